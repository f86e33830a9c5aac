// SPDX-License-Identifier: MIT
#include "ui/navigator.h"

#include "guide/contentsource.h"
#include "ui/visitorstate.h"

namespace ui
{

Navigator::Navigator(const guide::Guide &guide, const VisitorState &visitor, QObject *parent)
    : QObject(parent)
    , m_guide(guide)
    , m_visitor(visitor)
{
}

void Navigator::openPage(const QString &id)
{
    if (id == guide::kHelpPage) {
        goToHelp();
        return;
    }
    const bool known = m_guide.has(id);
    visit({Screen::Page, guide::pageUrl(known ? id : QString(guide::kContentsPage)), {}, {}});
    if (!known)
        emit pageUnknown(id);
}

void Navigator::openPassage(const QString &id, const QString &anchor)
{
    visit({Screen::Page, guide::pageUrl(id, anchor), {}, {}});
}

void Navigator::goHome()
{
    visit({});
}

void Navigator::goBack()
{
    if (!m_trail.canGoBack() || (m_innerBack && m_innerBack()))
        return;
    emit leaving();
    m_trail.back();
    emit arrived();
}

void Navigator::goForward()
{
    if (!m_trail.canGoForward())
        return;
    emit leaving();
    m_trail.forward();
    emit arrived();
}

void Navigator::goToContents()
{
    openPage(guide::kContentsPage);
}

void Navigator::goToLook()
{
    visit({Screen::Look, {}, {}, {}});
}

void Navigator::goToHelp()
{
    visit({Screen::Help, {}, {}, {}});
}

void Navigator::goToWizard()
{
    goToStep(openingStep(m_visitor.answers));
}

void Navigator::goToStep(const WizardStep &step)
{
    visit({Screen::Wizard, {}, {}, step});
}

void Navigator::goToStepBefore()
{
    const std::optional<Place> before = m_trail.before();
    const std::optional<WizardStep> step = stepBefore(m_trail.here().step, m_visitor.answers);
    if (before && before->screen == Screen::Wizard)
        goBack();
    else if (step)
        goToStep(*step);
}

void Navigator::goToSheet()
{
    visit({Screen::Sheet, {}, {}, {}});
}

void Navigator::goToNextPage()
{
    step(1);
}

void Navigator::goToPreviousPage()
{
    step(-1);
}

void Navigator::openDoor(int group)
{
    const QList<guide::Group> &groups = m_guide.contents();
    if (group < groups.size() && !groups[group].entries.isEmpty())
        openPage(groups[group].entries.front().id);
}

void Navigator::leave()
{
    if (m_trail.canGoBack())
        goBack();
    else
        goHome();
}

void Navigator::followLink(const QUrl &url)
{
    // The reader may have left the page before the link's page came.
    if (m_trail.here().screen != Screen::Page)
        return;
    const QString id = guide::pageIdOf(url);
    if (id == guide::kHelpPage)
        goToHelp();
    else if (m_guide.has(id))
        visit({Screen::Page, url, {}, {}});
}

void Navigator::pageFailed(const QUrl &url)
{
    const QString id = guide::pageIdOf(url);
    if (m_trail.here().screen == Screen::Page && !id.isEmpty() && !m_guide.has(id))
        openPage(id);
}

void Navigator::followAction(const QString &id)
{
    if (id == QLatin1String("help"))
        goToHelp();
    else if (id == QLatin1String("look"))
        goToLook();
    else if (id == QLatin1String("eligibility"))
        goToWizard();
    else if (id == QLatin1String("sheet"))
        goToSheet();
}

void Navigator::visit(const Place &place)
{
    emit leaving();
    m_trail.visit(place);
    emit arrived();
}

void Navigator::step(int by)
{
    if (m_trail.here().screen != Screen::Page)
        return;
    const QStringList ids = m_guide.pageIds();
    const qsizetype to = ids.indexOf(guide::pageIdOf(m_trail.here().url)) + by;
    if (to >= 0 && to < ids.size())
        openPage(ids[to]);
}

} // namespace ui
