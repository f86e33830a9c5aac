// SPDX-License-Identifier: MIT
#include "ui/bar.h"

#include "ui/appearance.h"
#include "ui/bartool.h"
#include "ui/button.h"
#include "ui/focusframe.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kHeight = 80;
constexpr int kMargin = 16;
constexpr int kTightMargin = 8;
constexpr int kGap = 4;
constexpr double kShareStep = 0.125;
constexpr int kHelpGap = 8; // beyond the gap between tools
constexpr double kHelpRadius = 8;
constexpr int kHelpRingInside = -1;

} // namespace

Bar::Bar(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_layout(new QHBoxLayout(this))
    , m_home(tool(QStringLiteral("home"), QStringLiteral("home"), &Bar::homePressed))
    , m_back(tool(QStringLiteral("back"), QStringLiteral("back"), &Bar::backPressed))
    , m_forward(tool(QStringLiteral("forward"), QStringLiteral("forward"), &Bar::forwardPressed))
    , m_contents(tool(QStringLiteral("contents"), QStringLiteral("contents"), &Bar::contentsPressed))
    , m_find(tool(QStringLiteral("find"), QStringLiteral("find"), &Bar::findPressed))
    , m_textSize(tool(QStringLiteral("textSize"), QStringLiteral("text-size"), &Bar::textSizePressed))
    , m_look(tool(QStringLiteral("look"), QStringLiteral("look"), &Bar::lookPressed))
    , m_language(tool(QStringLiteral("language"), QStringLiteral("language"), &Bar::languagePressed))
    , m_print(tool(QStringLiteral("print"), QStringLiteral("print"), &Bar::printPressed))
    , m_help(new Button(appearance, Button::Kind::Urgent, this))
{
    setObjectName(QStringLiteral("bar"));
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    // The window may be narrower than all the words together: arrange() sees to that.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    m_help->setObjectName(QStringLiteral("getHelpNow"));
    m_help->setIconName(QStringLiteral("phone"), Button::IconPlace::Before);
    FocusFrame::setShape(m_help, kHelpRadius, kHelpRingInside);
    connect(m_help, &QAbstractButton::clicked, this, &Bar::helpPressed);

    for (BarTool *item : {m_home, m_back, m_forward, m_contents})
        m_layout->addWidget(item, 0, Qt::AlignVCenter);
    m_layout->addStretch();
    for (BarTool *item : {m_find, m_textSize, m_look, m_language, m_print})
        m_layout->addWidget(item, 0, Qt::AlignVCenter);
    m_layout->addSpacing(kHelpGap);
    m_layout->addWidget(m_help, 0, Qt::AlignVCenter);
    m_layout->setSpacing(kGap);

    connect(&appearance, &Appearance::changed, this, &Bar::restyle);
    m_language->hide();
    setWays(false, false);
    setScreen(Screen::Home);
    retranslate();
    restyle();
}

void Bar::setWays(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void Bar::setHasLanguages(bool has)
{
    m_language->setVisible(has);
    arrange();
}

void Bar::setShared(bool canPrint)
{
    m_find->hide();
    m_help->hide();
    m_print->setVisible(canPrint);
    arrange();
}

void Bar::setScreen(Screen screen)
{
    m_find->setEnabled(screen == Screen::Page);
    m_look->setMarked(screen == Screen::Look);
}

void Bar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Bar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_appearance.colour(QStringLiteral("line")));
}

void Bar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

BarTool *Bar::tool(const QString &name, const QString &icon, void (Bar::*pressed)())
{
    auto *item = new BarTool(m_appearance, icon, this);
    item->setObjectName(name);
    connect(item, &QAbstractButton::clicked, this, pressed);
    return item;
}

void Bar::retranslate()
{
    setAccessibleName(tr("Tools"));
    m_home->setWords(tr("Home"), tr("Home"));
    m_back->setWords(tr("Back"), tr("Back"));
    m_forward->setWords(tr("Forward"), tr("Forward"));
    m_contents->setWords(tr("Contents"), tr("Contents"));
    m_find->setWords(tr("Find"), tr("Find on this page"));
    m_textSize->setWords(tr("Text size"), tr("Text size"));
    m_look->setWords(tr("Look"), tr("Look: colours and reading"));
    //: The tool that offers other languages. Whoever cannot read this one finds it by its picture.
    m_language->setWords(tr("Language"), tr("Language"));
    m_print->setWords(tr("Print"), tr("Print"));
    m_help->setText(tr("Get help now"));
    m_help->setAccessibleName(tr("Get help now"));
    arrange();
}

void Bar::restyle()
{
    setFixedHeight(px(kHeight));
    m_help->setScale(m_appearance.chromeScale());
    arrange();
}

void Bar::arrange()
{
    // The first to lose their words are those whose icon says most; Home and Back keep them as long as they can.
    QList<BarTool *> tools{m_forward, m_contents, m_print, m_language, m_look, m_textSize, m_find, m_back, m_home};
    for (BarTool *item : {m_find, m_print, m_language}) {
        if (item->isHidden())
            tools.removeOne(item);
    }
    const int help = m_help->isHidden() ? 0 : m_help->sizeHint().width() + kHelpGap;
    double share = 1;
    qsizetype wordless = 0;
    const auto roomOf = [&](BarTool *item) { return BarTool::Room{share, tools.indexOf(item) >= wordless}; };
    const auto margin = [&] { return kTightMargin + int((px(kMargin) - kTightMargin) * share); };
    const auto fits = [&] {
        int needed = 2 * margin();
        for (BarTool *item : tools)
            needed += item->widthFor(roomOf(item));
        return needed <= width() - help - kGap * int(tools.size());
    };
    while (share > 0 && !fits())
        share = std::max(0.0, share - kShareStep);
    while (wordless < tools.size() && !fits())
        ++wordless;
    // On the narrowest window, with the largest text, some go: the way forward has a key, and is used the least; and
    // the size of the text is a matter of Look.
    for (BarTool *item : {m_forward, m_textSize}) {
        item->setVisible(fits());
        if (item->isHidden())
            tools.removeOne(item);
    }
    m_layout->setContentsMargins(margin(), 0, margin(), 0);
    for (BarTool *item : tools)
        item->setRoom(roomOf(item));
}

int Bar::px(double pixels) const
{
    return qRound(pixels * m_appearance.chromeScale());
}

} // namespace ui
