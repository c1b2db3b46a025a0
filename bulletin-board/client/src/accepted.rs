//! The board's answer to an accepted submission, checked: entry and receipt.

use serde::Deserialize;
use urne_record::receipt::{Receipt, VerifiedReceipt};
use urne_record::{Entry, Manifest, Minute};

use crate::error::Error;
use crate::words::say;

/// A submission that stands in the log: its entry is what was sent, its receipt holds.
#[derive(Debug, Clone)]
pub struct Accepted {
    entry: String,
    time: Minute,
    receipt_text: String,
    receipt: VerifiedReceipt,
    stood_already: bool,
}

impl Accepted {
    /// The entry's canonical text.
    pub fn entry(&self) -> &str {
        &self.entry
    }

    /// The entry's index.
    pub fn index(&self) -> u64 {
        self.receipt.index()
    }

    /// The entry's time.
    pub fn time(&self) -> Minute {
        self.time
    }

    /// The receipt as text, to be kept: a `tlog-proof` of specs/log.md.
    pub fn receipt_text(&self) -> &str {
        &self.receipt_text
    }

    /// The receipt, with leaf and checkpoint.
    pub fn receipt(&self) -> &VerifiedReceipt {
        &self.receipt
    }

    /// Whether the board had this submission already.
    pub fn stood_already(&self) -> bool {
        self.stood_already
    }
}

/// The members `entry` and `receipt` as they come.
#[derive(Debug, Deserialize)]
pub(crate) struct RawAccepted {
    entry: String,
    receipt: String,
}

impl RawAccepted {
    pub(crate) fn verify(
        self,
        url: &str,
        manifest: &Manifest,
        submission: &[u8],
        stood_already: bool,
    ) -> Result<Accepted, Error> {
        let wrong = |detail: String| Error::Receipt {
            url: url.to_owned(),
            detail,
        };
        let entry = Entry::decode(self.entry.as_bytes()).map_err(|e| wrong(e.to_string()))?;
        let (index, time) = (entry.index, entry.time);
        if entry.into_submission().encode() != submission {
            return Err(wrong(say!("receipt-other-entry")));
        }
        let receipt = Receipt::parse(&self.receipt)
            .and_then(|receipt| receipt.verify(self.entry.as_bytes(), manifest))
            .map_err(|e| wrong(e.to_string()))?;
        if receipt.index() != index {
            return Err(wrong(say!("receipt-other-index")));
        }
        Ok(Accepted {
            entry: self.entry,
            time,
            receipt_text: self.receipt,
            receipt,
            stood_already,
        })
    }
}
