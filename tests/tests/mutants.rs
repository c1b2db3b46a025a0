//! Every field of every entry of a finished record, changed one at a time: by somebody who edits the file, and by
//! a dishonest board that chains the entries anew and signs the tree. The verifier rejects all of them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::io::Cursor;

use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use rayon::prelude::*;
use serde_json::{Value, json};
use urne_record::fixtures::Fixture;
use urne_tests::vectors::forge::{Forge, archive, canonical};
use urne_tests::vectors::reject;
use urne_verifier::checks::Expectations;
use urne_verifier::record::verify;

/// Of the mutants every so many-th is tried, unless the whole campaign is asked for.
const SAMPLE: usize = 4;

/// A changed record and what was done to it.
#[derive(Clone)]
struct Mutant {
    what: String,
    forge: Forge,
    rechained: bool,
}

impl Mutant {
    /// The exit status of the verifier.
    fn exit(&self, original: &Forge) -> u8 {
        let mut objects = self.forge.objects();
        if !self.rechained {
            objects[0] = original.objects()[0].clone();
        }
        let report = verify(
            Cursor::new(archive(&objects)),
            Expectations::default(),
            |_, _| (),
        );
        report.map_or(2, |report| report.exit)
    }
}

#[test]
fn campaign_of_mutants() {
    let whole = std::env::var_os("URNE_CAMPAIGN").is_some();
    let mut elections = vec![reject::finished(70)];
    if whole {
        elections.push(Fixture::finished(71, 2).unwrap());
    }
    for election in &elections {
        let original = Forge::new(election);
        let untouched = Mutant {
            what: String::new(),
            forge: original.clone(),
            rechained: true,
        };
        assert_eq!(untouched.exit(&original), 0);
        let mutants = [mutants(&original, false), mutants(&original, true)].concat();
        let step = if whole { 1 } else { SAMPLE };
        let tried: Vec<&Mutant> = mutants.iter().step_by(step).collect();
        let survivors: Vec<String> = tried
            .par_iter()
            .filter_map(|mutant| {
                let exit = mutant.exit(&original);
                (exit != 1).then(|| format!("exit {exit}: {}", mutant.what))
            })
            .collect();
        println!(
            "{} of {} mutants tried, {} survive",
            tried.len(),
            mutants.len(),
            survivors.len()
        );
        assert!(survivors.is_empty(), "\n{}", survivors.join("\n"));
    }
}

/// What a board may choose after `close` changes no check: dates, and who decrypts first.
#[test]
fn what_the_board_may_choose() {
    let original = Forge::new(&reject::finished(72));
    let close = original.find("close", 0);
    let mut later = original.clone();
    for item in &mut later.items[close + 1..] {
        item.time = "2027-03-03T09:00Z".to_owned();
    }
    let mut swapped = original.clone();
    swapped.items.swap(close + 1, close + 2);
    for forge in [later, swapped] {
        let mutant = Mutant {
            what: String::new(),
            forge,
            rechained: true,
        };
        assert_eq!(mutant.exit(&original), 0);
    }
    // Without its last entry the record is unfinished, which the checkpoint does not hide.
    let last = original.items.len() - 1;
    let cut = Mutant {
        what: String::new(),
        forge: original.clone().before(last),
        rechained: true,
    };
    assert_eq!(cut.exit(&original), 3);
}

fn mutants(original: &Forge, rechained: bool) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    let mut add = |what: String, change: &dyn Fn(&mut Forge)| {
        let mut forge = original.clone();
        if !rechained {
            forge.freeze();
        }
        change(&mut forge);
        let how = if rechained { "chained again" } else { "edited" };
        mutants.push(Mutant {
            what: format!("{how}: {what}"),
            forge,
            rechained,
        });
    };
    let entries = original.entries();
    let (close, last) = (original.find("close", 0), entries.len() - 1);
    for (place, bytes) in entries.iter().enumerate() {
        let entry: Value = serde_json::from_slice(bytes).unwrap();
        let kind = entry["body"]["kind"].as_str().unwrap();
        let free = rechained && place > close;
        for (path, changed) in changes(&entry) {
            if free && path == "/time" {
                continue;
            }
            add(format!("entry {place}, {kind}: {path}"), &|forge| {
                if rechained {
                    take(forge, place, &changed, &entry);
                } else {
                    forge.items[place].raw = Some(canonical(&changed));
                }
            });
        }
        if !(rechained && place == last) {
            add(format!("entry {place}, {kind}: dropped"), &|forge| {
                drop(forge.items.remove(place))
            });
        }
        add(format!("entry {place}, {kind}: twice"), &|forge| {
            let twice = forge.items[place].clone();
            forge.items.insert(place, twice);
        });
        let both_decrypt = free && place + 1 < last;
        if place < last && !both_decrypt {
            add(format!("entry {place}, {kind}: after the next"), &|forge| {
                forge.items.swap(place, place + 1);
            });
        }
    }
    mutants
}

/// Puts a changed entry into the chain; only what was changed in `index` and `prev` stays as it is.
fn take(forge: &mut Forge, place: usize, changed: &Value, entry: &Value) {
    let item = &mut forge.items[place];
    let text = |member: &str| changed[member].as_str().map(str::to_owned);
    item.body = changed["body"].clone();
    item.index = changed["index"]
        .as_u64()
        .filter(|_| changed["index"] != entry["index"]);
    item.prev = text("prev").filter(|_| changed["prev"] != entry["prev"]);
    item.signature = text("signature").unwrap_or_default();
    item.time = text("time").unwrap_or_default();
}

/// The entry with one change each, and where.
fn changes(entry: &Value) -> Vec<(String, Value)> {
    let mut found = Vec::new();
    walk(entry, String::new(), &mut |path, values| {
        for value in values {
            let mut changed = entry.clone();
            *changed.pointer_mut(&path).unwrap() = value;
            found.push((path.clone(), changed));
        }
    });
    found
}

fn walk(value: &Value, path: String, visit: &mut impl FnMut(String, Vec<Value>)) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                walk(member, format!("{path}/{name}"), visit);
            }
        }
        Value::Array(elements) => {
            for (i, element) in elements.iter().enumerate() {
                walk(element, format!("{path}/{i}"), visit);
            }
            visit(path, other_arrays(elements));
        }
        Value::Number(number) => visit(path, vec![(number.as_u64().unwrap() + 1).into()]),
        Value::Bool(flag) => visit(path, vec![(!flag).into()]),
        Value::String(text) => visit(path, other_texts(text)),
        Value::Null => {}
    }
}

fn other_arrays(elements: &[Value]) -> Vec<Value> {
    let mut others = Vec::new();
    let Some((first, rest)) = elements.split_first() else {
        return vec![json!([1])];
    };
    others.push(rest.to_vec());
    others.push([std::slice::from_ref(first), elements].concat());
    if rest.first().is_some_and(|second| second != first) {
        let mut swapped = elements.to_vec();
        swapped.swap(0, 1);
        others.push(swapped);
    }
    others.into_iter().map(Value::Array).collect()
}

/// Binary fields with one bit flipped at the front, in the middle and at the end; other texts with their last
/// character changed.
fn other_texts(text: &str) -> Vec<Value> {
    let binary = [HEXLOWER, BASE64URL_NOPAD]
        .into_iter()
        .filter(|_| text.len() >= 32)
        .find_map(|encoding| {
            let bytes = encoding.decode(text.as_bytes()).ok()?;
            Some((encoding, bytes))
        });
    if let Some((encoding, bytes)) = binary {
        let flip = |place: usize| {
            let mut other = bytes.clone();
            other[place] ^= 1;
            encoding.encode(&other).into()
        };
        return [0, bytes.len() / 2, bytes.len() - 1].map(flip).into();
    }
    if text.len() == 17 && text.ends_with('Z') {
        let minute = if text.ends_with("0Z") { "1Z" } else { "0Z" };
        return vec![format!("{}{minute}", &text[..15]).into()];
    }
    let mut other = text.to_owned();
    let last = other.pop();
    other.push(if last == Some('x') { 'y' } else { 'x' });
    vec![other.into()]
}
