//! How winners come out of a contest, in the words of the board's pages.

use urne_record::manifest::{
    Ballot, BudgetBy, Contest, Counted, MajorityJudgment, Method, NoOpinion, Share, Ties,
};

use crate::question::Question;
use crate::words::say;

/// How winners come out of it, with all conditions.
pub(crate) fn winning(question: &Question<'_>) -> String {
    let contest = question.contest();
    let (rule, what) = (&contest.rule, scores(contest));
    let mut said = match &rule.method {
        Method::Totals => return say!("paper-result", rule = say!("wins-nobody")),
        Method::MostVotes(method) => vec![say!("wins-most", what = what, seats = method.seats)],
        Method::Budget(method) => {
            let limit = question.amount(method.limit);
            vec![match method.by {
                BudgetBy::Votes => say!("wins-budget-in-order", what = what, limit = limit),
                BudgetBy::Optimum => say!("wins-budget-together", what = what, limit = limit),
            }]
        }
        Method::MajorityJudgment(MajorityJudgment { no_opinion, seats }) => {
            let mut said = vec![say!("wins-grades", seats = seats)];
            if matches!(&contest.ballot, Ballot::Grades(grades) if grades.no_opinion) {
                said.push(match no_opinion {
                    NoOpinion::Worst => say!("wins-silence-worst"),
                    NoOpinion::Ignored => say!("wins-silence-ignored"),
                });
            }
            said
        }
        Method::RankedPairs(method) => vec![say!("wins-ranked-pairs", seats = method.seats)],
        Method::Schulze(method) => vec![say!("wins-schulze", seats = method.seats)],
    };
    if rule.quorum.numerator > 0 {
        let part = format!("{}/{}", rule.quorum.numerator, rule.quorum.denominator);
        said.push(say!("needs-quorum", part = part));
    }
    said.extend(share(contest));
    said.push(match rule.ties {
        Ties::Undecided => say!("ties-open"),
        Ties::Order => say!("ties-order"),
        Ties::Id => say!("ties-id"),
        Ties::Lot => say!("ties-lot"),
    });
    say!("paper-result", rule = said.join(" "))
}

/// The share of the votes that an option needs, if it needs one.
fn share(contest: &Contest) -> Option<String> {
    let share = &contest.rule.share;
    let none = Share {
        blank: share.blank,
        ..Share::NONE
    };
    if *share == none {
        return None;
    }
    let part = format!("{}/{}", share.numerator, share.denominator);
    let blank = match (contest.ballot.blank(), share.blank) {
        (false, _) => "none",
        (true, true) => "included",
        (true, false) => "left-out",
    };
    Some(match share.strict {
        true => say!("needs-more-than", part = part, blank = blank),
        false => say!("needs-at-least", part = part, blank = blank),
    })
}

/// What is added up: `votes`, `points` or `sums`.
fn scores(contest: &Contest) -> &'static str {
    match &contest.ballot {
        Ballot::Points(_) | Ballot::Score(_) => "points",
        Ballot::Ranking(ranking) if ranking.counted != Counted::Pairs => "points",
        Ballot::Allocation(_) => "sums",
        _ => "votes",
    }
}
