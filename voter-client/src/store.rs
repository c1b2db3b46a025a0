//! What a device keeps of the ballots that it signed, in a folder per election.
//!
//! Each signed ballot is `NAME.ballot`, the exact bytes that are sent, NAME its tracking code.
//! Beside it come, once and for ever, either `NAME.entry` and then `NAME.receipt`, or
//! `NAME.refusal`. A ballot with neither is unanswered: it is sent again. Files are only added,
//! each whole and durable before the next step, so a crash at any point loses nothing.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use urne_board_client::file::{self, Access};
use urne_board_client::{Accepted, VerifiedRefusal};
use urne_crypto::tracking::TrackingHash;
use urne_record::body::Ballot;
use urne_record::receipt::{Receipt, VerifiedReceipt};
use urne_record::{Body, Hash32, Key32, Manifest, Submission};

use crate::error::Error;
use crate::tracking::tracking_of;
use crate::words::say;

/// The folder of one election; one process at a time works in it.
#[derive(Debug)]
pub struct Store {
    folder: PathBuf,
    _lock: File,
}

/// A signed ballot and what the board has answered.
#[derive(Debug, Clone)]
pub struct KeptBallot {
    /// The exact bytes that are sent.
    pub submission: Vec<u8>,
    /// The ballot in them.
    pub ballot: Ballot,
    /// Its tracking hash.
    pub tracking: TrackingHash,
    /// What has been answered.
    pub answer: Answer,
}

/// What a board has answered to a signed ballot.
#[derive(Debug, Clone)]
pub enum Answer {
    /// Nothing yet.
    None,
    /// It stands in the ballot box.
    Receipt {
        /// The entry's bytes.
        entry: Vec<u8>,
        /// The receipt.
        receipt: Receipt,
    },
    /// It was refused for good.
    Refused,
}

impl Store {
    /// Opens, and makes if absent, the folder of an election within `state`.
    pub fn open(state: &Path, election: Hash32) -> Result<Self, Error> {
        let folder = state.join(election.to_string());
        file::create_folder(&folder.join("ballots"), Access::Owner)?;
        let path = folder.join("lock");
        let unusable = |source| Error::ReadFile {
            path: path.clone(),
            cause: source,
        };
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(unusable)?;
        match lock.try_lock() {
            Ok(()) => Ok(Self {
                folder,
                _lock: lock,
            }),
            Err(TryLockError::WouldBlock) => Err(Error::Busy(folder)),
            Err(TryLockError::Error(source)) => Err(unusable(source)),
        }
    }

    /// Where the last checkpoint seen is kept.
    pub fn memory(&self) -> &Path {
        &self.folder
    }

    /// Where entry bundles are kept.
    pub fn bundles(&self) -> PathBuf {
        self.folder.join("bundles")
    }

    /// Stores a signed ballot before it is sent. Refuses one that has the same `replaces` as
    /// another that stands or may still stand.
    pub fn keep(&self, submission: &[u8]) -> Result<KeptBallot, Error> {
        let kept = parse(submission.to_vec()).ok_or(Error::NoBallot)?;
        if self.ballots()?.iter().any(|other| {
            same_place(&other.ballot, &kept.ballot) && !matches!(other.answer, Answer::Refused)
        }) {
            return Err(Error::SignedAlready);
        }
        file::write_new(
            &self.path(&kept.tracking, "ballot"),
            submission,
            Access::Owner,
        )?;
        Ok(kept)
    }

    /// Stores the board's receipt of a ballot.
    pub fn accept(&self, kept: &KeptBallot, accepted: &Accepted) -> Result<PathBuf, Error> {
        let entry = self.path(&kept.tracking, "entry");
        file::write_atomic(&entry, accepted.entry().as_bytes(), Access::Owner)?;
        let receipt = self.path(&kept.tracking, "receipt");
        file::write_atomic(&receipt, accepted.receipt_text().as_bytes(), Access::Owner)?;
        Ok(receipt)
    }

    /// Stores the board's signed refusal of a ballot, which is then not sent again.
    pub fn set_aside(&self, kept: &KeptBallot, refusal: &VerifiedRefusal) -> Result<(), Error> {
        let path = self.path(&kept.tracking, "refusal");
        Ok(file::write_atomic(&path, &refusal.encode(), Access::Owner)?)
    }

    /// All ballots that this device signed, those with a receipt in the order of the log.
    pub fn ballots(&self) -> Result<Vec<KeptBallot>, Error> {
        let folder = self.folder.join("ballots");
        let unreadable = |source| Error::ReadFile {
            path: folder.clone(),
            cause: source,
        };
        let mut ballots = Vec::new();
        for item in fs::read_dir(&folder).map_err(unreadable)? {
            let path = item.map_err(unreadable)?.path();
            if path
                .extension()
                .is_some_and(|extension| extension == "ballot")
            {
                ballots.push(self.read(&path)?);
            }
        }
        ballots.sort_by_key(|kept| (kept.index().unwrap_or(u64::MAX), kept.tracking));
        Ok(ballots)
    }

    /// Ballots of a credential, or of all, that the board has not answered.
    pub fn unanswered(&self, credential: Option<&Key32>) -> Result<Vec<KeptBallot>, Error> {
        let mut ballots = self.ballots()?;
        ballots.retain(|kept| {
            matches!(kept.answer, Answer::None)
                && credential.is_none_or(|credential| kept.ballot.credential == *credential)
        });
        Ok(ballots)
    }

    /// Whether this device signed a ballot that would have replaced the same one, and the board
    /// refused it: a board that did so wrongly could still post it in place of a next one.
    pub fn refused_before(
        &self,
        credential: &Key32,
        replaces: &TrackingHash,
    ) -> Result<bool, Error> {
        Ok(self.ballots()?.iter().any(|kept| {
            kept.ballot.credential == *credential
                && kept.ballot.replaces.0 == replaces.0
                && matches!(kept.answer, Answer::Refused)
        }))
    }

    /// The newest ballot of a credential for which there is a receipt.
    pub fn newest(&self, credential: &Key32) -> Result<Option<KeptBallot>, Error> {
        let mut ballots = self.ballots()?;
        ballots.retain(|kept| kept.ballot.credential == *credential && kept.index().is_some());
        Ok(ballots.pop())
    }

    fn read(&self, path: &Path) -> Result<KeptBallot, Error> {
        let damaged = |path: &Path| Error::Content {
            path: path.to_owned(),
            detail: say!("content-damaged"),
        };
        let mut kept = file::read_if_present(path)?
            .and_then(parse)
            .ok_or_else(|| damaged(path))?;
        let beside = |extension| self.path(&kept.tracking, extension);
        let (entry, receipt) = (beside("entry"), beside("receipt"));
        if let (Some(entry), Some(text)) = (
            file::read_if_present(&entry)?,
            file::read_if_present(&receipt)?,
        ) {
            let text = String::from_utf8(text).map_err(|_| damaged(&receipt))?;
            let receipt = Receipt::parse(&text).map_err(|_| damaged(&receipt))?;
            kept.answer = Answer::Receipt { entry, receipt };
        } else if file::read_if_present(&beside("refusal"))?.is_some() {
            kept.answer = Answer::Refused;
        }
        Ok(kept)
    }

    fn path(&self, tracking: &TrackingHash, extension: &str) -> PathBuf {
        self.folder
            .join("ballots")
            .join(format!("{}.{extension}", tracking.code()))
    }
}

impl KeptBallot {
    /// Index of the ballot's entry, if there is a receipt.
    pub fn index(&self) -> Option<u64> {
        match &self.answer {
            Answer::Receipt { receipt, .. } => Some(receipt.index),
            _ => None,
        }
    }

    /// Checks the receipt: it is for this ballot, and the board has signed its tree.
    pub fn verify_receipt(&self, manifest: &Manifest) -> Result<Option<VerifiedReceipt>, Error> {
        let Answer::Receipt { entry, receipt } = &self.answer else {
            return Ok(None);
        };
        let decoded = urne_record::Entry::decode(entry)?;
        if decoded.into_submission().encode() != self.submission {
            return Err(Error::Misleading(say!("misleading-receipt")));
        }
        Ok(Some(receipt.verify(entry, manifest)?))
    }
}

fn same_place(one: &Ballot, other: &Ballot) -> bool {
    one.credential == other.credential && one.replaces == other.replaces
}

fn parse(bytes: Vec<u8>) -> Option<KeptBallot> {
    let Body::Ballot(ballot) = Submission::decode(&bytes).ok()?.body else {
        return None;
    };
    Some(KeptBallot {
        tracking: tracking_of(&ballot),
        submission: bytes,
        ballot,
        answer: Answer::None,
    })
}
