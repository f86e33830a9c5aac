// SPDX-License-Identifier: MIT
#include "ui/helpcard.h"

#include "ui/appearance.h"
#include "ui/controlpaint.h"
#include "ui/paragraph.h"

#include <QBoxLayout>
#include <QPainter>

namespace ui
{

namespace
{

constexpr double kBorder = 2;
constexpr int kEdge = 8;
constexpr int kPadX = 24;
constexpr int kPadY = 16;
constexpr int kGap = 8;
constexpr int kBulletInset = 22;
constexpr double kBullet = 6;
constexpr double kLineShare = 1.45;
constexpr double kHeadingShare = 1.18;
constexpr double kNumberShare = 1.6;
/// English under a translation is there to be checked against.
constexpr double kBelowShare = 0.84;

} // namespace

HelpCard::HelpCard(const Appearance &appearance, const HelpCardText &text, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_text(text)
    , m_column(new QVBoxLayout)
    , m_heading(new Paragraph(this))
{
    setAccessibleName(text.heading);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kPadX - kEdge / 2, kPadY, kPadX - kEdge / 2, kPadY);
    row->setSpacing(0);
    row->addSpacing(kEdge);
    m_column->setSpacing(kGap);
    row->addLayout(m_column, 1);
    m_heading->setText(text.heading);
    m_heading->setVisible(!text.heading.isEmpty());
    m_column->addWidget(m_heading);
    for (const HelpLine &line : text.lines) {
        auto *paragraph = new Paragraph(this);
        paragraph->setText(line.text);
        if (line.tongue != Tongue::Readers)
            paragraph->setEnglish();
        auto *inset = new QHBoxLayout;
        inset->setSpacing(0);
        inset->addWidget(paragraph, 1);
        // English begins on its own side, wherever the lines around it do.
        const bool turned = paragraph->layoutDirection() != layoutDirection();
        inset->insertSpacing(turned ? 1 : 0, line.bullet ? kBulletInset : 0);
        m_column->addLayout(inset);
        m_lines.append(paragraph);
    }
    m_column->addStretch(1);
}

void HelpCard::addButton(QWidget *button)
{
    m_column->insertSpacing(m_column->count() - 1, kGap);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignLeading);
}

void HelpCard::setTextPixels(double pixels)
{
    const double scale = m_appearance.screenScale();
    const QFont bold = m_appearance.font(Appearance::Face::SansBold, pixels, scale);
    const QFont number = m_appearance.font(Appearance::Face::SansBold, pixels * kNumberShare, scale);
    const double lineHeight = qRound(pixels * kLineShare * scale);
    m_heading->setFace(m_appearance.font(Appearance::Face::SansBold, pixels * kHeadingShare, scale),
                       lineHeight * kHeadingShare, m_appearance.colour(QStringLiteral("red")));
    for (int i = 0; i < int(m_lines.size()); ++i) {
        if (m_text.lines[i].tongue == Tongue::EnglishBelow) {
            const double below = pixels * kBelowShare;
            m_lines[i]->setFace(m_appearance.font(Appearance::Face::Sans, below, scale),
                                qRound(below * kLineShare * scale), m_appearance.colour(QStringLiteral("ink2")));
            continue;
        }
        QList<QTextLayout::FormatRange> formats;
        for (const HelpStretch &stretch : m_text.lines[i].strong) {
            QTextCharFormat format;
            format.setFont(stretch.number ? number : bold);
            formats.append({stretch.start, stretch.length, format});
        }
        m_lines[i]->setFace(m_appearance.font(Appearance::Face::Sans, pixels, scale), lineHeight,
                            m_appearance.colour(QStringLiteral("ink")));
        m_lines[i]->setFormats(formats);
    }
    update();
}

void HelpCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor red = m_appearance.colour(QStringLiteral("red"));
    paintEdgedBox(painter, rect(), m_appearance.colour(QStringLiteral("page")), red, kBorder, red, kEdge,
                  layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_appearance.colour(QStringLiteral("ink")));
    for (int i = 0; i < int(m_lines.size()); ++i) {
        if (!m_text.lines[i].bullet)
            continue;
        const QRect words = m_lines[i]->geometry();
        const bool fromRight = m_lines[i]->layoutDirection() == Qt::RightToLeft;
        const double x = fromRight ? words.right() + kBulletInset / 2.0 : words.left() - kBulletInset / 2.0;
        const double y = words.top() + m_lines[i]->firstBaseline() - m_lines[i]->fontMetrics().xHeight() / 2.0;
        painter.drawEllipse(QPointF(x, y), kBullet / 2, kBullet / 2);
    }
}

} // namespace ui
