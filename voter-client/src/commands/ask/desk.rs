//! Where the voter is asked: the terminal, or in tests a script of answers.

use anyhow::Result;
use dialoguer::{Input, MultiSelect, Select};

use crate::words::say;

/// Asks a person.
pub(super) trait Desk {
    /// Says something in a line of its own.
    fn say(&mut self, text: &str);

    /// One of the items; `at` is the one that enter alone would choose, if any.
    fn pick(&mut self, prompt: &str, items: &[String], at: Option<usize>) -> Result<usize>;

    /// The same for one step of many, which leaves no line behind.
    fn step(&mut self, prompt: &str, items: &[String], at: Option<usize>) -> Result<usize>;

    /// Any number of the items.
    fn pick_some(&mut self, prompt: &str, items: &[String]) -> Result<Vec<usize>>;

    /// A line of text; `now` is what enter alone would give.
    fn line(&mut self, prompt: &str, now: &str) -> Result<String>;
}

/// The terminal of this process.
pub(super) struct Terminal;

impl Desk for Terminal {
    fn say(&mut self, text: &str) {
        eprintln!("{text}");
    }

    fn pick(&mut self, prompt: &str, items: &[String], at: Option<usize>) -> Result<usize> {
        Ok(list(prompt, items, at).interact()?)
    }

    fn step(&mut self, prompt: &str, items: &[String], at: Option<usize>) -> Result<usize> {
        Ok(list(prompt, items, at).report(false).interact()?)
    }

    fn pick_some(&mut self, prompt: &str, items: &[String]) -> Result<Vec<usize>> {
        let prompt = format!("{prompt} [{}]", say!("ask-how-to-mark"));
        Ok(MultiSelect::new()
            .with_prompt(prompt)
            .items(items)
            .interact()?)
    }

    fn line(&mut self, prompt: &str, now: &str) -> Result<String> {
        let input = Input::<String>::new()
            .with_prompt(prompt)
            .default(now.to_owned());
        Ok(input.interact_text()?)
    }
}

fn list(prompt: &str, items: &[String], at: Option<usize>) -> Select<'static> {
    let select = Select::new()
        .with_prompt(format!("{prompt} [{}]", say!("ask-how-to-pick")))
        .items(items);
    match at {
        Some(at) => select.default(at),
        None => select,
    }
}
