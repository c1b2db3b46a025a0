//! Honest ballots hold; every altered part and every forbidden vote is found.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use curve25519_dalek::constants::RISTRETTO_BASEPOINT_POINT as G;
use curve25519_dalek::scalar::Scalar;
use merlin::Transcript;
use rand_core::OsRng;

use super::prover::{Room, room};
use super::{Bad, BallotEquations, Bases, Flaws, RangeCheck, RangeProof, verify_batch};
use crate::manifest::BallotKind;
use crate::manifest::sample::{choice, contest};
use crate::notation::{Generators, Point, RangeBases};

fn bad_places(room: &Room, ballots: &[BallotEquations]) -> Vec<Bad> {
    let keys: Vec<_> = room.keys.iter().map(|key| key.element).collect();
    let bases = Bases {
        generators: &room.generators,
        keys: &keys,
    };
    verify_batch(ballots, bases, &mut OsRng)
}

fn bad(place: usize, [signature, proof, amounts]: [bool; 3]) -> Bad {
    let flaws = Flaws {
        signature,
        proof,
        amounts,
    };
    Bad { place, flaws }
}

fn allocation(each: u64, least: u64, total: u64, n: usize) -> crate::manifest::Contest {
    contest(BallotKind::Allocation { each, least, total }, &vec![0; n])
}

#[test]
fn honest_ballots_of_marks_hold() {
    let room = room(&[
        choice(3, 1, 2, true),
        choice(2, 0, 2, false),
        choice(4, 0, 3, false),
    ]);
    let marks = [
        &[1, 0, 1, 0, 1, 1, 0, 0, 0, 1][..],
        &[0, 0, 0, 1, 0, 0, 0, 0, 0, 0],
    ]
    .map(|marks| room.bits(marks));
    let ballots: Vec<_> = (0..9).map(|i| room.ballot(&marks[i % 2], &[])).collect();
    assert_eq!(bad_places(&room, &ballots), []);
}

#[test]
fn honest_ballots_with_amounts_hold() {
    let mixed = room(&[
        choice(2, 1, 1, false),
        allocation(60, 10, 100, 3),
        choice(2, 0, 1, false),
        allocation(1000, 0, 1000, 2),
    ]);
    let shape = mixed.statement.shape;
    assert_eq!((shape.range, shape.amounts, shape.claims), (16, 5, 6));
    let ballots: Vec<_> = [[0, 10, 0, 0, 0], [60, 40, 0, 1000, 0], [33, 33, 34, 1, 2]]
        .iter()
        .map(|amounts| mixed.ballot(&[1, 0, 0, 1, 0], amounts))
        .collect();
    assert_eq!(bad_places(&mixed, &ballots), []);

    for (total, n) in [(100, 1), (1 << 48, 2), (255, 31)] {
        let alone = room(&[allocation(total, 0, total, n)]);
        let mut amounts = vec![0; n];
        amounts[n / 2] = total;
        let ballots = [alone.ballot(&[], &amounts), alone.ballot(&[], &vec![0; n])];
        assert_eq!(bad_places(&alone, &ballots), [], "{total}");
    }
}

#[test]
fn every_altered_part_of_marks_is_found() {
    let room = room(&[choice(3, 1, 2, true)]);
    let bits = room.bits(&[1, 0, 1, 0]);
    let good = || room.ballot(&bits, &[]);
    type Change = fn(&mut BallotEquations);
    let changes: [Change; 12] = [
        |c| c.proof.f[0] += Scalar::ONE,
        |c| c.proof.z += Scalar::ONE,
        |c| c.proof.z_r += Scalar::ONE,
        |c| c.x += Scalar::ONE,
        |c| c.rho += Scalar::ONE,
        |c| c.ciphertext[0] += G,
        |c| c.ciphertext[2] += G,
        |c| c.proof.b.element += G,
        |c| c.proof.a.element += G,
        |c| c.proof.e1.element += G,
        |c| c.proof.e2.element += G,
        |c| c.equations_hold = false,
    ];
    for (i, change) in changes.iter().enumerate() {
        let mut ballots: Vec<_> = (0..5).map(|_| good()).collect();
        change(&mut ballots[3]);
        let wanted = [bad(3, [false, true, false])];
        assert_eq!(bad_places(&room, &ballots), wanted, "change {i}");
    }
    let mut ballots: Vec<_> = (0..5).map(|_| good()).collect();
    ballots[0].response += Scalar::ONE;
    ballots[4].signature_challenge += Scalar::ONE;
    ballots[4].proof.z += Scalar::ONE;
    assert_eq!(
        bad_places(&room, &ballots),
        [bad(0, [true, false, false]), bad(4, [true, true, false])]
    );
}

#[test]
fn every_altered_part_of_amounts_is_found() {
    let room = room(&[choice(2, 1, 1, false), allocation(60, 10, 100, 3)]);
    let good = || room.ballot(&[0, 1], &[20, 0, 30]);
    type Change = fn(&mut BallotEquations);
    // After the challenges are computed, so each equation stands alone.
    let changes: [(Change, [bool; 3]); 24] = [
        (|c| c.ciphertext[4] += G, [false, false, true]),
        (|c| c.ciphertext[1] += G, [false, true, false]),
        (|c| c.amounts().v[1].element += G, [false, false, true]),
        (|c| c.amounts().e3.element += G, [false, false, true]),
        (|c| c.amounts().e4.element += G, [false, false, true]),
        (|c| c.amounts().z_t += Scalar::ONE, [false, false, true]),
        (|c| c.amounts().z_g += Scalar::ONE, [false, false, true]),
        (|c| c.proof.z_r += Scalar::ONE, [false, true, true]),
        (|c| c.range().proof.a.element += G, [false, false, true]),
        (|c| c.range().proof.s.element += G, [false, false, true]),
        (|c| c.range().proof.t_1.element += G, [false, false, true]),
        (|c| c.range().proof.t_2.element += G, [false, false, true]),
        (|c| c.range().proof.t += Scalar::ONE, [false, false, true]),
        (|c| c.range().proof.tau += Scalar::ONE, [false, false, true]),
        (|c| c.range().proof.e += Scalar::ONE, [false, false, true]),
        (
            |c| c.range().proof.rounds[0].0.element += G,
            [false, false, true],
        ),
        (
            |c| c.range().proof.rounds[5].1.element += G,
            [false, false, true],
        ),
        (
            |c| c.range().proof.last_a += Scalar::ONE,
            [false, false, true],
        ),
        (
            |c| c.range().proof.last_b += Scalar::ONE,
            [false, false, true],
        ),
        (|c| c.range().y += Scalar::ONE, [false, false, true]),
        (|c| c.range().z += Scalar::ONE, [false, false, true]),
        (|c| c.range().x += Scalar::ONE, [false, false, true]),
        (|c| c.range().u[2] += Scalar::ONE, [false, false, true]),
        (|c| c.range().sound = false, [false, false, true]),
    ];
    for (i, (change, parts)) in changes.iter().enumerate() {
        let mut ballots: Vec<_> = (0..3).map(|_| good()).collect();
        change(&mut ballots[1]);
        assert_eq!(bad_places(&room, &ballots), [bad(1, *parts)], "change {i}");
    }
}

#[test]
fn every_changed_string_of_a_proof_is_found() {
    let room = room(&[choice(2, 1, 1, false), allocation(60, 10, 100, 2)]);
    let (bits, amounts) = ([1, 0], [60, 40]);
    let strings = room.statement.shape.strings();
    let one = Scalar::ONE.to_bytes();
    let two = Scalar::from(2u8).to_bytes();
    let g = G.compress().to_bytes();
    for string in 0..strings {
        let mut refused = 0;
        for other in [[0; 32], one, two, g] {
            let changed = room.altered(&bits, &amounts, |_, proof| {
                proof[32 * string..][..32].copy_from_slice(&other);
            });
            match changed {
                // A scalar where a point belongs, or the other way round.
                Err(_) => refused += 1,
                Ok(ballot) => {
                    let found = bad_places(&room, &[ballot.unwrap()]);
                    assert_eq!(found.len(), 1, "string {string}");
                    assert!(found[0].flaws.amounts && !found[0].flaws.signature);
                }
            }
        }
        assert!((1..4).contains(&refused), "string {string}");
    }
}

#[test]
fn wrong_sizes_do_not_fit() {
    let room = room(&[allocation(60, 10, 100, 2)]);
    let fits = |alter: fn(&mut Vec<u8>, &mut Vec<u8>)| {
        room.altered(&[], &[60, 40], alter).unwrap().is_some()
    };
    assert!(fits(|_, _| ()));
    assert!(!fits(|_, proof| proof.truncate(proof.len() - 64)));
    assert!(!fits(|_, proof| proof.extend([0; 64])));
    assert!(!fits(|_, proof| proof.clear()));
    assert!(!fits(|ciphertext, _| ciphertext.truncate(64)));
    assert!(!fits(|ciphertext, _| ciphertext.extend([0; 32])));
}

#[test]
fn false_statements_do_not_prove() {
    let marks = room(&[choice(3, 1, 1, true)]);
    for bits in [[1, 1, 0, 0], [0, 0, 0, 0], [1, 0, 0, 1], [2, -1, 0, 0]] {
        let found = bad_places(&marks, &[marks.ballot(&bits, &[])]);
        assert_eq!(found, [bad(0, [false, true, false])], "{bits:?}");
    }
    // More than one may get, more than all, less than the least, and out of any range.
    let amounts = room(&[allocation(60, 10, 100, 2)]);
    for forbidden in [[61, 0], [60, 41], [9, 0], [1 << 32, 0], [u64::MAX, 11]] {
        let found = bad_places(&amounts, &[amounts.ballot(&[], &forbidden)]);
        assert_eq!(found, [bad(0, [false, false, true])], "{forbidden:?}");
    }
    for allowed in [[60, 40], [10, 0], [0, 10]] {
        assert_eq!(bad_places(&amounts, &[amounts.ballot(&[], &allowed)]), []);
    }
}

#[test]
fn range_proofs_of_the_crate_hold() {
    let generators = Generators {
        range: RangeBases::new(8, 64),
        ..Generators::new(0)
    };
    let bases = bulletproofs::BulletproofGens::new(64, 8);
    let pedersen = bulletproofs::PedersenGens::default();
    for (bits, count) in [(8, 1), (16, 2), (32, 8), (64, 4), (64, 8)] {
        let largest = u64::MAX >> (64 - bits);
        let values: Vec<u64> = (0..count)
            .map(|i| if i == 1 { largest } else { i })
            .collect();
        let blindings: Vec<Scalar> = values.iter().map(|_| Scalar::random(&mut OsRng)).collect();
        let (proof, commitments) = bulletproofs::RangeProof::prove_multiple_with_rng(
            &bases,
            &pedersen,
            &mut Transcript::new(b"test"),
            &values,
            &blindings,
            bits,
            &mut OsRng,
        )
        .unwrap();
        let commitments: Vec<Point> = commitments
            .iter()
            .map(|c| Point::decode(c.to_bytes()).unwrap())
            .collect();
        let bytes = proof.to_bytes();
        let (strings, _) = bytes.as_chunks::<32>();
        let proof = RangeProof::decode(strings).unwrap().unwrap();
        let check = |label, bits, commitments: &[Point]| {
            let check = RangeCheck {
                transcript: Transcript::new(label),
                bits,
                commitments,
                proof: proof.clone(),
            };
            check.holds(&generators, &mut OsRng)
        };
        assert!(check(b"test", bits, &commitments), "{bits} {count}");
        assert!(!check(b"toast", bits, &commitments));
        assert!(!check(b"test", bits / 2, &commitments));
        let mut other = commitments.clone();
        other[0] = Point::from_element(other[0].element + G);
        assert!(!check(b"test", bits, &other));
        assert!(!check(b"test", bits, &[]));
    }
}
