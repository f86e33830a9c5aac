// SPDX-License-Identifier: MIT
#include "../waiting.h"
#include "dressed.h"
#include "guide/contentsource.h"
#include "guide/guide.h"
#include "ui/speech.h"
#include "web/reader.h"

#include <QFile>
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
        EXPECT_TRUE(waitUntil([&answer] { return answer.has_value(); }));
        return answer.value_or(QVariant());
    }

    /// What lies outside the window to the side, or is cut off in a box of its own.
    QString outside() const
    {
        run(QStringLiteral("document.documentElement.removeAttribute('data-opening')"));
        return run(QStringLiteral(
                       "(() => { const root = document.documentElement;"
                       "const name = it => it.tagName + '.' + it.className + ' ' + it.textContent.trim().slice(0, 30);"
                       "const all = [...document.querySelectorAll('body *:not(svg *)')];"
                       "const cut = all.filter(it => getComputedStyle(it).overflowX != 'visible' && it.tagName != 'svg'"
                       "  && it.clientWidth > 1 && it.scrollWidth > it.clientWidth + 1);"
                       "const out = root.scrollWidth <= root.clientWidth ? [] : all.filter(it => {"
                       "  const box = it.getBoundingClientRect();"
                       "  return box.right > root.clientWidth + 1 || box.left < -1; });"
                       "return [...cut, ...out].slice(0, 3).map(name).join('; '); })()"))
            .toString();
    }

    guide::Guide guide{QStringLiteral(CARTGUIDE_RESOURCES)};
    const guide::ContentSource source{guide};
    guide::Presentation presentation;
    web::Reader reader{[this](const QUrl &url) { return source.fetch(url, presentation); }};
};

/// The pages in other languages: longer words, and the other way round.
class TranslatedPagesTest : public GuidePagesTest
{
protected:
    void speak(const QString &folder, const QString &code)
    {
        QFile list(folder + QStringLiteral("/languages.json"));
        ASSERT_TRUE(list.open(QIODevice::ReadOnly));
        m_catalogue.emplace(language::Languages(list.readAll()), folder);
        ASSERT_TRUE(m_catalogue->speak(code)) << qPrintable(code);
        guide.speak(ui::lookupIn(*m_catalogue));
        presentation.language = ui::readerLanguage(*m_catalogue);
    }

    std::optional<language::Catalogue> m_catalogue;
};

TEST_F(GuidePagesTest, noPageHasToBeScrolledSidewaysInTheSmallestWindowAtTheLargestText)
{
    reader.resize(640, 368);
    reader.setZoom(4);
    for (const QString &id : guide.pageIds()) {
        ASSERT_TRUE(show(id)) << qPrintable(id);
        EXPECT_EQ(outside(), QString()) << qPrintable(id);
    }
}

TEST_F(TranslatedPagesTest, noPageIsCutOffInAnyLanguageAtAnyUsualSize)
{
    const QString ours = QStringLiteral(CARTGUIDE_WORDS);
    const QString madeUp = QStringLiteral(CARTGUIDE_PSEUDO);
    for (const auto &[folder, code] : {std::pair{ours, QStringLiteral("cy")},
                                       {madeUp, QStringLiteral("en-XA")},
                                       {madeUp, QStringLiteral("en-XB")}}) {
        speak(folder, code);
        for (const double zoom : {1.0, 2.0}) {
            reader.setZoom(zoom);
            for (const QString &id : guide.pageIds()) {
                ASSERT_TRUE(show(id)) << qPrintable(id);
                const QString root =
                    run(QStringLiteral("document.documentElement.lang + ' ' + document.dir")).toString();
                EXPECT_EQ(root,
                          code + (code == QLatin1String("en-XB") ? QStringLiteral(" rtl") : QStringLiteral(" ltr")));
                EXPECT_EQ(outside(), QString()) << qPrintable(code) << ' ' << zoom << ": " << qPrintable(id);
            }
        }
    }
}

TEST_F(GuidePagesTest, aPlaceInTheMiddleOfALongPageIsFoundAgain)
{
    for (const QString &id : {QStringLiteral("changes"), QStringLiteral("sources")}) {
        ASSERT_TRUE(show(id));
        ASSERT_TRUE(waitUntil([this] { return isWhole(); }));
        run(QStringLiteral("[...document.querySelectorAll('article')].at(-9).scrollIntoView({behavior: 'instant'})"));
        ASSERT_TRUE(waitUntil([this] { return reader.scroll().y() > 1000; }));
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
    ASSERT_TRUE(waitUntil([this] { return isWhole(); }));
    EXPECT_TRUE(run(isInView).toBool());
}

TEST_F(GuidePagesTest, theEntryThatIsAskedForDoesNotMoveWhenTheRestIsLaidOut)
{
    const auto &sources = guide.sources();
    for (const double zoom : {1.0, 2.0}) {
        reader.setZoom(zoom);
        for (qsizetype i = 3; i < sources.size(); i += sources.size() / 3) {
            ASSERT_TRUE(show(QStringLiteral("recovery")));
            QUrl url = guide::pageUrl(QStringLiteral("sources"));
            url.setFragment(sources.at(i).id);
            QSignalSpy painted(&reader, &web::Reader::painted);
            reader.open(url);
            ASSERT_TRUE(painted.wait(kPatience));
            const QString top =
                QStringLiteral("document.getElementById('%1').getBoundingClientRect().top").arg(sources.at(i).id);
            const double before = run(top).toDouble();
            ASSERT_TRUE(waitUntil([this] { return isWhole(); }));
            waitUntil([t = QDeadlineTimer(100)] { return t.hasExpired(); });
            EXPECT_NEAR(run(top).toDouble(), before, 2) << zoom << ' ' << i;
        }
    }
}

} // namespace
