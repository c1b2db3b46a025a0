//! What an import of grades writes: contest, voters, ballots, report.

use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr as _;

use super::{CONTEST, Judgments};
use crate::draft::{self, SketchContest, SketchText};
use crate::words::say;

/// The contest as it stands in a draft. `grades` are names, the best first; without them a
/// ready-made set of that size.
pub fn contest(judgments: &Judgments, title: &str, grades: &[String]) -> SketchContest {
    let mut contest = SketchContest::new(CONTEST, SketchText::Plain(title.to_owned()));
    let size = usize::try_from(judgments.scale.grades()).unwrap_or(usize::MAX);
    contest.set("kind = \"grades\"", "template-grades-every");
    let names = match (grades, draft::grades_of_size(size)) {
        ([], Some(set)) => format!("grades = \"{set}\""),
        ([], None) => {
            let numbered: Vec<String> = (1..=size)
                .map(|n| say!("grades-number", number = n))
                .collect();
            format!("grades = {numbered:?}")
        }
        (names, _) => format!("grades = {names:?}"),
    };
    contest.set(&names, "template-grades-order");
    if judgments.scale.none.is_some() {
        contest.set("no_opinion = true", "template-no-opinion");
        contest.set("without_opinion = \"ignored\"", "template-or-worst");
    }
    contest.set("rule = \"majority judgment\"", "template-rule-grades");
    contest.set("winners = 1", "");
    contest.set("ties = \"id\"", "template-ties-id");
    for candidate in &judgments.candidates {
        contest.option(&candidate.id, &candidate.name);
    }
    contest
}

/// `voter,style,weight`: one voter for each faultless ballot.
///
/// # Errors
/// Only if the CSV writer fails, which it does not in memory.
pub fn voters_csv(judgments: &Judgments) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["voter", "style", "weight"])?;
    for ballot in &judgments.ballots {
        writer.write_record([ballot.voter.as_str(), "all", "1"])?;
    }
    writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))
}

/// `voter,choices`, choices such as `grades=ada:1+bo:3`; whoever got no grade is left out.
///
/// # Errors
/// Only if the CSV writer fails, which it does not in memory.
pub fn ballots_csv(judgments: &Judgments) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["voter", "choices"])?;
    for ballot in &judgments.ballots {
        let some = ballot.grades.iter().any(|&grade| grade > 0);
        let said: Vec<String> = judgments
            .candidates
            .iter()
            .zip(&ballot.grades)
            .filter(|(_, grade)| **grade > 0 || !some)
            .map(|(candidate, grade)| format!("{}:{grade}", candidate.id))
            .collect();
        let choices = format!("{CONTEST}={}", said.join("+"));
        writer.write_record([ballot.voter.as_str(), &choices])?;
    }
    writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))
}

/// The report for people: a line for each ballot set aside, then how often each grade was given.
pub fn report(judgments: &Judgments) -> String {
    let mut report = String::new();
    for fault in &judgments.set_aside {
        let _ = writeln!(report, "{}", say!("import-set-aside", fault = %fault));
    }
    let head = say!("grades-head");
    let width = (judgments.candidates.iter())
        .map(|candidate| candidate.name.width())
        .max()
        .unwrap_or(0)
        .max(head.width());
    let grades = judgments.scale.grades();
    let heads = (1..=grades).map(|grade| format!("{grade:>6}"));
    let none = judgments.scale.none.map(|_| {
        let none = say!("grades-head-none");
        format!("{}{none}", " ".repeat(6usize.saturating_sub(none.width())))
    });
    let heads: String = heads.chain(none).collect();
    let padding = width - head.width();
    let _ = writeln!(report, "{head}{:padding$}{heads}", "");
    for (candidate, totals) in judgments.candidates.iter().zip(judgments.totals()) {
        let columns = totals.len() - usize::from(judgments.scale.none.is_none());
        let numbers: String = (totals.iter().take(columns))
            .map(|total| format!("{total:>6}"))
            .collect();
        let padding = width - candidate.name.width();
        let _ = writeln!(report, "{}{:padding$}{numbers}", candidate.name, "");
    }
    let counts = say!(
        "grades-counts",
        candidates = judgments.candidates.len(),
        ballots = judgments.ballots.len(),
        aside = judgments.set_aside.len()
    );
    let _ = writeln!(report, "{counts}");
    report
}
