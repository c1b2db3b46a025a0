//! What can go wrong between the board and its database.

/// A failed read or transaction. After any of them nothing is assumed about what was stored.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The address of the database is not understood.
    #[error("the database address {0:?} begins neither with sqlite: nor with postgres:")]
    Address(String),
    /// The database, or the way to it, failed.
    #[error("the database failed: {0}")]
    Database(#[from] sqlx::Error),
    /// The database did not answer; a commit may or may not have happened.
    #[error("the database did not answer in time")]
    Silent,
    /// A constraint of the database forbids what the memory allowed.
    #[error("the database forbids this: {0}")]
    Constraint(String),
    /// Somebody else moved the checkpoint: the memory is out of date.
    #[error("the checkpoint in the database is not the one that this board last wrote")]
    Superseded,
    /// What the database returned does not fit what was written.
    #[error("the database holds something else than was written: {0}")]
    Damaged(String),
    /// The database belongs to another board.
    #[error("the database belongs to the board {found}, but this is {here}; nothing was changed")]
    OtherBoard {
        /// Name and key in the database.
        found: String,
        /// Name and key of the running board.
        here: String,
    },
}

impl StoreError {
    /// Tells a broken constraint from a broken connection.
    pub(super) fn from_write(error: sqlx::Error) -> Self {
        match error.as_database_error() {
            Some(refusal)
                if refusal.is_unique_violation()
                    || refusal.is_foreign_key_violation()
                    || refusal.is_check_violation() =>
            {
                Self::Constraint(refusal.message().to_owned())
            }
            _ => Self::Database(error),
        }
    }
}
