//! A file that a person saves and hands back: nothing is sent before, and the command line opens it too.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod support;

use std::fs;
use std::path::Path;

use age::secrecy::SecretString;
use rand_core::OsRng;
use support::{Board, Organizer, Trustee};
use urne_record::election::{Phase, Task};
use urne_record::sign::SigningKey;
use urne_trustee::contents::Contents;
use urne_trustee::error::Error;
use urne_trustee::held::HeldFile;
use urne_trustee::keep::Keep as _;
use urne_trustee::session::{self, Session};

/// Low enough for tests, and still scrypt.
const WORK: u8 = 4;

fn passphrase() -> SecretString {
    "a battery of correct horses".to_owned().into()
}

fn create() -> HeldFile {
    let key = SigningKey::generate(&mut OsRng);
    let contents = Contents::new("Ada Ardent".to_owned(), key, WORK);
    HeldFile::create(Path::new("ada.age"), passphrase(), contents).unwrap()
}

/// What a person does: the new file comes back as it was handed out.
fn save(file: &mut HeldFile) -> Vec<u8> {
    let bytes = file.unsaved().expect("a new file").to_vec();
    file.saved(&bytes).unwrap();
    assert!(file.unsaved().is_none());
    bytes
}

#[test]
fn a_change_counts_only_once_its_file_has_come_back() {
    let mut file = create();
    let first = file.unsaved().unwrap().to_vec();
    assert!(matches!(file.read_again(), Err(Error::Damaged { .. })));
    assert!(matches!(file.update(|_| Ok(())), Err(Error::NotStored)));
    for other in [&first[1..], &[], b"another file"] {
        assert!(matches!(file.saved(other), Err(Error::NotTheFile(_))));
    }
    assert_eq!(save(&mut file), first);
    file.update(|_| Ok(())).unwrap();

    let rename = |contents: &mut Contents| {
        contents.name = "Ada".to_owned();
        Ok(())
    };
    assert!(matches!(file.update(rename), Err(Error::NotStored)));
    // The old file is not the new one, and what is read again is what was handed back.
    assert!(matches!(file.saved(&first), Err(Error::NotTheFile(_))));
    assert_eq!(file.read_again().unwrap().name, "Ada Ardent");
    save(&mut file);
    file.update(rename).unwrap();
    assert_eq!(file.read_again().unwrap().name, "Ada");

    let failing = |contents: &mut Contents| {
        contents.name = "Bo".to_owned();
        Err::<(), _>(Error::NoShares)
    };
    assert!(matches!(file.update(failing), Err(Error::NoShares)));
    assert_eq!(file.contents().name, "Ada");
    assert!(file.unsaved().is_none());
}

#[test]
fn a_wrong_passphrase_and_a_damaged_file_are_told_apart() {
    let mut file = create();
    let bytes = save(&mut file);
    let open = |bytes: &[u8], passphrase: &str| {
        HeldFile::open(Path::new("ada.age"), bytes, passphrase.to_owned().into())
    };
    let wrong = open(&bytes, "another passphrase");
    assert!(matches!(wrong, Err(Error::WrongPassphrase(_))));
    let mut damaged = bytes.clone();
    *damaged.last_mut().unwrap() ^= 1;
    for bytes in [&damaged[..], &bytes[..40], b"", b"hello"] {
        let opened = open(bytes, "a battery of correct horses");
        assert!(matches!(opened, Err(Error::Damaged { .. })), "{opened:?}");
    }
}

/// A board, the organizer, and three trustees of whom the first uses a page.
struct Town {
    organizer: Organizer,
    others: Vec<Trustee>,
    /// What the first trustee has saved, where the command line finds it too.
    first: Trustee,
    _board: Board,
    _folder: tempfile::TempDir,
}

impl Town {
    fn found() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let board = Board::start(&folder.path().join("board"));
        let mut file = create();
        let first = Trustee {
            file: folder.path().join("ada.age"),
            key: file.contents().public_key().to_string(),
        };
        fs::write(&first.file, save(&mut file)).unwrap();
        let mut all = vec![first];
        all.extend(["bo", "cy"].map(|name| Trustee::new(folder.path(), name)));
        let organizer = Organizer::found(&board.address, &all, 2);
        let others = all.split_off(1);
        let address = organizer.address.to_string();
        for trustee in &others {
            trustee.json(&["join", "--election", &address]);
        }
        Self {
            organizer,
            others,
            first: all.remove(0),
            _board: board,
            _folder: folder,
        }
    }

    /// Opens the saved file and verifies the log, as a page does; joins where it has not.
    fn session(&self, bytes: &[u8]) -> Session<HeldFile> {
        let mut file = HeldFile::open(&self.first.file, bytes, passphrase()).unwrap();
        let address = &self.organizer.address;
        if file.contents().election(&address.id).is_none() {
            let manifest = self.organizer.log.election().manifest();
            let trustee = file.contents().ordinal_in(manifest).unwrap();
            let seen = self.organizer.log.checkpoint().note().encode();
            file.join(address.id, address.to_string(), trustee, seen);
        }
        let session = self.follow_with(file);
        session.require_newest_file().unwrap();
        session
    }

    /// The same with a file that may be an old copy.
    fn follow(&self, bytes: &[u8]) -> Session<HeldFile> {
        self.follow_with(HeldFile::open(&self.first.file, bytes, passphrase()).unwrap())
    }

    fn follow_with(&self, file: HeldFile) -> Session<HeldFile> {
        let address = &self.organizer.address;
        let follower = session::follow(file.contents(), address, None, &mut |_| {}).unwrap();
        Session::of(file, follower, 1)
    }

    fn saved(&self) -> Vec<u8> {
        fs::read(&self.first.file).unwrap()
    }

    fn size(&mut self) -> u64 {
        self.organizer.log.catch_up(&mut |_| {}).unwrap();
        self.organizer.log.election().size()
    }

    /// Does what is due with as many savings as it takes; gives their number. Before the last of
    /// them the log does not grow.
    fn act(&mut self, bytes: &[u8], task: Task) -> usize {
        let mut session = self.session(bytes);
        assert_eq!(session.due(), Some(task));
        let before = self.size();
        let mut savings = 0;
        loop {
            match session.act(task) {
                Err(Error::NotStored) => {
                    assert_eq!(self.size(), before, "sent before it was saved");
                    fs::write(&self.first.file, save(session.file_mut())).unwrap();
                    savings += 1;
                }
                sent => {
                    assert!(!sent.unwrap().is_empty());
                    assert!(self.size() > before);
                    return savings;
                }
            }
        }
    }
}

#[test]
fn nothing_is_sent_before_the_file_is_saved_and_the_command_line_opens_it() {
    let mut town = Town::found();
    let others = |town: &Town| {
        for trustee in &town.others {
            trustee.step();
        }
    };
    assert_eq!(town.act(&town.saved(), Task::Commit), 1);
    others(&town);
    // The next round is the command line's, from the file that a page has saved.
    assert_eq!(town.first.step(), ["trustee-open"]);
    others(&town);
    // And the one after it a page's again.
    assert_eq!(town.act(&town.saved(), Task::SendShares), 1);
    others(&town);
    let old_copy = town.saved();
    assert_eq!(town.act(&town.saved(), Task::CheckShares), 1);
    others(&town);
    let old = town.follow(&old_copy);
    let error = old.require_newest_file().unwrap_err();
    assert!(matches!(error, Error::OldCopy { .. }));
    let newest = town.saved();
    fs::write(&town.first.file, &old_copy).unwrap();
    assert!(town.first.error(&["step"]).contains("old copy"));
    fs::write(&town.first.file, newest).unwrap();

    town.organizer.post(|draft| draft.key().unwrap());
    let voters = town.organizer.post_roll(3);
    // From paper: shorter than the file, and enough to rehearse and decrypt with.
    let id = town.organizer.log.election().id();
    let paper = town.session(&town.saved()).file().paper(Some(id)).unwrap();
    assert!(paper.starts_with("-----BEGIN AGE ENCRYPTED FILE-----"));
    assert!(paper.len() < town.saved().len());
    fs::write(&town.first.file, &paper).unwrap();
    assert_eq!(town.act(paper.as_bytes(), Task::Rehearse), 1);
    others(&town);

    town.organizer.post(|draft| draft.open().unwrap());
    for voter in 0..3 {
        town.organizer.vote(&voters, voter, voter % 2);
    }
    town.organizer.post(|draft| draft.closing().unwrap());
    town.organizer.post(|draft| draft.close().unwrap());
    // Once for what will be decrypted, once for the decryption itself.
    assert_eq!(town.act(&town.saved(), Task::Decrypt), 2);
    assert!(
        town.others[0]
            .step()
            .contains(&"partial-decryption".to_owned())
    );
    town.organizer.post(|draft| draft.result().unwrap());
    town.size();
    assert_eq!(town.organizer.log.election().phase(), Phase::Finished);
    assert!(town.first.text(&["status"]).contains("finished"));
}
