//! Somebody with a key before an election: what they may do in it, signed and sent.

use std::collections::BTreeMap;
use std::time::Duration;

use rand_core::OsRng;
use serde::Deserialize;
use serde_json::{Value, json};
use urne_board_client::{
    BoardAddress, ElectionAddress, ElectionClient, Error as BoardError, Follower, KeyRole,
    Patience, Progress, Source, public_key,
};
use urne_organizer::own_build;
use urne_organizer::registrar::{self, List};
use urne_record::election::Phase;
use urne_record::sign::{self, SigningKey};
use urne_record::text::Localized;
use urne_record::{Body, Election, Hash32, Minute, Name, Text};

use crate::error::Error;
use crate::{progress, status};

/// An election that is followed by somebody with a key.
#[derive(Debug)]
pub struct Session {
    address: ElectionAddress,
    follower: Follower,
}

/// What the organizer does, with what belongs to it.
#[derive(Debug, Deserialize)]
#[serde(tag = "act", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Act {
    /// The key ceremony begins again.
    NewAttempt {
        /// Why.
        reason: String,
        /// Numbers of trustees at fault.
        #[serde(default)]
        culprits: Vec<u32>,
    },
    /// The election's keys are posted.
    PostKey,
    /// The poll opens; before that the files of the board's pages are stated.
    OpenPoll {
        /// The list of one's own build, which those files must be.
        #[serde(default)]
        list: Option<OwnList>,
    },
    /// The files of the board's pages are stated anew, after the board was given others.
    Pages {
        /// The list of one's own build, which those files must be.
        #[serde(default)]
        list: Option<OwnList>,
    },
    /// The poll closes later.
    Extend {
        /// The new closing time.
        closes: Minute,
    },
    /// The poll closes: `closing`, then `close`.
    ClosePoll,
    /// The second of the two, where only the first stands.
    PostClose,
    /// The result is posted.
    PostResult,
    /// The election ends without a result.
    Abort {
        /// Why.
        reason: String,
    },
    /// A notice to everyone who reads the log.
    Notice {
        /// Its text, by language.
        texts: BTreeMap<String, String>,
    },
}

/// The file that `make web` writes.
#[derive(Debug, Deserialize)]
pub struct OwnList {
    /// Its name, for messages.
    pub name: String,
    /// What it says.
    pub text: String,
}

fn heard(progress: Progress) {
    crate::progress::tell(progress.done, progress.total);
}

fn on_pause(_: &BoardError, _: Duration) {}

impl Session {
    /// Downloads and verifies the whole log; `seen` is the last checkpoint note that was kept, or nothing.
    ///
    /// # Errors
    /// The board does not answer, or its log does not hold or contradicts what was seen.
    pub fn start(board: &BoardAddress, id: Hash32, seen: Option<&str>) -> Result<Self, Error> {
        let address = board.election(id);
        let source = Source::client(ElectionClient::new(&address));
        let follower = Follower::resume(source, seen, &mut heard)?;
        Ok(Session { address, follower })
    }

    /// An election that is followed already.
    #[must_use]
    pub fn of(address: ElectionAddress, follower: Follower) -> Self {
        Session { address, follower }
    }

    /// The election after the newest verified entry.
    #[must_use]
    pub fn election(&self) -> &Election {
        self.follower.election()
    }

    /// What has come since.
    ///
    /// # Errors
    /// The board does not answer, or its log does not hold.
    pub fn catch_up(&mut self) -> Result<(), Error> {
        self.follower.catch_up(&mut heard)?;
        Ok(())
    }

    /// The state, for the pages, with the note of the checkpoint up to which it is verified.
    #[must_use]
    pub fn status(&self) -> Value {
        let mut told = status::status(self.election(), &self.address.to_string());
        if let Some(members) = told.as_object_mut() {
            let note = self.follower.checkpoint().note().encode();
            members.insert("note".to_owned(), Value::from(note));
        }
        told
    }

    /// Whether this key may act in this election as what it is.
    ///
    /// # Errors
    /// It is the key of somebody else, with the names of those whose key is asked for.
    pub fn admit(&self, key: &SigningKey, role: KeyRole) -> Result<u8, Error> {
        let manifest = self.election().manifest();
        let public = public_key(key);
        let found = match role {
            KeyRole::Organizer => (manifest.organizer.key == public).then_some(0),
            KeyRole::Registrar => registrar::ordinal(manifest, &public),
        };
        found.ok_or_else(|| {
            let names: Vec<String> = match role {
                KeyRole::Organizer => vec![manifest.organizer.name.to_string()],
                KeyRole::Registrar => manifest
                    .registrars
                    .iter()
                    .map(|party| party.name.to_string())
                    .collect(),
            };
            Error::OtherKey(format!("{public}: {}", names.join(", ")))
        })
    }

    fn submit(&mut self, body: impl Into<Body>, key: &SigningKey) -> Result<(), Error> {
        let submission = sign::submission(body, key);
        self.follower
            .submit(&submission, &Patience::SHORT, &mut on_pause)?;
        Ok(())
    }

    /// Does one of the organizer's steps. What stands already is not sent again.
    ///
    /// # Errors
    /// The election's state does not allow it, or the board refuses or does not answer.
    pub fn act(&mut self, act: Act, key: &SigningKey) -> Result<(), Error> {
        self.catch_up()?;
        let election = self.election();
        match act {
            Act::NewAttempt {
                reason,
                mut culprits,
            } => {
                culprits.sort_unstable();
                culprits.dedup();
                let body = election.draft().attempt(culprits, line(&reason)?)?;
                self.submit(body, key)
            }
            Act::PostKey if election.key_leaf().is_some() => Ok(()),
            Act::PostKey => {
                let body = election.draft().key()?;
                self.submit(body, key)
            }
            Act::OpenPoll { .. } if election.open_leaf().is_some() => Ok(()),
            Act::OpenPoll { list } => {
                // Whether it may open at all is asked before anything is posted.
                let body = election.draft().open()?;
                self.state_pages(list.as_ref(), key)?;
                self.submit(body, key)
            }
            Act::Pages { list } => self.state_pages(list.as_ref(), key),
            Act::Extend { closes } => {
                if election.phase() == Phase::Voting && election.closes() == closes {
                    return Ok(());
                }
                let body = election.draft().extension(closes)?;
                self.submit(body, key)
            }
            Act::ClosePoll | Act::PostClose => self.close(key),
            Act::PostResult if election.result().is_some() => Ok(()),
            Act::PostResult => {
                let body = election.draft().result()?;
                self.submit(body, key)
            }
            Act::Abort { .. } if election.phase() == Phase::Aborted => Ok(()),
            Act::Abort { reason } => {
                let body = election.draft().abort(line(&reason)?)?;
                self.submit(body, key)
            }
            Act::Notice { texts } => {
                let parts = texts
                    .into_iter()
                    .filter(|(_, text)| !text.trim().is_empty());
                let parts = parts.map(|(lang, text)| Localized {
                    lang,
                    text: text.trim().to_owned(),
                });
                let text = Text::new(parts.collect())
                    .map_err(|_| Error::Misuse("a notice has 1 to 4000 characters".to_owned()))?;
                let body = election.draft().notice(text)?;
                self.submit(body, key)
            }
        }
    }

    /// States which files the board's pages are made of, as they come from it, unless that stands already. Where a
    /// list is given they must be those of the list.
    fn state_pages(&mut self, list: Option<&OwnList>, key: &SigningKey) -> Result<(), Error> {
        // What is no list is said before anything is fetched.
        let own = list.map(|list| own_build::read(&list.name, &list.text));
        let own = own.transpose()?;
        let client = ElectionClient::new(&self.address);
        let files = client.pages(&mut progress::tell)?;
        if let Some(own) = own {
            let differences = own_build::compare(files.as_ref(), &own);
            if !differences.is_empty() {
                return Err(Error::OtherPages(differences));
            }
        }
        let Some(files) = files else {
            return Ok(());
        };
        let election = self.election();
        if election.pages().is_some_and(|pages| pages.files == files) {
            return Ok(());
        }
        let body = election.draft().pages(files)?;
        self.submit(body, key)
    }

    /// `closing` and `close`; the second alone where it stopped between the two.
    fn close(&mut self, key: &SigningKey) -> Result<(), Error> {
        if self.election().close_leaf().is_some() {
            return Ok(());
        }
        if self.election().phase() != Phase::Closing {
            let body = self.election().draft().closing()?;
            self.submit(body, key)?;
        }
        let body = self.election().draft().close()?;
        self.submit(body, key)
    }

    /// Posts a registrar's list, part by part; parts that stand already are answered by their receipts.
    ///
    /// # Errors
    /// The board refuses a part, or does not answer: the same list may be posted again.
    pub fn post_list(&mut self, list: &List, key: &SigningKey) -> Result<Value, Error> {
        let parts = list
            .parts()
            .map_err(|error| Error::File(error.to_string()))?;
        let client = ElectionClient::new(&self.address);
        let (count, mut stood) = (parts.len(), 0u64);
        for (done, part) in (1..).zip(parts) {
            let submission = sign::submission(part, key).encode();
            let manifest = self.election().manifest();
            let accepted = client.submit(manifest, &submission, &Patience::SHORT, &mut on_pause)?;
            stood += u64::from(accepted.stood_already());
            progress::tell(done, count as u64);
        }
        self.catch_up()?;
        Ok(json!({"parts": count, "stood": stood}))
    }

    /// The whole record as one file.
    ///
    /// # Errors
    /// The board does not answer, or answers other bytes than those that were verified.
    pub fn archive(&mut self) -> Result<Vec<u8>, Error> {
        self.catch_up()?;
        let mut bytes = Vec::new();
        self.follower
            .write_archive_to(&mut bytes)
            .map_err(|error| Error::File(error.to_string()))?;
        Ok(bytes)
    }
}

fn line(text: &str) -> Result<Name, Error> {
    text.trim()
        .parse()
        .map_err(|_| Error::Misuse("a reason has 1 to 200 characters, on one line".to_owned()))
}

/// A fresh key.
#[must_use]
pub fn new_key() -> SigningKey {
    SigningKey::generate(&mut OsRng)
}
