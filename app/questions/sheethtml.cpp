// SPDX-License-Identifier: MIT
#include "questions/sheethtml.h"

#include "questions/plaintext.h"
#include "questions/qrcode.h"
#include "questions/sheetwords.h"

#include <QCryptographicHash>
#include <QLocale>

namespace questions
{

namespace
{

constexpr QLatin1String kStudyAddress("https://bepartofresearch.nihr.ac.uk/");
constexpr QLatin1String kStudyTyped("bepartofresearch.nihr.ac.uk");
/// From this many questions on, those without a star are read faster under the names of their topics.
constexpr int kNameTopicsFrom = 7;
/// Own words longer than this may part at the end of a page: they might not fit on one.
constexpr int kLongFrom = 500;
/// Lines to write on: a starred question that asks for more gets one more.
constexpr int kLines = 2;
constexpr int kAsksMoreFrom = 60;
constexpr QLatin1String
    kStar("<svg class=\"star\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M12 2.5l2.9 6.2 6.8.8-5 "
          "4.6 1.3 6.7L12 17.4l-6 3.4 1.3-6.7-5-4.6 6.8-.8z\"/></svg>");
constexpr QLatin1String kWritingLine("<div class=\"line\"></div>");

QString asItIs(const char *english)
{
    return QString::fromUtf8(english);
}

class SheetWriter
{
public:
    SheetWriter(const VisitSheet &sheet, const SheetSetting &setting)
        : m_sheet(sheet)
        , m_setting(setting)
        , m_isEnglish(QLocale(setting.language).language() == QLocale::English)
    {
    }

    QString html(const QByteArray &style)
    {
        const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
        const QString main = opener() + questions() + records() + notes();
        return QStringLiteral("<!doctype html>\n<html lang=\"%1\" dir=\"%2\" class=\"%3\">\n<head>\n"
                              "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
                              "content=\"default-src 'none'; style-src 'sha256-%4'; base-uri 'none'; form-action "
                              "'none'\">\n<title>%5</title>\n")
                   .arg(m_setting.language.toHtmlEscaped(),
                        m_setting.direction == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                        classes(), QString::fromLatin1(hash), textOf(sheetwords::kTitle).toHtmlEscaped())
            + QStringLiteral("<style>") + QString::fromUtf8(style)
            + QStringLiteral("</style>\n</head>\n<body>\n")
            // The empty head and foot come again on every page and keep its edges free.
            + QStringLiteral("<table role=\"presentation\"><thead><tr><td class=\"top\"></td></tr></thead>"
                             "<tfoot><tr><td class=\"bottom\"></td></tr></tfoot><tbody><tr><td><main>\n")
            + main + QStringLiteral("</main></td></tr></tbody></table>\n") + foot() + pageNumbers()
            + QStringLiteral("</body>\n</html>\n");
    }

private:
    QString classes() const
    {
        QString names = m_setting.letterPaper ? QStringLiteral("letter") : QStringLiteral("a4");
        if (m_setting.largePrint)
            names += QStringLiteral(" large");
        return m_isEnglish ? names : names + QStringLiteral(" bilingual");
    }

    /// The English of what stands above it, for the doctor.
    QString english(const QString &shown, const QString &inEnglish) const
    {
        if (m_isEnglish || shown == inEnglish)
            return {};
        return QStringLiteral("<span class=\"english\" lang=\"en-GB\" dir=\"ltr\">%1</span>")
            .arg(inEnglish.toHtmlEscaped());
    }

    QString withEnglish(const char *text) const
    {
        return textOf(text).toHtmlEscaped() + english(textOf(text), asItIs(text));
    }

    QString own(const QString &words) const
    {
        return QStringLiteral("<bdi dir=\"auto\">%1</bdi>").arg(words.toHtmlEscaped());
    }

    QString opener() const
    {
        return QStringLiteral("<p class=\"staff\"><span><b>%1</b> %2</span>%3</p>\n<h1>%4</h1>\n")
                   .arg(textOf(sheetwords::kForStaff).toHtmlEscaped(), textOf(sheetwords::kPleaseHelp).toHtmlEscaped(),
                        english(textOf(sheetwords::kPleaseHelp),
                                asItIs(sheetwords::kForStaff) + u' ' + asItIs(sheetwords::kPleaseHelp)),
                        withEnglish(sheetwords::kTitle))
            + whoAndWhen() + needs();
    }

    QString whoAndWhen() const
    {
        const QString visit = appointmentText(m_sheet);
        const QString name = QStringLiteral("<p class=\"fill\"><span>%1</span><span class=\"blank\"></span></p>")
                                 .arg(withEnglish(sheetwords::kName));
        const QString when = QStringLiteral("<p class=\"fill\"><span>%1</span><span class=\"blank\">%2</span></p>")
                                 .arg(withEnglish(sheetwords::kAppointment), visit.isEmpty() ? QString() : own(visit));
        return QStringLiteral("<div class=\"who%1\">%2%3</div>\n")
            .arg(visit.size() > 24 ? QStringLiteral(" wide") : QString(), name, when);
    }

    QString needs() const
    {
        const QString text = needsText(m_sheet);
        if (text.isEmpty())
            return {};
        return QStringLiteral("<p class=\"needs\"><b>%1</b> %2%3</p>\n")
            .arg(textOf(sheetwords::kNeed).toHtmlEscaped(), own(text),
                 english(text, asItIs(sheetwords::kNeed) + u' ' + sheetwords::needs(m_sheet, asItIs)));
    }

    QString questions()
    {
        const QList<Section> all = sections(m_sheet);
        qsizetype rest = 0;
        for (const Section &section : all)
            rest += section.kind == Section::Kind::Starred ? 0 : section.items.size();
        const bool hasStars = all.first().kind == Section::Kind::Starred;
        QString html = hasStars ? heading(2, sheetwords::kMostImportant) + list(all.first()) : QString();
        if (rest > 0)
            html += heading(2, hasStars ? sheetwords::kAlsoAsk : sheetwords::kWantToAsk);
        for (const Section &section : all.mid(hasStars ? 1 : 0)) {
            if (rest >= kNameTopicsFrom)
                html += heading(3, sheetwords::headingOf(section));
            html += list(section);
        }
        return html;
    }

    QString heading(int level, const char *text) const
    {
        return QStringLiteral("<h%1>%2</h%1>\n").arg(level).arg(withEnglish(text));
    }

    QString list(const Section &section)
    {
        const bool starred = section.kind == Section::Kind::Starred;
        QString html = QStringLiteral("<ol class=\"questions\" start=\"%1\">\n").arg(m_number + 1);
        for (const Item &item : section.items) {
            const QString words = item.isOwn()
                ? own(item.words)
                : textOf(item).toHtmlEscaped() + english(textOf(item), asItIs(find(item.id)->text));
            html += QStringLiteral("<li%1>%2<span class=\"number\">%3</span><p class=\"question\">")
                        .arg(item.words.size() > kLongFrom ? QStringLiteral(" class=\"long\"") : QString(),
                             starred ? QString(kStar) : QString())
                        .arg(++m_number)
                + words + QStringLiteral("</p>") + QString(kWritingLine).repeated(linesFor(item))
                + QStringLiteral("</li>\n");
        }
        return html + QStringLiteral("</ol>\n");
    }

    static int linesFor(const Item &item)
    {
        return item.starred && textOf(item).size() >= kAsksMoreFrom ? kLines + 1 : kLines;
    }

    QString records() const
    {
        QString html = QStringLiteral("<section class=\"records\">\n") + heading(2, sheetwords::kRecords)
            + QStringLiteral("<ul>\n");
        for (const Tick<Record> &tick : recordTicks()) {
            const bool isTicked = m_sheet.records().testFlag(tick.flag);
            html += QStringLiteral("<li><svg class=\"box\" viewBox=\"0 0 24 24\" role=\"img\" aria-label=\"%1\"><path "
                                   "d=\"M3 3h18v18H3z%2\"/></svg><span>%3</span></li>\n")
                        .arg(textOf(isTicked ? sheetwords::kTicked : sheetwords::kNotTicked).toHtmlEscaped(),
                             isTicked ? QStringLiteral("M7 12l4 4 7-8") : QString(), withEnglish(tick.text));
        }
        return html + QStringLiteral("</ul>\n</section>\n");
    }

    QString notes() const
    {
        if (m_sheet.notes().isEmpty())
            return {};
        return heading(2, sheetwords::kNotes)
            + QStringLiteral("<p class=\"notes\" dir=\"auto\">%1</p>\n").arg(m_sheet.notes().toHtmlEscaped());
    }

    QString foot() const
    {
        static const QByteArray code = qrSvg(qrMatrix(kStudyAddress).value_or(QrMatrix()));
        return QStringLiteral("<footer><div class=\"code\" aria-hidden=\"true\">%1</div><div><p>%2 <b "
                              "dir=\"ltr\">%3</b></p>\n<p>%4</p>\n<p>%5</p>\n</div></footer>\n")
            .arg(QString::fromLatin1(code), textOf(sheetwords::kFindStudy).toHtmlEscaped(), kStudyTyped,
                 withEnglish(sheetwords::kOnlyTeam), aboutGuide());
    }

    QString aboutGuide() const
    {
        const QString shown = about(textOf, QLocale(m_setting.language));
        return shown.toHtmlEscaped() + english(shown, about(asItIs, QLocale(QStringLiteral("en_GB"))));
    }

    QString about(QString (*text)(const char *), const QLocale &locale) const
    {
        const auto day = [&locale](QDate date) { return locale.toString(date, QStringLiteral("d MMMM yyyy")); };
        const QString review = m_setting.reviewedBy.isEmpty() ? text(sheetwords::kNotApproved)
                                                              : text(sheetwords::kApprovedBy).arg(m_setting.reviewedBy);
        const QString facts = text(sheetwords::kFacts).arg(m_setting.version, day(m_setting.factsChecked));
        const QString made =
            m_setting.made.isValid() ? u' ' + text(sheetwords::kMade).arg(day(m_setting.made)) : QString();
        return facts + made + u' ' + review;
    }

    /// The print engine has no page numbers of its own, and no headers: both are laid at the edges of each page,
    /// counted from the top. A page that has come apart from the others says what it belongs to.
    QString pageNumbers() const
    {
        const QString shown = textOf(sheetwords::kTitle);
        const QString name = shown.toHtmlEscaped() + english(shown, asItIs(sheetwords::kTitle));
        QString html;
        for (int page = 1; page <= m_setting.pages; ++page) {
            html += QStringLiteral("<div class=\"page\"><p class=\"name\">%1</p><p class=\"count\">%2</p></div>\n")
                        .arg(name, textOf(sheetwords::kPage).arg(page).arg(m_setting.pages).toHtmlEscaped());
        }
        return html.isEmpty() ? html : QStringLiteral("<div class=\"numbers\">") + html + QStringLiteral("</div>\n");
    }

    const VisitSheet &m_sheet;
    const SheetSetting &m_setting;
    bool m_isEnglish;
    int m_number = 0;
};

} // namespace

QByteArray sheetHtml(const VisitSheet &sheet, const SheetSetting &setting, const QByteArray &style)
{
    return SheetWriter(sheet, setting).html(style).toUtf8();
}

} // namespace questions
