//! Following whole logs and prefixes from archives, and boards that contradict themselves.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;
use urne_board_client::{Error, Follower, Prefix, Source};
use urne_record::Entry;
use urne_record::election::Phase;
use urne_record::fixtures::Fixture;

struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        Desk {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn memory(&self) -> PathBuf {
        self.folder.path().join("memory")
    }

    fn source(&self, town: &Fixture) -> Source {
        let path = self.folder.path().join("archive.tar");
        fs::write(&path, town.archive().unwrap()).unwrap();
        Source::archive(&path).unwrap()
    }

    fn follow(&self, town: &Fixture) -> Result<Follower, Error> {
        Follower::start(self.source(town), Some(&self.memory()), &mut |_| {})
    }

    fn prefix(&self, town: &Fixture) -> Result<Prefix, Error> {
        Prefix::read(self.source(town), Some(&self.memory()), &mut |_| {})
    }

    /// The evidence that a contradiction names, which holds both signed checkpoints.
    fn evidence(&self, error: Error, both: [&Fixture; 2]) -> String {
        let Error::Contradiction { evidence, .. } = &error else {
            panic!("no contradiction: {error}");
        };
        assert!(error.to_string().contains("CONTRADICTS ITSELF"));
        let text = fs::read_to_string(evidence).unwrap();
        for town in both {
            assert!(text.contains(&town.checkpoint()), "{text}");
        }
        text
    }
}

fn voted(choices: &[(usize, usize)]) -> Fixture {
    let mut town = Fixture::opened(21, 1).unwrap();
    for (voter, choice) in choices {
        town.vote(*voter, *choice).unwrap();
    }
    town
}

#[test]
fn a_finished_election_is_followed_to_its_end() {
    let (desk, town) = (Desk::new(), Fixture::finished(20, 2).unwrap());
    let mut shown = Vec::new();
    let follower = Follower::start(desk.source(&town), Some(&desk.memory()), &mut |progress| {
        shown.push(progress);
    });
    let follower = follower.unwrap();
    assert_eq!(follower.election().phase(), Phase::Finished);
    assert_eq!(follower.election().root(), town.election.root());
    assert_eq!(follower.checkpoint().size(), town.entries.len() as u64);
    let last = shown.last().unwrap();
    assert_eq!(
        (last.done, last.total),
        (follower.checkpoint().size(), follower.checkpoint().size())
    );
    // Once more, now with a memory of this very checkpoint.
    desk.follow(&town).unwrap();
}

#[test]
fn a_log_that_grows_is_believed_and_one_that_shrinks_is_not() {
    let desk = Desk::new();
    let (short, long) = (voted(&[(0, 0)]), voted(&[(0, 0), (1, 1), (2, 2)]));
    desk.follow(&short).unwrap();
    desk.follow(&long).unwrap();
    let error = desk.follow(&short).unwrap_err();
    let text = desk.evidence(error, [&long, &short]);
    assert!(text.contains("entries have gone"), "{text}");
}

#[test]
fn a_fork_is_found_by_followers() {
    let (one, other) = (voted(&[(0, 0), (1, 1)]), voted(&[(0, 1), (1, 1)]));
    let longer = voted(&[(0, 1), (1, 1), (2, 2)]);
    for fork in [&other, &longer] {
        let desk = Desk::new();
        desk.follow(&one).unwrap();
        let error = desk.follow(fork).unwrap_err();
        desk.evidence(error, [&one, fork]);
    }
}

#[test]
fn a_checkpoint_kept_as_text_finds_forks_too() {
    let desk = Desk::new();
    let resume =
        |town: &Fixture, seen: Option<&str>| Follower::resume(desk.source(town), seen, &mut |_| {});
    let (one, other) = (voted(&[(0, 0), (1, 1)]), voted(&[(0, 1), (1, 1)]));
    let (short, longer) = (voted(&[(0, 0)]), voted(&[(0, 0), (1, 1), (2, 2)]));
    let seen = resume(&one, None).unwrap().checkpoint().note().encode();
    assert_eq!(seen, one.checkpoint());
    resume(&one, Some(&seen)).unwrap();
    resume(&longer, Some(&seen)).unwrap();
    for (fork, reason) in [(&other, "not those"), (&short, "entries have gone")] {
        let error = resume(fork, Some(&seen)).unwrap_err();
        let Error::ContradictionShown { detail, evidence } = &error else {
            panic!("no contradiction: {error}");
        };
        assert!(detail.contains(reason), "{detail}");
        assert!(evidence.contains(&seen) && evidence.contains(&fork.checkpoint()));
    }
    let error = resume(&one, Some("not a note")).unwrap_err();
    assert!(!error.is_transient(), "{error}");
    assert!(!desk.memory().exists(), "nothing is kept in a folder");
}

#[test]
fn a_fork_is_found_by_voters() {
    let (one, other) = (voted(&[(0, 0), (1, 1)]), voted(&[(0, 1), (1, 1)]));
    let longer = voted(&[(0, 1), (1, 1), (2, 2)]);
    for fork in [&other, &longer] {
        let desk = Desk::new();
        desk.prefix(&one).unwrap();
        let error = desk.prefix(fork).unwrap_err();
        desk.evidence(error, [&one, fork]);
    }
}

#[test]
fn a_voter_reads_up_to_open_and_single_entries() {
    let (desk, town) = (Desk::new(), Fixture::closed(22, 2).unwrap());
    let prefix = desk.prefix(&town).unwrap();
    assert_eq!(prefix.election().phase(), Phase::Voting);
    assert_eq!(prefix.election().ballots(), 0);
    assert_eq!(prefix.election().open_leaf(), town.election.open_leaf());
    for (index, bytes) in (0..).zip(&town.entries) {
        let entry = prefix.entry(index).unwrap();
        assert_eq!((&entry.bytes, entry.index), (bytes, index));
    }
    assert!(prefix.entry(town.entries.len() as u64).is_err());
}

#[test]
fn before_open_a_voter_is_told_when() {
    let (desk, town) = (Desk::new(), Fixture::new(23, 1).unwrap());
    let error = desk.prefix(&town).unwrap_err();
    assert!(matches!(error, Error::TooEarly(_)));
    assert!(error.to_string().contains("2027-03-02T08:00Z"), "{error}");
}

#[test]
fn a_ballot_that_breaks_the_rules_is_named() {
    // A board that takes a ballot with a broken signature and signs the log over it.
    let desk = Desk::new();
    let mut town = voted(&[(0, 0)]);
    let mut entry = Entry::decode(town.entries.last().unwrap()).unwrap();
    entry.signature.0[40] ^= 1;
    *town.entries.last_mut().unwrap() = entry.encode();
    let mut range = urne_record::merkle::CompactRange::new();
    for entry in &town.entries {
        range.push(urne_record::merkle::leaf_hash(entry));
    }
    let mut checkpoint = town.election.checkpoint();
    checkpoint.root = range.root();
    let path = desk.folder.path().join("bad.tar");
    let mut bytes = Vec::new();
    let note = town.sign_checkpoint(&checkpoint);
    let entries = town.entries.iter().cloned().map(Ok);
    urne_record::archive::write(&mut bytes, &note, entries).unwrap();
    fs::write(&path, bytes).unwrap();
    let source = Source::archive(&path).unwrap();
    let error = Follower::start(source, None, &mut |_| {}).unwrap_err();
    let last = town.entries.len() as u64 - 1;
    assert!(
        matches!(error, Error::Entry { index, .. } if index == last),
        "{error}"
    );
}
