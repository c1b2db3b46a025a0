//! What strict decoding takes and rejects, over all kinds of entries.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::fixtures::Fixture;
use crate::{Entry, Id, Label, Minute, Octets, Submission};

/// Entries of every kind but `abort`.
static ENTRIES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let mut fixture = Fixture::new(31, 1).unwrap();
    fixture.failed_attempt().unwrap();
    fixture.pages(&["vote.html"]).unwrap();
    let failed = fixture.entries;
    [failed, Fixture::finished(31, 2).unwrap().entries].concat()
});

fn text(entry: &[u8]) -> String {
    String::from_utf8(entry.to_vec()).unwrap()
}

fn sorted(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::Object(map) => map.keys().is_sorted() && map.values().all(sorted),
        serde_json::Value::Array(values) => values.iter().all(sorted),
        _ => true,
    }
}

#[test]
fn every_kind_is_canonical_and_round_trips() {
    let mut kinds = BTreeSet::new();
    for entry in ENTRIES.iter() {
        let decoded = Entry::decode(entry).unwrap();
        assert_eq!(&decoded.encode(), entry);
        kinds.insert(decoded.body.kind());
        // A generic value prints its keys sorted, so equality shows that ours are.
        let value: serde_json::Value = serde_json::from_slice(entry).unwrap();
        assert!(sorted(&value));
        assert_eq!(&serde_json::to_vec(&value).unwrap(), entry);
        let submission = decoded.into_submission();
        assert_eq!(
            Submission::decode(&submission.encode()).unwrap(),
            submission
        );
        let body = submission.body.encode();
        assert_eq!(crate::Body::decode(&body).unwrap(), submission.body);
    }
    assert_eq!(kinds.len(), crate::Kind::ALL.len() - 1);
}

#[test]
fn every_other_form_is_rejected() {
    for entry in ENTRIES.iter() {
        let json = text(entry);
        let reject = |changed: String| {
            assert_ne!(changed, json, "the change changes nothing");
            assert!(Entry::decode(changed.as_bytes()).is_err(), "{changed}");
        };
        let index = Entry::decode(entry).unwrap().index;
        for number in [
            "{}.0",
            "{}e0",
            "0{}",
            "-{}",
            "+{}",
            "\"{}\"",
            "9007199254740992",
            "null",
        ] {
            let number = number.replace("{}", &index.to_string());
            reject(json.replace(
                &format!("\"index\":{index},"),
                &format!("\"index\":{number},"),
            ));
        }
        reject(format!("{json}\n"));
        reject(format!(" {json}"));
        reject(format!("{json}{json}"));
        reject(json.replacen(':', ": ", 1));
        reject(json.replacen(',', ", ", 1));
        reject(json.replacen("\"kind\"", "\"k\\u0069nd\"", 1));
        reject(json.replacen("\"index\"", "\"extra\":1,\"index\"", 1));
        reject(json.replacen(&format!("\"index\":{index},"), "", 1));
        reject(json.replacen(
            &format!("\"index\":{index},"),
            &format!("\"index\":{index},").repeat(2),
            1,
        ));
        // The members of the trailer in another order.
        let (body, trailer) = json.split_once(",\"index\":").unwrap();
        reject(
            format!(
                "{{\"index\":{},{}",
                trailer.trim_end_matches('}'),
                &body[1..]
            ) + "}",
        );
        let mut invalid = entry.clone();
        let at = json.find("\"kind\"").unwrap() + 1;
        invalid[at] = 0xff;
        assert!(Entry::decode(&invalid).is_err());
    }
}

#[test]
fn nesting_is_limited_before_parsing() {
    let deep = "[".repeat(100_000);
    assert_eq!(check_depth(deep.as_bytes()), Err(Error::TooDeep));
    assert!(matches!(
        Entry::decode(&deep.as_bytes()[..60_000]),
        Err(Error::TooDeep)
    ));
    let at_limit = format!("{}{}", "[".repeat(MAX_DEPTH), "]".repeat(MAX_DEPTH));
    assert_eq!(check_depth(at_limit.as_bytes()), Ok(()));
    assert_eq!(
        check_depth(format!("[{at_limit}]").as_bytes()),
        Err(Error::TooDeep)
    );
    assert_eq!(
        check_depth(format!("[\"{deep}\\\"{deep}\"]").as_bytes()),
        Ok(())
    );
}

#[test]
fn strings_are_escaped_as_in_rfc_8785() {
    let all: String = (0..=0x80u8)
        .map(char::from)
        .chain(['\u{2028}', '€', '😀'])
        .collect();
    let expected = "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\
        \\u000e\\u000f\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\
        \\u001b\\u001c\\u001d\\u001e\\u001f !\\\"#";
    let encoded = String::from_utf8(encode(&all)).unwrap();
    assert!(encoded.starts_with(expected), "{encoded}");
    assert!(encoded.ends_with("[\\\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u{7f}\u{80}\u{2028}€😀\""));
    assert_eq!(decode::<String>(encoded.as_bytes()).unwrap(), all);
    for other in [
        "\"\\/\"",
        "\"\\u0041\"",
        "\"\\u001F\"",
        "\"\\ud83d\\ude00\"",
        "\"\\ud800\"",
        "\"\\u0008\"",
    ] {
        assert!(decode::<String>(other.as_bytes()).is_err(), "{other}");
    }
}

#[test]
fn fields() {
    assert!(decode::<Label>(b"\"000102030405060708090a0b0c0d0e0f\"").is_ok());
    assert!(decode::<Label>(b"\"000102030405060708090A0B0C0D0E0F\"").is_err());
    assert!(decode::<Label>(b"\"0001\"").is_err());
    assert_eq!(decode::<Octets>(b"\"_-8\"").unwrap().0, [0xff, 0xef]);
    for other in ["\"_-9\"", "\"_-8=\"", "\"/+8\"", "\"_\"", "\"_-8 \""] {
        assert!(decode::<Octets>(other.as_bytes()).is_err(), "{other}");
    }
    for time in [
        "2026-11-22T10:44Z",
        "0001-01-01T00:00Z",
        "9999-12-31T23:59Z",
        "2024-02-29T00:00Z",
    ] {
        let parsed: Minute = time.parse().unwrap();
        assert_eq!(parsed.to_string(), time);
        assert_eq!(
            Minute::from_unix_seconds(parsed.unix_seconds() + 59).unwrap(),
            parsed
        );
    }
    for other in [
        "0000-01-01T00:00Z",
        "2023-02-29T00:00Z",
        "2026-13-01T00:00Z",
        "2026-11-22T24:00Z",
        "2026-11-22T10:60Z",
        "2026-11-22t10:44Z",
        "2026-11-22T10:44z",
        "2026-11-22T10:44:00Z",
        "+026-11-22T10:44Z",
        "2026-11-2210:44Z",
    ] {
        assert!(other.parse::<Minute>().is_err(), "{other}");
    }
    assert_eq!(
        "1970-01-01T00:01Z"
            .parse::<Minute>()
            .unwrap()
            .unix_seconds(),
        60
    );
    for id in ["", ".a", "-a", "a b", "ä", &"a".repeat(65)] {
        assert!(id.parse::<Id>().is_err(), "{id}");
    }
    assert!("A.b_c-9".parse::<Id>().is_ok());
    let text = |json: &str| decode::<crate::Text>(json.as_bytes());
    assert!(text(r#"[{"lang":"de","text":"a"},{"lang":"en","text":"b"}]"#).is_ok());
    assert!(decode::<crate::OptionalText>(b"[]").is_ok());
    for other in [
        "[]",
        r#"[{"lang":"en","text":"a"},{"lang":"de","text":"b"}]"#,
        r#"[{"lang":"de","text":"a"},{"lang":"de","text":"b"}]"#,
        r#"[{"lang":"EN","text":"a"}]"#,
        r#"[{"lang":"en-","text":"a"}]"#,
        r#"[{"lang":"en","text":""}]"#,
    ] {
        assert!(text(other).is_err(), "{other}");
    }
}

proptest! {
    /// Whatever decodes is byte for byte what is written.
    #[test]
    fn mutations_never_decode_to_something_else(
        pick in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
        action in 0..3,
    ) {
        let mut entry = pick.get(&ENTRIES).clone();
        let at = at.index(entry.len());
        match action {
            0 => entry[at] = byte,
            1 => entry.insert(at, byte),
            _ => drop(entry.remove(at)),
        }
        if let Ok(decoded) = Entry::decode(&entry) {
            prop_assert_eq!(decoded.encode(), entry);
        }
    }

    #[test]
    fn arbitrary_bytes_do_not_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Entry::decode(&bytes);
        let _ = Submission::decode(&bytes);
        let _ = crate::note::Note::parse(&String::from_utf8_lossy(&bytes));
        let _ = crate::receipt::Receipt::parse(&String::from_utf8_lossy(&bytes));
    }
}
