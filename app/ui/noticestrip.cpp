// SPDX-License-Identifier: MIT
#include "ui/noticestrip.h"

#include "ui/appearance.h"
#include "ui/button.h"
#include "ui/flowlayout.h"
#include "ui/hairline.h"
#include "ui/layouts.h"
#include "ui/paragraph.h"
#include "ui/screenscroll.h"
#include "ui/sheet/qrview.h"
#include "ui/workbar.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui
{

namespace
{

constexpr int kMarginAcross = 24;
constexpr int kMarginDown = 16;
constexpr int kGap = 12;
constexpr int kStartEdge = 6;
constexpr int kText = 17;
constexpr int kLine = 25;
constexpr int kAMoment = 4000;
constexpr int kCode = 220;
const QLatin1String kUndo{"noticeUndo"};

} // namespace

NoticeStrip::NoticeStrip(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_edge(new QWidget(this))
    , m_scroll(new ScreenScroll(QPalette::AlternateBase, this))
    , m_content(new QWidget)
    , m_message(new Paragraph(m_content))
    , m_addressText(new Paragraph(m_content))
    , m_work(new WorkBar(appearance, m_content))
    , m_choices{new Button(appearance, Button::Kind::Second, m_content),
                new Button(appearance, Button::Kind::Second, m_content),
                new Button(appearance, Button::Kind::Second, m_content),
                new Button(appearance, Button::Kind::Second, m_content)}
    , m_copy(new Button(appearance, Button::Kind::Second, m_content))
    , m_open(new Button(appearance, Button::Kind::Second, m_content))
    , m_close(new Button(appearance, Button::Kind::Second, m_content))
    , m_buttons(new FlowLayout(kGap, kGap))
{
    setObjectName(QStringLiteral("notice"));
    m_message->setObjectName(QStringLiteral("noticeMessage"));
    m_addressText->setObjectName(QStringLiteral("noticeAddress"));
    m_copy->setObjectName(QStringLiteral("noticeCopy"));
    m_open->setObjectName(QStringLiteral("noticeOpen"));
    m_close->setObjectName(QStringLiteral("noticeClose"));
    m_scroll->setObjectName(QStringLiteral("noticeScroll"));
    m_copy->setIconName(QStringLiteral("copy"), Button::IconPlace::Before);
    m_open->setIconName(QStringLiteral("open-outside"), Button::IconPlace::Before);
    m_close->setIconName(QStringLiteral("close"), Button::IconPlace::Before);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    buildLayout();
    hide();

    connect(m_copy, &QAbstractButton::clicked, this, &NoticeStrip::copy);
    connect(m_open, &QAbstractButton::clicked, this, &NoticeStrip::open);
    m_opened.setSingleShot(true);
    m_opened.setInterval(kAMoment);
    connect(&m_opened, &QTimer::timeout, this, &NoticeStrip::forgetOpening);
    connect(m_close, &QAbstractButton::clicked, this, &NoticeStrip::dismiss);
    connect(&appearance, &Appearance::changed, this, &NoticeStrip::restyle);
    retranslate();
    restyle();
}

void NoticeStrip::buildLayout()
{
    m_content->setBackgroundRole(QPalette::AlternateBase);
    m_scroll->setWidget(m_content);
    m_edge->setFixedWidth(kStartEdge);
    m_edge->setBackgroundRole(QPalette::Link);
    m_edge->setAutoFillBackground(true);
    QWidget *const line = newHairline(this);

    m_work->hide();
    m_buttons->addWidget(m_work);
    for (Button *button : buttons())
        m_buttons->addWidget(button);
    for (Button *choice : std::as_const(m_choices))
        connect(choice, &QAbstractButton::clicked, this, &NoticeStrip::noteChosen);
    auto *column = new QVBoxLayout(m_content);
    column->addWidget(m_message);
    column->addWidget(m_addressText);
    column->addLayout(m_buttons);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_edge);
    row->addWidget(m_scroll, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(row);
    outer->addWidget(line);
}

void NoticeStrip::setRoom(int height)
{
    m_room = height;
    arrange();
}

void NoticeStrip::setShared()
{
    m_code = new QrView(m_appearance, m_content);
    m_code->setFixedSize(kCode, kCode);
    m_code->hide();
    auto *const column = static_cast<QVBoxLayout *>(m_content->layout());
    column->removeItem(m_buttons);
    m_buttons->setParent(nullptr);
    auto *words = new QVBoxLayout;
    words->addWidget(m_message);
    words->addWidget(m_addressText);
    words->addLayout(m_buttons);
    words->addStretch(1);
    // Beside the words, so that both are seen at once.
    auto *row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(m_code, 0, Qt::AlignTop);
    column->addLayout(row);
}

void NoticeStrip::showMessage(const Sentence &message)
{
    showChoices(message, {});
}

void NoticeStrip::showChoices(const Sentence &message, const QList<NoticeChoice> &choices)
{
    m_work->hide();
    showIt(message, choices);
}

void NoticeStrip::showWork(const Sentence &message, const QList<NoticeChoice> &choices, const NoticeWork &work)
{
    m_work->show();
    m_work->setPercent(work.percent);
    showIt(message, choices);
}

void NoticeStrip::setWork(const Sentence &message, const NoticeWork &work)
{
    m_messageText = message;
    m_work->setPercent(work.percent);
    retranslate();
}

void NoticeStrip::showIt(const Sentence &message, const QList<NoticeChoice> &choices)
{
    m_address.clear();
    m_messageText = message;
    setChoices(choices);
    announce();
}

void NoticeStrip::takeFocus()
{
    const QList<Button *> all = buttons();
    const auto it = std::find_if(all.cbegin(), all.cend(), [](const Button *button) { return !button->isHidden(); });
    (*it)->setFocus(Qt::OtherFocusReason);
}

QList<Button *> NoticeStrip::buttons() const
{
    return m_choices + QList<Button *>{m_copy, m_open, m_close};
}

void NoticeStrip::setChoices(const QList<NoticeChoice> &choices)
{
    m_offered = choices;
    QStringList before;
    QStringList now;
    for (const Button *button : m_choices)
        before.append(button->isHidden() ? QString() : button->objectName());
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        now.append(choices.value(i).name);
    const bool hadFocus = now != before && isVisible() && isAncestorOf(QApplication::focusWidget());
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const NoticeChoice choice = choices.value(i);
        m_choices[i]->setObjectName(choice.name);
        m_choices[i]->setVisible(i < choices.size());
    }
    // Not a choice: what is pressed twice must not choose what has only just come.
    if (hadFocus)
        m_close->setFocus(Qt::OtherFocusReason);
}

void NoticeStrip::noteChosen()
{
    const QString name = sender()->objectName();
    if (name == kUndo)
        emit undoPressed();
    else
        emit chosen(name);
}

void NoticeStrip::showUndo(const Sentence &message)
{
    showChoices(message, {{QString(kUndo), [] { return tr("Undo"); }}});
}

void NoticeStrip::showAddress(const QUrl &address)
{
    m_address = address;
    m_work->hide();
    setChoices({});
    m_copied = false;
    m_opening = Opening::NotTried;
    m_opened.stop();
    announce();
    takeFocus();
}

void NoticeStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoticeStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void NoticeStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void NoticeStrip::copy()
{
    QGuiApplication::clipboard()->setText(m_address.toString(QUrl::FullyEncoded));
    m_copied = true;
    retranslate();
}

void NoticeStrip::open()
{
    emit openPressed(m_address);
}

void NoticeStrip::setOpened(bool opened)
{
    setOpening(opened ? Opening::Begun : Opening::Failed);
    if (opened)
        m_opened.start();
    announce();
}

void NoticeStrip::forgetOpening()
{
    setOpening(Opening::NotTried);
}

void NoticeStrip::setOpening(Opening opening)
{
    m_opening = opening;
    m_opened.stop();
    retranslate();
}

void NoticeStrip::dismiss()
{
    emit closed();
    hide();
}

void NoticeStrip::announce()
{
    const bool outside = !m_address.isEmpty();
    m_addressText->setVisible(outside);
    m_copy->setVisible(outside && !m_code);
    m_open->setVisible(outside && !m_code);
    if (m_code)
        m_code->setVisible(outside);
    retranslate();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString NoticeStrip::addressMessage() const
{
    switch (m_opening) {
    case Opening::Begun:
        return tr("Opening in your browser.");
    case Opening::Failed:
        return tr("No web browser could be opened. You can copy the address instead.");
    case Opening::NotTried:
        break;
    }
    if (m_code)
        return tr("This address is outside the guide. To open it, point the camera of your phone at the code, or write "
                  "the address down. Your phone needs the internet for it.");
    return tr("This address is outside the guide. To open it, your computer needs the internet. It will be opened by "
              "your web browser, not by this guide.");
}

void NoticeStrip::retranslate()
{
    const bool outside = !m_address.isEmpty();
    m_message->setText(outside ? addressMessage() : m_messageText ? m_messageText() : QString());
    for (qsizetype i = 0; i < m_offered.size(); ++i)
        m_choices[i]->setText(m_offered[i].words());
    m_addressText->setText(m_address.toString());
    if (m_code) {
        m_code->setMatrix(questions::qrMatrix(m_address.toString(QUrl::FullyEncoded)).value_or(questions::QrMatrix()));
        m_code->setAccessibleName(tr("QR code of this address"));
    }
    m_copy->setText(m_copied ? tr("The address is copied") : tr("Copy the address"));
    m_open->setText(tr("Open in your browser"));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close this message"));
    setAccessibleName(m_message->text() + u' ' + m_addressText->text());
    arrange();
}

void NoticeStrip::restyle()
{
    const double scale = m_appearance.chromeScale();
    const QColor ink = m_appearance.colour(QStringLiteral("ink"));
    m_message->setFace(m_appearance.font(Appearance::Face::Sans, kText, scale), kLine * scale, ink);
    m_addressText->setFace(m_appearance.font(Appearance::Face::SansBold, kText, scale), kLine * scale, ink);
    for (Button *button : buttons())
        button->setScale(scale);
    QLayout *const column = m_content->layout();
    column->setContentsMargins(px(kMarginAcross), px(kMarginDown), px(kMarginAcross), px(kMarginDown));
    column->setSpacing(px(kGap));
    arrange();
}

void NoticeStrip::arrange()
{
    const int room = width() - kStartEdge;
    QLayout *const column = m_content->layout();
    forgetSizes(*column);
    m_scroll->setFixedHeight(std::min(column->totalHeightForWidth(room), m_room));
}

int NoticeStrip::px(double pixels) const
{
    return qRound(pixels * m_appearance.chromeScale());
}

} // namespace ui
