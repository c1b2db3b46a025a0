//! How amounts, parts, dates and lists look in each language: the few forms that the pages need, as browsers
//! show them (a test compares them with what `Intl` gave).

use urne_record::Minute;
use urne_record::manifest::{Unit, part};

use super::language::Language;

const JANUARY_TO_DECEMBER: [[&str; 12]; 4] = [
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    [
        "gener", "febrer", "març", "abril", "maig", "juny", "juliol", "agost", "setembre",
        "octubre", "novembre", "desembre",
    ],
];

/// A space at which no line is broken.
const SPACE: &str = "\u{a0}";

/// How a language writes them.
pub(crate) trait Forms {
    /// A part of a whole in percent, with one digit behind the point; nothing if there is no whole.
    fn percent(self, part: u64, whole: u64) -> String;

    /// A part such as `50%` or `2/3`: percent where that is exact with at most one digit behind the point.
    fn part(self, numerator: u32, denominator: u32) -> String;

    /// An amount in a contest's unit; decimals only where they are not all zero.
    fn amount(self, value: u64, unit: &Unit) -> String;

    /// A moment, with its time zone, which is always that of the record.
    fn moment(self, minute: Minute) -> String;
}

fn point(language: Language) -> &'static str {
    match language {
        Language::En => ".",
        Language::Fr | Language::Es | Language::Ca => ",",
    }
}

impl Forms for Language {
    fn percent(self, part: u64, whole: u64) -> String {
        if whole == 0 {
            return String::new();
        }
        let tenths = (u128::from(part) * 2000 + u128::from(whole)) / (u128::from(whole) * 2);
        let tenths = u64::try_from(tenths).unwrap_or(u64::MAX);
        let number = format!("{}{}{}", self.number(tenths / 10), point(self), tenths % 10);
        match self {
            Self::En => number + "%",
            Self::Fr => number + "\u{202f}%",
            Self::Es | Self::Ca => number + SPACE + "%",
        }
    }

    fn part(self, numerator: u32, denominator: u32) -> String {
        let text = part(numerator, denominator);
        let sign = match self {
            Self::En => "%",
            Self::Fr => "\u{202f}%",
            Self::Es | Self::Ca => "\u{a0}%",
        };
        match text.strip_suffix('%') {
            Some(number) => number.replace('.', point(self)) + sign,
            None => text,
        }
    }

    fn amount(self, value: u64, unit: &Unit) -> String {
        let places = usize::from(unit.decimals.min(9));
        let scale = 10u64.pow(places as u32);
        let mut number = self.number(value / scale);
        if !value.is_multiple_of(scale) {
            number.push_str(point(self));
            number.push_str(&format!("{:0places$}", value % scale));
        }
        let sign = match unit.name.as_str() {
            "EUR" => "€",
            "GBP" => "£",
            "USD" if self == Self::En => "$",
            other => other,
        };
        match (self, sign) {
            (_, "") => number,
            (Self::En, "€" | "£" | "$") => format!("{sign}{number}"),
            _ => format!("{number}{SPACE}{sign}"),
        }
    }

    fn moment(self, minute: Minute) -> String {
        let text = minute.to_string();
        let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default().to_owned();
        let (year, time) = (part(0, 4), part(11, 16));
        let bare = |text: String| text.trim_start_matches('0').to_owned();
        let (year, day) = (bare(year), bare(part(8, 10)));
        let month = part(5, 7).parse().unwrap_or(1usize);
        let months = match self {
            Self::Fr => &JANUARY_TO_DECEMBER[0],
            Self::En => &JANUARY_TO_DECEMBER[1],
            Self::Es => &JANUARY_TO_DECEMBER[2],
            Self::Ca => &JANUARY_TO_DECEMBER[3],
        };
        let month = months.get(month.wrapping_sub(1)).copied().unwrap_or("");
        let hour = match time.strip_prefix('0') {
            Some(short) if matches!(self, Self::Es | Self::Ca) => short,
            _ => &time,
        };
        match self {
            Self::Fr => {
                let day = if day == "1" { "1er".to_owned() } else { day };
                format!("{day} {month} {year} à {hour} UTC")
            }
            Self::En => format!("{day} {month} {year} at {hour} UTC"),
            Self::Es => format!("{day} de {month} de {year} a las {hour} UTC"),
            Self::Ca => {
                let of = if month.starts_with(['a', 'o']) {
                    "d’"
                } else {
                    "de "
                };
                format!("{day} {of}{month} del {year}, a les {hour} UTC")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// What `Intl.NumberFormat` gives; the dates are those of `Intl.DateTimeFormat` with the long date and the
    /// short time, British English, and a French first of the month as French writes it.
    #[test]
    fn as_browsers_show_them() {
        let shares = Language::ALL.map(|language| language.percent(4567, 10_000));
        assert_eq!(
            shares,
            ["45,7\u{202f}%", "45.7%", "45,7\u{a0}%", "45,7\u{a0}%"]
        );
        let euros = Unit {
            decimals: 2,
            name: "EUR".to_owned(),
        };
        let amounts = |value| Language::ALL.map(|language| language.amount(value, &euros));
        assert_eq!(
            amounts(1_234_550),
            [
                "12\u{202f}345,50\u{a0}€",
                "€12,345.50",
                "12.345,50\u{a0}€",
                "12.345,50\u{a0}€"
            ]
        );
        assert_eq!(amounts(500), ["5\u{a0}€", "€5", "5\u{a0}€", "5\u{a0}€"]);
        let moments = |text: &str| {
            let minute = text.parse().unwrap();
            Language::ALL.map(|language| language.moment(minute))
        };
        assert_eq!(
            moments("2026-11-01T08:05Z"),
            [
                "1er novembre 2026 à 08:05 UTC",
                "1 November 2026 at 08:05 UTC",
                "1 de noviembre de 2026 a las 8:05 UTC",
                "1 de novembre del 2026, a les 8:05 UTC"
            ]
        );
        assert_eq!(
            moments("2026-04-20T18:00Z"),
            [
                "20 avril 2026 à 18:00 UTC",
                "20 April 2026 at 18:00 UTC",
                "20 de abril de 2026 a las 18:00 UTC",
                "20 d’abril del 2026, a les 18:00 UTC"
            ]
        );
    }

    #[test]
    fn parts_are_rounded_to_the_nearest() {
        let percent = |part, whole| Language::En.percent(part, whole);
        assert_eq!(percent(1, 3), "33.3%");
        assert_eq!(percent(2, 3), "66.7%");
        assert_eq!(percent(1, 2000), "0.1%");
        assert_eq!(percent(5, 5), "100.0%");
        assert_eq!(percent(5, 0), "");
        assert_eq!(percent(u64::MAX, u64::MAX), "100.0%");
    }

    #[test]
    fn parts_of_a_rule() {
        assert_eq!(Language::Fr.part(1, 8), "12,5\u{202f}%");
        assert_eq!(Language::Es.part(1, 2), "50\u{a0}%");
        assert_eq!(Language::En.part(2, 3), "2/3");
    }

    #[test]
    fn units_without_a_sign_keep_their_name() {
        let hours = Unit {
            decimals: 1,
            name: "hours".to_owned(),
        };
        assert_eq!(Language::En.amount(15, &hours), "1.5\u{a0}hours");
        let none = Unit {
            decimals: 0,
            name: String::new(),
        };
        assert_eq!(Language::Fr.amount(15, &none), "15");
    }
}
