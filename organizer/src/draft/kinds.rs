//! Every kind of contest and every rule, from draft to manifest; faults and doubts by line.

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
use crate::testing;

/// A draft whose one contest has these settings, with costs or without.
fn text(settings: &str, costs: &[&str]) -> String {
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

fn refused(settings: &str, costs: &[&str]) -> (u64, String) {
    let text = text(settings, costs);
    let fault = testing::built(&text).unwrap_err();
    assert_eq!(fault.to_string().lines().count(), 1);
    // Lines counted from the contest's id.
    let id = text.lines().position(|line| line == "id = \"c\"").unwrap() as u64 + 1;
    (fault.line - id, fault.what)
}

fn findings(settings: &str, costs: &[&str], weight: Weight) -> Vec<String> {
    let (_, findings) = testing::built(&text(settings, costs)).unwrap();
    let own = findings.into_iter().filter(|f| f.weight == weight);
    own.map(|finding| finding.fault.what).collect()
}

const COSTS: &[&str] = &["60", "30.5", "\"20.25\""];

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
        (Example::YesNo, "choose one of 2 options, or vote blank"),
        (
            Example::Decision,
            "a winner needs at least 2/3 of the votes; nobody wins unless at least 50%",
        ),
        (
            Example::Election,
            "Each voter sees the options in another order.",
        ),
        (
            Example::Multiple,
            "the 2 options with most votes win; ties are settled by a lot",
        ),
        (
            Example::Budget,
            "that cost at least 70 000 EUR and at most 100 000 EUR together",
        ),
        (
            Example::Points,
            "give 1 to 7 points to 3 options, at most 3 to one option",
        ),
        (Example::Score, "score each of 3 options from 0 to 5"),
        (
            Example::Grades,
            "(Excellent, Very good, Good, Fair, Passable, Insufficient, To be rejected), or no opinion of it",
        ),
        (
            Example::Ranking,
            "Schulze: whoever beats the others in pairs wins",
        ),
        (
            Example::Borda,
            "rank 3 of 4 options; the ranks get 3, 2, 1 points",
        ),
        (
            Example::Allocation,
            "divide 10 000 EUR among 3 options, all of it, at most 6000 EUR to one",
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

#[test]
fn settings_of_another_kind_or_rule_are_refused_by_line() {
    for (settings, costs, line, what) in [
        ("kind = \"chioce\"", &[][..], 2, "unknown variant `chioce`"),
        (
            "kind = \"score\"\nmin = 1",
            &[],
            3,
            "'min' is no setting of kind \"score\"",
        ),
        ("kind = \"choice\"\npoints = 3", &[], 3, "but of \"points\""),
        (
            "kind = \"choice\"\nbudget = 3\nwinners = 1",
            &[],
            3,
            "'budget' is for kind or rule",
        ),
        ("kind = \"budget\"", COSTS, 0, "a budget needs the money"),
        (
            "kind = \"budget\"\nbudget = 0",
            COSTS,
            3,
            "the budget is 1 to 10^15",
        ),
        (
            "kind = \"budget\"\nbudget = 100",
            &[],
            6,
            "option 'a' has no cost",
        ),
        (
            "kind = \"budget\"\nbudget = 100",
            &["0"],
            8,
            "costs something",
        ),
        (
            "kind = \"budget\"\nbudget = 100",
            &["\"1,000\""],
            8,
            "thousands or thousandths",
        ),
        (
            "kind = \"budget\"\nbudget = 100",
            &["-3"],
            8,
            "'-3' is not a number",
        ),
        (
            "kind = \"budget\"\nbudget = 100\nshare = \"half\"",
            COSTS,
            4,
            "'half' is no part",
        ),
        (
            "kind = \"budget\"\nbudget = 100\nshare = \"50%\"\nleast = 3",
            COSTS,
            4,
            "keep one of them",
        ),
        (
            "kind = \"budget\"\nbudget = 100\nleast = 101",
            COSTS,
            4,
            "least is more than the budget",
        ),
        (
            "kind = \"budget\"\nbudget = 100\nunit = { name = \"EUR\", decimals = 0 }",
            COSTS,
            14,
            "more than 0 digits",
        ),
        (
            "kind = \"budget\"\nbudget = 100\nunit = { name = \"EUR\", decimals = 5 }",
            COSTS,
            4,
            "0 to 4 digits",
        ),
        (
            "kind = \"budget\"\nbudget = 100\nshare = \"70%\"",
            &["60", "60"],
            4,
            "no choice of projects can cost 70 to 100",
        ),
        (
            "kind = \"points\"",
            &[],
            0,
            "needs the number that a voter has",
        ),
        (
            "kind = \"points\"\npoints = 7\neach = 8",
            &[],
            4,
            "each, the most for one option, is 1 to 7",
        ),
        (
            "kind = \"points\"\npoints = 7\neach = 1\nleast = 4",
            &[],
            5,
            "can give 3 points only",
        ),
        (
            "kind = \"points\"\npoints = 7\nleast = 0\nblank = true",
            &[],
            4,
            "least is at least 1",
        ),
        ("kind = \"score\"\neach = 5000", &[], 3, "1 to 1023"),
        (
            "kind = \"grades\"\ngrades = [\"Good\"]",
            &[],
            3,
            "2 to 10 grades",
        ),
        (
            "kind = \"grades\"\ngrades = \"twelve\"",
            &[],
            3,
            "no set of grades 'twelve'; there are \"seven\"",
        ),
        (
            "kind = \"grades\"\nrule = \"most votes\"",
            &[],
            3,
            "grades go with \"majority judgment\"",
        ),
        (
            "kind = \"ranking\"\nmin = 0",
            &[],
            3,
            "ranking nobody is a blank vote",
        ),
        (
            "kind = \"ranking\"\ncounted = [3, 2]",
            &[],
            3,
            "2 points for the ranks, but 3 options",
        ),
        (
            "kind = \"ranking\"\ncounted = [3, 4, 1]",
            &[],
            3,
            "no fewer points than the next",
        ),
        (
            "kind = \"ranking\"\ncounted = [0, 0, 0]",
            &[],
            3,
            "the first rank gets 1",
        ),
        (
            "kind = \"ranking\"\ncounted = \"pairs\"\nrule = \"most votes\"",
            &[],
            4,
            "needs votes or points",
        ),
        (
            "kind = \"ranking\"\ncounted = \"borda\"\nrule = \"schulze\"",
            &[],
            4,
            "counted = \"pairs\"",
        ),
        (
            "kind = \"choice\"\nrule = \"schulze\"",
            &[],
            3,
            "kind \"ranking\"",
        ),
        ("kind = \"allocation\"", &[], 0, "needs the sum"),
        (
            "kind = \"allocation\"\ntotal = 10\neach = 3\nshare = \"100%\"",
            &[],
            5,
            "more than a voter can give",
        ),
        ("winners = 0", &[], 2, "winners is at least 1"),
        ("winners = 4", &[], 2, "4 winners, but there are 3 options"),
        (
            "winners = 1\nquorum = \"110%\"",
            &[],
            3,
            "more than everybody",
        ),
        ("quorum = \"50%\"", &[], 2, "needs a rule"),
        (
            "kind = \"score\"\nwinners = 1\nmajority = \"50%\"",
            &[],
            4,
            "no numbers of voters",
        ),
        (
            "winners = 1\nmajority = \"50%\"\nblank_counts = true",
            &[],
            4,
            "needs majority and blank = true",
        ),
        (
            "kind = \"budget\"\nbudget = 100\nties = \"undecided\"",
            COSTS,
            4,
            "cannot leave ties open",
        ),
        (
            "kind = \"grades\"\nwinners = 1\nwithout_opinion = \"worst\"",
            &[],
            4,
            "no_opinion = true",
        ),
    ] {
        let (found, said) = refused(settings, costs);
        assert!(said.contains(what), "{settings}\n{said}");
        assert_eq!(found, line, "{settings}\n{said}");
    }
}

#[test]
fn too_many_positions_are_refused_with_the_reason() {
    let mut contest = SketchContest::new("c", SketchText::Plain("Which?".into()));
    contest.set("kind = \"ranking\"", "");
    contest.set("counted = \"pairs\"", "");
    for number in 0..40 {
        contest.option(&format!("o{number}"), &format!("Option {number}"));
    }
    let fault = testing::built(&testing::draft(contest)).unwrap_err();
    assert!(fault.what.contains("1560 encrypted numbers"), "{fault}");
}

#[test]
fn doubts_about_contests() {
    let doubt = |settings, costs: &[&str]| findings(settings, costs, Weight::Doubt);
    for (settings, costs, what) in [
        // Two are too dear, one is too cheap.
        (
            "kind = \"budget\"\nbudget = 100\nshare = \"70%\"",
            &["60", "61"][..],
            "no 1 to 2 projects cost 70 to 100 together",
        ),
        (
            "kind = \"budget\"\nbudget = 100\nmin = 2",
            &["60", "60"],
            "nobody can cast a valid vote",
        ),
        (
            "kind = \"budget\"\nbudget = 500",
            &["60", "60"],
            "every one that gets a vote wins",
        ),
        (
            "kind = \"budget\"\nbudget = 100",
            &["60", "160"],
            "project 'p2' costs 160, more than the whole budget of 100",
        ),
        (
            "winners = 1\nquorum = \"100%\"",
            &[],
            "the quorum is everybody",
        ),
        ("winners = 3", &[], "3 of 3 options win"),
        (
            "winners = 2\nmajority = \"more than 50%\"",
            &[],
            "2 winners cannot each have 50%",
        ),
        (
            "kind = \"points\"\npoints = 9\neach = 3",
            &[],
            "nobody has to choose",
        ),
        (
            "kind = \"grades\"\ngrades = [\"Good\", \"Good\"]",
            &[],
            "two grades have the same name",
        ),
        ("min = 3\nmax = 3", &[], "there is no choice"),
    ] {
        let found = doubt(settings, costs);
        assert!(
            found.iter().any(|found| found.contains(what)),
            "{settings}\n{found:?}"
        );
    }
    assert!(
        doubt(
            "kind = \"budget\"\nbudget = 100\nshare = \"70%\"",
            &["60", "30", "20"]
        )
        .is_empty()
    );
    assert!(doubt("winners = 2\nmax = 2\nmajority = \"at least 50%\"", &[]).is_empty());
    let advice = |settings| findings(settings, &[], Weight::Advice);
    let said = advice("winners = 1\nquorum = \"75%\"");
    assert!(
        said.iter()
            .any(|said| said.contains("a quorum of 75% is rarely reached")),
        "{said:?}"
    );
    assert!(
        said.iter().any(|said| said.contains("ties = \"lot\"")),
        "{said:?}"
    );
    assert!(
        !advice("winners = 1\nties = \"lot\"")
            .iter()
            .any(|said| said.contains("tie for"))
    );
}
