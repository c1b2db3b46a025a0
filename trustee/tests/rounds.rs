//! The trustee's messages against the state machine itself, the file written and read in between.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use rand_core::OsRng;
use tempfile::TempDir;
use urne_record::checkpoint::VerifiedCheckpoint;
use urne_record::fixtures::Fixture;
use urne_record::{Body, Election, Submission, sign};
use urne_trustee::attempt::AttemptSecret;
use urne_trustee::ceremony::prepare;
use urne_trustee::contents::{Contents, Participation};
use urne_trustee::error::Error;
use urne_trustee::file::TrusteeFile;
use urne_trustee::keep::Keep as _;
use urne_trustee::{decryption, rehearsal};

/// An election in memory and each trustee's file on disk.
struct Town {
    fixture: Fixture,
    files: Vec<Option<TrusteeFile>>,
    folder: TempDir,
}

impl Town {
    fn new(seed: u64) -> Self {
        let fixture = Fixture::new(seed, 1).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let id = fixture.election.id();
        let create = |(trustee, key): (u32, &sign::SigningKey)| {
            let mut contents = Contents::new(format!("Trustee {trustee}"), key.clone(), 2);
            contents.join(id, String::new(), trustee);
            let path = folder.path().join(format!("{trustee}.age"));
            Some(TrusteeFile::create(&path, "pass".to_owned().into(), contents).unwrap())
        };
        let files = (1..).zip(&fixture.people.trustees).map(create).collect();
        Self {
            fixture,
            files,
            folder,
        }
    }

    fn file(&mut self, trustee: usize) -> &mut TrusteeFile {
        self.files[trustee - 1].as_mut().unwrap()
    }

    /// Closes the file and opens it anew, as a process that starts again does.
    fn restart(&mut self, trustee: usize) {
        self.files[trustee - 1] = None;
        let path = self.folder.path().join(format!("{trustee}.age"));
        let opened = TrusteeFile::open(&path, "pass".to_owned().into()).unwrap();
        self.files[trustee - 1] = Some(opened);
    }

    /// Prepares a round on disk; gives the submissions to be sent.
    fn prepare(&mut self, trustee: usize, round: usize) -> Result<Vec<Vec<u8>>, Error> {
        let election = self.fixture.election.clone();
        let id = election.id();
        self.file(trustee).update(|contents| {
            let (key, participation) = contents.participation_mut(&id)?;
            prepare(&election, round, key, participation, &mut OsRng)?;
            let attempt = participation.attempt.as_ref().unwrap();
            Ok(attempt.round(round).unwrap().to_vec())
        })
    }

    fn submit(&mut self, submissions: &[Vec<u8>]) {
        for bytes in submissions {
            self.fixture.submit_bytes(bytes).unwrap();
        }
    }

    /// A whole round, by all trustees, each restarted between storing and sending.
    fn round(&mut self, round: usize) {
        for trustee in 1..=self.files.len() {
            let prepared = self.prepare(trustee, round).unwrap();
            self.restart(trustee);
            assert_eq!(self.prepare(trustee, round).unwrap(), prepared);
            self.submit(&prepared);
        }
    }

    /// Up to the opened poll.
    fn opened(seed: u64) -> Self {
        let mut town = Self::new(seed);
        for round in 1..=4 {
            town.round(round);
        }
        let organizer = town.fixture.people.organizer.clone();
        let key = town.fixture.election.draft().key().unwrap();
        town.fixture.submit(key, &organizer).unwrap();
        town.fixture.roll().unwrap();
        for trustee in 1..=town.files.len() {
            town.restart(trustee);
            let stored = town.file(trustee).read_again().unwrap();
            let made = rehearsal::rehearse(&town.fixture.election, &stored, &mut OsRng).unwrap();
            town.submit(&[made.encode()]);
        }
        town.fixture.open().unwrap();
        town
    }

    fn participation(&mut self, trustee: usize) -> &Participation {
        let id = self.fixture.election.id();
        self.file(trustee).contents().election(&id).unwrap()
    }

    /// Agrees to the totals of a closed election, then decrypts them.
    fn decrypt(&mut self, trustee: usize, election: &Election) -> Result<Submission, Error> {
        let note = self.fixture.sign_checkpoint(&election.checkpoint());
        let checkpoint = VerifiedCheckpoint::verify(&note, election.manifest()).unwrap();
        let count = decryption::check_close(election, &checkpoint)?;
        let intents = decryption::intents(count);
        self.file(trustee).update(|contents| {
            let (_, participation) = contents.participation_mut(&election.id())?;
            participation.intents.add(&intents)
        })?;
        self.restart(trustee);
        let stored = self.file(trustee).read_again()?;
        decryption::decrypt(election, &stored, &mut OsRng)
    }
}

#[test]
fn an_attempt_sees_one_contribution_whatever_happens() {
    let mut town = Town::new(1);
    for round in 1..=4 {
        town.round(round);
    }
    let held = town.participation(1).attempt.as_ref().unwrap();
    assert!(matches!(held.secret, AttemptSecret::Shares(_)));
    assert_eq!(held.rounds.len(), 4);
    town.fixture.election.draft().key().unwrap();
}

#[test]
fn a_round_is_not_prepared_before_the_one_before_it_stands() {
    let mut town = Town::new(2);
    let commit = town.prepare(1, 1).unwrap();
    assert!(town.prepare(1, 2).is_err());
    assert!(matches!(
        town.prepare(1, 3),
        Err(Error::OldCopy { attempt: 1 })
    ));
    assert_eq!(town.prepare(1, 1).unwrap(), commit);
}

#[test]
fn a_wrong_share_is_complained_of_and_the_next_attempt_is_fresh() {
    let mut town = Town::new(3);
    for round in 1..=2 {
        town.round(round);
    }
    for trustee in 1..=3 {
        let mut shares = town.prepare(trustee, 3).unwrap();
        if trustee == 2 {
            // The dealer spoils its share to trustee 1.
            let submission = Submission::decode(&shares[0]).unwrap();
            let Body::TrusteeShare(mut share) = submission.body else {
                panic!("a share");
            };
            share.ciphertext.0[40] ^= 1;
            let key = town.fixture.people.trustees[1].clone();
            shares[0] = sign::submission(share, &key).encode();
        }
        town.submit(&shares);
    }
    let complaint = town.prepare(1, 4).unwrap();
    town.submit(&complaint);
    assert_eq!(town.fixture.election.progress().failed, Some(2));
    let held = town.participation(1).attempt.as_ref().unwrap();
    assert!(matches!(held.secret, AttemptSecret::Spent));

    let first = town.participation(3).attempt.as_ref().unwrap().rounds[0].clone();
    let organizer = town.fixture.people.organizer.clone();
    let reason = "a wrong share".parse().unwrap();
    let attempt = town
        .fixture
        .election
        .draft()
        .attempt(vec![2], reason)
        .unwrap();
    town.fixture.submit(attempt, &organizer).unwrap();
    let second = town.prepare(3, 1).unwrap();
    assert_ne!(first, second);
    let receiving_key = |bytes: &[u8]| match Submission::decode(bytes).unwrap().body {
        Body::TrusteeCommit(commit) => (commit.commitment, commit.receiving_key),
        _ => panic!("a commitment"),
    };
    let (old, new) = (receiving_key(&first[0]), receiving_key(&second[0]));
    assert!(old.0 != new.0 && old.1 != new.1);
}

#[test]
fn two_closes_of_one_election_are_never_both_decrypted() {
    let mut town = Town::opened(4);
    for voter in 0..9 {
        town.fixture.vote(voter, 0).unwrap();
    }
    let before = (
        town.fixture.election.clone(),
        town.fixture.entries.clone(),
        town.fixture.now,
    );
    town.fixture.close().unwrap();
    let one = town.fixture.election.clone();
    (
        town.fixture.election,
        town.fixture.entries,
        town.fixture.now,
    ) = before;
    town.fixture.vote(0, 1).unwrap();
    town.fixture.close().unwrap();
    let other = town.fixture.election.clone();

    let made = town.decrypt(1, &one).unwrap();
    assert!(matches!(
        town.decrypt(1, &other),
        Err(Error::OtherAggregate { .. })
    ));
    // Nor by a file in which the intent is missing, whatever the process believes.
    let stored = town.file(1).read_again().unwrap();
    assert!(decryption::decrypt(&other, &stored, &mut OsRng).is_err());
    assert!(town.decrypt(1, &one).is_ok());

    // The board has gone on with the first close, and takes the decryption.
    town.fixture.election = one;
    town.submit(&[made.encode()]);
    assert_eq!(town.fixture.election.count().unwrap().decrypted_by(), [1]);
}

#[test]
fn nothing_is_decrypted_without_the_witnesses() {
    let mut town = Town::opened(5);
    let election = &town.fixture.election;
    let signed = |election: &Election, town: &Town| {
        let note = election
            .checkpoint()
            .sign(&town.fixture.people.board)
            .encode();
        VerifiedCheckpoint::verify(&note, election.manifest()).unwrap()
    };
    let early = decryption::check_close(election, &signed(election, &town));
    assert!(matches!(early, Err(Error::Untimely(_))));

    town.fixture.vote(0, 0).unwrap();
    let checkpoint = signed(&town.fixture.election, &town);
    town.fixture.close().unwrap();
    let election = &town.fixture.election;
    // A checkpoint from before the close, and one that no witness has seen.
    assert!(decryption::check_close(election, &checkpoint).is_err());
    let refused = decryption::check_close(election, &signed(election, &town));
    assert!(matches!(
        refused,
        Err(Error::Record(urne_record::Error::Quorum { .. }))
    ));
}
