//! A trustee's contents under a passphrase: age's format with scrypt, as bytes or as text to print.

use std::fmt;
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use age::armor::{ArmoredReader, ArmoredWriter, Format};
use age::secrecy::SecretString;
use zeroize::Zeroizing;

use crate::contents::Contents;
use crate::error::Error;

/// The work factor of scrypt (log2 of N) for a new file: about a second and 256 MiB.
pub const DEFAULT_WORK_FACTOR: u8 = 18;
/// The largest work factor written or read: 4 GiB; more would only stall an honest reader.
pub const MAX_WORK_FACTOR: u8 = 22;

/// Encrypts contents with the work factor that they name. `path` is for messages.
pub(crate) fn seal(
    contents: &Contents,
    passphrase: &SecretString,
    path: &Path,
) -> Result<Vec<u8>, Error> {
    encrypt(&contents.encode(), passphrase, contents.work_factor)
        .map_err(|error| Error::io("encrypt", path, error))
}

/// Decrypts what [`seal`] made, as bytes or as text. `path` is for messages.
pub(crate) fn open(
    encrypted: &[u8],
    passphrase: &SecretString,
    path: &Path,
) -> Result<Contents, Error> {
    let plain = decrypt(encrypted, passphrase).map_err(|reason| reason.at(path))?;
    Contents::decode(&plain).map_err(|error| Error::Damaged {
        path: path.to_owned(),
        reason: error.to_string(),
    })
}

/// The same bytes as text, for paper.
pub(crate) fn text(encrypted: &[u8]) -> io::Result<String> {
    let mut writer = ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor)?;
    writer.write_all(encrypted)?;
    String::from_utf8(writer.finish()?).map_err(io::Error::other)
}

/// Why a file did not decrypt; the path is added by the caller.
enum Unreadable {
    WrongPassphrase,
    TooMuchWork(u8),
    Damaged(String),
}

impl Unreadable {
    /// The first line of the library's words.
    fn damaged(error: &dyn fmt::Display) -> Self {
        let text = error.to_string();
        Self::Damaged(text.lines().next().unwrap_or_default().to_owned())
    }

    fn at(self, path: &Path) -> Error {
        let path = path.to_owned();
        match self {
            Self::WrongPassphrase => Error::WrongPassphrase(path),
            Self::TooMuchWork(required) => Error::TooMuchWork { path, required },
            Self::Damaged(reason) => Error::Damaged { path, reason },
        }
    }
}

fn encrypt(plain: &[u8], passphrase: &SecretString, work_factor: u8) -> io::Result<Vec<u8>> {
    let mut recipient = age::scrypt::Recipient::new(passphrase.clone());
    recipient.set_work_factor(work_factor.clamp(1, MAX_WORK_FACTOR));
    let encryptor = age::Encryptor::with_recipients(std::iter::once(&recipient as _))
        .map_err(io::Error::other)?;
    let mut encrypted = Vec::with_capacity(plain.len() + 1024);
    let mut writer = encryptor.wrap_output(&mut encrypted)?;
    writer.write_all(plain)?;
    writer.finish()?;
    Ok(encrypted)
}

fn decrypt(encrypted: &[u8], passphrase: &SecretString) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    use age::DecryptError as Age;

    let mut identity = age::scrypt::Identity::new(passphrase.clone());
    identity.set_max_work_factor(MAX_WORK_FACTOR);
    // What was printed is text; both forms are read.
    let decryptor = age::Decryptor::new_buffered(ArmoredReader::new(encrypted))
        .map_err(|error| Unreadable::damaged(&error))?;
    let mut reader =
        decryptor
            .decrypt(std::iter::once(&identity as _))
            .map_err(|error| match error {
                // A damaged salt looks the same: the key it gives opens nothing.
                Age::DecryptionFailed | Age::KeyDecryptionFailed | Age::NoMatchingKeys => {
                    Unreadable::WrongPassphrase
                }
                Age::ExcessiveWork { required, .. } => Unreadable::TooMuchWork(required),
                error => Unreadable::damaged(&error),
            })?;
    // The text is shorter than its encryption, so the buffer never moves.
    let mut plain = Zeroizing::new(Vec::with_capacity(encrypted.len()));
    reader
        .read_to_end(&mut plain)
        .map_err(|error| Unreadable::damaged(&error))?;
    Ok(plain)
}
