//! The command line in other languages than English; what programs read stays as it is.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Output, Stdio};

fn board(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_urne-board"))
        .args(arguments)
        .env("LANGUAGE", "en")
        .output()
        .unwrap()
}

#[test]
fn help_and_faults_are_in_the_language_asked_for() {
    for (language, word) in [
        ("fr", "[par défaut : urne-board]"),
        ("es", "[por defecto: urne-board]"),
        ("ca", "[per defecte: urne-board]"),
    ] {
        let help = board(&["fsck", "--lang", language, "--help"]).stdout;
        let help = String::from_utf8(help).unwrap();
        assert!(help.contains(word), "{help}");
        let english = ["Options:", "[default", "[env", "Print "];
        assert!(!english.iter().any(|one| help.contains(one)), "{help}");
    }
    let fault = |arguments: &[&str]| String::from_utf8(board(arguments).stderr).unwrap();
    let said = fault(&["--lang", "fr", "serve", "--organiser", "x"]);
    assert!(
        said.starts_with("erreur : --organiser est inconnu ici."),
        "{said}"
    );
    let said = fault(&["--lang", "es", "key", "--data", "/nowhere"]);
    assert!(
        said.starts_with("error: /nowhere: todavía no hay tablero"),
        "{said}"
    );
}

#[test]
fn a_board_starts_in_catalan() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let mut started = Command::new(env!("CARGO_BIN_EXE_urne-board"))
        .args(["--lang", "ca", "serve", "--any-organizer"])
        .args(["--listen", "127.0.0.1:0", "--data", data])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let output = BufReader::new(started.stdout.take().unwrap());
    let lines: Vec<String> = output.lines().take(2).map_while(Result::ok).collect();
    started.kill().unwrap();
    started.wait().unwrap();
    let [address, about] = lines.as_slice() else {
        unreachable!("two lines: {lines:?}");
    };
    assert!(address.starts_with("listening on http://"), "{address}");
    assert!(
        about.starts_with("tauler urne.local amb la clau "),
        "{about}"
    );
    assert!(about.ends_with(", 0 eleccions"), "{about}");
    let key = String::from_utf8(board(&["key", "--lang", "ca", "--data", data]).stdout).unwrap();
    assert!(key.starts_with("nom  urne.local\nclau "), "{key}");
    let fsck = String::from_utf8(board(&["fsck", "--lang", "ca", "--data", data]).stdout).unwrap();
    assert_eq!(fsck, "0 eleccions comprovades, malmeses: 0\n");
}
