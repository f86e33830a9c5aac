// SPDX-License-Identifier: MIT
#include "ui/choicesection.h"

#include "ui/appearance.h"
#include "ui/paragraph.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kPadY = 18;
constexpr int kTitleWidth = 128;
constexpr int kGapX = 12;
constexpr int kGapY = 12;
/// Widths at 100 % text below which the heading goes above its choices.
constexpr double kTitleBesideFrom = 720;
constexpr double kTitle = 22;
constexpr double kTitleLine = 30;

} // namespace

ChoiceSection::ChoiceSection(const Appearance &appearance, QList<int> columns, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_columns(std::move(columns))
    , m_title(new Paragraph(this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_grid(new QGridLayout)
{
    m_layout->setContentsMargins(0, kPadY, 0, kPadY);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_title, 0, Qt::AlignTop);
    m_layout->addLayout(m_grid, 1);
    m_grid->setHorizontalSpacing(kGapX);
    m_grid->setVerticalSpacing(kGapY);
    connect(&appearance, &Appearance::changed, this, &ChoiceSection::restyle);
    restyle();
}

void ChoiceSection::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void ChoiceSection::addChoice(QWidget *choice)
{
    choice->setParent(this);
    m_choices.append(choice);
}

void ChoiceSection::arrangeFor(int width)
{
    const double scale = m_appearance.screenScale();
    const bool beside = width >= kTitleBesideFrom * scale;
    const int titleWidth = qRound(kTitleWidth * scale);
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setAlignment(m_title, beside ? Qt::AlignTop : Qt::Alignment());
    m_layout->setSpacing(beside ? kGapX : kGapY);
    m_title->setMinimumWidth(beside ? titleWidth : 0);
    m_title->setMaximumWidth(beside ? titleWidth : QWIDGETSIZE_MAX);
    const int columns = columnsFor(beside ? width - titleWidth - kGapX : width);
    for (int i = 0; i < int(m_choices.size()); ++i)
        m_grid->addWidget(m_choices[i], i / columns, i % columns);
    for (int i = 0; i < m_columns.front(); ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    m_grid->setHorizontalSpacing(columns > 1 ? kGapX : 0);
}

int ChoiceSection::columnsFor(int width) const
{
    int widest = 1;
    for (const QWidget *choice : m_choices)
        widest = std::max(widest, choice->sizeHint().width());
    const auto fits = [width, widest](int columns) { return columns * (widest + kGapX) - kGapX <= width; };
    const auto it = std::find_if(m_columns.cbegin(), m_columns.cend(), fits);
    return it == m_columns.cend() ? 1 : *it;
}

void ChoiceSection::restyle()
{
    const double scale = m_appearance.screenScale();
    m_title->setFace(m_appearance.font(Appearance::Face::Serif, kTitle, scale), kTitleLine * scale,
                     m_appearance.colour(QStringLiteral("ink")));
}

} // namespace ui
