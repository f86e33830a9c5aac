// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace layers
{

/// What one room of app/ may see. A Qt module is named as its folder of headers is, and allows linking it too.
struct Room {
    QString name;
    QStringList rooms; ///< rooms of ours, all of them further up in the list
    QStringList qtModules; ///< `QtCore` for `<QString>` and for linking `Qt6::Core`
    QStringList others; ///< headers and libraries that are neither ours, nor Qt's, nor C++'s. Never in a header of ours
};

/// The drawing of the house: every room, and every arrow.
const QList<Room> &rooms();

/// What is wrong with the `#include` lines of a file of app/, as sentences. `file` is its path inside app/; the files
/// that lie in app/ itself are the room `main`.
QStringList includeFaults(const QString &file, const QString &text);

/// A target and the names it links, as CMake has them. `folder` is `app/guide`, or `tests/guide` for its tests.
struct Target {
    QString folder;
    QString name;
    QStringList links;
};

/// What is wrong with the links of these targets. A test program may link what its room may see, the room itself, and
/// test libraries; a test folder that is named like no room may link what it needs.
QStringList linkFaults(const QList<Target> &targets);

} // namespace layers
