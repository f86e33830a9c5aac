// SPDX-License-Identifier: MIT
#include "datafile.h"

#include <gtest/gtest.h>

#include <QFile>

QStringList dataLines(const char *name)
{
    QFile file(QStringLiteral(CARTGUIDE_SOURCE_DIR "/tests/data/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
            lines.append(line);
    }
    EXPECT_FALSE(lines.isEmpty()) << name;
    return lines;
}
