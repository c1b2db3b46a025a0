//! `decryption`, `combination`.

use serde_json::{Value, json};
use urne_crypto::group;

use super::super::VectorFile;
use super::super::forge::{hex, unbase64};
use super::{Election, accepted, but, flipped, refused, without};

pub(super) fn all(election: &Election) -> Vec<VectorFile> {
    [decryptions(election), combinations(election)].concat()
}

/// The decryption of a contest by the n-th trustee who decrypted.
fn decryption(election: &Election, n: usize, contest: usize) -> Value {
    let state = &election.fixture.election;
    let count = state.count().unwrap();
    let body = &election.forge.items[election.forge.find("partial-decryption", n)].body;
    let trustee = u32::try_from(body["trustee"].as_u64().unwrap()).unwrap();
    let aggregate = &count.aggregates()[contest];
    let keys = state.keys().unwrap().verification_shares(trustee).unwrap();
    let keys: Vec<String> = keys[aggregate.positions()]
        .iter()
        .map(|key| hex(&group::encode(key)))
        .collect();
    let stated = &body["contests"][contest];
    json!({
        "base": hex(&group::encode(aggregate.r())),
        "close": body["close"],
        "contest": stated["contest"],
        "keys": keys,
        "open": hex(state.open_leaf().unwrap().as_bytes()),
        "proof": hex(&unbase64(&stated["proof"])),
        "shares": hex(&unbase64(&stated["shares"])),
        "trustee": trustee,
    })
}

fn decryptions(election: &Election) -> Vec<VectorFile> {
    let right: Vec<Value> = [(0, 0), (0, 1), (1, 2)]
        .into_iter()
        .map(|(n, contest)| decryption(election, n, contest))
        .collect();
    let first = &right[0];
    let stranger = decryption(election, 1, 0);
    let flip = |member: &str, place: usize| but(first, &[(member, flipped(&first[member], place))]);
    let text = first["shares"].as_str().unwrap();
    let mut swapped = first["keys"].clone();
    swapped.as_array_mut().unwrap().swap(0, 1);
    let wrong = vec![
        ("another trustee", but(first, &[("trustee", 2.into())])),
        (
            "another contest",
            but(first, &[("contest", "school".into())]),
        ),
        ("another open", flip("open", 0)),
        ("another close", flip("close", 0)),
        (
            "another aggregate",
            but(first, &[("base", right[1]["base"].clone())]),
        ),
        ("another response", flip("proof", 64)),
        (
            "a nonce that does not decode",
            but(
                first,
                &[(
                    "proof",
                    format!(
                        "{}{}",
                        "ff".repeat(32),
                        &first["proof"].as_str().unwrap()[64..]
                    )
                    .into(),
                )],
            ),
        ),
        (
            "shares of another trustee",
            but(first, &[("shares", stranger["shares"].clone())]),
        ),
        (
            "shares and proof of another trustee",
            but(
                first,
                &[
                    ("shares", stranger["shares"].clone()),
                    ("proof", stranger["proof"].clone()),
                ],
            ),
        ),
        (
            "two shares exchanged",
            but(
                first,
                &[(
                    "shares",
                    format!("{}{}{}", &text[64..128], &text[..64], &text[128..]).into(),
                )],
            ),
        ),
        (
            "the keys in another order",
            but(first, &[("keys", swapped)]),
        ),
        (
            "a share too few",
            but(first, &[("shares", text[64..].into())]),
        ),
    ];
    vec![
        accepted(
            "decryption",
            "Partial decryptions of single contests.",
            right,
        ),
        refused(
            "decryption",
            "Partial decryptions whose proof does not hold.",
            wrong,
        ),
    ]
}

fn combinations(election: &Election) -> Vec<VectorFile> {
    let count = election.fixture.election.count().unwrap();
    let result = &election.forge.items[election.forge.find("result", 0)].body;
    let trustees = [0, 1].map(|n| decryption(election, n, 0)["trustee"].clone());
    let mut right = Vec::new();
    for (contest, aggregate) in count.aggregates().iter().enumerate() {
        let shares = [0, 1].map(|n| decryption(election, n, contest)["shares"].clone());
        for (j, sum) in aggregate.s().iter().enumerate() {
            let share = |text: &Value| text.as_str().unwrap()[64 * j..64 * (j + 1)].to_owned();
            right.push(json!({
                "bound": aggregate.weight(),
                "shares": [
                    {"share": share(&shares[0]), "trustee": trustees[0]},
                    {"share": share(&shares[1]), "trustee": trustees[1]},
                ],
                "sum": hex(&group::encode(sum)),
                "total": result["contests"][contest]["totals"][j],
            }));
        }
    }
    let some = right
        .iter()
        .find(|case| case["total"].as_u64().unwrap() > 1)
        .unwrap();
    let bare = without(some, &["total"]);
    let mut one = bare.clone();
    one["shares"].as_array_mut().unwrap().pop();
    let mut renamed = bare.clone();
    renamed["shares"][1]["trustee"] = 2.into();
    let mut exchanged = bare.clone();
    let first = exchanged["shares"][0]["share"].clone();
    exchanged["shares"][0]["share"] = exchanged["shares"][1]["share"].clone();
    exchanged["shares"][1]["share"] = first;
    let wrong = vec![
        ("one trustee of two", one),
        ("the share of another trustee", renamed),
        ("two shares exchanged", exchanged),
        (
            "a total above its bound",
            but(
                &bare,
                &[("bound", (some["total"].as_u64().unwrap() - 1).into())],
            ),
        ),
    ];
    vec![
        accepted(
            "combination",
            "Totals from the shares of two of three trustees.",
            right,
        ),
        refused(
            "combination",
            "Shares that give no total within the bound.",
            wrong,
        ),
    ]
}
