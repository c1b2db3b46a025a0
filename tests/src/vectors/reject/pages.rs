//! Checks 1 and 2 of entries that state the files of the pages.

use serde_json::{Value, json};
use urne_record::fixtures::Fixture;

use super::super::forge::Forge;
use super::super::record::{Record, entry};

pub(super) fn all() -> Vec<Record> {
    let mut fixture = Fixture::new(21, 1).unwrap();
    fixture.pages(&["find.html", "vote.html"]).unwrap();
    fixture.pages(&["vote.html"]).unwrap();
    let forge = Forge::new(&fixture);
    let changed = |name, about, check, place: usize, change: &dyn Fn(&mut Value)| {
        let mut forge = forge.clone();
        let place = forge.find("pages", place);
        forge.change(place, change);
        Record::rejected(name, about, check, entry(place), &forge.up_to(place))
    };
    vec![
        changed(
            "pages-number",
            "The first statement of the pages is number 2.",
            2,
            0,
            &|body| {
                body["number"] = 2.into();
            },
        ),
        changed(
            "pages-number-again",
            "Two statements of the pages are number 1.",
            2,
            1,
            &|body| {
                body["number"] = 1.into();
            },
        ),
        changed(
            "pages-order",
            "The files of the pages are not in order.",
            1,
            0,
            &|body| {
                body["files"].as_array_mut().unwrap().reverse();
            },
        ),
        changed(
            "pages-twice",
            "A file stands twice among those of the pages.",
            1,
            0,
            &|body| {
                let file = body["files"][0].clone();
                body["files"].as_array_mut().unwrap().insert(0, file);
            },
        ),
        changed("pages-none", "A statement of no pages.", 1, 0, &|body| {
            body["files"] = json!([]);
        }),
        changed(
            "pages-path",
            "A file whose name leads to another folder.",
            1,
            0,
            &|body| {
                body["files"][0]["name"] = "a/../vote.html".into();
            },
        ),
        changed(
            "pages-hash",
            "The hash of a file in capitals.",
            1,
            0,
            &|body| {
                let hash = body["files"][0]["hash"].as_str().unwrap().to_uppercase();
                body["files"][0]["hash"] = hash.into();
            },
        ),
        within_close(),
    ]
}

fn within_close() -> Record {
    let mut fixture = super::finished(22);
    fixture.pages(&["verify.html"]).unwrap();
    let mut forge = Forge::new(&fixture);
    let close = forge.find("close", 0);
    let mut pages = forge.items.remove(forge.find("pages", 0));
    pages.time.clone_from(&forge.items[close].time);
    forge.items.insert(close, pages);
    let about = "The pages are stated between closing and close.";
    forge.items.truncate(close + 2);
    Record::rejected("pages-within-close", about, 2, entry(close), &forge)
}
