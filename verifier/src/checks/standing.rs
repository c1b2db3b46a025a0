//! Where each check stands while a record is being read, for people who watch.

use super::Check;
use super::verifier::Verifier;
use crate::log::Phase;
use crate::report::Status;

/// Where a check stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// What it looks at has not come yet.
    Waiting,
    /// It looks at what comes by.
    Running,
    /// Nothing that comes will change it.
    Done(Status),
}

impl Standing {
    /// In a word, as in the report's JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Running => "running",
            Self::Done(Status::Passed) => "passed",
            Self::Done(Status::Failed) => "failed",
            Self::Done(Status::NotApplicable) => "not-applicable",
            Self::Done(Status::NotRun) => "not-run",
        }
    }
}

impl Verifier {
    /// Every check in order; `read` says that the first reading is over.
    pub fn standings(&self, read: bool) -> Vec<Standing> {
        Check::ALL
            .iter()
            .map(|check| self.standing(*check, read))
            .collect()
    }

    fn standing(&self, check: Check, read: bool) -> Standing {
        // A check that fails may still turn out not to have run; the report says so.
        if self.findings.failed(check) {
            return Standing::Done(Status::Failed);
        }
        let blocked = check
            .depends_on()
            .iter()
            .any(|on| self.blocked(*on).is_some());
        let stopped = self.halted.is_some() && check > Check::Authors;
        if blocked || stopped {
            return Standing::Done(Status::NotRun);
        }
        let known = || Standing::Done(self.line(check).status);
        let phase = self.state.as_ref().map(|state| state.phase);
        let over = |end: Phase| phase.is_some_and(|phase| phase > end);
        match check {
            Check::Paper => known(),
            Check::Tree => Standing::Running,
            Check::Entries | Check::Chain | Check::Authors => match read {
                true => known(),
                false => Standing::Running,
            },
            Check::Manifest if self.election.is_some() => known(),
            Check::Commitments | Check::Keys | Check::Roll if over(Phase::Setup) || read => known(),
            Check::Manifest | Check::Commitments | Check::Keys | Check::Roll => Standing::Running,
            Check::Casting | Check::BallotProof | Check::Amounts | Check::Replacement => {
                match over(Phase::Voting) || read {
                    true => known(),
                    false if phase == Some(Phase::Voting) => Standing::Running,
                    false => Standing::Waiting,
                }
            }
            Check::Close if over(Phase::Closing) || read => known(),
            Check::Close if over(Phase::Voting) => Standing::Running,
            Check::Aggregates if read => Standing::Running,
            _ => Standing::Waiting,
        }
    }
}
