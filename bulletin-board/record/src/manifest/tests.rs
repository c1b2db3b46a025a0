//! Each rule of the manifest, broken one at a time.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use super::*;
use crate::Error;
use crate::fixtures::Fixture;

#[test]
fn a_sound_manifest_and_its_positions() {
    let fixture = Fixture::new(41, 2).unwrap();
    let manifest = fixture.election.manifest();
    manifest.validate().unwrap();
    assert_eq!(manifest.positions(), 4 + 4 + 2);
    assert_eq!(manifest.contest_positions(), [0..4, 4..8, 8..10]);
    assert_eq!(
        manifest.style_positions(&manifest.styles[1]),
        [0, 1, 2, 3, 8, 9]
    );
    assert_eq!(
        crate::json::decode::<Manifest>(&manifest.encode()).unwrap(),
        *manifest
    );
    assert_eq!(
        manifest.origin(),
        format!("board.example/{}", manifest.election_id())
    );
}

#[test]
fn bits_are_those_of_the_statement() {
    let fixture = Fixture::new(41, 1).unwrap();
    let mut contest = fixture.election.manifest().contests[0].clone();
    for options in 1..9u32 {
        contest.options = vec![contest.options[0].clone(); options as usize];
        for max in 1..=options {
            for min in 0..=max {
                for blank in [false, true].into_iter().filter(|blank| !blank || min > 0) {
                    (contest.min, contest.max, contest.blank) = (min, max, blank);
                    let choice = urne_crypto::statement::Choice {
                        options,
                        min,
                        max,
                        blank,
                    };
                    let compiled = urne_crypto::statement::Statement::compile(&[
                        urne_crypto::statement::Contest {
                            id: "c".to_owned(),
                            choice,
                        },
                    ])
                    .unwrap();
                    assert_eq!(contest.bits(), compiled.bits() as usize);
                    assert_eq!(contest.positions(), compiled.marks().len());
                }
            }
        }
    }
}

#[test]
fn every_rule() {
    let fixture = Fixture::new(41, 2).unwrap();
    let sound = fixture.election.manifest();
    type Rule = (&'static str, fn(&mut Manifest));
    let rules: &[Rule] = &[
        ("board name", |m| m.board.name = "Board".to_owned()),
        ("board name", |m| m.board.name = "-b".to_owned()),
        ("board name", |m| m.board.name = "b".repeat(101)),
        ("not after opens", |m| m.closes = m.opens),
        ("floor", |m| m.floor = 1),
        ("floor", |m| m.floor = 1_000_001),
        ("registrars", |m| m.registrars.clear()),
        ("trustees", |m| m.trustees.truncate(1)),
        ("threshold", |m| m.threshold = 1),
        ("threshold", |m| m.threshold = 4),
        ("quorum", |m| m.witnesses.quorum = 3),
        ("witness name", |m| {
            m.witnesses.keys[0].name = "a b".to_owned()
        }),
        ("witness name", |m| {
            m.witnesses.keys[0].name = "a+b".to_owned()
        }),
        ("occurs twice", |m| m.trustees[0].key = m.organizer.key),
        ("occurs twice", |m| m.witnesses.keys[0].key = m.board.key),
        ("not a valid Ed25519 key", |m| m.trustees[0].key.0 = [0; 32]),
        ("not a valid Ed25519 key", |m| {
            m.trustees[0].key.0 = [0xff; 32]
        }),
        ("contests have one id", |m| {
            m.contests[1].id = m.contests[0].id.clone()
        }),
        ("1 to 100 contests", |m| m.contests.clear()),
        ("two options", |m| {
            m.contests[0].options[1] = m.contests[0].options[0].clone()
        }),
        ("max", |m| m.contests[0].max = 4),
        ("min", |m| m.contests[1].min = 3),
        ("blank", |m| m.contests[0].min = 0),
        ("seats", |m| m.contests[0].rule.seats = 0),
        ("seats", |m| m.contests[1].rule.seats = 1),
        ("styles have one id", |m| {
            m.styles[1].id = m.styles[0].id.clone()
        }),
        ("manifest's order", |m| m.styles[0].contests.reverse()),
        ("manifest's order", |m| m.styles[0].contests.clear()),
        ("manifest's order", |m| {
            m.styles[0].contests[0] = "other".parse().unwrap()
        }),
        ("is in no style", |m| drop(m.styles.pop())),
        ("too large", |m| many_options(m, 990)),
        ("more than 1000", |m| many_options(m, 1000)),
    ];
    for (message, change) in rules {
        let mut manifest = sound.clone();
        change(&mut manifest);
        let Err(Error::Manifest(text)) = manifest.validate() else {
            panic!("{message}: accepted");
        };
        assert!(text.contains(message), "{message}: {text}");
    }
}

/// What the specification does not forbid, another reader takes too.
#[test]
fn strange_names_of_witnesses() {
    let mut manifest = Fixture::new(41, 1).unwrap().election.manifest().clone();
    for (name, allowed) in [
        ("w\u{7f}", true),
        ("w\u{9b}", true),
        ("w\u{1f}", false),
        ("w\u{a0}", false),
        ("", false),
    ] {
        manifest.witnesses.keys[0].name = name.to_owned();
        assert_eq!(manifest.validate().is_ok(), allowed, "{name:?}");
    }
}

fn many_options(manifest: &mut Manifest, count: usize) {
    let option = |i| ContestOption {
        id: format!("o{i}").parse().unwrap(),
        title: Text::single("en", "option").unwrap(),
    };
    manifest.contests[1].options = (0..count).map(option).collect();
}
