//! `new` and `check`.

use std::path::Path;

use anyhow::{Result, anyhow, bail};
use rand_core::OsRng;
use serde_json::json;
use urne_board_client::file::{Access, write_new};
use urne_board_client::{KeyRole, public_key};
use urne_record::manifest::KeyName;
use urne_record::sign::SigningKey;
use urne_words::spoken;

use super::read;
use crate::cli::{DraftFile, Known, New};
use crate::draft::{self, Begun, Finding, Sketch, Weight, Written};
use crate::explain::explain;
use crate::home::Home;
use crate::output::Output;
use crate::pabulib;
use crate::words::say;

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
            title: say!("new-title"),
            language: spoken().tag().to_owned(),
            contests: vec![draft::example(options.kind)],
        },
    };
    let text = draft::write(&sketch(begun, &options.known)?);
    write_new(path, text.as_bytes(), Access::Everyone)?;
    output.print(
        say!("new-written", file = %path.display()),
        || json!({ "draft": path }),
    )
}

/// A draft with what is known.
pub(super) fn sketch(begun: Begun, known: &Known) -> Result<Sketch> {
    Ok(Sketch {
        language: known.language.clone().unwrap_or(begun.language),
        title: known.title.clone().unwrap_or(begun.title),
        organizer: known
            .organizer
            .clone()
            .unwrap_or_else(|| say!("new-organizer")),
        opens: known.opens.clone().unwrap_or_else(|| "now".to_owned()),
        closes: known
            .closes
            .clone()
            .unwrap_or_else(|| "in 7 days".to_owned()),
        early_close: known.early_close,
        threshold: known.threshold,
        floor: known.floor,
        registrars: people(&known.registrars, || vec![say!("new-registrar")])?,
        trustees: people(&known.trustees, || {
            let places = ["first", "second", "third"];
            places
                .map(|place| say!("new-trustee", place = place))
                .into()
        })?,
        contests: begun.contests,
    })
}

/// `NAME=KEY`; a key may end in `=` in no encoding that is used here, a name may hold one.
fn people(given: &[String], examples: impl Fn() -> Vec<String>) -> Result<Vec<(String, String)>> {
    if given.is_empty() {
        let examples = examples().into_iter();
        return Ok(examples.map(|name| (name, String::new())).collect());
    }
    let split = |text: &String| {
        let (name, key) = text
            .rsplit_once('=')
            .ok_or_else(|| anyhow!(say!("new-party", text = text)))?;
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
        0 => say!("check-ready", file = %options.draft.display()),
        n => say!("check-doubts", count = n),
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
        Weight::Doubt => say!("check-doubt", what = %&finding.fault),
        Weight::Advice => say!("check-note", what = %&finding.fault),
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
        n => bail!(say!("check-refused", count = n)),
    }
}
