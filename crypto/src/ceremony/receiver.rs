//! A trustee as receiver: it opens the shares dealt to it and confirms or complains (round 4).

use super::judge::open_share;
use super::seal::{ReceivingSecret, Route};
use super::state::{Reader, Writer};
use super::{JointKeys, KeyShares, Parameters, VerifiedOpening, frost};
use crate::Error;
use crate::group::{self, SIZE, Scalar};
use frost_ristretto255::keys::SigningShare;
use std::collections::BTreeMap;
use std::fmt;
use zeroize::Zeroizing;

const KIND: &[u8; 4] = b"UR1\n";

/// What a receiver keeps from round 3 to round 4: the secret of its receiving key and its own shares of its
/// own polynomials.
pub struct ReceiverState {
    parameters: Parameters,
    trustee: u32,
    pub(super) receiving: ReceivingSecret,
    own: Zeroizing<Vec<Scalar>>,
}

/// What round 4 ends in for one trustee.
#[derive(Debug)]
pub enum Received {
    /// Every share fits: the trustee stores its key shares and confirms the keys hash.
    Confirmed(KeyShares),
    /// Some share is wrong; the attempt is over.
    Complaint(Complaint),
}

/// What `trustee-complaint` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The first dealer whose share does not decrypt or does not fit.
    pub dealer: u32,
    /// The secret of this attempt's receiving key, which the complaint publishes.
    pub receiving_secret: [u8; 32],
}

/// Round 4: opens the sealed shares, given by dealer. `openings` are those of all trustees in order, `keys`
/// what they give.
pub fn receive(
    state: &ReceiverState,
    openings: &[VerifiedOpening],
    keys: &JointKeys,
    sealed: &BTreeMap<u32, Vec<u8>>,
) -> Result<Received, Error> {
    let (parameters, trustee) = (&state.parameters, state.trustee);
    VerifiedOpening::check_all(parameters, openings)?;
    let mut dealt = BTreeMap::new();
    for opening in openings
        .iter()
        .filter(|opening| opening.trustee() != trustee)
    {
        let dealer = opening.trustee();
        let ciphertext = sealed.get(&dealer).ok_or(Error::Incomplete {
            trustee: dealer,
            what: "the sealed share",
        })?;
        let route = Route {
            parameters,
            dealer,
            receiver: trustee,
        };
        match open_share(route, &state.receiving, opening, ciphertext) {
            Some(shares) => dealt.insert(dealer, shares),
            None => {
                let receiving_secret = state.receiving.0;
                return Ok(Received::Complaint(Complaint {
                    dealer,
                    receiving_secret,
                }));
            }
        };
    }
    let shares = state.finish(openings, &dealt)?;
    shares.check(keys)?;
    Ok(Received::Confirmed(shares))
}

impl ReceiverState {
    pub(super) fn new(
        parameters: Parameters,
        trustee: u32,
        receiving: ReceivingSecret,
        own: Zeroizing<Vec<Scalar>>,
    ) -> Self {
        Self {
            parameters,
            trustee,
            receiving,
            own,
        }
    }

    /// The ceremony it belongs to.
    #[must_use]
    pub fn parameters(&self) -> &Parameters {
        &self.parameters
    }

    /// Whose it is.
    #[must_use]
    pub fn trustee(&self) -> u32 {
        self.trustee
    }

    /// `x_ij = sum_d f_dj(i)` for all positions, by FROST's last part.
    fn finish(
        &self,
        openings: &[VerifiedOpening],
        dealt: &BTreeMap<u32, Zeroizing<Vec<Scalar>>>,
    ) -> Result<KeyShares, Error> {
        let (parameters, trustee) = (&self.parameters, self.trustee);
        let (trustees, threshold) = frost::sizes(parameters)?;
        let identifier = frost::identifier(trustee)?;
        let own_packages = openings
            .iter()
            .filter(|opening| opening.trustee() == trustee)
            .flat_map(|opening| opening.bytes().chunks_exact(parameters.package_size()));
        let mut x = Zeroizing::new(Vec::with_capacity(self.own.len()));
        for ((position, own), package) in self.own.iter().enumerate().zip(own_packages) {
            let secret = frost::round2::SecretPackage::new(
                identifier,
                frost::commitments(parameters, package)?,
                *own,
                threshold,
                trustees,
            );
            let mut shares = BTreeMap::new();
            for (&dealer, scalars) in dealt {
                let share = SigningShare::new(scalars.get(position).copied().unwrap_or_default());
                shares.insert(
                    frost::identifier(dealer)?,
                    frost::round2::Package::new(share),
                );
            }
            let others = frost::others(parameters, trustee, position, openings)?;
            let (key, _) = frost::part3(&secret, &others, &shares).map_err(frost::refused)?;
            x.push(key.signing_share().to_scalar());
        }
        Ok(KeyShares::new(trustee, x))
    }

    /// The state for the trustee's encrypted file.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let capacity = SIZE * (1 + self.own.len());
        let mut writer = Writer::new(KIND, &self.parameters, self.trustee, capacity);
        writer.bytes(&self.receiving.0);
        self.own
            .iter()
            .for_each(|share| writer.bytes(share.as_bytes()));
        writer.finish()
    }

    /// Reads what [`Self::to_bytes`] wrote.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let (mut reader, parameters, trustee) = Reader::new(KIND, bytes)?;
        let receiving = ReceivingSecret(reader.array()?);
        let mut own = Zeroizing::new(Vec::with_capacity(parameters.positions as usize));
        for _ in 0..parameters.positions {
            own.push(group::scalar(reader.bytes(SIZE)?, "a stored share")?);
        }
        reader.finish()?;
        Ok(Self {
            parameters,
            trustee,
            receiving,
            own,
        })
    }
}

impl fmt::Debug for ReceiverState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceiverState")
            .field("trustee", &self.trustee)
            .finish_non_exhaustive()
    }
}
