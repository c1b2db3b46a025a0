//! The page's calls as its worker makes them, on elections of the fixtures.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::io::{Read as _, Write as _};
use std::net::TcpListener;

use serde_json::{Value, json};
use tempfile::TempDir;
use urne_board_client::{Follower, KeyRole, Source, key_text};
use urne_organizer::registrar::List;
use urne_organizer_wasm::page::Page;
use urne_organizer_wasm::status::status;
use urne_record::Hash32;
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
    page_of("http://board.example", fixture, role, folder)
}

fn page_of(board: &str, fixture: &Fixture, role: &str, folder: &TempDir) -> Page {
    let path = folder.path().join("archive.tar");
    std::fs::write(&path, fixture.archive().unwrap()).unwrap();
    let follower = Follower::start(Source::archive(&path).unwrap(), None, &mut |_| {}).unwrap();
    let mut page = Page::new(board, role);
    let address = format!("{board}/elections/{}", fixture.election.id());
    page.attach(address.parse().unwrap(), follower);
    page
}

/// A board that serves one page, and nothing else.
fn board_with(page: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut asked = [0; 4096];
            let count = stream.read(&mut asked).unwrap();
            let asked = String::from_utf8_lossy(&asked[..count]).into_owned();
            let path = asked.split(' ').nth(1).unwrap_or_default();
            let body = match path {
                "/api/v1/pages" => {
                    let hash = Hash32::sha256(page.as_bytes());
                    json!([{"hash": hash, "name": "vote.html"}]).to_string()
                }
                path if path.ends_with("/vote") => page.to_owned(),
                _ => String::new(),
            };
            let status = if body.is_empty() {
                "404 Not Found"
            } else {
                "200 OK"
            };
            let length = body.len();
            let head = format!(
                "HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n"
            );
            stream.write_all(head.as_bytes()).unwrap();
            stream.write_all(body.as_bytes()).unwrap();
        }
    });
    address
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
fn a_list_can_be_looked_at_before_there_is_an_election() {
    let page = Page::new("http://board.example", "registrar");
    let list = b"voter;style;weight\nada;north;2\nbo;south;1\n".to_vec();
    let looked = ok(&page.look_before("v.csv", list.clone(), "null"));
    assert_eq!(
        (&looked["voters"], &looked["weight"]),
        (&json!(2), &json!(3))
    );
    assert_eq!(
        looked["styles"][0],
        json!({"style": "north", "voters": 1, "weight": 2})
    );
    let faulty = ok(&page.look_before("v.csv", list.clone(), r#"["north"]"#));
    assert_eq!(faulty["complaints"][0]["line"], 3);
    let right = ok(&page.look_before("v.csv", list, r#"["north","south"]"#));
    assert_eq!(right["complaints"], json!([]));
    let plain = ok(&page.look_before("v.csv", b"voter\nada\n".to_vec(), "null"));
    assert_eq!(
        (&plain["voters"], &plain["styles"]),
        (&json!(1), &json!([]))
    );
    refused(
        &page.look_before("v.csv", b"voter\nR\xe9my\n".to_vec(), "null"),
        "fault",
    );
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

#[test]
fn nothing_is_stated_where_the_board_has_other_files_than_ones_own_build() {
    let folder = tempfile::tempdir().unwrap();
    let fixture = Fixture::new(27, 1).unwrap();
    let board = board_with("<p>vote</p>");
    let mut desk = page_of(&board, &fixture, "organizer", &folder);
    let key = &fixture.people.organizer;
    ok(&show(&mut desk, key, KeyRole::Organizer));
    let line = |name: &str, text: &str| {
        let hash = Hash32::sha256(text.as_bytes());
        format!("{name}\ttext/html; charset=utf-8\tpage\t{hash}\n")
    };
    let act = |list: String| {
        json!({"act": "pages", "list": {"name": "files.txt", "text": list}}).to_string()
    };
    let other = line("vote.html", "<p>another</p>") + &line("find.html", "");
    let told = refused(&desk.act(&act(other)), "other-pages");
    let told: Value = serde_json::from_str(&told).unwrap();
    assert_eq!(
        told,
        json!({"other": ["vote.html"], "missing": ["find.html"], "extra": []})
    );
    let told = refused(&desk.act(&act(String::new())), "other-pages");
    assert!(told.contains(r#""extra":["vote.html"]"#), "{told}");
    let what = refused(&desk.act(&act("no list".to_owned())), "fault");
    assert!(what.contains("list of files"), "{what}");
    // The list fits: it goes on to post, which a record from a file cannot.
    let answer = desk.act(&act(line("vote.html", "<p>vote</p>")));
    let answer: Value = serde_json::from_str(&answer).unwrap();
    let code = answer["error"]["code"].as_str().unwrap();
    assert!(
        !["other-pages", "fault", "misuse"].contains(&code),
        "{answer}"
    );
}

#[test]
fn the_further_fields_of_the_formats_stand_in_their_files() {
    let folder = tempfile::tempdir().unwrap();
    let fixture = Fixture::finished(28, 1).unwrap();
    let ended = page(&fixture, "organizer", &folder);
    let file = |terms: &Value, name: &str| {
        let files = ok(&ended.exports(&terms.to_string()));
        let files = files.as_array().unwrap().iter();
        let mut files = files.filter(|file| file["name"] == name);
        files.next().unwrap()["text"].as_str().unwrap().to_owned()
    };
    let mut terms = json!({"url": "https://data.example.org", "contact": "Office <o@example.org>"});
    let rudi: Value = serde_json::from_str(&file(&terms, "rudi.json")).unwrap();
    let licence = "/access_condition/licence/licence_label";
    assert_eq!(rudi.pointer(licence).unwrap(), "etalab-2.0");
    assert_eq!(rudi["theme"], "citizenship");
    assert_eq!(rudi["keywords"], json!(["vote", "participation"]));
    terms["licence"] = json!("odbl-1.0");
    terms["theme"] = json!("economy");
    terms["keywords"] = json!("quay, harbour,");
    let rudi: Value = serde_json::from_str(&file(&terms, "rudi.json")).unwrap();
    assert_eq!(rudi.pointer(licence).unwrap(), "odbl-1.0");
    assert_eq!(rudi["theme"], "economy");
    assert_eq!(rudi["keywords"], json!(["quay", "harbour"]));
    terms["licence"] = json!("mine");
    let why = refused(&ended.exports(&terms.to_string()), "file");
    assert!(why.contains("mine"), "{why}");

    let mut terms = json!({
        "siret": "21860194600013", "matter": "8.4 urbanisme", "contests": ["school"],
    });
    let row = |terms: &Value| {
        let table = file(terms, "deliberations.csv");
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(lines.len(), 2, "one decision");
        let fields = lines[1].split(',').map(str::to_owned);
        fields.collect::<Vec<String>>()
    };
    let plain = row(&terms);
    let organizer = fixture.election.manifest().organizer.name.as_str();
    assert_eq!(
        (plain[0].as_str(), plain[2].as_str()),
        (organizer, "school")
    );
    terms["name"] = json!("Le Port");
    terms["ids"] = json!({"school": "2026-17", "council": ""});
    terms["votes"] = json!({"yes": "contre", "no": "pour", "ada": ""});
    terms["date"] = json!("2026-11-30");
    terms["document"] = json!("https://x.example/17");
    let told = row(&terms);
    assert_eq!(
        told[..4],
        ["Le Port", "21860194600013", "2026-17", "2026-11-30"]
    );
    assert_eq!((&told[13], &told[14]), (&plain[14], &plain[13]));
    assert_eq!(told[16], "https://x.example/17");
    terms["contests"] = json!(["council"]);
    let why = refused(&ended.exports(&terms.to_string()), "file");
    assert!(why.contains("council"), "{why}");
}
