// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QString>
#include <QUrl>
#include <QWebEngineScript>

#include <optional>

namespace web
{

/// The few lines of script that run beside a page, in a world of their own; scripts of pages are switched off.
/// They report through the console, the one way out of that world that needs no channel.

/// That a page has been drawn, and where.
struct Drawn {
    QUrl url;
    QPointF scroll; ///< page pixels at 100 %
    bool placed = false; ///< the report of placeAndReport(), not the page's first
};

/// Reports every page once it has been drawn. What stands at the top of the window stays there when the size of the
/// text or of the window changes.
QWebEngineScript drawnReporter();
/// Goes to `scroll`, if there is one, and reports once that has been drawn. Tab goes on from there.
QString placeAndReport(const std::optional<QPointF> &scroll);
/// Has the page remember the passage at the top of the window, for the page that comes in its place.
QString rememberPassage();
/// Goes to the passage that was remembered, wherever it stands now; where there is none, to `otherwise`. Then as
/// placeAndReport().
QString placeAtPassageAndReport(const QPointF &otherwise);
/// Takes `data-opening` from the root. While it is there the page's style leaves out what is not in view, so that a
/// long page is drawn as fast as a short one.
QString layOutWhole();
QString setRootClasses(const QString &classes);

/// The report in a line of the console; nothing for any other line.
std::optional<Drawn> parseReport(const QString &line, const QString &source);

} // namespace web
