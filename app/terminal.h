// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdio>

/// Writes a line to stdout or stderr.
inline void print(std::FILE *stream, const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), stream);
}
