//! `rule`: what rules make of totals.

use serde_json::{Value, json};
use urne_record::Hash32;
use urne_record::fixtures;
use urne_record::manifest::{Ballot, Method, Rule};
use urne_record::rules::ContestTotals;

use super::super::VectorFile;
use super::super::forge::{canonical, hex};
use super::{accepted, but, refused};

/// A contest's totals with what else the rule asks about.
#[derive(Clone)]
struct Given {
    ballot: Value,
    costs: Vec<u64>,
    rule: Value,
    weight: u64,
    eligible: u64,
    totals: Vec<u64>,
}

pub(super) fn all() -> Vec<VectorFile> {
    let right: Vec<Value> = [most_votes(), budgets(), grades(), pairs()]
        .concat()
        .iter()
        .map(Given::case)
        .collect();
    let at = |member: &str, value: Value| right.iter().find(|case| case[member] == value).unwrap();
    let tie = at("decision", "undecided".into());
    let decided = at("decision", "decided".into());
    let budget = right
        .iter()
        .find(|case| !case["budgets"].as_array().unwrap().is_empty())
        .unwrap();
    let mut other = budget["budgets"].clone();
    other[1]["score"] = (other[1]["score"].as_u64().unwrap() + 1).into();
    let mut fates = budget["account"].clone();
    fates[0]["fate"] = "lost".into();
    let mut figures = decided["account"].clone();
    figures[0]["figures"][0] = (figures[0]["figures"][0].as_u64().unwrap() + 1).into();
    let mut rows = decided["account"].clone();
    rows.as_array_mut().unwrap().swap(0, 1);
    let wrong = vec![
        ("another winner", but(decided, &[("winners", json!(["d"]))])),
        (
            "a winner of a tie that is open",
            but(tie, &[("winners", json!(["a"]))]),
        ),
        ("a tie that is not told", but(tie, &[("tied", json!([]))])),
        (
            "a tie called decided",
            but(tie, &[("decision", "decided".into())]),
        ),
        (
            "another sum of the optimum",
            but(budget, &[("budgets", other)]),
        ),
        (
            "one selection alone",
            but(budget, &[("budgets", json!([budget["budgets"][0]]))]),
        ),
        ("another fate", but(budget, &[("account", fates)])),
        ("another figure", but(decided, &[("account", figures)])),
        ("rows in another order", but(decided, &[("account", rows)])),
        ("no account", but(decided, &[("account", json!([]))])),
    ];
    vec![
        accepted(
            "rule",
            "Winners by every method, with ties of every kind.",
            right,
        ),
        refused("rule", "Results that the rule does not give.", wrong),
    ]
}

impl Given {
    fn case(&self) -> Value {
        let ids = ["a", "b", "c", "d", "e", "f"];
        let options: Vec<(&str, u64)> = ids.into_iter().zip(self.costs.iter().copied()).collect();
        let ballot: Ballot = serde_json::from_value(self.ballot.clone()).unwrap();
        let mut contest = fixtures::contest("parks", &options, ballot, Method::Totals).unwrap();
        contest.rule = serde_json::from_value::<Rule>(self.rule.clone()).unwrap();
        let close = Hash32::labelled("urne/v1/message", b"close");
        let verdict = ContestTotals {
            contest: &contest,
            totals: &self.totals,
            weight: self.weight,
            eligible: self.eligible,
            close: &close,
        }
        .verdict();
        // The members are sorted here as everywhere.
        let value = |bytes: Vec<u8>| serde_json::from_slice::<Value>(&bytes).unwrap();
        let json = |value_of: Value| value(canonical(&value_of));
        json!({
            "account": json(serde_json::to_value(&verdict.account).unwrap()),
            "ballot": self.ballot,
            "budgets": json(serde_json::to_value(&verdict.budgets).unwrap()),
            "close": hex(close.as_bytes()),
            "contest": "parks",
            "costs": self.costs,
            "decision": serde_json::to_value(verdict.decision).unwrap(),
            "eligible": self.eligible,
            "ids": options.iter().map(|(id, _)| *id).collect::<Vec<_>>(),
            "rule": self.rule,
            "tied": serde_json::to_value(&verdict.tied).unwrap(),
            "totals": self.totals,
            "weight": self.weight,
            "winners": serde_json::to_value(&verdict.winners).unwrap(),
        })
    }
}

fn rule(method: Value, ties: &str) -> Value {
    json!({
        "method": method,
        "quorum": {"denominator": 1, "numerator": 0},
        "share": {"blank": true, "denominator": 1, "numerator": 0, "strict": false},
        "ties": ties,
    })
}

fn most_votes() -> Vec<Given> {
    let given = |rule: Value, totals: [u64; 6]| Given {
        ballot: json!({"choice": {"blank": true, "max": 2, "min": 1}}),
        costs: vec![0; 5],
        rule,
        weight: 20,
        eligible: 40,
        totals: totals.to_vec(),
    };
    let seats = |seats: u32| json!({"most_votes": {"seats": seats}});
    let mut all = vec![
        given(
            json!(rule("totals".into(), "undecided")),
            [3, 5, 1, 0, 2, 9],
        ),
        given(rule(seats(1), "undecided"), [3, 5, 1, 0, 2, 9]),
        given(rule(seats(4), "undecided"), [3, 5, 1, 0, 2, 9]),
        given(rule(seats(1), "undecided"), [0, 0, 0, 0, 0, 20]),
    ];
    for ties in ["undecided", "order", "id", "lot"] {
        all.push(given(rule(seats(1), ties), [4, 4, 1, 4, 0, 2]));
        all.push(given(rule(seats(3), ties), [4, 7, 4, 4, 1, 0]));
    }
    let required = |numerator: u32, denominator: u32, strict: bool, blank: bool| {
        let mut rule = rule(seats(2), "order");
        rule["share"] = json!({"blank": blank, "denominator": denominator, "numerator": numerator, "strict": strict});
        rule
    };
    for (strict, blank) in [(false, true), (true, true), (false, false), (true, false)] {
        all.push(given(required(1, 2, strict, blank), [10, 8, 1, 0, 0, 4]));
    }
    all.push(given(required(1, 1, true, true), [20, 20, 0, 0, 0, 0]));
    for numerator in [1, 2] {
        let mut quorum = rule(seats(1), "order");
        quorum["quorum"] = json!({"denominator": 2, "numerator": numerator});
        all.push(given(quorum, [10, 8, 1, 0, 0, 4]));
    }
    all
}

fn budgets() -> Vec<Given> {
    let given = |by: &str, ties: &str, totals: [u64; 6]| Given {
        ballot: json!({"score": {"each": 9}}),
        costs: vec![60, 40, 40, 30, 20, 50],
        rule: rule(json!({"budget": {"by": by, "limit": 100}}), ties),
        weight: 20,
        eligible: 20,
        totals: totals.to_vec(),
    };
    let mut all = Vec::new();
    for by in ["votes", "optimum"] {
        // The greedy choice takes the dear project; a tie of two that do not both fit; nothing supported.
        all.push(given(by, "order", [50, 40, 39, 30, 20, 0]));
        for ties in ["order", "id", "lot"] {
            all.push(given(by, ties, [10, 10, 10, 10, 10, 10]));
        }
        all.push(given(by, "order", [0; 6]));
    }
    all
}

fn grades() -> Vec<Given> {
    let text = |text: &str| json!([{"lang": "en", "text": text}]);
    let grades = [text("good"), text("fair"), text("bad")];
    let given = |no_opinion: &str, ties: &str, seats: u32, totals: [u64; 12]| Given {
        ballot: json!({"grades": {"grades": grades, "no_opinion": true}}),
        costs: vec![0; 3],
        rule: rule(
            json!({"majority_judgment": {"no_opinion": no_opinion, "seats": seats}}),
            ties,
        ),
        weight: 20,
        eligible: 20,
        totals: totals.to_vec(),
    };
    let mut all = Vec::new();
    for no_opinion in ["ignored", "worst"] {
        all.push(given(
            no_opinion,
            "order",
            1,
            [8, 4, 8, 0, 7, 7, 4, 2, 5, 5, 10, 0],
        ));
        // Equal majority grades that the next votes part, then options with different numbers of votes.
        all.push(given(
            no_opinion,
            "order",
            2,
            [6, 8, 6, 0, 5, 10, 5, 0, 7, 6, 7, 0],
        ));
        all.push(given(
            no_opinion,
            "order",
            1,
            [2, 1, 0, 17, 10, 5, 5, 0, 0, 0, 0, 20],
        ));
    }
    for ties in ["undecided", "order", "lot"] {
        all.push(given(
            "ignored",
            ties,
            1,
            [5, 5, 5, 5, 5, 5, 5, 5, 1, 1, 18, 0],
        ));
        // The same shares of different numbers of votes.
        all.push(given(
            "ignored",
            ties,
            1,
            [2, 2, 2, 14, 4, 4, 4, 8, 0, 1, 19, 0],
        ));
    }
    all
}

fn pairs() -> Vec<Given> {
    let given = |method: &str, ties: &str, seats: u32, totals: [u64; 12]| Given {
        ballot: json!({"ranking": {"blank": false, "counted": "pairs", "max": 4, "min": 1}}),
        costs: vec![0; 4],
        rule: rule(json!({method: {"seats": seats}}), ties),
        weight: 30,
        eligible: 30,
        totals: totals.to_vec(),
    };
    // ab ac ad, ba bc bd, ca cb cd, da db dc: a winner of all; a circle of three; two equal at the top.
    let clear = [20, 18, 25, 10, 19, 22, 12, 11, 16, 5, 8, 14];
    let circle = [17, 12, 25, 13, 16, 22, 18, 14, 16, 5, 8, 14];
    let even = [15, 20, 20, 15, 20, 20, 10, 10, 15, 10, 10, 15];
    let equal_circle = [20, 10, 25, 10, 20, 25, 20, 10, 25, 5, 5, 5];
    let mut all = Vec::new();
    for totals in [clear, circle, even, equal_circle, [0; 12]] {
        for ties in ["undecided", "order", "lot"] {
            all.push(given("schulze", ties, 1, totals));
        }
        for ties in ["order", "id", "lot"] {
            all.push(given("ranked_pairs", ties, 1, totals));
        }
        all.push(given("schulze", "order", 3, totals));
        all.push(given("ranked_pairs", "order", 2, totals));
    }
    all
}
