// SPDX-License-Identifier: MIT
#include "web/engine.h"

#include <gtest/gtest.h>

#include <QApplication>

namespace
{

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!web::isEngineNoise(message))
        std::fputs(qPrintable(qFormatLogMessage(type, context, message) + u'\n'), stderr);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    qInstallMessageHandler(handleMessage);
    web::prepareEngine(true);
    const QApplication app(argc, argv);
    return RUN_ALL_TESTS();
}
