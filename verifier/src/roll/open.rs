//! `open`: the totals that the organizer states, and the rules that weights single nobody out
//! and that every total can be found.

use crate::encoding::{Fields, Malformed};
use crate::manifest::Election;
use crate::notation::Hash;

/// Number and total weight of a style's credentials.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StyleCount {
    /// The number.
    pub credentials: u64,
    /// The style's id.
    pub style: String,
    /// The total weight.
    pub weight: u64,
}

/// `open`.
#[derive(Debug)]
#[expect(missing_docs, reason = "the members of specs/roll.md")]
pub struct OpenBody {
    pub credentials: u64,
    pub key: Hash,
    pub roll: Hash,
    pub styles: Vec<StyleCount>,
}

impl OpenBody {
    /// Decodes the body.
    pub fn decode(mut body: Fields<'_>) -> Result<Self, Malformed> {
        let credentials = body.integer("credentials")?;
        body.hash("election")?;
        let key = body.hash("key")?;
        body.literal("kind", "open")?;
        let roll = body.hash("roll")?;
        let styles = body.list("styles", |value| {
            let mut fields = Fields::of(value, "style")?;
            let count = StyleCount {
                credentials: fields.integer("credentials")?,
                style: fields.id("style")?,
                weight: fields.integer("weight")?,
            };
            fields.end()?;
            Ok(count)
        })?;
        body.end()?;
        Ok(Self {
            credentials,
            key,
            roll,
            styles,
        })
    }
}

/// The largest total that is searched for.
const MAX_TOTAL: u64 = 1 << 48;
/// The first sum of totals that is too large for an integer of the log.
const SUM_LIMIT: u64 = 1 << 53;

/// Whether no total of the contest, nor all of them together, can be too large, given the weights of the styles in order.
pub fn totals_can_be_found(styles: &[StyleCount], contest: usize, election: &Election) -> bool {
    let with_contest = election
        .styles
        .iter()
        .zip(styles)
        .filter(|(style, _)| style.contests.contains(&contest));
    let weight = with_contest.fold(0u64, |sum, (_, count)| sum.saturating_add(count.weight));
    let Some(contest) = election.contests.get(contest) else {
        return true;
    };
    let positions = u64::try_from(contest.positions.len()).unwrap_or(u64::MAX);
    let largest = weight.checked_mul(contest.bound);
    largest.is_some_and(|largest| {
        let sum = largest.checked_mul(positions);
        largest <= MAX_TOTAL && sum.is_some_and(|sum| sum < SUM_LIMIT)
    })
}

/// The weight, if any, that fewer than `floor` of the given voters with this contest have.
/// `classes` holds each voter's style and weight, sorted.
pub fn class_below_floor(
    classes: &[(u16, u32)],
    contest: usize,
    election: &Election,
) -> Option<u32> {
    let mut weights: Vec<(u32, u64)> = Vec::new();
    for class in classes.chunk_by(|a, b| a == b) {
        let Some((style, weight)) = class.first() else {
            continue;
        };
        let style = election.style(usize::from(*style));
        if style.is_some_and(|style| style.contests.contains(&contest)) {
            weights.push((*weight, u64::try_from(class.len()).unwrap_or(u64::MAX)));
        }
    }
    weights.sort_unstable();
    let of_weight = weights.chunk_by(|(a, _), (b, _)| a == b);
    of_weight
        .map(|class| {
            (
                class.first().map_or(0, |(w, _)| *w),
                class.iter().map(|(_, n)| n).sum::<u64>(),
            )
        })
        .find(|(_, count)| *count < election.manifest.floor)
        .map(|(weight, _)| weight)
}
