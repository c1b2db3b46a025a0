//! What verification has shown about a candidate.

use urne_crypto::ballot::VerifiedBallot;
use urne_crypto::decryption::VerifiedPartial;

use super::ceremony::RoundEvidence;
use super::roll::PossessedRow;

/// What [`super::Election::append`] takes over from [`super::Election::verify`].
#[derive(Clone, Debug)]
pub(super) enum Evidence {
    /// The author's signature; nothing else needed a proof, or its proof leaves nothing behind.
    Signature,
    /// A message of the key ceremony.
    Round(RoundEvidence),
    /// A part of a list: every half key is held.
    Roll(Vec<PossessedRow>),
    /// Signature and proof of a ballot.
    Ballot(Box<VerifiedBallot>),
    /// The partial decryptions of all counted contests.
    Partials(Vec<VerifiedPartial>),
}
