// SPDX-License-Identifier: MIT
#include "ui/findstrip.h"

#include "ui/appearance.h"
#include "ui/button.h"
#include "ui/paragraph.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace ui
{

namespace
{

constexpr int kMarginAcross = 24;
constexpr int kMarginDown = 12;
constexpr int kGap = 12;
constexpr int kFieldWidth = 320;
constexpr int kFieldHeight = 48;
constexpr int kSmallestField = 160;
constexpr int kText = 17;
constexpr int kLine = 25;
constexpr int kNotKnown = -1;

} // namespace

FindStrip::FindStrip(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_field(new QLineEdit(this))
    , m_result(new Paragraph(this))
    , m_next(new Button(appearance, Button::Kind::Second, this))
    , m_previous(new Button(appearance, Button::Kind::Second, this))
    , m_close(new Button(appearance, Button::Kind::Second, this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("findStrip"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_result->setObjectName(QStringLiteral("findResult"));
    m_next->setObjectName(QStringLiteral("findNext"));
    m_previous->setObjectName(QStringLiteral("findPrevious"));
    m_close->setObjectName(QStringLiteral("findClose"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    hide();

    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_result->hide();
    m_buttons->addWidget(m_result, 0, Qt::AlignVCenter);
    m_buttons->addStretch();
    for (Button *button : {m_next, m_previous, m_close})
        m_buttons->addWidget(button);
    m_layout->addWidget(m_field);
    m_layout->addLayout(m_buttons, 1);

    connect(m_field, &QLineEdit::textChanged, this, &FindStrip::lookAnew);
    connect(m_next, &QAbstractButton::clicked, this, &FindStrip::stepOn);
    connect(m_previous, &QAbstractButton::clicked, this, &FindStrip::stepBack);
    connect(m_close, &QAbstractButton::clicked, this, &FindStrip::dismiss);
    connect(&appearance, &Appearance::changed, this, &FindStrip::restyle);
    retranslate();
    restyle();
}

void FindStrip::open()
{
    const bool wasOpen = !isHidden();
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (!wasOpen && !m_field->text().isEmpty())
        lookAnew(m_field->text());
}

void FindStrip::step(bool backwards)
{
    if (!m_field->text().isEmpty())
        emit lookedFor(m_field->text(), backwards);
}

void FindStrip::lookAgain()
{
    if (!isHidden() && !m_field->text().isEmpty())
        lookAnew(m_field->text());
}

void FindStrip::setFound(int active, int count)
{
    if (!isHidden())
        showFound(active, m_field->text().isEmpty() ? kNotKnown : count);
}

void FindStrip::showFound(int active, int count)
{
    m_active = active;
    m_count = count;
    retranslate();
}

void FindStrip::dismiss()
{
    if (isHidden())
        return;
    showFound(0, kNotKnown);
    emit lookedFor(QString(), false);
    emit closed();
    hide();
}

void FindStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindStrip::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (enter && m_field->hasFocus())
        step(event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QWidget::keyPressEvent(event);
}

void FindStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_appearance.colour(QStringLiteral("line")));
}

void FindStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FindStrip::stepOn()
{
    step(false);
}

void FindStrip::stepBack()
{
    step(true);
}

void FindStrip::lookAnew(const QString &text)
{
    showFound(0, kNotKnown);
    emit lookedFor(text, false);
}

void FindStrip::retranslate()
{
    m_field->setPlaceholderText(tr("Find on this page"));
    m_field->setAccessibleName(tr("Find on this page"));
    m_next->setText(tr("Next"));
    m_previous->setText(tr("Previous"));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close finding"));
    setAccessibleName(tr("Find on this page"));
    const QString result = m_count == kNotKnown ? QString()
        : m_count == 0                          ? tr("Not found on this page. Other pages may have it: try Contents.")
                                                : tr("%1 of %2").arg(m_active).arg(m_count);
    for (Button *button : {m_next, m_previous})
        button->setEnabled(m_count > 0);
    if (result == m_result->text())
        return;
    m_result->setText(result);
    m_result->setVisible(!result.isEmpty());
    m_field->setAccessibleDescription(result);
    QAccessibleEvent event(m_result, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    arrange();
}

void FindStrip::restyle()
{
    const double scale = m_appearance.chromeScale();
    m_field->setFont(m_appearance.font(Appearance::Face::Sans, kText, scale));
    m_field->setMinimumSize(px(kSmallestField), px(kFieldHeight));
    m_result->setFace(m_appearance.font(Appearance::Face::Sans, kText, scale), kLine * scale,
                      m_appearance.colour(QStringLiteral("ink")));
    for (Button *button : {m_next, m_previous, m_close})
        button->setScale(scale);
    m_layout->setContentsMargins(px(kMarginAcross), px(kMarginDown), px(kMarginAcross), px(kMarginDown));
    m_layout->setSpacing(px(kGap));
    m_buttons->setSpacing(px(kGap));
    arrange();
    update();
}

void FindStrip::arrange()
{
    int beside = 2 * px(kMarginAcross) + px(kFieldWidth) + 4 * px(kGap) + m_result->naturalWidth();
    for (const Button *button : {m_next, m_previous, m_close})
        beside += button->sizeHint().width();
    const bool fits = beside <= width();
    m_layout->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_field->setMaximumWidth(fits ? px(kFieldWidth) : QWIDGETSIZE_MAX);
}

int FindStrip::px(double pixels) const
{
    return qRound(pixels * m_appearance.chromeScale());
}

} // namespace ui
