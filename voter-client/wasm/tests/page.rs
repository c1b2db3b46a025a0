//! The border that the pages call, driven as they do: calls, answers on demand, JSON.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod common;

use common::{Served, code, codes, ok};
use serde_json::{Value, json};
use urne_record::Fixed;
use urne_record::fixtures::{Fixture, answer};
use urne_record::manifest::Contest;

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
