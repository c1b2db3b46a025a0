//! Statements allow exactly what their contests allow: every bit string of small contests is tried.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::cast_possible_truncation
)]

use super::*;
use crate::fixture::{answers, choice, contest, every_kind};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn satisfied(statement: &Statement, bits: &[u8]) -> bool {
    statement.equations().iter().all(|e| {
        let sum: i64 = e
            .terms
            .iter()
            .map(|t| t.coefficient * i64::from(bits[t.bit as usize - 1]))
            .sum();
        sum == e.constant
    })
}

fn values(statement: &Statement, bits: &[u8]) -> Vec<u64> {
    let mut assignment = Assignment::with_capacity(0, 0);
    assignment.bits.extend_from_slice(bits);
    assignment.values(statement).to_vec()
}

/// Every answer with numbers up to `most`, and the blank one.
fn all_answers(options: usize, most: u64) -> Vec<Answer> {
    let base = most + 1;
    let mut all: Vec<Answer> = (0..base.pow(options as u32))
        .map(|code| {
            Answer::of(
                (0..options)
                    .map(|i| code / base.pow(i as u32) % base)
                    .collect::<Vec<_>>(),
            )
        })
        .collect();
    all.push(Answer::blank(options));
    all
}

/// All values that satisfy the equations, by a search that gives up a branch as soon as an equation cannot be met.
fn reached(statement: &Statement) -> BTreeSet<Vec<u64>> {
    fn search(statement: &Statement, bits: &mut Vec<u8>, found: &mut BTreeSet<Vec<u64>>) {
        let open = statement.equations().iter().all(|equation| {
            let (mut low, mut high) = (0, 0);
            for term in &equation.terms {
                match bits.get(term.bit as usize - 1) {
                    Some(bit) => {
                        low += term.coefficient * i64::from(*bit);
                        high += term.coefficient * i64::from(*bit);
                    }
                    None => {
                        low += term.coefficient.min(0);
                        high += term.coefficient.max(0);
                    }
                }
            }
            (low..=high).contains(&equation.constant)
        });
        if !open {
            return;
        }
        if bits.len() == statement.bits() as usize {
            found.insert(values(statement, bits));
            return;
        }
        for bit in [0, 1] {
            bits.push(bit);
            search(statement, bits, found);
            bits.pop();
        }
    }
    let mut found = BTreeSet::new();
    search(statement, &mut Vec::new(), &mut found);
    found
}

/// What the answers that are allowed encrypt is what the equations allow, no more and no less.
fn exactly(contest: &Contest, most: u64) {
    let statement = Statement::compile(std::slice::from_ref(contest)).unwrap();
    let mut allowed = BTreeSet::new();
    for answer in all_answers(contest.costs.len(), most) {
        if let Ok(assignment) = statement.assign(&[answer]) {
            assert_eq!(assignment.bits.len(), statement.bits() as usize);
            assert!(satisfied(&statement, &assignment.bits), "{contest:?}");
            let values = assignment.values(&statement).to_vec();
            assert!(values.iter().all(|value| *value <= contest.bound()));
            allowed.insert(values);
        }
    }
    assert!(!allowed.is_empty(), "{contest:?}");
    assert_eq!(reached(&statement), allowed, "{contest:?}");
    assert_eq!(statement.positions().len(), contest.positions() as usize);
}

#[test]
fn choices() {
    for options in 1..=4 {
        for max in 1..=options {
            for min in 0..=max {
                for blank in [false, true] {
                    let contest = choice("c", options, min, max, blank);
                    if contest.check().is_ok() {
                        exactly(&contest, 1);
                    } else {
                        assert!(blank && min == 0);
                    }
                }
            }
        }
    }
}

#[test]
fn budgets() {
    let mut tried = 0;
    for costs in [
        [3, 5, 7, 9],
        [200, 400, 600, 1000],
        [1, 1, 1, 1],
        [10, 20, 30, 7],
    ] {
        let total: u64 = costs.iter().sum();
        for limit in [1, costs[1], total / 2, total - 1, total, total + 5] {
            for least in [0, limit / 2, limit * 7 / 10, limit] {
                for (min, max, blank) in [(0, 4, false), (1, 2, true), (1, 3, false)] {
                    let ballot = Ballot::Budget {
                        blank,
                        least,
                        limit,
                        max,
                        min,
                    };
                    let contest = Contest {
                        costs: costs.to_vec(),
                        ..contest("c", 4, ballot)
                    };
                    let possible = (0..16u32).any(|set| {
                        let chosen = (0..4).filter(|i| set >> i & 1 == 1);
                        let cost: u64 = chosen.map(|i| costs[i]).sum();
                        (least..=limit).contains(&cost) && (min..=max).contains(&set.count_ones())
                    });
                    if contest.check().is_ok() && (possible || blank) {
                        exactly(&contest, 1);
                        tried += 1;
                    }
                }
            }
        }
    }
    assert!(tried > 100, "{tried}");
}

#[test]
fn points_and_scores() {
    for (each, least, most, blank) in [
        (3, 0, 7, false),
        (3, 2, 7, true),
        (5, 5, 5, false),
        (2, 1, 2, true),
        (3, 0, 9, false),
    ] {
        let ballot = Ballot::Points {
            blank,
            each,
            least,
            most,
        };
        exactly(&contest("c", 3, ballot), each + 1);
    }
    for each in [1, 2, 3, 4, 6] {
        exactly(&contest("c", 2, Ballot::Score { each }), each + 1);
    }
}

#[test]
fn grades() {
    for grades in 2..=4 {
        for no_opinion in [false, true] {
            let ballot = Ballot::Grades { grades, no_opinion };
            exactly(&contest("c", 2, ballot), u64::from(grades) + 1);
        }
    }
}

/// Complete and partial rankings, of every length, counted in both ways.
#[test]
fn rankings() {
    for n in 1..=4u32 {
        for max in 1..=n {
            for min in 1..=max {
                for blank in [false, true] {
                    let points: Vec<u64> = (0..u64::from(max))
                        .rev()
                        .map(|p| 2 * p + u64::from(p == 0))
                        .collect();
                    for counted in [Counted::Points(points.clone()), Counted::Pairs] {
                        if counted == Counted::Pairs && n < 2 {
                            continue;
                        }
                        let ballot = Ballot::Ranking {
                            blank,
                            counted,
                            max,
                            min,
                        };
                        exactly(&contest("c", n, ballot), u64::from(n));
                    }
                }
            }
        }
    }
}

/// Claims hold of exactly the allowed amounts.
#[test]
fn allocations() {
    for (each, least, total) in [(4, 0, 4), (3, 0, 4), (4, 4, 4), (2, 3, 5)] {
        let contest = contest("c", 3, Ballot::Allocation { each, least, total });
        let statement = Statement::compile(std::slice::from_ref(&contest)).unwrap();
        assert_eq!(
            (statement.bits(), statement.amounts(), statement.range()),
            (0, 3, 8)
        );
        for answer in all_answers(3, 6).into_iter().filter(|answer| !answer.blank) {
            let holds = statement.claims().iter().all(|claim| {
                let sum: i64 = claim
                    .terms
                    .iter()
                    .map(|t| t.coefficient * answer.values[t.bit as usize - 1] as i64)
                    .sum();
                (0..256).contains(&(claim.constant + sum))
            });
            assert_eq!(statement.assign(&[answer]).is_ok(), holds);
        }
    }
    let sizes = [
        (1, 8),
        (255, 8),
        (256, 16),
        (65_535, 16),
        (65_536, 32),
        (1 << 32, 64),
        (1 << 48, 64),
    ];
    for (total, range) in sizes {
        let ballot = Ballot::Allocation {
            each: total,
            least: 0,
            total,
        };
        let statement = Statement::compile(&[contest("c", 31, ballot)]).unwrap();
        assert_eq!(
            (statement.range(), statement.padded_commitments()),
            (range, 32)
        );
    }
}

#[test]
fn problems_are_named() {
    let problem = |contest: &Contest, answer: Answer| {
        let statement = Statement::compile(std::slice::from_ref(contest)).unwrap();
        match statement.assign(&[answer]).unwrap_err() {
            Error::Answer { problem, .. } => problem,
            other => panic!("{other}"),
        }
    };
    let all = every_kind();
    let [choice, budget, points, score, grades, borda, pairs, amounts] = all.as_slice() else {
        panic!("every kind")
    };
    let of = |values: &[u64]| Answer::of(values);
    use Problem::{
        BlankWithOthers, NoBlank, NoGrade, OutOfRange, Over, RankMissing, RankTwice, TooFew,
        TooMany, Under,
    };
    assert_eq!(
        problem(choice, of(&[1, 1, 1, 0])),
        TooMany { most: 2, found: 3 }
    );
    assert_eq!(problem(choice, of(&[0; 4])), TooFew { least: 1, found: 0 });
    let mixed = Answer {
        values: vec![1, 0, 0, 0],
        blank: true,
    };
    assert_eq!(problem(choice, mixed), BlankWithOthers);
    let (what, least, most) = ("costs", 700, 1050);
    assert_eq!(
        problem(budget, of(&[1, 0, 1, 1])),
        Over {
            what,
            most,
            found: 1200
        }
    );
    assert_eq!(
        problem(budget, of(&[1, 0, 1, 0])),
        Under {
            what,
            least,
            found: 500
        }
    );
    let (option, what) = (1, "points");
    assert_eq!(
        problem(points, of(&[4, 0, 0])),
        OutOfRange {
            option,
            most: 3,
            found: 4
        }
    );
    assert_eq!(
        problem(points, of(&[3, 3, 2])),
        Over {
            what,
            most: 7,
            found: 8
        }
    );
    assert_eq!(
        problem(points, of(&[0; 3])),
        Under {
            what,
            least: 1,
            found: 0
        }
    );
    assert_eq!(
        problem(score, of(&[0, 6])),
        OutOfRange {
            option: 2,
            most: 5,
            found: 6
        }
    );
    assert_eq!(problem(score, Answer::blank(2)), NoBlank);
    assert_eq!(
        problem(grades, of(&[4, 0])),
        OutOfRange {
            option,
            most: 3,
            found: 4
        }
    );
    let strict = contest(
        "g",
        2,
        Ballot::Grades {
            grades: 3,
            no_opinion: false,
        },
    );
    assert_eq!(problem(&strict, of(&[1, 0])), NoGrade { option: 2 });
    assert_eq!(problem(borda, of(&[1, 1, 0, 0])), RankTwice { rank: 1 });
    assert_eq!(problem(pairs, of(&[1, 3, 0, 0])), RankMissing { rank: 2 });
    assert_eq!(problem(pairs, of(&[0; 4])), TooFew { least: 1, found: 0 });
    assert_eq!(
        problem(amounts, of(&[601, 0, 0])),
        OutOfRange {
            option,
            most: 600,
            found: 601
        }
    );
    let what = "amounts";
    assert_eq!(
        problem(amounts, of(&[600, 400, 1])),
        Over {
            what,
            most: 1000,
            found: 1001
        }
    );
    assert_eq!(
        problem(amounts, of(&[9, 0, 0])),
        Under {
            what,
            least: 10,
            found: 9
        }
    );
}

#[test]
fn other_numbers_of_answers_are_refused() {
    let statement = Statement::compile(&[choice("c", 3, 1, 2, true)]).unwrap();
    let refused = |answers: &[Answer]| statement.assign(answers).unwrap_err();
    assert!(matches!(
        refused(&[Answer::of([1])]),
        Error::Selection { .. }
    ));
    assert!(matches!(refused(&[]), Error::Selection { .. }));
}

/// Each rule of the manifest, broken by one.
#[test]
fn contests_that_the_manifest_does_not_allow() {
    let ranking = |counted, max, min| Ballot::Ranking {
        blank: false,
        counted,
        max,
        min,
    };
    let points = |each, least, most, blank| Ballot::Points {
        blank,
        each,
        least,
        most,
    };
    let budget = |costs: &[u64], least, limit| Contest {
        costs: costs.to_vec(),
        ..contest(
            "c",
            2,
            Ballot::Budget {
                blank: false,
                least,
                limit,
                max: 2,
                min: 0,
            },
        )
    };
    let allocation =
        |n, each, least, total| contest("c", n, Ballot::Allocation { each, least, total });
    let refused = [
        choice("c", 0, 0, 0, false),
        choice("c", 3, 2, 1, false),
        choice("c", 3, 0, 4, false),
        choice("c", 3, 0, 0, false),
        choice("c", 3, 0, 1, true),
        choice("c", 1001, 0, 1, false),
        budget(&[0, 5], 0, 5),
        budget(&[3, 5], 0, 0),
        budget(&[3, 5], 6, 5),
        budget(&[3, 5], 9, 20),
        budget(&[3, 5], 0, 2),
        budget(&[10, 20], 11, 19),
        budget(&[1_000_000_000_001, 5], 0, 5),
        budget(&[3, 5], 0, 1_000_000_000_000_001),
        contest("c", 2, points(0, 0, 4, false)),
        contest("c", 2, points(5, 0, 4, false)),
        contest("c", 2, points(1024, 0, 2000, false)),
        contest("c", 2, points(2, 5, 6, false)),
        contest("c", 2, points(2, 4, 3, false)),
        contest("c", 2, points(2, 0, 3, true)),
        contest("c", 2, points(2, 0, 1_000_001, false)),
        contest("c", 2, Ballot::Score { each: 0 }),
        contest("c", 2, Ballot::Score { each: 1024 }),
        contest(
            "c",
            2,
            Ballot::Grades {
                grades: 1,
                no_opinion: true,
            },
        ),
        contest(
            "c",
            2,
            Ballot::Grades {
                grades: 11,
                no_opinion: true,
            },
        ),
        contest("c", 3, ranking(Counted::Pairs, 4, 1)),
        contest("c", 3, ranking(Counted::Pairs, 2, 0)),
        contest("c", 3, ranking(Counted::Pairs, 1, 2)),
        contest("c", 1, ranking(Counted::Pairs, 1, 1)),
        contest("c", 3, ranking(Counted::Points(vec![2]), 2, 1)),
        contest("c", 3, ranking(Counted::Points(vec![1, 2]), 2, 1)),
        contest("c", 3, ranking(Counted::Points(vec![0, 0]), 2, 1)),
        contest("c", 3, ranking(Counted::Points(vec![1_000_001, 0]), 2, 1)),
        allocation(32, 1, 0, 1),
        allocation(2, 0, 0, 1),
        allocation(2, 2, 0, 1),
        allocation(2, 1, 3, 4),
        allocation(2, 4, 5, 4),
        allocation(2, 1, 0, (1 << 48) + 1),
    ];
    for contest in refused {
        assert!(
            matches!(contest.check(), Err(Error::Contest { .. })),
            "{contest:?}"
        );
    }
    let too_many = [allocation(31, 1, 1, 5), allocation(1, 5, 0, 5)];
    assert!(Statement::compile(&too_many[..1]).is_ok());
    assert!(matches!(
        Statement::compile(&too_many),
        Err(Error::Contest { .. })
    ));
}

#[test]
fn encoding_is_pinned() {
    // Two options, exactly one: two bits, two marks, b_1 + b_2 = 1, no claims.
    let expected = [
        &[0, 0, 0, 2, 0, 0, 0, 2][..],
        &[0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1],
        &[0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1],
        &[0, 0, 0, 1, 0, 0, 0, 2],
        &[0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1],
        &[0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1],
        &[0, 0, 0, 0, 0, 0, 0, 1],
        &[0, 0, 0, 0, 0],
    ]
    .concat();
    let compiled = |contest: Contest| Statement::compile(&[contest]).unwrap();
    assert_eq!(compiled(choice("c", 2, 1, 1, false)).encode(), expected);
    assert!(compiled(choice("c", 5, 0, 5, false)).equations().is_empty());
    // Two amounts of at most 3 in all: 3 - t_1 - t_2.
    let ballot = Ballot::Allocation {
        each: 3,
        least: 0,
        total: 3,
    };
    let expected = [
        &[0, 0, 0, 0, 0, 0, 0, 2, 1, 1, 0, 0, 0, 0][..],
        &[0, 0, 0, 1, 0, 0, 0, 2],
        &[0, 0, 0, 1, 255, 255, 255, 255, 255, 255, 255, 255],
        &[0, 0, 0, 2, 255, 255, 255, 255, 255, 255, 255, 255],
        &[0, 0, 0, 0, 0, 0, 0, 3, 8],
    ]
    .concat();
    assert_eq!(compiled(contest("c", 2, ballot)).encode(), expected);
}

proptest! {
    #[test]
    fn random_answers_satisfy_the_equations(which in prop::sample::subsequence(every_kind(), 1..=4)) {
        let statement = Statement::compile(&which).unwrap();
        let assignment = statement.assign(&answers(&which)).unwrap();
        prop_assert!(satisfied(&statement, &assignment.bits));
        prop_assert_eq!(assignment.amounts.len(), statement.amounts() as usize);
    }

    #[test]
    fn allowed_selections_of_many_options(
        options in 1u32..60, seed in any::<u64>(), min in 0u32..60, max in 1u32..60,
    ) {
        let max = 1 + max % options;
        let min = min % (max + 1);
        let statement = Statement::compile(&[choice("c", options, min, max, false)]).unwrap();
        let chosen: Vec<u64> = (0..options).map(|i| seed >> (i % 64) & 1).collect();
        let count = chosen.iter().sum::<u64>() as u32;
        match statement.assign(&[Answer::of(chosen)]) {
            Ok(assignment) => prop_assert!(satisfied(&statement, &assignment.bits)),
            Err(_) => prop_assert!(count < min || count > max),
        }
    }
}
