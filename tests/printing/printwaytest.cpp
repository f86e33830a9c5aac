// SPDX-License-Identifier: MIT
#include "ui/printing/printway.h"
#include "ui/printing/printsystem.h"

#include <QCoreApplication>
#include <QTest>

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

class PrintWayTest : public testing::Test
{
    int m_argc = 0;
    QCoreApplication m_app{m_argc, nullptr};
};

TEST_F(PrintWayTest, whatIsOnItsWayCanBeStoppedAndSaysSo)
{
    const auto system = std::make_shared<Endless>();
    QObject owner;
    PrintNews last;
    sendToPrinter(system, {}, QStringLiteral("Lupus"), "%PDF", &owner, [&](const PrintNews &news) { last = news; });
    ASSERT_TRUE(last.stop);
    ASSERT_TRUE(QTest::qWaitFor([&] { return last.sentence().contains(QStringLiteral("wait for their turn")); }, 5000));
    const auto stop = last.stop;
    stop();
    EXPECT_EQ(last.sentence(), QStringLiteral("Printing was stopped. A page that had begun may still come out."));
    EXPECT_FALSE(last.printed);
    EXPECT_FALSE(last.stop);
    EXPECT_TRUE(QTest::qWaitFor([&] { return owner.children().isEmpty(); }, 5000));
    EXPECT_EQ(system->cancelled, 7);
    stop(); // late, and harmless
}

} // namespace
