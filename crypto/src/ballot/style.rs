//! What all ballots of one style have in common, computed once.

use super::amounts::RangeBases;
use crate::Error;
use crate::generators::{self, BitBases};
use crate::group::{Point, SIZE};
use crate::statement::{Contest, Kernel, Statement};
use std::sync::Arc;

/// A style's statement with its hash, the election keys of its positions and the bases of its proofs.
#[derive(Debug)]
pub struct StyleStatement {
    id: String,
    statement: Statement,
    hash: [u8; 32],
    keys: Vec<Point>,
    pub(super) bases: Vec<BitBases>,
    pub(super) kernel: Kernel,
    /// Only with amounts.
    pub(super) range: Option<RangeBases>,
}

impl StyleStatement {
    /// Compiles the contests of a style; `keys` are the election keys of its positions in order.
    pub fn new(id: &str, contests: &[Contest], keys: Vec<Point>) -> Result<Arc<Self>, Error> {
        let statement = Statement::compile(contests)?;
        let positions = statement.positions().len();
        if keys.len() != positions {
            return Err(Error::StyleKeys {
                style: id.into(),
                keys: keys.len(),
                positions,
            });
        }
        Ok(Arc::new(Self {
            id: id.into(),
            hash: statement.hash(),
            bases: generators::bits(statement.bits()),
            kernel: Kernel::new(statement.bits(), statement.equations()),
            range: RangeBases::of(&statement),
            statement,
            keys,
        }))
    }

    /// Id of the style.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The compiled statement.
    #[must_use]
    pub fn statement(&self) -> &Statement {
        &self.statement
    }

    /// The statement hash.
    #[must_use]
    pub fn hash(&self) -> &[u8; 32] {
        &self.hash
    }

    /// `X_1 ... X_m` of the style's positions.
    #[must_use]
    pub fn keys(&self) -> &[Point] {
        &self.keys
    }

    /// `32(m + 1)`.
    #[must_use]
    pub fn ciphertext_size(&self) -> usize {
        SIZE * (self.keys.len() + 1)
    }

    /// Bytes of the proof.
    #[must_use]
    pub fn proof_size(&self) -> usize {
        SIZE * self.statement.proof_strings()
    }
}
