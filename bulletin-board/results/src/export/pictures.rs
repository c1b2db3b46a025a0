//! A picture of each contest, and a second one where a budget was divided.

use urne_record::body::{Fate, Outcome};
use urne_record::manifest::{Ballot, Method, NoOpinion};

use super::File;
use crate::results::{Counted, Results};
use crate::said::Voice;
use crate::svg::{Bars, Budget, Fill, Grades, GradesRow, Heading, Pairs, Project, Row, Selection};

/// The pictures of a result, named for their contests.
pub fn pictures(results: &Results<'_>) -> Vec<File> {
    let (voice, floor) = (results.voice(), results.manifest().floor);
    let contests = results.contests().iter();
    contests
        .flat_map(|counted| of_contest(counted, voice, floor))
        .collect()
}

/// The pictures of one contest.
pub fn of_contest(counted: &Counted<'_>, voice: Voice<'_>, floor: u32) -> Vec<File> {
    let picture = Picture {
        counted,
        lang: voice.titles(),
        voice,
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
    voice: Voice<'a>,
    floor: u32,
}

impl Picture<'_> {
    fn heading(&self, what: &str) -> Heading {
        let counted = self.counted;
        Heading {
            // An id of XML begins with a letter.
            id: format!("u-{}-{what}", counted.contest.id),
            title: counted.contest.title.pick(self.lang).to_owned(),
            lines: self.voice.heading(counted),
            verdict: self.voice.verdict(counted, self.floor, NAMED),
            language: self.voice.language().tag().to_owned(),
        }
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
            hidden => self.voice.hidden(hidden),
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
                    shown: self.voice.total_and_share(counted, value),
                    fate: self.fate(fate),
                    fill: fill(fate),
                });
            }
            if let Some(blank) = counted.blank() {
                rows.push(Row {
                    label: self.voice.blank(),
                    value: blank,
                    shown: self.voice.voters(counted, blank),
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

    fn fate(&self, fate: Option<Fate>) -> String {
        fate.map_or_else(String::new, |fate| self.voice.fate(fate))
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
        let words = self.voice.share(self.counted.contest)?;
        Some((value, words))
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
                if judgment.no_opinion == NoOpinion::Worst
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
                    self.voice.without_opinion(none, Some(names.last()?))
                }
                Some(none) => self.voice.without_opinion(none, None),
            };
            let account = counted.account(place);
            let majority = account.and_then(|account| account.figures.first()).copied();
            let fate = counted.fate(place);
            let grade = majority.map(|number| counted.grade(number, self.lang));
            let shown = match (grade, fate) {
                (Some(grade), Some(fate)) => format!("{grade}: {}", self.voice.fate(fate)),
                (Some(grade), None) => grade,
                (None, fate) => self.fate(fate),
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
            middle: self.voice.middle(),
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
            let fate = self.fate(counted.fate(place));
            (counted.title(place, self.lang).to_owned(), fate)
        });
        let votes = order.iter().map(|&above| {
            let cell = |&below: &usize| counted.pair(above, below).unwrap_or(0);
            order.iter().map(cell).collect()
        });
        let mut heading = self.heading("pairs");
        if let Some(blank) = counted.blank().filter(|_| self.counts()) {
            let voters = self.voice.voters(counted, blank);
            heading.lines.push(self.voice.blanks(&voters));
        }
        Pairs {
            heading,
            options: options.collect(),
            votes: votes.collect(),
            caption: self.voice.pairs(),
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
                    fate @ Some(Fate::BelowShare | Fate::Unsupported) => self.fate(fate),
                    _ => String::new(),
                };
                Project {
                    label: counted.title(place, self.lang).to_owned(),
                    score: counted.score(place).unwrap_or(0).to_string(),
                    cost,
                    shown: self.voice.amount(cost, &counted.contest.unit),
                    remark,
                }
            })
            .collect();
        let selections = (b'A'..)
            .zip(&counted.result.budgets)
            .map(|(letter, selection)| Selection {
                name: format!(
                    "{}: {}",
                    char::from(letter),
                    self.voice.selected_by(selection.by)
                ),
                shown: self.voice.selection(counted, selection),
                projects: counted
                    .selected(selection)
                    .into_iter()
                    .filter_map(at)
                    .collect(),
                decides: selection.by == budget.by,
            })
            .collect();
        let drawn = Budget {
            heading: self.heading("budget"),
            limit: budget.limit,
            projects,
            selections,
            columns: self.voice.columns(counted.contest),
            decides: self.voice.decides(),
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
