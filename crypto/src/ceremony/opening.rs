//! Rounds 1 and 2 as everyone sees them: the commitment to all packages, then the packages in parts.

use super::{Parameters, VerifiedPackage};
use crate::Error;
use crate::hash::hash;
use crate::{group, labels};

/// `hash("urne/v1/commit", election || u32(attempt) || u32(i) || all M packages in order)`.
#[must_use]
pub fn commitment(parameters: &Parameters, trustee: u32, packages: &[u8]) -> [u8; 32] {
    hash(
        labels::hash::COMMIT,
        &[
            &parameters.election,
            &parameters.attempt.to_be_bytes(),
            &trustee.to_be_bytes(),
            packages,
        ],
    )
}

/// A part of an opening whose proofs of possession hold.
#[derive(Clone, Debug)]
pub struct VerifiedPart {
    trustee: u32,
    part: u32,
    bytes: Vec<u8>,
    packages: Vec<VerifiedPackage>,
}

/// All packages of a trustee, as it committed to them.
#[derive(Clone, Debug)]
pub struct VerifiedOpening {
    trustee: u32,
    bytes: Vec<u8>,
    packages: Vec<VerifiedPackage>,
}

/// Checks part `part` of the opening of `trustee`: size, encodings, proofs of possession.
pub fn verify_part(
    parameters: &Parameters,
    trustee: u32,
    part: u32,
    bytes: &[u8],
) -> Result<VerifiedPart, Error> {
    parameters.check_trustee(trustee)?;
    let positions = parameters.part_positions(part)?;
    let size = parameters.package_size();
    group::exact(bytes, size * positions.len(), "packages")?;
    let packages = positions
        .zip(bytes.chunks_exact(size))
        .map(|(position, package)| {
            VerifiedPackage::verify(parameters, trustee, position + 1, package)
        })
        .collect::<Result<_, _>>()?;
    Ok(VerifiedPart {
        trustee,
        part,
        bytes: bytes.to_vec(),
        packages,
    })
}

impl VerifiedOpening {
    /// Joins all parts, in order, and compares them with the commitment of round 1.
    pub fn complete(
        parameters: &Parameters,
        trustee: u32,
        committed: &[u8; 32],
        parts: Vec<VerifiedPart>,
    ) -> Result<Self, Error> {
        parameters.check_trustee(trustee)?;
        let in_order = parts.iter().map(|p| (p.trustee, p.part));
        if !in_order.eq((1..=parameters.parts()).map(|part| (trustee, part))) {
            return Err(Error::Incomplete {
                trustee,
                what: "a part of the opening",
            });
        }
        let bytes: Vec<u8> = parts.iter().flat_map(|part| &part.bytes).copied().collect();
        if commitment(parameters, trustee, &bytes) != *committed {
            return Err(Error::Commitment(trustee));
        }
        let packages = parts.into_iter().flat_map(|part| part.packages).collect();
        Ok(Self {
            trustee,
            bytes,
            packages,
        })
    }

    /// Whose it is.
    #[must_use]
    pub fn trustee(&self) -> u32 {
        self.trustee
    }

    /// The packages of all positions in order.
    #[must_use]
    pub fn packages(&self) -> &[VerifiedPackage] {
        &self.packages
    }

    /// The packages' bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Refuses openings that are not those of trustees 1 to n in order.
    pub(super) fn check_all(parameters: &Parameters, openings: &[Self]) -> Result<(), Error> {
        for trustee in 1..=parameters.trustees {
            let opening = openings.get(trustee as usize - 1);
            if opening
                .is_none_or(|o| o.trustee != trustee || o.bytes.len() != parameters.packages_size())
            {
                return Err(Error::Incomplete {
                    trustee,
                    what: "the opening",
                });
            }
        }
        if openings.len() == parameters.trustees as usize {
            return Ok(());
        }
        Err(Error::Parameters("there are more openings than trustees"))
    }
}
