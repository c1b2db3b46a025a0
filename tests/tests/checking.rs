//! Cast or check: what a checked ballot shows on the second device, and that it is burnt.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use urne_tests::{Finished, Sample, Town};

/// Asserts one plain line with these words, and that nothing was stored meanwhile.
fn refused(town: &Town, words: &[&str], act: impl FnOnce() -> Finished) {
    let line = town.refuses(|| Ok(act())).unwrap();
    for word in words {
        assert!(line.contains(word), "'{word}' is not in: {line}");
    }
}

#[test]
fn cast_or_check() {
    let folder = tempfile::tempdir().unwrap();
    let (_, town) = Sample::open_club(folder.path(), 3).unwrap();
    let size = town.size().unwrap();
    let (ballot, report) = town
        .prepare("phone", "m0", &["--choose", "colour=green"])
        .unwrap();
    let tracking = |form: &str| report["tracking"][form].as_str().unwrap().to_owned();
    let opening = town.path("opening.json").display().to_string();
    town.device("phone", &["check", &ballot, "--out", &opening])
        .unwrap()
        .success()
        .unwrap();

    let recheck = |opening: &str, tracking: &str| {
        town.device("second", &["recheck", opening, "--tracking", tracking])
            .unwrap()
    };
    for form in ["code", "hash"] {
        let shown = recheck(&opening, &tracking(form));
        assert!(
            shown.success().unwrap().contains("Green"),
            "{}",
            shown.stdout
        );
    }
    // A checked ballot is burnt.
    let code = town.code_file("m0").unwrap().display().to_string();
    refused(&town, &["checked", "never be cast"], || {
        town.device("phone", &["cast", &ballot, "--code-file", &code])
            .unwrap()
    });

    let honest = fs::read_to_string(&opening).unwrap();
    let lie = town.path("lie.json").display().to_string();
    let claim = |from: &str, to: &str| {
        assert!(honest.contains(from), "{honest}");
        fs::write(&lie, honest.replacen(from, to, 1)).unwrap();
        refused(&town, &["NOT WHAT IT CLAIMS"], || {
            recheck(&lie, &tracking("hash"))
        });
    };
    claim("\"values\":[0,1,0,0]", "\"values\":[1,0,0,0]");
    for member in ["\"proof_hash\":\"", "\"seed\":\""] {
        let end = honest.find(member).unwrap() + member.len();
        let digit = if honest[end..].starts_with('0') {
            '1'
        } else {
            '0'
        };
        claim(
            &honest[end - member.len()..=end],
            &format!("{member}{digit}"),
        );
    }
    // The tracking code of another ballot than the one that was opened.
    let (_, other) = town
        .prepare("phone", "m0", &["--choose", "colour=green"])
        .unwrap();
    let other = other["tracking"]["code"].as_str().unwrap();
    refused(&town, &["NOT WHAT IT CLAIMS"], || recheck(&opening, other));
    assert_eq!(town.size().unwrap(), size, "a check posts nothing");
}

#[test]
fn after_casting_no_seed_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let (_, town) = Sample::open_club(folder.path(), 3).unwrap();
    let (ballot, _) = town
        .prepare("phone", "m0", &["--choose", "colour=green"])
        .unwrap();
    let prepared: Value = serde_json::from_slice(&fs::read(&ballot).unwrap()).unwrap();
    let (seed, values) = (&prepared["seed"], &prepared["values"]);
    assert_eq!(
        (seed.as_str().unwrap().len(), values),
        (64, &json!([0, 1, 0, 0]))
    );
    let code = town.code_file("m0").unwrap().display().to_string();
    let cast = town
        .device("phone", &["cast", &ballot, "--code-file", &code])
        .unwrap();
    cast.success().unwrap();
    assert!(
        !Path::new(&ballot).exists(),
        "the prepared ballot is still there"
    );
    let kept = files(&town.path("phone"));
    assert!(
        kept.iter()
            .any(|path| path.extension().is_some_and(|end| end == "receipt"))
    );
    for path in kept {
        let bytes = fs::read(&path).unwrap();
        for secret in [seed, values] {
            let secret = secret.to_string().into_bytes();
            let held = bytes.windows(secret.len()).any(|window| window == secret);
            assert!(!held, "{} holds what shows the vote", path.display());
        }
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let items = fs::read_dir(folder)
        .unwrap()
        .map(|item| item.unwrap().path());
    items
        .flat_map(|path| {
            if path.is_dir() {
                files(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}
