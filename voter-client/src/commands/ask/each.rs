//! Grades and scores: every option, one after the other.

use anyhow::Result;
use urne_crypto::statement::Answer;
use urne_record::manifest::{Grades, Score};

use super::desk::Desk;
use super::marks::{listed, mark};
use crate::choices::{grade_name, number};
use crate::question::Question;
use crate::words::say;

pub(super) fn grades(
    desk: &mut impl Desk,
    question: &Question<'_>,
    way: &Grades,
) -> Result<Answer> {
    let grades = 1..=way.grades.len() as u64;
    let mut items: Vec<String> = grades.map(|grade| name(question, way, grade)).collect();
    if way.no_opinion {
        items.push(name(question, way, 0));
    }
    every(question, |title, answer, index| {
        let place = desk.pick(title, &items, None)?;
        let grade = if place < way.grades.len() {
            place as u64 + 1
        } else {
            0
        };
        mark(answer, index, grade);
        Ok(())
    })
}

pub(super) fn scores(desk: &mut impl Desk, question: &Question<'_>, way: &Score) -> Result<Answer> {
    let most = way.each;
    every(question, |title, answer, index| {
        let prompt = say!("ask-score", title = title, most = %most);
        loop {
            let text = desk.line(&prompt, "0")?;
            match number(text.trim()).filter(|score| *score <= most) {
                Some(score) => {
                    mark(answer, index, score);
                    return Ok(());
                }
                None => desk.say(&say!("ask-no-score", text = text, most = %most)),
            }
        }
    })
}

/// Asks about each option as it is shown, with how far it has got.
fn every(
    question: &Question<'_>,
    mut ask: impl FnMut(&str, &mut Answer, usize) -> Result<()>,
) -> Result<Answer> {
    let (order, titles) = listed(question);
    let mut answer = Answer::of(vec![0; question.len()]);
    for (place, (index, title)) in order.iter().zip(&titles).enumerate() {
        let title = say!(
            "ask-each",
            place = place + 1,
            all = order.len(),
            title = title
        );
        ask(&title, &mut answer, *index)?;
    }
    Ok(answer)
}

fn name(question: &Question<'_>, way: &Grades, grade: u64) -> String {
    grade_name(way, grade, question.lang())
}
