//! `join` and `status`: what a trustee looks at before it acts.

use anyhow::{Context as _, Result};
use serde_json::json;
use urne_board_client::{ElectionAddress, Follower, Source};
use urne_record::Election;
use urne_words::spoken;

use super::Verification;
use crate::cli::Common;
use crate::file::{TrusteeFile, log_folder};
use crate::keep::Keep as _;
use crate::words::say;
use crate::{passphrase, session, show, turn};

/// Shows an election and remembers it, if its manifest names this file's key.
pub(super) fn join(common: &Common) -> Result<()> {
    let address: ElectionAddress = common
        .election
        .as_ref()
        .with_context(|| say!("fault-which-election"))?
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
        let title = manifest.title.pick(common.language());
        super::print(json!({ "election": address.id, "title": title, "trustee": trustee }));
        return Ok(());
    }
    super::print(show::election(manifest, trustee, common.language())?.trim_end());
    if let Some(party) = manifest.trustee(trustee)
        && party.name.as_str() != file.contents().name
    {
        let name = show::line(party.name.as_str());
        super::print(say!("other-name", name = name));
    }
    super::print(say!("joined", trustee = trustee));
    match turn::ended(follower.election(), spoken()) {
        Some(ended) => super::print(say!("ended", what = ended)),
        None => {
            let flags = super::flags(common, file.contents());
            let command = format!("urne-trustee{flags} step");
            super::print(say!("next-line", what = command));
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
    print_status(election, trustee, common.language());
    Ok(())
}

fn print_status(election: &Election, trustee: u32, lang: &str) {
    super::print(show::line(election.manifest().title.pick(lang)));
    let phase = election.phase();
    super::print(say!("phase", phase = %phase, count = election.size()));
    super::print(show::ceremony(&election.progress()).trim_end());
    for step in turn::next(election, trustee, spoken()) {
        super::print(say!("next-line", what = step));
    }
    if let Some(ended) = turn::ended(election, spoken()) {
        super::print(say!("ended", what = ended));
    }
}
