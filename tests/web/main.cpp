// SPDX-License-Identifier: MIT
#include "sample.h"
#include "web/engine.h"

#include <QApplication>

#include <gtest/gtest.h>

int main(int argc, char *argv[])
{
    testing::InitGoogleTest(&argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What a careless or hostile environment could hold; EngineTest looks at what is left of it.
    qputenv("QTWEBENGINE_REMOTE_DEBUGGING", "127.0.0.1:9222");
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-web-security");
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    qputenv("QTWEBENGINEPROCESS_PATH", "/bin/false");
    qputenv("QTWEBENGINE_RESOURCES_PATH", "/nonexistent");
    web::prepareEngine(true);
    qInstallMessageHandler(&sample::keepMessage);
    QApplication app(argc, argv);
    return RUN_ALL_TESTS();
}
