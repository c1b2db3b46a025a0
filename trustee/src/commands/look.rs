//! `join` and `status`: what a trustee looks at before it acts.

use anyhow::{Context as _, Result};
use serde_json::json;
use urne_board_client::{ElectionAddress, Follower, Source};
use urne_record::Election;

use super::Verification;
use crate::cli::Common;
use crate::file::{TrusteeFile, log_folder};
use crate::keep::Keep as _;
use crate::{passphrase, session, show};

/// Shows an election and remembers it, if its manifest names this file's key.
pub(super) fn join(common: &Common) -> Result<()> {
    let address: ElectionAddress = common
        .election
        .as_ref()
        .context("which election? give --election URL")?
        .parse()?;
    let mut file = super::open(common)?;
    let verification = Verification::new();
    // Joining again goes through the checks of a known election: what was seen is not forgotten.
    let follower = match file.contents().election(&address.id) {
        Some(_) => session::follow(
            file.contents(),
            &address,
            file.log_folder().as_deref(),
            &mut |progress| {
                verification.show(progress);
            },
        )?,
        None => session::PATIENCE.persist(&mut |_, _| {}, || {
            let source = Source::board(&address);
            Follower::start(source, None, &mut |progress| verification.show(progress))
        })?,
    };
    drop(verification);
    let manifest = follower.election().manifest();
    let trustee = file.contents().ordinal_in(manifest)?;
    let seen = follower.checkpoint().note().encode();
    file.update(|contents| {
        contents.join(address.id, address.to_string(), trustee);
        let (_, participation) = contents.participation_mut(&address.id)?;
        participation.checkpoint = Some(seen);
        Ok(())
    })?;
    if common.json {
        let title = manifest.title.pick(&show::language());
        super::print(json!({ "election": address.id, "title": title, "trustee": trustee }));
        return Ok(());
    }
    super::print(show::election(manifest, trustee, &show::language())?.trim_end());
    if let Some(party) = manifest.trustee(trustee)
        && party.name.as_str() != file.contents().name
    {
        super::print(format!(
            "NOTE: the election calls you {}.",
            show::line(party.name.as_str())
        ));
    }
    super::print(format!(
        "Joined as trustee {trustee}. If anything above is wrong, tell the organizer now."
    ));
    match show::ended(follower.election()) {
        Some(ended) => super::print(format!("The end: {ended}.")),
        None => {
            let flags = super::flags(common, file.contents());
            super::print(format!("Next: urne-trustee{flags} step"));
        }
    }
    Ok(())
}

/// Verifies the log and says how far the election is. Needs no lock, so it works beside `step --wait`.
pub(super) fn status(common: &Common) -> Result<()> {
    let passphrase = passphrase::ask(common.passphrase_file.as_deref(), super::environment())?;
    let contents = TrusteeFile::read(&common.file, &passphrase)?;
    let id = super::chosen(common, &contents)?;
    let participation = contents.participation(&id)?;
    let (trustee, address) = (participation.trustee, participation.address.parse()?);
    let verification = Verification::new();
    let follower = session::follow(
        &contents,
        &address,
        Some(&log_folder(&common.file)),
        &mut |progress| {
            verification.show(progress);
        },
    )?;
    drop(verification);
    let election = follower.election();
    if common.json {
        super::print(json!({
            "election": id,
            "trustee": trustee,
            "phase": election.phase(),
            "size": election.size(),
            "ceremony": election.progress(),
            "next": election.next_steps(),
        }));
        return Ok(());
    }
    print_status(election, trustee);
    Ok(())
}

fn print_status(election: &Election, trustee: u32) {
    let title = election.manifest().title.pick(&show::language()).to_owned();
    super::print(show::line(&title));
    let entries = match election.size() {
        1 => "1 entry, verified".to_owned(),
        size => format!("{size} entries, all verified"),
    };
    super::print(format!("Phase {}; {entries}.", election.phase()));
    super::print(show::ceremony(&election.progress()).trim_end());
    for step in show::next(election, Some(trustee)) {
        super::print(format!("Next: {step}"));
    }
    if let Some(ended) = show::ended(election) {
        super::print(format!("The end: {ended}."));
    }
}
