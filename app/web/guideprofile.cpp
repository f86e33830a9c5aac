// SPDX-License-Identifier: MIT
#include "web/guideprofile.h"

#include "web/logging.h"
#include "web/requestinterceptor.h"
#include "web/schemehandler.h"

#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineSettings>

#include <array>

namespace web
{

namespace
{

constexpr std::array kSwitchedOff{
    QWebEngineSettings::JavascriptEnabled,
    QWebEngineSettings::JavascriptCanOpenWindows,
    QWebEngineSettings::JavascriptCanAccessClipboard,
    QWebEngineSettings::JavascriptCanPaste,
    QWebEngineSettings::AllowWindowActivationFromJavaScript,
    QWebEngineSettings::LocalStorageEnabled,
    QWebEngineSettings::LocalContentCanAccessRemoteUrls,
    QWebEngineSettings::LocalContentCanAccessFileUrls,
    QWebEngineSettings::AllowRunningInsecureContent,
    QWebEngineSettings::AllowGeolocationOnInsecureOrigins,
    QWebEngineSettings::HyperlinkAuditingEnabled,
    QWebEngineSettings::DnsPrefetchEnabled,
    QWebEngineSettings::AutoLoadIconsForPage,
    QWebEngineSettings::TouchIconsEnabled,
    QWebEngineSettings::PluginsEnabled,
    QWebEngineSettings::PdfViewerEnabled,
    QWebEngineSettings::WebGLEnabled,
    QWebEngineSettings::Accelerated2dCanvasEnabled,
    QWebEngineSettings::ScreenCaptureEnabled,
    QWebEngineSettings::FullScreenSupportEnabled,
    QWebEngineSettings::NavigateOnDropEnabled,
    // What goes wrong is said by a native panel, in the program's words.
    QWebEngineSettings::ErrorPageEnabled,
    // No motion that nobody asked for.
    QWebEngineSettings::ScrollAnimatorEnabled,
    // Who has the keyboard when a page has come is for the window to say.
    QWebEngineSettings::FocusOnNavigationEnabled,
};

void refuseDownload(QWebEngineDownloadRequest *download)
{
    qCWarning(lcWeb) << "Refused to download" << download->url();
    download->cancel();
}

} // namespace

std::unique_ptr<QWebEngineProfile> makeGuideProfile(SchemeHandler &handler, RequestInterceptor &interceptor)
{
    // A profile without a name is off the record.
    auto profile = std::make_unique<QWebEngineProfile>();
    profile->setHttpCacheType(QWebEngineProfile::NoCache);
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->cookieStore()->setCookieFilter([](const QWebEngineCookieStore::FilterRequest &) { return false; });
    profile->installUrlSchemeHandler("guide", &handler);
    // Never answered, for the gate refuses to go there; but the gate is only asked where there is a handler.
    profile->installUrlSchemeHandler("action", &handler);
    profile->setUrlRequestInterceptor(&interceptor);
    for (const QWebEngineSettings::WebAttribute attribute : kSwitchedOff)
        profile->settings()->setAttribute(attribute, false);
    profile->settings()->setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
    QObject::connect(profile.get(), &QWebEngineProfile::downloadRequested, profile.get(), &refuseDownload);
    return profile;
}

} // namespace web
