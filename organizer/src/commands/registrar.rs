//! `registrar ...`

use anyhow::{Context as _, Result, anyhow, bail};
use rand_core::OsRng;
use serde_json::json;
use urne_board_client::file::{Access, write_new};
use urne_board_client::{ElectionClient, Error, KeyRole, Patience, public_key};
use urne_record::Manifest;
use urne_record::election::Phase;
use urne_record::sign::{self, SigningKey};

use super::{drafts, keys, read};
use crate::cli::{Credentials, Import, Labels, Registrar};
use crate::follow::{Following, on_pause, progress};
use crate::home::Home;
use crate::next;
use crate::output::Output;
use crate::registrar::{self, Imported, List, codes_csv, issue};
use crate::voters::{self, Expected, Reading, with_labels};

pub(super) fn run(command: &Registrar, home: &Home, output: Output) -> Result<()> {
    match command {
        Registrar::Key => keys::registrar(home, output),
        Registrar::Labels(options) => labels(options, output),
        Registrar::Import(options) => import(options, home, output),
        Registrar::Credentials(options) => credentials(options, home, output),
        Registrar::Post => post(home, output),
    }
}

fn labels(options: &Labels, output: Output) -> Result<()> {
    let (name, bytes) = read(&options.voters)?;
    let reading = voters::read(&name, bytes, &Expected::default())?;
    refuse_complaints(&name, &reading)?;
    if reading.voters.iter().any(|voter| voter.label.is_some()) {
        bail!("{name} has labels already; both registrars import this file as it is");
    }
    write_new(
        &options.out,
        &with_labels(&reading.voters, &mut OsRng)?,
        Access::Owner,
    )?;
    let (out, count) = (options.out.display(), reading.voters.len());
    let sentences = format!(
        "{out} has labels for {count} voters. Give the same file to both registrars; each runs: urne-organizer registrar import {out}"
    );
    output.print(
        sentences,
        || json!({ "labelled": count, "file": options.out }),
    )
}

/// Prints every complaint and fails if there is any.
fn refuse_complaints(name: &str, reading: &Reading) -> Result<()> {
    for complaint in &reading.complaints {
        eprintln!("{name}: {complaint}");
    }
    match reading.complaints.len() {
        0 => Ok(()),
        1 => bail!("{name}: 1 fault (above); mend it and import again. Nothing was written"),
        n => bail!("{name}: {n} faults (above); mend them and import again. Nothing was written"),
    }
}

fn import(options: &Import, home: &Home, output: Output) -> Result<()> {
    let styles = match &options.draft {
        None => None,
        Some(path) => {
            let written = drafts::open(path)?;
            let ids = written
                .draft
                .styles
                .iter()
                .map(|style| style.get_ref().id.get_ref().clone());
            let ids: Vec<String> = ids.collect();
            Some(if ids.is_empty() {
                vec!["all".to_owned()]
            } else {
                ids
            })
        }
    };
    let (name, bytes) = read(&options.voters)?;
    let reading = voters::read(
        &name,
        bytes,
        &Expected {
            styles,
            labels: false,
        },
    )?;
    if output.json && !reading.complaints.is_empty() {
        let complaints: Vec<_> = (reading.complaints.iter())
            .map(|c| json!({ "line": c.line, "column": c.column, "what": c.what }))
            .collect();
        output.print(
            "",
            || json!({ "voters": reading.voters.len(), "complaints": complaints }),
        )?;
        bail!(
            "{name}: {} faults; nothing was written",
            reading.complaints.len()
        );
    }
    refuse_complaints(&name, &reading)?;
    let count = reading.voters.len();
    let weight: u64 = reading
        .voters
        .iter()
        .map(|voter| u64::from(voter.weight))
        .sum();
    let column = reading.voter_column.clone();
    let mut sentences =
        format!("{name}: {count} voters by column '{column}', total weight {weight}, no fault.");
    if options.dry_run {
        sentences += " Dry run: nothing was written.";
    } else {
        Imported::new(reading.voters, &mut OsRng).save(home)?;
        sentences += " The list is taken in. When the election is posted: urne-organizer registrar credentials --election URL --out codes.csv";
    }
    output.print(sentences, || {
        json!({ "voters": count, "weight": weight, "column": column, "written": !options.dry_run })
    })
}

/// The registrar's ordinal: whose key is in the folder.
fn ordinal(manifest: &Manifest, key: &SigningKey) -> Result<u8> {
    let public = public_key(key);
    let Some(ordinal) = registrar::ordinal(manifest, &public) else {
        let names: Vec<&str> = manifest
            .registrars
            .iter()
            .map(|r| r.name.as_str())
            .collect();
        bail!(
            "the key in this folder ({public}) is not that of a registrar of this election ({}); name the right folder with --dir",
            names.join(", ")
        );
    };
    Ok(ordinal)
}

fn credentials(options: &Credentials, home: &Home, output: Output) -> Result<()> {
    let key = home.key(KeyRole::Registrar)?;
    let imported = Imported::load(home)?;
    let following = Following::start(home)?;
    let election = following.election();
    let ordinal = ordinal(election.manifest(), &key)?;
    if election.phase() != Phase::Setup {
        bail!(
            "the election is in phase {}: its roll can no longer change",
            election.phase()
        );
    }
    let list_path = List::path(home, &election.id());
    if list_path.exists() && !options.again {
        bail!(
            "codes for this election were made already ({}); post their list with 'urne-organizer registrar post', or make new ones with --again: the old ones are void then",
            list_path.display()
        );
    }
    if let (sent @ 1.., _) = election.list_progress(u32::from(ordinal)) {
        bail!(
            "this registrar's list stands on the board already ({sent} of its parts) and cannot be changed; it was made from {}",
            list_path.display()
        );
    }
    if options.out.exists() {
        bail!(
            "{} exists already and is left as it is; choose another name",
            options.out.display()
        );
    }
    let styles = imported.styles(election.manifest())?;
    let bar = progress("making codes");
    bar.set_length(imported.rows.len() as u64);
    let issued = issue(&imported, &styles, &election.id(), ordinal, || bar.inc(1))?;
    bar.finish_and_clear();
    let two = election.manifest().registrars.len() == 2;
    let codes = codes_csv(&imported, &issued, two)?;
    // Codes first: if we stop here, no list can be posted whose codes are lost.
    write_new(&options.out, &codes, Access::Owner)?;
    if list_path.exists() {
        // Nothing of it stands on the board, as was seen above.
        let old = list_path.with_extension("json.old");
        std::fs::rename(&list_path, &old)
            .with_context(|| format!("cannot rename {}", list_path.display()))?;
    }
    let rows = issued.iter().map(|issued| issued.row().clone()).collect();
    List::new(election.id(), u32::from(ordinal), rows).save(home)?;
    let (out, count) = (options.out.display(), issued.len());
    let sentences = format!(
        "{out} holds the codes of {count} voters: whoever reads it can vote for them. Hand them out, then destroy the file.\nNext: urne-organizer registrar post{}",
        home.flags()
    );
    output.print(
        sentences,
        || json!({ "credentials": count, "codes": options.out, "registrar": ordinal }),
    )
}

/// Sends the parts in order; those that stand already are answered by their receipts.
fn post(home: &Home, output: Output) -> Result<()> {
    let key = home.key(KeyRole::Registrar)?;
    let mut following = Following::start(home)?;
    let id = following.election().id();
    ordinal(following.election().manifest(), &key)?;
    let parts = List::load(home, &id)?.parts()?;
    let client = ElectionClient::new(&home.election()?);
    let bar = progress("posting the list");
    bar.set_length(parts.len() as u64);
    let (count, mut stood) = (parts.len(), 0);
    for part in parts {
        let submission = sign::submission(part, &key).encode();
        let manifest = following.election().manifest();
        let accepted = client
            .submit(
                manifest,
                &submission,
                &Patience::lasting(POST_PATIENCE),
                &mut on_pause,
            )
            .map_err(|error| explain(error, home))?;
        stood += usize::from(accepted.stood_already());
        bar.inc(1);
    }
    bar.finish_and_clear();
    following.follower().catch_up(&mut |_| {})?;
    let mut sentences = String::from(match stood {
        0 => "The list stands on the board",
        _ if stood == count => "The list stood on the board already",
        _ => "The list stands on the board, partly from before",
    });
    if count > 1 {
        sentences += &format!(" in {count} parts");
    }
    let next = home.next(following.election())?;
    sentences += &format!(".\n{}", next::sentences(&next));
    output.print(
        sentences,
        || json!({ "parts": count, "stood_already": stood, "next": next }),
    )
}

/// Two lists that do not agree can still be mended, as long as nothing of this one stands.
fn explain(error: Error, home: &Home) -> anyhow::Error {
    match &error {
        Error::Refused(_) if error.to_string().contains("lists differ") => anyhow!(
            "{error}; both registrars need the same labelled file: import it, then 'urne-organizer registrar credentials{} --again --out NEW.csv', then post again",
            home.flags()
        ),
        _ => error.into(),
    }
}

/// A long list outlives a restart of the board.
const POST_PATIENCE: std::time::Duration = std::time::Duration::from_secs(120);
