//! A whole small election, made for tests from the specification: two trustees, one registrar,
//! a contest of two options with a blank and an allocation of money to two others, three voters
//! of whom one votes twice.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::ops::Range;

use curve25519_dalek::ristretto::RistrettoPoint;
use curve25519_dalek::scalar::Scalar;
use ed25519_dalek::{Signer, SigningKey};
use merlin::Transcript;
use rand_core::OsRng;
use sha2::Digest;

use crate::ballot_proof::prover::{Room, room};
use crate::casting::signature_challenge;
use crate::encoding::{base64_standard, base64_url, hex};
use crate::key_ceremony::{JointKeys, packages, share_bytes};
use crate::log::{Tree, leaf_hash};
use crate::manifest::BallotKind;
use crate::manifest::sample::{choice, contest};
use crate::notation::{Hash, Point, hash, hash_to_scalar, sha256, str_bytes};
use crate::roll::part;
use crate::tally::equality;

/// A record under construction.
pub(super) struct Sample {
    pub(super) entries: Vec<Vec<u8>>,
    pub(super) id: Hash,
    board: SigningKey,
    pub(super) organizer: SigningKey,
    prev: Hash,
    time: &'static str,
}

fn key(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

pub(super) fn party(seed: u8, name: &str) -> String {
    let key = base64_url(key(seed).verifying_key().as_bytes());
    format!(r#"{{"key":"{key}","name":"{name}"}}"#)
}

impl Sample {
    pub(super) fn push(&mut self, body: &str, signature: &[u8]) -> Hash {
        let entry = format!(
            r#"{{"body":{body},"index":{},"prev":"{}","signature":"{}","time":"{}"}}"#,
            self.entries.len(),
            hex(&self.prev),
            base64_url(signature),
            self.time
        );
        self.prev = leaf_hash(entry.as_bytes());
        self.entries.push(entry.into_bytes());
        self.prev
    }

    /// Adds an entry signed by an Ed25519 key; the message hash comes back.
    pub(super) fn sign(&mut self, key: &SigningKey, body: &str) -> Hash {
        let message = format!("urne/v1/entry\n{body}");
        self.push(body, &key.sign(message.as_bytes()).to_bytes());
        hash("urne/v1/message", &[body.as_bytes()])
    }

    pub(super) fn root(&self) -> Hash {
        let mut tree = Tree::default();
        self.entries
            .iter()
            .for_each(|entry| tree.push(leaf_hash(entry)));
        tree.root()
    }

    pub(super) fn leaf(&self) -> Hash {
        self.prev
    }

    /// The checkpoint, signed by the board.
    pub(super) fn checkpoint(&self) -> Vec<u8> {
        let origin = format!("board.test/{}", hex(&self.id));
        let text = format!(
            "{origin}\n{}\n{}\n",
            self.entries.len(),
            base64_standard(&self.root())
        );
        let id = sha256(
            &[
                origin.as_bytes(),
                b"\n\x01",
                self.board.verifying_key().as_bytes(),
            ]
            .concat(),
        );
        let signature = self.board.sign(text.as_bytes()).to_bytes();
        let line = base64_standard(&[&id[..4], &signature].concat());
        format!("{text}\n\u{2014} {origin} {line}\n").into_bytes()
    }

    /// The checkpoint with the cosignature of the witness `w` whose key has this seed.
    pub(super) fn cosigned(&self, seed: u8) -> Vec<u8> {
        let note = String::from_utf8(self.checkpoint()).unwrap();
        let (text, _) = note.split_once("\n\n").unwrap();
        let message = format!("cosignature/v1\ntime 1767312000\n{text}\n");
        let witness = key(seed);
        let id = sha256(&[b"w\n\x04", &witness.verifying_key().as_bytes()[..]].concat());
        let signature = witness.sign(message.as_bytes()).to_bytes();
        let line = [&id[..4], &1_767_312_000u64.to_be_bytes(), &signature].concat();
        format!("{note}\u{2014} w {}\n", base64_standard(&line)).into_bytes()
    }

    /// Keeps the first entries only.
    pub(super) fn truncate(&mut self, entries: usize) {
        self.entries.truncate(entries);
        self.prev = leaf_hash(self.entries.last().unwrap());
    }

    /// All entries as bundles of the archive's form.
    pub(super) fn bundles(&self) -> Vec<(usize, Vec<u8>)> {
        let bundle = |entries: &[Vec<u8>]| {
            let bytes = entries.iter().flat_map(|entry| {
                [
                    &u16::try_from(entry.len()).unwrap().to_be_bytes()[..],
                    entry,
                ]
                .concat()
            });
            (entries.len(), bytes.collect())
        };
        self.entries.chunks(256).map(bundle).collect()
    }
}

const TEXT: &str = r#"[{"lang":"en","text":"x"}]"#;

fn manifest() -> String {
    let rule = |method: &str, ties: &str| {
        format!(
            r#"{{"method":{method},"quorum":{{"denominator":1,"numerator":0}},"share":{{"blank":true,"denominator":1,"numerator":0,"strict":false}},"ties":"{ties}"}}"#
        )
    };
    let option = |id: &str, cost: u64| format!(r#"{{"cost":{cost},"id":"{id}","title":{TEXT}}}"#);
    format!(
        r#"{{"board":{},"closes":"2026-02-01T00:00Z","contests":[{{"ballot":{{"choice":{{"blank":true,"max":1,"min":1}}}},"id":"parks","options":[{},{}],"rule":{},"shuffle":false,"title":{TEXT},"unit":{{"decimals":0,"name":""}}}},{{"ballot":{{"allocation":{{"each":90,"least":10,"total":100}}}},"id":"money","options":[{},{}],"rule":{},"shuffle":true,"title":{TEXT},"unit":{{"decimals":2,"name":"EUR"}}}}],"description":[],"early_close":true,"floor":2,"group":"ristretto255","kind":"manifest","opens":"2026-01-01T00:00Z","organizer":{},"registrars":[{}],"salt":"{}","styles":[{{"contests":["parks","money"],"id":"all","title":{TEXT}}}],"threshold":2,"title":{TEXT},"trustees":[{},{}],"version":"urne/v1","witnesses":{{"keys":[],"quorum":0}}}}"#,
        party(1, "board.test"),
        option("yes", 0),
        option("no", 0),
        rule(r#"{"most_votes":{"seats":1}}"#, "undecided"),
        option("road", 60),
        option("school", 50),
        rule(r#"{"budget":{"by":"optimum","limit":100}}"#, "lot"),
        party(2, "organizer"),
        party(3, "registrar"),
        "0".repeat(64),
        party(4, "first"),
        party(5, "second"),
    )
}

/// Everything up to and including `result`. `adapt` may change a body (by its kind) before it is
/// signed.
pub(super) fn election(adapt: impl Fn(&str, String) -> String) -> Sample {
    let manifest = adapt("manifest", manifest());
    let id = hash("urne/v1/manifest", &[manifest.as_bytes()]);
    let mut log = Sample {
        entries: Vec::new(),
        id,
        board: key(1),
        organizer: key(2),
        prev: hash("urne/v1/log", &[]),
        time: "2025-12-01T00:00Z",
    };
    let organizer = log.organizer.clone();
    log.sign(&organizer, &manifest);
    let trustees = [key(4), key(5)];
    let e = hex(&id);

    // The ceremony: polynomials of degree 1 for five positions.
    let polynomials: Vec<Vec<[Scalar; 2]>> = (0..2)
        .map(|_| {
            (0..5)
                .map(|_| [(); 2].map(|()| Scalar::random(&mut OsRng)))
                .collect()
        })
        .collect();
    let opened: Vec<Vec<u8>> = (0u64..)
        .zip(&polynomials)
        .map(|(i, own)| {
            own.iter()
                .flat_map(|p| packages::tests::package(i + 1, p))
                .collect()
        })
        .collect();
    let round = |messages: &[Hash]| {
        hex(&hash(
            "urne/v1/round",
            &messages.iter().map(Hash::as_slice).collect::<Vec<_>>(),
        ))
    };
    let mut messages = Vec::new();
    for (i, own) in (1u32..).zip(&opened) {
        let parts: [&[u8]; 4] = [&id, &1u32.to_be_bytes(), &i.to_be_bytes(), own];
        let commitment = hex(&hash("urne/v1/commit", &parts));
        let receiving = base64_url(&[9; 32]);
        let body = format!(
            r#"{{"attempt":1,"commitment":"{commitment}","election":"{e}","kind":"trustee-commit","receiving_key":"{receiving}","trustee":{i}}}"#
        );
        messages.push(log.sign(&trustees[i as usize - 1], &adapt("trustee-commit", body)));
    }
    let previous = round(&messages);
    messages.clear();
    for (i, own) in (1usize..).zip(&opened) {
        let body = format!(
            r#"{{"attempt":1,"election":"{e}","kind":"trustee-open","packages":"{}","part":1,"parts":1,"previous":"{previous}","trustee":{i}}}"#,
            base64_url(own)
        );
        messages.push(log.sign(&trustees[i - 1], &adapt("trustee-open", body)));
    }
    let previous = round(&messages);
    messages.clear();
    for (i, to) in [(1, 2), (2, 1)] {
        let ciphertext = base64_url(&vec![0; share_bytes(5)]);
        let body = format!(
            r#"{{"attempt":1,"ciphertext":"{ciphertext}","election":"{e}","kind":"trustee-share","previous":"{previous}","receiver":{to},"trustee":{i}}}"#
        );
        messages.push(log.sign(&trustees[i - 1], &adapt("trustee-share", body)));
    }
    let previous = round(&messages);
    messages.clear();
    let coefficient = |j: usize, k: usize| polynomials[0][j][k] + polynomials[1][j][k];
    let sums: Vec<RistrettoPoint> = (0..10)
        .map(|n| RistrettoPoint::mul_base(&coefficient(n / 2, n % 2)))
        .collect();
    let keys = JointKeys::compute(&sums, 2, 2);
    for i in 1..=2 {
        let body = format!(
            r#"{{"attempt":1,"election":"{e}","keys":"{}","kind":"trustee-confirm","previous":"{previous}","trustee":{i}}}"#,
            hex(&keys.hash())
        );
        messages.push(log.sign(&trustees[i - 1], &adapt("trustee-confirm", body)));
    }
    let previous = round(&messages);
    let list: Vec<String> = keys
        .keys
        .iter()
        .map(|k| format!("\"{}\"", base64_url(&k.bytes)))
        .collect();
    let body = format!(
        r#"{{"attempt":1,"election":"{e}","keys":[{}],"kind":"key","previous":"{previous}"}}"#,
        list.join(",")
    );
    log.sign(&organizer, &adapt("key", body));
    let key_leaf = log.leaf();

    // The roll: three credentials of weight 1.
    let voters: Vec<Scalar> = (0..3).map(|_| Scalar::random(&mut OsRng)).collect();
    let rows: Vec<part::Row> = (1u8..)
        .zip(&voters)
        .map(|(label, p)| part::tests::row(p, label, &id, 1))
        .collect();
    let encoded: Vec<String> = rows.iter().map(part::tests::encode).collect();
    let body = format!(
        r#"{{"election":"{e}","kind":"roll","part":1,"parts":1,"registrar":1,"rows":[{}]}}"#,
        encoded.join(",")
    );
    log.sign(&key(3), &adapt("roll", body));
    let mut credentials: Vec<[u8; 32]> = rows.iter().map(|row| row.key.bytes).collect();
    credentials.sort_unstable();
    let mut state = crate::notation::start_hash("urne/v1/roll");
    for credential in credentials {
        state.update([&credential[..], &1u64.to_be_bytes(), &str_bytes("all")].concat());
    }
    let roll: Hash = state.finalize().into();

    // Rehearsals and `open`.
    let share = |i: u64, j: usize| coefficient(j, 0) + Scalar::from(i) * coefficient(j, 1);
    let own = |i: u64| -> Vec<Scalar> { (0..5).map(|j| share(i, j)).collect() };
    let points =
        |points: &[Point]| base64_url(&points.iter().flat_map(|p| p.bytes).collect::<Vec<u8>>());
    for i in 1..=2u64 {
        let r = hash_to_scalar("urne/v1/rehearsal", &[&id, &key_leaf, &roll]);
        let mut t = Transcript::new(b"urne/v1/rehearsal");
        t.append_message(b"version", b"urne/v1");
        t.append_message(b"election", &id);
        t.append_message(b"key", &key_leaf);
        t.append_message(b"roll", &roll);
        t.append_u64(b"trustee", i);
        let base = Point::from_element(RistrettoPoint::mul_base(&r));
        let (shares, proof) = equality::tests::prove(t, &base, &own(i));
        let body = format!(
            r#"{{"election":"{e}","key":"{}","kind":"rehearsal","proof":"{}","roll":"{}","shares":"{}","trustee":{i}}}"#,
            hex(&key_leaf),
            base64_url(&equality::tests::encode(&proof)),
            hex(&roll),
            points(&shares)
        );
        log.sign(&trustees[i as usize - 1], &adapt("rehearsal", body));
    }
    let body = format!(
        r#"{{"credentials":3,"election":"{e}","key":"{}","kind":"open","roll":"{}","styles":[{{"credentials":3,"style":"all","weight":3}}]}}"#,
        hex(&key_leaf),
        hex(&roll)
    );
    log.sign(&organizer, &adapt("open", body));
    let open = log.leaf();

    // Four ballots: the first voter's second one replaces the first.
    log.time = "2026-01-02T00:00Z";
    let money = BallotKind::Allocation {
        each: 90,
        least: 10,
        total: 100,
    };
    let room = Room {
        keys: keys.keys.clone(),
        ..room(&[choice(2, 1, 1, true), contest(money, &[60, 50])])
    };
    let mut sum: Vec<RistrettoPoint> = Vec::new();
    let mut tracking = [0; 32];
    for (i, (voter, marks, amounts)) in [
        (0, [0, 1, 0], [10, 0]),
        (0, [1, 0, 0], [90, 10]),
        (1, [1, 0, 0], [30, 70]),
        (2, [0, 0, 1], [30, 10]),
    ]
    .into_iter()
    .enumerate()
    {
        let credential = rows[voter].key.bytes;
        let replaces = if i == 1 { tracking } else { [0; 32] };
        let (ciphertext, proof) =
            room.prove((&marks, &amounts), (&open, &credential, "all", &replaces));
        let parts: [&[u8]; 6] = [
            &open,
            &credential,
            &replaces,
            &str_bytes("all"),
            &sha256(&ciphertext),
            &sha256(&proof),
        ];
        tracking = hash("urne/v1/tracking", &parts);
        let body = format!(
            r#"{{"ciphertext":"{}","credential":"{}","election":"{e}","kind":"ballot","open":"{}","proof":"{}","replaces":"{}","style":"all"}}"#,
            base64_url(&ciphertext),
            base64_url(&credential),
            hex(&open),
            base64_url(&proof),
            hex(&replaces)
        );
        let body = adapt(&format!("ballot {i}"), body);
        let k = Scalar::random(&mut OsRng);
        let nonce = RistrettoPoint::mul_base(&k).compress().to_bytes();
        let c = signature_challenge(&open, &credential, &sha256(body.as_bytes()), &nonce);
        log.push(&body, &[nonce, (k + c * voters[voter]).to_bytes()].concat());
        if i > 0 {
            let points = Point::decode_all(&ciphertext).unwrap();
            sum.resize(points.len(), RistrettoPoint::default());
            sum.iter_mut()
                .zip(points)
                .for_each(|(sum, point)| *sum += point.element);
        }
    }
    log.sign(
        &organizer,
        &adapt(
            "closing",
            format!(
                r#"{{"election":"{e}","kind":"closing","open":"{}"}}"#,
                hex(&open)
            ),
        ),
    );
    let body = format!(
        r#"{{"ballots":4,"closing":"{}","election":"{e}","kind":"close","root":"{}","size":{}}}"#,
        hex(&log.leaf()),
        hex(&log.root()),
        log.entries.len()
    );
    log.sign(&organizer, &adapt("close", body));
    let close = log.leaf();

    for i in 1..=2u64 {
        let of_contest = |id: &str, positions: Range<usize>| {
            let mut t = Transcript::new(b"urne/v1/decryption");
            t.append_message(b"version", b"urne/v1");
            t.append_message(b"open", &open);
            t.append_message(b"close", &close);
            t.append_u64(b"trustee", i);
            t.append_message(b"contest", id.as_bytes());
            let base = Point::from_element(sum[0]);
            let (shares, proof) = equality::tests::prove(t, &base, &own(i)[positions]);
            format!(
                r#"{{"contest":"{id}","proof":"{}","shares":"{}"}}"#,
                base64_url(&equality::tests::encode(&proof)),
                points(&shares)
            )
        };
        let body = format!(
            r#"{{"close":"{}","contests":[{},{}],"election":"{e}","kind":"partial-decryption","trustee":{i}}}"#,
            hex(&close),
            of_contest("parks", 0..3),
            of_contest("money", 3..5),
        );
        log.sign(
            &trustees[i as usize - 1],
            &adapt("partial-decryption", body),
        );
    }
    let body = format!(
        r#"{{"close":"{}","contests":[{{"account":[{{"fate":"won","figures":[2],"option":"yes"}},{{"fate":"unsupported","figures":[0],"option":"no"}}],"budgets":[],"contest":"parks","decision":"decided","outcome":"counted","tied":[],"totals":[2,0,1],"winners":["yes"]}},{{"account":[{{"fate":"won","figures":[150,60],"option":"road"}},{{"fate":"lost","figures":[90,50],"option":"school"}}],"budgets":[{{"by":"votes","cost":60,"options":["road"],"score":150}},{{"by":"optimum","cost":60,"options":["road"],"score":150}}],"contest":"money","decision":"decided","outcome":"counted","tied":[],"totals":[150,90],"winners":["road"]}}],"decrypted_by":[1,2],"election":"{e}","kind":"result","turnout":{{"ballots":4,"counted":3,"credentials":3,"weight":3}}}}"#,
        hex(&close)
    );
    log.sign(&organizer, &adapt("result", body));
    log
}
