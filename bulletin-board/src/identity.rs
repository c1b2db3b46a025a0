//! Who the board is: its name and its Ed25519 key, in one file that only its owner reads.
//!
//! Manifests name both, so neither changes as long as the board lives. The file is one line,
//! `urne/v1/board-key NAME SEED`, the seed in lower-case hexadecimal.

use std::fs::{self, File, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER;
use ed25519_dalek::SigningKey;
use rand_core::{CryptoRng, RngCore};
use zeroize::Zeroizing;

const FORMAT: &str = "urne/v1/board-key";
const FILE: &str = "board-key";
const MODE: u32 = 0o600;

/// The board's name and signing key.
pub struct Identity {
    name: String,
    key: SigningKey,
}

/// Why the board's identity could not be read or made.
#[derive(Debug, thiserror::Error)]
pub enum IdentityError {
    /// The file system refused.
    #[error(
        "{path} cannot be used ({source}); give the board's own folder with --data, which it may read and write"
    )]
    File {
        /// The file or directory.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file is not a board key.
    #[error("{0}: not a board key file; restore it from a backup")]
    Format(PathBuf),
    /// Others may read the file.
    #[error("{0}: others may read this key; run: chmod 600 {0}")]
    Permissions(PathBuf),
    /// The name cannot stand in a manifest.
    #[error(
        "the name {0:?} must have 1 to 100 characters of a-z 0-9 . : / - and begin with a letter or digit"
    )]
    Name(String),
    /// The board already has another name.
    #[error(
        "this board's name is {stored:?}, fixed at its first start; it cannot become {asked:?}"
    )]
    Renamed {
        /// The name in the file.
        stored: String,
        /// The name that was asked for.
        asked: String,
    },
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identity")
            .field("name", &self.name)
            .field("key", &HEXLOWER.encode(&self.public_key()))
            .finish_non_exhaustive()
    }
}

impl Identity {
    /// Makes a new identity in memory.
    ///
    /// # Errors
    ///
    /// [`IdentityError::Name`].
    pub fn generate(
        name: &str,
        rng: &mut (impl RngCore + CryptoRng),
    ) -> Result<Self, IdentityError> {
        check_name(name)?;
        Ok(Self {
            name: name.to_owned(),
            key: SigningKey::generate(rng),
        })
    }

    /// Reads the identity from the data directory.
    ///
    /// # Errors
    ///
    /// [`IdentityError`], naming the file.
    pub fn load(directory: &Path) -> Result<Self, IdentityError> {
        let path = directory.join(FILE);
        let text = Zeroizing::new(fs::read_to_string(&path).map_err(at(&path))?);
        let mode = fs::metadata(&path).map_err(at(&path))?.permissions().mode();
        if mode & 0o077 != 0 {
            return Err(IdentityError::Permissions(path));
        }
        parse(&text).ok_or(IdentityError::Format(path))
    }

    /// Reads the identity, or makes directory and key at the first start. `name` is needed only
    /// then; later it must be the same.
    ///
    /// # Errors
    ///
    /// [`IdentityError`].
    pub fn load_or_create(
        directory: &Path,
        name: Option<&str>,
        default_name: &str,
        rng: &mut (impl RngCore + CryptoRng),
    ) -> Result<Self, IdentityError> {
        if directory.join(FILE).exists() {
            let identity = Self::load(directory)?;
            return match name {
                Some(asked) if asked != identity.name => Err(IdentityError::Renamed {
                    stored: identity.name,
                    asked: asked.to_owned(),
                }),
                _ => Ok(identity),
            };
        }
        let identity = Self::generate(name.unwrap_or(default_name), rng)?;
        fs::create_dir_all(directory).map_err(at(directory))?;
        identity.save(directory)?;
        Ok(identity)
    }

    /// Writes the key beside its final place and renames it: never half a key, never over a key.
    fn save(&self, directory: &Path) -> Result<(), IdentityError> {
        let path = directory.join(FILE);
        let seed = Zeroizing::new(self.key.to_bytes());
        let line = Zeroizing::new(format!(
            "{FORMAT} {} {}\n",
            self.name,
            Zeroizing::new(HEXLOWER.encode(seed.as_slice())).as_str()
        ));
        let mut file = tempfile::Builder::new()
            .permissions(Permissions::from_mode(MODE))
            .tempfile_in(directory)
            .map_err(at(directory))?;
        file.write_all(line.as_bytes()).map_err(at(&path))?;
        file.as_file().sync_all().map_err(at(&path))?;
        file.persist_noclobber(&path)
            .map_err(|refused| at(&path)(refused.error))?;
        File::open(directory)
            .and_then(|directory| directory.sync_all())
            .map_err(at(directory))
    }

    /// The name that begins the origin of every log of this board.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The public key that manifests name.
    pub fn public_key(&self) -> [u8; 32] {
        self.key.verifying_key().to_bytes()
    }

    /// The key that signs checkpoints and refusals.
    pub fn signing_key(&self) -> &SigningKey {
        &self.key
    }
}

fn at(path: &Path) -> impl Fn(io::Error) -> IdentityError + '_ {
    move |source| IdentityError::File {
        path: path.to_owned(),
        source,
    }
}

fn parse(text: &str) -> Option<Identity> {
    let mut words = text.strip_suffix('\n')?.split(' ');
    let (FORMAT, name, seed, None) = (words.next()?, words.next()?, words.next()?, words.next())
    else {
        return None;
    };
    check_name(name).ok()?;
    let seed = Zeroizing::new(HEXLOWER.decode(seed.as_bytes()).ok()?);
    let seed = Zeroizing::new(<[u8; 32]>::try_from(seed.as_slice()).ok()?);
    Some(Identity {
        name: name.to_owned(),
        key: SigningKey::from_bytes(&seed),
    })
}

/// The form that `specs/manifest.md` fixes: `[a-z0-9][a-z0-9.:/-]{0,99}`.
fn check_name(name: &str) -> Result<(), IdentityError> {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    let fits = name.len() <= 100
        && name.bytes().next().is_some_and(plain)
        && name.bytes().all(|b| plain(b) || b".:/-".contains(&b));
    if fits {
        Ok(())
    } else {
        Err(IdentityError::Name(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use rand_core::OsRng;

    use super::*;

    #[test]
    fn the_second_start_finds_the_key_of_the_first() {
        let directory = tempfile::tempdir().unwrap();
        let data = directory.path().join("data");
        let made = Identity::load_or_create(&data, Some("a.example"), "x", &mut OsRng).unwrap();
        let found = Identity::load_or_create(&data, None, "x", &mut OsRng).unwrap();
        assert_eq!(found.public_key(), made.public_key());
        assert_eq!(found.name(), "a.example");
        let mode = fs::metadata(data.join(FILE)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, MODE);
    }

    #[test]
    fn a_board_is_not_renamed() {
        let directory = tempfile::tempdir().unwrap();
        Identity::load_or_create(directory.path(), Some("a"), "x", &mut OsRng).unwrap();
        let renamed = Identity::load_or_create(directory.path(), Some("b"), "x", &mut OsRng);
        assert!(matches!(renamed, Err(IdentityError::Renamed { .. })));
    }

    #[test]
    fn a_readable_or_spoilt_key_is_refused() {
        let directory = tempfile::tempdir().unwrap();
        Identity::load_or_create(directory.path(), None, "x", &mut OsRng).unwrap();
        let path = directory.path().join(FILE);
        fs::set_permissions(&path, Permissions::from_mode(0o644)).unwrap();
        let readable = Identity::load(directory.path());
        assert!(matches!(readable, Err(IdentityError::Permissions(_))));
        fs::write(&path, "urne/v1/board-key x 00\n").unwrap();
        fs::set_permissions(&path, Permissions::from_mode(MODE)).unwrap();
        let spoilt = Identity::load(directory.path());
        assert!(matches!(spoilt, Err(IdentityError::Format(_))));
    }

    #[test]
    fn names_fit_into_manifests() {
        for name in ["urne.local", "votes.example/board:1", "0"] {
            check_name(name).unwrap();
        }
        for name in ["", "-a", "A", "a b", "a\n", &"a".repeat(101)] {
            check_name(name).unwrap_err();
        }
    }

    #[test]
    fn debug_shows_no_secret() {
        let identity = Identity::generate("x", &mut OsRng).unwrap();
        let secret = HEXLOWER.encode(&identity.signing_key().to_bytes());
        assert!(!format!("{identity:?}").contains(&secret));
    }
}
