// SPDX-License-Identifier: MIT
#pragma once

#include "../../waiting.h"
#include "../dressed.h"
#include "guide/guide.h"
#include "language/catalogue.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/navigator.h"
#include "ui/printing/printsystem.h"
#include "ui/speech.h"
#include "web/reader.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEngineView>

#include <mutex>

/// A print system that takes everything, notes where to, and says of it what the test says.
class FakePrinters : public ui::PrintSystem
{
public:
    struct Job {
        QString queue;
        QByteArray pdf;
    };

    ui::Taken submit(const ui::PrintSettings &settings, const QString &, const QByteArray &pdf,
                     const std::atomic<bool> &) override
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.append({settings.queue, pdf});
        return {submission, 1, "ipp://x"};
    }
    ui::JobReport look(const ui::Taken &) override { return {state}; }
    void cancel(const ui::Taken &) override { }
    QList<Job> jobs() const
    {
        const std::lock_guard lock(m_mutex);
        return m_jobs;
    }

    std::atomic<ui::Submission> submission = ui::Submission::Accepted;
    std::atomic<ui::JobState> state = ui::JobState::Printing;

private:
    mutable std::mutex m_mutex;
    QList<Job> m_jobs;
};

/// A kiosk with the real guide, in English and Welsh, and a clock that the test winds.
class KioskTest : public Dressed
{
protected:
    KioskTest()
    {
        QCoreApplication::installTranslator(&catalogue);
        QObject::connect(&catalogue, &language::Catalogue::aboutToSpeak, &catalogue,
                         [this] { guide.speak(ui::lookupIn(catalogue)); });
        tools.config.languages = QStringList{QStringLiteral("en-GB"), QStringLiteral("cy")};
        tools.config.printer = QStringLiteral("Front");
        tools.config.desk = QStringLiteral("desk 2");
        tools.config.staffPinHash = ui::StaffPin::hashOf(QStringLiteral("salt"), QStringLiteral("4711"));
        tools.config.countsFile = folder.filePath(QStringLiteral("counts.csv"));
        tools.printSystem = printers;
        tools.clock = [this] { return clock; };
        tools.now = [this] { return now; };
        start.clock = [this] { return now.date(); };
        start.sheet.today = start.clock;
    }
    ~KioskTest() override
    {
        window.reset();
        QCoreApplication::removeTranslator(&catalogue);
    }

    void open()
    {
        window = std::make_unique<ui::KioskWindow>(guide, source, catalogue, appearance, start, tools);
        QObject::connect(window.get(), &ui::KioskWindow::finished, window.get(),
                         [this](int ending) { endings.append(ending); });
        window->resize(1280, 800);
        window->showFullScreen();
        QApplication::setActiveWindow(window.get());
        settle();
    }
    void begin()
    {
        open();
        press("begin-en-GB");
    }
    ui::Navigator *navigator() const { return window->findChild<ui::Navigator *>(); }
    /// What a strip says; nothing if it is not shown.
    QString notice(const char *strip) const
    {
        const auto *shown = find(strip);
        return shown ? shown->accessibleName() : QString();
    }
    /// The one that can be seen.
    template <typename T = QWidget> T *find(const QString &name) const
    {
        for (T *widget : window->findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    template <typename T = QWidget> T *find(const char *name) const { return find<T>(QLatin1String(name)); }
    bool isShown(const char *name) const { return find(name) != nullptr; }
    void press(const QString &name)
    {
        auto *const button = find<QAbstractButton>(name);
        ASSERT_TRUE(button) << qPrintable(name);
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    void press(const char *name) { press(QString::fromLatin1(name)); }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window->windowHandle(), Qt::Key(key), modifiers);
        settle();
    }
    void tap(const QPoint &place)
    {
        QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, place);
        settle();
    }
    /// Time goes by, and the kiosk has looked at its clock since.
    void wait(std::chrono::milliseconds time)
    {
        clock += time;
        QTest::qWait(300);
        settle(); // that the language has changed is told a moment later
    }
    QWebEngineView *view() const { return find<QWebEngineView>("pageView"); }
    QVariant run(const QString &script) const
    {
        std::optional<QVariant> answer;
        view()->page()->runJavaScript(script, 1, [&answer](const QVariant &value) { answer = value; });
        EXPECT_TRUE(waitUntil([&answer] { return answer.has_value(); }));
        return answer.value_or(QVariant());
    }
    bool isPainted(const char *page) const
    {
        const QString there = QStringLiteral("/page/%1 complete").arg(QLatin1String(page));
        const auto arrived = [&] {
            const auto *reader = find<web::Reader>("reader");
            return reader && run(QStringLiteral("location.pathname + ' ' + document.readyState")) == there;
        };
        return waitUntil(arrived);
    }

    const std::shared_ptr<FakePrinters> printers = std::make_shared<FakePrinters>();
    QTemporaryDir folder;
    std::chrono::milliseconds clock{1000};
    QDateTime now{QDate(2026, 12, 1), QTime(12, 0)};
    language::Catalogue catalogue{language::Languages(readAll(QStringLiteral(CARTGUIDE_WORDS "/languages.json"))),
                                  QStringLiteral(CARTGUIDE_WORDS)};
    guide::Guide guide{QStringLiteral(CARTGUIDE_RESOURCES)};
    const guide::ContentSource source{guide};
    ui::Start start{{}, {}, QDate(2026, 11, 22), {}, {}};
    ui::KioskTools tools;
    QList<int> endings;
    std::unique_ptr<ui::KioskWindow> window;
};
