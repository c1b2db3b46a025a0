//! What voters do, and how winners come out of it.

use urne_record::manifest::{
    Allocation, Ballot, Budget, BudgetBy, Choice, Contest, Counted, Grades, Method, NoOpinion,
    Points, Ranking, Score, Share, Ties,
};
use urne_words::say;

use super::Voice;

/// What the scores of a contest are: `votes`, `points` or `sums`.
pub(super) fn scores(contest: &Contest) -> &'static str {
    match &contest.ballot {
        Ballot::Points(_) | Ballot::Score(_) => "points",
        Ballot::Ranking(ranking) if ranking.counted != Counted::Pairs => "points",
        Ballot::Allocation(_) => "sums",
        _ => "votes",
    }
}

impl Voice<'_> {
    /// What a voter does, in the sentences of the voting page.
    pub fn task(self, contest: &Contest) -> String {
        let all = u32::try_from(contest.options.len()).unwrap_or(u32::MAX);
        let amount = |value: u64| self.amount(value, &contest.unit);
        let mut said = match &contest.ballot {
            Ballot::Choice(Choice { max, min, .. }) => vec![self.choose(*min, *max, all)],
            Ballot::Budget(budget) => self.money(budget, all, &amount),
            Ballot::Points(Points {
                each, least, most, ..
            }) => self.share_out("points", (*each, *least, *most), &|n| self.number(n)),
            Ballot::Allocation(Allocation { each, least, total }) => {
                self.share_out("allocation", (*each, *least, *total), &amount)
            }
            Ballot::Score(Score { each }) => vec![say!(self, "rule-score", each = each)],
            Ballot::Grades(Grades { no_opinion, .. }) => vec![match no_opinion {
                true => say!(self, "rule-grades-or-none"),
                false => say!(self, "rule-grades"),
            }],
            Ballot::Ranking(Ranking { max, min, .. }) => self.rank(*min, *max, all),
        };
        if contest.ballot.blank() {
            said.push(say!(self, "rule-blank"));
        }
        said.join(" ")
    }

    /// The same with the names of the grades, the best first, for those who are told it in one text.
    pub fn task_with_grades(self, contest: &Contest) -> String {
        let mut said = self.task(contest);
        if let Ballot::Grades(Grades { grades, .. }) = &contest.ballot {
            let names: Vec<&str> = grades.iter().map(|name| name.pick(self.titles)).collect();
            let title = say!(self, "grades-title");
            said.push_str(&format!(" {title} {}.", names.join(", ")));
        }
        said
    }

    fn choose(self, min: u32, max: u32, all: u32) -> String {
        match (min, max) {
            (min, max) if min == max => say!(self, "rule-choose-exactly", max = max),
            (0, max) if max >= all => say!(self, "rule-choose-any"),
            (0, _) => say!(self, "rule-choose-up-to", max = max),
            _ => say!(self, "rule-choose-between", min = min, max = max),
        }
    }

    fn money(self, budget: &Budget, all: u32, amount: &dyn Fn(u64) -> String) -> Vec<String> {
        let mut said = vec![say!(self, "rule-budget", limit = amount(budget.limit))];
        if budget.least > 0 {
            let least = amount(budget.least);
            said.push(say!(self, "rule-budget-least", least = least));
        }
        if budget.min > 1 || budget.max < all {
            said.push(self.choose(budget.min, budget.max, all));
        }
        said
    }

    fn share_out(
        self,
        kind: &str,
        (each, least, most): (u64, u64, u64),
        shown: &dyn Fn(u64) -> String,
    ) -> Vec<String> {
        let mut said = vec![say!(self, &format!("rule-{kind}"), most = shown(most))];
        if each < most {
            let id = format!("rule-{kind}-each");
            said.push(say!(self, &id, each = shown(each)));
        }
        if least == most {
            said.push(say!(self, "rule-all"));
        } else if least > 0 {
            said.push(say!(self, "rule-least", least = shown(least)));
        }
        said
    }

    fn rank(self, min: u32, max: u32, all: u32) -> Vec<String> {
        let mut said = vec![match (min == max, max == all) {
            (true, true) => say!(self, "rule-rank-all"),
            (true, false) => say!(self, "rule-rank-exactly", max = max),
            (false, _) => say!(self, "rule-rank-between", min = min, max = max),
        }];
        if min < all {
            said.push(say!(self, "rule-rank-rest"));
        }
        said
    }

    /// How winners come out of it, with all conditions, a sentence each.
    pub fn rules(self, contest: &Contest) -> Vec<String> {
        let what = scores(contest);
        let rule = &contest.rule;
        let mut said = match &rule.method {
            Method::Totals => return vec![say!(self, "wins-nobody")],
            Method::MostVotes(method) => {
                vec![say!(self, "wins-most", what = what, seats = method.seats)]
            }
            Method::Budget(method) => {
                let limit = self.amount(method.limit, &contest.unit);
                let id = match method.by {
                    BudgetBy::Votes => "wins-budget-in-order",
                    BudgetBy::Optimum => "wins-budget-together",
                };
                vec![say!(self, id, what = what, limit = limit)]
            }
            Method::MajorityJudgment(method) => {
                let mut said = vec![say!(self, "wins-grades", seats = method.seats)];
                let silent = matches!(&contest.ballot, Ballot::Grades(grades) if grades.no_opinion);
                if silent {
                    said.push(match method.no_opinion {
                        NoOpinion::Worst => say!(self, "wins-silence-worst"),
                        NoOpinion::Ignored => say!(self, "wins-silence-ignored"),
                    });
                }
                said
            }
            Method::RankedPairs(method) => {
                vec![say!(self, "wins-ranked-pairs", seats = method.seats)]
            }
            Method::Schulze(method) => vec![say!(self, "wins-schulze", seats = method.seats)],
        };
        if rule.quorum.numerator > 0 {
            let part = self.part(rule.quorum.numerator, rule.quorum.denominator);
            said.push(say!(self, "needs-quorum", part = part));
        }
        said.extend(self.share(contest));
        said.push(match rule.ties {
            Ties::Undecided => say!(self, "ties-open"),
            Ties::Order => say!(self, "ties-order"),
            Ties::Id => say!(self, "ties-id"),
            Ties::Lot => say!(self, "ties-lot"),
        });
        said
    }

    /// The share that an option needs, if it needs one.
    pub fn share(self, contest: &Contest) -> Option<String> {
        let share = &contest.rule.share;
        let none = Share {
            blank: share.blank,
            ..Share::NONE
        };
        if *share == none {
            return None;
        }
        let part = self.part(share.numerator, share.denominator);
        let id = match share.strict {
            true => "needs-more-than",
            false => "needs-at-least",
        };
        let blank = match (contest.ballot.blank(), share.blank) {
            (false, _) => "none",
            (true, true) => "included",
            (true, false) => "left-out",
        };
        Some(say!(self, id, part = part, blank = blank))
    }
}
