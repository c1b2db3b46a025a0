//! One election, seen through the trustee's file: the log verified, then what is due done.
//!
//! Nothing is sent that is not stored first, byte for byte, together with the checkpoint that was
//! verified before. So each step can be stopped anywhere and run again; where storing takes a
//! person ([`Error::NotStored`]), it is run again once that is done.

use std::path::Path;
use std::time::Duration;

use rand_core::OsRng;
use urne_board_client::file::{Access, create_folder};
use urne_board_client::{ElectionAddress, Follower, Memory, Patience, Progress, Source};
use urne_record::election::{Actor, Phase, RoundState, Task};
use urne_record::{Election, Hash32, Kind, Submission};
use urne_words::{Language, spoken};

use crate::contents::{Contents, Participation};
use crate::error::Error;
use crate::keep::Keep;
use crate::note::note;
use crate::{ceremony, decryption, rehearsal};

/// A verified log and an open file.
#[derive(Debug)]
pub struct Session<F> {
    file: F,
    follower: Follower,
    trustee: u32,
}

/// A message that stands in the log now.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Sent {
    /// Its kind.
    pub kind: Kind,
    /// The index of its entry.
    pub index: u64,
    /// What it is, in English for programs.
    pub note: String,
    /// What it is, in the reader's language.
    #[serde(skip)]
    pub said: String,
    /// Whether it stood there before: an earlier run had sent it.
    pub stood_already: bool,
}

impl<F: Keep> Session<F> {
    /// A log that was verified for this file ([`follow`]), in which it is this trustee's.
    pub fn of(file: F, follower: Follower, trustee: u32) -> Self {
        Self {
            file,
            follower,
            trustee,
        }
    }

    /// Verifies the whole log of an election that the file has joined. The log must extend the
    /// last checkpoint seen.
    ///
    /// # Errors
    /// No answer from the board, a log that does not hold or contradicts what was seen.
    pub fn start(file: F, id: &Hash32, progress: &mut dyn FnMut(Progress)) -> Result<Self, Error> {
        let participation = file.contents().participation(id)?;
        let (trustee, address) = (participation.trustee, participation.address.parse()?);
        let folder = file.log_folder();
        let follower = follow(file.contents(), &address, folder.as_deref(), progress)?;
        Ok(Self::of(file, follower, trustee))
    }

    /// The election as verified so far.
    pub fn election(&self) -> &Election {
        self.follower.election()
    }

    /// This trustee's ordinal.
    pub fn trustee(&self) -> u32 {
        self.trustee
    }

    /// The trustee's file.
    pub fn file(&self) -> &F {
        &self.file
    }

    /// The trustee's file, to be stored.
    pub fn file_mut(&mut self) -> &mut F {
        &mut self.file
    }

    /// The log as verified so far.
    pub fn follower(&self) -> &Follower {
        &self.follower
    }

    /// Verifies what has come since.
    ///
    /// # Errors
    /// As [`Session::start`].
    pub fn catch_up(&mut self, progress: &mut dyn FnMut(Progress)) -> Result<(), Error> {
        self.follower.catch_up(progress)?;
        Ok(())
    }

    /// That this file holds what the log shows it to have sent in the running key ceremony: an old
    /// copy would otherwise find nothing to do, and be taken for the newest.
    ///
    /// # Errors
    /// [`Error::OldCopy`].
    pub fn require_newest_file(&self) -> Result<(), Error> {
        let progress = self.election().progress();
        let sent = progress
            .trustees
            .iter()
            .find(|one| one.trustee == self.trustee)
            .map_or(0, |one| {
                let done = |round: &&RoundState| **round == RoundState::Done;
                one.rounds.iter().filter(done).count()
            });
        let held = match &self.participation()?.attempt {
            Some(held) if held.number == progress.attempt => held.rounds.len(),
            _ => 0,
        };
        if held < sent {
            return Err(Error::OldCopy {
                attempt: progress.attempt,
            });
        }
        Ok(())
    }

    /// What is this trustee's turn now, if anything.
    pub fn due(&self) -> Option<Task> {
        let me = Actor::Trustee(self.trustee);
        let steps = self.election().next_steps();
        steps
            .iter()
            .find(|step| step.actor == me)
            .map(|step| step.task)
    }

    /// Does one thing that is due; none if nothing is.
    ///
    /// # Errors
    /// The file, the board, or a record that does not hold. What was stored before stays stored.
    pub fn act(&mut self, task: Task) -> Result<Vec<Sent>, Error> {
        match task {
            Task::Commit => self.round(1),
            Task::OpenPackages => self.round(2),
            Task::SendShares => self.round(3),
            Task::CheckShares => self.round(4),
            Task::Rehearse => self.rehearse(),
            Task::Decrypt => self.decrypt(),
            _ => Ok(Vec::new()),
        }
    }

    /// Whether the decryption waits for witnesses: fewer have cosigned than the manifest asks for.
    pub fn awaits_witnesses(&self) -> bool {
        let checkpoint = self.follower.checkpoint();
        self.election().phase() == Phase::Tally
            && checkpoint
                .require_quorum(self.election().manifest())
                .is_err()
    }

    /// A round of the key ceremony.
    fn round(&mut self, round: usize) -> Result<Vec<Sent>, Error> {
        let id = self.election().id();
        let (election, seen) = (self.follower.election(), self.seen());
        self.file.update(|contents| {
            let (key, participation) = contents.participation_mut(&id)?;
            ceremony::prepare(election, round, key, participation, &mut OsRng)?;
            participation.checkpoint = Some(seen);
            Ok(())
        })?;
        // If we stop here, the next run finds the round prepared and sends these same bytes.
        let attempt = self.participation()?.attempt.as_ref();
        let submissions = attempt
            .and_then(|attempt| attempt.round(round))
            .unwrap_or_default()
            .to_vec();
        self.send(&submissions)
    }

    /// Rehearses from the share as it is stored, now that keys and roll are complete.
    ///
    /// # Errors
    /// As [`Session::act`].
    pub fn rehearse(&mut self) -> Result<Vec<Sent>, Error> {
        if self.participation()?.rehearsal.is_none() {
            let stored = self.file.read_again()?;
            let made = rehearsal::rehearse(self.election(), &stored, &mut OsRng)?;
            let (id, seen) = (self.election().id(), self.seen());
            self.file.update(|contents| {
                let (_, participation) = contents.participation_mut(&id)?;
                participation.rehearsal = Some(made.encode());
                participation.checkpoint = Some(seen);
                Ok(())
            })?;
        }
        // If we stop here, the next run sends these same bytes.
        let sent = self.participation()?.rehearsal.clone();
        self.send(&Vec::from_iter(sent))
    }

    /// Decrypts the counted totals of the closed election; the order of [`decryption`].
    ///
    /// # Errors
    /// As [`Session::act`]; too few witnesses; another aggregate than the one agreed to.
    pub fn decrypt(&mut self) -> Result<Vec<Sent>, Error> {
        let count = decryption::check_close(self.election(), self.follower.checkpoint())?;
        if self.election().phase() == Phase::Finished && self.participation()?.decryption.is_none()
        {
            return Err(Error::Untimely("fault-result-stands"));
        }
        let intents = decryption::intents(count);
        if intents.is_empty() {
            return Ok(Vec::new());
        }
        let (id, seen) = (self.election().id(), self.seen());
        self.file.update(|contents| {
            let (_, participation) = contents.participation_mut(&id)?;
            participation.intents.add(&intents)?;
            participation.checkpoint = Some(seen);
            Ok(())
        })?;
        // If we stop here, nothing was computed, and only these aggregates will ever be.
        if self.participation()?.decryption.is_none() {
            let stored = self.file.read_again()?;
            let made = decryption::decrypt(self.election(), &stored, &mut OsRng)?;
            self.file.update(|contents| {
                let (_, participation) = contents.participation_mut(&id)?;
                participation.decryption = Some(made.encode());
                Ok(())
            })?;
        }
        // If we stop here, the next run sends these same bytes.
        let sent = self.participation()?.decryption.clone();
        self.send(&Vec::from_iter(sent))
    }

    /// Sends stored submissions in order; what stands already is answered with its entry.
    fn send(&mut self, submissions: &[Vec<u8>]) -> Result<Vec<Sent>, Error> {
        let mut all = Vec::with_capacity(submissions.len());
        for bytes in submissions {
            let submission = Submission::decode(bytes)?;
            let accepted = self
                .follower
                .submit(&submission, &PATIENCE, &mut |_, _| {})?;
            all.push(Sent {
                kind: submission.body.kind(),
                index: accepted.index(),
                note: note(&submission.body, Language::En),
                said: note(&submission.body, spoken()),
                stood_already: accepted.stood_already(),
            });
        }
        Ok(all)
    }

    fn participation(&self) -> Result<&Participation, Error> {
        self.file.contents().participation(&self.election().id())
    }

    /// The checkpoint up to which the log is verified, for the file.
    fn seen(&self) -> String {
        self.follower.checkpoint().note().encode()
    }
}

/// How long to wait before looking again.
pub const POLL: Duration = Duration::from_millis(1500);

/// How long a board may be away for a moment before a command gives up.
pub(crate) const PATIENCE: Patience = Patience::lasting(Duration::from_secs(10));

/// Verifies the whole log of an election that was joined: it must extend what the file has seen.
/// Bundles and the last checkpoint are kept in `folder`, if there is one, which is not encrypted:
/// what the file has seen is put back there first.
///
/// # Errors
/// As [`Session::start`].
pub fn follow(
    contents: &Contents,
    address: &ElectionAddress,
    folder: Option<&Path>,
    progress: &mut dyn FnMut(Progress),
) -> Result<Follower, Error> {
    let id = address.id;
    let participation = contents.participation(&id)?;
    let seen = participation.checkpoint.as_deref();
    let follower = match folder {
        Some(folder) => {
            create_folder(folder, Access::Owner)?;
            if let Some(note) = seen {
                Memory::restore(folder, id, note)?;
            }
            let cache = folder.join(id.to_string());
            let source = || Source::board(address).with_cache(&cache);
            let start = || Follower::start(source(), Some(folder), progress);
            PATIENCE.persist(&mut |_, _| {}, start)?
        }
        None => PATIENCE.persist(&mut |_, _| {}, || {
            Follower::resume(Source::board(address), seen, progress)
        })?,
    };
    let key = contents.public_key();
    match follower
        .election()
        .manifest()
        .trustee(participation.trustee)
    {
        Some(party) if party.key == key => Ok(follower),
        _ => Err(Error::NotNamed(key)),
    }
}
