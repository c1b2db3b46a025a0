//! A prepared ballot in a file: cast or checked, never both; the second device finds any lie.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::fs;
use std::path::PathBuf;

use rand_core::OsRng;
use tempfile::TempDir;
use urne_crypto::tracking::TrackingHash;
use urne_record::fixtures::Fixture;
use urne_voter::cast::sign;
use urne_voter::choices::Choices;
use urne_voter::codes::Voter;
use urne_voter::opening::{OpeningFile, Tracking, open};
use urne_voter::paper::Paper;
use urne_voter::prepared::{self, BallotFile};
use urne_voter::store::{Answer, Store};
use urne_voter::{Error, tracking::tracking_of};

struct Booth {
    town: Fixture,
    folder: TempDir,
}

impl Booth {
    fn new() -> Self {
        Self::of(Fixture::opened(11, 2).unwrap())
    }

    fn of(town: Fixture) -> Self {
        Booth {
            town,
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn voter(&self, place: usize) -> Voter {
        Voter::identify(&self.town.election, &self.town.people.voters[place].codes).unwrap()
    }

    /// Prepares a ballot of a `north` voter into a file and gives its tracking hash.
    fn prepare(&self, name: &str, choices: &str) -> TrackingHash {
        self.prepare_of(0, "north", name, choices).0
    }

    /// The same of any voter, with the choices in words.
    fn prepare_of(
        &self,
        voter: usize,
        style: &str,
        name: &str,
        choices: &str,
    ) -> (TrackingHash, String) {
        let election = &self.town.election;
        let voter = self.voter(voter);
        let paper = Paper::new(election.manifest(), style, "en").unwrap();
        let paper = paper.for_voter(&voter.key());
        let choices = Choices::parse_line(&paper, choices).unwrap();
        let context = prepared::context(election, voter.key(), TrackingHash::NONE).unwrap();
        let ballot = prepared::prepare(&context, &paper, &choices, &mut OsRng).unwrap();
        prepared::write(&self.path(name), election, &ballot).unwrap();
        (ballot.tracking(), choices.in_words(&paper))
    }

    fn read(&self, name: &str) -> Result<BallotFile, Error> {
        prepared::read(&self.path(name), &self.town.election)
    }
}

#[test]
fn codes_of_two_registrars_come_in_either_order() {
    let booth = Booth::new();
    let election = &booth.town.election;
    let codes = &booth.town.people.voters[3].codes;
    let swapped: Vec<_> = codes.iter().rev().cloned().collect();
    let right = Voter::identify(election, codes).unwrap().key();
    assert_eq!(Voter::identify(election, &swapped).unwrap().key(), right);
    assert!(matches!(
        Voter::identify(election, &codes[..1]),
        Err(Error::CodeCount {
            needed: 2,
            given: 1
        })
    ));
    let foreign = [
        codes[0].clone(),
        booth.town.people.voters[4].codes[1].clone(),
    ];
    assert!(matches!(
        Voter::identify(election, &foreign),
        Err(Error::NotOnRoll { codes: 2 })
    ));
}

#[test]
fn a_kept_ballot_is_cast_as_it_was_shown() {
    let mut booth = Booth::new();
    let shown = booth.prepare("ballot.json", "council=bela;budget=park+pier");
    let BallotFile::Prepared(ballot) = booth.read("ballot.json").unwrap() else {
        panic!("the ballot was not opened");
    };
    assert_eq!(ballot.tracking(), shown);
    let secret = booth.voter(0).secret;
    let submission = sign(&booth.town.election, ballot, &secret, &mut OsRng).unwrap();
    booth.town.submit_bytes(&submission.encode()).unwrap();
    let current = booth
        .town
        .election
        .current_ballot(&urne_record::Fixed(secret.key().to_bytes()));
    assert_eq!(current.unwrap().tracking.0, shown.0);
}

#[test]
fn opening_ends_a_ballot() {
    let booth = Booth::new();
    let shown = booth.prepare("ballot.json", "council=blank;budget=pool");
    let BallotFile::Prepared(ballot) = booth.read("ballot.json").unwrap() else {
        panic!("the ballot was not opened");
    };
    let (file, out) = (booth.path("ballot.json"), booth.path("opening.json"));
    let election = &booth.town.election;
    open(election, ballot, Some(&file), &out).unwrap();
    assert!(matches!(
        booth.read("ballot.json").unwrap(),
        BallotFile::Checked(_)
    ));
    assert_eq!(fs::read(&file).unwrap(), fs::read(&out).unwrap());

    let opening = OpeningFile::decode(&fs::read(&out).unwrap()).unwrap();
    for held in [Tracking::Hash(shown), Tracking::Code(shown.code())] {
        let (paper, held, tracking) = opening.recheck(election, &held, "en").unwrap();
        assert_eq!(tracking, shown);
        let words = held.in_words(&paper);
        assert!(
            words.contains("blank vote") && words.contains("+ pool"),
            "{words}"
        );
    }
}

#[test]
fn a_ballot_of_every_kind_is_kept_cast_and_checked() {
    let mut booth = Booth::of(Fixture::opened_with_every_kind(13, 1).unwrap());
    let north =
        "mayor=carl;projects=pool+path;points=park:3+pier:1;grades=ada:good+carl:3;score=bela:10";
    let south =
        "mayor=blank;schulze=carl>ada;tideman=bela;borda=ada>bela;sums=ada:6000+bela:4000;topics=";
    let place = |style: &str| {
        let voters = booth.town.people.voters.iter();
        let place = voters.enumerate().find(|(_, voter)| voter.style == style);
        place.unwrap().0
    };
    for (voter, style, line) in [
        (place("north"), "north", north),
        (place("south"), "south", south),
    ] {
        let (shown, words) = booth.prepare_of(voter, style, style, line);
        let ballot = || match booth.read(style).unwrap() {
            BallotFile::Prepared(ballot) => ballot,
            BallotFile::Checked(_) => panic!("the ballot was not opened"),
        };
        // The same ballot goes both ways, as it never does for a voter.
        let opening = open(
            &booth.town.election,
            ballot(),
            None,
            &booth.path("opening.json"),
        );
        let opening = opening.unwrap();
        let rechecked = opening.recheck(&booth.town.election, &Tracking::Hash(shown), "en");
        let (paper, held, _) = rechecked.unwrap();
        // Of ranks that are counted by points the device sees the points alone.
        let words = words.replace("  1. ada [ada]: 3 points", "  ada [ada]: 3 points");
        let words = words.replace("  2. bela [bela]: 2 points", "  bela [bela]: 2 points");
        let words = words.replace(
            "    the other option has the place behind\nsums",
            "    no points for 1 other option\nsums",
        );
        assert_eq!(held.in_words(&paper), words);

        let ballot = ballot();
        assert_eq!(ballot.tracking(), shown);
        let secret = booth.voter(voter).secret;
        let submission = sign(&booth.town.election, ballot, &secret, &mut OsRng).unwrap();
        booth.town.submit_bytes(&submission.encode()).unwrap();
    }
}

#[test]
fn what_no_valid_ballot_holds_is_not_shown() {
    let booth = Booth::of(Fixture::opened_with_every_kind(13, 1).unwrap());
    let election = &booth.town.election;
    let voters = booth.town.people.voters.iter();
    let (voter, _) = voters
        .enumerate()
        .find(|(_, voter)| voter.style == "south")
        .unwrap();
    let line = "mayor=ada;schulze=carl>ada;tideman=bela;borda=ada>bela;sums=ada:6000;topics=";
    booth.prepare_of(voter, "south", "ballot.json", line);
    let BallotFile::Prepared(ballot) = booth.read("ballot.json").unwrap() else {
        panic!("the ballot was not opened");
    };
    let opening = open(election, ballot, None, &booth.path("opening.json")).unwrap();
    let text = String::from_utf8(opening.encode()).unwrap();
    assert!(text.contains(",600000,0,0,0,0,0]"), "{text}");
    // A device that encrypts a cent too much has the tracking hash of that, and no proof.
    let much = text.replace(",600000,0,0,0,0,0]", ",600001,0,0,0,0,0]");
    let much = OpeningFile::decode(much.as_bytes()).unwrap();
    let tracking = much.tracking(election).unwrap();
    let verdict = much.recheck(election, &Tracking::Hash(tracking), "en");
    match verdict {
        Err(Error::Fraud(line)) => assert_eq!(line, "no valid ballot holds these values"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_lie_in_an_opening_is_found() {
    let booth = Booth::new();
    let shown = booth.prepare("ballot.json", "council=ada;budget=park");
    let BallotFile::Prepared(ballot) = booth.read("ballot.json").unwrap() else {
        panic!("the ballot was not opened");
    };
    let election = &booth.town.election;
    let opening = open(election, ballot, None, &booth.path("opening.json")).unwrap();
    let text = String::from_utf8(opening.encode()).unwrap();
    let member = |name: &str| {
        let start = text.find(&format!("\"{name}\":\"")).unwrap() + name.len() + 4;
        start..start + text[start..].find('"').unwrap()
    };
    for name in ["seed", "proof_hash", "replaces"] {
        let range = member(name);
        for place in [range.start, range.end - 1] {
            let mut lie = text.clone().into_bytes();
            lie[place] = if lie[place] == b'0' { b'1' } else { b'0' };
            let lie = OpeningFile::decode(&lie).unwrap();
            let verdict = lie.recheck(election, &Tracking::Hash(shown), "en");
            assert!(matches!(verdict, Err(Error::Fraud(_))), "{name}");
        }
    }
    let values = "\"values\":[1,0,0,0,1,0,0,0]";
    assert!(text.contains(values), "{text}");
    for lie in ["1,0,0,0,0,1,0,0", "1,0,0,0,1,0,0", "1,0,0,0,1,0,0,9", ""] {
        let lie = text.replace(values, &format!("\"values\":[{lie}]"));
        let lie = OpeningFile::decode(lie.as_bytes()).unwrap();
        let verdict = lie.recheck(election, &Tracking::Hash(shown), "en");
        assert!(matches!(verdict, Err(Error::Fraud(_))));
    }
    // The device encrypted something else than it showed: another ballot's opening.
    let mut other = shown;
    other.0[31] ^= 1;
    let verdict = opening.recheck(election, &Tracking::Hash(other), "en");
    assert!(
        matches!(verdict, Err(Error::Fraud(_))),
        "all 256 bits are compared"
    );
}

#[test]
fn a_damaged_or_foreign_ballot_file_is_refused() {
    let booth = Booth::new();
    booth.prepare("ballot.json", "council=ada;budget=");
    let text = fs::read_to_string(booth.path("ballot.json")).unwrap();
    for (name, content) in [
        ("cut", &text[..text.len() - 1]),
        ("kind", &text.replace("prepared-ballot", "ballot")),
        ("style", &text.replace("\"north\"", "\"south\"")),
        ("empty", ""),
    ] {
        fs::write(booth.path(name), content).unwrap();
        assert!(
            matches!(booth.read(name), Err(Error::Content { .. })),
            "{name}"
        );
    }
    let other = Fixture::opened(12, 1).unwrap();
    assert!(matches!(
        prepared::read(&booth.path("ballot.json"), &other.election),
        Err(Error::OtherElection { .. })
    ));
}

#[test]
fn never_two_signed_ballots_in_one_place() {
    let booth = Booth::new();
    let election = &booth.town.election;
    let store = Store::open(booth.folder.path(), election.id()).unwrap();
    assert!(matches!(
        Store::open(booth.folder.path(), election.id()),
        Err(Error::Busy(_))
    ));
    let secret = booth.voter(0).secret;
    let signed = |name: &str, choices: &str| {
        booth.prepare(name, choices);
        let BallotFile::Prepared(ballot) = booth.read(name).unwrap() else {
            panic!("the ballot was not opened");
        };
        sign(election, ballot, &secret, &mut OsRng).unwrap()
    };
    let first = signed("one.json", "council=ada;budget=park");
    let kept = store.keep(&first.encode()).unwrap();
    assert!(matches!(kept.answer, Answer::None));
    let second = signed("two.json", "council=carl;budget=park");
    assert!(matches!(
        store.keep(&second.encode()),
        Err(Error::SignedAlready)
    ));
    let waiting = store.unanswered(None).unwrap();
    assert_eq!(waiting.len(), 1);
    assert_eq!(waiting[0].submission, first.encode());
    let urne_record::Body::Ballot(body) = &first.body else {
        panic!("a ballot");
    };
    assert_eq!(waiting[0].tracking, tracking_of(body));
}
