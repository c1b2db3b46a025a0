//! A picture of each contest, and a second one where a budget was divided.

use urne_record::body::{Fate, Outcome};
use urne_record::manifest::{Ballot, Method, part};

use super::File;
use crate::results::{Counted, Results};
use crate::svg::{Bars, Budget, Fill, Grades, GradesRow, Heading, Pairs, Project, Row, Selection};

/// The pictures of a result, named for their contests.
pub fn pictures(results: &Results<'_>) -> Vec<File> {
    let floor = results.manifest().floor;
    let contests = results.contests().iter();
    contests
        .flat_map(|counted| of_contest(counted, results.language(), floor))
        .collect()
}

/// The pictures of one contest.
pub fn of_contest(counted: &Counted<'_>, lang: &str, floor: u32) -> Vec<File> {
    let picture = Picture {
        counted,
        lang,
        floor,
    };
    let id = counted.contest.id.as_str();
    let drawn = match &counted.contest.ballot {
        Ballot::Grades(_) => picture.grades(),
        _ if counted.has_scores() => picture.bars(),
        _ => picture.pairs(),
    };
    let mut files = vec![File::new(format!("{id}.svg"), drawn)];
    if let Some(budget) = picture.budget() {
        files.push(File::new(format!("{id}-budget.svg"), budget));
    }
    files
}

/// More winners than these are not named below a picture.
const NAMED: usize = 6;
/// More options than these are not all drawn.
const MANY: usize = 60;
/// How many of them are drawn whatever they got.
const FIRST: usize = 40;

struct Picture<'a> {
    counted: &'a Counted<'a>,
    lang: &'a str,
    floor: u32,
}

impl Picture<'_> {
    fn heading(&self, what: &str) -> Heading {
        let counted = self.counted;
        let took_part = match counted.eligible {
            0 => String::new(),
            eligible => format!(" ({:.1}%)", counted.weight as f64 * 100.0 / eligible as f64),
        };
        let weighted = if counted.weight == counted.ballots {
            "voters"
        } else {
            "votes by weight"
        };
        Heading {
            // An id of XML begins with a letter.
            id: format!("u-{}-{what}", counted.contest.id),
            title: counted.contest.title.pick(self.lang).to_owned(),
            lines: vec![
                format!("Voters {}.", counted.contest.task(self.lang)),
                format!(
                    "{} of {} {weighted} took part{took_part}.",
                    counted.weight, counted.eligible
                ),
                format!("Result: {}.", counted.contest.winning()),
            ],
            verdict: self.verdict(),
            language: self.lang.to_owned(),
        }
    }

    /// What is said below; many winners are only counted, since they are marked above.
    fn verdict(&self) -> Vec<String> {
        let winners = self.counted.result.winners.len();
        let mut said = self.counted.verdict(self.lang, self.floor);
        if winners > NAMED {
            for sentence in &mut said {
                if sentence.starts_with("Won: ") {
                    *sentence = format!("{winners} options have won; they are marked above.");
                }
            }
        }
        said
    }

    /// The options that a picture has room for: the first of the order and all that matter.
    fn shown(&self, order: &[usize]) -> (Vec<usize>, String) {
        let matters = |place: usize| {
            let selected = (self.counted.result.budgets.iter())
                .any(|selection| self.counted.selected(selection).contains(&place));
            selected || matches!(self.counted.fate(place), Some(Fate::Won | Fate::Tied))
        };
        if order.len() <= MANY {
            return (order.to_vec(), String::new());
        }
        let kept: Vec<usize> = (order.iter().enumerate())
            .filter(|(at, place)| *at < FIRST || matters(**place))
            .map(|(_, place)| *place)
            .collect();
        let hidden = match order.len() - kept.len() {
            0 => String::new(),
            hidden => format!("{hidden} more options are left out here; results.csv has them all."),
        };
        (kept, hidden)
    }

    fn counts(&self) -> bool {
        self.counted.result.outcome == Outcome::Counted
    }

    fn bars(&self) -> String {
        let counted = self.counted;
        let mut rows = Vec::new();
        let (shown, hidden) = self.shown(&counted.order());
        if self.counts() {
            for place in shown {
                let value = counted.score(place).unwrap_or(0);
                let fate = counted.fate(place);
                rows.push(Row {
                    label: counted.title(place, self.lang).to_owned(),
                    value,
                    shown: self.amount(value),
                    fate: fate.map_or("", label).to_owned(),
                    fill: fill(fate),
                });
            }
            if let Some(blank) = counted.blank() {
                rows.push(Row {
                    label: "Blank vote".to_owned(),
                    value: blank,
                    shown: self.voters(blank),
                    fate: String::new(),
                    fill: Fill::Empty,
                });
            }
        }
        let mut legend: Vec<(Fill, String)> = Vec::new();
        for row in &rows {
            if !row.fate.is_empty() && !legend.iter().any(|(fill, _)| *fill == row.fill) {
                legend.push((row.fill, row.fate.clone()));
            }
        }
        Bars {
            heading: self.heading("totals"),
            rows,
            needed: self.needed(),
            legend,
            hidden,
        }
        .draw()
    }

    fn amount(&self, value: u64) -> String {
        match self.counted.share(value) {
            Some(share) => format!(
                "{} ({share:.1}%)",
                self.counted.contest.score_in_words(value)
            ),
            None => self.counted.contest.score_in_words(value),
        }
    }

    /// A blank vote is a vote, whatever the options get.
    fn voters(&self, value: u64) -> String {
        let share = match self.counted.weight {
            0 => String::new(),
            weight => format!(" ({:.1}%)", value as f64 * 100.0 / weight as f64),
        };
        match value {
            1 => format!("1 voter{share}"),
            value => format!("{value} voters{share}"),
        }
    }

    /// The share that a winner needs, as a number of votes.
    fn needed(&self) -> Option<(u64, String)> {
        let share = &self.counted.contest.rule.share;
        if share.numerator == 0 || !self.counts() {
            return None;
        }
        let blank = if share.blank {
            0
        } else {
            self.counted.blank().unwrap_or(0)
        };
        let base = u128::from(self.counted.weight.saturating_sub(blank));
        let product = base * u128::from(share.numerator);
        let value = u64::try_from(product / u128::from(share.denominator.max(1))).ok()?;
        let than = if share.strict {
            "more than"
        } else {
            "at least"
        };
        let part = part(share.numerator, share.denominator);
        let of = if share.blank || !self.counted.contest.ballot.blank() {
            ""
        } else {
            " without blank votes"
        };
        Some((value, format!("needed: {than} {part} of {base} votes{of}")))
    }

    fn grades(&self) -> String {
        let counted = self.counted;
        let Ballot::Grades(ballot) = &counted.contest.ballot else {
            return String::new();
        };
        let names: Vec<String> = ballot
            .grades
            .iter()
            .map(|grade| grade.pick(self.lang).to_owned())
            .collect();
        let worst = matches!(
            &counted.contest.rule.method,
            Method::MajorityJudgment(judgment)
                if judgment.no_opinion == urne_record::manifest::NoOpinion::Worst
        );
        let order = if self.counts() {
            counted.order()
        } else {
            Vec::new()
        };
        let rows = order.into_iter().filter_map(|place| {
            let (mut votes, none) = counted.grades(place)?;
            let remark = match none {
                None | Some(0) => String::new(),
                Some(none) if worst => {
                    if let Some(last) = votes.last_mut() {
                        *last += none;
                    }
                    format!("{none} without opinion count as {}", names.last()?)
                }
                Some(none) => format!("{none} without opinion are left out"),
            };
            let account = counted.account(place);
            let majority = account.and_then(|account| account.figures.first()).copied();
            let fate = counted.fate(place);
            let grade = majority.map(|number| counted.grade(number, self.lang));
            let shown = match (grade, fate) {
                (Some(grade), Some(fate)) if !label(fate).is_empty() => {
                    format!("{grade}: {}", label(fate))
                }
                (Some(grade), _) => grade,
                (None, fate) => fate.map_or("", label).to_owned(),
            };
            Some(GradesRow {
                label: counted.title(place, self.lang).to_owned(),
                votes,
                majority: majority.and_then(|number| usize::try_from(number).ok()),
                shown,
                remark,
                won: fate == Some(Fate::Won),
            })
        });
        let rows: Vec<GradesRow> = rows.collect();
        Grades {
            heading: self.heading("grades"),
            rows,
            grades: names,
            middle: "half of the grades: the grade framed here is the majority grade".to_owned(),
        }
        .draw()
    }

    fn pairs(&self) -> String {
        let counted = self.counted;
        let order = if self.counts() {
            counted.order()
        } else {
            Vec::new()
        };
        let options = order.iter().map(|&place| {
            let fate = counted.fate(place).map_or("", label);
            (counted.title(place, self.lang).to_owned(), fate.to_owned())
        });
        let votes = order.iter().map(|&above| {
            let cell = |&below: &usize| counted.pair(above, below).unwrap_or(0);
            order.iter().map(cell).collect()
        });
        let mut heading = self.heading("pairs");
        if let Some(blank) = counted.blank().filter(|_| self.counts()) {
            heading
                .lines
                .push(format!("Blank votes: {}.", self.voters(blank)));
        }
        Pairs {
            heading,
            options: options.collect(),
            votes: votes.collect(),
            caption: "Each number says how many rank the option of its row above that of its column; the larger of two is shaded."
                .to_owned(),
        }
        .draw()
    }

    fn budget(&self) -> Option<String> {
        let counted = self.counted;
        let Method::Budget(budget) = &counted.contest.rule.method else {
            return None;
        };
        if !self.counts() || counted.result.budgets.is_empty() {
            return None;
        }
        let order = counted.order();
        let (shown, hidden) = self.shown(&order);
        let at = |place: usize| order.iter().position(|&other| other == place);
        let projects = order
            .iter()
            .map(|&place| {
                let cost = counted.option(place).map_or(0, |option| option.cost);
                let remark = match counted.fate(place) {
                    Some(Fate::BelowShare) => "too small a share",
                    Some(Fate::Unsupported) => "no support",
                    _ => "",
                };
                Project {
                    label: counted.title(place, self.lang).to_owned(),
                    score: counted.score(place).unwrap_or(0).to_string(),
                    cost,
                    shown: counted.contest.unit.amount(cost),
                    remark: remark.to_owned(),
                }
            })
            .collect();
        let selections = (b'A'..)
            .zip(&counted.result.budgets)
            .map(|(letter, selection)| Selection {
                name: format!(
                    "{}: {}",
                    char::from(letter),
                    Counted::selected_by(selection.by)
                ),
                shown: counted.selection(selection),
                projects: counted
                    .selected(selection)
                    .into_iter()
                    .filter_map(at)
                    .collect(),
                decides: selection.by == budget.by,
            })
            .collect();
        let heads = match &counted.contest.ballot {
            Ballot::Choice(_) | Ballot::Budget(_) => "Votes",
            Ballot::Allocation(_) => "Money",
            _ => "Points",
        };
        let drawn = Budget {
            heading: self.heading("budget"),
            limit: budget.limit,
            projects,
            selections,
            columns: ["Project", heads, "Cost"].map(str::to_owned),
            decides: "this decides".to_owned(),
            shown: shown.into_iter().filter_map(at).collect(),
            hidden,
        };
        Some(drawn.draw())
    }
}

fn fill(fate: Option<Fate>) -> Fill {
    match fate {
        Some(Fate::Won) => Fill::Solid,
        Some(Fate::Tied) => Fill::Crossed,
        Some(Fate::Skipped) => Fill::Level,
        Some(Fate::BelowShare) => Fill::Sparse,
        Some(Fate::Lost | Fate::Unsupported) | None => Fill::Thin,
    }
}

fn label(fate: Fate) -> &'static str {
    match fate {
        Fate::BelowShare => "share missed",
        Fate::Skipped => "does not fit",
        Fate::Unsupported => "no support",
        Fate::Won => "won",
        Fate::Tied => "tied",
        Fate::Lost => "not chosen",
    }
}
