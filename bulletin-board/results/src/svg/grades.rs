//! Grades: a bar of a hundred percent for each option, best grades left, the median marked.

use super::canvas::{Anchor, Canvas, Font, MARGIN, WIDTH, wrapped};
use super::{Fill, Heading};

/// One option.
#[derive(Clone, Debug)]
pub struct GradesRow {
    /// Its title.
    pub label: String,
    /// How often each grade was given, the best first.
    pub votes: Vec<u64>,
    /// The majority grade, 1 the best; `None` if nobody graded it.
    pub majority: Option<usize>,
    /// Majority grade and what became of it, in words.
    pub shown: String,
    /// Below the bar, such as how many had no opinion; may be empty.
    pub remark: String,
    /// Whether it has won.
    pub won: bool,
}

/// A picture of grades.
#[derive(Clone, Debug)]
pub struct Grades {
    /// What stands above and below.
    pub heading: Heading,
    /// The grades, the best first.
    pub grades: Vec<String>,
    /// The options, the best first.
    pub rows: Vec<GradesRow>,
    /// What the mark in the middle means.
    pub middle: String,
}

const HEIGHT: f64 = 26.0;

impl Grades {
    /// The picture.
    pub fn draw(&self) -> String {
        let mut canvas = Canvas::new(&self.heading, WIDTH);
        let fills = Fill::spread(self.grades.len());
        let entries: Vec<(Fill, String)> = (1..)
            .zip(&self.grades)
            .zip(&fills)
            .map(|((number, grade), fill): ((usize, _), _)| (*fill, format!("{number} {grade}")))
            .collect();
        canvas.legend(&entries);
        let width = canvas.inner();
        let middle = MARGIN + width / 2.0;
        let font = Font::PLAIN.sized(12.0).anchored(Anchor::Middle);
        canvas.text(middle, canvas.y, font, &self.middle);
        canvas.y += 4.0;
        let top = canvas.y;
        for row in &self.rows {
            canvas.y += 22.0;
            let shown = Font::PLAIN.bold().anchored(Anchor::End);
            canvas.text(WIDTH - MARGIN, canvas.y, shown, &row.shown);
            let font = if row.won {
                Font::PLAIN.bold()
            } else {
                Font::PLAIN
            };
            let lines = wrapped(&row.label, width / 2.0 + 40.0, font);
            for (place, line) in lines.iter().take(3).enumerate() {
                canvas.text(MARGIN, canvas.y + 18.0 * place as f64, font, line);
            }
            canvas.y += 18.0 * (lines.len().min(3) as f64 - 1.0) + 7.0;
            self.bar(&mut canvas, row, &fills);
            canvas.y += HEIGHT + 4.0;
            if !row.remark.is_empty() {
                canvas.y += 12.0;
                canvas.text(MARGIN, canvas.y, Font::PLAIN.sized(12.0), &row.remark);
                canvas.y += 4.0;
            }
        }
        let bottom = canvas.y;
        // Behind the bars it would not be seen, before them only between: so a dashed line and a
        // pointer at each bar.
        canvas.line((middle, top), (middle, bottom), true);
        canvas.y += 26.0;
        canvas.finish()
    }

    fn bar(&self, canvas: &mut Canvas, row: &GradesRow, fills: &[Fill]) {
        let all: u64 = row.votes.iter().sum();
        let (width, y) = (canvas.inner(), canvas.y);
        if all == 0 {
            canvas.frame(MARGIN, y, width, HEIGHT, 1.0);
            canvas.say(format!("{}: {}.", row.label, row.shown));
            return;
        }
        let mut x = MARGIN;
        let mut marked = None;
        let mut spoken = Vec::new();
        for (((number, votes), fill), grade) in
            (1usize..).zip(&row.votes).zip(fills).zip(&self.grades)
        {
            let part = width * *votes as f64 / all as f64;
            if *votes > 0 {
                canvas.rect(x, y, part, HEIGHT, *fill, 1.0);
                if part >= 34.0 {
                    let percent = format!("{}%", (votes * 200 + all) / (2 * all));
                    canvas.text_on_pattern(x + part / 2.0, y + 18.0, &percent);
                }
                spoken.push(format!("{grade} {votes}"));
            }
            if row.majority == Some(number) {
                marked = Some((x, part));
            }
            x += part;
        }
        if let Some((x, part)) = marked {
            canvas.frame(x, y, part, HEIGHT, 4.0);
        }
        canvas.pointer(MARGIN + width / 2.0, y);
        canvas.say(format!(
            "{}: {}; {}. {}",
            row.label,
            row.shown,
            spoken.join(", "),
            row.remark
        ));
    }
}
