// SPDX-License-Identifier: MIT
#include "questions/sheethtml.h"

#include "randomedits.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace questions;

namespace
{

const QByteArray kStyle = "b{}";

SheetSetting setting()
{
    SheetSetting setting;
    setting.version = QStringLiteral("1.0");
    setting.factsChecked = QDate(2026, 11, 22);
    setting.made = QDate(2026, 12, 1);
    return setting;
}

QString html(const VisitSheet &sheet, const SheetSetting &how = setting())
{
    return QString::fromUtf8(sheetHtml(sheet, how, kStyle));
}

/// The questions of the sheet in order, stars as "*", as they are written in the HTML.
QStringList questionsIn(const QString &text)
{
    static const QRegularExpression item(
        QStringLiteral("<li[^>]*>(<svg class=\"star\".*?</svg>)?<span class=\"number\">(\\d+)</span>"
                       "<p class=\"question\">(.*?)</p>"));
    QStringList found;
    for (const QRegularExpressionMatch &match : item.globalMatch(text)) {
        found << match.captured(3) + (match.captured(1).isEmpty() ? QString() : QStringLiteral("*"));
        EXPECT_EQ(match.captured(2).toInt(), found.size());
    }
    return found;
}

QString asWritten(const Item &item)
{
    const QString words = textOf(item).toHtmlEscaped();
    return (item.isOwn() ? QStringLiteral("<bdi dir=\"auto\">") + words + QStringLiteral("</bdi>") : words)
        + (item.starred ? QStringLiteral("*") : QString());
}

/// Whether every element is closed, as XML would have it.
QString nestingFault(QString text)
{
    text.replace(QLatin1String("<!doctype html>"), QString());
    text.replace(QRegularExpression(QStringLiteral("<meta([^>]*)>")), QStringLiteral("<meta\\1/>"));
    QXmlStreamReader reader(text);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

/// Puts every text into a language that does not exist.
class Pretend : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *english, const char *, int) const override
    {
        return QStringLiteral("~") + QString::fromUtf8(english) + QStringLiteral("~");
    }
};

} // namespace

TEST(SheetHtmlTest, everyQuestionIsThereOnceInItsOrder)
{
    RandomEdits edits(11);
    for (int round = 0; round < 300; ++round) {
        const VisitSheet sheet = edits.sheet(round);
        QStringList meant;
        for (const Section &section : sections(sheet)) {
            for (const Item &item : section.items)
                meant << asWritten(item);
        }
        const QString text = html(sheet);
        ASSERT_EQ(questionsIn(text), meant);
        ASSERT_EQ(nestingFault(text), QString());
    }
}

TEST(SheetHtmlTest, whatAPersonWritesIsNeverMarkup)
{
    VisitSheet sheet;
    const QString words = QStringLiteral("<script>a&b</script>\"'</p><style>");
    sheet.addOwn(words);
    sheet.setOtherNeed(words);
    sheet.setNeed(Need::Interpreter, true);
    sheet.setInterpreterLanguage(words);
    sheet.setAppointment({words, words, words});
    sheet.setNotes(words);
    SheetSetting how = setting();
    how.version = how.reviewedBy = how.language = words;
    const QString text = html(sheet, how);
    EXPECT_FALSE(text.contains(QLatin1String("<script")));
    EXPECT_EQ(text.count(QLatin1String("<style>")), 1);
    EXPECT_GE(text.count(words.toHtmlEscaped()), 10);
    EXPECT_EQ(nestingFault(text), QString());
}

TEST(SheetHtmlTest, theSheetSaysWhatEveryDoctorShouldKnow)
{
    VisitSheet sheet;
    sheet.setNeed(Need::LargePrint, true);
    sheet.setNeed(Need::SomeoneWithMe, true);
    sheet.setRecord(Record::Vaccines, true);
    const QString text = html(sheet);
    EXPECT_TRUE(
        text.contains(QLatin1String("<b>For staff:</b> This patient has brought questions. Please help them ask.")));
    EXPECT_TRUE(text.contains(QLatin1String("large print, someone with me when we talk")));
    EXPECT_TRUE(text.contains(QLatin1String("<b dir=\"ltr\">bepartofresearch.nihr.ac.uk</b>")));
    EXPECT_TRUE(text.contains(QLatin1String("Only a trial team can decide who joins a trial.")));
    EXPECT_TRUE(text.contains(QLatin1String("CAR-T Guide 1.0. Facts checked 22 November 2026. Sheet made 1 December "
                                            "2026. Not yet approved by a clinician.")));
    EXPECT_EQ(text.count(QLatin1String("aria-label=\"Ready\"")), 1);
    EXPECT_EQ(text.count(QLatin1String("aria-label=\"Not ready yet\"")), 7);
    EXPECT_FALSE(text.contains(QLatin1String("class=\"english\"")));
    SheetSetting withoutDay = setting();
    withoutDay.made = QDate();
    EXPECT_TRUE(html(sheet, withoutDay).contains(QLatin1String("checked 22 November 2026. Not yet approved")));
    EXPECT_FALSE(html(sheet, withoutDay).contains(QLatin1String("Sheet made")));
    SheetSetting reviewed = setting();
    reviewed.reviewedBy = QStringLiteral("Dr A. Reader");
    EXPECT_TRUE(html(sheet, reviewed).contains(QLatin1String("Reviewed by Dr A. Reader.")));
    EXPECT_FALSE(html(sheet, reviewed).contains(QLatin1String("Not yet approved")));
}

TEST(SheetHtmlTest, headingsFollowWhatIsOnTheList)
{
    const auto headings = [](const VisitSheet &sheet) {
        static const QRegularExpression heading(QStringLiteral("<h[23]>(.*?)</h[23]>"));
        QStringList found;
        const QString text = html(sheet);
        for (const QRegularExpressionMatch &match : heading.globalMatch(text))
            found << match.captured(1);
        return found.join(QLatin1String(", "));
    };
    VisitSheet sheet;
    EXPECT_EQ(headings(sheet), QStringLiteral("I want to ask, My medicines and records"));
    sheet.choose(QStringLiteral("wait"));
    sheet.setStarred(0, true);
    EXPECT_EQ(headings(sheet), QStringLiteral("Most important to me, My medicines and records"));
    for (const DoctorQuestion &question : bankOf(Topic::Harm))
        sheet.choose(question.id);
    EXPECT_EQ(headings(sheet), QStringLiteral("Most important to me, I also want to ask, My medicines and records"));
    sheet.addOwn(QStringLiteral("mine"));
    sheet.setNotes(QStringLiteral("x"));
    EXPECT_EQ(headings(sheet),
              QStringLiteral("Most important to me, I also want to ask, What harm could it do?, In my own words, My "
                             "medicines and records, My notes"));
}

TEST(SheetHtmlTest, inAnotherLanguageTheEnglishStandsUnderEveryLine)
{
    int argc = 0;
    QCoreApplication app(argc, nullptr);
    Pretend pretend;
    app.installTranslator(&pretend);
    VisitSheet sheet;
    sheet.choose(QStringLiteral("wait"));
    sheet.addOwn(QStringLiteral("mine"));
    SheetSetting how = setting();
    how.language = QStringLiteral("ur");
    how.direction = Qt::RightToLeft;
    const QString text = html(sheet, how);
    EXPECT_TRUE(text.contains(QLatin1String("<html lang=\"ur\" dir=\"rtl\" class=\"a4 bilingual\">")));
    EXPECT_TRUE(text.contains(QLatin1String(
        "~What would happen if I waited a year, or changed nothing?~<span class=\"english\" lang=\"en-GB\" "
        "dir=\"ltr\">What would happen if I waited a year, or changed nothing?</span>")));
    EXPECT_TRUE(text.contains(QLatin1String("<bdi dir=\"auto\">mine</bdi></p>")));
    for (const char *line :
         {"For staff: This patient has brought questions. Please help them ask.", "My questions for the doctor",
          "Appointment", "My medicines and records", "Only a trial team can decide who joins a trial."}) {
        EXPECT_TRUE(text.contains(QStringLiteral("dir=\"ltr\">%1</span>").arg(QString::fromUtf8(line)))) << line;
    }
    EXPECT_TRUE(text.contains(QLatin1String("Sheet made 1 December 2026. Not yet approved by a clinician.</span>")));
    EXPECT_EQ(nestingFault(text), QString());
}

TEST(SheetHtmlTest, paperPrintAndPagesAreAsAsked)
{
    SheetSetting how = setting();
    EXPECT_TRUE(html({}, how).contains(QLatin1String("<html lang=\"en-GB\" dir=\"ltr\" class=\"a4\">")));
    EXPECT_FALSE(html({}, how).contains(QLatin1String("Page 1")));
    how.letterPaper = true;
    how.largePrint = true;
    how.pages = 2;
    const QString text = html({}, how);
    EXPECT_TRUE(text.contains(QLatin1String("class=\"letter large\"")));
    EXPECT_TRUE(text.contains(QLatin1String("Page 1 of 2")) && text.contains(QLatin1String("Page 2 of 2")));
    EXPECT_EQ(text.count(QLatin1String("<p class=\"name\">My questions for the doctor</p>")), 2);
    EXPECT_FALSE(text.contains(QLatin1String("Page 3")));
}

TEST(SheetHtmlTest, theSheetNeedsNothingFromOutside)
{
    const QString text = html({});
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(kStyle, QCryptographicHash::Sha256).toBase64());
    EXPECT_TRUE(text.contains(QStringLiteral("default-src 'none'; style-src 'sha256-%1'").arg(hash)));
    EXPECT_TRUE(text.contains(QLatin1String("<style>b{}</style>")));
    for (const char *outside : {"<link", "<img", "src=", "href=", " style=", "url("})
        EXPECT_FALSE(text.contains(QLatin1String(outside))) << outside;
}
