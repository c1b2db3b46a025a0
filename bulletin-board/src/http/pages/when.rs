//! A moment on a page.

use urne_record::Minute;

use super::language::Language;
use super::numbers::Moments as _;
use super::sentences::Says as _;

/// A moment of the record: for people in its time zone, for the script that adds the reader's own.
pub(super) struct When {
    /// For programs.
    pub(super) iso: String,
    /// For people.
    pub(super) text: String,
    /// How the reader's own time is told, with `…` in its place.
    pub(super) own: String,
}

impl When {
    /// A minute of the record.
    pub(super) fn of(t: Language, minute: Minute) -> Self {
        Self {
            iso: minute.to_string(),
            text: t.moment(minute),
            own: t.say_of("own-time", "time", "…"),
        }
    }
}
