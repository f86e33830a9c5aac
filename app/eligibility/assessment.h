// SPDX-License-Identifier: MIT
#pragma once

#include "eligibility/answers.h"

#include <QLatin1String>

namespace eligibility
{

/// What an answer raises. A finding restates what published trials ask for; it never says what that means for the
/// person. Its texts come from the guide's checked facts, and the page and the sources are where they rest.
struct Finding {
    enum class Kind {
        TrialsAsk, ///< "What trials often ask for, and what you told us"
        FindOut, ///< "What would help you find out"
    };
    Kind kind = Kind::TrialsAsk;
    QuestionId question = QuestionId::Condition;
    Choice answer = Choice::NotSure;
    /// English sentences, to be shown one after another, each by textOf().
    QList<const char *> texts;
    QList<const char *> urgent; ///< of these texts, those that say whom to ring today
    QLatin1String page; ///< page id of the guide
    QLatin1String anchor; ///< a heading of that page, or empty
    QLatin1String claim; ///< claim id of the guide, whose check dates hold for this finding
    QList<QLatin1String> sources; ///< source ids of the guide: those of the claim
};

/// An answer, as a reason.
struct Told {
    QuestionId question;
    Choice choice;

    bool operator==(const Told &) const = default;
};

/// A question for the doctor, by its id in the question bank.
struct ToAsk {
    QLatin1String id;
    QList<Told> because; ///< in the order of the questionnaire, never empty

    bool operator==(const ToAsk &) const = default;
};

/// A trial that the guide's checked facts name for a condition. It may be closed: no more is said than that it exists.
struct Trial {
    const char *name = nullptr; ///< "CARLYSLE: severe lupus"
    const char *text = nullptr; ///< who it is for and where, in the guide's words
    QLatin1String claim;
    QLatin1String page;
    QLatin1String anchor;
};

struct Assessment {
    QList<Finding> findings; ///< in the order of the questionnaire
    QList<ToAsk> toAsk; ///< each question once, in the order it was first raised
    /// UK trials for the person's condition that could be confirmed; empty for other answers.
    QList<Trial> trials;
    /// What to say about trials when `trials` is empty, or beside them; English; null where no condition was given.
    const char *aboutTrials = nullptr;
    /// Where `aboutTrials` rests; empty where it is null.
    QLatin1String aboutTrialsClaim;
    QLatin1String aboutTrialsPage;
    QLatin1String aboutTrialsAnchor;
};

/// Restates the answers as findings. The same answers give the same findings, in whatever order they were given.
/// A question that is not asked, or was skipped, raises nothing. Never a verdict: "Only a trial team can decide."
Assessment assess(const Answers &answers);

/// The sentence that stands with every finding.
const char *onlyATrialTeamCanDecide();

} // namespace eligibility
