//! Rows of delimiter-separated text, each with the number of the line that it begins on.

use csv::{ReaderBuilder, StringRecord};

use crate::fault::Fault;

/// One row: its fields with quotes resolved, and its line in the file.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// The line on which the row begins, counted from 1.
    pub(crate) line: u64,
    /// The fields, untrimmed.
    pub(crate) fields: StringRecord,
}

impl Row {
    /// A field without surrounding white space; empty if the row is too short.
    pub(crate) fn field(&self, column: usize) -> &str {
        self.fields.get(column).unwrap_or_default().trim()
    }

    /// Whether no field holds anything.
    pub(crate) fn is_blank(&self) -> bool {
        self.fields.iter().all(|field| field.trim().is_empty())
    }
}

/// `;`, `,` or tab: whichever the first line has most of, outside of quotes.
pub(crate) fn delimiter(text: &str) -> u8 {
    let header = text
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default();
    let count = |delimiter: u8| {
        let mut quoted = false;
        header
            .bytes()
            .filter(|&byte| {
                quoted ^= byte == b'"';
                !quoted && byte == delimiter
            })
            .count()
    };
    // The last of equals wins, so a single column falls to the comma.
    [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|&delimiter| count(delimiter))
        .unwrap_or(b',')
}

/// All rows that hold anything, in order. Quoting is that of RFC 4180; rows may differ in length.
///
/// # Errors
/// The row's line where the text cannot be split.
pub(crate) fn rows(file: &str, text: &str, delimiter: u8) -> Result<Vec<Row>, Fault> {
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut lines = Lines {
        bytes: text.as_bytes(),
        at: 0,
        line: 1,
    };
    let mut rows = Vec::new();
    for record in reader.records() {
        let fields = record.map_err(|error| Fault::at(file, lines.line, error.to_string()))?;
        let start = fields.position().map_or(0, csv::Position::byte);
        let line = lines.line_of_row(usize::try_from(start).unwrap_or(usize::MAX));
        let row = Row { line, fields };
        if !row.is_blank() {
            rows.push(row);
        }
    }
    Ok(rows)
}

/// Counts lines forward. A row's recorded position may lie on the line end before it, or on blank
/// lines that the reader skips, so those are stepped over first.
struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    fn line_of_row(&mut self, start: usize) -> u64 {
        while let Some(&byte) = self.bytes.get(self.at) {
            if self.at >= start && byte != b'\r' && byte != b'\n' {
                break;
            }
            let lone_return = byte == b'\r' && self.bytes.get(self.at + 1) != Some(&b'\n');
            if byte == b'\n' || lone_return {
                self.line += 1;
            }
            self.at += 1;
        }
        self.line
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn lines(text: &str) -> Vec<(u64, String)> {
        let rows = rows("f", text, b';').unwrap();
        rows.iter()
            .map(|row| (row.line, row.field(0).to_owned()))
            .collect()
    }

    #[test]
    fn lines_are_right_whatever_ends_them() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["a;1", "", "b;2", "\"c", "d\";3", " ", "e;4"].join(end);
            let expected = vec![
                (1, "a".into()),
                (3, "b".into()),
                (4, format!("c{end}d")),
                (7, "e".into()),
            ];
            assert_eq!(lines(&text), expected, "{end:?}");
        }
    }

    #[test]
    fn quotes_protect_delimiters_and_quotes() {
        let rows = rows("f", "\"a;\"\"b\"\"\";x\n", b';').unwrap();
        let row = rows.first().unwrap();
        assert_eq!(
            (row.field(0), row.field(1), row.field(2)),
            ("a;\"b\"", "x", "")
        );
    }
}
