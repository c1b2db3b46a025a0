//! Who has won (specs/tally.md, "Result").

use crate::manifest::{Contest, RuleName};
use crate::text::Id;

/// Winners, highest total first, and options tied for the last seats, in the manifest's order.
///
/// `totals` are those of the contest's positions; a blank, the last one, never wins.
pub(super) fn winners(contest: &Contest, totals: &[u64]) -> (Vec<Id>, Vec<Id>) {
    let seats = match contest.rule.name {
        RuleName::MostVotes => usize::try_from(contest.rule.seats).unwrap_or(usize::MAX),
        RuleName::Totals => return (Vec::new(), Vec::new()),
    };
    let options = contest
        .options
        .iter()
        .map(|option| &option.id)
        .zip(totals.iter().copied());
    let mut ranked: Vec<(&Id, u64)> = options.filter(|(_, total)| *total > 0).collect();
    // A stable sort: equal totals keep the manifest's order.
    ranked.sort_by_key(|(_, total)| std::cmp::Reverse(*total));

    let ids = |chosen: &[(&Id, u64)]| {
        chosen
            .iter()
            .map(|(id, _)| (*id).clone())
            .collect::<Vec<_>>()
    };
    let last_in = seats
        .checked_sub(1)
        .and_then(|last| ranked.get(last))
        .map(|(_, total)| *total);
    let first_out = ranked.get(seats).map(|(_, total)| *total);
    match (last_in, first_out) {
        (Some(last), Some(next)) if last == next => {
            let (above, rest) = ranked.split_at(ranked.partition_point(|(_, total)| *total > last));
            let tied: Vec<_> = rest
                .iter()
                .filter(|(_, total)| *total == last)
                .copied()
                .collect();
            (ids(above), ids(&tied))
        }
        _ => (ids(ranked.get(..seats).unwrap_or(&ranked)), Vec::new()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::manifest::{ContestOption, ContestType, Rule};
    use crate::text::Text;

    fn check(seats: u32, totals: &[u64], winners: &[&str], tied: &[&str]) {
        let option = |id: &str| ContestOption {
            id: id.parse().unwrap(),
            title: Text::single("en", id).unwrap(),
        };
        let contest = Contest {
            blank: true,
            id: "c".parse().unwrap(),
            max: 1,
            min: 1,
            options: ["a", "b", "c", "d"].map(option).to_vec(),
            rule: Rule {
                name: if seats == 0 {
                    RuleName::Totals
                } else {
                    RuleName::MostVotes
                },
                seats,
            },
            title: Text::single("en", "?").unwrap(),
            contest_type: ContestType::Choice,
        };
        let result = super::winners(&contest, totals);
        let strings = |ids: &[Id]| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(
            (strings(&result.0), strings(&result.1)),
            (
                winners.iter().map(ToString::to_string).collect(),
                tied.iter().map(ToString::to_string).collect(),
            )
        );
    }

    #[test]
    fn most_votes() {
        check(1, &[3, 5, 1, 0, 9], &["b"], &[]);
        check(2, &[3, 5, 1, 0, 9], &["b", "a"], &[]);
        check(4, &[3, 5, 1, 0, 9], &["b", "a", "c"], &[]);
        check(2, &[3, 3, 1, 0, 9], &["a", "b"], &[]);
        check(1, &[3, 3, 1, 3, 9], &[], &["a", "b", "d"]);
        check(2, &[3, 5, 3, 3, 0], &["b"], &["a", "c", "d"]);
        check(1, &[0, 0, 0, 0, 4], &[], &[]);
        check(3, &[2, 2, 2, 0, 4], &["a", "b", "c"], &[]);
    }

    #[test]
    fn totals_alone() {
        check(0, &[3, 5, 1, 0, 9], &[], &[]);
    }
}
