//! Times as people write them, to the minute.

use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};
use urne_record::Minute;

use super::schema::Moment;
use crate::words::say;

/// What times in a draft are relative to.
#[derive(Clone, Debug)]
pub struct Clock {
    /// Now.
    pub now: Timestamp,
    /// The zone of times that name none.
    pub zone: TimeZone,
}

impl Clock {
    /// The machine's clock; `zone` is a name such as `Europe/Paris`, UTC if absent.
    ///
    /// # Errors
    /// A zone that this machine does not know, in words.
    pub fn system(zone: Option<&str>) -> Result<Self, String> {
        let zone = match zone {
            None => TimeZone::UTC,
            Some(name) if name.eq_ignore_ascii_case("utc") => TimeZone::UTC,
            Some(name) => TimeZone::get(name).map_err(|_| say!("time-zone", name = name))?,
        };
        Ok(Clock {
            now: Timestamp::now(),
            zone,
        })
    }

    /// The current minute.
    ///
    /// # Errors
    /// A machine clock outside of the calendar, in words.
    pub fn minute(&self) -> Result<Minute, String> {
        minute(self.now)
    }
}

/// The minute that a moment names.
///
/// # Errors
/// What is wrong, in words.
pub fn moment(moment: &Moment, clock: &Clock) -> Result<Minute, String> {
    match moment {
        Moment::Words(words) => parse(words, clock),
        Moment::Toml(datetime) => parse(&datetime.to_string(), clock),
    }
}

fn parse(words: &str, clock: &Clock) -> Result<Minute, String> {
    let text = words.trim();
    if text.eq_ignore_ascii_case("now") {
        return minute(clock.now);
    }
    if let Some(span) = text.strip_prefix("in ") {
        let seconds = seconds(span).ok_or_else(|| say!("time-none", text = text))?;
        let later = clock
            .now
            .as_second()
            .checked_add(seconds)
            .ok_or_else(|| say!("time-far"))?;
        return Minute::from_unix_seconds(later).map_err(|_| say!("time-far"));
    }
    if let Ok(timestamp) = text.parse::<Timestamp>() {
        return minute(timestamp);
    }
    if text.parse::<civil::Date>().is_ok() && text.len() <= 10 {
        return Err(say!("time-no-hour", text = text));
    }
    let local: civil::DateTime = text.parse().map_err(|_| say!("time-none", text = text))?;
    let zoned = clock.zone.to_ambiguous_zoned(local);
    let zoned = zoned
        .unambiguous()
        .map_err(|_| say!("time-twice", text = text))?;
    minute(zoned.timestamp())
}

/// `2026-12-01 20:00 UTC` for `2026-12-01T20:00Z`.
pub(crate) fn date(minute: &str) -> String {
    minute.replace('T', " ").replace('Z', " UTC")
}

/// `2 hours`, `90 minutes`, `1 day`.
fn seconds(span: &str) -> Option<i64> {
    let mut parts = span.split_whitespace();
    let (number, unit) = (parts.next()?.parse::<u32>().ok()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let unit = match unit.strip_suffix('s').unwrap_or(unit) {
        "minute" | "min" => 60,
        "hour" => 3600,
        "day" => 86_400,
        "week" => 604_800,
        _ => return None,
    };
    i64::from(number).checked_mul(unit)
}

fn minute(timestamp: Timestamp) -> Result<Minute, String> {
    Minute::from_unix_seconds(timestamp.as_second()).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn clock(zone: &str) -> Clock {
        let now = "2026-11-22T11:04:59Z".parse().unwrap();
        Clock {
            now,
            ..Clock::system(Some(zone)).unwrap()
        }
    }

    fn read(text: &str, zone: &str) -> Result<String, String> {
        moment(&Moment::Words(text.to_owned()), &clock(zone)).map(|minute| minute.to_string())
    }

    #[test]
    fn people_may_write_times_in_several_ways() {
        for (text, expected) in [
            ("now", "2026-11-22T11:04Z"),
            ("in 2 hours", "2026-11-22T13:04Z"),
            ("in 1 day", "2026-11-23T11:04Z"),
            ("in 90 minutes", "2026-11-22T12:34Z"),
            ("2026-12-01 20:00", "2026-12-01T20:00Z"),
            ("2026-12-01T20:00", "2026-12-01T20:00Z"),
            ("2026-12-01T20:00Z", "2026-12-01T20:00Z"),
            ("2026-12-01T20:00+01:00", "2026-12-01T19:00Z"),
        ] {
            assert_eq!(read(text, "UTC").unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn zones_count_and_changing_clocks_are_refused() {
        assert_eq!(
            read("2026-12-01 20:00", "Europe/Paris").unwrap(),
            "2026-12-01T19:00Z"
        );
        assert_eq!(
            read("2026-07-01 20:00", "Europe/Paris").unwrap(),
            "2026-07-01T18:00Z"
        );
        assert!(
            read("2026-10-25 02:30", "Europe/Paris")
                .unwrap_err()
                .contains("twice")
        );
        assert!(Clock::system(Some("Europe/Nowhere")).is_err());
    }

    #[test]
    fn what_is_no_time_is_named() {
        for text in [
            "tomorrow",
            "in two hours",
            "in 2 fortnights",
            "2026-12-01",
            "2026-13-01 20:00",
            "",
        ] {
            assert!(read(text, "UTC").is_err(), "{text}");
        }
    }
}
