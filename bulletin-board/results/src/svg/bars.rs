//! Totals as bars: choice, budget, points, score, rankings by points, allocations.

use super::canvas::{Anchor, Canvas, Font, MARGIN, WIDTH, text_width, wrapped};
use super::{Fill, Heading};

/// One option.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its title.
    pub label: String,
    /// Its total.
    pub value: u64,
    /// The total in words, such as `185 votes, 44.9%`.
    pub shown: String,
    /// What became of it; may be empty.
    pub fate: String,
    /// How that looks.
    pub fill: Fill,
}

/// A picture of bars.
#[derive(Clone, Debug)]
pub struct Bars {
    /// What stands above and below.
    pub heading: Heading,
    /// The options, in the order in which they are shown.
    pub rows: Vec<Row>,
    /// What an option needs at least, with words.
    pub needed: Option<(u64, String)>,
    /// Words for the fillings that occur.
    pub legend: Vec<(Fill, String)>,
    /// How many options are left out, in words; may be empty.
    pub hidden: String,
}

const HEIGHT: f64 = 18.0;

impl Bars {
    /// The picture.
    pub fn draw(&self) -> String {
        let mut canvas = Canvas::new(&self.heading, WIDTH);
        let right = WIDTH - MARGIN;
        // The longest bar leaves room for its number.
        let room = canvas.inner() - 190.0;
        let highest = self.rows.iter().map(|row| row.value);
        let needed = self.needed.as_ref().map(|(value, _)| *value);
        let highest = highest.chain(needed).max().unwrap_or(0).max(1);
        let scaled = |value: u64| room * value as f64 / highest as f64;

        if let Some((value, words)) = &self.needed {
            let x = MARGIN + scaled(*value);
            let font = Font::PLAIN.sized(12.0);
            let width = text_width(words, font);
            let left = (x - width / 2.0).min(right - width).max(MARGIN);
            canvas.text(left, canvas.y, font, words);
            canvas.y += 8.0;
        }
        let top = canvas.y;
        for row in &self.rows {
            canvas.y += 18.0;
            let fate = Font::PLAIN.bold().anchored(Anchor::End);
            canvas.text(right, canvas.y, fate, &row.fate);
            let font = match row.fill {
                Fill::Solid => Font::PLAIN.bold(),
                _ => Font::PLAIN,
            };
            let lines = wrapped(&row.label, canvas.inner() - 150.0, font);
            for (place, line) in lines.iter().take(3).enumerate() {
                canvas.text(MARGIN, canvas.y + 18.0 * place as f64, font, line);
            }
            canvas.y += 18.0 * (lines.len().min(3) as f64 - 1.0) + 7.0;
            let length = scaled(row.value);
            if row.value > 0 {
                canvas.rect(MARGIN, canvas.y, length.max(2.0), HEIGHT, row.fill, 1.0);
            } else {
                let (y, end) = (canvas.y, canvas.y + HEIGHT);
                canvas.line((MARGIN, y), (MARGIN, end), false);
            }
            let (x, y) = (MARGIN + length + 8.0, canvas.y + 14.0);
            canvas.text(x, y, Font::PLAIN.sized(13.0), &row.shown);
            canvas.y += HEIGHT + 6.0;
            let fate = match row.fate.as_str() {
                "" => String::new(),
                fate => format!(" ({fate})"),
            };
            canvas.say(format!("{}: {}{fate}.", row.label, row.shown));
        }
        if let Some((value, words)) = &self.needed {
            let x = MARGIN + scaled(*value);
            let bottom = canvas.y;
            canvas.line((x, top), (x, bottom), true);
            canvas.say(format!("{words}."));
        }
        if !self.hidden.is_empty() {
            canvas.y += 18.0;
            canvas.paragraph(&self.hidden, Font::PLAIN.sized(13.0));
            canvas.say(self.hidden.clone());
        }
        canvas.y += 14.0;
        if !self.legend.is_empty() {
            canvas.legend(&self.legend);
        }
        canvas.finish()
    }
}
