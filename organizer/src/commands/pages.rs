//! Which files the board's pages are made of: fetched, compared, and stated in the log (specs/log.md, Pages).

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use urne_board_client::{Accepted, KeyRole};
use urne_record::body::PageFiles;
use urne_record::sign::SigningKey;

use super::steps::report;
use crate::cli;
use crate::follow::{Following, allowed, progress};
use crate::home::Home;
use crate::output::Output;
use crate::own_build;
use crate::words::say;

/// `pages`: states them anew, if they have changed.
pub(super) fn pages(options: &cli::Pages, home: &Home, output: Output) -> Result<()> {
    let key = home.key(KeyRole::Organizer)?;
    let mut following = Following::start(home)?;
    let Some(files) = fetch(&following, options.pages.as_deref())? else {
        bail!(say!("pages-none"));
    };
    let count = files.iter().count();
    let (sentence, accepted) = match state(&mut following, files, &key)? {
        None => (say!("pages-stand", count = count), None),
        Some(accepted) => (say!("pages-done", count = count), Some(accepted)),
    };
    report(&sentence, accepted.as_ref(), &following, home, output)
}

/// The files that the board serves, which must be those of the list where one is given; none where it has no pages.
pub(super) fn fetch(following: &Following, list: Option<&Path>) -> Result<Option<PageFiles>> {
    let Some(client) = following.client() else {
        return Ok(None);
    };
    let bar = progress(say!("progress-pages"));
    let files = client.pages(&mut |done, count| {
        bar.set_length(count);
        bar.set_position(done);
    });
    bar.finish_and_clear();
    let files = files?;
    if let Some(list) = list {
        compare(files.as_ref(), list)?;
    }
    Ok(files)
}

/// Posts the files, unless they are in force.
pub(super) fn state(
    following: &mut Following,
    files: PageFiles,
    key: &SigningKey,
) -> Result<Option<Accepted>> {
    let in_force = following.election().pages();
    if in_force.is_some_and(|pages| pages.files == files) {
        return Ok(None);
    }
    let body = allowed(following.election().draft().pages(files))?;
    following.submit(body, key).map(Some)
}

/// Says the first file that is not that of the list.
fn compare(files: Option<&PageFiles>, list: &Path) -> Result<()> {
    let file = list.display().to_string();
    let text = fs::read_to_string(list).with_context(|| say!("cannot-read", file = &file))?;
    let differences = own_build::compare(files, &own_build::read(&file, &text)?);
    if let Some(name) = differences.other.first() {
        bail!(say!("pages-other", name = name, file = file));
    }
    if let Some(name) = differences.missing.first() {
        bail!(say!("pages-missing", name = name, file = file));
    }
    if let Some(name) = differences.extra.first() {
        bail!(say!("pages-extra", name = name, file = file));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use urne_record::Hash32;
    use urne_record::body::PageFile;

    use super::*;

    #[test]
    fn a_build_of_ones_own_is_compared_file_by_file() {
        let folder = tempfile::tempdir().unwrap();
        let list = folder.path().join("files.txt");
        let hash = Hash32::sha256(b"vote");
        let file = PageFile {
            hash,
            name: "vote.html".to_owned().try_into().unwrap(),
        };
        let served = PageFiles::new(vec![file]).unwrap();
        let said = |text: &str, served: Option<&PageFiles>| {
            fs::write(&list, text).unwrap();
            compare(served, &list).err().map(|error| error.to_string())
        };
        let line = format!("vote.html\ttext/html\tpage\t{hash}\n");
        assert_eq!(said(&line, Some(&served)), None);
        let other = format!("vote.html\ttext/html\tpage\t{}\n", Hash32::ZERO);
        assert!(
            said(&other, Some(&served))
                .unwrap()
                .contains("another vote.html")
        );
        assert!(
            said(&line, None)
                .unwrap()
                .contains("does not serve vote.html")
        );
        assert!(
            said("", Some(&served))
                .unwrap()
                .contains("serves vote.html, which is not")
        );
    }
}
