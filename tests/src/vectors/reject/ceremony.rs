//! Checks 6 and 7: contributions of trustees, keys, rehearsals.

use serde_json::{Value, json};
use urne_crypto::ceremony::{Parameters, commitment, round_hash};
use urne_crypto::{Point, Scalar, group, hash, labels};
use urne_record::fixtures::Fixture;

use super::super::forge::{Forge, base64, hex, message, unbase64, unhex, with_bytes};
use super::super::record::Record;

/// Trustees, threshold and positions of the fixture's elections; a package has this many bytes.
const TRUSTEES: u32 = 3;
const THRESHOLD: u32 = 2;
const PACKAGE: usize = 128;

pub(super) fn all(finished: &Forge) -> Vec<Record> {
    [
        contributions(finished),
        keys(finished),
        rehearsals(finished),
    ]
    .concat()
}

fn contributions(finished: &Forge) -> Vec<Record> {
    let opening = |trustee: usize| finished.find("trustee-open", trustee - 1);
    let others = Forge::new(&super::finished(21));
    let mut switched = finished.clone().up_to(opening(2));
    switched.change(opening(2), |body| {
        body["packages"] = others.items[opening(2)].body["packages"].clone();
    });

    // Trustee 2 takes the others' constant terms away from its own, as if it had seen them before.
    let first = unbase64(&finished.items[opening(1)].body["packages"]);
    let rogue = remade(finished, |trustee, packages| {
        if trustee == 2 {
            let mine = group::point(&packages[..32], "mine").unwrap();
            let other = group::point(&first[..32], "other").unwrap();
            packages[..32].copy_from_slice(&group::encode(&(mine - other)));
        }
    });
    let identity = remade(finished, |trustee, packages| {
        if trustee == 2 {
            packages[32..64].fill(0);
        }
    });
    let copied = remade(finished, |trustee, packages| {
        if trustee == 2 {
            packages.copy_from_slice(&first);
        }
    });
    let mut stale = finished.clone().up_to(opening(3));
    stale.change(opening(3), |body| body["previous"] = "11".repeat(32).into());
    let commit = finished.find("trustee-commit", 1);
    let mut weak = finished.clone().up_to(commit);
    weak.change(commit, |body| {
        body["receiving_key"] = base64(&[0; 32]).into()
    });
    let mut short = finished.clone().up_to(finished.find("trustee-share", 0));
    short.change(finished.find("trustee-share", 0), |body| {
        with_bytes(&mut body["ciphertext"], |bytes| {
            bytes.truncate(bytes.len() - 1)
        });
    });
    let last = |name, about, forge: &Forge| Record::last(name, about, 6, forge);
    vec![
        last(
            "opening-not-committed",
            "A trustee opens another commitment.",
            &switched,
        ),
        last(
            "possession-rogue-key",
            "A constant term made from another's, without its logarithm.",
            &rogue.clone().up_to(opening(2)),
        ),
        last(
            "package-identity",
            "A point of a package is the identity.",
            &identity.up_to(opening(2)),
        ),
        last(
            "packages-copied",
            "A trustee opens another's packages as its own.",
            &copied.up_to(opening(2)),
        ),
        last(
            "opening-previous",
            "An opening names another first round.",
            &stale,
        ),
        last(
            "receiving-key-weak",
            "A receiving key of small order.",
            &weak,
        ),
        last(
            "share-short",
            "A share's ciphertext is a byte short.",
            &short,
        ),
        complaint(),
    ]
}

fn complaint() -> Record {
    let mut fixture = Fixture::new(22, 1).unwrap();
    fixture.failed_attempt().unwrap();
    let forge = Forge::new(&fixture);
    let place = forge.find("trustee-complaint", 0);
    let mut forge = forge.up_to(place);
    forge.change(place, |body| {
        with_bytes(&mut body["receiving_secret"], |bytes| bytes[5] ^= 1);
    });
    Record::last(
        "complaint-other-secret",
        "A complaint shows a secret that is not the receiving key's.",
        6,
        &forge,
    )
}

fn keys(finished: &Forge) -> Vec<Record> {
    let key = finished.find("key", 0);
    let confirm = finished.find("trustee-confirm", 1);
    let changed = |name, about, place: usize, change: &dyn Fn(&mut Value)| {
        let mut forge = finished.clone().up_to(place);
        forge.change(place, change);
        Record::last(name, about, 7, &forge)
    };
    let equal = remade(finished, |_, packages| {
        packages.copy_within(..PACKAGE, PACKAGE)
    });
    vec![
        changed(
            "keys-exchanged",
            "The keys of two positions are exchanged.",
            key,
            &|body| {
                let keys = body["keys"].as_array_mut().unwrap();
                keys.swap(0, 1);
            },
        ),
        changed(
            "key-of-the-organizer",
            "The organizer puts its own key in the place of one.",
            key,
            &|body| {
                body["keys"][2] = base64(&group::encode(&group::base(&Scalar::from(5u64)))).into();
            },
        ),
        changed(
            "key-missing",
            "The key of the last position is missing.",
            key,
            &|body| {
                body["keys"].as_array_mut().unwrap().pop();
            },
        ),
        changed(
            "confirmed-other-keys",
            "A trustee confirms other keys.",
            confirm,
            &|body| {
                body["keys"] = "22".repeat(32).into();
            },
        ),
        Record::last("keys-equal", "Two positions have one key.", 7, &equal),
    ]
}

fn rehearsals(finished: &Forge) -> Vec<Record> {
    let rehearsal = finished.find("rehearsal", 1);
    let changed = |name, about, change: &dyn Fn(&mut Value)| {
        let mut forge = finished.clone().up_to(rehearsal);
        forge.change(rehearsal, change);
        Record::last(name, about, 7, &forge)
    };
    let another = finished.items[rehearsal - 1].body.clone();
    vec![
        changed(
            "rehearsal-proof",
            "The proof of a rehearsal does not hold.",
            &|body| {
                with_bytes(&mut body["proof"], |bytes| bytes[64] ^= 1);
            },
        ),
        changed(
            "rehearsal-of-another",
            "A trustee without its shares copies another's rehearsal.",
            &|body| {
                body["shares"] = another["shares"].clone();
                body["proof"] = another["proof"].clone();
            },
        ),
        changed(
            "rehearsal-one-share",
            "One share of a rehearsal is another point.",
            &|body| {
                with_bytes(&mut body["shares"], |bytes| {
                    let share = group::point(&bytes[..32], "share").unwrap();
                    bytes[..32].copy_from_slice(&group::encode(&(share + group::G)));
                });
            },
        ),
        changed(
            "rehearsal-other-roll",
            "A rehearsal names another roll.",
            &|body| {
                body["roll"] = "33".repeat(32).into();
            },
        ),
    ]
}

/// The record up to `key` if the trustees had chosen other packages; the shares stay what they were.
fn remade(finished: &Forge, change: impl Fn(u32, &mut Vec<u8>)) -> Forge {
    let mut forge = finished.clone().up_to(finished.find("key", 0));
    let election: [u8; 32] = unhex(&json!(forge.election()));
    let mut all = Vec::new();
    for (trustee, (commit, open)) in (1..).zip(
        forge
            .all("trustee-commit")
            .into_iter()
            .zip(forge.all("trustee-open")),
    ) {
        let mut packages = unbase64(&forge.items[open].body["packages"]);
        change(trustee, &mut packages);
        let positions = u32::try_from(packages.len() / PACKAGE).unwrap();
        let parameters = Parameters::new(election, 1, TRUSTEES, THRESHOLD, positions).unwrap();
        let commitment = commitment(&parameters, trustee, &packages);
        forge.change(commit, |body| body["commitment"] = hex(&commitment).into());
        forge.edit(open, |body| body["packages"] = base64(&packages).into());
        all.push(packages);
    }
    let (keys, keys_hash) = joint(&all);
    let rounds = [
        "trustee-commit",
        "trustee-open",
        "trustee-share",
        "trustee-confirm",
        "key",
    ];
    for pair in rounds.windows(2) {
        let messages: Vec<[u8; 32]> = forge
            .all(pair[0])
            .into_iter()
            .map(|place| message(&forge.items[place].body))
            .collect();
        let previous = hex(&round_hash(&messages));
        for place in forge.all(pair[1]) {
            forge.change(place, |body| {
                body["previous"] = previous.clone().into();
                match body["kind"].as_str() {
                    Some("trustee-confirm") => body["keys"] = hex(&keys_hash).into(),
                    Some("key") => {
                        body["keys"] = keys.iter().map(|key| base64(&group::encode(key))).collect()
                    }
                    _ => {}
                }
            });
        }
    }
    forge
}

/// `X_j` and the keys hash, as the specification has them, whatever they are.
fn joint(packages: &[Vec<u8>]) -> (Vec<Point>, [u8; 32]) {
    let positions = packages[0].len() / PACKAGE;
    let coefficient = |dealer: &Vec<u8>, j: usize, k: usize| {
        let start = j * PACKAGE + 32 * k;
        group::point(&dealer[start..start + 32], "commitment").unwrap()
    };
    let at = |i: u32, j: usize| -> Point {
        let one = |dealer| coefficient(dealer, j, 0) + Scalar::from(i) * coefficient(dealer, j, 1);
        packages.iter().map(one).sum()
    };
    let keys: Vec<Point> = (0..positions).map(|j| at(0, j)).collect();
    let shares = (1..=TRUSTEES).flat_map(|i| (0..positions).map(move |j| (i, j)));
    let points: Vec<Point> = keys
        .iter()
        .copied()
        .chain(shares.map(|(i, j)| at(i, j)))
        .collect();
    let hash = hash::hash(labels::hash::KEYS, &[&group::encode_all(&points)]);
    (keys, hash)
}
