//! What verification has shown about a candidate.

/// What [`super::Election::append`] takes over from [`super::Election::verify`].
#[derive(Clone, Debug)]
pub(super) enum Evidence {
    /// The signature alone.
    Signature,
}
