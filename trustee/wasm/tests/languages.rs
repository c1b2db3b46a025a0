//! The module tells faults in the language of the page. One test alone: a process speaks one language.

use urne_trustee_wasm::page::Page;

#[test]
fn faults_are_told_in_the_language_of_the_page() {
    let mut page = Page::new();
    for (language, what) in [
        ("en", "is damaged or no trustee's file"),
        ("fr", "n’est pas un fichier de dépositaire"),
        ("es", "no es un archivo de depositario"),
        ("ca", "no és un fitxer de dipositari"),
        ("xx", "is damaged or no trustee's file"),
    ] {
        page.speak(language);
        let said = page.open("ada.age", b"hello", "a battery of horses".to_owned());
        assert!(said.contains(what), "{language}: {said}");
    }
}
