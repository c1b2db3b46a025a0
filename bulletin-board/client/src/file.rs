//! Files that are whole or absent: written beside their place, made durable, then renamed.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::error::Error;

/// Who may read a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// The owner alone (mode 0600): keys, codes, unsent ballots.
    Owner,
    /// Everyone whom the folder lets in (mode 0644).
    Everyone,
}

/// Replaces `path` by `bytes`: after a crash the file holds the old content or the new, never a part.
pub fn write_atomic(path: &Path, bytes: &[u8], access: Access) -> Result<(), Error> {
    let folder = folder_of(path);
    prepare(&folder, bytes, access)
        .and_then(|temporary| temporary.persist(path).map_err(|e| e.error))
        .and_then(|_| sync_folder(&folder))
        .map_err(|source| Error::file("write", path, source))
}

/// Replaces `path` by what `fill` writes, as [`write_atomic`] does, for files that are large.
pub fn write_atomic_with(
    path: &Path,
    access: Access,
    fill: impl FnOnce(&mut File) -> io::Result<()>,
) -> Result<(), Error> {
    let folder = folder_of(path);
    temporary(&folder, access)
        .and_then(|mut temporary| {
            fill(temporary.as_file_mut())?;
            temporary.as_file().sync_all()?;
            temporary.persist(path).map_err(|e| e.error)
        })
        .and_then(|_| sync_folder(&folder))
        .map_err(|source| Error::file("write", path, source))
}

/// Writes `bytes` to `path` like [`write_atomic`], but fails if there is a file already.
pub fn write_new(path: &Path, bytes: &[u8], access: Access) -> Result<(), Error> {
    let folder = folder_of(path);
    prepare(&folder, bytes, access)
        .and_then(|temporary| temporary.persist_noclobber(path).map_err(|e| e.error))
        .and_then(|_| sync_folder(&folder))
        .map_err(|source| match source.kind() {
            io::ErrorKind::AlreadyExists => Error::FileExists(path.to_owned()),
            _ => Error::file("write", path, source),
        })
}

/// Reads a file that may be absent.
pub fn read_if_present(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(e) => Err(Error::file("read", path, e)),
    }
}

/// Removes a file for good: once this returns, no crash brings it back.
pub fn remove(path: &Path) -> Result<(), Error> {
    fs::remove_file(path)
        .and_then(|()| sync_folder(&folder_of(path)))
        .map_err(|source| Error::file("remove", path, source))
}

/// Creates a folder with its parents, readable by the owner alone where `access` says so.
pub fn create_folder(path: &Path, access: Access) -> Result<(), Error> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    if access == Access::Owner {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    #[cfg(not(unix))]
    let _ = access;
    builder
        .create(path)
        .map_err(|source| Error::file("create", path, source))
}

fn prepare(folder: &Path, bytes: &[u8], access: Access) -> io::Result<tempfile::NamedTempFile> {
    let mut temporary = temporary(folder, access)?;
    temporary.write_all(bytes)?;
    temporary.as_file().sync_all()?;
    Ok(temporary)
}

fn temporary(folder: &Path, access: Access) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".urne-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = match access {
            Access::Owner => 0o600,
            Access::Everyone => 0o644,
        };
        builder.permissions(fs::Permissions::from_mode(mode));
    }
    #[cfg(not(unix))]
    let _ = access;
    builder.tempfile_in(folder)
}

fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// A rename is durable only once its folder is.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
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

    #[test]
    fn replaces_whole_and_leaves_nothing_beside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state");
        write_atomic(&path, b"one", Access::Owner).unwrap();
        write_atomic(&path, b"two", Access::Owner).unwrap();
        assert_eq!(read_if_present(&path).unwrap().unwrap(), b"two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn secrets_are_the_owners() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        write_new(&path, b"secret", Access::Owner).unwrap();
        assert_eq!(
            fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }

    #[test]
    fn never_overwrites_what_must_be_new() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        write_new(&path, b"first", Access::Owner).unwrap();
        assert!(matches!(
            write_new(&path, b"second", Access::Owner),
            Err(Error::FileExists(_))
        ));
        assert_eq!(fs::read(&path).unwrap(), b"first");
    }

    #[test]
    fn a_removed_file_is_absent() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ballot");
        write_new(&path, b"x", Access::Owner).unwrap();
        remove(&path).unwrap();
        assert!(read_if_present(&path).unwrap().is_none());
    }
}
