// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/fold.h"

namespace guide
{
class Guide;
}

namespace ui
{

/// "Sources": where the statements of one part come from, each source once, in the order it is first needed.
class SourcesFold : public Fold
{
    Q_OBJECT
public:
    /// `claims` are ids of the guide; `part` is what the part is called. `guide` is read here and not needed
    /// afterwards.
    SourcesFold(const guide::Guide &guide, const Appearance &appearance, const QStringList &claims, const QString &part,
                QWidget *parent);

signals:
    void pageWanted(const QString &page, const QString &anchor);
};

} // namespace ui
