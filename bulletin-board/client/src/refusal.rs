//! A refusal that the board has signed (specs/log.md).

use urne_record::refusal::{Refusal, RefusalBody};
use urne_record::{Hash32, Key32, Kind, Submission};

use crate::error::{Error, plain};
use crate::http::Answer;

/// A refusal whose signature is the board's, and which is about exactly the bytes that were sent.
#[derive(Debug, Clone)]
pub struct VerifiedRefusal {
    kind: Option<Kind>,
    refusal: Refusal,
    /// The detail for a terminal.
    detail: String,
}

impl VerifiedRefusal {
    /// Kind of the refused submission, in the log's word for it.
    pub fn kind(&self) -> &'static str {
        self.kind.map_or("submission", Kind::as_str)
    }

    /// The code of specs/log.md, such as `poll-closed`.
    pub fn reason(&self) -> String {
        self.refusal.body.reason.to_string()
    }

    /// The board's line for people, without control characters.
    pub fn detail(&self) -> &str {
        &self.detail
    }

    /// Everything that the board signed.
    pub fn body(&self) -> &RefusalBody {
        &self.refusal.body
    }

    /// Canonical bytes with the signature: the proof that the board refused.
    pub fn encode(&self) -> Vec<u8> {
        self.refusal.encode()
    }

    pub(crate) fn reason_and_detail(&self) -> String {
        let (reason, detail) = (self.reason(), self.detail());
        if reason == detail {
            reason
        } else {
            format!("{detail} ({reason})")
        }
    }
}

/// Makes an error of an answer that is no acceptance: the verified refusal, if there is one.
pub(crate) fn refusal_or_problem(
    answer: Answer,
    url: &str,
    election: &Hash32,
    submission: &[u8],
    board: &Key32,
) -> Error {
    let Some(refusal) = answer.problem().and_then(|problem| problem.refusal) else {
        return answer.into_error(url);
    };
    match refusal.verify(election, submission, board) {
        Ok(_) => Error::Refused(Box::new(VerifiedRefusal {
            kind: Submission::decode(submission).ok().map(|s| s.body.kind()),
            detail: plain(&refusal.body.detail),
            refusal,
        })),
        Err(error) => Error::UnsignedRefusal {
            reason: refusal.body.reason.to_string(),
            detail: error.to_string(),
        },
    }
}
