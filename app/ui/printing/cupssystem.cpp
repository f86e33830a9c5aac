// SPDX-License-Identifier: MIT
#include "ui/printing/cupssystem.h"

#include "ui/printing/cupsanswers.h"

#include <cups/cups.h>

#include <array>
#include <memory>

namespace ui
{

namespace
{

constexpr int kConnectMs = 5000;
constexpr double kAnswerSeconds = 10;
constexpr qsizetype kPiece = 65536;

struct Destination {
    cups_dest_t *dest = nullptr;
    cups_dinfo_t *info = nullptr;

    Destination() = default;
    ~Destination()
    {
        cupsFreeDestInfo(info);
        cupsFreeDests(dest ? 1 : 0, dest);
    }
    Destination(const Destination &) = delete;
    Destination &operator=(const Destination &) = delete;
};

struct Options {
    int count = 0;
    cups_option_t *first = nullptr;

    explicit Options(const PrintSettings &settings)
    {
        for (const auto &[name, value] : printOptions(settings))
            count = cupsAddOption(name.constData(), value.constData(), count, &first);
    }
    ~Options() { cupsFreeOptions(count, first); }
    Options(const Options &) = delete;
    Options &operator=(const Options &) = delete;
};

using Connection = std::unique_ptr<http_t, decltype(&httpClose)>;
using Answer = std::unique_ptr<ipp_t, decltype(&ippDelete)>;

int giveUp(http_t *, void *)
{
    return 0;
}

/// The library would ask on the terminal.
const char *noPassword(const char *, http_t *, const char *, const char *, void *)
{
    return nullptr;
}

Connection connectToServer()
{
    cupsSetPasswordCB2(&noPassword, nullptr);
    Connection http(httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, kConnectMs, nullptr),
                    &httpClose);
    if (http)
        httpSetTimeout(http.get(), kAnswerSeconds, &giveUp, nullptr);
    return http;
}

Answer ask(const Connection &http, ipp_op_t operation, const Taken &taken, const std::array<const char *, 3> &wanted)
{
    ipp_t *request = ippNewRequest(operation);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, taken.printerUri.constData());
    if (operation != IPP_OP_GET_PRINTER_ATTRIBUTES)
        ippAddInteger(request, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", taken.job);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    ippAddStrings(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", int(wanted.size()), nullptr,
                  wanted.data());
    return {cupsDoRequest(http.get(), request, "/"), &ippDelete};
}

int integer(const Answer &answer, const char *name)
{
    ipp_attribute_t *attribute = ippFindAttribute(answer.get(), name, IPP_TAG_ENUM);
    return attribute ? ippGetInteger(attribute, 0) : 0;
}

QByteArrayList keywords(const Answer &answer, const char *name)
{
    ipp_attribute_t *attribute = ippFindAttribute(answer.get(), name, IPP_TAG_KEYWORD);
    QByteArrayList words;
    for (int i = 0; attribute && i < ippGetCount(attribute); ++i)
        words.append(ippGetString(attribute, i, nullptr));
    return words;
}

QByteArray text(const Answer &answer, const char *name)
{
    ipp_attribute_t *attribute = ippFindAttribute(answer.get(), name, IPP_TAG_TEXT);
    return attribute ? QByteArray(ippGetString(attribute, 0, nullptr)) : QByteArray();
}

/// The whole document in pieces; false when the print system would not have it, or `stop` came.
bool send(const Connection &http, const Destination &to, int job, const QByteArray &title, const QByteArray &pdf,
          const std::atomic<bool> &stop)
{
    http_status_t status =
        cupsStartDestDocument(http.get(), to.dest, to.info, job, title.constData(), CUPS_FORMAT_PDF, 0, nullptr, 1);
    for (qsizetype at = 0; status == HTTP_STATUS_CONTINUE && at < pdf.size() && !stop; at += kPiece) {
        const qsizetype size = std::min(kPiece, pdf.size() - at);
        status = cupsWriteRequestData(http.get(), pdf.constData() + at, size_t(size));
    }
    return status == HTTP_STATUS_CONTINUE && !stop
        && submissionOf(cupsFinishDestDocument(http.get(), to.dest, to.info)) == Submission::Accepted;
}

bool hasAnyPrinter(const Connection &http)
{
    cups_dest_t *all = nullptr;
    const int count = cupsGetDests2(http.get(), &all);
    cupsFreeDests(count, all);
    return count > 0;
}

} // namespace

Taken CupsSystem::submit(const PrintSettings &settings, const QString &title, const QByteArray &pdf,
                         const std::atomic<bool> &stop)
{
    const Connection http = connectToServer();
    if (!http)
        return {Submission::NoPrintSystem, 0, {}};
    Destination to;
    // "queue/instance" is how Qt names a queue with options of the person's own.
    const QByteArray queue = settings.queue.section(u'/', 0, 0).toUtf8();
    const QByteArray instance = settings.queue.section(u'/', 1).toUtf8();
    to.dest = cupsGetNamedDest(http.get(), queue.constData(), instance.isEmpty() ? nullptr : instance.constData());
    if (!to.dest)
        return {hasAnyPrinter(http) ? Submission::NoSuchPrinter : Submission::NoPrintSystem, 0, {}};
    to.info = cupsCopyDestInfo(http.get(), to.dest);
    if (!to.info)
        return {Submission::Broken, 0, {}};
    const QByteArray name = title.toUtf8();
    const Options options(settings);
    Taken taken;
    taken.printerUri = cupsGetOption("printer-uri-supported", to.dest->num_options, to.dest->options);
    taken.submission = submissionOf(
        cupsCreateDestJob(http.get(), to.dest, to.info, &taken.job, name.constData(), options.count, options.first));
    if (taken.submission == Submission::Accepted && !send(http, to, taken.job, name, pdf, stop)) {
        const Submission why = submissionOf(cupsLastError());
        // On a connection of its own: the first may stand in the middle of the document.
        cancel(taken);
        taken = {why == Submission::Accepted ? Submission::Broken : why, 0, taken.printerUri};
    }
    return taken;
}

JobReport CupsSystem::look(const Taken &taken)
{
    JobReport report;
    const Connection http = connectToServer();
    report.answered = http != nullptr;
    if (!http)
        return report;
    const Answer job = ask(http, IPP_OP_GET_JOB_ATTRIBUTES, taken, {"job-id", "job-state", "job-state-reasons"});
    const ipp_status_t status = cupsLastError();
    const int state = integer(job, "job-state");
    report.answered = state > 0 || status == IPP_STATUS_ERROR_NOT_FOUND;
    report.state = state > 0 ? jobStateOf(state) : JobState::Unknown;
    const Answer printer = ask(http, IPP_OP_GET_PRINTER_ATTRIBUTES, taken,
                               {"printer-state", "printer-state-reasons", "printer-state-message"});
    report.trouble = troubleOf(integer(printer, "printer-state"), keywords(printer, "printer-state-reasons"));
    if (report.trouble == PrinterTrouble::None && saysUnreachable(text(printer, "printer-state-message")))
        report.trouble = PrinterTrouble::Unreachable;
    return report;
}

void CupsSystem::cancel(const Taken &taken)
{
    const Connection http = connectToServer();
    if (!http || taken.job <= 0)
        return;
    const Answer answer = ask(http, IPP_OP_CANCEL_JOB, taken, {"none", "none", "none"});
}

} // namespace ui
