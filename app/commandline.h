// SPDX-License-Identifier: MIT
#pragma once

#include "language/languages.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

/// What the person asked for on the command line.
struct CommandLine {
    enum class Action { Window, Help, Version, Export, ExportSheet };

    Action action = Action::Window;
    QString page; ///< a page id, known or not
    QString exportFolder;
    QString sheetFile; ///< where the question sheet goes as PDF; what follows says what is on it
    QString listFile; ///< empty: no list
    QString answersFile; ///< empty: no answers
    bool largePrint = false;
    QString language; ///< a code, offered or not; empty: the system's
    QString translationsFolder; ///< in place of the languages that are built in; empty: those
    QDate today; ///< in place of the clock; null: the clock
    bool allowRoot = false;
    bool isKiosk = false;
    QString kioskConfig; ///< empty: the usual file

    bool operator==(const CommandLine &) const = default;
};

/// Why the command line could not be understood, as one line for the person.
struct Refusal {
    QString sentence;

    bool operator==(const Refusal &) const = default;
};

/// `arguments` without the program's name.
std::variant<CommandLine, Refusal> parseCommandLine(const QStringList &arguments);

/// Refuses a language that is not among these.
std::optional<Refusal> refuseLanguage(const CommandLine &line, const language::Languages &languages);

/// What `--help` prints.
QString helpText();
