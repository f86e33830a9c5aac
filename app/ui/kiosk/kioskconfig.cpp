// SPDX-License-Identifier: MIT
#include "ui/kiosk/kioskconfig.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace ui
{

namespace
{

constexpr qsizetype kLargestFile = qsizetype{64} * 1024;
constexpr qsizetype kMostSentences = 20;
constexpr int kMostLetters = 80;
constexpr qsizetype kMostQuoted = 40;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KioskConfig)
};

struct Range {
    int least;
    int most;
};

constexpr Range kIdle{15, 900};
constexpr Range kWarn{10, 120};
constexpr Range kPages{1, 50};

QString notInRange(Range range)
{
    return Words::tr("it must be a whole number from %1 to %2").arg(range.least).arg(range.most);
}

std::optional<int> numberIn(Range range, const QString &value)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    return ok && number >= range.least && number <= range.most ? std::optional(number) : std::nullopt;
}

/// Takes a value into the configuration. Why not, as the end of a sentence; nothing if it was taken.
using Take = std::optional<QString> (*)(KioskConfig &config, const QString &value, const language::Languages &offered);

template <std::chrono::seconds KioskConfig::*seconds, Range range>
std::optional<QString> takeSeconds(KioskConfig &config, const QString &value, const language::Languages & /*offered*/)
{
    const std::optional<int> number = numberIn(range, value);
    if (!number)
        return notInRange(range);
    config.*seconds = std::chrono::seconds(*number);
    return {};
}

std::optional<QString> takePages(KioskConfig &config, const QString &value, const language::Languages & /*offered*/)
{
    const std::optional<int> number = numberIn(kPages, value);
    if (!number)
        return notInRange(kPages);
    config.pageCap = *number;
    return {};
}

template <QString KioskConfig::*words>
std::optional<QString> takeWords(KioskConfig &config, const QString &value, const language::Languages & /*offered*/)
{
    const auto isControl = [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter;
    };
    if (value.size() > kMostLetters || std::any_of(value.cbegin(), value.cend(), isControl))
        return Words::tr("it must be at most %1 letters, written in UTF-8").arg(kMostLetters);
    config.*words = value;
    return {};
}

std::optional<QString> takePrinter(KioskConfig &config, const QString &value, const language::Languages & /*offered*/)
{
    // What the print system allows in the name of a queue.
    static const QRegularExpression queue(QStringLiteral("\\A[^\\s/#\"']{1,127}\\z"));
    if (!value.isEmpty() && !queue.match(value).hasMatch())
        return Words::tr("it must be the name of a queue of the print system, without spaces");
    config.printer = value;
    return {};
}

std::optional<QString> takeLanguages(KioskConfig &config, const QString &value, const language::Languages &offered)
{
    QStringList codes;
    QStringList known;
    for (const language::Language &each : offered.all())
        known.append(each.code);
    for (const QString &wanted : value.split(u',', Qt::SkipEmptyParts)) {
        const language::Language *const language = offered.find(wanted.trimmed());
        if (!language)
            return Words::tr("the guide is offered in: %1").arg(known.join(QStringLiteral(", ")));
        if (!codes.contains(language->code))
            codes.append(language->code);
    }
    if (!codes.isEmpty())
        config.languages = codes;
    return {};
}

std::optional<QString> takePinHash(KioskConfig &config, const QString &value, const language::Languages & /*offered*/)
{
    if (!value.isEmpty() && !isPinHash(value))
        return Words::tr("it must be a salt of 4 to 64 letters and digits, a colon, and 64 hexadecimal digits");
    config.staffPinHash =
        value.section(u':', 0, 0) + (value.isEmpty() ? QString() : u':' + value.section(u':', 1).toLower());
    return {};
}

std::optional<QString> takeRestart(KioskConfig &config, const QString &value, const language::Languages & /*offered*/)
{
    const QTime time = QTime::fromString(value, QStringLiteral("HH:mm"));
    if (!value.isEmpty() && !time.isValid())
        return Words::tr("it must be a time from 00:00 to 23:59");
    config.nightlyRestart = time;
    return {};
}

std::optional<QString> takeCounts(KioskConfig &config, const QString &value, const language::Languages & /*offered*/)
{
    const bool isFile =
        QDir::isAbsolutePath(value) && !value.endsWith(u'/') && !value.startsWith(u':') && !value.contains(QChar::Null);
    if (!value.isEmpty() && !isFile)
        return Words::tr("it must be the whole path of a file, as in /var/lib/cartguide/counts.csv");
    config.countsFile = value;
    return {};
}

struct Key {
    QLatin1String name;
    Take take = nullptr;
};

constexpr std::array<Key, 10> kKeys{{
    {QLatin1String{"languages"}, takeLanguages},
    {QLatin1String{"idle-seconds"}, takeSeconds<&KioskConfig::idle, kIdle>},
    {QLatin1String{"warn-seconds"}, takeSeconds<&KioskConfig::warn, kWarn>},
    {QLatin1String{"printer"}, takePrinter},
    {QLatin1String{"page-cap"}, takePages},
    {QLatin1String{"clinic-name"}, takeWords<&KioskConfig::clinicName>},
    {QLatin1String{"desk"}, takeWords<&KioskConfig::desk>},
    {QLatin1String{"staff-pin-hash"}, takePinHash},
    {QLatin1String{"nightly-restart"}, takeRestart},
    {QLatin1String{"counts-file"}, takeCounts},
}};

/// What somebody wrote, short and without what a terminal would act on.
QString quoted(const QString &text)
{
    QString safe = text.left(kMostQuoted);
    std::replace_if(
        safe.begin(), safe.end(), [](QChar c) { return !c.isPrint(); }, QChar(u'?'));
    return safe;
}

QString keyNames()
{
    QStringList names;
    for (const Key &key : kKeys)
        names.append(key.name);
    return names.join(QStringLiteral(", "));
}

class Parser
{
public:
    explicit Parser(const language::Languages &languages) : m_languages(languages)
    {
        m_config.languages = {languages.source().code};
    }

    /// What is wrong with the line, as the end of a sentence; nothing if nothing is.
    std::optional<QString> take(const QString &line)
    {
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';') || line == QLatin1String("[kiosk]"))
            return {};
        const QString name = line.section(u'=', 0, 0).trimmed();
        const auto key = std::find_if(kKeys.cbegin(), kKeys.cend(), [&](const Key &each) { return each.name == name; });
        if (!line.contains(u'='))
            return Words::tr("“%1” is not written as key = value; it is left out").arg(quoted(line));
        if (key == kKeys.cend())
            return Words::tr("there is no key “%1”, only: %2; it is left out").arg(quoted(name), keyNames());
        if (m_seen.contains(name))
            return Words::tr("“%1” stands here for the second time; the first one counts").arg(name);
        m_seen.insert(name);
        if (const auto why = key->take(m_config, line.section(u'=', 1).trimmed(), m_languages))
            return Words::tr("“%1” cannot be used: %2; its usual value is taken").arg(name, *why);
        return {};
    }

    const KioskConfig &config() const { return m_config; }

private:
    const language::Languages &m_languages;
    KioskConfig m_config;
    QSet<QString> m_seen;
};

} // namespace

bool isPinHash(const QString &text)
{
    static const QRegularExpression hash(QStringLiteral("\\A[A-Za-z0-9]{4,64}:[0-9A-Fa-f]{64}\\z"));
    return hash.match(text).hasMatch();
}

KioskConfigRead parseKioskConfig(const QByteArray &text, const QString &name, const language::Languages &languages)
{
    Parser parser(languages);
    QStringList sentences;
    QString all = QString::fromUtf8(text.left(kLargestFile));
    if (all.startsWith(QChar::ByteOrderMark))
        all.remove(0, 1);
    const QStringList lines = all.split(u'\n');
    qsizetype wrong = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const std::optional<QString> why = parser.take(lines[i].trimmed());
        if (why && ++wrong <= kMostSentences)
            sentences.append(Words::tr("%1, line %2: %3.").arg(name).arg(i + 1).arg(*why));
    }
    if (wrong > kMostSentences)
        sentences.append(Words::tr("%1: %2 more lines are wrong.").arg(name).arg(wrong - kMostSentences));
    if (text.size() > kLargestFile)
        sentences.append(Words::tr("%1: the file is too long; only its beginning is read.").arg(name));
    return {parser.config(), sentences};
}

KioskConfigRead readKioskConfig(const QString &file, const language::Languages &languages)
{
    const QString name = QDir::toNativeSeparators(file);
    QFile read(file);
    if (read.open(QIODevice::ReadOnly))
        return parseKioskConfig(read.read(kLargestFile + 1), name, languages);
    KioskConfigRead usual = parseKioskConfig({}, name, languages);
    usual.sentences.append(
        Words::tr("%1 could not be read (%2); the kiosk takes its usual values.").arg(name, read.errorString()));
    return usual;
}

} // namespace ui
