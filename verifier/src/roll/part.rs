//! A part of a registrar's list, and the proofs of possession in it.

use curve25519_dalek::constants::RISTRETTO_BASEPOINT_POINT;
use curve25519_dalek::ristretto::RistrettoPoint;
use curve25519_dalek::scalar::Scalar;
use curve25519_dalek::traits::{IsIdentity, VartimeMultiscalarMul};
use merlin::Transcript;
use rand_core::{CryptoRng, RngCore};

use crate::encoding::{Fields, Malformed, Value};
use crate::key_ceremony::random_weight;
use crate::notation::{Hash, Point, challenge, decode_schnorr};

/// `roll`: up to 200 rows.
#[derive(Debug)]
#[expect(missing_docs, reason = "the members of specs/roll.md")]
pub struct RollPart {
    pub part: u64,
    pub parts: u64,
    pub registrar: u64,
    pub rows: Vec<Row>,
}

/// A row: half a credential with its weight and style.
#[derive(Debug)]
#[expect(missing_docs, reason = "the members of specs/roll.md")]
pub struct Row {
    pub key: Point,
    pub label: [u8; 16],
    pub style: String,
    pub weight: u64,
    nonce: Point,
    response: Scalar,
}

impl RollPart {
    /// Decodes the body.
    pub fn decode(mut body: Fields<'_>) -> Result<Self, Malformed> {
        body.hash("election")?;
        body.literal("kind", "roll")?;
        let (part, parts) = (body.integer("part")?, body.integer("parts")?);
        let (registrar, rows) = (body.integer("registrar")?, body.list("rows", Row::decode)?);
        body.end()?;
        Ok(Self {
            part,
            parts,
            registrar,
            rows,
        })
    }
}

impl Row {
    fn decode(value: Value<'_>) -> Result<Self, Malformed> {
        let mut row = Fields::of(value, "row")?;
        let (key, label) = (row.point("key")?, row.hex("label")?);
        let (nonce, response) = decode_schnorr(&row.fixed("proof")?)?;
        let (style, weight) = (row.id("style")?, row.integer("weight")?);
        row.end()?;
        Ok(Self {
            key,
            label,
            style,
            weight,
            nonce,
            response,
        })
    }

    fn challenge(&self, election: &Hash, registrar: u64) -> Scalar {
        let mut transcript = Transcript::new(b"urne/v1/credential-possession");
        transcript.append_message(b"election", election);
        transcript.append_u64(b"registrar", registrar);
        transcript.append_message(b"label", &self.label);
        transcript.append_u64(b"weight", self.weight);
        transcript.append_message(b"style", self.style.as_bytes());
        transcript.append_message(b"key", &self.key.bytes);
        transcript.append_message(b"nonce", &self.nonce.bytes);
        challenge(&mut transcript, "c")
    }
}

/// Checks the proofs of possession of a part, `sG = K + cP`, in one weighted sum; on failure
/// names the first row (from 0) whose proof does not hold.
pub fn verify_possession(
    part: &RollPart,
    election: &Hash,
    rng: &mut (impl RngCore + CryptoRng),
) -> Result<(), usize> {
    if combination(&part.rows, part.registrar, election, rng).is_identity() {
        return Ok(());
    }
    let bad = part.rows.iter().position(|row| {
        !combination(std::slice::from_ref(row), part.registrar, election, rng).is_identity()
    });
    bad.map_or(Ok(()), Err)
}

fn combination(
    rows: &[Row],
    registrar: u64,
    election: &Hash,
    rng: &mut (impl RngCore + CryptoRng),
) -> RistrettoPoint {
    let mut scalars = Vec::with_capacity(2 * rows.len() + 1);
    let mut points = Vec::with_capacity(2 * rows.len() + 1);
    let mut base = Scalar::ZERO;
    for row in rows {
        let weight = random_weight(rng);
        base += weight * row.response;
        scalars.extend([-weight, -weight * row.challenge(election, registrar)]);
        points.extend([row.nonce.element, row.key.element]);
    }
    scalars.push(base);
    points.push(RISTRETTO_BASEPOINT_POINT);
    RistrettoPoint::vartime_multiscalar_mul(&scalars, &points)
}

#[cfg(test)]
pub(crate) mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use rand_core::OsRng;

    /// A row of a half key, with its proof.
    pub(crate) fn row(p: &Scalar, label: u8, election: &Hash, registrar: u64) -> Row {
        let k = Scalar::random(&mut OsRng);
        let mut row = Row {
            key: Point::from_element(RistrettoPoint::mul_base(p)),
            label: [label; 16],
            style: "all".into(),
            weight: 1,
            nonce: Point::from_element(RistrettoPoint::mul_base(&k)),
            response: Scalar::ZERO,
        };
        row.response = k + row.challenge(election, registrar) * p;
        row
    }

    /// The row as canonical JSON.
    pub(crate) fn encode(row: &Row) -> String {
        use crate::encoding::{base64_url, hex};
        let proof = [row.nonce.bytes, row.response.to_bytes()].concat();
        format!(
            r#"{{"key":"{}","label":"{}","proof":"{}","style":"{}","weight":{}}}"#,
            base64_url(&row.key.bytes),
            hex(&row.label),
            base64_url(&proof),
            row.style,
            row.weight
        )
    }

    #[test]
    fn possession() {
        let election = [9; 32];
        let rows = (0..6)
            .map(|i| row(&Scalar::random(&mut OsRng), i, &election, 1))
            .collect();
        let mut part = RollPart {
            part: 1,
            parts: 1,
            registrar: 1,
            rows,
        };
        assert_eq!(verify_possession(&part, &election, &mut OsRng), Ok(()));
        assert_eq!(verify_possession(&part, &[8; 32], &mut OsRng), Err(0));
        part.rows[4].weight = 2;
        assert_eq!(verify_possession(&part, &election, &mut OsRng), Err(4));
        part.rows[2].style = "none".into();
        assert_eq!(verify_possession(&part, &election, &mut OsRng), Err(2));
    }
}
