//! `join` and `status`: what a trustee looks at before it acts.

use anyhow::{Context as _, Result};
use serde_json::json;
use urne_board_client::{ElectionAddress, Follower, Source};
use urne_record::Election;
use urne_record::election::Actor;

use super::Verification;
use crate::cli::Common;
use crate::error::Error;
use crate::file::{TrusteeFile, log_folder};
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
            &file.log_folder(),
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
    let key = file.contents().public_key();
    let (trustee, party) = (1..)
        .zip(&manifest.trustees)
        .find(|(_, party)| party.key == key)
        .ok_or(Error::NotNamed(key))?;
    let seen = follower.checkpoint().note().encode();
    file.update(|contents| {
        contents.join(address.id, address.to_string(), trustee);
        let (_, participation) = contents.participation_mut(&address.id)?;
        participation.checkpoint = Some(seen);
        Ok(())
    })?;
    if common.json {
        let title = manifest.title.pick(&show::language());
        println!(
            "{}",
            json!({ "election": address.id, "title": title, "trustee": trustee })
        );
        return Ok(());
    }
    print!("{}", show::election(manifest, trustee, &show::language())?);
    if party.name.as_str() != file.contents().name {
        println!(
            "NOTE: the manifest calls you {}.",
            show::line(party.name.as_str())
        );
    }
    println!("Joined as trustee {trustee}. If anything above is wrong, tell the organizer now.");
    println!("Next: urne-trustee step");
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
        &log_folder(&common.file),
        &mut |progress| {
            verification.show(progress);
        },
    )?;
    drop(verification);
    let election = follower.election();
    if common.json {
        println!(
            "{}",
            json!({
                "election": id,
                "trustee": trustee,
                "phase": election.phase(),
                "size": election.size(),
                "ceremony": election.progress(),
                "next": election.next_steps(),
            })
        );
        return Ok(());
    }
    print_status(election, trustee);
    Ok(())
}

fn print_status(election: &Election, trustee: u32) {
    let title = election.manifest().title.pick(&show::language()).to_owned();
    println!("{}", show::line(&title));
    println!(
        "Phase {}; {} entries, all verified.",
        election.phase(),
        election.size()
    );
    print!("{}", show::ceremony(&election.progress()));
    for step in election.next_steps() {
        let who = match step.actor {
            Actor::Trustee(ordinal) if ordinal == trustee => "you".to_owned(),
            _ => show::line(&step.name),
        };
        println!("Next: {who}: {}", show::line(&step.text));
    }
}
