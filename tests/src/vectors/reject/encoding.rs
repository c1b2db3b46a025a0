//! Check 1: entries that do not decode, bundles that do not split.

use serde_json::{Value, json};

use super::super::forge::{Forge, archive, base64, with_bytes};
use super::super::record::{Record, entry};

/// The group order, little-endian: the least value that is no scalar.
const ORDER: [u8; 32] = [
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];

pub(super) fn all(finished: &Forge) -> Vec<Record> {
    let mut records = spelled(finished);
    records.extend(fields(finished));
    records.extend(bundles(finished));
    records
}

/// The text of a notice in which one piece is written in another way.
fn spelled(finished: &Forge) -> Vec<Record> {
    let notice = finished.find("notice", 0);
    let spellings = [
        (
            "entry-white-space",
            "A space after a colon.",
            "\"number\":1",
            "\"number\": 1",
        ),
        (
            "entry-duplicate-key",
            "A member stands twice, with the same value.",
            "\"number\":1,",
            "\"number\":1,\"number\":1,",
        ),
        (
            "entry-key-order",
            "Two members are exchanged.",
            "\"kind\":\"notice\",\"number\":1,",
            "\"number\":1,\"kind\":\"notice\",",
        ),
        (
            "entry-number-form",
            "An integer with a fraction.",
            "\"number\":1,",
            "\"number\":1.0,",
        ),
        (
            "entry-escape",
            "A letter is escaped that needs no escape.",
            "\"notice\"",
            "\"\\u006eotice\"",
        ),
        (
            "entry-unknown-member",
            "A member that this kind does not have.",
            "\"number\":1,",
            "\"note\":true,\"number\":1,",
        ),
        (
            "entry-missing-member",
            "A member is missing.",
            "\"number\":1,",
            "",
        ),
        (
            "entry-unknown-kind",
            "A kind of a later version.",
            "\"notice\"",
            "\"paper\"",
        ),
        ("entry-null", "A null.", "\"number\":1,", "\"number\":null,"),
    ];
    let one = |(name, about, from, to): (&'static str, &'static str, &str, &str)| {
        let mut forge = finished.clone().up_to(notice);
        forge.spell(notice, from, to);
        Record::rejected(name, about, 1, entry(notice), &forge)
    };
    spellings.into_iter().map(one).collect()
}

/// A field of the right author that cannot be read.
fn fields(finished: &Forge) -> Vec<Record> {
    let changed = |name, about, kind: &str, change: &dyn Fn(&mut Value)| {
        let mut forge = finished.clone();
        let place = forge.find(kind, 0);
        forge.change(place, change);
        Record::rejected(name, about, 1, entry(place), &forge.up_to(place))
    };
    let point = "The second point of a ciphertext has a field element that is not reduced.";
    let scalar = "A response of a ballot's proof is the group order.";
    vec![
        changed(
            "entry-upper-case-hash",
            "A hash in capitals.",
            "close",
            &|body| {
                body["root"] = body["root"].as_str().unwrap().to_uppercase().into();
            },
        ),
        changed(
            "entry-padded-base64",
            "Base64 with padding.",
            "trustee-commit",
            &|body| {
                body["receiving_key"] =
                    format!("{}=", body["receiving_key"].as_str().unwrap()).into();
            },
        ),
        changed(
            "entry-trailing-bits",
            "Unused bits of base64 are set.",
            "trustee-commit",
            &|body| {
                body["receiving_key"] = format!("{}B", base64(&[0; 31])).into();
            },
        ),
        ballot(finished, "ballot-point-not-canonical", point, &|body| {
            with_bytes(&mut body["ciphertext"], |bytes| bytes[32..64].fill(0xff));
        }),
        ballot(finished, "ballot-scalar-not-canonical", scalar, &|body| {
            with_bytes(&mut body["proof"], |bytes| {
                bytes[128..160].copy_from_slice(&ORDER)
            });
        }),
        changed(
            "language-twice",
            "A text has one language twice.",
            "notice",
            &|body| {
                body["text"] = json!([{"lang": "en", "text": "a"}, {"lang": "en", "text": "b"}]);
            },
        ),
    ]
}

/// A ballot whose credential would have to sign again: its decoding fails before that.
fn ballot(
    finished: &Forge,
    name: &'static str,
    about: &'static str,
    change: &dyn Fn(&mut Value),
) -> Record {
    let mut forge = finished.clone();
    let place = forge.find("ballot", 0);
    forge.edit(place, change);
    Record::rejected(name, about, 1, entry(place), &forge.up_to(place))
}

/// Paths and contents of an archive.
type Objects = Vec<(String, Vec<u8>)>;

/// Archives whose objects are wrong, with the right checkpoint.
fn bundles(finished: &Forge) -> Vec<Record> {
    let finished = &finished.clone().up_to(finished.find("trustee-commit", 1));
    let changed = |name, about, change: &dyn Fn(&mut Objects)| {
        let mut objects = finished.objects();
        change(&mut objects);
        Record::damaged(name, about, 1, "", archive(&objects))
    };
    let mut empty = finished.objects();
    empty.truncate(1);
    let none = "The checkpoint alone, without a bundle of entries.";
    let mut cut = finished.archive();
    cut.truncate(4 * 512);
    vec![
        changed(
            "bundle-trailing-byte",
            "A byte follows the last entry.",
            &|objects| {
                objects[1].1.push(0);
            },
        ),
        changed(
            "archive-strange-file",
            "A file that is no object of a log.",
            &|objects| {
                objects.push(("notes".to_owned(), b"hello".to_vec()));
            },
        ),
        Record::damaged("bundle-missing", none, 2, entry(0), archive(&empty)),
        Record::damaged(
            "archive-cut",
            "The file breaks off within the bundle.",
            1,
            "",
            cut,
        ),
    ]
}
