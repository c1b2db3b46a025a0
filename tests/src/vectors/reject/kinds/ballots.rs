//! Checks 10 and 11: ballots that break the rule of their kind by one.

use urne_crypto::ballot::StyleStatement;
use urne_crypto::{Scalar, generators};

use super::super::super::cheat::Lie;
use super::super::super::forge::with_bytes;
use super::super::super::record::Record;
use super::{NORTH, Poll, SOUTH};

pub(super) fn all() -> Vec<Record> {
    [marks(), amounts(), statements()].concat()
}

/// An honest answer to a contest of which some bits are others.
fn bits(
    (name, about): (&'static str, &'static str),
    (voter, contest, said): (usize, &str, &[u64]),
    changes: &[(usize, i64)],
) -> Record {
    let poll = Poll::new();
    let mut values = poll.values(voter, contest, said);
    let first = poll.first_bit(voter, contest);
    for (place, bit) in changes {
        let slot = &mut values.bits[first + place];
        assert_ne!(slot, bit, "{name}: bit {place} is so already");
        *slot = *bit;
    }
    Record::last(name, about, 10, &poll.vote(voter, values, &Lie::default()))
}

fn marks() -> Vec<Record> {
    vec![
        bits(
            (
                "budget-over-by-one",
                "Projects of a quarter of a unit more than the budget holds.",
            ),
            // Park, pool, path, pier; 10.5 million where 10 may be spent.
            (NORTH, "projects", &[1, 0, 0, 1]),
            &[(1, 1), (3, 0)],
        ),
        bits(
            ("budget-blank-and-project", "A blank vote with a project."),
            (NORTH, "projects", &[1, 0, 0, 0]),
            &[(4, 1)],
        ),
        bits(
            ("points-one-too-many", "A point more than there are."),
            // Two bits for each option: 3 and 2 points, and one more.
            (NORTH, "points", &[3, 2, 0, 0]),
            &[(4, 1)],
        ),
        bits(
            ("points-bit-of-two", "A bit of 2 among an option's points."),
            (NORTH, "points", &[1, 0, 0, 0]),
            &[(0, 2)],
        ),
        bits(
            (
                "score-beyond-the-greatest",
                "A bit of 2 makes a score of 11 of 10.",
            ),
            (NORTH, "score", &[10, 0, 0]),
            &[(0, 2)],
        ),
        bits(
            ("grades-two-for-one", "Two grades for one option."),
            (NORTH, "grades", &[1, 2, 3]),
            &[(1, 1)],
        ),
        bits(
            ("grades-none-for-one", "Neither a grade nor no opinion."),
            (NORTH, "grades", &[1, 2, 3]),
            &[(0, 0)],
        ),
        bits(
            (
                "ranking-circle",
                "Each of three options is ranked above the next.",
            ),
            (SOUTH, "schulze", &[1, 2, 3]),
            &pair_bits(&[(0, 2, 0), (2, 0, 1)]),
        ),
        bits(
            (
                "ranking-pair-against-ranks",
                "One pair says the opposite of the ranks.",
            ),
            (SOUTH, "tideman", &[1, 2, 3]),
            &pair_bits(&[(0, 1, 0), (1, 0, 1)]),
        ),
        bits(
            ("ranking-pair-missing", "A pair is left out."),
            (SOUTH, "schulze", &[1, 2, 3]),
            &pair_bits(&[(1, 2, 0)]),
        ),
        bits(
            ("ranking-rank-twice", "Two options have the first rank."),
            // Ranks by option: 100 010 001.
            (SOUTH, "borda", &[1, 2, 3]),
            &[(3, 1), (4, 0)],
        ),
    ]
}

/// Places of the pairs (i, j) among the bits of three options with up to three ranks: nine ranks, blank, three
/// without rank, two ends.
fn pair_bits(pairs: &[(usize, usize, i64)]) -> Vec<(usize, i64)> {
    let place = |i: usize, j: usize| 15 + 2 * i + j - usize::from(j > i);
    pairs
        .iter()
        .map(|(i, j, bit)| (place(*i, *j), *bit))
        .collect()
}

fn amounts() -> Vec<Record> {
    let honest = [600_000, 0, 400_000];
    let made = |name, about, amounts: [u64; 3], lie: &Lie| {
        let poll = Poll::new();
        let mut values = poll.values(SOUTH, "sums", &honest);
        values.amounts = amounts.to_vec();
        Record::last(name, about, 11, &poll.vote(SOUTH, values, lie))
    };
    let truth = Lie::default();
    let unlinked = |unlinked, answer_encrypted| Lie {
        unlinked,
        answer_encrypted,
        ..Lie::default()
    };
    let mut flipped = Poll::new();
    let context = flipped.context(SOUTH);
    let values = flipped.values(SOUTH, "sums", &honest);
    let mut body = flipped.body(&context, values, &truth);
    with_bytes(&mut body["proof"], |bytes| {
        let last = bytes.len() - 32;
        bytes[last] ^= 1;
    });
    vec![
        made(
            "amounts-one-too-much",
            "A unit more than there is to distribute.",
            [600_000, 400_001, 0],
            &truth,
        ),
        made(
            "amount-above-the-greatest",
            "A unit more than one option may get.",
            [600_001, 0, 0],
            &truth,
        ),
        made(
            "amounts-below-the-least",
            "A unit less than must be distributed.",
            [99_999, 0, 0],
            &truth,
        ),
        made(
            "amount-negative",
            "A negative amount that lets another grow.",
            [u64::MAX, 600_000, 400_001],
            &truth,
        ),
        made(
            "amount-negative-modulo-the-order",
            "The ciphertext holds -1 modulo the group order; the commitment does not.",
            honest,
            &unlinked(-Scalar::from(600_001u64), true),
        ),
        made(
            "amount-not-linked",
            "The ciphertext holds one more than the commitment.",
            honest,
            &unlinked(Scalar::ONE, false),
        ),
        made(
            "amounts-range-proof",
            "The range proof is for a million, the commitments hold more than 2^32.",
            [1 << 40, 0, 0],
            &truth,
        ),
        Record::last(
            "amounts-range-proof-bit-flipped",
            "One bit of the range proof is another.",
            11,
            &flipped.cast(SOUTH, body),
        ),
    ]
}

fn statements() -> Vec<Record> {
    // The first point of the south's ciphertext is a mark: an amount comes later.
    let poll = Poll::new();
    let values = poll.values(SOUTH, "sums", &[600_000, 0, 0]);
    let lie = Lie {
        s1: generators::blinding(),
        ..Lie::default()
    };
    let multiple = poll.vote(SOUTH, values, &lie);

    // A right proof for an allocation of one more.
    let mut poll = Poll::new();
    let mut context = poll.context(SOUTH);
    let mut contests: Vec<_> = context
        .style
        .statement()
        .contests()
        .map(|(part, _)| part.clone())
        .collect();
    for contest in &mut contests {
        if let urne_crypto::statement::Ballot::Allocation { total, .. } = &mut contest.ballot {
            *total += 1;
        }
    }
    let keys = context.style.keys().to_vec();
    let values = poll.values(SOUTH, "sums", &[600_000, 0, 400_000]);
    context.style = StyleStatement::new("south", &contests, keys).unwrap();
    let body = poll.body(&context, values, &Lie::default());
    let another = poll.cast(SOUTH, body);
    vec![
        Record::last(
            "mark-of-another-base",
            "Beside amounts, a mark holds a multiple of the blinding base.",
            10,
            &multiple,
        ),
        Record::last(
            "proof-of-another-contest",
            "A right proof for an allocation of one unit more.",
            10,
            &another,
        ),
    ]
}
