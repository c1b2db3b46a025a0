//! How numbers, parts and amounts look in each language, as browsers show them (a test compares them with what `Intl`
//! gave).

use urne_record::manifest::{Unit, part};
use urne_words::Language;

use super::Voice;

/// A space at which no line is broken.
const SPACE: &str = "\u{a0}";

impl Voice<'_> {
    fn point(self) -> &'static str {
        match self.language {
            Language::En => ".",
            Language::Fr | Language::Es | Language::Ca => ",",
        }
    }

    fn percent_sign(self) -> &'static str {
        match self.language {
            Language::En => "%",
            Language::Fr => "\u{202f}%",
            Language::Es | Language::Ca => "\u{a0}%",
        }
    }

    /// A whole number.
    pub fn number(self, value: u64) -> String {
        self.language.number(value)
    }

    /// A part of a whole in percent, with one digit behind the point; nothing if there is no whole.
    pub fn percent(self, part: u64, whole: u64) -> String {
        if whole == 0 {
            return String::new();
        }
        let tenths = (u128::from(part) * 2000 + u128::from(whole)) / (u128::from(whole) * 2);
        let tenths = u64::try_from(tenths).unwrap_or(u64::MAX);
        let (number, point) = (self.number(tenths / 10), self.point());
        format!("{number}{point}{}{}", tenths % 10, self.percent_sign())
    }

    /// A part such as `50%` or `2/3`: percent where that is exact with at most one digit behind the point.
    pub fn part(self, numerator: u32, denominator: u32) -> String {
        let text = part(numerator, denominator);
        match text.strip_suffix('%') {
            Some(number) => number.replace('.', self.point()) + self.percent_sign(),
            None => text,
        }
    }

    /// The sign of a unit, such as `€` for `EUR`, else its name.
    pub fn sign(self, unit: &Unit) -> &str {
        match unit.name.as_str() {
            "EUR" => "€",
            "GBP" => "£",
            "USD" if self.language == Language::En => "$",
            other => other,
        }
    }

    /// An amount in a contest's unit; decimals only where they are not all zero.
    pub fn amount(self, value: u64, unit: &Unit) -> String {
        let places = usize::from(unit.decimals.min(9));
        let scale = 10u64.pow(places as u32);
        let mut number = self.number(value / scale);
        if !value.is_multiple_of(scale) {
            number.push_str(self.point());
            number.push_str(&format!("{:0places$}", value % scale));
        }
        match self.sign(unit) {
            "" => number,
            sign @ ("€" | "£" | "$") if self.language == Language::En => {
                format!("{sign}{number}")
            }
            sign => format!("{number}{SPACE}{sign}"),
        }
    }
}
