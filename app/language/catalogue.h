// SPDX-License-Identifier: MIT
#pragma once

#include "language/languages.h"

#include <QTranslator>

#include <memory>

namespace language
{

/// The words of the language that is spoken now, for Qt's tr() and for the guide's text. Installed in the application
/// once; what it says changes with speak(), and then everything that shows words is told once, by Qt's LanguageChange.
class Catalogue : public QTranslator
{
    Q_OBJECT
public:
    /// `folder` holds CODE.qm for each of the languages.
    Catalogue(Languages languages, QString folder, QObject *parent = nullptr);

    const Languages &languages() const { return m_languages; }
    const Language &current() const { return m_current; }
    bool isSource() const { return m_current.code == m_languages.source().code; }

    /// Speaks this language from now on. False, and nothing changes, when it is not offered or its words cannot be
    /// read. Sets the default locale and, in a program with windows, the direction of its layouts.
    bool speak(const QString &code);

    /// What somebody has written for `source` under `context`; a null string if nobody has.
    QString find(const QString &context, const QString &source) const;

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

signals:
    /// Before anything that shows words is told.
    void aboutToSpeak();

private:
    const Languages m_languages;
    const QString m_folder;
    Language m_current;
    std::unique_ptr<QTranslator> m_words;
};

} // namespace language
