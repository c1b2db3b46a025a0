//! `statement`, `opening`, `ballot`.

use serde_json::{Value, json};
use urne_crypto::statement::{Contest, Statement};
use urne_crypto::{Scalar, group, hash};
use urne_record::fixtures::Fixture;

use super::super::VectorFile;
use super::super::cheat::{self, Lie};
use super::super::forge::{Forge, canonical, hex, unbase64};
use super::kinds::{self, choice};
use super::{Election, accepted, but, flipped, refused, without};

pub(super) fn all(election: &mut Election) -> Vec<VectorFile> {
    [statements(), openings(election), ballots(election)].concat()
}

fn statement(contests: &[Value]) -> Value {
    let typed: Vec<Contest> = contests.iter().map(kinds::typed).collect();
    let statement = Statement::compile(&typed).unwrap();
    json!({
        "amounts": statement.amounts(),
        "bits": statement.bits(),
        "bound": typed.iter().map(Contest::bound).collect::<Vec<_>>(),
        "contests": contests,
        "encoding": hex(&statement.encode()),
        "hash": hex(&statement.hash()),
        "positions": statement.positions().len(),
    })
}

fn statements() -> Vec<VectorFile> {
    let pairs = || Value::from("pairs");
    let three = || json!({"points": [3, 2, 1]});
    let points = |each: u64, least: u64, most: u64, blank: bool| {
        let ballot = json!({"blank": blank, "each": each, "least": least, "most": most});
        kinds::contest(json!({ "points": ballot }), &[0; 4])
    };
    let budget = |costs: &[u64], least: u64, limit: u64| {
        let ballot = json!({"blank": false, "least": least, "limit": limit, "max": 2, "min": 1});
        kinds::contest(json!({ "budget": ballot }), costs)
    };
    let right = vec![
        statement(&[choice(1, 1, 1, false)]),
        statement(&[choice(2, 1, 1, true)]),
        statement(&[choice(3, 0, 3, false)]),
        statement(&[choice(7, 0, 6, false)]),
        statement(&[choice(12, 2, 10, true)]),
        statement(&[
            choice(3, 1, 1, true),
            choice(4, 0, 2, false),
            choice(2, 0, 2, false),
        ]),
        statement(&[choice(40, 0, 15, false)]),
        statement(&[kinds::budget()]),
        statement(&[budget(
            &[1_000_000_000_000, 999_999_999_999, 3],
            7,
            1_500_000_000_000,
        )]),
        statement(&[budget(&[20, 30, 50], 25, 1000)]),
        statement(&[points(3, 0, 7, false)]),
        statement(&[points(3, 2, 12, true)]),
        statement(&[points(1023, 0, 1_000_000, false)]),
        statement(&[kinds::score()]),
        statement(&[kinds::grades(false)]),
        statement(&[kinds::grades(true)]),
        statement(&[kinds::ranking(4, 3, 3, three())]),
        statement(&[kinds::ranking(4, 1, 3, json!({"points": [2, 0, 0]}))]),
        statement(&[kinds::ranking(4, 4, 4, pairs())]),
        statement(&[kinds::ranking(4, 2, 4, pairs())]),
        statement(&[kinds::ranking(4, 1, 2, pairs())]),
        statement(&[kinds::allocation(3, 1000, 0, 1000)]),
        statement(&[kinds::allocation(31, 255, 10, 256)]),
        statement(&[
            kinds::allocation(2, 255, 0, 255),
            kinds::budget(),
            kinds::allocation(1, 1 << 48, 1, 1 << 48),
        ]),
    ];
    let wrong = vec![
        (
            "the encoding of a contest without blank",
            but(&right[1], &[("contests", json!([choice(2, 1, 1, false)]))]),
        ),
        (
            "the encoding of another maximum",
            but(&right[4], &[("contests", json!([choice(12, 2, 9, true)]))]),
        ),
        (
            "the contests in another order",
            but(
                &right[5],
                &[(
                    "contests",
                    json!([
                        choice(4, 0, 2, false),
                        choice(3, 1, 1, true),
                        choice(2, 0, 2, false)
                    ]),
                )],
            ),
        ),
        (
            "a bit too many",
            but(
                &right[3],
                &[("bits", (right[3]["bits"].as_u64().unwrap() + 1).into())],
            ),
        ),
        (
            "another hash",
            but(&right[0], &[("hash", right[1]["hash"].clone())]),
        ),
        (
            "another limit",
            but(
                &right[9],
                &[("contests", json!([budget(&[20, 30, 50], 25, 79)]))],
            ),
        ),
        (
            "a least cost that no projects have",
            but(
                &right[9],
                &[("contests", json!([budget(&[20, 30, 50], 101, 1000)]))],
            ),
        ),
        (
            "a project without cost",
            but(
                &right[9],
                &[("contests", json!([budget(&[20, 0, 50], 25, 1000)]))],
            ),
        ),
        (
            "other points of a rank",
            but(
                &right[17],
                &[(
                    "contests",
                    json!([kinds::ranking(4, 1, 3, json!({"points": [2, 1, 0]}))]),
                )],
            ),
        ),
        (
            "rising points of ranks",
            but(
                &right[17],
                &[(
                    "contests",
                    json!([kinds::ranking(4, 1, 3, json!({"points": [2, 0, 1]}))]),
                )],
            ),
        ),
        (
            "points for too few ranks",
            but(
                &right[17],
                &[(
                    "contests",
                    json!([kinds::ranking(4, 1, 3, json!({"points": [2, 0]}))]),
                )],
            ),
        ),
        (
            "more ranks than options",
            but(
                &right[18],
                &[("contests", json!([kinds::ranking(4, 4, 5, pairs())]))],
            ),
        ),
        (
            "more points for an option than in all",
            but(&right[10], &[("contests", json!([points(8, 0, 7, false)]))]),
        ),
        (
            "more than ten bits for an option",
            but(
                &right[12],
                &[("contests", json!([points(1024, 0, 1_000_000, false)]))],
            ),
        ),
        (
            "32 areas",
            but(
                &right[22],
                &[("contests", json!([kinds::allocation(32, 255, 10, 256)]))],
            ),
        ),
        (
            "more than 64 claims",
            but(
                &right[22],
                &[(
                    "contests",
                    json!([
                        kinds::allocation(31, 255, 10, 256),
                        kinds::allocation(1, 5, 0, 5)
                    ]),
                )],
            ),
        ),
        ("another bound", but(&right[13], &[("bound", json!([6]))])),
    ];
    vec![
        accepted("statement", "Compiled ballot styles.", right),
        refused(
            "statement",
            "Statements that the contests do not give.",
            wrong,
        ),
    ]
}

fn keys(election: &Election, style: &str) -> Vec<String> {
    let style = election
        .fixture
        .election
        .statement(&style.parse().unwrap())
        .unwrap();
    style
        .keys()
        .iter()
        .map(|key| hex(&group::encode(key)))
        .collect()
}

/// Openings of a voter of either style.
fn opened(election: &mut Election) -> Vec<Value> {
    let mut right = Vec::new();
    for voter in [0, 6] {
        let fixture = &mut election.fixture;
        let prepared = fixture.prepare(voter, 1).unwrap();
        let (ciphertext, tracking) = (prepared.ciphertext().to_vec(), prepared.tracking());
        let opening = prepared.open();
        let values: Vec<u8> = opening
            .values
            .iter()
            .flat_map(|value| value.to_be_bytes())
            .collect();
        let r = hash::scalar(
            urne_crypto::labels::scalar::RANDOMNESS,
            &[
                &opening.seed,
                &opening.open,
                &opening.credential,
                &opening.replaces.0,
                &hash::str(&opening.style),
                &values,
            ],
        );
        assert_eq!(ciphertext[..32], group::encode(&group::base(&r)));
        right.push(json!({
            "ciphertext": hex(&ciphertext),
            "code": tracking.code().to_string(),
            "credential": hex(&opening.credential),
            "keys": keys(election, &opening.style),
            "open": hex(&opening.open),
            "proof_hash": hex(&opening.proof_hash),
            "r": hex(r.as_bytes()),
            "replaces": hex(&opening.replaces.0),
            "seed": hex(&opening.seed),
            "style": opening.style,
            "tracking": hex(&tracking.0),
            "values": opening.values,
        }));
    }
    right
}

fn openings(election: &mut Election) -> Vec<VectorFile> {
    let fixture = Fixture::opened_with_every_kind(61, 1).unwrap();
    let forge = Forge::new(&fixture);
    let right = [opened(election), opened(&mut Election { fixture, forge })].concat();
    // An opening to be refused states the tracking hash that was shown, and leads to another.
    let shown = without(&right[0], &["ciphertext", "code", "r"]);
    let mut swapped = shown["keys"].clone();
    swapped.as_array_mut().unwrap().swap(0, 1);
    let mut moved = right[0]["values"].clone();
    moved[0] = (moved[0].as_u64().unwrap() + 1).into();
    let wrong = vec![
        ("another choice", but(&shown, &[("values", moved)])),
        (
            "another seed",
            but(&shown, &[("seed", flipped(&shown["seed"], 0))]),
        ),
        (
            "another open",
            but(&shown, &[("open", flipped(&shown["open"], 0))]),
        ),
        (
            "another predecessor",
            but(&shown, &[("replaces", flipped(&shown["replaces"], 0))]),
        ),
        (
            "another proof",
            but(&shown, &[("proof_hash", flipped(&shown["proof_hash"], 0))]),
        ),
        ("other keys", but(&shown, &[("keys", swapped)])),
        ("another style", but(&shown, &[("style", "west".into())])),
    ];
    vec![
        accepted(
            "opening",
            "Ballots that were prepared and then checked.",
            right,
        ),
        refused(
            "opening",
            "Openings that do not lead to the tracking hash shown before.",
            wrong,
        ),
    ]
}

fn ballots(election: &mut Election) -> Vec<VectorFile> {
    let case = |election: &Election, n: usize| {
        let item = &election.forge.items[election.forge.find("ballot", n)];
        signed(
            election,
            &item.body,
            &hex(&unbase64(&json!(item.signature))),
        )
    };
    let right: Vec<Value> = [0, 4, 7, 9]
        .into_iter()
        .map(|n| case(election, n))
        .collect();

    let key = election.fixture.secret(2).unwrap().key();
    let context = election.fixture.election.ballot_context(&key).unwrap();
    let honest = [0, 1, 0, 0, 0, 1, 0, 0, 1, 0];
    let mut lying = |bits: &[i64], lie: Lie| {
        let (ciphertext, proof) = cheat::prove(&context, bits, &lie, &mut election.fixture.rng);
        let body = cheat::body(&election.fixture, &context, (&ciphertext, &proof));
        let secret = cheat::secret(&election.fixture, 2);
        let signature = cheat::sign(&body, &secret, &mut election.fixture.rng);
        signed(election, &body, &hex(&unbase64(&signature.into())))
    };
    let literal = lying(&honest, Lie::default());
    let mut wrong = vec![
        (
            "a bit of 2",
            lying(&[2, -1, 0, 0, 0, 1, 0, 0, 1, 0], Lie::default()),
        ),
        (
            "a bit of -1",
            lying(&[0, 1, 0, 0, -1, 1, 0, 0, 1, 1], Lie::default()),
        ),
        (
            "two marks where one is allowed",
            lying(&[1, 1, 0, 0, 0, 1, 0, 0, 1, 0], Lie::default()),
        ),
        (
            "blank and an option",
            lying(&[1, 0, 0, 1, 0, 1, 0, 0, 1, 0], Lie::default()),
        ),
        (
            "no mark where one is needed",
            lying(&[0, 0, 0, 0, 0, 1, 0, 0, 1, 0], Lie::default()),
        ),
        (
            "masks that do not satisfy the equations",
            lying(
                &honest,
                Lie {
                    free_masks: true,
                    ..Lie::default()
                },
            ),
        ),
        (
            "a ciphertext of another vote",
            lying(
                &honest,
                Lie {
                    s1: group::G,
                    ..Lie::default()
                },
            ),
        ),
        (
            "the randomness of another ballot",
            lying(
                &honest,
                Lie {
                    other_response: true,
                    ..Lie::default()
                },
            ),
        ),
        (
            "R is the identity",
            lying(
                &honest,
                Lie {
                    no_randomness: true,
                    ..Lie::default()
                },
            ),
        ),
        (
            "the statement of another style",
            lying(
                &honest,
                Lie {
                    statement: Some([1; 32]),
                    ..Lie::default()
                },
            ),
        ),
    ];
    let first = &right[0];
    let short = |text: &Value| Value::from(text.as_str().unwrap()[64..].to_owned());
    let mut swapped = first["keys"].clone();
    swapped.as_array_mut().unwrap().swap(0, 1);
    let member =
        |member: &str, place: usize| but(first, &[(member, flipped(&first[member], place))]);
    let order = (-Scalar::ONE).to_bytes();
    let mut no_scalar = order;
    no_scalar[0] += 1;
    wrong.extend([
        ("another open", member("open", 0)),
        ("another predecessor", member("replaces", 0)),
        ("another body", member("body_hash", 0)),
        ("another style", but(first, &[("style", "west".into())])),
        (
            "another credential",
            but(first, &[("credential", right[2]["credential"].clone())]),
        ),
        (
            "the credential is the identity",
            but(first, &[("credential", "00".repeat(32).into())]),
        ),
        ("other keys", but(first, &[("keys", swapped)])),
        (
            "another proof",
            but(first, &[("proof", right[1]["proof"].clone())]),
        ),
        ("another response f", member("proof", 128)),
        ("another response of the signature", member("signature", 32)),
        (
            "a response that is no scalar",
            but(
                first,
                &[(
                    "signature",
                    format!(
                        "{}{}",
                        &first["signature"].as_str().unwrap()[..64],
                        hex(&no_scalar)
                    )
                    .into(),
                )],
            ),
        ),
        (
            "another's signature",
            but(first, &[("signature", right[2]["signature"].clone())]),
        ),
        (
            "a proof too short",
            but(first, &[("proof", short(&first["proof"]))]),
        ),
        (
            "a ciphertext too short",
            but(first, &[("ciphertext", short(&first["ciphertext"]))]),
        ),
    ]);
    wrong.extend(kinds::wrong());
    let right = [right, vec![literal], kinds::right()].concat();
    vec![
        accepted(
            "ballot",
            "Ballots of every kind with proof and signature; those after the first four by the prover of the false ones.",
            right,
        ),
        refused(
            "ballot",
            "Ballots of which a proof or the signature is false.",
            wrong,
        ),
    ]
}

fn signed(election: &Election, body: &Value, signature: &str) -> Value {
    let style = body["style"].as_str().unwrap();
    let contests = match style {
        "north" => [choice(3, 1, 1, true), choice(4, 0, 2, false)],
        _ => [choice(3, 1, 1, true), choice(2, 1, 1, false)],
    };
    json!({
        "body_hash": hex(&hash::sha256(&[&canonical(body)])),
        "ciphertext": hex(&unbase64(&body["ciphertext"])),
        "contests": contests,
        "credential": hex(&unbase64(&body["credential"])),
        "keys": keys(election, style),
        "open": body["open"],
        "proof": hex(&unbase64(&body["proof"])),
        "replaces": body["replaces"],
        "signature": signature,
        "style": style,
    })
}
