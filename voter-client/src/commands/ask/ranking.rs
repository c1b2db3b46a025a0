//! Ranking: who is first, who is second, and so on until the voter has said enough.

use anyhow::Result;
use urne_crypto::statement::Answer;
use urne_record::manifest::Ranking;

use super::desk::Desk;
use super::marks::{blank, listed, mark};
use crate::question::Question;
use crate::words::say;

/// What the voter may say besides an option.
#[derive(Clone, Copy)]
enum Else {
    Enough,
    Again,
    Blank,
}

pub(super) fn ranking(
    desk: &mut impl Desk,
    question: &Question<'_>,
    way: &Ranking,
) -> Result<Answer> {
    let (order, titles) = listed(question);
    let mut ranked: Vec<usize> = Vec::new();
    while ranked.len() < way.max as usize {
        let left: Vec<(&usize, &String)> = order
            .iter()
            .zip(&titles)
            .filter(|(index, _)| !ranked.contains(index))
            .collect();
        let mut items: Vec<String> = left.iter().map(|(_, title)| (*title).clone()).collect();
        let mut others = Vec::new();
        if ranked.len() >= way.min as usize {
            others.push(Else::Enough);
            items.push(format!("({})", say!("ask-no-more")));
        }
        match ranked.is_empty() {
            true if way.blank => {
                others.push(Else::Blank);
                items.push(blank());
            }
            true => {}
            false => {
                others.push(Else::Again);
                items.push(format!("({})", say!("ask-start-again")));
            }
        }
        let prompt = match ranked.len() {
            0 => say!("ask-first-place"),
            before => say!("ask-place", place = before + 1),
        };
        let place = desk.pick(&prompt, &items, None)?;
        match (
            left.get(place),
            others.get(place.saturating_sub(left.len())),
        ) {
            (Some((index, _)), _) => ranked.push(**index),
            (None, Some(Else::Again)) => ranked.clear(),
            (None, Some(Else::Blank)) => return Ok(Answer::blank(question.len())),
            (None, Some(Else::Enough) | None) => break,
        }
    }
    let mut answer = Answer::of(vec![0; question.len()]);
    for (rank, index) in (1..).zip(ranked) {
        mark(&mut answer, index, rank);
    }
    Ok(answer)
}
