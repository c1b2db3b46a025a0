//! Voters who answer from a script.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::VecDeque;

use anyhow::{Context as _, Result};
use urne_crypto::statement::Answer;
use urne_record::fixtures::every_kind;
use urne_record::manifest::{Ballot, Contest};

use super::answer;
use super::desk::Desk;
use crate::question::Question;

/// Picks the first item that begins with the next word of the script, or gives the word as the line.
struct Script {
    words: VecDeque<&'static str>,
    heard: Vec<String>,
}

impl Script {
    fn next(&mut self, prompt: &str) -> Result<&'static str> {
        self.heard.push(prompt.to_owned());
        self.words
            .pop_front()
            .with_context(|| format!("one question too many: {prompt}"))
    }
}

impl Desk for Script {
    fn say(&mut self, text: &str) {
        self.heard.push(text.to_owned());
    }

    fn pick(&mut self, prompt: &str, items: &[String], at: Option<usize>) -> Result<usize> {
        assert!(at.is_none_or(|at| at < items.len()));
        let word = self.next(prompt)?;
        self.heard.extend(items.iter().cloned());
        let found = items.iter().position(|item| {
            item.trim_start_matches(['[', ']', 'x', ' '])
                .starts_with(word)
        });
        found.with_context(|| format!("'{word}' is not among {items:?}"))
    }

    fn step(&mut self, prompt: &str, items: &[String], at: Option<usize>) -> Result<usize> {
        self.pick(prompt, items, at)
    }

    fn pick_some(&mut self, prompt: &str, items: &[String]) -> Result<Vec<usize>> {
        let words = self.next(prompt)?.split_whitespace();
        Ok(words
            .map(|word| {
                items
                    .iter()
                    .position(|item| item.starts_with(word))
                    .unwrap()
            })
            .collect())
    }

    fn line(&mut self, prompt: &str, now: &str) -> Result<String> {
        let word = self.next(prompt)?;
        Ok(if word == "enter" {
            now.to_owned()
        } else {
            word.to_owned()
        })
    }
}

fn contest(id: &str) -> Contest {
    every_kind()
        .unwrap()
        .into_iter()
        .find(|contest| contest.id.as_str() == id)
        .unwrap()
}

/// What the script answers, and all that it was shown.
fn ask(contest: &Contest, words: &[&'static str]) -> (Answer, String) {
    let question = Question::new(contest, "en").for_voter(&[3; 32]);
    let mut script = Script {
        words: words.iter().copied().collect(),
        heard: Vec::new(),
    };
    let given = answer(&mut script, &question).unwrap();
    assert!(
        script.words.is_empty(),
        "{:?} was not asked for",
        script.words
    );
    (given, script.heard.join("\n"))
}

fn numbers(contest: &Contest, words: &[&'static str]) -> Vec<u64> {
    let (answer, _) = ask(contest, words);
    assert!(!answer.blank);
    answer.values.clone()
}

#[test]
fn one_option_whatever_the_order() {
    let mayor = contest("mayor");
    assert!(mayor.shuffle);
    for (word, values) in [("ada", [1, 0, 0]), ("bela", [0, 1, 0]), ("carl", [0, 0, 1])] {
        assert_eq!(numbers(&mayor, &[word]), values);
    }
    assert_eq!(ask(&mayor, &["(blank"]).0, Answer::blank(3));
}

#[test]
fn several_options_at_once() {
    let topics = contest("topics");
    assert_eq!(numbers(&topics, &["carl ada"]), [1, 0, 1]);
    let (answer, heard) = ask(&topics, &["carl ada bela", ""]);
    assert_eq!(answer.values, [0, 0, 0]);
    assert!(
        heard.contains("Not yet: 3 chosen, which is 1 too many."),
        "{heard}"
    );
}

#[test]
fn a_blank_together_with_options_is_asked_again() {
    let mut mayor = contest("mayor");
    let Ballot::Choice(choice) = &mut mayor.ballot else {
        panic!()
    };
    choice.max = 2;
    let (answer, heard) = ask(&mayor, &["ada (blank", "ada bela"]);
    assert_eq!(answer.values, [1, 1, 0]);
    assert!(
        heard.contains("a blank vote goes with no option"),
        "{heard}"
    );
}

#[test]
fn a_basket_that_never_costs_too_much() {
    let projects = contest("projects");
    let (answer, heard) = ask(&projects, &["park", "pool", "path", "park", "pool", "Done"]);
    assert_eq!(answer.values, [0, 1, 1, 0]);
    for line in [
        "€100,000 of €100,000 left",
        "€60,000 of €100,000 left",
        "[ ] pool: €65,000 (more than is left)",
        "pool costs €65,000, €60,000 is left; take another one back first.",
        "[x] path: €12,500",
        "  taken: path, €12,500",
        "  taken back: park",
        "Done: 2 projects for €77,500",
    ] {
        assert!(heard.contains(line), "{line}\n{heard}");
    }
    let (answer, heard) = ask(&projects, &["Done", "(blank"]);
    assert_eq!(answer, Answer::blank(4));
    assert!(
        heard.contains("Not yet: 0 chosen, which is 1 too few."),
        "{heard}"
    );

    let mut few = projects;
    let Ballot::Budget(budget) = &mut few.ballot else {
        panic!()
    };
    budget.max = 1;
    let (answer, heard) = ask(&few, &["park", "path", "Done"]);
    assert_eq!(answer.values, [1, 0, 0, 0]);
    assert!(
        heard.contains("You may choose at most 1 project"),
        "{heard}"
    );
}

#[test]
fn points_with_what_is_left() {
    let points = contest("points");
    let script = ["park", "3", "pool", "3", "x", "2", "park", "enter", "Done"];
    let (answer, heard) = ask(&points, &script);
    assert_eq!(answer.values, [3, 2, 0, 0]);
    for line in [
        "5 points left. For which option",
        "park, 0 to 3 points",
        "2 points left. For which option",
        "pool, 0 to 2 points",
        "3 points is 1 too much.",
        "'x' cannot be given; write it like 2.",
        "park: 3 points",
        "Done: 5 points given",
    ] {
        assert!(heard.contains(line), "{line}\n{heard}");
    }
    assert_eq!(ask(&points, &["(blank"]).0, Answer::blank(4));
}

#[test]
fn amounts_with_the_rest() {
    let sums = contest("sums");
    let (answer, heard) = ask(
        &sums,
        &[
            "Done",
            "ada",
            "6000.50",
            "5999.5",
            "carl",
            "4000.5 EUR",
            "Done",
        ],
    );
    assert_eq!(answer.values, [599_950, 0, 400_050]);
    assert!(heard.contains("€10,000 left. For which option"), "{heard}");
    assert!(
        heard.contains("€4,000.50 left. For which option"),
        "{heard}"
    );
    assert!(
        heard.contains("Not yet: €0 given in all, at least €1,000 must be"),
        "{heard}"
    );
    assert!(heard.contains("€6,000.50 is 0.50 too much."), "{heard}");
}

#[test]
fn every_option_has_its_grade_and_score() {
    let (answer, heard) = ask(&contest("grades"), &["fair", "no opinion", "good"]);
    assert_eq!(answer.values, [2, 0, 1]);
    assert!(heard.contains("(2 of 3) bela"), "{heard}");
    let (answer, heard) = ask(&contest("score"), &["10", "11", "enter", "7"]);
    assert_eq!(answer.values, [10, 0, 7]);
    assert!(
        heard.contains("'11' is not a score; write a number from 0 to 10."),
        "{heard}"
    );
}

#[test]
fn places_one_after_the_other() {
    let order = contest("schulze");
    assert_eq!(numbers(&order, &["carl", "ada", "bela"]), [2, 3, 1]);
    assert_eq!(numbers(&order, &["carl", "(no more"]), [0, 0, 1]);
    assert_eq!(
        numbers(&order, &["carl", "(start again", "bela", "(no more"]),
        [0, 1, 0]
    );
    assert_eq!(ask(&order, &["(blank"]).0, Answer::blank(3));
    let (_, heard) = ask(&order, &["carl", "(no more"]);
    assert!(
        heard.contains("Place 1, the best") && heard.contains("Place 2"),
        "{heard}"
    );
}
