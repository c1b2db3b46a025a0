//! A prover that follows the protocol literally, over scalars, for any values: what it proves of false
//! statements must fail, and where.

use crate::Error;
use crate::ballot::amounts::Committed;
use crate::ballot::proof::{Folded, Kind, of_kind};
use crate::ballot::{ReceivedBallot, StyleStatement};
use crate::fixture::{Voter, choice, contest, every_kind, style, voter};
use crate::generators;
use crate::group::{self, Point, Scalar};
use crate::hash::sha256;
use crate::labels::name;
use crate::statement::{Answer, Ballot, Contest, Counted, Position, form};
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
    /// Added to the first amount where it is encrypted, and not where it is committed to.
    unlinked: Scalar,
    /// Answer with the encrypted amounts instead of those committed to.
    answer_encrypted: bool,
}

fn prove(voter: &Voter, bits: &[i64], lie: &Lie) -> ReceivedBallot {
    prove_amounts(voter, bits, &[], lie)
}

/// `amounts` are taken modulo 2^64 where they are committed to: a negative one is what its commitment would be
/// if there were no range proof.
fn prove_amounts(voter: &Voter, bits: &[i64], amounts: &[u64], lie: &Lie) -> ReceivedBallot {
    let style: &StyleStatement = &voter.context.style;
    let b: Vec<Scalar> = bits.iter().map(|&b| group::integer(b)).collect();
    let random = || Scalar::random(&mut OsRng);
    let r = if lie.no_randomness {
        Scalar::ZERO
    } else {
        random()
    };
    let mut encrypted: Vec<Scalar> = amounts.iter().map(|t| Scalar::from(*t)).collect();
    if let Some(first) = encrypted.first_mut() {
        *first += lie.unlinked;
    }
    let mut next = encrypted.iter();
    let mut points = vec![group::base(&r)];
    for (position, key) in style.statement().positions().iter().zip(style.keys()) {
        let v = match position {
            Position::Mark(terms) => form(terms, &b),
            Position::Amount => *next.next().unwrap(),
        };
        points.push(v * group::G + r * key);
    }
    points[1] += lie.s1;
    let ciphertext = group::encode_all(&points);
    let mut transcript = voter.context.proof_transcript(&ciphertext);
    let committed = style
        .range
        .as_ref()
        .map(|_| Committed::new(amounts, &mut OsRng));
    let mut proof = Vec::new();
    if let Some(committed) = &committed {
        transcript.append_points(name::AMOUNTS, &committed.points);
        proof.extend(group::encode_all(&committed.points));
    }

    let mut a = style.kernel.sample(&mut OsRng);
    if lie.free_masks {
        a.iter_mut().for_each(|a| *a = random());
    }
    let (alpha, beta, s, tau, s_g) = (random(), random(), random(), random(), random());
    let h = generators::blinding();
    let (mut big_b, mut big_a) = (beta * h, alpha * h);
    for ((a, b), base) in a.iter().zip(&b).zip(&style.bases) {
        big_b += b * base.h + a * (Scalar::ONE - b - b) * base.k;
        big_a += a * base.h - a * a * base.k;
    }
    transcript.append_points(name::COMMITMENTS, [&big_b, &big_a]);
    let folded = Folded::new(style, transcript.challenge(name::RHO));
    let sum = |kind| -> Point {
        let powers = of_kind(style, kind, &folded.powers);
        powers
            .zip(of_kind(style, kind, style.keys()))
            .map(|(power, key)| power * key)
            .sum()
    };
    let mut announcements = vec![
        group::base(&s),
        folded.marks(style, &a) * group::G + s * sum(Kind::Mark) + lie.e2,
    ];
    if committed.is_some() {
        announcements.push(tau * group::G + s * sum(Kind::Amount));
        announcements.push(tau * group::G + s_g * h);
    }
    transcript.append_points(name::ANNOUNCEMENTS, &announcements);
    let x = transcript.challenge(name::X);

    let f = a.iter().zip(&b).map(|(a, b)| a + x * b);
    let mut answers: Vec<Scalar> = f.chain([alpha + x * beta, s + x * r]).collect();
    if let Some(committed) = &committed {
        let [mut t, g] = *committed.folded(&folded.amounts);
        if lie.answer_encrypted {
            t = folded
                .amounts
                .iter()
                .zip(&encrypted)
                .map(|(power, t)| power * t)
                .sum();
        }
        answers.extend([tau + x * t, s_g + x * g]);
    }
    let answers: Vec<u8> = answers.iter().flat_map(Scalar::to_bytes).collect();
    proof.extend(group::encode_all([&big_b, &big_a]));
    proof.extend(group::encode_all(&announcements));
    proof.extend_from_slice(&answers);
    if let (Some(committed), Some(bases)) = (&committed, &style.range) {
        transcript.append_message(name::ANSWERS, &answers);
        let range = committed.prove(style.statement(), bases, &mut transcript, &mut OsRng);
        proof.extend(range.unwrap());
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

fn only(contest: Contest) -> Voter {
    voter(&style("s", &[contest]))
}

fn kind(id: &str) -> Contest {
    every_kind()
        .into_iter()
        .find(|contest| contest.id == id)
        .unwrap()
}

/// The bits of an allowed answer, to be spoilt.
fn bits(voter: &Voter, answer: Answer) -> Vec<i64> {
    let assignment = voter.context.style.statement().assign(&[answer]).unwrap();
    assignment.bits.iter().map(|bit| i64::from(*bit)).collect()
}

/// Whatever the slack says: no string of bits proves what breaks the rule.
fn no_slack_helps(voter: &Voter, fixed: &[i64]) {
    let free = voter.context.style.statement().bits() as usize - fixed.len();
    for slack in 0..1usize << free {
        let slack = (0..free).map(|i| (slack >> i & 1) as i64);
        let bits: Vec<i64> = fixed.iter().copied().chain(slack).collect();
        let ballot = prove(voter, &bits, &Lie::default());
        assert_eq!(refused(&ballot), Error::BallotProof { equation: 2 });
    }
}

/// Projects of 9 where 8 may be spent, and of 4 where 5 must be.
#[test]
fn a_budget_exceeded_or_missed_by_one() {
    let budget = |least, limit| {
        only(Contest {
            costs: vec![4, 5, 7],
            ..contest(
                "c",
                3,
                Ballot::Budget {
                    blank: false,
                    least,
                    limit,
                    max: 3,
                    min: 0,
                },
            )
        })
    };
    no_slack_helps(&budget(0, 8), &[1, 1, 0]);
    no_slack_helps(&budget(5, 16), &[1, 0, 0]);
}

#[test]
fn a_point_too_many() {
    let points = Ballot::Points {
        blank: false,
        each: 3,
        least: 0,
        most: 4,
    };
    // 3 and 2 points.
    no_slack_helps(&only(contest("c", 2, points)), &[1, 1, 0, 1]);
    let score = only(contest("c", 2, Ballot::Score { each: 3 }));
    let ballot = prove(&score, &[1, 1, 2, 1], &Lie::default());
    assert_eq!(refused(&ballot), Error::BallotProof { equation: 1 });
}

#[test]
fn two_grades_or_none() {
    let grades = only(kind("grades"));
    let honest = bits(&grades, Answer::of([1, 0]));
    prove(&grades, &honest, &Lie::default()).verify().unwrap();
    for (place, bit) in [(1, 1), (0, 0)] {
        let mut bits = honest.clone();
        bits[place] = bit;
        let ballot = prove(&grades, &bits, &Lie::default());
        assert_eq!(refused(&ballot), Error::BallotProof { equation: 2 });
    }
}

/// Pairs that go in a circle, a pair that is missing, one that contradicts the ranks, a rank given twice.
#[test]
fn rankings_that_are_none() {
    let ranking = Ballot::Ranking {
        blank: false,
        counted: Counted::Pairs,
        max: 3,
        min: 3,
    };
    let voter = only(contest("c", 3, ranking));
    let honest = bits(&voter, Answer::of([1, 2, 3]));
    // Nine ranks, then the pairs 12 13 21 23 31 32.
    assert_eq!(honest[9..], [1, 1, 0, 1, 0, 0]);
    prove(&voter, &honest, &Lie::default()).verify().unwrap();
    for pairs in [
        [1, 0, 0, 1, 1, 0],
        [1, 1, 0, 0, 0, 0],
        [1, 1, 0, 0, 0, 1],
        [1, 1, 1, 1, 0, 0],
    ] {
        let mut bits = honest.clone();
        bits[9..].copy_from_slice(&pairs);
        let ballot = prove(&voter, &bits, &Lie::default());
        assert_eq!(refused(&ballot), Error::BallotProof { equation: 2 });
    }
    let mut twice = honest;
    twice[..9].copy_from_slice(&[1, 0, 0, 1, 0, 0, 0, 0, 1]);
    let ballot = prove(&voter, &twice, &Lie::default());
    assert_eq!(refused(&ballot), Error::BallotProof { equation: 2 });
}

fn allocation() -> Voter {
    only(kind("allocation"))
}

#[test]
fn the_literal_prover_is_accepted_with_amounts() {
    let ballot = prove_amounts(&allocation(), &[], &[600, 0, 400], &Lie::default());
    ballot.verify().unwrap();
}

/// One above the limit of an option and of all, one below the least of all, and a negative amount that another
/// balances.
#[test]
fn amounts_out_of_range() {
    let minus_one = u64::MAX;
    for amounts in [[601, 0, 0], [600, 401, 0], [9, 0, 0], [minus_one, 500, 100]] {
        let ballot = prove_amounts(&allocation(), &[], &amounts, &Lie::default());
        assert_eq!(
            refused(&ballot),
            Error::BallotProof { equation: 7 },
            "{amounts:?}"
        );
    }
}

/// Other amounts in the ciphertext than in the commitments; -1 modulo the group order; a multiple of `H`.
#[test]
fn commitments_that_are_not_linked() {
    let amounts = [100, 200, 300];
    for unlinked in [Scalar::ONE, -Scalar::from(101u8)] {
        for (answer_encrypted, equation) in [(false, 5), (true, 6)] {
            let lie = Lie {
                unlinked,
                answer_encrypted,
                ..Lie::default()
            };
            let ballot = prove_amounts(&allocation(), &[], &amounts, &lie);
            assert_eq!(refused(&ballot), Error::BallotProof { equation });
        }
    }
    let lie = Lie {
        s1: generators::blinding(),
        ..Lie::default()
    };
    let ballot = prove_amounts(&allocation(), &[], &amounts, &lie);
    assert_eq!(refused(&ballot), Error::BallotProof { equation: 5 });
}

/// A right ballot of one contest under another of the same size.
#[test]
fn a_proof_for_another_contest() {
    let allocation = |total| {
        let ballot = Ballot::Allocation {
            each: total,
            least: 0,
            total,
        };
        [contest("c", 3, ballot)]
    };
    let mut larger = voter(&style("s", &allocation(200)));
    let keys = larger.context.style.keys().to_vec();
    let mut ballot = prove_amounts(&larger, &[], &[100, 1, 0], &Lie::default());
    ballot.verify().unwrap();
    larger.context.style = StyleStatement::new("s", &allocation(100), keys).unwrap();
    ballot.context.style = larger.context.style.clone();
    assert!(matches!(refused(&ballot), Error::BallotProof { .. }));
}
