// SPDX-License-Identifier: MIT
#include "web/navigationgate.h"
#include "sample.h"
#include "web/address.h"
#include "web/requestinterceptor.h"

#include <gtest/gtest.h>

using web::Way;
using web::wayFor;

namespace
{

constexpr auto kPressed = QWebEnginePage::NavigationTypeLinkClicked;
constexpr auto kTyped = QWebEnginePage::NavigationTypeTyped;

QUrl page(const QString &rest)
{
    return QUrl(QStringLiteral("guide://app/page/") + rest);
}

} // namespace

TEST(AddressTest, theEnginesFormIsTheSameAddress)
{
    const QUrl ours(QStringLiteral("guide:/page/recovery#vaccines"));
    EXPECT_EQ(web::toEngine(ours), QUrl(QStringLiteral("guide://app/page/recovery#vaccines")));
    EXPECT_EQ(web::fromEngine(web::toEngine(ours)), ours);
    EXPECT_EQ(web::fromEngine(ours), ours);
}

TEST(AddressTest, othersStayOthers)
{
    const QUrl other(QStringLiteral("guide://elsewhere/page/recovery"));
    EXPECT_EQ(web::fromEngine(other), other);
    EXPECT_FALSE(web::isPageAddress(web::fromEngine(other)));
}

TEST(NavigationGateTest, ourPagesOpen)
{
    EXPECT_EQ(wayFor(page(QStringLiteral("recovery")), kPressed, true), Way::Open);
    EXPECT_EQ(wayFor(page(QStringLiteral("recovery#vaccines")), kTyped, true), Way::Open);
    EXPECT_EQ(wayFor(page(QStringLiteral("a-1")), QWebEnginePage::NavigationTypeReload, true), Way::Open);
}

TEST(NavigationGateTest, onlyAPressOrTheProgramMovesThePage)
{
    for (const auto type : {QWebEnginePage::NavigationTypeFormSubmitted, QWebEnginePage::NavigationTypeBackForward,
                            QWebEnginePage::NavigationTypeOther, QWebEnginePage::NavigationTypeRedirect}) {
        EXPECT_EQ(wayFor(page(QStringLiteral("recovery")), type, true), Way::Refuse) << type;
        EXPECT_EQ(wayFor(QUrl(QStringLiteral("https://example.org/")), type, true), Way::Refuse) << type;
        EXPECT_EQ(wayFor(QUrl(QStringLiteral("action:help")), type, true), Way::Refuse) << type;
    }
}

TEST(NavigationGateTest, nothingOpensInsideAPage)
{
    EXPECT_EQ(wayFor(page(QStringLiteral("recovery")), kPressed, false), Way::Refuse);
    EXPECT_EQ(wayFor(QUrl(QStringLiteral("https://example.org/")), kPressed, false), Way::Refuse);
    EXPECT_EQ(wayFor(QUrl(QStringLiteral("action:help")), kPressed, false), Way::Refuse);
}

TEST(NavigationGateTest, anOutsideLinkCountsOnlyWhenPressed)
{
    const QUrl outside(QStringLiteral("https://www.nhs.uk/conditions/"));
    EXPECT_EQ(wayFor(outside, kPressed, true), Way::Outside);
    EXPECT_EQ(wayFor(outside, kTyped, true), Way::Refuse);
}

TEST(NavigationGateTest, anActionCountsOnlyWhenPressedAndWellFormed)
{
    EXPECT_EQ(wayFor(QUrl(QStringLiteral("action:help")), kPressed, true), Way::Action);
    EXPECT_EQ(wayFor(QUrl(QStringLiteral("action:help")), kTyped, true), Way::Refuse);
    for (const QString &bad : {QStringLiteral("action:"), QStringLiteral("action:Help"), QStringLiteral("action:a/b"),
                               QStringLiteral("action://help"), QStringLiteral("action:help?x"),
                               QStringLiteral("action:help#x"), QStringLiteral("action:he%6Cp%2F")})
        EXPECT_EQ(wayFor(QUrl(bad), kPressed, true), Way::Refuse) << qPrintable(bad);
}

TEST(NavigationGateTest, theBlankPageIsOnlyForTheProgram)
{
    EXPECT_EQ(wayFor(web::blankAddress(), kTyped, true), Way::Open);
    EXPECT_EQ(wayFor(web::blankAddress(), kPressed, true), Way::Refuse);
}

TEST(NavigationGateTest, nothingButOurPagesOpens)
{
    for (const auto *addresses : {&sample::refusedAddresses(), &sample::malformedAddresses()}) {
        for (const char *text : *addresses) {
            const QUrl address(QString::fromUtf8(text));
            EXPECT_EQ(wayFor(address, kPressed, true), Way::Refuse) << text;
            EXPECT_EQ(wayFor(address, kTyped, true), Way::Refuse) << text;
            EXPECT_FALSE(web::isPageAddress(address)) << text;
        }
    }
}

TEST(RequestInterceptorTest, onlyOurAddressesPass)
{
    const auto mayPass = [](const char *text) {
        return web::RequestInterceptor::mayPass(QUrl(QString::fromUtf8(text)));
    };
    EXPECT_TRUE(mayPass("guide://app/page/recovery"));
    EXPECT_TRUE(mayPass("guide://app/style/screen.css"));
    for (const char *text : {"",
                             "guide:/page/recovery",
                             "guide://other/page/recovery",
                             "guide://app:80/page/recovery",
                             "guide://me@app/page/recovery",
                             "guides://app/page/recovery",
                             "https://example.org/",
                             "http://app/",
                             "ws://example.org/",
                             "wss://example.org/",
                             "ftp://example.org/",
                             "file:///etc/passwd",
                             "data:text/html,hello",
                             "blob:guide://app/1",
                             "qrc:/x",
                             "chrome://gpu",
                             "devtools://devtools/x",
                             "chrome-extension://x/y",
                             "about:blank",
                             "filesystem:guide://app/temporary/x"})
        EXPECT_FALSE(mayPass(text)) << text;
}
