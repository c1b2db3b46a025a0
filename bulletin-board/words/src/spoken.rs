//! The language in which this process speaks.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::Language;

/// A place in [`Language::ALL`]; English until something else is said.
static SPOKEN: AtomicUsize = AtomicUsize::new(1);

/// From now on everything is said in this language.
pub fn speak(language: Language) {
    let place = Language::ALL.iter().position(|one| *one == language);
    SPOKEN.store(place.unwrap_or(1), Ordering::Relaxed);
}

/// The language in which everything is said.
pub fn spoken() -> Language {
    let place = SPOKEN.load(Ordering::Relaxed);
    Language::ALL.get(place).copied().unwrap_or(Language::En)
}
