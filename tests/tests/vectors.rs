//! The committed vectors are what the generator writes, and every check rejects something.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;
use urne_tests::vectors;

/// Checks of this version that can fail.
const CHECKS: [u64; 17] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18];

#[test]
fn the_committed_bytes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/vectors");
    let mut committed = BTreeSet::new();
    for name in ["accept", "reject"] {
        for file in fs::read_dir(folder.join(name)).unwrap() {
            let file = file.unwrap().file_name().into_string().unwrap();
            committed.insert(format!("{name}/{file}"));
        }
    }
    let made = vectors::all();
    let names: BTreeSet<String> = made.iter().map(|file| file.path.clone()).collect();
    assert_eq!(names, committed, "`make vectors` writes these files");
    for file in made {
        let right = fs::read(folder.join(&file.path)).unwrap() == file.bytes;
        assert!(right, "`make vectors` writes another {}", file.path);
    }
}

#[test]
fn every_check_rejects_a_record() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/vectors/reject");
    let mut seen = BTreeSet::new();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "json") {
            let vector: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
            seen.extend(vector["check"].as_u64());
        }
    }
    assert_eq!(seen, BTreeSet::from(CHECKS));
}
