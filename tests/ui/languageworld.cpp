// SPDX-License-Identifier: MIT
#include "languageworld.h"

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <cstring>

namespace
{

/// The words are all Marking's own.
void writeEmpty(const QTemporaryDir &folder, QLatin1String code)
{
    const QString base = folder.filePath(code);
    QFile file(base + QStringLiteral(".ts"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("<!DOCTYPE TS><TS version=\"2.1\"></TS>");
    file.close();
    QProcess release;
    release.start(QStringLiteral(CARTGUIDE_LRELEASE),
                  {QStringLiteral("-silent"), file.fileName(), QStringLiteral("-qm"), base + QStringLiteral(".qm")});
    ASSERT_TRUE(release.waitForFinished());
    ASSERT_EQ(release.exitCode(), 0);
}

void addRows(QStringList &rows, const QAbstractItemModel &model, const QModelIndex &parent)
{
    for (int i = 0; i < model.rowCount(parent); ++i) {
        const QModelIndex row = model.index(i, 0, parent);
        rows << row.data(Qt::DisplayRole).toString() << row.data(Qt::AccessibleDescriptionRole).toString();
        addRows(rows, model, row);
    }
}

/// What is plain English for a reason.
bool mayBePlain(const QWidget &by)
{
    // It says itself that it is in another language: English under a warning, a language's own name.
    if (by.testAttribute(Qt::WA_SetLocale))
        return true;
    // The short name of a source: people's names.
    return by.objectName().startsWith(QLatin1String("source-"));
}

} // namespace

QString Marking::marked(const QString &source)
{
    // A third longer, in words: as other languages are.
    const QString more = QStringLiteral(" ———").repeated(int(source.size() / 12) + 1);
    return QStringLiteral("⟦%1%2⟧").arg(source, more);
}

QString Marking::markedMessage(const QString &source)
{
    // Of a line of the contents only the words of the link are a title.
    static const QRegularExpression link(QStringLiteral("\\A\\[([^\\]]*)\\](\\([^)]*\\))\\z"));
    const QRegularExpressionMatch match = link.match(source);
    return match.hasMatch() ? u'[' + marked(match.captured(1)) + u']' + match.captured(2) : marked(source);
}

QString Marking::translate(const char *context, const char *source, const char *, int) const
{
    const bool isOfQt = std::strncmp(context, "Q", 1) == 0;
    return speaks && !isOfQt ? marked(QString::fromUtf8(source)) : QString();
}

language::Languages LanguageWorld::languages()
{
    return language::Languages(R"([{"code":"en-GB","name":"English"}, {"code":"pl","name":"Polski"},
        {"code":"ro","name":"Română","reviewedBy":"Ana Ion, translator","reviewedOn":"2026-10-01"},
        {"code":"ur","name":"اردو","direction":"rtl"}])");
}

LanguageWorld::LanguageWorld()
    : appearance(guide::parseThemes(readAll(QStringLiteral(CARTGUIDE_RESOURCES "/style/tokens.json"))),
                 QStringLiteral(CARTGUIDE_RESOURCES))
    , catalogue(languages(), folder.path())
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    for (const QLatin1String code : {kMarked, kReviewed, kFromRight})
        writeEmpty(folder, code);
    QCoreApplication::installTranslator(&catalogue);
    QCoreApplication::installTranslator(&marking);
    QObject::connect(&catalogue, &language::Catalogue::aboutToSpeak, &catalogue, [this] {
        guide.speak(marking.speaks
                        ? [](const guide::Message &message) { return Marking::markedMessage(message.source); }
                        : guide::Lookup());
    });
    start.clock = [] { return QDate(2026, 12, 1); };
    start.builtOn = QDate(2026, 11, 22);
    start.engineTrouble = [] { return QCoreApplication::translate("test", "A part is missing."); };
    start.sheet.today = start.clock;
    start.sheet.version = QStringLiteral("1.0");
    start.sheet.keepFolder = folder.filePath(QStringLiteral("my-list"));
    start.sheet.print = [](QWidget *, const QString &, const web::Pdf &, const ui::PaperTools::Told &) {};
}

LanguageWorld::~LanguageWorld()
{
    window.reset();
    QCoreApplication::removeTranslator(&marking);
    QCoreApplication::removeTranslator(&catalogue);
    QLocale::setDefault(QLocale::c());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    settle();
}

QStringList LanguageWorld::cutOff() const
{
    QStringList cut;
    const auto note = [&cut](const QWidget *widget, const QString &words, int has, int needs) {
        if (needs > has + 1)
            cut.append(QStringLiteral("%1 has %2 of %3: %4")
                           .arg(widget->objectName())
                           .arg(has)
                           .arg(needs)
                           .arg(words.left(60)));
    };
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const auto *const label = qobject_cast<const QLabel *>(widget);
        const auto *const button = qobject_cast<const QAbstractButton *>(widget);
        const QString words = label ? label->text() : button ? button->text() : QString();
        if (words.isEmpty() || !widget->isVisible())
            continue;
        if (widget->hasHeightForWidth()) {
            note(widget, words, widget->height(), widget->heightForWidth(widget->width()));
        } else {
            note(widget, words, widget->width(), widget->minimumSizeHint().width());
            note(widget, words, widget->height(), widget->minimumSizeHint().height());
        }
        // Wherever it may be scrolled to, it lies within what it is shown in.
        const QRect place(QPoint(), widget->parentWidget()->size());
        note(widget, words, place.width(), widget->geometry().right() + 1);
        note(widget, words, widget->geometry().left(), 0);
    }
    return cut;
}

void LanguageWorld::settle()
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
}

void LanguageWorld::open(QSize size)
{
    start.kept = keepsake.load();
    window = std::make_unique<ui::MainWindow>(guide, source, catalogue, appearance, keepsake, start);
    window->setWindowState(Qt::WindowNoState); // the screen may be small
    window->resize(size);
    window->show();
    QApplication::setActiveWindow(window.get());
    settle();
    QTest::qWait(60); // the rest of the window comes after its first painting
    settle();
}

void LanguageWorld::speak(QLatin1String code)
{
    marking.speaks = code != kEnglish;
    ASSERT_TRUE(catalogue.speak(code));
    settle();
    QTest::qWait(10);
}

void LanguageWorld::follow(const char *action)
{
    QObject *const page = window->findChild<QObject *>(QStringLiteral("pageScreen"));
    ASSERT_TRUE(page);
    QMetaObject::invokeMethod(page, "actionPressed", Q_ARG(QString, QLatin1String(action)));
    settle();
}

QAbstractButton *LanguageWorld::button(const QString &name) const
{
    return shown<QAbstractButton>(name);
}

void LanguageWorld::press(const QString &name)
{
    QAbstractButton *const found = button(name);
    ASSERT_TRUE(found) << qPrintable(name);
    found->click();
    settle();
}

void LanguageWorld::key(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    settle();
}

QString LanguageWorld::focus() const
{
    const QWidget *const widget = QApplication::focusWidget();
    return widget ? widget->objectName() : QString();
}

void LanguageWorld::answerTo(int questions)
{
    follow("eligibility");
    press("wizardBegin");
    for (int i = 0; i < questions; ++i)
        answer(1);
}

void LanguageWorld::addOwn(const char *words)
{
    auto *const field = shown<QLineEdit>("ownWords");
    ASSERT_TRUE(field);
    field->setFocus();
    QTest::keyClicks(field, QLatin1String(words));
    QTest::keyClick(field, Qt::Key_Return);
    settle();
}

void LanguageWorld::answer(int number)
{
    press(QStringLiteral("choice%1").arg(number));
    press("wizardNext");
}

void LanguageWorld::answerAll()
{
    for (int i = 0; i < eligibility::kQuestionCount && button(QStringLiteral("wizardNext")); ++i)
        answer(1);
}

QList<LanguageWorld::Said> LanguageWorld::all() const
{
    QList<Said> said{{window.get(), QStringLiteral("title"), window->windowTitle()}};
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto add = [&](const char *kind, const QString &words) {
            if (!words.isEmpty())
                said.append({widget, QLatin1String(kind), words});
        };
        add("name", widget->accessibleName());
        add("description", widget->accessibleDescription());
        add("tip", widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add("text", label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add("text", button->text());
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            add("hint", field->placeholderText());
        if (const auto *field = qobject_cast<const QPlainTextEdit *>(widget))
            add("hint", field->placeholderText());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            QStringList rows;
            addRows(rows, *view->model(), {});
            for (const QString &row : std::as_const(rows))
                add("row", row);
        }
    }
    return said;
}

QStringList LanguageWorld::words() const
{
    QStringList lines;
    for (const Said &said : all()) {
        lines << QStringLiteral("%1 %2: %3")
                     .arg(QLatin1String(said.by->metaObject()->className()), said.by->objectName() + u' ' + said.kind,
                          said.words);
    }
    lines.sort();
    return lines;
}

QStringList LanguageWorld::plainEnglish() const
{
    QStringList lines;
    for (const Said &said : all()) {
        if (said.words.front().isLetter() && !said.words.contains(u'⟦') && !mayBePlain(*said.by))
            lines << said.by->objectName() + u' ' + said.kind + QStringLiteral(": ") + said.words;
    }
    return lines;
}
