//! Contests that a draft cannot have, and those that are doubtful: by line.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use super::kinds::{COSTS, text};
use super::*;
use crate::testing;

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
            "kind = \"budget\"\nbudget = 100\nmin = 2",
            &["60", "60"],
            4,
            "no choice of projects can cost 0 to 100 together, where at least 2 must be chosen",
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
