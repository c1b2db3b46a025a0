//! Contests of every kind as the vectors state them, and ballots of theirs, right ones and false ones.

use serde_json::{Value, json};
use urne_crypto::ballot::{BallotContext, StyleStatement};
use urne_crypto::credential::CredentialKey;
use urne_crypto::labels::{self, name};
use urne_crypto::statement::{Answer, Contest};
use urne_crypto::tracking::TrackingHash;
use urne_crypto::transcript::Transcript;
use urne_crypto::{Scalar, generators, group};
use urne_record::fixtures::{self, SeededRng};
use urne_record::manifest::Method;

use super::super::cheat::{self, Lie, Values};
use super::super::forge::hex;

/// A contest as the vectors state it.
pub(super) fn contest(ballot: Value, costs: &[u64]) -> Value {
    json!({"ballot": ballot, "costs": costs})
}

pub(super) fn choice(options: usize, min: u32, max: u32, blank: bool) -> Value {
    contest(
        json!({"choice": {"blank": blank, "max": max, "min": min}}),
        &vec![0; options],
    )
}

/// What a statement is compiled from.
pub(super) fn typed(stated: &Value) -> Contest {
    let costs = stated["costs"].as_array().unwrap().iter();
    let options: Vec<(String, u64)> = (1..)
        .zip(costs)
        .map(|(i, cost): (u32, _)| (format!("o{i}"), cost.as_u64().unwrap()))
        .collect();
    let options: Vec<(&str, u64)> = options
        .iter()
        .map(|(id, cost)| (id.as_str(), *cost))
        .collect();
    let ballot = serde_json::from_value(stated["ballot"].clone()).unwrap();
    fixtures::contest("c", &options, ballot, Method::Totals)
        .unwrap()
        .statement()
}

pub(super) fn budget() -> Value {
    let ballot = json!({"blank": true, "least": 700, "limit": 1050, "max": 3, "min": 1});
    contest(json!({ "budget": ballot }), &[300, 500, 200, 700])
}

pub(super) fn points() -> Value {
    let ballot = json!({"blank": true, "each": 3, "least": 1, "most": 7});
    contest(json!({ "points": ballot }), &[0; 3])
}

pub(super) fn score() -> Value {
    contest(json!({"score": {"each": 5}}), &[0; 2])
}

pub(super) fn grades(no_opinion: bool) -> Value {
    let text = |text: &str| json!([{"lang": "en", "text": text}]);
    let grades = [text("good"), text("fair"), text("bad")];
    contest(
        json!({"grades": {"grades": grades, "no_opinion": no_opinion}}),
        &[0; 2],
    )
}

pub(super) fn ranking(options: usize, min: u32, max: u32, counted: Value) -> Value {
    let ballot = json!({"blank": true, "counted": counted, "max": max, "min": min});
    contest(json!({ "ranking": ballot }), &vec![0; options])
}

pub(super) fn allocation(options: usize, each: u64, least: u64, total: u64) -> Value {
    let ballot = json!({"each": each, "least": least, "total": total});
    contest(json!({ "allocation": ballot }), &vec![0; options])
}

/// A style of its own with random keys, and somebody who votes in it.
pub(super) struct Booth {
    contests: Vec<Value>,
    context: BallotContext,
    secret: Scalar,
    rng: SeededRng,
}

impl Booth {
    pub(super) fn new(seed: u64, contests: &[Value]) -> Self {
        let mut rng = SeededRng::new(seed);
        let typed: Vec<Contest> = contests.iter().map(typed).collect();
        let positions: u32 = typed.iter().map(Contest::positions).sum();
        let keys = (0..positions)
            .map(|_| group::base(&cheat::scalar(&mut rng)))
            .collect();
        let secret = cheat::scalar(&mut rng);
        let credential = CredentialKey::from_bytes(&group::encode(&group::base(&secret))).unwrap();
        let context = BallotContext {
            open: [7; 32],
            credential,
            style: StyleStatement::new("s", &typed, keys).unwrap(),
            replaces: TrackingHash::NONE,
        };
        Booth {
            contests: contests.to_vec(),
            context,
            secret,
            rng,
        }
    }

    /// What an honest prover knows.
    pub(super) fn values(&self, answers: &[Answer]) -> Values {
        let assignment = self.context.style.statement().assign(answers).unwrap();
        Values {
            bits: assignment.bits.iter().map(|bit| i64::from(*bit)).collect(),
            amounts: assignment.amounts.to_vec(),
        }
    }

    /// A ballot by the literal prover, as a case.
    pub(super) fn vote(&mut self, values: Values, lie: &Lie) -> Value {
        let (ciphertext, proof) = cheat::prove(&self.context, values, lie, &mut self.rng);
        self.case(&ciphertext, &proof)
    }

    fn case(&mut self, ciphertext: &[u8], proof: &[u8]) -> Value {
        let context = &self.context;
        let body_hash = urne_crypto::hash::sha256(&[ciphertext, proof]);
        let mut t = Transcript::new(labels::transcript::BALLOT_SIGNATURE);
        t.append_message(name::OPEN, &context.open);
        t.append_message(name::CREDENTIAL, &context.credential.to_bytes());
        t.append_message(name::BODY, &body_hash);
        let signature = cheat::schnorr(t, &self.secret, &mut self.rng);
        let keys = context
            .style
            .keys()
            .iter()
            .map(|key| hex(&group::encode(key)));
        json!({
            "body_hash": hex(&body_hash),
            "ciphertext": hex(ciphertext),
            "contests": self.contests,
            "credential": hex(&context.credential.to_bytes()),
            "keys": keys.collect::<Vec<_>>(),
            "open": hex(&context.open),
            "proof": hex(proof),
            "replaces": hex(&context.replaces.0),
            "signature": hex(&signature),
            "style": context.style.id(),
        })
    }
}

/// Honest ballots of every kind.
pub(super) fn right() -> Vec<Value> {
    let answers: [(Value, &[u64]); 9] = [
        (budget(), &[1, 0, 0, 1]),
        (points(), &[3, 0, 2]),
        (score(), &[5, 0]),
        (grades(true), &[3, 0]),
        (
            ranking(4, 1, 3, json!({"points": [3, 2, 0]})),
            &[0, 2, 1, 3],
        ),
        (ranking(4, 1, 3, "pairs".into()), &[2, 0, 1, 0]),
        (ranking(3, 3, 3, "pairs".into()), &[3, 1, 2]),
        (allocation(3, 600, 10, 1000), &[600, 0, 400]),
        (allocation(1, 1 << 48, 0, 1 << 48), &[1 << 48]),
    ];
    let mut cases = Vec::new();
    for (seed, (contest, answer)) in (600..).zip(answers) {
        let mut booth = Booth::new(seed, &[contest]);
        let values = booth.values(&[Answer::of(answer)]);
        cases.push(booth.vote(values, &Lie::default()));
    }
    // Two amounts on either side of marks, and a blank.
    let contests = [
        allocation(2, 200, 0, 255),
        ranking(3, 2, 2, "pairs".into()),
        allocation(1, 70_000, 0, 70_000),
        budget(),
    ];
    let mut booth = Booth::new(620, &contests);
    let answers = [
        Answer::of([200, 55]),
        Answer::blank(3),
        Answer::of([0]),
        Answer::blank(4),
    ];
    let values = booth.values(&answers);
    cases.push(booth.vote(values, &Lie::default()));
    cases
}

/// Ballots that break the rule of their kind by one.
pub(super) fn wrong() -> Vec<(&'static str, Value)> {
    [marks(), rankings(), amounts()].concat()
}

fn spoilt(
    seed: u64,
    contest: Value,
    answer: &[u64],
    change: impl FnOnce(&mut Values),
    lie: &Lie,
) -> Value {
    let mut booth = Booth::new(seed, &[contest]);
    let mut values = booth.values(&[Answer::of(answer)]);
    change(&mut values);
    booth.vote(values, lie)
}

fn marks() -> Vec<(&'static str, Value)> {
    let bit = |seed, contest, answer: &[u64], bits: &[(usize, i64)]| {
        let change = |values: &mut Values| {
            bits.iter()
                .for_each(|(place, bit)| values.bits[*place] = *bit)
        };
        spoilt(seed, contest, answer, change, &Lie::default())
    };
    let exact = contest(
        json!({"budget": {"blank": false, "least": 0, "limit": 8, "max": 3, "min": 0}}),
        &[4, 5, 7],
    );
    let seventy = contest(
        json!({"budget": {"blank": false, "least": 5, "limit": 16, "max": 3, "min": 0}}),
        &[4, 5, 7],
    );
    vec![
        // Bits: three projects, then the slack of the cost 1, 2, 4, 1.
        (
            "a project more than the budget holds, by one",
            bit(
                630,
                exact,
                &[1, 0, 0],
                &[(1, 1), (3, 0), (4, 0), (5, 0), (6, 0)],
            ),
        ),
        (
            "a project less than the least cost, by one",
            bit(631, seventy, &[0, 1, 0], &[(0, 1), (1, 0)]),
        ),
        (
            "a budget with blank and a project",
            bit(632, budget(), &[1, 1, 0, 0], &[(4, 1)]),
        ),
        (
            "a point more than all",
            // Two bits of weights 1 and 2 for each option, blank, slack 1, 2, 3.
            bit(633, points(), &[3, 3, 1], &[(5, 1)]),
        ),
        (
            "a point bit of 2",
            bit(634, points(), &[1, 0, 0], &[(0, 2)]),
        ),
        ("a score bit of -1", bit(635, score(), &[2, 0], &[(0, -1)])),
        (
            "two grades for one option",
            bit(636, grades(true), &[1, 2], &[(1, 1)]),
        ),
        (
            "no grade where one must be",
            bit(637, grades(false), &[1, 2], &[(0, 0)]),
        ),
        (
            "a grade of 2 and one of -1",
            bit(638, grades(true), &[1, 2], &[(0, 2), (1, -1)]),
        ),
    ]
}

fn rankings() -> Vec<(&'static str, Value)> {
    let pairs = |seed, bits: &[(usize, i64)]| {
        let contest = contest(
            json!({"ranking": {"blank": false, "counted": "pairs", "max": 3, "min": 3}}),
            &[0; 3],
        );
        // Nine ranks, then the pairs 12 13 21 23 31 32; honest is 1 1 0 1 0 0.
        let change = |values: &mut Values| {
            bits.iter()
                .for_each(|(place, bit)| values.bits[*place] = *bit)
        };
        spoilt(seed, contest, &[1, 2, 3], change, &Lie::default())
    };
    let ranks = |seed, bits: &[(usize, i64)]| {
        let contest = ranking(3, 1, 2, json!({"points": [2, 1]}));
        let change = |values: &mut Values| {
            bits.iter()
                .for_each(|(place, bit)| values.bits[*place] = *bit)
        };
        // p of options 1, 2, 3 by rank; blank; u of options; the end before rank 2.
        spoilt(seed, contest, &[1, 2, 0], change, &Lie::default())
    };
    vec![
        ("pairs in a circle", pairs(640, &[(10, 0), (13, 1)])),
        ("a pair that is missing", pairs(641, &[(12, 0)])),
        ("a pair both ways", pairs(642, &[(11, 1)])),
        ("a pair against the ranks", pairs(643, &[(9, 0), (11, 1)])),
        ("one rank for two options", ranks(644, &[(5, 1), (9, 0)])),
        (
            "two ranks for one option",
            ranks(645, &[(1, 1), (3, 0), (8, 1)]),
        ),
        ("a second without a first", ranks(646, &[(0, 0), (7, 1)])),
        ("blank and a rank", ranks(647, &[(6, 1)])),
    ]
}

fn amounts() -> Vec<(&'static str, Value)> {
    let honest = [600, 0, 400];
    let amounts = |seed, amounts: [u64; 3], lie: &Lie| {
        let change = |values: &mut Values| values.amounts = amounts.to_vec();
        spoilt(seed, allocation(3, 600, 10, 1000), &honest, change, lie)
    };
    let truth = Lie::default();
    let unlinked = |unlinked, answer_encrypted| Lie {
        unlinked,
        answer_encrypted,
        ..Lie::default()
    };
    let another = |first: Value, second: Value, answer: &[u64]| {
        let mut cases: Vec<Value> = [first, second]
            .into_iter()
            .map(|contest| spoilt(660, contest, answer, |_| (), &truth))
            .collect();
        let contests = cases[1]["contests"].take();
        cases[0]["contests"] = contests;
        cases.swap_remove(0)
    };
    let flipped = |place: usize| {
        let mut case = amounts(661, honest, &truth);
        let proof = case["proof"].as_str().unwrap();
        let last = proof.len() / 64 - 1;
        case["proof"] = super::flipped(&case["proof"], 32 * (last - place));
        case
    };
    vec![
        (
            "one more than an option may get",
            amounts(650, [601, 0, 0], &truth),
        ),
        (
            "one more than all may get",
            amounts(651, [600, 401, 0], &truth),
        ),
        (
            "one less than must be given",
            amounts(652, [9, 0, 0], &truth),
        ),
        (
            "a negative amount that another makes good",
            amounts(653, [u64::MAX, 600, 401], &truth),
        ),
        (
            "a negative amount modulo the group order, in the ciphertext alone",
            {
                let minus = -Scalar::from(601u64);
                amounts(654, honest, &unlinked(minus, true))
            },
        ),
        (
            "a commitment not linked to the ciphertext",
            amounts(655, honest, &unlinked(Scalar::ONE, false)),
        ),
        (
            "a commitment not linked to the ciphertext, answered for the latter",
            amounts(656, honest, &unlinked(Scalar::ONE, true)),
        ),
        ("a ciphertext with a multiple of H", {
            let s1 = generators::blinding();
            amounts(
                657,
                honest,
                &Lie {
                    s1,
                    ..Lie::default()
                },
            )
        }),
        (
            "a proof for an allocation of one more",
            another(
                allocation(3, 600, 10, 1001),
                allocation(3, 600, 10, 1000),
                &[600, 0, 400],
            ),
        ),
        ("another b of the range proof", flipped(0)),
        ("another a of the range proof", flipped(1)),
        ("another L of the range proof", flipped(3)),
        ("another tau of the range proof", flipped(16)),
    ]
}
