//! The election as its log shows it, and messages to it: verified, with progress and patience.

use std::time::Duration;

use anyhow::{Result, anyhow};
use indicatif::{ProgressBar, ProgressStyle};
use urne_board_client::{Accepted, ElectionClient, Error, Follower, Patience, Progress, Source};
use urne_record::election::Refused;
use urne_record::sign::{self, SigningKey};
use urne_record::{Body, Election};

use crate::home::Home;
use crate::words::say;

/// An election that is followed from a folder.
#[derive(Debug)]
pub struct Following {
    follower: Follower,
}

impl Following {
    /// Downloads and verifies the whole log.
    ///
    /// # Errors
    /// The board does not answer, or its log does not hold.
    pub fn start(home: &Home) -> Result<Self> {
        home.create()?;
        let source = Source::board(&home.election()?);
        let bar = progress(say!("progress-log"));
        let follower = Follower::start(source, Some(&home.memory()), &mut |progress: Progress| {
            bar.set_length(progress.total);
            bar.set_position(progress.done);
        });
        bar.finish_and_clear();
        Ok(Following {
            follower: follower?,
        })
    }

    /// The election after the newest verified entry.
    pub fn election(&self) -> &Election {
        self.follower.election()
    }

    /// The board, unless the log is a file.
    pub fn client(&self) -> Option<&ElectionClient> {
        self.follower.source().election_client()
    }

    /// The follower itself.
    pub fn follower(&mut self) -> &mut Follower {
        &mut self.follower
    }

    /// Signs and sends; returns when the entry stands in the verified log.
    ///
    /// # Errors
    /// The board refuses, or does not answer for half a minute.
    pub fn submit(&mut self, body: impl Into<Body>, key: &SigningKey) -> Result<Accepted> {
        let submission = sign::submission(body, key);
        Ok(self
            .follower
            .submit(&submission, &Patience::SHORT, &mut on_pause)?)
    }
}

/// What the election's present state allows, or why it does not.
///
/// # Errors
/// The reason, before anything was sent.
pub fn allowed<T>(drafted: std::result::Result<T, Refused>) -> Result<T> {
    drafted.map_err(|refused| {
        let Refused { reason, detail, .. } = refused;
        anyhow!(say!("not-now", detail = detail, reason = %reason))
    })
}

/// Says that and why a pause is made.
pub fn on_pause(error: &Error, pause: Duration) {
    let seconds = pause.as_secs().max(1);
    match error {
        Error::Unreachable { detail, .. } | Error::Unavailable { detail, .. } => {
            eprintln!(
                "{}",
                say!("pause-board", detail = detail, seconds = seconds)
            );
        }
        other => eprintln!("{}", say!("pause", detail = %other, seconds = seconds)),
    }
}

/// A progress bar on standard error, shown on a terminal only.
pub fn progress(what: String) -> ProgressBar {
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta}") {
        bar.set_style(style);
    }
    bar.set_message(what);
    bar
}
