//! Every test that specs/attacks.md names exists: a row whose test was renamed or dropped defends nothing.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The folder of a room as the table calls it.
fn room(name: &str) -> Option<&'static str> {
    Some(match name {
        "crypto" => "crypto",
        "record" => "bulletin-board/record",
        "board" => "bulletin-board",
        "client" => "bulletin-board/client",
        "voter" => "voter-client",
        "trustee" => "trustee",
        "organizer" => "organizer",
        "verifier" => "verifier",
        "voter-wasm" => "voter-client/wasm",
        "tests" => "tests",
        _ => return None,
    })
}

/// The files that may hold a module: `a/b.rs`, `a/b/mod.rs`, or a file further up with an inner module.
fn sources(base: &Path, modules: &[&str]) -> Vec<PathBuf> {
    (0..=modules.len())
        .rev()
        .flat_map(|depth| {
            let path = modules[..depth]
                .iter()
                .fold(base.to_owned(), |path, module| path.join(module));
            [
                path.with_extension("rs"),
                path.join("mod.rs"),
                path.join("lib.rs"),
            ]
        })
        .filter(|path| path.is_file())
        .collect()
}

fn exists(name: &str) -> Result<(), String> {
    let (room_name, path) = name.split_once(": ").ok_or("no room")?;
    if room_name == "vectors" {
        let file = root().join("specs/vectors").join(format!("{path}.json"));
        return file
            .is_file()
            .then_some(())
            .ok_or_else(|| "no such vector".to_owned());
    }
    if room_name == "pages" {
        // A test in a browser: `pages: booth: its title`.
        let (file, title) = path.split_once(": ").ok_or("no title")?;
        let file = root().join(format!("tests/browser/{file}.test.mjs"));
        let text = fs::read_to_string(file).map_err(|error| error.to_string())?;
        return text
            .contains(&format!("test(\"{title}\""))
            .then_some(())
            .ok_or_else(|| "no such test".to_owned());
    }
    let folder = room(room_name).ok_or("no such room")?;
    let mut parts: Vec<&str> = path.split("::").collect();
    let function = parts.pop().ok_or("no function")?;
    let base = match parts.first().and_then(|first| first.strip_prefix("tests/")) {
        Some(file) => {
            parts[0] = file;
            root().join(folder).join("tests")
        }
        None => root().join(folder).join("src"),
    };
    let wanted = format!("fn {function}(");
    let found = sources(&base, &parts)
        .iter()
        .any(|file| fs::read_to_string(file).unwrap().contains(&wanted));
    found
        .then_some(())
        .ok_or_else(|| format!("no `{wanted}` below {}", base.display()))
}

#[test]
fn every_named_test_exists() {
    let table = fs::read_to_string(root().join("specs/attacks.md")).unwrap();
    let (mut named, mut missing) = (0, Vec::new());
    for row in table.lines().filter(|line| line.starts_with("| ")) {
        let Some(tests) = row.trim_end_matches('|').rsplit(" | ").next() else {
            continue;
        };
        for name in tests
            .split('`')
            .skip(1)
            .step_by(2)
            .filter(|name| name.contains(": "))
        {
            named += 1;
            if let Err(why) = exists(name) {
                missing.push(format!("{name}: {why}"));
            }
        }
    }
    assert!(named > 100, "{named} tests are named");
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}
