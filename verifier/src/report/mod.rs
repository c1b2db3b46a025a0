//! The report: the same content as text, JSON and HTML (specs/verification.md).

mod facts;
mod html;
mod sentence;
mod text;

use serde::Serialize;

pub(crate) use sentence::sentence;
pub use sentence::{English, Said, Sentence, Told, Wording};

/// What became of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Everything in the record agrees.
    Passed,
    /// Something does not.
    Failed,
    /// The election has no object of this check.
    NotApplicable,
    /// Something it depends on failed, or the record is not that far.
    NotRun,
}

impl Status {
    /// In words.
    fn words(self) -> Sentence {
        match self {
            Self::Passed => sentence!("status-passed"),
            Self::Failed => sentence!("status-failed"),
            Self::NotApplicable => sentence!("status-not-applicable"),
            Self::NotRun => sentence!("status-not-run"),
        }
    }
}

/// A line of the list of checks.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct CheckLine {
    pub number: u8,
    pub name: String,
    pub status: Status,
    /// Numbers if it passed, the reason if it did not run.
    pub detail: String,
    /// What failed and where, lowest entry first.
    pub findings: Vec<String>,
    /// How many further findings are not listed.
    pub more: usize,
}

/// The record's checkpoint.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Checkpoint {
    pub origin: String,
    pub size: u64,
    pub root: String,
    pub cosigned: Vec<Cosignature>,
}

/// A witness's cosignature; `time` in seconds since 1970.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Cosignature {
    pub witness: String,
    pub time: u64,
}

/// A key and whose it is.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Party {
    pub name: String,
    pub key: String,
    pub fingerprint: String,
}

/// Counts of the roll and the ballots.
#[derive(Debug, Clone, Copy, Default, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Numbers {
    pub credentials: u64,
    pub weight: u64,
    pub ballots: u64,
    pub counted: u64,
    pub replaced: u64,
}

/// A contest with its recomputed totals and decision.
#[derive(Debug, Clone, Default, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Contest {
    pub contest: String,
    pub title: String,
    pub outcome: String,
    /// The rule in words.
    pub rule: Sentence,
    pub decision: String,
    pub decision_in_words: Sentence,
    pub positions: Vec<PositionLine>,
    pub winners: Vec<String>,
    pub tied: Vec<String>,
    pub account: Vec<AccountLine>,
    pub budgets: Vec<BudgetLine>,
}

impl Contest {
    /// Whether it was counted.
    fn outcome_in_words(&self) -> Sentence {
        sentence!(format!("outcome-{}", self.outcome))
    }

    /// What became of an option, and whether a tie concerns it.
    fn reason_of(&self, line: &AccountLine) -> Sentence {
        match self.tied.contains(&line.option) {
            true => sentence!("why-in-tie", why = line.reason.clone()),
            false => line.reason.clone(),
        }
    }
}

/// A position with its total, where there is one; `id` is that of its option, or empty. `kind` is one of `option`,
/// `grade`, `no_opinion`, `pair`, `blank`, and `of` names what it is about: ids of options, and a grade's place from 0.
#[derive(Debug, Clone, Default, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct PositionLine {
    pub id: String,
    pub kind: String,
    pub of: Vec<String>,
    pub title: Sentence,
    pub total: Option<u64>,
    /// The total with its unit.
    pub shown: Option<String>,
}

/// What became of an option, and why.
#[derive(Debug, Clone, Default, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct AccountLine {
    pub option: String,
    pub title: String,
    pub fate: String,
    pub figures: Vec<u64>,
    pub reason: Sentence,
}

/// One of the two selections of a budget.
#[derive(Debug, Clone, Default, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct BudgetLine {
    pub by: String,
    /// Whether this is the selection that the rule names.
    pub decides: bool,
    pub cost: u64,
    pub cost_shown: String,
    pub score: u64,
    pub score_shown: Sentence,
    pub options: Vec<String>,
    pub titles: Vec<String>,
}

impl BudgetLine {
    /// Its heading in reports.
    fn heading(&self) -> Sentence {
        let id = match (self.by.as_str(), self.decides) {
            ("votes", true) => "selection-votes-decides",
            ("votes", false) => "selection-votes",
            (_, true) => "selection-optimum-decides",
            (_, false) => "selection-optimum",
        };
        let cost = Told::Decimal(self.cost_shown.clone());
        sentence!(id, score = self.score_shown.clone(), cost = cost)
    }
}

/// The ballot that was looked for.
#[derive(Debug, Clone, Default, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Found {
    pub found: bool,
    pub index: u64,
    pub time: String,
    pub counts: bool,
    pub tracking: String,
}

/// A `pages` entry that came after `open`.
#[derive(Debug, Clone, Default, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct PagesLine {
    pub entry: u64,
    pub number: u64,
    pub time: String,
    pub files: usize,
}

/// Everything that the verifier says of a record.
#[derive(Debug, Clone, Default, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Report {
    /// The exit status: 0 verified, 1 a check failed, 3 unfinished or a check did not run.
    pub exit: u8,
    pub verdict: Sentence,
    pub title: String,
    pub language: String,
    pub election: String,
    pub phase: String,
    pub finished: bool,
    pub opens: String,
    pub closes: String,
    pub board: Option<Party>,
    pub entries: u64,
    pub checkpoint: Option<Checkpoint>,
    pub threshold: u64,
    pub trustees: Vec<Party>,
    pub election_keys: Option<String>,
    pub numbers: Numbers,
    pub checks: Vec<CheckLine>,
    pub contests: Vec<Contest>,
    pub find: Option<Found>,
    /// The `pages` entries after `open`.
    pub later_pages: Vec<PagesLine>,
    pub remarks: Vec<Sentence>,
    pub unchecked: Vec<Sentence>,
}

impl Report {
    /// Derives exit status and verdict from the checks.
    pub(crate) fn conclude(&mut self) {
        let failed = self
            .checks
            .iter()
            .find(|check| check.status == Status::Failed);
        let not_run = self
            .checks
            .iter()
            .any(|check| check.status == Status::NotRun);
        let missing = self.find.as_ref().is_some_and(|find| !find.found);
        (self.exit, self.verdict) = if let Some(check) = failed {
            let first = check.findings.first().map_or("", String::as_str);
            let number = check.number.to_string();
            let name = Told::Check(check.number, check.name.clone());
            let failed = sentence!(
                "conclusion-failed",
                number = number,
                name = name,
                finding = first
            );
            (1, failed)
        } else if missing {
            (1, sentence!("conclusion-missing"))
        } else if self.finished && !not_run {
            (0, sentence!("conclusion-verified"))
        } else if self.finished {
            (3, sentence!("conclusion-incomplete"))
        } else {
            let phase = match self.phase.as_str() {
                "" => Sentence::default(),
                phase => sentence!(format!("phase-{phase}")),
            };
            (3, sentence!("conclusion-unfinished", phase = phase))
        };
    }

    /// As pretty JSON with a line feed at its end.
    pub fn to_json(&self) -> String {
        let mut json = serde_json::to_string_pretty(self).unwrap_or_default();
        json.push('\n');
        json
    }

    /// As plain text.
    pub fn to_text(&self) -> String {
        self.to_text_in(&English)
    }

    /// As plain text in a language.
    pub fn to_text_in(&self, wording: &dyn Wording) -> String {
        text::write(self, wording)
    }

    /// As one self-contained page.
    pub fn to_html(&self) -> String {
        self.to_html_in(&English)
    }

    /// As one self-contained page in a language.
    pub fn to_html_in(&self, wording: &dyn Wording) -> String {
        html::write(self, wording)
    }
}

/// Seconds since 1970 as a date and time of the Gregorian calendar in UTC.
fn date(seconds: u64) -> String {
    let (mut days, rest) = (seconds / 86_400, seconds % 86_400);
    if days > 2_932_896 {
        return format!("{seconds} s after 1970");
    }
    let leap = |year: u64| {
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
    };
    let mut year = 1970;
    while days >= 365 + u64::from(leap(year)) {
        days -= 365 + u64::from(leap(year));
        year += 1;
    }
    let mut month = 1;
    for length in [
        31,
        28 + u64::from(leap(year)),
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
        31,
    ] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    format!(
        "{year:04}-{month:02}-{:02}T{:02}:{:02}Z",
        days + 1,
        rest / 3600,
        rest % 3600 / 60
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        assert_eq!(date(0), "1970-01-01T00:00Z");
        assert_eq!(date(951_782_400), "2000-02-29T00:00Z");
        assert_eq!(date(1_795_345_365), "2026-11-22T11:02Z");
        assert_eq!(date(253_402_300_799), "9999-12-31T23:59Z");
        assert!(date(u64::MAX).contains("after 1970"));
    }
}
