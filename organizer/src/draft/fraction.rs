//! Parts of a whole as people write them: `70%`, `2/3`, `more than 50%`, `at least 2/3`.

use urne_record::manifest::Fraction;

use crate::words::say;

/// A part, and whether exactly that part is too little.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) fraction: Fraction,
    pub(super) strict: bool,
}

/// Reads a part with the words before it; without words exactly that part is enough.
pub(super) fn part(text: &str) -> Result<Part, String> {
    let words = text.trim();
    let lower = words.to_lowercase();
    for (before, strict) in [
        ("more than", true),
        ("over", true),
        (">=", false),
        (">", true),
        ("at least", false),
        ("", false),
    ] {
        if let Some(rest) = lower.strip_prefix(before) {
            let fraction = fraction(rest.trim()).ok_or_else(|| say!("part-none", text = words))?;
            if fraction.numerator > fraction.denominator
                || (strict && fraction.numerator == fraction.denominator)
            {
                return Err(say!("part-more", text = words));
            }
            return Ok(Part { fraction, strict });
        }
    }
    Err(say!("part-none", text = words))
}

/// Reads a part without words.
pub(super) fn plain(text: &str) -> Result<Fraction, String> {
    let part = part(text)?;
    if part.strict {
        return Err(say!("part-exact", text = text.trim()));
    }
    Ok(part.fraction)
}

fn fraction(text: &str) -> Option<Fraction> {
    if let Some(percent) = text.strip_suffix('%') {
        let percent = percent.trim().replace(',', ".");
        let (whole, behind) = percent.split_once('.').unwrap_or((&percent, ""));
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || behind.len() > 4 || !digits(whole) || !digits(behind) {
            return None;
        }
        let numerator = format!("{whole}{behind}").parse().ok()?;
        let denominator = 100 * 10u32.pow(u32::try_from(behind.len()).ok()?);
        return Some(reduced(numerator, denominator));
    }
    let (numerator, denominator) = text.split_once('/')?;
    let numerator = numerator.trim().parse().ok()?;
    let denominator = denominator.trim().parse().ok()?;
    (1..=1_000_000)
        .contains(&denominator)
        .then(|| reduced(numerator, denominator))
}

/// The same part in lowest terms.
fn reduced(numerator: u32, denominator: u32) -> Fraction {
    let (mut a, mut b) = (numerator, denominator);
    while b > 0 {
        (a, b) = (b, a % b);
    }
    let divisor = a.max(1);
    Fraction {
        denominator: denominator / divisor,
        numerator: numerator / divisor,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn read(text: &str) -> Result<(u32, u32, bool), String> {
        part(text).map(|part| {
            (
                part.fraction.numerator,
                part.fraction.denominator,
                part.strict,
            )
        })
    }

    #[test]
    fn parts_are_read_as_people_write_them() {
        for (text, expected) in [
            ("50%", (1, 2, false)),
            ("2/3", (2, 3, false)),
            ("more than 50%", (1, 2, true)),
            ("Over 1/2", (1, 2, true)),
            ("at least 2/3", (2, 3, false)),
            ("at least 66.67 %", (6667, 10_000, false)),
            ("> 33,3%", (333, 1000, true)),
            (">= 4/6", (2, 3, false)),
            ("100%", (1, 1, false)),
            ("0%", (0, 1, false)),
        ] {
            assert_eq!(read(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_part_is_refused() {
        for text in [
            "half",
            "0.5",
            "50",
            "101%",
            "3/2",
            "1/0",
            "more than 100%",
            "-5%",
            "%",
            "1/2000000",
            "",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
        assert!(plain("more than 50%").is_err());
    }
}
