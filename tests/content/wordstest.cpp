// SPDX-License-Identifier: MIT
#include "datafile.h"
#include "guidefolder.h"
#include "pagetext.h"
#include "readability.h"
#include "rendered.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <iostream>

using guide::Guide;

namespace
{

struct Phone {
    QString digits;
    bool old = false;
};

QString digitsOf(const QString &number)
{
    return QString(number).remove(QRegularExpression(QStringLiteral("[^0-9+]")));
}

QList<Phone> allowedPhones()
{
    QList<Phone> phones;
    for (const QString &line : dataLines("allowed-phones.txt")) {
        const QString code = line.section(u'\t', 2);
        EXPECT_TRUE(code == QLatin1String("S") || code == QLatin1String("So")) << qPrintable(line);
        phones.append({digitsOf(line.section(u'\t', 0, 0)), code == QLatin1String("So")});
    }
    return phones;
}

/// Everything that could be dialled: UK numbers, numbers from abroad, short numbers and text numbers.
QList<QRegularExpressionMatch> phonesIn(const QString &text)
{
    static const QRegularExpression phone(
        QStringLiteral("(?<![\\w.,/–-])(?:\\+\\d[\\d ()]{8,15}\\d|0[\\d ]{8,13}\\d|116 ?\\d{3}|999|111|18001|85258|"
                       "(?<=call |ring |dial |text )\\d{3,6})(?![\\w/–-]|[.,]\\d)"),
        QRegularExpression::CaseInsensitiveOption);
    QList<QRegularExpressionMatch> found;
    for (const QRegularExpressionMatch &match : phone.globalMatch(text))
        found.append(match);
    return found;
}

QStringList phoneProblems(const QString &text)
{
    QStringList problems;
    const QList<Phone> allowed = allowedPhones();
    for (const QRegularExpressionMatch &match : phonesIn(text)) {
        const QString digits = digitsOf(match.captured());
        const auto known = std::find_if(allowed.cbegin(), allowed.cend(),
                                        [&digits](const Phone &phone) { return phone.digits == digits; });
        if (known == allowed.cend())
            problems.append(QStringLiteral("not allowed: ") + match.captured());
        else if (known->old && !text.mid(match.capturedEnd(), 60).contains(QLatin1String("from an older page")))
            problems.append(QStringLiteral("does not say that it is old: ") + match.captured());
    }
    return problems;
}

const QRegularExpression kEmail(QStringLiteral("[\\w.+-]+ ?(?:@|\\(at\\)|\\[at\\]) ?[\\w-]+\\.[\\w.-]+"));

/// Pages that are lists of names and numbers, not prose.
bool isDirectory(const QString &id)
{
    return id == guide::kSourcesPage || id == guide::kChangesPage || id == guide::kContentsPage
        || id == QLatin1String("support");
}

double gradeOf(const Guide &guide, const QString &id)
{
    readability::Count count = readability::count(*guide.page(id));
    return count.grade();
}

} // namespace

class WordsTest : public testing::Test
{
protected:
    Guide m_guide{realGuide()};
};

TEST_F(WordsTest, noPageRepeatsWhatMustNotBeRepeated)
{
    EXPECT_EQ(forbiddenPhrases(m_guide), QStringList());
}

TEST_F(WordsTest, aForbiddenPhraseIsCaughtWhereverItIsPlanted)
{
    EXPECT_EQ(forbiddenPhrases(Guide(tinyGuide())), QStringList());
    const struct {
        const char *file;
        QByteArray before;
        QByteArray after;
    } plants[] = {
        {"rare.md", "They know you.", "Secondary cancers: theoretical risk, none\nseen so far."},
        {"rare.md", "Too few people to say.", "You are **eligible** for it."},
        {"lupus.md", "One small study.", "It is a cure."},
        {"lupus.md", "> - What could help", "> - 89% remission"},
        {"terms.md", "A white blood cell", "Mild chemotherapy. A white blood cell"},
        {"start.md", "A cell with three cups meets a round cell", "A cell that cures"},
        {"start.md", "https://example.org/search", "https://www.ukctg.nihr.ac.uk/search"},
        {"contents.md", "Everything in this guide.", "Your breakthrough."},
        {"get-help-now.md", "You feel very ill now", "You feel ill, like flu"},
    };
    for (const auto &[file, before, after] : plants) {
        const GuideFolder folder;
        folder.replace(QStringLiteral("guide/") + QLatin1String(file), before, after);
        EXPECT_FALSE(forbiddenPhrases(Guide(folder.root())).isEmpty()) << after.constData();
    }
}

TEST_F(WordsTest, honestSentencesAreNotCaught)
{
    for (const QString &sentence : dataLines("honest-sentences.txt"))
        EXPECT_EQ(forbiddenIn(sentence), QStringList()) << qPrintable(sentence);
}

TEST_F(WordsTest, everySentenceThatMustNotBeRepeatedIsCaught)
{
    for (const QString &sentence : dataLines("dishonest-sentences.txt"))
        EXPECT_FALSE(forbiddenIn(sentence).isEmpty()) << qPrintable(sentence);
}

TEST_F(WordsTest, noPageGivesAnEmailAddress)
{
    for (const QString &id : everyPage(m_guide)) {
        const QString html = pageOf(m_guide, id);
        // The register of changes quotes the owner, to say which addresses could not be confirmed.
        const QString shown = id == guide::kChangesPage ? withoutQuotes(html) : html;
        EXPECT_FALSE(textOf(shown).contains(kEmail))
            << qPrintable(id) << ": " << qPrintable(kEmail.match(textOf(shown)).captured());
        EXPECT_FALSE(addressesOf(html).contains(u'@')) << qPrintable(id);
        EXPECT_FALSE(addressesOf(html).contains(QLatin1String("mailto:"))) << qPrintable(id);
    }
}

TEST_F(WordsTest, noPageGivesANumberThatWasNotSeen)
{
    int seen = 0;
    for (const QString &id : everyPage(m_guide)) {
        const QString text = textOf(pageOf(m_guide, id));
        EXPECT_EQ(phoneProblems(text), QStringList()) << qPrintable(id);
        seen += int(phonesIn(text).size());
    }
    EXPECT_GT(seen, 20);
}

TEST_F(WordsTest, aNumberThatWasNotSeenIsCaught)
{
    for (const char16_t *text :
         {u"Ring 0800 5200 520.", u"Ring 0303 303 0303 (free).", u"Ring +44 20 7946 0000 now", u"Text SHOUT to 85258.",
          u"Call 112.", u"Text 60777.", u"MS Society: 0808 800 8000 (free).", u"Ring 020 7946 0000,"})
        EXPECT_EQ(phoneProblems(QString::fromUtf16(text)).size(), 1) << qPrintable(QString::fromUtf16(text));
    for (const char16_t *text :
         {u"Call 999. Call 111, or 116 123.", u"NCT06333483 and IRAS 1008957, EudraCT 2024-519552-93",
          u"DOI 10.1016/j.jaci.2024.10.021", u"0808 800 8000 (free). This number is from an older page.",
          u"2024;390(8):687–700"})
        EXPECT_EQ(phoneProblems(QString::fromUtf16(text)), QStringList()) << qPrintable(QString::fromUtf16(text));
}

TEST_F(WordsTest, noAddressIsAMirrorOrAnUnsafeOne)
{
    const QRegularExpression strange(
        QStringLiteral("https?://\\d+\\.\\d|libproxy|weglot|bibliotheek|placidway|http://"));
    for (const QString &id : everyPage(m_guide)) {
        const QString addresses = addressesOf(pageOf(m_guide, id));
        EXPECT_FALSE(addresses.contains(strange))
            << qPrintable(id) << ' ' << qPrintable(strange.match(addresses).captured());
    }
}

TEST_F(WordsTest, pagesCanBeReadAtElevenYears)
{
    double sum = 0;
    int judged = 0;
    for (const QString &id : everyPage(m_guide)) {
        const double grade = gradeOf(m_guide, id);
        const bool listed = isDirectory(id);
        std::cout << qPrintable(QStringLiteral("%1 %2%3\n")
                                    .arg(grade, 5, 'f', 1)
                                    .arg(id, listed ? QStringLiteral(" (listed, not judged)") : QString()));
        if (listed)
            continue;
        EXPECT_LE(grade, 8.0) << qPrintable(id);
        sum += grade;
        ++judged;
    }
    ASSERT_GT(judged, 30);
    std::cout << "mean of " << judged << ": " << sum / judged << '\n';
    EXPECT_LE(sum / judged, 6.5);
}
