//! Check 8: registrars' lists, the roll, `open`.

use serde_json::{Value, json};
use urne_crypto::group;
use urne_record::body::Body;
use urne_record::fixtures::Fixture;

use super::super::forge::{Forge, base64, hex, unbase64};
use super::super::record::Record;

pub(super) fn all(finished: &Forge) -> Vec<Record> {
    [rows(finished), lists(), opens(finished)].concat()
}

fn rows(finished: &Forge) -> Vec<Record> {
    let roll = finished.find("roll", 0);
    let changed = |name, about, change: &dyn Fn(&mut Vec<Value>)| {
        let mut forge = finished.clone().up_to(roll);
        forge.change(roll, |body| change(body["rows"].as_array_mut().unwrap()));
        Record::last(name, about, 8, &forge)
    };
    vec![
        changed(
            "row-proof-of-another",
            "Two rows have each other's proofs of possession.",
            &|rows| {
                let proof = rows[0]["proof"].clone();
                rows[0]["proof"] = rows[1]["proof"].clone();
                rows[1]["proof"] = proof;
            },
        ),
        changed(
            "row-reweighted",
            "The weight of a row is raised after its proof was made.",
            &|rows| {
                rows[0]["weight"] = 3.into();
            },
        ),
        changed(
            "rows-out-of-order",
            "Two rows in the wrong order of their labels.",
            &|rows| rows.swap(0, 1),
        ),
        changed(
            "row-of-unknown-style",
            "A row of a style that is not there.",
            &|rows| {
                rows[0]["style"] = "west".into();
            },
        ),
        changed("row-key-identity", "A key that everybody has.", &|rows| {
            rows[0]["key"] = base64(&[0; 32]).into();
        }),
        twice(),
    ]
}

/// One code is handed to two people.
fn twice() -> Record {
    let mut fixture = Fixture::new(23, 1).unwrap();
    fixture.people.voters[1].codes = fixture.people.voters[0].codes.clone();
    let forge = listed(&mut fixture, &[1]);
    Record::last(
        "credential-twice",
        "Two rows have one credential, each with a proof.",
        8,
        &forge,
    )
}

/// The lists of two registrars that do not join.
fn lists() -> Vec<Record> {
    let differing = |name, about, seed: u64, change: &dyn Fn(&mut Fixture)| {
        let mut fixture = Fixture::new(seed, 2).unwrap();
        let mut forge = listed(&mut fixture, &[1]);
        change(&mut fixture);
        forge
            .items
            .extend(listed(&mut fixture, &[2]).items.split_off(1));
        Record::last(name, about, 8, &forge)
    };
    let mut records = vec![
        differing(
            "lists-other-weight",
            "The second registrar gives a voter another weight.",
            24,
            &|fixture| {
                fixture.people.voters[3].weight = 3;
            },
        ),
        differing(
            "lists-other-style",
            "The second registrar gives a voter another style.",
            25,
            &|fixture| {
                fixture.people.voters[3].style = "south";
            },
        ),
        differing(
            "lists-voter-missing",
            "The second registrar leaves a voter out.",
            26,
            &|fixture| {
                fixture.people.voters.pop();
            },
        ),
    ];
    // P_2 = P* - P_1 for a credential P* of the registrar's own choice, under the proof of another key.
    let mut fixture = Fixture::new(27, 2).unwrap();
    let mut forge = listed(&mut fixture, &[1, 2]);
    let last = forge.items.len() - 1;
    let first = unbase64(&forge.items[last - 1].body["rows"][0]["key"]);
    forge.change(last, |body| {
        let wanted = group::base(&group::Scalar::from(77u64));
        let half = wanted - group::point(&first, "half").unwrap();
        body["rows"][0]["key"] = base64(&group::encode(&half)).into();
    });
    let about = "The second registrar chooses its half so that the sum is its own key.";
    records.push(Record::last("credential-taken-over", about, 8, &forge));
    records
}

/// The manifest and the lists of these registrars, whether they are right or not.
fn listed(fixture: &mut Fixture, registrars: &[u8]) -> Forge {
    let mut forge = Forge::new(fixture);
    for registrar in registrars {
        let mut rows = fixture.rows(*registrar).unwrap();
        rows.sort_by_key(|row| row.label);
        let body = json!({
            "election": hex(fixture.election.id().as_bytes()),
            "kind": "roll",
            "part": 1,
            "parts": 1,
            "registrar": registrar,
            "rows": serde_json::to_value(rows).unwrap(),
        });
        forge.push(body);
    }
    forge
}

fn opens(finished: &Forge) -> Vec<Record> {
    let open = finished.find("open", 0);
    let changed = |name, about, change: &dyn Fn(&mut Value)| {
        let mut forge = finished.clone().up_to(open);
        forge.change(open, change);
        Record::last(name, about, 8, &forge)
    };
    vec![
        changed(
            "open-credentials",
            "`open` counts a credential too many.",
            &|body| {
                body["credentials"] = 10.into();
            },
        ),
        changed(
            "open-style-weight",
            "`open` gives a style a smaller weight.",
            &|body| {
                body["styles"][0]["weight"] = 9.into();
            },
        ),
        changed("open-other-roll", "`open` names another roll.", &|body| {
            body["roll"] = "44".repeat(32).into();
        }),
        changed(
            "open-other-key",
            "`open` names another key entry.",
            &|body| {
                body["key"] = "55".repeat(32).into();
            },
        ),
        singled_out(),
    ]
}

/// One voter alone has a weight: the total would show that vote.
fn singled_out() -> Record {
    let mut fixture = Fixture::new(28, 1).unwrap();
    fixture.people.voters[0].weight = 100;
    fixture.ceremony().unwrap();
    fixture.roll().unwrap();
    fixture.rehearse().unwrap();
    assert!(fixture.election.draft().open().is_err());
    let model = Fixture::opened(28, 1).unwrap().last_submission().unwrap();
    let Body::Open(model) = model.body else {
        panic!("the last entry is `open`")
    };
    let mut body = serde_json::to_value(&model).unwrap();
    let roll = fixture.election.roll().unwrap();
    body["roll"] = hex(roll.hash().as_bytes()).into();
    body["key"] = hex(fixture.election.key_leaf().unwrap().as_bytes()).into();
    body["styles"][0]["weight"] = (body["styles"][0]["weight"].as_u64().unwrap() + 99).into();
    let mut forge = Forge::new(&fixture);
    forge.push(body);
    Record::last(
        "weight-singles-out",
        "One voter alone has a weight, so the total shows that vote.",
        8,
        &forge,
    )
}
