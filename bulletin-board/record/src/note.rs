//! Signed notes (C2SP signed-note; specs/log.md): a text, an empty line, signature lines.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::Error;

/// Most bytes of a note.
pub const MAX_NOTE: usize = 16 * 1024;
/// Most signature lines.
pub const MAX_LINES: usize = 64;

/// Type of a log's Ed25519 signature.
pub const TYPE_ED25519: u8 = 0x01;
/// Type of a witness's Ed25519 cosignature.
pub const TYPE_COSIGNATURE: u8 = 0x04;

/// A note, not yet verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What is signed; ends with a line feed.
    pub text: String,
    /// The signature lines.
    pub lines: Vec<Line>,
}

/// A signature line: `— NAME BASE64`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The key's name.
    pub name: String,
    /// The first bytes of the hash of name, type and key.
    pub key_id: [u8; 4],
    /// The signature, its form given by the key's type.
    pub signature: Vec<u8>,
}

/// Key id: the first four bytes of `SHA-256(name || 0x0A || type || public key)`.
pub fn key_id(name: &str, key_type: u8, key: &[u8; 32]) -> [u8; 4] {
    let mut hash = Sha256::new();
    hash.update(name.as_bytes());
    hash.update([b'\n', key_type]);
    hash.update(key);
    let [a, b, c, d, ..] = <[u8; 32]>::from(hash.finalize());
    [a, b, c, d]
}

/// The verifier key of C2SP: `name+hex(key id)+base64(type || key)`.
pub fn verifier_key(name: &str, key_type: u8, key: &[u8; 32]) -> String {
    let id = base16ct::lower::encode_string(&key_id(name, key_type, key));
    let material = STANDARD.encode([&[key_type][..], key].concat());
    format!("{name}+{id}+{material}")
}

impl Note {
    /// Reads a note; does not look at the signatures.
    ///
    /// # Errors
    /// [`Error::Note`] or [`Error::TooLarge`].
    pub fn parse(note: &str) -> Result<Self, Error> {
        if note.len() > MAX_NOTE {
            return Err(Error::TooLarge {
                what: "the note",
                limit: MAX_NOTE,
            });
        }
        // The signatures follow the last empty line.
        let (text, signatures) = note
            .rsplit_once("\n\n")
            .ok_or(Error::Note("no empty line before the signatures"))?;
        let signatures = signatures
            .strip_suffix('\n')
            .ok_or(Error::Note("no line feed at the end"))?;
        if text.chars().any(|c| c < ' ' && c != '\n') {
            return Err(Error::Note("control characters"));
        }
        let lines = signatures
            .split('\n')
            .map(Line::parse)
            .collect::<Result<Vec<_>, _>>()?;
        if lines.len() > MAX_LINES {
            return Err(Error::Note("more than 64 signature lines"));
        }
        Ok(Note {
            text: format!("{text}\n"),
            lines,
        })
    }

    /// The note as text.
    pub fn encode(&self) -> String {
        let mut note = format!("{}\n", self.text);
        for line in &self.lines {
            note.push_str(&line.encode());
        }
        note
    }

    /// The one line of a key.
    ///
    /// # Errors
    /// Two lines of this key.
    pub fn line_of(&self, name: &str, key_id: [u8; 4]) -> Result<Option<&Line>, Error> {
        let mut found = self
            .lines
            .iter()
            .filter(|line| line.name == name && line.key_id == key_id);
        let first = found.next();
        match found.next() {
            Some(_) => Err(Error::Note("two signatures of one key")),
            None => Ok(first),
        }
    }
}

impl Line {
    fn parse(line: &str) -> Result<Self, Error> {
        const WRONG: Error = Error::Note("a signature line is not well formed");
        let rest = line.strip_prefix("\u{2014} ").ok_or(WRONG)?;
        let (name, signature) = rest.split_once(' ').ok_or(WRONG)?;
        if name.is_empty() || name.contains(|c: char| c.is_whitespace() || c == '+') {
            return Err(WRONG);
        }
        let bytes = STANDARD.decode(signature).map_err(|_| WRONG)?;
        let (key_id, signature) = bytes.split_first_chunk::<4>().ok_or(WRONG)?;
        if signature.is_empty() {
            return Err(WRONG);
        }
        Ok(Line {
            name: name.to_owned(),
            key_id: *key_id,
            signature: signature.to_vec(),
        })
    }

    /// The line with its line feed.
    pub fn encode(&self) -> String {
        let bytes = [&self.key_id[..], &self.signature].concat();
        format!("\u{2014} {} {}\n", self.name, STANDARD.encode(bytes))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    /// The published key of Go's checksum database.
    #[test]
    fn verifier_key_of_a_public_log() {
        let published = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
        let bytes = STANDARD
            .decode("Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8")
            .unwrap();
        let key: [u8; 32] = bytes[1..].try_into().unwrap();
        assert_eq!(
            verifier_key("sum.golang.org", TYPE_ED25519, &key),
            published
        );
        assert_eq!(
            key_id("sum.golang.org", TYPE_ED25519, &key),
            [0x03, 0x3d, 0xe0, 0xae]
        );
    }

    #[test]
    fn round_trip_and_errors() {
        let note = "a\n\nb\n\n\u{2014} name AAAAAAE=\n\u{2014} other AAAAAgM=\n";
        let parsed = Note::parse(note).unwrap();
        assert_eq!(parsed.text, "a\n\nb\n");
        assert_eq!(parsed.lines.len(), 2);
        assert_eq!(parsed.lines[0].signature, [1]);
        assert_eq!(parsed.encode(), note);
        assert!(parsed.line_of("name", [0; 4]).unwrap().is_some());
        assert!(parsed.line_of("name", [1; 4]).unwrap().is_none());
        let twice = Note::parse("a\n\n\u{2014} n AAAAAAE=\n\u{2014} n AAAAAAE=\n").unwrap();
        assert!(twice.line_of("n", [0; 4]).is_err());
        for wrong in [
            "",
            "a\n",
            "a\n\n",
            "a\n\n\n",
            "a\n\n- name AAAAAAE=\n",
            "a\n\n\u{2014} name AAAAAAE=",
            "a\n\n\u{2014} name AAAAAAE\n",
            "a\n\n\u{2014} name AAAAAA==\n",
            "a\n\n\u{2014} na+me AAAAAAE=\n",
            "a\u{1}\n\n\u{2014} name AAAAAAE=\n",
        ] {
            assert!(Note::parse(wrong).is_err(), "{wrong:?}");
        }
        let many = format!("a\n\n{}", "\u{2014} n AAAAAAE=\n".repeat(65));
        assert!(Note::parse(&many).is_err());
    }
}
