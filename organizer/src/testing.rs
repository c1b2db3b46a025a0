//! What several tests need: a sketch as the manifest that it becomes, and real data where there is
//! any.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::Write as _;
use std::path::PathBuf;

use rand_core::OsRng;
use urne_board_client::public_key;
use urne_record::body::{ContestResult, Outcome};
use urne_record::manifest::{Contest, KeyName, Manifest};
use urne_record::rules::ContestTotals;
use urne_record::sign::SigningKey;
use urne_record::{Hash32, Hex, Key32};
use urne_results::said::Voice;
use urne_words::Language;

use crate::draft::{self, Clock, Finding, Signers, Sketch, SketchContest};
use crate::export;
use crate::fault::Fault;
use crate::results::Counted;

pub(crate) fn key() -> Key32 {
    public_key(&SigningKey::generate(&mut OsRng))
}

/// A new draft with one contest, every key filled in.
pub(crate) fn draft(contest: SketchContest) -> String {
    let party = |name: &str| (name.to_owned(), key().to_string());
    draft::write(&Sketch {
        language: "en".into(),
        title: "A vote".into(),
        organizer: "Town hall".into(),
        opens: "now".into(),
        closes: "in 7 days".into(),
        early_close: false,
        threshold: None,
        floor: None,
        registrars: vec![party("Registrar")],
        trustees: vec![party("Ada"), party("Bo"), party("Cy")],
        contests: vec![contest],
    })
}

/// The manifest of a draft, and what is doubtful about it.
pub(crate) fn built(text: &str) -> Result<(Manifest, Vec<Finding>), Fault> {
    let written = draft::read("d.toml", text.as_bytes().to_vec())?;
    let signers = Signers {
        organizer: key(),
        board: KeyName {
            key: key(),
            name: "board.example".to_owned(),
        },
        salt: Hex([7; 32]),
    };
    let clock = Clock::system(None).unwrap();
    let manifest = draft::manifest(&written, &signers, &clock)?;
    manifest.validate().expect("what a draft makes is valid");
    let findings = draft::check(&written, &manifest, clock.minute().unwrap());
    Ok((manifest, findings))
}

/// The folder of real data, if `URNE_DATA` names one; says so if it does not.
pub(crate) fn data(name: &str) -> Option<PathBuf> {
    let data = std::env::var_os("URNE_DATA").map(PathBuf::from);
    if data.is_none() {
        // Not by a macro: those are captured, and this is to be read.
        let line = format!("SKIPPED {name}: URNE_DATA names no folder with real data\n");
        let _ = std::io::stderr().write_all(line.as_bytes());
    }
    data
}

/// What a rule makes of totals, as it would be posted.
pub(crate) fn posted(contest: &Contest, totals: &[u64], weight: u64) -> ContestResult {
    let verdict = ContestTotals {
        contest,
        totals,
        weight,
        eligible: weight,
        close: &Hash32::sha256(b"close"),
    }
    .verdict();
    ContestResult {
        account: verdict.account,
        budgets: verdict.budgets,
        contest: contest.id.clone(),
        decision: verdict.decision,
        outcome: Outcome::Counted,
        tied: verdict.tied,
        totals: totals.to_vec(),
        winners: verdict.winners,
    }
}

/// Draws a contest into the folder that `URNE_PICTURES` names, to look at.
pub(crate) fn draw(name: &str, contest: &Contest, result: &ContestResult, weight: u64) {
    let Some(folder) = std::env::var_os("URNE_PICTURES").map(PathBuf::from) else {
        return;
    };
    let counted = Counted {
        contest,
        result,
        ballots: weight,
        weight,
        eligible: weight * 3,
    };
    for file in export::of_contest(&counted, Voice::of(Language::En), 5) {
        std::fs::write(folder.join(format!("{name}-{}", file.name)), file.bytes).unwrap();
    }
}
