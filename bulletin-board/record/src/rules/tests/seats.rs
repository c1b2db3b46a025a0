//! Quorum, share, ties and seats, with the method that has nothing else: most votes.

use super::{account, choice, contest, joined, verdict};
use crate::body::Decision;
use crate::bytes::Hash32;
use crate::manifest::{Fraction, Method, Seats, Share, Ties};
use crate::rules::{ContestTotals, Verdict};
use proptest::prelude::*;

fn most_votes(seats: u32) -> Method {
    Method::MostVotes(Seats { seats })
}

/// Winners, tied options and account.
fn check(seats: u32, ties: Ties, totals: &[u64], expected: (Decision, &str, &str, &str)) {
    let contest = contest(&[0; 4], choice(true), most_votes(seats), ties);
    let verdict = verdict(&contest, totals, 100);
    let found = (
        verdict.decision,
        joined(&verdict.winners),
        joined(&verdict.tied),
        account(&verdict),
    );
    let (decision, winners, tied, rows) = expected;
    assert_eq!(
        found,
        (
            decision,
            winners.to_owned(),
            tied.to_owned(),
            rows.to_owned()
        )
    );
}

#[test]
fn most_votes_fill_the_seats() {
    use Decision::{Decided, NoWinner, Undecided};
    let open = Ties::Undecided;
    let all = "b+[5] a-[3] c-[1] d0[0]";
    check(1, open, &[3, 5, 1, 0, 9], (Decided, "b", "", all));
    let all = "b+[5] a+[3] c+[1] d0[0]";
    check(4, open, &[3, 5, 1, 0, 9], (Decided, "bac", "", all));
    let all = "a+[3] b+[3] c-[1] d0[0]";
    check(2, open, &[3, 3, 1, 0, 9], (Decided, "ab", "", all));
    let all = "a=[3] b=[3] d=[3] c-[1]";
    check(1, open, &[3, 3, 1, 3, 9], (Undecided, "", "abd", all));
    let all = "b+[5] a=[3] c=[3] d=[3]";
    check(2, open, &[3, 5, 3, 3, 0], (Undecided, "b", "acd", all));
    let all = "a0[0] b0[0] c0[0] d0[0]";
    check(1, open, &[0, 0, 0, 0, 4], (NoWinner, "", "", all));
    let all = "a+[2] b+[2] c+[2] d0[0]";
    check(3, open, &[2, 2, 2, 0, 4], (Decided, "abc", "", all));
}

#[test]
fn the_order_of_the_manifest_breaks_a_tie() {
    let all = "b+[5] a+[3] c-[3] d-[3]";
    check(
        2,
        Ties::Order,
        &[3, 5, 3, 3, 0],
        (Decision::Decided, "ba", "acd", all),
    );
}

#[test]
fn ids_break_a_tie_as_bytes() {
    let mut contest = contest(&[0; 4], choice(false), most_votes(2), Ties::Id);
    for (option, id) in contest.options.iter_mut().zip(["b", "a", "B", "-"]) {
        if id != "-" {
            option.id = id.parse().unwrap();
        }
    }
    let verdict = verdict(&contest, &[1, 1, 1, 0], 3);
    assert_eq!(joined(&verdict.winners), "Ba");
    assert_eq!(joined(&verdict.tied), "baB");
    assert_eq!(account(&verdict), "B+[1] a+[1] b-[1] d0[0]");
}

#[test]
fn a_lot_breaks_a_tie() {
    let contest = contest(&[0; 3], choice(false), most_votes(1), Ties::Lot);
    let drawn = |close: u8| {
        let close = Hash32::from([close; 32]);
        let totals = ContestTotals {
            contest: &contest,
            totals: &[2, 2, 2],
            weight: 6,
            eligible: 6,
            close: &close,
        };
        // The same from the definition: the smallest hash wins.
        let lot = |id: &str| {
            let mut bytes = close.0.to_vec();
            bytes.extend(b"\x00\x07contest\x00\x01");
            bytes.extend(id.bytes());
            Hash32::labelled("urne/v1/lot", &bytes)
        };
        let first = ["a", "b", "c"]
            .into_iter()
            .min_by_key(|id| lot(id))
            .unwrap();
        let verdict = totals.verdict();
        assert_eq!(verdict.decision, Decision::Decided);
        assert_eq!(joined(&verdict.tied), "abc");
        assert_eq!(joined(&verdict.winners), first);
        first
    };
    let winners: std::collections::BTreeSet<&str> = (0..20).map(drawn).collect();
    assert_eq!(winners.len(), 3, "every option wins some lot");
}

#[test]
fn a_quorum_is_reached_or_missed_exactly() {
    let mut contest = contest(&[0; 2], choice(false), most_votes(1), Ties::Order);
    contest.rule.quorum = Fraction {
        denominator: 3,
        numerator: 1,
    };
    let with = |weight, eligible| {
        ContestTotals {
            contest: &contest,
            totals: &[weight, 0],
            weight,
            eligible,
            close: &Hash32::ZERO,
        }
        .verdict()
    };
    assert_eq!(with(34, 102).decision, Decision::Decided);
    assert_eq!(with(33, 100), Verdict::empty(Decision::NoQuorum));
    let most = 1 << 40;
    assert_eq!(with(most, most).decision, Decision::Decided);
}

#[test]
fn a_share_of_the_votes_with_or_without_blank() {
    let share = |blank, strict| Share {
        blank,
        denominator: 2,
        numerator: 1,
        strict,
    };
    let check = |share: Share, totals: [u64; 3], weight: u64, expected: &str| {
        let mut contest = contest(&[0; 2], choice(true), most_votes(2), Ties::Undecided);
        contest.rule.share = share;
        assert_eq!(account(&verdict(&contest, &totals, weight)), expected);
    };
    check(share(true, false), [5, 3, 2], 10, "a+[5] b<[3]");
    check(share(true, true), [5, 3, 2], 10, "a<[5] b<[3]");
    check(share(false, true), [5, 3, 2], 10, "a+[5] b<[3]");
    check(share(false, false), [4, 4, 2], 10, "a+[4] b+[4]");
    check(share(false, true), [4, 4, 2], 10, "a<[4] b<[4]");
    check(share(false, true), [0, 0, 2], 2, "a0[0] b0[0]");
}

#[test]
fn totals_alone_name_nobody() {
    let contest = contest(&[0; 2], choice(false), Method::Totals, Ties::Undecided);
    assert_eq!(
        verdict(&contest, &[3, 5], 8),
        Verdict::empty(Decision::None)
    );
}

proptest! {
    /// Whoever wins has no fewer votes than whoever does not, and every seat is filled or left open by a tie.
    #[test]
    fn seats_and_ties(totals in prop::collection::vec(0u64..4, 1..7), seats in 1u32..8, open: bool) {
        let ties = if open { Ties::Undecided } else { Ties::Order };
        let contest = contest(&vec![0; totals.len()], choice(false), most_votes(seats), ties);
        let verdict = verdict(&contest, &totals, 100);
        let score = |id: &crate::text::Id| totals[usize::from(id.as_str().as_bytes()[0] - b'a')];
        let supported = totals.iter().filter(|total| **total > 0).count();
        let filled = verdict.winners.len();
        prop_assert!(filled <= seats as usize && filled <= supported);
        prop_assert_eq!(verdict.account.len(), totals.len());
        let full = filled == supported.min(seats as usize);
        prop_assert_eq!(full, verdict.decision != Decision::Undecided);
        let least = verdict.winners.iter().map(score).min().unwrap_or(u64::MAX);
        for row in &verdict.account {
            if !verdict.winners.contains(&row.option) {
                prop_assert!(score(&row.option) <= least);
            }
        }
        let first_tied = verdict.tied.first().map(score);
        prop_assert!(verdict.tied.iter().all(|id| Some(score(id)) == first_tied));
        prop_assert!(verdict.tied.len() != 1);
    }
}
