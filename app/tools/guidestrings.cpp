// SPDX-License-Identifier: MIT
#include "guide/messages.h"

#include <QCoreApplication>
#include <QTextStream>

namespace
{

/// As it stands between the quotes of a C++ string.
QString quoted(QString text)
{
    return text.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
}

} // namespace

/// guide-strings FOLDER: prints every sentence and paragraph of the guide in FOLDER as a header that lupdate reads,
/// each under the file it stands in, with the headings above it, and a word about warnings, for the translator.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    if (QCoreApplication::arguments().size() != 2) {
        QTextStream(stderr) << "usage: guide-strings FOLDER\n";
        return 2;
    }
    // lupdate takes a comment for the next entry of a list, and for nothing else.
    out << "const char *const kSentences[] = {\n";
    for (const guide::Message &message : guide::messagesOf(QCoreApplication::arguments().at(1))) {
        if (message.warning)
            out << "//: A WARNING: somebody acts on it in danger. It has to be exact.\n";
        if (!message.heading.isEmpty())
            out << "//: " << message.heading << '\n';
        out << "QT_TRANSLATE_NOOP(\"" << message.context << "\", \"" << quoted(message.source) << "\"),\n";
    }
    out << "};\n";
    return 0;
}
