//! Checks 14, 15, 16 and 18: decryptions and the result.

use serde_json::{Value, json};
use urne_crypto::group;
use urne_record::fixtures::Fixture;

use super::super::forge::{Forge, with_bytes};
use super::super::record::{Record, entry};

pub(super) fn all(finished: &Forge) -> Vec<Record> {
    [
        aggregates(finished),
        decryptions(finished),
        totals(finished),
        results(finished),
    ]
    .concat()
}

type Change<'a> = dyn Fn(&mut Value) + 'a;

/// The second trustee's decryption is changed, the result stands as it was.
fn decryption(
    finished: &Forge,
    (name, about): (&'static str, &'static str),
    check: u8,
    change: &Change<'_>,
) -> Record {
    let place = finished.find("partial-decryption", 1);
    let mut forge = finished.clone();
    forge.change(place, change);
    Record::rejected(name, about, check, entry(place), &forge)
}

fn aggregates(finished: &Forge) -> Vec<Record> {
    let contests = |body: &mut Value, change: &dyn Fn(&mut Vec<Value>)| {
        change(body["contests"].as_array_mut().unwrap());
    };
    let missing = (
        "decryption-missing-contest",
        "A trustee leaves a contest out.",
    );
    let order = (
        "decryption-contest-order",
        "The contests of a decryption in another order.",
    );
    let twice = (
        "decryption-contest-twice",
        "A decryption has a contest twice.",
    );
    vec![
        decryption(finished, missing, 14, &|body| {
            contests(body, &|list| drop(list.pop()))
        }),
        decryption(finished, order, 14, &|body| {
            contests(body, &|list| list.swap(0, 1))
        }),
        decryption(finished, twice, 14, &|body| {
            contests(body, &|list| list.push(list[0].clone()));
        }),
        withheld(),
    ]
}

/// A contest below the floor is decrypted all the same.
fn withheld() -> Record {
    let mut fixture = Fixture::opened(50, 1).unwrap();
    // The weight of voter 4 is 3, and nobody else of that weight votes.
    for voter in [0, 1, 4, 6, 7] {
        fixture.vote(voter, voter).unwrap();
    }
    fixture.close().unwrap();
    fixture.decrypt(&[1]).unwrap();
    let mut forge = Forge::new(&fixture);
    let last = forge.items.len() - 1;
    forge.change(last, |body| {
        let list = body["contests"].as_array_mut().unwrap();
        assert_eq!(list.len(), 1, "the school alone is counted");
        let mut council = list[0].clone();
        council["contest"] = "council".into();
        list.insert(0, council);
    });
    Record::last(
        "decryption-withheld-contest",
        "A trustee decrypts a contest that is withheld.",
        14,
        &forge,
    )
}

fn decryptions(finished: &Forge) -> Vec<Record> {
    let first = finished.items[finished.find("partial-decryption", 0)]
        .body
        .clone();
    let result = finished.find("result", 0);
    let mut few = finished.clone();
    few.items.remove(result - 1);
    few.change(result - 1, |body| body["decrypted_by"] = json!([1]));
    vec![
        decryption(
            finished,
            ("share-wrong", "One share is another point."),
            15,
            &|body| {
                with_bytes(&mut body["contests"][1]["shares"], |bytes| {
                    let share = group::point(&bytes[..32], "share").unwrap();
                    bytes[..32].copy_from_slice(&group::encode(&(share + group::G)));
                });
            },
        ),
        decryption(
            finished,
            ("shares-exchanged", "Two shares are exchanged."),
            15,
            &|body| {
                with_bytes(&mut body["contests"][0]["shares"], |bytes| {
                    bytes[..64].rotate_left(32)
                });
            },
        ),
        decryption(
            finished,
            ("share-proof", "The proof of the shares does not hold."),
            15,
            &|body| {
                with_bytes(&mut body["contests"][0]["proof"], |bytes| bytes[64] ^= 1);
            },
        ),
        decryption(
            finished,
            ("share-missing-point", "A share too few."),
            15,
            &|body| {
                with_bytes(&mut body["contests"][0]["shares"], |bytes| {
                    bytes.truncate(bytes.len() - 32)
                });
            },
        ),
        decryption(
            finished,
            (
                "shares-of-another",
                "A trustee without its shares copies another's decryption.",
            ),
            15,
            &|body| {
                body["contests"] = first["contests"].clone();
            },
        ),
        decryption(
            finished,
            (
                "decryption-of-another-close",
                "A decryption names another close.",
            ),
            15,
            &|body| {
                body["close"] = "99".repeat(32).into();
            },
        ),
        Record::rejected(
            "too-few-decryptions",
            "The result comes after one of two decryptions.",
            15,
            "",
            &few,
        ),
    ]
}

/// The organizer signs another result.
fn result(
    finished: &Forge,
    (name, about): (&'static str, &'static str),
    check: u8,
    place: &str,
    change: &Change<'_>,
) -> Record {
    let at = finished.find("result", 0);
    let mut forge = finished.clone();
    forge.change(at, change);
    Record::rejected(name, about, check, place, &forge)
}

fn totals(finished: &Forge) -> Vec<Record> {
    let add = |total: &mut Value, n: u64| *total = (total.as_u64().unwrap() + n).into();
    let one = ("total-off-by-one", "An option has one vote more.");
    let moved = ("totals-exchanged", "Two options have each other's totals.");
    let extra = ("total-added", "A total for an option that is not there.");
    let none = (
        "totals-missing",
        "The totals of a counted contest are left out.",
    );
    vec![
        result(finished, one, 16, "contest school", &|body| {
            add(&mut body["contests"][2]["totals"][0], 1)
        }),
        result(finished, moved, 16, "contest council", &|body| {
            let totals = body["contests"][0]["totals"].as_array_mut().unwrap();
            let different = (1..totals.len()).find(|j| totals[*j] != totals[0]).unwrap();
            totals.swap(0, different);
        }),
        result(finished, extra, 16, "contest school", &|body| {
            body["contests"][2]["totals"]
                .as_array_mut()
                .unwrap()
                .push(0.into());
        }),
        result(finished, none, 16, "contest school", &|body| {
            body["contests"][2]["totals"] = json!([])
        }),
    ]
}

fn results(finished: &Forge) -> Vec<Record> {
    let at = entry(finished.find("result", 0));
    let named = |name, about, place: &str, change: &Change| {
        result(finished, (name, about), 18, place, change)
    };
    vec![
        named(
            "result-missing-contest",
            "A contest is left out.",
            &at,
            &|body| {
                body["contests"].as_array_mut().unwrap().pop();
            },
        ),
        named(
            "result-contest-order",
            "The contests in another order.",
            &at,
            &|body| {
                body["contests"].as_array_mut().unwrap().swap(0, 1);
            },
        ),
        named(
            "result-winner",
            "Another option wins.",
            "contest council",
            &|body| {
                let winner = body["contests"][0]["winners"][0].clone();
                let other = if winner == "carl" { "ada" } else { "carl" };
                body["contests"][0]["winners"] = json!([other]);
                body["contests"][0]["tied"] = json!([]);
            },
        ),
        named(
            "result-winner-of-totals",
            "A winner where the rule knows none.",
            "contest budget",
            &|body| {
                body["contests"][1]["winners"] = json!(["park"]);
            },
        ),
        named(
            "result-turnout",
            "The turnout counts a ballot too many.",
            &at,
            &|body| {
                body["turnout"]["counted"] =
                    (body["turnout"]["counted"].as_u64().unwrap() + 1).into();
            },
        ),
        named(
            "result-decrypted-by",
            "A trustee is named who did not decrypt.",
            &at,
            &|body| {
                body["decrypted_by"] = json!([1, 2, 3]);
            },
        ),
        named(
            "result-of-another-close",
            "The result names another close.",
            &at,
            &|body| {
                body["close"] = "aa".repeat(32).into();
            },
        ),
        named(
            "result-tie-broken",
            "A contest with a winner is declared a tie.",
            "contest school",
            &|body| {
                body["contests"][2]["winners"] = json!([]);
                body["contests"][2]["tied"] = json!(["yes", "no"]);
            },
        ),
        withheld_shown(),
    ]
}

/// The organizer calls a withheld contest empty.
fn withheld_shown() -> Record {
    let mut fixture = Fixture::opened(51, 1).unwrap();
    fixture.vote(0, 0).unwrap();
    fixture.close().unwrap();
    fixture.result().unwrap();
    let mut forge = Forge::new(&fixture);
    let last = forge.items.len() - 1;
    forge.change(last, |body| body["contests"][0]["outcome"] = "empty".into());
    Record::rejected(
        "result-withheld-as-empty",
        "A withheld contest is called empty.",
        18,
        "contest council",
        &forge,
    )
}
