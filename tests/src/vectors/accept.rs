//! Records that a verifier accepts: finished, unfinished and aborted elections.

use serde_json::Value;
use urne_record::body::Body;
use urne_record::fixtures::{Fixture, with_every_kind};
use urne_record::manifest::{Fraction, Ties};

use super::record::Record;

/// Every accepted record.
pub fn all() -> Vec<Record> {
    vec![
        small(),
        two_registrars(),
        ties(),
        withheld_and_empty(),
        nobody_voted(),
        complaint(),
        full_bundle(),
        two_bundles(),
        every_kind(),
        rules_undecided(),
        early_close(),
        pages(),
        unfinished(),
        aborted(),
    ]
}

fn finished(name: &'static str, about: &'static str, fixture: &Fixture) -> Record {
    let result = fixture.election.result().expect("a result");
    let result: Value = serde_json::from_slice(&Body::Result(result.clone()).encode()).unwrap();
    let results = result["contests"].as_array().unwrap().clone();
    let archive = fixture.archive().unwrap();
    Record {
        name,
        about,
        exit: 0,
        check: 0,
        place: String::new(),
        results,
        archive,
    }
}

fn stopped(name: &'static str, about: &'static str, fixture: &Fixture) -> Record {
    let archive = fixture.archive().unwrap();
    Record {
        name,
        about,
        exit: 3,
        check: 0,
        place: String::new(),
        results: Vec::new(),
        archive,
    }
}

fn small() -> Record {
    let about = "A finished election with one registrar, weights, replaced ballots, a notice and an extension.";
    finished("record-small", about, &Fixture::finished(1, 1).unwrap())
}

fn two_registrars() -> Record {
    let about =
        "A finished election with two registrars, whose lists join to credentials of two styles.";
    finished(
        "record-two-registrars",
        about,
        &Fixture::finished(2, 2).unwrap(),
    )
}

fn ties() -> Record {
    let mut fixture = Fixture::opened(3, 1).unwrap();
    // Council: ada and bela with the same weight for one seat. School: yes twice, no once.
    for (voter, choice) in [(0, 0), (1, 1), (4, 0), (5, 1), (6, 0), (7, 1), (8, 2)] {
        fixture.vote(voter, choice).unwrap();
    }
    fixture.close().unwrap();
    fixture.decrypt(&[2, 3, 1]).unwrap();
    fixture.result().unwrap();
    let record = finished(
        "record-ties",
        "Two options share the last seat and are tied.",
        &fixture,
    );
    assert_eq!(record.results[0]["tied"].as_array().unwrap().len(), 2);
    record
}

fn every_kind() -> Record {
    let about =
        "A finished election with a contest of every kind and every method, amounts among them.";
    let fixture = Fixture::finished_with_every_kind(11, 1).unwrap();
    finished("record-every-kind", about, &fixture)
}

/// Few voters of one mind: a missed quorum, a share that nobody reaches, ties.
fn rules_undecided() -> Record {
    let mut fixture = Fixture::with(12, 1, |manifest| {
        with_every_kind(manifest).unwrap();
        for contest in &mut manifest.contests {
            match contest.id.as_str() {
                "projects" => {
                    contest.rule.quorum = Fraction {
                        denominator: 1,
                        numerator: 1,
                    }
                }
                "schulze" => contest.rule.ties = Ties::Undecided,
                _ => {}
            }
        }
    })
    .unwrap();
    fixture.ceremony().unwrap();
    fixture.roll().unwrap();
    fixture.rehearse().unwrap();
    fixture.open().unwrap();
    // As many for each option, and nobody of the heavier weight.
    let light = |fixture: &Fixture, style: &str| -> Vec<usize> {
        let voters = fixture.people.voters.iter().enumerate();
        let like = voters.filter(|(_, voter)| voter.style == style && voter.weight == 1);
        like.map(|(place, _)| place).collect()
    };
    for style in ["north", "south"] {
        for (choice, voter) in light(&fixture, style).into_iter().enumerate().take(3) {
            fixture.vote(voter, choice).unwrap();
        }
    }
    fixture.close().unwrap();
    fixture.decrypt(&[3, 2]).unwrap();
    fixture.result().unwrap();
    let about = "A quorum that is missed, a share that nobody has, ties that stay open and ties that are broken.";
    let record = finished("record-rules-undecided", about, &fixture);
    let decisions: Vec<&str> = record
        .results
        .iter()
        .filter_map(|r| r["decision"].as_str())
        .collect();
    for decision in ["no_quorum", "no_winner", "undecided", "decided", "none"] {
        assert!(decisions.contains(&decision), "{decision} in {decisions:?}");
    }
    record
}

fn withheld_and_empty() -> Record {
    let mut fixture = Fixture::opened(4, 1).unwrap();
    // Of the heavier class only one votes, and nobody in the south.
    for voter in [0, 1, 4] {
        fixture.vote(voter, voter).unwrap();
    }
    fixture.close().unwrap();
    fixture.result().unwrap();
    let about = "Contests below the floor are withheld, one has no ballots: nothing is decrypted.";
    let record = finished("record-withheld-and-empty", about, &fixture);
    let outcomes: Vec<&Value> = record
        .results
        .iter()
        .map(|result| &result["outcome"])
        .collect();
    assert_eq!(outcomes, ["withheld", "withheld", "empty"]);
    record
}

fn nobody_voted() -> Record {
    let mut fixture = Fixture::opened(5, 1).unwrap();
    fixture.close().unwrap();
    fixture.result().unwrap();
    finished(
        "record-nobody-voted",
        "A finished election without a ballot.",
        &fixture,
    )
}

fn complaint() -> Record {
    let mut fixture = Fixture::new(6, 1).unwrap();
    fixture.failed_attempt().unwrap();
    fixture.ceremony().unwrap();
    fixture.roll().unwrap();
    fixture.rehearse().unwrap();
    fixture.open().unwrap();
    for voter in 0..fixture.people.voters.len() {
        fixture.vote(voter, 0).unwrap();
    }
    fixture.close().unwrap();
    fixture.decrypt(&[3, 1]).unwrap();
    fixture.result().unwrap();
    let about =
        "A dealer's share does not fit, its receiver complains, and the second attempt succeeds.";
    finished("record-complaint", about, &fixture)
}

fn full_bundle() -> Record {
    let mut fixture = Fixture::closed(7, 1).unwrap();
    while fixture.entries.len() < 255 {
        fixture.notice("The count goes on").unwrap();
    }
    fixture.decrypt(&[1, 2]).unwrap();
    fixture.result().unwrap();
    fixture.notice("The result stands").unwrap();
    let about = "More than 256 entries: a full bundle and a partial one, hash tiles of two levels.";
    finished("record-full-bundle", about, &fixture)
}

fn two_bundles() -> Record {
    let mut fixture = Fixture::opened_with_every_kind(17, 1).unwrap();
    let voters = fixture.people.voters.len();
    for voter in 0..voters - 1 {
        fixture.vote(voter, voter).unwrap();
    }
    while fixture.entries.len() < 258 {
        fixture.notice("The poll is open").unwrap();
    }
    fixture.vote(voters - 1, 0).unwrap();
    fixture.vote(0, 1).unwrap();
    fixture.extend(60).unwrap();
    fixture.vote(1, 2).unwrap();
    fixture.close().unwrap();
    fixture.decrypt(&[1, 2]).unwrap();
    fixture.result().unwrap();
    let about = "Ballots in two bundles; those of the second replace some of the first.";
    finished("record-two-bundles", about, &fixture)
}

fn early_close() -> Record {
    let mut fixture = Fixture::with(8, 1, |manifest| {
        manifest.early_close = true;
        manifest.witnesses.quorum = 0;
        manifest.witnesses.keys.clear();
    })
    .unwrap();
    fixture.people.witnesses.clear();
    fixture.ceremony().unwrap();
    fixture.roll().unwrap();
    fixture.rehearse().unwrap();
    fixture.open().unwrap();
    for voter in 0..fixture.people.voters.len() {
        fixture.vote(voter, voter).unwrap();
    }
    let closing = fixture.election.draft().closing().unwrap();
    let organizer = fixture.people.organizer.clone();
    fixture.submit(closing, &organizer).unwrap();
    let close = fixture.election.draft().close().unwrap();
    fixture.submit(close, &organizer).unwrap();
    fixture.decrypt(&[2, 3]).unwrap();
    fixture.result().unwrap();
    let about = "Closed before the closing time, as the manifest allows; no witness is named.";
    finished("record-early-close", about, &fixture)
}

fn pages() -> Record {
    let mut fixture = Fixture::new(13, 1).unwrap();
    fixture.ceremony().unwrap();
    fixture.roll().unwrap();
    fixture.rehearse().unwrap();
    fixture.pages(&["vote.html", "vote-1.js"]).unwrap();
    fixture.open().unwrap();
    fixture.vote(6, 0).unwrap();
    fixture.pages(&["vote.html", "vote-2.js"]).unwrap();
    fixture.vote(7, 1).unwrap();
    fixture.vote(8, 2).unwrap();
    fixture.close().unwrap();
    fixture.decrypt(&[1, 2]).unwrap();
    fixture.pages(&["find.html"]).unwrap();
    fixture.result().unwrap();
    fixture.pages(&["verify.html"]).unwrap();
    let about =
        "The files of the pages are stated before the opening, while people vote, and later.";
    finished("record-pages", about, &fixture)
}

fn unfinished() -> Record {
    let mut fixture = Fixture::closed(9, 1).unwrap();
    fixture.decrypt(&[2]).unwrap();
    let about = "Everything is right so far, but the second trustee has not decrypted.";
    stopped("record-unfinished", about, &fixture)
}

fn aborted() -> Record {
    let mut fixture = Fixture::opened(10, 1).unwrap();
    fixture.vote(0, 0).unwrap();
    let abort = fixture
        .election
        .draft()
        .abort("A wrong question".parse().unwrap());
    let organizer = fixture.people.organizer.clone();
    fixture.submit(abort.unwrap(), &organizer).unwrap();
    fixture.notice("A new election follows").unwrap();
    stopped(
        "record-aborted",
        "An election aborted while people voted.",
        &fixture,
    )
}
