// SPDX-License-Identifier: MIT
#include "commandline.h"

#include "eligibility/questionnaire.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(commandline)
};

enum class Option {
    Help,
    Version,
    Page,
    Export,
    ExportSheet,
    List,
    Answers,
    LargePrint,
    Kiosk,
    KioskConfig,
    Language,
    Translations,
    Today,
    Reverse,
    AllowRoot,
};

struct OptionRow {
    Option option;
    const char *name;
    const char *value; ///< what stands for the value in the help; null: takes none
    const char *help;
};

constexpr std::array<OptionRow, 15> kOptions{{
    {Option::Page, "--page", "ID", QT_TRANSLATE_NOOP("commandline", "open this page, for example: four-steps")},
    {Option::Export, "--export-html", "FOLDER",
     QT_TRANSLATE_NOOP("commandline", "write the guide as web pages and open no window")},
    {Option::ExportSheet, "--export-sheet", "OUT.pdf",
     QT_TRANSLATE_NOOP("commandline", "write a question sheet as PDF and open no window")},
    {Option::List, "--list", "FILE.json", QT_TRANSLATE_NOOP("commandline", "for the sheet: a list that was saved")},
    {Option::Answers, "--answers", "FILE.json",
     QT_TRANSLATE_NOOP("commandline", "for the sheet: answers that say which questions to suggest")},
    {Option::LargePrint, "--large-print", nullptr, QT_TRANSLATE_NOOP("commandline", "for the sheet: larger letters")},
    {Option::Kiosk, "--kiosk", nullptr,
     QT_TRANSLATE_NOOP("commandline", "for a screen in public: one visitor after the other, and nothing kept")},
    {Option::KioskConfig, "--kiosk-config", "FILE",
     QT_TRANSLATE_NOOP("commandline", "for the kiosk: this file in place of /etc/cartguide/cartguide-kiosk.conf")},
    {Option::Language, "--language", "CODE", QT_TRANSLATE_NOOP("commandline", "the language, for example: en")},
    {Option::Translations, "--translations", "FOLDER",
     QT_TRANSLATE_NOOP("commandline", "for translators: the languages of FOLDER in place of those built in")},
    {Option::Help, "--help", nullptr, QT_TRANSLATE_NOOP("commandline", "show this help")},
    {Option::Version, "--version", nullptr, QT_TRANSLATE_NOOP("commandline", "show the version")},
    {Option::Today, "--today", "DATE",
     QT_TRANSLATE_NOOP("commandline", "take this day (YYYY-MM-DD) for today, to check how dates behave")},
    // Qt's own option and spelling: the window system's part of Qt acts on it.
    {Option::Reverse, "-reverse", nullptr,
     QT_TRANSLATE_NOOP("commandline", "lay the window out from right to left, to check how that looks")},
    {Option::AllowRoot, "--allow-root", nullptr,
     QT_TRANSLATE_NOOP("commandline", "only for automated tests; switches a protection off")},
}};

const OptionRow *findOption(const QString &name)
{
    const auto it = std::find_if(kOptions.cbegin(), kOptions.cend(),
                                 [&name](const OptionRow &row) { return name == QLatin1String(row.name); });
    return it == kOptions.cend() ? nullptr : &*it;
}

Refusal refusal(const QString &reason)
{
    return {QStringLiteral("cartguide: %1 %2").arg(reason, Words::tr("Try 'cartguide --help'."))};
}

/// Notes an option in `line`, or says why its value cannot be used.
std::optional<Refusal> take(Option option, const QString &value, CommandLine &line)
{
    using Action = CommandLine::Action;
    switch (option) {
    case Option::Help:
        line.action = Action::Help;
        break;
    case Option::Version:
        line.action = line.action == Action::Help ? Action::Help : Action::Version;
        break;
    case Option::Page:
        line.page = value;
        break;
    case Option::Export:
        line.exportFolder = value;
        break;
    case Option::ExportSheet:
        line.sheetFile = value;
        break;
    case Option::List:
        line.listFile = value;
        break;
    case Option::Answers:
        line.answersFile = value;
        break;
    case Option::LargePrint:
        line.largePrint = true;
        break;
    case Option::Kiosk:
        line.isKiosk = true;
        break;
    case Option::KioskConfig:
        line.kioskConfig = value;
        break;
    case Option::Language:
        line.language = value;
        break;
    case Option::Translations:
        line.translationsFolder = value;
        break;
    case Option::Today:
        line.today = QDate::fromString(value, QStringLiteral("yyyy-MM-dd"));
        if (!line.today.isValid())
            return refusal(Words::tr("'%1' is not a day written as YYYY-MM-DD.").arg(value));
        break;
    case Option::AllowRoot:
        line.allowRoot = true;
        break;
    case Option::Reverse:
        break;
    }
    return {};
}

/// Options that each make sense, but not with each other.
std::optional<Refusal> clash(const CommandLine &line)
{
    const auto apart = [](const char *one, const char *other) {
        return refusal(Words::tr("option '%1' does not go with '%2'.").arg(QLatin1String(one), QLatin1String(other)));
    };
    const bool exportsSheet = !line.sheetFile.isEmpty();
    const char *notInKiosk = !line.page.isEmpty() ? "--page"
        : !line.exportFolder.isEmpty()            ? "--export-html"
        : exportsSheet                            ? "--export-sheet"
        : !line.language.isEmpty()                ? "--language"
                                                  : nullptr;
    if (line.isKiosk && notInKiosk)
        return apart("--kiosk", notInKiosk);
    if (!line.isKiosk && !line.kioskConfig.isEmpty())
        return refusal(Words::tr("option '%1' needs '%2' beside it.")
                           .arg(QStringLiteral("--kiosk-config"), QStringLiteral("--kiosk")));
    if (!line.exportFolder.isEmpty() && !line.page.isEmpty())
        return apart("--page", "--export-html");
    if (exportsSheet && !line.page.isEmpty())
        return apart("--page", "--export-sheet");
    if (exportsSheet && !line.exportFolder.isEmpty())
        return apart("--export-html", "--export-sheet");
    const char *forSheet = !line.listFile.isEmpty() ? "--list"
        : !line.answersFile.isEmpty()               ? "--answers"
        : line.largePrint                           ? "--large-print"
                                                    : nullptr;
    if (forSheet && !exportsSheet)
        return refusal(Words::tr("option '%1' needs '--export-sheet' beside it.").arg(QLatin1String(forSheet)));
    return {};
}

} // namespace

std::variant<CommandLine, Refusal> parseCommandLine(const QStringList &arguments)
{
    CommandLine line;
    for (auto it = arguments.cbegin(); it != arguments.cend(); ++it) {
        if (!it->startsWith(u'-'))
            return refusal(Words::tr("'%1' is not understood.").arg(*it));
        const QString name = it->section(u'=', 0, 0);
        const bool joined = it->contains(u'=');
        const OptionRow *const row = findOption(name);
        if (!row)
            return refusal(Words::tr("unknown option '%1'.").arg(name));
        if (joined && !row->value)
            return refusal(Words::tr("option '%1' takes no value.").arg(name));
        QString value = it->section(u'=', 1);
        if (row->value && !joined && std::next(it) != arguments.cend())
            value = *++it;
        // An option in the place of a value is a value forgotten.
        if (row->value && (value.isEmpty() || (!joined && value.startsWith(u'-'))))
            return refusal(Words::tr("option '%1' needs a value.").arg(name));
        if (const std::optional<Refusal> reason = take(row->option, value, line))
            return *reason;
    }
    if (const std::optional<Refusal> reason = clash(line))
        return *reason;
    const bool isAsked = line.action != CommandLine::Action::Window;
    if (!isAsked && !line.exportFolder.isEmpty())
        line.action = CommandLine::Action::Export;
    if (!isAsked && !line.sheetFile.isEmpty())
        line.action = CommandLine::Action::ExportSheet;
    return line;
}

std::optional<Refusal> refuseLanguage(const CommandLine &line, const language::Languages &languages)
{
    if (line.language.isEmpty() || languages.find(line.language))
        return {};
    QStringList codes;
    for (const language::Language &offered : languages.all())
        codes.append(QStringLiteral("%1 (%2)").arg(offered.code, offered.ownName));
    return refusal(Words::tr("the guide is not offered in the language '%1', only in: %2.")
                       .arg(line.language, codes.join(QStringLiteral(", "))));
}

QString helpText()
{
    QString text = Words::tr("Usage: cartguide [options]\n\n"
                             "CAR-T Guide: CAR-T therapy for people in the UK with a severe autoimmune disease.\n"
                             "Everything is on this computer. Nothing leaves it.\n\nOptions:\n");
    for (const OptionRow &row : kOptions) {
        QString name = QLatin1String(row.name);
        if (row.value)
            name += u' ' + QLatin1String(row.value);
        text += QStringLiteral("  %1%2\n").arg(name, -24).arg(Words::tr(row.help));
    }
    text += Words::tr("\nWith neither a list nor answers the sheet has the six questions that are for everybody.\n"
                      "With both, the questions that the answers suggest are added to the list.\n"
                      "A list is saved in the window. Answers are written by hand, or by a clinic's own programs:\n\n");
    text += QStringLiteral("  {\n"
                           "    \"format\": \"cartguide-answers\", \"version\": 1,\n"
                           "    \"answers\": { \"condition\": \"lupus\", \"age\": \"18-59\" }\n"
                           "  }\n\n");
    text += Words::tr("These are the questions, and the answers that each may have:\n\n");
    for (const eligibility::Question &question : eligibility::questionnaire()) {
        QStringList ids;
        for (const eligibility::Offer &offer : question.offers)
            ids.append(QLatin1String(offer.id));
        text += QStringLiteral("  %1: %2\n").arg(QLatin1String(question.name), ids.join(QStringLiteral(", ")));
    }
    return text;
}
