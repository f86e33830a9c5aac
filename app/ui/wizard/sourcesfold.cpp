// SPDX-License-Identifier: MIT
#include "ui/wizard/sourcesfold.h"

#include "guide/guide.h"
#include "ui/flowlayout.h"
#include "ui/wizard/pieces.h"

#include <QBoxLayout>

namespace ui
{

namespace
{

constexpr int kGap = 24;

QStringList sourcesOf(const guide::Guide &guide, const QStringList &claims)
{
    QStringList ids;
    for (const QString &id : claims) {
        const guide::Claim *const claim = guide.claim(id);
        ids += claim ? claim->sources : QStringList();
    }
    ids.removeDuplicates();
    return ids;
}

} // namespace

SourcesFold::SourcesFold(const guide::Guide &guide, const Appearance &appearance, const QStringList &claims,
                         const QString &part, QWidget *parent)
    : Fold(appearance, QStringLiteral("sources"), parent)
{
    setTitle(tr("Sources"), tr("Sources: %1").arg(part));
    auto *links = new FlowLayout(kGap, 0);
    for (const QString &id : sourcesOf(guide, claims)) {
        const guide::Source *const source = guide.source(id);
        if (!source)
            continue;
        const QString label = guide.inReadersWords(*source, source->label).words;
        Button *const link = newButton(appearance, Button::Kind::Link, QStringLiteral("source-") + id, label, inside());
        link->setAccessibleName(tr("%1: where this comes from").arg(label));
        links->addWidget(link);
        connect(link, &Button::clicked, this, [this, id] { emit pageWanted(guide::kSourcesPage, id); });
    }
    column()->addLayout(links);
}

} // namespace ui
