// SPDX-License-Identifier: MIT
#include "ui/lookscreen.h"

#include "ui/appearance.h"
#include "ui/button.h"
#include "ui/checkrow.h"
#include "ui/choicesection.h"
#include "ui/hairline.h"
#include "ui/layouts.h"
#include "ui/paragraph.h"
#include "ui/screenscroll.h"
#include "ui/textsizechoice.h"
#include "ui/themechoice.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <iterator>

namespace ui
{

namespace
{

constexpr int kMargin = 56;
constexpr int kSmallMargin = 24;
constexpr int kSmallMarginBelow = 760;
constexpr int kTop = 28;
constexpr int kBottom = 24;
constexpr int kBlock = 896;
constexpr int kButtonGap = 16;
constexpr double kTitle = 40;
constexpr double kTitleLine = 48;
constexpr double kLead = 19;
constexpr double kLeadLine = 29.5;
constexpr double kTrouble = 17;
constexpr double kTroubleLine = 25;

} // namespace

LookScreen::LookScreen(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_scroll(new ScreenScroll(QPalette::Base, this))
    , m_content(new QWidget)
    , m_title(new Paragraph(m_content))
    , m_lead(new Paragraph(m_content))
    , m_sizeSection(new ChoiceSection(appearance, {6, 3, 2, 1}, m_content))
    , m_themeSection(new ChoiceSection(appearance, {4, 2, 1}, m_content))
    , m_readingSection(new ChoiceSection(appearance, {2, 1}, m_content))
    , m_followSystem(new CheckRow(appearance, m_content))
    , m_moreSpace(new CheckRow(appearance, m_content))
    , m_explain(new CheckRow(appearance, m_content))
    , m_keep(new CheckRow(appearance, m_content))
    , m_troubleText(new Paragraph(m_content))
    , m_done(new Button(appearance, Button::Kind::Primary, m_content))
    , m_putBack(new Button(appearance, Button::Kind::Second, m_content))
{
    setObjectName(QStringLiteral("lookScreen"));
    m_scroll->setObjectName(QStringLiteral("lookScroll"));
    m_content->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(m_content);
    buildChoices();
    buildLayout();
    setTabOrder();
    connect(m_done, &Button::clicked, this, &LookScreen::done);
    connect(m_putBack, &Button::clicked, this, &LookScreen::putEverythingBack);
    connect(&appearance, &Appearance::changed, this, &LookScreen::restyle);
    retranslate();
    restyle();
    showLook();
}

void LookScreen::buildChoices()
{
    for (const int percent : textSizes()) {
        auto *choice = new TextSizeChoice(m_appearance, percent, m_sizeSection);
        m_sizeSection->addChoice(choice);
        m_sizes.append(choice);
        connect(choice, &TextSizeChoice::toggled, this, [this, percent](bool on) {
            if (on)
                chooseTextSize(percent);
        });
    }
    for (const guide::Theme &theme : m_appearance.themes()) {
        auto *choice = new ThemeChoice(m_appearance, theme, m_themeSection);
        m_themeSection->addChoice(choice);
        m_themes.append(choice);
        connect(choice, &ThemeChoice::toggled, this, [this, id = theme.id](bool on) {
            if (on)
                chooseTheme(id);
        });
    }
    m_followSystem->setObjectName(QStringLiteral("followSystem"));
    m_moreSpace->setObjectName(QStringLiteral("moreSpace"));
    m_explain->setObjectName(QStringLiteral("explainInMargin"));
    m_keep->setObjectName(QStringLiteral("keep"));
    for (CheckRow *row : {m_followSystem, m_moreSpace, m_explain, m_keep})
        m_readingSection->addChoice(row);
    connect(m_followSystem, &CheckRow::toggled, this, &LookScreen::chooseFollowSystem);
    connect(m_moreSpace, &CheckRow::toggled, this, &LookScreen::chooseMoreSpace);
    connect(m_explain, &CheckRow::toggled, this, &LookScreen::chooseExplainInMargin);
    connect(m_keep, &CheckRow::toggled, this, &LookScreen::keepChosen);
}

void LookScreen::buildLayout()
{
    m_sizeSection->setObjectName(QStringLiteral("textSizes"));
    m_themeSection->setObjectName(QStringLiteral("themes"));
    m_readingSection->setObjectName(QStringLiteral("reading"));
    m_done->setObjectName(QStringLiteral("lookDone"));
    m_putBack->setObjectName(QStringLiteral("putEverythingBack"));
    m_troubleText->setObjectName(QStringLiteral("keepTrouble"));
    m_troubleText->hide();
    m_scroll->setReachedByControls();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    m_column = new QVBoxLayout(m_content);
    m_column->setSpacing(0);
    m_column->addWidget(m_title);
    m_column->addSpacing(4);
    m_column->addWidget(m_lead);
    m_column->addSpacing(20);
    for (ChoiceSection *section : {m_sizeSection, m_themeSection, m_readingSection}) {
        m_column->addWidget(newHairline(m_content));
        m_column->addWidget(section);
    }
    m_column->addWidget(newHairline(m_content));
    m_column->addSpacing(18);
    m_column->addWidget(m_troubleText);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(kButtonGap);
    m_buttons->addWidget(m_done);
    m_buttons->addWidget(m_putBack);
    m_buttons->addStretch(1);
    m_column->addLayout(m_buttons);
    m_column->addStretch(1);
}

void LookScreen::setTabOrder()
{
    QWidgetList order;
    std::copy(m_sizes.cbegin(), m_sizes.cend(), std::back_inserter(order));
    std::copy(m_themes.cbegin(), m_themes.cend(), std::back_inserter(order));
    order.append({m_followSystem, m_moreSpace, m_explain, m_keep, m_done, m_putBack});
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

void LookScreen::setLook(const Look &look, bool kept)
{
    m_look = look;
    const QSignalBlocker quiet(m_keep);
    m_keep->setChecked(kept);
    showLook();
}

void LookScreen::setShared()
{
    m_shared = true;
    m_keep->hide();
    m_followSystem->hide();
    retranslate();
}

void LookScreen::setTrouble(KeepTrouble trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    m_troubleText->setText(troubleSentence());
    m_troubleText->setVisible(trouble != KeepTrouble::None);
    if (trouble == KeepTrouble::None)
        return;
    QAccessibleEvent event(m_troubleText, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString LookScreen::troubleSentence() const
{
    switch (m_trouble) {
    case KeepTrouble::CouldNotKeep:
        return tr("Your choices could not be kept on this computer. They hold until you close the guide.");
    case KeepTrouble::CouldNotForget:
        return tr("What was kept could not be removed from this computer. The guide will try again when you close it.");
    case KeepTrouble::None:
        break;
    }
    return {};
}

void LookScreen::focusTextSize()
{
    for (TextSizeChoice *choice : std::as_const(m_sizes)) {
        if (choice->isChecked())
            choice->setFocus(Qt::OtherFocusReason);
    }
}

void LookScreen::showLook()
{
    const auto show = [](QAbstractButton *button, bool checked) {
        const QSignalBlocker quiet(button);
        button->setChecked(checked);
    };
    const auto hasFocus = [](const QWidget *choice) { return choice->hasFocus(); };
    const bool onSizes = std::any_of(m_sizes.cbegin(), m_sizes.cend(), hasFocus);
    for (TextSizeChoice *choice : std::as_const(m_sizes))
        show(choice, choice->percent() == m_look.textPercent);
    if (onSizes)
        focusTextSize();
    for (ThemeChoice *choice : std::as_const(m_themes))
        show(choice, choice->themeId() == m_look.theme);
    show(m_followSystem, m_look.followSystem);
    show(m_moreSpace, m_look.moreSpace);
    show(m_explain, m_look.explainInMargin);
}

void LookScreen::chooseTextSize(int percent)
{
    m_look.textPercent = percent;
    m_look.followSystem = false;
    showLook();
    emit lookChosen(m_look);
}

void LookScreen::chooseTheme(const QString &themeId)
{
    m_look.theme = themeId;
    m_look.followSystem = false;
    showLook();
    emit lookChosen(m_look);
}

void LookScreen::chooseFollowSystem(bool follow)
{
    m_look.followSystem = follow;
    if (follow) {
        m_look.theme = m_appearance.systemLook().theme;
        m_look.textPercent = m_appearance.systemLook().textPercent;
    }
    showLook();
    emit lookChosen(m_look);
}

void LookScreen::chooseMoreSpace(bool more)
{
    m_look.moreSpace = more;
    emit lookChosen(m_look);
}

void LookScreen::chooseExplainInMargin(bool explain)
{
    m_look.explainInMargin = explain;
    emit lookChosen(m_look);
}

void LookScreen::putEverythingBack()
{
    m_look = m_appearance.systemLook();
    showLook();
    m_keep->setChecked(false);
    emit lookChosen(m_look);
}

void LookScreen::retranslate()
{
    setAccessibleName(tr("Look"));
    m_scroll->setAccessibleName(tr("Look"));
    m_title->setText(tr("Look"));
    m_lead->setText(m_shared ? tr("Changes show at once. They go back when you finish.")
                             : tr("Changes show at once. They are kept on this computer only if you ask."));
    m_sizeSection->setTitle(tr("Text size"));
    m_themeSection->setTitle(tr("Colours"));
    m_readingSection->setTitle(tr("Reading"));
    for (TextSizeChoice *choice : std::as_const(m_sizes)) {
        choice->setText(tr("%1%").arg(choice->percent()));
        choice->setAccessibleName(tr("Text size %1%").arg(choice->percent()));
    }
    const QHash<QString, QString> names{{QStringLiteral("light"), tr("Light")},
                                        {QStringLiteral("dark"), tr("Dark")},
                                        {QStringLiteral("cream"), tr("Cream")},
                                        {QStringLiteral("contrast"), tr("High contrast")}};
    for (ThemeChoice *choice : std::as_const(m_themes)) {
        choice->setText(names.value(choice->themeId(), choice->themeId()));
        choice->setAccessibleName(tr("Colours: %1").arg(choice->text()));
    }
    m_followSystem->setText(tr("Start from this computer’s settings"));
    m_moreSpace->setText(tr("More space between lines and letters"));
    m_explain->setText(tr("Explain words in the margin"));
    m_keep->setText(tr("Keep these choices on this computer"));
    m_keep->setNote(tr("This also keeps the size of the window and the page you are reading."));
    m_troubleText->setText(troubleSentence());
    m_done->setText(tr("Done"));
    m_putBack->setText(tr("Put everything back"));
}

void LookScreen::restyle()
{
    const double scale = m_appearance.screenScale();
    m_title->setFace(m_appearance.font(Appearance::Face::Serif, kTitle, scale), kTitleLine * scale,
                     m_appearance.colour(QStringLiteral("ink")));
    m_lead->setFace(m_appearance.font(Appearance::Face::Sans, kLead, scale), kLeadLine * scale,
                    m_appearance.colour(QStringLiteral("ink2")));
    m_troubleText->setFace(m_appearance.font(Appearance::Face::SansBold, kTrouble, scale), kTroubleLine * scale,
                           m_appearance.colour(QStringLiteral("ink")));
    m_done->setScale(scale);
    m_putBack->setScale(scale);
    for (QWidget *choice : m_content->findChildren<QAbstractButton *>()) {
        choice->updateGeometry();
        choice->update();
    }
    arrange();
}

void LookScreen::arrange()
{
    if (!m_sized)
        return;
    const int margin = width() < kSmallMarginBelow ? kSmallMargin : kMargin;
    const int block = std::min(width() - 2 * margin, qRound(kBlock * m_appearance.screenScale()));
    m_column->setContentsMargins(marginsAlong(layoutDirection(), margin, kTop, width() - margin - block, kBottom));
    const int sure = block - m_scroll->verticalScrollBar()->sizeHint().width();
    for (ChoiceSection *section : {m_sizeSection, m_themeSection, m_readingSection})
        section->arrangeFor(sure);
    const int buttons = m_done->sizeHint().width() + kButtonGap + m_putBack->sizeHint().width();
    m_buttons->setDirection(buttons <= sure ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void LookScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    QWidget::changeEvent(event);
}

void LookScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit done();
    else
        QWidget::keyPressEvent(event);
}

void LookScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sized = true;
    arrange();
}

} // namespace ui
