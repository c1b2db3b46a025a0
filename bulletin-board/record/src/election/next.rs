//! What comes next and who must act, for `status` in every tool.

use serde::Serialize;

use crate::time::Minute;

/// One thing that can or must be done now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NextStep {
    /// Who must act.
    pub actor: Actor,
    /// The person's or organisation's name; empty for voters.
    pub name: String,
    /// What to do.
    pub task: Task,
    /// A sentence: what and why.
    pub text: String,
    /// Not before this time.
    pub from: Option<Minute>,
    /// Before this time.
    pub until: Option<Minute>,
    /// When the entry was made that this step waits on.
    pub since: Minute,
}

/// Who must act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Actor {
    /// The organizer.
    Organizer,
    /// A registrar, by ordinal.
    Registrar(u32),
    /// A trustee, by ordinal.
    Trustee(u32),
    /// Everyone on the roll.
    Voters,
    /// The witnesses of the manifest.
    Witnesses,
}

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Task {
    /// Round 1.
    Commit,
    /// Round 2.
    OpenPackages,
    /// Round 3.
    SendShares,
    /// Round 4.
    CheckShares,
    /// Start a new attempt.
    NewAttempt,
    /// Post `key`.
    PostKey,
    /// Post the list of voters.
    PostRoll,
    /// Rehearse.
    Rehearse,
    /// Post `open`.
    OpenPoll,
    /// Vote.
    Vote,
    /// Post `closing` and `close`.
    ClosePoll,
    /// Cosign a checkpoint that holds `close`.
    Cosign,
    /// Decrypt.
    Decrypt,
    /// Post `result`.
    PostResult,
    /// Nothing can mend this: abort and make a new manifest.
    Abort,
}
