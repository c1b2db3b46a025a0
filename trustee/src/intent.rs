//! What this file has agreed to decrypt (specs/tally.md, Decryption).
//!
//! Two different aggregates under one key would open the ballots in which they differ. So the
//! intent is stored before anything is computed, and it is never changed or removed:
//! - If we stop before it is written, nothing was computed.
//! - If we stop after it, the same aggregate is decrypted when the tool runs again, and no other.

use urne_record::Hash32;

use crate::codec::{DecodeError, Reader, Writer};
use crate::error::Error;

/// One contest's aggregate at one close: the only one that this trustee's shares may meet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intent {
    /// Leaf hash of the `close` entry.
    pub close: Hash32,
    /// The contest's id.
    pub contest: String,
    /// Hash of the contest's aggregate.
    pub aggregate: Hash32,
}

/// The intents of one election; they only ever grow.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Intents(Vec<Intent>);

impl Intents {
    /// Adds what is to be decrypted now; what stands already is not added twice.
    ///
    /// # Errors
    /// [`Error::OtherAggregate`] where an earlier intent names another close or, for a contest,
    /// another aggregate. Nothing is added then.
    pub fn add(&mut self, wanted: &[Intent]) -> Result<(), Error> {
        let mut grown = self.0.clone();
        for intent in wanted {
            let contradicts = |earlier: &Intent| {
                earlier.close != intent.close
                    || (earlier.contest == intent.contest && earlier.aggregate != intent.aggregate)
            };
            if grown.iter().any(contradicts) {
                return Err(Error::OtherAggregate {
                    contest: intent.contest.clone(),
                });
            }
            if !grown.contains(intent) {
                grown.push(intent.clone());
            }
        }
        self.0 = grown;
        Ok(())
    }

    /// Whether the intent stands: the condition for computing.
    ///
    /// # Errors
    /// [`Error::OtherAggregate`] where it does not.
    pub fn require(&self, wanted: &Intent) -> Result<(), Error> {
        if self.0.contains(wanted) {
            Ok(())
        } else {
            Err(Error::OtherAggregate {
                contest: wanted.contest.clone(),
            })
        }
    }

    /// All intents, in the order in which they came.
    pub fn all(&self) -> &[Intent] {
        &self.0
    }

    pub(crate) fn write(&self, output: &mut Writer) {
        output.list(&self.0, |output, intent| {
            output.raw(intent.close.as_bytes());
            output.bytes(intent.contest.as_bytes());
            output.raw(intent.aggregate.as_bytes());
        });
    }

    pub(crate) fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        input
            .list(|input| {
                Ok(Intent {
                    close: input.array()?.into(),
                    contest: input.string()?,
                    aggregate: input.array()?.into(),
                })
            })
            .map(Self)
    }
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic
    )]
    use super::*;

    fn intent(close: u8, contest: &str, aggregate: u8) -> Intent {
        Intent {
            close: [close; 32].into(),
            contest: contest.to_owned(),
            aggregate: [aggregate; 32].into(),
        }
    }

    #[test]
    fn the_same_aggregate_may_come_again() {
        let mut intents = Intents::default();
        let wanted = [intent(1, "mayor", 2), intent(1, "budget", 3)];
        intents.add(&wanted).unwrap();
        intents.add(&wanted).unwrap();
        assert_eq!(intents.all(), wanted);
        for intent in &wanted {
            intents.require(intent).unwrap();
        }
    }

    #[test]
    fn another_aggregate_or_close_is_refused_for_ever() {
        let mut intents = Intents::default();
        intents.add(&[intent(1, "mayor", 2)]).unwrap();
        for other in [
            intent(1, "mayor", 9),
            intent(9, "mayor", 2),
            intent(9, "budget", 3),
        ] {
            // A list is admitted whole or not at all.
            let wanted = [intent(1, "council", 5), other.clone()];
            let error = intents.add(&wanted).unwrap_err();
            assert!(matches!(error, Error::OtherAggregate { contest } if contest == other.contest));
            assert!(intents.require(&other).is_err());
        }
        assert_eq!(intents.all(), [intent(1, "mayor", 2)]);
    }
}
