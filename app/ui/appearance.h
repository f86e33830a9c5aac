// SPDX-License-Identifier: MIT
#pragma once

#include "guide/theme.h"
#include "ui/look.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPixmap>

class QPalette;

namespace ui
{

/// The theme made into what widgets use: palette, style sheet, fonts, icons, drawings. One for the program.
class Appearance : public QObject
{
    Q_OBJECT
public:
    /// `resourceRoot` holds icons/ and diagrams/. `themes` must not be empty.
    Appearance(QList<guide::Theme> themes, QString resourceRoot, QObject *parent = nullptr);

    /// Sets the palette and style sheet of the application, then tells every widget that draws itself. An unknown
    /// theme is the first one.
    void apply(const QString &themeId, int textPercent);

    /// Everything is this much larger than at home, at any text size: on a kiosk it is read standing, and touched.
    /// 1.0 at first. Takes effect with apply().
    void setBase(double base) { m_base = base; }
    double base() const { return m_base; }

    const QList<guide::Theme> &themes() const { return m_themes; }
    const guide::Theme &theme() const;
    QColor colour(const QString &token) const;
    /// Chrome grows with the text to 140 % and stops: 1.0 to 1.4, times the base.
    double chromeScale() const;
    /// Pixels for native screens that are read like pages (home, Look, help): grows with the text to 200 %,
    /// times the base.
    double screenScale() const;
    int textPercent() const { return m_textPercent; }
    /// What the engine enlarges its pages by.
    double pageZoom() const { return m_base * m_textPercent / 100.0; }
    /// What the system asked for before we set colours of our own.
    const Look &systemLook() const { return m_systemLook; }

    enum class Face { Sans, SansBold, Serif };
    /// `pixels` at 100 %, before `scale`.
    QFont font(Face face, double pixels, double scale = 1.0) const;

    /// An icon of resources/icons in `token`, at `pixels` (device independent), sharp at any device ratio. Arrows turn
    /// round where people read from right to left.
    QIcon icon(const QString &name, const QString &token, int pixels) const;
    /// A drawing of resources/diagrams in the theme's colours, as large as fits into a pixmap of this size, standing
    /// on its lower edge. Drawn once for every size, ratio and theme.
    QPixmap drawing(const QString &id, const QSize &size, double deviceRatio) const;

signals:
    void changed();

private:
    QPalette palette() const;

    QList<guide::Theme> m_themes;
    QString m_resourceRoot;
    Look m_systemLook;
    int m_current = 0;
    int m_textPercent = 100;
    double m_base = 1.0;
};

} // namespace ui
