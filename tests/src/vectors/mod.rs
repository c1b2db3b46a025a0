//! The test vectors of specs/vectors, made from seeds: the same bytes every time.
//!
//! - [`forge`] and [`cheat`]: a record in dishonest hands, and a prover of false ballots;
//! - [`accept`] and [`reject`]: whole records, with what a verifier says of them;
//! - [`primitives`]: single computations and formats.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "the generator stops where its own record is not what it expects"
)]

pub mod accept;
pub mod cheat;
pub mod forge;
mod kernel;
pub mod primitives;
pub mod record;
pub mod reject;

/// A file below specs/vectors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VectorFile {
    /// `accept/NAME.json` and so on.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Every file, in order of the path.
pub fn all() -> Vec<VectorFile> {
    let mut files = primitives::all();
    files.extend(
        accept::all()
            .into_iter()
            .flat_map(|record| record.files("accept")),
    );
    files.extend(
        reject::all()
            .into_iter()
            .flat_map(|record| record.files("reject")),
    );
    files.sort_by(|a, b| a.path.cmp(&b.path));
    for pair in files.windows(2) {
        assert_ne!(pair[0].path, pair[1].path, "two files of one name");
    }
    files
}
