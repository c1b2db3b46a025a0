//! `point`, `scalar`, `generator`, `time`, `entry`.

use serde_json::{Value, json};
use urne_crypto::{Scalar, generators, group};

use super::super::VectorFile;
use super::super::forge::hex;
use super::{Election, accepted, refused};

pub(super) fn all(election: &Election) -> Vec<VectorFile> {
    [points(), scalars(), times(), entries(election)].concat()
}

fn bytes(text: &str) -> Value {
    json!({ "bytes": text })
}

fn points() -> Vec<VectorFile> {
    let multiples = (0u64..8).map(|n| bytes(&hex(&group::encode(&group::base(&Scalar::from(n))))));
    let blinding = hex(&group::encode(&generators::blinding()));
    let mut named = vec![json!({"bytes": blinding, "index": 0, "name": "H"})];
    for (i, base) in (1..).zip(generators::bits(40)) {
        if [1, 2, 3, 40].contains(&i) {
            named.push(json!({"bytes": hex(&group::encode(&base.h)), "index": i, "name": "H_i"}));
            named.push(json!({"bytes": hex(&group::encode(&base.k)), "index": i, "name": "K_i"}));
        }
    }
    let wrong = [
        (
            "a field element that is not reduced",
            "00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        ),
        (
            "a field element that is not reduced",
            "f3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        ),
        (
            "the field's prime, another zero",
            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        ),
        (
            "a negative field element",
            "0100000000000000000000000000000000000000000000000000000000000000",
        ),
        (
            "a negative field element",
            "01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        ),
        (
            "the square root does not exist",
            "26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371",
        ),
        (
            "the highest bit is set",
            "e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2df6",
        ),
        (
            "31 bytes",
            "00000000000000000000000000000000000000000000000000000000000000",
        ),
        (
            "33 bytes",
            "000000000000000000000000000000000000000000000000000000000000000000",
        ),
    ];
    let wrong = wrong
        .into_iter()
        .map(|(why, text)| (why, bytes(text)))
        .collect();
    let other = json!({"bytes": named[2]["bytes"], "index": 1, "name": "H_i"});
    let swapped = json!({"bytes": blinding, "index": 1, "name": "K_i"});
    vec![
        accepted(
            "point",
            "Multiples of the generator from 0; the identity decodes.",
            multiples.collect(),
        ),
        refused(
            "point",
            "What does not decode as a point of the group.",
            wrong,
        ),
        accepted("generator", "The bases of commitments.", named),
        refused(
            "generator",
            "What a base is not.",
            vec![
                ("the base of another name", other),
                ("the blinding base", swapped),
            ],
        ),
    ]
}

fn scalars() -> Vec<VectorFile> {
    let right = [
        Scalar::ZERO,
        Scalar::ONE,
        Scalar::from(1u64 << 40),
        -Scalar::ONE,
    ];
    let right = right
        .into_iter()
        .map(|scalar| bytes(&hex(scalar.as_bytes())))
        .collect();
    let wrong = [
        (
            "the group order",
            "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010",
        ),
        (
            "the group order and one",
            "eed3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010",
        ),
        (
            "the highest bit is set",
            "0100000000000000000000000000000000000000000000000000000000000080",
        ),
        (
            "the largest number",
            "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        ),
        (
            "31 bytes",
            "00000000000000000000000000000000000000000000000000000000000000",
        ),
    ];
    let wrong = wrong
        .into_iter()
        .map(|(why, text)| (why, bytes(text)))
        .collect();
    vec![
        accepted("scalar", "0, 1, 2^40 and the order less one.", right),
        refused("scalar", "What is no scalar.", wrong),
    ]
}

fn times() -> Vec<VectorFile> {
    let text = |text: &&str| json!({ "text": text });
    let right = [
        "0001-01-01T00:00Z",
        "2000-02-29T12:00Z",
        "2024-02-29T23:59Z",
        "2027-03-02T08:00Z",
        "9999-12-31T23:59Z",
    ];
    let wrong = [
        ("a year without a 29th of February", "2027-02-29T12:00Z"),
        ("a century without one", "1900-02-29T12:00Z"),
        ("a 31st of April", "2027-04-31T12:00Z"),
        ("a thirteenth month", "2027-13-01T12:00Z"),
        ("month 0", "2027-00-01T12:00Z"),
        ("day 0", "2027-01-00T12:00Z"),
        ("the year 0", "0000-01-01T00:00Z"),
        ("hour 24", "2027-03-02T24:00Z"),
        ("minute 60", "2027-03-02T08:60Z"),
        ("seconds", "2027-03-02T08:00:00Z"),
        ("another zone", "2027-03-02T08:00+01:00"),
        ("no zone", "2027-03-02T08:00"),
        ("small letters", "2027-03-02t08:00z"),
        ("a space for T", "2027-03-02 08:00Z"),
        ("a year of five digits", "12027-03-02T08:00Z"),
        ("a sign", "-027-03-02T08:00Z"),
        ("nothing", ""),
    ];
    let wrong = wrong
        .into_iter()
        .map(|(why, case)| (why, text(&case)))
        .collect();
    vec![
        accepted(
            "time",
            "Minutes of the Gregorian calendar.",
            right.iter().map(text).collect(),
        ),
        refused("time", "What is no time.", wrong),
    ]
}

fn entries(election: &Election) -> Vec<VectorFile> {
    let text = |bytes: &[u8]| json!({ "text": String::from_utf8(bytes.to_vec()).unwrap() });
    let entries = election.forge.entries();
    let kinds = [
        "manifest",
        "trustee-commit",
        "trustee-open",
        "trustee-share",
        "trustee-confirm",
        "key",
        "roll",
        "rehearsal",
        "open",
        "ballot",
        "notice",
        "extension",
        "closing",
        "close",
        "partial-decryption",
        "result",
    ];
    let mut right: Vec<Value> = kinds
        .into_iter()
        .map(|kind| text(&entries[election.forge.find(kind, 0)]))
        .collect();
    let submission = election.fixture.last_submission().unwrap().encode();
    right.push(text(&submission));

    let notice = election.forge.find("notice", 0);
    let plain = String::from_utf8(entries[notice].clone()).unwrap();
    let changed = |why: &'static str, from: &str, to: &str| {
        assert!(plain.contains(from), "{from}");
        (why, json!({ "text": plain.replacen(from, to, 1) }))
    };
    let deep = format!("{}1{}", "[".repeat(20), "]".repeat(20));
    let wrong = vec![
        changed("white space", ",\"number\":", ", \"number\":"),
        changed("a line feed at the end", "Z\"}", "Z\"}\n"),
        changed(
            "members in another order",
            "\"kind\":\"notice\",\"number\":1",
            "\"number\":1,\"kind\":\"notice\"",
        ),
        changed(
            "a member twice",
            "\"number\":1",
            "\"number\":1,\"number\":1",
        ),
        changed(
            "an unknown member",
            "\"number\":1",
            "\"note\":1,\"number\":1",
        ),
        changed("a member is missing", "\"number\":1,", ""),
        changed("a leading zero", "\"number\":1", "\"number\":01"),
        changed("a fraction", "\"number\":1", "\"number\":1.0"),
        changed("an exponent", "\"number\":1", "\"number\":1e0"),
        changed("a sign", "\"number\":1", "\"number\":-1"),
        changed(
            "beyond 2^53 - 1",
            "\"number\":1",
            "\"number\":9007199254740992",
        ),
        changed("null", "\"number\":1", "\"number\":null"),
        changed("a string for a number", "\"number\":1", "\"number\":\"1\""),
        changed(
            "an escape that is not needed",
            "\"lang\":\"en\"",
            "\"lang\":\"\\u0065n\"",
        ),
        changed("an escaped slash", "Ballots are", "Ballots \\/ are"),
        changed(
            "a long escape of a line feed",
            "Ballots are",
            "Ballots\\u000aare",
        ),
        changed("an escape in capitals", "Ballots are", "Ballots\\u001Fare"),
        changed("a lone surrogate", "Ballots are", "Ballots \\ud800 are"),
        changed(
            "an array that is too deep",
            "\"number\":1",
            &format!("\"number\":{deep}"),
        ),
        changed(
            "an unknown kind",
            "\"kind\":\"notice\"",
            "\"kind\":\"paper\"",
        ),
        changed(
            "a kind in capitals",
            "\"kind\":\"notice\"",
            "\"kind\":\"Notice\"",
        ),
        changed(
            "a language that is none",
            "\"lang\":\"en\"",
            "\"lang\":\"english\"",
        ),
        changed("an empty text", "Ballots are taken for an hour longer", ""),
        changed(
            "no text at all",
            "[{\"lang\":\"en\",\"text\":\"Ballots are taken for an hour longer\"}]",
            "[]",
        ),
        changed(
            "a time that is not real",
            "\"time\":\"2027-03",
            "\"time\":\"2027-13",
        ),
        changed("a hash in capitals", "\"prev\":\"", "\"prev\":\"A"),
    ];
    vec![
        accepted(
            "entry",
            "An entry of every kind of an election, and a submission.",
            right,
        ),
        refused("entry", "What is no canonical entry.", wrong),
    ]
}
