// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace web
{

/// Sets the engine's environment and registers the `guide:` scheme. Call once in main(), before the application object.
/// Whatever the environment held for the engine (flags, remote debugging, a switched-off sandbox) is replaced.
/// `allowRoot` is the tests' own switch: it turns the sandbox off, for an account that cannot have one.
void prepareEngine(bool allowRoot);

/// Why the engine cannot start on this machine (its helper or data is missing, or the account is root and
/// `allowRoot` is false), as one sentence; nothing if it can. Ask before making a Reader: the engine would abort.
std::optional<QString> whyEngineCannotStart(bool allowRoot);

/// The part about files: `helper` is the engine's process, `dataFolder` holds its `resources` folder.
std::optional<QString> whatEngineMisses(const QString &helper, const QString &dataFolder);

/// True for the few lines that the engine logs in a normal run of ours and that say nothing about its health.
/// For the program's message handler.
bool isEngineNoise(const QString &message);

} // namespace web
