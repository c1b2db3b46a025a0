//! Budgets: what each selection spends as a bar of the whole budget, and the projects in a table.

use super::canvas::{Anchor, Canvas, Font, MARGIN, WIDTH, cut};
use super::{Fill, Heading};

/// A project.
#[derive(Clone, Debug)]
pub struct Project {
    /// Its title.
    pub label: String,
    /// Its votes or points, as shown.
    pub score: String,
    /// Its cost.
    pub cost: u64,
    /// Its cost, as shown.
    pub shown: String,
    /// Why it has not won, in a word; may be empty.
    pub remark: String,
}

/// A selection of projects.
#[derive(Clone, Debug)]
pub struct Selection {
    /// How it is made.
    pub name: String,
    /// What it spends and how much support it has, in words.
    pub shown: String,
    /// The projects, as indexes, in order.
    pub projects: Vec<usize>,
    /// Whether it decides.
    pub decides: bool,
}

/// A picture of a budget.
#[derive(Clone, Debug)]
pub struct Budget {
    /// What stands above and below.
    pub heading: Heading,
    /// The money.
    pub limit: u64,
    /// All projects, in the order of their support.
    pub projects: Vec<Project>,
    /// The selections.
    pub selections: Vec<Selection>,
    /// Words: heads of the columns for project, score and cost.
    pub columns: [String; 3],
    /// What stands behind the selection that decides.
    pub decides: String,
    /// The projects that stand in the table, as indexes.
    pub shown: Vec<usize>,
    /// How many are left out, in words; may be empty.
    pub hidden: String,
}

const HEIGHT: f64 = 30.0;
const LINE: f64 = 22.0;

impl Budget {
    /// The picture.
    pub fn draw(&self) -> String {
        let mut canvas = Canvas::new(&self.heading, WIDTH);
        for selection in &self.selections {
            self.selection(&mut canvas, selection);
        }
        self.table(&mut canvas);
        canvas.finish()
    }

    fn selection(&self, canvas: &mut Canvas, selection: &Selection) {
        canvas.y += 10.0;
        let name = match selection.decides {
            true => format!("{} ({})", selection.name, self.decides),
            false => selection.name.clone(),
        };
        let font = if selection.decides {
            Font::PLAIN.bold()
        } else {
            Font::PLAIN
        };
        canvas.paragraph(&name, font);
        canvas.paragraph(&selection.shown, Font::PLAIN.sized(13.0));
        let (y, width) = (canvas.y - 6.0, canvas.inner());
        canvas.frame(MARGIN, y, width, HEIGHT, 1.0);
        let mut x = MARGIN;
        let mut names = Vec::new();
        for (place, &index) in selection.projects.iter().enumerate() {
            let Some(project) = self.projects.get(index) else {
                continue;
            };
            let part = width * project.cost as f64 / self.limit.max(1) as f64;
            let fill = match (selection.decides, place % 2) {
                (true, 0) => Fill::Solid,
                (true, _) => Fill::Dotted,
                (false, 0) => Fill::Rising,
                (false, _) => Fill::Thin,
            };
            canvas.rect(x, y, part, HEIGHT, fill, 1.0);
            let number = (index + 1).to_string();
            if part > 10.0 + 9.0 * number.len() as f64 {
                canvas.text_on_pattern(x + part / 2.0, y + 20.0, &number);
            }
            x += part;
            names.push(project.label.as_str());
        }
        canvas.y = y + HEIGHT + 18.0;
        canvas.say(format!(
            "{name}: {}. {}.",
            selection.shown,
            names.join(", ")
        ));
    }

    fn table(&self, canvas: &mut Canvas) {
        let right = WIDTH - MARGIN;
        let marks = 60.0 * self.selections.len() as f64;
        let (cost, score) = (right - marks - 10.0, right - marks - 150.0);
        let names = score - 64.0 - MARGIN;
        let head = Font::PLAIN.sized(13.0).bold();
        canvas.y += 14.0;
        let [project_head, score_head, cost_head] = &self.columns;
        canvas.text(MARGIN, canvas.y, head, project_head);
        canvas.text(score, canvas.y, head.anchored(Anchor::End), score_head);
        canvas.text(cost, canvas.y, head.anchored(Anchor::End), cost_head);
        for place in 0..self.selections.len() {
            let letter = char::from(b'A' + u8::try_from(place % 26).unwrap_or(0)).to_string();
            let x = right - marks + 60.0 * (place as f64 + 0.5);
            canvas.text(x, canvas.y, head.anchored(Anchor::Middle), &letter);
        }
        let y = canvas.y + 6.0;
        canvas.line((MARGIN, y), (right, y), false);
        for &index in &self.shown {
            let Some(project) = self.projects.get(index) else {
                continue;
            };
            canvas.y += LINE;
            let in_any = self.selections.iter().any(|s| s.projects.contains(&index));
            let decided = self
                .selections
                .iter()
                .any(|s| s.decides && s.projects.contains(&index));
            let font = Font::PLAIN.sized(13.0);
            let font = if decided { font.bold() } else { font };
            let remark = match project.remark.as_str() {
                "" => String::new(),
                remark => format!(" ({remark})"),
            };
            let label = format!("{}. {}", index + 1, project.label);
            let remark_width = super::canvas::text_width(&remark, font);
            let label = cut(&label, names - remark_width, font) + &remark;
            canvas.text(MARGIN, canvas.y, font, &label);
            canvas.text(score, canvas.y, font.anchored(Anchor::End), &project.score);
            canvas.text(cost, canvas.y, font.anchored(Anchor::End), &project.shown);
            for (place, selection) in self.selections.iter().enumerate() {
                let x = right - marks + 60.0 * (place as f64 + 0.5);
                if selection.projects.contains(&index) {
                    let fill = if selection.decides {
                        Fill::Solid
                    } else {
                        Fill::Rising
                    };
                    canvas.rect(x - 8.0, canvas.y - 11.0, 16.0, 12.0, fill, 1.0);
                }
            }
            if !in_any {
                canvas.say(format!(
                    "{}: {}, {}{remark}.",
                    project.label, project.score, project.shown
                ));
            }
        }
        if !self.hidden.is_empty() {
            canvas.y += LINE;
            canvas.paragraph(&self.hidden, Font::PLAIN.sized(13.0));
        }
        canvas.y += 30.0;
    }
}
