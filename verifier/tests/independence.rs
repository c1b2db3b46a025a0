//! The verifier depends on no crate of this workspace, nor in its tests, but for the one that knows languages and
//! nothing of elections: the command speaks with it, and without the command it is not there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use serde_json::Value;
use std::process::Command;

#[test]
fn no_crate_of_the_workspace_is_a_dependency() {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--no-deps",
            "--format-version",
            "1",
            "--offline",
            "--manifest-path",
        ])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .output()
        .expect("cargo metadata runs");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo metadata is JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    let members: Vec<&str> = packages
        .iter()
        .filter_map(|package| package["name"].as_str())
        .collect();
    let own = packages
        .iter()
        .find(|package| package["name"] == "urne-verifier")
        .expect("this crate");
    let dependencies = own["dependencies"].as_array().expect("dependencies");
    assert!(members.len() > 1 && !dependencies.is_empty());
    for dependency in dependencies {
        let name = dependency["name"].as_str().unwrap();
        if name == "urne-words" {
            let optional = dependency["optional"] == true;
            assert!(optional || dependency["kind"] == "dev");
            continue;
        }
        assert!(
            !members.contains(&name),
            "{name} is a crate of this workspace"
        );
        assert!(dependency["path"].is_null(), "{name} comes from a path");
        // It makes the range proofs of tests; what checks them is this crate's own code.
        let in_tests_only = dependency["kind"] == "dev";
        assert!(
            name != "bulletproofs" || in_tests_only,
            "{name} checks itself"
        );
    }
}
