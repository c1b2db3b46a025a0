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
use crate::words::say;

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
        bail!(say!("labels-there", file = name));
    }
    write_new(
        &options.out,
        &with_labels(&reading.voters, &mut OsRng)?,
        Access::Owner,
    )?;
    let count = reading.voters.len();
    let sentences = say!("labels-done", file = %options.out.display(), count = count);
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
        n => bail!(say!("import-refused", file = name, count = n)),
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
        let count = reading.complaints.len();
        bail!(say!("import-faults", file = name, count = count));
    }
    refuse_complaints(&name, &reading)?;
    let count = reading.voters.len();
    let weight: u64 = reading
        .voters
        .iter()
        .map(|voter| u64::from(voter.weight))
        .sum();
    let column = reading.voter_column.clone();
    let mut sentences = say!(
        "import-found",
        file = name,
        count = count,
        column = &column,
        weight = weight
    );
    sentences.push(' ');
    if options.dry_run {
        sentences.push_str(&say!("import-dry"));
    } else {
        Imported::new(reading.voters, &mut OsRng).save(home)?;
        sentences.push_str(&say!("import-done"));
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
        let names = names.join(", ");
        bail!(say!("registrar-other-key", key = %public, names = names));
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
        let phase = say!("phase", phase = election.phase().as_str());
        bail!(say!("codes-phase", phase = phase));
    }
    let list_path = List::path(home, &election.id());
    if list_path.exists() && !options.again {
        bail!(say!("codes-made", file = %list_path.display()));
    }
    if let (sent @ 1.., _) = election.list_progress(u32::from(ordinal)) {
        bail!(say!("codes-posted", sent = sent, file = %list_path.display()));
    }
    if options.out.exists() {
        bail!(say!("codes-exists", file = %options.out.display()));
    }
    let styles = imported.styles(election.manifest())?;
    let bar = progress(say!("progress-codes"));
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
            .with_context(|| say!("cannot-rename", file = %list_path.display()))?;
    }
    let rows = issued.iter().map(|issued| issued.row().clone()).collect();
    List::new(election.id(), u32::from(ordinal), rows).save(home)?;
    let count = issued.len();
    let sentences = [
        say!("codes-done", file = %options.out.display(), count = count),
        say!("codes-next", flags = home.flags()),
    ];
    output.print(
        sentences.join("\n"),
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
    let bar = progress(say!("progress-list"));
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
    let before = match stood {
        0 => "none",
        _ if stood == count => "all",
        _ => "some",
    };
    let next = home.next(following.election())?;
    let sentences = [
        say!("list-posted", stood = before, parts = count),
        next::sentences(&next),
    ];
    output.print(
        sentences.join("\n"),
        || json!({ "parts": count, "stood_already": stood, "next": next }),
    )
}

/// Two lists that do not agree can still be mended, as long as nothing of this one stands.
fn explain(error: Error, home: &Home) -> anyhow::Error {
    match &error {
        Error::Refused(_) if error.to_string().contains("lists differ") => anyhow!(say!(
            "list-differs",
            detail = %&error,
            flags = home.flags()
        )),
        _ => error.into(),
    }
}

/// A long list outlives a restart of the board.
const POST_PATIENCE: std::time::Duration = std::time::Duration::from_secs(120);
