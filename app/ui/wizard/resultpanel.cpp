// SPDX-License-Identifier: MIT
#include "ui/wizard/resultpanel.h"

#include "questions/suggest.h"
#include "ui/accessiblerole.h"
#include "ui/flowlayout.h"
#include "ui/hairline.h"
#include "ui/pagelayouts.h"
#include "ui/screenscroll.h"
#include "ui/wizard/bullet.h"
#include "ui/wizard/checkedline.h"
#include "ui/wizard/edgednote.h"
#include "ui/wizard/sourcesfold.h"
#include "ui/wizard/vignette.h"
#include "ui/wizard/wizardwords.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cstring>
#include <utility>

namespace ui
{

namespace
{

using eligibility::Assessment;
using eligibility::Finding;

constexpr int kGap = 16;
constexpr int kSmallGap = 8;
constexpr int kAboveTitle = 4;
constexpr int kRowPad = 20;
constexpr int kAboveSection = 40;
const QLatin1String kFindATrial{"find-a-trial"};

QString joined(const QList<const char *> &texts)
{
    QStringList sentences;
    for (const char *text : texts)
        sentences << eligibility::textOf(text);
    return sentences.join(u' ');
}

/// In English, each once.
QList<const char *> urgentTexts(const Assessment &assessment)
{
    QList<const char *> texts;
    for (const Finding &finding : assessment.findings) {
        for (const char *text : finding.urgent) {
            const auto isSame = [text](const char *other) { return std::strcmp(text, other) == 0; };
            if (std::none_of(texts.cbegin(), texts.cend(), isSame))
                texts << text;
        }
    }
    return texts;
}

/// A widget with nothing but a column of others.
QVBoxLayout *newColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

ResultPanel::ResultPanel(const guide::Guide &guide, const Appearance &appearance, QWidget *parent)
    : AnswersPanel(appearance, QStringLiteral("wizardWhatToAsk"), parent)
    , m_guide(guide)
{
}

void ResultPanel::setAnswers(const eligibility::Answers &answers, QDate today)
{
    const bool same = m_today == today;
    m_today = today;
    tell(answers, same);
}

void ResultPanel::fill()
{
    const Assessment assessment = eligibility::assess(answers());
    QVBoxLayout *const column = renew();
    m_jumps = new FlowLayout(kGap + kSmallGap, 0);
    m_hasSection = false;
    addOpener(column);
    // What the person came for comes first; but whoever answered nothing is told so before the six they get.
    if (!assessment.findings.isEmpty())
        addToAsk(column, assessment);
    addTold(column, assessment);
    if (assessment.findings.isEmpty())
        addToAsk(column, assessment);
    addTrials(column, assessment);
    addFindOut(column, assessment);
    column->addStretch(1);
    orderTabs();
}

QStringList ResultPanel::urgentLines(const eligibility::Answers &answers)
{
    QStringList lines;
    for (const char *english : urgentTexts(eligibility::assess(answers)))
        lines << eligibility::textOf(english);
    return lines;
}

void ResultPanel::addOpener(QVBoxLayout *column)
{
    auto *opener = new QWidget(content());
    QVBoxLayout *const lines = newColumn(opener);
    lines->addWidget(words(Prose::Style::Kicker, WizardWords::wizard()));
    lines->addSpacing(kAboveTitle);
    lines->addWidget(newTitle(Prose::Style::Title, tr("What to ask your specialist")), 0, Qt::AlignLeading);
    lines->addSpacing(kSmallGap);
    QList<Warning> urgent;
    for (const char *english : urgentTexts(eligibility::assess(answers())))
        urgent.append({eligibility::textOf(english), m_withEnglish ? QString::fromUtf8(english) : QString()});
    if (!urgent.isEmpty()) {
        lines->addSpacing(kSmallGap);
        HelpCard *const card = newUrgentCard(appearance(), {}, urgent, opener);
        card->setObjectName(QStringLiteral("resultUrgent"));
        lines->addWidget(card);
        lines->addSpacing(kGap);
    }
    lines->addWidget(words(Prose::Style::Lead,
                           tr("This is not a decision. Rules differ between trials and change. Here are questions to "
                              "take with you.")));
    lines->addSpacing(kGap + kSmallGap);
    addButtons(lines);
    lines->addSpacing(kSmallGap);
    lines->addLayout(m_jumps);
    auto *row = new MarginLayout(appearance(), MarginLayout::WhenNarrow::Away);
    row->addWidget(opener);
    row->addWidget(new Vignette(appearance(), QStringLiteral("vignette-for-me"), content()));
    column->addLayout(row);
}

void ResultPanel::addButtons(QVBoxLayout *lines)
{
    auto *buttons = new FlowLayout(kGap, kSmallGap);
    Button *const sheet = button(Button::Kind::Primary, "makeSheet", tr("Make my question sheet"));
    setUsual(sheet);
    Button *const change = button(Button::Kind::Second, "wizardChange", tr("Change my answers"));
    Button *const again = button(Button::Kind::Link, "wizardStartAgain", tr("Start again"));
    again->setAccessibleDescription(WizardWords::startAgainText());
    for (Button *each : {sheet, change, again}) {
        each->setTall();
        buttons->addWidget(each);
    }
    connect(sheet, &Button::clicked, this, &ResultPanel::sheetPressed);
    connect(change, &Button::clicked, this, &ResultPanel::checkPressed);
    connect(again, &Button::clicked, this, &ResultPanel::startAgainPressed);
    lines->addLayout(buttons);
}

void ResultPanel::addSection(QVBoxLayout *column, const QString &heading, const QString &sub)
{
    column->addSpacing(kAboveSection);
    column->addWidget(newHairline(content()));
    column->addSpacing(kAboveSection - kGap);
    Prose *const title = words(Prose::Style::Heading, heading);
    column->addWidget(title, 0, Qt::AlignLeading);
    column->addWidget(words(Prose::Style::Second, sub));
    column->addSpacing(kGap);
    // The first section needs no way to it: it comes next.
    if (!std::exchange(m_hasSection, true))
        return;
    Button *const jump = button(Button::Kind::Link, "jump", heading);
    m_jumps->addWidget(jump);
    connect(jump, &Button::clicked, this, [this, title] { jumpTo(title); });
}

void ResultPanel::addSources(QVBoxLayout *column, const QStringList &claims, const QString &heading)
{
    auto *sources = new SourcesFold(m_guide, appearance(), claims, heading, content());
    connect(sources, &SourcesFold::pageWanted, this, &ResultPanel::pageWanted);
    column->addWidget(newHairline(content()));
    column->addSpacing(kSmallGap);
    column->addWidget(sources);
}

void ResultPanel::jumpTo(QWidget *heading)
{
    heading->setFocus(Qt::OtherFocusReason);
    scroll()->verticalScrollBar()->setValue(heading->mapTo(content(), QPoint()).y() - kRowPad);
}

void ResultPanel::addTold(QVBoxLayout *column, const Assessment &assessment)
{
    const QString heading = tr("What trials often ask for, and what you told us");
    addSection(column, heading, eligibility::textOf(eligibility::onlyATrialTeamCanDecide()));
    if (assessment.findings.isEmpty()) {
        column->addWidget(newHairline(content()));
        column->addSpacing(kRowPad);
        column->addWidget(words(Prose::Style::Body,
                                tr("You have not answered any questions, so there is nothing to set beside the rules "
                                   "of trials. Below are six questions that everybody gets.")));
        return;
    }
    QStringList claims;
    for (const Finding &finding : assessment.findings) {
        if (finding.kind != Finding::Kind::TrialsAsk)
            continue;
        column->addWidget(newHairline(content()));
        column->addSpacing(kRowPad);
        auto *row = new MarginLayout(appearance());
        row->addWidget(newFinding(finding));
        row->addWidget(newTold(finding));
        column->addLayout(row);
        column->addSpacing(kSmallGap);
        claims << finding.claim;
    }
    addSources(column, claims, heading);
}

QWidget *ResultPanel::newFinding(const Finding &finding)
{
    auto *said = new QWidget(content());
    QVBoxLayout *const lines = newColumn(said);
    const QString question = WizardWords::questionText(finding.question);
    lines->addWidget(newProse(appearance(), Prose::Style::Second, question, said));
    lines->addSpacing(kSmallGap / 2);
    Prose *const text = newProse(appearance(), Prose::Style::Body, joined(finding.texts), said);
    text->setObjectName(QStringLiteral("finding-") + QLatin1String(eligibility::question(finding.question).name));
    lines->addWidget(text);
    lines->addWidget(newCheckedLine({finding.claim, finding.page, finding.anchor, question}, false));
    return said;
}

QWidget *ResultPanel::newTold(const Finding &finding)
{
    auto *told = new EdgedNote(appearance(), QStringLiteral("warm"), content());
    told->column()->addWidget(newProse(appearance(), Prose::Style::MarginQuiet, tr("You told us"), told));
    told->column()->addWidget(
        newProse(appearance(), Prose::Style::MarginStrong, WizardWords::answerText(finding.question, answers()), told));
    const QString name = QStringLiteral("change-") + QLatin1String(eligibility::question(finding.question).name);
    Button *const change = newButton(appearance(), Button::Kind::Link, name, tr("Change"), told);
    change->setAccessibleName(tr("Change: %1").arg(WizardWords::questionText(finding.question)));
    told->column()->addWidget(change, 0, Qt::AlignLeading);
    connect(change, &Button::clicked, this, [this, id = finding.question] { emit changePressed(id); });
    return told;
}

QWidget *ResultPanel::newCheckedLine(const Ground &ground, bool mayBeClosed)
{
    const auto says = mayBeClosed ? CheckedLine::Says::MayBeClosed : CheckedLine::Says::Checked;
    auto *line = new CheckedLine(m_guide, appearance(), ground, m_today, says, content());
    connect(line, &CheckedLine::pageWanted, this, &ResultPanel::pageWanted);
    return line;
}

void ResultPanel::addTrials(QVBoxLayout *column, const Assessment &assessment)
{
    if (!assessment.aboutTrials)
        return;
    const QString heading = tr("UK trials for your condition");
    addSection(column, heading,
               assessment.trials.isEmpty() ? tr("How to look for trials yourself.")
                                           : tr("UK trials we could confirm. This may have changed."));
    QStringList claims;
    for (const eligibility::Trial &trial : assessment.trials) {
        const QString name = eligibility::textOf(trial.name);
        column->addWidget(newHairline(content()));
        column->addSpacing(kRowPad);
        column->addWidget(words(Prose::Style::Strong, name));
        column->addWidget(words(Prose::Style::Body, eligibility::textOf(trial.text)));
        column->addWidget(newCheckedLine({trial.claim, trial.page, trial.anchor, name}, true));
        column->addSpacing(kSmallGap);
        claims << trial.claim;
    }
    column->addWidget(newHairline(content()));
    column->addSpacing(kRowPad);
    const QString about = eligibility::textOf(assessment.aboutTrials);
    column->addWidget(words(Prose::Style::Body, about));
    column->addWidget(newCheckedLine(
        {assessment.aboutTrialsClaim, assessment.aboutTrialsPage, assessment.aboutTrialsAnchor, heading}, false));
    Button *const look = button(Button::Kind::Link, "findATrial", tr("How to find a trial"));
    column->addWidget(look, 0, Qt::AlignLeading);
    connect(look, &Button::clicked, this, [this] { emit pageWanted(kFindATrial, {}); });
    column->addSpacing(kSmallGap);
    addSources(column, claims << assessment.aboutTrialsClaim, heading);
}

void ResultPanel::addToAsk(QVBoxLayout *column, const Assessment &assessment)
{
    addSection(column, tr("Things to ask about"), tr("These are questions to take with you."));
    auto *list = new QWidget(content());
    list->setObjectName(QStringLiteral("toAsk"));
    setAccessibleRole(list, QAccessible::List);
    list->setAccessibleName(tr("Things to ask about"));
    QVBoxLayout *const rows = newColumn(list);
    for (const questions::Suggestion &suggestion : questions::suggest(assessment)) {
        if (QWidget *const row = newToAsk(suggestion, list))
            rows->addWidget(row);
    }
    column->addWidget(list);
}

QWidget *ResultPanel::newToAsk(const questions::Suggestion &suggestion, QWidget *list)
{
    const questions::DoctorQuestion *const question = questions::find(suggestion.id);
    if (!question)
        return nullptr;
    const QString text = questions::textOf(question->text);
    auto *row = new QWidget(list);
    setAccessibleRole(row, QAccessible::ListItem);
    row->setAccessibleName(text);
    QVBoxLayout *const lines = newColumn(row);
    lines->addWidget(newHairline(row));
    lines->addSpacing(kGap);
    lines->addWidget(newProse(appearance(), Prose::Style::Body, text, row));
    lines->addWidget(newProse(appearance(), Prose::Style::Second, questions::reasonText(suggestion), row));
    lines->addSpacing(kGap);
    return row;
}

void ResultPanel::addFindOut(QVBoxLayout *column, const Assessment &assessment)
{
    const auto isOne = [](const Finding &finding) { return finding.kind == Finding::Kind::FindOut; };
    if (std::none_of(assessment.findings.cbegin(), assessment.findings.cend(), isOne))
        return;
    const QString heading = tr("What would help you find out");
    addSection(column, heading,
               tr("You do not need to collect everything yourself. Your specialist can send your records."));
    QStringList claims;
    for (const Finding &finding : assessment.findings) {
        if (!isOne(finding))
            continue;
        claims << finding.claim;
        auto *row = new QWidget(content());
        QVBoxLayout *const lines = newColumn(row);
        lines->addWidget(new Bullet(appearance(), joined(finding.texts), row));
        auto *inset = new QHBoxLayout;
        inset->setSpacing(0);
        inset->addSpacing(Bullet::inset());
        inset->addWidget(
            newCheckedLine({finding.claim, finding.page, finding.anchor, WizardWords::questionText(finding.question)},
                           false),
            1);
        lines->addLayout(inset);
        column->addWidget(row);
    }
    column->addSpacing(kSmallGap);
    addSources(column, claims, heading);
}

} // namespace ui
