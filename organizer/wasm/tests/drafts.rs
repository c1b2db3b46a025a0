//! Drafts between form and file: what is written is what the command line reads, and faults find their fields.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use serde_json::{Value, json};
use urne_board_client::public_key;
use urne_organizer::draft;
use urne_organizer_wasm::drafting::{self, Beginning, Checked};
use urne_organizer_wasm::{form, session};
use urne_record::Key32;
use urne_record::manifest::KeyName;

const KINDS: [&str; 11] = [
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

fn key() -> Key32 {
    public_key(&session::new_key())
}

fn begun(kind: &str) -> Value {
    let beginning = json!({"kind": kind, "language": "fr"});
    let beginning: Beginning = serde_json::from_value(beginning).unwrap();
    drafting::begin(&beginning).unwrap()
}

/// A draft with everything that it needs.
fn filled(kind: &str) -> Value {
    let mut form = begun(kind);
    form["title"] = json!({"fr": "Notre vote", "ca": "El nostre vot", "en": ""});
    form["opens"] = json!("2027-01-10T08:00+01:00");
    form["closes"] = json!("2027-01-20T20:00+01:00");
    form["organizer"]["name"] = json!("Mairie");
    let party = |name: &str| json!({"name": name, "key": key().to_string()});
    form["registrars"] = json!([party("Greffe")]);
    form["trustees"] = json!([party("Ada"), party("Bo"), party("Cy")]);
    form
}

fn check(form: &Value) -> Checked {
    let board = KeyName {
        key: key(),
        name: "board.example".to_owned(),
    };
    drafting::check(form, key(), board)
}

/// The field and the words of what is wrong.
fn fault(form: &Value) -> (String, String) {
    let told = check(form).told();
    let fault = &told["fault"];
    let field = fault["field"].as_str().unwrap_or_else(|| panic!("{told}"));
    (field.to_owned(), fault["what"].as_str().unwrap().to_owned())
}

#[test]
fn every_kind_begins_with_a_draft_that_can_be_posted() {
    for kind in KINDS {
        let checked = check(&filled(kind));
        let made = checked.outcome;
        let (manifest, _) = made.unwrap_or_else(|fault| panic!("{kind}: {fault}"));
        assert_eq!(manifest.opens.to_string(), "2027-01-10T07:00Z");
        let parts = manifest.title.parts().iter();
        let languages: Vec<&str> = parts.map(|part| part.lang.as_str()).collect();
        assert_eq!(
            languages,
            ["ca", "fr"],
            "a language without a text is left out"
        );
        assert_eq!(manifest.threshold, 2);
    }
}

#[test]
fn what_is_written_is_read_back_the_same() {
    for kind in KINDS {
        let mut form = filled(kind);
        form["contests"][0]["winners"] = Value::Null;
        form["witnesses"] = json!({"quorum": 1, "keys": [{"name": "w", "key": key().to_string()}]});
        let contest = form["contests"][0]["id"].clone();
        form["styles"] = json!([{"id": "all", "title": {"fr": "Tous"}, "contests": [contest]}]);
        let text = form::write(&form).toml;
        let read = form::read("vote.toml", text.clone().into_bytes()).unwrap();
        assert_eq!(form::write(&read).toml, text, "{kind}");
        assert!(draft::read("vote.toml", text.into_bytes()).is_ok());
    }
}

#[test]
fn drafts_that_people_write_keep_all_they_say() {
    let text = "\
language = \"fr\"
title = \"Vote\"
opens = 2027-01-10 08:00:00
closes = \"in 2 days\"
timezone = \"Europe/Paris\"
[organizer]
name = \"Mairie\"
[[trustee]]
name = \"Ada\"
key = \"k\"
[[contest]]
id = \"q\"
title = { fr = \"Oui ?\", en = \"Yes?\" }
kind = \"ranking\"
counted = [3, 2, 1]
unit = { name = \"EUR\", decimals = 2 }
[[contest.option]]
id = \"a\"
title = \"A\"
cost = 12.5
";
    let read = form::read("vote.toml", text.as_bytes().to_vec()).unwrap();
    assert_eq!(read["opens"], "2027-01-10T08:00:00");
    assert_eq!(read["trustees"][0]["name"], "Ada");
    assert_eq!(read["contests"][0]["counted"], json!([3, 2, 1]));
    assert_eq!(read["contests"][0]["options"][0]["cost"], json!(12.5));
    let written = form::write(&read).toml;
    for kept in [
        "timezone = \"Europe/Paris\"",
        "counted = [3, 2, 1]",
        "cost = 12.5",
        "decimals = 2",
    ] {
        assert!(written.contains(kept), "{kept}\n{written}");
    }
    let broken = form::read("vote.toml", b"language = \"fr\"\nopens = 12\n".to_vec());
    assert_eq!(broken.unwrap_err().line, 2);
}

#[test]
fn faults_find_the_field_that_is_to_be_mended() {
    let mut form = filled("budget");
    form["trustees"][1]["key"] = json!("no key");
    let (field, what) = fault(&form);
    assert_eq!(field, "trustees.1.key");
    assert!(what.contains("is not a public key"), "{what}");

    let mut form = filled("budget");
    form["contests"][0]["options"][2]["cost"] = json!("much");
    assert_eq!(fault(&form).0, "contests.0.options.2.cost");

    let mut form = filled("budget");
    form["contests"][0]["options"][1]["title"] = json!({"fr": " "});
    assert_eq!(fault(&form).0, "contests.0.options.1.title");

    let mut form = filled("yes-no");
    form["contests"][0]["max"] = json!("two");
    assert_eq!(fault(&form).0, "contests.0.max");

    let mut form = filled("yes-no");
    form["closes"] = json!("2027-01-09T20:00+01:00");
    assert_eq!(fault(&form).0, "closes");

    // A text of several lines does not shift what comes behind it.
    let mut form = filled("yes-no");
    form["description"] = json!("One line.\nAnother.\n\"Quoted\".");
    form["registrars"][0]["key"] = json!("");
    let (field, what) = fault(&form);
    assert_eq!(field, "registrars.0.key");
    assert!(what.contains("not filled in"), "{what}");
}

#[test]
fn doubts_are_told_with_their_fields() {
    let mut form = filled("yes-no");
    let two = form["trustees"].as_array().unwrap()[..2].to_vec();
    form["trustees"] = Value::from(two);
    let title = form["contests"][0]["options"][0]["title"].clone();
    form["contests"][0]["options"][1]["title"] = title;
    let told = check(&form).told();
    let findings = told["findings"].as_array().unwrap();
    let same = |finding: &&Value| finding["what"].as_str().unwrap().contains("same title");
    let same = findings.iter().find(same).unwrap();
    let place = json!("contests.0.options.1.id");
    assert_eq!((&same["doubt"], &same["field"]), (&json!(true), &place));
    assert!(findings.iter().any(|finding| finding["doubt"] == false));
    assert_eq!(told["id"].as_str().unwrap().len(), 64);
}

#[test]
fn ids_that_were_left_open_are_made_of_the_titles() {
    let mut form = filled("election");
    let contest = &mut form["contests"][0];
    contest.as_object_mut().unwrap().remove("id");
    contest["title"] = json!({"fr": "Qui présidera l’association ?"});
    contest["options"] = json!([
        {"title": {"fr": "Zoé"}},
        {"title": {"fr": "Zoé"}},
        {"id": "", "title": {"fr": "学校"}},
    ]);
    let (manifest, _) = check(&form).outcome.unwrap();
    let options = manifest.contests[0].options.iter();
    let ids: Vec<&str> = options.map(|option| option.id.as_str()).collect();
    assert_eq!(ids, ["zoe", "zoe.2", "p--"]);
    assert!(
        manifest.contests[0]
            .id
            .as_str()
            .starts_with("qui-presidera")
    );
}
