//! Judging a complaint: the complainer publishes the secret of its receiving key, so that anyone opens the
//! share it complains of.

use super::seal::{ReceivingSecret, Route};
use super::{Parameters, ReceivingKey, VerifiedOpening};
use crate::Error;
use crate::group::{self, SIZE, Scalar};
use zeroize::Zeroizing;

/// A complaint together with what the record holds about it.
#[derive(Clone, Copy, Debug)]
pub struct PublishedComplaint<'a> {
    /// Who complains.
    pub complainer: u32,
    /// The complainer's receiving key of round 1.
    pub receiving_key: &'a ReceivingKey,
    /// The secret that the complaint publishes.
    pub receiving_secret: &'a [u8; 32],
    /// The opening of the dealer that is complained of.
    pub dealer: &'a VerifiedOpening,
    /// What that dealer sealed to the complainer.
    pub ciphertext: &'a [u8],
}

/// Who is at fault. Either way the attempt has failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The share does not decrypt or does not fit.
    Dealer(u32),
    /// The share is right.
    Complainer(u32),
}

impl Verdict {
    /// The trustee at fault.
    #[must_use]
    pub fn culprit(&self) -> u32 {
        match *self {
            Self::Dealer(trustee) | Self::Complainer(trustee) => trustee,
        }
    }
}

/// Decides a complaint; refuses one whose secret is not that of the receiving key.
pub fn judge(
    parameters: &Parameters,
    complaint: &PublishedComplaint<'_>,
) -> Result<Verdict, Error> {
    let receiver = complaint.complainer;
    let dealer = complaint.dealer.trustee();
    parameters.check_trustee(receiver)?;
    parameters.check_trustee(dealer)?;
    if dealer == receiver {
        return Err(Error::Incomplete {
            trustee: dealer,
            what: "a share to oneself",
        });
    }
    let secret = ReceivingSecret(*complaint.receiving_secret);
    if !secret.belongs_to(complaint.receiving_key) {
        return Err(Error::ReceivingSecret(receiver));
    }
    let route = Route {
        parameters,
        dealer,
        receiver,
    };
    Ok(
        match open_share(route, &secret, complaint.dealer, complaint.ciphertext) {
            Some(_) => Verdict::Complainer(receiver),
            None => Verdict::Dealer(dealer),
        },
    )
}

/// The scalars `f_dj(i)` of all positions if the share decrypts to canonical scalars that fit the dealer's
/// commitments, `f_dj(i) G = sum_k i^k C_djk`; otherwise the dealer is at fault.
pub(super) fn open_share(
    route: Route<'_>,
    secret: &ReceivingSecret,
    dealer: &VerifiedOpening,
    ciphertext: &[u8],
) -> Option<Zeroizing<Vec<Scalar>>> {
    let plaintext = route.open(secret, ciphertext)?;
    let packages = dealer.packages();
    if plaintext.len() != SIZE * packages.len() {
        return None;
    }
    let mut shares = Zeroizing::new(Vec::with_capacity(packages.len()));
    for (bytes, package) in plaintext.chunks_exact(SIZE).zip(packages) {
        let share = group::scalar(bytes, "a share").ok()?;
        if group::base(&share) != package.at(route.receiver) {
            return None;
        }
        shares.push(share);
    }
    Some(shares)
}
