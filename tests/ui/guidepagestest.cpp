// SPDX-License-Identifier: MIT
#include "dressed.h"
#include "guide/contentsource.h"
#include "guide/guide.h"
#include "web/reader.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebEngineView>

namespace
{

constexpr int kPatience = 15'000;

/// The program's own pages as the engine lays them out.
class GuidePagesTest : public testing::Test
{
protected:
    GuidePagesTest()
    {
        reader.resize(1008, 720);
        reader.show();
    }
    bool show(const QString &id, const QPointF &scroll = {})
    {
        QSignalSpy painted(&reader, &web::Reader::painted);
        reader.open(guide::pageUrl(id), scroll);
        return painted.wait(kPatience);
    }
    bool isWhole() const
    {
        return run(QStringLiteral("!document.documentElement.hasAttribute('data-opening')")).toBool();
    }
    QString entryAtTop() const
    {
        return run(QStringLiteral("document.elementFromPoint(300, 20).closest('article').id")).toString();
    }
    QVariant run(const QString &script) const
    {
        std::optional<QVariant> answer;
        reader.findChild<QWebEngineView *>()->page()->runJavaScript(
            script, 1, [&answer](const QVariant &value) { answer = value; });
        EXPECT_TRUE(QTest::qWaitFor([&answer] { return answer.has_value(); }, kPatience));
        return answer.value_or(QVariant());
    }

    const guide::Guide guide{QStringLiteral(CARTGUIDE_RESOURCES)};
    const guide::ContentSource source{guide};
    web::Reader reader{[this](const QUrl &url) { return source.fetch(url, guide::Presentation()); }};
};

TEST_F(GuidePagesTest, noPageHasToBeScrolledSidewaysInTheSmallestWindowAtTheLargestText)
{
    reader.resize(640, 368);
    reader.setZoom(4);
    const QString widest = QStringLiteral(
        "[...document.querySelectorAll('body *')].filter(it => it.getBoundingClientRect().right > "
        "document.documentElement.clientWidth + 1).slice(0, 3).map(it => it.tagName + '.' + it.className + ' ' + "
        "it.textContent.slice(0, 30)).join('; ')");
    for (const QString &id : guide.pageIds()) {
        ASSERT_TRUE(show(id)) << qPrintable(id);
        run(QStringLiteral("document.documentElement.removeAttribute('data-opening')"));
        const bool sideways =
            run(QStringLiteral("document.documentElement.scrollWidth > document.documentElement.clientWidth")).toBool();
        EXPECT_FALSE(sideways) << qPrintable(id) << ": " << qPrintable(run(widest).toString());
    }
}

TEST_F(GuidePagesTest, aPlaceInTheMiddleOfALongPageIsFoundAgain)
{
    for (const QString &id : {QStringLiteral("changes"), QStringLiteral("sources")}) {
        ASSERT_TRUE(show(id));
        ASSERT_TRUE(QTest::qWaitFor([this] { return isWhole(); }, kPatience));
        run(QStringLiteral("[...document.querySelectorAll('article')].at(-9).scrollIntoView({behavior: 'instant'})"));
        ASSERT_TRUE(QTest::qWaitFor([this] { return reader.scroll().y() > 1000; }, kPatience));
        const QString entry = entryAtTop();
        const QPointF place = reader.scroll();
        ASSERT_TRUE(show(QStringLiteral("recovery")));
        ASSERT_TRUE(show(id, place));
        EXPECT_EQ(entryAtTop(), entry) << qPrintable(id);
    }
}

TEST_F(GuidePagesTest, anEntryThatIsAskedForStaysInViewWhenTheRestIsLaidOut)
{
    const QString last = guide.sources().last().id;
    QUrl url = guide::pageUrl(QStringLiteral("sources"));
    url.setFragment(last);
    QSignalSpy painted(&reader, &web::Reader::painted);
    reader.open(url);
    ASSERT_TRUE(painted.wait(kPatience));
    const QString isInView =
        QStringLiteral("(box => box.top >= 0 && box.top < innerHeight)(document.getElementById('%1')"
                       ".getBoundingClientRect())")
            .arg(last);
    EXPECT_TRUE(run(isInView).toBool());
    ASSERT_TRUE(QTest::qWaitFor([this] { return isWhole(); }, kPatience));
    EXPECT_TRUE(run(isInView).toBool());
}

} // namespace
