//! Every rule of the table in specs/manifest.md that can be read off the manifest alone.

use std::collections::HashSet;

use ed25519_dalek::VerifyingKey;

use super::{Contest, Manifest, Style};
use crate::encoding::is_board_name;

/// Most positions of all contests together.
const MAX_POSITIONS: usize = 1000;

/// What the manifest does against the rules, in words; empty if nothing.
pub(super) fn violations(manifest: &Manifest) -> Vec<String> {
    let mut found = Vec::new();
    let mut require = |holds: bool, what: &str| {
        if !holds {
            found.push(what.to_owned());
        }
    };
    require(manifest.version == "urne/v1", "`version` is not urne/v1");
    require(
        manifest.group == "ristretto255",
        "`group` is not ristretto255",
    );
    require(
        is_board_name(&manifest.board.name),
        "the board's name has a wrong form",
    );
    require(manifest.opens.is_some(), "`opens` is no real time");
    require(manifest.closes.is_some(), "`closes` is no real time");
    require(
        manifest.opens < manifest.closes,
        "`closes` is not later than `opens`",
    );
    require(
        (2..=1_000_000).contains(&manifest.floor),
        "`floor` is not 2 to 1,000,000",
    );
    require(
        (1..=2).contains(&manifest.registrars.len()),
        "there are not 1 or 2 registrars",
    );
    let trustees = manifest.trustees.len();
    require(
        (2..=32).contains(&trustees),
        "there are not 2 to 32 trustees",
    );
    let threshold = usize::try_from(manifest.threshold).unwrap_or(usize::MAX);
    require(
        (2..=trustees).contains(&threshold),
        "`threshold` is not 2 to the number of trustees",
    );
    require(
        manifest.witnesses.len() <= 32,
        "there are more than 32 witnesses",
    );
    let quorum = usize::try_from(manifest.quorum).unwrap_or(usize::MAX);
    require(
        quorum <= manifest.witnesses.len(),
        "the quorum exceeds the number of witnesses",
    );
    let plain = |name: &str| !name.contains(|c: char| c.is_whitespace() || c == '+');
    require(
        manifest.witnesses.iter().all(|w| plain(&w.name)),
        "a witness's name has white space or `+`",
    );
    require(
        (1..=100).contains(&manifest.contests.len()),
        "there are not 1 to 100 contests",
    );
    require(
        (1..=1000).contains(&manifest.styles.len()),
        "there are not 1 to 1000 styles",
    );
    require(
        distinct(manifest.contests.iter().map(|c| &c.id)),
        "two contests have one id",
    );
    require(
        distinct(manifest.styles.iter().map(|s| &s.id)),
        "two styles have one id",
    );
    let positions = manifest
        .contests
        .iter()
        .map(|contest| contest.position_count());
    require(
        positions.fold(0, usize::saturating_add) <= MAX_POSITIONS,
        "there are more than 1000 positions",
    );
    let used: HashSet<&String> = manifest.styles.iter().flat_map(|s| &s.contests).collect();
    require(
        manifest.contests.iter().all(|c| used.contains(&c.id)),
        "a contest stands in no style",
    );

    found.extend(manifest.contests.iter().filter_map(Contest::violation));
    found.extend(
        manifest
            .styles
            .iter()
            .filter_map(|s| style_violation(s, &manifest.contests)),
    );
    found.extend(key_violations(manifest));
    found
}

/// A style's contests are a non-empty subsequence of the manifest's.
fn style_violation(style: &Style, contests: &[Contest]) -> Option<String> {
    let mut all = contests.iter();
    let in_order = style
        .contests
        .iter()
        .all(|id| all.any(|contest| contest.id == *id));
    if in_order && !style.contests.is_empty() {
        None
    } else {
        Some(format!(
            "style {}: not one or more contests in the manifest's order",
            style.id
        ))
    }
}

fn key_violations(manifest: &Manifest) -> Vec<String> {
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    let parties = [&manifest.board, &manifest.organizer];
    let lists = [
        &manifest.registrars,
        &manifest.trustees,
        &manifest.witnesses,
    ];
    for party in parties.into_iter().chain(lists.into_iter().flatten()) {
        if !is_sound_key(&party.key) {
            found.push(format!(
                "the key of {} is not a canonical key of large order",
                party.name
            ));
        }
        if !seen.insert(party.key) {
            found.push(format!("the key of {} stands twice", party.name));
        }
    }
    found
}

/// A canonical encoding of a point that is not of small order.
fn is_sound_key(bytes: &[u8; 32]) -> bool {
    VerifyingKey::from_bytes(bytes)
        .is_ok_and(|key| !key.is_weak() && key.to_edwards().compress().to_bytes() == *bytes)
}

pub(super) fn distinct<'a>(ids: impl Iterator<Item = &'a String>) -> bool {
    let mut seen = HashSet::new();
    ids.into_iter().all(|id| seen.insert(id))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::encoding::from_hex;

    #[test]
    fn weak_and_non_canonical_keys() {
        let good =
            from_hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a").unwrap();
        assert!(is_sound_key(&good));
        for bad in [
            "0100000000000000000000000000000000000000000000000000000000000000",
            "0000000000000000000000000000000000000000000000000000000000000000",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "0100000000000000000000000000000000000000000000000000000000000080",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            // y = 4 + p, whose canonical spelling is 4
            "f1ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        ] {
            assert!(!is_sound_key(&from_hex(bad).unwrap()), "{bad}");
        }
    }
}
