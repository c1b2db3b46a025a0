//! What is refused, and with which reason.

use crate::body::Body;
use crate::election::{Candidate, Election, Phase, Reason, Refused, Replayer, Task};
use crate::fixtures::{Fixture, FixtureError};
use crate::{Fixed, Hash32, Hex, Submission};

fn reason<T: std::fmt::Debug>(result: Result<T, Refused>) -> Reason {
    result.unwrap_err().reason
}

/// Signs a changed ballot with its voter's key.
fn changed_ballot(
    fixture: &mut Fixture,
    voter: usize,
    change: impl FnOnce(&mut crate::body::Ballot),
) -> Vec<u8> {
    let prepared = fixture.prepare(voter, 0).unwrap();
    let mut ballot = fixture.election.draft().ballot(&prepared).unwrap();
    change(&mut ballot);
    let body = Body::Ballot(ballot);
    let secret = fixture.secret(voter).unwrap();
    let signature = prepared
        .sign(&secret, &body.encode(), &mut fixture.rng)
        .unwrap();
    Submission {
        body,
        signature: Fixed(signature),
    }
    .encode()
}

#[test]
fn ballots() {
    let mut fixture = Fixture::opened(11, 1).unwrap();
    let root = fixture.election.root();
    let mut refused = |reason_: Reason, change: &dyn Fn(&mut crate::body::Ballot)| {
        let bytes = changed_ballot(&mut fixture, 0, change);
        assert_eq!(reason(fixture.submit_bytes(&bytes)), reason_);
        assert_eq!(fixture.election.root(), root);
    };
    refused(Reason::WrongElection, &|ballot| {
        ballot.election = Hash32::ZERO
    });
    refused(Reason::WrongOpen, &|ballot| ballot.open = Hash32::ZERO);
    refused(Reason::UnknownCredential, &|ballot| {
        ballot.credential = Fixed([0; 32])
    });
    refused(Reason::WrongStyle, &|ballot| {
        ballot.style = "south".parse().unwrap()
    });
    refused(Reason::BadProof, &|ballot| ballot.proof.0[40] ^= 1);
    refused(Reason::BadProof, &|ballot| ballot.ciphertext.0[33] ^= 1);
    refused(Reason::BadProof, &|ballot| ballot.ciphertext.0.truncate(64));
    refused(Reason::BadProof, &|ballot| ballot.proof.0.push(0));

    // `replaces` is part of what is proven, so the ballot is prepared for another one.
    let first = fixture.ballot(0, 1).unwrap();
    let second = fixture.ballot(0, 2).unwrap();
    fixture.submit_bytes(&first.encode()).unwrap();
    assert_eq!(
        reason(fixture.submit_bytes(&second.encode())),
        Reason::NotCurrent
    );

    let mut forged = fixture.ballot(1, 1).unwrap();
    forged.signature.0[40] ^= 1;
    assert_eq!(
        reason(fixture.submit_bytes(&forged.encode())),
        Reason::BadSignature
    );

    let good = fixture.ballot(1, 1).unwrap().encode();
    fixture.now = "2027-03-02T07:59Z".parse().unwrap();
    assert_eq!(reason(fixture.submit_bytes(&good)), Reason::NotYetOpen);
    fixture.now = fixture.election.closes();
    assert_eq!(reason(fixture.submit_bytes(&good)), Reason::PollClosed);
    fixture.close().unwrap();
    assert_eq!(reason(fixture.submit_bytes(&good)), Reason::PollClosed);
}

#[test]
fn a_batch_names_its_bad_ballots() {
    let mut fixture = Fixture::opened(12, 1).unwrap();
    let mut batch: Vec<Vec<u8>> = (0..6)
        .map(|voter| fixture.ballot(voter, voter).unwrap().encode())
        .collect();
    batch[2] = changed_ballot(&mut fixture, 2, |ballot| ballot.proof.0[40] ^= 1);
    // The same voter twice: both proofs hold, the second is not current any more.
    batch.push(fixture.ballot(0, 2).unwrap().encode());
    let candidates = batch
        .iter()
        .map(|bytes| Candidate::parse(bytes).unwrap())
        .collect();
    let verdicts = fixture.election.verify(candidates, &mut fixture.rng);
    let mut appended = Vec::new();
    for verdict in verdicts {
        appended.push(
            verdict
                .and_then(|good| fixture.election.append(good, fixture.now))
                .is_ok(),
        );
    }
    assert_eq!(appended, [true, true, false, true, true, true, false]);
}

#[test]
fn the_same_submission_again() {
    let mut fixture = Fixture::opened(13, 1).unwrap();
    let ballot = fixture.ballot(0, 1).unwrap().encode();
    let index = fixture.submit_bytes(&ballot).unwrap().index;
    fixture.vote(0, 2).unwrap();
    // Replaced or not, and after the poll has closed: it stands.
    fixture.close().unwrap();
    let refused = fixture.submit_bytes(&ballot).unwrap_err();
    assert_eq!(
        (refused.reason, refused.duplicate_of),
        (Reason::Duplicate, Some(index))
    );
    assert_eq!(reason(Candidate::parse(&ballot[1..])), Reason::Malformed);
    assert_eq!(
        reason(Candidate::parse(&vec![b' '; 65_001])),
        Reason::Malformed
    );
}

#[test]
fn dates_and_numbers() {
    let mut fixture = Fixture::opened(14, 1).unwrap();
    let organizer = fixture.people.organizer.clone();
    let draft = |fixture: &Fixture| fixture.election.draft().closing().unwrap();
    let closing = draft(&fixture);
    assert_eq!(
        reason(fixture.submit(closing.clone(), &organizer)),
        Reason::TooEarly
    );
    let trustee = fixture.people.trustees[0].clone();
    fixture.now = fixture.election.closes();
    assert_eq!(
        reason(fixture.submit(closing.clone(), &trustee)),
        Reason::BadSignature
    );

    let later = fixture.now.plus_minutes(30).unwrap();
    let extension = fixture.election.draft().extension(later).unwrap();
    assert_eq!(
        reason(fixture.submit(extension.clone(), &organizer)),
        Reason::TooLate
    );
    fixture.wait(-60).unwrap();
    assert_eq!(
        reason(fixture.election.draft().extension(fixture.now).map(|_| ())),
        Reason::Inconsistent
    );
    let numbered = crate::body::Extension {
        number: 2,
        ..extension.clone()
    };
    assert_eq!(
        reason(fixture.submit(numbered, &organizer)),
        Reason::Inconsistent
    );
    fixture.submit(extension, &organizer).unwrap();
    assert_eq!(fixture.election.closes(), later);

    fixture.now = later;
    fixture.submit(closing, &organizer).unwrap();
    assert_eq!(fixture.election.next_steps()[0].task, Task::PostClose);
    assert!(fixture.notice("between closing and close").is_err());
    assert!(fixture.pages(&["vote.html"]).is_err());
    let close = fixture.election.draft().close().unwrap();
    for wrong in [
        crate::body::Close {
            size: close.size - 1,
            ..close.clone()
        },
        crate::body::Close {
            root: Hash32::ZERO,
            ..close.clone()
        },
        crate::body::Close {
            ballots: 1,
            ..close.clone()
        },
        crate::body::Close {
            closing: Hash32::ZERO,
            ..close.clone()
        },
    ] {
        assert_eq!(
            reason(fixture.submit(wrong, &organizer)),
            Reason::Inconsistent
        );
    }
    // Time never goes back.
    fixture.wait(-1).unwrap();
    assert_eq!(
        reason(fixture.submit(close, &organizer)),
        Reason::Inconsistent
    );
}

#[test]
fn lists() {
    let mut fixture = Fixture::new(15, 2).unwrap();
    let rows = [fixture.rows(1).unwrap(), fixture.rows(2).unwrap()];
    let keys = fixture.people.registrars.clone();
    let list = |fixture: &Fixture, registrar, rows| {
        fixture
            .election
            .draft()
            .roll(registrar, rows)
            .unwrap()
            .remove(0)
    };
    let first = list(&fixture, 1, rows[0].clone());
    let mut unsorted = first.clone();
    unsorted.rows.swap(0, 1);
    assert_eq!(
        reason(fixture.submit(unsorted, &keys[0])),
        Reason::Inconsistent
    );
    let mut heavier = first.clone();
    heavier.rows[0].weight += 1;
    assert_eq!(reason(fixture.submit(heavier, &keys[0])), Reason::BadProof);
    let second_part = crate::body::Roll {
        part: 2,
        parts: 2,
        ..first.clone()
    };
    assert_eq!(
        reason(fixture.submit(second_part, &keys[0])),
        Reason::Inconsistent
    );
    assert_eq!(
        reason(fixture.submit(first.clone(), &keys[1])),
        Reason::BadSignature
    );
    fixture.submit(first.clone(), &keys[0]).unwrap();
    assert_eq!(fixture.election.list_progress(1), (1, 1));

    let shorter = list(&fixture, 2, rows[1][1..].to_vec());
    assert_eq!(
        reason(fixture.submit(shorter, &keys[1])),
        Reason::Inconsistent
    );
    // Everyone with the same codes at both registrars would be fine; another label is not.
    let mut other = Fixture::new(15, 2).unwrap();
    other.people.voters[0].label = Hex([9; 16]);
    let moved = list(&fixture, 2, other.rows(2).unwrap());
    let refused = fixture.submit(moved, &keys[1]).unwrap_err();
    assert_eq!(refused.reason, Reason::Inconsistent);
    assert!(refused.detail.contains("differ"), "{refused}");

    let right = list(&fixture, 2, rows[1].clone());
    fixture.submit(right, &keys[1]).unwrap();
    assert_eq!(fixture.election.roll().unwrap().len(), 9);
    assert_eq!(
        reason(fixture.submit(crate::body::Roll { part: 2, ..first }, &keys[0])),
        Reason::Duplicate
    );
}

#[test]
fn weights_that_single_out() {
    let mut fixture = Fixture::new(16, 1).unwrap();
    fixture.people.voters[5].weight = 7;
    fixture.ceremony().unwrap();
    fixture.roll().unwrap();
    fixture.rehearse().unwrap();
    let Err(FixtureError::Refused(refused)) = fixture.open() else {
        panic!("it opened")
    };
    assert_eq!(refused.reason, Reason::Inconsistent);
    let steps = fixture.election.next_steps();
    assert_eq!(
        steps.iter().map(|step| step.task).collect::<Vec<_>>(),
        [Task::Abort]
    );
    let abort = fixture
        .election
        .draft()
        .abort("weights single out voters".parse().unwrap())
        .unwrap();
    let organizer = fixture.people.organizer.clone();
    fixture.submit(abort, &organizer).unwrap();
    assert_eq!(fixture.election.phase(), Phase::Aborted);
    fixture.notice("a new election follows").unwrap();
}

#[test]
fn pages_are_numbered_and_the_last_are_in_force() {
    let mut fixture = Fixture::new(23, 1).unwrap();
    let organizer = fixture.people.organizer.clone();
    assert!(fixture.election.pages().is_none());
    fixture.pages(&["vote.html", "find.html"]).unwrap();
    let first = fixture.election.pages().unwrap().clone();
    let names: Vec<&str> = first.files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["find.html", "vote.html"]);
    assert_eq!(
        reason(fixture.submit(first.clone(), &organizer)),
        Reason::Duplicate
    );
    let skipped = crate::body::Pages { number: 3, ..first };
    assert_eq!(
        reason(fixture.submit(skipped, &organizer)),
        Reason::Inconsistent
    );
    fixture.pages(&["vote.html"]).unwrap();
    assert_eq!(fixture.election.pages().unwrap().number, 2);
    assert_eq!(fixture.election.pages().unwrap().files.iter().count(), 1);
}

#[test]
fn opening_needs_all_rehearsals() {
    let mut fixture = Fixture::new(17, 1).unwrap();
    fixture.ceremony().unwrap();
    let Err(FixtureError::Refused(refused)) = fixture.open() else {
        panic!("it opened")
    };
    assert_eq!(refused.reason, Reason::WrongPhase);
    fixture.roll().unwrap();
    let Err(FixtureError::Refused(refused)) = fixture.open() else {
        panic!("it opened")
    };
    assert!(
        refused.detail.contains("Trustee 1, Trustee 2, Trustee 3"),
        "{refused}"
    );
    assert_eq!(fixture.election.next_steps().len(), 3);
    fixture.rehearse().unwrap();
    assert_eq!(fixture.election.next_steps()[0].task, Task::OpenPoll);
    let open = fixture.election.draft().open().unwrap();
    let organizer = fixture.people.organizer.clone();
    for wrong in [
        crate::body::Open {
            credentials: 8,
            ..open.clone()
        },
        crate::body::Open {
            key: Hash32::ZERO,
            ..open.clone()
        },
        crate::body::Open {
            roll: Hash32::ZERO,
            ..open.clone()
        },
        crate::body::Open {
            styles: Vec::new(),
            ..open.clone()
        },
    ] {
        assert_eq!(
            reason(fixture.submit(wrong, &organizer)),
            Reason::Inconsistent
        );
    }
    fixture.submit(open, &organizer).unwrap();
}

#[test]
fn decryptions_and_result() {
    let mut fixture = Fixture::closed(18, 1).unwrap();
    let organizer = fixture.people.organizer.clone();
    let keys = fixture.people.trustees.clone();
    assert_eq!(
        reason(fixture.election.draft().result()),
        Reason::WrongPhase
    );
    let partial = fixture.partial_decryption(2).unwrap();

    let mut wrong = partial.clone();
    wrong.contests[1].proof.0[70] ^= 1;
    assert_eq!(reason(fixture.submit(wrong, &keys[1])), Reason::BadProof);
    let mut fewer = partial.clone();
    fewer.contests.pop();
    assert_eq!(
        reason(fixture.submit(fewer, &keys[1])),
        Reason::Inconsistent
    );
    let other = crate::body::PartialDecryption {
        trustee: 3,
        ..partial.clone()
    };
    assert_eq!(reason(fixture.submit(other, &keys[2])), Reason::BadProof);
    let nobody = crate::body::PartialDecryption {
        trustee: 4,
        ..partial.clone()
    };
    assert_eq!(
        reason(fixture.submit(nobody, &keys[2])),
        Reason::BadSignature
    );
    fixture.submit(partial, &keys[1]).unwrap();
    let again = fixture.partial_decryption(2);
    assert!(
        matches!(again, Err(FixtureError::Refused(refused)) if refused.reason == Reason::Duplicate)
    );
    fixture.decrypt(&[1, 3]).unwrap();

    let right = fixture.election.draft().result().unwrap();
    assert_eq!(right.decrypted_by, [1, 2, 3]);
    let mut results = vec![right.clone(); 5];
    results[0].contests[0].totals[0] += 1;
    results[1].contests[0].winners.clear();
    results[2].turnout.counted += 1;
    results[3].decrypted_by.pop();
    results[4].contests.pop();
    for wrong in results {
        assert_eq!(
            reason(fixture.submit(wrong, &organizer)),
            Reason::Inconsistent
        );
    }
    fixture.submit(right, &organizer).unwrap();
}

#[test]
fn an_entry_holds_no_oversized_submission() {
    let mut fixture = Fixture::new(20, 1).unwrap();
    let parts = (0..8).map(|i| crate::text::Localized {
        lang: format!("a{}", char::from(b'a' + i)),
        text: "\u{1f600}".repeat(2000),
    });
    let text = crate::Text::new(parts.collect()).unwrap();
    let mut notice = fixture.election.draft().notice(text).unwrap();
    let organizer = fixture.people.organizer.clone();
    let size = crate::sign::submission(notice.clone(), &organizer)
        .encode()
        .len();
    // Fill up to the limit, then one byte more.
    let parts = notice.text.parts().to_vec();
    let missing = 65_000 - size - r#",{"lang":"zz","text":""}"#.len();
    let filled = |length| {
        let part = crate::text::Localized {
            lang: "zz".to_owned(),
            text: "x".repeat(length),
        };
        crate::Text::new(parts.iter().cloned().chain([part]).collect()).unwrap()
    };
    let (fits, too_large) = (filled(missing), filled(missing + 1));
    notice.text = too_large;
    let submission = crate::sign::submission(notice.clone(), &organizer);
    assert_eq!(submission.encode().len(), 65_001);
    let entry = |submission: Submission| crate::Entry {
        body: submission.body,
        index: 1,
        prev: Hash32::ZERO,
        signature: submission.signature,
        time: fixture.now,
    };
    assert_eq!(
        reason(Candidate::from_entry(&entry(submission).encode())),
        Reason::Malformed
    );
    notice.text = fits;
    let submission = crate::sign::submission(notice, &organizer);
    assert!(Candidate::from_entry(&entry(submission.clone()).encode()).is_ok());
    fixture.submit_bytes(&submission.encode()).unwrap();
}

mod properties {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(12))]

        /// Submissions of a finished election in any order, with repetitions: nothing panics, a
        /// refusal changes nothing, and what was appended replays to the same tree.
        #[test]
        fn any_order(order in prop::collection::vec(0usize..1000, 1..150), time in 0i64..4000) {
            let fixture = Fixture::finished(19, 1).unwrap();
            let submissions: Vec<Candidate> =
                fixture.entries.iter().map(|entry| Candidate::from_entry(entry).unwrap().0).collect();
            let start: crate::Minute = "2027-03-01T09:00Z".parse().unwrap();
            let (mut election, first) = Election::found(submissions[0].clone(), start).unwrap();
            let mut entries = vec![first.entry];
            let mut rng = fixture.rng.clone();
            for (step, pick) in (0..).zip(order) {
                // Mostly what comes next, else anything.
                let index = if pick % 4 > 0 { entries.len() } else { pick };
                let candidate = submissions[index % submissions.len()].clone();
                let now = start.plus_minutes(time * step / 100).unwrap();
                let (root, steps) = (election.root(), election.next_steps());
                let verdict = election.verify_one(candidate, &mut rng);
                match verdict.and_then(|verified| election.append(verified, now)) {
                    Ok(appended) => entries.push(appended.entry),
                    Err(_) => {
                        prop_assert_eq!(election.root(), root);
                        prop_assert_eq!(election.next_steps(), steps);
                    }
                }
            }
            let mut replayer = Replayer::new();
            replayer.push(&entries, &mut rng).unwrap();
            prop_assert_eq!(replayer.election().unwrap().root(), election.root());
        }
    }
}
