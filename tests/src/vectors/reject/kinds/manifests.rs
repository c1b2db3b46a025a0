//! Checks 5 and 8: contests and rules that no manifest may have, weights with which no total could be found.

use serde_json::{Value, json};
use urne_record::body::Body;
use urne_record::fixtures::{Fixture, with_every_kind};

use super::super::super::forge::{Forge, hex};
use super::super::super::record::Record;

pub(super) fn all() -> Vec<Record> {
    [contests(), vec![bound()]].concat()
}

fn contests() -> Vec<Record> {
    let fixture = Fixture::with(81, 1, |manifest| with_every_kind(manifest).unwrap()).unwrap();
    let forge = Forge::new(&fixture);
    let changed = |name, about, contest: &str, change: &dyn Fn(&mut Value)| {
        let mut forge = forge.clone().up_to(0);
        forge.change(0, |body| {
            let list = body["contests"].as_array_mut().unwrap();
            change(list.iter_mut().find(|one| one["id"] == contest).unwrap());
        });
        Record::last(name, about, 5, &forge)
    };
    let ballot = |kind: &'static str, member: &'static str, value: u64| {
        move |contest: &mut Value| contest["ballot"][kind][member] = value.into()
    };
    let rule = |member: &'static str, value: Value| {
        move |contest: &mut Value| contest["rule"][member] = value.clone()
    };
    vec![
        changed(
            "cost-without-budget",
            "An option has a cost where costs play no part.",
            "mayor",
            &|contest| contest["options"][1]["cost"] = 1.into(),
        ),
        changed(
            "result-too-large",
            "The account of the result would not fit into an entry.",
            "mayor",
            &|contest| {
                let options = (0..220).map(|i| {
                    let id =
                        format!("a-very-long-name-of-an-option-that-nobody-would-choose-{i:04}");
                    json!({"cost": 0, "id": id, "title": [{"lang": "en", "text": "x"}]})
                });
                contest["options"] = options.collect();
            },
        ),
        changed(
            "budget-that-buys-nothing",
            "The limit is below the cheapest project.",
            "projects",
            &|contest| {
                contest["ballot"]["budget"]["limit"] = 1_249_999.into();
                contest["rule"]["method"]["budget"]["limit"] = 1_249_999.into();
            },
        ),
        changed(
            "budget-free-project",
            "A project of a budget costs nothing.",
            "projects",
            &|contest| {
                contest["options"][0]["cost"] = 0.into();
            },
        ),
        changed(
            "budget-cost-too-great",
            "A project costs more than 10^12.",
            "projects",
            &|contest| {
                contest["options"][0]["cost"] = 1_000_000_000_001u64.into();
            },
        ),
        changed(
            "budget-least-unreachable",
            "More must be spent than all projects cost.",
            "projects",
            &|contest| {
                contest["ballot"]["budget"]["least"] = 14_750_001.into();
                contest["ballot"]["budget"]["limit"] = 20_000_000.into();
                contest["rule"]["method"]["budget"]["limit"] = 20_000_000.into();
            },
        ),
        changed(
            "budget-rule-of-another-limit",
            "The rule spends another sum than the ballot allows.",
            "projects",
            &|contest| contest["rule"]["method"]["budget"]["limit"] = 9_999_999.into(),
        ),
        changed(
            "budget-ties-undecided",
            "A budget that leaves ties open.",
            "projects",
            &rule("ties", "undecided".into()),
        ),
        changed(
            "points-each-above-most",
            "One option may get more points than there are.",
            "points",
            &ballot("points", "each", 6),
        ),
        changed(
            "points-beyond-bits",
            "More than ten bits of points.",
            "score",
            &ballot("score", "each", 1024),
        ),
        changed("grades-one", "A single grade.", "grades", &|contest| {
            contest["ballot"]["grades"]["grades"]
                .as_array_mut()
                .unwrap()
                .truncate(1);
        }),
        changed(
            "ranking-more-ranks-than-options",
            "Four ranks for three options.",
            "schulze",
            &ballot("ranking", "max", 4),
        ),
        changed(
            "ranking-rising-points",
            "A later rank has more points.",
            "borda",
            &|contest| {
                contest["ballot"]["ranking"]["counted"]["points"] = json!([2, 3, 1]);
            },
        ),
        changed(
            "allocation-each-above-total",
            "One option may get more than there is.",
            "sums",
            &ballot("allocation", "each", 1_000_001),
        ),
        changed(
            "allocation-too-large",
            "More than 2^48 to distribute.",
            "sums",
            &ballot("allocation", "total", (1 << 48) + 1),
        ),
        changed(
            "unit-with-five-decimals",
            "Amounts shown with five decimals.",
            "sums",
            &|contest| {
                contest["unit"]["decimals"] = 5.into();
            },
        ),
        changed(
            "method-of-another-ballot",
            "Majority judgment over a choice.",
            "topics",
            &rule(
                "method",
                json!({"majority_judgment": {"no_opinion": "ignored", "seats": 1}}),
            ),
        ),
        changed(
            "method-of-pairs-over-points",
            "Schulze's method over points of ranks.",
            "borda",
            &rule("method", json!({"schulze": {"seats": 1}})),
        ),
        changed(
            "seats-beyond-options",
            "More seats than options.",
            "mayor",
            &|contest| {
                contest["rule"]["method"]["most_votes"]["seats"] = 4.into();
            },
        ),
        changed(
            "share-of-scores",
            "A share of the votes where totals are no numbers of voters.",
            "score",
            &rule(
                "share",
                json!({"blank": true, "denominator": 2, "numerator": 1, "strict": false}),
            ),
        ),
        changed(
            "quorum-above-one",
            "A quorum of three halves.",
            "mayor",
            &rule("quorum", json!({"denominator": 2, "numerator": 3})),
        ),
        changed(
            "quorum-for-totals",
            "A quorum where the rule names no winners.",
            "topics",
            &rule("quorum", json!({"denominator": 2, "numerator": 1})),
        ),
        changed(
            "ranked-pairs-ties-undecided",
            "Ranked pairs without an order among equals.",
            "tideman",
            &rule("ties", "undecided".into()),
        ),
    ]
}

/// Weights with which a total of amounts could not be found.
fn bound() -> Record {
    let founded = |total: u64| {
        let mut fixture = Fixture::with(82, 1, |manifest| {
            with_every_kind(manifest).unwrap();
            manifest.trustees.truncate(2);
            for contest in &mut manifest.contests {
                if let urne_record::manifest::Ballot::Allocation(sums) = &mut contest.ballot {
                    (sums.each, sums.total) = (total, total);
                }
            }
        })
        .unwrap();
        fixture.ceremony().unwrap();
        fixture.roll().unwrap();
        fixture.rehearse().unwrap();
        fixture
    };
    let mut model = founded(1_000_000);
    model.open().unwrap();
    let Body::Open(model) = model.last_submission().unwrap().body else {
        panic!("the last entry is `open`")
    };
    let fixture = founded(1 << 47);
    assert!(fixture.election.draft().open().is_err());
    let mut body = serde_json::to_value(&model).unwrap();
    body["election"] = hex(fixture.election.id().as_bytes()).into();
    body["roll"] = hex(fixture.election.roll().unwrap().hash().as_bytes()).into();
    body["key"] = hex(fixture.election.key_leaf().unwrap().as_bytes()).into();
    let mut forge = Forge::new(&fixture);
    forge.push(body);
    Record::last(
        "totals-beyond-reach",
        "The weights of an allocation's voters, times what each distributes, exceed 2^48.",
        8,
        &forge,
    )
}
