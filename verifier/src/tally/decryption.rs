//! `partial-decryption`: a trustee's shares of the aggregates of all counted contests.

use merlin::Transcript;

use super::{Aggregate, EqualityProof, verify_equality};
use crate::encoding::{Fields, Malformed};
use crate::notation::{Hash, Point};

/// `partial-decryption`.
#[derive(Debug)]
#[expect(missing_docs, reason = "the members of specs/tally.md")]
pub struct PartialDecryption {
    pub close: Hash,
    pub contests: Vec<ContestShares>,
    pub trustee: u64,
}

/// Shares and proof for one contest.
#[derive(Debug)]
#[expect(missing_docs, reason = "the members of specs/tally.md")]
pub struct ContestShares {
    pub contest: String,
    pub proof: EqualityProof,
    pub shares: Vec<Point>,
}

impl PartialDecryption {
    /// Decodes the body.
    pub fn decode(mut body: Fields<'_>) -> Result<Self, Malformed> {
        let close = body.hash("close")?;
        let contests = body.list("contests", |value| {
            let mut fields = Fields::of(value, "contest")?;
            let contest = fields.id("contest")?;
            let proof = EqualityProof::decode(&fields.fixed("proof")?)?;
            let shares = fields.points("shares")?;
            fields.end()?;
            Ok(ContestShares {
                contest,
                proof,
                shares,
            })
        })?;
        body.hash("election")?;
        body.literal("kind", "partial-decryption")?;
        let trustee = body.integer("trustee")?;
        body.end()?;
        Ok(Self {
            close,
            contests,
            trustee,
        })
    }
}

/// Whether the shares `D_j` of a contest are `x_ij R_c` for the verification shares `X_ij`.
pub fn verify_shares(
    open: &Hash,
    close: &Hash,
    trustee: u64,
    contest: &ContestShares,
    aggregate: &Aggregate,
    keys: &[Point],
) -> bool {
    let mut transcript = Transcript::new(b"urne/v1/decryption");
    transcript.append_message(b"version", b"urne/v1");
    transcript.append_message(b"open", open);
    transcript.append_message(b"close", close);
    transcript.append_u64(b"trustee", trustee);
    transcript.append_message(b"contest", contest.contest.as_bytes());
    let base = Point::from_element(aggregate.r);
    contest.shares.len() == keys.len()
        && verify_equality(transcript, &base, keys, &contest.shares, &contest.proof)
}
