//! How moments look in each language, as browsers show them (a test compares them with what `Intl` gave).

use urne_record::Minute;

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

/// How a language writes moments.
pub(crate) trait Moments {
    /// A moment, with its time zone, which is always that of the record.
    fn moment(self, minute: Minute) -> String;
}

impl Moments for Language {
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

    /// What `Intl.DateTimeFormat` gives with the long date and the short time, British English, and a French first of
    /// the month as French writes it.
    #[test]
    fn as_browsers_show_them() {
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
}
