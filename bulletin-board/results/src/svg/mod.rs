//! Results as pictures (SVG): they read in black and white, and aloud, since every picture says in
//! `title` and `desc` what it shows.

mod bars;
mod budget;
mod canvas;
mod grades;
mod pairs;
mod patterns;

pub use bars::{Bars, Row};
pub use budget::{Budget, Project, Selection};
pub use grades::{Grades, GradesRow};
pub use pairs::Pairs;
pub use patterns::Fill;

/// What stands above every picture.
#[derive(Clone, Debug, Default)]
pub struct Heading {
    /// Prefix of the picture's own ids, so that several can stand on one page.
    pub id: String,
    /// The question.
    pub title: String,
    /// What the voters could say, who took part, who wins: a line each.
    pub lines: Vec<String>,
    /// What decides, at the end.
    pub verdict: Vec<String>,
    /// Language tag of the texts.
    pub language: String,
}

#[cfg(test)]
mod tests;
