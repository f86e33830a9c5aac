// SPDX-License-Identifier: MIT
#pragma once

#include "ui/printing/printsystem.h"

namespace ui
{

/// CUPS. Which server it speaks to is the system's own setting; no password is ever asked for.
class CupsSystem : public PrintSystem
{
public:
    Taken submit(const PrintSettings &settings, const QString &title, const QByteArray &pdf,
                 const std::atomic<bool> &stop) override;
    JobReport look(const Taken &taken) override;
    void cancel(const Taken &taken) override;
};

} // namespace ui
