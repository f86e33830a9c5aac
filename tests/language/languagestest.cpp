// SPDX-License-Identifier: MIT
#include "language/languages.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSet>

using language::Language;
using language::Languages;

namespace
{

Languages offered()
{
    QFile file(QStringLiteral(CARTGUIDE_SOURCE_DIR "/translations/languages.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return Languages(file.readAll());
}

const char *const kThree = R"([
    { "code": "en-GB", "name": "English" },
    { "code": "cy", "name": "Cymraeg", "reviewedBy": "A. Person, medical translator", "reviewedOn": "2027-01-31" },
    { "code": "ur", "name": "اردو", "direction": "rtl" }
])";

} // namespace

TEST(LanguagesTest, theListThatIsShippedIsSound)
{
    const Languages languages = offered();
    EXPECT_EQ(languages.trouble(), QString());
    QSet<QString> names;
    for (const Language &language : languages.all()) {
        EXPECT_FALSE(names.contains(language.ownName)) << qPrintable(language.code);
        names.insert(language.ownName);
        EXPECT_TRUE(
            QFile::exists(QStringLiteral(CARTGUIDE_SOURCE_DIR "/translations/cartguide_%1.ts").arg(language.code)))
            << qPrintable(language.code);
    }
}

TEST(LanguagesTest, englishOfBritainComesFirstEvenWithoutAList)
{
    for (const Languages &languages : {Languages(), offered(), Languages("nonsense")}) {
        EXPECT_EQ(languages.source().code, QStringLiteral("en-GB"));
        EXPECT_EQ(languages.source().ownName, QStringLiteral("English"));
        EXPECT_EQ(languages.source().direction, Qt::LeftToRight);
    }
}

TEST(LanguagesTest, anEntrySaysDirectionAndReview)
{
    const Languages languages(kThree);
    EXPECT_EQ(languages.trouble(), QString());
    ASSERT_EQ(languages.all().size(), 3);
    EXPECT_EQ(languages.all()[1].reviewedBy, QStringLiteral("A. Person, medical translator"));
    EXPECT_EQ(languages.all()[1].reviewedOn, QDate(2027, 1, 31));
    EXPECT_EQ(languages.all()[2].direction, Qt::RightToLeft);
    EXPECT_EQ(languages.all()[2].reviewedBy, QString());
}

TEST(LanguagesTest, whatCannotBeUsedIsLeftOutAndNamed)
{
    struct Row {
        const char *json;
        const char *says;
    };
    for (const Row &row : {
             Row{"", ""},
             Row{"nonsense", "languages.json is not a list"},
             Row{"{}", "languages.json is not a list"},
             Row{R"([{"code":"cy"}])", "entry 1"},
             Row{R"([{"name":"Cymraeg"}])", "entry 1"},
             Row{R"([{"code":"cy","name":"Cymraeg"},{"code":"cy","name":"Cymraeg"}])", "entry 2"},
             Row{R"([{"code":"cy","name":"Cymraeg","direction":"up"}])", "entry 1"},
             Row{R"([{"code":"cy","name":"Cymraeg","reviewedBy":"Somebody"}])", "entry 1"},
             Row{R"([{"code":"cy","name":"Cymraeg","reviewedOn":"2027-01-31"}])", "entry 1"},
             Row{R"([{"code":"cy","name":"Cymraeg","reviewedBy":"Somebody","reviewedOn":"soon"}])", "entry 1"},
         }) {
        const Languages languages(row.json);
        EXPECT_TRUE(languages.trouble().contains(QLatin1String(row.says))) << qPrintable(languages.trouble());
        EXPECT_EQ(languages.trouble().isEmpty(), *row.says == '\0') << row.json;
    }
    EXPECT_EQ(Languages(R"([{"code":"cy"},{"code":"pl","name":"Polski"}])").all().size(), 2);
}

TEST(LanguagesTest, everyLanguageIsFoundByItsCode)
{
    const Languages languages(kThree);
    for (const Language &language : languages.all())
        EXPECT_EQ(languages.find(language.code), &language) << qPrintable(language.code);
    EXPECT_EQ(languages.find(QStringLiteral("en")), &languages.source());
}

TEST(LanguagesTest, someMayBeOfferedAndEnglishAlwaysIs)
{
    const Languages some = Languages(kThree).only({QStringLiteral("ur"), QStringLiteral("xx")});
    ASSERT_EQ(some.all().size(), 2);
    EXPECT_EQ(some.all()[0].code, QStringLiteral("en-GB"));
    EXPECT_EQ(some.all()[1].code, QStringLiteral("ur"));
}

TEST(LanguagesTest, whatIsNotOfferedIsNotFound)
{
    const Languages languages(kThree);
    for (const char16_t *code : {u"", u"e", u"en-", u"en-US", u"en-GB-oxford", u"xx", u"English", u" en"})
        EXPECT_EQ(languages.find(QString::fromUtf16(code)), nullptr) << qPrintable(QString::fromUtf16(code));
}

TEST(LanguagesTest, theSystemsFirstWishThatIsOfferedIsTaken)
{
    const Languages languages(kThree);
    const auto best = [&languages](const QStringList &wanted) { return languages.bestOf(wanted).code; };
    EXPECT_EQ(best({QStringLiteral("cy-GB"), QStringLiteral("en-GB")}), QStringLiteral("cy"));
    EXPECT_EQ(best({QStringLiteral("de-DE"), QStringLiteral("ur-PK"), QStringLiteral("en-US")}), QStringLiteral("ur"));
    EXPECT_EQ(best({QStringLiteral("en-US"), QStringLiteral("cy")}), QStringLiteral("en-GB"));
    EXPECT_EQ(best({QStringLiteral("de"), QStringLiteral("C")}), QStringLiteral("en-GB"));
    EXPECT_EQ(best({}), QStringLiteral("en-GB"));
}
