// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <iosfwd>

/// Lets a failed comparison show texts rather than bytes.
void PrintTo(const QString &text, std::ostream *out);

/// The guide of tests/data: one of everything, and sound.
QString tinyGuide();
/// The guide that is shipped.
QString realGuide();
QByteArray realFile(const QString &path);

/// A guide in a temporary folder, to plant faults in. A path is relative to the folder: `guide/start.md`.
class GuideFolder
{
public:
    explicit GuideFolder(const QString &copyOf = tinyGuide());

    QString root() const { return m_folder.path(); }
    QByteArray read(const QString &path) const;
    void write(const QString &path, const QByteArray &text) const;
    void remove(const QString &path) const;
    /// Fails the test unless `before` stands in the file exactly once.
    void replace(const QString &path, const QByteArray &before, const QByteArray &after) const;
    /// The line, counted from 1, on which `text` first stands; 0 if it does not.
    int lineOf(const QString &path, const QByteArray &text) const;

private:
    QTemporaryDir m_folder;
};
