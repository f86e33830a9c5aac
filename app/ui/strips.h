// SPDX-License-Identifier: MIT
#pragma once

#include "ui/printing/papertools.h"

#include <QWidget>

namespace guide
{
class Guide;
}
namespace language
{
class Catalogue;
}

namespace ui
{

class Appearance;
class LanguageStrip;
class PrintStrip;

/// What opens below the bar and leaves the screen as it is: printing, and the language. Each is made when it is first
/// asked for, and there is room for one at a time.
class Strips : public QWidget
{
    Q_OBJECT
public:
    /// All of them must outlive this.
    Strips(const guide::Guide &guide, const language::Catalogue &catalogue, const Appearance &appearance,
           const PaperTools &tools, QWidget *parent);

    /// As PrintStrip::open(). `day` says the day it is.
    void openPrint(const QString &pageId, const std::function<QDate()> &day);
    void openLanguage(bool englishBeside);
    /// Closes what only offers something. What is being made or printed stays to be seen.
    void closeOffers();
    /// The words of the language that was chosen could not be read.
    void sayUnreadable(const QString &language);
    /// As high as one of them may become.
    void setRoom(int height);

signals:
    void languageChosen(const QString &code);
    void englishBesideChosen(bool beside);
    /// A strip has been closed, and what had the keyboard before it is no longer there.
    void keyboardLeft();

private:
    const guide::Guide &m_guide;
    const language::Catalogue &m_catalogue;
    const Appearance &m_appearance;
    const PaperTools &m_tools;
    int m_room = 0;
    PrintStrip *m_print = nullptr;
    LanguageStrip *m_language = nullptr;
};

} // namespace ui
