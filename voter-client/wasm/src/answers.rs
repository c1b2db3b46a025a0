//! From the values of a ballot's positions back to what they say, for whoever checks a ballot.

use serde::Serialize;
use urne_crypto::statement::{Answer, Ballot, Contest, Counted, Statement};

use crate::error::Error;

/// What a contest's values say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Said {
    /// The numbers of the options, as in an answer; for a ranking counted by points the points of each.
    pub values: Vec<u64>,
    /// The blank vote.
    pub blank: bool,
}

/// Reads the values of all positions. Values that no valid ballot has are an error, so that nothing is shown
/// which is not the whole truth.
pub fn read(statement: &Statement, values: &[u64]) -> Result<Vec<Said>, Error> {
    let invalid = || Error::Check("its values are not those of a valid ballot".to_owned());
    let mut said = Vec::new();
    for (contest, positions) in statement.contests() {
        let values = values.get(positions).ok_or_else(invalid)?;
        said.push(read_contest(contest, values).ok_or_else(invalid)?);
    }
    Ok(said)
}

fn read_contest(contest: &Contest, values: &[u64]) -> Option<Said> {
    let (values, blank) = match (contest.ballot.blank(), values) {
        (true, [values @ .., blank]) => (values, *blank == 1),
        (true, []) => return None,
        (false, values) => (values, false),
    };
    let n = contest.costs.len();
    let answer = match &contest.ballot {
        Ballot::Grades { grades, no_opinion } => {
            let width = *grades as usize + usize::from(*no_opinion);
            let grade = |bits: &[u64]| {
                let place = bits.iter().position(|bit| *bit == 1)?;
                Some(if place < *grades as usize { place as u64 + 1 } else { 0 })
            };
            let read = values.chunks(width).map(grade);
            Answer::of(read.collect::<Option<Vec<u64>>>()?)
        }
        Ballot::Ranking {
            counted: Counted::Pairs,
            ..
        } => Answer {
            values: ranks(n, values)?,
            blank,
        },
        Ballot::Ranking {
            counted: Counted::Points(points),
            max,
            min,
            ..
        } => return ranked_by_points(values, blank, points, *min, *max),
        _ => Answer {
            values: values.to_vec(),
            blank,
        },
    };
    // The answer, encrypted anew, must have exactly these values.
    let alone = Statement::compile(std::slice::from_ref(contest)).ok()?;
    let again = alone.assign(std::slice::from_ref(&answer)).ok()?;
    let same = again.values(&alone).iter().eq(values
        .iter()
        .chain(contest.ballot.blank().then_some(&u64::from(blank))));
    same.then(|| Said {
        values: answer.values.clone(),
        blank,
    })
}

/// The ranks that the pairs give: who is ranked r beats n - r others, who is not ranked beats none. The last of
/// a complete ranking beats none either, but is beaten by no more than all others, each of which is ranked.
fn ranks(n: usize, pairs: &[u64]) -> Option<Vec<u64>> {
    let row = n.checked_sub(1)?;
    if pairs.len() != n * row {
        return None;
    }
    let wins: Vec<u64> = pairs.chunks(row).map(|row| row.iter().sum()).collect();
    let mut ranks: Vec<u64> = wins
        .iter()
        .map(|wins| if *wins == 0 { 0 } else { (n as u64).saturating_sub(*wins) })
        .collect();
    // Where all but one are ranked, the pairs are the same whether the last one is ranked or not.
    if ranks.iter().filter(|rank| **rank == 0).count() == 1
        && ranks.iter().any(|rank| *rank as usize == row)
        && let Some(last) = ranks.iter_mut().find(|rank| **rank == 0)
    {
        *last = n as u64;
    }
    Some(ranks)
}

/// Points of ranks: those of the first ranks, each once, and zeros.
fn ranked_by_points(
    values: &[u64],
    blank: bool,
    points: &[u64],
    min: u32,
    max: u32,
) -> Option<Said> {
    let mut given: Vec<u64> = values.iter().copied().filter(|v| *v > 0).collect();
    given.sort_unstable_by(|a, b| b.cmp(a));
    let positive = points.iter().filter(|points| **points > 0).count();
    let enough = given.len() >= positive.min(min as usize) || blank;
    let right = given.len() <= max as usize && points.starts_with(&given) && enough;
    (right && !(blank && !given.is_empty())).then(|| Said {
        values: values.to_vec(),
        blank,
    })
}
