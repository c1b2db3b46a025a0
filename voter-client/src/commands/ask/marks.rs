//! Choice and budget: which options?

use anyhow::Result;
use urne_crypto::statement::Answer;
use urne_record::manifest::{Budget, Choice};

use super::desk::Desk;
use crate::choices::cost;
use crate::question::{Question, count};

const BLANK: &str = "(blank vote)";

/// One option from a list, or marks on several.
pub(super) fn choice(
    desk: &mut impl Desk,
    question: &Question<'_>,
    way: &Choice,
) -> Result<Answer> {
    let (order, mut items) = listed(question);
    if way.blank {
        items.push(BLANK.to_owned());
    }
    let chosen = match (way.min, way.max) {
        (1, 1) => vec![desk.pick("Your choice", &items, None)?],
        _ => desk.pick_some("Your choice", &items)?,
    };
    let mut answer = Answer::blank(question.len());
    answer.blank = chosen.contains(&order.len());
    for index in chosen.into_iter().filter_map(|place| order.get(place)) {
        mark(&mut answer, *index, 1);
    }
    Ok(answer)
}

/// Projects into a basket and out of it again, always with what is left of the money.
pub(super) fn budget(
    desk: &mut impl Desk,
    question: &Question<'_>,
    way: &Budget,
) -> Result<Answer> {
    let (order, titles) = listed(question);
    let mut answer = Answer::of(vec![0; question.len()]);
    let mut at = None;
    loop {
        let spent = cost(question, &answer.values);
        let left = way.limit.saturating_sub(spent);
        let chosen: u64 = answer.values.iter().sum();
        let full = chosen >= u64::from(way.max);
        let mut items = Vec::new();
        for (index, title) in order.iter().zip(&titles) {
            let price = question.amount(question.cost(*index));
            let (mark, note) = match (is_chosen(&answer, *index), question.cost(*index) > left) {
                (true, _) => ('x', ""),
                (false, true) => (' ', " (more than is left)"),
                (false, false) => (' ', ""),
            };
            items.push(format!("[{mark}] {title}: {price}{note}"));
        }
        items.push(format!(
            "Done: {} for {}",
            count(chosen, "project"),
            question.amount(spent)
        ));
        if way.blank {
            items.push(BLANK.to_owned());
        }
        let prompt = format!(
            "{} of {} left",
            question.amount(left),
            question.amount(way.limit)
        );
        let place = desk.step(&prompt, &items, at)?;
        at = Some(place);
        match order.get(place) {
            None if place == order.len() => return Ok(answer),
            None => return Ok(Answer::blank(question.len())),
            Some(index) if is_chosen(&answer, *index) => {
                mark(&mut answer, *index, 0);
                desk.say(&format!("  taken back: {}", question.option_title(*index)));
            }
            Some(_) if full => desk.say(&format!(
                "You may choose at most {}; take another one back first.",
                count(u64::from(way.max), "project")
            )),
            Some(index) if question.cost(*index) > left => desk.say(&format!(
                "{} costs {}, {} is left; take another one back first.",
                question.option_title(*index),
                question.amount(question.cost(*index)),
                question.amount(left)
            )),
            Some(index) => {
                mark(&mut answer, *index, 1);
                let price = question.amount(question.cost(*index));
                desk.say(&format!(
                    "  taken: {}, {price}",
                    question.option_title(*index)
                ));
            }
        }
    }
}

/// The options as they are shown: their indexes and titles.
pub(super) fn listed(question: &Question<'_>) -> (Vec<usize>, Vec<String>) {
    let options = question
        .options()
        .map(|(index, _)| (index, question.option_title(index)));
    options.unzip()
}

fn is_chosen(answer: &Answer, index: usize) -> bool {
    answer.values.get(index).is_some_and(|value| *value > 0)
}

/// Gives an option its number.
pub(super) fn mark(answer: &mut Answer, index: usize, number: u64) {
    if let Some(value) = answer.values.get_mut(index) {
        *value = number;
    }
}
