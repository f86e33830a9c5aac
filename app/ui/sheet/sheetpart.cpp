// SPDX-License-Identifier: MIT
#include "ui/sheet/sheetpart.h"

namespace ui
{

QString SheetPart::title() const
{
    switch (kind) {
    case Kind::MyList:
        return tr("My list");
    case Kind::OfTopic:
        return questions::textOf(questions::titleOf(topic));
    case Kind::Needs:
        return tr("My needs");
    case Kind::Records:
        return tr("Medicines and records");
    case Kind::Visit:
        break;
    }
    return tr("Visit and notes");
}

QList<SheetPart> SheetPart::all()
{
    QList<SheetPart> parts{{Kind::MyList}};
    for (int i = 0; i < questions::kTopicCount; ++i)
        parts.append({Kind::OfTopic, questions::Topic(i)});
    parts.append({{Kind::Needs}, {Kind::Records}, {Kind::Visit}});
    return parts;
}

} // namespace ui
