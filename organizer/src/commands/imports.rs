//! `pabulib`

use anyhow::{Result, bail};
use serde_json::json;
use urne_board_client::file::{Access, write_atomic, write_new};

use super::{drafts, read};
use crate::cli::Pabulib;
use crate::draft;
use crate::output::Output;
use crate::pabulib;

pub(super) fn pabulib(options: &Pabulib, output: Output) -> Result<()> {
    let (name, bytes) = read(&options.file)?;
    let instance = pabulib::read(&name, bytes)?;
    let report = pabulib::report(&instance);
    if let Some(path) = &options.report {
        write_atomic(path, report.as_bytes(), Access::Everyone)?;
    }
    let faulty = instance.set_aside.len();
    if options.strict && faulty > 0 {
        eprint!("{report}");
        bail!("{name}: {faulty} faulty ballots (above); nothing but the report was written");
    }
    if let Some(path) = &options.draft {
        let text = draft::write(&drafts::sketch(Some(&instance), &options.known)?);
        write_new(path, text.as_bytes(), Access::Everyone)?;
    }
    // Who voted, and how, is not for other eyes, even in a published data set.
    if let Some(path) = &options.voters {
        write_atomic(path, &pabulib::voters_csv(&instance)?, Access::Owner)?;
    }
    if let Some(path) = &options.ballots {
        write_atomic(path, &pabulib::ballots_csv(&instance)?, Access::Owner)?;
    }
    output.print(&report, || {
        let set_aside: Vec<_> = instance
            .set_aside
            .iter()
            .map(|f| json!({ "line": f.line, "what": f.what }))
            .collect();
        json!({
            "projects": instance.projects.len(),
            "imported": instance.ballots.len(),
            "set_aside": set_aside,
            "notes": instance.notes,
        })
    })
}
