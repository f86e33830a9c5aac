// SPDX-License-Identifier: MIT
#pragma once

namespace ui
{

class Bar;
class Body;
class Choices;
class MouseWays;
class Navigator;

/// Has what a person presses lead where it says, or change what it says: what needs nobody to decide anything.
void leadOn(const Bar &bar, Navigator &navigator);
void leadOn(const MouseWays &mouse, Navigator &navigator, Choices &choices);
void leadOn(const Body &body, Navigator &navigator, Choices &choices);

} // namespace ui
