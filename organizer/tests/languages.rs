//! The tool in other languages than English: help, faults, results, new drafts.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod common;

use std::fs;

use common::{good, new_draft, run, write};

const LANGUAGES: [&str; 3] = ["fr", "es", "ca"];

const COMMANDS: [&[&str]; 26] = [
    &[],
    &["key"],
    &["new"],
    &["check"],
    &["post"],
    &["status"],
    &["attempt"],
    &["publish-key"],
    &["open"],
    &["pages"],
    &["extend"],
    &["close"],
    &["result"],
    &["abort"],
    &["notice"],
    &["archive"],
    &["export"],
    &["pabulib"],
    &["judgments"],
    &["decidim"],
    &["registrar"],
    &["registrar", "key"],
    &["registrar", "labels"],
    &["registrar", "import"],
    &["registrar", "credentials"],
    &["registrar", "post"],
];

#[test]
fn help_is_in_the_language_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    for language in LANGUAGES {
        for command in COMMANDS {
            let arguments = [&["--lang", language], command, &["--help"]].concat();
            let help = good(folder.path(), &arguments).out;
            let common = match language {
                "fr" => "Options de toutes les commandes :",
                "es" => "Opciones de todas las órdenes:",
                _ => "Opcions de totes les ordres:",
            };
            assert!(help.contains(common), "{help}");
            let english = [
                "Options:",
                "Options of",
                "Examples:",
                "[default",
                "[env",
                "Print",
            ];
            assert!(!english.iter().any(|one| help.contains(one)), "{help}");
        }
    }
    let help = good(folder.path(), &["--lang", "fr", "export", "--help"]).out;
    assert!(help.contains("Métadonnées RUDI (rudi.json) :"), "{help}");
}

#[test]
fn faults_of_the_command_line_are_told_in_french() {
    let folder = tempfile::tempdir().unwrap();
    let ran = run(folder.path(), &["--lang", "fr", "check", "--wrong"]);
    assert_eq!(ran.code, 2);
    let start = "erreur : --wrong est inconnu ici.";
    assert!(ran.err.starts_with(start), "{}", ran.err);
    let ran = run(folder.path(), &["open", "--lang=fr"]);
    assert_eq!(ran.code, 1);
    let start = "erreur : aucune élection n’a été déposée depuis .";
    assert!(ran.err.starts_with(start), "{}", ran.err);
}

#[test]
fn faults_of_drafts_are_told_in_spanish() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(new_draft(folder.path(), "vote.toml", &[]).code, 0);
    let text = fs::read_to_string(folder.path().join("vote.toml")).unwrap();
    for (from, to, what) in [
        (
            "floor = 5",
            "floor = 1",
            ": floor es un número de 2 a 1000000",
        ),
        (
            "floor = 5",
            "flor = 5",
            ": el ajuste «flor» no se conoce; existen `language`, `title`",
        ),
        ("title = \"Our vote\"", "", ": falta el ajuste «title»"),
        (
            "title = \"Our vote\"",
            "title = 3",
            ": un texto, o una tabla de textos",
        ),
        (
            "floor = 5",
            "floor = \"x\"",
            ": debe ser un número entero, no el texto \"x\"",
        ),
        ("floor = 5", "floor =", ": falta un valor, o sus comillas"),
        (
            "floor = 5",
            "floor = 5\nfloor = 6",
            ": este ajuste está escrito dos veces",
        ),
        (
            "closes = \"in 7 days\"",
            "closes = \"soon\"",
            ": «soon» no es una fecha con hora; escriba",
        ),
        (
            "min = 1 ",
            "min = 2 ",
            "pregunta «question»: min (2) es mayor que max (1)",
        ),
        (
            "kind = \"choice\"",
            "kind = \"chioce\"",
            "el valor «chioce» no se conoce; existen `choice`",
        ),
    ] {
        assert!(text.contains(from), "{from}");
        write(folder.path(), "bad.toml", &text.replacen(from, to, 1));
        let ran = run(folder.path(), &["check", "bad.toml", "--lang", "es"]);
        assert_eq!(ran.code, 1);
        assert!(
            ran.err.starts_with("error: bad.toml:") && ran.err.contains(what),
            "{to}: {}",
            ran.err
        );
        assert_eq!(ran.err.lines().count(), 1, "{}", ran.err);
    }
}

#[test]
fn a_draft_is_explained_in_catalan() {
    let folder = tempfile::tempdir().unwrap();
    let more = ["--lang", "ca", "--kind", "budget", "--threshold", "3"];
    assert_eq!(new_draft(folder.path(), "vote.toml", &more).code, 0);
    let said = good(folder.path(), &["check", "vote.toml", "--lang", "ca"]).out;
    for what in [
        "La nostra votació\n  obertura  20",
        "Pregunta «projects»: Quins projectes s’han de fer?",
        "Votants: Trieu projectes per 100.000\u{a0}€ com a màxim en total.",
        "Resultat: Els projectes es financen per ordre de vots",
        "  - Arbres a la plaça de l’estació (trees, 61.000\u{a0}€)",
        "  organització           L’organització\n  responsable del cens 1 r\n  dipositari 1           a\n",
        "nota: vote.toml:21: calen els 3 dipositaris per al resultat",
        "L’esborrany és a punt: urne-organizer post vote.toml --board URL",
    ] {
        assert!(said.contains(what), "{what}\n{said}");
    }
}

#[test]
fn new_drafts_of_every_kind_are_whole_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    for language in LANGUAGES {
        for kind in common::KINDS {
            let name = format!("{language}-{kind}.toml");
            let made = new_draft(folder.path(), &name, &["--lang", language, "--kind", kind]);
            assert_eq!(made.code, 0, "{}", made.err);
            let text = fs::read_to_string(folder.path().join(&name)).unwrap();
            assert!(
                text.contains(&format!("language = \"{language}\"")),
                "{text}"
            );
            // A sentence that is in no file is told by its name.
            assert!(!text.contains("template-"), "{text}");
            // What one language leaves open, another sees.
            let checked = good(folder.path(), &["check", &name, "--json"]).out;
            assert!(checked.contains("\"ready\":true"), "{name}: {checked}");
        }
        let name = format!("{language}-open.toml");
        good(folder.path(), &["new", &name, "--lang", language]);
        let ran = run(folder.path(), &["check", &name]);
        assert!(ran.err.contains("is not filled in"), "{}", ran.err);
    }
}

#[test]
fn faults_of_voter_lists_are_told_in_french() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "v.csv", "voter;weight\nada;1\nada;1\nbo;x\n");
    let ran = run(
        folder.path(),
        &["registrar", "import", "v.csv", "--lang", "fr"],
    );
    assert_eq!(
        ran.err.lines().collect::<Vec<_>>(),
        [
            "v.csv: ligne 3, colonne « voter » : « ada » figure déjà à la ligne 2",
            "v.csv: ligne 4, colonne « weight » : « x » n’est pas un nombre entier de 1 à 4294967295",
            "erreur : v.csv : 2 fautes (ci-dessus) ; corrigez-les et relisez la liste. Rien n’a été écrit",
        ]
    );
    write(folder.path(), "v.csv", "voter\nada\n");
    let said = good(
        folder.path(),
        &["registrar", "import", "v.csv", "--dry-run", "--lang", "fr"],
    );
    let found = "v.csv : 1 électeur, d’après la colonne « voter », ensemble un poids de 1, aucune faute. \
                 Simple essai : rien n’a été écrit.\n";
    assert_eq!(said.out, found);
}

#[test]
fn imports_are_reported_in_catalan() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "g.csv", "ballot,Ada,Bo\n1,3,2\n2,5,1\n");
    let scale = [
        "judgments",
        "g.csv",
        "--best",
        "3",
        "--worst",
        "1",
        "--lang",
        "ca",
    ];
    assert_eq!(
        good(folder.path(), &scale).out,
        "g.csv:3: Ada: «5» no és una menció d’aquesta escala; apartat\n\
         mencions, 1 la millor     1     2     3\n\
         Ada                       1     0     0\n\
         Bo                        0     1     0\n\
         2 candidats, 1 papereta importada, 1 apartada\n"
    );
}

/// What programs read is the same everywhere.
#[test]
fn json_stays_english() {
    let folder = tempfile::tempdir().unwrap();
    let french = good(folder.path(), &["status", "--json", "--lang", "fr"]).out;
    assert_eq!(good(folder.path(), &["status", "--json"]).out, french);
    assert!(french.contains("make your key"), "{french}");
}
