// SPDX-License-Identifier: MIT
#include "guide/messages.h"

#include "guide/pagewriter.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace guide
{

QList<Message> messagesOf(const QString &root, const Lookup &lookup, Problems *problems)
{
    QList<Message> messages;
    QSet<QPair<QString, QString>> known;
    Guide guide(root);
    guide.speak([&](const Message &message) {
        if (!known.contains({message.context, message.source})) {
            known.insert({message.context, message.source});
            messages.append(message);
        }
        return lookup ? lookup(message) : QString();
    });
    const Setting setting{guide, {}};
    for (const QString &id : guide.pageIds() + QStringList{kHelpPage, kContentsPage})
        pageHtml(setting, *guide.page(id), {});
    std::stable_sort(messages.begin(), messages.end(), [](const Message &a, const Message &b) {
        return std::tie(a.context, a.line) < std::tie(b.context, b.line);
    });
    if (problems) {
        for (const Problem &problem : guide.problems()) {
            if (!problems->contains(problem))
                problems->append(problem);
        }
    }
    return messages;
}

} // namespace guide
