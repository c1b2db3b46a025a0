//! The short view of a log takes nothing on trust: boards that lie, organizers and trustees that help them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod common;

use common::{Served, code, codes, ok};
use serde_json::{Value, json};
use urne_record::fixtures::Fixture;
use urne_record::merkle::leaf_hash;
use urne_record::sign::{self, SigningKey};
use urne_record::{Body, Entry};
use urne_voter_wasm::page::Page;

/// A board that lies in one of its answers, given by path.
struct Lying<'a> {
    honest: Served<'a>,
    path: String,
    lie: Vec<u8>,
}

impl Lying<'_> {
    fn read(&self) -> Value {
        let mut page = Page::new(&self.honest.0.election.id().to_string(), "");
        loop {
            let answer: Value = serde_json::from_str(&page.read()).unwrap();
            let Some(need) = answer.get("need") else {
                return answer;
            };
            for path in need.as_array().unwrap() {
                let path = path.as_str().unwrap();
                let file = if path == self.path {
                    self.lie.clone()
                } else {
                    self.honest.file(path)
                };
                page.provide(path, file);
            }
        }
    }
}

#[test]
fn the_short_view_takes_nothing_on_trust() {
    let fixture = Fixture::opened_with_every_kind(6, 1).unwrap();
    let served = || Served(&fixture);
    let lied = |path: String, lie: Vec<u8>| {
        let honest = served();
        Lying { honest, path, lie }.read()
    };
    let entry = |index: usize| format!("api/entries/{index}");
    let key = served().find("key")[0];
    let open = served().find("open")[0];
    let rehearsals = served().find("rehearsal");
    let landmarks = |key: usize, open: usize, rehearsals: &[usize]| {
        let told = json!({"key": key, "open": open, "rehearsals": rehearsals});
        lied("api/landmarks".to_owned(), told.to_string().into_bytes())
    };
    assert_eq!(ok(&landmarks(key, open, &rehearsals))["complete"], true);
    // Entries of another place, another kind, another number.
    assert_eq!(code(&landmarks(key, key, &rehearsals)), "log");
    assert_eq!(code(&landmarks(open, open, &rehearsals)), "log");
    assert_eq!(code(&landmarks(key, open, &rehearsals[1..])), "log");
    let twice = [rehearsals[0], rehearsals[0], rehearsals[2]];
    assert_eq!(code(&landmarks(key, open, &twice)), "log");
    // Another entry under a right receipt; the right entry under another's receipt; none at all.
    let answer = |text: &[u8], index: usize| {
        let text = String::from_utf8(text.to_vec()).unwrap();
        let receipt = served().receipt(index as u64);
        json!({"entry": text, "receipt": receipt})
            .to_string()
            .into_bytes()
    };
    for index in [0, key, open, rehearsals[1]] {
        let right = &fixture.entries[index];
        ok(&lied(entry(index), answer(right, index)));
        let changed = String::from_utf8(right.clone()).unwrap();
        let changed = changed.replacen("\"time\":\"2027", "\"time\":\"2026", 1);
        assert_ne!(changed.as_bytes(), right.as_slice());
        assert_eq!(
            code(&lied(entry(index), answer(changed.as_bytes(), index))),
            "log"
        );
        assert_eq!(code(&lied(entry(index), answer(right, index + 1))), "log");
        assert_eq!(code(&lied(entry(index), Vec::new())), "log");
    }
    // Another election, whose board and organizer are as right as these.
    let other = Fixture::opened_with_every_kind(7, 1).unwrap();
    let read = lied(entry(0), Served(&other).file("api/entries/0"));
    assert_eq!(code(&read), "log");
    let read = lied(entry(open), Served(&other).file(&entry(open)));
    assert_eq!(code(&read), "log");
    // Before the opening there is nothing to see.
    assert_eq!(
        code(&lied("api/landmarks".to_owned(), Vec::new())),
        "not-open"
    );
}

/// Puts another body into an entry, signed by somebody.
fn forge(fixture: &mut Fixture, index: usize, signer: &SigningKey, change: impl Fn(&mut Body)) {
    let mut entry = Entry::decode(&fixture.entries[index]).unwrap();
    change(&mut entry.body);
    entry.signature = sign::submission(entry.body.clone(), signer).signature;
    fixture.entries[index] = entry.encode();
}

/// Board and organizer put keys of their own in the place of the trustees', and open the poll with them; so many
/// trustees sign along.
fn other_keys(accomplices: usize) -> Value {
    let mut fixture = Fixture::opened_with_every_kind(8, 1).unwrap();
    let other = Fixture::opened_with_every_kind(9, 1).unwrap();
    let find = |kind| Served(&fixture).find(kind);
    let (key, open, rehearsals) = (find("key")[0], find("open")[0], find("rehearsal"));
    let Body::Key(theirs) = Entry::decode(&other.entries[Served(&other).find("key")[0]])
        .unwrap()
        .body
    else {
        panic!("no key");
    };
    let organizer = fixture.people.organizer.clone();
    let trustees = fixture.people.trustees.clone();
    forge(&mut fixture, key, &organizer, |body| {
        if let Body::Key(body) = body {
            body.keys.clone_from(&theirs.keys);
        }
    });
    let leaf = leaf_hash(&fixture.entries[key]);
    forge(&mut fixture, open, &organizer, |body| {
        if let Body::Open(body) = body {
            body.key = leaf;
        }
    });
    for (index, trustee) in rehearsals.into_iter().zip(&trustees).take(accomplices) {
        forge(&mut fixture, index, trustee, |body| {
            if let Body::Rehearsal(body) = body {
                body.key = leaf;
            }
        });
    }
    Served(&fixture).open("").1
}

#[test]
fn keys_that_one_trustee_has_not_rehearsed_with_are_refused() {
    for accomplices in 0..3 {
        assert_eq!(code(&other_keys(accomplices)), "log", "{accomplices}");
    }
    // All three together are the election.
    assert_eq!(ok(&other_keys(3))["complete"], true);
}

#[test]
fn a_row_that_its_registrar_has_not_signed_is_refused() {
    let mut fixture = Fixture::opened_with_every_kind(10, 2).unwrap();
    let voter = codes(&fixture, 0);
    let list = Served(&fixture).find("roll")[0];
    let stranger = fixture.people.organizer.clone();
    forge(&mut fixture, list, &stranger, |body| {
        if let Body::Roll(body) = body {
            body.rows.iter_mut().for_each(|row| row.weight += 1);
        }
    });
    let served = Served(&fixture);
    let (mut page, read) = served.open("");
    ok(&read);
    let known = served.call(&mut page, |page| page.identify(&voter));
    assert_eq!(code(&known), "log");
}
