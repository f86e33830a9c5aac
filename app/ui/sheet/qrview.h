// SPDX-License-Identifier: MIT
#pragma once

#include "questions/qrcode.h"

#include <QWidget>

namespace ui
{

class Appearance;

/// A QR code on white in every theme, in whole pixels a square and with more than its quiet zone around it.
class QrView : public QWidget
{
    Q_OBJECT
public:
    QrView(const Appearance &appearance, QWidget *parent);

    void setMatrix(const questions::QrMatrix &matrix);
    /// As high as it may become, so that it can be seen whole; it gets no smaller than a camera can read.
    void setRoom(int height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int kLargest = 460;

    const Appearance &m_appearance;
    questions::QrMatrix m_matrix;
    QByteArray m_svg;
    int m_room = kLargest;
};

} // namespace ui
