// SPDX-License-Identifier: MIT
#include "ui/railview.h"

#include "dressed.h"
#include "ui/contentsmodel.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace
{

using ui::ContentsModel;
using Kind = ContentsModel::Kind;

class RailTest : public Dressed
{
protected:
    RailTest() { show(rail, {271, 700}); }

    static QString text(const QModelIndex &index) { return index.data(Qt::DisplayRole).toString(); }
    static Kind kind(const QModelIndex &index) { return index.data(ContentsModel::KindRole).value<Kind>(); }
    QModelIndex row(const char *title) const
    {
        const QModelIndexList found = rail.model()->match(
            rail.model()->index(0, 0), Qt::DisplayRole, QLatin1String(title), 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.front();
    }
    QStringList openGroups() const
    {
        QStringList open;
        for (int i = 0; i < rail.model()->rowCount(); ++i) {
            const QModelIndex group = rail.model()->index(i, 0);
            if (rail.isExpanded(group))
                open.append(text(group));
        }
        return open;
    }
    void click(const QModelIndex &index)
    {
        QTest::mouseClick(rail.viewport(), Qt::LeftButton, {}, rail.visualRect(index).center());
        settle();
    }
    void setHere(const char *id)
    {
        rail.setHere(QLatin1String(id));
        settle();
    }

    const guide::Guide guide{QStringLiteral(CARTGUIDE_SOURCE_DIR "/tests/data/tiny-guide")};
    ui::RailView rail{appearance, guide.contents()};
    QSignalSpy chosen{&rail, &ui::RailView::pageChosen};
};

TEST_F(RailTest, showsGroupsAndTheLastOneAsLooseRows)
{
    EXPECT_EQ(kind(row("Understand")), Kind::Group);
    EXPECT_EQ(kind(row("What to do next")), Kind::Group);
    EXPECT_FALSE(row("About this guide").isValid());
    EXPECT_EQ(kind(row("Sources")), Kind::Loose);
    EXPECT_FALSE(row("Sources").parent().isValid());
}

TEST_F(RailTest, theGroupOfTheCurrentPageOpensByItselfAndNoOther)
{
    EXPECT_EQ(openGroups(), QStringList());
    setHere("start");
    EXPECT_EQ(openGroups(), QStringList{QStringLiteral("Understand")});
    setHere("next-steps");
    EXPECT_EQ(openGroups(), QStringList{QStringLiteral("What to do next")});
    setHere("sources");
    EXPECT_EQ(openGroups(), QStringList{QStringLiteral("What to do next")});
}

TEST_F(RailTest, opensOneGroupAtATimeByHandToo)
{
    click(row("Understand"));
    click(row("What to do next"));
    EXPECT_EQ(openGroups(), QStringList{QStringLiteral("What to do next")});
    click(row("What to do next"));
    EXPECT_EQ(openGroups(), QStringList());
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(RailTest, oneClickOpensAPage)
{
    setHere("start");
    click(row("Start here"));
    click(row("Sources"));
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen[0][0].toString(), QStringLiteral("start"));
    EXPECT_EQ(chosen[1][0].toString(), QStringLiteral("sources"));
}

TEST_F(RailTest, pagesBehindADoorShowWhereTheReaderIsAndAreCountedElsewhere)
{
    setHere("start");
    const QModelIndex door = row("Your condition (2 pages)");
    ASSERT_TRUE(door.isValid());
    EXPECT_FALSE(rail.isExpanded(door));
    setHere("lupus");
    EXPECT_TRUE(rail.isExpanded(row("Your condition")));
    EXPECT_EQ(kind(row("Lupus")), Kind::Child);
    EXPECT_TRUE(row("Lupus").data(ContentsModel::HereRole).toBool());
    setHere("your-condition");
    EXPECT_TRUE(rail.isExpanded(row("Your condition")));
    setHere("start");
    EXPECT_FALSE(rail.isExpanded(row("Your condition (2 pages)")));
}

TEST_F(RailTest, isWorkedByKeys)
{
    setHere("start");
    rail.setFocus();
    EXPECT_EQ(text(rail.currentIndex()), QStringLiteral("Start here"));
    QTest::keyClick(&rail, Qt::Key_Down);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::keyClick(&rail, key);
    ASSERT_EQ(chosen.count(), 3);
    EXPECT_EQ(chosen[2][0].toString(), QStringLiteral("your-condition"));
    QTest::keyClick(&rail, Qt::Key_Up);
    QTest::keyClick(&rail, Qt::Key_Up);
    EXPECT_EQ(text(rail.currentIndex()), QStringLiteral("Understand"));
    QTest::keyClick(&rail, Qt::Key_Space);
    EXPECT_EQ(openGroups(), QStringList());
    QTest::keyClick(&rail, Qt::Key_Right);
    EXPECT_EQ(openGroups(), QStringList{QStringLiteral("Understand")});
    EXPECT_EQ(chosen.count(), 3);
}

TEST_F(RailTest, rowsAreAsHighAsDrawnAndGrowWithTheirWords)
{
    setHere("start");
    EXPECT_EQ(rail.visualRect(row("Understand")).height(), 48);
    EXPECT_EQ(rail.visualRect(row("Start here")).height(), 44);
    ui::RailView long_(
        appearance,
        {{QStringLiteral("A"), {{QStringLiteral("a"), QStringLiteral("A title that needs two lines in the rail"), {}}}},
         {QStringLiteral("B"), {}}});
    show(long_, {271, 700});
    long_.setHere(QStringLiteral("a"));
    settle();
    EXPECT_EQ(long_.visualRect(long_.currentIndex()).height(), 64);
}

TEST_F(RailTest, aLineEndsAnOpenGroupAndStandsBeforeTheLooseRows)
{
    setHere("start");
    const auto gapBefore = [this](const char *title) {
        const QModelIndex index = row(title);
        return rail.visualRect(index).top() - rail.visualRect(rail.indexAbove(index)).bottom() - 1;
    };
    EXPECT_EQ(gapBefore("What to do next"), 17);
    EXPECT_EQ(gapBefore("Words explained"), 17);
    EXPECT_EQ(gapBefore("Sources"), 0);
    click(row("Understand"));
    EXPECT_EQ(gapBefore("What to do next"), 0);
    EXPECT_EQ(gapBefore("Words explained"), 17);
}

TEST_F(RailTest, neverScrollsSideways)
{
    for (const int percent : {100, 125, 400}) {
        appearance.apply(QStringLiteral("light"), percent);
        for (const int width : {160, 271, 380}) {
            show(rail, {width, 300});
            setHere("rare");
            EXPECT_EQ(rail.horizontalScrollBar()->maximum(), 0) << width << " wide at " << percent << " %";
        }
    }
}

TEST_F(RailTest, theCurrentPageIsBroughtIntoView)
{
    show(rail, {271, 160});
    for (const char *id : {"changes", "start", "rare", "next-steps"}) {
        setHere(id);
        // Qt scrolls a pixel less than it should.
        const QRect row = rail.visualRect(rail.currentIndex()).adjusted(0, 0, 0, -1);
        EXPECT_TRUE(rail.viewport()->rect().contains(row)) << id;
    }
}

TEST_F(RailTest, aGroupOpenedByHandStaysOpenThoughTheScrollBarComesOrGoes)
{
    for (int height = 200; height <= 700; height += 20) {
        show(rail, {271, height});
        for (const char *page : {"start", "next-steps"}) {
            for (const char *group : {"Understand", "What to do next"}) {
                setHere(page);
                if (rail.isExpanded(row(group)))
                    continue;
                rail.scrollTo(row(group));
                click(row(group));
                EXPECT_EQ(openGroups(), QStringList{QLatin1String(group)}) << page << " at " << height;
            }
        }
    }
}

TEST_F(RailTest, everyRowHasANameAndTheCurrentOneSaysSo)
{
    setHere("lupus");
    EXPECT_EQ(rail.accessibleName(), QStringLiteral("Contents"));
    for (const char *title : {"Understand", "Start here", "Your condition", "Lupus", "Sources"}) {
        EXPECT_EQ(row(title).data(Qt::AccessibleTextRole).toString(), QLatin1String(title));
        EXPECT_EQ(row(title).data(Qt::AccessibleDescriptionRole).toString().isEmpty(), qstrcmp(title, "Lupus") != 0);
    }
}

TEST_F(RailTest, theRibbonIsAtTheCurrentPageOnly)
{
    const QColor warm = appearance.colour(QStringLiteral("warm"));
    const auto isWarm = [&](const char *title, int x) {
        const QRect rect = rail.visualRect(row(title));
        return rail.viewport()->grab(rect).toImage().pixelColor(x, 8) == warm;
    };
    setHere("start");
    EXPECT_TRUE(isWarm("Start here", 30));
    EXPECT_FALSE(isWarm("Understand", 30));
    setHere("sources");
    EXPECT_FALSE(isWarm("Start here", 30));
    EXPECT_TRUE(isWarm("Sources", 10));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    settle();
    EXPECT_TRUE(isWarm("Sources", rail.viewport()->width() - 10));
}

TEST_F(RailTest, everyRowSpeaksAnotherLanguageAtOnce)
{
    auto *model = qobject_cast<ContentsModel *>(rail.model());
    ASSERT_NE(model, nullptr);
    QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
    model->retranslate();
    QStringList told;
    for (const QList<QVariant> &change : std::as_const(changed))
        told.append(text(change[0].toModelIndex()));
    for (const QModelIndex &index : model->match(model->index(0, 0), ContentsModel::PageIdRole, QStringLiteral("."), -1,
                                                 Qt::MatchRegularExpression | Qt::MatchRecursive))
        EXPECT_TRUE(told.contains(text(index))) << qPrintable(text(index));
}

} // namespace
