//! Ready-made sets of grades, the best first, in the languages that this tool knows.

use urne_record::Text;
use urne_record::text::Localized;

/// Name, and the grades in English and French.
const SETS: &[(&str, &[(&str, &str)])] = &[
    (
        "seven",
        &[
            ("Excellent", "Excellent"),
            ("Very good", "Très bien"),
            ("Good", "Bien"),
            ("Fair", "Assez bien"),
            ("Passable", "Passable"),
            ("Insufficient", "Insuffisant"),
            ("To be rejected", "À rejeter"),
        ],
    ),
    (
        "six",
        &[
            ("Very good", "Très bien"),
            ("Good", "Bien"),
            ("Fair", "Assez bien"),
            ("Passable", "Passable"),
            ("Insufficient", "Insuffisant"),
            ("To be rejected", "À rejeter"),
        ],
    ),
    (
        "five",
        &[
            ("Very good", "Très bien"),
            ("Good", "Bien"),
            ("Fair", "Assez bien"),
            ("Passable", "Passable"),
            ("To be rejected", "À rejeter"),
        ],
    ),
    (
        "four",
        &[
            ("Very good", "Très bien"),
            ("Good", "Bien"),
            ("Passable", "Passable"),
            ("To be rejected", "À rejeter"),
        ],
    ),
    (
        "three",
        &[
            ("In favour", "Pour"),
            ("Neutral", "Indifférent"),
            ("Against", "Contre"),
        ],
    ),
];

/// The names of the sets, for messages.
pub(crate) fn names() -> String {
    let names: Vec<String> = SETS.iter().map(|(name, _)| format!("\"{name}\"")).collect();
    names.join(", ")
}

/// The set with so many grades, if there is one.
pub(crate) fn of_size(size: usize) -> Option<&'static str> {
    let set = SETS.iter().find(|(_, grades)| grades.len() == size);
    set.map(|(name, _)| *name)
}

/// A ready-made set, in both languages.
pub(crate) fn set(name: &str) -> Option<Vec<Text>> {
    let (_, grades) = SETS.iter().find(|(known, _)| *known == name)?;
    let part = |lang: &str, text: &str| Localized {
        lang: lang.to_owned(),
        text: text.to_owned(),
    };
    grades
        .iter()
        .map(|(en, fr)| Text::new(vec![part("en", en), part("fr", fr)]).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_set_is_known_by_name_and_size() {
        for (name, grades) in SETS {
            assert_eq!(set(name).unwrap().len(), grades.len());
            assert_eq!(of_size(grades.len()), Some(*name));
            assert!(names().contains(name));
        }
        assert!(set("twelve").is_none() && of_size(8).is_none());
    }
}
