//! Who casts what: code files joined with a table of ballots by the voter's name.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;

use urne_crypto::code::Code;

use crate::codes::parse_code;
use crate::error::Error;
use crate::words::say;

/// Everything that is to be cast.
#[derive(Debug)]
pub struct Plan {
    /// A job for each voter, in the order of their first ballots.
    pub jobs: Vec<Job>,
}

/// One voter and that voter's ballots, each replacing the one before.
#[derive(Debug)]
pub struct Job {
    /// The voter's name in both tables.
    pub voter: String,
    /// The voter's codes, one from each registrar, in the order of the files.
    pub codes: Vec<Code>,
    /// The ballots in order.
    pub ballots: Vec<Ballot>,
}

/// A ballot as it stands in the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballot {
    /// Line number in the file, from 1.
    pub line: u64,
    /// `contest=option+option;contest=blank`, read when it is cast ([`Choices::parse_line`]).
    ///
    /// [`Choices::parse_line`]: crate::choices::Choices::parse_line
    pub choices: String,
}

impl Plan {
    /// Reads one code file for each registrar (columns `voter`, `code`) and the ballots
    /// (columns `voter`, `choices`). Other columns are ignored.
    pub fn read(code_files: &[impl AsRef<Path>], ballots: &Path) -> Result<Self, Error> {
        let mut codes: BTreeMap<String, Vec<Code>> = BTreeMap::new();
        for (place, path) in code_files.iter().enumerate() {
            let path = path.as_ref();
            for row in read_table(path, "code")? {
                let code = parse_code(&row.value).map_err(|e| at(path, row.line, e))?;
                let own = codes.entry(row.voter).or_default();
                if own.len() > place {
                    return Err(at(path, row.line, say!("plan-second-code")));
                }
                own.push(code);
            }
        }
        let mut jobs: Vec<Job> = Vec::new();
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for row in read_table(ballots, "choices")? {
            let ballot = Ballot {
                line: row.line,
                choices: row.value,
            };
            let place = match places.get(&row.voter) {
                Some(place) => *place,
                None => {
                    let own = codes
                        .get(&row.voter)
                        .filter(|own| own.len() == code_files.len());
                    let codes = own.cloned().ok_or_else(|| {
                        let detail = say!("plan-no-code", voter = &row.voter);
                        at(ballots, row.line, detail)
                    })?;
                    places.insert(row.voter.clone(), jobs.len());
                    jobs.push(Job {
                        voter: row.voter,
                        codes,
                        ballots: Vec::new(),
                    });
                    jobs.len() - 1
                }
            };
            if let Some(job) = jobs.get_mut(place) {
                job.ballots.push(ballot);
            }
        }
        Ok(Self { jobs })
    }

    /// Number of ballots.
    pub fn ballots(&self) -> usize {
        self.jobs.iter().map(|job| job.ballots.len()).sum()
    }
}

struct Row {
    line: u64,
    voter: String,
    value: String,
}

fn read_table(path: &Path, column: &str) -> Result<Vec<Row>, Error> {
    let file = File::open(path).map_err(|source| Error::ReadFile {
        path: path.to_owned(),
        cause: source,
    })?;
    let mut table = csv::ReaderBuilder::new()
        .trim(csv::Trim::All)
        .from_reader(file);
    let headers = table.headers().map_err(|e| at(path, 1, e))?.clone();
    let place = |name: &str| {
        headers
            .iter()
            .position(|header| header.trim_start_matches('\u{feff}') == name)
            .ok_or_else(|| at(path, 1, say!("plan-no-column", name = name)))
    };
    let (voter, value) = (place("voter")?, place(column)?);
    let mut rows = Vec::new();
    for record in table.records() {
        let record = record.map_err(|error| {
            let line = error.position().map_or(0, csv::Position::line);
            at(path, line, error)
        })?;
        let line = record.position().map_or(0, csv::Position::line);
        let field = |place: usize| record.get(place).unwrap_or_default().to_owned();
        rows.push(Row {
            line,
            voter: field(voter),
            value: field(value),
        });
    }
    Ok(rows)
}

fn at(path: &Path, line: u64, detail: impl ToString) -> Error {
    Error::Line {
        path: path.to_owned(),
        line,
        detail: detail.to_string(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic
    )]
    use super::*;
    use rand_core::OsRng;
    use std::fs;

    #[test]
    fn ballots_are_joined_with_codes() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let code = || Code::random(&mut OsRng).to_string();
        let table = |codes: [String; 2]| {
            format!(
                "code,voter,label\n{},anna,1\n{},ben,2\n",
                codes[0], codes[1]
            )
        };
        fs::write(path("one.csv"), table([code(), code()])).unwrap();
        fs::write(path("two.csv"), table([code(), code()])).unwrap();
        fs::write(
            path("b.csv"),
            "voter,choices\nben,q=a\nanna,q=b\nben,\"q=a+b\"\n",
        )
        .unwrap();
        let files = [path("one.csv"), path("two.csv")];
        let plan = Plan::read(&files, &path("b.csv")).unwrap();
        assert_eq!(plan.ballots(), 3);
        assert_eq!(plan.jobs[0].voter, "ben");
        assert_eq!(plan.jobs[0].codes.len(), 2);
        let lines: Vec<u64> = plan.jobs[0].ballots.iter().map(|b| b.line).collect();
        assert_eq!(lines, [2, 4]);
    }

    #[test]
    fn faults_are_named_by_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("codes.csv"), "voter,code\nanna,ABC\n").unwrap();
        fs::write(path("b.csv"), "voter,choices\nanna,q=b\n").unwrap();
        let error = Plan::read(&[path("codes.csv")], &path("b.csv")).unwrap_err();
        assert!(error.to_string().contains("line 2"), "{error}");
        let code = Code::random(&mut OsRng);
        fs::write(path("codes.csv"), format!("voter,code\nben,{code}\n")).unwrap();
        let error = Plan::read(&[path("codes.csv")], &path("b.csv")).unwrap_err();
        assert!(error.to_string().contains("anna"), "{error}");
        fs::write(path("b.csv"), "name,choices\nben,q=b\n").unwrap();
        let error = Plan::read(&[path("codes.csv")], &path("b.csv")).unwrap_err();
        assert!(error.to_string().contains("'voter'"), "{error}");
    }
}
