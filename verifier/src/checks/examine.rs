//! What can be said of an entry by itself, given the manifest: it runs in parallel.

use rand_core::OsRng;

use super::{Check, Fault};
use crate::ballot_proof::{BallotEquations, Context, Flaws};
use crate::casting::BallotHead;
use crate::encoding::{Malformed, Time};
use crate::key_ceremony::{self, Package};
use crate::log::{Author, Body, Entry, leaf_hash};
use crate::manifest::{Election, ed25519_holds};
use crate::notation::{Hash, decode_schnorr};
use crate::roll;

/// An entry and what was found out about it.
#[derive(Debug)]
pub(super) struct Examined {
    pub(super) leaf: Hash,
    pub(super) decoded: Result<Decoded, Malformed>,
}

/// A decoded entry.
#[derive(Debug)]
pub(super) struct Decoded {
    pub(super) index: u64,
    pub(super) prev: Hash,
    pub(super) time: Option<Time>,
    pub(super) election: Option<Hash>,
    pub(super) message: Hash,
    pub(super) subject: Subject,
    /// The packages of a `trustee-open`.
    pub(super) packages: Vec<Package>,
    pub(super) faults: Vec<Fault>,
}

/// What an entry says.
#[derive(Debug)]
pub(super) enum Subject {
    Ballot(BallotHead, Equations),
    Other(Body),
}

/// How far the group equations of a ballot are.
#[derive(Debug)]
pub(super) enum Equations {
    /// Its sizes do not fit its style, so that there are none.
    Unfit,
    /// To be checked here, with those of others.
    Open(Box<BallotEquations>),
    /// Checked by another instance.
    Checked(Flaws),
}

/// Decodes and checks an entry that stands at `position`; without an election only its form.
pub(super) fn examine(bytes: &[u8], position: u64, election: Option<&Election>) -> Examined {
    let decoded = decode(bytes, position, election);
    Examined {
        leaf: leaf_hash(bytes),
        decoded,
    }
}

fn decode(bytes: &[u8], position: u64, election: Option<&Election>) -> Result<Decoded, Malformed> {
    let entry = Entry::decode(bytes)?;
    let signature = match &entry.body {
        Body::Ballot(_) => Some(
            decode_schnorr(&entry.signature)
                .map_err(|e| Malformed(format!("entry.signature: {e}")))?,
        ),
        _ => None,
    };
    let mut faults = Vec::new();
    let mut packages = Vec::new();
    let mut equations = Equations::Unfit;
    if let Some(election) = election {
        faults.extend(author_fault(&entry, election));
        match &entry.body {
            Body::TrusteeOpen(body) => {
                packages = Package::decode_all(&body.packages, election.threshold)
                    .map_err(|e| Malformed(format!("body.{e}")))?;
                if let Err(bad) =
                    key_ceremony::verify_possession(&packages, body.trustee, &mut OsRng)
                {
                    let what = format!(
                        "package {} of the part: an identity, or no proof of possession",
                        bad + 1
                    );
                    faults.push(Fault::new(Check::Commitments, what));
                }
            }
            Body::Roll(part) => {
                if let Err(bad) = roll::verify_possession(part, &election.id, &mut OsRng) {
                    let what = format!("row {}: the proof of possession does not hold", bad + 1);
                    faults.push(Fault::new(Check::Roll, what));
                }
            }
            Body::Ballot(ballot) => {
                let style = election
                    .style_index(&ballot.style)
                    .and_then(|i| election.style(i));
                if let (Some(style), Some(signature)) = (style, &signature) {
                    let context = Context {
                        statement: &style.statement,
                        positions: &style.positions,
                        entry: position,
                        body_digest: entry.body_digest(),
                        signature,
                    };
                    let built = BallotEquations::new(ballot, context)
                        .map_err(|e| Malformed(format!("body.proof: {e}")))?;
                    if let Some(built) = built {
                        equations = Equations::Open(Box::new(built));
                    }
                }
            }
            _ => {}
        }
    }
    let message = entry.message_hash();
    Ok(Decoded {
        index: entry.index,
        prev: entry.prev,
        time: entry.time,
        election: entry.election,
        message,
        subject: match entry.body {
            Body::Ballot(ballot) => Subject::Ballot(ballot.head(), equations),
            body => Subject::Other(body),
        },
        packages,
        faults,
    })
}

/// Check 4. An author that does not exist is check 2's.
fn author_fault(entry: &Entry<'_>, election: &Election) -> Option<Fault> {
    let key = match entry.body.author() {
        Author::Organizer => &election.manifest.organizer.key,
        Author::Registrar(ordinal) => election.registrar(ordinal)?,
        Author::Trustee(ordinal) => election.trustee(ordinal)?,
        Author::Voter => return None,
    };
    let holds = ed25519_holds(key, &entry.signed_message(), &entry.signature);
    let what = "its author's signature does not hold";
    (!holds).then(|| Fault::new(Check::Authors, what))
}
