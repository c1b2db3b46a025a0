//! What pictures say: everything but titles and names, so that whoever draws them in another language gives the
//! words.

use urne_record::body::{BudgetSelection, Fate};
use urne_record::manifest::{Ballot, BudgetBy, Contest, part};

use crate::results::Counted;

/// The words of pictures in a language.
pub trait Words {
    /// The language tag: titles and names of grades are taken in it.
    fn language(&self) -> &str;
    /// What voters did, who took part, how winners come out of it: a line each.
    fn heading(&self, counted: &Counted<'_>) -> Vec<String>;
    /// What the rule comes to, a sentence each; more than `named` winners are only counted.
    fn verdict(&self, counted: &Counted<'_>, floor: u32, named: usize) -> Vec<String>;
    /// That so many options are not drawn.
    fn hidden(&self, options: usize) -> String;
    /// The blank vote.
    fn blank(&self) -> String;
    /// A total with what it counts, and its share where that is one of voters.
    fn total(&self, counted: &Counted<'_>, total: u64) -> String;
    /// A number of voters and their share.
    fn voters(&self, counted: &Counted<'_>, voters: u64) -> String;
    /// What became of an option, in a word or two.
    fn fate(&self, fate: Fate) -> String;
    /// That so many votes of a number are needed.
    fn needed(&self, contest: &Contest, base: u128) -> String;
    /// What becomes of those who gave an option no grade: left out, or the grade that counts for them.
    fn without_opinion(&self, voters: u64, grade: Option<&str>) -> String;
    /// What the mark in the middle of grades means.
    fn middle(&self) -> String;
    /// What the numbers of pairs mean.
    fn pairs(&self) -> String;
    /// How many blank votes there are, in a sentence.
    fn blanks(&self, voters: &str) -> String;
    /// An amount in a contest's unit.
    fn amount(&self, contest: &Contest, amount: u64) -> String;
    /// How a selection of a budget is made.
    fn selected_by(&self, by: BudgetBy) -> String;
    /// What a selection of a budget spends and whom it represents.
    fn selection(&self, counted: &Counted<'_>, selection: &BudgetSelection) -> String;
    /// That a selection decides.
    fn decides(&self) -> String;
    /// The heads of a table of projects: the project, what is counted, the cost.
    fn columns(&self, contest: &Contest) -> [String; 3];
}

/// English, with titles in any language.
#[derive(Clone, Copy, Debug)]
pub struct English<'a> {
    /// The language of the titles.
    pub titles: &'a str,
}

impl Words for English<'_> {
    fn language(&self) -> &str {
        self.titles
    }

    fn heading(&self, counted: &Counted<'_>) -> Vec<String> {
        let took_part = match counted.eligible {
            0 => String::new(),
            eligible => format!(" ({:.1}%)", counted.weight as f64 * 100.0 / eligible as f64),
        };
        let weighted = if counted.weight == counted.ballots {
            "voters"
        } else {
            "votes by weight"
        };
        vec![
            format!("Voters {}.", counted.contest.task(self.titles)),
            format!(
                "{} of {} {weighted} took part{took_part}.",
                counted.weight, counted.eligible
            ),
            format!("Result: {}.", counted.contest.winning()),
        ]
    }

    fn verdict(&self, counted: &Counted<'_>, floor: u32, named: usize) -> Vec<String> {
        let winners = counted.result.winners.len();
        let mut said = counted.verdict(self.titles, floor);
        if winners > named {
            for sentence in &mut said {
                if sentence.starts_with("Won: ") {
                    *sentence = format!("{winners} options have won; they are marked above.");
                }
            }
        }
        said
    }

    fn hidden(&self, options: usize) -> String {
        format!("{options} more options are left out here; results.csv has them all.")
    }

    fn blank(&self) -> String {
        "Blank vote".to_owned()
    }

    fn total(&self, counted: &Counted<'_>, total: u64) -> String {
        match counted.share(total) {
            Some(share) => format!("{} ({share:.1}%)", counted.contest.score_in_words(total)),
            None => counted.contest.score_in_words(total),
        }
    }

    fn voters(&self, counted: &Counted<'_>, voters: u64) -> String {
        let share = match counted.weight {
            0 => String::new(),
            weight => format!(" ({:.1}%)", voters as f64 * 100.0 / weight as f64),
        };
        match voters {
            1 => format!("1 voter{share}"),
            voters => format!("{voters} voters{share}"),
        }
    }

    fn fate(&self, fate: Fate) -> String {
        match fate {
            Fate::BelowShare => "share missed",
            Fate::Skipped => "does not fit",
            Fate::Unsupported => "no support",
            Fate::Won => "won",
            Fate::Tied => "tied",
            Fate::Lost => "not chosen",
        }
        .to_owned()
    }

    fn needed(&self, contest: &Contest, base: u128) -> String {
        let share = &contest.rule.share;
        let than = if share.strict {
            "more than"
        } else {
            "at least"
        };
        let part = part(share.numerator, share.denominator);
        let of = if share.blank || !contest.ballot.blank() {
            ""
        } else {
            " without blank votes"
        };
        format!("needed: {than} {part} of {base} votes{of}")
    }

    fn without_opinion(&self, voters: u64, grade: Option<&str>) -> String {
        match grade {
            Some(grade) => format!("{voters} without opinion count as {grade}"),
            None => format!("{voters} without opinion are left out"),
        }
    }

    fn middle(&self) -> String {
        "half of the grades: the grade framed here is the majority grade".to_owned()
    }

    fn pairs(&self) -> String {
        "Each number says how many rank the option of its row above that of its column; the larger of two is shaded."
            .to_owned()
    }

    fn blanks(&self, voters: &str) -> String {
        format!("Blank votes: {voters}.")
    }

    fn amount(&self, contest: &Contest, amount: u64) -> String {
        contest.unit.amount(amount)
    }

    fn selected_by(&self, by: BudgetBy) -> String {
        Counted::selected_by(by).to_owned()
    }

    fn selection(&self, counted: &Counted<'_>, selection: &BudgetSelection) -> String {
        counted.selection(selection)
    }

    fn decides(&self) -> String {
        "this decides".to_owned()
    }

    fn columns(&self, contest: &Contest) -> [String; 3] {
        let scores = match &contest.ballot {
            Ballot::Choice(_) | Ballot::Budget(_) => "Votes",
            Ballot::Allocation(_) => "Money",
            _ => "Points",
        };
        ["Project", scores, "Cost"].map(str::to_owned)
    }
}
