//! For each kind, over small contests, the statement's solutions are exactly what the kind allows.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use curve25519_dalek::scalar::Scalar;

use super::part::weights;
use super::{Encrypted, Equation, Part, Shape, Statement, Term, bound, evaluate};
use crate::encoding::{Text, hex};
use crate::manifest::sample::{choice, contest};
use crate::manifest::{BallotKind, Contest, Counted};

/// The values of all positions in every solution, by assigning bits one after another; an
/// equation whose last bit is assigned must hold.
fn solutions(contest: &Contest) -> BTreeSet<Vec<i64>> {
    let statement = Statement::compile(std::iter::once(contest));
    let last = |e: &Equation| e.terms.iter().map(|t| t.0).max().unwrap_or(0);
    let mut ending: Vec<Vec<&Equation>> = vec![Vec::new(); statement.shape.bits + 1];
    for equation in &statement.equations {
        ending[usize::try_from(last(equation)).unwrap()].push(equation);
    }
    let mut found = BTreeSet::new();
    if ending[0].iter().all(|e| e.constant == 0) {
        assign(&statement, &ending, &mut Vec::new(), &mut found);
    }
    found
}

fn value(terms: &[Term], bits: &[i64]) -> i64 {
    let at = |bit: u32| bits[usize::try_from(bit).unwrap() - 1];
    terms.iter().map(|(bit, c)| c * at(*bit)).sum()
}

fn assign(
    statement: &Statement,
    ending: &[Vec<&Equation>],
    bits: &mut Vec<i64>,
    found: &mut BTreeSet<Vec<i64>>,
) {
    if bits.len() == statement.shape.bits {
        let marks = statement.positions.iter().map(|position| match position {
            Encrypted::Mark(form) => value(form, bits),
            Encrypted::Amount(_) => i64::MIN,
        });
        found.insert(marks.collect());
        return;
    }
    for bit in [0, 1] {
        bits.push(bit);
        let equations = &ending[bits.len()];
        if equations
            .iter()
            .all(|e| value(&e.terms, bits) == e.constant)
        {
            assign(statement, ending, bits, found);
        }
        bits.pop();
    }
}

/// All vectors of `n` numbers from 0 to `each`.
fn vectors(n: usize, each: i64) -> Vec<Vec<i64>> {
    (0..n).fold(vec![Vec::new()], |all, _| {
        all.iter()
            .flat_map(|start| (0..=each).map(move |next| [start.as_slice(), &[next]].concat()))
            .collect()
    })
}

/// Votes that a rule allows, and the blank one if there is one.
fn with_blank(
    votes: impl Iterator<Item = Vec<i64>>,
    width: usize,
    blank: bool,
) -> BTreeSet<Vec<i64>> {
    if !blank {
        return votes.collect();
    }
    let nothing = [vec![0; width], vec![1]].concat();
    let votes = votes.map(|vote| [vote, vec![0]].concat());
    votes.chain([nothing]).collect()
}

/// Every limit of a small contest, blank only where it may be.
fn limits(top: u64) -> impl Iterator<Item = (u64, u64, bool)> {
    (0..=top).flat_map(move |high| {
        (0..=high).flat_map(move |low| {
            [false, true]
                .into_iter()
                .filter(move |blank| !blank || low >= 1)
                .map(move |blank| (low, high, blank))
        })
    })
}

#[test]
fn weights_reach_every_value_and_no_other() {
    for d in 0..200u64 {
        let weights = weights(d);
        let mut reached = vec![false; usize::try_from(d).unwrap() + 1];
        for subset in 0u64..1 << weights.len() {
            let chosen = weights.iter().enumerate();
            let sum: u64 = chosen
                .filter(|(i, _)| subset >> i & 1 == 1)
                .map(|(_, w)| w)
                .sum();
            reached[usize::try_from(sum).unwrap()] = true;
        }
        assert!(reached.iter().all(|r| *r), "{d}");
    }
}

#[test]
fn choice_allows_its_numbers_of_options() {
    for n in 1..=4 {
        for (min, max, blank) in limits(n).filter(|(_, max, _)| *max >= 1) {
            let n = usize::try_from(n).unwrap();
            let allowed = vectors(n, 1).into_iter().filter(|vote| {
                let sum = u64::try_from(vote.iter().sum::<i64>()).unwrap();
                (min..=max).contains(&sum)
            });
            let allowed = with_blank(allowed, n, blank);
            assert_eq!(
                solutions(&choice(n, min, max, blank)),
                allowed,
                "{n} {min} {max}"
            );
        }
    }
}

#[test]
fn budget_allows_what_the_money_pays_for() {
    let costs = [30, 45, 75, 60];
    for (min, max, blank) in [(0, 4, false), (1, 3, false), (2, 2, true), (1, 4, true)] {
        for (least, limit) in [(0, 1), (0, 210), (0, 500), (31, 100), (105, 119), (75, 75)] {
            let ballot = BallotKind::Budget {
                blank,
                least,
                limit,
                max,
                min,
            };
            let allowed = vectors(4, 1).into_iter().filter(|vote| {
                let number = u64::try_from(vote.iter().sum::<i64>()).unwrap();
                let chosen = vote.iter().zip(&costs).filter(|(bit, _)| **bit == 1);
                let cost: u64 = chosen.map(|(_, cost)| cost).sum();
                (min..=max).contains(&number) && (least..=limit).contains(&cost)
            });
            let allowed = with_blank(allowed, 4, blank);
            let found = solutions(&contest(ballot, &costs));
            assert_eq!(found, allowed, "{min} {max} {least} {limit} {blank}");
        }
    }
}

#[test]
fn points_and_scores_stay_within_their_limits() {
    for (n, each) in [(1, 5), (2, 3), (3, 2), (2, 6)] {
        for (least, most, blank) in limits(8).filter(|(_, most, _)| *most >= each) {
            let width = usize::try_from(n).unwrap();
            if least > n * each {
                continue;
            }
            let ballot = BallotKind::Points {
                blank,
                each,
                least,
                most,
            };
            let allowed = vectors(width, i64::try_from(each).unwrap())
                .into_iter()
                .filter(|vote| {
                    let sum = u64::try_from(vote.iter().sum::<i64>()).unwrap();
                    (least..=most).contains(&sum)
                });
            let allowed = with_blank(allowed, width, blank);
            assert_eq!(bound(&ballot), each);
            assert_eq!(solutions(&contest(ballot, &vec![0; width])), allowed);
        }
        let score = contest(
            BallotKind::Score { each },
            &vec![0; usize::try_from(n).unwrap()],
        );
        let all = vectors(score.options.len(), i64::try_from(each).unwrap());
        assert_eq!(solutions(&score), all.into_iter().collect());
        assert!(Statement::compile([score].iter()).equations.is_empty());
    }
}

#[test]
fn grades_give_one_to_each_option() {
    for (n, grades, no_opinion) in [(1, 2, false), (2, 3, true), (3, 2, true)] {
        let ballot = BallotKind::Grades {
            grades: vec![Text::default(); grades],
            no_opinion,
        };
        let width = grades + usize::from(no_opinion);
        let allowed = vectors(n, i64::try_from(width).unwrap() - 1);
        let allowed = allowed.into_iter().map(|vote| {
            let bits = vote.iter().flat_map(|grade| {
                (0..width).map(move |i| i64::from(i64::try_from(i) == Ok(*grade)))
            });
            bits.collect()
        });
        assert_eq!(solutions(&contest(ballot, &vec![0; n])), allowed.collect());
    }
}

/// Every order of `min` to `max` of n options.
fn rankings(n: usize, min: usize, max: usize) -> Vec<Vec<usize>> {
    let mut all = vec![Vec::new()];
    let mut found: Vec<Vec<usize>> = Vec::new();
    for length in 1..=max {
        all = all
            .iter()
            .flat_map(|start: &Vec<usize>| {
                let free = (0..n).filter(|i| !start.contains(i));
                free.map(|next| [start.as_slice(), &[next]].concat())
                    .collect::<Vec<_>>()
            })
            .collect();
        if length >= min {
            found.extend(all.clone());
        }
    }
    found
}

#[test]
fn rankings_are_orders_without_gaps() {
    for n in 1..=4usize {
        for (min, max, blank) in limits(n as u64).filter(|(min, ..)| *min >= 1) {
            let orders = rankings(
                n,
                usize::try_from(min).unwrap(),
                usize::try_from(max).unwrap(),
            );
            let ranking = |counted| {
                let ballot = BallotKind::Ranking {
                    blank,
                    counted,
                    max,
                    min,
                };
                contest(ballot, &vec![0; n])
            };
            let points: Vec<u64> = (0..max)
                .map(|r| 10 * (max - r - 1) + u64::from(r == 0))
                .collect();
            let by_points = orders.iter().map(|order| {
                let place = |i: usize| order.iter().position(|other| *other == i);
                let given = |i| place(i).map_or(0, |r| i64::try_from(points[r]).unwrap());
                (0..n).map(given).collect()
            });
            let allowed = with_blank(by_points, n, blank);
            assert_eq!(
                solutions(&ranking(Counted::Points(points.clone()))),
                allowed
            );

            if n < 2 {
                continue;
            }
            let by_pairs = orders.iter().map(|order| {
                let place = |i: usize| order.iter().position(|other| *other == i);
                let pairs = (0..n).flat_map(|i| (0..n).map(move |j| (i, j)));
                let above = |(i, j)| match (place(i), place(j)) {
                    (Some(a), Some(b)) => a < b,
                    (Some(_), None) => true,
                    _ => false,
                };
                let pairs = pairs.filter(|(i, j)| i != j);
                pairs.map(|pair| i64::from(above(pair))).collect()
            });
            let allowed = with_blank(by_pairs, n * (n - 1), blank);
            assert_eq!(
                solutions(&ranking(Counted::Pairs)),
                allowed,
                "{n} {min} {max} {blank}"
            );
        }
    }
}

#[test]
fn allocation_claims_say_what_it_allows() {
    for n in 1..=3usize {
        for total in 1..=5u64 {
            for (least, each) in (0..=total).flat_map(|l| (1..=total).map(move |e| (l, e))) {
                if least > each * n as u64 {
                    continue;
                }
                let ballot = BallotKind::Allocation { each, least, total };
                let statement = Statement::compile([contest(ballot, &vec![0; n])].iter());
                assert_eq!((statement.shape.range, statement.shape.bits), (8, 0));
                for vote in vectors(n, 7) {
                    let sum = u64::try_from(vote.iter().sum::<i64>()).unwrap();
                    let allowed = (least..=total).contains(&sum)
                        && vote.iter().all(|t| u64::try_from(*t).unwrap() <= each);
                    let claimed = statement
                        .claims
                        .iter()
                        .all(|claim| claim.constant + value(&claim.terms, &vote) >= 0);
                    assert_eq!(claimed, allowed, "{vote:?} {each} {least} {total}");
                }
            }
        }
    }
}

#[test]
fn one_of_two_with_blank() {
    let statement = Statement::compile([choice(2, 1, 1, true)].iter());
    let terms = vec![(1, 1), (2, 1), (3, 1)];
    assert_eq!(statement.equations, [Equation { terms, constant: 1 }]);
    assert_eq!(statement.shape.strings(), 9);
    assert_eq!(
        hex(&statement.encoding()),
        "0000000300000003\
         0000000001000000010000000000000001\
         0000000001000000020000000000000001\
         0000000001000000030000000000000001\
         0000000100000003\
         000000010000000000000001\
         000000020000000000000001\
         000000030000000000000001\
         0000000000000001\
         0000000000"
    );
}

#[test]
fn contests_follow_one_another() {
    let allocation = |total| {
        contest(
            BallotKind::Allocation {
                each: 2,
                least: 1,
                total,
            },
            &[0, 0],
        )
    };
    let contests = [
        choice(2, 0, 2, false),
        allocation(5),
        choice(4, 1, 3, true),
        allocation(256),
    ];
    let statement = Statement::compile(contests.iter());
    let shape = Shape {
        bits: 2 + 5 + 2,
        positions: 2 + 2 + 5 + 2,
        amounts: 4,
        claims: 8,
        range: 16,
    };
    assert_eq!(statement.shape, shape);
    assert_eq!((shape.commitments(), shape.rounds()), (16, 8));
    assert_eq!(shape.strings(), 4 + 9 + 19 + 16);
    assert_eq!(
        statement.equations[0].terms,
        [(3, 1), (4, 1), (5, 1), (6, 1), (7, 3), (8, 1), (9, 1)]
    );
    assert_eq!(statement.positions[8], Encrypted::Mark(vec![(7, 1)]));
    assert_eq!(statement.positions[9], Encrypted::Amount(3));
    let last = &statement.claims[7];
    assert_eq!(
        (last.terms.as_slice(), last.constant),
        (&[(3, 1), (4, 1)][..], -1)
    );
    assert!(hex(&statement.encoding()).ends_with("ffffffffffffffff10"));
}

#[test]
fn positions_are_as_many_as_the_manifest_counts() {
    let grades = BallotKind::Grades {
        grades: vec![Text::default(); 3],
        no_opinion: true,
    };
    let pairs = BallotKind::Ranking {
        blank: true,
        counted: Counted::Pairs,
        max: 2,
        min: 1,
    };
    for contest in [
        contest(grades, &[0, 0]),
        contest(pairs, &[0, 0, 0]),
        choice(3, 1, 1, true),
        contest(BallotKind::Score { each: 1 }, &[0]),
    ] {
        let part = Part::compile(&contest);
        assert_eq!(contest.positions().len(), part.positions.len());
    }
}

#[test]
fn evaluation_is_signed() {
    let values = [Scalar::from(5u8), Scalar::from(7u8)];
    assert_eq!(evaluate(&[(1, -2), (2, 3)], &values), Scalar::from(11u8));
}
