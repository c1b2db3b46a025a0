//! One task per election puts submissions in order.
//!
//! Submissions are parsed by the tasks that received them and wait here in a bounded queue. The
//! sequencer takes all that wait, up to a limit, verifies them on all cores while the batch before
//! is being committed, orders them, and commits them in one transaction. Answers leave after the
//! commit. After any error the memory is dropped and loaded again from the database, by the
//! function that loads it at the start.

mod admit;
mod claim;
mod commit;
mod load;
mod run;
mod status;

pub use load::LoadError;
pub use run::{Busy, Sequencer};
pub use status::{Status, Summary};

pub(crate) use admit::{Held, verify};
pub(crate) use claim::claim;
pub(crate) use commit::{sign_stored, standing};
pub(crate) use load::{Loader, load};

use tokio::sync::oneshot;
use urne_record::Minute;
use urne_record::election::{Candidate, Refused};
use urne_record::refusal::Head;

/// A submission that is in the log, and the proof of it.
#[derive(Clone, Debug)]
pub struct Taken {
    /// The entry.
    pub entry: String,
    /// The receipt, a `tlog-proof`.
    pub receipt: String,
}

/// A refusal with the log and the time for which it holds: what comes right after may make the
/// same submission admissible, and the board must not seem to have lied.
#[derive(Clone, Debug)]
pub struct Rejection {
    /// Why it was refused.
    pub refused: Refused,
    /// The log that did not admit it; durable when the author hears of it.
    pub head: Head,
    /// The time that was compared with the dates.
    pub time: Minute,
}

/// What becomes of a submission.
#[derive(Clone, Debug)]
pub enum Answer {
    /// It is an entry now, and durable.
    Accepted(Taken),
    /// It was an entry already.
    Standing(Taken),
    /// It is refused.
    Refused(Rejection),
    /// It is not known what became of it: the author sends it again.
    Unavailable(&'static str),
}

/// A submission on its way to the sequencer.
pub(crate) struct Job {
    candidate: Candidate,
    author: Author,
}

impl Job {
    fn into_parts(self) -> (Candidate, Author) {
        (self.candidate, self.author)
    }
}

/// The request that waits for the answer.
pub(crate) struct Author(oneshot::Sender<Answer>);

impl Author {
    /// A request that has gone away gets no answer; its submission counts all the same.
    fn send(self, answer: Answer) {
        let _ = self.0.send(answer);
    }
}
