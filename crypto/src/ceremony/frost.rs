//! Between the protocol's bytes and the types of `frost-ristretto255`, which does the dealers' secret part.

use super::{Parameters, VerifiedOpening};
use crate::Error;
use crate::group::SIZE;
use frost_ristretto255::keys::VerifiableSecretSharingCommitment;
use frost_ristretto255::{Identifier, Signature};
use std::collections::BTreeMap;

pub(super) use frost_ristretto255::keys::dkg::{part1, part2, part3, round1, round2};

/// Packages of the other trustees, as FROST wants them.
pub(super) type Packages = BTreeMap<Identifier, round1::Package>;

const REFUSED: Error = Error::Parameters("the FROST library refuses what the specification allows");

/// The identifier of a trustee.
pub(super) fn identifier(trustee: u32) -> Result<Identifier, Error> {
    u16::try_from(trustee)
        .ok()
        .and_then(|n| Identifier::try_from(n).ok())
        .ok_or(Error::NoSuchTrustee(trustee))
}

/// n and t.
pub(super) fn sizes(parameters: &Parameters) -> Result<(u16, u16), Error> {
    match (
        u16::try_from(parameters.trustees),
        u16::try_from(parameters.threshold),
    ) {
        (Ok(trustees), Ok(threshold)) => Ok((trustees, threshold)),
        _ => Err(REFUSED),
    }
}

/// `C_0 || ... || C_(t-1) || V || z`.
pub(super) fn encode(package: &round1::Package) -> Result<Vec<u8>, Error> {
    let mut bytes = package.commitment().serialize().map_err(refused)?.concat();
    bytes.extend(package.proof_of_knowledge().serialize().map_err(refused)?);
    Ok(bytes)
}

/// The commitments of a package.
pub(super) fn commitments(
    parameters: &Parameters,
    package: &[u8],
) -> Result<VerifiableSecretSharingCommitment, Error> {
    let points = package
        .get(..SIZE * parameters.threshold as usize)
        .ok_or(REFUSED)?;
    VerifiableSecretSharingCommitment::deserialize(points.chunks_exact(SIZE)).map_err(refused)
}

/// The packages that everyone but `trustee` made for the position, counted from 0.
pub(super) fn others(
    parameters: &Parameters,
    trustee: u32,
    position: usize,
    openings: &[VerifiedOpening],
) -> Result<Packages, Error> {
    let size = parameters.package_size();
    openings
        .iter()
        .filter(|opening| opening.trustee() != trustee)
        .map(|opening| {
            let bytes = opening
                .bytes()
                .chunks_exact(size)
                .nth(position)
                .ok_or(REFUSED)?;
            let proof = bytes.get(size - 2 * SIZE..).ok_or(REFUSED)?;
            let proof = Signature::deserialize(proof).map_err(refused)?;
            let package = round1::Package::new(commitments(parameters, bytes)?, proof);
            Ok((identifier(opening.trustee())?, package))
        })
        .collect()
}

/// FROST has nothing to refuse in openings that the public side has verified.
pub(super) fn refused(_: frost_ristretto255::Error) -> Error {
    REFUSED
}
