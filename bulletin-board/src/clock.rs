//! The board's clock: injected, so that tests can stand at any minute.

use std::time::{SystemTime, UNIX_EPOCH};

use urne_record::Minute;

/// Tells the time of entries and refusals, rounded down to the minute.
pub trait Clock: Send + Sync + 'static {
    /// The present minute; `None` if the clock stands outside of the years 1 to 9999.
    fn minute(&self) -> Option<Minute>;
}

/// The clock of the operating system.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn minute(&self) -> Option<Minute> {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
        Minute::from_unix_seconds(i64::try_from(since.as_secs()).ok()?).ok()
    }
}
