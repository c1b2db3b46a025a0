//! Pairs: a table of how many rank the option of the row above that of the column.

use super::Heading;
use super::canvas::{Anchor, Canvas, Font, MARGIN, WIDTH, cut};

/// A picture of pairs.
#[derive(Clone, Debug)]
pub struct Pairs {
    /// What stands above and below.
    pub heading: Heading,
    /// Titles, in the order in which they are shown, each with what became of it.
    pub options: Vec<(String, String)>,
    /// `votes[i][j]`: how many rank i above j, in the same order.
    pub votes: Vec<Vec<u64>>,
    /// What the table shows, in words.
    pub caption: String,
}

const CELL: f64 = 30.0;

impl Pairs {
    /// The picture.
    pub fn draw(&self) -> String {
        let n = self.options.len();
        let digits = self
            .votes
            .iter()
            .flatten()
            .max()
            .map_or(1, |most| most.to_string().len());
        let cell = (digits as f64 * 9.0 + 16.0).max(44.0);
        let names = 280.0;
        let width = (2.0 * MARGIN + names + cell * n as f64 + 110.0).max(WIDTH);
        let mut canvas = Canvas::new(&self.heading, width);
        canvas.paragraph(&self.caption, Font::PLAIN.sized(13.0));
        let (left, top) = (MARGIN + names, canvas.y + 24.0);
        let number = Font::PLAIN.bold().anchored(Anchor::Middle);
        for place in 0..n {
            let x = left + cell * (place as f64 + 0.5);
            canvas.text(x, top - 8.0, number, &(place + 1).to_string());
        }
        for (i, (name, fate)) in self.options.iter().enumerate() {
            let y = top + CELL * i as f64;
            let label = format!("{}. {name}", i + 1);
            let font = Font::PLAIN;
            canvas.text(MARGIN, y + 20.0, font, &cut(&label, names - 10.0, font));
            for j in 0..n {
                let x = left + cell * j as f64;
                if i == j {
                    canvas.line((x, y + CELL), (x + cell, y), false);
                    canvas.frame(x, y, cell, CELL, 1.0);
                    continue;
                }
                let (votes, against) = (self.votes(i, j), self.votes(j, i));
                let wins = votes > against;
                if wins {
                    canvas.shade(x, y, cell, CELL);
                }
                canvas.frame(x, y, cell, CELL, 1.0);
                let font = Font::PLAIN.anchored(Anchor::Middle);
                let font = if wins { font.bold() } else { font };
                canvas.text(x + cell / 2.0, y + 20.0, font, &votes.to_string());
                if wins {
                    let other = self.options.get(j).map_or("", |(name, _)| name);
                    canvas.say(format!("{name} – {other}: {votes} – {against}."));
                }
            }
            let x = left + cell * n as f64 + 10.0;
            canvas.text(x, y + 20.0, Font::PLAIN.bold(), fate);
        }
        canvas.y = top + CELL * n as f64 + 28.0;
        canvas.finish()
    }

    fn votes(&self, above: usize, below: usize) -> u64 {
        let row = self.votes.get(above);
        row.and_then(|row| row.get(below)).copied().unwrap_or(0)
    }
}
