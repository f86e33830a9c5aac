// SPDX-License-Identifier: MIT
#include "language/pseudo.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace
{

/// Two forms, as English has them, are enough for a language that is no language.
constexpr int kForms = 2;

void copyMessages(QXmlStreamReader &in, QXmlStreamWriter &out)
{
    QString source;
    bool counts = false;
    while (!in.atEnd()) {
        in.readNext();
        if (in.isStartElement() && in.name() == QLatin1String("context"))
            out.writeStartElement(QStringLiteral("context"));
        else if (in.isEndElement() && in.name() == QLatin1String("context"))
            out.writeEndElement();
        else if (in.isStartElement() && in.name() == QLatin1String("name"))
            out.writeTextElement(QStringLiteral("name"), in.readElementText());
        else if (in.isStartElement() && in.name() == QLatin1String("message")) {
            counts = in.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            out.writeStartElement(QStringLiteral("message"));
            if (counts)
                out.writeAttribute(QStringLiteral("numerus"), QStringLiteral("yes"));
        } else if (in.isStartElement() && in.name() == QLatin1String("source")) {
            source = in.readElementText();
            out.writeTextElement(QStringLiteral("source"), source);
        } else if (in.isStartElement() && in.name() == QLatin1String("comment"))
            out.writeTextElement(QStringLiteral("comment"), in.readElementText());
        else if (in.isStartElement() && in.name() == QLatin1String("translation")) {
            out.writeStartElement(QStringLiteral("translation"));
            for (int form = 0; counts && form < kForms; ++form)
                out.writeTextElement(QStringLiteral("numerusform"), language::pseudo(source));
            if (!counts)
                out.writeCharacters(language::pseudo(source));
            out.writeEndElement();
            out.writeEndElement(); // the message: nothing of it follows
            in.skipCurrentElement();
        }
    }
}

} // namespace

/// pseudo-language IN.ts OUT.ts: the messages of a translation in a language that shows what tests look for.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QTextStream err(stderr);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        err << "usage: pseudo-language IN.ts OUT.ts\n";
        return 2;
    }
    QFile from(arguments.at(1));
    QFile to(arguments.at(2));
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly)) {
        const QFile &bad = from.isOpen() ? to : from;
        err << "pseudo-language: " << bad.fileName() << ": " << bad.errorString() << '\n';
        return 1;
    }
    QXmlStreamReader in(&from);
    QXmlStreamWriter out(&to);
    out.writeStartDocument();
    out.writeDTD(QStringLiteral("<!DOCTYPE TS>"));
    out.writeStartElement(QStringLiteral("TS"));
    out.writeAttribute(QStringLiteral("version"), QStringLiteral("2.1"));
    out.writeAttribute(QStringLiteral("language"), QStringLiteral("en"));
    copyMessages(in, out);
    out.writeEndDocument();
    if (in.hasError())
        err << "pseudo-language: " << from.fileName() << ": " << in.errorString() << '\n';
    return in.hasError() ? 1 : 0;
}
