//! Choice and budget: which options?

use anyhow::Result;
use urne_crypto::statement::Answer;
use urne_record::manifest::{Budget, Choice};

use super::desk::Desk;
use crate::choices::cost;
use crate::question::Question;
use crate::words::say;

/// One option from a list, or marks on several.
pub(super) fn choice(
    desk: &mut impl Desk,
    question: &Question<'_>,
    way: &Choice,
) -> Result<Answer> {
    let (order, mut items) = listed(question);
    if way.blank {
        items.push(blank());
    }
    let prompt = say!("ask-choice");
    let chosen = match (way.min, way.max) {
        (1, 1) => vec![desk.pick(&prompt, &items, None)?],
        _ => desk.pick_some(&prompt, &items)?,
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
            let too_dear = question.cost(*index) > left;
            items.push(match (is_chosen(&answer, *index), too_dear) {
                (true, _) => format!("[x] {title}: {price}"),
                (false, true) => format!("[ ] {title}: {price} ({})", say!("ask-too-dear")),
                (false, false) => format!("[ ] {title}: {price}"),
            });
        }
        items.push(say!(
            "ask-done-projects",
            count = chosen,
            cost = question.amount(spent)
        ));
        if way.blank {
            items.push(blank());
        }
        let prompt = say!(
            "ask-budget-left",
            left = question.amount(left),
            limit = question.amount(way.limit)
        );
        let place = desk.step(&prompt, &items, at)?;
        at = Some(place);
        match order.get(place) {
            None if place == order.len() => return Ok(answer),
            None => return Ok(Answer::blank(question.len())),
            Some(index) if is_chosen(&answer, *index) => {
                mark(&mut answer, *index, 0);
                let title = question.option_title(*index);
                desk.say(&format!("  {}", say!("ask-taken-back", title = title)));
            }
            Some(_) if full => desk.say(&say!("ask-full", max = way.max)),
            Some(index) if question.cost(*index) > left => desk.say(&say!(
                "ask-costs-too-much",
                title = question.option_title(*index),
                cost = question.amount(question.cost(*index)),
                left = question.amount(left)
            )),
            Some(index) => {
                mark(&mut answer, *index, 1);
                let price = question.amount(question.cost(*index));
                let title = question.option_title(*index);
                let taken = say!("ask-taken", title = title, price = price);
                desk.say(&format!("  {taken}"));
            }
        }
    }
}

/// The item that stands for a blank vote.
pub(super) fn blank() -> String {
    format!("({})", say!("words-blank"))
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
