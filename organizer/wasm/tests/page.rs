//! The page's calls as its worker makes them, on elections of the fixtures.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use serde_json::{Value, json};
use tempfile::TempDir;
use urne_board_client::{Follower, KeyRole, Source, key_text};
use urne_organizer::registrar::List;
use urne_organizer_wasm::page::Page;
use urne_organizer_wasm::status::status;
use urne_record::fixtures::Fixture;
use urne_record::sign::SigningKey;

fn ok(answer: &str) -> Value {
    let answer: Value = serde_json::from_str(answer).unwrap();
    assert!(answer.get("error").is_none(), "{answer}");
    answer["ok"].clone()
}

fn refused(answer: &str, code: &str) -> String {
    let answer: Value = serde_json::from_str(answer).unwrap();
    assert_eq!(answer["error"]["code"], code, "{answer}");
    answer["error"]["detail"].as_str().unwrap().to_owned()
}

/// A page that follows the fixture's log, read from a file.
fn page(fixture: &Fixture, role: &str, folder: &TempDir) -> Page {
    let path = folder.path().join("archive.tar");
    std::fs::write(&path, fixture.archive().unwrap()).unwrap();
    let follower = Follower::start(Source::archive(&path).unwrap(), None, &mut |_| {}).unwrap();
    let mut page = Page::new("http://board.example", role);
    let address = format!("http://board.example/elections/{}", fixture.election.id());
    page.attach(address.parse().unwrap(), follower);
    page
}

fn show(page: &mut Page, key: &SigningKey, role: KeyRole) -> String {
    page.take_key(key_text(key, role).as_bytes().to_vec())
}

#[test]
fn a_new_key_is_a_file_that_is_taken_again() {
    let mut page = Page::new("http://board.example", "organizer");
    let made = ok(&page.make_key());
    let file = made["file"].as_str().unwrap();
    assert!(file.starts_with("urne/v1/signing-key organizer "));
    let mut other = Page::new("http://board.example", "organizer");
    let taken = ok(&other.take_key(file.as_bytes().to_vec()));
    assert_eq!(taken["key"], made["key"]);
    let mut registrar = Page::new("http://board.example", "registrar");
    let why = refused(&registrar.take_key(file.as_bytes().to_vec()), "key-file");
    assert!(why.contains("organizer"), "{why}");
    refused(&registrar.take_key(vec![0xff, 0xfe]), "key-file");
    other.leave();
    refused(&other.admit(), "no-key");
    // Nothing of it is shown where values are printed.
    let secret = file.split_whitespace().last().unwrap();
    assert!(!format!("{page:?}").contains(secret));
}

#[test]
fn only_the_keys_of_the_manifest_may_act() {
    let folder = tempfile::tempdir().unwrap();
    let fixture = Fixture::new(21, 2).unwrap();
    let mut organizer = page(&fixture, "organizer", &folder);
    ok(&show(
        &mut organizer,
        &fixture.people.organizer,
        KeyRole::Organizer,
    ));
    assert_eq!(ok(&organizer.admit()), 0);
    ok(&organizer.make_key());
    refused(&organizer.admit(), "other-key");
    let why = refused(&organizer.act(r#"{"act":"post-key"}"#), "other-key");
    assert!(why.contains(fixture.election.manifest().organizer.name.as_str()));
    let mut registrar = page(&fixture, "registrar", &folder);
    let second = &fixture.people.registrars[1];
    ok(&show(&mut registrar, second, KeyRole::Registrar));
    assert_eq!(ok(&registrar.admit()), 2);
}

#[test]
fn codes_and_list_belong_together_and_are_admitted() {
    let folder = tempfile::tempdir().unwrap();
    let mut fixture = Fixture::new(22, 1).unwrap();
    fixture.ceremony().unwrap();
    let mut desk = page(&fixture, "registrar", &folder);
    let registrar = fixture.people.registrars[0].clone();
    ok(&show(&mut desk, &registrar, KeyRole::Registrar));
    refused(&desk.codes(), "misuse");

    let faulty = ok(&desk.look("v.csv", b"voter,style\na,north\na,west\n".to_vec()));
    assert_eq!(faulty["complaints"].as_array().unwrap().len(), 2);
    assert_eq!(faulty["complaints"][0]["line"], 3);
    refused(&desk.issue(), "misuse");
    refused(&desk.look("v.csv", b"voter\nR\xe9my\n".to_vec()), "fault");

    let style = |voter: usize| {
        if voter.is_multiple_of(2) {
            "north"
        } else {
            "south"
        }
    };
    let rows: Vec<String> = (0..250).map(|v| format!("v{v},{}\n", style(v))).collect();
    let list = format!("voter,style\n{}", rows.concat());
    let looked = ok(&desk.look("v.csv", list.into_bytes()));
    let counted = (&looked["voters"], &looked["styles"][0]["voters"]);
    assert_eq!(counted, (&json!(250), &json!(125)));
    assert_eq!(looked["few"], json!([]));
    assert_eq!(ok(&desk.issue())["codes"], 250);

    let codes = ok(&desk.codes());
    let letters = ok(&desk.letters(248, 10));
    assert_eq!(letters.as_array().unwrap().len(), 2);
    let code = letters[1]["code"].as_str().unwrap();
    let last = codes.as_str().unwrap().lines().last().unwrap();
    assert!(last.starts_with(&format!("v249,{code},")));
    let file = ok(&desk.list_file());
    let (name, text) = (
        file["name"].as_str().unwrap(),
        file["text"].as_str().unwrap(),
    );
    assert!(!text.contains(code));
    assert_eq!(ok(&desk.compare())["roll"], Value::Null);

    // The list is what a registrar may post, and then it is the roll.
    let list: List = serde_json::from_str(text).unwrap();
    for part in list.parts().unwrap() {
        fixture.submit(part, &registrar).unwrap();
    }
    let mut later = page(&fixture, "registrar", &folder);
    ok(&show(&mut later, &registrar, KeyRole::Registrar));
    ok(&later.take_list(name, text.as_bytes().to_vec()));
    let compared = ok(&later.compare());
    assert_eq!(
        (&compared["same"], &compared["roll"]),
        (&json!(250), &json!(250))
    );
    ok(&later.look("v.csv", b"voter,style\na,north\n".to_vec()));
    refused(&later.issue(), "not-now");
    desk.forget_codes();
    refused(&desk.codes(), "misuse");

    // A list of another election is not taken.
    let other = Fixture::new(23, 1).unwrap();
    let mut wrong = page(&other, "registrar", &folder);
    ok(&show(
        &mut wrong,
        &other.people.registrars[0],
        KeyRole::Registrar,
    ));
    refused(&wrong.take_list(name, text.as_bytes().to_vec()), "file");
}

#[test]
fn two_registrars_need_labels() {
    let folder = tempfile::tempdir().unwrap();
    let fixture = Fixture::new(24, 2).unwrap();
    let mut desk = page(&fixture, "registrar", &folder);
    let first = &fixture.people.registrars[0];
    ok(&show(&mut desk, first, KeyRole::Registrar));
    let list = b"voter,style\na,north\nb,south\n".to_vec();
    let looked = ok(&desk.look("v.csv", list.clone()));
    let what = looked["complaints"][0]["what"].as_str().unwrap();
    assert!(what.contains("label"), "{what}");
    let labelled = ok(&desk.label("v.csv", list)).as_str().unwrap().to_owned();
    let looked = ok(&desk.look("l.csv", labelled.clone().into_bytes()));
    assert_eq!(looked["complaints"], json!([]));
    let few = looked["few"].as_array().unwrap();
    assert!(!few.is_empty(), "two voters are fewer than the floor");
    refused(&desk.label("l.csv", labelled.into_bytes()), "file");
    ok(&desk.issue());
    // A half has no fingerprint of its own.
    let codes = ok(&desk.codes());
    let row = codes.as_str().unwrap().lines().nth(1).unwrap();
    assert!(row.contains(",,"), "no fingerprint");
}

#[test]
fn the_state_is_that_of_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let fixture = Fixture::new(25, 1).unwrap();
    let begun = page(&fixture, "organizer", &folder);
    let told = status(&fixture.election, "http://x");
    let steps = told["next"].as_array().unwrap().iter();
    let tasks: Vec<&str> = steps.map(|step| step["task"].as_str().unwrap()).collect();
    assert!(
        tasks.contains(&"commit") && tasks.contains(&"post-roll"),
        "{tasks:?}"
    );
    assert_eq!(told["phase"], "setup");
    refused(&begun.result(), "not-now");
    refused(&begun.exports("{}"), "file");

    let fixture = Fixture::finished(26, 1).unwrap();
    let ended = page(&fixture, "organizer", &folder);
    let told = status(&fixture.election, "http://x");
    assert_eq!(told["next"][0]["task"], "publish");
    let result = ok(&ended.result());
    assert_eq!(result["election"], fixture.election.id().to_string());
    let files = ok(&ended.exports(r#"{"town":"Nantes"}"#));
    let files = files.as_array().unwrap().iter();
    let names: Vec<&str> = files.map(|file| file["name"].as_str().unwrap()).collect();
    assert!(
        names.contains(&"results.csv") && names.contains(&"datapackage.json"),
        "{names:?}"
    );
    let why = refused(&ended.exports(r#"{"siret":"1","matter":"x"}"#), "file");
    assert!(why.contains("SCDL"), "{why}");
}
