// SPDX-License-Identifier: MIT
#pragma once

#include "web/pagescript.h"

#include <QWebEnginePage>

namespace web
{

/// A page of the engine that opens nothing but the guide and refuses whatever a page could ask for.
class GuidePage : public QWebEnginePage
{
    Q_OBJECT
public:
    explicit GuidePage(QWebEngineProfile *profile, QObject *parent = nullptr);

signals:
    /// The person pressed a link to another page of the guide, and it is being opened.
    void pageLinkPressed(const QUrl &url);
    void outsideLinkPressed(const QUrl &url);
    void actionPressed(const QString &id);
    /// Addresses are in the engine's form, here and above.
    void drawn(const web::Drawn &report);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &securityOrigin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &securityOrigin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &securityOrigin, const QString &message, const QString &defaultValue,
                          QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int lineNumber,
                                  const QString &sourceId) override;

private:
    void refuseFullScreen(QWebEngineFullScreenRequest request);
    void refuseProtocolHandler(QWebEngineRegisterProtocolHandlerRequest request);
    void refuseFileSystem(QWebEngineFileSystemAccessRequest request);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    void refusePermission(const QWebEnginePermission &permission);
#else
    void refusePermission(const QUrl &origin, Feature feature);
    void refuseQuota(QWebEngineQuotaRequest request);
#endif
};

} // namespace web
