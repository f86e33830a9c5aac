// SPDX-License-Identifier: MIT
#include "guide/guide.h"
#include "guide/link.h"

#include "datafile.h"
#include "guidefolder.h"
#include "pagetext.h"
#include "readability.h"
#include "rendered.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QRegularExpression>
#include <QSet>

using guide::Guide;

namespace
{

/// Drawings that the program places by itself, so no page names them.
const QSet<QString> kPlacedByTheProgram{
    QStringLiteral("cover-cells"),   QStringLiteral("glyph-person"),    QStringLiteral("vignette-understand"),
    QStringLiteral("kiosk-cells"),   QStringLiteral("vignette-for-me"), QStringLiteral("vignette-expect"),
    QStringLiteral("vignette-next"),
};

QStringList namesIn(const QString &folder, const QString &ending)
{
    QStringList names;
    const QDir dir(realGuide() + u'/' + folder);
    for (const QFileInfo &file : dir.entryInfoList({QStringLiteral("*.") + ending}, QDir::Files, QDir::Name))
        names.append(file.completeBaseName());
    return names;
}

QSet<QString> drawingsUsed(const Guide &guide)
{
    QSet<QString> used;
    for (const QString &id : everyPage(guide)) {
        guide::forEachLeaf(guide.page(id)->blocks, [&used](const guide::Block &block) {
            guide::forEachInline(block.inlines, [&used](const guide::Inline &item) {
                const std::optional<guide::LinkTarget> target = guide::parseLinkTarget(item.address);
                if (target && target->kind == guide::LinkKind::Diagram)
                    used.insert(target->id);
            });
        });
    }
    return used;
}

} // namespace

class ContentTest : public testing::Test
{
protected:
    Guide m_guide{realGuide()};
};

TEST_F(ContentTest, thePersonIsOneOutlineOfMovesSoThatItCanStandAnywhere)
{
    const QString svg = QString::fromUtf8(m_guide.diagram(QStringLiteral("glyph-person")));
    EXPECT_EQ(svg.count(QLatin1String("<path d=\"m")), 1) << qPrintable(svg);
    const QString outline = svg.section(QLatin1String("d=\""), 1).section(u'"', 0, 0);
    EXPECT_FALSE(outline.contains(QRegularExpression(QStringLiteral("[A-Z]")))) << qPrintable(outline);
}

TEST_F(ContentTest, theGuideHasNoProblem)
{
    for (const guide::Problem &problem : checkGuide(m_guide))
        ADD_FAILURE() << qPrintable(toText(problem));
}

TEST_F(ContentTest, everyHeadingOfTheOwnersGuideHasItsPlace)
{
    const QStringList lines = dataLines("owner-headings.tsv");
    EXPECT_GE(lines.size(), 12 + 50);
    for (const QString &line : lines) {
        const QString target = line.section(u'\t', 1);
        const QString page = target.section(u'#', 0, 0);
        const QString anchor = target.section(u'#', 1);
        EXPECT_TRUE(m_guide.pageIds().contains(page)) << qPrintable(line);
        EXPECT_TRUE(anchor.isEmpty() || pageOf(m_guide, page).contains(QStringLiteral(" id=\"%1\"").arg(anchor)))
            << qPrintable(line);
    }
}

TEST_F(ContentTest, everyPageOfTheContentsHasTextAndDates)
{
    EXPECT_GE(m_guide.pageIds().size(), 35);
    for (const QString &id : m_guide.pageIds()) {
        const guide::Page *page = m_guide.page(id);
        EXPECT_FALSE(page->lead.inlines.isEmpty()) << qPrintable(id);
        EXPECT_GT(readability::count(textOf(pageOf(m_guide, id))).words, 60) << qPrintable(id);
        EXPECT_TRUE(page->checked.isValid()) << qPrintable(id);
        EXPECT_GT(page->checkAgain, page->checked) << qPrintable(id);
        EXPECT_EQ(page->title, m_guide.title(id));
    }
}

TEST_F(ContentTest, everyPageFileIsInTheContents)
{
    const QSet<QString> others{QStringLiteral("contents"), QStringLiteral("terms"),  QStringLiteral("sources"),
                               QStringLiteral("claims"),   QStringLiteral("review"), guide::kHelpPage};
    for (const QString &name : namesIn(QStringLiteral("guide"), QStringLiteral("md")))
        EXPECT_TRUE(others.contains(name) || m_guide.pageIds().contains(name)) << qPrintable(name);
}

TEST_F(ContentTest, theFourDoorsComeFirst)
{
    QStringList groups;
    for (const guide::Group &group : m_guide.contents())
        groups.append(group.title);
    EXPECT_EQ(groups.mid(0, 4),
              (QStringList{QStringLiteral("Understand"), QStringLiteral("Is it for me?"),
                           QStringLiteral("What to expect"), QStringLiteral("What to do next")}));
}

TEST_F(ContentTest, wordsAreExplained)
{
    EXPECT_GE(m_guide.terms().size(), 45);
    for (const guide::Term &term : m_guide.terms())
        EXPECT_GE(readability::count(term.meaning.inlines).words, 4) << qPrintable(term.id);
}

TEST_F(ContentTest, everyDrawingHasAUse)
{
    const QSet<QString> used = drawingsUsed(m_guide) + kPlacedByTheProgram;
    const QStringList drawings = namesIn(QStringLiteral("diagrams"), QStringLiteral("svg"));
    for (const QString &name : drawings)
        EXPECT_TRUE(used.contains(name)) << qPrintable(name);
    for (const QString &name : used)
        EXPECT_TRUE(drawings.contains(name)) << qPrintable(name);
}

TEST_F(ContentTest, noPageHasItalicsOrHtml)
{
    for (const QString &name : namesIn(QStringLiteral("guide"), QStringLiteral("md"))) {
        const QString text = QString::fromUtf8(realFile(QStringLiteral("guide/%1.md").arg(name)));
        EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("(?<!\\*)\\*(?![* ])")))) << qPrintable(name);
        EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("<(?!https://)")))) << qPrintable(name);
        EXPECT_FALSE(text.contains(u'\t') || text.contains(u'\r')) << qPrintable(name);
    }
}

TEST_F(ContentTest, noPageIsHtmlThatAReaderCouldNotTell)
{
    for (const QString &id : everyPage(m_guide)) {
        const QString html = pageOf(m_guide, id);
        for (const char *tag : {"<em", "<i>", "<script", "<table", "style=\"", "onclick"})
            EXPECT_FALSE(html.contains(QLatin1String(tag))) << qPrintable(id) << ' ' << tag;
    }
}

TEST_F(ContentTest, theOwnersFourQuestionsStandWordForWord)
{
    const QString text = textOf(pageOf(m_guide, QStringLiteral("questions")));
    for (const char16_t *question :
         {u"Am I a candidate for CAR-T therapy?", u"Are there trials I might be eligible for?",
          u"Can you refer me to a CAR-T center?", u"How does this compare to my other options?"})
        EXPECT_TRUE(text.contains(QString::fromUtf16(question))) << qPrintable(QString::fromUtf16(question));
}

TEST_F(ContentTest, helpIsOneShortPageThatIsNeverFolded)
{
    const QString html = pageOf(m_guide, guide::kHelpPage, QDate(2040, 1, 1));
    EXPECT_FALSE(html.contains(QLatin1String("<details")));
    const QString text = textOf(html);
    for (const char16_t *needed : {u"999", u"111", u"116 123", u"Northern Ireland", u"I have had CAR-T"})
        EXPECT_TRUE(text.contains(QString::fromUtf16(needed))) << qPrintable(QString::fromUtf16(needed));
}

TEST_F(ContentTest, whatToDoWhenIllIsNotFoldedEither)
{
    const QString html = pageOf(m_guide, QStringLiteral("get-help-fast"), QDate(2040, 1, 1));
    const QString open = QString(html).remove(QRegularExpression(QStringLiteral("(?s)<details.*?</details>")));
    for (const char16_t *needed : {u"999", u"111", u"116 123", u"any fever", u"paracetamol"})
        EXPECT_TRUE(textOf(open).contains(QString::fromUtf16(needed), Qt::CaseInsensitive))
            << qPrintable(QString::fromUtf16(needed));
}
