//! Nothing of an election may be too large for the log: ballots of every style, and the result.

use urne_crypto::statement::{self, Statement};

use crate::Error;
use crate::entry::MAX_SUBMISSION;
use crate::manifest::{Contest, Manifest, Method, Style};

impl Manifest {
    pub(super) fn validate_sizes(&self) -> Result<(), Error> {
        // Alone first: so no style is compiled that is far too large.
        for contest in &self.contests {
            let what = format!("ballots with contest {}", contest.id);
            check_ballot(&what, &[contest.statement()])?;
        }
        for style in &self.styles {
            let what = format!("ballots of style {}", style.id);
            check_ballot(&what, &self.style_statements(style))?;
        }
        let result: usize = self.contests.iter().map(Contest::result_size).sum();
        demand!(
            result + 1024 <= MAX_SUBMISSION,
            "there are too many options, or with too long ids: the result could have {result} bytes"
        );
        Ok(())
    }

    /// What a style's ballots prove: its contests, in order.
    pub fn style_statements(&self, style: &Style) -> Vec<statement::Contest> {
        let contests = self.style_contests(style).into_iter();
        contests
            .filter_map(|place| self.contests.get(place))
            .map(Contest::statement)
            .collect()
    }
}

/// A ballot fits into a submission, and has at most 64 claims.
fn check_ballot(what: &str, contests: &[statement::Contest]) -> Result<(), Error> {
    let statement = Statement::compile(contests)
        .map_err(|error| Error::Manifest(format!("{what}: {error}")))?;
    let (m, p) = (statement.positions().len(), statement.proof_strings());
    demand!(
        44 * (m + 1 + p) + 1024 <= MAX_SUBMISSION,
        "{what} would be too large ({m} positions, a proof of {p} strings)"
    );
    Ok(())
}

impl Contest {
    /// At least the bytes of its part of the result, whatever the votes.
    ///
    /// Totals have at most 15 digits. A row of the account has at most 48 bytes, the id and 46 of figures; winners
    /// and tied options, and with the method `budget` two selections, name an option once more each.
    fn result_size(&self) -> usize {
        let (row, ids) = match self.rule.method {
            Method::Totals => (0, 0),
            Method::Budget(_) => (110, 5),
            _ => (100, 3),
        };
        let options = self
            .options
            .iter()
            .map(|option| row + ids * option.id.as_str().len());
        300 + self.id.as_str().len() + 16 * self.positions() + options.sum::<usize>()
    }
}
