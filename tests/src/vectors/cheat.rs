//! A prover that follows the ballot's protocol literally (specs/ballot-proof.md), over any values, and signs what
//! it likes: its false statements fail in exactly one equation.

use bulletproofs::{BulletproofGens, PedersenGens, RangeProof};
use rand_core::RngCore;
use serde_json::{Value, json};
use urne_crypto::ballot::{BallotContext, StyleStatement};
use urne_crypto::group::{self, G};
use urne_crypto::labels::{self, name};
use urne_crypto::statement::{Position, Term};
use urne_crypto::transcript::Transcript;
use urne_crypto::{Point, Scalar, generators, hash};
use urne_record::fixtures::{Fixture, SeededRng};

use super::forge::{base64, canonical, hex};
use super::kernel;

/// What a prover claims to know, true or not.
#[derive(Clone, Debug, Default)]
pub struct Values {
    /// `b_1 ... b_k`, in the statement's order.
    pub bits: Vec<i64>,
    /// `t_1 ... t_q` modulo 2^64, as they are committed to.
    pub amounts: Vec<u64>,
}

impl From<&[i64]> for Values {
    fn from(bits: &[i64]) -> Self {
        Values {
            bits: bits.to_vec(),
            amounts: Vec::new(),
        }
    }
}

impl<const N: usize> From<&[i64; N]> for Values {
    fn from(bits: &[i64; N]) -> Self {
        Self::from(&bits[..])
    }
}

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
    /// Added to the first amount where it is encrypted, and not where it is committed to.
    pub unlinked: Scalar,
    /// Answer with the encrypted amounts instead of those committed to.
    pub answer_encrypted: bool,
}

/// Ciphertext and proof for these values.
pub fn prove(
    context: &BallotContext,
    values: impl Into<Values>,
    lie: &Lie,
    rng: &mut SeededRng,
) -> (Vec<u8>, Vec<u8>) {
    let (values, style) = (values.into(), &context.style);
    let statement = style.statement();
    let b: Vec<Scalar> = values.bits.iter().map(|bit| group::integer(*bit)).collect();
    let mut encrypted: Vec<Scalar> = values.amounts.iter().map(|t| Scalar::from(*t)).collect();
    if let Some(first) = encrypted.first_mut() {
        *first += lie.unlinked;
    }
    let mut random = || scalar(rng);
    let r = if lie.no_randomness {
        Scalar::ZERO
    } else {
        random()
    };
    let mut amounts = encrypted.iter();
    let mut points = vec![group::base(&r)];
    for (position, key) in statement.positions().iter().zip(style.keys()) {
        let v = match position {
            Position::Mark(terms) => form(terms, &b),
            Position::Amount => *amounts
                .next()
                .expect("as many amounts as the statement has"),
        };
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
    let h = generators::blinding();
    let blindings: Vec<Scalar> = values.amounts.iter().map(|_| random()).collect();
    let committed = values.amounts.iter().zip(&blindings);
    let committed: Vec<Point> = committed
        .map(|(t, g)| Scalar::from(*t) * G + g * h)
        .collect();
    let mut proof = group::encode_all(&committed);
    let has_amounts = statement.amounts() > 0;
    if has_amounts {
        t.append_message(name::AMOUNTS, &proof);
    }

    let a = masks(style, lie.free_masks, &mut random);
    let (alpha, beta, s) = (random(), random(), random());
    let (mut big_b, mut big_a) = (beta * h, alpha * h);
    let bases = generators::bits(statement.bits());
    for ((a, b), base) in a.iter().zip(&b).zip(&bases) {
        big_b += b * base.h + a * (Scalar::ONE - b - b) * base.k;
        big_a += a * base.h - a * a * base.k;
    }
    t.append_message(name::COMMITMENTS, &group::encode_all([&big_b, &big_a]));
    let rho = challenge(&mut t, name::RHO);
    let (mut power, mut folded) = (Scalar::ONE, Scalar::ZERO);
    let (mut y_marks, mut y_amounts, mut powers) = (Point::default(), Point::default(), Vec::new());
    for (position, key) in statement.positions().iter().zip(style.keys()) {
        power *= rho;
        match position {
            Position::Mark(terms) => {
                folded += power * form(terms, &a);
                y_marks += power * key;
            }
            Position::Amount => {
                powers.push(power);
                y_amounts += power * key;
            }
        }
    }
    let fold = |values: &[Scalar]| {
        powers
            .iter()
            .zip(values)
            .map(|(power, v)| power * v)
            .sum::<Scalar>()
    };
    let (tau, s_g) = if has_amounts {
        (random(), random())
    } else {
        Default::default()
    };
    let mut announcements = vec![group::base(&s), folded * G + s * y_marks];
    if has_amounts {
        announcements.extend([tau * G + s * y_amounts, tau * G + s_g * h]);
    }
    t.append_message(name::ANNOUNCEMENTS, &group::encode_all(&announcements));
    let x = challenge(&mut t, name::X);
    let answered = if lie.other_response {
        r + Scalar::ONE
    } else {
        r
    };
    let f = a.iter().zip(&b).map(|(a, b)| a + x * b);
    let mut answers: Vec<Scalar> = f.chain([alpha + x * beta, s + x * answered]).collect();
    if has_amounts {
        let said: Vec<Scalar> = match lie.answer_encrypted {
            true => encrypted.clone(),
            false => values.amounts.iter().map(|t| Scalar::from(*t)).collect(),
        };
        answers.extend([tau + x * fold(&said), s_g + x * fold(&blindings)]);
    }
    let answers: Vec<u8> = answers.iter().flat_map(Scalar::to_bytes).collect();
    proof.extend(group::encode_all([&big_b, &big_a]));
    proof.extend(group::encode_all(&announcements));
    proof.extend_from_slice(&answers);
    if has_amounts {
        t.append_message(name::ANSWERS, &answers);
        proof.extend(range_proof(style, &values.amounts, &blindings, &mut t, rng));
    }
    (ciphertext, proof)
}

/// The range proof for whatever the claims are of these amounts, modulo 2^64.
fn range_proof(
    style: &StyleStatement,
    amounts: &[u64],
    blindings: &[Scalar],
    transcript: &mut Transcript,
    rng: &mut SeededRng,
) -> Vec<u8> {
    let statement = style.statement();
    let (mut values, mut openings) = (amounts.to_vec(), blindings.to_vec());
    for claim in statement.claims() {
        let value = claim.terms.iter().fold(claim.constant, |sum, term| {
            let amount = amounts[term.bit as usize - 1] as i64;
            sum.wrapping_add(term.coefficient.wrapping_mul(amount))
        });
        values.push(value as u64);
        openings.push(form(&claim.terms, blindings));
    }
    let padded = statement.padded_commitments();
    values.resize(padded, 0);
    openings.resize(padded, Scalar::ZERO);
    let n = usize::from(statement.range());
    let proof = RangeProof::prove_multiple_with_rng(
        &BulletproofGens::new(n, padded),
        &PedersenGens::default(),
        transcript,
        &values,
        &openings,
        n,
        rng,
    );
    proof.expect("sizes are right").0.to_bytes()
}

fn form(terms: &[Term], values: &[Scalar]) -> Scalar {
    let value = |term: &Term| group::integer(term.coefficient) * values[term.bit as usize - 1];
    terms.iter().map(value).sum()
}

/// Random masks, solutions of the homogeneous equations unless they are free.
fn masks(style: &StyleStatement, free: bool, random: &mut impl FnMut() -> Scalar) -> Vec<Scalar> {
    let statement = style.statement();
    let all = (0..statement.bits()).map(|_| random()).collect();
    if free {
        return all;
    }
    kernel::project(statement.equations(), all)
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
