// SPDX-License-Identifier: MIT
#pragma once

#include "../waiting.h"
#include "dressed.h"
#include "guide/guide.h"
#include "language/catalogue.h"
#include "ui/keepsake.h"
#include "ui/mainwindow.h"
#include "web/reader.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEngineView>

class MainWindowTest : private UsualSystem, public Dressed
{
protected:
    void open(const QString &page = {})
    {
        start.page = page;
        start.kept = keepsake.load();
        window = std::make_unique<ui::MainWindow>(guide, source, catalogue, appearance, keepsake, start);
        window->show();
        QApplication::setActiveWindow(window.get());
        settle();
    }
    /// Opens at a page and waits until it has been painted.
    void openAndPaint(const char *page)
    {
        open(QLatin1String(page));
        ASSERT_TRUE(isPainted(page));
    }
    template <typename T> T *find(const char *name) const { return window->findChild<T *>(QLatin1String(name)); }
    bool isShown(const char *name) const
    {
        const auto *widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }
    void press(const char *button)
    {
        find<QAbstractButton>(button)->click();
        settle();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window->windowHandle(), Qt::Key(key), modifiers);
        settle();
    }
    QString title() const { return window->windowTitle(); }
    QString words(const char *label) const { return find<QLabel>(label)->text(); }
    web::Reader *reader() const { return find<web::Reader>("reader"); }
    QWebEngineView *view() const { return find<QWebEngineView>("pageView"); }

    QVariant run(const QString &script) const
    {
        std::optional<QVariant> answer;
        view()->page()->runJavaScript(script, 1, [&answer](const QVariant &value) { answer = value; });
        EXPECT_TRUE(waitUntil([&answer] { return answer.has_value(); }));
        return answer.value_or(QVariant());
    }
    /// Waits until the page stands drawn in the window.
    bool isPainted(const char *page) const
    {
        const QUrl url = guide::pageUrl(QLatin1String(page));
        const QString there = url.path() + QStringLiteral(" complete");
        return waitUntil([&] { return reader() && reader()->url().matches(url, QUrl::RemoveFragment); })
            && waitUntil([&] { return run(QStringLiteral("location.pathname + ' ' + document.readyState")) == there; })
            && waitUntil([this] { return view()->isAncestorOf(QApplication::focusWidget()); });
    }
    void pressLink(const QString &addressBegins)
    {
        run(QStringLiteral("document.querySelector('main a[href^=\"%1\"]').focus()").arg(addressBegins));
        QTest::keyClick(view()->focusProxy(), Qt::Key_Return);
    }
    bool becomes(const char *expectedTitle) const
    {
        return waitUntil([&] { return title() == QLatin1String(expectedTitle); });
    }
    QStringList keptFiles() const { return QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }

    guide::Guide guide{QStringLiteral(CARTGUIDE_SOURCE_DIR "/tests/data/tiny-guide")};
    const guide::ContentSource source{guide};
    QTemporaryDir folder;
    /// Speaks English, and offers nothing else.
    language::Catalogue catalogue{language::Languages(), folder.path()};
    const ui::Keepsake keepsake{folder.filePath(QStringLiteral("cartguide.ini"))};
    ui::Start start{{}, [] { return QDate(2026, 12, 1); }, QDate(2026, 11, 22), {}, {}};
    std::unique_ptr<ui::MainWindow> window;
};
