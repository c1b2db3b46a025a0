//! A trustee's desk: the file, then the log of an election, then one message after the other.

use std::path::Path;

use age::secrecy::SecretString;
use rand_core::OsRng;
use serde_json::{Value, json};
use urne_board_client::{ElectionAddress, Follower, Progress, Source, fingerprint};
use urne_record::election::{Phase, Task};
use urne_record::sign::SigningKey;
use urne_record::{Hash32, Name};
use urne_trustee::contents::Contents;
use urne_trustee::error::Error as Trustee;
use urne_trustee::held::HeldFile;
use urne_trustee::keep::Keep as _;
use urne_trustee::session::{self, Sent, Session};

use crate::error::Error;
use crate::status;

/// What is on the desk.
#[derive(Debug, Default)]
pub struct Desk {
    state: Option<State>,
}

#[derive(Debug)]
enum State {
    File(Box<HeldFile>),
    Session(Box<Session<HeldFile>>),
}

impl Desk {
    /// Makes a key and a file for it, which is still to be saved.
    ///
    /// # Errors
    /// The name is none that a manifest could hold.
    pub fn create(
        &mut self,
        file: &str,
        name: &str,
        passphrase: SecretString,
        work_factor: u8,
    ) -> Result<(), Error> {
        let name = Name::try_from(name.trim().to_owned()).map_err(Error::Name)?;
        let contents = Contents::new(
            name.to_string(),
            SigningKey::generate(&mut OsRng),
            work_factor,
        );
        let file = HeldFile::create(Path::new(file), passphrase, contents)?;
        self.state = Some(State::File(Box::new(file)));
        Ok(())
    }

    /// Opens a file, or its text from paper.
    ///
    /// # Errors
    /// The passphrase is wrong, or it is damaged.
    pub fn open(
        &mut self,
        file: &str,
        bytes: &[u8],
        passphrase: SecretString,
    ) -> Result<(), Error> {
        let file = HeldFile::open(Path::new(file), bytes, passphrase)?;
        self.state = Some(State::File(Box::new(file)));
        Ok(())
    }

    /// Forgets everything.
    pub fn close(&mut self) {
        self.state = None;
    }

    /// What people see of the file.
    ///
    /// # Errors
    /// No file is open.
    pub fn about(&self) -> Result<Value, Error> {
        let file = self.file()?;
        let contents = file.contents();
        let key = contents.public_key();
        let elections: Vec<Hash32> = contents
            .elections()
            .iter()
            .map(|one| one.election)
            .collect();
        Ok(json!({
            "name": contents.name,
            "key": key,
            "fingerprint": fingerprint(&key),
            "elections": elections,
            "unsaved": file.unsaved().is_some(),
        }))
    }

    /// The new file, while it has not been seen saved; empty where there is none.
    #[must_use]
    pub fn unsaved(&self) -> Vec<u8> {
        let unsaved = self.file().ok().and_then(HeldFile::unsaved);
        unsaved.unwrap_or_default().to_vec()
    }

    /// Takes what was read back from where the new file was saved.
    ///
    /// # Errors
    /// These are other bytes.
    pub fn saved(&mut self, bytes: &[u8]) -> Result<(), Error> {
        Ok(self.file_mut()?.saved(bytes)?)
    }

    /// The file as text, for paper.
    ///
    /// # Errors
    /// No file is open.
    pub fn paper(&self) -> Result<String, Error> {
        let complete = self.session().ok().map(Session::election);
        let complete = complete.filter(|election| election.keys().is_some());
        Ok(self.file()?.paper(complete.map(|election| election.id()))?)
    }

    /// Verifies the whole log. An election that the file does not know yet is joined, if it names
    /// the file's key; the file notes it with the first message.
    ///
    /// # Errors
    /// No answer, a log that does not hold or contradicts what the file has seen, an old copy of
    /// the file. The file stays open.
    pub fn follow(
        &mut self,
        address: &ElectionAddress,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<(), Error> {
        if self.session().is_ok() {
            return self.catch_up().map(|_| ());
        }
        let file = self.file()?;
        let known = file.contents().election(&address.id).is_some();
        let follower = if known {
            session::follow(file.contents(), address, None, progress)?
        } else {
            Follower::resume(Source::board(address), None, progress)?
        };
        let trustee = file.contents().ordinal_in(follower.election().manifest())?;
        let mut file = match self.state.take() {
            Some(State::File(file)) => file,
            other => {
                self.state = other;
                return Err(Error::Misuse("an election is open already"));
            }
        };
        if !known {
            let seen = follower.checkpoint().note().encode();
            file.join(address.id, address.to_string(), trustee, seen);
        }
        let session = Session::of(*file, follower, trustee);
        let newest = session.require_newest_file();
        self.state = Some(State::Session(Box::new(session)));
        Ok(newest?)
    }

    /// Verifies what has come since; tells whether something has.
    ///
    /// # Errors
    /// As [`Desk::follow`].
    pub fn catch_up(&mut self) -> Result<bool, Error> {
        let session = self.session_mut()?;
        let before = session.election().size();
        session.catch_up(&mut |_| {})?;
        session.require_newest_file()?;
        Ok(session.election().size() != before)
    }

    /// Where everything stands.
    ///
    /// # Errors
    /// No election is open.
    pub fn status(&self) -> Result<Value, Error> {
        Ok(status::status(self.session()?))
    }

    /// Does what is due.
    ///
    /// # Errors
    /// [`Trustee::NotStored`] where the new file must be saved first; then the same is asked again.
    pub fn act(&mut self) -> Result<Vec<Sent>, Error> {
        let session = self.session_mut()?;
        session.require_newest_file()?;
        let Some(task) = session.due() else {
            return Ok(Vec::new());
        };
        if task == Task::Decrypt && session.awaits_witnesses() {
            return Err(Trustee::Untimely("fault-few-witnesses").into());
        }
        match session.act(task) {
            Err(error @ Trustee::Board(urne_board_client::Error::Refused(_))) => {
                // A message of an attempt that has ended meanwhile is refused, and rightly.
                let before = session.election().ceremony().attempt().number();
                session.catch_up(&mut |_| {})?;
                let now = session.election().ceremony().attempt().number();
                if session.due() == Some(task)
                    && before == now
                    && session.election().phase() != Phase::Aborted
                {
                    return Err(error.into());
                }
                Ok(Vec::new())
            }
            done => Ok(done?),
        }
    }

    fn file(&self) -> Result<&HeldFile, Error> {
        match &self.state {
            Some(State::File(file)) => Ok(file),
            Some(State::Session(session)) => Ok(session.file()),
            None => Err(NOTHING),
        }
    }

    fn file_mut(&mut self) -> Result<&mut HeldFile, Error> {
        match &mut self.state {
            Some(State::File(file)) => Ok(file),
            Some(State::Session(session)) => Ok(session.file_mut()),
            None => Err(NOTHING),
        }
    }

    fn session(&self) -> Result<&Session<HeldFile>, Error> {
        match &self.state {
            Some(State::Session(session)) => Ok(session),
            _ => Err(NOTHING),
        }
    }

    fn session_mut(&mut self) -> Result<&mut Session<HeldFile>, Error> {
        match &mut self.state {
            Some(State::Session(session)) => Ok(session),
            _ => Err(NOTHING),
        }
    }
}

const NOTHING: Error = Error::Misuse("nothing is open yet");
