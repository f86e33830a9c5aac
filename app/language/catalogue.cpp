// SPDX-License-Identifier: MIT
#include "language/catalogue.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>

#include <cstring>

namespace language
{

Catalogue::Catalogue(Languages languages, QString folder, QObject *parent)
    : QTranslator(parent)
    , m_languages(std::move(languages))
    , m_folder(std::move(folder))
    , m_current(m_languages.source())
{
    speak(m_current.code);
}

bool Catalogue::speak(const QString &code)
{
    const Language *const language = m_languages.find(code);
    if (!language)
        return false;
    auto words = std::make_unique<QTranslator>();
    const bool read = words->load(m_folder + u'/' + language->code + QStringLiteral(".qm"));
    // English is in the program itself; its file only tells one from many.
    if (!read && language->code != m_languages.source().code)
        return false;
    m_words = std::move(words);
    m_current = *language;
    QLocale::setDefault(QLocale(m_current.code));
    emit aboutToSpeak();
    if (QCoreApplication *const application = QCoreApplication::instance()) {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(application, &change);
    }
    return true;
}

QString Catalogue::find(const QString &context, const QString &source) const
{
    return m_words ? m_words->translate(context.toUtf8().constData(), source.toUtf8().constData()) : QString();
}

QString Catalogue::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    // Qt asks in this way which way round its widgets go.
    if (context && source && std::strcmp(context, "QGuiApplication") == 0
        && std::strcmp(source, "QT_LAYOUT_DIRECTION") == 0)
        return m_current.direction == Qt::RightToLeft ? QStringLiteral("RTL") : QStringLiteral("LTR");
    return m_words ? m_words->translate(context, source, disambiguation, n) : QString();
}

} // namespace language
