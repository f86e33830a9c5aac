// SPDX-License-Identifier: MIT
#include "guide/booklet.h"

#include "guide/pagewriter.h"

#include <QCryptographicHash>

namespace guide
{

namespace
{

/// Characters of HTML.
constexpr int kRoughlyOnAPage = 4000;
constexpr int kRoughly = 10;

QString numberWords(int page, int pages)
{
    return Words::tr("Page %1 of %2").arg(page).arg(pages);
}

class BookletWriter
{
public:
    BookletWriter(const Guide &guide, const BookletSetting &setting, const PaperLayout &layout)
        : m_guide(guide)
        , m_setting(setting)
        , m_layout(layout)
    {
    }

    QByteArray booklet() const
    {
        const QStringList ids = QStringList{kHelpPage} + m_guide.pageIds();
        QString html = titleLeaf() + contentsLeaf(ids);
        for (const QString &id : ids)
            html += pageLeaf(id);
        return document(bookletTitle(), html + numbers(ids, 2));
    }

    QByteArray page(const QString &id) const
    {
        return document(m_guide.page(id)->title, pageLeaf(id) + numbers({id}, 1));
    }

private:
    QByteArray document(const QString &title, const QString &body) const
    {
        const QByteArray style = ContentSource(m_guide).style() + m_guide.styleFile(QStringLiteral("paper.css"));
        const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
        return QStringLiteral("<!doctype html>\n<html lang=\"%5\" dir=\"%6\" class=\"%1 %2\">\n<head>\n"
                              "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
                              "content=\"default-src 'none'; style-src 'sha256-%3'; base-uri 'none'; form-action "
                              "'none'\">\n<title>%4</title>\n<style>")
                   .arg(rootClasses(presentation()),
                        m_setting.paper == Paper::A4 ? QStringLiteral("a4") : QStringLiteral("letter"),
                        QString::fromLatin1(hash), title.toHtmlEscaped(), m_setting.language.code,
                        Setting{m_guide, presentation(), Medium::Paper}.directionName())
                   .toUtf8()
            + style + "</style>\n</head>\n<body>\n" + body.toUtf8() + "</body>\n</html>\n";
    }

    Presentation presentation() const
    {
        Presentation paper;
        paper.today = m_setting.today;
        paper.language = m_setting.language;
        return paper;
    }

    /// The empty head and foot of the table come again on every sheet and keep its edges free.
    static QString leaf(const QString &kind, const QString &id, const QString &content)
    {
        return QStringLiteral("<table class=\"leaf %1\" id=\"%2\" role=\"presentation\"><thead><tr><td "
                              "class=\"head\"></td></tr></thead><tfoot><tr><td class=\"foot\"></td></tr></tfoot>"
                              "<tbody><tr><td>\n%3</td></tr></tbody></table>\n")
            .arg(kind, id, content);
    }

    QString pageLeaf(const QString &id) const
    {
        const Setting setting{m_guide, presentation(), Medium::Paper, id};
        return leaf(QStringLiteral("page-of-guide"), id, pageContent(setting, *m_guide.page(id)));
    }

    QString titleLeaf() const
    {
        const QString reviewer = m_guide.reviewedBy();
        const auto line = [](const QString &words) { return QStringLiteral("<p>%1</p>\n").arg(words.toHtmlEscaped()); };
        QString about = line(Words::tr("CAR-T Guide %1").arg(m_setting.version));
        if (m_setting.today.isValid())
            about += line(Words::tr("Printed %1").arg(longDate(m_setting.today, m_setting.language.code)));
        about += line(reviewer.isEmpty() ? Words::tr("Not yet reviewed by a clinician.")
                                         : Words::tr("Reviewed by %1.").arg(reviewer));
        about +=
            line(Words::tr("Facts change. Each page says when its facts were checked, and by when to check again."));
        return leaf(QStringLiteral("title"), QStringLiteral("booklet.title"),
                    QStringLiteral("<h1>%1</h1>\n<p class=\"lead\">%2</p>\n%3")
                        .arg(bookletTitle().toHtmlEscaped(),
                             Words::tr("For people in the UK with a severe autoimmune disease").toHtmlEscaped(),
                             about));
    }

    QString contentsLeaf(const QStringList &ids) const
    {
        QString html = QStringLiteral("<h1>%1</h1>\n").arg(Words::tr("Contents"));
        QString group;
        QString list = contentsLine(kHelpPage);
        for (const QString &id : ids.mid(1)) {
            if (const QString next = m_guide.groupOf(id); next != group) {
                html += QStringLiteral("<ol>\n%1</ol>\n<h2>%2</h2>\n").arg(list, next.toHtmlEscaped());
                group = next;
                list.clear();
            }
            list += contentsLine(id);
        }
        return leaf(QStringLiteral("contents"), QStringLiteral("booklet.contents"),
                    html + QStringLiteral("<ol>\n%1</ol>\n").arg(list));
    }

    QString contentsLine(const QString &id) const
    {
        const int page = m_layout.pageOf.value(id);
        return QStringLiteral("<li><a href=\"#%1\">%2</a><i></i><span>%3</span></li>\n")
            .arg(id, m_guide.page(id)->title.toHtmlEscaped(), page > 0 ? QString::number(page) : QString());
    }

    /// The print engine has no page numbers of its own: each is laid at the foot of its sheet, counted from the top,
    /// with the name of the page of the guide that stands there.
    QString numbers(const QStringList &ids, int firstNamed) const
    {
        QString html;
        QString name;
        for (int page = 1; page <= m_layout.pages; ++page) {
            for (const QString &id : ids) {
                if (m_layout.pageOf.value(id, ids.size() == 1 ? 1 : 0) == page)
                    name = m_guide.page(id)->title;
            }
            const QString words = QStringLiteral("<span class=\"name\">%1</span><span>%2</span>")
                                      .arg(name.toHtmlEscaped(), numberWords(page, m_layout.pages));
            html += QStringLiteral("<div class=\"sheet\">%1</div>\n")
                        .arg(page < firstNamed ? QString() : QStringLiteral("<p>%1</p>").arg(words));
        }
        return html.isEmpty() ? html : QStringLiteral("<div class=\"numbers\">\n%1</div>\n").arg(html);
    }

    const Guide &m_guide;
    const BookletSetting &m_setting;
    const PaperLayout &m_layout;
};

} // namespace

QByteArray bookletHtml(const Guide &guide, const BookletSetting &setting, const PaperLayout &layout)
{
    return BookletWriter(guide, setting, layout).booklet();
}

QString bookletTitle()
{
    return Words::tr("A guide to CAR-T therapy");
}

int roughBookletPages(const Guide &guide)
{
    qsizetype size = 0;
    for (const QString &id : guide.pageIds())
        size += pageContent({guide, {}, Medium::Paper, id}, *guide.page(id)).size();
    return qRound(double(size) / kRoughlyOnAPage / kRoughly) * kRoughly;
}

QByteArray paperPageHtml(const Guide &guide, const QString &id, const BookletSetting &setting,
                         const PaperLayout &layout)
{
    return guide.page(id) ? BookletWriter(guide, setting, layout).page(id) : QByteArray();
}

} // namespace guide
