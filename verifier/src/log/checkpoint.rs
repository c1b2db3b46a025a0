//! Checkpoints: signed notes over origin, size and root.

use super::tiles::decimal;
use crate::encoding::{Malformed, from_base64_standard};
use crate::manifest::{Election, ed25519_holds};
use crate::notation::{Hash, sha256};

const MAX_BYTES: usize = 16 * 1024;
const MAX_SIGNATURES: usize = 64;
const TYPE_LOG: u8 = 0x01;
const TYPE_COSIGNATURE: u8 = 0x04;

/// A well-formed note; nothing about its signatures is known yet.
#[derive(Debug, Clone)]
pub struct Note {
    text: String,
    /// The log's name.
    pub origin: String,
    /// The number of entries.
    pub size: u64,
    /// The tree's root.
    pub root: Hash,
    signatures: Vec<SignatureLine>,
}

#[derive(Debug, Clone)]
struct SignatureLine {
    name: String,
    key_id: [u8; 4],
    signature: Vec<u8>,
}

/// A witness that signed a checkpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cosigned {
    /// The witness's name in the manifest.
    pub witness: String,
    /// Seconds since 1970.
    pub time: u64,
}

/// Evidence that the board of an election signed a note.
#[derive(Debug, Clone)]
pub struct VerifiedNote {
    /// The number of entries.
    pub size: u64,
    /// The tree's root.
    pub root: Hash,
    /// The witnesses whose cosignatures it carries, each once.
    pub cosigned: Vec<Cosigned>,
}

impl Note {
    /// Reads text and signature lines.
    pub fn parse(bytes: &[u8]) -> Result<Self, Malformed> {
        let bad = |what: &str| Malformed(format!("not a checkpoint: {what}"));
        if bytes.len() > MAX_BYTES {
            return Err(bad("longer than 16 KiB"));
        }
        let note = std::str::from_utf8(bytes).map_err(|_| bad("not UTF-8"))?;
        if note.chars().any(|c| c != '\n' && c < ' ') {
            return Err(bad("a control character"));
        }
        let (text, signatures) = note
            .split_once("\n\n")
            .ok_or_else(|| bad("no empty line"))?;
        let mut lines = text.split('\n');
        let (Some(origin), Some(size), Some(root), None) =
            (lines.next(), lines.next(), lines.next(), lines.next())
        else {
            return Err(bad("its text is not three lines"));
        };
        if origin.is_empty() {
            return Err(bad("no origin"));
        }
        let size = decimal(size).ok_or_else(|| bad("the size is not a decimal number"))?;
        let root = from_base64_standard(root)
            .ok()
            .and_then(|root| Hash::try_from(root).ok());
        let root = root.ok_or_else(|| bad("the root is not 32 bytes of base64"))?;
        let signatures = signatures
            .strip_suffix('\n')
            .ok_or_else(|| bad("no signature, or the last line is cut off"))?;
        let signatures: Option<Vec<_>> = signatures.split('\n').map(SignatureLine::parse).collect();
        let signatures = signatures.ok_or_else(|| bad("a signature line has a wrong form"))?;
        if signatures.len() > MAX_SIGNATURES {
            return Err(bad("more than 64 signature lines"));
        }
        let origin = origin.to_owned();
        Ok(Self {
            text: format!("{text}\n"),
            origin,
            size,
            root,
            signatures,
        })
    }

    /// Checks origin, log signature and cosignatures by the keys of the manifest.
    pub fn verify(&self, election: &Election) -> Result<VerifiedNote, Malformed> {
        self.verify_log(&election.origin(), &election.manifest.board.key)?;
        let mut cosigned = Vec::new();
        for witness in &election.manifest.witnesses {
            let found = self.only_signature(&witness.name, TYPE_COSIGNATURE, &witness.key)?;
            let Some(signature) = found else { continue };
            let time = self
                .cosignature_time(&witness.key, signature)
                .ok_or_else(|| {
                    Malformed(format!("the cosignature of {} does not hold", witness.name))
                })?;
            cosigned.push(Cosigned {
                witness: witness.name.clone(),
                time,
            });
        }
        Ok(VerifiedNote {
            size: self.size,
            root: self.root,
            cosigned,
        })
    }

    /// Checks origin and log signature by the board's key alone.
    pub fn verify_log(&self, origin: &str, board: &[u8; 32]) -> Result<(), Malformed> {
        if self.origin != origin {
            return Err(Malformed(format!("its origin is not {origin}")));
        }
        let Some(signature) = self.only_signature(origin, TYPE_LOG, board)? else {
            return Err(Malformed::new("no signature of the board"));
        };
        let holds = <&[u8; 64]>::try_from(signature)
            .is_ok_and(|signature| ed25519_holds(board, self.text.as_bytes(), signature));
        if holds {
            Ok(())
        } else {
            Err(Malformed::new("the board's signature does not hold"))
        }
    }

    /// The signature under a name and key id, of which there may be one only.
    fn only_signature(
        &self,
        name: &str,
        kind: u8,
        key: &[u8; 32],
    ) -> Result<Option<&[u8]>, Malformed> {
        let id = key_id(name, kind, key);
        let mut lines = self
            .signatures
            .iter()
            .filter(|l| l.name == name && l.key_id == id);
        let first = lines.next();
        if lines.next().is_some() {
            return Err(Malformed(format!("two signatures of {name}")));
        }
        Ok(first.map(|line| line.signature.as_slice()))
    }

    fn cosignature_time(&self, key: &[u8; 32], bytes: &[u8]) -> Option<u64> {
        let (time, signature) = bytes.split_first_chunk::<8>()?;
        let time = u64::from_be_bytes(*time);
        let message = format!("cosignature/v1\ntime {time}\n{}", self.text);
        ed25519_holds(key, message.as_bytes(), signature.try_into().ok()?).then_some(time)
    }
}

impl SignatureLine {
    fn parse(line: &str) -> Option<Self> {
        let (name, encoded) = line.strip_prefix("\u{2014} ")?.split_once(' ')?;
        let bytes = from_base64_standard(encoded).ok()?;
        let (key_id, signature) = bytes.split_first_chunk::<4>()?;
        let plain = !name.is_empty() && !name.contains(|c: char| c.is_whitespace() || c == '+');
        let signature = signature.to_vec();
        (plain && !signature.is_empty()).then(|| Self {
            name: name.to_owned(),
            key_id: *key_id,
            signature,
        })
    }
}

/// The first four bytes of `SHA-256(name || 0x0A || type || key)`.
fn key_id(name: &str, kind: u8, key: &[u8; 32]) -> [u8; 4] {
    let [a, b, c, d, ..] = sha256(&[name.as_bytes(), &[b'\n', kind], key].concat());
    [a, b, c, d]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const ROOT: &str = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    #[test]
    fn form() {
        let good = format!("o/x\n12\n{ROOT}\n\n\u{2014} o/x AAAAAAE=\n");
        let note = Note::parse(good.as_bytes()).unwrap();
        assert_eq!((note.origin.as_str(), note.size), ("o/x", 12));
        for bad in [
            String::new(),
            good.replace("12", "012"),
            good.replace("12", "-1"),
            good.replace("12", ""),
            good.replace("12", "99999999999999999999999"),
            good.replace(ROOT, "AAAA"),
            good.replace("\n\n", "\nextension\n\n"),
            good.replace("\n\n", "\n"),
            good.replace('\u{2014}', "-"),
            good.replace("AAAAAAE=", "AAAAAAE"),
            good.replace("AAAAAAE=", "AAA="),
            // No signature after the key id.
            good.replace("AAAAAAE=", "AAAAAA=="),
            good.replace('\n', "\r\n"),
            good.trim_end().to_owned(),
            format!("{good}\n"),
            format!("o/x\n12\n{ROOT}\n\n"),
            format!(
                "o/x\n12\n{ROOT}\n\n{}",
                "\u{2014} o/x AAAAAAE=\n".repeat(65)
            ),
        ] {
            assert!(Note::parse(bad.as_bytes()).is_err(), "{bad:?}");
        }
    }
}
