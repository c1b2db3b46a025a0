//! What the tools, the server and the pages say, in four languages, from the same Fluent files.
//!
//! - [`Language`]: the languages, and how each writes numbers;
//! - [`Words`], [`words!`], [`say!`]: the sentences of a tool, by name;
//! - [`speak`], [`spoken`]: the language in which this process speaks;
//! - `command_line`: help and faults of a command line in that language;
//! - `check`: what tests ask of language files.
//!
//! It knows nothing of elections: whoever verifies can use it and still depends on nobody's arithmetic.

#[cfg(feature = "check")]
pub mod check;
#[cfg(feature = "command-line")]
pub mod command_line;
mod language;
mod say;
mod spoken;
mod words;

pub use language::Language;
pub use spoken::{speak, spoken};
pub use words::{Value, Words};
