// SPDX-License-Identifier: MIT
#include "guidefolder.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <ostream>

void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

QString tinyGuide()
{
    return QStringLiteral(CARTGUIDE_SOURCE_DIR "/tests/data/tiny-guide");
}

QString realGuide()
{
    return QStringLiteral(CARTGUIDE_SOURCE_DIR "/resources");
}

QByteArray realFile(const QString &path)
{
    QFile file(realGuide() + u'/' + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

GuideFolder::GuideFolder(const QString &copyOf)
{
    const QDir from(copyOf);
    QDirIterator files(copyOf, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = from.relativeFilePath(files.next());
        QFile file(from.filePath(path));
        if (file.open(QIODevice::ReadOnly))
            write(path, file.readAll());
    }
}

QByteArray GuideFolder::read(const QString &path) const
{
    QFile file(m_folder.filePath(path));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

void GuideFolder::write(const QString &path, const QByteArray &text) const
{
    const QString full = m_folder.filePath(path);
    QDir().mkpath(QFileInfo(full).path());
    QFile file(full);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(path);
    file.write(text);
}

void GuideFolder::remove(const QString &path) const
{
    EXPECT_TRUE(QFile::remove(m_folder.filePath(path))) << qPrintable(path);
}

void GuideFolder::replace(const QString &path, const QByteArray &before, const QByteArray &after) const
{
    QByteArray text = read(path);
    ASSERT_EQ(text.count(before), 1) << qPrintable(path) << ": " << before.constData();
    write(path, text.replace(before, after));
}

int GuideFolder::lineOf(const QString &path, const QByteArray &text) const
{
    const QByteArray all = read(path);
    const qsizetype at = all.indexOf(text);
    return at < 0 ? 0 : int(all.left(at).count('\n')) + 1;
}
