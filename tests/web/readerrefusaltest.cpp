// SPDX-License-Identifier: MIT
#include "sample.h"

#include <QApplication>
#include <QDesktopServices>
#include <QSignalSpy>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineView>

#include <gtest/gtest.h>

using sample::url;

namespace
{

/// Stands in for the programs that the system would open an address with.
class SystemOpener : public QObject
{
    Q_OBJECT
public:
    SystemOpener()
    {
        for (const QString &scheme : m_schemes)
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~SystemOpener() override
    {
        for (const QString &scheme : m_schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> opened() const { return m_opened; }

public slots:
    void open(const QUrl &url) { m_opened.append(url); }

private:
    const QStringList m_schemes{QStringLiteral("mailto"), QStringLiteral("tel"),     QStringLiteral("sms"),
                                QStringLiteral("http"),   QStringLiteral("https"),   QStringLiteral("file"),
                                QStringLiteral("ftp"),    QStringLiteral("zoommtg"), QStringLiteral("steam"),
                                QStringLiteral("action"), QStringLiteral("term")};
    QList<QUrl> m_opened;
};

class ReaderRefusalTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(window.show(QStringLiteral("one")));
        m_topLevels = visibleTopLevels();
        m_fetched = window.fetched().size();
    }

    static int visibleTopLevels()
    {
        const QWidgetList widgets = QApplication::topLevelWidgets();
        return static_cast<int>(std::count_if(widgets.begin(), widgets.end(), [](auto *w) { return w->isVisible(); }));
    }
    /// Shows a page with this body and no policy of its own, so that only our gates stand in the way.
    void showBare(const QString &body)
    {
        window.put(QStringLiteral("bare"), body);
        ASSERT_TRUE(window.show(QStringLiteral("bare")));
        m_fetched = window.fetched().size();
    }
    /// The page is the same, nothing else has been fetched, nothing has opened.
    void expectStillThere(const QString &id, const char *what = "")
    {
        const QString address = QStringLiteral("guide:/page/") + id;
        EXPECT_EQ(window.reader()->url(), url(address)) << what;
        EXPECT_EQ(window.run(QStringLiteral("location.pathname")).toString(), QStringLiteral("/page/") + id) << what;
        EXPECT_EQ(visibleTopLevels(), m_topLevels) << what;
        for (const QString &fetched : window.fetched().mid(m_fetched))
            EXPECT_TRUE(fetched == address || fetched.endsWith(u"screen.css")) << what << ' ' << qPrintable(fetched);
    }
    bool pressed(const QString &id)
    {
        return window.run(QStringLiteral("document.activeElement.id")).toString() == id
            || !sample::messages().filter(QStringLiteral("astray")).isEmpty();
    }
    static bool wasLogged(const QString &start)
    {
        const QStringList lines = sample::messages();
        return std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return line.startsWith(start); });
    }

    sample::Window window;

private:
    qsizetype m_fetched = 0;
    int m_topLevels = 0;
};

} // namespace

TEST_F(ReaderRefusalTest, theProgramCanOpenNothingButPages)
{
    QSignalSpy arrived(window.reader(), &web::Reader::urlChanged);
    for (const auto *addresses : {&sample::refusedAddresses(), &sample::malformedAddresses()}) {
        for (const char *address : *addresses)
            window.reader()->open(QUrl(QString::fromUtf8(address)));
    }
    sample::wait(200);
    expectStillThere(QStringLiteral("one"));
    EXPECT_EQ(arrived.size(), 0);
}

TEST_F(ReaderRefusalTest, noLinkLeadsOutOfTheGuide)
{
    QString body;
    for (size_t i = 0; i < sample::refusedAddresses().size(); ++i)
        body += QStringLiteral("<a id=a%1 style='position:absolute;top:%2px' href=\"%3\">link</a>")
                    .arg(i)
                    .arg(10 + 22 * (i % 24))
                    .arg(QString::fromUtf8(sample::refusedAddresses()[i]).toHtmlEscaped());
    body.replace(QStringLiteral("position:absolute;"), QStringLiteral("position:absolute;left:0;"));
    showBare(body);
    QSignalSpy outside(window.reader(), &web::Reader::outsideLinkPressed);
    QSignalSpy action(window.reader(), &web::Reader::actionPressed);
    const SystemOpener opener;
    for (size_t i = 0; i < sample::refusedAddresses().size(); ++i) {
        const char *address = sample::refusedAddresses()[i];
        const QString id = QStringLiteral("a%1").arg(i);
        window.run(QStringLiteral("document.getElementById('%1').style.zIndex = %2").arg(id).arg(i + 1));
        window.click(id);
        // Pressed for certain: the link has the focus, or has taken the page astray and back.
        EXPECT_TRUE(waitUntil([&] { return pressed(id); })) << "not pressed: " << address;
        sample::wait(20);
        EXPECT_TRUE(waitUntil([&] {
            return window.run(QStringLiteral("location.pathname")).toString() == u"/page/bare";
        })) << address;
        expectStillThere(QStringLiteral("bare"), address);
    }
    EXPECT_EQ(outside.size(), 0);
    EXPECT_EQ(action.size(), 0);
    EXPECT_EQ(opener.opened(), QList<QUrl>());
}

TEST_F(ReaderRefusalTest, anOutsideLinkIsSaidAndNotOpened)
{
    showBare(QStringLiteral("<a id=a href='https://www.nhs.uk/conditions/?a=b#c'>NHS</a>"));
    QSignalSpy outside(window.reader(), &web::Reader::outsideLinkPressed);
    window.click(QStringLiteral("a"));
    ASSERT_TRUE(waitUntil([&] { return !outside.isEmpty(); }));
    sample::wait(100);
    EXPECT_EQ(outside.size(), 1);
    EXPECT_EQ(outside.first().first().toUrl(), url(QStringLiteral("https://www.nhs.uk/conditions/?a=b#c")));
    expectStillThere(QStringLiteral("bare"));
}

TEST_F(ReaderRefusalTest, anActionIsSaidAndNotOpened)
{
    showBare(QStringLiteral("<a id=a href='action:help'>Get help now</a>"));
    QSignalSpy action(window.reader(), &web::Reader::actionPressed);
    window.click(QStringLiteral("a"));
    ASSERT_TRUE(waitUntil([&] { return !action.isEmpty(); }));
    EXPECT_EQ(action.first().first().toString(), u"help");
    expectStillThere(QStringLiteral("bare"));
}

TEST_F(ReaderRefusalTest, noSecondWindowOpens)
{
    showBare(QStringLiteral("<a id=a target=_blank href='guide:/page/two'>page</a> "
                            "<a id=b target=_blank href='https://example.org/'>outside</a>"));
    window.click(QStringLiteral("a"));
    window.click(QStringLiteral("b"));
    window.click(QStringLiteral("a"), Qt::MiddleButton);
    sample::wait(200);
    expectStillThere(QStringLiteral("bare"));
}

TEST_F(ReaderRefusalTest, nothingIsDownloaded)
{
    showBare(QStringLiteral("<a id=a download href='guide:/page/two'>page</a>"));
    QSignalSpy asked(window.view()->page()->profile(), &QWebEngineProfile::downloadRequested);
    window.click(QStringLiteral("a"));
    sample::wait(200);
    EXPECT_EQ(asked.isEmpty(), !wasLogged(QStringLiteral("Refused to download")));
    EXPECT_EQ(visibleTopLevels(), 1);
    EXPECT_EQ(window.reader()->url(), url(QStringLiteral("guide:/page/bare")));
}

TEST_F(ReaderRefusalTest, noFileCanBeChosen)
{
    showBare(QStringLiteral("<input type=file id=a>"));
    window.click(QStringLiteral("a"));
    sample::wait(200);
    expectStillThere(QStringLiteral("bare"));
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    EXPECT_EQ(window.run(QStringLiteral("document.getElementById('a').files.length")).toInt(), 0);
}

TEST_F(ReaderRefusalTest, noFormIsSent)
{
    showBare(QStringLiteral("<form action='guide:/page/two'><button id=a>Send</button></form>"
                            "<form method=post action='guide:/page/two'><button id=b>Send</button></form>"));
    window.click(QStringLiteral("a"));
    window.click(QStringLiteral("b"));
    sample::wait(200);
    expectStillThere(QStringLiteral("bare"));
}

TEST_F(ReaderRefusalTest, aPageCannotMoveByItself)
{
    showBare(QStringLiteral("<meta http-equiv=refresh content='0;url=guide:/page/two'><p>words"));
    sample::wait(300);
    EXPECT_EQ(window.reader()->url(), url(QStringLiteral("guide:/page/bare")));
    EXPECT_FALSE(window.fetched().contains(QStringLiteral("guide:/page/two")));
}

TEST_F(ReaderRefusalTest, nothingFromOutsideIsFetchedIntoAPage)
{
    sample::messages();
    showBare(
        QStringLiteral("<img src='https://example.org/a.png'><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>"
                       "<link rel=stylesheet href='http://example.org/a.css'><iframe src='guide:/page/two'></iframe>"
                       "<iframe src='https://example.org/'></iframe><object data='file:///etc/passwd'></object>"));
    const QStringList lines = sample::messages().filter(QStringLiteral("Blocked a request"));
    EXPECT_TRUE(std::any_of(lines.begin(), lines.end(), [](const QString &l) { return l.contains(u"a.png"); }));
    EXPECT_TRUE(std::any_of(lines.begin(), lines.end(), [](const QString &l) { return l.contains(u"a.css"); }));
    EXPECT_FALSE(window.fetched().contains(QStringLiteral("guide:/page/two")));
    EXPECT_EQ(window.run(QStringLiteral("[...document.images].filter(i => i.naturalWidth > 0).length")).toInt(), 0);
}

// Scripts of pages are off. The locks behind them must hold even if somebody switched them on one day.
TEST_F(ReaderRefusalTest, theOtherLocksHoldEvenIfScriptsRan)
{
    window.view()->page()->settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, true);
    showBare(QStringLiteral("<p>words"));
    constexpr quint32 pageWorld = 0;
    EXPECT_EQ(window.run(QStringLiteral("1 + 1"), pageWorld).toInt(), 2) << "scripts are meant to run here";
    EXPECT_EQ(window.run(QStringLiteral("alert('x'); 1"), pageWorld).toInt(), 1);
    EXPECT_FALSE(window.run(QStringLiteral("confirm('x')"), pageWorld).toBool());
    EXPECT_EQ(window.run(QStringLiteral("String(prompt('x', 'y'))"), pageWorld).toString(), u"null");
    EXPECT_TRUE(window.run(QStringLiteral("window.open('guide:/page/two') === null"), pageWorld).toBool());
    EXPECT_FALSE(
        window.run(QStringLiteral("!!document.createElement('canvas').getContext('webgl')"), pageWorld).toBool());
    window.run(QStringLiteral("location.href = 'https://example.org/'; 1"), pageWorld);
    window.run(QStringLiteral("location.href = 'file:///etc/passwd'; 1"), pageWorld);
    window.run(QStringLiteral("document.cookie = 'a=b'; 1"), pageWorld);
    window.run(
        QStringLiteral("window.answers = []; navigator.geolocation.getCurrentPosition(() => answers.push('yes'), "
                       "() => answers.push('no')); Notification.requestPermission().then(a => answers.push(a)); 1"),
        pageWorld);
    sample::wait(300);
    EXPECT_EQ(window.run(QStringLiteral("document.cookie"), pageWorld).toString(), QString());
    EXPECT_FALSE(
        window.run(QStringLiteral("answers.includes('yes') || answers.includes('granted')"), pageWorld).toBool());
    expectStillThere(QStringLiteral("bare"));
}

TEST_F(ReaderRefusalTest, nothingIsKept)
{
    EXPECT_TRUE(window.view()->page()->profile()->isOffTheRecord());
    EXPECT_EQ(window.view()->page()->profile()->httpCacheType(), QWebEngineProfile::NoCache);
}

#include "readerrefusaltest.moc"
