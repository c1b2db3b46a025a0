//! A prover that follows the ballot's protocol literally (specs/ballot-proof.md), over any values, and signs what
//! it likes: its false statements fail in exactly one equation.

use rand_core::RngCore;
use serde_json::{Value, json};
use urne_crypto::ballot::{BallotContext, StyleStatement};
use urne_crypto::group::{self, G};
use urne_crypto::labels::{self, name};
use urne_crypto::transcript::Transcript;
use urne_crypto::{Point, Scalar, generators, hash};
use urne_record::fixtures::{Fixture, SeededRng};

use super::forge::{base64, canonical, hex};

/// Where the prover leaves the protocol.
#[derive(Clone, Default)]
pub struct Lie {
    /// Added to the first point of the ciphertext that is not `R`.
    pub s1: Point,
    /// `r` is zero.
    pub no_randomness: bool,
    /// The masks are no solution of the homogeneous equations.
    pub free_masks: bool,
    /// The response for the randomness belongs to another `r`.
    pub other_response: bool,
    /// The statement hash of another style is hashed.
    pub statement: Option<[u8; 32]>,
}

/// Ciphertext and proof for these bits, in the statement's order.
pub fn prove(
    context: &BallotContext,
    bits: &[i64],
    lie: &Lie,
    rng: &mut SeededRng,
) -> (Vec<u8>, Vec<u8>) {
    let style = &context.style;
    let b: Vec<Scalar> = bits.iter().map(|bit| group::integer(*bit)).collect();
    let mut random = || scalar(rng);
    let r = if lie.no_randomness {
        Scalar::ZERO
    } else {
        random()
    };
    let mut points = vec![group::base(&r)];
    for (mark, key) in style.statement().marks().iter().zip(style.keys()) {
        let v: Scalar = mark
            .iter()
            .map(|term| group::integer(term.coefficient) * b[term.bit as usize - 1])
            .sum();
        points.push(v * G + r * key);
    }
    points[1] += lie.s1;
    let ciphertext = group::encode_all(&points);

    let mut t = Transcript::new(labels::transcript::BALLOT);
    t.append_message(name::VERSION, labels::VERSION.as_bytes());
    t.append_message(name::OPEN, &context.open);
    t.append_message(name::CREDENTIAL, &context.credential.to_bytes());
    t.append_message(name::STYLE, style.id().as_bytes());
    t.append_message(name::REPLACES, &context.replaces.0);
    t.append_message(name::STATEMENT, &lie.statement.unwrap_or(*style.hash()));
    t.append_message(name::CIPHERTEXT, &ciphertext);

    let a = masks(style, lie.free_masks, &mut random);
    let (alpha, beta, s) = (random(), random(), random());
    let h = generators::blinding();
    let (mut big_b, mut big_a) = (beta * h, alpha * h);
    let bases = generators::bits(style.statement().bits());
    for ((a, b), base) in a.iter().zip(&b).zip(&bases) {
        big_b += b * base.h + a * (Scalar::ONE - b - b) * base.k;
        big_a += a * base.h - a * a * base.k;
    }
    t.append_message(name::COMMITMENTS, &group::encode_all([&big_b, &big_a]));
    let rho = challenge(&mut t, name::RHO);
    let (mut power, mut folded, mut y) = (Scalar::ONE, Scalar::ZERO, Point::default());
    for (mark, key) in style.statement().marks().iter().zip(style.keys()) {
        power *= rho;
        for term in mark {
            folded += power * group::integer(term.coefficient) * a[term.bit as usize - 1];
        }
        y += power * key;
    }
    let (e1, e2) = (group::base(&s), folded * G + s * y);
    t.append_message(name::ANNOUNCEMENTS, &group::encode_all([&e1, &e2]));
    let x = challenge(&mut t, name::X);
    let answered = if lie.other_response {
        r + Scalar::ONE
    } else {
        r
    };

    let mut proof = group::encode_all([&big_b, &big_a, &e1, &e2]);
    let f = a.iter().zip(&b).map(|(a, b)| a + x * b);
    for answer in f.chain([alpha + x * beta, s + x * answered]) {
        proof.extend(answer.to_bytes());
    }
    (ciphertext, proof)
}

/// The first term of every equation takes up what the others leave; equations share no bits.
fn masks(style: &StyleStatement, free: bool, random: &mut impl FnMut() -> Scalar) -> Vec<Scalar> {
    let mut a: Vec<Scalar> = (0..style.statement().bits()).map(|_| random()).collect();
    for equation in style.statement().equations().iter().filter(|_| !free) {
        let (first, rest) = equation.terms.split_first().expect("a term");
        assert_eq!(first.coefficient, 1, "an option");
        a[first.bit as usize - 1] = -rest
            .iter()
            .map(|term| group::integer(term.coefficient) * a[term.bit as usize - 1])
            .sum::<Scalar>();
    }
    a
}

/// A ballot's body.
pub fn body(
    fixture: &Fixture,
    context: &BallotContext,
    (ciphertext, proof): (&[u8], &[u8]),
) -> Value {
    json!({
        "ciphertext": base64(ciphertext),
        "credential": base64(&context.credential.to_bytes()),
        "election": hex(fixture.election.id().as_bytes()),
        "kind": "ballot",
        "open": hex(&context.open),
        "proof": base64(proof),
        "replaces": hex(&context.replaces.0),
        "style": context.style.id(),
    })
}

/// The secret `p` of a voter's credential.
pub fn secret(fixture: &Fixture, voter: usize) -> Scalar {
    let id = fixture.election.id();
    let codes = &fixture.people.voters[voter].codes;
    let half = |(registrar, code): (u8, &urne_crypto::code::Code)| {
        let normal = code.normal_form();
        let parts: [&[u8]; 3] = [id.as_bytes(), &[registrar], normal.as_bytes()];
        hash::scalar(labels::scalar::CREDENTIAL, &parts)
    };
    (1..).zip(codes).map(half).sum()
}

/// The signature of a ballot's body under a secret, for the credential and `open` that the body names.
pub fn sign(body: &Value, p: &Scalar, rng: &mut SeededRng) -> String {
    let mut t = Transcript::new(labels::transcript::BALLOT_SIGNATURE);
    let open = super::forge::unhex::<32>(&body["open"]);
    t.append_message(name::OPEN, &open);
    t.append_message(
        name::CREDENTIAL,
        &super::forge::unbase64(&body["credential"]),
    );
    t.append_message(name::BODY, &hash::sha256(&[&canonical(body)]));
    base64(&schnorr(t, p, rng))
}

/// Finishes a Schnorr proof of knowledge of `p` over a transcript: `K || s`.
pub fn schnorr(mut t: Transcript, p: &Scalar, rng: &mut SeededRng) -> [u8; 64] {
    let k = scalar(rng);
    let nonce = group::encode(&group::base(&k));
    t.append_message(name::NONCE, &nonce);
    let s = k + challenge(&mut t, name::C) * p;
    let mut bytes = [0; 64];
    bytes[..32].copy_from_slice(&nonce);
    bytes[32..].copy_from_slice(&s.to_bytes());
    bytes
}

/// A challenge of 64 bytes, reduced.
pub fn challenge(t: &mut Transcript, name: &'static [u8]) -> Scalar {
    let mut bytes = [0; 64];
    t.challenge_bytes(name, &mut bytes);
    Scalar::from_bytes_mod_order_wide(&bytes)
}

/// A random scalar.
pub fn scalar(rng: &mut SeededRng) -> Scalar {
    let mut bytes = [0; 64];
    rng.fill_bytes(&mut bytes);
    Scalar::from_bytes_mod_order_wide(&bytes)
}
