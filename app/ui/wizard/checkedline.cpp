// SPDX-License-Identifier: MIT
#include "ui/wizard/checkedline.h"

#include "guide/guide.h"
#include "guide/setting.h"
#include "ui/flowlayout.h"
#include "ui/wizard/iconmark.h"
#include "ui/wizard/pieces.h"

#include <QLocale>

namespace ui
{

namespace
{

constexpr int kGap = 10;

} // namespace

CheckedLine::CheckedLine(const guide::Guide &guide, const Appearance &appearance, const Ground &ground, QDate today,
                         Says says, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    auto *line = new FlowLayout(kGap, 0);
    setLayout(line);
    const guide::Claim *const claim = guide.claim(ground.claim);
    const bool isOld = claim && today.isValid() && claim->checkAgain < today;
    if (claim) {
        line->addWidget(new IconMark(appearance, isOld ? QStringLiteral("clock") : QStringLiteral("check"),
                                     QStringLiteral("teal"), this));
        if (isOld) {
            line->addWidget(
                newProse(appearance, Prose::Style::MarginStrong, tr("This may be out of date: check first."), this));
        }
        const QString checked =
            says == Says::MayBeClosed ? tr("Checked %1. May be closed: check first.") : tr("Checked %1.");
        line->addWidget(newProse(appearance, Prose::Style::MarginQuiet,
                                 checked.arg(guide::longDate(claim->checked, QLocale().bcp47Name())), this));
    }
    line->addWidget(newLink(tr("Why do you say this?"), tr("Why do you say this? %1").arg(ground.about), ground.page,
                            ground.anchor));
}

Button *CheckedLine::newLink(const QString &words, const QString &name, const QString &page, const QString &anchor)
{
    Button *const link = newButton(m_appearance, Button::Kind::Link, QStringLiteral("ground-") + page, words, this);
    link->setAccessibleName(name);
    connect(link, &Button::clicked, this, [this, page, anchor] { emit pageWanted(page, anchor); });
    return link;
}

} // namespace ui
