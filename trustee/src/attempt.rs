//! One attempt of the key ceremony, as the file keeps it (specs/key-ceremony.md).
//!
//! The messages of a round are made once, kept as the exact bytes that are sent, and sent again
//! until the log holds them. So whatever happens in between, an attempt sees one contribution.

use std::fmt;

use urne_crypto::ceremony::KeyShares;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::codec::{DecodeError, Reader, Writer};
use crate::error::Error;

/// An attempt in which this trustee takes part. It exists from the moment its secrets were drawn.
pub struct Attempt {
    /// The attempt's number, from 1.
    pub number: u32,
    /// What is secret of it.
    pub secret: AttemptSecret,
    /// The submissions of the rounds prepared so far, round 1 first.
    pub rounds: Vec<Vec<Vec<u8>>>,
}

/// The secret part of an attempt, in the byte form of `urne_crypto::ceremony`.
#[derive(Zeroize, ZeroizeOnDrop)]
pub enum AttemptSecret {
    /// Rounds 1 and 2: a `DealerState`, the polynomials and the receiving key's secret.
    Dealer(Zeroizing<Vec<u8>>),
    /// Round 3: a `ReceiverState`, the receiving key's secret and the shares for oneself.
    Receiver(Zeroizing<Vec<u8>>),
    /// After the confirmation: `KeyShares`, the `x_ij` of all positions. The rest is wiped.
    Shares(Zeroizing<Vec<u8>>),
    /// After a complaint: nothing of this attempt is used again.
    Spent,
}

impl Attempt {
    /// The submissions of a round (from 1), if they were prepared.
    pub fn round(&self, round: usize) -> Option<&[Vec<u8>]> {
        self.rounds.get(round.checked_sub(1)?).map(Vec::as_slice)
    }

    /// The trustee's shares of all keys, once it has confirmed them.
    ///
    /// # Errors
    /// Bytes that hold no shares.
    pub fn shares(&self) -> Result<Option<KeyShares>, Error> {
        match &self.secret {
            AttemptSecret::Shares(bytes) => Ok(Some(KeyShares::from_bytes(bytes)?)),
            _ => Ok(None),
        }
    }

    pub(crate) fn write(&self, output: &mut Writer) {
        output.u32(self.number);
        match &self.secret {
            AttemptSecret::Dealer(bytes) => {
                output.u8(1);
                output.bytes(bytes);
            }
            AttemptSecret::Receiver(bytes) => {
                output.u8(2);
                output.bytes(bytes);
            }
            AttemptSecret::Shares(bytes) => {
                output.u8(3);
                output.bytes(bytes);
            }
            AttemptSecret::Spent => output.u8(4),
        }
        output.list(&self.rounds, |output, round| {
            output.list(round, |output, submission| output.bytes(submission));
        });
    }

    pub(crate) fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            number: input.u32()?,
            secret: match input.u8()? {
                1 => AttemptSecret::Dealer(Zeroizing::new(input.bytes()?.to_vec())),
                2 => AttemptSecret::Receiver(Zeroizing::new(input.bytes()?.to_vec())),
                3 => AttemptSecret::Shares(Zeroizing::new(input.bytes()?.to_vec())),
                4 => AttemptSecret::Spent,
                _ => return Err(DecodeError("fault-secret")),
            },
            rounds: input.list(|input| input.list(|input| input.bytes().map(<[u8]>::to_vec)))?,
        })
    }
}

impl fmt::Debug for AttemptSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Dealer(_) => "Dealer(redacted)",
            Self::Receiver(_) => "Receiver(redacted)",
            Self::Shares(_) => "Shares(redacted)",
            Self::Spent => "Spent",
        })
    }
}

impl fmt::Debug for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("number", &self.number)
            .field("secret", &self.secret)
            .field("rounds", &self.rounds.len())
            .finish()
    }
}
