//! The tool in other languages than English: help, faults, results.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

#[allow(dead_code, reason = "other tests use all of it")]
mod support;

use support::{Board, Organizer, Trustee};

#[test]
fn help_is_in_the_language_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let ada = Trustee::new(folder.path(), "ada");
    let help = |language| ada.text(&["--lang", language, "step", "--help"]);
    assert!(help("fr").contains("jusqu’où aller"));
    assert!(help("es").contains("[por defecto: trustee.age]"));
    assert!(help("ca").contains("Opcions de totes les ordres:"));
    for language in ["fr", "es", "ca"] {
        let help = help(language);
        let english = ["Options:", "Possible values", "[default", "[env", "The "];
        assert!(!english.iter().any(|one| help.contains(one)), "{help}");
    }
}

#[test]
fn faults_are_in_the_language_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let ada = Trustee::new(folder.path(), "ada");
    let output = ada.run(&["--lang", "fr", "step", "--wiat"]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        said.starts_with("erreur : --wiat est inconnu ici."),
        "{said}"
    );
    let said = ada.error(&["--lang", "es", "step"]);
    let none = "error: este archivo no participa en ninguna elección";
    assert!(said.starts_with(none), "{said}");
}

/// A whole election is shown to a trustee who joins, and the first round is sent.
#[test]
fn an_election_is_told_in_catalan() {
    let folder = tempfile::tempdir().unwrap();
    let board = Board::start(&folder.path().join("board"));
    let trustees: Vec<_> = ["ada", "bo", "cy"]
        .map(|name| Trustee::new(folder.path(), name))
        .into();
    let organizer = Organizer::found(&board.address, &trustees, 2);
    let address = organizer.address.to_string();
    let ada = &trustees[0];
    let said = ada.text(&["join", "--lang", "ca", "--election", &address]);
    for part in [
        "  dipositaris    2 d’aquestes 3 persones obren juntes els totals:",
        "                 1. Trustee 1  (vós)",
        "Trieu una opció.",
        "Participeu com a dipositari 1.",
        "Ara: urne-trustee --file",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let said = ada.text(&["step", "--lang", "ca"]);
    assert!(
        said.starts_with("Enviat: pas 1 de 4, el vostre segell (trustee-commit, entrada 1)"),
        "{said}"
    );
    assert!(
        said.contains("Ara: Trustee 2, Trustee 3: començar la cerimònia de la clau (pas 1 de 4)"),
        "{said}"
    );
    trustees[1].text(&["join", "--election", &address]);
    // Programs read English, whoever runs them.
    let report = trustees[1].json(&["step", "--lang", "ca"]);
    assert_eq!(report["sent"][0]["note"], "round 1 of 4, your commitment");
    let waits = report["waits_for"].as_str().unwrap();
    let first = "Trustee 3: begin the key ceremony (round 1 of 4);";
    assert!(waits.starts_with(first), "{waits}");
}
