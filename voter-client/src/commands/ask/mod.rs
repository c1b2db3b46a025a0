//! Questions on the terminal: a file for each way in which people are asked.

mod desk;
mod each;
mod marks;
mod ranking;
mod spread;
#[cfg(test)]
mod tests;

use std::io::{IsTerminal as _, stderr, stdin};

use anyhow::Result;
use dialoguer::{Input, Select};
use urne_crypto::code::Code;
use urne_crypto::statement::Answer;
use urne_record::manifest::Ballot;

use crate::choices::{Choices, check};
use crate::codes::parse_code;
use crate::paper::Paper;
use crate::question::Question;
use crate::words::say;
use desk::{Desk, Terminal};

/// What the voter does with a ballot whose tracking code was shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Decision {
    Cast,
    Check,
    ThrowAway,
}

/// Whether somebody is there to be asked.
pub(super) fn is_interactive() -> bool {
    stdin().is_terminal() && stderr().is_terminal()
}

/// Asks for all codes of a voter, again until each is typed right.
pub(super) fn codes(number: usize) -> Result<Vec<Code>> {
    (1..=number)
        .map(|ordinal| {
            let prompt = match number {
                1 => say!("ask-code"),
                _ => say!("ask-code-of", place = ordinal, all = number),
            };
            loop {
                let text: String = Input::new().with_prompt(&prompt).interact_text()?;
                match parse_code(&text) {
                    Ok(code) => return Ok(code),
                    Err(error) => eprintln!("{error}"),
                }
            }
        })
        .collect()
}

/// Asks for the contests that are not answered yet.
pub(super) fn choices(paper: &Paper<'_>, choices: &mut Choices) -> Result<()> {
    for index in choices.open_contests() {
        if let Some(question) = paper.questions().get(index) {
            choices.set(index, &answer(&mut Terminal, question)?);
        }
    }
    Ok(())
}

/// Asks one contest until the answer is one that it allows.
fn answer(desk: &mut impl Desk, question: &Question<'_>) -> Result<Answer> {
    desk.say(&format!("\n{}\n{}", question.title(), question.rule()));
    loop {
        let answer = match &question.contest().ballot {
            Ballot::Allocation(way) => spread::allocation(desk, question, way)?,
            Ballot::Budget(way) => marks::budget(desk, question, way)?,
            Ballot::Choice(way) => marks::choice(desk, question, way)?,
            Ballot::Grades(way) => each::grades(desk, question, way)?,
            Ballot::Points(way) => spread::points(desk, question, way)?,
            Ballot::Ranking(way) => ranking::ranking(desk, question, way)?,
            Ballot::Score(way) => each::scores(desk, question, way)?,
        };
        match check(question, &answer) {
            Ok(()) => return Ok(answer),
            Err(mistake) => desk.say(&say!("ask-not-yet", mistake = %mistake)),
        }
    }
}

/// Cast or check? Nobody can foresee the answer, the device least of all.
pub(super) fn decision() -> Result<Decision> {
    eprintln!("\n{}", say!("ask-decision"));
    let items = [say!("ask-cast"), say!("ask-check"), say!("ask-throw-away")];
    Ok(match select(&say!("ask-cast-or-check"), &items)? {
        0 => Decision::Cast,
        1 => Decision::Check,
        _ => Decision::ThrowAway,
    })
}

/// A question that is answered with yes or no, in the voter's language; enter alone is no.
pub(super) fn confirm(question: &str) -> Result<bool> {
    Ok(select(question, &[say!("ask-no"), say!("ask-yes")])? == 1)
}

fn select(prompt: &str, items: &[String]) -> Result<usize> {
    let select = Select::new().with_prompt(prompt).items(items).default(0);
    Ok(select.interact()?)
}
