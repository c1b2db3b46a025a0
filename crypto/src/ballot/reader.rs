//! Reading a proof string by string.

use crate::Error;
use crate::group::{self, Point, SIZE, Scalar};

/// What is left of a proof.
pub(super) struct Reader<'a> {
    rest: &'a [u8],
    what: &'static str,
}

/// Some strings of 32 bytes.
pub(super) struct Strings<'a> {
    bytes: &'a [u8],
    what: &'static str,
}

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8], what: &'static str) -> Self {
        Self { rest: bytes, what }
    }

    /// The next strings.
    pub(super) fn take(&mut self, count: usize) -> Result<Strings<'a>, Error> {
        let size = SIZE * count;
        let (bytes, rest) = self.rest.split_at_checked(size).ok_or(Error::Length {
            what: self.what,
            expected: size,
            found: self.rest.len(),
        })?;
        self.rest = rest;
        Ok(Strings {
            bytes,
            what: self.what,
        })
    }

    pub(super) fn rest(&self) -> &'a [u8] {
        self.rest
    }
}

impl<'a> Strings<'a> {
    pub(super) fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    pub(super) fn points(&self) -> Result<Vec<Point>, Error> {
        self.bytes
            .chunks_exact(SIZE)
            .map(|bytes| group::point(bytes, self.what))
            .collect()
    }

    pub(super) fn fixed<const N: usize>(&self) -> Result<[Point; N], Error> {
        let found = self.bytes.len();
        self.points()?.try_into().map_err(|_| Error::Length {
            what: self.what,
            expected: SIZE * N,
            found,
        })
    }

    pub(super) fn scalars(&self) -> Result<Vec<Scalar>, Error> {
        self.bytes
            .chunks_exact(SIZE)
            .map(|bytes| group::scalar(bytes, self.what))
            .collect()
    }
}
