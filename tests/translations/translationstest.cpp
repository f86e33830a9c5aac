// SPDX-License-Identifier: MIT
#include "catalogue.h"
#include "datafile.h"
#include "guidefolder.h"

#include "guide/messages.h"
#include "language/catalogue.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <iostream>

using language::Catalogue;
using language::Languages;

namespace
{

guide::Lookup lookupIn(const Catalogue &catalogue)
{
    return [&catalogue](const guide::Message &message) { return catalogue.find(message.context, message.source); };
}

/// What is built into the program.
Catalogue *speaking(const QString &code, QObject *parent)
{
    QFile list(QStringLiteral(CARTGUIDE_WORDS "/languages.json"));
    EXPECT_TRUE(list.open(QIODevice::ReadOnly));
    auto *catalogue = new Catalogue(Languages(list.readAll()), QStringLiteral(CARTGUIDE_WORDS), parent);
    EXPECT_TRUE(catalogue->speak(code)) << qPrintable(code);
    return catalogue;
}

/// The figures of a text that mean something: not those of addresses, of placeholders and of names.
QStringList figuresIn(QString text)
{
    static const QRegularExpression address(QStringLiteral(R"(\]\([^)]*\)|<[^>]*>|%L?\d)"));
    static const QRegularExpression figure(QStringLiteral(R"(\d+(?:[.,]\d+)*)"));
    QStringList figures;
    text.remove(address);
    for (const QRegularExpressionMatch &match : figure.globalMatch(text))
        figures.append(match.captured());
    figures.sort();
    return figures;
}

QSet<QPair<QString, QString>> warningsOfTheGuide()
{
    QSet<QPair<QString, QString>> warnings;
    for (const guide::Message &message : guide::messagesOf(realGuide())) {
        if (message.warning)
            warnings.insert({message.context, message.source});
    }
    EXPECT_GT(warnings.size(), 50);
    return warnings;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral(R"(%(?:L?\d|n))"));
    QStringList places;
    for (const QRegularExpressionMatch &match : place.globalMatch(text))
        places.append(match.captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

} // namespace

TEST(TranslationsTest, everyLanguageIsUpToDateAndComplete)
{
    constexpr double kShare = 0.95; // of a language that is offered; of its warnings, all
    const auto warnings = warningsOfTheGuide();
    std::cout << "language   finished   of\n";
    for (const QString &code : translatedCodes()) {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("words.ts"));
        ASSERT_TRUE(QFile::copy(catalogueFile(code), file));
        update(file, QStringLiteral(CARTGUIDE_SOURCE_DIR "/resources"));
        int finished = 0;
        const QList<Entry> entries = entriesOf(file);
        for (const Entry &entry : entries) {
            finished += entry.finished ? 1 : 0;
            const bool needed = code == QLatin1String("cy") || warnings.contains({entry.context, entry.source});
            EXPECT_TRUE(entry.finished || !needed)
                << qPrintable(code) << ", " << qPrintable(entry.context) << ": " << qPrintable(entry.source);
        }
        EXPECT_GE(finished, kShare * entries.size()) << qPrintable(code);
        std::cout << qPrintable(code.leftJustified(10)) << ' ' << finished << "       " << entries.size() << '\n';
        EXPECT_GT(entries.size(), 3000);

        QFile before(catalogueFile(code));
        QFile after(file);
        ASSERT_TRUE(before.open(QIODevice::ReadOnly) && after.open(QIODevice::ReadOnly));
        EXPECT_TRUE(before.readAll() == after.readAll())
            << qPrintable(code) << ": run cmake --build --preset dev --target update_translations";
    }
}

TEST(TranslationsTest, figuresPlacesAndFormsAreThoseOfTheEnglish)
{
    for (const QString &code : translatedCodes()) {
        for (const Entry &entry : entriesOf(catalogueFile(code))) {
            for (const QString &words : entry.words) {
                const auto where = [&] { return qPrintable(entry.context + QStringLiteral(": ") + words); };
                EXPECT_EQ(placesIn(words), placesIn(entry.source)) << where();
                EXPECT_EQ(figuresIn(words), figuresIn(entry.source)) << where();
                EXPECT_EQ(words.isEmpty(), entry.source.isEmpty()) << where();
                EXPECT_EQ(words.count(u'\n'), entry.source.count(u'\n')) << where();
            }
        }
    }
}

/// English that stands where a translation should, and counts as one.
TEST(TranslationsTest, noSentenceIsItsOwnTranslation)
{
    // Names of bodies, of what they publish, and citations stay as they are.
    static const QRegularExpression little(QStringLiteral(R"(\b(?:the|and|of|is|you|a|for|to|in|are|not)\b)"));
    const QSet<QString> names{QStringLiteral("Be Part of Research"), QStringLiteral("Benefits and Work: PIP"),
                              QStringLiteral("Drug and Therapeutics Bulletin 2025"),
                              QStringLiteral("Patient Advice and Support Service"),
                              QStringLiteral("Patient and Client Council")};
    for (const QString &code : translatedCodes()) {
        for (const Entry &entry : entriesOf(catalogueFile(code))) {
            const bool citation = entry.source.contains(QLatin1String("N Engl J Med"));
            if (citation || names.contains(entry.source) || !little.match(entry.source).hasMatch())
                continue;
            EXPECT_NE(entry.words.value(0), entry.source) << qPrintable(code) << ", " << qPrintable(entry.context);
        }
    }
}

TEST(TranslationsTest, everyBlockOfTheGuideKeepsItsLinksAndIsOneParagraph)
{
    for (const QString &code : translatedCodes()) {
        QObject owner;
        guide::Problems problems;
        guide::messagesOf(realGuide(), lookupIn(*speaking(code, &owner)), &problems);
        for (const guide::Problem &problem : problems)
            ADD_FAILURE() << qPrintable(code) << ": " << qPrintable(guide::toText(problem));
    }
}

TEST(TranslationsTest, noTranslationGivesAVerdict)
{
    for (const QString &code : translatedCodes()) {
        const QString list = QStringLiteral("forbidden-phrases-%1.txt").arg(code);
        QList<QRegularExpression> patterns;
        for (const QString &line : dataLines(qPrintable(list)))
            patterns.append(QRegularExpression(
                line, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption));
        const auto hit = [&patterns](const QString &words) {
            for (const QRegularExpression &pattern : patterns) {
                if (pattern.match(words).hasMatch())
                    return pattern.pattern();
            }
            return QString();
        };
        for (const Entry &entry : entriesOf(catalogueFile(code))) {
            for (const QString &words : entry.words)
                EXPECT_EQ(hit(words), QString()) << qPrintable(entry.context) << ": " << qPrintable(words);
        }
        for (const QString &line : dataLines(qPrintable(QStringLiteral("verdicts-%1.txt").arg(code))))
            EXPECT_NE(hit(line), QString()) << "not caught: " << qPrintable(line);
    }
}

/// The promise that counts most, through the real tools: words that changed are not shown in their old translation.
TEST(TranslationsTest, aSentenceWhoseFiguresChangeIsEnglishAgainAndNoOtherIs)
{
    const GuideFolder folder(realGuide());
    QTemporaryDir words;
    const QString file = words.filePath(QStringLiteral("cy.ts"));
    ASSERT_TRUE(QFile::copy(catalogueFile(QStringLiteral("cy")), file));

    const QByteArray before = "1 to 3 days of chemotherapy";
    folder.replace(QStringLiteral("guide/side-effects.md"), before, "10 to 21 days of chemotherapy");
    update(file, folder.root());
    release(file);

    Catalogue catalogue(Languages(R"([{"code":"cy","name":"Cymraeg"}])"), words.path());
    ASSERT_TRUE(catalogue.speak(QStringLiteral("cy")));
    QStringList english;
    int shown = 0;
    guide::messagesOf(folder.root(), [&](const guide::Message &message) {
        const QString found = catalogue.find(message.context, message.source);
        shown += found.isEmpty() ? 0 : 1;
        if (found.isEmpty() && !english.contains(message.source))
            english.append(message.source);
        return found;
    });
    ASSERT_EQ(english.size(), 1) << qPrintable(english.join(u'\n'));
    EXPECT_TRUE(english.front().contains(QStringLiteral("10 to 21 days of chemotherapy")));
    EXPECT_GT(shown, 2000);
    for (const Entry &entry : entriesOf(file)) {
        if (entry.source == english.front()) {
            EXPECT_FALSE(entry.finished);
        }
    }
}

/// A new language is a line in languages.json and a .ts, and nothing else.
TEST(TranslationsTest, aLanguageOfFiveLinesIsSpokenAtOnce)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("xx.ts"));
    QFile trial(file);
    ASSERT_TRUE(trial.open(QIODevice::WriteOnly));
    trial.write(R"(<!DOCTYPE TS><TS version="2.1" language="en">
<context><name>start.md</name><message><source>Start here</source><translation>Arwe bili</translation></message></context>
<context><name>ui::Bar</name><message><source>Home</source><translation>Kodu</translation></message></context>
</TS>)");
    trial.close();
    update(file, realGuide());
    release(file);
    Catalogue catalogue(Languages(R"([{"code":"xx","name":"Trial"}])"), folder.path());
    ASSERT_TRUE(catalogue.speak(QStringLiteral("xx")));
    EXPECT_EQ(catalogue.translate("ui::Bar", "Home", nullptr, -1), QStringLiteral("Kodu"));
    EXPECT_EQ(catalogue.find(QStringLiteral("start.md"), QStringLiteral("Start here")), QStringLiteral("Arwe bili"));
    int found = 0;
    guide::messagesOf(realGuide(), [&](const guide::Message &message) {
        const QString words = catalogue.find(message.context, message.source);
        found += words.isEmpty() ? 0 : 1;
        return words;
    });
    EXPECT_GE(found, 1);
}

TEST(TranslationsTest, welshCountsInAllItsForms)
{
    QObject owner;
    const Catalogue *const welsh = speaking(QStringLiteral("cy"), &owner);
    int strings = 0;
    for (const Entry &entry : entriesOf(catalogueFile(QStringLiteral("cy")))) {
        if (!entry.counts)
            continue;
        ++strings;
        ASSERT_EQ(entry.words.size(), 5) << qPrintable(entry.source);
        const auto say = [&](int n) {
            return welsh->translate(qPrintable(entry.context), qPrintable(entry.source), nullptr, n);
        };
        for (const auto &[n, form] :
             {std::pair{0, 0}, {1, 1}, {2, 2}, {3, 2}, {5, 2}, {6, 3}, {7, 4}, {20, 4}, {100, 4}})
            EXPECT_EQ(say(n), entry.words[form]) << qPrintable(entry.source) << ' ' << n;
    }
    EXPECT_GE(strings, 2);
}
