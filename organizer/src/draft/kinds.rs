//! Every kind of contest and every rule, from draft to manifest.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use clap::ValueEnum as _;
use urne_record::manifest::{
    Allocation, Ballot, Budget, BudgetBy, BudgetMethod, Choice, Contest, Counted, Fraction,
    MajorityJudgment, Method, NoOpinion, Points, Ranking, Score, Seats, Share, Ties,
};

use super::*;
use crate::explain::explain;
use crate::testing;

/// A draft whose one contest has these settings, with costs or without.
pub(super) fn text(settings: &str, costs: &[&str]) -> String {
    let mut contest = SketchContest::new("c", SketchText::Plain("Which?".into()));
    for line in settings.lines() {
        contest.set(line.trim(), "");
    }
    match costs {
        [] => ["a", "b", "d"].iter().for_each(|id| contest.option(id, id)),
        costs => costs.iter().enumerate().for_each(|(place, cost)| {
            contest.priced(
                &format!("p{}", place + 1),
                &format!("Project {place}"),
                Some(cost),
            );
        }),
    }
    testing::draft(contest)
}

fn contest(settings: &str, costs: &[&str]) -> Contest {
    let (manifest, _) = testing::built(&text(settings, costs)).unwrap();
    manifest.contests[0].clone()
}

pub(super) const COSTS: &[&str] = &["60", "30.5", "\"20.25\""];

#[test]
fn every_kind_has_sensible_defaults() {
    let ballot = |settings| contest(settings, &[]).ballot;
    assert_eq!(
        ballot("kind = \"choice\""),
        Ballot::Choice(Choice {
            blank: false,
            max: 1,
            min: 1
        })
    );
    assert_eq!(
        ballot("kind = \"points\"\npoints = 7\nblank = true"),
        Ballot::Points(Points {
            blank: true,
            each: 7,
            least: 1,
            most: 7
        })
    );
    assert_eq!(ballot("kind = \"score\""), Ballot::Score(Score { each: 5 }));
    let Ballot::Grades(grades) = ballot("kind = \"grades\"") else {
        panic!()
    };
    assert_eq!((grades.grades.len(), grades.no_opinion), (7, false));
    assert_eq!(grades.grades[0].pick("fr"), "Excellent");
    let ranking = |counted, max, min| {
        Ballot::Ranking(Ranking {
            blank: false,
            counted,
            max,
            min,
        })
    };
    assert_eq!(
        ballot("kind = \"ranking\""),
        ranking(Counted::Points(vec![3, 2, 1]), 3, 1)
    );
    assert_eq!(
        ballot("kind = \"ranking\"\nrule = \"ranked pairs\""),
        ranking(Counted::Pairs, 3, 1)
    );
    assert_eq!(
        ballot("kind = \"ranking\"\ncounted = [5, 2]\nmax = 2\nmin = 2"),
        ranking(Counted::Points(vec![5, 2]), 2, 2)
    );
    assert_eq!(
        ballot("kind = \"allocation\"\ntotal = 1000"),
        Ballot::Allocation(Allocation {
            each: 1000,
            least: 0,
            total: 1000
        })
    );
}

#[test]
fn money_is_written_in_the_unit() {
    let made = contest(
        "kind = \"budget\"\nunit = \"EUR\"\nbudget = \"100\"\nshare = \"70%\"",
        COSTS,
    );
    assert_eq!(made.unit.decimals, 2);
    let costs: Vec<u64> = made.options.iter().map(|option| option.cost).collect();
    assert_eq!(costs, [6000, 3050, 2025]);
    assert_eq!(
        made.ballot,
        Ballot::Budget(Budget {
            blank: false,
            least: 7000,
            limit: 10_000,
            max: 3,
            min: 1
        })
    );
    let method = |by| Method::Budget(BudgetMethod { by, limit: 10_000 });
    assert_eq!(made.rule.method, method(BudgetBy::Votes));
    assert_eq!(made.rule.ties, Ties::Lot);
    let other = contest(
        "kind = \"choice\"\nmax = 3\nbudget = 100\nby = \"optimum\"\nties = \"id\"",
        COSTS,
    );
    assert_eq!(
        (other.rule.method, other.rule.ties),
        (method(BudgetBy::Optimum), Ties::Id)
    );
    let whole = contest(
        "kind = \"budget\"\nunit = \"EUR\"\nbudget = 100\nleast = 33",
        &["50", "40", "30"],
    );
    assert_eq!(whole.unit.decimals, 0);
    assert!(matches!(whole.ballot, Ballot::Budget(b) if b.least == 33));
    // A part that is no whole number of the unit is rounded up.
    let third = contest(
        "kind = \"budget\"\nbudget = 100\nshare = \"1/3\"",
        &["50", "40", "30"],
    );
    assert!(matches!(third.ballot, Ballot::Budget(b) if b.least == 34));
    let three = contest(
        "kind = \"allocation\"\nunit = { name = \"kWh\", decimals = 1 }\ntotal = 10\neach = 2.5\nshare = \"50%\"",
        &[],
    );
    assert_eq!(
        three.ballot,
        Ballot::Allocation(Allocation {
            each: 25,
            least: 50,
            total: 100
        })
    );
}

#[test]
fn rules_follow_from_settings_or_are_named() {
    let rule = |settings| contest(settings, &[]).rule;
    let seats = |seats| Seats { seats };
    let judgment = |no_opinion| {
        Method::MajorityJudgment(MajorityJudgment {
            no_opinion,
            seats: 1,
        })
    };
    for (settings, method) in [
        ("winners = 2", Method::MostVotes(seats(2))),
        (
            "kind = \"choice\"\nrule = \"most votes\"",
            Method::MostVotes(seats(1)),
        ),
        (
            "kind = \"grades\"\nwinners = 1",
            judgment(NoOpinion::Ignored),
        ),
        (
            "kind = \"grades\"\nno_opinion = true\nrule = \"majority_judgment\"\nwithout_opinion = \"worst\"",
            judgment(NoOpinion::Worst),
        ),
        (
            "kind = \"ranking\"\ncounted = \"pairs\"\nwinners = 1",
            Method::Schulze(seats(1)),
        ),
        (
            "kind = \"ranking\"\nrule = \"schulze\"\nwinners = 2",
            Method::Schulze(seats(2)),
        ),
        (
            "kind = \"ranking\"\nrule = \"ranked_pairs\"",
            Method::RankedPairs(seats(1)),
        ),
        (
            "kind = \"ranking\"\nwinners = 1",
            Method::MostVotes(seats(1)),
        ),
        ("kind = \"score\"\nwinners = 1", Method::MostVotes(seats(1))),
        ("kind = \"allocation\"\ntotal = 9", Method::Totals),
    ] {
        assert_eq!(rule(settings).method, method, "{settings}");
    }
    let made = rule(
        "winners = 1\nblank = true\nquorum = \"2/3\"\nmajority = \"more than 50%\"\nties = \"order\"",
    );
    assert_eq!(
        made.quorum,
        Fraction {
            denominator: 3,
            numerator: 2
        }
    );
    let share = Share {
        blank: false,
        denominator: 2,
        numerator: 1,
        strict: true,
    };
    assert_eq!((&made.share, made.ties), (&share, Ties::Order));
    let counts =
        rule("winners = 1\nblank = true\nmajority = \"at least 2/3\"\nblank_counts = true").share;
    assert_eq!(
        counts,
        Share {
            blank: true,
            denominator: 3,
            numerator: 2,
            strict: false
        }
    );
    assert_eq!(rule("winners = 1").share, Share::NONE);
}

#[test]
fn every_example_is_a_draft_that_is_explained() {
    let words = [
        (
            Example::YesNo,
            "Choose one option. You can also vote blank.",
        ),
        (
            Example::Decision,
            "An option needs at least 2/3 of the votes",
        ),
        (
            Example::Election,
            "Each voter sees the options in another order.",
        ),
        (
            Example::Multiple,
            "Choose 1 to 2 options. You can also vote blank.",
        ),
        (
            Example::Budget,
            "for at most €100,000 in all. They must cost at least €70,000. You can also",
        ),
        (
            Example::Points,
            "You have 7 points to give. At most 3 for one option. Give at least 1.",
        ),
        (Example::Score, "Give every option a score from 0 to 5."),
        (
            Example::Grades,
            "Excellent, Very good, Good, Fair, Passable, Insufficient, To be rejected.",
        ),
        (
            Example::Ranking,
            "by way of others (Schulze). A tie is decided by a lot",
        ),
        (Example::Borda, "Put 3 options in order, the best first."),
        (
            Example::Allocation,
            "You have €10,000 to share out. At most €6,000 for one option. Give all of it.",
        ),
    ];
    assert_eq!(words.len(), Example::value_variants().len());
    for (kind, what) in words {
        let (manifest, findings) = testing::built(&testing::draft(example(kind))).unwrap();
        let said = explain(&manifest, "en");
        assert!(said.contains(what), "{kind:?}\n{said}");
        let doubts: Vec<_> = findings
            .iter()
            .filter(|f| f.weight == Weight::Doubt)
            .collect();
        assert!(doubts.is_empty(), "{kind:?} {doubts:?}");
    }
}
