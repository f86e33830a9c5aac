// SPDX-License-Identifier: MIT
#include "ui/wizard/whyweask.h"

#include "ui/wizard/pieces.h"

#include <QBoxLayout>

namespace ui
{

WhyWeAsk::WhyWeAsk(const Appearance &appearance, QWidget *parent)
    : Fold(appearance, QStringLiteral("whyWeAsk"), parent)
    , m_why(newProse(appearance, Prose::Style::Body, {}, inside()))
{
    m_why->setObjectName(QStringLiteral("why"));
    column()->addWidget(m_why);
}

void WhyWeAsk::setWords(const QString &title, const QString &why)
{
    setTitle(title);
    m_why->setText(why);
}

} // namespace ui
