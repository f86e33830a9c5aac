// SPDX-License-Identifier: MIT
#include "ui/sheet/listrow.h"

#include "ui/accessiblerole.h"
#include "ui/appearance.h"
#include "ui/controlpaint.h"
#include "ui/flowlayout.h"
#include "ui/focusframe.h"
#include "ui/hairline.h"
#include "ui/sheet/starbutton.h"
#include "ui/wizard/pieces.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

namespace ui
{

namespace
{

constexpr int kNumberWidth = 34;
constexpr int kGripWidth = 18;
constexpr int kPadY = 10;
constexpr int kAboveHeading = 16;
constexpr int kLinkGap = 24;
constexpr int kDot = 3;
constexpr int kDotPitch = 7;
constexpr double kText = 18;
constexpr int kEditorHeight = 48;

} // namespace

ListRow::ListRow(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_grip(new QWidget(this))
    , m_headingBox(new QWidget(this))
    , m_heading(new Prose(appearance, Prose::Style::Strong, m_headingBox))
    , m_number(new Prose(appearance, Prose::Style::MarginStrong, this))
    , m_words(new Prose(appearance, Prose::Style::Item, this))
    , m_editor(new QLineEdit(this))
    , m_star(new StarButton(appearance, this))
{
    setAccessibleRole(this, QAccessible::ListItem);
    setAccessibleRole(m_heading, QAccessible::Heading);
    m_editor->setObjectName(QStringLiteral("changeWords"));
    m_editor->setMaxLength(questions::kMaxOwnLength);
    FocusFrame::setShape(m_editor, kControlRadius);
    m_up = link(QStringLiteral("moveUp"), &ListRow::upPressed);
    m_down = link(QStringLiteral("moveDown"), &ListRow::downPressed);
    m_change = newButton(appearance, Button::Kind::Link, QStringLiteral("change"), {}, this);
    m_remove = link(QStringLiteral("remove"), &ListRow::removePressed);
    m_save = newButton(appearance, Button::Kind::Link, QStringLiteral("saveWords"), {}, this);
    m_cancel = newButton(appearance, Button::Kind::Link, QStringLiteral("cancelWords"), {}, this);
    buildLayout();
    m_editor->hide();
    connect(m_star, &QAbstractButton::toggled, this, [this](bool on) { emit starred(m_shown.at, on); });
    connect(m_change, &Button::clicked, this, [this] { setChanging(true); });
    connect(m_cancel, &Button::clicked, this, [this] { setChanging(false); });
    connect(m_save, &Button::clicked, this, &ListRow::saveChange);
    connect(m_editor, &QLineEdit::textEdited, this, &ListRow::typed);
    connect(m_editor, &QLineEdit::returnPressed, this, &ListRow::saveChange);
    connect(&appearance, &Appearance::changed, this, &ListRow::restyle);
    retranslate();
    restyle();
}

Button *ListRow::link(const QString &name, void (ListRow::*pressed)(qsizetype))
{
    Button *const button = newButton(m_appearance, Button::Kind::Link, name, {}, this);
    connect(button, &Button::clicked, this, [this, pressed] { emit(this->*pressed)(m_shown.at); });
    return button;
}

void ListRow::buildLayout()
{
    m_body = new QWidget(this);
    // In the order they are seen, which Tab follows; a layout would put the star last.
    for (QWidget *part : std::initializer_list<QWidget *>{m_grip, m_number, m_words, m_editor, m_star})
        part->setParent(m_body);
    auto *links = new FlowLayout(kLinkGap, 0);
    for (Button *button : {m_up, m_down, m_change, m_remove, m_save, m_cancel})
        links->addWidget(button);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_words);
    texts->addWidget(m_editor);
    texts->addLayout(links);
    auto *row = new QHBoxLayout(m_body);
    row->setSpacing(0);
    row->setContentsMargins(0, kPadY, 0, 0);
    row->addWidget(m_grip);
    row->addWidget(m_number, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_star, 0, Qt::AlignTop);
    auto *above = new QVBoxLayout(m_headingBox);
    above->addWidget(m_heading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_headingBox);
    column->addWidget(m_body);
    column->addWidget(newHairline(this));
}

void ListRow::setShown(const Shown &shown)
{
    const QSignalBlocker quiet(m_star);
    const bool isSame = shown.item.words == m_shown.item.words && shown.item.id == m_shown.item.id;
    m_shown = shown;
    m_star->setChecked(shown.item.starred);
    m_heading->setText(shown.heading);
    m_headingBox->setVisible(!shown.heading.isEmpty());
    setCursor(shown.canGoUp || shown.canGoDown ? Qt::OpenHandCursor : Qt::ArrowCursor);
    if (!isSame || m_editor->isHidden())
        setChanging(false);
    retranslate();
}

void ListRow::setChanging(bool changing)
{
    const bool was = !m_editor->isHidden();
    m_words->setVisible(!changing);
    m_editor->setVisible(changing);
    m_up->setVisible(!changing && m_shown.canGoUp);
    m_down->setVisible(!changing && m_shown.canGoDown);
    m_change->setVisible(!changing && m_shown.item.isOwn());
    m_remove->setVisible(!changing);
    m_save->setVisible(changing);
    m_cancel->setVisible(changing);
    if (changing) {
        m_editor->setText(m_shown.item.words);
        m_editor->setFocus(Qt::OtherFocusReason);
    } else if (was && isAncestorOf(QApplication::focusWidget())) {
        focusPart(Part::Change);
    }
}

void ListRow::saveChange()
{
    if (m_editor->text() == m_shown.item.words)
        setChanging(false);
    else
        emit changed(m_shown.at, m_editor->text());
}

QWidget *ListRow::widgetOf(Part part) const
{
    switch (part) {
    case Part::Up:
        return m_up;
    case Part::Down:
        return m_down;
    case Part::Change:
        return m_change;
    case Part::Remove:
        return m_remove;
    case Part::Star:
        break;
    }
    return m_star;
}

void ListRow::focusPart(Part part)
{
    QWidget *wanted = widgetOf(part);
    if (wanted->isHidden() && part == Part::Up)
        wanted = m_down;
    else if (wanted->isHidden() && part == Part::Down)
        wanted = m_up;
    (wanted->isHidden() ? m_star : wanted)->setFocus(Qt::OtherFocusReason);
}

std::optional<ListRow::Part> ListRow::focusedPart() const
{
    const QWidget *const focus = QApplication::focusWidget();
    for (const Part part : {Part::Star, Part::Up, Part::Down, Part::Change, Part::Remove}) {
        if (widgetOf(part) == focus)
            return part;
    }
    return isAncestorOf(focus) ? std::optional(Part::Star) : std::nullopt;
}

void ListRow::retranslate()
{
    const QString text = questions::textOf(m_shown.item);
    m_words->setText(text);
    m_number->setText(QString::number(m_shown.number));
    setAccessibleName(QStringLiteral("%1. %2").arg(m_shown.number).arg(text));
    m_star->setQuestion(text);
    m_editor->setAccessibleName(tr("My question"));
    const auto say = [&text](Button *button, const QString &words) {
        button->setText(words);
        //: what a button does, and the question it does it to
        button->setAccessibleName(tr("%1: %2").arg(words, text));
    };
    say(m_up, tr("Move up"));
    say(m_down, tr("Move down"));
    say(m_change, tr("Change"));
    say(m_remove, tr("Take off"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

void ListRow::restyle()
{
    const double scale = m_appearance.screenScale();
    m_number->setFixedWidth(qRound(kNumberWidth * scale));
    m_grip->setFixedWidth(qRound(kGripWidth * scale));
    m_editor->setFont(m_appearance.font(Appearance::Face::Sans, kText, scale));
    m_editor->setMinimumWidth(qRound(kNumberWidth * scale)); // Qt asks for room for the widest letter
    m_editor->setFixedHeight(qRound(kEditorHeight * scale));
    m_headingBox->layout()->setContentsMargins(0, qRound(kAboveHeading * scale), 0, 0);
}

void ListRow::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_shown.canGoUp && !m_shown.canGoDown)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_appearance.colour(QStringLiteral("ink2")));
    const double scale = m_appearance.screenScale();
    const QPointF top = m_grip->mapTo(this, QPoint(m_grip->width() / 2, 0));
    const QPointF middle = top + QPointF(0, m_number->height() / 2.0);
    for (const int x : {-1, 1}) {
        for (const int y : {-2, 0, 2})
            painter.drawEllipse(middle + QPointF(x, y) * kDotPitch * scale / 2, kDot * scale / 2, kDot * scale / 2);
    }
}

void ListRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressedAt = event->pos();
}

void ListRow::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressedAt)
        return;
    const int way = (event->pos() - *m_pressedAt).manhattanLength();
    if (!m_dragging && way >= QApplication::startDragDistance()) {
        m_dragging = true;
        emit dragBegan(m_shown.at);
    }
    if (m_dragging)
        emit dragMoved(event->globalPosition().toPoint());
}

void ListRow::mouseReleaseEvent(QMouseEvent * /*event*/)
{
    m_pressedAt.reset();
    m_dragging = false;
}

void ListRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_editor->isVisible())
        setChanging(false);
    else
        QWidget::keyPressEvent(event);
}

void ListRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
