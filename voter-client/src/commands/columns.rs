//! Labels and what stands behind them, in two columns.

use unicode_width::UnicodeWidthStr as _;

/// Lines of a label and a text. Every text begins `gap` columns behind the longest label.
pub(super) fn columns(indent: usize, gap: usize, rows: &[(String, String)]) -> String {
    let width = |label: &String| label.width();
    let widest = rows.iter().map(|(label, _)| width(label)).max();
    let lines = rows.iter().map(|(label, text)| {
        let space = (widest.unwrap_or_default() + gap).saturating_sub(width(label));
        format!("{:indent$}{label}{:space$}{text}", "", "")
    });
    lines.collect::<Vec<String>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::columns;

    #[test]
    fn texts_stand_below_one_another() {
        let rows = [("Élection", "a"), ("Poids", "b")];
        let rows = rows.map(|(label, text)| (label.to_owned(), text.to_owned()));
        assert_eq!(columns(0, 2, &rows), "Élection  a\nPoids     b");
        assert_eq!(columns(2, 1, &rows[1..]), "  Poids b");
    }
}
