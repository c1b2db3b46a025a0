//! The records of specs/vectors, verified as the page does: one verification, several helpers, everything across the
//! border as JSON. The report is that of the verifier on its own, byte for byte.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::io::Cursor;
use std::path::{Path, PathBuf};

use serde_json::Value;
use urne_verifier::checks::Expectations;
use urne_verifier::record::verify;
use urne_verifier_wasm::{Helper, Verification};

fn ok(answer: &str) -> Result<Value, String> {
    let answer: Value = serde_json::from_str(answer).unwrap();
    match answer.get("ok") {
        Some(value) => Ok(value.clone()),
        None => Err(answer["error"]["code"].as_str().unwrap().to_owned()),
    }
}

/// The path of an object, and its bytes.
struct Object<'a> {
    path: String,
    bytes: &'a [u8],
}

/// What the page does, with so many helpers.
fn verify_shared(archive: &[u8], helpers: usize) -> Result<Value, String> {
    let mut verification = Verification::new("{}");
    let plan = ok(&verification.open_bytes(archive))?;
    let number = |value: &Value| usize::try_from(value.as_u64().unwrap()).unwrap();
    let objects: Vec<Object<'_>> = plan["objects"]
        .as_array()
        .unwrap()
        .iter()
        .map(|object| {
            let offset = number(&object["offset"]);
            Object {
                path: object["path"].as_str().unwrap().to_owned(),
                bytes: &archive[offset..offset + number(&object["length"])],
            }
        })
        .collect();
    let mut crew: Vec<Helper> = (0..helpers).map(|_| Helper::new()).collect();
    let mut begun = false;
    let mut shared = 0;
    for (i, object) in objects.iter().enumerate() {
        let context = ok(&verification.context())?;
        if let (Some(context), false) = (context.as_str(), begun) {
            begun = true;
            for helper in &mut crew {
                ok(&helper.begin(context))?;
            }
        }
        let is_bundle = object.path.starts_with("tile/entries/");
        if begun && is_bundle {
            shared += 1;
            let report = ok(&crew[i % helpers].examine(&object.path, false, object.bytes))?;
            ok(&verification.examined(&object.path, report.as_str().unwrap()))?;
        } else {
            let status = ok(&verification.object(&object.path, false, object.bytes))?;
            assert_eq!(status["standings"].as_array().unwrap().len(), 19);
        }
    }
    let ended = ok(&verification.end())?;
    // Records of one bundle are opened within it: their sums alone are shared.
    if !begun {
        assert_eq!(shared, 0);
    }
    let again = ended["again"].as_array().unwrap();
    for (i, path) in again.iter().enumerate() {
        let path = path.as_str().unwrap();
        let object = objects.iter().find(|object| object.path == path).unwrap();
        if begun {
            let counted = ok(&verification.counted(path))?;
            let summed =
                crew[i % helpers].sum(path, false, counted.as_str().unwrap(), object.bytes);
            ok(&verification.summed(ok(&summed)?.as_str().unwrap()))?;
        } else {
            ok(&verification.again(path, false, object.bytes))?;
        }
    }
    if begun {
        for helper in &mut crew {
            ok(&verification.add_sums(ok(&helper.sums())?.as_str().unwrap()))?;
        }
    }
    ok(&verification.conclude())
}

fn records() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs/vectors");
    let mut paths = Vec::new();
    for name in ["accept", "reject"] {
        for file in std::fs::read_dir(folder.join(name)).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "tar") {
                paths.push(path);
            }
        }
    }
    paths.sort();
    paths
}

#[test]
fn every_record_gets_the_verifiers_own_report() {
    let records = records();
    assert!(records.len() > 100, "the vectors are there");
    for path in records {
        let archive = std::fs::read(&path).unwrap();
        let own = verify(Cursor::new(&archive), Expectations::default(), |_, _| ());
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        match (own, verify_shared(&archive, 3)) {
            (Ok(own), Ok(shared)) => {
                assert_eq!(shared["json"].as_str().unwrap(), own.to_json(), "{name}");
                assert_eq!(shared["html"].as_str().unwrap(), own.to_html(), "{name}");
            }
            (Err(_), Err(code)) => assert_eq!(code, "not-an-archive", "{name}"),
            (own, shared) => panic!("{name}: {:?}, {shared:?}", own.map(|report| report.exit)),
        }
    }
}

fn archive(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs/vectors");
    std::fs::read(folder.join(name)).unwrap()
}

#[test]
fn an_altered_byte_is_found_as_by_the_verifier() {
    let whole = long_record();
    // Within the second bundle: near its end, after the setup and the notices of the first.
    let objects = urne_verifier::record::index(Cursor::new(&whole))
        .unwrap()
        .objects;
    let second = objects
        .iter()
        .find(|object| object.place.path().starts_with("tile/entries/001"));
    let second = second.expect("a second bundle");
    let begin = usize::try_from(second.offset).unwrap();
    let end = begin + usize::try_from(second.length).unwrap();
    for place in (begin..end).step_by(1201) {
        let mut altered = whole.clone();
        altered[place] ^= 1;
        let own = verify(Cursor::new(&altered), Expectations::default(), |_, _| ());
        let own = own.unwrap();
        assert_eq!(own.exit, 1, "altered at {place}");
        let shared = verify_shared(&altered, 2).unwrap();
        assert_eq!(
            shared["json"].as_str().unwrap(),
            own.to_json(),
            "altered at {place}"
        );
    }
}

#[test]
fn a_cut_archive_is_judged_as_by_the_verifier() {
    let whole = archive("accept/record-nobody-voted.tar");
    for length in (0..whole.len())
        .step_by(769)
        .chain([whole.len() - 1024, whole.len() - 1100])
    {
        let cut = &whole[..length];
        let own = verify(Cursor::new(cut), Expectations::default(), |_, _| ()).ok();
        let shared = verify_shared(cut, 1).ok();
        let shared = shared.map(|shared| shared["json"].as_str().unwrap().to_owned());
        assert_eq!(shared, own.map(|own| own.to_json()), "cut at {length}");
    }
}

/// An opened record of several bundles, with a helper that is ready, and what is left to be given.
struct Opened<'a> {
    verification: Verification,
    helper: Helper,
    objects: Vec<Object<'a>>,
    next: usize,
}

fn opened(archive: &[u8]) -> Opened<'_> {
    let mut verification = Verification::new("{}");
    let plan = ok(&verification.open_bytes(archive)).unwrap();
    let number = |value: &Value| usize::try_from(value.as_u64().unwrap()).unwrap();
    let objects: Vec<Object<'_>> = plan["objects"]
        .as_array()
        .unwrap()
        .iter()
        .map(|object| {
            let offset = number(&object["offset"]);
            Object {
                path: object["path"].as_str().unwrap().to_owned(),
                bytes: &archive[offset..offset + number(&object["length"])],
            }
        })
        .collect();
    let mut helper = Helper::new();
    let mut next = 0;
    loop {
        let object = &objects[next];
        ok(&verification.object(&object.path, false, object.bytes)).unwrap();
        next += 1;
        let context = ok(&verification.context()).unwrap();
        if let Some(context) = context.as_str() {
            ok(&helper.begin(context)).unwrap();
            return Opened {
                verification,
                helper,
                objects,
                next,
            };
        }
    }
}

/// A record whose voting goes beyond its first bundle.
fn long_record() -> Vec<u8> {
    archive("accept/record-two-bundles.tar")
}

#[test]
fn what_a_worker_leaves_out_is_never_verified() {
    let bytes = long_record();
    // Nothing more is given.
    let mut half = opened(&bytes);
    assert_eq!(ok(&half.verification.end()), Err("internal".to_owned()));
    assert_eq!(
        ok(&half.verification.conclude()),
        Err("internal".to_owned())
    );
    // A bundle is left out.
    let mut skipping = opened(&bytes);
    let after = &skipping.objects[skipping.next + 1..];
    for object in after {
        let given = skipping
            .verification
            .object(&object.path, false, object.bytes);
        assert_eq!(ok(&given), Err("internal".to_owned()));
    }
    // A helper answers for another bundle, says nothing, or leaves an entry out.
    let mut wrong = opened(&bytes);
    let object = &wrong.objects[wrong.next];
    let report = ok(&wrong.helper.examine(&object.path, false, object.bytes)).unwrap();
    let report = report.as_str().unwrap();
    let other: String = report.replacen("\"number\":", "\"number\":9", 1);
    let mut shorter: Value = serde_json::from_str(report).unwrap();
    shorter["found"]["Ok"].as_array_mut().unwrap().pop();
    for bad in [other, shorter.to_string(), String::new(), "null".to_owned()] {
        let taken = wrong.verification.examined(&object.path, &bad);
        assert_eq!(ok(&taken), Err("internal".to_owned()));
    }
    assert!(ok(&wrong.verification.examined(&object.path, report)).is_ok());
}

#[test]
fn sums_that_are_missing_doubled_or_of_other_bytes_are_refused() {
    let bytes = long_record();
    let mut at = opened(&bytes);
    for object in &at.objects[at.next..] {
        ok(&at.verification.object(&object.path, false, object.bytes)).unwrap();
    }
    let ended = ok(&at.verification.end()).unwrap();
    let again: Vec<String> = serde_json::from_value(ended["again"].clone()).unwrap();
    assert!(!again.is_empty());
    assert_eq!(ok(&at.verification.conclude()), Err("internal".to_owned()));
    for path in &again {
        let object = at
            .objects
            .iter()
            .find(|object| object.path == *path)
            .unwrap();
        let counted = ok(&at.verification.counted(path)).unwrap();
        let counted = counted.as_str().unwrap();
        let summed = ok(&at.helper.sum(path, false, counted, object.bytes)).unwrap();
        let summed = summed.as_str().unwrap();
        let mut altered: Value = serde_json::from_str(summed).unwrap();
        let byte = altered["leaves"][0][0].as_u64().unwrap();
        altered["leaves"][0][0] = Value::from(byte ^ 1);
        let altered = altered.to_string();
        assert!(ok(&at.verification.summed(&altered)).is_err());
        assert!(ok(&at.verification.summed(summed)).is_ok());
        assert_eq!(
            ok(&at.verification.summed(summed)),
            Err("changed".to_owned())
        );
    }
    let sums = ok(&at.helper.sums()).unwrap();
    let sums = sums.as_str().unwrap();
    assert_eq!(ok(&at.verification.conclude()), Err("internal".to_owned()));
    ok(&at.verification.add_sums(sums)).unwrap();
    assert_eq!(
        ok(&at.verification.add_sums(sums)),
        Err("internal".to_owned())
    );
    let report = ok(&at.verification.conclude()).unwrap();
    assert_eq!(report["report"]["exit"], 0);
}

#[test]
fn what_is_expected_is_read_and_compared() {
    let refused = |expected: &str| ok(&Verification::new(expected).expected()).err();
    assert_eq!(refused("{}"), None);
    let code = |code: &str| Some(code.to_owned());
    assert_eq!(refused(r#"{"election":"ab"}"#), code("expected-election"));
    assert_eq!(refused(r#"{"board_key":"ab"}"#), code("expected-key"));
    let kept = r#"[{"name":"a.txt","text":"hello"}]"#;
    assert_eq!(
        refused(&format!(r#"{{"checkpoints":{kept}}}"#)),
        code("expected-checkpoint")
    );
    assert_eq!(
        refused(&format!(r#"{{"receipts":{kept}}}"#)),
        code("expected-receipt")
    );
    assert_eq!(refused(r#"{"fingerprint":"0"}"#), code("expected-ballot"));
    let bytes = archive("accept/record-nobody-voted.tar");
    let mut other = Verification::new(&format!(r#"{{"election":"{}"}}"#, "0".repeat(64)));
    let plan = ok(&other.open_bytes(&bytes)).unwrap();
    for object in plan["objects"].as_array().unwrap() {
        let number = |value: &Value| usize::try_from(value.as_u64().unwrap()).unwrap();
        let (offset, length) = (number(&object["offset"]), number(&object["length"]));
        let path = object["path"].as_str().unwrap();
        ok(&other.object(path, false, &bytes[offset..offset + length])).unwrap();
    }
    ok(&other.end()).unwrap();
    let report = ok(&other.conclude()).unwrap();
    assert_eq!(report["report"]["exit"], 1);
    assert_eq!(report["report"]["checks"][4]["status"], "failed");
}
