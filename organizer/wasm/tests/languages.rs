//! The module tells faults in the language of the page. One test alone: a process speaks one language.

use urne_organizer_wasm::page::Page;

#[test]
fn faults_are_told_in_the_language_of_the_page() {
    let page = Page::new("http://board.example", "organizer");
    let said = || page.read_draft("vote.toml", b"language = \"fr\"\nopens = 12\n".to_vec());
    assert!(said().contains("a time such as"), "{}", said());
    for (language, what) in [
        ("fr", "une date avec heure, comme"),
        ("es", "una fecha con hora, como"),
        ("ca", "una data amb hora, com ara"),
        ("xx", "a time such as"),
    ] {
        page.speak(language);
        assert!(said().contains(what), "{language}: {}", said());
    }
}
