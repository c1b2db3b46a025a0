//! Witnesses' cosignatures (C2SP tlog-cosignature; specs/log.md).
//!
//! A witness signs `"cosignature/v1\ntime " || time || "\n" || note text`; its line holds
//! `u64(time) || signature`, the time in seconds since 1970.

use crate::Error;
use crate::bytes::Fixed;
use crate::manifest::{KeyName, Witnesses};
use crate::note::{self, Line, Note};
use crate::sign::{self, SigningKey};

/// A witness has seen a checkpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cosigned {
    /// The witness's name in the manifest.
    pub witness: String,
    /// When, in seconds since 1970.
    pub time: u64,
}

fn prefix(time: u64) -> String {
    format!("cosignature/v1\ntime {time}\n")
}

/// A witness's line for the text of a checkpoint note.
pub fn cosign(text: &str, time: u64, name: &str, key: &SigningKey) -> Line {
    let signature = sign::sign(prefix(time).as_bytes(), text.as_bytes(), key);
    Line {
        name: name.to_owned(),
        key_id: note::key_id(name, note::TYPE_COSIGNATURE, sign::public(key).as_bytes()),
        signature: [&time.to_be_bytes()[..], signature.as_bytes()].concat(),
    }
}

/// Verifies the cosignature of one witness, if the note has one.
///
/// # Errors
/// Two lines of this witness, or one that does not verify.
pub fn verify(note: &Note, witness: &KeyName) -> Result<Option<Cosigned>, Error> {
    let key_id = note::key_id(
        &witness.name,
        note::TYPE_COSIGNATURE,
        witness.key.as_bytes(),
    );
    let Some(line) = note.line_of(&witness.name, key_id)? else {
        return Ok(None);
    };
    let wrong = || Error::Signature(format!("witness {}", witness.name));
    let (time, signature) = line.signature.split_first_chunk::<8>().ok_or_else(wrong)?;
    let time = u64::from_be_bytes(*time);
    let signature: [u8; 64] = signature.try_into().map_err(|_| wrong())?;
    let message = prefix(time);
    sign::verify(
        message.as_bytes(),
        note.text.as_bytes(),
        &Fixed(signature),
        &witness.key,
        "",
    )
    .map_err(|_| wrong())?;
    Ok(Some(Cosigned {
        witness: witness.name.clone(),
        time,
    }))
}

/// Verifies the cosignatures of all witnesses of a manifest; those of others are ignored.
///
/// # Errors
/// As [`verify`].
pub fn verify_all(note: &Note, witnesses: &Witnesses) -> Result<Vec<Cosigned>, Error> {
    let verified = witnesses
        .keys
        .iter()
        .map(|witness| verify(note, witness).transpose());
    verified.flatten().collect()
}
