//! What can be wrong with input, naming the part or the person at fault.

use crate::statement::Problem;
use thiserror::Error;

/// Why something was not accepted. Ordinals count from 1.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// A field has another size than the statement or the parameters give it.
    #[error("{what}: {found} bytes instead of {expected}")]
    Length {
        /// The field.
        what: &'static str,
        /// Its only right size.
        expected: usize,
        /// The size it has.
        found: usize,
    },
    /// A field is not the canonical encoding of a group element.
    #[error("{0} is not a canonically encoded point")]
    Point(&'static str),
    /// A field is the identity where it must not be.
    #[error("{0} is the identity")]
    Identity(&'static str),
    /// A field is not the canonical encoding of a scalar.
    #[error("{0} is not a canonically encoded scalar")]
    Scalar(&'static str),

    /// A code has another number of characters than 28.
    #[error("a code has 28 characters, not {0}")]
    CodeLength(usize),
    /// A code has a character outside of its alphabet; the position counts from 1 without dashes.
    #[error("character {0} of the code is not a letter or digit of codes")]
    CodeCharacter(usize),
    /// The code's checksum is wrong: it was mistyped.
    #[error("the code is mistyped: its checksum is wrong")]
    CodeChecksum,

    /// A contest's numbers do not fit together.
    #[error("contest {contest}: {reason}")]
    Contest {
        /// Id of the contest.
        contest: String,
        /// The rule it breaks.
        reason: &'static str,
    },
    /// A style has another number of keys than positions.
    #[error("style {style}: {keys} keys for {positions} positions")]
    StyleKeys {
        /// Id of the style.
        style: String,
        /// Keys given.
        keys: usize,
        /// Positions of its statement.
        positions: usize,
    },
    /// Another number of values than the contest has options, or of answers than the style has contests.
    #[error("{what}: {found} given, {expected} needed")]
    Selection {
        /// Contest or style.
        what: String,
        /// Number needed.
        expected: usize,
        /// Number given.
        found: usize,
    },
    /// An answer that the contest does not allow.
    #[error("contest {contest}: {problem}")]
    Answer {
        /// Id of the contest.
        contest: String,
        /// What is wrong with the answer.
        problem: Problem,
    },

    /// A Schnorr signature or proof of possession does not verify.
    #[error("{0} does not verify")]
    Signature(&'static str),
    /// The ballot proof does not verify; the equation is numbered as in specs/ballot-proof.md.
    #[error("the ballot proof fails in equation {equation}")]
    BallotProof {
        /// 1 to 7.
        equation: u8,
    },
    /// An opening is not that of the ballot whose tracking hash was shown, or not of this place.
    #[error("the opening does not fit: {0} differs")]
    Opening(&'static str),
    /// A credential secret signs a ballot that was prepared for another credential.
    #[error("the secret is not that of the ballot's credential")]
    ForeignCredential,

    /// Parameters of a ceremony are out of range.
    #[error("ceremony: {0}")]
    Parameters(&'static str),
    /// An ordinal that does not exist in this ceremony.
    #[error("there is no trustee {0} in this ceremony")]
    NoSuchTrustee(u32),
    /// A message of this trustee is missing or given twice.
    #[error("trustee {trustee}: {what} is missing or repeated")]
    Incomplete {
        /// Whose message.
        trustee: u32,
        /// Which message.
        what: &'static str,
    },
    /// A receiving key that gives no secrecy.
    #[error("trustee {0}: the receiving key is of small order")]
    ReceivingKey(u32),
    /// The published packages are not those committed to.
    #[error("trustee {0}: the opening does not fit the commitment of round 1")]
    Commitment(u32),
    /// A package of this trustee is malformed.
    #[error("trustee {trustee}, position {position}: {source}")]
    Package {
        /// The dealer at fault.
        trustee: u32,
        /// Position of the package.
        position: u32,
        /// What is wrong with it.
        source: Box<Error>,
    },
    /// A proof of possession is false.
    #[error("trustee {trustee}, position {position}: the proof of possession is false")]
    Possession {
        /// The dealer at fault.
        trustee: u32,
        /// Position of the package.
        position: u32,
    },
    /// A joint key or verification share is the identity.
    #[error("position {position}: a key or verification share is the identity")]
    IdentityKey {
        /// Position of the key.
        position: u32,
    },
    /// Two joint keys are equal.
    #[error("positions {first} and {second} have one key")]
    EqualKeys {
        /// The lower position.
        first: u32,
        /// The higher position.
        second: u32,
    },
    /// A complaint's secret does not belong to the complainer's receiving key.
    #[error("trustee {0}: the secret is not that of the receiving key")]
    ReceivingSecret(u32),
    /// Bytes of a stored secret state that this version did not write.
    #[error("stored secret state is damaged: {0}")]
    State(&'static str),
    /// A stored share does not give the verification share of the record.
    #[error("trustee {trustee}, position {position}: the stored share does not fit the record")]
    Share {
        /// Owner of the share.
        trustee: u32,
        /// Position of the share.
        position: u32,
    },

    /// A batched equality proof of a trustee is false.
    #[error("trustee {trustee}: the proof of the {what} is false")]
    Equality {
        /// The trustee at fault.
        trustee: u32,
        /// Decryption or rehearsal.
        what: &'static str,
    },
    /// A contest is not decrypted.
    #[error("contest {0} is not decrypted: no ballots, or too few in a weight class")]
    NotCounted(String),
    /// Fewer partial decryptions than the threshold.
    #[error("{found} partial decryptions, {needed} needed")]
    Quorum {
        /// The threshold.
        needed: u32,
        /// Distinct partial decryptions given.
        found: u32,
    },
    /// A decrypted position holds no number within the bound.
    #[error("contest {contest}, position {position}: no total between 0 and {bound}")]
    Total {
        /// Id of the contest.
        contest: String,
        /// Position within the contest.
        position: u32,
        /// Total weight of the counted ballots, times the contest's bound.
        bound: u64,
    },
    /// A sum of weights or numbers is out of range.
    #[error("{0} is out of range")]
    Range(&'static str),
}
