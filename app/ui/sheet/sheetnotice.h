// SPDX-License-Identifier: MIT
#pragma once

#include "ui/noticestrip.h"

namespace ui
{

/// What the sheet's editor tells: what was done, and how to undo it; how printing goes; why something was refused.
class SheetNotice : public NoticeStrip
{
    Q_OBJECT
public:
    explicit SheetNotice(const Appearance &appearance, QWidget *parent);

    void say(const Sentence &sentence);
    /// Offers to undo what was done.
    void sayDone(const Sentence &sentence);
    /// Stands until endRefusal(), and then what could be undone before is offered again.
    void sayRefused(const Sentence &sentence);
    void sayMaking(const Sentence &sentence);
    void sayPrinting(const Sentence &sentence, bool canStop);

    /// The person goes on: what was refused is of no interest any more.
    void endRefusal();
    bool isRefusal() const { return m_isRefusal; }
    /// The list is another one now: nothing of what was said holds any more.
    void clear();

private:
    void forgetOffer();

    bool m_isRefusal = false;
    Sentence m_offer; ///< what can be undone by the button; none: nothing
};

} // namespace ui
