// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace ui
{

class Appearance;

constexpr double kControlRadius = 8;
constexpr double kCalloutRadius = 4;
constexpr double kCardRadius = 10;
constexpr double kControlStroke = 1.5;
constexpr double kChosenStroke = 2.5;

/// A filled, rounded box whose border lies wholly inside `rect`.
void paintBox(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border,
              double stroke);

/// A box whose edge, where people begin to read, is thick: a callout.
void paintEdgedBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double stroke,
                   const QColor &edge, double edgeWidth, Qt::LayoutDirection direction);

/// The box of a choice: chosen is a thicker border and a wash.
void paintChoiceBox(QPainter &painter, const QRectF &rect, const Appearance &appearance, bool chosen);

/// A radio button's ring, with its dot when chosen.
void paintRadioDot(QPainter &painter, const QRectF &rect, const Appearance &appearance, bool chosen);

/// `rect` as it lies in a box of this width where people read from right to left.
QRectF mirrored(const QRectF &rect, double width, Qt::LayoutDirection direction);

} // namespace ui
