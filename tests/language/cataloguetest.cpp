// SPDX-License-Identifier: MIT
#include "language/catalogue.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>

using language::Catalogue;
using language::Languages;

namespace
{

const char *const kWelsh = R"(<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy">
<context><name>help.md</name>
<message><source>Call **999**.</source><translation>Ffoniwch **999**.</translation></message>
<message><source>Stay 10 to 21 days.</source><translation type="unfinished">Arhoswch 7 i 14 diwrnod.</translation></message>
</context>
<context><name>sheet</name>
<message numerus="yes"><source>%n page(s)</source><translation>
<numerusform>dim tudalen</numerusform><numerusform>%n dudalen</numerusform><numerusform>%n tudalen (ychydig)</numerusform>
<numerusform>%n thudalen</numerusform><numerusform>%n tudalen</numerusform></translation></message>
</context></TS>
)";

const char *const kLanguages = R"([{"code":"cy","name":"Cymraeg"},{"code":"ur","name":"اردو","direction":"rtl"},
                                    {"code":"pl","name":"Polski"}])";

class CatalogueTest : public testing::Test
{
protected:
    void SetUp() override
    {
        release("cy", kWelsh);
        release("ur", R"(<!DOCTYPE TS><TS version="2.1" language="ur"></TS>)");
    }

    void TearDown() override { QLocale::setDefault(QLocale::c()); }

    void release(const char *code, const QByteArray &words) const
    {
        const QString base = m_folder.filePath(QLatin1String(code));
        QFile file(base + QStringLiteral(".ts"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(words);
        file.close();
        QProcess release;
        release.start(QStringLiteral(CARTGUIDE_LRELEASE),
                      {QStringLiteral("-silent"), QStringLiteral("-nounfinished"), file.fileName(),
                       QStringLiteral("-qm"), base + QStringLiteral(".qm")});
        ASSERT_TRUE(release.waitForFinished()) << qPrintable(release.errorString());
        ASSERT_EQ(release.exitCode(), 0) << release.readAllStandardError().constData();
    }

    QTemporaryDir m_folder;
    Catalogue m_catalogue{Languages(kLanguages), m_folder.path()};
};

} // namespace

TEST_F(CatalogueTest, beginsInEnglishAndKnowsNoOtherWords)
{
    EXPECT_TRUE(m_catalogue.isSource());
    EXPECT_EQ(QLocale().name(), QStringLiteral("en_GB"));
    EXPECT_TRUE(m_catalogue.find(QStringLiteral("help.md"), QStringLiteral("Call **999**.")).isNull());
}

TEST_F(CatalogueTest, speaksWhatIsTranslatedAndNothingUnfinished)
{
    ASSERT_TRUE(m_catalogue.speak(QStringLiteral("cy")));
    EXPECT_EQ(m_catalogue.current().code, QStringLiteral("cy"));
    EXPECT_EQ(QLocale().language(), QLocale::Welsh);
    EXPECT_EQ(m_catalogue.find(QStringLiteral("help.md"), QStringLiteral("Call **999**.")),
              QStringLiteral("Ffoniwch **999**."));
    EXPECT_TRUE(m_catalogue.find(QStringLiteral("other.md"), QStringLiteral("Call **999**.")).isNull());
    EXPECT_TRUE(m_catalogue.find(QStringLiteral("help.md"), QStringLiteral("Stay 10 to 21 days.")).isNull());
}

TEST_F(CatalogueTest, hasAllTheFormsOfWelshNumbers)
{
    ASSERT_TRUE(m_catalogue.speak(QStringLiteral("cy")));
    const auto pages = [this](int n) { return m_catalogue.translate("sheet", "%n page(s)", nullptr, n); };
    EXPECT_EQ(pages(0), QStringLiteral("dim tudalen"));
    EXPECT_EQ(pages(1), QStringLiteral("%n dudalen"));
    EXPECT_EQ(pages(2), QStringLiteral("%n tudalen (ychydig)"));
    EXPECT_EQ(pages(5), QStringLiteral("%n tudalen (ychydig)"));
    EXPECT_EQ(pages(6), QStringLiteral("%n thudalen"));
    EXPECT_EQ(pages(7), QStringLiteral("%n tudalen"));
}

TEST_F(CatalogueTest, whatCannotBeSpokenChangesNothing)
{
    ASSERT_TRUE(m_catalogue.speak(QStringLiteral("cy")));
    EXPECT_FALSE(m_catalogue.speak(QStringLiteral("xx"))); // not offered
    EXPECT_FALSE(m_catalogue.speak(QStringLiteral("pl"))); // offered, but its file is not there
    EXPECT_EQ(m_catalogue.current().code, QStringLiteral("cy"));
    EXPECT_FALSE(m_catalogue.find(QStringLiteral("help.md"), QStringLiteral("Call **999**.")).isNull());
}

TEST_F(CatalogueTest, tellsOnceAndOnlyAfterThoseWhoHaveToKnowBefore)
{
    int argc = 1;
    char name[] = "test";
    char *argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    struct Watch : QObject {
        QStringList &heard;
        explicit Watch(QStringList &list) : heard(list) { }
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::LanguageChange)
                heard.append(QStringLiteral("change"));
            return false;
        }
    };
    QStringList heard;
    Watch watch(heard);
    QCoreApplication::installTranslator(&m_catalogue);
    QCoreApplication::instance()->installEventFilter(&watch);
    QObject::connect(&m_catalogue, &Catalogue::aboutToSpeak, &watch, [&] { heard.append(QStringLiteral("before")); });
    ASSERT_TRUE(m_catalogue.speak(QStringLiteral("cy")));
    EXPECT_EQ(heard, QStringList({QStringLiteral("before"), QStringLiteral("change")}));
}

TEST_F(CatalogueTest, qtIsToldWhichWayRoundTheWordsGo)
{
    const auto direction = [this] {
        return m_catalogue.translate("QGuiApplication", "QT_LAYOUT_DIRECTION", nullptr, -1);
    };
    ASSERT_TRUE(m_catalogue.speak(QStringLiteral("ur")));
    EXPECT_EQ(direction(), QStringLiteral("RTL"));
    ASSERT_TRUE(m_catalogue.speak(QStringLiteral("cy")));
    EXPECT_EQ(direction(), QStringLiteral("LTR"));
}
