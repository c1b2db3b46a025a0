//! Points and allocation: how much for which option? A list that always shows what is left.

use anyhow::Result;
use urne_crypto::statement::Answer;
use urne_record::manifest::{Allocation, Points};

use super::desk::Desk;
use super::marks::{blank, listed, mark};
use crate::amount;
use crate::choices::number;
use crate::question::Question;
use crate::words::{points as points_in_words, say};

/// What is spread over the options.
struct Spread<'a> {
    each: u64,
    most: u64,
    blank: bool,
    show: &'a dyn Fn(u64) -> String,
    plain: &'a dyn Fn(u64) -> String,
    read: &'a dyn Fn(&str) -> Option<u64>,
}

pub(super) fn points(
    desk: &mut impl Desk,
    question: &Question<'_>,
    way: &Points,
) -> Result<Answer> {
    let spread = Spread {
        each: way.each,
        most: way.most,
        blank: way.blank,
        show: &points_in_words,
        plain: &|points| points.to_string(),
        read: &number,
    };
    spread.ask(desk, question)
}

pub(super) fn allocation(
    desk: &mut impl Desk,
    question: &Question<'_>,
    way: &Allocation,
) -> Result<Answer> {
    let unit = &question.contest().unit;
    let spread = Spread {
        each: way.each,
        most: way.total,
        blank: false,
        show: &|amount| question.amount(amount),
        plain: &|amount| amount::plain(unit, amount),
        read: &|text| amount::typed(unit, text),
    };
    spread.ask(desk, question)
}

impl Spread<'_> {
    fn ask(&self, desk: &mut impl Desk, question: &Question<'_>) -> Result<Answer> {
        let (order, titles) = listed(question);
        let mut answer = Answer::of(vec![0; question.len()]);
        let mut at = None;
        loop {
            let given = answer.values.iter().copied().fold(0, u64::saturating_add);
            let left = self.most.saturating_sub(given);
            let number = |index: usize| answer.values.get(index).copied().unwrap_or_default();
            let rows = order
                .iter()
                .zip(&titles)
                .map(|(index, title)| match number(*index) {
                    0 => title.clone(),
                    given => format!("{title}: {}", (self.show)(given)),
                });
            let mut items: Vec<String> = rows.collect();
            items.push(say!("ask-done-given", given = (self.show)(given)));
            if self.blank {
                items.push(blank());
            }
            let prompt = say!("ask-for-which", left = (self.show)(left));
            let at_once = if left == 0 { Some(order.len()) } else { at };
            let place = desk.step(&prompt, &items, at_once)?;
            at = Some(place);
            match order.get(place) {
                None if place == order.len() => return Ok(answer),
                None => return Ok(Answer::blank(question.len())),
                Some(index) => {
                    let now = number(*index);
                    let most = self.each.min(left.saturating_add(now));
                    let number = self.number(desk, &question.option_title(*index), most, now)?;
                    mark(&mut answer, *index, number);
                }
            }
        }
    }

    /// Asks for an option's number until it is one that may be given.
    fn number(&self, desk: &mut impl Desk, title: &str, most: u64, now: u64) -> Result<u64> {
        let prompt = say!("ask-number", title = title, most = (self.show)(most));
        loop {
            let text = desk.line(&prompt, &(self.plain)(now))?;
            match (self.read)(text.trim()) {
                Some(number) if number <= most => return Ok(number),
                Some(number) => desk.say(&say!(
                    "ask-too-much",
                    given = (self.show)(number),
                    over = (self.plain)(number - most)
                )),
                None => desk.say(&say!(
                    "ask-no-number",
                    text = text,
                    example = (self.plain)(most)
                )),
            }
        }
    }
}
