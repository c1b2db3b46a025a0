//! The result of an election: for each contest who has won and why, and the totals.

use std::fmt::Write as _;

use urne_record::body::{self, BudgetSelection, ContestResult};
use urne_record::manifest::{Ballot, BudgetBy, Contest, Counted};
use urne_record::{Id, Manifest};

use super::escape;

pub(super) fn write(body: &mut String, manifest: &Manifest, result: &body::Result) {
    let turnout = &result.turnout;
    let _ = write!(
        body,
        "<h2>Result</h2><p>{} of {} on the roll have voted.</p>",
        turnout.counted, turnout.credentials
    );
    for (contest, result) in manifest.contests.iter().zip(&result.contests) {
        let title = escape(contest.title.pick("en"));
        let _ = write!(body, "<h3>{title}</h3><p>{}.", sentence(contest, result));
        body.push_str("</p>");
        account(body, contest, result);
        for selection in &result.budgets {
            self::selection(body, contest, selection);
        }
        totals(body, contest, &result.totals);
    }
}

/// The decision, the winners and who was tied.
fn sentence(contest: &Contest, result: &ContestResult) -> String {
    let decision = capital(contest.decision_in_words(result));
    let mut sentence = escape(&decision);
    for (word, ids) in [("Won", &result.winners), ("Tied", &result.tied)] {
        if !ids.is_empty() {
            let _ = write!(sentence, ". {word}: {}", names(contest, ids));
        }
    }
    sentence
}

/// Why each option has won or not.
fn account(body: &mut String, contest: &Contest, result: &ContestResult) {
    if result.account.is_empty() {
        return;
    }
    body.push_str("<div class=\"t\"><table><caption>Why</caption>");
    for row in &result.account {
        let _ = write!(
            body,
            "<tr><th scope=\"row\">{}</th><td>{}</td></tr>",
            title(contest, &row.option),
            escape(&contest.reason_in_words(row, "en"))
        );
    }
    body.push_str("</table></div>");
}

/// What one way to spend a budget funds.
fn selection(body: &mut String, contest: &Contest, selection: &BudgetSelection) {
    let by = match selection.by {
        BudgetBy::Votes => "By votes, skipping what no longer fits",
        BudgetBy::Optimum => "The greatest total within the budget",
    };
    let funded = match selection.options.as_slice() {
        [] => "nothing".to_owned(),
        some => names(contest, some),
    };
    let _ = write!(
        body,
        "<p>{by}: {funded} ({} for {}).</p>",
        escape(&contest.score_in_words(selection.score)),
        escape(&contest.unit.amount(selection.cost))
    );
}

fn totals(body: &mut String, contest: &Contest, totals: &[u64]) {
    if totals.is_empty() {
        return;
    }
    body.push_str("<div class=\"t\"><table><caption>Totals</caption>");
    let options: Vec<String> = contest
        .options
        .iter()
        .map(|o| escape(o.title.pick("en")))
        .collect();
    let mut left = totals.iter();
    let blank = contest.ballot.blank();
    match &contest.ballot {
        Ballot::Grades(grades) => {
            let mut columns: Vec<String> = grades
                .grades
                .iter()
                .map(|grade| escape(grade.pick("en")))
                .collect();
            columns.extend(grades.no_opinion.then(|| "no opinion".to_owned()));
            heads(body, &columns);
            for option in &options {
                row(
                    body,
                    option,
                    left.by_ref().take(columns.len()).map(u64::to_string),
                );
            }
        }
        Ballot::Ranking(ranking) if ranking.counted == Counted::Pairs => {
            let above: Vec<String> = options
                .iter()
                .map(|option| format!("above {option}"))
                .collect();
            heads(body, &above);
            for (i, option) in options.iter().enumerate() {
                let cells: Vec<String> = (0..options.len())
                    .map(|j| match i == j {
                        true => String::new(),
                        false => left.next().map_or(String::new(), u64::to_string),
                    })
                    .collect();
                row(body, option, cells.into_iter());
            }
        }
        _ => {
            for option in &options {
                let words = left
                    .next()
                    .map(|total| escape(&contest.score_in_words(*total)));
                row(body, option, words.into_iter());
            }
        }
    }
    if blank {
        row(body, "blank", left.next().map(u64::to_string).into_iter());
    }
    body.push_str("</table></div>");
}

/// A row of column heads above rows that begin with a head.
fn heads(body: &mut String, columns: &[String]) {
    body.push_str("<tr><td></td>");
    for column in columns {
        let _ = write!(body, "<th scope=\"col\">{column}</th>");
    }
    body.push_str("</tr>");
}

/// A row; everything in it is escaped.
fn row(body: &mut String, head: &str, cells: impl Iterator<Item = String>) {
    let _ = write!(body, "<tr><th scope=\"row\">{head}</th>");
    for cell in cells {
        let _ = write!(body, "<td class=\"n\">{cell}</td>");
    }
    body.push_str("</tr>");
}

fn names(contest: &Contest, ids: &[Id]) -> String {
    ids.iter()
        .map(|id| title(contest, id))
        .collect::<Vec<_>>()
        .join(", ")
}

/// An option's title, escaped.
fn title(contest: &Contest, id: &Id) -> String {
    let found = contest.options.iter().find(|option| option.id == *id);
    escape(found.map_or(id.as_str(), |option| option.title.pick("en")))
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::questions;
    use urne_record::Text;
    use urne_record::fixtures::Fixture;

    #[test]
    fn a_result_of_every_kind() {
        let fixture = Fixture::finished_with_every_kind(61, 1).unwrap();
        let mut manifest = fixture.election.manifest().clone();
        if let Some(option) = manifest
            .contests
            .first_mut()
            .and_then(|c| c.options.get_mut(1))
        {
            option.title = Text::single("en", "<Bela>").unwrap();
        }
        let result = fixture.election.result().unwrap();
        let mut page = String::new();
        super::write(&mut page, &manifest, result);
        questions::write(&mut page, &manifest);
        for part in [
            "8 of 9 on the roll have voted",
            "<h3>mayor</h3><p>Decided. Won: &lt;Bela&gt;.</p>",
            "<th scope=\"row\">&lt;Bela&gt;</th><td>won: 8 votes</td>",
            "<th scope=\"row\">blank</th><td class=\"n\">2</td>",
            "<p>By votes, skipping what no longer fits: path",
            "<p>The greatest total within the budget: ",
            "<th scope=\"col\">good</th><th scope=\"col\">fair</th>",
            "<th scope=\"col\">above bela</th>",
            "6000.00 EUR</td>",
            "Voters choose projects for at most 100,000.00 EUR, or vote blank.",
            "<li>pool: 65,000.00 EUR</li>",
        ] {
            assert!(page.contains(part), "{part}\n{page}");
        }
        assert!(!page.contains("<Bela>"));
    }
}
