// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/fold.h"

namespace ui
{

class Prose;

/// "Why we ask", folded until it is pressed. It stays as it is from question to question.
class WhyWeAsk : public Fold
{
    Q_OBJECT
public:
    WhyWeAsk(const Appearance &appearance, QWidget *parent);

    void setWords(const QString &title, const QString &why);

private:
    Prose *const m_why;
};

} // namespace ui
