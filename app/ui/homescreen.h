// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QWidget>

#include <array>

class QBoxLayout;
class QGridLayout;

namespace guide
{
class Guide;
}

namespace ui
{

class Appearance;
class Cover;
class DoorCard;
class Paragraph;
class PlaceCard;
class ScreenScroll;

/// The first screen: the cover, four doors, the reader's place. Native, so that it is there before the engine.
/// Giving it the keyboard gives it to the door that was opened last, at first to the first.
class HomeScreen : public QWidget
{
    Q_OBJECT
public:
    explicit HomeScreen(const Appearance &appearance, QWidget *parent = nullptr);

    /// Takes both of the following from the guide, in the language it speaks now.
    void tellOf(const guide::Guide &guide, const QString &lastPage);
    /// The page a person can go on with; an empty id hides the card.
    void setPlace(const QString &pageId, const QString &title);
    /// "Facts checked November 2026. Not yet reviewed by a clinician." is made from these.
    /// On a kiosk there is nothing that could be kept.
    void setShared();
    void setFacts(const QDate &checked, const QString &reviewedBy);

signals:
    /// 0 to 3: Understand, Is it for me?, What to expect, What to do next.
    void doorOpened(int group);
    void goOnReading();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildDoors();
    void openDoor(int group);
    void buildBody();
    void retranslate();
    void restyle();
    /// Decides, for the room there is: cover beside or above, doors in two columns or one, how large the drawings are.
    void arrange();
    void arrangeDoors(int bodyWidth);
    /// How high the drawing beside the words is, on a kiosk.
    int besidePicture(int cardWidth) const;
    bool coverIsBeside() const;
    int pictureHeight(int bodyWidth, bool two) const;

    const Appearance &m_appearance;
    ScreenScroll *const m_scroll;
    QWidget *const m_content;
    Cover *const m_cover;
    QBoxLayout *const m_outer;
    std::array<DoorCard *, 4> m_doors{};
    PlaceCard *m_place = nullptr;
    std::array<Paragraph *, 3> m_foot{};
    QBoxLayout *m_column = nullptr;
    QBoxLayout *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    QDate m_checked;
    QString m_reviewedBy;
    bool m_shared = false;
    bool m_sized = false; ///< arranging before the first size is known is work for nothing
};

} // namespace ui
