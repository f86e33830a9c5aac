// SPDX-License-Identifier: MIT
#pragma once

#include "dressed.h"
#include "ui/sheet/sheetscreen.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

/// The sheet's editor in a window, with an empty home, a printer that always prints, and file dialogs that answer
/// `file`.
class SheetScreenTest : public Dressed
{
protected:
    SheetScreenTest() { make(); }

    void make()
    {
        ui::SheetTools tools;
        tools.keepFolder = home.path() + QStringLiteral("/my-list");
        tools.today = [] { return QDate(2026, 11, 23); };
        tools.print = [this](QWidget *, const QString &, const web::Pdf &, const ui::PaperTools::Told &told) {
            told({{}, true}), ++printed;
        };
        tools.whereTo = [this](QWidget *, const QString &, const QString &, const QString &) { return file; };
        tools.whichOne = [this](QWidget *, const QString &, const QString &) { return file; };
        screen = std::make_unique<ui::SheetScreen>(appearance, visitor, tools);
    }
    void open(QSize size = QSize(1280, 720))
    {
        show(*screen, size);
        screen->open();
        settle();
    }
    template <typename T> T *find(const QString &name) const
    {
        for (T *widget : screen->findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QAbstractButton *button(const char *name) const { return find<QAbstractButton>(QLatin1String(name)); }
    QAbstractButton *button(const QString &name) const { return find<QAbstractButton>(name); }
    void press(const QString &name)
    {
        ASSERT_TRUE(button(name)) << qPrintable(name);
        QTest::mouseClick(button(name), Qt::LeftButton);
        settle();
    }
    void press(const char *name) { press(QString::fromLatin1(name)); }
    void goToPart(int number) { press(QStringLiteral("sheetPart%1").arg(number)); }
    void addOwn(const char *words)
    {
        auto *field = find<QLineEdit>(QStringLiteral("ownWords"));
        ASSERT_TRUE(field);
        field->setFocus();
        QTest::keyClicks(field, QString::fromLatin1(words));
        QTest::keyClick(field, Qt::Key_Return);
        settle();
    }
    QString notice() const
    {
        const auto *strip = find<QWidget>(QStringLiteral("sheetNotice"));
        return strip ? strip->accessibleName() : QString();
    }
    QStringList listed() const
    {
        QStringList all;
        for (const questions::Section &section : questions::sections(visitor.sheet)) {
            for (const questions::Item &item : section.items)
                all << questions::textOf(item);
        }
        return all;
    }

    QTemporaryDir home;
    QString file;
    int printed = 0;
    ui::VisitorState visitor;
    std::unique_ptr<ui::SheetScreen> screen;
};
