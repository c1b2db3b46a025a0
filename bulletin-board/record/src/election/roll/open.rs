//! What `open` states about the roll, and the rule that weights single nobody out.

use std::collections::BTreeMap;

use crate::body::StyleCount;
use crate::json;
use crate::manifest::Manifest;

use super::super::refused::{Reason, Refused};
use super::Roll;

/// Greatest total that is searched for.
const LARGEST_TOTAL: u128 = 1 << 48;

/// Number and total weight of the credentials of every style, in the manifest's order.
pub(in super::super) fn style_counts(roll: &Roll, manifest: &Manifest) -> Vec<StyleCount> {
    let mut counts: Vec<StyleCount> = manifest
        .styles
        .iter()
        .map(|style| StyleCount {
            credentials: 0,
            style: style.id.clone(),
            weight: 0,
        })
        .collect();
    for member in roll.members() {
        if let Some(count) = counts.get_mut(member.style) {
            count.credentials += 1;
            count.weight += u64::from(member.weight);
        }
    }
    counts
}

/// For each contest in the manifest's order the total weight of the credentials whose style has it.
pub(in super::super) fn contest_weights(roll: &Roll, manifest: &Manifest) -> Vec<u64> {
    let mut weights = vec![0; manifest.contests.len()];
    let styles = manifest.styles.iter().zip(style_counts(roll, manifest));
    for (style, count) in styles {
        for contest in manifest.style_contests(style) {
            if let Some(weight) = weights.get_mut(contest) {
                *weight += count.weight;
            }
        }
    }
    weights
}

/// No weight singles voters out, and every total can be found.
pub(in super::super) fn check_weights(roll: &Roll, manifest: &Manifest) -> Result<(), Refused> {
    check_floor(roll, manifest)?;
    for (contest, weight) in manifest
        .contests
        .iter()
        .zip(contest_weights(roll, manifest))
    {
        let largest = u128::from(weight) * u128::from(contest.statement().bound());
        Reason::Inconsistent.unless(largest <= LARGEST_TOTAL, || {
            format!(
                "contest {}: with a weight of {weight} on the roll a total could be {largest}, more than \
                 2^48: it could not be decrypted",
                contest.id
            )
        })?;
        let positions = u128::try_from(contest.positions()).unwrap_or(u128::MAX);
        let fits = largest * positions <= u128::from(json::MAX_INTEGER);
        Reason::Inconsistent.unless(fits, || {
            format!(
                "contest {}: with a weight of {weight} on the roll its totals could add up to 2^53 or more: \
                 their sums could not be written down",
                contest.id
            )
        })?;
    }
    Ok(())
}

/// For each contest and each weight that occurs among its credentials, at least `floor`
/// credentials have it.
fn check_floor(roll: &Roll, manifest: &Manifest) -> Result<(), Refused> {
    let mut classes: BTreeMap<(usize, u32), u64> = BTreeMap::new();
    for member in roll.members() {
        *classes.entry((member.style, member.weight)).or_default() += 1;
    }
    let mut counts: BTreeMap<(usize, u32), u64> = BTreeMap::new();
    for ((style, weight), count) in classes {
        let contests = manifest
            .styles
            .get(style)
            .map(|style| manifest.style_contests(style));
        for contest in contests.unwrap_or_default() {
            *counts.entry((contest, weight)).or_default() += count;
        }
    }
    let floor = u64::from(manifest.floor);
    let Some(((contest, weight), count)) = counts.into_iter().find(|(_, count)| *count < floor)
    else {
        return Ok(());
    };
    let contest = manifest
        .contests
        .get(contest)
        .map_or("", |contest| contest.id.as_str());
    Err(Reason::Inconsistent.because(format!(
        "in contest {contest} only {count} credentials have weight {weight}, the floor is {floor}: \
         their votes would be singled out"
    )))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use crate::bytes::{Fixed, Hash32};
    use crate::election::Member;
    use crate::fixtures::{Fixture, contest};
    use crate::manifest::{Ballot, Method, Score};

    /// Sums of totals are written down as integers below 2^53.
    #[test]
    fn totals_that_could_add_up_to_too_much() {
        let mut manifest = Fixture::new(1, 1).unwrap().election.manifest().clone();
        let ids: Vec<String> = (0..130).map(|i| format!("o{i}")).collect();
        let options: Vec<(&str, u64)> = ids.iter().map(|id| (id.as_str(), 0)).collect();
        let each = Ballot::Score(Score { each: 1023 });
        manifest.contests[0] = contest("council", &options, each, Method::Totals).unwrap();
        manifest.validate().unwrap();
        let check = |credentials: usize, weight: u32| {
            let member = Member {
                credential: Fixed([1; 32]),
                style: 0,
                weight,
            };
            let roll = Roll {
                members: vec![member; credentials],
                weight: u64::from(weight) * credentials as u64,
                hash: Hash32::ZERO,
            };
            check_weights(&roll, &manifest)
        };
        check(15, u32::MAX).unwrap();
        let refused = check(16, u32::MAX).unwrap_err();
        assert!(refused.detail.contains("2^53"), "{}", refused.detail);
        let refused = check(65, u32::MAX).unwrap_err();
        assert!(refused.detail.contains("2^48"), "{}", refused.detail);
    }
}
