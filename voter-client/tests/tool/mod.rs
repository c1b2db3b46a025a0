//! The binary as a process, without a system's language.

use assert_cmd::Command;

/// Exit code, standard output and standard error.
pub(crate) fn urne_vote(arguments: &[&str]) -> (i32, String, String) {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::cargo_bin("urne-vote")
        .unwrap()
        .env_remove("URNE_ELECTION")
        .env_remove("LANGUAGE")
        .env("LC_ALL", "C")
        .env("URNE_STATE", folder.path())
        .args(arguments)
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        output.status.code().unwrap(),
        text(output.stdout),
        text(output.stderr),
    )
}
