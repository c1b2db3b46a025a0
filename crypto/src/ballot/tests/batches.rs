//! A batch gives every ballot the verdict that it gets alone.

use crate::Error;
use crate::ballot::{ReceivedBallot, verify_batch};
use crate::fixture::{answers, below, choice, every_kind, style, voter};
use crate::statement::Contest;
use proptest::prelude::*;
use rand_core::OsRng;

fn ballots(count: usize) -> Vec<ReceivedBallot> {
    let kinds: [Vec<Contest>; 4] = [
        vec![choice("a", 3, 1, 1, false)],
        vec![choice("a", 3, 1, 1, false), choice("b", 5, 1, 3, true)],
        vec![choice("c", 2, 0, 2, false)],
        every_kind().split_off(6),
    ];
    // The last style has the first's id and contests but other keys, as in another election.
    let styles = [
        style("one", &kinds[0]),
        style("two", &kinds[1]),
        style("three", &kinds[2]),
        style("amounts", &kinds[3]),
        style("one", &kinds[0]),
    ];
    (0..count)
        .map(|i| {
            let style = &styles[i % styles.len()];
            let contests = &kinds[(i % styles.len()) % kinds.len()];
            voter(style).vote(&answers(contests))
        })
        .collect()
}

fn spoil(ballot: &mut ReceivedBallot, how: u32) {
    match how {
        0 => *ballot.proof.last_mut().unwrap() ^= 1,
        1 => ballot.proof[4 * 32] ^= 1,
        2 => ballot.signature[40] ^= 1,
        3 => ballot.ciphertext[0] ^= 1,
        4 => ballot.body_hash[0] ^= 1,
        5 => ballot.ciphertext[..32].fill(0),
        6 => drop(ballot.proof.pop()),
        _ => ballot.context.open[0] ^= 1,
    }
}

fn same_verdicts(ballots: &[ReceivedBallot]) -> Vec<Option<Error>> {
    let batch: Vec<Option<Error>> = verify_batch(ballots, &mut OsRng)
        .into_iter()
        .map(Result::err)
        .collect();
    let alone: Vec<Option<Error>> = ballots.iter().map(|b| b.verify().err()).collect();
    assert_eq!(batch, alone);
    batch
}

#[test]
fn good_batches_of_all_sizes() {
    let all = ballots(13);
    for size in 0..=all.len() {
        assert!(same_verdicts(&all[..size]).iter().all(Option::is_none));
    }
}

#[test]
fn verified_ballots_are_the_received_ones_in_order() {
    let all = ballots(9);
    for (verified, received) in verify_batch(&all, &mut OsRng).into_iter().zip(&all) {
        assert_eq!(verified.unwrap().tracking(), received.tracking());
    }
}

/// More points than one multiplication takes.
#[test]
fn larger_than_a_chunk() {
    let contests = [choice("a", 3, 1, 1, false)];
    let style = style("s", &contests);
    let few: Vec<ReceivedBallot> = (0..8)
        .map(|_| voter(&style).vote(&answers(&contests)))
        .collect();
    let mut many: Vec<ReceivedBallot> = few.iter().cycle().take(1800).cloned().collect();
    many[1700].signature[40] ^= 1;
    let verdicts = verify_batch(&many, &mut OsRng);
    let bad: Vec<usize> = verdicts
        .iter()
        .enumerate()
        .filter(|(_, v)| v.is_err())
        .map(|(i, _)| i)
        .collect();
    assert_eq!(bad, [1700]);
}

/// Two false proofs whose errors cancel without weights: `z` of one too large, of the other too small.
#[test]
fn errors_do_not_cancel() {
    let contests = [choice("a", 2, 1, 1, false)];
    let style = style("s", &contests);
    let mut pair: Vec<ReceivedBallot> = (0..2)
        .map(|_| voter(&style).vote(&answers(&contests)))
        .collect();
    for (ballot, change) in pair.iter_mut().zip([1i64, -1]) {
        let end = ballot.proof.len() - 32;
        let z = crate::group::scalar(&ballot.proof[end - 32..end], "z").unwrap();
        let z = z + crate::group::integer(change);
        ballot.proof[end - 32..end].copy_from_slice(z.as_bytes());
    }
    let verdicts = same_verdicts(&pair);
    assert!(
        verdicts
            .iter()
            .all(|v| *v == Some(Error::BallotProof { equation: 1 }))
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn the_bad_ones_are_named(bad in prop::collection::btree_set(0usize..21, 1..6)) {
        let mut all = ballots(21);
        for &i in &bad {
            spoil(&mut all[i], below(8));
        }
        let verdicts = same_verdicts(&all);
        for (i, verdict) in verdicts.iter().enumerate() {
            prop_assert_eq!(verdict.is_some(), bad.contains(&i));
        }
    }
}
