// SPDX-License-Identifier: MIT
#include "layers.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

namespace layers
{

namespace
{

const QString kMain = QStringLiteral("main");

const Room *find(const QString &name)
{
    const auto it = std::find_if(rooms().cbegin(), rooms().cend(), [&name](const Room &r) { return r.name == name; });
    return it == rooms().cend() ? nullptr : &*it;
}

/// The modules of Qt that have a header of this name, whichever way it is written: `QWidget`, `qwidget.h`,
/// `QtWidgets/QWidget`.
QStringList qtModulesOf(const QString &header)
{
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const QStringList modules = headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs);
    const QString first = header.section(u'/', 0, 0);
    if (modules.contains(first))
        return {first};
    QStringList found;
    std::copy_if(modules.cbegin(), modules.cend(), std::back_inserter(found),
                 [&header](const QString &module) { return headers.exists(module + u'/' + header); });
    return found;
}

bool isOfCpp(const QString &header)
{
    static const QRegularExpression plainWord(QStringLiteral("^[a-z][a-z0-9_]*$"));
    return plainWord.match(header).hasMatch();
}

bool meets(const QStringList &some, const QStringList &allowed)
{
    return std::any_of(some.cbegin(), some.cend(), [&allowed](const QString &one) { return allowed.contains(one); });
}

/// Whether `room` may include `header` in `file`. A header that no name can be read from is empty.
bool mayInclude(const Room &room, const QString &file, const QString &header)
{
    if (header.isEmpty())
        return false;
    const QString first = header.section(u'/', 0, 0);
    if (header.contains(u'/') && find(first))
        return first == room.name || room.rooms.contains(first);
    const QStringList modules = qtModulesOf(header);
    if (!modules.isEmpty())
        return meets(modules, room.qtModules);
    if (room.name == kMain && !header.contains(u'/') && header.endsWith(QLatin1String(".h")))
        return true;
    const bool isSource = file.endsWith(QLatin1String(".cpp"));
    if (header == QFileInfo(file).completeBaseName() + QLatin1String(".moc"))
        return isSource;
    return isOfCpp(header) || (isSource && room.others.contains(header));
}

bool mayLink(const Room &room, const QString &library)
{
    const QString first = library.section(QStringLiteral("::"), 0, 0);
    const QString last = library.section(QStringLiteral("::"), -1);
    if (first == QLatin1String("Qt6"))
        return room.qtModules.contains(QStringLiteral("Qt") + last);
    return find(first) ? room.rooms.contains(first) : room.others.contains(last);
}

/// The folder of a target, by its own name or by the name it is linked under.
QString folderOf(const QString &library, const QList<Target> &targets)
{
    const QString name = library.section(QStringLiteral("::"), -1);
    const auto it = std::find_if(targets.cbegin(), targets.cend(), [&name](const Target &t) { return t.name == name; });
    return it == targets.cend() ? QString() : it->folder;
}

bool isTestLibrary(const QString &library)
{
    return library.startsWith(QLatin1String("GTest::")) || library.startsWith(QLatin1String("benchmark::"))
        || library == QLatin1String("Qt6::Test");
}

bool mayTestLink(const Room &room, const QString &library, const QList<Target> &targets)
{
    const QString helper = folderOf(library, targets);
    if (helper.startsWith(QLatin1String("tests/"))) {
        const QString its = helper.section(u'/', 1);
        return its == room.name || room.rooms.contains(its);
    }
    return library == room.name + QStringLiteral("::") + room.name || isTestLibrary(library) || mayLink(room, library);
}

} // namespace

QStringList includeFaults(const QString &file, const QString &text)
{
    const QString name = file.contains(u'/') ? file.section(u'/', 0, 0) : kMain;
    const Room *room = find(name);
    if (!room)
        return {QStringLiteral("%1: the room “%2” is not in the list.").arg(file, name)};
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\b\\s*(?:[<\"]([^>\"]+)[>\"])?"));
    QStringList faults;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(lines[i]);
        const QString header = match.captured(1);
        if (match.hasMatch() && !mayInclude(*room, file, header))
            faults << QStringLiteral("%1:%2: %3 may not include “%4”.").arg(file).arg(i + 1).arg(name, header);
    }
    return faults;
}

QStringList linkFaults(const QList<Target> &targets)
{
    QStringList faults;
    for (const Target &target : targets) {
        const bool isTest = target.folder.startsWith(QLatin1String("tests/"));
        const QString name = target.folder.contains(u'/') ? target.folder.section(u'/', 1) : kMain;
        const Room *room = find(name);
        if (!room && isTest)
            continue;
        if (!room)
            faults << QStringLiteral("%1: the room “%2” is not in the list.").arg(target.name, name);
        for (const QString &library : room ? target.links : QStringList()) {
            const bool may = isTest ? mayTestLink(*room, library, targets) : mayLink(*room, library);
            if (library != QLatin1String("cartguide_flags") && !may)
                faults << QStringLiteral("%1 of %2 may not link %3.").arg(target.name, target.folder, library);
        }
    }
    return faults;
}

} // namespace layers
