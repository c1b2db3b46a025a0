//! Text files from spreadsheets: with or without byte-order mark, with any line ends.

use crate::fault::Fault;
use crate::words::say;

/// The file's text without its byte-order mark.
///
/// # Errors
/// The first line that is not UTF-8.
pub(crate) fn decode(file: &str, bytes: Vec<u8>) -> Result<String, Fault> {
    let mut text = String::from_utf8(bytes).map_err(|error| {
        let good = error
            .as_bytes()
            .get(..error.utf8_error().valid_up_to())
            .unwrap_or_default();
        let line = 1 + good.iter().filter(|&&byte| byte == b'\n').count() as u64;
        Fault::at(file, line, say!("file-not-utf8"))
    })?;
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    Ok(text)
}

/// The line, counted from 1, in which the byte at `offset` stands.
pub(crate) fn line_of(text: &str, offset: usize) -> u64 {
    let before = text.as_bytes().get(..offset).unwrap_or(text.as_bytes());
    1 + before.iter().filter(|&&byte| byte == b'\n').count() as u64
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_byte_order_mark_is_dropped() {
        assert_eq!(
            decode("f", b"\xef\xbb\xbfvoter\n".to_vec()).unwrap(),
            "voter\n"
        );
        assert_eq!(decode("f", b"voter\n".to_vec()).unwrap(), "voter\n");
    }

    #[test]
    fn the_line_that_is_not_utf8_is_named() {
        let fault = decode("f", b"a\r\nb\r\nR\xe9my\r\n".to_vec()).unwrap_err();
        assert_eq!(fault.line, 3);
    }

    #[test]
    fn offsets_have_lines() {
        let text = "a\nb\n\nc";
        assert_eq!(
            [0, 1, 2, 4, 5, 99].map(|at| line_of(text, at)),
            [1, 1, 2, 3, 4, 4]
        );
    }
}
