//! Whole elections in memory: ceremony, rehearsal, weighted ballots, tally, decryption, totals.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use crate::Error;
use crate::ballot::{CompactBallot, StyleStatement, VerifiedBallot, verify_batch};
use crate::ceremony::JointKeys;
use crate::combine::totals;
use crate::decryption::{DecryptionContext, VerifiedPartial};
use crate::dlog::DiscreteLog;
use crate::fixture::{
    Ceremony, ELECTION, OPEN, answers, below, ceremony, choice, every_kind, voter,
};
use crate::rehearsal::RehearsalContext;
use crate::statement::{Answer, Ballot, Contest, Counted};
use crate::tally::{Aggregate, Outcome, Tally};
use proptest::prelude::*;
use rand_core::OsRng;
use std::sync::Arc;

const CLOSE: [u8; 32] = [0xc1; 32];
const CONTEXT: DecryptionContext<'_> = DecryptionContext {
    open: &OPEN,
    close: &CLOSE,
};

/// Three contests, the third never on a ballot; two styles.
struct Election {
    ceremony: Ceremony,
    joint: JointKeys,
    contests: Vec<Contest>,
    styles: Vec<(Arc<StyleStatement>, Vec<usize>)>,
}

fn election() -> Election {
    let contests = vec![
        choice("a", 4, 1, 3, true),
        choice("b", 2, 1, 1, false),
        choice("c", 2, 0, 2, false),
    ];
    election_of(contests, &[("both", &[0, 1]), ("one", &[1])])
}

/// All contests on one ballot.
fn one_style(contests: Vec<Contest>) -> Election {
    let all: Vec<usize> = (0..contests.len()).collect();
    election_of(contests, &[("all", &all)])
}

fn election_of(contests: Vec<Contest>, styles: &[(&str, &[usize])]) -> Election {
    let mut positions = 0;
    let mut ranges = Vec::new();
    for contest in &contests {
        ranges.push(positions..positions + contest.positions() as usize);
        positions += contest.positions() as usize;
    }
    let ceremony = ceremony(3, 2, positions as u32);
    let joint = ceremony.joint();
    let style = |id: &str, which: &[usize]| {
        let chosen: Vec<Contest> = which.iter().map(|&c| contests[c].clone()).collect();
        let keys = which
            .iter()
            .flat_map(|&c| joint.keys()[ranges[c].clone()].to_vec())
            .collect();
        (
            StyleStatement::new(id, &chosen, keys).unwrap(),
            which.to_vec(),
        )
    };
    let styles = styles.iter().map(|(id, which)| style(id, which)).collect();
    Election {
        ceremony,
        joint,
        contests,
        styles,
    }
}

impl Election {
    fn tally(&self) -> Tally {
        Tally::new(&self.contests)
    }

    fn partial(&self, aggregate: &Aggregate, trustee: u32) -> VerifiedPartial {
        let shares = self.ceremony.shares(trustee);
        let partial = CONTEXT
            .decrypt(aggregate, &self.joint, &shares, &mut OsRng)
            .unwrap();
        CONTEXT
            .verify(
                aggregate,
                &self.joint,
                trustee,
                &partial.shares,
                &partial.proof,
            )
            .unwrap()
    }

    /// Votes at random: the ballots with weights and, by contest and position, what a plain count gives.
    fn vote(&self, ballots: usize, weights: &[u64]) -> (Vec<(VerifiedBallot, u64)>, Vec<Vec<u64>>) {
        let mut plain: Vec<Vec<u64>> = self
            .contests
            .iter()
            .map(|c| vec![0; c.positions() as usize])
            .collect();
        let (mut received, mut given) = (Vec::new(), Vec::new());
        for i in 0..ballots {
            let (style, which) = &self.styles[below(self.styles.len() as u32) as usize];
            let weight = weights[i % weights.len()];
            let chosen: Vec<Contest> = which.iter().map(|&c| self.contests[c].clone()).collect();
            let answers = answers(&chosen);
            for (&contest, answer) in which.iter().zip(&answers) {
                let said = plain_values(&self.contests[contest], answer);
                for (total, value) in plain[contest].iter_mut().zip(said) {
                    *total += weight * value;
                }
            }
            received.push(voter(style).vote(&answers));
            given.push(weight);
        }
        let verified = verify_batch(&received, &mut OsRng)
            .into_iter()
            .map(Result::unwrap);
        (verified.zip(given).collect(), plain)
    }
}

/// What each position has to hold, straight from the answer and without statement or bits.
fn plain_values(contest: &Contest, answer: &Answer) -> Vec<u64> {
    let said = &answer.values;
    let mut values = match &contest.ballot {
        Ballot::Grades { grades, no_opinion } => said
            .iter()
            .flat_map(|grade| {
                let none = no_opinion.then_some(u64::from(*grade == 0));
                (1..=u64::from(*grades))
                    .map(move |g| u64::from(g == *grade))
                    .chain(none)
            })
            .collect(),
        Ballot::Ranking {
            counted: Counted::Points(points),
            ..
        } => said
            .iter()
            .map(|rank| {
                if *rank == 0 {
                    0
                } else {
                    points[*rank as usize - 1]
                }
            })
            .collect(),
        Ballot::Ranking {
            counted: Counted::Pairs,
            ..
        } => {
            let above = |i: usize, j: usize| said[i] > 0 && (said[j] == 0 || said[i] < said[j]);
            let pairs = (0..said.len()).flat_map(|i| (0..said.len()).map(move |j| (i, j)));
            pairs
                .filter(|(i, j)| i != j)
                .map(|(i, j)| u64::from(above(i, j)))
                .collect()
        }
        _ => said.clone(),
    };
    if contest.ballot.blank() {
        values.push(u64::from(answer.blank));
    }
    values
}

/// Every kind of contest on one ballot, with weights.
#[test]
fn every_kind_is_counted_as_by_hand() {
    let election = one_style(every_kind());
    let (ballots, plain) = election.vote(12, &[1, 3]);
    let mut tally = election.tally();
    for (ballot, weight) in &ballots {
        tally.add(ballot, *weight).unwrap();
    }
    for (aggregate, plain) in tally.aggregates(2).unwrap().iter().zip(&plain) {
        let partials = [1, 3].map(|i| election.partial(aggregate, i));
        let logarithms = DiscreteLog::new(aggregate.bound());
        assert_eq!(
            totals(aggregate, 2, &partials, &logarithms).unwrap(),
            *plain
        );
    }
}

/// A contest of any kind with any numbers that the manifest allows.
fn any_contest() -> impl Strategy<Value = Contest> {
    let numbers = (
        1u32..5,
        any::<u32>(),
        any::<u32>(),
        any::<u32>(),
        any::<bool>(),
        0..8u8,
    );
    numbers.prop_map(|(n, x, y, z, blank, kind)| {
        let between = |low: u32, high: u32, draw: u32| low + draw % (high - low + 1);
        let max = between(1, n, x);
        let min = between(u32::from(blank), max, y);
        let costs: Vec<u64> = (0..n)
            .map(|i| u64::from(between(1, 9, z >> (4 * i))))
            .collect();
        let each = u64::from(between(1, 5, x));
        let most = u64::from(between(5, 20, y));
        let least = u64::from(blank);
        let points = (0..max).map(|rank| u64::from(max - rank + z % 3)).collect();
        let ballot = match kind {
            0 => Ballot::Choice { blank, max, min },
            1 => Ballot::Budget {
                blank,
                least: 0,
                limit: costs.iter().sum::<u64>() - u64::from(z % 2) * u64::from(n > max),
                max,
                min,
            },
            2 => Ballot::Points {
                blank,
                each,
                least,
                most,
            },
            3 => Ballot::Score { each },
            4 => Ballot::Grades {
                grades: between(2, 4, x),
                no_opinion: blank,
            },
            5 if n >= 2 => Ballot::Ranking {
                blank,
                counted: Counted::Pairs,
                max,
                min: between(1, max, y),
            },
            6 => Ballot::Allocation {
                each: 50 * each,
                least: 0,
                total: 100 * most,
            },
            _ => Ballot::Ranking {
                blank,
                counted: Counted::Points(points),
                max,
                min: between(1, max, y),
            },
        };
        let costs = if kind == 1 {
            costs
        } else {
            vec![0; n as usize]
        };
        Contest {
            id: "c".into(),
            costs,
            ballot,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn random_contests_are_counted_as_by_hand(contests in prop::collection::vec(any_contest(), 1..3)) {
        let mut contests = contests;
        for (i, contest) in contests.iter_mut().enumerate() {
            contest.id = format!("c{i}");
            prop_assert_eq!(contest.check(), Ok(()));
        }
        let election = one_style(contests);
        let (ballots, plain) = election.vote(4, &[1, 5]);
        let mut tally = election.tally();
        for (ballot, weight) in &ballots {
            tally.add(ballot, *weight).unwrap();
        }
        for (aggregate, plain) in tally.aggregates(2).unwrap().iter().zip(&plain) {
            let partials = [2, 3].map(|i| election.partial(aggregate, i));
            let logarithms = DiscreteLog::new(aggregate.bound());
            prop_assert_eq!(&totals(aggregate, 2, &partials, &logarithms).unwrap(), plain);
        }
    }
}

#[test]
fn encrypted_tally_equals_the_plain_count() {
    let election = election();
    let logarithms = DiscreteLog::new(1_000_000);
    for weights in [&[1][..], &[1, 2, 5], &[1, 70_000]] {
        let (ballots, plain) = election.vote(24, weights);
        let mut tally = election.tally();
        for (ballot, weight) in &ballots {
            tally.add(ballot, *weight).unwrap();
        }
        // A ballot that is replaced leaves no trace.
        tally.add(&ballots[0].0, 3).unwrap();
        tally.remove(&ballots[0].0, 3).unwrap();
        tally.add(&ballots[1].0, 3).unwrap();
        tally
            .remove_compact(&CompactBallot::from(&ballots[1].0), 3)
            .unwrap();
        let aggregates = tally.aggregates(1).unwrap();
        assert_eq!(aggregates[2].outcome(), Outcome::Empty);
        for (aggregate, plain) in aggregates.iter().zip(&plain).take(2) {
            assert_eq!(aggregate.outcome(), Outcome::Counted);
            let partials: Vec<_> = (1..=3).map(|i| election.partial(aggregate, i)).collect();
            for quorum in [[0, 1], [0, 2], [2, 1]] {
                let quorum = quorum.map(|i| partials[i].clone());
                assert_eq!(totals(aggregate, 2, &quorum, &logarithms).unwrap(), *plain);
            }
            assert_eq!(
                totals(aggregate, 2, &partials, &logarithms).unwrap(),
                *plain
            );
            let too_few = [partials[0].clone(), partials[0].clone()];
            let refused = totals(aggregate, 2, &too_few, &logarithms).unwrap_err();
            assert_eq!(
                refused,
                Error::Quorum {
                    needed: 2,
                    found: 1
                }
            );
        }
        // Partial decryptions of one contest are no use for another.
        let foreign = [
            election.partial(&aggregates[0], 1),
            election.partial(&aggregates[1], 2),
        ];
        assert!(totals(&aggregates[0], 2, &foreign, &logarithms).is_err());
    }
}

#[test]
fn outcomes_follow_the_floor() {
    let election = election();
    let (ballots, _) = election.vote(5, &[1]);
    let mut tally = election.tally();
    for (ballot, _) in &ballots {
        tally.add(ballot, 1).unwrap();
    }
    let outcome = |tally: &Tally, floor| tally.aggregates(floor).unwrap()[1].outcome();
    assert_eq!(outcome(&tally, 5), Outcome::Counted);
    assert_eq!(outcome(&tally, 6), Outcome::Withheld);
    let (single, _) = election.vote(1, &[9]);
    tally.add(&single[0].0, 9).unwrap();
    assert_eq!(outcome(&tally, 2), Outcome::Withheld);
    let withheld = &tally.aggregates(2).unwrap()[1];
    assert_eq!((withheld.ballots(), withheld.weight()), (6, 14));
    let shares = election.ceremony.shares(1);
    let refused = CONTEXT
        .decrypt(withheld, &election.joint, &shares, &mut OsRng)
        .unwrap_err();
    assert_eq!(refused, Error::NotCounted("b".into()));
    tally.remove(&single[0].0, 9).unwrap();
    assert_eq!(outcome(&tally, 5), Outcome::Counted);
    assert!(tally.remove(&single[0].0, 9).is_err());
    assert!(tally.add(&single[0].0, 0).is_err());
}

#[test]
fn false_partial_decryptions_name_the_trustee() {
    let election = election();
    let (ballots, _) = election.vote(6, &[1]);
    let mut tally = election.tally();
    for (ballot, weight) in &ballots {
        tally.add(ballot, *weight).unwrap();
    }
    let aggregates = tally.aggregates(1).unwrap();
    let (aggregate, joint) = (&aggregates[1], &election.joint);
    let shares = election.ceremony.shares(2);
    let good = CONTEXT
        .decrypt(aggregate, joint, &shares, &mut OsRng)
        .unwrap();
    let verify = |s: &[u8], p: &[u8]| CONTEXT.verify(aggregate, joint, 2, s, p);
    verify(&good.shares, &good.proof).unwrap();
    for bit in 0..8 * good.proof.len() {
        let mut proof = good.proof;
        proof[bit / 8] ^= 1 << (bit % 8);
        assert!(
            verify(&good.shares, &proof).is_err(),
            "bit {bit} of the proof"
        );
    }
    for bit in 0..8 * good.shares.len() {
        let mut shares = good.shares.clone();
        shares[bit / 8] ^= 1 << (bit % 8);
        assert!(
            verify(&shares, &good.proof).is_err(),
            "bit {bit} of the shares"
        );
    }
    let mut exchanged = good.shares.clone();
    exchanged.rotate_left(32);
    let false_proof = Error::Equality {
        trustee: 2,
        what: "decryption",
    };
    assert_eq!(verify(&exchanged, &good.proof).unwrap_err(), false_proof);
    assert!(verify(&good.shares[32..], &good.proof).is_err());
    assert!(verify(&good.shares, &good.proof[1..]).is_err());

    let elsewhere = DecryptionContext {
        close: &[0; 32],
        ..CONTEXT
    };
    assert!(
        elsewhere
            .verify(aggregate, joint, 2, &good.shares, &good.proof)
            .is_err()
    );
    let elsewhere = DecryptionContext {
        open: &[0; 32],
        ..CONTEXT
    };
    assert!(
        elsewhere
            .verify(aggregate, joint, 2, &good.shares, &good.proof)
            .is_err()
    );
    let as_another = CONTEXT
        .verify(aggregate, joint, 1, &good.shares, &good.proof)
        .unwrap_err();
    assert_eq!(
        as_another,
        Error::Equality {
            trustee: 1,
            what: "decryption"
        }
    );
    let nobody = CONTEXT
        .verify(aggregate, joint, 4, &good.shares, &good.proof)
        .unwrap_err();
    assert_eq!(nobody, Error::NoSuchTrustee(4));
}

/// A total beyond the weight of the ballots, as only false ballots could bring about.
#[test]
fn totals_out_of_range_are_refused() {
    let election = election();
    let (ballots, plain) = election.vote(8, &[1]);
    let mut tally = election.tally();
    for (ballot, weight) in &ballots {
        tally.add(ballot, *weight).unwrap();
    }
    let aggregate = &tally.aggregates(1).unwrap()[1];
    let partials = [1, 2].map(|i| election.partial(aggregate, i));
    let most = *plain[1].iter().max().unwrap();
    let refused = totals(aggregate, 2, &partials, &DiscreteLog::new(most - 1)).unwrap_err();
    assert!(matches!(refused, Error::Total { .. }));
    assert_eq!(
        totals(aggregate, 2, &partials, &DiscreteLog::new(most)).unwrap(),
        plain[1]
    );
}

#[test]
fn rehearsals() {
    let Election {
        ceremony, joint, ..
    } = election();
    let context = RehearsalContext {
        election: &ELECTION,
        key: &[1; 32],
        roll: &[2; 32],
    };
    let (r, s) = context.ciphertexts(&joint);
    let mut decrypted = Vec::new();
    for i in 1..=2 {
        let posted = context
            .rehearse(&joint, &ceremony.shares(i), &mut OsRng)
            .unwrap();
        let verified = context
            .verify(&joint, i, &posted.shares, &posted.proof)
            .unwrap();
        assert_eq!(verified.trustee(), i);
        decrypted.push(crate::group::points(&posted.shares, 9, "shares").unwrap());

        let other = RehearsalContext {
            roll: &[3; 32],
            ..context
        };
        assert!(
            other
                .verify(&joint, i, &posted.shares, &posted.proof)
                .is_err()
        );
        let wrong = context
            .verify(&joint, 3, &posted.shares, &posted.proof)
            .unwrap_err();
        assert_eq!(
            wrong,
            Error::Equality {
                trustee: 3,
                what: "rehearsal"
            }
        );
    }
    // Two trustees' shares decrypt the test ciphertexts to 1, 0, 1, 0, ...
    assert_ne!(r, crate::Point::default());
    let lambdas = [1, 2].map(|i| crate::combine::lagrange(i, &[1, 2]));
    for (j, s) in s.iter().enumerate() {
        let mark = s - (lambdas[0] * decrypted[0][j] + lambdas[1] * decrypted[1][j]);
        assert_eq!(
            mark,
            crate::group::base(&crate::Scalar::from((j as u64 + 1) % 2))
        );
    }
    // Shares of another ceremony are noticed before anything is posted.
    let strangers = self::ceremony(3, 2, 9);
    let refused = context
        .rehearse(&joint, &strangers.shares(1), &mut OsRng)
        .unwrap_err();
    assert_eq!(
        refused,
        Error::Share {
            trustee: 1,
            position: 1
        }
    );
}
