// SPDX-License-Identifier: MIT
#include "guide/pagewriter.h"

#include <QCryptographicHash>

namespace guide
{

namespace
{

class PageWriter
{
public:
    PageWriter(const Setting &setting, const Page &page)
        : m_setting(setting)
        , m_page(page)
        , m_blocks(setting, page.urgent)
    {
    }

    QString html(const QByteArray &style)
    {
        return QStringLiteral("<!doctype html>\n<html lang=\"%6\" dir=\"%7\" class=\"%1\"%5>\n<head>\n"
                              "<meta charset=\"utf-8\">\n%2<title>%3</title>\n"
                              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n</head>\n"
                              "<body>\n%4</body>\n</html>\n")
            .arg(rootClasses(m_setting.presentation), styleHead(style), m_page.title.toHtmlEscaped(), content(),
                 m_setting.medium == Medium::Window ? QStringLiteral(" data-opening") : QString(),
                 m_setting.presentation.language.code, m_setting.directionName());
    }

    QString content()
    {
        const QString head = opener();
        const QString main = body();
        return wayHome() + QStringLiteral("<main>\n%1</main>\n").arg(head + aboutTranslation() + overdue() + main)
            + neighbours() + foot();
    }

private:
    QString styleHead(const QByteArray &style) const
    {
        const QString policy = QStringLiteral("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
                                              "'none'; style-src %1; base-uri 'none'; form-action 'none'\">\n");
        if (m_setting.medium == Medium::Window)
            return policy.arg(QStringLiteral("guide:"))
                + QStringLiteral("<link rel=\"stylesheet\" href=\"guide:/style/screen.css\">\n");
        const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
        return policy.arg(QStringLiteral("'sha256-%1'").arg(QString::fromLatin1(hash)))
            + QStringLiteral("<style>%1</style>\n").arg(QString::fromUtf8(style));
    }

    /// In files there is no bar on top: two links stand in for it.
    QString wayHome() const
    {
        if (m_setting.medium != Medium::Files)
            return {};
        return QStringLiteral(
                   "<nav class=\"way\"><a href=\"index.html\">%1</a> <a class=\"help\" href=\"%2\">%3</a></nav>\n")
            .arg(Words::tr("Contents"), m_setting.pageHref(kHelpPage), Words::tr("Get help now"));
    }

    QString opener()
    {
        const QString group = m_setting.guide.groupOf(m_page.id);
        const QString kicker =
            group.isEmpty() ? QString() : QStringLiteral("<p class=\"kicker\">%1</p>\n").arg(group.toHtmlEscaped());
        const QString lead = m_blocks.lead(m_page.lead);
        const QString notes = leadNotes();
        return QStringLiteral("<header>\n<div>\n%1<h1 id=\"%2\">%3</h1>\n%4</div>\n%5</header>\n%6")
            .arg(kicker, m_setting.anchor(QStringLiteral("top")), m_blocks.words(m_page.heading), lead,
                 vignetteOf(group), notes);
    }

    QString leadNotes()
    {
        const QString notes = m_blocks.notes().take();
        return notes.isEmpty() ? QString()
                               : QStringLiteral("<aside class=\"notes lead-notes\">%1</aside>\n").arg(notes);
    }

    QString vignetteOf(const QString &group) const
    {
        static const QStringList ids{QStringLiteral("vignette-understand"), QStringLiteral("vignette-for-me"),
                                     QStringLiteral("vignette-expect"), QStringLiteral("vignette-next")};
        const QList<Group> &groups = m_setting.guide.contents();
        for (qsizetype i = 0; i < std::min(groups.size(), ids.size()); ++i) {
            if (groups[i].title == group)
                return QStringLiteral("<div class=\"drawing vignette\" aria-hidden=\"true\">%1</div>\n")
                    .arg(QString::fromUtf8(m_setting.guide.diagram(ids[i])));
        }
        return {};
    }

    QString aboutTranslation() const
    {
        const QString note = QStringLiteral("<p class=\"translation\" role=\"note\">%1</p>\n");
        QString html;
        if (!m_setting.presentation.language.reviewed)
            html += note.arg(uncheckedTranslation());
        if (hasUntranslated())
            html += note.arg(Words::tr("Some of this page has not been translated yet. It is in English."));
        return html;
    }

    bool hasUntranslated() const
    {
        bool found = m_page.heading.untranslated || m_page.lead.untranslated;
        forEachLeaf(m_page.blocks, [&found](const Block &block) { found = found || block.untranslated; });
        return found;
    }

    QString overdue() const
    {
        const QString note = QStringLiteral("<p class=\"overdue\" role=\"note\">%1</p>\n");
        if (!m_setting.presentation.today.isValid())
            return note.arg(Words::tr("The date on this computer looks wrong, so the guide cannot tell whether the "
                                      "facts on this page are out of date. Look at “Check again by” below."));
        if (!m_setting.isStale(m_page.checkAgain))
            return {};
        return note.arg(
            Words::tr("The facts on this page were to be checked again by %1. Some may be out of date: check first.")
                .arg(m_setting.longDate(m_page.checkAgain)));
    }

    QString body()
    {
        if (m_page.id == kWordsPage)
            return wordsBody(m_setting);
        if (m_page.id == kSourcesPage)
            return sourcesBody(m_setting);
        if (m_page.id == kChangesPage)
            return changesBody(m_setting);
        return m_blocks.sections(m_page.blocks);
    }

    QString neighbours() const
    {
        const QStringList ids = m_setting.guide.pageIds();
        const qsizetype here = ids.indexOf(m_page.id);
        if (here < 0 || m_setting.medium == Medium::Paper)
            return {};
        const auto way = [this](const QString &id, const QString &kind, const QString &word) {
            return id.isEmpty()
                ? QStringLiteral("<span></span>")
                : QStringLiteral("<a class=\"%1\" rel=\"%1\" href=\"%2\"><small>%3</small> <span>%4</span></a>")
                      .arg(kind, m_setting.pageHref(id), word, m_setting.guide.title(id).toHtmlEscaped());
        };
        return QStringLiteral("<nav class=\"turn\" aria-label=\"%1\">%2%3</nav>\n")
            .arg(Words::tr("Previous and next page"),
                 way(ids.value(here - 1), QStringLiteral("prev"), Words::tr("Previous")),
                 way(ids.value(here + 1), QStringLiteral("next"), Words::tr("Next")));
    }

    QString foot() const
    {
        const auto earliest = [](QDate a, QDate b) { return !b.isValid() || (a.isValid() && a < b) ? a : b; };
        const QDate checked = earliest(m_page.checked, m_blocks.notes().checked());
        const QDate again = earliest(m_page.checkAgain, m_blocks.notes().checkAgain());
        if (!checked.isValid() || !again.isValid())
            return {};
        const QString reviewer = m_setting.guide.reviewedBy();
        const QString cell = QStringLiteral("<div><b>%1</b> <span>%2</span></div>\n");
        const QDate today = m_setting.presentation.today;
        // Nothing folds any more on a page that was saved as a file or printed.
        const QString made = m_setting.medium != Medium::Window && today.isValid()
            ? cell.arg(Words::tr("This copy was made"), m_setting.longDate(today))
            : QString();
        return QStringLiteral("<footer>\n%1%2%3%4</footer>\n")
            .arg(cell.arg(Words::tr("Facts checked"), m_setting.longDate(checked)),
                 cell.arg(Words::tr("Check again by"), m_setting.longDate(again)),
                 cell.arg(Words::tr("Reviewed by a clinician"),
                          reviewer.isEmpty() ? Words::tr("Nobody yet") : reviewer.toHtmlEscaped()),
                 made);
    }

    const Setting &m_setting;
    const Page &m_page;
    BlockWriter m_blocks;
};

} // namespace

QString pageHtml(const Setting &setting, const Page &page, const QByteArray &style)
{
    return PageWriter(setting, page).html(style);
}

QString pageContent(const Setting &setting, const Page &page)
{
    return PageWriter(setting, page).content();
}

} // namespace guide
