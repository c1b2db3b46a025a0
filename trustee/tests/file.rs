//! The encrypted file: what survives, what is refused, what a crash leaves.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::fs;
use std::path::PathBuf;

use age::secrecy::SecretString;
use rand_core::OsRng;
use tempfile::TempDir;
use urne_record::Hash32;
use urne_record::sign::SigningKey;
use urne_trustee::contents::Contents;
use urne_trustee::error::Error;
use urne_trustee::file::TrusteeFile;
use urne_trustee::intent::Intent;
use urne_trustee::keep::Keep as _;

/// Low enough for tests, and still scrypt.
const WORK: u8 = 4;

struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("trustee.age")
    }

    fn create(&self) -> TrusteeFile {
        let key = SigningKey::generate(&mut OsRng);
        let contents = Contents::new("Ada Ardent".to_owned(), key, WORK);
        TrusteeFile::create(&self.path(), passphrase(), contents).unwrap()
    }

    fn open(&self) -> Result<TrusteeFile, Error> {
        TrusteeFile::open(&self.path(), passphrase())
    }
}

fn passphrase() -> SecretString {
    "a battery of correct horses".to_owned().into()
}

fn id(byte: u8) -> Hash32 {
    [byte; 32].into()
}

#[test]
fn what_was_written_is_read_again() {
    let place = Place::new();
    let mut file = place.create();
    let key = file.contents().public_key();
    file.update(|contents| {
        contents.join(id(7), "http://localhost/elections/07".to_owned(), 3);
        let (_, one) = contents.participation_mut(&id(7)).unwrap();
        one.rehearsal = Some(b"rehearsal".to_vec());
        one.intents.add(&[Intent {
            close: id(1),
            contest: "mayor".to_owned(),
            aggregate: id(2),
        }])
    })
    .unwrap();
    drop(file);

    let file = place.open().unwrap();
    let one = file.contents().election(&id(7)).unwrap();
    assert_eq!(file.contents().public_key(), key);
    assert_eq!(file.contents().name, "Ada Ardent");
    assert_eq!(one.trustee, 3);
    assert_eq!(one.rehearsal.as_deref(), Some(&b"rehearsal"[..]));
    assert_eq!(one.intents.all().len(), 1);
}

#[test]
fn the_text_on_disk_tells_nothing() {
    let place = Place::new();
    let file = place.create();
    let bytes = fs::read(place.path()).unwrap();
    let secret = file.contents().signing_key().to_bytes();
    for needle in [&secret[..], b"Ada Ardent"] {
        assert!(!bytes.windows(needle.len()).any(|window| window == needle));
    }
    assert!(!format!("{:?}", file.contents()).contains(&format!("{secret:?}")));
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::new();
    let mut file = place.create();
    file.update(|contents| {
        contents.join(id(1), String::new(), 1);
        Ok(())
    })
    .unwrap();
    let mode = fs::metadata(place.path()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn a_wrong_passphrase_is_one_clear_line() {
    let place = Place::new();
    drop(place.create());
    let error = TrusteeFile::open(&place.path(), "something else".to_owned().into())
        .err()
        .unwrap();
    assert!(matches!(error, Error::WrongPassphrase(_)), "{error}");
    assert_eq!(error.to_string().lines().count(), 1);
}

#[test]
fn every_tampered_byte_is_noticed() {
    let place = Place::new();
    drop(place.create());
    let whole = fs::read(place.path()).unwrap();
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        fs::write(place.path(), &bytes).unwrap();
        let error = place.open().err().unwrap_or_else(|| panic!("byte {at}"));
        assert_eq!(error.to_string().lines().count(), 1, "{error}");
    }
    for length in [0, 1, 50, whole.len() - 1] {
        fs::write(place.path(), &whole[..length]).unwrap();
        assert!(place.open().is_err(), "cut at {length}");
    }
    fs::write(place.path(), &whole).unwrap();
    place.open().unwrap();
}

#[test]
fn a_work_factor_beyond_reason_is_refused_at_once() {
    let place = Place::new();
    drop(place.create());
    let bytes = fs::read(place.path()).unwrap();
    // The header's second line ends in the work factor.
    let line = bytes.iter().skip(22).position(|b| *b == b'\n').unwrap() + 22;
    let mut altered = bytes[..line - 1].to_vec();
    altered.extend_from_slice(b"40");
    altered.extend_from_slice(&bytes[line..]);
    fs::write(place.path(), altered).unwrap();
    let error = place.open().err().unwrap();
    assert!(
        matches!(error, Error::TooMuchWork { required: 40, .. }),
        "{error}"
    );
}

#[test]
fn a_crash_between_write_and_rename_leaves_the_old_file() {
    let place = Place::new();
    let mut file = place.create();
    let leftover = place.folder.path().join(".urne-leftover");
    fs::write(&leftover, &fs::read(place.path()).unwrap()[..40]).unwrap();
    drop(file);

    file = place.open().unwrap();
    file.update(|contents| {
        contents.join(id(9), String::new(), 1);
        Ok(())
    })
    .unwrap();
    drop(file);
    assert!(place.open().unwrap().contents().election(&id(9)).is_some());
}

#[test]
fn a_change_that_fails_is_kept_nowhere() {
    let place = Place::new();
    let mut file = place.create();
    let failed: Result<(), Error> = file.update(|contents| {
        contents.join(id(9), String::new(), 1);
        Err(Error::InUse(place.path()))
    });
    assert!(failed.is_err());
    assert!(file.contents().elections().is_empty());
    assert!(file.read_again().unwrap().elections().is_empty());
}

#[test]
fn two_processes_never_hold_one_file() {
    let place = Place::new();
    let file = place.create();
    assert!(matches!(place.open(), Err(Error::InUse(_))));
    // Looking needs no lock.
    TrusteeFile::read(&place.path(), &passphrase()).unwrap();
    drop(file);
    place.open().unwrap();
}

#[test]
fn an_existing_file_is_never_overwritten() {
    let place = Place::new();
    let key = place.create().contents().public_key();
    let other = Contents::new("Bo".to_owned(), SigningKey::generate(&mut OsRng), WORK);
    assert!(TrusteeFile::create(&place.path(), passphrase(), other).is_err());
    assert_eq!(place.open().unwrap().contents().public_key(), key);
}
