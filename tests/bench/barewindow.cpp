// SPDX-License-Identifier: MIT
//
// barewindow FILE: nothing but a window with the page engine in it, showing one page. The floor that no program with
// this engine can go below; built only to be measured beside ours.
#include <QApplication>
#include <QFileInfo>
#include <QMainWindow>
#include <QWebEngineView>

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QMainWindow window;
    auto *view = new QWebEngineView(&window);
    window.setCentralWidget(view);
    window.resize(1280, 800);
    view->load(QUrl::fromLocalFile(QFileInfo(app.arguments().value(1)).absoluteFilePath()));
    window.show();
    return QApplication::exec();
}
