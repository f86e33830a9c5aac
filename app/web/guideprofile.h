// SPDX-License-Identifier: MIT
#pragma once

#include <QWebEngineProfile>

#include <memory>

namespace web
{

class RequestInterceptor;
class SchemeHandler;

/// A profile that keeps nothing and allows nothing. Both arguments must outlive it, and it must outlive its pages.
std::unique_ptr<QWebEngineProfile> makeGuideProfile(SchemeHandler &handler, RequestInterceptor &interceptor);

} // namespace web
