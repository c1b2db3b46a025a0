//! How long to go on when a board does not answer: bounded, with growing pauses.

use std::time::Duration;
#[cfg(not(target_arch = "wasm32"))]
use std::time::Instant;

use crate::error::Error;

/// Bounded retrying of what failed in passing ([`Error::is_transient`]).
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// Time after which no new attempt is made.
    pub total: Duration,
    /// Pause after the first failure; it doubles with each one.
    pub first_pause: Duration,
    /// Longest pause.
    pub longest_pause: Duration,
}

impl Patience {
    /// One attempt and no more.
    pub const NONE: Self = Self::lasting(Duration::ZERO);

    /// For a person in front of a screen: half a minute.
    pub const SHORT: Self = Self::lasting(Duration::from_secs(30));

    /// Goes on for `total`, with pauses from a quarter of a second to five seconds.
    pub const fn lasting(total: Duration) -> Self {
        Self {
            total,
            first_pause: Duration::from_millis(250),
            longest_pause: Duration::from_secs(5),
        }
    }

    /// Repeats `attempt` until it succeeds, fails for good, or patience is at its end.
    /// `on_pause` hears of each failure and the pause that follows.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn persist<T>(
        &self,
        on_pause: &mut dyn FnMut(&Error, Duration),
        mut attempt: impl FnMut() -> Result<T, Error>,
    ) -> Result<T, Error> {
        let end = Instant::now() + self.total;
        let mut pause = self.first_pause;
        loop {
            let error = match attempt() {
                Ok(value) => return Ok(value),
                Err(error) => error,
            };
            let left = end.saturating_duration_since(Instant::now());
            if !error.is_transient() || left.is_zero() {
                return Err(error);
            }
            let now = pause.min(left);
            on_pause(&error, now);
            std::thread::sleep(now);
            pause = (pause * 2).min(self.longest_pause);
        }
    }

    /// A worker cannot sleep: one attempt, and the page may ask again.
    #[cfg(target_arch = "wasm32")]
    pub fn persist<T>(
        &self,
        _on_pause: &mut dyn FnMut(&Error, Duration),
        mut attempt: impl FnMut() -> Result<T, Error>,
    ) -> Result<T, Error> {
        attempt()
    }
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic
    )]
    use super::*;

    fn unreachable() -> Error {
        Error::Unreachable {
            url: "http://localhost:1".into(),
            detail: "connection refused".into(),
        }
    }

    #[test]
    fn transient_failures_are_tried_again() {
        let patience = Patience {
            total: Duration::from_secs(5),
            first_pause: Duration::from_millis(1),
            longest_pause: Duration::from_millis(2),
        };
        let (mut attempts, mut pauses) = (0, 0);
        let value = patience.persist(&mut |_, _| pauses += 1, || {
            attempts += 1;
            if attempts < 4 {
                Err(unreachable())
            } else {
                Ok(attempts)
            }
        });
        assert_eq!(value.unwrap(), 4);
        assert_eq!(pauses, 3);
    }

    #[test]
    fn patience_ends() {
        let patience = Patience {
            total: Duration::from_millis(20),
            first_pause: Duration::from_millis(5),
            longest_pause: Duration::from_millis(5),
        };
        let mut attempts = 0;
        let result: Result<(), _> = patience.persist(&mut |_, _| {}, || {
            attempts += 1;
            Err(unreachable())
        });
        assert!(result.is_err());
        assert!((2..=6).contains(&attempts), "{attempts} attempts");
    }

    #[test]
    fn other_failures_end_at_once() {
        let mut attempts = 0;
        let result: Result<(), _> = Patience::SHORT.persist(&mut |_, _| {}, || {
            attempts += 1;
            Err(Error::NotFound { url: "x".into() })
        });
        assert!(result.is_err());
        assert_eq!(attempts, 1);
    }
}
