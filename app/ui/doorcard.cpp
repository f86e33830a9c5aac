// SPDX-License-Identifier: MIT
#include "ui/doorcard.h"

#include "ui/appearance.h"
#include "ui/controlpaint.h"
#include "ui/focusframe.h"
#include "ui/layouts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui
{

namespace
{

constexpr int kUsualPicture = 108;
constexpr double kPictureShape = 240.0 / 132.0;
constexpr int kPadX = 24;
constexpr int kPadY = 18;
constexpr int kGapBelowPicture = 12;
constexpr int kGapBesidePicture = 28;
constexpr int kGapBelowTitle = 2;
constexpr double kTitle = 28;
constexpr double kTitleLine = 36;
constexpr double kSentence = 17;
constexpr double kSentenceLine = 25;

} // namespace

/// Where things stand in a card that reads from left to right.
struct DoorCard::Places {
    QRectF picture;
    QRectF title;
    QRectF sentence;
    double height = 0;
};

DoorCard::DoorCard(const Appearance &appearance, const QString &drawing, QWidget *parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_drawing(drawing)
    , m_pictureHeight(kUsualPicture)
{
    growWithWidth(*this, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    FocusFrame::setShape(this, kCardRadius);
}

void DoorCard::setWords(const QString &title, const QString &sentence)
{
    setText(title);
    m_sentence = sentence;
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

void DoorCard::setBeside(bool beside)
{
    m_beside = beside;
    updateGeometry();
    update();
}

void DoorCard::setPictureHeight(int height)
{
    m_pictureHeight = height;
    updateGeometry();
    update();
}

QSize DoorCard::sizeHint() const
{
    const int width = int(std::ceil(m_titleSizes.naturalWidth(titleFlow()))) + 2 * kPadX
        + (m_beside ? pictureSize().width() + kGapBesidePicture : 0);
    return {width, heightForWidth(width)};
}

QSize DoorCard::minimumSizeHint() const
{
    return {4 * kPadX, 2 * kPadY + m_pictureHeight};
}

int DoorCard::heightForWidth(int width) const
{
    return int(std::ceil(places(width).height));
}

TextFlow DoorCard::titleFlow() const
{
    const double scale = m_appearance.screenScale();
    return {text(), m_appearance.font(Appearance::Face::Serif, kTitle, scale), kTitleLine * scale, {}};
}

TextFlow DoorCard::sentenceFlow() const
{
    const double scale = m_appearance.screenScale();
    return {m_sentence, m_appearance.font(Appearance::Face::Sans, kSentence, scale), kSentenceLine * scale, {}};
}

QSize DoorCard::pictureSize() const
{
    return {qRound(m_pictureHeight * kPictureShape), m_pictureHeight};
}

DoorCard::Places DoorCard::places(int width) const
{
    Places at;
    const QSizeF picture = pictureSize();
    const double wordsX = kPadX + (m_beside ? picture.width() + kGapBesidePicture : 0);
    const double wordsWidth = std::max(1.0, width - wordsX - kPadX);
    const double titleHeight = m_titleSizes.heightFor(titleFlow(), wordsWidth);
    const double sentenceHeight = m_sentenceSizes.heightFor(sentenceFlow(), wordsWidth);
    const double wordsHeight = titleHeight + kGapBelowTitle + sentenceHeight;
    const double inner =
        m_beside ? std::max(picture.height(), wordsHeight) : picture.height() + kGapBelowPicture + wordsHeight;
    const double wordsY = m_beside ? kPadY + (inner - wordsHeight) / 2 : kPadY + picture.height() + kGapBelowPicture;
    at.picture = QRectF(QPointF(kPadX, m_beside ? kPadY + (inner - picture.height()) / 2 : kPadY), picture);
    at.title = QRectF(wordsX, wordsY, wordsWidth, titleHeight);
    at.sentence = QRectF(wordsX, wordsY + titleHeight + kGapBelowTitle, wordsWidth, sentenceHeight);
    at.height = inner + 2 * kPadY;
    return at;
}

void DoorCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintBox(painter, rect(), kCardRadius,
             m_appearance.colour(isDown() ? QStringLiteral("teal-wash") : QStringLiteral("page")),
             m_appearance.colour(QStringLiteral("edge")), isDown() ? kChosenStroke : kControlStroke);
    const Places at = places(width());
    const double down = std::max(0.0, (height() - at.height) / 2);
    const auto place = [this, down](const QRectF &rect) {
        return mirrored(rect.translated(0, down), width(), layoutDirection());
    };
    painter.setPen(m_appearance.colour(QStringLiteral("ink")));
    titleFlow().paint(painter, place(at.title), layoutDirection());
    sentenceFlow().paint(painter, place(at.sentence), layoutDirection());
    const QPixmap picture = m_appearance.drawing(m_drawing, pictureSize(), devicePixelRatioF());
    const QRectF pictureRect = place(at.picture);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(2 * pictureRect.center().x(), 0);
        painter.scale(-1, 1);
    }
    painter.drawPixmap(pictureRect.topLeft().toPoint(), picture);
}

} // namespace ui
