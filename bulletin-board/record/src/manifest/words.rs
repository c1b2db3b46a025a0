//! A contest in English words, for tables that programs and people read: who wins, what an amount is. Tools and pages
//! say it in the reader's language instead.
//!
//! Names of units, grades and options come from the manifest as they stand: whoever prints them on a terminal or a
//! page makes them harmless there.

use super::{
    Ballot, BudgetBy, Contest, Counted, Fraction, MajorityJudgment, Method, NoOpinion, Share, Ties,
    Unit,
};

/// What stands for a grade that is not given.
const NO_OPINION: &str = "no opinion";

impl Unit {
    /// An amount as people read it: `1500.00 EUR`, `100,000.00 EUR`, or the bare number.
    pub fn amount(&self, value: u64) -> String {
        let factor = 10u64.pow(u32::from(self.decimals.min(4)));
        let mut text = grouped(value / factor);
        if factor > 1 {
            let width = usize::from(self.decimals.min(4));
            text.push_str(&format!(".{:0width$}", value % factor));
        }
        if !self.name.is_empty() {
            text.push(' ');
            text.push_str(&self.name);
        }
        text
    }

    /// An amount as programs read it: `1500.00`.
    pub fn plain(&self, value: u64) -> String {
        let places = usize::from(self.decimals);
        if places == 0 {
            return value.to_string();
        }
        let scale = 10u64.saturating_pow(u32::from(self.decimals)).max(1);
        format!("{}.{:0places$}", value / scale, value % scale)
    }
}

/// Five digits and more in groups of three.
fn grouped(value: u64) -> String {
    let digits = value.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

impl Contest {
    /// How winners come out of it, such as `the option with the most votes wins`, with all conditions.
    pub fn winning(&self) -> String {
        let what = self.counted_in();
        let most = match what {
            "sums" => "largest sum".to_owned(),
            many => format!("most {many}"),
        };
        let mut parts = vec![match &self.rule.method {
            Method::Totals => return "the totals are the result".to_owned(),
            Method::MostVotes(seats) if seats.seats == 1 => {
                format!("the option with the {most} wins")
            }
            Method::MostVotes(seats) => format!("the {} options with the {most} win", seats.seats),
            Method::Budget(budget) => {
                let limit = self.unit.amount(budget.limit);
                match budget.by {
                    BudgetBy::Votes => format!(
                        "options are funded by {what} until the budget of {limit} is spent; what no longer \
                         fits is skipped"
                    ),
                    BudgetBy::Optimum => format!(
                        "those options are funded that together have the {most} and cost at most {limit}"
                    ),
                }
            }
            Method::MajorityJudgment(MajorityJudgment { no_opinion, seats }) => {
                let silent = match no_opinion {
                    NoOpinion::Worst => "; no opinion counts as the worst grade",
                    NoOpinion::Ignored => "",
                };
                format!("{} by majority grade{silent}", best(*seats))
            }
            Method::RankedPairs(seats) => {
                format!("{} by ranked pairs (Tideman)", best(seats.seats))
            }
            Method::Schulze(seats) => format!("{} by Schulze's method", best(seats.seats)),
        }];
        let Fraction {
            denominator,
            numerator,
        } = self.rule.quorum;
        if numerator > 0 {
            parts.push(format!(
                "{numerator}/{denominator} of the roll must have voted"
            ));
        }
        parts.extend(self.share());
        parts.push(
            match self.rule.ties {
                Ties::Undecided => "ties are left open",
                Ties::Order => "ties go by the order of the options",
                Ties::Id => "ties go by the options' ids",
                Ties::Lot => "ties go by lot, drawn by the hash that closes the poll",
            }
            .to_owned(),
        );
        parts.join("; ")
    }

    /// What is encrypted at each of its positions, in order, such as `park`, `ada: good`, `ada above bela`, `blank`.
    pub fn position_labels(&self, lang: &str) -> Vec<String> {
        let titles: Vec<&str> = self
            .options
            .iter()
            .map(|option| option.title.pick(lang))
            .collect();
        let mut labels: Vec<String> = match &self.ballot {
            Ballot::Grades(grades) => {
                let names = grades.grades.iter().map(|name| name.pick(lang));
                let names: Vec<&str> = names
                    .chain(grades.no_opinion.then_some(NO_OPINION))
                    .collect();
                let graded = |title: &&str| {
                    names
                        .iter()
                        .map(|name| format!("{title}: {name}"))
                        .collect::<Vec<_>>()
                };
                titles.iter().flat_map(graded).collect()
            }
            Ballot::Ranking(ranking) if ranking.counted == Counted::Pairs => {
                let others = |i: usize| titles.iter().enumerate().filter(move |(j, _)| *j != i);
                let above = |(i, one): (usize, &&str)| {
                    others(i)
                        .map(|(_, other)| format!("{one} above {other}"))
                        .collect::<Vec<_>>()
                };
                titles.iter().enumerate().flat_map(above).collect()
            }
            _ => titles.iter().map(ToString::to_string).collect(),
        };
        labels.extend(self.ballot.blank().then(|| "blank".to_owned()));
        labels
    }

    fn share(&self) -> Option<String> {
        let share = &self.rule.share;
        if *share
            == (Share {
                blank: share.blank,
                ..Share::NONE
            })
        {
            return None;
        }
        let more = if share.strict {
            "more than"
        } else {
            "at least"
        };
        let blank = match (self.ballot.blank(), share.blank) {
            (false, _) => "",
            (true, true) => ", blank ones included",
            (true, false) => ", blank ones left out",
        };
        let (numerator, denominator) = (share.numerator, share.denominator);
        Some(format!(
            "an option needs {more} {numerator}/{denominator} of the votes{blank}"
        ))
    }

    /// What its scores are.
    pub(crate) fn counted_in(&self) -> &'static str {
        match &self.ballot {
            Ballot::Points(_) | Ballot::Score(_) => "points",
            Ballot::Ranking(ranking) if ranking.counted != Counted::Pairs => "points",
            Ballot::Allocation(_) => "sums",
            _ => "votes",
        }
    }
}

/// `50%`, `2/3`: percent where that is exact with at most one digit behind the point.
pub fn part(numerator: u32, denominator: u32) -> String {
    let thousandths = u64::from(numerator) * 1000;
    let denominator = u64::from(denominator.max(1));
    if !thousandths.is_multiple_of(denominator) {
        return format!("{numerator}/{denominator}");
    }
    match thousandths / denominator {
        tenths if tenths.is_multiple_of(10) => format!("{}%", tenths / 10),
        tenths => format!("{}.{}%", tenths / 10, tenths % 10),
    }
}

fn best(seats: u32) -> String {
    match seats {
        1 => "one option wins".to_owned(),
        many => format!("{many} options win"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use crate::fixtures::every_kind;
    use crate::manifest::{Allocation, Seats};

    #[test]
    fn amounts() {
        let unit = |decimals, name: &str| Unit {
            decimals,
            name: name.to_owned(),
        };
        assert_eq!(unit(2, "EUR").amount(150_000), "1500.00 EUR");
        assert_eq!(unit(2, "EUR").amount(10_000_000), "100,000.00 EUR");
        assert_eq!(unit(2, "EUR").amount(5), "0.05 EUR");
        assert_eq!(
            unit(0, "").amount(9_007_199_254_740_991),
            "9,007,199,254,740,991"
        );
        assert_eq!(unit(4, "t").amount(123_456), "12.3456 t");
        assert_eq!(unit(255, "").amount(10_000), "1.0000");
        assert_eq!(unit(2, "EUR").plain(10_000_005), "100000.05");
        assert_eq!(unit(0, "EUR").plain(12_345), "12345");
    }

    #[test]
    fn parts_are_shown_as_they_are_said() {
        assert_eq!(part(1, 2), "50%");
        assert_eq!(part(2, 3), "2/3");
        assert_eq!(part(1, 8), "12.5%");
        assert_eq!(part(0, 1), "0%");
    }

    #[test]
    fn every_kind_in_words() {
        let contests = every_kind().unwrap();
        let words: Vec<String> = contests
            .iter()
            .map(|contest| format!("{}: {}", contest.id, contest.winning()))
            .collect();
        let expected = [
            "mayor: the option with the most votes wins; 1/4 of the roll must have voted; an \
             option needs more than 1/2 of the votes, blank ones left out; ties are left open",
            "projects: options are funded by votes until \
             the budget of 100,000.00 EUR is spent; what no longer fits is skipped; ties go by lot, drawn by the \
             hash that closes the poll",
            "points: those options are \
             funded that together have the most points and cost at most 80,000.00 EUR; ties go by the options' ids",
            "grades: one option wins by majority \
             grade; no opinion counts as the worst grade; ties go by the order of the options",
            "score: the 2 options with the most points win; ties go by the order \
             of the options",
            "schulze: one option wins by Schulze's method; ties go by the \
             order of the options",
            "tideman: 2 options win by ranked pairs (Tideman); ties go by \
             the order of the options",
            "borda: the option with the most points wins; ties go by the order of the options",
            "sums: the totals are \
             the result",
            "topics: the totals are the result",
        ];
        assert_eq!(words, expected);
    }

    #[test]
    fn every_position_has_a_label() {
        let contests = every_kind().unwrap();
        for contest in &contests {
            let labels = contest.position_labels("en");
            assert_eq!(labels.len(), contest.positions(), "{}", contest.id);
            assert_eq!(labels.last().unwrap() == "blank", contest.ballot.blank());
        }
        assert_eq!(
            contests[3].position_labels("en")[3..5],
            ["ada: no opinion", "bela: good"]
        );
        assert_eq!(
            contests[5].position_labels("en")[1..3],
            ["ada above carl", "bela above ada"]
        );
    }

    #[test]
    fn sums_in_words() {
        let mut contest = every_kind().unwrap().remove(0);
        contest.ballot = Ballot::Allocation(Allocation {
            each: 9,
            least: 0,
            total: 9,
        });
        contest.rule.method = Method::MostVotes(Seats { seats: 1 });
        contest.rule.ties = Ties::Undecided;
        assert_eq!(
            contest.winning(),
            "the option with the largest sum wins; 1/4 of the roll must have voted; an option needs more than 1/2 of the votes; ties are left open"
        );
    }
}
