//! Amounts as people write them: digits, and behind a point no more of them than the unit has.

use urne_record::manifest::Unit;

/// Reads an amount such as `1500.50`, with or without the unit's name behind it.
pub fn parse(unit: &Unit, text: &str) -> Option<u64> {
    let text = text.trim();
    let number = text
        .strip_suffix(unit.name.as_str())
        .unwrap_or(text)
        .trim_end();
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let decimals = usize::from(unit.decimals);
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let dangling = number.ends_with('.');
    if whole.is_empty() || dangling || part.len() > decimals || !digits(whole) || !digits(part) {
        return None;
    }
    format!("{whole}{part:0<decimals$}").parse().ok()
}

/// An amount with its unit.
pub fn show(unit: &Unit, value: u64) -> String {
    let decimals = usize::from(unit.decimals);
    let digits = format!("{value:0>width$}", width = decimals + 1);
    let (whole, part) = digits
        .split_at_checked(digits.len() - decimals)
        .unwrap_or((&digits, ""));
    let point = if decimals > 0 { "." } else { "" };
    format!("{whole}{point}{part} {}", unit.name)
        .trim_end()
        .to_owned()
}

/// An amount as [`parse`] reads it, without the unit's name.
pub fn plain(unit: &Unit, value: u64) -> String {
    let nameless = Unit {
        name: String::new(),
        ..unit.clone()
    };
    show(&nameless, value)
}

/// How an amount may be written.
pub fn example(unit: &Unit) -> String {
    match usize::from(unit.decimals) {
        0 => "1500".to_owned(),
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
        ] {
            assert_eq!(parse(&euros, text), Some(cents), "{text}");
        }
        for text in [
            "", "EUR", "1.", ".5", "1.505", "1,50", "-1", "+1", "1e3", "1 000", "1.5.5",
        ] {
            assert_eq!(parse(&euros, text), None, "{text}");
        }
        assert_eq!(parse(&euros, "184467440737095516.16"), None, "too large");
        assert_eq!(parse(&unit(0, ""), "12"), Some(12));
        assert_eq!(parse(&unit(0, ""), "12.0"), None);
        assert_eq!(parse(&unit(4, "h"), "1.25 h"), Some(12_500));
    }
}
