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
    let candidates = match &contest.ballot {
        Ballot::Grades { grades, no_opinion } => {
            vec![grades_of(values, *grades as usize, *no_opinion)?]
        }
        Ballot::Ranking {
            counted: Counted::Pairs,
            ..
        } => ranks(n, values)?,
        Ballot::Ranking {
            counted: Counted::Points(points),
            max,
            min,
            ..
        } => return ranked_by_points(values, blank, points, *min, *max),
        _ => vec![values.to_vec()],
    };
    // An answer, encrypted anew, must have exactly these values.
    let alone = Statement::compile(std::slice::from_ref(contest)).ok()?;
    let mark = contest.ballot.blank().then_some(u64::from(blank));
    let wanted: Vec<u64> = values.iter().copied().chain(mark).collect();
    candidates
        .into_iter()
        .map(|values| Answer { values, blank })
        .find(|answer| {
            let again = alone.assign(std::slice::from_ref(answer));
            again.is_ok_and(|bits| *bits.values(&alone) == wanted)
        })
        .map(|answer| Said {
            values: answer.values.clone(),
            blank,
        })
}

/// The grade of each option, 0 for no opinion.
fn grades_of(values: &[u64], grades: usize, no_opinion: bool) -> Option<Vec<u64>> {
    let grade = |bits: &[u64]| {
        let place = bits.iter().position(|bit| *bit == 1)?;
        Some(if place < grades { place as u64 + 1 } else { 0 })
    };
    values
        .chunks(grades + usize::from(no_opinion))
        .map(grade)
        .collect()
}

/// The ranks that the pairs can give: who is ranked r beats n - r others, who is not ranked beats none. So does
/// the last of a complete ranking: with all but one ranked, the pairs are the same whether the last one is.
fn ranks(n: usize, pairs: &[u64]) -> Option<Vec<Vec<u64>>> {
    let row = n.checked_sub(1)?;
    if row == 0 || pairs.len() != n * row {
        return None;
    }
    let rank = |wins: u64| match wins {
        0 => 0,
        wins => (n as u64).saturating_sub(wins),
    };
    let wins = pairs.chunks(row).map(|row| row.iter().sum::<u64>());
    let open: Vec<u64> = wins.map(rank).collect();
    let mut complete = open.clone();
    if let Some(last) = complete.iter_mut().find(|rank| **rank == 0) {
        *last = n as u64;
    }
    Some(vec![open, complete])
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
    (right && (!blank || given.is_empty())).then(|| Said {
        values: values.to_vec(),
        blank,
    })
}
