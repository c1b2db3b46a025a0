//! The binary in the voter's language: help, faults of the command line, faults of the tool, results.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod tool;

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::thread;

use tool::urne_vote;
use urne_record::fixtures::Fixture;
use urne_record::tiles::encode_bundle;

/// The address of an election on a board that only shows its log.
fn board(town: &Fixture) -> String {
    let bundle = encode_bundle(town.entries.iter().map(Vec::as_slice)).unwrap();
    let checkpoint = town.checkpoint().into_bytes();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            let request = lines.next().unwrap().unwrap();
            while lines.next().is_some_and(|line| !line.unwrap().is_empty()) {}
            let body = match request.contains("/checkpoint ") {
                true => &checkpoint,
                false => &bundle,
            };
            let length = body.len();
            let head =
                format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n");
            stream.write_all(head.as_bytes()).unwrap();
            stream.write_all(body).unwrap();
        }
    });
    format!("http://{address}/elections/{}", town.election.id())
}

#[test]
fn help_is_in_the_voters_language() {
    for (lang, words) in [
        (
            "fr",
            [
                "Utilisation : urne-vote",
                "Montre les questions",
                "Exemples",
            ],
        ),
        (
            "es",
            ["Uso: urne-vote", "Muestra las preguntas", "Ejemplos"],
        ),
        ("ca", ["Ús: urne-vote", "Mostra les preguntes", "Exemples"]),
    ] {
        let (status, help, _) = urne_vote(&["--lang", lang, "--help"]);
        assert_eq!(status, 0);
        for text in words {
            assert!(help.contains(text), "{text}\n{help}");
        }
        assert!(help.contains("\n  urne-vote receipts"), "{help}");
        let (_, help, _) = urne_vote(&["vote", "--lang", lang, "--help"]);
        assert!(help.contains("grades=park:Good,pool:3,pier:none"), "{help}");
        for english in [
            "Print",
            "Language of",
            "Folder",
            "File with",
            "Answer to",
            "The ",
        ] {
            assert!(!help.contains(english), "{english}\n{help}");
        }
    }
}

#[test]
fn faults_of_the_command_line_in_french() {
    let (status, _, error) = urne_vote(&["--lang", "fr", "vote", "--election", "rien"]);
    assert_eq!(status, 2);
    assert!(
        error.starts_with("erreur : rien ne convient pas"),
        "{error}"
    );
    assert!(error.contains("une élection s’écrit http://"), "{error}");
    let (status, _, error) = urne_vote(&["--lang=fr", "recheck", "a.json", "--tracking", "ABC"]);
    assert_eq!(status, 2);
    assert!(error.contains("donnez le numéro de suivi"), "{error}");
}

#[test]
fn faults_of_the_tool_in_spanish() {
    let (status, out, error) = urne_vote(&["contests", "--lang", "es"]);
    assert_eq!((status, out.as_str()), (1, ""));
    assert!(
        error.starts_with("error: no se indica ninguna elección"),
        "{error}"
    );
    let nowhere = format!("http://127.0.0.1:9/elections/{}", "00".repeat(32));
    let (_, _, error) = urne_vote(&["contests", "--lang", "es", "--election", &nowhere]);
    assert!(error.contains("el tablero no responde"), "{error}");
}

#[test]
fn what_is_asked_in_catalan() {
    let town = Fixture::opened(51, 1).unwrap();
    let address = board(&town);
    let (status, text, error) = urne_vote(&["contests", "--lang", "ca", "--election", &address]);
    assert_eq!(status, 0, "{error}");
    for words in [
        "La votació està prevista del ",
        "Resultat: ",
        "Per votar: urne-vote vote, ",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    assert!(!text.contains("options"), "{text}");
    // Names stay as they are.
    let (_, json, _) = urne_vote(&["contests", "--json", "--lang", "ca", "--election", &address]);
    assert!(json.starts_with("{\"closes\":"), "{json}");
}
