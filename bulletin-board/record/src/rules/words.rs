//! A result in plain words, for every tool that shows one.

use crate::body::{ContestResult, Decision, Fate, OptionAccount, Outcome};
use crate::manifest::{Ballot, Contest, Method};

impl Contest {
    /// What became of the contest, in a sentence without names.
    pub fn decision_in_words(&self, result: &ContestResult) -> &'static str {
        match (result.outcome, result.decision) {
            (Outcome::Empty, _) => "nobody voted",
            (Outcome::Withheld, _) => {
                "not decrypted: too few ballots of the same weight, so votes would be singled out"
            }
            (_, Decision::None) => "the totals are the result",
            (_, Decision::NoQuorum) => "too few took part: the quorum is missed",
            (_, Decision::NoWinner) => "no option has won",
            (_, Decision::Decided) if result.tied.is_empty() => "decided",
            (_, Decision::Decided) => "decided, a tie by the rule that was announced",
            (_, Decision::Undecided) => "a tie is left open",
        }
    }

    /// Why an option has won or not, such as `skipped: it costs 500.00 EUR, 400.00 EUR were left`.
    pub fn reason_in_words(&self, row: &OptionAccount, lang: &str) -> String {
        let fate = match row.fate {
            Fate::Won => "won",
            Fate::Lost => "not won",
            Fate::Tied => "tied",
            Fate::Skipped => "skipped",
            Fate::BelowShare => "below the share that is needed",
            Fate::Unsupported => "without support",
        };
        match self.figures_in_words(row, lang) {
            Some(figures) => format!("{fate}: {figures}"),
            None => fate.to_owned(),
        }
    }

    fn figures_in_words(&self, row: &OptionAccount, lang: &str) -> Option<String> {
        let cost = |cost: &u64| self.unit.amount(*cost);
        Some(match (&self.rule.method, row.figures.as_slice()) {
            (Method::MostVotes(_), [score]) => self.score_in_words(*score),
            (Method::Budget(_), [score, price, left]) => format!(
                "{}; it costs {}, {} were left",
                self.score_in_words(*score),
                cost(price),
                cost(left)
            ),
            (Method::Budget(_), [score, price]) => {
                format!("{}; it costs {}", self.score_in_words(*score), cost(price))
            }
            (Method::MajorityJudgment(_), [grade, above, below, votes]) => {
                let Ballot::Grades(grades) = &self.ballot else {
                    return None;
                };
                let place = usize::try_from(*grade).ok()?.checked_sub(1)?;
                let name = grades.grades.get(place)?.pick(lang);
                format!("majority grade {name}; of {votes} votes {above} are better, {below} worse")
            }
            (Method::Schulze(_), [ahead, behind]) => {
                format!("ahead of {ahead}, behind {behind}")
            }
            (Method::RankedPairs(_), [wins, losses]) => {
                format!("wins {wins} of the pairs that are kept, loses {losses}")
            }
            _ => return None,
        })
    }

    /// A score with what it counts, such as `3 votes`.
    pub fn score_in_words(&self, score: u64) -> String {
        match (&self.ballot, self.counted_in()) {
            (Ballot::Allocation(_), _) => self.unit.amount(score),
            (_, nouns) if score == 1 => format!("1 {}", nouns.trim_end_matches('s')),
            (_, nouns) => format!("{score} {nouns}"),
        }
    }
}
