// SPDX-License-Identifier: MIT
#include "guidefolder.h"
#include "rendered.h"

#include "guide/inlinetext.h"
#include "guide/markdown.h"
#include "guide/messages.h"
#include "guide/pagewriter.h"

#include <gtest/gtest.h>

#include <QHash>
#include <QRandomGenerator>

using guide::Inline;
using guide::InlineKind;
using guide::Inlines;

namespace
{

QString keyOf(const QByteArray &paragraph)
{
    guide::Problems problems;
    const guide::Document document = guide::parseMarkdown({}, paragraph, problems);
    EXPECT_TRUE(problems.isEmpty());
    return document.blocks.size() == 1 ? guide::toMarkdown(document.blocks.front().inlines) : QString();
}

Inlines randomInlines(QRandomGenerator &random, int depth)
{
    static const QStringList words{QStringLiteral("7 to 14 days"), QStringLiteral("a*b_c"),
                                   QStringLiteral("[x](y)"),       QStringLiteral("£5 & more"),
                                   QStringLiteral("&amp;"),        QStringLiteral("\\"),
                                   QStringLiteral("<b>"),          QStringLiteral("`code`"),
                                   QStringLiteral("“quoted”"),     QStringLiteral("12."),
                                   QStringLiteral("- no"),         QStringLiteral("# no"),
                                   QStringLiteral("![no]"),        QStringLiteral("a ! b"),
                                   QStringLiteral("http://a.b"),   QStringLiteral("~")};
    // A link holds words only.
    if (depth == 0)
        return {{InlineKind::Text, words[random.bounded(words.size())] + QStringLiteral(" end"), {}, {}}};
    Inlines list;
    const int parts = random.bounded(1, 4);
    for (int i = 0; i < parts; ++i) {
        // Two texts never follow each other, and marks stand between words, as in what a person writes.
        list.append({InlineKind::Text, words[random.bounded(words.size())] + u' ', {}, {}});
        const int kind = random.bounded(4);
        if (kind == 0)
            list.append({InlineKind::Strong, {}, {}, {{InlineKind::Text, QStringLiteral("word"), {}, {}}}});
        else if (kind == 1)
            list.append({InlineKind::Link, {}, QStringLiteral("page:start"), randomInlines(random, 0)});
        else if (kind == 2)
            list.append({InlineKind::Image, QStringLiteral("Three [steps]"), QStringLiteral("diagram:four-steps"), {}});
        else
            list.append({InlineKind::Link, {}, QStringLiteral("claim:some-claim"), {}});
        list.append({InlineKind::Text, QStringLiteral(" end"), {}, {}});
        if (i + 1 < parts)
            list.append({InlineKind::Link,
                         {},
                         QStringLiteral("term:crs"),
                         {{InlineKind::Text, QStringLiteral("CRS"), {}, {}}}});
    }
    return list;
}

/// A guide that speaks what the test has written for it.
class TranslationTest : public testing::Test
{
protected:
    void speak(const QHash<QString, QString> &words)
    {
        m_words = words;
        m_guide.speak([this](const guide::Message &message) {
            EXPECT_GT(message.line, 0) << qPrintable(message.source);
            return m_words.value(message.source);
        });
    }

    QString page(const QString &id, const guide::ReaderLanguage &language) const
    {
        guide::Presentation presentation = on(kFresh);
        presentation.language = language;
        return guide::pageHtml({m_guide, presentation}, *m_guide.page(id), {});
    }

    guide::ReaderLanguage m_welsh{QStringLiteral("cy"), Qt::LeftToRight, true, false};
    GuideFolder m_folder;
    guide::Guide m_guide{m_folder.root()};
    QHash<QString, QString> m_words;
};

} // namespace

TEST(InlineTextTest, howAParagraphIsWrappedDoesNotMatter)
{
    EXPECT_EQ(keyOf("One two\nthree **four\nfive** [six\nseven](term:crs)."),
              keyOf("One two three **four five** [six seven](term:crs)."));
    EXPECT_NE(keyOf("7 to 14 days"), keyOf("10 to 21 days"));
}

TEST(InlineTextTest, aLineOfMarkdownGivesTheInlinesBack)
{
    QRandomGenerator random(20261123);
    for (int i = 0; i < 20000; ++i) {
        const Inlines inlines = randomInlines(random, 1);
        const QString line = guide::toMarkdown(inlines);
        const auto back = guide::parseInlines(line);
        ASSERT_TRUE(back) << qPrintable(line);
        ASSERT_EQ(guide::toMarkdown(*back), line);
        ASSERT_EQ(guide::plainText(*back), guide::plainText(inlines).trimmed()) << qPrintable(line);
        ASSERT_EQ(guide::addressesIn(*back), guide::addressesIn(inlines)) << qPrintable(line);
    }
}

TEST(InlineTextTest, whatIsNotOneParagraphIsRefused)
{
    for (const char16_t *markdown :
         {u"", u"# A heading", u"- an item", u"1. an item", u"> a quote", u"two\n\nparagraphs", u"two\nlines",
          u"<b>tags</b>", u"`code`", u"*emphasis*", u"[x](javascript:a)", u"[x](nothing:known)", u"---"})
        EXPECT_FALSE(guide::parseInlines(QString::fromUtf16(markdown))) << qPrintable(QString::fromUtf16(markdown));
}

TEST_F(TranslationTest, everyMessageHasFileLineAndHeadings)
{
    const QList<guide::Message> messages = guide::messagesOf(realGuide());
    EXPECT_GT(messages.size(), 2000);
    for (const guide::Message &message : messages) {
        EXPECT_TRUE(message.context.endsWith(QLatin1String(".md")));
        EXPECT_GT(message.line, 0);
        EXPECT_FALSE(message.source.trimmed().isEmpty());
        EXPECT_FALSE(message.source.contains(u'\n'));
    }
}

TEST_F(TranslationTest, aBlockIsShownInTheReadersWordsAndTheRestIsMarked)
{
    m_folder.write(QStringLiteral("guide/start.md"),
                   "---\nchecked: 2026-11-22\ncheck-again: 2027-11-22\n---\n# Start here\n\nThe lead.\n\n## Rest\n\n"
                   "Stay 7 to\n14 days.\n\nSomething else.\n");
    speak({{QStringLiteral("Start here"), QStringLiteral("Dechreuwch yma")},
           {QStringLiteral("Stay 7 to 14 days."), QStringLiteral("Arhoswch 7 i 14 diwrnod.")},
           {QStringLiteral("Rest"), QStringLiteral("Gorffwys")}});
    const QString html = page(QStringLiteral("start"), m_welsh);
    EXPECT_TRUE(html.contains(QStringLiteral("<html lang=\"cy\" dir=\"ltr\"")));
    EXPECT_TRUE(html.contains(QStringLiteral("<h1 id=\"top\">Dechreuwch yma</h1>")));
    EXPECT_TRUE(html.contains(QStringLiteral("<p>Arhoswch 7 i 14 diwrnod.</p>")));
    EXPECT_TRUE(
        html.contains(QStringLiteral("<p class=\"lead\"><span lang=\"en-GB\" dir=\"ltr\">The lead.</span></p>")));
    EXPECT_TRUE(html.contains(QStringLiteral("<p><span lang=\"en-GB\" dir=\"ltr\">Something else.</span></p>")));
    EXPECT_TRUE(html.contains(QStringLiteral("Some of this page has not been translated yet.")));
    EXPECT_EQ(m_guide.page(QStringLiteral("start"))->title, QStringLiteral("Dechreuwch yma"));
    // An address on the page is the same in every language.
    EXPECT_TRUE(html.contains(QStringLiteral("<h2 id=\"rest\">Gorffwys</h2>")));
}

TEST_F(TranslationTest, aChangedSentenceHasNoTranslation)
{
    m_folder.write(QStringLiteral("guide/start.md"),
                   "---\nchecked: 2026-11-22\ncheck-again: 2027-11-22\n---\n# Start here\n\nStay 10 to 21 days.\n");
    speak({{QStringLiteral("Stay 7 to 14 days."), QStringLiteral("Arhoswch 7 i 14 diwrnod.")}});
    const QString html = page(QStringLiteral("start"), m_welsh);
    EXPECT_FALSE(html.contains(QStringLiteral("diwrnod")));
    EXPECT_TRUE(html.contains(QStringLiteral("<span lang=\"en-GB\" dir=\"ltr\">Stay 10 to 21 days.</span>")));
}

TEST_F(TranslationTest, aTranslationWithOtherLinksOrBlocksIsRefusedByFileAndLine)
{
    m_folder.write(
        QStringLiteral("guide/start.md"),
        "---\nchecked: 2026-11-22\ncheck-again: 2027-11-22\n---\n# Start here\n\nLead.\n\nRead [this](page:words).\n");
    for (const char16_t *wrong : {u"Darllenwch hwn.", u"Darllenwch [hwn](page:start).", u"# [hwn](page:words)",
                                  u"[hwn](page:words) [hwn](page:words)", u"<b>[hwn](page:words)</b>"}) {
        speak({{QStringLiteral("Read [this](page:words)."), QString::fromUtf16(wrong)}});
        EXPECT_TRUE(page(QStringLiteral("start"), m_welsh).contains(QStringLiteral("Read <a ")))
            << qPrintable(QString::fromUtf16(wrong));
        ASSERT_FALSE(m_guide.problems().isEmpty());
        EXPECT_EQ(m_guide.problems().back().file, QStringLiteral("start.md"));
        EXPECT_EQ(m_guide.problems().back().line, 9);
    }
}

TEST_F(TranslationTest, aWarningKeepsItsEnglishUntilTheLanguageIsReviewed)
{
    m_folder.write(QStringLiteral("guide/start.md"),
                   "---\nchecked: 2026-11-22\ncheck-again: 2027-11-22\n---\n# Start here\n\nLead.\n\n"
                   "> [!urgent] Danger\n>\n> Call **999**.\n\nCalm words.\n");
    speak({{QStringLiteral("Call **999**."), QStringLiteral("Ffoniwch **999**.")},
           {QStringLiteral("Danger"), QStringLiteral("Perygl")},
           {QStringLiteral("Calm words."), QStringLiteral("Geiriau tawel.")}});
    const QString under = QStringLiteral("<span class=\"english\" lang=\"en-GB\" dir=\"ltr\">%1</span>");
    const QString call = under.arg(QStringLiteral("Call <strong>999</strong>."));
    const QString calm = under.arg(QStringLiteral("Calm words."));

    EXPECT_FALSE(page(QStringLiteral("start"), m_welsh).contains(call));
    m_welsh.reviewed = false;
    const QString html = page(QStringLiteral("start"), m_welsh);
    EXPECT_TRUE(html.contains(QStringLiteral("Ffoniwch <strong>999</strong>.") + call));
    EXPECT_TRUE(html.contains(QStringLiteral("Perygl") + under.arg(QStringLiteral("Danger"))));
    EXPECT_FALSE(html.contains(calm));
    EXPECT_TRUE(html.contains(QStringLiteral("No medical translator has checked this translation yet.")));
    m_welsh.englishBeside = true;
    EXPECT_TRUE(page(QStringLiteral("start"), m_welsh).contains(QStringLiteral("Geiriau tawel.") + calm));
}

TEST_F(TranslationTest, englishAgainIsExactlyWhatItWas)
{
    const guide::Guide untouched(m_folder.root());
    const QStringList ids = m_guide.pageIds() + QStringList{guide::kHelpPage, guide::kContentsPage};
    m_guide.speak([](const guide::Message &message) { return QString(u'x' + message.source); });
    for (const QString &id : ids)
        page(id, m_welsh);
    m_guide.speak({});
    for (const QString &id : ids)
        EXPECT_EQ(page(id, {}), pageOf(untouched, id)) << qPrintable(id);
}
