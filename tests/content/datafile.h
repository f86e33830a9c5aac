// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

/// The lines of a file in tests/data, without empty lines and those that begin with #. Fails the test if there are
/// none.
QStringList dataLines(const char *name);
