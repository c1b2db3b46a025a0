#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use rand_core::OsRng;
use urne_board_client::public_key;
use urne_record::manifest::{Ballot, Choice, KeyName, Manifest, Method, Seats};
use urne_record::sign::SigningKey;
use urne_record::{Hex, Key32};

use super::*;
use crate::explain::explain;

fn key() -> Key32 {
    public_key(&SigningKey::generate(&mut OsRng))
}

/// The numbers of the keys below stand for keys.
fn draft() -> String {
    format!(
        r#"language = "fr"
title = "Conseil"
opens = "2026-12-01 08:00"
closes = "2026-12-08 20:00"
timezone = "Europe/Paris"
floor = 3

[organizer]
name = "Mairie"

[[registrars]]
name = "Greffe"
key = "{}"

[[trustees]]
name = "Ada"
key = "{}"
[[trustees]]
name = "Bo"
key = "{}"
[[trustees]]
name = "Cy"
key = "{}"

[[contests]]
id = "mayor"
title = {{ fr = "Maire", en = "Mayor" }}
blank = true
winners = 1
options = [{{ id = "a", title = "Ada" }}, {{ id = "b", title = "Bo" }}]

[[contests]]
id = "budget"
title = "Budget"
min = 0
max = 2
[[contests.options]]
id = "p1"
title = "Arbres"
[[contests.options]]
id = "p2"
title = "Bancs"
[[contests.options]]
id = "p3"
title = "Fontaine"

[[styles]]
id = "north"
contests = ["budget", "mayor"]
[[styles]]
id = "south"
title = "Sud"
contests = ["mayor"]
"#,
        key(),
        key(),
        key(),
        key()
    )
}

fn clock() -> Clock {
    let now = "2026-11-22T11:00:00Z".parse().unwrap();
    Clock {
        now,
        ..Clock::system(Some("Europe/Paris")).unwrap()
    }
}

fn build(text: &str) -> Result<Manifest, Fault> {
    let written = read("d.toml", text.as_bytes().to_vec())?;
    let board = KeyName {
        key: key(),
        name: "board.example".to_owned(),
    };
    let signers = Signers {
        organizer: key(),
        board,
        salt: Hex([7; 32]),
    };
    manifest(&written, &signers, &clock())
}

fn findings(text: &str) -> Vec<(Weight, String)> {
    let written = read("d.toml", text.as_bytes().to_vec()).unwrap();
    let now = clock().minute().unwrap();
    let found = check(&written, &build(text).unwrap(), now);
    found
        .into_iter()
        .map(|finding| (finding.weight, finding.fault.what))
        .collect()
}

#[test]
fn a_draft_becomes_a_valid_manifest() {
    let manifest = build(&draft()).unwrap();
    manifest.validate().unwrap();
    assert_eq!(manifest.opens.to_string(), "2026-12-01T07:00Z");
    assert_eq!(manifest.threshold, 2);
    assert_eq!(manifest.title.parts()[0].lang, "fr");
    let [mayor, budget] = manifest.contests.as_slice() else {
        panic!()
    };
    let choice = |blank, min, max| Ballot::Choice(Choice { blank, max, min });
    assert_eq!(mayor.ballot, choice(true, 1, 1));
    assert_eq!(mayor.rule.method, Method::MostVotes(Seats { seats: 1 }));
    assert_eq!(budget.ballot, choice(false, 0, 2));
    assert_eq!(budget.rule.method, Method::Totals);
    let north: Vec<&str> = manifest.styles[0]
        .contests
        .iter()
        .map(|id| id.as_str())
        .collect();
    assert_eq!(north, ["mayor", "budget"]);
}

#[test]
fn without_styles_everyone_votes_on_everything() {
    let text = draft();
    let manifest = build(text.split("[[styles]]").next().unwrap()).unwrap();
    assert_eq!(manifest.styles.len(), 1);
    assert_eq!(manifest.styles[0].id.as_str(), "all");
    assert_eq!(manifest.styles[0].contests.len(), 2);
}

#[test]
fn every_fault_names_its_line() {
    let cases = [
        ("title = \"Conseil\"", "title = 7", 2, "a text, or a table"),
        ("title = \"Conseil\"\n", "", 1, "missing field `title`"),
        ("floor = 3", "flor = 3", 6, "unknown field `flor`"),
        ("floor = 3", "floor = 1", 6, "floor is a number from 2"),
        ("floor = 3", "floor = -3", 6, "floor cannot be -3"),
        (
            "floor = 3",
            "floor = 3\nthreshold = 4",
            7,
            "threshold is a number from 2 to 3",
        ),
        ("\"fr\"", "\"French\"", 1, "not a language tag"),
        (
            "2026-12-08 20:00",
            "2026-12-01 07:00",
            4,
            "is not after opens",
        ),
        (
            "2026-12-08 20:00",
            "next week",
            4,
            "'next week' is not a time",
        ),
        ("name = \"Mairie\"", "name = \"\"", 9, "a name has 1 to 200"),
        (
            "id = \"mayor\"",
            "id = \"the mayor\"",
            26,
            "cannot be an id",
        ),
        (
            "id = \"budget\"",
            "id = \"mayor\"",
            33,
            "contest 'mayor' stands twice, first in line 26",
        ),
        (
            "id = \"p2\"",
            "id = \"p1\"",
            41,
            "option 'p1' stands twice, first in line 38",
        ),
        (
            "max = 2",
            "max = 4",
            36,
            "max is 4, but there are 3 options",
        ),
        ("min = 0", "min = 3", 35, "min (3) is more than max (2)"),
        (
            "blank = true",
            "blank = true\nmin = 0",
            29,
            "with blank = true, min is at least 1",
        ),
        (
            "winners = 1",
            "winners = 3",
            29,
            "3 winners, but there are 2 options",
        ),
        (
            "[\"budget\", \"mayor\"]",
            "[\"budget\", \"mare\"]",
            49,
            "there is no contest 'mare'",
        ),
        (
            "[\"budget\", \"mayor\"]",
            "[\"mayor\"]",
            32,
            "no style has contest 'budget'",
        ),
        (
            "id = \"south\"",
            "id = \"north\"",
            51,
            "style 'north' stands twice",
        ),
    ];
    for (from, to, line, what) in cases {
        let text = draft();
        assert!(text.contains(from), "{from}");
        let fault = build(&text.replacen(from, to, 1)).unwrap_err();
        assert!(fault.what.contains(what), "{to}: {fault}");
        assert_eq!(fault.line, line, "{to}: {fault}");
        assert_eq!(fault.to_string().lines().count(), 1);
    }
}

#[test]
fn keys_must_be_there_and_differ() {
    let text = draft();
    let keys: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("key"))
        .collect();
    let fault =
        build(&text.replacen(keys[1], "key = \"PASTE THE PUBLIC KEY HERE\"", 1)).unwrap_err();
    assert!(
        fault
            .what
            .contains("the key of trustee 'Ada' is not filled in"),
        "{fault}"
    );
    let fault = build(&text.replacen(keys[2], keys[0], 1)).unwrap_err();
    assert!(fault.what.contains("also the key of Greffe"), "{fault}");
    assert_eq!(fault.line, 20);
    assert!(
        build(&text.replacen(keys[1], "key = \"AAAA\"", 1))
            .unwrap_err()
            .what
            .contains("43 characters")
    );
}

#[test]
fn doubts_and_advice() {
    let found = findings(&draft());
    let advice: Vec<&str> = (found.iter())
        .inspect(|(weight, _)| assert_eq!(*weight, Weight::Advice))
        .map(|(_, what)| what.as_str())
        .collect();
    assert!(
        advice.len() == 2 && advice[0].contains("with one registrar"),
        "{advice:?}"
    );
    assert!(
        advice[1].contains("a tie for the last seat is left open"),
        "{advice:?}"
    );
    let all = findings(&draft().replace("floor = 3", "threshold = 3"));
    assert!(
        all.iter().any(|(weight, what)| *weight == Weight::Advice
            && what.contains("all 3 trustees are needed"))
    );
    for (from, to, what) in [
        (
            "2026-12-08 20:00",
            "2026-12-01 08:20",
            "open for 20 minutes only",
        ),
        ("2026-12-08 20:00", "2028-12-08 20:00", "more than a year"),
        (
            "name = \"Bo\"",
            "name = \"Ada\"",
            "two trustees are called 'Ada'",
        ),
        (
            "\"Bancs\"",
            "\"Arbres\"",
            "same title as the one in line 38",
        ),
        ("min = 0\nmax = 2", "min = 3\nmax = 3", "there is no choice"),
    ] {
        let found = findings(&draft().replacen(from, to, 1));
        let doubt =
            |(weight, words): &(Weight, String)| *weight == Weight::Doubt && words.contains(what);
        assert!(found.iter().any(doubt), "{to}: {found:?}");
    }
}

#[test]
fn a_new_draft_is_a_draft_but_for_the_keys() {
    let sketch = Sketch {
        language: "fr".into(),
        title: "Un \"grand\" vote\\".into(),
        organizer: "Mairie".into(),
        opens: "now".into(),
        closes: "in 7 days".into(),
        early_close: false,
        threshold: None,
        floor: None,
        registrars: vec![("Greffe".into(), String::new())],
        trustees: ["Ada", "Bo", "Cy"]
            .map(|name| (name.to_owned(), String::new()))
            .into(),
        contests: vec![example(Example::YesNo)],
    };
    let mut text = write(&sketch);
    assert!(build(&text).unwrap_err().what.contains("not filled in"));
    while text.contains("PASTE THE PUBLIC KEY HERE") {
        text = text.replacen("PASTE THE PUBLIC KEY HERE", &key().to_string(), 1);
    }
    let manifest = build(&text).unwrap();
    assert_eq!(manifest.title.pick("fr"), "Un \"grand\" vote\\");
    assert!(explain(&manifest, "fr").contains("Choose one option. You can also vote blank."));
    let text = SketchText::Languages(vec![
        ("en".into(), "\"Yes\"".into()),
        ("pt-BR".into(), "Sim".into()),
    ]);
    let mut contest = SketchContest::new("q", text);
    contest.option("a", "A \\ B\n");
    let made = crate::testing::built(&crate::testing::draft(contest))
        .unwrap()
        .0;
    assert_eq!(made.contests[0].title.pick("pt-BR"), "Sim");
}
