//! Amounts as people write and read them: `1500.50` of a unit with two decimals is the integer 150050.

use urne_record::manifest::Unit;

use crate::words::say;

/// An amount as it is written: whole part and the digits behind the point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    whole: u64,
    fraction: String,
}

impl Written {
    /// Reads `1500`, `1500.50`, `1500,50` or `1 500`.
    ///
    /// # Errors
    /// What is wrong, in words; `1,500` and `1.500` may be either of two numbers.
    pub fn read(text: &str) -> Result<Self, String> {
        let refused = |why: &str| Err(say!(why, text = text));
        let plain: String = text
            .trim()
            .chars()
            .filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\''))
            .collect();
        // With both signs the first groups thousands, as in 100,000.00.
        let plain = match (plain.find(','), plain.find('.')) {
            (Some(comma), Some(point)) if comma < point => plain.replace(',', ""),
            (Some(comma), Some(point)) if point < comma => plain.replace('.', ""),
            _ => plain,
        };
        let (whole, fraction) = match plain.split_once(['.', ',']) {
            Some((_, "")) => return refused("money-point"),
            Some((whole, fraction)) => (whole, fraction),
            None => (plain.as_str(), ""),
        };
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !digits(fraction) {
            return refused("money-none");
        }
        if fraction.len() == 3 && whole.len() <= 3 && whole != "0" {
            return refused("money-thousands");
        }
        let whole = whole
            .parse()
            .map_err(|_| say!("money-large", text = text))?;
        Ok(Written {
            whole,
            fraction: fraction.trim_end_matches('0').to_owned(),
        })
    }

    /// Reads what programs write: digits, and behind a point more digits.
    ///
    /// # Errors
    /// What is wrong, in words.
    pub fn decimal(text: &str) -> Result<Self, String> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !digits(fraction) {
            return Err(say!("money-number", text = text));
        }
        let whole = whole
            .parse()
            .map_err(|_| say!("money-large", text = text))?;
        Ok(Written {
            whole,
            fraction: fraction.trim_end_matches('0').to_owned(),
        })
    }

    /// Digits behind the point that are needed to say it exactly.
    pub fn decimals(&self) -> usize {
        self.fraction.len()
    }

    /// The integer in a unit with so many decimals.
    ///
    /// # Errors
    /// More decimals than the unit has, or too large, in words.
    pub fn in_unit(&self, decimals: u8) -> Result<u64, String> {
        let places = usize::from(decimals);
        if self.fraction.len() > places {
            let amount = format!("{}.{}", self.whole, self.fraction);
            return Err(say!("money-digits", amount = amount, places = places));
        }
        let scale = 10u64.saturating_pow(u32::from(decimals));
        let rest: u64 = format!("{:0<places$}", self.fraction).parse().unwrap_or(0);
        self.whole
            .checked_mul(scale)
            .and_then(|whole| whole.checked_add(rest))
            .ok_or_else(|| say!("money-large", text = %self.whole))
    }
}

/// Digits behind the point that show all amounts: none where all are whole, else at least two.
pub fn decimals<'a>(amounts: impl IntoIterator<Item = &'a Written>) -> u8 {
    match amounts.into_iter().map(Written::decimals).max() {
        None | Some(0) => 0,
        Some(most) => u8::try_from(most.max(2)).unwrap_or(u8::MAX),
    }
}

/// The amount with its point: 150050 with two decimals is `1500.50`.
pub fn plain(amount: u64, decimals: u8) -> String {
    let name = String::new();
    Unit { decimals, name }.plain(amount)
}

/// The amount as a draft says it: a number where it is whole, else a text.
pub fn setting(amount: u64, decimals: u8) -> String {
    let text = plain(amount, decimals);
    match text.split_once('.') {
        Some((whole, fraction)) if fraction.bytes().all(|byte| byte == b'0') => whole.to_owned(),
        // Three digits behind the point could be read as thousands; a fourth one cannot.
        Some((_, fraction)) if fraction.len() == 3 => format!("\"{text}0\""),
        Some(_) => format!("\"{text}\""),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, decimals, expected) in [
            ("1500", 0, 1500),
            ("1500", 2, 150_000),
            ("1500.5", 2, 150_050),
            ("1 500,50", 2, 150_050),
            ("100,000.00", 2, 10_000_000),
            ("1.500,5", 1, 15_005),
            ("1'234'567", 0, 1_234_567),
            ("0.125", 3, 125),
            ("1000000.00", 0, 1_000_000),
        ] {
            let written = Written::read(text).unwrap();
            assert_eq!(written.in_unit(decimals).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_or_two_amounts_is_refused() {
        for text in [
            "",
            "-3",
            "1e3",
            "much",
            "1.",
            ".5",
            "1.2.3",
            "1,500",
            "12.345",
            "1\u{2009}x",
            "99999999999999999999",
        ] {
            assert!(Written::read(text).is_err(), "{text}");
        }
        assert!(Written::read("0.005").unwrap().in_unit(2).is_err());
        let most = u64::MAX.to_string();
        assert!(Written::read(&most).unwrap().in_unit(1).is_err());
    }

    #[test]
    fn programs_write_points_only() {
        let read = |text| Written::decimal(text).and_then(|written| written.in_unit(3));
        assert_eq!(read("12.345"), Ok(12_345));
        assert_eq!(read("300."), Ok(300_000));
        for text in ["1,5", "1 000", "1e5", "", "-1", "inf"] {
            assert!(read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn decimals_are_as_few_as_will_do() {
        let amounts = ["3", "4.5"].map(|text| Written::read(text).unwrap());
        assert_eq!(decimals(&amounts), 2);
        assert_eq!(decimals(&amounts[..1]), 0);
        assert_eq!(
            [setting(300, 2), setting(150_050, 2), setting(12_345, 3)],
            ["3", "\"1500.50\"", "\"12.3450\""]
        );
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_again(amount in 0u64..1_000_000_000_000_000, decimals in 0u8..=2) {
            let again = Written::read(&plain(amount, decimals)).unwrap();
            prop_assert_eq!(again.in_unit(decimals).unwrap(), amount);
            let unit = Unit { decimals, name: String::new() };
            // A whole number in groups of thousands might be one with a decimal comma: with decimals only.
            prop_assume!(decimals > 0);
            let grouped = Written::read(&unit.amount(amount)).unwrap();
            prop_assert_eq!(grouped.in_unit(decimals).unwrap(), amount);
        }
    }
}
