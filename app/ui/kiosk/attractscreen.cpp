// SPDX-License-Identifier: MIT
#include "ui/kiosk/attractscreen.h"

#include "ui/appearance.h"
#include "ui/controlpaint.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/measures.h"
#include "ui/paragraph.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kMargin = 64;
constexpr int kTop = 56;
constexpr int kColumn = 560;
constexpr int kGap = 16;
constexpr int kAbovePrompt = 56;
constexpr int kBottom = 52;
constexpr int kLeastCells = 200;
constexpr double kTitle = 64;
constexpr double kTitleLine = 84;
constexpr double kSentence = 24;
constexpr double kSentenceLine = 36;
constexpr double kPrompt = 28;
constexpr double kPromptLine = 40;
constexpr double kNote = 20;
constexpr double kNoteLine = 28;
constexpr double kHelpShare = 0.486;

} // namespace

AttractScreen::AttractScreen(const Appearance &appearance, const QList<language::Language> &languages,
                             const QString &clinicName, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_clinicName(clinicName)
    , m_title(new Paragraph(this))
    , m_sentence(new Paragraph(this))
    , m_prompt(new Paragraph(this))
    , m_note(new Paragraph(this))
    , m_help(new KioskButton(appearance, KioskButton::Kind::UrgentOnCover, QStringLiteral("attractHelp"), this))
{
    setObjectName(QStringLiteral("attract"));
    m_title->setObjectName(QStringLiteral("attractTitle"));
    m_sentence->setObjectName(QStringLiteral("attractSentence"));
    m_prompt->setObjectName(QStringLiteral("attractPrompt"));
    m_note->setObjectName(QStringLiteral("attractNote"));
    m_help->setIconName(QStringLiteral("phone"));
    for (const language::Language &language : languages) {
        auto *button =
            new KioskButton(appearance, KioskButton::Kind::OnCover, QStringLiteral("begin-") + language.code, this);
        button->setText(language.ownName);
        m_languages.append(button);
        connect(button, &QAbstractButton::clicked, this, [this, code = language.code] { emit languageChosen(code); });
    }
    // The keyboard comes to it after the languages, where people look for it.
    m_help->raise();
    setTabOrder(m_languages.last(), m_help);
    setFocusProxy(m_languages.first());
    connect(m_help, &QAbstractButton::clicked, this, &AttractScreen::helpPressed);
    connect(&appearance, &Appearance::changed, this, &AttractScreen::restyle);
    retranslate();
    restyle();
}

void AttractScreen::showTrouble(const QString &desk)
{
    m_trouble = true;
    m_desk = desk;
    for (KioskButton *button : std::as_const(m_languages))
        button->hide();
    setFocusProxy(m_help);
    retranslate();
}

void AttractScreen::retranslate()
{
    setAccessibleName(tr("CAR-T Guide"));
    m_title->setText(tr("CAR-T Guide"));
    m_sentence->setText(
        tr("For people in the UK with a severe autoimmune disease, and the people who look after them."));
    const bool one = m_languages.size() == 1;
    m_prompt->setText(m_trouble ? tr("The guide cannot be read on this screen now.")
                          : one ? tr("Touch the button to begin")
                                : tr("Touch your language to begin"));
    if (m_trouble && !m_desk.isEmpty())
        m_prompt->setText(m_prompt->text() + u' ' + tr("To talk to someone, go to %1.").arg(m_desk));
    if (one)
        m_languages.first()->setText(tr("Begin"));
    const QString kept = tr("Nothing you do here is kept.");
    m_note->setText(m_clinicName.isEmpty() ? kept : m_clinicName + QChar(QChar::LineSeparator) + kept);
    m_help->setText(tr("Get help now"));
    m_help->setAccessibleName(tr("Get help now"));
    for (KioskButton *button : std::as_const(m_languages))
        button->setAccessibleName(button->text());
    arrange();
}

void AttractScreen::restyle()
{
    const QColor ink = m_appearance.colour(QStringLiteral("cover-ink"));
    const auto dress = [&](Paragraph *words, Appearance::Face face, double pixels, double line) {
        const double scale = px(100) / 100.0;
        words->setFace(m_appearance.font(face, pixels, scale), line * scale, ink);
    };
    dress(m_title, Appearance::Face::Serif, kTitle, kTitleLine);
    dress(m_sentence, Appearance::Face::Sans, kSentence, kSentenceLine);
    dress(m_prompt, Appearance::Face::Serif, kPrompt, kPromptLine);
    dress(m_note, Appearance::Face::Sans, kNote, kNoteLine);
    arrange();
    update();
}

int AttractScreen::languagesHeight(int width) const
{
    if (m_trouble)
        return 0;
    const int rows = int(m_languages.size() + 1) / 2;
    const int share = (width - px(kGap)) / 2;
    int tallest = 0;
    for (const KioskButton *button : m_languages)
        tallest = std::max(tallest, button->heightForWidth(share));
    return rows * (tallest + px(kGap)) - px(kGap);
}

int AttractScreen::placeLanguages(const QRect &column, int y)
{
    const int all = languagesHeight(column.width());
    const int rows = int(m_languages.size() + 1) / 2;
    const int high = (all + px(kGap)) / rows - px(kGap);
    const int share = (column.width() - px(kGap)) / 2;
    for (int i = 0; i < int(m_languages.size()); ++i) {
        const QPoint at(column.x() + (i % 2) * (share + px(kGap)), y + (i / 2) * (high + px(kGap)));
        place(m_languages[i], QRect(at, QSize(m_languages.size() == 1 ? column.width() : share, high)));
    }
    return y + all;
}

void AttractScreen::place(QWidget *widget, QRect rect) const
{
    widget->setGeometry(mirrored(rect, width(), layoutDirection()).toRect());
}

void AttractScreen::arrange()
{
    const int margin = std::min(px(kMargin), width() / 12);
    const int wide = isStanding() ? width() - 2 * margin : std::min(px(kColumn), width() - 2 * margin);
    const QRect column(margin, 0, wide, height());
    const auto put = [&](Paragraph *words, int y) {
        const int high = words->heightForWidth(wide);
        place(words, QRect(margin, y, wide, high));
        return y + high;
    };
    const int helpWide = std::max(int(wide * kHelpShare), m_help->sizeHint().width());
    const int helpHigh = m_help->heightForWidth(helpWide);
    const int foot = height() - std::min(px(kBottom), height() / 15) - helpHigh;
    const int choose = m_prompt->heightForWidth(wide) + px(kGap) + languagesHeight(wide) + 2 * px(kGap);

    // What there is least room for goes first: the space above the title, then the sentence.
    const int needed = m_title->heightForWidth(wide) + px(kGap) + m_sentence->heightForWidth(wide) + choose + px(kGap);
    m_sentence->setVisible(needed <= foot);
    int y = put(m_title, std::clamp(foot - needed, px(kGap) / 2, px(kTop)));
    if (!m_sentence->isHidden())
        y = put(m_sentence, y + px(kGap));
    const int below = y + px(kGap);
    const int promptAt = isStanding() ? foot - choose - px(kGap) : std::min(y + px(kAbovePrompt), foot - choose);
    placeLanguages(column, put(m_prompt, std::max(promptAt, below)) + px(kGap));
    place(m_help, QRect(margin + wide - helpWide, foot, helpWide, helpHigh));
    const int noteWide = wide - helpWide - px(kGap);
    const int noteHigh = m_note->heightForWidth(noteWide);
    place(m_note, QRect(margin, foot + (helpHigh - noteHigh) / 2, noteWide, noteHigh));
    m_cells = isStanding()
        ? QRect(0, below, width(), promptAt - below - px(kGap))
        : QRect(margin + wide + margin, margin / 2, width() - wide - 2 * margin - margin / 2, height() - margin);
    update();
}

void AttractScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    QWidget::changeEvent(event);
}

void AttractScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AttractScreen::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.colour(QStringLiteral("cover")));
    if (std::min(m_cells.width(), m_cells.height()) < px(kLeastCells))
        return;
    const QSize size = m_cells.size();
    const QPixmap cells = m_appearance.drawing(QStringLiteral("kiosk-cells"), size, devicePixelRatioF());
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    painter.drawPixmap(m_cells.topLeft(), cells);
}

int AttractScreen::px(double pixels) const
{
    return kioskPx(m_appearance, pixels);
}

} // namespace ui
