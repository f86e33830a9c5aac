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

/// The program's own pages in the smallest window, at the largest text.
class NarrowPageTest : public testing::Test
{
protected:
    NarrowPageTest()
    {
        reader.resize(640, 368);
        reader.setZoom(4);
        reader.show();
    }
    bool show(const QString &id)
    {
        QSignalSpy painted(&reader, &web::Reader::painted);
        reader.open(guide::pageUrl(id));
        return painted.wait(kPatience);
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

TEST_F(NarrowPageTest, noPageHasToBeScrolledSideways)
{
    const QString widest = QStringLiteral(
        "[...document.querySelectorAll('body *')].filter(it => it.getBoundingClientRect().right > "
        "document.documentElement.clientWidth + 1).slice(0, 3).map(it => it.tagName + '.' + it.className + ' ' + "
        "it.textContent.slice(0, 30)).join('; ')");
    for (const QString &id : guide.pageIds()) {
        ASSERT_TRUE(show(id)) << qPrintable(id);
        const bool sideways =
            run(QStringLiteral("document.documentElement.scrollWidth > document.documentElement.clientWidth")).toBool();
        EXPECT_FALSE(sideways) << qPrintable(id) << ": " << qPrintable(run(widest).toString());
    }
}

} // namespace
