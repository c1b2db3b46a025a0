//! Amounts as people write them: digits, and behind a point no more of them than the unit has.
//!
//! Arguments and files are written alike in every language. What is shown, and may be typed when a question is asked,
//! has the signs of the language: `€10,000.50` or `10.000,50 €`.

use urne_record::manifest::Unit;
use urne_results::said::Voice;
use urne_words::{Language, spoken};

use crate::words::say;

/// Reads an amount such as `1500.50` or `1,500.50`, with or without the unit's name or sign.
pub fn parse(unit: &Unit, text: &str) -> Option<u64> {
    read(unit, without_unit(Language::En, unit, text))
}

/// The number of an amount: `€5`, `5 €` and `5 EUR` are all 5.
fn without_unit<'a>(language: Language, unit: &Unit, text: &'a str) -> &'a str {
    let (text, name) = (text.trim(), unit.name.as_str());
    // A unit whose name is a number is not told from the amount.
    if name.starts_with(|c: char| c.is_ascii_digit() || ".,".contains(c)) {
        return text;
    }
    let sign = Voice::of(language).sign(unit);
    let number = text.strip_suffix(name).or_else(|| text.strip_suffix(sign));
    number
        .or_else(|| text.strip_prefix(sign))
        .unwrap_or(text)
        .trim()
}

fn read(unit: &Unit, number: &str) -> Option<u64> {
    let (whole, part) = match number.split_once('.') {
        Some((whole, part)) => (whole, Some(part).filter(|part| is_number(part))?),
        None => (number, ""),
    };
    let whole = ungrouped(whole)?;
    let decimals = usize::from(unit.decimals);
    if part.len() > decimals {
        return None;
    }
    format!("{whole}{part:0<decimals$}").parse().ok()
}

/// Digits, perhaps in groups of three as they are shown.
fn ungrouped(text: &str) -> Option<String> {
    let mut groups = text.split(',');
    let first = groups.next().filter(|group| is_number(group))?;
    let mut digits = first.to_owned();
    for group in groups {
        if first.len() > 3 || group.len() != 3 || !is_number(group) {
            return None;
        }
        digits.push_str(group);
    }
    Some(digits)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Reads an amount with the signs of the language.
pub fn typed(unit: &Unit, text: &str) -> Option<u64> {
    typed_in(spoken(), unit, text)
}

fn typed_in(language: Language, unit: &Unit, text: &str) -> Option<u64> {
    let number = without_unit(language, unit, text);
    if language == Language::En {
        return read(unit, number);
    }
    let decimal_comma = number.contains(',');
    // In these languages `1.500` may be meant as a thousand and a half or as one and a half: it is asked for again.
    if !decimal_comma
        && number
            .rsplit('.')
            .next()
            .is_some_and(|last| last.len() == 3 && last != number)
    {
        return None;
    }
    let signs = number.chars().filter(|c| !c.is_whitespace());
    let number: String = signs
        .map(|c| match c {
            ',' => '.',
            '.' if decimal_comma => ',',
            other => other,
        })
        .collect();
    read(unit, &number)
}

/// An amount as a person types it: `1500.50`, in other languages than English `1500,50`.
pub fn plain(unit: &Unit, value: u64) -> String {
    let number = unit.plain(value);
    match spoken() {
        Language::En => number,
        Language::Fr | Language::Es | Language::Ca => number.replace('.', ","),
    }
}

/// How an amount may be written.
pub fn example(unit: &Unit) -> String {
    match usize::from(unit.decimals) {
        0 => say!("amount-whole"),
        decimals => format!("1500.{:0<decimals$}", 5),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_unit_can_say_is_an_amount() {
        let unit = |decimals, name: &str| Unit {
            decimals,
            name: name.to_owned(),
        };
        let euros = unit(2, "EUR");
        for (text, cents) in [
            ("1500.50", 150_050),
            ("1500.5", 150_050),
            ("1500", 150_000),
            ("0", 0),
            ("0.01", 1),
            (" 7 EUR ", 700),
            ("7.10EUR", 710),
            ("€7.10", 710),
            ("7.10 €", 710),
            ("1,500.50", 150_050),
            ("12,345,678", 1_234_567_800),
        ] {
            assert_eq!(parse(&euros, text), Some(cents), "{text}");
        }
        for text in [
            "", "EUR", "1.", ".5", "1.505", "1,50", "-1", "+1", "1e3", "1 000", "1.5.5",
            "1500,000", ",100", "1,,100", "1,50.00", "1.5,000", "€", "€7€", "$7",
        ] {
            assert_eq!(parse(&euros, text), None, "{text}");
        }
        assert_eq!(parse(&euros, "184467440737095516.16"), None, "too large");
        assert_eq!(parse(&unit(0, ""), "12"), Some(12));
        assert_eq!(parse(&unit(0, "0"), "1500"), Some(1500));
        assert_eq!(parse(&unit(0, ""), "12.0"), None);
        assert_eq!(parse(&unit(4, "h"), "1.25 h"), Some(12_500));
        for value in [0, 7, 150_000, 1_234_567_890] {
            assert_eq!(parse(&euros, &plain(&euros, value)), Some(value));
            let shown = Voice::of(Language::En).amount(value, &euros);
            assert_eq!(parse(&euros, &shown), Some(value));
        }
    }

    #[test]
    fn what_is_shown_in_a_language_is_read_in_it() {
        let euros = Unit {
            decimals: 2,
            name: "EUR".to_owned(),
        };
        for (language, shown) in [
            (Language::En, "€1,234,567.80"),
            (Language::Fr, "1\u{202f}234\u{202f}567,80\u{a0}€"),
            (Language::Es, "1.234.567,80\u{a0}€"),
            (Language::Ca, "1.234.567,80\u{a0}€"),
        ] {
            assert_eq!(Voice::of(language).amount(123_456_780, &euros), shown);
            assert_eq!(typed_in(language, &euros, shown), Some(123_456_780));
            assert_eq!(typed_in(language, &euros, "1500.50"), Some(150_050));
        }
        for language in [Language::Fr, Language::Es, Language::Ca] {
            assert_eq!(typed_in(language, &euros, "1500,5"), Some(150_050));
            assert_eq!(typed_in(language, &euros, "1 500,50 EUR"), Some(150_050));
            for text in ["1,500", "1.500", "1,5,0", "-1", ""] {
                assert_eq!(typed_in(language, &euros, text), None, "{text}");
            }
            let tonnes = Unit {
                decimals: 4,
                name: "t".to_owned(),
            };
            assert_eq!(typed_in(language, &tonnes, "1.500"), None);
            assert_eq!(typed_in(language, &tonnes, "1,500"), Some(15_000));
            assert_eq!(typed_in(language, &tonnes, "1.5"), Some(15_000));
        }
    }
}
