// SPDX-License-Identifier: MIT
#include "web/engine.h"

#include "web/logging.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcessEnvironment>
#include <QWebEngineUrlScheme>

#include <algorithm>
#include <array>
#include <unistd.h>

Q_LOGGING_CATEGORY(lcWeb, "cartguide.web")

namespace web
{

namespace
{

void clearEngineEnvironment()
{
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &name : names) {
        if (name.startsWith(QLatin1String("QTWEBENGINE")))
            qunsetenv(name.toLocal8Bit().constData());
    }
}

void setEnvironment(bool withoutSandbox)
{
    clearEngineEnvironment();
    // Drawn in software on every machine: text needs no graphics driver, and cannot be broken by one. The second line
    // without the first leaves the view empty.
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_XCB_GL_INTEGRATION", "none");
    // With these nothing at all is written to the disk.
    qputenv("MESA_SHADER_CACHE_DISABLE", "true");
    qputenv("QT_DISABLE_SHADER_DISK_CACHE", "1");
    // Pages speak to assistive tools wherever the window does. Debian 12's engine has to be asked: without this a
    // screen reader finds an empty page. Forced on for everybody, it would make every page come later by half.
    qputenv("QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY", "1");
    // Text size is left to the program. Setting any flag also stops the engine from reading flags off the command line.
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-pinch");
    if (withoutSandbox)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
}

void registerSchemes()
{
    // With a host every page is of one origin and stays in one renderer. Secure and nothing more: not local, no CORS,
    // and no way around a page's content security policy.
    QWebEngineUrlScheme guide("guide");
    guide.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    guide.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(guide);
    // Nothing is ever opened at `action:`; but unknown schemes are refused without a word to anybody.
    QWebEngineUrlScheme action("action");
    action.setSyntax(QWebEngineUrlScheme::Syntax::Path);
    action.setFlags({});
    QWebEngineUrlScheme::registerScheme(action);
}

bool isRoot()
{
    return ::getuid() == 0 || ::geteuid() == 0;
}

QString sentence(const char *text)
{
    return QCoreApplication::translate("web::Engine", text);
}

} // namespace

void prepareEngine(bool allowRoot)
{
    setEnvironment(allowRoot && isRoot());
    registerSchemes();
    QLoggingCategory::setFilterRules(QStringLiteral("qt.webenginecontext.info=false"));
}

std::optional<QString> whyEngineCannotStart(bool allowRoot)
{
    if (isRoot() && !allowRoot)
        return sentence(QT_TRANSLATE_NOOP("web::Engine",
                                          "CAR-T Guide does not run as the administrator (root), because that would "
                                          "switch off a protection. Please start it from an ordinary account."));
    return whatEngineMisses(QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath)
                                + QLatin1String("/QtWebEngineProcess"),
                            QLibraryInfo::path(QLibraryInfo::DataPath));
}

std::optional<QString> whatEngineMisses(const QString &helper, const QString &dataFolder)
{
    // icudtl.dat is not asked for: Debian's engine uses the system's ICU and has none.
    // An update that ran out of disk leaves empty files.
    const QFileInfo program(helper);
    const QFileInfo data(dataFolder + QLatin1String("/resources/qtwebengine_resources.pak"));
    const bool complete =
        program.isFile() && program.isExecutable() && program.size() > 0 && data.isReadable() && data.size() > 0;
    if (complete)
        return std::nullopt;
    return sentence(QT_TRANSLATE_NOOP("web::Engine",
                                      "A part of CAR-T Guide that shows the pages is missing. Please ask whoever looks "
                                      "after this computer to install it again."));
}

bool isEngineNoise(const QString &message)
{
    // What we asked for, told as a complaint: the window system has no GL, so the engine finds none either. From Qt 6.8
    // on it also looks for the maker of the graphics card, by every way there is.
    static const std::array<QLatin1String, 8> harmless{{
        QLatin1String("QXcbIntegration: Cannot create platform OpenGL context, neither GLX nor EGL are enabled"),
        QLatin1String("No suitable graphics backend found"),
        QLatin1String("QXcbIntegration: Cannot create platform offscreen surface, neither GLX nor EGL are enabled"),
        QLatin1String("QRhiGles2: Failed to create temporary context"),
        QLatin1String("QRhiGles2: Failed to create context"),
        QLatin1String("Failed to create Vulkan instance: -9"), // there is no driver for it
        QLatin1String("Failed to create platform Vulkan instance"),
        QLatin1String("Unable to detect GPU vendor."),
    }};
    return std::find(harmless.cbegin(), harmless.cend(), message.trimmed()) != harmless.cend();
}

} // namespace web
