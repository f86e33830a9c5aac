// SPDX-License-Identifier: MIT
#pragma once

#include "guide/paper.h"

#include <QByteArray>

#include <optional>

namespace web
{

/// How many pages a PDF of the engine's has, and on which of them each anchor stands. Nothing for any other file.
std::optional<guide::PaperLayout> pdfLayout(const QByteArray &pdf);

} // namespace web
