//! The command as people run it: help, exit status, and files that are no records.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::io::Write;
use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_urne-verify"))
        .args(arguments)
        // Whatever the developer speaks.
        .env("LANGUAGE", "en")
        .output()
        .expect("it runs")
}

fn file(bytes: &[u8]) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    file
}

#[test]
fn help_shows_examples_and_exit_status() {
    let output = run(&["--help"]);
    let help = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0));
    for word in [
        "Examples:",
        "--receipt",
        "--find",
        "--board-key",
        "Exit status:",
    ] {
        assert!(help.contains(word), "{word}");
    }
}

#[test]
fn what_cannot_be_read_is_two() {
    let text = file(b"no archive");
    let empty = file(b"");
    let id = "0".repeat(64);
    let nobody = format!("http://127.0.0.1:1/elections/{id}");
    for arguments in [
        &["/nowhere/election.tar"][..],
        &[text.path().to_str().unwrap()],
        &[empty.path().to_str().unwrap()],
        &["http://127.0.0.1:1/elections/1"],
        &[&nobody],
        &[],
        &["x.tar", "--election", "12"],
        &["x.tar", "--board-key", "?"],
        &["x.tar", "--find", "0", "0"],
        &["x.tar", "--checkpoint", "/nowhere/note"],
        // The observer's own mistake says nothing against the record.
        &["x.tar", "--checkpoint", text.path().to_str().unwrap()],
        &["x.tar", "--receipt", text.path().to_str().unwrap()],
    ] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(
            !output.stderr.is_empty() && output.stdout.is_empty(),
            "{arguments:?}"
        );
        assert!(output.stderr.starts_with(b"error: "), "{arguments:?}");
    }
}

#[test]
fn a_record_without_entries_fails() {
    let mut builder = tar::Builder::new(Vec::new());
    let mut header = tar::Header::new_ustar();
    header.set_size(5);
    builder
        .append_data(&mut header, "checkpoint", &b"hello"[..])
        .unwrap();
    let archive = file(&builder.into_inner().unwrap());
    let directory = tempfile::tempdir().unwrap();
    let page = directory.path().join("report.html");
    let arguments = [
        archive.path().to_str().unwrap(),
        "--format",
        "html",
        "--output",
        page.to_str().unwrap(),
    ];
    let output = run(&arguments);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        String::from_utf8(output.stdout)
            .unwrap()
            .starts_with("NOT VERIFIED: check 2")
    );
    assert!(
        std::fs::read_to_string(page)
            .unwrap()
            .starts_with("<!doctype html>")
    );
    let json = run(&[archive.path().to_str().unwrap(), "--format", "json"]);
    let report: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(report["exit"], 1);
    assert_eq!(report["checks"][2]["status"], "failed");
}

#[test]
fn help_and_faults_are_in_the_language_asked_for() {
    for (language, word) in [
        ("fr", "Exemples :"),
        ("es", "Ejemplos:"),
        ("ca", "Exemples:"),
    ] {
        let help = String::from_utf8(run(&["--lang", language, "--help"]).stdout).unwrap();
        assert!(help.contains(word), "{help}");
        let english = ["Options:", "[default", "[possible", "Write ", "Exit status"];
        assert!(!english.iter().any(|one| help.contains(one)), "{help}");
    }
    let fault = |arguments: &[&str]| {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        String::from_utf8(output.stderr).unwrap()
    };
    let said = fault(&["--lang", "fr"]);
    assert!(said.starts_with("erreur : il manque : <RECORD>."), "{said}");
    let said = fault(&["x.tar", "--lang", "es", "--find", "0", "0"]);
    assert!(
        said.starts_with("error: Un número de votante tiene"),
        "{said}"
    );
}

/// Labels in the reader's language, details in that of all observers, and JSON as ever.
#[test]
fn a_report_is_in_the_language_asked_for() {
    let record = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../specs/vectors/accept/record-every-kind.tar"
    );
    let report = |arguments: &[&str]| {
        let output = run(&[&[record], arguments].concat());
        assert_eq!(output.status.code(), Some(0));
        String::from_utf8(output.stdout).unwrap()
    };
    let text = report(&["--lang", "ca"]);
    for part in [
        "VERIFICAT: totes les comprovacions són correctes",
        "  13 Tancament                  correcta\n",
        "correcta         12 ballots\n",
        "  * bela: guanya: 8 vots\n",
        "costa 12500,00 EUR",
        "No s’ha donat cap punt de control (--checkpoint)",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let page = report(&["--lang", "fr", "--format", "html"]);
    for part in [
        "<html lang=\"fr\">",
        "<h1>Vérification : <span lang=\"en\">Town vote</span></h1>",
        "<td>réussi</td><td lang=\"en\">12 ballots</td>",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let json = report(&["--lang", "es", "--format", "json"]);
    assert_eq!(json, report(&["--format", "json"]));
}
