// SPDX-License-Identifier: MIT
#pragma once

#include "ui/keepsake.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace ui
{

/// What the person chose: the look, the language, and whether any of it is kept on this computer. Changes are written
/// in a calm moment after they are made, and only if the person asked.
///
/// When that fails, it is tried again with every change, and trouble() says so until it has been done.
class Choices : public QObject
{
    Q_OBJECT
public:
    /// `systemLook` is what the computer is set to. `keepsake` must outlive this.
    /// `kept` is what the keepsake had when the program started.
    Choices(const Keepsake &keepsake, const Kept &kept, const Look &systemLook, QObject *parent = nullptr);

    const Look &look() const { return m_kept.look; }
    bool areKept() const { return m_kept.asked; }
    KeepTrouble trouble() const { return m_trouble; }
    bool englishBeside() const { return m_kept.englishBeside; }
    QSize windowSize() const { return m_kept.windowSize; }
    QString lastPage() const { return m_kept.lastPage; }

    void setLook(const Look &look);
    void setLanguage(const QString &code);
    /// Every paragraph of a page has its English under it.
    void setEnglishBeside(bool beside);
    void largerText();
    void smallerText();
    void usualText();
    /// What is to be forgotten is forgotten at once.
    void setKept(bool kept);
    void setWindowSize(const QSize &size);
    void setLastPage(const QString &pageId);
    /// Writes what has not been written yet.
    void write();

signals:
    void lookChanged();
    void englishBesideChanged();
    void troubleChanged();

private:
    void setTextPercent(int percent);
    bool isDue() const;
    void writeSoon();

    const Keepsake &m_keepsake;
    Kept m_kept;
    std::optional<Kept> m_written; ///< nothing: what there is now is not known
    KeepTrouble m_trouble = KeepTrouble::None;
    QTimer m_timer;
};

} // namespace ui
