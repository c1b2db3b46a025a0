//! What `open` states about the roll, and the rule that weights single nobody out.

use std::collections::BTreeMap;

use crate::body::StyleCount;
use crate::manifest::Manifest;

use super::super::refused::{Reason, Refused};
use super::Roll;

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

/// For each contest and each weight that occurs among its credentials, at least `floor`
/// credentials have it.
pub(in super::super) fn check_weights(roll: &Roll, manifest: &Manifest) -> Result<(), Refused> {
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
