//! What one simulated voter does.

use std::fs;
use std::path::Path;
use std::time::Duration;

use rand_core::OsRng;
use urne_board_client::{Accepted, ElectionClient, Error as BoardError, Patience, Prefix};
use urne_crypto::tracking::TrackingHash;
use urne_record::election::Reason;

use crate::cast::sign;
use crate::choices::Choices;
use crate::codes::Voter;
use crate::error::Error;
use crate::paper::Paper;
use crate::prepared::{context, prepare};
use crate::simulate::{Ballot, Cast, Job};
use crate::words::say;

/// How often a ballot is made anew because another one came first.
const MOST_REPLACEMENTS: usize = 3;

/// What all simulated voters share.
pub(super) struct Hall<'a> {
    pub(super) prefix: &'a Prefix,
    pub(super) client: &'a ElectionClient,
    pub(super) patience: Patience,
    pub(super) receipts: Option<&'a Path>,
    pub(super) on_pause: &'a (dyn Fn(&BoardError, Duration) + Sync),
}

/// A voter on the way through the ballots of a job.
pub(super) struct Walk<'a> {
    hall: &'a Hall<'a>,
    voter: Voter,
    paper: Paper<'a>,
    replaces: TrackingHash,
}

impl<'a> Walk<'a> {
    pub(super) fn begin(hall: &'a Hall<'a>, job: &Job) -> Result<Self, Error> {
        let election = hall.prefix.election();
        let voter = Voter::identify(election, &job.codes)?;
        let manifest = election.manifest();
        let style = manifest
            .styles
            .get(voter.member.style)
            .ok_or_else(|| Error::NoPlace(say!("place-no-style")))?;
        let paper = Paper::new(manifest, style.id.as_str(), "en")?;
        Ok(Self {
            hall,
            voter,
            paper,
            replaces: TrackingHash::NONE,
        })
    }

    /// Casts one ballot; where another ballot of this voter came first, one that replaces it.
    pub(super) fn cast(&mut self, job: &Job, ballot: &Ballot) -> Result<(Cast, Accepted), Error> {
        let mut choices = Choices::parse_line(&self.paper, &ballot.choices)?;
        choices.answer_the_rest_with_nothing(&self.paper);
        for _ in 0..MOST_REPLACEMENTS {
            match self.attempt(&choices) {
                Err(Error::NotCurrent) => self.replaces = self.current()?,
                Err(error) => return Err(error),
                Ok((tracking, accepted)) => {
                    self.replaces = tracking;
                    let cast = Cast {
                        voter: job.voter.clone(),
                        line: ballot.line,
                        fingerprint: self.voter.key().fingerprint().to_string(),
                        tracking,
                        index: accepted.index(),
                    };
                    self.keep(&tracking, &accepted)?;
                    return Ok((cast, accepted));
                }
            }
        }
        Err(Error::NotCurrent)
    }

    fn attempt(&self, choices: &Choices) -> Result<(TrackingHash, Accepted), Error> {
        let election = self.hall.prefix.election();
        let place = context(election, self.voter.key(), self.replaces)?;
        let ballot = prepare(&place, &self.paper, choices, &mut OsRng)?;
        let tracking = ballot.tracking();
        let submission = sign(election, ballot, &self.voter.secret, &mut OsRng)?;
        let bytes = submission.encode();
        let (client, manifest) = (self.hall.client, election.manifest());
        let on_pause = &mut |error: &BoardError, pause| (self.hall.on_pause)(error, pause);
        match client.submit(manifest, &bytes, &self.hall.patience, on_pause) {
            Ok(accepted) => Ok((tracking, accepted)),
            Err(BoardError::Refused(refusal)) if refusal.body().reason == Reason::NotCurrent => {
                Err(Error::NotCurrent)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// The tracking hash to be replaced. A false one only makes the board refuse the next ballot.
    fn current(&self) -> Result<TrackingHash, Error> {
        let credential = urne_record::Fixed(self.voter.key().to_bytes());
        let on_pause = &mut |error: &BoardError, pause| (self.hall.on_pause)(error, pause);
        let current = self
            .hall
            .patience
            .persist(on_pause, || self.hall.client.current_ballot(&credential))?;
        Ok(current.map_or(TrackingHash::NONE, |ballot| TrackingHash(ballot.tracking.0)))
    }

    /// Writes the receipt; not synced one by one, since a simulation can be run again.
    fn keep(&self, tracking: &TrackingHash, accepted: &Accepted) -> Result<(), Error> {
        let Some(folder) = self.hall.receipts else {
            return Ok(());
        };
        let files = [
            ("entry", accepted.entry()),
            ("receipt", accepted.receipt_text()),
        ];
        for (extension, content) in files {
            let path = folder.join(format!("{}.{extension}", tracking.code()));
            fs::write(&path, content).map_err(|source| Error::WriteFile {
                path,
                cause: source,
            })?;
        }
        Ok(())
    }
}
