//! A registrar's list (specs/roll.md).

use crate::body::{Body, Roll, RollRow, tag};
use crate::bytes::Fixed;
use crate::entry::{MAX_SUBMISSION, Submission};

use super::super::phase::Phase;
use super::super::refused::{Reason, Refused};
use super::Draft;

/// Rows in each part but the last.
const ROWS: usize = 200;

impl Draft<'_> {
    /// A registrar's whole list: sorted by label, split into parts.
    ///
    /// # Errors
    /// There are no rows, or it is too late for a list.
    pub fn roll(&self, registrar: u32, mut rows: Vec<RollRow>) -> Result<Vec<Roll>, Refused> {
        self.require(Phase::Setup)?;
        Reason::Inconsistent.unless(!rows.is_empty(), || "the list has no rows".to_owned())?;
        rows.sort_unstable_by_key(|row| row.label);
        let chunks: Vec<Vec<RollRow>> = rows.chunks(ROWS).map(<[RollRow]>::to_vec).collect();
        let parts = u32::try_from(chunks.len()).unwrap_or(u32::MAX);
        let part = |(part, rows)| Roll {
            election: self.election.id,
            kind: tag::Roll::Tag,
            part,
            parts,
            registrar,
            rows,
        };
        let list: Vec<Roll> = (1..).zip(chunks).map(part).collect();
        // 200 rows with the longest style ids stay below the limit; this guards that arithmetic.
        let size = |part: &Roll| {
            let submission = Submission {
                body: Body::Roll(part.clone()),
                signature: Fixed([0; 64]),
            };
            submission.encode().len()
        };
        let largest = list.iter().take(1).map(size).max().unwrap_or(0);
        Reason::Malformed.unless(largest <= MAX_SUBMISSION, || {
            "a part is too large".to_owned()
        })?;
        Ok(list)
    }
}
