// SPDX-License-Identifier: MIT
#include "ui/languagestrip.h"

#include "guide/setting.h"
#include "language/catalogue.h"
#include "ui/accessiblerole.h"
#include "ui/appearance.h"
#include "ui/button.h"
#include "ui/checkrow.h"
#include "ui/flowlayout.h"
#include "ui/hairline.h"
#include "ui/languagechoice.h"
#include "ui/layouts.h"
#include "ui/paragraph.h"
#include "ui/screenscroll.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kMarginAcross = 24;
constexpr int kMarginDown = 16;
constexpr int kGap = 12;
constexpr int kStartEdge = 6;
constexpr int kText = 17;
constexpr int kLine = 25;

} // namespace

LanguageStrip::LanguageStrip(const language::Catalogue &catalogue, const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_appearance(appearance)
    , m_edge(new QWidget(this))
    , m_scroll(new ScreenScroll(QPalette::AlternateBase, this))
    , m_content(new QWidget)
    , m_group(new QWidget(m_content))
    , m_beside(new CheckRow(appearance, m_content))
    , m_note(new Paragraph(m_content))
    , m_close(new Button(appearance, Button::Kind::Second, m_content))
{
    setObjectName(QStringLiteral("languageStrip"));
    m_scroll->setObjectName(QStringLiteral("languageScroll"));
    m_group->setObjectName(QStringLiteral("languages"));
    m_beside->setOfChrome();
    m_beside->setObjectName(QStringLiteral("englishBeside"));
    m_note->setObjectName(QStringLiteral("languageNote"));
    m_close->setObjectName(QStringLiteral("languageClose"));
    m_close->setIconName(QStringLiteral("close"), Button::IconPlace::Before);
    setAccessibleRole(m_group, QAccessible::Grouping);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    buildLayout();
    hide();
    connect(m_beside, &CheckRow::toggled, this, &LanguageStrip::englishBesideChosen);
    connect(m_close, &QAbstractButton::clicked, this, &LanguageStrip::dismiss);
    connect(&appearance, &Appearance::changed, this, &LanguageStrip::restyle);
    showSpoken();
    retranslate();
    restyle();
}

void LanguageStrip::buildLayout()
{
    m_content->setBackgroundRole(QPalette::AlternateBase);
    m_scroll->setWidget(m_content);
    m_scroll->setReachedByControls();
    m_edge->setFixedWidth(kStartEdge);
    m_edge->setBackgroundRole(QPalette::Link);
    m_edge->setAutoFillBackground(true);
    auto *names = new FlowLayout(kGap, kGap);
    m_group->setLayout(names);
    for (const language::Language &language : m_catalogue.languages().all()) {
        auto *choice = new LanguageChoice(m_appearance, language, m_group);
        names->addWidget(choice);
        m_choices.append(choice);
        connect(choice, &LanguageChoice::toggled, this, [this, code = choice->code()](bool on) {
            if (on)
                emit languageChosen(code);
        });
    }
    setTabOrder(m_choices.back(), m_beside);
    setTabOrder(m_beside, m_close);
    auto *buttons = new FlowLayout(kGap, kGap);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(m_content);
    column->addWidget(m_group);
    column->addWidget(m_beside);
    column->addWidget(m_note);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_edge);
    row->addWidget(m_scroll, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(row);
    outer->addWidget(newHairline(this));
}

void LanguageStrip::open(bool englishBeside)
{
    if (!isAncestorOf(QApplication::focusWidget()))
        m_before = QApplication::focusWidget();
    const QSignalBlocker quiet(m_beside);
    m_beside->setChecked(englishBeside);
    m_unreadable.clear();
    retranslate();
    show();
    showSpoken();
    for (LanguageChoice *choice : std::as_const(m_choices)) {
        if (choice->isChecked())
            choice->setFocus(Qt::OtherFocusReason);
    }
}

void LanguageStrip::dismiss()
{
    if (isHidden())
        return;
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    hide();
    if (!hadKeyboard)
        return;
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        emit keyboardLeft();
}

void LanguageStrip::sayUnreadable(const QString &language)
{
    m_unreadable = language;
    showSpoken();
    retranslate();
    QAccessibleEvent event(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void LanguageStrip::setRoom(int height)
{
    m_room = height;
    arrange();
}

void LanguageStrip::showSpoken()
{
    for (LanguageChoice *choice : std::as_const(m_choices)) {
        const QSignalBlocker quiet(choice);
        const bool isSpoken = choice->code() == m_catalogue.current().code;
        if (isSpoken && !choice->isChecked() && isAncestorOf(QApplication::focusWidget()))
            choice->setFocus(Qt::OtherFocusReason);
        choice->setChecked(isSpoken);
    }
}

void LanguageStrip::retranslate()
{
    setAccessibleName(tr("Language"));
    m_scroll->setAccessibleName(tr("Language"));
    m_group->setAccessibleName(tr("The language of this guide"));
    m_beside->setText(tr("Show English under each paragraph"));
    m_beside->setHidden(m_catalogue.isSource());
    const bool isUnreviewed = !m_catalogue.isSource() && m_catalogue.current().reviewedBy.isEmpty();
    m_note->setText(
        !m_unreadable.isEmpty()
            ? tr("The words of “%1” could not be read. Ask whoever installed the guide to install it again.")
                  .arg(m_unreadable)
            : isUnreviewed ? guide::uncheckedTranslation()
                           : QString());
    m_note->setHidden(m_note->text().isEmpty());
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close the languages"));
    arrange();
}

void LanguageStrip::restyle()
{
    const double scale = m_appearance.chromeScale();
    m_note->setFace(m_appearance.font(Appearance::Face::Sans, kText, scale), kLine * scale,
                    m_appearance.colour(QStringLiteral("ink")));
    m_close->setScale(scale);
    QLayout *const column = m_content->layout();
    column->setContentsMargins(px(kMarginAcross), px(kMarginDown), px(kMarginAcross), px(kMarginDown));
    column->setSpacing(px(kGap));
    arrange();
}

void LanguageStrip::arrange()
{
    QLayout *const column = m_content->layout();
    forgetSizes(*column);
    m_scroll->setFixedHeight(std::min(column->totalHeightForWidth(width() - kStartEdge), m_room));
}

void LanguageStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_unreadable.clear();
        showSpoken();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void LanguageStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void LanguageStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

int LanguageStrip::px(double pixels) const
{
    return qRound(pixels * m_appearance.chromeScale());
}

} // namespace ui
