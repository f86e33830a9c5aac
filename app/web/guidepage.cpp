// SPDX-License-Identifier: MIT
#include "web/guidepage.h"

#include "web/logging.h"
#include "web/navigationgate.h"

#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineScriptCollection>

namespace web
{

GuidePage::GuidePage(QWebEngineProfile *profile, QObject *parent) : QWebEnginePage(profile, parent)
{
    scripts().insert(drawnReporter());
    connect(this, &QWebEnginePage::fullScreenRequested, this, &GuidePage::refuseFullScreen);
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this, &GuidePage::refuseProtocolHandler);
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this, &GuidePage::refuseFileSystem);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    connect(this, &QWebEnginePage::permissionRequested, this, &GuidePage::refusePermission);
#else
    connect(this, &QWebEnginePage::featurePermissionRequested, this, &GuidePage::refusePermission);
    connect(this, &QWebEnginePage::quotaRequested, this, &GuidePage::refuseQuota);
#endif
}

bool GuidePage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    switch (wayFor(url, type, isMainFrame)) {
    case Way::Open:
        if (type == NavigationTypeLinkClicked)
            emit pageLinkPressed(url);
        return true;
    case Way::Outside:
        emit outsideLinkPressed(url);
        return false;
    case Way::Action:
        emit actionPressed(url.path());
        return false;
    case Way::Refuse:
        break;
    }
    qCWarning(lcWeb) << "Refused to go to" << url << type;
    return false;
}

QWebEnginePage *GuidePage::createWindow(WebWindowType)
{
    return nullptr;
}

QStringList GuidePage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void GuidePage::javaScriptAlert(const QUrl &, const QString &) { }

bool GuidePage::javaScriptConfirm(const QUrl &, const QString &)
{
    return false;
}

bool GuidePage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

void GuidePage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int lineNumber,
                                         const QString &sourceId)
{
    if (const std::optional<Drawn> report = parseReport(message, sourceId))
        emit drawn(*report);
    else
        qCWarning(lcWeb).noquote() << "The engine says:" << message << sourceId << lineNumber;
}

void GuidePage::refuseFullScreen(QWebEngineFullScreenRequest request)
{
    request.reject();
}

void GuidePage::refuseProtocolHandler(QWebEngineRegisterProtocolHandlerRequest request)
{
    request.reject();
}

void GuidePage::refuseFileSystem(QWebEngineFileSystemAccessRequest request)
{
    request.reject();
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
void GuidePage::refusePermission(const QWebEnginePermission &permission)
{
    qCWarning(lcWeb) << "Refused a permission:" << permission.permissionType();
    permission.deny();
}
#else
void GuidePage::refusePermission(const QUrl &origin, Feature feature)
{
    qCWarning(lcWeb) << "Refused a permission:" << feature;
    setFeaturePermission(origin, feature, PermissionDeniedByUser);
}

void GuidePage::refuseQuota(QWebEngineQuotaRequest request)
{
    request.reject();
}
#endif

} // namespace web
