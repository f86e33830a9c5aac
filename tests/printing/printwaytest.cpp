// SPDX-License-Identifier: MIT
#include "ui/printing/printway.h"

#include "../waiting.h"
#include "ui/printing/printsystem.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include <gtest/gtest.h>

namespace
{

using namespace ui;

/// Takes every job, and prints for ever.
class Endless : public PrintSystem
{
public:
    Taken submit(const PrintSettings &, const QString &, const QByteArray &, const std::atomic<bool> &) override
    {
        return {Submission::Accepted, 7, "ipp://localhost/printers/x"};
    }
    JobReport look(const Taken &) override { return {JobState::Printing}; }
    void cancel(const Taken &taken) override { cancelled = taken.job; }

    std::atomic<int> cancelled = 0;
};

/// Speaks a language in which every sentence is the same.
class Same : public QTranslator
{
public:
    QString translate(const char *, const char *, const char *, int) const override { return QStringLiteral("%1"); }
    bool isEmpty() const override { return false; }
};

class PrintWayTest : public testing::Test
{
    int m_argc = 0;
    QCoreApplication m_app{m_argc, nullptr};
};

TEST_F(PrintWayTest, whatIsOnItsWayCanBeStoppedAndSaysSo)
{
    const auto system = std::make_shared<Endless>();
    QObject owner;
    PrintSettings settings;
    settings.queue = QStringLiteral("Ward 3");
    PrintNews last;
    sendToPrinter(system, settings, QStringLiteral("Lupus"), "%PDF", &owner,
                  [&](const PrintNews &news) { last = news; });
    ASSERT_TRUE(last.stop);
    ASSERT_TRUE(waitUntil([&] { return last.sentence().contains(QStringLiteral("wait for their turn")); }));
    Same same;
    QCoreApplication::installTranslator(&same);
    EXPECT_EQ(last.sentence(), QStringLiteral("Ward 3")) << "what was told before is said in the language of now";
    QCoreApplication::removeTranslator(&same);
    const auto stop = last.stop;
    stop();
    EXPECT_EQ(last.sentence(), QStringLiteral("Printing was stopped. A page that had begun may still come out."));
    EXPECT_FALSE(last.printed);
    EXPECT_FALSE(last.stop);
    EXPECT_TRUE(waitUntil([&] { return owner.children().isEmpty(); }));
    EXPECT_EQ(system->cancelled, 7);
    stop(); // late, and harmless
}

} // namespace
