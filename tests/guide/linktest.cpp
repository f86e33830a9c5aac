// SPDX-License-Identifier: MIT
#include "guide/link.h"

#include "guidefolder.h"

#include <gtest/gtest.h>

using guide::LinkKind;
using guide::LinkTarget;
using guide::parseLinkTarget;

namespace
{

LinkTarget target(LinkKind kind, const QString &id, const QString &fragment = {})
{
    return LinkTarget{kind, id, fragment};
}

} // namespace

TEST(LinkTest, everyTypedAddressIsRead)
{
    EXPECT_EQ(parseLinkTarget(u"page:recovery"), target(LinkKind::Page, QStringLiteral("recovery")));
    EXPECT_EQ(parseLinkTarget(u"page:recovery#live-vaccines-2"),
              target(LinkKind::Page, QStringLiteral("recovery"), QStringLiteral("live-vaccines-2")));
    EXPECT_EQ(parseLinkTarget(u"term:b-cell"), target(LinkKind::Term, QStringLiteral("b-cell")));
    EXPECT_EQ(parseLinkTarget(u"source:first-2024"), target(LinkKind::Source, QStringLiteral("first-2024")));
    EXPECT_EQ(parseLinkTarget(u"claim:too-soon"), target(LinkKind::Claim, QStringLiteral("too-soon")));
    EXPECT_EQ(parseLinkTarget(u"diagram:step-1"), target(LinkKind::Diagram, QStringLiteral("step-1")));
    EXPECT_EQ(parseLinkTarget(u"action:help"), target(LinkKind::Action, QStringLiteral("help")));
}

TEST(LinkTest, anOutsideAddressIsKeptAsItIs)
{
    const QString address = QStringLiteral("https://www.example.org/a%20b/?q=CAR-T&x=1#part");
    EXPECT_EQ(parseLinkTarget(address), target(LinkKind::Web, address));
}

TEST(LinkTest, whatIsNotATypedAddressIsNothing)
{
    for (const char16_t *address : {u"",
                                    u":",
                                    u"page:",
                                    u"page",
                                    u"recovery",
                                    u"page:Recovery",
                                    u"page:re covery",
                                    u"page:re/covery",
                                    u"page:../claims",
                                    u"page:recovery#",
                                    u"page:recovery#Vaccines",
                                    u"page:#top",
                                    u"#top",
                                    u"PAGE:recovery",
                                    u"pages:recovery",
                                    u"term:crs#top",
                                    u"claim:",
                                    u"mailto:a@example.org",
                                    u"tel:999",
                                    u"javascript:alert(1)",
                                    u"data:text/html,x",
                                    u"file:///etc/passwd",
                                    u"guide:/page/recovery",
                                    u"//example.org",
                                    u"ftp://example.org"})
        EXPECT_EQ(parseLinkTarget(address), std::nullopt) << qPrintable(QString::fromUtf16(address));
}

TEST(LinkTest, theOutsideIsReachedOnlyOverHttpsAndByNobodysName)
{
    for (const char16_t *address : {u"http://example.org", u"https://", u"https:///path", u"https://me@example.org/",
                                    u"https://me:word@example.org/", u"https://exa mple.org/", u"HTTPS:example.org"})
        EXPECT_EQ(parseLinkTarget(address), std::nullopt) << qPrintable(QString::fromUtf16(address));
}

TEST(LinkTest, anAnchorIsTheHeadingInLowerCaseWithHyphens)
{
    const struct {
        const char16_t *heading;
        const char16_t *anchor;
    } table[] = {
        {u"Side effects", u"side-effects"},
        {u"ICANS: the brain and nerves", u"icans-the-brain-and-nerves"},
        {u"What we changed, and why", u"what-we-changed-and-why"},
        {u"Guy’s & St Thomas’", u"guys-st-thomas"},
        {u"  Two   spaces  ", u"two-spaces"},
        {u"Long-term safety", u"long-term-safety"},
        {u"A – B", u"a-b"},
        {u"Is it for me?", u"is-it-for-me"},
        {u"27 of 30", u"27-of-30"},
        {u"?!", u""},
        {u"", u""},
    };
    for (const auto &[heading, anchor] : table)
        EXPECT_EQ(guide::anchorFor(heading), QString::fromUtf16(anchor));
}

TEST(LinkTest, anAnchorCanBeLinkedTo)
{
    const QString anchor = guide::anchorFor(u"Recovery, vaccines, driving & family – 2 weeks?");
    EXPECT_EQ(parseLinkTarget(QStringLiteral("page:recovery#") + anchor),
              target(LinkKind::Page, QStringLiteral("recovery"), anchor));
}
