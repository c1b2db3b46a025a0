//! The border that the pages call, driven as they do: calls, files on demand, JSON.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use serde_json::{Value, json};
use urne_record::checkpoint::Checkpoint;
use urne_record::fixtures::{Fixture, answer};
use urne_record::manifest::Contest;
use urne_record::merkle::{CompactRange, leaf_hash};
use urne_record::receipt::Receipt;
use urne_record::sign::{self, SigningKey};
use urne_record::tiles::{TilePath, TileReader};
use urne_record::{Body, Entry, Fixed, Hash32};
use urne_voter_wasm::page::Page;

/// A board that serves what a fixture holds.
struct Served<'a>(&'a Fixture);

impl Served<'_> {
    fn file(&self, path: &str) -> Vec<u8> {
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
    fn find(&self, kind: &str) -> Vec<usize> {
        let is = |entry: &[u8]| Entry::decode(entry).unwrap().body.kind().as_str() == kind;
        let all = self.0.entries.iter().enumerate();
        all.filter(|(_, entry)| is(entry)).map(|(i, _)| i).collect()
    }

    /// Calls until no file is lacking.
    fn call(&self, page: &mut Page, call: impl Fn(&mut Page) -> String) -> Value {
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

    fn open(&self, seen: &str) -> (Page, Value) {
        let mut page = Page::new(&self.0.election.id().to_string(), seen);
        let read = self.call(&mut page, Page::read);
        (page, read)
    }

    /// The receipt of an entry.
    fn receipt(&self, index: u64) -> String {
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

fn ok(answer: &Value) -> &Value {
    answer.get("ok").unwrap_or_else(|| panic!("{answer}"))
}

fn code(answer: &Value) -> &str {
    answer["error"]["code"]
        .as_str()
        .unwrap_or_else(|| panic!("{answer}"))
}

fn codes(fixture: &Fixture, voter: usize) -> String {
    let codes = fixture.people.voters[voter].codes.iter();
    json!(codes.map(ToString::to_string).collect::<Vec<_>>()).to_string()
}

/// The contests on a voter's paper.
fn paper(fixture: &Fixture, voter: usize) -> Vec<Contest> {
    let manifest = fixture.election.manifest();
    let style = fixture.people.voters[voter].style;
    let style = manifest
        .styles
        .iter()
        .find(|s| s.id.as_str() == style)
        .unwrap();
    let on = |contest: &&Contest| style.contests.contains(&contest.id);
    manifest.contests.iter().filter(on).cloned().collect()
}

/// A voter's answers as the page sends them; `number` picks which.
fn answers(fixture: &Fixture, voter: usize, number: usize) -> String {
    let paper = paper(fixture, voter);
    let answers = paper.iter().map(|contest| {
        let answer = answer(contest, number);
        json!({"values": answer.values, "blank": answer.blank})
    });
    Value::from_iter(answers).to_string()
}

#[test]
fn a_ballot_of_every_kind_is_prepared_cast_and_found() {
    let mut fixture = Fixture::opened_with_every_kind(1, 2).unwrap();
    let (mut page, read) = Served(&fixture).open("");
    assert_eq!(ok(&read)["complete"], true);
    let voter = codes(&fixture, 0);
    let known = Served(&fixture).call(&mut page, |page| page.identify(&voter));
    let fingerprint = ok(&known)["fingerprint"].as_str().unwrap().to_owned();
    let prepared =
        Served(&fixture).call(&mut page, |page| page.prepare(&answers(&fixture, 0, 1), ""));
    let tracking = ok(&prepared)["tracking"].as_str().unwrap().to_owned();
    let cast: Value = serde_json::from_str(&page.cast()).unwrap();
    let submission = ok(&cast).as_str().unwrap().to_owned();
    // Cast once: the ballot is gone.
    assert_eq!(code(&serde_json::from_str(&page.cast()).unwrap()), "misuse");
    assert_eq!(code(&serde_json::from_str(&page.open()).unwrap()), "misuse");

    let seen = ok(&serde_json::from_str(&page.checkpoint()).unwrap())["note"]
        .as_str()
        .unwrap()
        .to_owned();
    fixture.submit_bytes(submission.as_bytes()).unwrap();
    let served = Served(&fixture);
    let entry = String::from_utf8(fixture.entries.last().unwrap().clone()).unwrap();
    let accepted: Value = serde_json::from_str(&page.accept(
        &submission,
        &entry,
        &served.receipt(served.0.entries.len() as u64 - 1),
    ))
    .unwrap();
    let note = ok(&accepted)["note"].as_str().unwrap().to_owned();
    assert_eq!(
        *ok(&served.call(&mut page, |page| page.extend(&note))),
        Value::Null
    );

    let index = fixture.entries.len() as u64 - 1;
    let (mut again, read) = served.open(&seen);
    ok(&read);
    let found = served.call(&mut again, |page| {
        page.found(&fingerprint, &tracking, index)
    });
    assert_eq!(ok(&found)["tracking"], tracking);
    let other = served.call(&mut again, |page| {
        page.found(&fingerprint, &"0".repeat(64), index)
    });
    assert_eq!(code(&other), "answer");
    let kept: Value = serde_json::from_str(
        &again.receipt(&entry, &served.receipt(served.0.entries.len() as u64 - 1)),
    )
    .unwrap();
    assert_eq!(ok(&kept)["fingerprint"], fingerprint);
}

#[test]
fn what_was_chosen_is_read_from_an_opening_and_nothing_else() {
    let fixture = Fixture::opened_with_every_kind(2, 1).unwrap();
    let served = Served(&fixture);
    for (voter, number) in [0, 1, 2, 3]
        .into_iter()
        .zip(0..)
        .chain((0..5).map(|number| (0, number)))
    {
        let (mut page, _) = served.open("");
        ok(&served.call(&mut page, |page| page.identify(&codes(&fixture, voter))));
        let prepared: Value =
            serde_json::from_str(&page.prepare(&answers(&fixture, voter, number), "")).unwrap();
        let tracking = ok(&prepared)["tracking"].as_str().unwrap().to_owned();
        let opened: Value = serde_json::from_str(&page.open()).unwrap();
        let opening = ok(&opened).as_str().unwrap();
        let (second, _) = served.open("");
        let checked: Value = serde_json::from_str(&second.check(opening, &tracking)).unwrap();
        let chosen: Value = serde_json::from_str(&answers(&fixture, voter, number)).unwrap();
        for (contest, (said, chosen)) in paper(&fixture, voter).iter().zip(
            ok(&checked)["answers"]
                .as_array()
                .unwrap()
                .iter()
                .zip(chosen.as_array().unwrap()),
        ) {
            // Of a ranking counted by points only the points are known.
            let points =
                serde_json::to_value(&contest.ballot).unwrap()["ranking"]["counted"]["points"]
                    .is_array();
            assert!(
                points || said == chosen,
                "{}: {said} is not {chosen}",
                contest.id
            );
        }
        let other: Value = serde_json::from_str(&second.check(opening, &"0".repeat(64))).unwrap();
        assert_eq!(code(&other), "check");
        let lie = opening.replacen("\"values\":[0", "\"values\":[1", 1);
        let lie = if lie == opening {
            opening.replacen("\"values\":[1", "\"values\":[0", 1)
        } else {
            lie
        };
        assert_eq!(
            code(&serde_json::from_str(&second.check(&lie, &tracking)).unwrap()),
            "check"
        );
    }
}

#[test]
fn wrong_codes_are_told_apart() {
    let fixture = Fixture::opened_with_every_kind(3, 1).unwrap();
    let served = Served(&fixture);
    let (mut page, _) = served.open("");
    let mut ask = |codes: Value| -> Value {
        served.call(&mut page, |page| page.identify(&codes.to_string()))
    };
    assert_eq!(code(&ask(json!(["ABC"]))), "code-length");
    assert_eq!(code(&ask(json!(["U".repeat(28)]))), "code-character");
    assert_eq!(
        code(&ask(json!([format!("1{}", "0".repeat(27))]))),
        "code-checksum"
    );
    assert_eq!(code(&ask(json!(["0".repeat(28)]))), "not-on-roll");
    assert_eq!(code(&ask(json!([]))), "misuse");
}

#[test]
fn a_board_that_forgets_or_forks_is_caught() {
    let mut fixture = Fixture::opened_with_every_kind(4, 1).unwrap();
    let before = Fixture::opened_with_every_kind(4, 1).unwrap();
    fixture.vote(0, 1).unwrap();
    let (page, _) = Served(&fixture).open("");
    let note = ok(&serde_json::from_str(&page.checkpoint()).unwrap())["note"]
        .as_str()
        .unwrap()
        .to_owned();
    // An entry has gone.
    let (_, read) = Served(&before).open(&note);
    assert_eq!(code(&read), "contradiction");
    // Another entry stands in its place.
    let mut fork = Fixture::opened_with_every_kind(4, 1).unwrap();
    fork.vote(1, 2).unwrap();
    let (_, read) = Served(&fork).open(&note);
    assert_eq!(code(&read), "contradiction");
    // It goes on as it should.
    fixture.vote(1, 1).unwrap();
    let (mut page, read) = Served(&fixture).open(&note);
    ok(&read);
    let voting = Served(&fixture).call(&mut page, |page| page.voting());
    assert_eq!(*ok(&voting), Value::Null);
    fixture.close().unwrap();
    let (mut page, _) = Served(&fixture).open(&note);
    assert_eq!(
        code(&Served(&fixture).call(&mut page, |page| page.voting())),
        "closed"
    );
}

#[test]
fn the_current_ballot_is_the_one_in_the_log() {
    let mut fixture = Fixture::opened_with_every_kind(5, 1).unwrap();
    fixture.vote(0, 1).unwrap();
    let served = Served(&fixture);
    let (mut page, _) = served.open("");
    let known = served.call(&mut page, |page| page.identify(&codes(&fixture, 0)));
    let credential: Fixed<32> = ok(&known)["credential"].as_str().unwrap().parse().unwrap();
    let current = fixture.election.current_ballot(&credential).unwrap();
    let tracking = current.tracking.to_string();
    let index = fixture.entries.len() as u64 - 1;
    let told = served.call(&mut page, |page| page.current(index, &tracking));
    assert_eq!(ok(&told)["tracking"], tracking);
    let told = served.call(&mut page, |page| page.current(index - 1, &tracking));
    assert_eq!(code(&told), "answer");
    // Its ballot is prepared over that one.
    let prepared: Value =
        serde_json::from_str(&page.prepare(&answers(&fixture, 0, 2), &tracking)).unwrap();
    ok(&prepared);
    let cast: Value = serde_json::from_str(&page.cast()).unwrap();
    let submission = ok(&cast).as_str().unwrap();
    let kept: Value = serde_json::from_str(&page.kept(submission)).unwrap();
    assert_eq!(ok(&kept)["replaces"], tracking);
    fixture.submit_bytes(submission.as_bytes()).unwrap();
}

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
