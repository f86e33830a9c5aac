// SPDX-License-Identifier: MIT
#include "ui/printing/printstrip.h"

#include "guide/booklet.h"
#include "ui/printing/printsettings.h"
#include "ui/wholefile.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QRegularExpression>

namespace ui
{

namespace
{

/// One laying out of the whole guide; a slow computer may take minutes, and there is a Cancel.
constexpr std::chrono::minutes kPatience{5};

constexpr QLatin1String kPrintPage{"printThisPage"};
constexpr QLatin1String kSavePage{"saveThisPage"};
constexpr QLatin1String kPrintGuide{"printWholeGuide"};
constexpr QLatin1String kSaveGuide{"saveWholeGuide"};
constexpr QLatin1String kCancel{"cancelMaking"};
constexpr QLatin1String kPrintAll{"printAllPages"};
constexpr QLatin1String kSaveMade{"saveMadePages"};
constexpr QLatin1String kDoNotPrint{"doNotPrint"};
constexpr QLatin1String kStop{"stopPrinting"};

} // namespace

PrintStrip::PrintStrip(const guide::Guide &guide, const Appearance &appearance, const PaperTools &tools,
                       std::function<QDate()> day, QWidget *parent)
    : NoticeStrip(appearance, parent)
    , m_guide(guide)
    , m_tools(tools)
    , m_day(std::move(day))
{
    setObjectName(QStringLiteral("printStrip"));
    connect(this, &NoticeStrip::chosen, this, &PrintStrip::act);
    connect(this, &NoticeStrip::closed, this, &PrintStrip::leave);
}

PrintStrip::~PrintStrip() = default;

void PrintStrip::open(const QString &pageId)
{
    if (!isAncestorOf(QApplication::focusWidget()))
        m_before = QApplication::focusWidget();
    m_offered = m_guide.page(pageId) ? pageId : QString();
    const bool isBusy = m_stage == Stage::Making || m_stage == Stage::Asking || m_stage == Stage::Printing;
    go(isBusy ? m_stage : Stage::Offering);
    takeFocus();
}

void PrintStrip::closeOffer()
{
    if (m_stage != Stage::Making && m_stage != Stage::Printing)
        hide();
}

void PrintStrip::act(const QString &choice)
{
    if (choice == kPrintPage || choice == kSavePage)
        make(m_offered, choice == kSavePage);
    else if (choice == kPrintGuide || choice == kSaveGuide)
        make({}, choice == kSaveGuide);
    else if (choice == kCancel)
        cancel();
    else if (choice == kPrintAll)
        sendToPrinter();
    else if (choice == kSaveMade)
        saveMade();
    else if (choice == kDoNotPrint)
        end([] { return tr("Nothing was printed."); });
    else if (const auto stop = m_news.stop) // a copy: what it tells replaces the one that is kept
        stop();
}

void PrintStrip::make(const QString &pageId, bool asFile)
{
    if (!m_tools.pdfMaker) {
        end([] {
            return tr("The pages cannot be made on this computer, because a part of the guide is missing. Ask whoever "
                      "installed the guide to install it again.");
        });
        return;
    }
    m_page = pageId;
    m_file = asFile ? askForFile() : QString();
    if (asFile && m_file.isEmpty())
        return;
    if (!m_maker) {
        m_maker = std::make_unique<web::PdfMaker>();
        connect(m_maker.get(), &web::PdfMaker::progressed, this, &PrintStrip::noteProgress);
        connect(m_maker.get(), &web::PdfMaker::made, this, &PrintStrip::noteMade);
        connect(m_maker.get(), &web::PdfMaker::failed, this, &PrintStrip::noteFailed);
    }
    m_percent = 0;
    m_pdf = {};
    m_news = {};
    m_ticket = m_maker->make(request());
    go(Stage::Making);
}

web::PdfRequest PrintStrip::request() const
{
    const guide::BookletSetting setting{usualPaper(), m_day(), m_tools.version, m_tools.language()};
    web::PdfRequest request;
    request.title = title();
    request.paper = setting.paper;
    if (m_page.isEmpty()) {
        request.patience = kPatience;
        request.html = [&guide = m_guide, setting](const guide::PaperLayout &layout) {
            return guide::bookletHtml(guide, setting, layout);
        };
    } else {
        request.html = [&guide = m_guide, setting, page = m_page](const guide::PaperLayout &layout) {
            return guide::paperPageHtml(guide, page, setting, layout);
        };
    }
    return request;
}

QString PrintStrip::title() const
{
    return m_page.isEmpty() ? guide::bookletTitle() : m_guide.title(m_page);
}

void PrintStrip::noteProgress(int ticket, int percent)
{
    if (ticket != m_ticket)
        return;
    m_percent = percent;
    setWork([this] { return message(); }, {m_percent});
}

void PrintStrip::noteMade(int ticket, const web::Pdf &pdf)
{
    if (ticket != m_ticket)
        return;
    m_ticket = 0;
    m_pdf = pdf;
    if (!m_file.isEmpty())
        put(m_file);
    else if (m_page.isEmpty())
        go(Stage::Asking);
    else
        sendToPrinter();
}

void PrintStrip::noteFailed(int ticket, web::PdfTrouble trouble)
{
    if (ticket != m_ticket)
        return;
    m_ticket = 0;
    end([trouble] { return sentenceFor(trouble); });
}

void PrintStrip::cancel()
{
    m_maker->cancel(m_ticket);
    m_ticket = 0;
    end([forPaper = m_file.isEmpty()] {
        return forPaper ? tr("Stopped. Nothing was printed.") : tr("Stopped. Nothing was saved.");
    });
}

void PrintStrip::sendToPrinter()
{
    m_tools.print(window(), title(), m_pdf, [this](const PrintNews &news) { notePrinting(news); });
}

void PrintStrip::notePrinting(const PrintNews &news)
{
    m_news = news;
    if (news.stop)
        go(Stage::Printing);
    else
        end(news.sentence ? news.sentence : [] { return tr("Nothing was printed."); });
}

void PrintStrip::saveMade()
{
    if (const QString file = askForFile(); !file.isEmpty())
        put(file);
}

QString PrintStrip::askForFile()
{
    static const QRegularExpression forbidden(QStringLiteral("[/\\\\:*?\"<>|]"));
    QString name = tr("CAR-T Guide: %1").arg(title());
    name.replace(QStringLiteral(": "), QStringLiteral(" - ")).replace(forbidden, QStringLiteral("-"));
    return m_tools.whereTo(window(), tr("Save as PDF"), name + QStringLiteral(".pdf"), tr("PDF files (*.pdf)"));
}

void PrintStrip::put(const QString &file)
{
    const QString path = QDir::toNativeSeparators(file);
    if (const auto why = putWholeFile(m_pdf.bytes, file)) {
        end([path, why = *why] {
            return tr("The pages could not be saved as %1: %2. Choose another place.").arg(path, why);
        });
        return;
    }
    m_pdf = {};
    end([this, path] { return tr("“%1” is saved as %2").arg(title(), path); });
}

void PrintStrip::leave()
{
    if (m_stage == Stage::Asking || m_stage == Stage::Ended) {
        m_stage = Stage::Offering;
        m_pdf = {};
    }
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        emit keyboardLeft();
}

void PrintStrip::go(Stage stage)
{
    m_stage = stage;
    const Sentence now = [this] { return message(); };
    if (stage == Stage::Making)
        showWork(now, choices(), {m_percent});
    else if (stage == Stage::Printing)
        showWork(now, choices(), {}); // the printer does not say how far it is
    else
        showChoices(now, choices());
}

void PrintStrip::makeAgain()
{
    if (m_ticket == 0)
        return;
    // What is being made would begin in one language and end in another.
    m_maker->cancel(m_ticket);
    m_ticket = m_maker->make(request());
    m_percent = 0;
}

void PrintStrip::end(const Sentence &sentence)
{
    m_sentence = sentence;
    go(Stage::Ended);
}

QString PrintStrip::message() const
{
    switch (m_stage) {
    case Stage::Offering:
        return offer();
    case Stage::Making:
        if (!m_page.isEmpty())
            return tr("Getting “%1” ready…").arg(title());
        if (m_percent == 0)
            return tr("Getting the whole guide ready. This can take a minute. You can read on.");
        return tr("Getting the whole guide ready: %1% done. This can take a minute. You can read on.").arg(m_percent);
    case Stage::Asking:
        return tr("The whole guide is ready. It is %1 pages of paper. Print all of them? In the next step you can also "
                  "choose only some.")
            .arg(m_pdf.pages);
    case Stage::Ended:
        return m_sentence();
    case Stage::Printing:
        return m_news.sentence();
    }
    Q_UNREACHABLE();
}

bool PrintStrip::canPrintGuide() const
{
    return canPrint() && (m_tools.pageCap == 0 || guide::roughBookletPages(m_guide) <= m_tools.pageCap);
}

QString PrintStrip::offer() const
{
    if (!canPrintGuide() && !canSave())
        return m_offered.isEmpty() ? tr("Open a page first: then you can print it here.")
                                   : tr("You are reading “%1”.").arg(m_guide.title(m_offered));
    const int pages = guide::roughBookletPages(m_guide);
    if (m_offered.isEmpty())
        return tr("The whole guide is about %1 pages of paper.").arg(pages);
    return tr("You are reading “%1”. The whole guide is about %2 pages of paper.")
        .arg(m_guide.title(m_offered))
        .arg(pages);
}

QList<NoticeChoice> PrintStrip::choices() const
{
    QList<NoticeChoice> all;
    const auto add = [&all](bool isOffered, QLatin1String name, const Sentence &words) {
        if (isOffered)
            all.append({QString(name), words});
    };
    const bool hasPage = !m_offered.isEmpty();
    switch (m_stage) {
    case Stage::Offering:
        add(hasPage && canPrint(), kPrintPage, [] { return tr("Print this page"); });
        add(hasPage && canSave(), kSavePage, [] { return tr("Save this page as PDF"); });
        add(canPrintGuide(), kPrintGuide, [] { return tr("Print the whole guide"); });
        add(canSave(), kSaveGuide, [] { return tr("Save the whole guide as PDF"); });
        break;
    case Stage::Making:
        add(true, kCancel, [] { return tr("Cancel"); });
        break;
    case Stage::Asking:
        add(true, kPrintAll, [pages = m_pdf.pages] { return tr("Print %1 pages").arg(pages); });
        add(canSave(), kSaveMade, [] { return tr("Save as PDF instead"); });
        add(true, kDoNotPrint, [] { return tr("Do not print"); });
        break;
    case Stage::Ended:
        add(canSave() && !m_pdf.bytes.isEmpty() && !m_news.printed, kSaveMade, [] { return tr("Save as PDF"); });
        break;
    case Stage::Printing:
        add(true, kStop, [] { return tr("Stop printing"); });
        break;
    }
    return all;
}

void PrintStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        makeAgain();
    NoticeStrip::changeEvent(event);
}

} // namespace ui
