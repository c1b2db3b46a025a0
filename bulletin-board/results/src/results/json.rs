//! `results.json`: everything that was posted, with the questions.

use serde_json::{Value, json};

use super::{Counted, Line, Results, outcome};

impl Results<'_> {
    /// `results.json`.
    pub fn json(&self) -> Value {
        json!({
            "election": self.election,
            "title": self.manifest.title,
            "posted": self.posted,
            "turnout": self.result.turnout,
            "decrypted_by": self.result.decrypted_by,
            "contests": self.contests.iter().map(contest).collect::<Vec<_>>(),
        })
    }
}

fn contest(counted: &Counted<'_>) -> Value {
    let (question, result) = (counted.contest, counted.result);
    let option = |line: &Line<'_>| {
        let place = line.place.unwrap_or(usize::MAX);
        let grades = counted.grades(place);
        let account = counted.account(place);
        json!({
            "id": line.id,
            "title": line.title,
            "cost": counted.option(place).map(|option| option.cost),
            "votes": line.total,
            "grades": grades.as_ref().map(|(grades, _)| grades),
            "no_opinion": grades.as_ref().and_then(|(_, none)| *none),
            "fate": account.map(|account| account.fate),
            "figures": account.map(|account| &account.figures),
        })
    };
    let lines = counted.lines();
    let options: Vec<Value> = (lines.iter())
        .filter(|line| line.place.is_some())
        .map(option)
        .collect();
    let n = counted.options();
    let pairs = (n > 1 && counted.pair(0, 1).is_some()).then(|| {
        (0..n)
            .map(|above| {
                let row = (0..n).map(|below| counted.pair(above, below));
                row.collect::<Vec<Option<u64>>>()
            })
            .collect::<Vec<_>>()
    });
    json!({
        "id": question.id,
        "title": question.title,
        "ballot": question.ballot,
        "rule": question.rule,
        "unit": question.unit,
        "outcome": outcome(result.outcome),
        "decision": result.decision,
        "ballots": counted.ballots,
        "weight": counted.weight,
        "eligible": counted.eligible,
        "options": options,
        "pairs": pairs,
        "blank": counted.blank(),
        "winners": result.winners,
        "tied": result.tied,
        "order": result.account.iter().map(|row| &row.option).collect::<Vec<_>>(),
        "budgets": result.budgets,
    })
}
