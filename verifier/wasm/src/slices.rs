//! A file of the observer's own, read piece by piece: only where its objects are is read through it.

use std::io::{Error, ErrorKind, Read, Result, Seek, SeekFrom};

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// An object with the methods `size()` and `read(offset, length)`, which answers at once.
    pub type Slices;

    #[wasm_bindgen(method)]
    fn size(this: &Slices) -> f64;

    #[wasm_bindgen(method, catch)]
    fn read(this: &Slices, offset: f64, length: f64) -> std::result::Result<Vec<u8>, JsValue>;
}

/// Something of which any part can be read.
pub trait Source {
    /// Its length.
    fn length(&self) -> u64;
    /// `length` bytes from `offset`, fewer at the end.
    ///
    /// # Errors
    /// When it cannot be read.
    fn part(&self, offset: u64, length: u64) -> Result<Vec<u8>>;
}

impl Source for Slices {
    fn length(&self) -> u64 {
        // Files are far smaller than 2^53 bytes, where every integer is a number of JavaScript.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let size = self.size() as u64;
        size
    }

    fn part(&self, offset: u64, length: u64) -> Result<Vec<u8>> {
        #[expect(clippy::cast_precision_loss)]
        let (offset, length) = (offset as f64, length as f64);
        let unread = |_| Error::other("the file cannot be read; has it been changed or moved?");
        Slices::read(self, offset, length).map_err(unread)
    }
}

/// Bytes at hand.
impl Source for [u8] {
    fn length(&self) -> u64 {
        u64::try_from(self.len()).unwrap_or(u64::MAX)
    }

    fn part(&self, offset: u64, length: u64) -> Result<Vec<u8>> {
        let place = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
        let rest = self.get(place(offset)..).unwrap_or_default();
        Ok(rest.get(..place(length)).unwrap_or(rest).to_vec())
    }
}

/// A source from its beginning.
#[derive(Debug)]
pub(crate) struct Reader<'a, S: ?Sized> {
    source: &'a S,
    place: u64,
}

impl<'a, S: Source + ?Sized> Reader<'a, S> {
    pub(crate) fn new(source: &'a S) -> Self {
        Self { source, place: 0 }
    }
}

impl<S: Source + ?Sized> Read for Reader<'_, S> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let left = self.source.length().saturating_sub(self.place);
        let wanted = left.min(u64::try_from(buffer.len()).unwrap_or(u64::MAX));
        let bytes = self.source.part(self.place, wanted)?;
        let target = buffer.get_mut(..bytes.len());
        let target = target.ok_or_else(|| Error::from(ErrorKind::InvalidData))?;
        target.copy_from_slice(&bytes);
        self.place += u64::try_from(bytes.len()).unwrap_or(0);
        Ok(bytes.len())
    }
}

impl<S: Source + ?Sized> Seek for Reader<'_, S> {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        let place = match to {
            SeekFrom::Start(place) => Some(place),
            SeekFrom::End(by) => self.source.length().checked_add_signed(by),
            SeekFrom::Current(by) => self.place.checked_add_signed(by),
        };
        self.place = place.ok_or_else(|| Error::from(ErrorKind::InvalidInput))?;
        Ok(self.place)
    }
}
