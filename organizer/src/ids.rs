//! Ids of options, made of what a file calls them.

use std::collections::HashSet;

/// The text as an id (letters, digits, `.`, `_`, `-`), made distinct from those already taken.
pub fn distinct(text: &str, taken: &mut HashSet<String>) -> String {
    let mut base = String::new();
    for c in text.chars() {
        match plain(c) {
            Some(letters) => base.push_str(letters),
            None if c.is_ascii_alphanumeric() || "._-".contains(c) => base.push(c),
            None => base.push('-'),
        }
    }
    base.truncate(50);
    if !base.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        base.insert(0, 'p');
    }
    let numbered = (2..).map(|number| format!("{base}.{number}"));
    let id = std::iter::once(base.clone())
        .chain(numbered)
        .find(|candidate| !taken.contains(candidate))
        .unwrap_or(base);
    taken.insert(id.clone());
    id
}

/// Letters of Europe's Latin alphabets without their marks.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'à' | 'á' | 'â' | 'ã' | 'å' | 'ą' | 'ă' => "a",
        'ä' | 'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ę' | 'ě' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ł' | 'ľ' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ø' | 'ő' => "o",
        'ö' | 'œ' => "oe",
        'ř' => "r",
        'ś' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ť' | 'ț' => "t",
        'ù' | 'ú' | 'û' | 'ů' | 'ű' => "u",
        'ü' => "ue",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'À' | 'Á' | 'Â' | 'Ã' | 'Å' | 'Ą' => "A",
        'Ä' | 'Æ' => "Ae",
        'Ç' | 'Ć' | 'Č' => "C",
        'È' | 'É' | 'Ê' | 'Ë' | 'Ę' => "E",
        'Ì' | 'Í' | 'Î' | 'Ï' => "I",
        'Ł' => "L",
        'Ñ' | 'Ń' => "N",
        'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ø' => "O",
        'Ö' | 'Œ' => "Oe",
        'Ś' | 'Š' => "S",
        'Ù' | 'Ú' | 'Û' => "U",
        'Ü' => "Ue",
        'Ź' | 'Ż' | 'Ž' => "Z",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn names_become_distinct_ids() {
        let mut taken = HashSet::new();
        let made = ["Bové", "Bove", "Le Pen", "…", "12/b", "学校"].map(|t| distinct(t, &mut taken));
        assert_eq!(made, ["Bove", "Bove.2", "Le-Pen", "p-", "12-b", "p--"]);
        let long = distinct(&"x".repeat(300), &mut taken);
        assert!(long.parse::<urne_record::Id>().is_ok());
    }
}
