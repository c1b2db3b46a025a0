//! Each rule of the manifest, broken one at a time.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use super::*;
use crate::Error;
use crate::fixtures::{Fixture, with_every_kind};

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
        ("styles have one id", |m| {
            m.styles[1].id = m.styles[0].id.clone()
        }),
        ("manifest's order", |m| m.styles[0].contests.reverse()),
        ("manifest's order", |m| m.styles[0].contests.clear()),
        ("manifest's order", |m| {
            m.styles[0].contests[0] = "other".parse().unwrap()
        }),
        ("is in no style", |m| drop(m.styles.pop())),
        ("more than 1000", |m| many_options(m, 1000)),
        ("would be too large", |m| many_options(m, 990)),
        ("ballots of style north would be too large", |m| {
            many_options(m, 740);
            m.contests[0].options = m.contests[1].options.split_off(500);
        }),
        ("result could have", |m| {
            many_options(m, 600);
            m.contests[1].rule.method = Method::MostVotes(Seats { seats: 1 });
        }),
    ];
    refused(sound, rules);
}

/// Each rule of a contest, broken in the manifest with contests of every kind.
#[test]
fn every_rule_of_a_contest() {
    let mut sound = Fixture::new(41, 2).unwrap().election.manifest().clone();
    with_every_kind(&mut sound).unwrap();
    sound.validate().unwrap();
    fn ranking(m: &mut Manifest) -> &mut Ranking {
        match &mut contest(m, "borda").ballot {
            Ballot::Ranking(ranking) => ranking,
            _ => panic!("a ranking"),
        }
    }
    fn budget(m: &mut Manifest) -> &mut Budget {
        match &mut contest(m, "projects").ballot {
            Ballot::Budget(budget) => budget,
            _ => panic!("a budget"),
        }
    }
    fn allocation(m: &mut Manifest) -> &mut Allocation {
        match &mut contest(m, "sums").ballot {
            Ballot::Allocation(allocation) => allocation,
            _ => panic!("an allocation"),
        }
    }
    fn points(m: &mut Manifest) -> &mut Points {
        match &mut contest(m, "points").ballot {
            Ballot::Points(points) => points,
            _ => panic!("points"),
        }
    }
    fn choice(m: &mut Manifest) -> &mut Choice {
        match &mut contest(m, "mayor").ballot {
            Ballot::Choice(choice) => choice,
            _ => panic!("a choice"),
        }
    }
    fn rule<'a>(m: &'a mut Manifest, id: &str) -> &'a mut super::Rule {
        &mut contest(m, id).rule
    }
    let seats = |seats| Seats { seats };
    let one = || seats(1);
    type Rule<'a> = (&'static str, &'a dyn Fn(&mut Manifest));
    let rules: &[Rule<'_>] = &[
        // Options and unit.
        ("no options", &|m| contest(m, "mayor").options.clear()),
        ("two options of one id", &|m| {
            let options = &mut contest(m, "mayor").options;
            options[1] = options[0].clone();
        }),
        ("more than 10^12", &|m| {
            contest(m, "projects").options[0].cost = 1_000_000_000_001
        }),
        ("costs play no part", &|m| {
            contest(m, "mayor").options[0].cost = 1
        }),
        ("decimals", &|m| contest(m, "sums").unit.decimals = 5),
        ("name of its unit", &|m| {
            contest(m, "sums").unit.name = "u".repeat(17)
        }),
        ("name of its unit", &|m| {
            contest(m, "sums").unit.name = "\t".to_owned()
        }),
        // Ballots: the numbers of each kind.
        ("contest mayor", &|m| choice(m).max = 4),
        ("contest mayor", &|m| choice(m).min = 2),
        ("contest mayor", &|m| choice(m).min = 0),
        ("contest projects", &|m| budget(m).least = 10_000_001),
        ("contest projects", &|m| {
            contest(m, "projects").options[0].cost = 0
        }),
        ("contest points", &|m| points(m).each = 6),
        ("contest points", &|m| points(m).least = 0),
        ("contest score", &|m| {
            contest(m, "score").ballot = Ballot::Score(Score { each: 1024 })
        }),
        (
            "contest grades",
            &|m| match &mut contest(m, "grades").ballot {
                Ballot::Grades(grades) => grades.grades.truncate(1),
                _ => panic!("grades"),
            },
        ),
        ("contest borda", &|m| ranking(m).min = 0),
        ("contest borda", &|m| {
            ranking(m).counted = Counted::Points(vec![1, 2, 1])
        }),
        ("contest sums", &|m| allocation(m).least = 1_000_001),
        ("64 claims", &|m| {
            let option = contest(m, "sums").options[0].clone();
            let numbered = |i: usize| ContestOption {
                id: format!("o{i}").parse().unwrap(),
                ..option.clone()
            };
            contest(m, "sums").options = (0..31).map(numbered).collect();
            let mut more = contest(m, "sums").clone();
            more.id = "more".parse().unwrap();
            m.contests.push(more);
            m.styles[1].contests.push("more".parse().unwrap());
        }),
        // Which method goes with which ballot.
        ("method", &|m| {
            rule(m, "grades").method = Method::MostVotes(one())
        }),
        ("method", &|m| {
            rule(m, "schulze").method = Method::MostVotes(one())
        }),
        ("method", &|m| {
            rule(m, "borda").method = Method::Schulze(one())
        }),
        ("method", &|m| {
            rule(m, "mayor").method = Method::RankedPairs(one())
        }),
        ("method", &|m| {
            let method = rule(m, "grades").method.clone();
            rule(m, "score").method = method;
        }),
        ("method", &|m| {
            let method = rule(m, "points").method.clone();
            contest(m, "schulze")
                .options
                .iter_mut()
                .for_each(|option| option.cost = 1);
            rule(m, "schulze").method = method;
        }),
        ("seats", &|m| {
            rule(m, "mayor").method = Method::MostVotes(seats(0))
        }),
        ("seats", &|m| {
            rule(m, "score").method = Method::MostVotes(seats(4))
        }),
        ("seats", &|m| {
            rule(m, "schulze").method = Method::Schulze(seats(4))
        }),
        ("seats", &|m| {
            rule(m, "tideman").method = Method::RankedPairs(seats(0))
        }),
        ("seats", &|m| match &mut rule(m, "grades").method {
            Method::MajorityJudgment(method) => method.seats = 4,
            _ => panic!("majority judgment"),
        }),
        (
            "no opinion is not offered",
            &|m| match &mut contest(m, "grades").ballot {
                Ballot::Grades(grades) => grades.no_opinion = false,
                _ => panic!("grades"),
            },
        ),
        ("costs at least 1", &|m| {
            contest(m, "points").options[0].cost = 0
        }),
        ("not that of the ballot", &|m| budget(m).limit = 9_999_999),
        ("10^15", &|m| {
            rule(m, "points").method = Method::Budget(BudgetMethod {
                by: BudgetBy::Votes,
                limit: 1_000_000_000_000_001,
            });
        }),
        // Quorum, share, ties.
        ("quorum", &|m| rule(m, "mayor").quorum.denominator = 0),
        ("quorum", &|m| {
            rule(m, "mayor").quorum.denominator = 1_000_001
        }),
        ("quorum", &|m| rule(m, "mayor").quorum.numerator = 5),
        ("quorum is 0/1", &|m| rule(m, "sums").quorum.numerator = 1),
        ("share", &|m| rule(m, "mayor").share.denominator = 1_000_001),
        ("share", &|m| rule(m, "mayor").share.numerator = 3),
        ("share is 0/1", &|m| rule(m, "points").share.numerator = 1),
        ("share is 0/1", &|m| rule(m, "topics").share.strict = true),
        ("ties by order", &|m| {
            rule(m, "projects").ties = Ties::Undecided
        }),
        ("ties by order", &|m| {
            rule(m, "tideman").ties = Ties::Undecided
        }),
    ];
    refused(&sound, rules);
}

fn contest<'a>(manifest: &'a mut Manifest, id: &str) -> &'a mut Contest {
    let found = manifest
        .contests
        .iter_mut()
        .find(|contest| contest.id.as_str() == id);
    found.unwrap()
}

fn refused(sound: &Manifest, rules: &[(&str, impl Fn(&mut Manifest))]) {
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
        cost: 0,
        title: Text::single("en", "option").unwrap(),
    };
    manifest.contests[1].options = (0..count).map(option).collect();
}
