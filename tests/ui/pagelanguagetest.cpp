// SPDX-License-Identifier: MIT
#include "openedwindow.h"
#include "ui/speech.h"

#include <QFile>
#include <QProcess>

namespace
{

/// A page's words in capitals stand for another language.
class PageLanguageTest : public MainWindowTest
{
protected:
    PageLanguageTest()
    {
        for (const char *code : {"pl", "en-GB"})
            writeEmpty(QLatin1String(code));
        QObject::connect(&other, &language::Catalogue::aboutToSpeak, &other, [this] {
            guide.speak(other.isSource() ? guide::Lookup() : [](const guide::Message &message) {
                return QString(message.source).replace(QLatin1String(" the "), QLatin1String(" thethethethethe the "));
            });
        });
    }
    ~PageLanguageTest() override { window.reset(), QLocale::setDefault(QLocale::c()); }

    void writeEmpty(QLatin1String code) const
    {
        const QString base = words.filePath(code);
        QFile file(base + QStringLiteral(".ts"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("<!DOCTYPE TS><TS version=\"2.1\"></TS>");
        file.close();
        QProcess release;
        release.start(
            QStringLiteral(CARTGUIDE_LRELEASE),
            {QStringLiteral("-silent"), file.fileName(), QStringLiteral("-qm"), base + QStringLiteral(".qm")});
        ASSERT_TRUE(release.waitForFinished());
    }
    void openAt(const char *page)
    {
        start.page = QLatin1String(page);
        window = std::make_unique<ui::MainWindow>(guide, source, other, appearance, keepsake, start);
        window->resize(1000, 700);
        window->show();
        QApplication::setActiveWindow(window.get());
        settle();
        ASSERT_TRUE(isPainted(page));
    }
    bool isIn(const char *code) const
    {
        return waitUntil([&] {
            return run(QStringLiteral("document.readyState + document.documentElement.lang"))
                == QStringLiteral("complete") + QLatin1String(code);
        });
    }
    /// How far down the passage stands in the window.
    double topOf(const QString &id) const
    {
        return run(QStringLiteral("document.getElementById('%1').getBoundingClientRect().top").arg(id)).toDouble();
    }

    QTemporaryDir words;
    guide::Guide guide{QStringLiteral(CARTGUIDE_RESOURCES)};
    const guide::ContentSource source{guide};
    language::Catalogue other{language::Languages(R"([{"code":"pl","name":"Polski"}])"), words.path()};
};

} // namespace

TEST_F(PageLanguageTest, thePageIsReadOnAtTheSamePassageInTheOtherLanguage)
{
    openAt("recovery");
    run(QStringLiteral("document.documentElement.removeAttribute('data-opening')"));
    run(QStringLiteral("document.getElementById('driving').scrollIntoView({behavior: 'instant'}); scrollBy(0, -20)"));
    ASSERT_TRUE(waitUntil([this] { return reader()->scroll().y() > 500; }));
    const double before = reader()->scroll().y();
    ASSERT_TRUE(other.speak(QStringLiteral("pl")));
    ASSERT_TRUE(isIn("pl"));
    EXPECT_TRUE(waitUntil([this] { return qAbs(topOf(QStringLiteral("driving")) - 20) < 60; }))
        << topOf(QStringLiteral("driving"));
    EXPECT_TRUE(waitUntil([&] { return reader()->scroll().y() > before + 100; })) << "the words above are longer now";
    EXPECT_TRUE(waitUntil([this] { return view()->isAncestorOf(QApplication::focusWidget()); }));
    EXPECT_EQ(run(QStringLiteral("window.name")).toString(), QString());
}

TEST_F(PageLanguageTest, aPageAtItsTopStaysThere)
{
    openAt("recovery");
    ASSERT_TRUE(other.speak(QStringLiteral("pl")));
    ASSERT_TRUE(isIn("pl"));
    QTest::qWait(200);
    EXPECT_EQ(run(QStringLiteral("scrollY")).toInt(), 0);
}

TEST_F(PageLanguageTest, whatIsLookedForStays)
{
    openAt("recovery");
    key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("thethethe"));
    ASSERT_TRUE(
        waitUntil([this] { return find<QLabel>("findResult")->text().startsWith(QLatin1String("Not found")); }));
    ASSERT_TRUE(other.speak(QStringLiteral("pl")));
    ASSERT_TRUE(isIn("pl"));
    EXPECT_TRUE(waitUntil([this] { return find<QLabel>("findResult")->text().contains(QLatin1String(" of ")); }));
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("findField"));
}

TEST_F(PageLanguageTest, theEnglishStandsBesideWhereItIsAskedFor)
{
    openAt("recovery");
    const auto count = [this] { return run(QStringLiteral("document.querySelectorAll('.english').length")).toInt(); };
    press("language");
    press("language-pl");
    ASSERT_TRUE(isIn("pl"));
    const int usual = count();
    press("englishBeside");
    EXPECT_TRUE(waitUntil([&] { return count() > usual + 20; })) << usual << " " << count();
    press("englishBeside");
    EXPECT_TRUE(waitUntil([&] { return count() == usual; }));
}

TEST_F(PageLanguageTest, aPageThatIsNotShownIsInTheOtherLanguageWhenItIsShownAgain)
{
    openAt("recovery");
    press("look");
    ASSERT_TRUE(other.speak(QStringLiteral("pl")));
    settle();
    press("back");
    EXPECT_TRUE(isIn("pl"));
}

TEST_F(PageLanguageTest, theEnglishUnderAWarningHasRoom)
{
    openAt("side-effects");
    ASSERT_TRUE(other.speak(QStringLiteral("pl")));
    ASSERT_TRUE(isIn("pl"));
    EXPECT_GT(run(QStringLiteral("document.querySelectorAll('.callout h3 .english').length")).toInt(), 0);
    const QString narrowest = QStringLiteral(
        "Math.min(...[...document.querySelectorAll('.english')].map(each => each.getBoundingClientRect().width))");
    EXPECT_GT(run(narrowest).toInt(), 200);
}
