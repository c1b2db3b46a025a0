//! Drafts begun with files of others.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use serde_json::{Value, json};
use urne_organizer_wasm::Error;
use urne_organizer_wasm::imports::{self, Grading, Terms};

fn terms(budget: &str) -> Terms {
    Terms {
        budget: budget.to_owned(),
        share: "70%".to_owned(),
        currency: "EUR".to_owned(),
        title: "Quels projets ?".to_owned(),
    }
}

fn projects(name: &str, text: &[u8]) -> Value {
    imports::projects(name, text.to_vec(), &terms("100000")).unwrap()
}

#[test]
fn lists_of_projects_become_contests() {
    let told = projects(
        "projects.csv",
        b"id;title/fr;budget_amount\n1;Bancs;40000\n2;Lampes;50000\n",
    );
    assert_eq!(told["form"]["contests"][0]["options"][1]["cost"], 50000);
    assert_eq!(told["votes"], Value::Null);
    let told = projects(
        "projects.csv",
        b"id;title/fr;budget_amount\n1;Bancs;40000\n1;Lampes;free\n",
    );
    assert_eq!(told["faults"][0]["line"], 3);
}

#[test]
fn every_budget_of_a_file_can_have_its_own_money() {
    let file = b"id;title/fr;budget_amount;budget/id\n1;Bancs;400;12\n2;Lampes;500;13\n";
    let told = imports::projects("p.csv", file.to_vec(), &terms("12=1000; 13 = 2000")).unwrap();
    let contests = &told["form"]["contests"];
    let money = (&contests[0]["budget"], &contests[1]["budget"]);
    assert_eq!(money, (&json!(1000), &json!(2000)));
    let one = imports::projects("p.csv", file.to_vec(), &terms("12=1000")).unwrap_err();
    assert!(one.to_string().contains("budget 13"), "{one}");
    let none = imports::projects("p.csv", file.to_vec(), &terms("12=much"));
    assert_eq!(none.unwrap_err().code(), "file");
}

#[test]
fn a_pabulib_file_brings_its_ballots_along() {
    let told = projects(
        "valmont.PB",
        include_bytes!("../../samples/valmont-sur-lere.pb"),
    );
    let options = told["form"]["contests"][0]["options"].as_array().unwrap();
    assert!(options.len() > 1);
    let text = |name: &str| told["votes"][name].as_str().unwrap();
    assert!(text("voters").starts_with("voter,style,weight\n"));
    assert!(text("ballots").contains(",projects="));
    assert!(text("report").contains("imported"));
}

fn grading(best: u64, worst: u64, none: Option<u64>, grades: &[&str]) -> Grading {
    Grading {
        best,
        worst,
        none,
        grades: grades.iter().map(|name| (*name).to_owned()).collect(),
        voter: None,
        title: "Qu’en pensez-vous ?".to_owned(),
        language: "fr".to_owned(),
    }
}

fn judgments(text: &str, grading: &Grading) -> Result<Value, Error> {
    imports::judgments("poll.csv", text.as_bytes().to_vec(), grading)
}

#[test]
fn a_table_of_grades_becomes_a_contest() {
    let table = "voter;Ada;Zoé\n1;6;0\n2;1;\n3;9;1\n";
    let told = judgments(table, &grading(6, 1, Some(0), &[])).unwrap();
    let form = &told["form"];
    assert_eq!(
        (&form["title"], &form["language"]),
        (&json!("Qu’en pensez-vous ?"), &json!("fr"))
    );
    let contest = &form["contests"][0];
    assert_eq!(contest["kind"], "grades");
    assert_eq!(contest["grades"], "six");
    assert_eq!(contest["no_opinion"], true);
    assert_eq!(contest["options"][1], json!({"id": "Zoe", "title": "Zoé"}));
    let votes = &told["votes"];
    assert_eq!(
        votes["ballots"],
        "voter,choices\n1,grades=Ada:1\n2,grades=Ada:6\n"
    );
    let report = votes["report"].as_str().unwrap();
    assert!(
        report.contains("poll.csv:4: Ada: '9' is no grade"),
        "{report}"
    );

    // Downwards, with names of one's own, and the column that numbers the ballots named.
    let mut own = grading(1, 3, None, &["Bien", "Passable", "Mauvais"]);
    own.voter = Some("no".to_owned());
    let told = judgments("Ada,no,Bo\n1,a,3\n", &own).unwrap();
    let contest = &told["form"]["contests"][0];
    assert_eq!(contest["grades"], json!(["Bien", "Passable", "Mauvais"]));
    assert_eq!(contest["no_opinion"], Value::Null);
    assert_eq!(told["votes"]["voters"], "voter,style,weight\na,all,1\n");
}

#[test]
fn tables_that_do_not_fit_are_refused() {
    let table = "voter;Ada\n1;1\n";
    let code = |grading: &Grading| judgments(table, grading).unwrap_err().code();
    assert_eq!(code(&grading(6, 6, None, &[])), "fault");
    assert_eq!(code(&grading(6, 1, Some(3), &[])), "fault");
    assert_eq!(code(&grading(3, 1, None, &["Good", "Poor"])), "misuse");
    assert_eq!(
        judgments("voter\n1\n", &grading(3, 1, None, &[]))
            .unwrap_err()
            .code(),
        "fault"
    );
}
