//! A prepared ballot in a file, until its voter has decided: cast or check (specs/casting.md).
//!
//! The file holds the seed, so it is as secret as the vote: mode 0600, removed by casting, and
//! by checking replaced by the opening, after which it cannot be cast any more.

use std::path::Path;

use rand_core::{CryptoRng, RngCore};
use serde::{Deserialize, Serialize};
use urne_board_client::file::{self, Access};
use urne_crypto::ballot::{self, BallotContext, PreparedBallot};
use urne_crypto::credential::CredentialKey;
use urne_crypto::tracking::TrackingHash;
use urne_record::{Election, Fixed, Hash32, Hex, Id, Key32, Octets, json};
use zeroize::{Zeroize, Zeroizing};

use crate::choices::Choices;
use crate::error::Error;
use crate::opening::OpeningFile;
use crate::paper::Paper;
use crate::words::say;

/// Where a ballot of a credential that replaces another (or none) belongs.
pub fn context(
    election: &Election,
    credential: CredentialKey,
    replaces: TrackingHash,
) -> Result<BallotContext, Error> {
    let context = election.ballot_context(&credential);
    let context = context.map_err(|refused| Error::NoPlace(refused.detail))?;
    Ok(BallotContext {
        replaces,
        ..context
    })
}

/// Encrypts and proves a voter's choices.
pub fn prepare(
    context: &BallotContext,
    paper: &Paper<'_>,
    choices: &Choices,
    rng: &mut (impl RngCore + CryptoRng),
) -> Result<PreparedBallot, Error> {
    let answers = choices.answers(paper)?;
    Ok(ballot::prepare(context, &answers, rng)?)
}

/// The file's content; fields in sorted order.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PreparedFile {
    credential: Key32,
    election: Hash32,
    kind: PreparedTag,
    open: Hash32,
    proof: Octets,
    replaces: Hash32,
    seed: Hex<32>,
    style: Id,
    values: Vec<u64>,
}

#[derive(Serialize, Deserialize)]
enum PreparedTag {
    #[serde(rename = "prepared-ballot")]
    Tag,
}

/// What a ballot file holds.
#[derive(Debug)]
pub enum BallotFile {
    /// A ballot that may be cast or checked.
    Prepared(PreparedBallot),
    /// The opening of a ballot that was checked: it can never be cast.
    Checked(OpeningFile),
}

/// Writes a prepared ballot; an existing file is left alone.
pub fn write(path: &Path, election: &Election, ballot: &PreparedBallot) -> Result<(), Error> {
    let context = ballot.context();
    let (seed, values) = ballot.secrets();
    let mut content = PreparedFile {
        credential: Fixed(context.credential.to_bytes()),
        election: election.id(),
        kind: PreparedTag::Tag,
        open: Hex(context.open),
        proof: Octets(ballot.proof().to_vec()),
        replaces: Hex(context.replaces.0),
        seed: Hex(*seed),
        style: context.style.id().parse()?,
        values: values.to_vec(),
    };
    let bytes = Zeroizing::new(json::encode(&content));
    content.values.zeroize();
    content.seed.0.zeroize();
    Ok(file::write_new(path, &bytes, Access::Owner)?)
}

/// Reads a ballot file of this election: a prepared ballot is encrypted again and must come out
/// as it was.
pub fn read(path: &Path, election: &Election) -> Result<BallotFile, Error> {
    let bytes = Zeroizing::new(std::fs::read(path).map_err(|source| Error::ReadFile {
        path: path.to_owned(),
        cause: source,
    })?);
    if let Ok(opening) = OpeningFile::decode(&bytes) {
        opening.require_election(path, election)?;
        return Ok(BallotFile::Checked(opening));
    }
    let wrong = |detail: String| Error::Content {
        path: path.to_owned(),
        detail,
    };
    let mut content: PreparedFile =
        json::decode(&bytes).map_err(|_| wrong(say!("content-not-prepared")))?;
    let open = election
        .open_leaf()
        .ok_or_else(|| Error::NoPlace(say!("place-not-opened")))?;
    if content.election != election.id() || content.open != open {
        return Err(Error::OtherElection {
            path: path.to_owned(),
            what: "ballot",
            theirs: content.election,
            ours: election.id(),
        });
    }
    let credential = CredentialKey::from_bytes(content.credential.as_bytes())?;
    let context = context(election, credential, TrackingHash(content.replaces.0))?;
    if context.style.id() != content.style.as_str() {
        return Err(wrong(say!("content-other-style")));
    }
    let proof = std::mem::take(&mut content.proof.0);
    let ballot = PreparedBallot::restore(&context, &content.seed.0, &content.values, proof)
        .map_err(|error| wrong(say!("content-damaged-by", cause = %error)))?;
    content.values.zeroize();
    content.seed.0.zeroize();
    Ok(BallotFile::Prepared(ballot))
}
