//! The trustee's desk without a browser: files, and what is said when they are not what they should be.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use age::secrecy::SecretString;
use urne_board_client::ElectionAddress;
use urne_trustee_wasm::desk::Desk;
use urne_trustee_wasm::error::Error;

/// Low enough for tests, and still scrypt.
const WORK: u8 = 4;

fn passphrase() -> SecretString {
    "a battery of correct horses".to_owned().into()
}

fn made() -> (Desk, Vec<u8>) {
    let mut desk = Desk::default();
    desk.create("ada.age", " Ada Ardent ", passphrase(), WORK)
        .unwrap();
    let bytes = desk.unsaved();
    (desk, bytes)
}

fn code(result: Result<impl std::fmt::Debug, Error>) -> &'static str {
    result.unwrap_err().code()
}

#[test]
fn a_key_is_made_saved_and_opened_again() {
    let (mut desk, bytes) = made();
    let about = desk.about().unwrap();
    assert_eq!(about["name"], "Ada Ardent");
    assert_eq!(about["unsaved"], true);
    assert_eq!(about["fingerprint"].as_str().unwrap().len(), 24);
    assert_eq!(code(desk.saved(&bytes[1..])), "not-the-file");
    desk.saved(&bytes).unwrap();
    assert!(desk.unsaved().is_empty());
    // Shown once more, it is the same file still.
    desk.saved(&bytes).unwrap();

    let mut other = Desk::default();
    other.open("ada.age", &bytes, passphrase()).unwrap();
    assert_eq!(other.about().unwrap()["key"], about["key"]);
    assert!(other.unsaved().is_empty());
}

#[test]
fn paper_opens_like_the_file() {
    let (mut desk, bytes) = made();
    desk.saved(&bytes).unwrap();
    let paper = desk.paper().unwrap();
    assert!(paper.starts_with("-----BEGIN AGE ENCRYPTED FILE-----"));
    // A picture that an ordinary telephone reads holds it.
    assert!(paper.len() < 900, "{} characters", paper.len());
    let mut other = Desk::default();
    other.open("paper", paper.as_bytes(), passphrase()).unwrap();
    assert_eq!(other.about().unwrap()["key"], desk.about().unwrap()["key"]);
}

#[test]
fn each_fault_has_its_code() {
    let (mut desk, bytes) = made();
    let wrong = || "another passphrase".to_owned().into();
    assert_eq!(
        code(desk.open("ada.age", &bytes, wrong())),
        "wrong-passphrase"
    );
    for bytes in [&b""[..], b"a letter", &bytes[..60]] {
        assert_eq!(code(desk.open("ada.age", bytes, passphrase())), "damaged");
    }
    // What was open before stays open.
    assert_eq!(desk.unsaved(), bytes);
    assert_eq!(code(desk.create("x.age", "  ", passphrase(), WORK)), "name");
    assert_eq!(code(desk.act()), "misuse");
    assert_eq!(code(Desk::default().about()), "misuse");
}

#[test]
fn without_a_board_the_file_stays_open() {
    let (mut desk, bytes) = made();
    let address = format!("http://127.0.0.1:9/elections/{}", "ab".repeat(32));
    let address: ElectionAddress = address.parse().unwrap();
    assert_eq!(code(desk.follow(&address, &mut |_| {})), "network");
    assert_eq!(desk.unsaved(), bytes);
    desk.close();
    assert!(desk.unsaved().is_empty());
}

#[test]
fn a_contradiction_brings_its_evidence() {
    let error = Error::from(urne_board_client::Error::ContradictionShown {
        detail: "entries have gone".to_owned(),
        evidence: "both checkpoints".to_owned(),
    });
    assert_eq!(error.code(), "contradiction");
    assert_eq!(error.evidence(), Some("both checkpoints"));
    let json = error.to_json();
    let detail = json["error"]["detail"].as_str().unwrap();
    assert!(detail.contains("entries have gone"), "{detail}");
}
