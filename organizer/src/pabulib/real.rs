//! Real budgets, as another program has counted them: totals, winners by votes, optimum.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::BTreeSet;

use serde_json::Value;
use urne_record::body::ContestResult;
use urne_record::manifest::{Ballot, Counted, Method};

use super::*;
use crate::testing;

/// What the rule of the draft makes of the file's ballots.
fn verdict(name: &str, instance: &Instance) -> (Ballot, ContestResult) {
    let text = testing::draft(super::contest(instance));
    let (manifest, _) = testing::built(&text).unwrap();
    let contest = &manifest.contests[0];
    assert!(matches!(contest.rule.method, Method::Budget(_)));
    let weight = instance.ballots.len() as u64;
    let result = testing::posted(contest, &instance.totals(), weight);
    testing::draw(name, contest, &result, weight);
    (contest.ballot.clone(), result)
}

fn ids(value: &Value) -> Vec<String> {
    let ids = value["ids"].as_array().unwrap().iter();
    ids.map(|id| id.as_str().unwrap().to_owned()).collect()
}

fn real(name: &str, kind: fn(&Ballot) -> bool) {
    let Some(data) = testing::data(name) else {
        return;
    };
    let bytes = std::fs::read(data.join(format!("pabulib/{name}.pb"))).unwrap();
    let expected = std::fs::read_to_string(data.join(format!("expected/{name}.json"))).unwrap();
    let expected: Value = serde_json::from_str(&expected).unwrap();
    let instance = read(name, bytes).unwrap();
    assert_eq!(instance.set_aside, [], "{}", report(&instance));
    assert_eq!(instance.ballots.len() as u64, expected["ballots"]);

    let counts = instance
        .projects
        .iter()
        .zip(instance.votes())
        .zip(instance.totals());
    for ((project, votes), total) in counts {
        let of = &expected["projects"][&project.id];
        assert_eq!(of["ballots_naming_it"], votes, "{}", project.id);
        let points = of.get("points").unwrap_or(&of["ballots_naming_it"]);
        assert_eq!(*points, total, "{}", project.id);
    }

    let (ballot, verdict) = verdict(name, &instance);
    assert!(kind(&ballot), "{ballot:?}");
    let [by_votes, optimum] = verdict.budgets.as_slice() else {
        panic!("{:?}", verdict.budgets);
    };
    let chosen = |options: &[urne_record::Id]| -> Vec<String> {
        options.iter().map(ToString::to_string).collect()
    };
    let (greedy, best) = (&expected["greedy_by_support"], &expected["max_support"]);
    assert_eq!(chosen(&by_votes.options), ids(greedy));
    assert_eq!(by_votes.cost as f64, greedy["cost"].as_f64().unwrap());
    assert_eq!(verdict.winners, by_votes.options);
    assert_eq!(best["unique_among_positive_score"], true);
    let set = |ids: Vec<String>| -> BTreeSet<String> { ids.into_iter().collect() };
    assert_eq!(set(chosen(&optimum.options)), set(ids(best)));
    assert_eq!(best["objective"], optimum.score);
}

#[test]
fn amsterdam_179() {
    real(
        "netherlands_amsterdam_179",
        |ballot| matches!(ballot, Ballot::Budget(b) if b.limit == 250_000),
    );
}

#[test]
fn amsterdam_309() {
    real(
        "netherlands_amsterdam_309",
        |ballot| matches!(ballot, Ballot::Budget(b) if b.limit == 300_000 && b.min == 2),
    );
}

#[test]
fn warszawa() {
    real("poland_warszawa_2017_miedzylesie", |ballot| {
        matches!(ballot, Ballot::Budget(_))
    });
}

#[test]
fn wieliczka() {
    real(
        "poland_wieliczka_2023_green-budget",
        |ballot| matches!(ballot, Ballot::Choice(c) if c.min == 1 && c.max == 64),
    );
}

#[test]
fn wroclaw() {
    real(
        "poland_wroclaw_2015_150-500",
        |ballot| matches!(ballot, Ballot::Choice(c) if c.min == 1 && c.max == 1),
    );
}

#[test]
fn toulouse() {
    real(
        "france_toulouse_2019",
        |ballot| matches!(ballot, Ballot::Points(p) if (p.each, p.most) == (3, 7)),
    );
}

#[test]
fn krakow() {
    real(
        "poland_krakow_2018_bienczyce",
        |ballot| matches!(ballot, Ballot::Ranking(r) if r.counted == Counted::Points(vec![3, 2, 1])),
    );
}
