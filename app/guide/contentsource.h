// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "guide/theme.h"

#include <QByteArray>
#include <QDate>
#include <QUrl>

#include <optional>

namespace guide
{

/// What the guide has been told to speak.
struct ReaderLanguage {
    QString code = QStringLiteral("en-GB"); ///< BCP 47
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool reviewed = true; ///< by a medical translator; if not, a banner says so and warnings keep their English
    bool englishBeside = false; ///< every paragraph has its English under it

    bool operator==(const ReaderLanguage &) const = default;
};

/// How the reader wants pages to look and speak, and the day it is. Never part of an address.
struct Presentation {
    QString theme = QStringLiteral("light");
    bool moreSpace = false; ///< more room between lines and letters
    bool explainInMargin = true; ///< else a word explains itself when pressed
    QDate today; ///< the clock, injected
    ReaderLanguage language = {};
    bool isShared = false; ///< a kiosk: no words can be marked, and nothing dragged away

    bool operator==(const Presentation &) const = default;
};

/// Class names for the root element, in the order the style sheet expects.
QString rootClasses(const Presentation &presentation);

struct Reply {
    QByteArray mimeType;
    QByteArray body;
};

/// `guide:/page/ID`. The address of a page names the page and nothing else.
QUrl pageUrl(const QString &id, const QString &fragment = {});
/// The page id of `guide:/page/ID`, or empty for any other address.
QString pageIdOf(const QUrl &url);

/// Address in, bytes out, and nothing else happens. One source serves the window, the export and the tests.
class ContentSource
{
public:
    /// `guide` must outlive the source.
    explicit ContentSource(const Guide &guide);

    /// Nothing for an address that names nothing. Knows `guide:/page/ID` and `guide:/style/screen.css`.
    std::optional<Reply> fetch(const QUrl &url, const Presentation &presentation) const;

    const QList<Theme> &themes() const { return m_themes; }
    /// The style sheet of every page, colours included.
    const QByteArray &style() const { return m_style; }

private:
    const Guide &m_guide;
    QList<Theme> m_themes;
    QByteArray m_style;
};

} // namespace guide
