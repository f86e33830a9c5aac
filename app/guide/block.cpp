// SPDX-License-Identifier: MIT
#include "guide/block.h"

namespace guide
{

QString plainText(const Inlines &inlines)
{
    QString text;
    for (const Inline &item : inlines) {
        if (item.kind == InlineKind::Text)
            text += item.text;
        else if (item.kind == InlineKind::Break)
            text += u' ';
        text += plainText(item.children);
    }
    return text;
}

} // namespace guide
