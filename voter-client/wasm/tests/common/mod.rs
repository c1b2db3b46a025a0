//! A board that serves what a fixture holds, and how its answers are read.
#![allow(dead_code)]

use serde_json::{Value, json};
use urne_record::checkpoint::Checkpoint;
use urne_record::fixtures::Fixture;
use urne_record::merkle::{CompactRange, leaf_hash};
use urne_record::receipt::Receipt;
use urne_record::tiles::{TilePath, TileReader};
use urne_record::{Entry, Hash32};
use urne_voter_wasm::page::Page;

/// A board that serves what a fixture holds.
pub(crate) struct Served<'a>(pub(crate) &'a Fixture);

impl Served<'_> {
    pub(crate) fn file(&self, path: &str) -> Vec<u8> {
        if let Some(index) = path.strip_prefix("api/entries/") {
            let index: usize = index.parse().unwrap();
            let entry = String::from_utf8(self.0.entries[index].clone()).unwrap();
            let receipt = self.receipt(index as u64);
            return json!({"entry": entry, "receipt": receipt})
                .to_string()
                .into_bytes();
        }
        if path == "api/landmarks" {
            return match self.find("open").pop() {
                None => Vec::new(),
                Some(open) => json!({
                    "key": self.find("key")[0], "open": open, "rehearsals": self.find("rehearsal"),
                })
                .to_string()
                .into_bytes(),
            };
        }
        if let Some(key) = path.strip_prefix("api/rows/") {
            let has = |index: &usize| {
                let entry = String::from_utf8_lossy(&self.0.entries[*index]);
                entry.contains(&format!("\"key\":\"{key}\""))
            };
            let lists: Vec<usize> = self.find("roll").into_iter().filter(has).collect();
            return match lists.is_empty() {
                true => Vec::new(),
                false => json!({"entries": lists}).to_string().into_bytes(),
            };
        }
        let tile: TilePath = path.parse().unwrap();
        let start = tile.start() as usize;
        let entries = &self.0.entries[start..start + usize::from(tile.width)];
        match tile.level {
            Some(0) => entries.iter().flat_map(|e| leaf_hash(e).0).collect(),
            other => panic!("level {other:?} is not asked for here"),
        }
    }

    /// The indices of entries of a kind.
    pub(crate) fn find(&self, kind: &str) -> Vec<usize> {
        let is = |entry: &[u8]| Entry::decode(entry).unwrap().body.kind().as_str() == kind;
        let all = self.0.entries.iter().enumerate();
        all.filter(|(_, entry)| is(entry)).map(|(i, _)| i).collect()
    }

    /// Calls until no file is lacking.
    pub(crate) fn call(&self, page: &mut Page, call: impl Fn(&mut Page) -> String) -> Value {
        loop {
            let answer: Value = serde_json::from_str(&call(page)).unwrap();
            let Some(need) = answer.get("need") else {
                return answer;
            };
            for path in need.as_array().unwrap() {
                let path = path.as_str().unwrap();
                page.provide(path, self.file(path));
            }
        }
    }

    pub(crate) fn open(&self, seen: &str) -> (Page, Value) {
        let mut page = Page::new(&self.0.election.id().to_string(), seen);
        let read = self.call(&mut page, Page::read);
        (page, read)
    }

    /// The receipt of an entry.
    pub(crate) fn receipt(&self, index: u64) -> String {
        let size = self.0.entries.len() as u64;
        let leaves: Vec<Hash32> = self.0.entries.iter().map(|e| leaf_hash(e)).collect();
        let reader = TileReader::new(size, |path: TilePath| {
            let start = path.start() as usize;
            Ok::<_, urne_record::Error>(leaves[start..start + usize::from(path.width)].to_vec())
        });
        let root = prove_root(&leaves);
        let note = self.0.sign_checkpoint(&Checkpoint {
            root,
            ..self.0.election.checkpoint()
        });
        Receipt::build(&reader, index, size, note).unwrap().encode()
    }
}

/// The root over entries as they are served, which need not be those that the fixture admitted.
fn prove_root(leaves: &[Hash32]) -> Hash32 {
    let mut range = CompactRange::default();
    leaves.iter().for_each(|leaf| range.push(*leaf));
    range.root()
}

pub(crate) fn ok(answer: &Value) -> &Value {
    answer.get("ok").unwrap_or_else(|| panic!("{answer}"))
}

pub(crate) fn code(answer: &Value) -> &str {
    answer["error"]["code"]
        .as_str()
        .unwrap_or_else(|| panic!("{answer}"))
}

pub(crate) fn codes(fixture: &Fixture, voter: usize) -> String {
    let codes = fixture.people.voters[voter].codes.iter();
    json!(codes.map(ToString::to_string).collect::<Vec<_>>()).to_string()
}
