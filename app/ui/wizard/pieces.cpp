// SPDX-License-Identifier: MIT
#include "ui/wizard/pieces.h"

#include "ui/appearance.h"

#include <QRegularExpression>

namespace ui
{

namespace
{

constexpr double kUrgentText = 19;

HelpLine lineWithNumbers(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\d+"));
    HelpLine line{text, {}, false};
    for (const QRegularExpressionMatch &match : number.globalMatch(text))
        line.strong.append({int(match.capturedStart()), int(match.capturedLength()), false});
    return line;
}

} // namespace

Prose *newProse(const Appearance &appearance, Prose::Style style, const QString &text, QWidget *parent)
{
    auto *prose = new Prose(appearance, style, parent);
    prose->setText(text);
    return prose;
}

Button *newButton(const Appearance &appearance, Button::Kind kind, const QString &name, const QString &text,
                  QWidget *parent)
{
    auto *button = new Button(appearance, kind, parent);
    button->setObjectName(name);
    button->setText(text);
    button->followScreenScale();
    return button;
}

HelpCard *newUrgentCard(const Appearance &appearance, const Warning &heading, const QList<Warning> &lines,
                        QWidget *parent)
{
    HelpCardText text{heading.words, {}};
    const auto addEnglish = [&text](const QString &english) {
        if (!english.isEmpty())
            text.lines.append({english, {}, false, Tongue::EnglishBelow});
    };
    addEnglish(heading.english);
    for (const Warning &line : lines) {
        text.lines.append(lineWithNumbers(line.words));
        addEnglish(line.english);
    }
    auto *card = new HelpCard(appearance, text, parent);
    card->setTextPixels(kUrgentText);
    QObject::connect(&appearance, &Appearance::changed, card, [card] { card->setTextPixels(kUrgentText); });
    return card;
}

} // namespace ui
