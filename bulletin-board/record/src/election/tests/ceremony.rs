//! The key ceremony: failed attempts, complaints, openings in parts.

use urne_crypto::ceremony::{Complaint, Received, commit, deal, receive};

use crate::election::{Actor, Reason, RoundState, Task};
use crate::fixtures::Fixture;
use crate::manifest::ContestOption;
use crate::{Hash32, Text, sign};

#[test]
fn complaint_and_new_attempt() {
    let mut fixture = Fixture::new(21, 1).unwrap();
    assert_eq!(fixture.election.next_steps().len(), 4);
    fixture.failed_attempt().unwrap();
    let progress = fixture.election.progress();
    assert_eq!(
        (progress.attempt, progress.round, progress.failed),
        (2, 1, None)
    );

    // Messages of the ended attempt are refused.
    let old = crate::Entry::decode(&fixture.entries[1]).unwrap();
    let crate::Body::TrusteeCommit(commit) = old.body else {
        panic!("round 1 comes first")
    };
    let again = crate::body::TrusteeCommit {
        commitment: Hash32::ZERO,
        ..commit
    };
    let key = fixture.people.trustees[0].clone();
    assert_eq!(
        fixture.submit(again, &key).unwrap_err().reason,
        Reason::WrongPhase
    );

    fixture.ceremony().unwrap();
    let progress = fixture.election.progress();
    assert!(progress.key && progress.round == 5);
    assert!(
        progress
            .trustees
            .iter()
            .all(|trustee| trustee.rounds == [RoundState::Done; 4])
    );
    fixture.roll().unwrap();
    fixture.rehearse().unwrap();
    fixture.open().unwrap();
    fixture.vote(0, 0).unwrap();

    let mut replayer = crate::election::Replayer::new();
    replayer
        .push(&fixture.entries, &mut fixture.rng.clone())
        .unwrap();
    assert_eq!(replayer.election().unwrap().root(), fixture.election.root());
}

#[test]
fn steps_name_who_must_act() {
    let mut fixture = Fixture::new(22, 1).unwrap();
    let parameters = *fixture.election.ceremony().attempt().parameters();
    let keys = fixture.people.trustees.clone();
    let dealers: Vec<_> = (1..=3)
        .map(|i| commit(&parameters, i, &mut fixture.rng).unwrap())
        .collect();
    let body = fixture
        .election
        .draft()
        .commit(2, &dealers[1].commitment())
        .unwrap();
    fixture.submit(body.clone(), &keys[1]).unwrap();
    let steps = fixture.election.next_steps();
    let waiting: Vec<_> = steps
        .iter()
        .map(|step| (step.actor, step.task, step.name.as_str()))
        .collect();
    assert_eq!(
        waiting,
        [
            (Actor::Trustee(1), Task::Commit, "Trustee 1"),
            (Actor::Trustee(3), Task::Commit, "Trustee 3"),
            (Actor::Registrar(1), Task::PostRoll, "Registrar 1"),
        ]
    );
    // A second commitment of the same trustee, and rounds before their time.
    let other = crate::body::TrusteeCommit {
        commitment: Hash32::ZERO,
        ..body
    };
    assert_eq!(
        fixture.submit(other, &keys[1]).unwrap_err().reason,
        Reason::Duplicate
    );
    assert_eq!(
        fixture
            .election
            .draft()
            .opening(&dealers[1])
            .unwrap_err()
            .reason,
        Reason::WrongPhase
    );
    assert_eq!(
        fixture.election.draft().key().unwrap_err().reason,
        Reason::WrongPhase
    );
}

#[test]
fn openings_in_parts() {
    let mut fixture = Fixture::with(23, 1, |manifest| {
        let option = |i: usize| ContestOption {
            cost: 0,
            id: format!("o{i}").parse().unwrap(),
            title: Text::single("en", "option").unwrap(),
        };
        manifest.contests[1].options = (0..300).map(option).collect();
    })
    .unwrap();
    let parameters = *fixture.election.ceremony().attempt().parameters();
    assert_eq!(parameters.parts(), 2);
    let keys = fixture.people.trustees.clone();
    let dealers: Vec<_> = (1..=3)
        .map(|i| commit(&parameters, i, &mut fixture.rng).unwrap())
        .collect();
    for (dealer, key) in dealers.iter().zip(&keys) {
        let body = fixture
            .election
            .draft()
            .commit(dealer.trustee(), &dealer.commitment())
            .unwrap();
        fixture.submit(body, key).unwrap();
    }
    let [first, second] = &fixture.election.draft().opening(&dealers[0]).unwrap()[..] else {
        panic!("not two parts");
    };
    assert_eq!(
        fixture.submit(second.clone(), &keys[0]).unwrap_err().reason,
        Reason::Inconsistent
    );
    let moved = crate::body::TrusteeOpen {
        previous: Hash32::ZERO,
        ..first.clone()
    };
    assert_eq!(
        fixture.submit(moved, &keys[0]).unwrap_err().reason,
        Reason::WrongPrevious
    );
    fixture.submit(first.clone(), &keys[0]).unwrap();
    let state = fixture.election.ceremony().attempt().state(2, 1);
    assert_eq!(state, RoundState::Awaited { sent: 1, of: 2 });

    // Other packages of the same trustee: their proofs hold, the commitment does not.
    let another = commit(&parameters, 1, &mut fixture.rng).unwrap();
    let uncommitted = fixture
        .election
        .draft()
        .opening(&another)
        .unwrap()
        .remove(1);
    let refused = fixture.submit(uncommitted, &keys[0]).unwrap_err();
    assert_eq!(refused.reason, Reason::BadProof);
    assert!(refused.detail.contains("trustee 1"), "{refused}");
    let mut false_proof = second.clone();
    false_proof.packages.0[100] ^= 1;
    assert_eq!(
        fixture.submit(false_proof, &keys[0]).unwrap_err().reason,
        Reason::BadProof
    );
    fixture.submit(second.clone(), &keys[0]).unwrap();
    assert_eq!(
        fixture.election.ceremony().attempt().state(2, 1),
        RoundState::Done
    );
}

#[test]
fn an_unfounded_complaint_convicts_the_complainer() {
    let mut fixture = Fixture::new(24, 1).unwrap();
    let parameters = *fixture.election.ceremony().attempt().parameters();
    let keys = fixture.people.trustees.clone();
    let mut rng = fixture.rng.clone();
    let dealers: Vec<_> = (1..=3)
        .map(|i| commit(&parameters, i, &mut rng).unwrap())
        .collect();
    for dealer in &dealers {
        let body = fixture
            .election
            .draft()
            .commit(dealer.trustee(), &dealer.commitment())
            .unwrap();
        fixture
            .submit(body, &keys[dealer.trustee() as usize - 1])
            .unwrap();
    }
    for dealer in &dealers {
        let part = fixture.election.draft().opening(dealer).unwrap().remove(0);
        fixture
            .submit(part, &keys[dealer.trustee() as usize - 1])
            .unwrap();
    }
    let attempt = fixture.election.ceremony().attempt();
    let (openings, receiving) = (
        attempt.openings().unwrap(),
        attempt.receiving_keys().unwrap(),
    );
    let mut receivers = Vec::new();
    for dealer in dealers {
        let trustee = dealer.trustee();
        let (receiver, sealed) = deal(dealer, &openings, &receiving, &mut rng).unwrap();
        for mut share in sealed {
            // Trustee 3's share for trustee 2 is damaged; the one for trustee 1 is right.
            if trustee == 3 && share.receiver == 2 {
                share.ciphertext[40] ^= 1;
            }
            let body = fixture.election.draft().share(trustee, &share).unwrap();
            fixture.submit(body, &keys[trustee as usize - 1]).unwrap();
        }
        receivers.push(receiver);
    }
    // Trustee 1 confirms, trustee 2 complains about the wrong dealer: its own fault.
    let attempt = fixture.election.ceremony().attempt();
    let sealed = attempt.shares_for(2).unwrap();
    let received = receive(&receivers[1], &openings, attempt.keys().unwrap(), &sealed).unwrap();
    let Received::Complaint(complaint) = received else {
        panic!("the damaged share fits")
    };
    assert_eq!(complaint.dealer, 3);
    let confirm = fixture.election.draft().confirm(1).unwrap();
    let mut wrong = confirm.clone();
    wrong.keys = Hash32::ZERO;
    assert_eq!(
        fixture.submit(wrong, &keys[0]).unwrap_err().reason,
        Reason::Inconsistent
    );
    fixture.submit(confirm, &keys[0]).unwrap();
    let foreign = Complaint {
        dealer: 3,
        receiving_secret: [7; 32],
    };
    let body = fixture.election.draft().complaint(2, &foreign).unwrap();
    assert_eq!(
        fixture.submit(body, &keys[1]).unwrap_err().reason,
        Reason::BadProof
    );
    let unfounded = Complaint {
        dealer: 1,
        ..complaint
    };
    let body = fixture.election.draft().complaint(2, &unfounded).unwrap();
    fixture.submit(body, &keys[1]).unwrap();
    let progress = fixture.election.progress();
    assert_eq!(progress.failed, Some(2));
    let steps = fixture.election.next_steps();
    assert_eq!(
        (steps[0].actor, steps[0].task),
        (Actor::Organizer, Task::NewAttempt)
    );
    assert!(fixture.election.draft().key().is_err());
    assert_eq!(
        sign::public(&keys[1]),
        fixture.election.manifest().trustees[1].key
    );
}
