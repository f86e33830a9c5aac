// SPDX-License-Identifier: MIT
#include "ui/strips.h"

#include "ui/languagestrip.h"
#include "ui/printing/printstrip.h"

#include <QVBoxLayout>

namespace ui
{

Strips::Strips(const guide::Guide &guide, const language::Catalogue &catalogue, const Appearance &appearance,
               const PaperTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_guide(guide)
    , m_catalogue(catalogue)
    , m_appearance(appearance)
    , m_tools(tools)
{
    setObjectName(QStringLiteral("strips"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void Strips::openPrint(const QString &pageId, const std::function<QDate()> &day)
{
    if (!m_print) {
        m_print = new PrintStrip(m_guide, m_appearance, m_tools, day, this);
        layout()->addWidget(m_print);
        connect(m_print, &PrintStrip::keyboardLeft, this, &Strips::keyboardLeft);
        m_print->setRoom(m_room);
    }
    if (m_language)
        m_language->dismiss();
    m_print->open(pageId);
}

void Strips::openLanguage(bool englishBeside)
{
    if (!m_language) {
        m_language = new LanguageStrip(m_catalogue, m_appearance, this);
        layout()->addWidget(m_language);
        connect(m_language, &LanguageStrip::languageChosen, this, &Strips::languageChosen);
        connect(m_language, &LanguageStrip::englishBesideChosen, this, &Strips::englishBesideChosen);
        connect(m_language, &LanguageStrip::keyboardLeft, this, &Strips::keyboardLeft);
        m_language->setRoom(m_room);
    }
    m_language->open(englishBeside);
    // What it has under way goes on; Print shows it again.
    if (m_print)
        m_print->hide();
}

void Strips::closeOffers()
{
    if (m_print)
        m_print->closeOffer();
    if (m_language)
        m_language->hide();
}

void Strips::sayUnreadable(const QString &language)
{
    if (m_language)
        m_language->sayUnreadable(language);
}

void Strips::setRoom(int height)
{
    m_room = height;
    if (m_print)
        m_print->setRoom(height);
    if (m_language)
        m_language->setRoom(height);
}

} // namespace ui
