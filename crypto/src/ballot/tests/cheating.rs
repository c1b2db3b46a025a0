//! A prover that follows the protocol literally, over scalars, for any values: what it proves of false
//! statements must fail, and where.

use crate::Error;
use crate::ballot::proof::{folded_marks, powers};
use crate::ballot::{ReceivedBallot, StyleStatement};
use crate::fixture::{Voter, choice, style, voter};
use crate::generators;
use crate::group::{self, Point, Scalar};
use crate::hash::sha256;
use crate::labels::name;
use crate::transcript::Protocol;
use rand_core::OsRng;

/// What the prover does differently from an honest one.
#[derive(Default)]
struct Lie {
    /// Added to `E_2` before it is sent.
    e2: Point,
    /// Added to `S_1`.
    s1: Point,
    /// Encrypt with `r = 0`.
    no_randomness: bool,
    /// Draw `a` freely instead of from the homogeneous solutions.
    free_masks: bool,
}

fn prove(voter: &Voter, bits: &[i64], lie: &Lie) -> ReceivedBallot {
    let style: &StyleStatement = &voter.context.style;
    let b: Vec<Scalar> = bits.iter().map(|&b| group::integer(b)).collect();
    let random = || Scalar::random(&mut OsRng);
    let r = if lie.no_randomness {
        Scalar::ZERO
    } else {
        random()
    };
    let mut points = vec![group::base(&r)];
    for (mark, key) in style.statement().marks().iter().zip(style.keys()) {
        let v: Scalar = mark
            .iter()
            .map(|t| group::integer(t.coefficient) * b[t.bit as usize - 1])
            .sum();
        points.push(v * group::G + r * key);
    }
    points[1] += lie.s1;
    let ciphertext = group::encode_all(&points);
    let mut transcript = voter.context.proof_transcript(&ciphertext);

    let mut a = style.kernel.sample(&mut OsRng);
    if lie.free_masks {
        a.iter_mut().for_each(|a| *a = random());
    }
    let (alpha, beta, s) = (random(), random(), random());
    let h = generators::blinding();
    let (mut big_b, mut big_a) = (beta * h, alpha * h);
    for ((a, b), base) in a.iter().zip(&b).zip(&style.bases) {
        big_b += b * base.h + a * (Scalar::ONE - b - b) * base.k;
        big_a += a * base.h - a * a * base.k;
    }
    transcript.append_points(name::COMMITMENTS, [&big_b, &big_a]);
    let powers = powers(transcript.challenge(name::RHO), style.keys().len());
    let y: Point = powers
        .iter()
        .zip(style.keys())
        .map(|(power, key)| power * key)
        .sum();
    let e1 = group::base(&s);
    let e2 = folded_marks(style, &powers, &a) * group::G + s * y + lie.e2;
    transcript.append_points(name::ANNOUNCEMENTS, [&e1, &e2]);
    let x = transcript.challenge(name::X);

    let mut proof = group::encode_all([&big_b, &big_a, &e1, &e2]);
    let f = a.iter().zip(&b).map(|(a, b)| a + x * b);
    for answer in f.chain([alpha + x * beta, s + x * r]) {
        proof.extend(answer.to_bytes());
    }
    let body_hash = sha256(&[b"body"]);
    let signature = crate::schnorr::sign(
        voter.context.signature_transcript(&body_hash),
        voter.secret.scalar(),
        &mut OsRng,
    );
    ReceivedBallot {
        context: voter.context.clone(),
        ciphertext,
        proof,
        body_hash,
        signature,
    }
}

fn refused(ballot: &ReceivedBallot) -> Error {
    let alone = ballot.verify().unwrap_err();
    let batch = crate::ballot::verify_batch(&[ballot.clone(), ballot.clone()], &mut OsRng);
    for verdict in batch {
        assert_eq!(verdict.unwrap_err(), alone);
    }
    alone
}

/// Three options, exactly one.
fn one_of_three() -> Voter {
    voter(&style("s", &[choice("c", 3, 1, 1, false)]))
}

#[test]
fn the_literal_prover_is_accepted_when_honest() {
    prove(&one_of_three(), &[0, 1, 0], &Lie::default())
        .verify()
        .unwrap();
}

/// A double vote where nothing is excluded, and one that a negative vote balances in the equation.
#[test]
fn bits_other_than_0_and_1() {
    let anything = voter(&style("s", &[choice("c", 3, 0, 3, false)]));
    let ballot = prove(&anything, &[2, 0, 0], &Lie::default());
    assert_eq!(refused(&ballot), Error::BallotProof { equation: 1 });
    let ballot = prove(&one_of_three(), &[2, -1, 0], &Lie::default());
    assert_eq!(refused(&ballot), Error::BallotProof { equation: 1 });
}

#[test]
fn too_many_marks() {
    for lie in [
        Lie::default(),
        Lie {
            free_masks: true,
            ..Lie::default()
        },
    ] {
        let ballot = prove(&one_of_three(), &[1, 1, 0], &lie);
        assert_eq!(refused(&ballot), Error::BallotProof { equation: 2 });
        let ballot = prove(&one_of_three(), &[1, 1, 1], &lie);
        assert_eq!(refused(&ballot), Error::BallotProof { equation: 2 });
    }
}

#[test]
fn masks_outside_of_the_equations() {
    let ballot = prove(
        &one_of_three(),
        &[1, 0, 0],
        &Lie {
            free_masks: true,
            ..Lie::default()
        },
    );
    assert_eq!(refused(&ballot), Error::BallotProof { equation: 2 });
}

/// Blank and an option together, and the proof of a neighbouring statement.
#[test]
fn wrong_equation() {
    let blank = voter(&style("s", &[choice("c", 2, 1, 1, true)]));
    let ballot = prove(&blank, &[1, 0, 1], &Lie::default());
    assert_eq!(refused(&ballot), Error::BallotProof { equation: 2 });

    let contests = [choice("c", 3, 2, 2, false)];
    let mut two = one_of_three();
    let keys = two.context.style.keys().to_vec();
    let one_style = two.context.style.clone();
    two.context.style = StyleStatement::new("s", &contests, keys).unwrap();
    let mut ballot = prove(&two, &[1, 1, 0], &Lie::default());
    ballot.verify().unwrap();
    ballot.context.style = one_style;
    assert_eq!(refused(&ballot), Error::BallotProof { equation: 2 });
}

#[test]
fn a_false_announcement() {
    let ballot = prove(
        &one_of_three(),
        &[1, 0, 0],
        &Lie {
            e2: group::G,
            ..Lie::default()
        },
    );
    assert_eq!(refused(&ballot), Error::BallotProof { equation: 4 });
}

/// A second vote in the ciphertext that the bits do not have, and a multiple of another base.
#[test]
fn a_ciphertext_of_something_else() {
    for s1 in [group::G, generators::blinding()] {
        let ballot = prove(
            &one_of_three(),
            &[1, 0, 0],
            &Lie {
                s1,
                ..Lie::default()
            },
        );
        assert_eq!(refused(&ballot), Error::BallotProof { equation: 4 });
    }
}

#[test]
fn no_randomness() {
    let ballot = prove(
        &one_of_three(),
        &[1, 0, 0],
        &Lie {
            no_randomness: true,
            ..Lie::default()
        },
    );
    assert_eq!(refused(&ballot), Error::Identity("R of the ciphertext"));
}
