// SPDX-License-Identifier: MIT
#include "catalogue.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QXmlStreamReader>

namespace
{

Entry entryOf(QXmlStreamReader &xml, const QString &context)
{
    Entry entry;
    entry.context = context;
    entry.counts = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            entry.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            const auto type = xml.attributes().value(QLatin1String("type"));
            entry.finished = type.isEmpty();
            if (type == QLatin1String("vanished") || type == QLatin1String("obsolete"))
                entry.context.clear();
            if (!entry.counts)
                entry.words.append(xml.readElementText());
            while (entry.counts && xml.readNextStartElement())
                entry.words.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

} // namespace

QList<Entry> entriesOf(const QString &file)
{
    QList<Entry> entries;
    QFile input(file);
    EXPECT_TRUE(input.open(QIODevice::ReadOnly)) << qPrintable(file);
    QXmlStreamReader xml(&input);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        if (xml.name() != QLatin1String("message"))
            continue;
        const Entry entry = entryOf(xml, context);
        if (!entry.context.isEmpty())
            entries.append(entry);
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(file) << ": " << qPrintable(xml.errorString());
    return entries;
}

QStringList translatedCodes()
{
    QStringList codes;
    const QDir folder(QStringLiteral(CARTGUIDE_SOURCE_DIR "/translations"));
    for (const QString &name : folder.entryList({QStringLiteral("cartguide_*.ts")})) {
        const QString code = name.section(u'_', 1).chopped(3);
        if (code != QLatin1String("en-GB"))
            codes.append(code);
    }
    EXPECT_FALSE(codes.isEmpty());
    return codes;
}

QString catalogueFile(const QString &code)
{
    return QStringLiteral(CARTGUIDE_SOURCE_DIR "/translations/cartguide_%1.ts").arg(code);
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << qPrintable(program);
    EXPECT_EQ(process.exitCode(), 0) << qPrintable(program) << ": " << process.readAllStandardError().constData();
    return process.readAllStandardOutput();
}

void update(const QString &file, const QString &resources)
{
    const QString strings = file + QStringLiteral(".strings.h");
    QFile header(strings);
    ASSERT_TRUE(header.open(QIODevice::WriteOnly));
    header.write(run(QStringLiteral(CARTGUIDE_STRINGS), {resources}));
    header.close();
    QStringList command = QStringLiteral(CARTGUIDE_LUPDATE).split(u'|');
    const QString lupdate = command.takeFirst();
    run(lupdate,
        command
            + QStringList{QStringLiteral(CARTGUIDE_SOURCE_DIR "/app"), strings,
                          QStringLiteral(CARTGUIDE_SOURCE_DIR "/translations/qt-words.h"), QStringLiteral("-ts"),
                          file});
}

void release(const QString &file)
{
    const QString words = file.chopped(3) + QStringLiteral(".qm");
    run(QStringLiteral(CARTGUIDE_LRELEASE),
        {QStringLiteral("-silent"), QStringLiteral("-nounfinished"), file, QStringLiteral("-qm"), words});
}
