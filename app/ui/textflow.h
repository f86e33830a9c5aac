// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QHash>
#include <QString>
#include <QTextLayout>

class QPainter;
class QRectF;

namespace ui
{

/// Words in a width: wrapped, never cut, with a line height that fonts do not decide.
struct TextFlow {
    QString text;
    QFont font;
    double lineHeight = 0; ///< a line with larger words takes what they need
    QList<QTextLayout::FormatRange> formats; ///< stretches in another font

    double heightFor(double width) const;
    /// The width it takes on one line.
    double naturalWidth() const;
    double firstBaseline(double width) const;
    /// Paints with the painter's pen, from the side where `direction` begins.
    void paint(QPainter &painter, const QRectF &rect, Qt::LayoutDirection direction) const;

    bool operator==(const TextFlow &) const = default;
};

/// The sizes of one flow, measured once: while a screen settles, its layouts ask for the same again and again.
class FlowSizes
{
public:
    double heightFor(const TextFlow &flow, double width);
    double naturalWidth(const TextFlow &flow);

private:
    void remember(const TextFlow &flow);

    TextFlow m_flow;
    QHash<double, double> m_heights; ///< by width
    double m_naturalWidth = -1; ///< below 0 until measured
};

} // namespace ui
