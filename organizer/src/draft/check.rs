//! What a manifest must keep, with the draft's lines; and what is allowed but hardly meant.

use std::collections::HashMap;

use toml::Spanned;
use urne_record::manifest::Manifest;
use urne_record::{Key32, Minute};

use super::Written;
use crate::fault::Fault;
use crate::words::say;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Allowed, but probably a mistake: posting refuses it unless told otherwise.
    Doubt,
    /// A choice with consequences that the organizer should know.
    Advice,
}

/// One thing to reconsider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How much it weighs.
    pub weight: Weight,
    /// Where and what.
    pub fault: Fault,
}

/// That no id stands twice among its like.
pub(super) fn distinct_ids(written: &Written) -> Result<(), Fault> {
    let draft = &written.draft;
    distinct(
        written,
        draft.contests.iter().map(|contest| &contest.get_ref().id),
        "contest",
    )?;
    for contest in &draft.contests {
        let options = contest.get_ref().options.iter();
        distinct(
            written,
            options.map(|option| &option.get_ref().id),
            "option",
        )?;
    }
    distinct(
        written,
        draft.styles.iter().map(|style| &style.get_ref().id),
        "style",
    )
}

/// The other rules of specs/manifest.md.
pub(super) fn rules(written: &Written, manifest: &Manifest) -> Result<(), Fault> {
    let draft = &written.draft;
    let top = |what: String| Err(Fault::at(&written.file, 1, what));
    if manifest.closes <= manifest.opens {
        let (opens, closes) = (manifest.opens, manifest.closes);
        let what = say!("draft-closes", opens = %opens, closes = %closes);
        return Err(written.fault(&draft.closes, what));
    }
    if let Some(floor) = draft
        .floor
        .as_ref()
        .filter(|_| !(2..=1_000_000).contains(&manifest.floor))
    {
        return Err(written.fault(floor, say!("draft-floor")));
    }
    let n = manifest.trustees.len();
    if !(2..=32).contains(&n) {
        return top(say!("draft-trustees"));
    }
    if let Some(threshold) = &draft.threshold
        && !(2..=n as i64).contains(threshold.get_ref())
    {
        let what = say!("draft-threshold", n = n);
        return Err(written.fault(threshold, what));
    }
    if !(1..=2).contains(&manifest.registrars.len()) {
        return top(say!("draft-registrars"));
    }
    keys(written, manifest)?;
    if !(1..=100).contains(&manifest.contests.len()) {
        return top(say!("draft-contests"));
    }
    for (contest, made) in draft.contests.iter().zip(&manifest.contests) {
        super::contest_rules::check(written, contest, made)?;
    }
    for (style, made) in draft.styles.iter().zip(&manifest.styles) {
        if made.contests.is_empty() {
            return Err(written.fault(style, say!("draft-style-empty", id = made.id.as_str())));
        }
    }
    for (contest, made) in draft.contests.iter().zip(&manifest.contests) {
        if !manifest
            .styles
            .iter()
            .any(|style| style.contests.contains(&made.id))
        {
            let what = say!("draft-contest-unused", id = made.id.as_str());
            return Err(written.fault(contest, what));
        }
    }
    manifest
        .validate()
        .map_err(|error| Fault::at(&written.file, 1, error.to_string()))
}

fn keys(written: &Written, manifest: &Manifest) -> Result<(), Fault> {
    let draft = &written.draft;
    let mut seen: HashMap<Key32, String> = HashMap::new();
    seen.insert(manifest.organizer.key, say!("draft-the-organizer"));
    seen.insert(manifest.board.key, say!("draft-the-board"));
    let parties = draft
        .registrars
        .iter()
        .zip(manifest.registrars.iter().map(|party| party.key));
    let parties = parties.chain(
        draft
            .trustees
            .iter()
            .zip(manifest.trustees.iter().map(|party| party.key)),
    );
    let witnesses = draft
        .witnesses
        .keys
        .iter()
        .zip(manifest.witnesses.keys.iter().map(|key| key.key));
    for (party, key) in parties.chain(witnesses) {
        let name = party.get_ref().name.get_ref().clone();
        if let Some(other) = seen.insert(key, name) {
            let what = say!("draft-key-shared", other = other);
            return Err(written.fault(&party.get_ref().key, what));
        }
    }
    Ok(())
}

fn distinct<'a>(
    written: &Written,
    ids: impl Iterator<Item = &'a Spanned<String>>,
    what: &str,
) -> Result<(), Fault> {
    let mut lines = HashMap::new();
    for id in ids {
        if let Some(first) = lines.insert(id.get_ref().as_str(), written.line(id)) {
            let id_text = id.get_ref();
            let what = say!("draft-twice", what = what, id = id_text, line = %first);
            return Err(written.fault(id, what));
        }
    }
    Ok(())
}

/// Doubts and advice about a draft that keeps the rules.
pub fn check(written: &Written, manifest: &Manifest, now: Minute) -> Vec<Finding> {
    let draft = &written.draft;
    let mut findings = Vec::new();
    let mut find = |weight, line, what: String| {
        findings.push(Finding {
            weight,
            fault: Fault::at(&written.file, line, what),
        });
    };
    let (n, t) = (manifest.trustees.len(), manifest.threshold as usize);
    let threshold_line = draft
        .threshold
        .as_ref()
        .map_or(1, |threshold| written.line(threshold));
    if t == n {
        let what = match n {
            2 => say!("doubt-both-needed"),
            _ => say!("doubt-all-needed", n = n, fewer = n - 1),
        };
        find(Weight::Advice, threshold_line, what);
    } else if t * 2 <= n {
        let what = say!("doubt-threshold", t = t, n = n);
        find(Weight::Doubt, threshold_line, what);
    }
    if manifest.registrars.len() == 1 {
        let line = draft
            .registrars
            .first()
            .map_or(1, |registrar| written.line(registrar));
        find(Weight::Advice, line, say!("doubt-one-registrar"));
    }
    let minutes = (manifest.closes.unix_seconds() - manifest.opens.unix_seconds()) / 60;
    let closes = written.line(&draft.closes);
    if manifest.closes <= now {
        let what = say!("doubt-past", closes = %manifest.closes);
        find(Weight::Doubt, closes, what);
    } else if minutes < 60 && !manifest.early_close {
        let minutes = u64::try_from(minutes).unwrap_or(0);
        find(
            Weight::Doubt,
            closes,
            say!("doubt-short", minutes = minutes),
        );
    } else if minutes > 366 * 24 * 60 {
        find(Weight::Doubt, closes, say!("doubt-year"));
    }
    let mut names: HashMap<&str, u64> = HashMap::new();
    for party in &draft.trustees {
        let name = &party.get_ref().name;
        if let Some(first) = names.insert(name.get_ref(), written.line(name)) {
            let called = name.get_ref();
            let what = say!("doubt-same-name", name = called, line = %first);
            find(Weight::Doubt, written.line(name), what);
        }
    }
    for (contest, made) in draft.contests.iter().zip(&manifest.contests) {
        super::doubts::contest(written, contest, made, &mut findings);
    }
    findings
}
