//! `pabulib`, `judgments` and `decidim`.

use anyhow::{Context as _, Result, anyhow, bail};
use serde_json::json;
use urne_board_client::file::{Access, write_atomic, write_new};
use urne_words::spoken;

use super::drafts;
use super::read;
use crate::cli::{Decidim, Judgments, Pabulib};
use crate::decidim;
use crate::draft::{self, Begun};
use crate::fault::Fault;
use crate::judgments::{self, Scale};
use crate::output::Output;
use crate::pabulib;
use crate::words::say;

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
        bail!(say!("strict-report", file = name, count = faulty));
    }
    if let Some(path) = &options.draft {
        let text = draft::write(&drafts::sketch(pabulib::begun(&instance), &options.known)?);
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
        let (votes, totals) = (instance.votes(), instance.totals());
        let projects: Vec<_> = (instance.projects.iter().zip(votes).zip(totals))
            .map(|((p, votes), total)| json!({ "id": p.id, "votes": votes, "total": total }))
            .collect();
        json!({
            "projects": instance.projects.len(),
            "imported": instance.ballots.len(),
            "set_aside": by_line(&instance.set_aside),
            "totals": projects,
            "notes": instance.notes,
        })
    })
}

fn by_line(faults: &[Fault]) -> Vec<serde_json::Value> {
    let fault = |f: &Fault| json!({ "line": f.line, "what": f.what });
    faults.iter().map(fault).collect()
}

pub(super) fn judgments(options: &Judgments, output: Output) -> Result<()> {
    let (name, bytes) = read(&options.file)?;
    let scale = Scale {
        best: options.best,
        worst: options.worst,
        none: options.none,
    };
    let table = judgments::read(&name, bytes, scale, options.voter.as_deref())?;
    if !options.grades.is_empty() && options.grades.len() as u64 != scale.grades() {
        bail!(say!(
            "grades-named",
            named = %options.grades.len(),
            best = %scale.best,
            worst = %scale.worst,
            count = %scale.grades()
        ));
    }
    let report = judgments::report(&table);
    if options.strict && !table.set_aside.is_empty() {
        eprint!("{report}");
        let count = table.set_aside.len();
        bail!(say!("strict-nothing", file = name, count = count));
    }
    if let Some(path) = &options.draft {
        let title = options.known.title.clone();
        let title = title.unwrap_or_else(|| say!("new-judgments"));
        let begun = Begun {
            contests: vec![judgments::contest(&table, &title, &options.grades)],
            title,
            language: spoken().tag().to_owned(),
        };
        let text = draft::write(&drafts::sketch(begun, &options.known)?);
        write_new(path, text.as_bytes(), Access::Everyone)?;
    }
    if let Some(path) = &options.voters {
        write_atomic(path, &judgments::voters_csv(&table)?, Access::Owner)?;
    }
    if let Some(path) = &options.ballots {
        write_atomic(path, &judgments::ballots_csv(&table)?, Access::Owner)?;
    }
    output.print(&report, || {
        let candidates: Vec<_> = (table.candidates.iter().zip(table.totals()))
            .map(|(c, totals)| json!({ "id": c.id, "name": c.name, "grades": totals }))
            .collect();
        json!({
            "imported": table.ballots.len(),
            "set_aside": by_line(&table.set_aside),
            "candidates": candidates,
        })
    })
}

/// Without `--draft`, or with a fault anywhere, nothing is written.
pub(super) fn decidim(options: &Decidim, output: Output) -> Result<()> {
    let (name, bytes) = read(&options.file)?;
    let projects = decidim::read(&name, bytes)?;
    let report = decidim::report(&projects);
    if !projects.faults.is_empty() {
        match output.json {
            true => output.print("", || json!({ "faults": by_line(&projects.faults) }))?,
            false => eprint!("{report}"),
        }
        let count = projects.faults.len();
        bail!(say!("import-faults", file = name, count = count));
    }
    let Some(path) = &options.draft else {
        let sentences = report + &say!("decidim-no-fault");
        return output.print(
            sentences,
            || json!({ "projects": projects.projects.len(), "faults": [] }),
        );
    };
    let title = options.known.title.clone();
    let title = title.unwrap_or_else(|| say!("new-budget"));
    let terms = decidim::Terms {
        budgets: options
            .budgets
            .iter()
            .map(|text| {
                decidim::budget(text)
                    .map_err(|what| anyhow!(what))
                    .context("--budget")
            })
            .collect::<Result<_>>()?,
        share: options.share.clone(),
        currency: options.currency.clone(),
        title: title.clone(),
    };
    let contests = decidim::contests(&projects, &terms).map_err(|what| anyhow!(what))?;
    let begun = Begun {
        contests,
        title,
        language: projects.language(),
    };
    let text = draft::write(&drafts::sketch(begun, &options.known)?);
    write_new(path, text.as_bytes(), Access::Everyone)?;
    let sentences = report + &say!("new-written", file = %path.display());
    output.print(
        sentences,
        || json!({ "projects": projects.projects.len(), "faults": [], "draft": path }),
    )
}
