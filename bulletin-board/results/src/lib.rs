//! A result that stands in the log, for those who read it: on the organizer's terminal, on the
//! board's pages, and in the files that both hand out.
//!
//! - [`results`]: the posted result with the questions that it answers;
//! - [`said`]: its sentences, in four languages;
//! - `chart` (with the feature `terminal`), [`svg`]: bars in a terminal, pictures;
//! - [`error`]: why that cannot be done;
//! - [`export`]: tables with a schema, JSON, and the formats of others.

#[cfg(feature = "terminal")]
pub mod chart;
pub mod error;
pub mod export;
pub mod language;
pub mod results;
pub mod said;
pub mod svg;
