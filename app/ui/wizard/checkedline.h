// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QWidget>

namespace guide
{
class Guide;
}

namespace ui
{

class Appearance;
class Button;

/// Where a statement rests.
struct Ground {
    QString claim; ///< claim id of the guide
    QString page;
    QString anchor;
    QString about; ///< tells links of the same words apart for those who do not see
};

/// When a statement was checked, and the page at the passage that says it. Past its date it says first that it may be
/// out of date.
class CheckedLine : public QWidget
{
    Q_OBJECT
public:
    enum class Says { Checked, MayBeClosed };

    /// `guide` is read here and not needed afterwards.
    CheckedLine(const guide::Guide &guide, const Appearance &appearance, const Ground &ground, QDate today, Says says,
                QWidget *parent);

signals:
    void pageWanted(const QString &page, const QString &anchor);

private:
    Button *newLink(const QString &words, const QString &name, const QString &page, const QString &anchor);

    const Appearance &m_appearance;
};

} // namespace ui
