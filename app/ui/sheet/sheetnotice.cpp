// SPDX-License-Identifier: MIT
#include "ui/sheet/sheetnotice.h"

#include <utility>

namespace ui
{

SheetNotice::SheetNotice(const Appearance &appearance, QWidget *parent) : NoticeStrip(appearance, parent)
{
    setObjectName(QStringLiteral("sheetNotice"));
}

void SheetNotice::say(const Sentence &sentence)
{
    forgetOffer();
    showMessage(sentence);
}

void SheetNotice::sayDone(const Sentence &sentence)
{
    m_isRefusal = false;
    m_offer = sentence;
    showUndo(sentence);
}

void SheetNotice::sayRefused(const Sentence &sentence)
{
    if (isHidden())
        forgetOffer();
    m_isRefusal = true;
    showMessage(sentence);
}

void SheetNotice::sayMaking(const Sentence &sentence)
{
    forgetOffer();
    if (sentence)
        showWork(sentence, {{QStringLiteral("cancelMaking"), [] { return tr("Cancel"); }}}, {});
    else
        hide();
}

void SheetNotice::sayPrinting(const Sentence &sentence, bool canStop)
{
    forgetOffer();
    if (canStop)
        showWork(sentence, {{QStringLiteral("stopPrinting"), [] { return tr("Stop printing"); }}}, {});
    else
        say(sentence);
}

void SheetNotice::endRefusal()
{
    if (!std::exchange(m_isRefusal, false))
        return;
    if (m_offer)
        sayDone(m_offer);
    else
        hide();
}

void SheetNotice::clear()
{
    forgetOffer();
    hide();
}

void SheetNotice::forgetOffer()
{
    m_isRefusal = false;
    m_offer = {};
}

} // namespace ui
