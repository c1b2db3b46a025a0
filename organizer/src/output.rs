//! What a command prints: sentences for people, or one JSON object for programs.

use std::io::{self, Write as _};

use anyhow::Result;
use serde_json::Value;
use unicode_width::UnicodeWidthStr as _;

/// Lines of a label and what belongs to it, set in under each other; labels take at least so many columns.
pub fn columns(lines: &[(String, String)], least: usize) -> String {
    let labels = lines.iter().map(|(label, _)| label.width());
    let width = labels.max().unwrap_or(0).max(least);
    let line = |(label, value): &(String, String)| {
        let padding = width.saturating_sub(label.width()) + 1;
        format!("  {label}{}{value}\n", " ".repeat(padding))
    };
    lines.iter().map(line).collect()
}

/// Which of the two.
#[derive(Clone, Copy, Debug)]
pub struct Output {
    /// One JSON object.
    pub json: bool,
}

impl Output {
    /// Prints a command's result, once.
    ///
    /// # Errors
    /// Standard output does not take it.
    pub fn print(self, sentences: impl AsRef<str>, value: impl FnOnce() -> Value) -> Result<()> {
        let text = if self.json {
            value().to_string()
        } else {
            sentences.as_ref().trim_end().to_owned()
        };
        match writeln!(io::stdout().lock(), "{text}") {
            // Whoever reads has seen enough, as with 'head'.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            other => Ok(other?),
        }
    }
}
