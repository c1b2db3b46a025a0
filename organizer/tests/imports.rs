//! Imports, run as processes: Pabulib, tables of grades, projects from Decidim.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod common;

use std::fs;

use common::{bad, good, key, names, new_draft, write};

#[test]
fn a_pabulib_file_becomes_a_draft_voters_and_ballots() {
    let folder = tempfile::tempdir().unwrap();
    write(
        folder.path(),
        "town.pb",
        include_str!("../samples/valmont-sur-lere.pb"),
    );
    let arguments = [
        "pabulib",
        "town.pb",
        "--draft",
        "d.toml",
        "--voters",
        "v.csv",
        "--ballots",
        "b.csv",
    ];
    let said = good(folder.path(), &arguments).out;
    assert!(
        said.contains("14 projects, 412 ballots imported, 0 set aside"),
        "{said}"
    );
    let ballots = fs::read_to_string(folder.path().join("b.csv")).unwrap();
    assert!(ballots.starts_with("voter,choices\n2240,projects=12+8+13+2\n"));
    assert_eq!(ballots.lines().count(), 413);
    let said = good(
        folder.path(),
        &[
            "registrar",
            "import",
            "v.csv",
            "--dry-run",
            "--draft",
            "d.toml",
        ],
    )
    .out;
    assert!(said.contains("412 voters"), "{said}");
    assert!(!folder.path().join("voters.json").exists());
    new_draft(folder.path(), "n.toml", &["--pabulib", "town.pb"]);
    let said = good(folder.path(), &["check", "n.toml"]).out;
    assert!(said.contains("Choose 1 to 6 options."), "{said}");
    assert!(
        said.contains("until the budget of €150,000 is spent"),
        "{said}"
    );
    assert!(said.contains("The draft is ready"), "{said}");
}

#[test]
fn faulty_ballots_are_reported_by_line_and_strict_fails() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "f.pb", include_str!("data/faults.pb"));
    let ran = good(
        folder.path(),
        &["pabulib", "f.pb", "--report", "report.txt"],
    );
    assert!(
        ran.out
            .contains("f.pb:22: project 1 is listed twice; set aside\n"),
        "{}",
        ran.out
    );
    assert!(
        ran.out
            .ends_with("4 projects, 4 ballots imported, 9 set aside\n")
    );
    assert_eq!(
        fs::read_to_string(folder.path().join("report.txt")).unwrap(),
        ran.out
    );
    bad(
        folder.path(),
        &["pabulib", "f.pb", "--voters", "v.csv", "--strict"],
        "9 faulty ballots",
    );
    assert_eq!(names(folder.path()), ["f.pb", "report.txt"]);
    write(
        folder.path(),
        "o.pb",
        &include_str!("data/faults.pb").replace("approval", "pairwise"),
    );
    bad(
        folder.path(),
        &["pabulib", "o.pb"],
        "o.pb:8: vote_type 'pairwise' cannot be imported",
    );
}

#[test]
fn ballots_of_every_kind_come_out_of_pabulib() {
    let folder = tempfile::tempdir().unwrap();
    let head = "META\nkey;value\ndescription;d\nbudget;300\n";
    let projects = "PROJECTS\nproject_id;cost\n1;100\n2;200\n3;90\nVOTES\n";
    for (name, meta, votes, choices, fault) in [
        (
            "budget",
            "vote_type;approval\nmax_sum_cost;300\n",
            "voter_id;vote\na;1,2\nb;1,2,3\nc;3\n",
            "a,projects=1+2\nc,projects=3\n",
            ":15: over the limit: its projects cost 390 where at most 300 is allowed; set aside",
        ),
        (
            "cumulative",
            "vote_type;cumulative\nmax_points;3\nmax_sum_points;4\n",
            "voter_id;vote;points\na;1,2;3,1\nb;1,2;3,2\nc;3;0\n",
            "a,projects=1:3+2:1\nc,projects=3:0\n",
            ": 5 points in all where at most 4 are allowed; set aside",
        ),
        (
            "scoring",
            "vote_type;scoring\nmax_points;5\ndefault_score;1\n",
            "voter_id;vote;points\na;1,2;5,0\nb;1;6\nc;3;4,4\n",
            "a,projects=1:5+3:1\n",
            ": 6 points for one project where at most 5 are allowed; set aside",
        ),
        (
            "ordinal",
            "vote_type;ordinal\nmin_length;2\nmax_length;2\n",
            "voter_id;vote\na;3,1\nb;3\nc;2,1\n",
            "a,projects=3>1\nc,projects=2>1\n",
            ": too few ranks: 1 where at least 2 are required; set aside",
        ),
        (
            "choose-1",
            "vote_type;choose-1\n",
            "voter_id;vote\na;3\nb;1,2\nc;2\n",
            "a,projects=3\nc,projects=2\n",
            ": too many projects: 2 where at most 1 are allowed; set aside",
        ),
    ] {
        let file = format!("{name}.pb");
        write(
            folder.path(),
            &file,
            &format!("{head}{meta}{projects}{votes}"),
        );
        let (draft, ballots) = (format!("{name}.toml"), format!("{name}.csv"));
        let said = good(
            folder.path(),
            &["pabulib", &file, "--draft", &draft, "--ballots", &ballots],
        );
        assert!(said.out.contains(fault), "{name}: {}", said.out);
        let made = fs::read_to_string(folder.path().join(&ballots)).unwrap();
        assert_eq!(made, format!("voter,choices\n{choices}"), "{name}");
        let text = fs::read_to_string(folder.path().join(&draft)).unwrap();
        assert!(
            text.contains("rule = \"budget\"") && text.contains("ties = \"id\""),
            "{text}"
        );
    }
}

#[test]
fn a_table_of_grades_becomes_a_draft_voters_and_ballots() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "g.csv", ",Ada,Bo\n7,3,1\n8,0,2\n9,5,1\n");
    let scale = [
        "judgments",
        "g.csv",
        "--best",
        "3",
        "--worst",
        "1",
        "--none",
        "0",
    ];
    let said = good(folder.path(), &scale).out;
    assert!(
        said.contains("g.csv:4: Ada: '5' is no grade of this scale; set aside"),
        "{said}"
    );
    assert!(
        said.contains("2 candidates, 2 ballots imported, 1 set aside"),
        "{said}"
    );
    let mut strict = scale.to_vec();
    strict.extend(["--strict", "--voters", "v.csv"]);
    bad(folder.path(), &strict, "1 faulty ballot");
    let mut wrong = scale.to_vec();
    wrong.extend(["--grades", "Good,Poor"]);
    bad(
        folder.path(),
        &wrong,
        "--grades names 2 grades, but from 3 to 1 there are 3",
    );
    assert_eq!(names(folder.path()), ["g.csv"]);
    let mut whole = scale.to_vec();
    whole.extend([
        "--grades",
        "Good,Fair,Poor",
        "--draft",
        "d.toml",
        "--ballots",
        "b.csv",
    ]);
    good(folder.path(), &whole);
    let ballots = fs::read_to_string(folder.path().join("b.csv")).unwrap();
    assert_eq!(
        ballots,
        "voter,choices\n7,grades=Ada:1+Bo:3\n8,grades=Bo:2\n"
    );
    let draft = fs::read_to_string(folder.path().join("d.toml")).unwrap();
    assert!(
        draft.contains("grades = [\"Good\", \"Fair\", \"Poor\"]"),
        "{draft}"
    );
}

#[test]
fn projects_from_decidim_are_checked_first_and_then_drafted() {
    let folder = tempfile::tempdir().unwrap();
    let good_file = "\u{feff}id;title/fr;title/en;budget_amount\n1;Arbres;Trees;61000\n2;Bancs;Benches;42000.50\n";
    write(folder.path(), "p.csv", good_file);
    write(
        folder.path(),
        "bad.csv",
        &format!("{good_file}2;Mur;Wall;x\n"),
    );
    let ran = bad(
        folder.path(),
        &[
            "decidim", "bad.csv", "--draft", "d.toml", "--budget", "100000",
        ],
        "1 fault; nothing was written",
    );
    assert!(
        ran.err
            .contains("bad.csv:4: project 2 already stands in line 3"),
        "{}",
        ran.err
    );
    let said = good(folder.path(), &["decidim", "p.csv"]).out;
    assert!(
        said.contains("2 projects, 103,000.50 together") && said.contains("No fault."),
        "{said}"
    );
    assert_eq!(names(folder.path()), ["bad.csv", "p.csv"]);
    bad(
        folder.path(),
        &["decidim", "p.csv", "--draft", "d.toml"],
        "the money is not known; add --budget AMOUNT",
    );
    let people: Vec<String> = ["r", "a", "b", "c"]
        .iter()
        .map(|dir| format!("{dir}={}", key(folder.path(), dir)))
        .collect();
    let mut arguments = vec![
        "decidim", "p.csv", "--draft", "d.toml", "--budget", "100000",
    ];
    arguments.extend(["--registrar", &people[0]]);
    for person in &people[1..] {
        arguments.extend(["--trustee", person]);
    }
    good(folder.path(), &arguments);
    let said = good(folder.path(), &["check", "d.toml"]).out;
    assert!(
        said.contains("for at most €100,000 in all. They must cost at least €70,000."),
        "{said}"
    );
    assert!(
        said.contains("cost €70,000 to €100,000 together: nobody"),
        "{said}"
    );
}
