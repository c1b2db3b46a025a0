//! The command line.

use std::collections::BTreeSet;
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::{Args, Parser, Subcommand};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use tokio::signal::unix::{SignalKind, signal};
use unicode_width::UnicodeWidthStr as _;
use urne_record::{Fixed, Key32};

use crate::board::Organizers;
use crate::clock::SystemClock;
use crate::fsck::fsck;
use crate::identity::Identity;
use crate::server::{Options, Ready, database_url, serve};
use crate::store::Store;
use crate::words::say;

/// The bulletin board of verifiable elections: orders their entries, makes them durable and
/// serves them.
#[derive(Debug, Parser)]
#[command(
    name = "urne-board",
    version,
    after_help = "Examples:
  urne-board serve --any-organizer
  urne-board serve --data /var/lib/urne --name votes.example --organizer KEY
  urne-board serve --database postgres://urne@localhost/urne --organizer KEY
  urne-board fsck --data /var/lib/urne
  urne-board key --data /var/lib/urne

The log goes to the standard error output; URNE_LOG=warn says less, URNE_LOG=debug more."
)]
pub struct Cli {
    /// Language of all that is said, such as fr [default: that of the system]
    #[arg(long, global = true, value_name = "LANGUAGE")]
    lang: Option<String>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve; makes the data directory and the board's key at the first start.
    Serve(Serve),
    /// Check a database without serving it; exits with 1 if anything is wrong.
    Fsck(Fsck),
    /// Print the board's name and key, as organizers need them.
    Key(Key),
}

#[derive(Debug, Args)]
struct Place {
    /// Directory of the board's key and, unless --database is given, its SQLite database.
    #[arg(
        long,
        env = "URNE_BOARD_DATA",
        default_value = "urne-board",
        value_name = "DIR"
    )]
    data: PathBuf,
}

#[derive(Debug, Args)]
struct Database {
    /// Another database: sqlite:PATH or postgres://USER@HOST/NAME.
    #[arg(
        long,
        env = "URNE_BOARD_DATABASE",
        hide_env_values = true,
        value_name = "URL"
    )]
    database: Option<String>,
}

#[derive(Debug, Args)]
struct Serve {
    /// Address to listen on; port 0 takes a free one. Put a proxy with TLS before it.
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDRESS")]
    listen: String,
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    database: Database,
    /// The board's name, part of every log's origin; fixed at the first start [default: urne.local].
    #[arg(long)]
    name: Option<String>,
    /// Key of an organizer whose elections this board takes; may be repeated.
    #[arg(
        long,
        value_name = "KEY",
        allow_hyphen_values = true,
        conflicts_with = "any_organizer"
    )]
    organizer: Vec<Key32>,
    /// Take elections of every organizer.
    #[arg(long)]
    any_organizer: bool,
}

#[derive(Debug, Args)]
struct Fsck {
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    database: Database,
    /// Print one JSON array of findings.
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
struct Key {
    #[command(flatten)]
    place: Place,
    /// Print one JSON object.
    #[arg(long)]
    json: bool,
}

/// Runs the program.
///
/// # Errors
///
/// One line that says what is wrong and where.
pub async fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    match cli.command {
        Command::Serve(arguments) => run_server(arguments).await,
        Command::Fsck(arguments) => run_fsck(arguments).await,
        Command::Key(arguments) => print_key(&arguments),
    }
}

async fn run_server(arguments: Serve) -> anyhow::Result<ExitCode> {
    let organizers = if arguments.any_organizer {
        Organizers::Any
    } else {
        Organizers::Listed(arguments.organizer.iter().copied().collect::<BTreeSet<_>>())
    };
    let nobody = matches!(&organizers, Organizers::Listed(keys) if keys.is_empty());
    let options = Options {
        listen: arguments.listen,
        data: arguments.place.data,
        database: arguments.database.database,
        name: arguments.name,
        organizers,
    };
    let ready = move |ready: &Ready<'_>| {
        announce(ready);
        if nobody {
            tracing::warn!(
                "no new election can be posted here: start with --organizer KEY or --any-organizer"
            );
        }
    };
    // Before anything is served: a signal that comes early must stop the board in order too.
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let stop = async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    };
    serve(options, Box::new(SystemClock), ready, stop).await?;
    Ok(ExitCode::SUCCESS)
}

/// The first line is for programs that started the board. A closed pipe does not stop it.
fn announce(ready: &Ready<'_>) {
    let mut output = std::io::stdout().lock();
    let identity = ready.identity;
    let _ = writeln!(output, "listening on http://{}", ready.address);
    let (name, key) = (identity.name(), Fixed(identity.public_key()));
    let count = ready.elections;
    let board = say!("board-started", name = name, key = %key, count = count);
    let _ = writeln!(output, "{board}");
    let _ = output.flush();
}

async fn run_fsck(arguments: Fsck) -> anyhow::Result<ExitCode> {
    let data = &arguments.place.data;
    let url = database_url(arguments.database.database.as_deref(), data)?;
    // The file must be there: a check does not make an empty database.
    let url = url.replace("?mode=rwc", "?mode=rw");
    let store = Store::open_existing(&url).await;
    let store = store.with_context(|| say!("fault-no-database", path = %data.display()))?;
    let bar = ProgressBar::new(0);
    if !std::io::stderr().is_terminal() {
        bar.set_draw_target(ProgressDrawTarget::hidden());
    }
    bar.set_style(ProgressStyle::with_template(&say!(
        "checking",
        election = "{prefix:.8}",
        bar = "{bar:30}",
        done = "{pos}",
        all = "{len}",
        left = "{eta}"
    ))?);
    let findings = fsck(&store, |election, done, of| {
        bar.set_prefix(election.to_string());
        bar.set_length(of);
        bar.set_position(done);
    })
    .await
    .with_context(|| say!("fault-unreadable"))?;
    bar.finish_and_clear();
    store.close().await;
    let bad = findings
        .iter()
        .filter(|finding| finding.error.is_some())
        .count();
    if arguments.json {
        println!("{}", serde_json::to_string(&findings)?);
    } else {
        for finding in &findings {
            let (election, count) = (finding.election, finding.entries);
            let said = match &finding.error {
                None => say!("election-good", election = %election, count = count),
                Some(error) => say!("election-damaged", election = %election, cause = error),
            };
            println!("{said}");
        }
        let count = findings.len();
        println!(
            "{}",
            say!("elections-checked", count = count, damaged = bad)
        );
    }
    Ok(if bad == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn print_key(arguments: &Key) -> anyhow::Result<ExitCode> {
    let data = &arguments.place.data;
    if !data.is_dir() {
        bail!(say!("fault-no-board", path = %data.display()));
    }
    let identity = Identity::load(data)?;
    let (name, key) = (identity.name(), Fixed(identity.public_key()).to_string());
    if arguments.json {
        println!("{}", serde_json::json!({ "key": key, "name": name }));
    } else {
        let lines = [(say!("key-name"), name.to_owned()), (say!("key-key"), key)];
        let width = lines.iter().map(|(label, _)| label.width()).max();
        for (label, value) in &lines {
            let gap = width.unwrap_or_default() - label.width() + 1;
            println!("{label}{:gap$}{value}", "");
        }
    }
    Ok(ExitCode::SUCCESS)
}
