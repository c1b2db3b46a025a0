//! The signing key of an organizer or registrar in a file: one line of text, mode 0600.
//!
//! `urne/v1/signing-key <role> <public key> <secret key>`, both keys 32 bytes in base64url.
//! The public key stands in the file so that people can read it off, and is checked on reading.

use std::fs;
use std::path::Path;

use rand_core::{CryptoRng, RngCore};
use urne_record::sign::SigningKey;
use urne_record::{Fixed, Key32};
use zeroize::Zeroizing;

use crate::error::Error;
use crate::file::{self, Access};
use crate::words::say;

const FORMAT: &str = "urne/v1/signing-key";

/// Whose key a file holds: a registrar's key is not taken for an organizer's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyRole {
    /// The organizer of elections.
    Organizer,
    /// A registrar.
    Registrar,
}

impl KeyRole {
    fn as_str(self) -> &'static str {
        match self {
            KeyRole::Organizer => "organizer",
            KeyRole::Registrar => "registrar",
        }
    }
}

/// Makes a new key and writes it to `path`; a file that is there already is left alone.
pub fn create_key_file(
    path: &Path,
    role: KeyRole,
    rng: &mut (impl RngCore + CryptoRng),
) -> Result<SigningKey, Error> {
    let key = SigningKey::generate(rng);
    file::write_new(path, key_text(&key, role).as_bytes(), Access::Owner)?;
    Ok(key)
}

/// What a key file says.
pub fn key_text(key: &SigningKey, role: KeyRole) -> Zeroizing<String> {
    let secret = Zeroizing::new(key.to_bytes());
    let secret = Zeroizing::new(Fixed(*secret).to_string());
    Zeroizing::new(format!(
        "{FORMAT} {} {} {}\n",
        role.as_str(),
        public_key(key),
        secret.as_str()
    ))
}

/// Reads a key file; one that others may read is refused.
pub fn read_key_file(path: &Path, role: KeyRole) -> Result<SigningKey, Error> {
    let content = fs::read_to_string(path).map_err(|e| Error::file("read", path, e))?;
    let content = Zeroizing::new(content);
    check_private(path)?;
    read_key_text(&content, role).map_err(|detail| Error::content(path, detail))
}

/// The key of what a key file says.
///
/// # Errors
/// Why it is none of this role, in words.
pub fn read_key_text(content: &str, role: KeyRole) -> Result<SigningKey, String> {
    let fields: Vec<&str> = content.split_whitespace().collect();
    let [FORMAT, found_role, public, secret] = fields.as_slice() else {
        return Err(say!("content-no-key"));
    };
    if *found_role != role.as_str() {
        return Err(say!(
            "content-key-role",
            found = *found_role,
            needed = role.as_str()
        ));
    }
    let damaged = || say!("content-key-damaged");
    let secret: Key32 = secret.parse().map_err(|_| damaged())?;
    let secret = Zeroizing::new(secret.0);
    let key = SigningKey::from_bytes(&secret);
    if public_key(&key).to_string() != *public {
        return Err(damaged());
    }
    Ok(key)
}

/// The public key as it stands in a manifest.
pub fn public_key(key: &SigningKey) -> Key32 {
    Fixed(key.verifying_key().to_bytes())
}

fn check_private(path: &Path) -> Result<(), Error> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let metadata = fs::metadata(path).map_err(|e| Error::file("read", path, e))?;
        if metadata.permissions().mode() & 0o077 != 0 {
            return Err(Error::content(
                path,
                say!("content-key-open", path = %path.display()),
            ));
        }
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic
    )]
    use super::*;
    use rand_core::OsRng;

    #[test]
    fn a_key_is_read_as_it_was_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("organizer.key");
        let made = create_key_file(&path, KeyRole::Organizer, &mut OsRng).unwrap();
        let read = read_key_file(&path, KeyRole::Organizer).unwrap();
        assert_eq!(made.to_bytes(), read.to_bytes());
        assert!(matches!(
            create_key_file(&path, KeyRole::Organizer, &mut OsRng),
            Err(Error::FileExists(_))
        ));
        assert!(read_key_file(&path, KeyRole::Registrar).is_err());
    }

    #[test]
    fn a_damaged_key_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("registrar.key");
        create_key_file(&path, KeyRole::Registrar, &mut OsRng).unwrap();
        let good = fs::read_to_string(&path).unwrap();
        let other = folder.path().join("other.key");
        let key = create_key_file(&other, KeyRole::Registrar, &mut OsRng).unwrap();
        let mut fields: Vec<&str> = good.split_whitespace().collect();
        let public = public_key(&key).to_string();
        fields[2] = &public;
        file::write_atomic(&path, fields.join(" ").as_bytes(), Access::Owner).unwrap();
        assert!(read_key_file(&path, KeyRole::Registrar).is_err());
        file::write_atomic(&path, b"", Access::Owner).unwrap();
        assert!(read_key_file(&path, KeyRole::Registrar).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn a_key_that_others_may_read_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("organizer.key");
        create_key_file(&path, KeyRole::Organizer, &mut OsRng).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        let error = read_key_file(&path, KeyRole::Organizer).unwrap_err();
        assert!(error.to_string().contains("chmod 600"), "{error}");
    }
}
