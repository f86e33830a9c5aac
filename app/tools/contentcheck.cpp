// SPDX-License-Identifier: MIT
#include "guide/guide.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>
#include <QTextStream>

namespace
{

/// Page files that no list names, so that no text lies forgotten in the folder.
guide::Problems unlistedFiles(const QString &root, const guide::Guide &guide)
{
    QSet<QString> known{QStringLiteral("contents"), QStringLiteral("terms"),  QStringLiteral("sources"),
                        QStringLiteral("claims"),   QStringLiteral("review"), QString(guide::kHelpPage)};
    for (const QString &id : guide.pageIds())
        known.insert(id);
    guide::Problems problems;
    for (const QFileInfo &file : QDir(root + QStringLiteral("/guide")).entryInfoList({QStringLiteral("*.md")})) {
        if (!known.contains(file.completeBaseName()))
            problems.append({file.fileName(), 0, QStringLiteral("No line of contents.md names this page.")});
    }
    return problems;
}

} // namespace

/// content-check FOLDER: prints every fault of the guide in FOLDER, a line each; exit code 1 if there is one.
/// FOLDER is a folder, or `:/cartguide` for the guide as it is built into programs.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QTextStream err(stderr);
    if (QCoreApplication::arguments().size() != 2) {
        err << "usage: content-check FOLDER\n";
        return 2;
    }
    const QString root = QCoreApplication::arguments().at(1);
    const guide::Guide guide(root);
    const guide::Problems problems = guide::checkGuide(guide) + unlistedFiles(root, guide);
    for (const guide::Problem &problem : problems)
        err << root << "/guide/" << guide::toText(problem) << '\n';
    return problems.isEmpty() ? 0 : 1;
}
