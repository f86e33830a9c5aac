// SPDX-License-Identifier: MIT
#pragma once

#include "guide/paper.h"

#include <QMarginsF>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace web
{

/// A document to be made into a PDF.
struct PdfRequest {
    /// The whole HTML, carrying all it needs: nothing else is fetched. Asked for once with an empty layout, and again
    /// with the layout that came of it, until what it gives no longer changes (three times at most). So it may print
    /// page numbers; a document that has none ignores the layout and is printed once.
    std::function<QByteArray(const guide::PaperLayout &)> html;
    QString title;
    QString language = QStringLiteral("en-GB");
    guide::Paper paper = guide::Paper::A4;
    QMarginsF margins; ///< millimetres, around what the document's own style leaves
    /// How long one printing of it may take before it counts as failed. A sheet takes a tenth of a second, the whole
    /// guide several.
    std::chrono::milliseconds patience = std::chrono::seconds(30);
};

struct Pdf {
    QByteArray bytes;
    int pages = 0;
};

/// Why there is no PDF.
enum class PdfTrouble { TookTooLong, NotLaidOut, Stopped };

/// What to tell the person, in the language of now.
QString sentenceFor(PdfTrouble trouble);

/// Makes PDFs one after the other, by an engine of its own that is as locked as the reader's and shows nothing.
///
/// The engine starts with the first document (about 100 ms) and goes when there has been nothing to do for a minute.
/// Ask whyEngineCannotStart() before the first: without its parts the engine would abort.
class PdfMaker : public QObject
{
    Q_OBJECT
public:
    explicit PdfMaker(QObject *parent = nullptr);
    ~PdfMaker() override;

    /// Puts a document into the queue and returns its ticket, which no other ever has. Each is answered by one made()
    /// or one failed(), never before make() has returned, unless it is cancelled.
    int make(const PdfRequest &request);
    /// The document is not made, and nothing more is said of it. An unknown ticket is ignored.
    void cancel(int ticket);

    /// The process that lays the pages out; 0 while there is none.
    qint64 rendererPid() const;

signals:
    void made(int ticket, const web::Pdf &pdf);
    void failed(int ticket, web::PdfTrouble trouble);
    /// How far the document has come, of 100. Never goes back.
    void progressed(int ticket, int percent);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The PDF of one document, or what to tell the person.
struct PdfOutcome {
    Pdf pdf;
    QString trouble; ///< empty: it went well
};

/// Makes one PDF and waits for it, for commands that open no window. Needs a QApplication, which may be offscreen, and
/// prepareEngine() before it.
PdfOutcome makePdf(const PdfRequest &request);

} // namespace web
