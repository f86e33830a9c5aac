// SPDX-License-Identifier: MIT
#pragma once

#include "language/languages.h"

#include <QWidget>

class QGridLayout;

namespace ui
{

class Appearance;
class KioskButton;
class Paragraph;

/// What a kiosk shows while nobody uses it: the cover of the book, a button for every language in its own words, and
/// Get help now.
class AttractScreen : public QWidget
{
    Q_OBJECT
public:
    /// `clinicName` may be empty.
    AttractScreen(const Appearance &appearance, const QList<language::Language> &languages, const QString &clinicName,
                  QWidget *parent = nullptr);

    /// Says in place of the languages why the guide cannot be read here, and where to go.
    void showTrouble(const QString &desk);

signals:
    void languageChosen(const QString &code);
    void helpPressed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void restyle();
    void arrange();
    /// Puts the buttons of the languages below `y`, two a row; returns where they end.
    int placeLanguages(const QRect &column, int y);
    int languagesHeight(int width) const;
    void place(QWidget *widget, QRect rect) const;
    bool isStanding() const { return height() > width(); }
    int px(double pixels) const;

    const Appearance &m_appearance;
    const QString m_clinicName;
    QString m_desk;
    bool m_trouble = false;
    Paragraph *const m_title;
    Paragraph *const m_sentence;
    Paragraph *const m_prompt;
    QList<KioskButton *> m_languages;
    Paragraph *const m_note;
    KioskButton *const m_help;
    QRect m_cells; ///< read from left to right
};

} // namespace ui
