// SPDX-License-Identifier: MIT
#include "web/downpanel.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace web
{

namespace
{

constexpr int kMargin = 56;
constexpr int kTextWidth = 632;

QLabel *makeLine(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QFont fontOf(const QString &family, double pixels, bool bold = false)
{
    QFont font(family);
    font.setPixelSize(qRound(pixels));
    font.setBold(bold);
    return font;
}

} // namespace

DownPanel::DownPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLine(this, QStringLiteral("downTitle")))
    , m_sentence(makeLine(this, QStringLiteral("downSentence")))
    , m_tryAgain(new QPushButton(this))
    , m_urgent(makeLine(this, QStringLiteral("downUrgent")))
{
    setObjectName(QStringLiteral("downPanel"));
    setAutoFillBackground(true);
    m_tryAgain->setObjectName(QStringLiteral("tryAgain"));
    m_urgent->setForegroundRole(QPalette::BrightText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(24);
    for (QLabel *line : {m_title, m_sentence, m_urgent})
        layout->addWidget(line);
    layout->insertWidget(2, m_tryAgain, 0, Qt::AlignLeading);
    layout->addStretch();

    connect(m_tryAgain, &QPushButton::clicked, this, &DownPanel::tryAgainPressed);
    setTextScale(1.0);
    retranslate();
}

void DownPanel::setReason(Reason reason)
{
    m_reason = reason;
    m_tryAgain->setVisible(reason == Reason::Stopped);
    retranslate();
    setFocusProxy(reason == Reason::Stopped ? m_tryAgain : nullptr);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void DownPanel::setTextScale(double factor)
{
    const double scale = std::clamp(factor, 1.0, 2.0);
    const QString sans = QStringLiteral("Noto Sans");
    m_title->setFont(fontOf(QStringLiteral("Noto Serif"), 28 * scale));
    m_sentence->setFont(fontOf(sans, 19 * scale));
    m_tryAgain->setFont(fontOf(sans, 18 * scale, true));
    m_urgent->setFont(fontOf(sans, 19 * scale, true));
    for (QLabel *line : {m_title, m_sentence, m_urgent})
        line->setMaximumWidth(qRound(kTextWidth * scale));
    m_tryAgain->setMinimumHeight(qRound(56 * scale));
    // Colours come from the palette, which follows the theme.
    m_tryAgain->setStyleSheet(
        QStringLiteral("QPushButton { background: palette(highlight); border: none; "
                       "color: palette(highlighted-text); border-radius: 8px; padding: 0 24px }"));
}

void DownPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DownPanel::retranslate()
{
    const bool stopped = m_reason == Reason::Stopped;
    m_title->setText(stopped ? tr("This page stopped working") : tr("This page is not in the guide"));
    m_sentence->setText(stopped ? tr("Your place is safe. You can try again.")
                                : tr("Nothing is lost. You can go back, or choose another page."));
    m_tryAgain->setText(tr("Try again"));
    m_tryAgain->setAccessibleName(m_tryAgain->text());
    m_urgent->setText(tr("If you feel very ill now, call 999."));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_sentence->text() + u' ' + m_urgent->text());
}

} // namespace web
