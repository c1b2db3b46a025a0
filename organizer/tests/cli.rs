//! The commands that need no board, run as processes: messages, exit codes, files.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::fs;
use std::path::Path;

use assert_cmd::Command;

/// Output of a command: exit code, standard output, standard error.
struct Ran {
    code: i32,
    out: String,
    err: String,
}

fn run(folder: &Path, arguments: &[&str]) -> Ran {
    let mut command = Command::cargo_bin("urne-organizer").unwrap();
    let output = command
        .current_dir(folder)
        .env_remove("URNE_ELECTION")
        .env_remove("URNE_BOARD")
        .args(arguments)
        .output()
        .unwrap();
    Ran {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn good(folder: &Path, arguments: &[&str]) -> Ran {
    let ran = run(folder, arguments);
    assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.err);
    ran
}

fn bad(folder: &Path, arguments: &[&str], what: &str) -> Ran {
    let ran = run(folder, arguments);
    assert_eq!(ran.code, 1, "{arguments:?}: {}{}", ran.out, ran.err);
    let last = ran.err.lines().last().unwrap_or_default();
    assert!(
        last.starts_with("error: ") && last.contains(what),
        "{arguments:?}: {}",
        ran.err
    );
    ran
}

fn write(folder: &Path, name: &str, text: &str) {
    fs::write(folder.join(name), text).unwrap();
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn key(folder: &Path, dir: &str) -> String {
    good(folder, &["registrar", "key", "--dir", dir])
        .out
        .trim()
        .to_owned()
}

/// A draft with keys of three trustees and a registrar; returns the arguments for `new`.
fn new_draft(folder: &Path, name: &str, more: &[&str]) -> Ran {
    let people: Vec<String> = ["r", "a", "b", "c"]
        .iter()
        .map(|dir| format!("{dir}={}", key(folder, dir)))
        .collect();
    let mut arguments = vec!["new", name, "--registrar", &people[0]];
    for person in &people[1..] {
        arguments.extend(["--trustee", person]);
    }
    arguments.extend(more);
    run(folder, &arguments)
}

#[test]
fn keys_are_private_and_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let first = good(folder.path(), &["key"]).out;
    assert_eq!(first.trim().len(), 43);
    assert_eq!(good(folder.path(), &["key"]).out, first);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(folder.path().join("organizer.key"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    write(folder.path(), "organizer.key", "nonsense\n");
    bad(folder.path(), &["key"], "organizer.key");
    assert_eq!(
        fs::read_to_string(folder.path().join("organizer.key")).unwrap(),
        "nonsense\n"
    );
}

#[test]
fn a_new_draft_says_what_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    good(folder.path(), &["new", "vote.toml"]);
    bad(
        folder.path(),
        &["check", "vote.toml"],
        "the key of registrar 'The registrar' is not filled in",
    );
    bad(folder.path(), &["new", "vote.toml"], "exists already");
    bad(
        folder.path(),
        &["check", "none.toml"],
        "cannot read none.toml",
    );
    write(folder.path(), "broken.toml", "title = \"x\"\nopens = \n");
    bad(folder.path(), &["check", "broken.toml"], "broken.toml:2:");
}

#[test]
fn a_filled_draft_is_explained_and_doubts_are_named() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(
        new_draft(
            folder.path(),
            "vote.toml",
            &["--title", "Assembly", "--closes", "in 3 days"]
        )
        .code,
        0
    );
    let said = good(folder.path(), &["check", "vote.toml"]).out;
    for what in [
        "Assembly",
        "Voters choose one option, or vote blank.",
        "Result: the option with the most votes wins",
        "Any 2 of the 3 trustees",
        "The draft is ready",
    ] {
        assert!(said.contains(what), "{said}");
    }
    new_draft(folder.path(), "all.toml", &["--threshold", "3"]);
    let said = good(folder.path(), &["check", "all.toml"]).out;
    assert!(
        said.contains("all 3 trustees are needed for the result"),
        "{said}"
    );
    new_draft(folder.path(), "short.toml", &["--closes", "in 10 minutes"]);
    let said = good(folder.path(), &["check", "short.toml", "--json"]).out;
    assert!(
        said.contains("\"ready\":false") && said.contains("open for 10 minutes only"),
        "{said}"
    );
}

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
    assert!(said.contains("Voters choose 1 to 6 options."), "{said}");
    assert!(
        said.contains("until the budget of 150,000 EUR is spent"),
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
fn a_draft_of_every_kind_begins_ready() {
    let folder = tempfile::tempdir().unwrap();
    let help = good(folder.path(), &["new", "--help"]).out;
    let kinds = [
        "yes-no",
        "decision",
        "election",
        "multiple",
        "budget",
        "points",
        "score",
        "grades",
        "ranking",
        "borda",
        "allocation",
    ];
    for kind in kinds {
        assert!(help.contains(kind), "{help}");
        let name = format!("{kind}.toml");
        assert_eq!(new_draft(folder.path(), &name, &["--kind", kind]).code, 0);
        let said = good(folder.path(), &["check", &name]).out;
        assert!(said.contains("The draft is ready"), "{kind}: {said}");
    }
    let said = good(folder.path(), &["check", "budget.toml"]).out;
    assert!(
        said.contains("choose projects for 70,000 EUR to 100,000 EUR"),
        "{said}"
    );
    let text = fs::read_to_string(folder.path().join("budget.toml")).unwrap();
    write(
        folder.path(),
        "two.toml",
        &text.replace("share = \"70%\"", "share = \"99.9%\""),
    );
    let said = good(folder.path(), &["check", "two.toml"]).out;
    assert!(
        said.contains("two.toml:") && said.contains("nobody can cast a valid vote"),
        "{said}"
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
    bad(folder.path(), &strict, "1 faulty ballots");
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
        "1 faults; nothing was written",
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
        said.contains("choose projects for 70,000.00 EUR to 100,000.00 EUR"),
        "{said}"
    );
    assert!(
        said.contains("cost 70,000.00 EUR to 100,000.00 EUR together: nobody"),
        "{said}"
    );
}

#[test]
fn a_faulty_voter_list_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    write(
        folder.path(),
        "v.csv",
        "\u{feff}E-Mail;Weight\r\nada@example.org;1\r\nbo;x\r\nAda@example.org;1\r\n",
    );
    let ran = bad(
        folder.path(),
        &["registrar", "import", "v.csv"],
        "3 faults (above)",
    );
    for what in [
        "v.csv: line 3, column 'E-Mail': 'bo' is not an e-mail address",
        "v.csv: line 3, column 'Weight': 'x' is not a whole number",
        "v.csv: line 4, column 'E-Mail': 'Ada@example.org' already stands in line 2",
    ] {
        assert!(ran.err.contains(what), "{}", ran.err);
    }
    assert_eq!(names(folder.path()), ["v.csv"]);
    bad(
        folder.path(),
        &["registrar", "import", "v.csv", "--json"],
        "3 faults",
    );
    bad(
        folder.path(),
        &["registrar", "labels", "v.csv", "--out", "l.csv"],
        "3 faults",
    );
}

#[test]
fn labels_are_made_once() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "v.csv", "id,style\n1,all\n2,all\n");
    good(
        folder.path(),
        &["registrar", "labels", "v.csv", "--out", "l.csv"],
    );
    let made = fs::read(folder.path().join("l.csv")).unwrap();
    bad(
        folder.path(),
        &["registrar", "labels", "v.csv", "--out", "l.csv"],
        "exists already",
    );
    bad(
        folder.path(),
        &["registrar", "labels", "l.csv", "--out", "m.csv"],
        "has labels already",
    );
    assert_eq!(fs::read(folder.path().join("l.csv")).unwrap(), made);
    good(folder.path(), &["registrar", "import", "l.csv"]);
    assert_eq!(names(folder.path()), ["l.csv", "v.csv", "voters.json"]);
}

#[test]
fn without_a_board_every_command_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let said = good(folder.path(), &["status"]).out;
    assert!(
        said.contains("urne-organizer key") && said.contains("urne-organizer post"),
        "{said}"
    );
    for command in [
        vec!["open"],
        vec!["close"],
        vec!["result"],
        vec!["publish-key"],
        vec!["export", "out"],
    ] {
        bad(folder.path(), &command, "no election is posted from");
    }
    assert_eq!(run(folder.path(), &["extend"]).code, 2);
    assert_eq!(run(folder.path(), &["post", "d.toml"]).code, 2);
    new_draft(folder.path(), "d.toml", &[]);
    bad(
        folder.path(),
        &["post", "d.toml", "--board", "http://127.0.0.1:9"],
        "make it with 'urne-organizer key",
    );
    good(folder.path(), &["key"]);
    bad(
        folder.path(),
        &["post", "d.toml", "--board", "http://127.0.0.1:9"],
        "no answer from the board",
    );
    assert!(!folder.path().join("election.json").exists());
    let election = format!("http://127.0.0.1:9/elections/{}", "0".repeat(64));
    bad(
        folder.path(),
        &["registrar", "post", "--election", &election, "--dir", "r"],
        "no answer from the board",
    );
    bad(
        folder.path(),
        &[
            "registrar",
            "credentials",
            "--election",
            &election,
            "--dir",
            "r",
            "--out",
            "c.csv",
        ],
        "no voter list was imported",
    );
}

#[test]
fn every_command_explains_itself() {
    let folder = tempfile::tempdir().unwrap();
    let help = good(folder.path(), &["--help"]).out;
    assert!(help.contains("Examples:"), "{help}");
    let commands = help
        .split("Commands:")
        .nth(1)
        .unwrap()
        .split("Options:")
        .next()
        .unwrap();
    let names: Vec<&str> = (commands.lines())
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .collect();
    assert_eq!(names.len(), 19, "{names:?}");
    for name in names {
        let help = good(folder.path(), &[name, "--help"]).out;
        assert!(help.contains("Usage: urne-organizer"), "{name}: {help}");
    }
}
