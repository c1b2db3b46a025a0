//! Questions on the terminal.

use std::io::{IsTerminal as _, stderr, stdin};

use anyhow::Result;
use dialoguer::{Confirm, Input, MultiSelect, Select};
use urne_crypto::code::Code;
use urne_record::manifest::Contest;

use crate::choices::{Answer, Choices, check};
use crate::codes::parse_code;
use crate::paper::{Paper, rule};

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
                1 => "Your code".to_owned(),
                _ => format!("Your code {ordinal} of {number}"),
            };
            loop {
                let text: String = Input::new().with_prompt(&prompt).interact_text()?;
                match parse_code(&text, "this code") {
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
        if let Some(contest) = paper.contests().get(index) {
            choices.set(index, answer(paper, contest)?);
        }
    }
    Ok(())
}

fn answer<'a>(paper: &Paper<'a>, contest: &'a Contest) -> Result<Answer> {
    eprintln!();
    let prompt = format!("{} ({})", paper.question(contest), rule(contest));
    let mut items: Vec<&str> = contest
        .options
        .iter()
        .map(|o| paper.option_title(o))
        .collect();
    let options = items.len();
    if contest.blank {
        items.push("(blank vote)");
    }
    loop {
        let chosen = if contest.max == 1 && contest.min == 1 {
            vec![
                Select::new()
                    .with_prompt(format!("{prompt} [arrows move, enter chooses]"))
                    .items(&items)
                    .default(0)
                    .interact()?,
            ]
        } else {
            let prompt = format!("{prompt} [arrows move, space marks, enter ends]");
            MultiSelect::new()
                .with_prompt(prompt)
                .items(&items)
                .interact()?
        };
        let blank = chosen.contains(&options);
        let answer = match (blank, chosen.len()) {
            (true, 1) => Answer::Blank,
            (true, _) => {
                eprintln!("A blank vote goes with no option; choose one or the other.");
                continue;
            }
            (false, _) => Answer::Options(chosen),
        };
        match check(contest, &answer) {
            Ok(()) => return Ok(answer),
            Err(error) => eprintln!("{error}"),
        }
    }
}

/// Cast or check? Nobody can foresee the answer, the device least of all.
pub(super) fn decision() -> Result<Decision> {
    eprintln!(
        "\nThe ballot is sealed. Note its tracking code, then cast it; or have another device look\ninside, to see whether this one has sealed your choices. A ballot looked into is not cast:\nyou then vote anew. Whoever checks now and then keeps all devices honest."
    );
    let items = [
        "cast this ballot",
        "check it on a second device instead (it is then not cast)",
        "throw it away",
    ];
    let prompt = "Cast or check";
    Ok(
        match Select::new()
            .with_prompt(prompt)
            .items(items)
            .default(0)
            .interact()?
        {
            0 => Decision::Cast,
            1 => Decision::Check,
            _ => Decision::ThrowAway,
        },
    )
}

/// A question that is answered with yes or no.
pub(super) fn confirm(question: &str) -> Result<bool> {
    Ok(Confirm::new()
        .with_prompt(question)
        .default(false)
        .interact()?)
}
