// SPDX-License-Identifier: MIT
#include "commandline.h"

#include <gtest/gtest.h>

namespace
{

using Action = CommandLine::Action;

std::variant<CommandLine, Refusal> parse(const char *arguments)
{
    return parseCommandLine(QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts));
}

CommandLine accepted(const char *arguments)
{
    const auto parsed = parse(arguments);
    EXPECT_TRUE(std::holds_alternative<CommandLine>(parsed)) << arguments;
    return std::holds_alternative<CommandLine>(parsed) ? std::get<CommandLine>(parsed) : CommandLine();
}

QString refused(const char *arguments)
{
    const auto parsed = parse(arguments);
    if (const auto *refusal = std::get_if<Refusal>(&parsed))
        return refusal->sentence;
    const std::optional<Refusal> refusal = refuseLanguage(std::get<CommandLine>(parsed), language::Languages());
    EXPECT_TRUE(refusal) << arguments;
    return refusal ? refusal->sentence : QString();
}

TEST(CommandLineTest, nothingOpensTheWindow)
{
    EXPECT_EQ(accepted(""), CommandLine());
}

TEST(CommandLineTest, takesValuesEitherWay)
{
    EXPECT_EQ(accepted("--page four-steps").page, QStringLiteral("four-steps"));
    EXPECT_EQ(accepted("--page=four-steps").page, QStringLiteral("four-steps"));
}

TEST(CommandLineTest, exportOpensNoWindow)
{
    const CommandLine line = accepted("--export-html /tmp/guide --language en");
    EXPECT_EQ(line.action, Action::Export);
    EXPECT_EQ(line.exportFolder, QStringLiteral("/tmp/guide"));
    EXPECT_EQ(line.language, QStringLiteral("en"));
}

TEST(CommandLineTest, helpIsStrongerThanAnythingElse)
{
    EXPECT_EQ(accepted("--export-html /tmp/guide --help").action, Action::Help);
    EXPECT_EQ(accepted("--help --version").action, Action::Help);
    EXPECT_EQ(accepted("--version --help").action, Action::Help);
    EXPECT_EQ(accepted("--version --page start").action, Action::Version);
}

TEST(CommandLineTest, aDayCanTakeThePlaceOfTheClock)
{
    EXPECT_EQ(accepted("--today 2028-02-29").today, QDate(2028, 2, 29));
    EXPECT_TRUE(accepted("--page start").today.isNull());
    for (const char *wrong : {"--today 2027-02-29", "--today tomorrow", "--today 1-2-3", "--today 29/02/2028"})
        EXPECT_TRUE(refused(wrong).contains(QStringLiteral("YYYY-MM-DD"))) << wrong;
}

TEST(CommandLineTest, rootIsOnlyAllowedByName)
{
    EXPECT_FALSE(accepted("").allowRoot);
    EXPECT_TRUE(accepted("--allow-root").allowRoot);
}

TEST(CommandLineTest, rightToLeftIsLeftToQt)
{
    EXPECT_EQ(accepted("-reverse"), CommandLine());
}

TEST(CommandLineTest, whatIsNotUnderstoodIsRefusedByName)
{
    EXPECT_EQ(refused("--foo"), QStringLiteral("cartguide: unknown option '--foo'. Try 'cartguide --help'."));
    EXPECT_TRUE(refused("--foo=bar").contains(QStringLiteral("'--foo'")));
    EXPECT_TRUE(refused("-p").contains(QStringLiteral("'-p'")));
    EXPECT_TRUE(refused("stray").contains(QStringLiteral("'stray'")));
    EXPECT_TRUE(refused("--page start stray").contains(QStringLiteral("'stray'")));
    EXPECT_TRUE(refused("--pag start").contains(QStringLiteral("'--pag'")));
}

TEST(CommandLineTest, aForgottenValueIsSaid)
{
    for (const char *name : {"--page", "--export-html", "--export-sheet", "--list", "--answers", "--language",
                             "--kiosk-config", "--today"}) {
        EXPECT_TRUE(refused(name).contains(QLatin1String(name)));
        EXPECT_TRUE(refused(qPrintable(QLatin1String(name) + QStringLiteral("="))).contains(QLatin1String(name)));
    }
    EXPECT_TRUE(refused("--page --version").contains(QStringLiteral("'--page' needs a value")));
}

TEST(CommandLineTest, aValueWhereNoneBelongsIsRefused)
{
    EXPECT_TRUE(refused("--help=yes").contains(QStringLiteral("'--help' takes no value")));
}

TEST(CommandLineTest, aLanguageThatIsNotOfferedIsRefusedWithThoseThatAre)
{
    const QString sentence = refused("--language xx");
    EXPECT_TRUE(sentence.contains(QStringLiteral("'xx'")));
    EXPECT_TRUE(sentence.contains(QStringLiteral("en-GB (English)")));
}

TEST(CommandLineTest, aPageCannotBeOpenedWhileExporting)
{
    EXPECT_TRUE(refused("--page start --export-html /tmp/guide").contains(QStringLiteral("'--page'")));
}

TEST(CommandLineTest, aSheetIsWrittenFromAListAndAnswers)
{
    const CommandLine line = accepted("--export-sheet a.pdf --list b.json --answers=c.json --large-print");
    EXPECT_EQ(line.action, Action::ExportSheet);
    EXPECT_EQ(line.sheetFile, QStringLiteral("a.pdf"));
    EXPECT_EQ(line.listFile, QStringLiteral("b.json"));
    EXPECT_EQ(line.answersFile, QStringLiteral("c.json"));
    EXPECT_TRUE(line.largePrint);
    EXPECT_EQ(accepted("--export-sheet a.pdf --help").action, Action::Help);
    EXPECT_EQ(accepted("--version --export-sheet a.pdf").action, Action::Version);
}

TEST(CommandLineTest, whatIsForTheSheetNeedsASheet)
{
    for (const char *alone : {"--list b.json", "--answers c.json", "--large-print"}) {
        const QString sentence = refused(alone);
        EXPECT_TRUE(sentence.contains(QString::fromUtf8(alone).section(u' ', 0, 0))) << alone;
        EXPECT_TRUE(sentence.contains(QStringLiteral("--export-sheet"))) << alone;
    }
    EXPECT_TRUE(refused("--export-sheet a.pdf --page start").contains(QStringLiteral("'--page'")));
    EXPECT_TRUE(refused("--export-sheet a.pdf --export-html x").contains(QStringLiteral("'--export-html'")));
}

TEST(CommandLineTest, aKioskIsAskedForByNameAndHasAFile)
{
    EXPECT_FALSE(accepted("").isKiosk);
    EXPECT_TRUE(accepted("--kiosk").isKiosk);
    EXPECT_TRUE(accepted("--kiosk").kioskConfig.isEmpty());
    EXPECT_EQ(accepted("--kiosk --kiosk-config /etc/a.conf").kioskConfig, QStringLiteral("/etc/a.conf"));
    EXPECT_EQ(accepted("--kiosk --help").action, Action::Help);
    EXPECT_TRUE(refused("--kiosk-config /etc/a.conf").contains(QStringLiteral("'--kiosk-config' needs '--kiosk'")));
}

TEST(CommandLineTest, aKioskDoesNothingElse)
{
    for (const char *other : {"--page start", "--export-html x", "--export-sheet a.pdf", "--language cy"}) {
        const QString sentence = refused(qPrintable(QStringLiteral("--kiosk ") + QLatin1String(other)));
        EXPECT_TRUE(sentence.contains(QStringLiteral("'--kiosk' does not go with '")
                                      + QString::fromLatin1(other).section(u' ', 0, 0)))
            << other;
    }
}

TEST(CommandLineTest, theHelpSaysHowAnswersAreWritten)
{
    EXPECT_TRUE(helpText().contains(QStringLiteral("\"cartguide-answers\"")));
    EXPECT_TRUE(helpText().contains(QStringLiteral("  age: under-12, 12-17, 18-59, ")));
}

TEST(CommandLineTest, everyRefusalIsOneLineThatShowsTheWayToHelp)
{
    for (const char *wrong : {"--foo", "stray", "--page", "--today x", "--language xx", "--help=1"}) {
        const QString sentence = refused(wrong);
        EXPECT_TRUE(sentence.startsWith(QStringLiteral("cartguide: "))) << wrong;
        EXPECT_TRUE(sentence.endsWith(QStringLiteral("Try 'cartguide --help'."))) << wrong;
        EXPECT_FALSE(sentence.contains(u'\n')) << wrong;
    }
}

TEST(CommandLineTest, theHelpNamesEveryOption)
{
    for (const char *name :
         {"--page ID", "--export-html FOLDER", "--export-sheet OUT.pdf", "--list FILE.json", "--answers FILE.json",
          "--large-print", "--language CODE", "--translations FOLDER", "--today DATE", "--help", "--version", "--kiosk",
          "--kiosk-config FILE", "-reverse", "--allow-root"})
        EXPECT_TRUE(helpText().contains(QLatin1String(name))) << name;
}

} // namespace
