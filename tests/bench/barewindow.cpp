// SPDX-License-Identifier: MIT
//
// barewindow FILE [OTHER]: nothing but a window with the page engine in it, showing one page; Right shows the other,
// Left the first again. The floor that no program with this engine can go below; built only to be measured beside ours.
#include <QApplication>
#include <QFileInfo>
#include <QMainWindow>
#include <QShortcut>
#include <QWebEngineView>

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QMainWindow window;
    auto *view = new QWebEngineView(&window);
    window.setCentralWidget(view);
    window.resize(1280, 800);
    const auto show = [view, files = app.arguments()](qsizetype at) {
        view->load(QUrl::fromLocalFile(QFileInfo(files.value(at)).absoluteFilePath()));
    };
    show(1);
    new QShortcut(QKeySequence(Qt::Key_Left), &window, &window, [show] { show(1); });
    new QShortcut(QKeySequence(Qt::Key_Right), &window, &window, [show] { show(2); });
    window.show();
    return QApplication::exec();
}
