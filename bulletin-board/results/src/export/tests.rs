#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;
use urne_record::Hash32;
use urne_record::fixtures::{Fixture, every_kind};
use urne_record::manifest::Manifest;

use super::*;
use crate::results::Results;

fn rows(bytes: &[u8]) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(bytes);
    let head = reader.headers().unwrap().clone();
    let row = |row: csv::StringRecord| {
        let cells = head.iter().zip(row.iter());
        cells
            .map(|(name, cell)| (name.to_owned(), cell.to_owned()))
            .collect()
    };
    reader
        .records()
        .map(|record| row(record.unwrap()))
        .collect()
}

/// A table keeps its schema: the names in order, every cell of its type, no key twice.
fn keeps(bytes: &[u8], schema: &Value) {
    let fields = schema["fields"].as_array().unwrap();
    let names: Vec<&str> = fields.iter().map(|f| f["name"].as_str().unwrap()).collect();
    let mut reader = csv::Reader::from_reader(bytes);
    assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>(), names);
    let distinct: HashSet<&&str> = names.iter().collect();
    assert_eq!(distinct.len(), names.len());
    assert_eq!(schema["missingValues"], Value::from(vec![""]));
    let key: Vec<&str> = (schema["primaryKey"].as_array().unwrap().iter())
        .map(|name| name.as_str().unwrap())
        .collect();
    assert!(key.iter().all(|name| names.contains(name)));
    let mut seen = HashSet::new();
    for row in rows(bytes) {
        for field in fields {
            let cell = &row[field["name"].as_str().unwrap()];
            if cell.is_empty() {
                assert_ne!(field["constraints"]["required"], true, "{field}");
                continue;
            }
            let fits = match field["type"].as_str().unwrap() {
                "string" => true,
                "integer" => cell.parse::<i64>().is_ok(),
                "number" => cell.parse::<f64>().is_ok(),
                "boolean" => ["true", "false"].contains(&cell.as_str()),
                other => panic!("no type of the Table Schema here: {other}"),
            };
            assert!(fits, "{cell} in {field}");
        }
        let values: Vec<String> = key.iter().map(|name| row[*name].clone()).collect();
        assert!(seen.insert(values), "{row:?}");
    }
}

#[test]
fn tables_keep_the_schema_that_describes_them() {
    let fixture = Fixture::finished_with_every_kind(11, 1).unwrap();
    let results = Results::of(&fixture.election).unwrap();
    let tables = tables(&results).unwrap();
    let names: Vec<&str> = tables
        .iter()
        .map(|table| table.file.name.as_str())
        .collect();
    assert_eq!(names, ["results.csv", "grades.csv", "pairs.csv"]);
    let others = [File::new("results.json", "{}\n")];
    let package = package(&results, &tables, &others);
    assert_eq!(package["profile"], "data-package");
    let resources = package["resources"].as_array().unwrap();
    let mut resource_names = HashSet::new();
    for (resource, file) in resources
        .iter()
        .zip(tables.iter().map(|t| &t.file).chain(&others))
    {
        let name = resource["name"].as_str().unwrap();
        let plain = |byte: u8| {
            byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"._-/".contains(&byte)
        };
        assert!(name.bytes().all(plain) && resource_names.insert(name.to_owned()));
        assert_eq!(resource["path"], file.name);
        assert_eq!(resource["bytes"], file.bytes.len());
        assert_eq!(
            resource["hash"],
            format!("sha256:{}", Hash32::sha256(&file.bytes))
        );
        if resource["profile"] == "tabular-data-resource" {
            keeps(&file.bytes, &resource["schema"]);
        }
    }
    assert_eq!(resources.len(), 4);
}

#[test]
fn the_table_holds_the_posted_totals_and_winners() {
    let fixture = Fixture::finished_with_every_kind(12, 1).unwrap();
    let results = Results::of(&fixture.election).unwrap();
    let tables = tables(&results).unwrap();
    let rows = rows(&tables[0].file.bytes);
    for counted in results.contests() {
        let id = counted.contest.id.as_str();
        let own: Vec<_> = rows.iter().filter(|row| row["contest"] == id).collect();
        assert_eq!(
            own.len(),
            counted.options() + usize::from(counted.contest.ballot.blank())
        );
        let mut won: Vec<_> = own.iter().filter(|row| row["fate"] == "won").collect();
        won.sort_by_key(|row| row["place"].parse::<u64>().unwrap());
        let won: Vec<&str> = won.iter().map(|row| row["option"].as_str()).collect();
        let winners: Vec<&str> = counted
            .result
            .winners
            .iter()
            .map(|id| id.as_str())
            .collect();
        assert_eq!(won, winners);
        for budget in &counted.result.budgets {
            let column = match budget.by {
                urne_record::manifest::BudgetBy::Votes => "by_votes",
                urne_record::manifest::BudgetBy::Optimum => "optimum",
            };
            let selected: HashSet<&str> = (own.iter())
                .filter(|row| row[column] == "true")
                .map(|row| row["option"].as_str())
                .collect();
            assert_eq!(
                selected,
                budget.options.iter().map(|id| id.as_str()).collect()
            );
        }
    }
    // Sums of money with their point, numbers of votes without.
    let sums = rows.iter().find(|row| row["contest"] == "sums").unwrap();
    assert!(
        sums["votes"].contains('.') && sums["unit"] == "EUR",
        "{sums:?}"
    );
}

#[test]
fn every_contest_has_a_picture() {
    let fixture = Fixture::finished_with_every_kind(13, 1).unwrap();
    let results = Results::of(&fixture.election).unwrap();
    let files = pictures(&results);
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    for contest in every_kind().unwrap() {
        assert!(
            names.contains(&format!("{}.svg", contest.id).as_str()),
            "{names:?}"
        );
    }
    assert!(names.contains(&"projects-budget.svg") && names.contains(&"points-budget.svg"));
    for file in &files {
        let text = std::str::from_utf8(&file.bytes).unwrap();
        assert!(
            text.starts_with("<svg xmlns=") && text.contains("<title id="),
            "{}",
            file.name
        );
        // To look at: URNE_PICTURES=FOLDER cargo test -p urne-results pictures
        if let Some(folder) = std::env::var_os("URNE_PICTURES") {
            std::fs::write(std::path::Path::new(&folder).join(&file.name), &file.bytes).unwrap();
        }
    }
}

fn publication(licence: &str) -> Publication {
    Publication {
        url: "https://data.example.org/vote/".into(),
        contact: Contact::read("Open data office <opendata@example.org>").unwrap(),
        licence: licence.into(),
        theme: "citizenship".into(),
        keywords: vec!["vote".into()],
    }
}

#[test]
fn rudi_metadata_has_what_rudi_demands_and_each_files_checksum() {
    let fixture = Fixture::finished(15, 1).unwrap();
    let results = Results::of(&fixture.election).unwrap();
    let tables = tables(&results).unwrap();
    let files: Vec<&File> = tables.iter().map(|table| &table.file).collect();
    let metadata = rudi(&results, &files, &publication("etalab-2.0")).unwrap();
    for member in [
        "global_id",
        "resource_title",
        "synopsis",
        "summary",
        "theme",
        "keywords",
        "producer",
        "contacts",
        "available_formats",
        "dataset_dates",
        "storage_status",
        "access_condition",
        "metadata_info",
    ] {
        assert!(!metadata[member].is_null(), "{member}");
    }
    let media = &metadata["available_formats"][0];
    assert_eq!(media["checksum"]["algo"], "SHA-256");
    assert_eq!(
        media["checksum"]["hash"],
        Hash32::sha256(&tables[0].file.bytes).to_string()
    );
    assert_eq!(
        media["connector"]["url"],
        "https://data.example.org/vote/results.csv"
    );
    assert_eq!(media["file_size"], tables[0].file.bytes.len());
    let when = metadata["dataset_dates"]["created"].as_str().unwrap();
    assert!(when.parse::<jiff::Timestamp>().is_ok(), "{when}");
    // Again the same, so that it is the same data set.
    assert_eq!(
        metadata,
        rudi(&results, &files, &publication("etalab-2.0")).unwrap()
    );
    assert!(rudi(&results, &files, &publication("cc-by")).is_err());
    assert!(Contact::read("nobody").is_err());
}

/// An election whose first contest is a decision.
fn decision(ids: [&str; 3], max: u32) -> Fixture {
    let change = move |manifest: &mut Manifest| {
        let contest = &mut manifest.contests[0];
        for (option, id) in contest.options.iter_mut().zip(ids) {
            option.id = id.parse().unwrap();
        }
        contest.ballot = urne_record::manifest::Ballot::Choice(urne_record::manifest::Choice {
            blank: false,
            max,
            min: 1,
        });
    };
    let mut fixture = Fixture::with(16, 1, change).unwrap();
    fixture.ceremony().unwrap();
    fixture.roll().unwrap();
    fixture.rehearse().unwrap();
    fixture.open().unwrap();
    fixture.wait(60).unwrap();
    for voter in 0..4 {
        fixture.vote(voter, voter % 2).unwrap();
    }
    fixture.close().unwrap();
    fixture.decrypt(&[1, 2]).unwrap();
    fixture.result().unwrap();
    fixture
}

fn terms(contest: &str) -> Deliberations {
    Deliberations {
        name: "Ville".into(),
        siret: "21860194600013".into(),
        matter: ("8.4".into(), "aménagement".into()),
        contests: vec![contest.to_owned()],
        ids: BTreeMap::new(),
        date: None,
        url: None,
        votes: Votes::default(),
    }
}

#[test]
fn decisions_become_deliberations() {
    let fixture = decision(["oui", "non", "abstention"], 1);
    let results = Results::of(&fixture.election).unwrap();
    let counted = &results.contests()[0];
    let id = counted.contest.id.to_string();
    let mut terms = terms(&id);
    terms.ids.insert(id, "1DL15494".into());
    let made = rows(&deliberations(&results, &terms).unwrap());
    assert_eq!(made.len(), 1);
    let row = &made[0];
    assert_eq!(row.len(), 17);
    assert_eq!(
        (row["DELIB_ID"].as_str(), row["COLL_SIRET"].as_str()),
        ("1DL15494", "21860194600013")
    );
    let number = |name: &str| row[name].parse::<u64>().unwrap();
    assert_eq!(number("VOTE_EFFECTIF"), counted.eligible);
    assert_eq!(number("VOTE_REEL"), counted.weight);
    let votes = ["VOTE_POUR", "VOTE_CONTRE", "VOTE_ABSTENTION"].map(number);
    assert_eq!(votes.to_vec(), counted.result.totals);
    assert_eq!(votes.iter().sum::<u64>(), counted.weight);
    assert!(row["DELIB_DATE"].parse::<jiff::civil::Date>().is_ok());

    // Other ids by what is said of them.
    terms.votes = Votes::read(&[
        "oui=contre".into(),
        "non=pour".into(),
        "abstention=abstention".into(),
    ])
    .unwrap();
    let turned = &rows(&deliberations(&results, &terms).unwrap())[0];
    assert_eq!(turned["VOTE_POUR"], row["VOTE_CONTRE"]);
}

#[test]
fn other_contests_are_no_deliberations() {
    let refused = |fixture: &Fixture, change: &dyn Fn(&mut Deliberations)| {
        let results = Results::of(&fixture.election).unwrap();
        let mut terms = terms(results.contests()[0].contest.id.as_str());
        change(&mut terms);
        deliberations(&results, &terms).unwrap_err().to_string()
    };
    let people = decision(["ada", "bo", "cy"], 1);
    let said = refused(&people, &|_| {});
    assert!(said.contains("what does option 'ada' mean?"), "{said}");
    let twice = decision(["oui", "yes", "non"], 1);
    assert!(refused(&twice, &|_| {}).contains("mean the same"));
    let several = decision(["oui", "non", "abstention"], 2);
    assert!(refused(&several, &|_| {}).contains("do not choose one option"));
    let good = decision(["oui", "non", "abstention"], 1);
    assert!(refused(&good, &|t| t.siret = "12".into()).contains("14 digits"));
    assert!(refused(&good, &|t| t.matter.0 = "84".into()).contains("such as 8.4"));
    assert!(refused(&good, &|t| t.date = Some("tomorrow".into())).contains("no day"));
    assert!(refused(&good, &|t| t.contests = vec!["x".into()]).contains("no contest 'x'"));
    assert!(Votes::read(&["oui".into()]).is_err() && Votes::read(&["oui=maybe".into()]).is_err());
}
