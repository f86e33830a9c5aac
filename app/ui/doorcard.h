// SPDX-License-Identifier: MIT
#pragma once

#include "ui/textflow.h"

#include <QAbstractButton>

namespace ui
{

class Appearance;

/// One of the four doors: a drawing, the door's name, one sentence. The whole card is the button.
class DoorCard : public QAbstractButton
{
    Q_OBJECT
public:
    DoorCard(const Appearance &appearance, const QString &drawing, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &sentence);
    /// The drawing stands beside the words instead of above them.
    void setBeside(bool beside);
    /// Height of the drawing; its width follows.
    void setPictureHeight(int height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Places;

    TextFlow titleFlow() const;
    TextFlow sentenceFlow() const;
    QSize pictureSize() const;
    Places places(int width) const;

    const Appearance &m_appearance;
    const QString m_drawing;
    QString m_sentence;
    bool m_beside = false;
    int m_pictureHeight;
    mutable FlowSizes m_titleSizes;
    mutable FlowSizes m_sentenceSizes;
};

} // namespace ui
