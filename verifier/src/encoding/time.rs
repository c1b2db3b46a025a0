//! Times: `YYYY-MM-DDThh:mmZ`, a real minute of the proleptic Gregorian calendar in UTC
//! (specs/notation.md). They compare as strings.

use std::fmt;

/// A real minute.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time([u8; 17]);

impl Time {
    /// Reads the 17 characters; `None` if they name no real minute.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: [u8; 17] = text.as_bytes().try_into().ok()?;
        let shape = b"dddd-dd-ddTdd:ddZ";
        let fits = bytes.iter().zip(shape).all(|(byte, wanted)| match wanted {
            b'd' => byte.is_ascii_digit(),
            literal => byte == literal,
        });
        if !fits {
            return None;
        }
        let number = |from: usize, to: usize| text.get(from..to)?.parse::<u32>().ok();
        let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
        let (hour, minute) = (number(11, 13)?, number(14, 16)?);
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        let real = year >= 1 && (1..=days).contains(&day) && hour <= 23 && minute <= 59;
        real.then_some(Self(bytes))
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(std::str::from_utf8(&self.0).unwrap_or_default())
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_real_minutes() {
        for good in [
            "2026-11-22T10:00Z",
            "2024-02-29T23:59Z",
            "2000-02-29T00:00Z",
            "0001-01-01T00:00Z",
        ] {
            assert_eq!(
                Time::parse(good).map(|t| t.to_string()).as_deref(),
                Some(good)
            );
        }
        for bad in [
            "2026-02-29T10:00Z",
            "1900-02-29T10:00Z",
            "2026-04-31T10:00Z",
            "2026-13-01T10:00Z",
            "2026-00-01T10:00Z",
            "2026-01-00T10:00Z",
            "2026-01-01T24:00Z",
            "2026-01-01T10:60Z",
            "0000-01-01T10:00Z",
            "2026-01-01T10:00:00Z",
            "2026-01-01 10:00Z",
            "2026-01-01t10:00Z",
            "+026-01-01T10:00Z",
            "2026-1-011T10:00Z",
            "",
        ] {
            assert_eq!(Time::parse(bad), None, "{bad}");
        }
        assert!(Time::parse("2026-01-01T09:59Z") < Time::parse("2026-01-01T10:00Z"));
    }
}
