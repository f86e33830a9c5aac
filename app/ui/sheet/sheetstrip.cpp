// SPDX-License-Identifier: MIT
#include "ui/sheet/sheetstrip.h"

#include "ui/appearance.h"
#include "ui/button.h"

#include <QEvent>
#include <QHBoxLayout>

namespace ui
{

namespace
{

constexpr int kMargin = 16;
constexpr int kGap = 12;

} // namespace

SheetStrip::SheetStrip(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_toParts(new Button(appearance, Button::Kind::Second, this))
    , m_toSheet(new Button(appearance, Button::Kind::Second, this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("sheetStrip"));
    m_toParts->setObjectName(QStringLiteral("toParts"));
    m_toParts->setIconName(QStringLiteral("contents"), Button::IconPlace::Before);
    m_toSheet->setObjectName(QStringLiteral("seeMySheet"));
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_row->addWidget(m_toParts);
    m_row->addStretch(1);
    m_row->addWidget(m_toSheet);
    connect(m_toParts, &Button::clicked, this,
            [this] { m_shown == Shown::Parts ? emit backPressed() : emit partsPressed(); });
    connect(m_toSheet, &Button::clicked, this,
            [this] { m_shown == Shown::Sheet ? emit backPressed() : emit sheetPressed(); });
    connect(&appearance, &Appearance::changed, this, &SheetStrip::restyle);
    retranslate();
    restyle();
}

void SheetStrip::setShown(Shown shown)
{
    m_shown = shown;
    retranslate();
    arrange();
}

void SheetStrip::setFolded(bool parts, bool sheet)
{
    m_partsFolded = parts;
    m_sheetFolded = sheet;
    arrange();
}

void SheetStrip::arrange()
{
    setVisible(m_partsFolded || m_sheetFolded);
    m_toParts->setVisible(m_partsFolded && m_shown != Shown::Sheet);
    m_toSheet->setVisible(m_sheetFolded && m_shown != Shown::Parts);
}

void SheetStrip::retranslate()
{
    m_toParts->setText(m_shown == Shown::Parts ? tr("Back to my questions") : tr("Topics"));
    m_toSheet->setText(m_shown == Shown::Sheet ? tr("Back to my questions") : tr("See my sheet"));
}

void SheetStrip::restyle()
{
    const double scale = m_appearance.chromeScale();
    for (Button *button : {m_toParts, m_toSheet})
        button->setScale(scale);
    const int margin = qRound(kMargin * scale);
    m_row->setContentsMargins(margin, margin / 2, margin, margin / 2);
    m_row->setSpacing(qRound(kGap * scale));
}

void SheetStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
