//! Shares sealed to one trustee: HPKE (RFC 9180), mode base, X25519, HKDF-SHA256, ChaCha20-Poly1305.

use super::Parameters;
use crate::Error;
use crate::group::{self, SIZE};
use crate::labels;
use curve25519_dalek::montgomery::MontgomeryPoint;
use curve25519_dalek::scalar::Scalar;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use rand_core::{CryptoRng, RngCore};
use std::fmt;
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// A trustee's X25519 public key for one attempt, not of small order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReceivingKey([u8; 32]);

impl ReceivingKey {
    /// Reads the receiving key of `trustee`.
    pub fn from_bytes(trustee: u32, bytes: &[u8]) -> Result<Self, Error> {
        let bytes = group::array(bytes, "receiving key")?;
        // Of small order are the points, of the curve and of its twist, that the cofactor 8 makes the identity.
        let cleared = MontgomeryPoint(bytes) * Scalar::from(8u8);
        if cleared == MontgomeryPoint([0; 32]) {
            return Err(Error::ReceivingKey(trustee));
        }
        Ok(Self(bytes))
    }

    /// The 32 bytes.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; 32] {
        self.0
    }
}

/// The secret of a receiving key.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub(super) struct ReceivingSecret(pub(super) [u8; 32]);

impl fmt::Debug for ReceivingSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReceivingSecret(redacted)")
    }
}

impl ReceivingSecret {
    pub(super) fn random(rng: &mut (impl RngCore + CryptoRng)) -> Self {
        let (secret, _) = X25519HkdfSha256::gen_keypair(rng);
        Self(secret.to_bytes().into())
    }

    /// The public bytes of this secret.
    pub(super) fn public(&self) -> [u8; 32] {
        MontgomeryPoint::mul_base_clamped(self.0).to_bytes()
    }

    /// Whether a published secret is that of the receiving key.
    pub(super) fn belongs_to(&self, key: &ReceivingKey) -> bool {
        self.public().ct_eq(&key.0).into()
    }
}

/// Who deals to whom, in which attempt of which election: the associated data.
#[derive(Clone, Copy)]
pub(super) struct Route<'a> {
    pub(super) parameters: &'a Parameters,
    pub(super) dealer: u32,
    pub(super) receiver: u32,
}

impl Route<'_> {
    fn associated_data(&self) -> Vec<u8> {
        let mut bytes = self.parameters.election.to_vec();
        for number in [self.parameters.attempt, self.dealer, self.receiver] {
            bytes.extend(number.to_be_bytes());
        }
        bytes
    }

    /// `enc || ct`.
    pub(super) fn seal(
        &self,
        key: &ReceivingKey,
        plaintext: &[u8],
        rng: &mut (impl RngCore + CryptoRng),
    ) -> Result<Vec<u8>, Error> {
        let refused = |_| Error::ReceivingKey(self.receiver);
        let key = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(&key.0).map_err(refused)?;
        let (enc, ct) =
            hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256, _>(
                &OpModeS::Base,
                &key,
                labels::ceremony::SHARE_INFO,
                plaintext,
                &self.associated_data(),
                rng,
            )
            .map_err(refused)?;
        Ok([&enc.to_bytes()[..], &ct].concat())
    }

    /// The plaintext, or nothing if it was not sealed to this secret on this route.
    pub(super) fn open(
        &self,
        secret: &ReceivingSecret,
        sealed: &[u8],
    ) -> Option<Zeroizing<Vec<u8>>> {
        let (enc, ct) = sealed.split_at_checked(SIZE)?;
        let secret = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(&secret.0).ok()?;
        let enc = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(enc).ok()?;
        hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            &secret,
            &enc,
            labels::ceremony::SHARE_INFO,
            ct,
            &self.associated_data(),
        )
        .ok()
        .map(Zeroizing::new)
    }
}
