// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ui
{

class Appearance;
class Paragraph;

/// The cover of the book: title and sentence on the cover's colour, and cells that never touch the words.
class Cover : public QWidget
{
    Q_OBJECT
public:
    explicit Cover(const Appearance &appearance, QWidget *parent = nullptr);

    /// A band lies across the top, with the cells beside the words; otherwise they stand below them.
    void setBand(bool band);
    /// The height its words need, with their margins.
    int heightForWords(int width) const;
    int heightForWidth(int width) const override { return heightForWords(width); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void restyle();
    void arrange();
    int wordsWidth(int width) const;
    /// Smaller where it keeps the title on one line.
    int margin(int width) const;

    const Appearance &m_appearance;
    Paragraph *const m_title;
    Paragraph *const m_sentence;
    bool m_band = false;
};

} // namespace ui
