// SPDX-License-Identifier: MIT
#pragma once

#include "ui/textflow.h"

#include <QRadioButton>

namespace language
{
struct Language;
}

namespace ui
{

class Appearance;

/// A language to choose, in its own name, for those who read nothing else.
class LanguageChoice : public QRadioButton
{
    Q_OBJECT
public:
    LanguageChoice(const Appearance &appearance, const language::Language &language, QWidget *parent);

    const QString &code() const { return m_code; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent *event) override;

private:
    TextFlow words(bool bold) const;
    int px(double pixels) const;

    const Appearance &m_appearance;
    const QString m_code;
};

} // namespace ui
