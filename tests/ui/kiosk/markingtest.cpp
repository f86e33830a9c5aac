// SPDX-License-Identifier: MIT
#include "../fingers.h"
#include "kioskworld.h"
#include "ui/navigator.h"

namespace
{

/// For what is marked at home.
constexpr int kAMoment = 300;

/// Words of a page: on a kiosk nobody can mark them, or drag anything out.
class MarkingTest : public KioskTest
{
protected:
    void SetUp() override
    {
        open();
        press("begin-en-GB");
        window->findChild<ui::Navigator *>()->openPage(QStringLiteral("lupus"));
        ASSERT_TRUE(isPainted("lupus"));
    }
    /// The middle of what is called so in the page, as the view has it.
    QPoint middleOf(const QString &selector) const
    {
        const QVariantList at =
            run(QStringLiteral("(() => { const box = document.querySelector('%1').getClientRects()[0];"
                               "return [(box.left + box.right) / 2, (box.top + box.bottom) / 2]; })()")
                    .arg(selector))
                .toList();
        const double zoom = view()->page()->zoomFactor();
        return (QPointF(at.value(0).toDouble(), at.value(1).toDouble()) * zoom).toPoint();
    }
    QString marked() const { return run(QStringLiteral("getSelection().toString()")).toString(); }
    QWidget *input() const { return view()->focusProxy(); }
};

TEST_F(MarkingTest, threeClicksMarkNothing)
{
    clickThrice(input(), middleOf(QStringLiteral(".lead")));
    QTest::qWait(kAMoment);
    EXPECT_EQ(marked(), QString());
}

TEST_F(MarkingTest, aFingerThatSlipsMarksNothing)
{
    drag(input(), middleOf(QStringLiteral(".lead")), QPoint(150, 60));
    QTest::qWait(kAMoment);
    EXPECT_EQ(marked(), QString());
}

TEST_F(MarkingTest, noLinkCanBeDraggedOut)
{
    const QString links = QStringLiteral(
        "[...document.querySelectorAll('a, svg')].filter(it => getComputedStyle(it).webkitUserDrag !== 'none').length");
    EXPECT_EQ(run(links).toInt(), 0);
    EXPECT_GT(run(QStringLiteral("document.querySelectorAll('a').length")).toInt(), 0);
}

} // namespace
