//! A trustee as dealer: it commits to polynomials (round 1), opens them (round 2), seals shares (round 3).

use super::seal::{ReceivingSecret, Route};
use super::state::{Reader, Writer};
use super::{Parameters, ReceiverState, ReceivingKey, VerifiedOpening, commitment, frost};
use crate::Error;
use crate::group::SIZE;
use rand_core::{CryptoRng, RngCore};
use std::fmt;
use zeroize::Zeroizing;

const KIND: &[u8; 4] = b"UD1\n";

/// What `trustee-commit` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Commitment {
    /// Hash of all packages.
    pub commitment: [u8; 32],
    /// X25519 key of this attempt.
    pub receiving_key: [u8; 32],
}

/// What a dealer keeps from round 1 to round 3: its secret polynomials, their packages and the secret of its
/// receiving key.
pub struct DealerState {
    parameters: Parameters,
    trustee: u32,
    receiving: ReceivingSecret,
    packages: Vec<u8>,
    polynomials: Vec<frost::round1::SecretPackage>,
}

/// What `trustee-share` says to one receiver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedShare {
    /// The receiving trustee.
    pub receiver: u32,
    /// `enc || ct`.
    pub ciphertext: Vec<u8>,
}

/// Round 1: draws the polynomials of all positions and a receiving key.
pub fn commit(
    parameters: &Parameters,
    trustee: u32,
    rng: &mut (impl RngCore + CryptoRng),
) -> Result<DealerState, Error> {
    parameters.check_trustee(trustee)?;
    let (trustees, threshold) = frost::sizes(parameters)?;
    let identifier = frost::identifier(trustee)?;
    let mut packages = Vec::with_capacity(parameters.packages_size());
    let mut polynomials = Vec::with_capacity(parameters.positions as usize);
    for _ in 0..parameters.positions {
        let (secret, package) =
            frost::part1(identifier, trustees, threshold, &mut *rng).map_err(frost::refused)?;
        packages.extend(frost::encode(&package)?);
        polynomials.push(secret);
    }
    let receiving = ReceivingSecret::random(rng);
    Ok(DealerState {
        parameters: *parameters,
        trustee,
        receiving,
        packages,
        polynomials,
    })
}

/// Round 3: seals each other trustee's shares. `openings` are those of all trustees in order, `receiving_keys`
/// likewise.
pub fn deal(
    state: DealerState,
    openings: &[VerifiedOpening],
    receiving_keys: &[ReceivingKey],
    rng: &mut (impl RngCore + CryptoRng),
) -> Result<(ReceiverState, Vec<SealedShare>), Error> {
    let DealerState {
        parameters,
        trustee,
        receiving,
        packages,
        polynomials,
    } = state;
    VerifiedOpening::check_all(&parameters, openings)?;
    let opened = |o: &&VerifiedOpening| o.trustee() == trustee && o.bytes() == packages;
    if openings.iter().find(opened).is_none() {
        return Err(Error::Commitment(trustee));
    }
    let capacity = SIZE * parameters.positions as usize;
    let mut own = Zeroizing::new(Vec::with_capacity(parameters.positions as usize));
    let mut plaintexts: Vec<Zeroizing<Vec<u8>>> = (0..parameters.trustees)
        .map(|_| Zeroizing::new(Vec::with_capacity(capacity)))
        .collect();
    for (position, polynomial) in polynomials.into_iter().enumerate() {
        let others = frost::others(&parameters, trustee, position, openings)?;
        let (kept, shares) = frost::part2(polynomial, &others).map_err(frost::refused)?;
        own.push(kept.secret_share());
        for (receiver, plaintext) in (1..).zip(&mut plaintexts) {
            if let Some(share) = shares.get(&frost::identifier(receiver)?) {
                plaintext
                    .extend(Zeroizing::new(share.signing_share().to_scalar().to_bytes()).iter());
            }
        }
    }
    let sealed = (1..)
        .zip(&plaintexts)
        .filter(|&(receiver, _)| receiver != trustee)
        .map(|(receiver, plaintext)| {
            let missing = Error::Incomplete {
                trustee: receiver,
                what: "the receiving key",
            };
            let key = receiving_keys.get(receiver as usize - 1).ok_or(missing)?;
            let route = Route {
                parameters: &parameters,
                dealer: trustee,
                receiver,
            };
            Ok(SealedShare {
                receiver,
                ciphertext: route.seal(key, plaintext, rng)?,
            })
        })
        .collect::<Result<_, Error>>()?;
    Ok((
        ReceiverState::new(parameters, trustee, receiving, own),
        sealed,
    ))
}

impl DealerState {
    /// What `trustee-commit` says.
    #[must_use]
    pub fn commitment(&self) -> Commitment {
        Commitment {
            commitment: commitment(&self.parameters, self.trustee, &self.packages),
            receiving_key: self.receiving.public(),
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

    /// The packages of part `part` of the opening, for `trustee-open`.
    pub fn part(&self, part: u32) -> Result<&[u8], Error> {
        let positions = self.parameters.part_positions(part)?;
        let size = self.parameters.package_size();
        self.packages
            .get(size * positions.start as usize..size * positions.end as usize)
            .ok_or(Error::Parameters("there is no such part of an opening"))
    }

    /// The state for the trustee's encrypted file.
    pub fn to_bytes(&self) -> Result<Zeroizing<Vec<u8>>, Error> {
        let polynomials = self
            .polynomials
            .iter()
            .map(|p| p.serialize().map(Zeroizing::new).map_err(frost::refused))
            .collect::<Result<Vec<_>, _>>()?;
        let length: usize = polynomials.iter().map(|p| p.len() + 4).sum();
        let capacity = SIZE + self.packages.len() + length;
        let mut writer = Writer::new(KIND, &self.parameters, self.trustee, capacity);
        writer.bytes(&self.receiving.0);
        writer.bytes(&self.packages);
        for polynomial in &polynomials {
            let length = u32::try_from(polynomial.len()).unwrap_or(u32::MAX);
            writer.bytes(&length.to_be_bytes());
            writer.bytes(polynomial);
        }
        Ok(writer.finish())
    }

    /// Reads what [`Self::to_bytes`] wrote.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let (mut reader, parameters, trustee) = Reader::new(KIND, bytes)?;
        let receiving = ReceivingSecret(reader.array()?);
        let packages = reader.bytes(parameters.packages_size())?.to_vec();
        let mut polynomials = Vec::with_capacity(parameters.positions as usize);
        for package in packages.chunks_exact(parameters.package_size()) {
            let length = reader.number()? as usize;
            let polynomial = frost::round1::SecretPackage::deserialize(reader.bytes(length)?)
                .map_err(|_| Error::State("a polynomial does not decode"))?;
            if *polynomial.commitment() != frost::commitments(&parameters, package)? {
                return Err(Error::State("a polynomial does not fit its package"));
            }
            polynomials.push(polynomial);
        }
        reader.finish()?;
        Ok(Self {
            parameters,
            trustee,
            receiving,
            packages,
            polynomials,
        })
    }
}

impl fmt::Debug for DealerState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DealerState")
            .field("trustee", &self.trustee)
            .finish_non_exhaustive()
    }
}
