//! Bodies of the messages that may come next, with all ordinals, numbers and hashes filled in, so
//! that no tool assembles them by hand. Every function fails with the reason why that message
//! cannot come yet.

use crate::body::{
    Abort, Attempt, Ballot, Close, Closing, ContestShares, Extension, Key, Notice, Open,
    PartialDecryption, Rehearsal, Result as ResultBody, Roll, RollRow, TrusteeCommit,
    TrusteeComplaint, TrusteeConfirm, TrusteeOpen, TrusteeShare,
};
use crate::bytes::{Fixed, Hash32, Key32, Octets};
use crate::text::{Name, Text};
use crate::time::Minute;

use super::{Election, Refused};

/// Makes bodies for an election's present state.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'a> {
    pub(super) election: &'a Election,
}

type Drafted<T> = Result<T, Refused>;

#[allow(unused_variables)]
impl Draft<'_> {
    /// Round 1.
    pub fn commit(&self, trustee: u32, commitment: Hash32, receiving_key: Key32) -> Drafted<TrusteeCommit> { unimplemented!() }
    /// Round 2: all parts, from all M packages in order.
    pub fn opening(&self, trustee: u32, packages: &[u8]) -> Drafted<Vec<TrusteeOpen>> { unimplemented!() }
    /// Round 3, for one receiver.
    pub fn share(&self, trustee: u32, receiver: u32, ciphertext: Vec<u8>) -> Drafted<TrusteeShare> { unimplemented!() }
    /// Round 4, all shares fit.
    pub fn confirm(&self, trustee: u32) -> Drafted<TrusteeConfirm> { unimplemented!() }
    /// Round 4, a dealer's share does not fit.
    pub fn complaint(&self, trustee: u32, dealer: u32, receiving_secret: [u8; 32]) -> Drafted<TrusteeComplaint> { unimplemented!() }
    /// The ceremony begins again.
    pub fn attempt(&self, culprits: Vec<u32>, reason: Name) -> Drafted<Attempt> { unimplemented!() }
    /// The election's keys.
    pub fn key(&self) -> Drafted<Key> { unimplemented!() }
    /// A registrar's whole list, sorted by label and split into parts.
    pub fn roll(&self, registrar: u32, rows: Vec<RollRow>) -> Drafted<Vec<Roll>> { unimplemented!() }
    /// A trustee's rehearsal.
    pub fn rehearsal(&self, trustee: u32, shares: Octets, proof: Fixed<96>) -> Drafted<Rehearsal> { unimplemented!() }
    /// The poll opens.
    pub fn open(&self) -> Drafted<Open> { unimplemented!() }
    /// The poll closes later.
    pub fn extension(&self, closes: Minute) -> Drafted<Extension> { unimplemented!() }
    /// Intake ends.
    pub fn closing(&self) -> Drafted<Closing> { unimplemented!() }
    /// What is counted; `closing` must be the last entry.
    pub fn close(&self) -> Drafted<Close> { unimplemented!() }
    /// A trustee's partial decryption.
    pub fn partial_decryption(&self, trustee: u32, contests: Vec<ContestShares>) -> Drafted<PartialDecryption> { unimplemented!() }
    /// The result, computed from the partial decryptions in the log.
    pub fn result(&self) -> Drafted<ResultBody> { unimplemented!() }
    /// The election ends without a result.
    pub fn abort(&self, reason: Name) -> Drafted<Abort> { unimplemented!() }
    /// The next notice.
    pub fn notice(&self, text: Text) -> Drafted<Notice> { unimplemented!() }
    /// A ballot of a credential, replacing its current one as this log shows it.
    pub fn ballot(&self, credential: Key32, replaces: Hash32, ciphertext: Octets, proof: Octets) -> Drafted<Ballot> { unimplemented!() }
}
