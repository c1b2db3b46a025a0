//! Reading and writing the secret states that a trustee keeps, encrypted, between the rounds.
//!
//! `kind (4 bytes) || election || u32 attempt || u32 n || u32 t || u32 M || u32 trustee || contents`.

use super::Parameters;
use crate::Error;
use zeroize::Zeroizing;

const DAMAGED: Error = Error::State("it is cut short or has been changed");

/// Writes into a buffer that is wiped.
pub(super) struct Writer(Zeroizing<Vec<u8>>);

impl Writer {
    /// Starts a state; `capacity` bytes of contents spare reallocations that would leave copies behind.
    pub(super) fn new(
        kind: &[u8; 4],
        parameters: &Parameters,
        trustee: u32,
        capacity: usize,
    ) -> Self {
        let mut writer = Self(Zeroizing::new(Vec::with_capacity(capacity + 64)));
        writer.bytes(kind);
        writer.bytes(&parameters.election);
        for number in [
            parameters.attempt,
            parameters.trustees,
            parameters.threshold,
            parameters.positions,
            trustee,
        ] {
            writer.bytes(&number.to_be_bytes());
        }
        writer
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    pub(super) fn finish(self) -> Zeroizing<Vec<u8>> {
        self.0
    }
}

/// Reads what a [`Writer`] wrote.
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// Reads the beginning: parameters and trustee.
    pub(super) fn new(kind: &[u8; 4], bytes: &'a [u8]) -> Result<(Self, Parameters, u32), Error> {
        let mut reader = Self(bytes);
        if reader.bytes(4)? != kind {
            return Err(Error::State("it is of another kind or version"));
        }
        let election = reader.array()?;
        let [attempt, trustees, threshold, positions, trustee] = [
            reader.number()?,
            reader.number()?,
            reader.number()?,
            reader.number()?,
            reader.number()?,
        ];
        let parameters = Parameters::new(election, attempt, trustees, threshold, positions)?;
        parameters.check_trustee(trustee)?;
        Ok((reader, parameters, trustee))
    }

    pub(super) fn bytes(&mut self, count: usize) -> Result<&'a [u8], Error> {
        let (read, rest) = self.0.split_at_checked(count).ok_or(DAMAGED)?;
        self.0 = rest;
        Ok(read)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N], Error> {
        self.bytes(N)?.try_into().map_err(|_| DAMAGED)
    }

    pub(super) fn number(&mut self) -> Result<u32, Error> {
        Ok(u32::from_be_bytes(self.array()?))
    }

    /// Refuses trailing bytes.
    pub(super) fn finish(self) -> Result<(), Error> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(DAMAGED)
        }
    }
}
