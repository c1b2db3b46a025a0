//! Times to the minute (specs/notation.md): `YYYY-MM-DDThh:mmZ`.

use std::fmt;
use std::str::FromStr;

use jiff::SignedDuration;
use jiff::civil::{Date, DateTime, Time};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Error;

const INVALID: Error = Error::Invalid {
    what: "time (YYYY-MM-DDThh:mmZ, UTC)",
};

const EPOCH: DateTime = DateTime::constant(1970, 1, 1, 0, 0, 0, 0);

/// A minute in UTC, years 0001 to 9999. The order is that of time, and of the strings.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minute(DateTime);

impl Minute {
    /// The minute that holds a moment, given in seconds since 1970-01-01T00:00Z; rounds down.
    ///
    /// # Errors
    /// The moment is outside of the years 1 to 9999.
    pub fn from_unix_seconds(seconds: i64) -> Result<Self, Error> {
        // Civil time all through: jiff's timestamps end a day before the year 9999 does.
        let minutes = SignedDuration::from_secs(seconds.div_euclid(60) * 60);
        let time = EPOCH.checked_add(minutes).map_err(|_| INVALID)?;
        if time.year() < 1 {
            Err(INVALID)
        } else {
            Ok(Minute(time))
        }
    }

    /// Seconds since 1970-01-01T00:00Z.
    pub fn unix_seconds(self) -> i64 {
        self.0.duration_since(EPOCH).as_secs()
    }

    /// The minute this many minutes later (earlier if negative).
    ///
    /// # Errors
    /// The result is outside of the years 1 to 9999.
    pub fn plus_minutes(self, minutes: i64) -> Result<Self, Error> {
        let seconds = minutes.checked_mul(60).ok_or(INVALID)?;
        Self::from_unix_seconds(self.unix_seconds().checked_add(seconds).ok_or(INVALID)?)
    }
}

impl FromStr for Minute {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let bytes: &[u8; 17] = text.as_bytes().try_into().map_err(|_| INVALID)?;
        let [
            y1,
            y2,
            y3,
            y4,
            b'-',
            mo1,
            mo2,
            b'-',
            d1,
            d2,
            b'T',
            h1,
            h2,
            b':',
            mi1,
            mi2,
            b'Z',
        ] = bytes
        else {
            return Err(INVALID);
        };
        let digit = |byte: &u8| match byte {
            b'0'..=b'9' => Ok(i16::from(byte - b'0')),
            _ => Err(INVALID),
        };
        let two = |a, b| -> Result<i8, Error> {
            i8::try_from(digit(a)? * 10 + digit(b)?).map_err(|_| INVALID)
        };
        let year = digit(y1)? * 1000 + digit(y2)? * 100 + digit(y3)? * 10 + digit(y4)?;
        if year < 1 {
            return Err(INVALID);
        }
        let date = Date::new(year, two(mo1, mo2)?, two(d1, d2)?).map_err(|_| INVALID)?;
        let time = Time::new(two(h1, h2)?, two(mi1, mi2)?, 0, 0).map_err(|_| INVALID)?;
        Ok(Minute(date.to_datetime(time)))
    }
}

impl fmt::Display for Minute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (date, time) = (self.0.date(), self.0.time());
        let (year, month, day) = (date.year(), date.month(), date.day());
        write!(
            f,
            "{year:04}-{month:02}-{day:02}T{:02}:{:02}Z",
            time.hour(),
            time.minute()
        )
    }
}

impl fmt::Debug for Minute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Minute {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Minute {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        String::deserialize(input)?
            .parse()
            .map_err(D::Error::custom)
    }
}
