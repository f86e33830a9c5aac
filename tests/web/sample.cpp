// SPDX-License-Identifier: MIT
#include "sample.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineView>

void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

void PrintTo(const QUrl &url, std::ostream *out)
{
    *out << url.toString().toStdString();
}

void PrintTo(const QPointF &point, std::ostream *out)
{
    *out << point.x() << ", " << point.y();
}

namespace sample
{

namespace
{

QStringList &kept()
{
    static QStringList lines;
    return lines;
}

const QString kOurPolicy = QStringLiteral("default-src 'none'; style-src guide:; base-uri 'none'; form-action 'none'");

} // namespace

void keepMessage(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    if (qstrcmp(context.category, "cartguide.web") == 0)
        kept().append(message);
}

QStringList messages()
{
    return std::exchange(kept(), {});
}

QUrl url(const QString &address)
{
    return QUrl(address);
}

const std::vector<const char *> &refusedAddresses()
{
    static const std::vector<const char *> addresses{
        // Other schemes
        "file:///etc/passwd",
        "file:///",
        "data:text/html,<h1>hello</h1>",
        "data:text/plain,hello",
        "view-source:guide://app/page/one",
        "view-source:guide:/page/one",
        "view-source:https://example.org/",
        "chrome://gpu",
        "chrome://version",
        "chrome://crash",
        "chrome:gpu",
        "chrome-untrusted://x/",
        "devtools://devtools/bundled/inspector.html",
        "about:blank",
        "about:srcdoc",
        "mailto:someone@example.org",
        "tel:999",
        "sms:999",
        "http://example.org/",
        "javascript:document.title='x'",
        "javascript:void(0)",
        "blob:guide://app/5b3c1b6a",
        "filesystem:guide://app/temporary/x",
        "ftp://example.org/",
        "qrc:/cartguide/guide/start.md",
        "ws://example.org/",
        "wss://example.org/",
        "guides:/page/one",
        "term:t-cell",
        "zoommtg://zoom.us/join",
        "steam://open/main",
        // Ours by scheme only
        "guide://host/page/one",
        "guide://app.example.org/page/one",
        "guide:/style/screen.css",
        "guide:/page/",
        "guide:/page/One",
        "guide:/page/one/",
        "guide:/page/one?x=1",
        "guide:/page/../style/screen.css",
        "guide:/page/%2e%2e",
        "guide:/page/one%2Ftwo",
        "guide:/page/one%00",
        "guide:///",
        // Outside, but not as an outside address is written
        "https://",
        "https://someone@example.org/",
        "https://someone:secret@example.org/",
    };
    return addresses;
}

const std::vector<const char *> &malformedAddresses()
{
    static const std::vector<const char *> addresses{
        "",
        "//",
        ":",
        "one",
        "/page/one",
        "https//example.org",
        "guide",
        "guide:",
        "guide:page/one",
        "guide://someone@app/page/one",
        "guide://app:8080/page/one",
        "guide:/page/one/../two",
    };
    return addresses;
}

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

Window::Window() : m_reader(new web::Reader([this](const QUrl &address) { return fetch(address); }, this))
{
    resize(800, 600);
    m_reader->resize(size());
    QString lines;
    for (int i = 0; i < 200; ++i)
        lines += QStringLiteral("<p>A line of text.</p>");
    put(QStringLiteral("one"),
        QStringLiteral("<p><a id=two href='guide:/page/two'>two</a> <a id=far-link href='#far'>far</a></p>") + lines
            + QStringLiteral("<h2 id=far>Far down</h2>") + lines,
        kOurPolicy);
    put(QStringLiteral("two"),
        QStringLiteral("<p><a id=one href='guide:/page/one'>one</a> apple</p><p>Apple pie and an apple.</p>") + lines,
        kOurPolicy);
    QWidget::show();
    QApplication::setActiveWindow(this);
    messages();
}

Window::~Window() = default;

void Window::put(const QString &id, const QString &body, const QString &policy)
{
    const QString meta = policy.isEmpty()
        ? QString()
        : QStringLiteral("<meta http-equiv='Content-Security-Policy' content=\"%1\">").arg(policy);
    m_pages[QStringLiteral("/page/") + id] =
        QStringLiteral("<!doctype html><html lang='en-GB'><head><meta charset='utf-8'>%1<title>%2</title>"
                       "<link rel='stylesheet' href='guide:/style/screen.css'></head><body>%3</body></html>")
            .arg(meta, id, body)
            .toUtf8();
}

bool Window::show(const QString &id)
{
    return showUrl(url(QStringLiteral("guide:/page/") + id));
}

bool Window::showUrl(const QUrl &address, const QPointF &scroll)
{
    QSignalSpy painted(m_reader, &web::Reader::painted);
    m_reader->open(address, scroll);
    return waitUntil([&] { return !painted.isEmpty() && painted.last().first().toUrl() == address; });
}

QVariant Window::run(const QString &script, quint32 world)
{
    std::optional<QVariant> answer;
    view()->page()->runJavaScript(script, world, [&answer](const QVariant &value) { answer = value; });
    waitUntil([&] { return answer.has_value(); });
    return answer.value_or(QVariant());
}

void Window::click(const QString &elementId, Qt::MouseButton button)
{
    const QVariantList at = run(QStringLiteral("(r => [r.x + r.width / 2, r.y + r.height / 2])"
                                               "(document.getElementById('%1').getBoundingClientRect())")
                                    .arg(elementId))
                                .toList();
    if (at.size() != 2)
        qFatal("There is nothing to click.");
    const double zoom = view()->page()->zoomFactor();
    QTest::mouseClick(input(), button, {}, (QPointF(at.at(0).toDouble(), at.at(1).toDouble()) * zoom).toPoint());
}

QWebEngineView *Window::view() const
{
    return m_reader->findChild<QWebEngineView *>(QStringLiteral("pageView"));
}

QWidget *Window::input() const
{
    return view()->focusProxy();
}

QColor Window::pixel() const
{
    return const_cast<Window *>(this)->grab().toImage().pixelColor(760, 560);
}

void Window::wheelEvent(QWheelEvent *event)
{
    ++m_wheels;
    event->accept();
}

void Window::mousePressEvent(QMouseEvent *event)
{
    m_backPresses += event->button() == Qt::BackButton;
}

void Window::contextMenuEvent(QContextMenuEvent *)
{
    ++m_contextMenus;
}

std::optional<guide::Reply> Window::fetch(const QUrl &address)
{
    m_fetched.append(address.toString());
    if (address == url(QStringLiteral("guide:/style/screen.css")))
        return guide::Reply{"text/css", "html { background: rgb(10, 20, 30); color: white }"};
    const auto page = m_pages.constFind(address.path());
    if (address.scheme() != QLatin1String("guide") || !address.authority().isEmpty() || page == m_pages.cend())
        return std::nullopt;
    return guide::Reply{"text/html", *page};
}

} // namespace sample
