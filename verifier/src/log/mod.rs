//! The log: kinds of entries, chain, tree, checkpoints, tiles and receipts (specs/log.md).

mod body;
mod checkpoint;
mod entry;
mod pages;
mod phase;
mod receipt;
mod tiles;
mod tree;

pub use body::{Author, Body};
pub use checkpoint::{Cosigned, Note, VerifiedNote};
pub use entry::{Entry, MAX_ENTRY, MAX_SUBMISSION, decode_submission, leaf_hash};
pub use pages::{PageFile, PagesBody};
pub use phase::Phase;
pub use receipt::Receipt;
pub use tiles::{Place, split_bundle};
pub use tree::{Tree, empty_root, node_hash, root_from_path, root_of};
