// SPDX-License-Identifier: MIT
#include "language/languages.h"

#include <gtest/gtest.h>

#include <QSet>

using language::Language;

TEST(LanguagesTest, englishOfBritainComesFirst)
{
    ASSERT_FALSE(language::languages().isEmpty());
    const Language &first = language::languages().front();
    EXPECT_EQ(first.code, QStringLiteral("en-GB"));
    EXPECT_EQ(first.ownName, QStringLiteral("English"));
    EXPECT_EQ(first.direction, Qt::LeftToRight);
}

TEST(LanguagesTest, everyLanguageHasItsOwnCodeAndNamesItself)
{
    QSet<QString> codes;
    for (const Language &offered : language::languages()) {
        EXPECT_FALSE(codes.contains(offered.code)) << qPrintable(offered.code);
        EXPECT_FALSE(offered.ownName.trimmed().isEmpty()) << qPrintable(offered.code);
        codes.insert(offered.code);
    }
}

TEST(LanguagesTest, everyLanguageIsFoundByItsCode)
{
    for (const Language &offered : language::languages())
        EXPECT_EQ(language::find(offered.code), &offered) << qPrintable(offered.code);
}

TEST(LanguagesTest, aLanguageWithoutItsCountryFindsTheOneOffered)
{
    EXPECT_EQ(language::find(QStringLiteral("en")), &language::languages().front());
}

TEST(LanguagesTest, whatIsNotOfferedIsNotFound)
{
    for (const char16_t *code : {u"", u"e", u"en-", u"en-US", u"en-GB-oxford", u"xx", u"English", u" en"})
        EXPECT_EQ(language::find(QString::fromUtf16(code)), nullptr) << qPrintable(QString::fromUtf16(code));
}
