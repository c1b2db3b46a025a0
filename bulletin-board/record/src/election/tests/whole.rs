//! Whole elections: totals, replay, receipts, archive.

use crate::archive::{self, Part};
use crate::body::Outcome;
use crate::checkpoint::VerifiedCheckpoint;
use crate::election::{Phase, Replayer};
use crate::fixtures::Fixture;
use crate::merkle::{LeafHashes, leaf_hash};
use crate::receipt::Receipt;
use crate::{Error, Hash32};

fn replayed(fixture: &Fixture, chunk: usize) -> Replayer {
    let mut replayer = Replayer::new();
    for entries in fixture.entries.chunks(chunk) {
        replayer.push(entries, &mut fixture.rng.clone()).unwrap();
    }
    replayer
}

#[test]
fn finished_with_one_and_two_registrars() {
    for registrars in [1, 2] {
        let fixture = Fixture::finished(7, registrars).unwrap();
        let result = fixture.election.result().unwrap();
        assert_eq!(fixture.election.phase(), Phase::Finished);
        assert!(fixture.election.next_steps().is_empty());

        // Voters 0 to 7 mark option `voter`; then 0 and 4 mark 1, and 2 marks 0. Voter 8 abstains.
        let totals: Vec<Vec<u64>> = result.contests.iter().map(|c| c.totals.clone()).collect();
        // council: 0:1 1:1 2:0 3:3(blank) 4(w3):1 5(w3):1 6:2 7:3(blank)
        assert_eq!(totals[0], [1, 2 + 6, 1, 2]);
        // budget: 0:1 1:1 2:0 3:3 4(w3):1 5(w3):1
        assert_eq!(totals[1], [1, 2 + 6, 0, 1]);
        // school: 6:0 7:1
        assert_eq!(totals[2], [1, 1]);
        let ids = |ids: &[crate::Id]| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(ids(&result.contests[0].winners), ["bela"]);
        assert_eq!(ids(&result.contests[2].tied), ["yes", "no"]);
        assert_eq!(result.decrypted_by, [1, 3]);
        let turnout = &result.turnout;
        assert_eq!(
            (
                turnout.ballots,
                turnout.counted,
                turnout.credentials,
                turnout.weight
            ),
            (12, 8, 9, 12)
        );

        for chunk in [1, 5, 256] {
            let replayer = replayed(&fixture, chunk);
            let election = replayer.election().unwrap();
            assert_eq!(election.root(), fixture.election.root());
            assert_eq!(election.result(), fixture.election.result());
        }
    }
}

#[test]
fn fixtures_are_deterministic() {
    let (a, b) = (
        Fixture::opened(1, 2).unwrap(),
        Fixture::opened(1, 2).unwrap(),
    );
    assert_eq!(a.entries, b.entries);
    assert_ne!(a.entries, Fixture::opened(2, 2).unwrap().entries);
}

#[test]
fn withheld_and_empty_contests() {
    let mut fixture = Fixture::opened(3, 1).unwrap();
    // One of two voters of weight 3: council and budget are withheld; school has no ballot.
    for voter in [0, 1, 4] {
        fixture.vote(voter, 0).unwrap();
    }
    fixture.close().unwrap();
    let tasks: Vec<_> = fixture
        .election
        .next_steps()
        .iter()
        .map(|step| step.task)
        .collect();
    assert_eq!(tasks, [super::super::Task::PostResult]);
    assert!(fixture.partial_decryption(1).is_err());
    fixture.result().unwrap();
    let result = fixture.election.result().unwrap();
    let outcomes: Vec<Outcome> = result
        .contests
        .iter()
        .map(|contest| contest.outcome)
        .collect();
    assert_eq!(
        outcomes,
        [Outcome::Withheld, Outcome::Withheld, Outcome::Empty]
    );
    assert!(result.contests[0].totals.is_empty());
    assert_eq!(result.contests[2].totals, [0, 0]);
    assert!(result.decrypted_by.is_empty());
    replayed(&fixture, 256);
}

#[test]
fn nobody_votes() {
    let mut fixture = Fixture::opened(4, 1).unwrap();
    fixture.close().unwrap();
    fixture.result().unwrap();
    let result = fixture.election.result().unwrap();
    assert!(
        result
            .contests
            .iter()
            .all(|contest| contest.outcome == Outcome::Empty)
    );
}

#[test]
fn receipts_and_checkpoints() {
    let fixture = Fixture::finished(5, 1).unwrap();
    let manifest = fixture.election.manifest();
    let note = fixture.checkpoint();
    let verified = VerifiedCheckpoint::verify(&note, manifest).unwrap();
    verified.require_quorum(manifest).unwrap();
    assert_eq!(verified.cosigned().len(), 2);

    let leaves: Vec<Hash32> = fixture
        .entries
        .iter()
        .map(|entry| leaf_hash(entry))
        .collect();
    let size = leaves.len() as u64;
    for (index, entry) in (0..).zip(&fixture.entries) {
        let receipt = Receipt::build(&LeafHashes(&leaves), index, size, note.clone()).unwrap();
        let read = Receipt::parse(&receipt.encode()).unwrap();
        assert_eq!(read, receipt);
        assert_eq!(read.verify(entry, manifest).unwrap().index(), index);
        let other = &fixture.entries[(index as usize + 1) % fixture.entries.len()];
        assert!(read.verify(other, manifest).is_err());
    }

    // Without cosignatures the log's signature holds and the quorum does not.
    let alone = fixture
        .election
        .checkpoint()
        .sign(&fixture.people.board)
        .encode();
    let verified = VerifiedCheckpoint::verify(&alone, manifest).unwrap();
    assert_eq!(
        verified.require_quorum(manifest),
        Err(Error::Quorum { have: 0, need: 1 })
    );
    // A cosignature that was moved to another checkpoint is false, not unknown.
    let cosignature = note.lines().last().unwrap();
    let mut earlier = fixture.election.checkpoint();
    earlier.size -= 1;
    let moved = format!(
        "{}{cosignature}\n",
        earlier.sign(&fixture.people.board).encode()
    );
    assert!(matches!(
        VerifiedCheckpoint::verify(&moved, manifest),
        Err(Error::Signature(_))
    ));
}

#[test]
fn archives_replay() {
    let fixture = Fixture::finished(6, 2).unwrap();
    let mut replayer = Replayer::new();
    let mut rng = fixture.rng.clone();
    archive::read(&fixture.archive().unwrap()[..], |part| {
        if let Part::Entries(entries) = part {
            replayer.push(&entries, &mut rng).unwrap();
        }
        Ok::<(), Error>(())
    })
    .unwrap();
    assert_eq!(replayer.election().unwrap().phase(), Phase::Finished);
}

#[test]
fn replay_rejects_what_was_changed() {
    let fixture = Fixture::opened(8, 1).unwrap();
    for (index, entry) in fixture.entries.iter().enumerate() {
        let mut entries = fixture.entries.clone();
        // The last digit of the time, which no signature covers: later entries then go back in
        // time or have another prev.
        let at = entry.len() - 4;
        entries[index][at] = if entry[at] == b'1' { b'2' } else { b'1' };
        let mut replayer = Replayer::new();
        let pushed = replayer.push(&entries, &mut fixture.rng.clone());
        let last = index + 1 == entries.len();
        assert!(
            pushed.is_err()
                || (last && replayer.election().unwrap().root() != fixture.election.root())
        );
    }
    let mut missing = fixture.entries.clone();
    missing.remove(3);
    assert_eq!(
        Replayer::new()
            .push(&missing, &mut fixture.rng.clone())
            .unwrap_err()
            .index,
        3
    );
}
