// SPDX-License-Identifier: MIT
#include "guidefolder.h"
#include "rendered.h"

#include "guide/pagewriter.h"
#include "language/catalogue.h"
#include "language/pseudo.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

using language::pseudo;

namespace
{

/// The words that a page shows or speaks, without those that are marked as English.
QString shownWords(QString html)
{
    static const QRegularExpression head(QStringLiteral("^.*<body>"), QRegularExpression::DotMatchesEverythingOption);
    // Marked elements hold no elements of their own kind.
    static const QRegularExpression english(QStringLiteral(R"(<(span|div) [^>]*lang="en-GB"[^>]*>.*?</\1>)"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression label(QStringLiteral(R"x(aria-label="([^"]*)")x"));
    static const QRegularExpression link(QStringLiteral(R"(<a class="out"[^>]*>https[^<]*</a>)"));
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    // A language that is none has the months of English.
    static const QRegularExpression date(QStringLiteral("\\b\\d{1,2} [A-Z][a-z]+ \\d{4}\\b"));
    html.remove(head).remove(link).remove(date);
    // Links may stand in what is marked.
    html.remove(english);
    QString words;
    for (const QRegularExpressionMatch &match : label.globalMatch(html))
        words += match.captured(1) + u'\n';
    return words.replace(QLatin1String("&amp;"), QLatin1String("&"))
        + html.replace(tag, QStringLiteral("\n")).replace(QLatin1String("&amp;"), QLatin1String("&"));
}

} // namespace

TEST(PseudoTest, wordsChangeAndPlacesStay)
{
    EXPECT_EQ(pseudo(QStringLiteral("Page %1 of %n")), QStringLiteral("Ƥààĝēē %1 ōōƒ %n"));
    EXPECT_EQ(pseudo(QStringLiteral("[six](page:six-seven) **x**")).count(QStringLiteral("](page:six-seven) **")), 1);
    EXPECT_EQ(pseudo(QStringLiteral("<https://a.b>")), QStringLiteral("<https://a.b>"));
    EXPECT_GT(pseudo(QStringLiteral("Questions for your doctor")).size(), 1.25 * 25);
}

class PseudoPagesTest : public testing::TestWithParam<const char *>
{
};

/// What is still plain English on a page has not gone through the translator.
TEST_P(PseudoPagesTest, noPageShowsEnglishThatIsNotMarked)
{
    const QString code = QLatin1String(GetParam());
    int argc = 1;
    char name[] = "test";
    char *argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    QFile list(QStringLiteral(CARTGUIDE_PSEUDO "/languages.json"));
    ASSERT_TRUE(list.open(QIODevice::ReadOnly));
    language::Catalogue catalogue(language::Languages(list.readAll()), QStringLiteral(CARTGUIDE_PSEUDO));
    QCoreApplication::installTranslator(&catalogue);
    ASSERT_TRUE(catalogue.speak(code));
    guide::Guide guide(realGuide());
    guide.speak([&](const guide::Message &message) { return catalogue.find(message.context, message.source); });

    guide::Presentation presentation = on(kFresh);
    presentation.language = {code, catalogue.current().direction, false, false};
    static const QRegularExpression plain(QStringLiteral("[A-Za-z]{3,}"));
    const QString direction =
        catalogue.current().direction == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
    for (const QString &id : guide.pageIds() + QStringList{guide::kHelpPage, guide::kContentsPage}) {
        for (const QDate day : {kFresh, QDate(2030, 1, 1), QDate()}) { // nothing old, everything old, no clock
            presentation.today = day;
            const QString html = guide::pageHtml({guide, presentation}, *guide.page(id), {});
            EXPECT_TRUE(html.contains(QStringLiteral("<html lang=\"%1\" dir=\"%2\"").arg(code, direction)));
            for (const QString &line : shownWords(html).split(u'\n')) {
                const QRegularExpressionMatch match = plain.match(line);
                EXPECT_FALSE(match.hasMatch()) << qPrintable(id) << ": " << qPrintable(line.trimmed());
            }
        }
    }
    EXPECT_TRUE(guide.problems().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(BothWays, PseudoPagesTest, testing::Values("en-XA", "en-XB"));
