//! What every part of the running board shares.

use crate::clock::Clock;
use crate::identity::Identity;
use crate::metrics::Metrics;
use crate::store::Store;

/// Database, key, clock and counters.
pub struct Context {
    /// The database.
    pub store: Store,
    /// Name and key.
    pub identity: Identity,
    /// The clock.
    pub clock: Box<dyn Clock>,
    /// The counters.
    pub metrics: Metrics,
}

impl std::fmt::Debug for Context {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Context")
            .field("identity", &self.identity)
            .finish_non_exhaustive()
    }
}
