// SPDX-License-Identifier: MIT
#include "guide/exporter.h"

#include "guide/pagewriter.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

namespace guide
{

namespace
{

/// Tells our own earlier export from somebody's folder.
constexpr QLatin1String kMarker(".cartguide-export");

/// True for a folder that holds what an earlier export wrote, as its marker lists it, and nothing else.
bool isEarlierExport(const QDir &folder)
{
    const QStringList names = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QFile marker(folder.filePath(kMarker));
    if (!marker.open(QIODevice::ReadOnly))
        return false;
    const QStringList written = QString::fromUtf8(marker.readAll()).split(u'\n');
    return std::all_of(names.cbegin(), names.cend(),
                       [&written](const QString &name) { return name == kMarker || written.contains(name); });
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

bool writePages(const Guide &guide, const Presentation &presentation, const QString &folder)
{
    const QByteArray style = ContentSource(guide).style();
    QStringList written;
    const Setting setting{guide, presentation, Medium::Files};
    const QStringList ids = guide.pageIds() + QStringList{kHelpPage, kContentsPage};
    for (const QString &id : ids) {
        const QString name = (id == kContentsPage ? QStringLiteral("index") : id) + QStringLiteral(".html");
        const QByteArray html = pageHtml(setting, *guide.page(id), style).toUtf8();
        if (!write(QStringLiteral("%1/%2").arg(folder, name), html))
            return false;
        written.append(name);
    }
    return write(folder + u'/' + kMarker, written.join(u'\n').toUtf8());
}

} // namespace

std::optional<QString> exportGuide(const Guide &guide, const Presentation &presentation, const QString &folder)
{
    const QFileInfo target(QDir::cleanPath(QDir::current().absoluteFilePath(folder)));
    const QString path = target.absoluteFilePath();
    const QString shown = QDir::toNativeSeparators(folder);
    if (target.exists() && !target.isDir())
        return Words::tr("“%1” is a file, not a folder. Choose a new or empty folder.").arg(shown);
    if (target.exists() && !isEarlierExport(QDir(path))
        && !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return Words::tr("The folder “%1” is not empty. Choose a new or empty folder.").arg(shown);

    const QString cannot = Words::tr("The guide could not be written to “%1”. Choose a folder that you may write to.");
    // Beside the target, so that moving into place is one step on one disk.
    QTemporaryDir work(path + QStringLiteral(".XXXXXX"));
    if (!work.isValid())
        return cannot.arg(shown);
    const QString made = work.filePath(QStringLiteral("new"));
    const QString old = work.filePath(QStringLiteral("old"));
    QDir disk;
    if (!disk.mkdir(made) || !writePages(guide, presentation, made))
        return cannot.arg(shown);
    if (target.exists() && !disk.rename(path, old))
        return cannot.arg(shown);
    if (!disk.rename(made, path)) {
        if (!disk.rename(old, path))
            work.setAutoRemove(false); // what stands in it is all there is of the earlier export
        return cannot.arg(shown);
    }
    return std::nullopt;
}

} // namespace guide
