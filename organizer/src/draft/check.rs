//! What a manifest must keep, with the draft's lines; and what is allowed but hardly meant.

use std::collections::HashMap;

use toml::Spanned;
use urne_record::manifest::Manifest;
use urne_record::{Key32, Minute};

use super::Written;
use crate::fault::Fault;

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
    let top = |what: &str| Err(Fault::at(&written.file, 1, what));
    if manifest.closes <= manifest.opens {
        let what = format!(
            "closes ({}) is not after opens ({})",
            manifest.closes, manifest.opens
        );
        return Err(written.fault(&draft.closes, what));
    }
    if let Some(floor) = draft
        .floor
        .as_ref()
        .filter(|_| !(2..=1_000_000).contains(&manifest.floor))
    {
        return Err(written.fault(floor, "floor is a number from 2 to 1000000"));
    }
    let n = manifest.trustees.len();
    if !(2..=32).contains(&n) {
        return top(
            "an election has 2 to 32 trustees: one [[trustees]] with name and key for each",
        );
    }
    if let Some(threshold) = &draft.threshold
        && !(2..=n as i64).contains(threshold.get_ref())
    {
        let what = format!("threshold is a number from 2 to {n}, the number of trustees");
        return Err(written.fault(threshold, what));
    }
    if !(1..=2).contains(&manifest.registrars.len()) {
        return top(
            "an election has 1 or 2 registrars: one [[registrars]] with name and key for each",
        );
    }
    keys(written, manifest)?;
    if !(1..=100).contains(&manifest.contests.len()) {
        return top("an election has 1 to 100 contests: one [[contests]] for each question");
    }
    for (contest, made) in draft.contests.iter().zip(&manifest.contests) {
        super::contest_rules::check(written, contest, made)?;
    }
    for (style, made) in draft.styles.iter().zip(&manifest.styles) {
        if made.contests.is_empty() {
            return Err(written.fault(style, format!("style '{}' has no contest", made.id)));
        }
    }
    for (contest, made) in draft.contests.iter().zip(&manifest.contests) {
        if !manifest
            .styles
            .iter()
            .any(|style| style.contests.contains(&made.id))
        {
            let what = format!(
                "no style has contest '{}': nobody could vote in it",
                made.id
            );
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
    seen.insert(manifest.organizer.key, "the organizer".to_owned());
    seen.insert(manifest.board.key, "the board".to_owned());
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
            let what = format!("this is also the key of {other}; everyone has a key of their own");
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
            let what = format!(
                "{what} '{}' stands twice, first in line {first}",
                id.get_ref()
            );
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
        let (all, remedy) = match n {
            2 => ("both".to_owned(), "a third trustee".to_owned()),
            _ => (format!("all {n}"), format!("a threshold of {}", n - 1)),
        };
        let what = format!(
            "{all} trustees are needed for the result: if one loses the key, no vote can be counted; {remedy} would forgive that"
        );
        find(Weight::Advice, threshold_line, what);
    } else if t * 2 <= n {
        let what = format!(
            "any {t} of {n} trustees together could open single ballots: less than a majority"
        );
        find(Weight::Doubt, threshold_line, what);
    }
    if manifest.registrars.len() == 1 {
        let line = draft
            .registrars
            .first()
            .map_or(1, |registrar| written.line(registrar));
        let what = "with one registrar, that registrar could vote for those who abstain; two registrars exclude it";
        find(Weight::Advice, line, what.to_owned());
    }
    let minutes = (manifest.closes.unix_seconds() - manifest.opens.unix_seconds()) / 60;
    let closes = written.line(&draft.closes);
    if manifest.closes <= now {
        find(
            Weight::Doubt,
            closes,
            format!("closes ({}) is in the past", manifest.closes),
        );
    } else if minutes < 60 && !manifest.early_close {
        find(
            Weight::Doubt,
            closes,
            format!("the poll is open for {minutes} minutes only"),
        );
    } else if minutes > 366 * 24 * 60 {
        find(
            Weight::Doubt,
            closes,
            "the poll is open for more than a year".to_owned(),
        );
    }
    let mut names: HashMap<&str, u64> = HashMap::new();
    for party in &draft.trustees {
        let name = &party.get_ref().name;
        if let Some(first) = names.insert(name.get_ref(), written.line(name)) {
            let what = format!(
                "two trustees are called '{}', first in line {first}",
                name.get_ref()
            );
            find(Weight::Doubt, written.line(name), what);
        }
    }
    for (contest, made) in draft.contests.iter().zip(&manifest.contests) {
        super::doubts::contest(written, contest, made, &mut findings);
    }
    findings
}
