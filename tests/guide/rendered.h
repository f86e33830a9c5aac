// SPDX-License-Identifier: MIT
#pragma once

#include "guide/contentsource.h"

#include <QString>

/// The day the tiny guide was checked; nothing in it is stale yet.
inline const QDate kFresh{2026, 11, 23};
/// After the first of its facts should have been checked again, before the others.
inline const QDate kLater{2027, 6, 1};

guide::Presentation on(QDate today);

/// What the blocks of a text are written as, in the tiny guide, without the lines that only lay them out.
QString written(const QByteArray &markdown, QDate today = kFresh);
/// The HTML without the lines that only lay blocks and notes out.
QString withoutLayout(const QString &html);
/// The lines from the first that holds `from` up to the first after it that holds `to`, both included.
QString between(const QString &html, const QString &from, const QString &to);

/// The whole page as a window shows it; empty for an unknown id.
QString pageOf(const guide::Guide &guide, const QString &id, QDate today = kFresh);
