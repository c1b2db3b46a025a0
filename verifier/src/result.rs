//! The result: its body, and the winners as they follow from totals (specs/tally.md).

use crate::encoding::{Fields, Malformed, Value};
use crate::manifest::Contest;
use crate::notation::Hash;

/// `result`.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the members of specs/tally.md")]
pub struct ResultBody {
    pub close: Hash,
    pub contests: Vec<ContestResult>,
    pub decrypted_by: Vec<u64>,
    pub turnout: Turnout,
}

/// The result of one contest.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the members of specs/tally.md")]
pub struct ContestResult {
    pub contest: String,
    pub outcome: String,
    pub tied: Vec<String>,
    pub totals: Vec<u64>,
    pub winners: Vec<String>,
}

/// The numbers of an election.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the members of specs/tally.md")]
pub struct Turnout {
    pub ballots: u64,
    pub counted: u64,
    pub credentials: u64,
    pub weight: u64,
}

impl ResultBody {
    /// Decodes the body.
    pub fn decode(mut body: Fields<'_>) -> Result<Self, Malformed> {
        let close = body.hash("close")?;
        let contests = body.list("contests", ContestResult::decode)?;
        let decrypted_by = body.integers("decrypted_by")?;
        body.hash("election")?;
        body.literal("kind", "result")?;
        let mut fields = body.object("turnout")?;
        let turnout = Turnout {
            ballots: fields.integer("ballots")?,
            counted: fields.integer("counted")?,
            credentials: fields.integer("credentials")?,
            weight: fields.integer("weight")?,
        };
        fields.end()?;
        body.end()?;
        Ok(Self {
            close,
            contests,
            decrypted_by,
            turnout,
        })
    }
}

impl ContestResult {
    fn decode(value: Value<'_>) -> Result<Self, Malformed> {
        let mut fields = Fields::of(value, "contest")?;
        let (contest, outcome) = (
            fields.id("contest")?,
            fields.string("outcome")?.into_owned(),
        );
        let (tied, totals) = (fields.ids("tied")?, fields.integers("totals")?);
        let winners = fields.ids("winners")?;
        fields.end()?;
        Ok(Self {
            contest,
            outcome,
            tied,
            totals,
            winners,
        })
    }
}

/// Winners and ties of a contest whose totals are known, by its rule. A blank never wins.
pub fn elected(contest: &Contest, totals: &[u64]) -> (Vec<String>, Vec<String>) {
    let seats = usize::try_from(contest.rule.seats).unwrap_or(usize::MAX);
    if contest.rule.name != "most-votes" {
        return (Vec::new(), Vec::new());
    }
    // `zip` leaves the blank out: it is the last position, after all options.
    let options = contest.options.iter().map(|(id, _)| id.clone());
    let mut ranking: Vec<(String, u64)> = options
        .zip(totals.iter().copied())
        .filter(|(_, total)| *total >= 1)
        .collect();
    let in_order = ranking.clone();
    // The sort is stable, so equal totals stay in the manifest's order.
    ranking.sort_by_key(|(_, total)| std::cmp::Reverse(*total));
    let names = |list: &[(String, u64)]| list.iter().map(|(id, _)| id.clone()).collect();
    let last = seats
        .checked_sub(1)
        .and_then(|place| ranking.get(place))
        .map(|(_, total)| *total);
    let next = ranking.get(seats).map(|(_, total)| *total);
    match (last, next) {
        (Some(last), Some(next)) if last == next => {
            ranking.retain(|(_, total)| *total > last);
            let tied: Vec<_> = in_order
                .into_iter()
                .filter(|(_, total)| *total == last)
                .collect();
            (names(&ranking), names(&tied))
        }
        _ => {
            ranking.truncate(seats);
            (names(&ranking), Vec::new())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encoding::Text;
    use crate::manifest::Rule;

    fn run(seats: u64, totals: &[u64]) -> (String, String) {
        let contest = Contest {
            blank: true,
            id: "c".into(),
            max: 1,
            min: 1,
            options: ["a", "b", "c", "d"]
                .map(|id| (id.to_owned(), Text::default()))
                .into(),
            rule: Rule {
                name: "most-votes".into(),
                seats,
            },
            title: Text::default(),
            kind: "choice".into(),
        };
        let (winners, tied) = elected(&contest, totals);
        (winners.concat(), tied.concat())
    }

    #[test]
    fn most_votes() {
        let strings = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(run(1, &[1, 3, 2, 0, 9]), strings("b", ""));
        assert_eq!(run(2, &[1, 3, 2, 0, 9]), strings("bc", ""));
        assert_eq!(run(2, &[2, 3, 2, 0, 0]), strings("b", "ac"));
        assert_eq!(run(1, &[3, 3, 3, 3, 0]), strings("", "abcd"));
        assert_eq!(run(4, &[3, 0, 3, 5, 0]), strings("dac", ""));
        assert_eq!(run(3, &[0, 0, 0, 1, 5]), strings("d", ""));
        assert_eq!(run(2, &[0, 0, 0, 0, 5]), strings("", ""));
        assert_eq!(run(3, &[1, 4, 1, 4, 0]), strings("bd", "ac"));
    }
}
