//! From submissions to the next entries: verify in parallel, then put in order.

use std::sync::Arc;

use rand_core::OsRng;
use rayon::prelude::*;
use urne_record::election::{Candidate, Refused, VerifiedCandidate};
use urne_record::merkle::CompactRange;
use urne_record::refusal::Head;
use urne_record::{Election, Manifest, Minute};

use super::claim::claim;
use super::{Author, Job, Rejection, Summary};
use crate::store::{Batch, Fresh};
use crate::tree::{Edge, Nodes};

/// Below this number a core checks alone what a batch check would gain by.
const LEAST_CHUNK: usize = 16;

/// An election in memory: exactly what the database holds, or what it will after the commit
/// under way.
pub(crate) struct Held {
    /// The state machine.
    pub(crate) election: Election,
    /// Its tiles that are not full.
    pub(crate) edge: Edge,
    /// The right edge of its tree.
    pub(crate) range: CompactRange,
    manifest: Arc<Manifest>,
}

impl Held {
    /// An election with its tree.
    pub(crate) fn new(election: Election, edge: Edge, range: CompactRange) -> Self {
        let manifest = Arc::new(election.manifest().clone());
        Self {
            election,
            edge,
            range,
            manifest,
        }
    }

    /// What is to be known about it.
    pub(crate) fn summary(&self) -> Arc<Summary> {
        Arc::new(Summary::of(&self.election, Arc::clone(&self.manifest)))
    }
}

/// An entry whose author waits for the commit.
pub(super) struct Accepted {
    pub(super) author: Author,
    pub(super) index: u64,
    pub(super) entry: Vec<u8>,
}

/// A batch in its order, not durable yet.
pub(super) struct Admitted {
    pub(super) batch: Batch,
    /// The right edge before the batch.
    pub(super) range: CompactRange,
    /// What the receipts of the batch are made from.
    pub(super) nodes: Nodes,
    /// The election after the batch.
    pub(super) summary: Arc<Summary>,
    pub(super) accepted: Vec<Accepted>,
    /// Submissions that have become the entries of these indexes already, or do in this batch.
    pub(super) standing: Vec<(Author, u64)>,
    /// They too are answered after the commit: the reason may lie in this batch.
    pub(super) refused: Vec<(Author, Rejection)>,
}

impl Admitted {
    /// Tells everyone that nothing is known about their submission.
    pub(super) fn fail(self, why: &'static str) {
        let accepted = self.accepted.into_iter().map(|accepted| accepted.author);
        let standing = self.standing.into_iter().map(|(author, _)| author);
        let refused = self.refused.into_iter().map(|(author, _)| author);
        for author in accepted.chain(standing).chain(refused) {
            author.send(super::Answer::Unavailable(why));
        }
    }
}

/// Verifies signatures and proofs on all cores, in batches.
pub(crate) fn verify(
    election: &Election,
    candidates: Vec<Candidate>,
) -> Vec<Result<VerifiedCandidate, Refused>> {
    let cores = rayon::current_num_threads().max(1);
    let length = candidates.len().div_ceil(cores).max(LEAST_CHUNK);
    let mut rest = candidates;
    let mut chunks = Vec::new();
    while rest.len() > length {
        let after = rest.split_off(length);
        chunks.push(std::mem::replace(&mut rest, after));
    }
    chunks.push(rest);
    chunks
        .into_par_iter()
        .flat_map_iter(|chunk| election.verify(chunk, &mut OsRng))
        .collect()
}

/// Verifies the submissions and appends the good ones, in the order of their arrival.
pub(super) fn admit(mut held: Held, jobs: Vec<Job>, now: Minute) -> (Held, Admitted) {
    let (candidates, authors): (Vec<_>, Vec<_>) = jobs.into_iter().map(Job::into_parts).unzip();
    let before = Head::from(&held.election.checkpoint());
    let verified = verify(&held.election, candidates);
    // A clock that was set back does not turn the log's time back.
    let time = now.max(held.election.last_time());
    let range = held.range.clone();
    let (mut accepted, mut standing, mut refused) = (Vec::new(), Vec::new(), Vec::new());
    let (mut entries, mut tiles) = (Vec::new(), Vec::new());
    for (author, verified) in authors.into_iter().zip(verified) {
        let appended = match verified {
            Ok(candidate) => {
                let claim = claim(candidate.body());
                let appended = held.election.append(candidate, time);
                let here = |refused| (refused, Head::from(&held.election.checkpoint()));
                appended.map(|appended| (appended, claim)).map_err(here)
            }
            Err(refused) => Err((refused, before)),
        };
        match appended {
            Ok((appended, claim)) => {
                tiles.extend(held.edge.push(appended.leaf));
                held.range.push(appended.leaf);
                entries.push(Fresh {
                    bytes: appended.entry.clone(),
                    claim,
                });
                accepted.push(Accepted {
                    author,
                    index: appended.index,
                    entry: appended.entry,
                });
            }
            Err((refusal, head)) => match refusal.duplicate_of {
                Some(index) => standing.push((author, index)),
                None => {
                    let rejection = Rejection {
                        refused: refusal,
                        head,
                        time,
                    };
                    refused.push((author, rejection));
                }
            },
        }
    }
    let summary = held.summary();
    let admitted = Admitted {
        nodes: held.edge.nodes(&tiles),
        batch: Batch {
            election: summary.election.0,
            entries,
            tiles,
        },
        range,
        summary,
        accepted,
        standing,
        refused,
    };
    (held, admitted)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

    use tokio::sync::oneshot;
    use urne_record::body::{Notice, tag};
    use urne_record::fixtures::Fixture;
    use urne_record::{Text, sign};

    use super::*;

    /// Notice 2 comes before notice 1, in one batch: after the batch it would be admissible, so a
    /// refusal that named the batch's end would look like a lie.
    #[test]
    fn a_refusal_names_the_log_that_did_not_admit() {
        let town = Fixture::new(5, 1).unwrap();
        let before = Head::from(&town.election.checkpoint());
        let job = |number, text| {
            let notice = Notice {
                election: town.election.id(),
                kind: tag::Notice::Tag,
                number,
                text: Text::single("en", text).unwrap(),
            };
            let submission = sign::submission(notice, &town.people.organizer);
            Job {
                candidate: Candidate::parse(&submission.encode()).unwrap(),
                author: Author(oneshot::channel().0),
            }
        };
        let held = Held::new(
            town.election.clone(),
            Edge::default(),
            CompactRange::default(),
        );
        let (_, admitted) = admit(held, vec![job(2, "b"), job(1, "a"), job(1, "c")], town.now);
        assert_eq!(admitted.accepted.len(), 1);
        let heads = admitted.refused.iter().map(|(_, refused)| refused.head);
        let after = admitted.summary.head;
        assert_eq!(heads.collect::<Vec<_>>(), [before, after]);
        assert_eq!((before.size, after.size), (1, 2));
    }
}
