//! Results as bars in the terminal, as wide as it is; drawn in plain ASCII where they must be.

use std::fmt::Write as _;

use console::{Term, measure_text_width};

use crate::said::Voice;

/// One bar.
#[derive(Clone, Debug)]
pub struct Bar {
    /// What the bar stands for.
    pub label: String,
    /// Its length.
    pub value: u64,
    /// A word behind it, such as `elected`; may be empty.
    pub remark: String,
}

/// How to draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// Columns of the terminal.
    pub width: usize,
    /// Whether more than ASCII is drawn; texts stay as they are.
    pub unicode: bool,
}

impl Style {
    /// As standard output is: its width (80 where it is no terminal), UTF-8 where the locale says so.
    pub fn of_stdout() -> Self {
        let width = Term::stdout()
            .size_checked()
            .map_or(80, |(_, columns)| usize::from(columns));
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
            .iter()
            .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
            .unwrap_or_default()
            .to_lowercase();
        let dumb = std::env::var("TERM").is_ok_and(|term| term == "dumb");
        let unicode = !dumb && (locale.contains("utf-8") || locale.contains("utf8"));
        Style {
            width: width.clamp(40, 120),
            unicode,
        }
    }
}

/// A line for each bar: label, bar, value, share of `whole`, remark.
pub fn bars(bars: &[Bar], whole: u64, style: Style) -> String {
    let voice = Voice::of(urne_words::spoken());
    let share = |value: u64| voice.percent(value, whole);
    bars_with(bars, &|value| voice.number(value), &share, style)
}

/// The same, with values and shares as they are shown.
pub(crate) fn bars_with(
    bars: &[Bar],
    shown: &dyn Fn(u64) -> String,
    share: &dyn Fn(u64) -> String,
    style: Style,
) -> String {
    let longest = bars
        .iter()
        .map(|bar| measure_text_width(&bar.label))
        .max()
        .unwrap_or(0);
    let highest = bars.iter().map(|bar| bar.value).max().unwrap_or(0);
    let widest = |show: &dyn Fn(u64) -> String| {
        let widths = bars.iter().map(|bar| measure_text_width(&show(bar.value)));
        widths.max().unwrap_or(0)
    };
    let (value_width, share_width) = (widest(shown), widest(share));
    let remark_width = bars
        .iter()
        .map(|bar| measure_text_width(&bar.remark))
        .max()
        .unwrap_or(0);
    // With the blanks between the columns.
    let around = value_width + share_width + remark_width + 10;
    let free = style.width.saturating_sub(around);
    let label_width = longest.min(style.width * 2 / 5).min(free.saturating_sub(4));
    let room = free.saturating_sub(label_width).max(1);

    let mut text = String::new();
    for bar in bars {
        let label = fitted(&bar.label, label_width, style.unicode);
        let drawn = drawn(bar.value, highest, room, style.unicode);
        let padding = " ".repeat(room.saturating_sub(measure_text_width(&drawn)));
        let value = right(&shown(bar.value), value_width);
        let share = match share_width {
            0 => String::new(),
            width => format!("  {}", right(&share(bar.value), width)),
        };
        let line = format!(
            "  {label}  {drawn}{padding}  {value}{share}  {}",
            bar.remark
        );
        let _ = writeln!(text, "{}", line.trim_end());
    }
    text
}

/// Filled up with blanks from the left, to a width.
fn right(text: &str, width: usize) -> String {
    " ".repeat(width.saturating_sub(measure_text_width(text))) + text
}

/// Cut with an ellipsis, or filled up with blanks, to a width.
pub(crate) fn fitted(label: &str, width: usize, unicode: bool) -> String {
    let whole = measure_text_width(label);
    if whole <= width {
        return label.to_owned() + &" ".repeat(width - whole);
    }
    let ellipsis = if unicode { "…" } else { "..." };
    let room = width.saturating_sub(measure_text_width(ellipsis));
    let mut cut = String::new();
    for c in label.chars() {
        cut.push(c);
        if measure_text_width(&cut) > room {
            cut.pop();
            break;
        }
    }
    let filled = room.saturating_sub(measure_text_width(&cut));
    cut + ellipsis + &" ".repeat(filled)
}

/// A bar of at most `room` columns, in eighths of a column where the terminal can.
fn drawn(value: u64, highest: u64, room: usize, unicode: bool) -> String {
    if highest == 0 {
        return String::new();
    }
    let eighths = u128::from(value) * (room as u128) * 8 / u128::from(highest);
    // Something is never drawn as nothing.
    let eighths = if value > 0 { eighths.max(1) } else { 0 };
    let (full, rest) = ((eighths / 8) as usize, (eighths % 8) as usize);
    if unicode {
        let part = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
            .get(rest)
            .copied()
            .unwrap_or_default();
        "█".repeat(full) + part
    } else {
        "#".repeat((full + usize::from(rest >= 4)).max(usize::from(value > 0)))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn sample() -> Vec<Bar> {
        let bar = |label: &str, value, remark: &str| Bar {
            label: label.into(),
            value,
            remark: remark.into(),
        };
        vec![
            bar("Préau solaire pour l'école Jeanne-Barret", 185, "elected"),
            bar("Abri à vélos", 179, ""),
            bar("学校の庭", 1, ""),
            bar("Rien", 0, ""),
        ]
    }

    #[test]
    fn no_line_is_wider_than_the_terminal() {
        for width in [40, 60, 80, 120] {
            for unicode in [true, false] {
                let text = bars(&sample(), 412, Style { width, unicode });
                assert!(
                    text.lines().all(|line| measure_text_width(line) <= width),
                    "{width}\n{text}"
                );
            }
        }
    }

    #[test]
    fn ascii_is_drawn_as_such_and_bars_are_proportional() {
        let text = bars(
            &sample(),
            412,
            Style {
                width: 100,
                unicode: false,
            },
        );
        let ours = |c: char| !c.is_ascii() && !"éàôëè学校の庭".contains(c);
        assert!(!text.contains(ours), "{text}");
        let marks: Vec<usize> = text.lines().map(|line| line.matches('#').count()).collect();
        assert!(
            matches!(marks.as_slice(), [first, second, 1, 0] if first > second && second * 185 >= (first - 1) * 179)
        );
        assert!(text.contains("185  44.9%  elected"), "{text}");
    }

    #[test]
    fn nothing_divides_by_zero() {
        let none = [Bar {
            label: "a".into(),
            value: 0,
            remark: String::new(),
        }];
        let style = Style {
            width: 80,
            unicode: true,
        };
        assert!(bars(&none, 0, style).contains('a'));
    }
}
