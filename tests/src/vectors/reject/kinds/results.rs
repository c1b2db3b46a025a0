//! Checks 16 and 18: results that the rules do not give.

use serde_json::{Value, json};

use super::super::super::forge::Forge;
use super::super::super::record::{Record, entry};
use super::{NORTH, Poll, SOUTH};

/// A finished election of every kind, of as few trustees and ballots as can be.
fn finished() -> Forge {
    let Poll { mut fixture, .. } = Poll::new();
    for (voter, choice) in [(NORTH, 1), (SOUTH, 0), (SOUTH + 1, 2)] {
        fixture.vote(voter, choice).unwrap();
    }
    fixture.close().unwrap();
    fixture.decrypt(&[1, 2]).unwrap();
    fixture.result().unwrap();
    Forge::new(&fixture)
}

/// The organizer signs another result than the rules give.
pub(super) fn all() -> Vec<Record> {
    let finished = finished();
    let at = finished.find("result", 0);
    let changed = |name, about, check, contest: &str, change: &dyn Fn(&mut Value)| {
        let mut forge = finished.clone();
        forge.change(at, |body| {
            let list = body["contests"].as_array_mut().unwrap();
            change(
                list.iter_mut()
                    .find(|one| one["contest"] == contest)
                    .unwrap(),
            );
        });
        Record::rejected(name, about, check, format!("contest {contest}"), &forge)
    };
    let add = |value: &mut Value| *value = (value.as_u64().unwrap() + 1).into();
    vec![
        changed(
            "result-total-of-amounts",
            "An area gets a unit more.",
            16,
            "sums",
            &|contest| {
                add(&mut contest["totals"][0]);
            },
        ),
        changed(
            "result-total-of-pairs",
            "A pair counts a voter more.",
            16,
            "schulze",
            &|contest| {
                add(&mut contest["totals"][0]);
            },
        ),
        changed(
            "result-budget-winners",
            "A project is funded that was not.",
            18,
            "projects",
            &|contest| {
                let lost = contest["account"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .find(|row| row["fate"] != "won");
                let lost = lost.map_or("park".into(), |row| row["option"].clone());
                contest["winners"].as_array_mut().unwrap().push(lost);
            },
        ),
        changed(
            "result-budget-optimum",
            "The optimum is said to be worth more.",
            18,
            "points",
            &|contest| {
                add(&mut contest["budgets"][1]["score"]);
            },
        ),
        changed(
            "result-budget-one-selection",
            "The selection that does not decide is left out.",
            18,
            "points",
            &|contest| {
                contest["budgets"].as_array_mut().unwrap().pop();
            },
        ),
        changed(
            "result-majority-grade",
            "A majority grade is better than it is.",
            18,
            "grades",
            &|contest| {
                let grade = &mut contest["account"][0]["figures"][0];
                *grade = (grade.as_u64().unwrap() % 3 + 1).into();
            },
        ),
        changed(
            "result-schulze-figures",
            "An option is ahead of one more.",
            18,
            "schulze",
            &|contest| {
                add(&mut contest["account"][0]["figures"][0]);
            },
        ),
        changed(
            "result-ranked-pairs-order",
            "The account in another order.",
            18,
            "tideman",
            &|contest| {
                contest["account"].as_array_mut().unwrap().reverse();
            },
        ),
        changed(
            "result-fate",
            "Another reason why an option lost.",
            18,
            "mayor",
            &|contest| {
                let last = contest["account"]
                    .as_array_mut()
                    .unwrap()
                    .last_mut()
                    .unwrap();
                last["fate"] = if last["fate"] == "lost" {
                    "below_share"
                } else {
                    "lost"
                }
                .into();
            },
        ),
        changed(
            "result-decision",
            "Another decision.",
            18,
            "mayor",
            &|contest| {
                let other = if contest["decision"] == "no_winner" {
                    "decided"
                } else {
                    "no_winner"
                };
                contest["decision"] = other.into();
            },
        ),
        changed(
            "result-tie-untold",
            "A tie is told where none is, or the reverse.",
            18,
            "borda",
            &|contest| {
                let none = contest["tied"].as_array().unwrap().is_empty();
                contest["tied"] = if none {
                    json!(["ada", "bela"])
                } else {
                    json!([])
                };
            },
        ),
        {
            let mut forge = finished.clone();
            forge.change(at, |body| {
                let totals = body["contests"][9].as_object_mut().unwrap();
                totals["account"] = json!([{"fate": "won", "figures": [1], "option": "ada"}]);
            });
            let place = if finished.items[at].body["contests"][9]["contest"] == "topics" {
                "contest topics".to_owned()
            } else {
                entry(at)
            };
            Record::rejected(
                "result-account-of-totals",
                "An account where the rule names no winners.",
                18,
                place,
                &forge,
            )
        },
    ]
}
