// SPDX-License-Identifier: MIT
#include "ui/homescreen.h"

#include "guide/guide.h"
#include "ui/appearance.h"
#include "ui/cover.h"
#include "ui/doorcard.h"
#include "ui/layouts.h"
#include "ui/paragraph.h"
#include "ui/placecard.h"
#include "ui/screenscroll.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>

namespace ui
{

namespace
{

const QLatin1String kAboutPage{"about"};
constexpr int kGap = 20;
constexpr int kMargin = 40;
constexpr int kSmallMargin = 24;
constexpr int kSmallMarginBelow = 720;
constexpr int kTop = 32;
constexpr int kBottom = 16;
constexpr double kCoverShare = 416.0 / 1280.0;
constexpr int kNarrowestCover = 344;
constexpr int kWidestCover = 640;
constexpr int kWidestBody = 1240;
/// Widths at 100 % text below which the cover goes on top, and the doors into one column.
constexpr double kCoverBesideFrom = 960;
constexpr double kTwoColumnsFrom = 270;
/// What a card takes for itself and its drawing, and what must be left beside them for words, at 100 % text.
constexpr int kBesideDrawing = 272;
constexpr int kAroundPicture = 76; ///< of those, what is not the drawing
constexpr double kPictureShape = 240.0 / 132.0;
constexpr int kDoorsShare = 100;
constexpr double kBesideWords = 230;
constexpr int kUsualPicture = 108;
constexpr int kSmallestPicture = 72;
constexpr int kLargestPicture = 216;
constexpr double kLargestPictureScale = 1.4;
/// A card this wide has the usual drawing; narrower ones a smaller one, wider ones half of what they have more.
constexpr int kUsualCard = 382;

constexpr double kFoot = 16;
constexpr double kFootLine = 24;

constexpr std::array<QLatin1String, 4> kDrawings{QLatin1String{"vignette-understand"}, QLatin1String{"vignette-for-me"},
                                                 QLatin1String{"vignette-expect"}, QLatin1String{"vignette-next"}};

int largestPicture(int cardWidth)
{
    const double height = cardWidth < kUsualCard ? double(kUsualPicture) * cardWidth / kUsualCard
                                                 : kUsualPicture + (cardWidth - kUsualCard) / 2.0;
    return std::clamp(qRound(height), kSmallestPicture, kLargestPicture);
}
} // namespace

HomeScreen::HomeScreen(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_scroll(new ScreenScroll(QPalette::Window, this))
    , m_content(new QWidget)
    , m_cover(new Cover(appearance, this))
    , m_outer(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("homeScreen"));
    m_scroll->setObjectName(QStringLiteral("homeScroll"));
    m_scroll->setWidget(m_content);
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    m_outer->addWidget(m_cover);
    m_outer->addWidget(m_scroll, 1);
    buildDoors();
    buildBody();
    setFocusProxy(m_doors[0]);
    connect(&appearance, &Appearance::changed, this, &HomeScreen::restyle);
    retranslate();
    restyle();
}

void HomeScreen::buildDoors()
{
    for (size_t i = 0; i < m_doors.size(); ++i) {
        m_doors[i] = new DoorCard(m_appearance, kDrawings[i], m_content);
        m_doors[i]->setObjectName(QStringLiteral("door%1").arg(i));
        connect(m_doors[i], &DoorCard::clicked, this, [this, i] { openDoor(int(i)); });
    }
}

void HomeScreen::openDoor(int group)
{
    setFocusProxy(m_doors[size_t(group)]);
    emit doorOpened(group);
}

void HomeScreen::buildBody()
{
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_body = new QVBoxLayout;
    m_body->setSpacing(0);
    m_column->addLayout(m_body, 1);
    m_grid = new QGridLayout;
    m_grid->setSpacing(kGap);
    m_body->addLayout(m_grid);
    m_body->addSpacing(kGap);
    // Made after the doors, so that the keyboard comes to it after them.
    m_place = new PlaceCard(m_appearance, m_content);
    m_place->hide();
    connect(m_place, &PlaceCard::goOnPressed, this, &HomeScreen::goOnReading);
    m_body->addWidget(m_place);
    m_body->addStretch(1);
    m_body->addSpacing(kBottom);
    for (size_t i = 0; i < m_foot.size(); ++i) {
        m_foot[i] = new Paragraph(m_content);
        m_foot[i]->setObjectName(QStringLiteral("homeFoot%1").arg(i));
        m_body->addWidget(m_foot[i]);
    }
}

void HomeScreen::tellOf(const guide::Guide &guide, const QString &lastPage)
{
    if (const guide::Page *about = guide.page(kAboutPage))
        setFacts(about->checked, guide.reviewedBy());
    const QString title = guide.title(lastPage);
    setPlace(title.isEmpty() ? QString() : lastPage, title);
}

void HomeScreen::setPlace(const QString &pageId, const QString &title)
{
    m_place->setTitle(title);
    m_place->setVisible(!pageId.isEmpty());
    arrange();
}

void HomeScreen::setShared()
{
    m_shared = true;
    // The first screen is a cover already, and the bar at the foot says what is kept.
    m_cover->hide();
    m_foot[1]->hide();
    // Doors are pressed with a finger, standing: they take what room there is.
    m_body->setStretchFactor(m_grid, kDoorsShare);
    arrange();
}

void HomeScreen::setFacts(const QDate &checked, const QString &reviewedBy)
{
    m_checked = checked;
    m_reviewedBy = reviewedBy;
    retranslate();
    arrange();
}

void HomeScreen::retranslate()
{
    setAccessibleName(tr("Home"));
    m_scroll->setAccessibleName(tr("Home"));
    m_doors[0]->setWords(tr("Understand"), tr("What CAR-T is, the four steps, and what the studies found."));
    m_doors[1]->setWords(tr("Is it for me?"), tr("What trials often ask for. Get ready to ask your specialist."));
    m_doors[2]->setWords(tr("What to expect"), tr("Week by week, side effects, and when to get help fast."));
    m_doors[3]->setWords(tr("What to do next"), tr("Questions for your doctor, other choices, and support."));
    m_foot[0]->setText(tr("In the UK, CAR-T for autoimmune disease is research. This guide gives information. It does "
                          "not decide."));
    m_foot[1]->setText(tr("Nothing leaves this computer. Nothing is kept unless you ask."));
    const QString reviewed =
        m_reviewedBy.isEmpty() ? tr("Not yet reviewed by a clinician.") : tr("Reviewed by %1.").arg(m_reviewedBy);
    const QString month = QLocale().toString(m_checked, QStringLiteral("MMMM yyyy"));
    //: %1 is a month and a year, %2 a sentence about review
    m_foot[2]->setText(tr("Facts checked %1. %2").arg(month, reviewed));
    m_foot[2]->setVisible(m_checked.isValid());
}

void HomeScreen::restyle()
{
    const double scale = m_appearance.screenScale();
    for (Paragraph *line : m_foot) {
        line->setFace(m_appearance.font(Appearance::Face::Sans, kFoot, scale), kFootLine * scale,
                      m_appearance.colour(QStringLiteral("ink2")));
    }
    arrange();
}

void HomeScreen::arrange()
{
    if (!m_sized)
        return;
    const double scale = m_appearance.screenScale();
    const int coverWidth = std::clamp(qRound(width() * kCoverShare), kNarrowestCover, kWidestCover);
    m_cover->setBand(false);
    const bool beside =
        !m_shared && width() >= kCoverBesideFrom * scale && m_cover->heightForWords(coverWidth) <= height();
    m_cover->setBand(!beside);
    if (beside != coverIsBeside()) {
        QBoxLayout *const place = beside ? m_outer : m_column;
        place->insertWidget(0, m_cover);
    }
    m_cover->setMinimumWidth(beside ? coverWidth : 0);
    m_cover->setMaximumWidth(beside ? coverWidth : QWIDGETSIZE_MAX);
    const int room = width() - (beside ? coverWidth : 0);
    const int margin = room < kSmallMarginBelow ? kSmallMargin : kMargin;
    // Everything on a kiosk grows with its screen, and the doors with it.
    const int body = m_shared ? room - 2 * margin : std::min(room - 2 * margin, kWidestBody);
    m_body->setContentsMargins(marginsAlong(layoutDirection(), margin, kTop, room - margin - body, kBottom));
    m_place->arrangeFor(body - m_scroll->verticalScrollBar()->sizeHint().width());
    arrangeDoors(body);
}

void HomeScreen::arrangeDoors(int bodyWidth)
{
    const double scale = m_appearance.screenScale();
    const bool standing = m_shared && height() > width();
    const bool two = !standing && bodyWidth >= 2 * kTwoColumnsFrom * scale + kGap;
    const int cardWidth = two ? (bodyWidth - kGap) / 2 : bodyWidth;
    const bool pictureBeside = (m_shared || !two) && cardWidth >= kBesideDrawing + kBesideWords * scale;
    const bool placed = m_grid->count() > 0 && two == (m_grid->itemAtPosition(0, 1) != nullptr);
    for (int i = 0; i < int(m_doors.size()); ++i) {
        DoorCard *const door = m_doors[size_t(i)];
        if (!placed)
            m_grid->addWidget(door, two ? i / 2 : i, two ? i % 2 : 0);
        door->setBeside(pictureBeside);
        door->setPictureHeight(m_shared ? besidePicture(cardWidth) : kUsualPicture);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, two ? 1 : 0);
    m_grid->setHorizontalSpacing(two ? kGap : 0);
    if (pictureBeside)
        return;
    const int picture = pictureHeight(bodyWidth, two);
    for (DoorCard *door : m_doors)
        door->setPictureHeight(picture);
}

int HomeScreen::besidePicture(int cardWidth) const
{
    const double wide = cardWidth - kAroundPicture - kBesideWords * m_appearance.screenScale();
    return std::clamp(qRound(wide / kPictureShape), kSmallestPicture, kLargestPicture);
}

bool HomeScreen::coverIsBeside() const
{
    return m_cover->parentWidget() == this;
}

int HomeScreen::pictureHeight(int bodyWidth, bool two) const
{
    const int rows = two ? 2 : 4;
    const int cardWidth = two ? (bodyWidth - kGap) / 2 : bodyWidth;
    const int largest = largestPicture(cardWidth);
    forgetSizes(*m_column);
    const int all =
        m_column->totalHeightForWidth(width() - (coverIsBeside() ? m_cover->minimumWidth() : 0)) - rows * kUsualPicture;
    const int forAll = (height() - all) / rows;
    if (forAll >= kSmallestPicture)
        return std::min(forAll, largest);
    const int usual = qRound(kUsualPicture * std::min(m_appearance.screenScale(), kLargestPictureScale));
    // Something has to be scrolled for. If smaller drawings let all the doors be seen at once, let it be the rest.
    const int doors = m_grid->totalHeightForWidth(bodyWidth) + kTop + kBottom - rows * kUsualPicture;
    const int forDoors = coverIsBeside() ? (height() - doors) / rows : 0;
    return std::min(forDoors >= kSmallestPicture ? forDoors : usual, largest);
}

void HomeScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    QWidget::changeEvent(event);
}

void HomeScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sized = true;
    arrange();
}

} // namespace ui
