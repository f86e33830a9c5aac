// SPDX-License-Identifier: MIT
#include "ui/sheet/sheetways.h"

#include "questions/plaintext.h"
#include "questions/sheetwords.h"
#include "ui/sheet/listeditor.h"
#include "ui/sheet/sheetpaper.h"
#include "ui/wholefile.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QWidget>

#include <utility>

namespace ui
{

namespace
{

/// What takes less is not worth a word that comes and goes.
constexpr std::chrono::milliseconds kAMoment{500};

} // namespace

SheetWays::SheetWays(ListEditor &editor, SheetPaper &paper, const SheetTools &tools, QWidget *window)
    : QObject(window)
    , m_editor(editor)
    , m_paper(paper)
    , m_tools(tools)
    , m_window(window)
    , m_keeper(tools.keepFolder)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(kAMoment);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_makingSaid = true;
        emit makingSaid([] { return tr("Getting your sheet ready…"); });
    });
    connect(&m_paper, &SheetPaper::failed, this, &SheetWays::endMaking);
}

Sentence SheetWays::start()
{
    const ListKeeper::Loaded loaded = m_keeper.load();
    if (loaded.sheet) {
        m_editor.begin(*loaded.sheet);
        m_kept = true;
        emit keptChanged(true);
    }
    return loaded.sentence;
}

bool SheetWays::isAtRisk() const
{
    const questions::VisitSheet &sheet = m_editor.sheet();
    return (!m_kept || m_trouble) && !sheet.isEmpty() && sheet != m_safe;
}

void SheetWays::keepIfAsked()
{
    m_trouble = m_kept ? m_keeper.keep(m_editor.sheet()) : Sentence();
    if (m_trouble)
        emit said(m_trouble);
}

void SheetWays::setKept(bool keep)
{
    m_kept = keep;
    const Sentence trouble = keep ? m_keeper.keep(m_editor.sheet()) : m_keeper.forget();
    if (trouble) {
        m_kept = !keep;
        emit said(trouble);
    } else {
        emit said([keep] {
            return keep ? tr("Your list is now kept on this computer, with every change.")
                        : tr("Your list is no longer kept on this computer. It is here until you close the guide.");
        });
    }
    emit keptChanged(m_kept);
}

void SheetWays::saveAs()
{
    const QString file = m_tools.whereTo(m_window, tr("Save my list"), tr("My questions for the doctor.json"),
                                         tr("Lists of CAR-T Guide (*.json)"));
    if (file.isEmpty())
        return;
    if (const Sentence trouble = ListKeeper::write(m_editor.sheet(), file)) {
        emit said(trouble);
        return;
    }
    markSafe();
    emit said([file] { return tr("Your list is saved as %1").arg(QDir::toNativeSeparators(file)); });
    emit broughtToSafety();
}

void SheetWays::open()
{
    const QString file = m_tools.whichOne(m_window, tr("Open a list"), tr("Lists of CAR-T Guide (*.json)"));
    if (file.isEmpty())
        return;
    const ListKeeper::Loaded loaded = ListKeeper::read(file);
    if (!loaded.sheet) {
        emit said([why = loaded.sentence] {
            return tr("This list could not be opened.") + u' ' + why() + u' ' + tr("Your list is as it was.");
        });
        return;
    }
    m_editor.replace(*loaded.sheet, [file, passedOver = loaded.sentence] {
        const QString opened = tr("The list %1 is open.").arg(QDir::toNativeSeparators(file));
        return passedOver ? opened + u' ' + passedOver() : opened;
    });
    markSafe();
}

void SheetWays::forget()
{
    m_kept = false;
    emit keptChanged(false);
    if (const Sentence trouble = m_keeper.forget()) {
        emit said(trouble);
        return;
    }
    const Sentence empty = [] { return tr("Your list is empty, and no copy of it is kept on this computer."); };
    m_editor.replace({}, empty);
    if (!m_editor.canUndo())
        emit said(empty);
}

void SheetWays::print()
{
    if (m_printing.stop) {
        emit printingSaid(m_printing.sentence, true);
        return;
    }
    const auto print = [this](const web::Pdf &pdf) {
        m_sent = m_editor.sheet();
        const QString title = questions::textOf(questions::sheetwords::kTitle);
        m_tools.print(m_window, title, pdf, [this](const PrintNews &news) { notePrinting(news); });
    };
    whenReady(print, [] { return tr("Stopped. Nothing was printed."); });
}

void SheetWays::whenReady(const std::function<void(const web::Pdf &)> &act, const Sentence &stopped)
{
    // Pressed twice is done once.
    m_paper.stopWaiting();
    m_stopped = stopped;
    m_slow.start();
    m_paper.whenReady([this, act](const web::Pdf &pdf) {
        endMaking();
        act(pdf);
    });
}

void SheetWays::endMaking()
{
    m_slow.stop();
    m_stopped = {};
    if (std::exchange(m_makingSaid, false))
        emit makingSaid({});
}

void SheetWays::notePrinting(const PrintNews &news)
{
    m_printing = news;
    if (news.sentence)
        emit printingSaid(news.sentence, bool(news.stop));
    if (!news.printed)
        return;
    m_safe = m_sent;
    emit broughtToSafety();
}

void SheetWays::stop()
{
    if (const Sentence stopped = m_stopped) {
        m_paper.stopWaiting();
        endMaking();
        emit said(stopped);
    }
    // A copy: what it tells replaces the one that is kept.
    if (const auto stop = m_printing.stop)
        stop();
}

void SheetWays::savePdf()
{
    const auto save = [this](const web::Pdf &pdf) {
        const QString file = m_tools.whereTo(m_window, tr("Save my sheet as PDF"),
                                             tr("My questions for the doctor.pdf"), tr("PDF files (*.pdf)"));
        if (file.isEmpty())
            return;
        if (const auto why = putWholeFile(pdf.bytes, file)) {
            emit said([file, why = *why] {
                return tr("Your sheet could not be saved as %1: %2. Choose another place.")
                    .arg(QDir::toNativeSeparators(file), why);
            });
            return;
        }
        markSafe();
        emit said([file] { return tr("Your sheet is saved as %1").arg(QDir::toNativeSeparators(file)); });
    };
    whenReady(save, [] { return tr("Stopped. Nothing was saved."); });
}

void SheetWays::copyAsText()
{
    QGuiApplication::clipboard()->setText(questions::plainText(m_editor.sheet()));
    emit said([] { return tr("Your questions are copied. You can paste them into a letter or a message."); });
}

void SheetWays::markSafe()
{
    m_safe = m_editor.sheet();
}

} // namespace ui
