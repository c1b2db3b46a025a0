//! `new` and `check`.

use std::path::Path;

use anyhow::{Result, anyhow, bail};
use rand_core::OsRng;
use serde_json::json;
use urne_board_client::file::{Access, write_new};
use urne_board_client::{KeyRole, public_key};
use urne_record::manifest::KeyName;
use urne_record::sign::SigningKey;

use super::read;
use crate::cli::{DraftFile, Known, New};
use crate::draft::{self, Begun, Finding, Sketch, Weight, Written};
use crate::explain::explain;
use crate::home::Home;
use crate::output::Output;
use crate::pabulib;

pub(super) fn new(options: &New, output: Output) -> Result<()> {
    let instance = match &options.pabulib {
        Some(path) => {
            let (name, bytes) = read(path)?;
            Some(pabulib::read(&name, bytes)?)
        }
        None => None,
    };
    let path = &options.draft;
    let begun = match &instance {
        Some(instance) => pabulib::begun(instance),
        None => Begun {
            title: "Our vote".to_owned(),
            language: "en".to_owned(),
            contests: vec![draft::example(options.kind)],
        },
    };
    let text = draft::write(&sketch(begun, &options.known)?);
    write_new(path, text.as_bytes(), Access::Everyone)?;
    let file = path.display();
    let sentences = format!("{file} is written. Edit it, then: urne-organizer check {file}");
    output.print(sentences, || json!({ "draft": path }))
}

/// A draft with what is known.
pub(super) fn sketch(begun: Begun, known: &Known) -> Result<Sketch> {
    Ok(Sketch {
        language: known.language.clone().unwrap_or(begun.language),
        title: known.title.clone().unwrap_or(begun.title),
        organizer: known
            .organizer
            .clone()
            .unwrap_or_else(|| "The organizer".to_owned()),
        opens: known.opens.clone().unwrap_or_else(|| "now".to_owned()),
        closes: known
            .closes
            .clone()
            .unwrap_or_else(|| "in 7 days".to_owned()),
        early_close: known.early_close,
        threshold: known.threshold,
        floor: known.floor,
        registrars: people(&known.registrars, &["The registrar"])?,
        trustees: people(
            &known.trustees,
            &["First trustee", "Second trustee", "Third trustee"],
        )?,
        contests: begun.contests,
    })
}

/// `NAME=KEY`; a key may end in `=` in no encoding that is used here, a name may hold one.
fn people(given: &[String], examples: &[&str]) -> Result<Vec<(String, String)>> {
    if given.is_empty() {
        return Ok(examples
            .iter()
            .map(|name| ((*name).to_owned(), String::new()))
            .collect());
    }
    let split = |text: &String| {
        let (name, key) = text
            .rsplit_once('=')
            .ok_or_else(|| anyhow!("'{text}' is not NAME=KEY, such as \"Ada=KEY\""))?;
        Ok((name.trim().to_owned(), key.trim().to_owned()))
    };
    given.iter().map(split).collect()
}

pub(super) fn check(options: &DraftFile, home: &Home, output: Output) -> Result<()> {
    let written = open(&options.draft)?;
    let organizer = match home.key_path(KeyRole::Organizer).exists() {
        true => home.key(KeyRole::Organizer)?,
        false => SigningKey::generate(&mut OsRng),
    };
    // Which board it will be is not known yet; nothing that is checked depends on it.
    let board = KeyName {
        key: public_key(&SigningKey::generate(&mut OsRng)),
        name: "board".to_owned(),
    };
    let (manifest, findings) = draft::build(&written, public_key(&organizer), board, &mut OsRng)?;
    let doubts = doubts(&findings);
    let mut text = explain(&manifest, written.language());
    text.push('\n');
    for finding in &findings {
        text.push_str(&describe(finding));
        text.push('\n');
    }
    text.push_str(&match doubts {
        0 => format!(
            "The draft is ready: urne-organizer post {} --board URL",
            options.draft.display()
        ),
        n => format!("The draft has {n} doubtful settings: mend them, or post with --anyway"),
    });
    output.print(text, || {
        let findings: Vec<_> = findings
            .iter()
            .map(|f| json!({ "doubt": f.weight == Weight::Doubt, "line": f.fault.line, "what": f.fault.what }))
            .collect();
        json!({ "ready": doubts == 0, "findings": findings, "manifest": manifest })
    })
}

/// Reads a draft.
pub(super) fn open(path: &Path) -> Result<Written> {
    let (name, bytes) = read(path)?;
    Ok(draft::read(&name, bytes)?)
}

/// How many findings posting would refuse.
pub(super) fn doubts(findings: &[Finding]) -> usize {
    findings
        .iter()
        .filter(|finding| finding.weight == Weight::Doubt)
        .count()
}

/// A finding as a line.
pub(super) fn describe(finding: &Finding) -> String {
    match finding.weight {
        Weight::Doubt => format!("doubtful: {}", finding.fault),
        Weight::Advice => format!("note: {}", finding.fault),
    }
}

/// Refuses doubtful drafts unless told otherwise; says what is doubtful.
pub(super) fn refuse_doubts(findings: &[Finding], anyway: bool) -> Result<()> {
    for finding in findings {
        eprintln!("{}", describe(finding));
    }
    match doubts(findings) {
        0 => Ok(()),
        _ if anyway => Ok(()),
        n => bail!(
            "the draft has {n} doubtful settings (above); mend them, or post with --anyway. Nothing was posted"
        ),
    }
}
