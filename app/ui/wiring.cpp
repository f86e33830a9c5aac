// SPDX-License-Identifier: MIT
#include "ui/wiring.h"

#include "ui/bar.h"
#include "ui/body.h"
#include "ui/choices.h"
#include "ui/mouseways.h"
#include "ui/navigator.h"
#include "ui/pagescreen.h"

namespace ui
{

void leadOn(const Bar &bar, Navigator &navigator)
{
    QObject::connect(&bar, &Bar::homePressed, &navigator, &Navigator::goHome);
    QObject::connect(&bar, &Bar::backPressed, &navigator, &Navigator::goBack);
    QObject::connect(&bar, &Bar::forwardPressed, &navigator, &Navigator::goForward);
    QObject::connect(&bar, &Bar::contentsPressed, &navigator, &Navigator::goToContents);
    QObject::connect(&bar, &Bar::textSizePressed, &navigator, &Navigator::goToLook);
    QObject::connect(&bar, &Bar::lookPressed, &navigator, &Navigator::goToLook);
    QObject::connect(&bar, &Bar::helpPressed, &navigator, &Navigator::goToHelp);
}

void leadOn(const MouseWays &mouse, Navigator &navigator, Choices &choices)
{
    QObject::connect(&mouse, &MouseWays::backPressed, &navigator, &Navigator::goBack);
    QObject::connect(&mouse, &MouseWays::forwardPressed, &navigator, &Navigator::goForward);
    QObject::connect(&mouse, &MouseWays::largerWanted, &choices, &Choices::largerText);
    QObject::connect(&mouse, &MouseWays::smallerWanted, &choices, &Choices::smallerText);
}

void leadOn(const Body &body, Navigator &navigator, Choices &choices)
{
    QObject::connect(&body, &Body::pageChosen, &navigator, &Navigator::openPage);
    QObject::connect(&body, &Body::lookChosen, &choices, &Choices::setLook);
    QObject::connect(&body, &Body::keepChosen, &choices, &Choices::setKept);
    QObject::connect(&body, &Body::leavePressed, &navigator, &Navigator::leave);
    QObject::connect(&body, &Body::stepWanted, &navigator, &Navigator::goToStep);
    QObject::connect(&body, &Body::stepBackWanted, &navigator, &Navigator::goToStepBefore);
    QObject::connect(&body, &Body::passageWanted, &navigator, &Navigator::openPassage);
    QObject::connect(&body, &Body::helpWanted, &navigator, &Navigator::goToHelp);
    QObject::connect(&body, &Body::sheetWanted, &navigator, &Navigator::goToSheet);
    QObject::connect(body.page(), &PageScreen::linkFollowed, &navigator, &Navigator::followLink);
    QObject::connect(body.page(), &PageScreen::failed, &navigator, &Navigator::pageFailed);
    QObject::connect(body.page(), &PageScreen::actionPressed, &navigator, &Navigator::followAction);
}

} // namespace ui
