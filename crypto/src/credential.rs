//! Credentials: Schnorr keys that voters derive from their codes (specs/roll.md).
//!
//! The half key of registrar g is `p = scalar("urne/v1/credential", election || u8(g) || normal form)`,
//! `P = pG`; with two registrars the credential is the sum of the two halves.

use crate::code::Code;
use crate::group::{self, Point, Scalar};
use crate::labels::{self, name};
use crate::schnorr::{self, Claim};
use crate::transcript::Transcript;
use crate::{Error, base32, hash};
use curve25519_dalek::traits::IsIdentity;
use rand_core::{CryptoRng, RngCore};
use std::fmt;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// The secret of a credential or of a registrar's half of one.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct CredentialSecret {
    p: Scalar,
    #[zeroize(skip)]
    key: CredentialKey,
}

impl CredentialSecret {
    /// The half key of registrar `registrar` (1 or 2) for a code.
    pub fn half(election: &[u8; 32], registrar: u8, code: &Code) -> Result<Self, Error> {
        let normal = code.normal_form();
        let p = hash::scalar(
            labels::scalar::CREDENTIAL,
            &[election, &[registrar], normal.as_bytes()],
        );
        Self::new(p)
    }

    /// The credential of a voter who holds one code from each registrar, in the manifest's order.
    pub fn from_codes(election: &[u8; 32], codes: &[Code]) -> Result<Self, Error> {
        let mut p = Scalar::ZERO;
        for (registrar, code) in (1..).zip(codes) {
            p += Self::half(election, registrar, code)?.p;
        }
        let secret = Self::new(p);
        p.zeroize();
        secret
    }

    fn new(p: Scalar) -> Result<Self, Error> {
        let key = CredentialKey::new(group::base(&p))?;
        Ok(Self { p, key })
    }

    /// The public key `P`.
    #[must_use]
    pub fn key(&self) -> CredentialKey {
        self.key
    }

    /// Proves possession of this half key for a row of a registrar's list.
    pub fn prove_possession(
        &self,
        row: &Row<'_>,
        rng: &mut (impl RngCore + CryptoRng),
    ) -> [u8; schnorr::SIZE] {
        schnorr::sign(row.transcript(&self.key), &self.p, rng)
    }

    /// The scalar `p`, for signing.
    pub(crate) fn scalar(&self) -> &Scalar {
        &self.p
    }
}

impl fmt::Debug for CredentialSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialSecret")
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}

/// The public key `P` of a credential or of a half of one: never the identity.
#[derive(Clone, Copy)]
pub struct CredentialKey {
    point: Point,
    bytes: [u8; 32],
}

impl CredentialKey {
    /// Decodes a key.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let point = group::non_identity(bytes, "credential")?;
        Ok(Self {
            point,
            bytes: group::array(bytes, "credential")?,
        })
    }

    fn new(point: Point) -> Result<Self, Error> {
        if point.is_identity() {
            return Err(Error::Identity("credential"));
        }
        Ok(Self {
            point,
            bytes: group::encode(&point),
        })
    }

    /// The credential whose halves two registrars posted: `P = P_1 + P_2`.
    pub fn join(&self, other: &Self) -> Result<Self, Error> {
        Self::new(self.point + other.point)
    }

    /// The 32 bytes by which the roll is sorted.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; 32] {
        self.bytes
    }

    /// The point `P`.
    #[must_use]
    pub fn point(&self) -> &Point {
        &self.point
    }

    /// The fingerprint that people compare.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint(hash::hash(labels::hash::FINGERPRINT, &[&self.bytes]))
    }

    /// Checks a proof of possession of this half key in a row of a registrar's list.
    pub fn verify_possession(
        &self,
        row: &Row<'_>,
        proof: &[u8; schnorr::SIZE],
    ) -> Result<PossessedKey, Error> {
        let claim = Claim::read(row.transcript(self), proof)?;
        if !claim.holds_vartime(&self.point) {
            return Err(Error::Signature("the proof of possession"));
        }
        Ok(PossessedKey(*self))
    }
}

impl PartialEq for CredentialKey {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}

impl Eq for CredentialKey {}

impl PartialOrd for CredentialKey {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for CredentialKey {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.bytes.cmp(&other.bytes)
    }
}

impl std::hash::Hash for CredentialKey {
    fn hash<S: std::hash::Hasher>(&self, state: &mut S) {
        self.bytes.hash(state);
    }
}

impl fmt::Debug for CredentialKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CredentialKey({})", self.fingerprint())
    }
}

/// A half key whose owner is proven to hold its secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PossessedKey(CredentialKey);

impl PossessedKey {
    /// The key.
    #[must_use]
    pub fn key(&self) -> CredentialKey {
        self.0
    }
}

/// What a row of a registrar's list binds to its half key.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// Id of the election.
    pub election: &'a [u8; 32],
    /// Ordinal of the registrar: 1 or 2.
    pub registrar: u8,
    /// The row's random label.
    pub label: &'a [u8; 16],
    /// Weight of the credential.
    pub weight: u64,
    /// Id of its style.
    pub style: &'a str,
}

impl Row<'_> {
    fn transcript(&self, key: &CredentialKey) -> Transcript {
        let mut t = Transcript::new(labels::transcript::CREDENTIAL_POSSESSION);
        t.append_message(name::ELECTION, self.election);
        t.append_u64(name::REGISTRAR, u64::from(self.registrar));
        t.append_message(name::LABEL, self.label);
        t.append_u64(name::WEIGHT, self.weight);
        t.append_message(name::STYLE, self.style.as_bytes());
        t.append_message(name::KEY, &key.bytes);
        t
    }
}

/// `hash("urne/v1/fingerprint", P)`; shown as its first 100 bits in four groups of five characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(pub [u8; 32]);

impl Fingerprint {
    /// Whether people mean this fingerprint by a text: separators dropped, any case, look-alikes resolved.
    #[must_use]
    pub fn is_typed_as(&self, text: &str) -> bool {
        let typed = text.chars().filter(|c| !c.is_whitespace() && *c != '-');
        let plain = typed.map(|c| match c.to_ascii_uppercase() {
            'I' | 'L' => '1',
            'O' => '0',
            other => other,
        });
        plain.eq(self.to_string().chars().filter(|c| *c != '-'))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&base32::grouped(&base32::values(&self.0, 20), 5))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use rand_core::OsRng;

    const ELECTION: [u8; 32] = [7; 32];

    #[test]
    fn a_fingerprint_is_known_however_it_is_typed() {
        let fingerprint = Fingerprint([0; 32]);
        assert_eq!(fingerprint.to_string(), "00000-00000-00000-00000");
        assert!(fingerprint.is_typed_as(" oO000 00000-00000-0000O "));
        assert!(!fingerprint.is_typed_as("00000-00000-00000-0000"));
        assert!(!fingerprint.is_typed_as("00000-00000-00000-00001"));
        assert!(!fingerprint.is_typed_as(""));
    }

    fn row(election: &[u8; 32]) -> Row<'_> {
        Row {
            election,
            registrar: 1,
            label: &[3; 16],
            weight: 5,
            style: "north",
        }
    }

    #[test]
    fn two_halves_join() {
        let codes = [Code::random(&mut OsRng), Code::random(&mut OsRng)];
        let whole = CredentialSecret::from_codes(&ELECTION, &codes).unwrap();
        let halves = [
            CredentialSecret::half(&ELECTION, 1, &codes[0]).unwrap(),
            CredentialSecret::half(&ELECTION, 2, &codes[1]).unwrap(),
        ];
        assert_eq!(halves[0].key().join(&halves[1].key()).unwrap(), whole.key());
        let swapped = [codes[1].clone(), codes[0].clone()];
        assert_ne!(
            CredentialSecret::from_codes(&ELECTION, &swapped)
                .unwrap()
                .key(),
            whole.key()
        );
    }

    #[test]
    fn no_identity() {
        assert_eq!(
            CredentialKey::from_bytes(&[0; 32]).unwrap_err(),
            Error::Identity("credential")
        );
        assert!(CredentialSecret::from_codes(&ELECTION, &[]).is_err());
        let secret = CredentialSecret::half(&ELECTION, 1, &Code::random(&mut OsRng)).unwrap();
        let negative = CredentialKey::new(-secret.key().point()).unwrap();
        assert!(secret.key().join(&negative).is_err());
    }

    #[test]
    fn possession_binds_the_row() {
        let secret = CredentialSecret::half(&ELECTION, 1, &Code::random(&mut OsRng)).unwrap();
        let key = secret.key();
        let proof = secret.prove_possession(&row(&ELECTION), &mut OsRng);
        assert_eq!(
            key.verify_possession(&row(&ELECTION), &proof)
                .unwrap()
                .key(),
            key
        );
        for wrong in [
            row(&[8; 32]),
            Row {
                registrar: 2,
                ..row(&ELECTION)
            },
            Row {
                label: &[4; 16],
                ..row(&ELECTION)
            },
            Row {
                weight: 6,
                ..row(&ELECTION)
            },
            Row {
                style: "south",
                ..row(&ELECTION)
            },
        ] {
            assert!(key.verify_possession(&wrong, &proof).is_err());
        }
        for bit in 0..8 * schnorr::SIZE {
            let mut flipped = proof;
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(
                key.verify_possession(&row(&ELECTION), &flipped).is_err(),
                "bit {bit}"
            );
        }
    }

    #[test]
    fn secrets_are_not_shown() {
        let secret = CredentialSecret::half(&ELECTION, 1, &Code::random(&mut OsRng)).unwrap();
        assert_eq!(
            format!("{secret:?}"),
            format!("CredentialSecret {{ key: {:?}, .. }}", secret.key())
        );
        assert_eq!(secret.key().fingerprint().to_string().len(), 23);
    }
}
