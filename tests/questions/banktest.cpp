// SPDX-License-Identifier: MIT
#include "questions/bank.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace questions;

namespace
{

/// The lists of the guide's page of questions, by their headings.
QMap<QString, QStringList> guideLists()
{
    QFile file(QStringLiteral(CARTGUIDE_RESOURCES "/guide/questions.md"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QMap<QString, QStringList> lists;
    QString heading;
    bool inItem = false;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(QLatin1String("## ")))
            heading = line.mid(3);
        else if (line.startsWith(QLatin1String("- ")))
            lists[heading] << line.mid(2);
        else if (inItem && line.startsWith(QLatin1String("  ")))
            lists[heading].last() += line.mid(1);
        inItem = line.startsWith(QLatin1String("- ")) || (inItem && line.startsWith(QLatin1String("  ")));
    }
    return lists;
}

QString english(const DoctorQuestion &question)
{
    return QString::fromUtf8(question.text);
}

QStringList idsWhere(bool (*holds)(const DoctorQuestion &))
{
    QStringList ids;
    for (const DoctorQuestion &question : bank()) {
        if (holds(question))
            ids << question.id;
    }
    return ids;
}

} // namespace

TEST(BankTest, fortySixQuestionsInTenTopicsEachOnce)
{
    EXPECT_EQ(bank().size(), 46u);
    QSet<QString> ids;
    QSet<QString> texts;
    std::size_t inTopics = 0;
    for (const DoctorQuestion &question : bank()) {
        ids.insert(question.id);
        texts.insert(english(question));
        EXPECT_EQ(find(question.id), &question);
        EXPECT_TRUE(english(question).endsWith(u'?')) << question.text;
    }
    for (int i = 0; i < kTopicCount; ++i) {
        EXPECT_FALSE(bankOf(Topic(i)).empty());
        inTopics += bankOf(Topic(i)).size();
    }
    EXPECT_EQ(ids.size(), 46);
    EXPECT_EQ(texts.size(), 46);
    EXPECT_EQ(inTopics, 46u);
    EXPECT_EQ(find(QStringLiteral("no-such-question")), nullptr);
    EXPECT_EQ(find(QString()), nullptr);
}

TEST(BankTest, theGuidesFourAreWordForWord)
{
    QStringList four;
    for (const DoctorQuestion &question : bank()) {
        if (question.ownerWords)
            four << english(question);
    }
    EXPECT_EQ(four,
              (QStringList{QStringLiteral("Am I a candidate for CAR-T therapy?"),
                           QStringLiteral("Are there trials I might be eligible for?"),
                           QStringLiteral("Can you refer me to a CAR-T center?"),
                           QStringLiteral("How does this compare to my other options?")}));
}

TEST(BankTest, theGuidesPageHasTheSameQuestionsUnderTheSameHeadings)
{
    const QMap<QString, QStringList> lists = guideLists();
    const QStringList start = lists.value(QStringLiteral("Start with these four"));
    ASSERT_EQ(start.size(), 9) << "the four, and five short ones";
    qsizetype four = 0;
    for (int i = 0; i < kTopicCount; ++i) {
        const QString title = QString::fromUtf8(titleOf(Topic(i)));
        QStringList rest;
        for (const DoctorQuestion &question : bankOf(Topic(i))) {
            if (question.ownerWords)
                EXPECT_EQ(start.value(four++), u'“' + english(question) + u'”');
            else
                rest << english(question);
        }
        EXPECT_EQ(lists.value(title), rest) << qPrintable(title);
    }
    EXPECT_EQ(four, 4);
}

TEST(BankTest, theSixForEverybodyAskAboutHarmAndAboutDoingNothing)
{
    const QList<QLatin1String> six{QLatin1String("candidate"),     QLatin1String("trials-for-me"),
                                   QLatin1String("refer-me"),      QLatin1String("other-options"),
                                   QLatin1String("serious-risks"), QLatin1String("wait")};
    EXPECT_EQ(minimumSet(), six);
    EXPECT_EQ(find(six[4])->topic, Topic::Harm);
}

TEST(BankTest, tagsAreThoseOfTheCheckedFacts)
{
    const auto has = [](Tag tag) {
        QStringList ids;
        for (const DoctorQuestion &question : bank()) {
            if (question.shownTo.testFlag(tag) || question.movedUpFor.testFlag(tag))
                ids << question.id;
        }
        return ids.join(u' ');
    };
    EXPECT_EQ(idsWhere([](const DoctorQuestion &q) { return q.shownTo.testFlag(Tag::Everyone); }).size(), 25);
    EXPECT_EQ(has(Tag::Lupus), QStringLiteral("antibodies flare"));
    EXPECT_EQ(has(Tag::LupusKidney), QStringLiteral("organs-infections damage flare"));
    EXPECT_EQ(has(Tag::RheumatoidArthritis), QStringLiteral("damage flare"));
    EXPECT_EQ(has(Tag::MultipleSclerosis), QStringLiteral("damage ms-type flare"));
    EXPECT_EQ(has(Tag::MyastheniaGravis), QStringLiteral("antibodies flare breathing-swallowing"));
    EXPECT_EQ(has(Tag::SystemicSclerosis), QStringLiteral("organs-infections damage flare"));
    EXPECT_EQ(has(Tag::Myositis), QStringLiteral("organs-infections damage antibodies flare breathing-swallowing"));
    EXPECT_EQ(has(Tag::BCellMedicine), QStringLiteral("medicines-stop"));
    EXPECT_EQ(has(Tag::HadCancer), QStringLiteral("cancer-before later-cancer"));
    EXPECT_EQ(has(Tag::NotAskedYet), QStringLiteral("refer-me"));
    EXPECT_EQ(has(Tag::OutsideEngland), QStringLiteral("outside-england"));
    EXPECT_EQ(has(Tag::TrialMentioned),
              QStringLiteral("trial-number trial-aim which-group who-pays travel-costs time-to-decide stop-any-point"));
    EXPECT_EQ(has(Tag::OverAnHourAway), QStringLiteral("hospital-stay come-back travel-costs"));
    EXPECT_EQ(has(Tag::LivesAlone), QStringLiteral("someone-with-me"));
    EXPECT_EQ(has(Tag::Drives), QStringLiteral("drive"));
    EXPECT_EQ(has(Tag::NeedsFormat), QStringLiteral("interpreter"));
    EXPECT_EQ(has(Tag::CouldGetPregnant), QStringLiteral("fertility birth-control"));
    EXPECT_EQ(has(Tag::CouldFatherChild), QStringLiteral("fertility birth-control"));
    EXPECT_EQ(has(Tag::LooksAfterOthers), QStringLiteral("close-to-others"));
    EXPECT_EQ(has(Tag::From12To17), QStringLiteral("teenager"));
    EXPECT_EQ(has(Tag::WorkOrStudy), QStringLiteral("work benefits"));
    EXPECT_EQ(has(Tag::WorriedAboutMoney), QStringLiteral("travel-costs benefits"));
    EXPECT_EQ(has(Tag::LowOrAnxious), QStringLiteral("long-run-care"));
}

TEST(BankTest, onlyOtherOptionsHasAHintAndOnlyForTwoConditions)
{
    EXPECT_EQ(idsWhere([](const DoctorQuestion &q) { return q.hint != nullptr; }),
              QStringList{QStringLiteral("other-options")});
    EXPECT_EQ(find(QStringLiteral("other-options"))->hintFor, Tags(Tag::MultipleSclerosis) | Tag::SystemicSclerosis);
}
