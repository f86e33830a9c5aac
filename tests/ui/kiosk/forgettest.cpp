// SPDX-License-Identifier: MIT
#include "kioskworld.h"
#include "ui/findstrip.h"
#include "ui/pagescreen.h"

#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>
#include <QWebEngineHistory>
#include <QWebEngineProfile>

namespace
{

using namespace std::chrono_literals;

/// Everything about a kiosk that a visitor could have changed.
struct State {
    ui::VisitorState visitor;
    QString language;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString theme;
    int textPercent = 0;
    double base = 0;
    ui::Place place;
    bool canGoBack = false;
    bool canGoForward = false;
    QString title;
    QStringList clipboard;
    QStringList widgets; ///< every one: what it is, whether it is hidden, its words, its tick, its value
    QStringList files;

    bool operator==(const State &) const = default;
};

QString described(const QWidget &widget)
{
    QStringList parts{QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
                      widget.isHidden() ? QStringLiteral("hidden") : QString(), widget.accessibleName()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        parts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        parts << button->text() << (button->isChecked() ? QStringLiteral("ticked") : QString());
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        parts << field->text();
    if (const auto *bar = qobject_cast<const QScrollBar *>(&widget))
        parts << QString::number(bar->value());
    return parts.join(u'|');
}

class ForgetTest : public KioskTest
{
protected:
    State seen() const
    {
        const ui::Trail &trail = navigator()->trail();
        State state{window->visit().visitor(),
                    catalogue.current().code,
                    QGuiApplication::layoutDirection(),
                    appearance.theme().id,
                    appearance.textPercent(),
                    appearance.base(),
                    trail.here(),
                    trail.canGoBack(),
                    trail.canGoForward(),
                    window->windowTitle(),
                    {QApplication::clipboard()->text()},
                    {},
                    {}};
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            // The ring round what has the keyboard: at a start Qt gives it to the first button.
            if (widget->objectName() != QLatin1String("focusFrame"))
                state.widgets.append(described(*widget));
        }
        state.widgets.sort();
        state.files = QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
        return state;
    }
    static QStringList differences(const QStringList &one, const QStringList &other)
    {
        QStringList left = one;
        for (const QString &line : other) {
            if (!left.removeOne(line))
                left.append(QStringLiteral("now: ") + line);
        }
        return left;
    }
    void pressFirst(const char *className)
    {
        for (QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->inherits(className) && !button->isChecked())
                return button->click();
        }
        FAIL() << className;
    }
    void readAndSearch()
    {
        navigator()->openPage(QStringLiteral("lupus"));
        ASSERT_TRUE(isPainted("lupus"));
        run(QStringLiteral(
            "window.name = 'somebody'; scrollTo(0, 400); getSelection().selectAllChildren(document.body)"));
        run(QStringLiteral("try { localStorage.setItem('who', 'somebody') } catch (e) { }"));
        auto *const page = window->findChild<ui::PageScreen *>();
        page->openFind();
        page->findStrip()->findChild<QLineEdit *>()->setText(QStringLiteral("lupus"));
        press("print");
        navigator()->openPage(QStringLiteral("costs"));
        ASSERT_TRUE(isPainted("costs"));
    }
    void answerAndList()
    {
        navigator()->goToWizard();
        settle();
        navigator()->goToStep(ui::WizardStep::at(eligibility::QuestionId::Condition));
        settle();
        pressFirst("ui::ChoiceRow");
        navigator()->goToSheet();
        settle();
        window->findChild<QAbstractButton *>(QStringLiteral("sheetPart2"))->click();
        settle();
        pressFirst("ui::CheckRow");
        settle();
    }
    void chooseALook()
    {
        navigator()->goToLook();
        settle();
        pressFirst("ui::ThemeChoice");
        pressFirst("ui::TextSizeChoice");
        window->findChild<QAbstractButton *>(QStringLiteral("moreSpace"))->click();
        QApplication::clipboard()->setText(QStringLiteral("somebody"));
        settle();
    }
};

TEST_F(ForgetTest, theNextVisitorFindsAFirstStart)
{
    tools.config.countsFile.clear();
    open();
    const State first = seen();
    press("begin-cy");
    readAndSearch();
    answerAndList();
    chooseALook();
    const State used = seen();
    EXPECT_NE(used.visitor.sheet, first.visitor.sheet);
    EXPECT_NE(used.visitor.answers, first.visitor.answers);
    EXPECT_NE(used.language, first.language);
    EXPECT_NE(used.theme, first.theme);
    EXPECT_NE(used.textPercent, first.textPercent);
    EXPECT_NE(used.clipboard, first.clipboard);
    EXPECT_TRUE(used.canGoBack);

    press("finishAndClear");
    press("clearNow");
    const State last = seen();
    EXPECT_EQ(differences(first.widgets, last.widgets), QStringList())
        << qPrintable(differences(first.widgets, last.widgets).join(u'\n'));
    EXPECT_TRUE(last == first);
    EXPECT_EQ(last.visitor, ui::VisitorState());
}

TEST_F(ForgetTest, theEngineIsANewOneThatKnowsNothing)
{
    open();
    press("begin-en-GB");
    navigator()->openPage(QStringLiteral("lupus"));
    ASSERT_TRUE(isPainted("lupus"));
    run(QStringLiteral("window.name = 'somebody'"));
    const QPointer<QWebEnginePage> page = view()->page();
    const QPointer<QWebEngineProfile> profile = page->profile();
    EXPECT_TRUE(profile->isOffTheRecord());
    press("finishAndClear");
    EXPECT_TRUE(page.isNull());
    EXPECT_TRUE(profile.isNull());

    press("begin-en-GB");
    navigator()->openPage(QStringLiteral("costs"));
    ASSERT_TRUE(isPainted("costs"));
    EXPECT_EQ(run(QStringLiteral("window.name")).toString(), QString());
    EXPECT_FALSE(view()->page()->history()->canGoBack());
    EXPECT_TRUE(view()->page()->profile()->isOffTheRecord());
    EXPECT_EQ(navigator()->trail().before(), ui::Place());
}

TEST_F(ForgetTest, idleForgetsTheSame)
{
    tools.config.countsFile.clear();
    open();
    const State first = seen();
    press("begin-cy");
    answerAndList();
    chooseALook();
    wait(90s);
    wait(20s);
    ASSERT_TRUE(isShown("attract"));
    const State last = seen();
    EXPECT_EQ(differences(first.widgets, last.widgets), QStringList())
        << qPrintable(differences(first.widgets, last.widgets).join(u'\n'));
    EXPECT_TRUE(last == first);
}

} // namespace
