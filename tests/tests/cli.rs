//! Every tool on its own: help with examples, wrong usage, and files that are no such files.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::fs;
use std::path::Path;

use rand_core::{OsRng, RngCore as _};
use urne_tests::Sample;
use urne_tests::process::{Finished, command, run};

const TOOLS: [&str; 6] = [
    "urne-board",
    "urne-organizer",
    "urne-trustee",
    "urne-vote",
    "urne-verify",
    "urne-demo",
];

/// Contents that a careless program trips over.
fn garbage() -> Vec<(&'static str, Vec<u8>)> {
    let mut random = vec![0; 4096];
    OsRng.fill_bytes(&mut random);
    vec![
        ("random bytes", random),
        ("nothing", Vec::new()),
        ("zeros", vec![0; 2048]),
        ("deep nesting", vec![b'['; 100_000]),
        ("half a text", "\"voter,code\né".as_bytes().to_vec()),
        (
            "another kind of JSON",
            br#"{"kind":"opening","choices":null}"#.to_vec(),
        ),
        ("not UTF-8", b"title = \"\xff\xfe\"\n".to_vec()),
    ]
}

fn quiet(what: &str, finished: &Finished) {
    let all = format!("{}{}", finished.stdout, finished.stderr);
    assert!(!all.contains("panicked"), "{what}: {all}");
    assert!(!all.contains("RUST_BACKTRACE"), "{what}: {all}");
}

#[test]
fn help_shows_examples_and_wrong_usage_ends_with_2() {
    for tool in TOOLS {
        let help = run(tool, &["--help"]).unwrap();
        assert_eq!(help.code, 0, "{tool}");
        assert!(
            help.stdout.contains("Example"),
            "{tool} --help shows no examples"
        );
        assert!(
            help.stdout.contains(tool),
            "{tool} --help does not name the tool"
        );
        for words in [
            &["--no-such-option"][..],
            &["no-such-command", "x", "y", "z"],
        ] {
            let wrong = run(tool, words).unwrap();
            assert_eq!(
                wrong.code, 2,
                "{tool} {words:?}: {}{}",
                wrong.stdout, wrong.stderr
            );
            assert!(wrong.stdout.is_empty(), "{tool} {words:?}");
            quiet(tool, &wrong);
        }
        let version = run(tool, &["--version"]).unwrap();
        assert_eq!(version.code, 0, "{tool} --version");
    }
}

/// One key in 64 begins with a hyphen: it is still a key and no option.
#[test]
fn keys_may_begin_with_a_hyphen() {
    let key = format!("-{}", "A".repeat(42));
    for (tool, words) in [
        (
            "urne-board",
            ["serve", "--listen", "nowhere", "--organizer", &key],
        ),
        (
            "urne-verify",
            ["no-such-file", "--format", "json", "--board-key", &key],
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut command = command(tool).unwrap();
        let finished: Finished = command
            .current_dir(&folder)
            .args(words)
            .output()
            .unwrap()
            .into();
        assert_ne!(finished.code, 0);
        assert!(
            !finished.stderr.contains("Usage"),
            "{tool}: {}",
            finished.stderr
        );
    }
}

/// What each tool is given in place of a real file; `FILE` stands for it.
const READERS: [(&str, &[&str]); 9] = [
    ("urne-organizer", &["check", "FILE"]),
    (
        "urne-organizer",
        &["post", "FILE", "--board", "http://127.0.0.1:9"],
    ),
    ("urne-organizer", &["pabulib", "FILE"]),
    ("urne-organizer", &["new", "OUT", "--pabulib", "FILE"]),
    ("urne-organizer", &["registrar", "import", "FILE"]),
    (
        "urne-organizer",
        &["registrar", "labels", "FILE", "--out", "OUT"],
    ),
    (
        "urne-trustee",
        &["--file", "FILE", "status", "--election", "ELECTION"],
    ),
    ("urne-demo", &["FILE", "--once", "--data", "OUT"]),
    ("urne-verify", &["FILE"]),
];

#[test]
fn what_is_no_such_file_is_refused_in_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let election = format!("http://127.0.0.1:9/elections/{}", "0".repeat(64));
    let out = folder.path().join("out").display().to_string();
    let home = folder.path().join("home");
    fs::create_dir(&home).unwrap();
    for (name, bytes) in garbage() {
        let file = folder.path().join("garbage");
        fs::write(&file, &bytes).unwrap();
        let file = file.display().to_string();
        for (tool, words) in READERS {
            let words = words.iter().map(|word| match *word {
                "FILE" => file.as_str(),
                "OUT" => &out,
                "ELECTION" => &election,
                word => word,
            });
            let mut command = command(tool).unwrap();
            command
                .current_dir(&home)
                .env("URNE_PASSPHRASE", "x")
                .args(words);
            let finished: Finished = command.output().unwrap().into();
            let what = format!("{tool} on {name}");
            quiet(&what, &finished);
            if tool == "urne-verify" {
                // What cannot be read as a record at all is 2; a record that is wrong is 1.
                assert!(
                    matches!(finished.code, 1 | 2),
                    "{what}: {}",
                    finished.stdout
                );
                continue;
            }
            plain(&what, &finished);
            assert!(
                !Path::new(&out).exists(),
                "{what} left something half-written"
            );
        }
    }
}

/// Exit code 1 and lines that begin with `error:` or belong to a list of faults, one for each.
fn plain(what: &str, finished: &Finished) {
    assert_eq!(
        finished.code, 1,
        "{what}: {}{}",
        finished.stdout, finished.stderr
    );
    let last = finished.stderr.lines().last().unwrap_or_default();
    assert!(last.starts_with("error: "), "{what}: {}", finished.stderr);
}

#[test]
fn voters_and_verifiers_files_may_be_garbage_too() {
    let folder = tempfile::tempdir().unwrap();
    let (sample, town) = Sample::open_club(folder.path(), 3).unwrap();
    let archive = town.path("open.tar").display().to_string();
    town.organizer(&["archive", &archive]).unwrap();
    let ballots = sample.ballots.display().to_string();
    let codes = town.codes(1).display().to_string();
    let file = folder.path().join("garbage");
    let name = file.display().to_string();
    let out = folder.path().join("out").display().to_string();
    for (kind, bytes) in garbage() {
        fs::write(&file, &bytes).unwrap();
        let tracking = "0".repeat(64);
        let readers: [&[&str]; 5] = [
            &[
                "vote",
                "--yes",
                "--code-file",
                &name,
                "--choose",
                "colour=red",
            ],
            &["cast", &name],
            &["check", &name, "--out", &out],
            &["recheck", &name, "--tracking", &tracking],
            &["simulate", "--codes", &name, "--ballots", &ballots],
        ];
        for words in readers {
            let finished = town.device("phone", words).unwrap();
            quiet(&format!("{words:?} on {kind}"), &finished);
            if let Err(error) = finished.refusal() {
                panic!("urne-vote {words:?} on {kind}: {error}");
            }
        }
        let words = ["simulate", "--codes", &codes, "--ballots", &name];
        quiet(kind, &town.device("phone", &words).unwrap());
        for option in ["--receipt", "--checkpoint"] {
            let finished = town.verify(&archive, &[option, &name]).unwrap();
            quiet(&format!("urne-verify {option} {kind}"), &finished);
            assert!(
                matches!(finished.code, 1 | 2),
                "{option} {kind}: {}",
                finished.stdout
            );
        }
        assert!(!Path::new(&out).exists(), "{kind}");
    }
    // An archive cut short at any place is never verified, and never a panic.
    let whole = fs::read(&archive).unwrap();
    for part in [1, 512, 700, whole.len() / 2, whole.len() - 1024 - 512] {
        fs::write(&file, &whole[..part]).unwrap();
        let finished = town.verify(&name, &[]).unwrap();
        quiet("a cut archive", &finished);
        assert!(
            matches!(finished.code, 1 | 2),
            "cut at {part}: {}",
            finished.stdout
        );
    }
}
