//! The rules against brute force, textbook examples and ties of every kind.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::cast_possible_truncation
)]

mod budget;
mod knapsack;
mod majority;
mod pairs;
mod seats;
mod words;

use crate::body::Fate;
use crate::bytes::Hash32;
use crate::fixtures;
use crate::manifest::{Ballot, Choice, Contest, Method, Ties};
use crate::rules::{ContestTotals, Verdict};
use crate::text::Id;

/// A contest with options of these costs and the ids `a`, `b`, ...
fn contest(costs: &[u64], ballot: Ballot, method: Method, ties: Ties) -> Contest {
    let ids: Vec<String> = ('a'..).take(costs.len()).map(String::from).collect();
    let options: Vec<(&str, u64)> = ids
        .iter()
        .map(String::as_str)
        .zip(costs.iter().copied())
        .collect();
    let mut contest = fixtures::contest("contest", &options, ballot, method).unwrap();
    contest.rule.ties = ties;
    contest
}

fn choice(blank: bool) -> Ballot {
    Ballot::Choice(Choice {
        blank,
        max: 1,
        min: u32::from(blank),
    })
}

/// The verdict where everyone on the roll of this weight has voted.
fn verdict(contest: &Contest, totals: &[u64], weight: u64) -> Verdict {
    ContestTotals {
        contest,
        totals,
        weight,
        eligible: weight,
        close: &Hash32::ZERO,
    }
    .verdict()
}

/// The ids in one string, for ids of one letter.
fn joined(ids: &[Id]) -> String {
    ids.iter().map(Id::as_str).collect()
}

/// The account in short, such as `b+[5] a-[3]`.
fn account(verdict: &Verdict) -> String {
    let row = |row: &crate::body::OptionAccount| {
        let sign = match row.fate {
            Fate::Won => '+',
            Fate::Lost => '-',
            Fate::Tied => '=',
            Fate::Skipped => '>',
            Fate::Unsupported => '0',
            Fate::BelowShare => '<',
        };
        format!("{}{sign}{:?}", row.option, row.figures)
    };
    verdict
        .account
        .iter()
        .map(row)
        .collect::<Vec<_>>()
        .join(" ")
}
