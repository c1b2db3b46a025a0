//! The point of no return: a batch becomes durable, and only then its authors hear of it.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use urne_record::Hash32;
use urne_record::checkpoint::Checkpoint;
use urne_record::merkle::{CompactRange, leaf_hash};
use urne_record::receipt::Receipt;

use super::admit::{Accepted, Admitted};
use super::{Answer, Status, Summary, Taken};
use crate::context::Context;
use crate::identity::Identity;
use crate::store::{Store, StoreError, StoredCheckpoint};
use crate::tree::{MissingHash, NodeReader, Nodes};

/// A database that is silent for longer is taken for failed; requests wait longer than this.
const SILENCE: Duration = Duration::from_secs(20);

const UNKNOWN: &str =
    "the database failed; your submission may or may not be stored: send the same bytes again";

/// Stores what was admitted after the checkpoint `before`, then answers everyone.
///
/// If this stops before the commit, nothing was stored and nobody was answered. If it stops after
/// it, authors send the same bytes again and receive the entry that stands.
///
/// # Errors
///
/// Any [`StoreError`]: the memory no longer fits the database. Everyone has been told.
pub(super) async fn commit(
    context: Arc<Context>,
    admitted: Admitted,
    before: StoredCheckpoint,
    status: Arc<watch::Sender<Status>>,
) -> Result<StoredCheckpoint, StoreError> {
    let stored = tokio::time::timeout(SILENCE, store(&context, &admitted, before)).await;
    match stored.unwrap_or(Err(StoreError::Silent)) {
        Ok(checkpoint) => {
            if !admitted.batch.entries.is_empty() {
                let entries = admitted.batch.entries.len() as u64;
                context.metrics.committed(entries);
            }
            status.send_replace(Status::Serving(Arc::clone(&admitted.summary)));
            answer(&context, admitted, &checkpoint).await;
            Ok(checkpoint)
        }
        Err(error) => {
            admitted.fail(UNKNOWN);
            Err(error)
        }
    }
}

async fn store(
    context: &Context,
    admitted: &Admitted,
    before: StoredCheckpoint,
) -> Result<StoredCheckpoint, StoreError> {
    if admitted.batch.entries.is_empty() {
        return Ok(before);
    }
    let sign = |stored: &[Vec<u8>]| {
        sign_stored(
            &context.identity,
            &admitted.summary,
            admitted.range.clone(),
            stored,
        )
    };
    context.store.append(&admitted.batch, &before, sign).await
}

/// Signs the checkpoint over the bytes that the database gave back, hashed again: a bit that
/// flipped in memory or on the way is caught here and never signed.
pub(crate) fn sign_stored(
    identity: &Identity,
    expected: &Summary,
    mut range: CompactRange,
    stored: &[Vec<u8>],
) -> Result<String, StoreError> {
    stored.iter().for_each(|entry| range.push(leaf_hash(entry)));
    if range.size() != expected.head.size || range.root() != expected.head.root {
        return Err(StoreError::Damaged(
            "the entries read back have another root than those written".to_owned(),
        ));
    }
    let checkpoint = Checkpoint {
        origin: expected.origin.clone(),
        size: range.size(),
        root: range.root(),
    };
    Ok(checkpoint.sign(identity.signing_key()).encode())
}

async fn answer(context: &Context, admitted: Admitted, checkpoint: &StoredCheckpoint) {
    for (author, rejection) in admitted.refused {
        author.send(Answer::Refused(rejection));
    }
    answer_accepted(&admitted.nodes, admitted.accepted, checkpoint);
    let election = admitted.summary.election;
    // Anyone can send again what stands in the log, and the next batch waits meanwhile: the edge
    // of the tree is at hand, so that no other entries are read for it.
    let mut nodes = admitted.nodes;
    for (author, index) in admitted.standing {
        context.metrics.repeated();
        let answer = match standing(&context.store, &election, index, checkpoint, &mut nodes).await
        {
            Ok(taken) => Answer::Standing(taken),
            Err(error) => unanswerable(&error),
        };
        author.send(answer);
    }
}

fn answer_accepted(nodes: &Nodes, accepted: Vec<Accepted>, checkpoint: &StoredCheckpoint) {
    let reader = nodes.reader();
    for accepted in accepted {
        let answer = match taken(&reader, accepted.index, accepted.entry, checkpoint) {
            Ok(taken) => Answer::Accepted(taken),
            Err(error) => unanswerable(&error),
        };
        accepted.author.send(answer);
    }
}

fn unanswerable(error: &dyn std::fmt::Display) -> Answer {
    tracing::error!(%error, "a receipt could not be made");
    Answer::Unavailable("your submission is stored, its receipt failed: send it again")
}

/// The answer for an entry that has stood in the log before. `nodes` are hashes of the tree of the
/// checkpoint, perhaps none; those that are missing are added.
///
/// # Errors
///
/// Those of the database.
pub(crate) async fn standing(
    store: &Store,
    election: &Hash32,
    index: u64,
    checkpoint: &StoredCheckpoint,
    nodes: &mut Nodes,
) -> Result<Taken, StoreError> {
    let mut entry = store.entries(&election.0, index, 1).await?;
    let size = checkpoint.size;
    nodes.complete(store, &election.0, index, size).await?;
    taken(
        &nodes.reader(),
        index,
        entry.pop().unwrap_or_default(),
        checkpoint,
    )
    .map_err(|error| StoreError::Damaged(error.to_string()))
}

fn taken(
    nodes: &NodeReader<'_>,
    index: u64,
    entry: Vec<u8>,
    checkpoint: &StoredCheckpoint,
) -> Result<Taken, MissingHash> {
    let receipt = Receipt::build(nodes, index, checkpoint.size, checkpoint.note.clone())?;
    Ok(Taken {
        // Entries are canonical JSON, so nothing is ever replaced here.
        entry: String::from_utf8_lossy(&entry).into_owned(),
        receipt: receipt.encode(),
    })
}
