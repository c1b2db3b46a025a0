//! A valid ballot with anything changed is refused.

use crate::Error;
use crate::ballot::ReceivedBallot;
use crate::fixture::{answers, choice, contest, style, voter};
use crate::statement::{Answer, Ballot};
use crate::tracking::TrackingHash;

fn valid() -> ReceivedBallot {
    let contests = [choice("c", 2, 1, 1, false)];
    voter(&style("s", &contests)).vote(&[Answer::of([1, 0])])
}

/// With amounts: proof and range proof.
fn valid_amounts() -> ReceivedBallot {
    let ballot = Ballot::Allocation {
        each: 100,
        least: 0,
        total: 100,
    };
    let contests = [contest("a", 1, ballot)];
    voter(&style("s", &contests)).vote(&answers(&contests))
}

/// Applies a change to each bit of a field in turn.
fn every_bit(field: impl Fn(&mut ReceivedBallot) -> &mut [u8]) {
    every_bit_of(valid(), field);
}

fn every_bit_of(mut ballot: ReceivedBallot, field: impl Fn(&mut ReceivedBallot) -> &mut [u8]) {
    ballot.verify().unwrap();
    for bit in 0..8 * field(&mut ballot).len() {
        field(&mut ballot)[bit / 8] ^= 1 << (bit % 8);
        assert!(ballot.verify().is_err(), "bit {bit}");
        field(&mut ballot)[bit / 8] ^= 1 << (bit % 8);
    }
    ballot.verify().unwrap();
}

#[test]
fn every_bit_of_the_proof() {
    every_bit(|ballot| &mut ballot.proof);
}

#[test]
fn every_bit_of_a_proof_with_amounts() {
    every_bit_of(valid_amounts(), |ballot| &mut ballot.proof);
    every_bit_of(valid_amounts(), |ballot| &mut ballot.ciphertext);
}

#[test]
fn every_bit_of_the_ciphertext() {
    every_bit(|ballot| &mut ballot.ciphertext);
}

#[test]
fn every_bit_of_the_signature() {
    every_bit(|ballot| &mut ballot.signature);
}

#[test]
fn every_bit_of_the_body_hash() {
    every_bit(|ballot| &mut ballot.body_hash);
}

#[test]
fn truncated_and_extended() {
    for change in [-32isize, -1, 1, 32] {
        let resize = |bytes: &mut Vec<u8>| {
            bytes.resize(bytes.len().checked_add_signed(change).unwrap(), 0);
        };
        let mut ballot = valid();
        resize(&mut ballot.proof);
        assert!(matches!(
            ballot.verify(),
            Err(Error::Length {
                what: "ballot proof",
                ..
            })
        ));
        let mut ballot = valid();
        resize(&mut ballot.ciphertext);
        assert!(matches!(
            ballot.verify(),
            Err(Error::Length {
                what: "ciphertext",
                ..
            })
        ));
    }
    let mut empty = valid();
    empty.proof.clear();
    assert!(empty.verify().is_err());
}

/// Any two of the 32-byte fields of proof and ciphertext exchanged.
#[test]
fn exchanged_fields() {
    exchanged_fields_of(valid());
    exchanged_fields_of(valid_amounts());
}

fn exchanged_fields_of(mut ballot: ReceivedBallot) {
    let swap = |bytes: &mut Vec<u8>, i: usize, j: usize| {
        for byte in 0..32 {
            bytes.swap(32 * i + byte, 32 * j + byte);
        }
    };
    for j in 1..ballot.proof.len() / 32 {
        for i in 0..j {
            swap(&mut ballot.proof, i, j);
            assert!(ballot.verify().is_err(), "proof fields {i} and {j}");
            swap(&mut ballot.proof, i, j);
        }
    }
    for j in 1..ballot.ciphertext.len() / 32 {
        for i in 0..j {
            swap(&mut ballot.ciphertext, i, j);
            assert!(ballot.verify().is_err(), "ciphertext fields {i} and {j}");
            swap(&mut ballot.ciphertext, i, j);
        }
    }
    ballot.verify().unwrap();
}

#[test]
fn proof_and_signature_of_another_ballot() {
    let (one, two) = (valid(), valid());
    let mut mixed = one.clone();
    mixed.proof = two.proof;
    assert!(matches!(mixed.verify(), Err(Error::BallotProof { .. })));
    let mut mixed = one.clone();
    mixed.ciphertext = two.ciphertext;
    assert!(matches!(mixed.verify(), Err(Error::BallotProof { .. })));
    let mut mixed = one;
    mixed.signature = two.signature;
    assert_eq!(
        mixed.verify().unwrap_err(),
        Error::Signature("the ballot's signature")
    );
}

/// Signature and proof both bind the place; the proof is tried alone, with a right signature.
#[test]
fn wrong_context() {
    let contests = [choice("c", 2, 1, 1, false)];
    let right = style("s", &contests);
    let voter = voter(&right);
    let ballot = voter.vote(&[Answer::of([1, 0])]);
    let other_voter = crate::fixture::voter(&right);
    let other_name =
        crate::ballot::StyleStatement::new("t", &contests, right.keys().to_vec()).unwrap();
    let other_keys = style("s", &contests);
    type Change<'a> = &'a dyn Fn(&mut crate::ballot::BallotContext);
    let changes: [(&str, Change<'_>); 5] = [
        ("open", &|c| c.open = [9; 32]),
        ("credential", &|c| c.credential = other_voter.secret.key()),
        ("style", &|c| c.style = other_name.clone()),
        ("keys", &|c| c.style = other_keys.clone()),
        ("replaces", &|c| c.replaces = TrackingHash([9; 32])),
    ];
    for (what, change) in changes {
        let mut moved = ballot.clone();
        change(&mut moved.context);
        assert!(moved.verify().is_err(), "{what}");
        let secret = if what == "credential" {
            &other_voter.secret
        } else {
            &voter.secret
        };
        let transcript = moved.context.signature_transcript(&moved.body_hash);
        moved.signature = crate::schnorr::sign(transcript, secret.scalar(), &mut rand_core::OsRng);
        assert!(
            matches!(moved.verify(), Err(Error::BallotProof { .. })),
            "{what}"
        );
    }
    ballot.verify().unwrap();
}
