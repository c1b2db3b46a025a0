//! Projects of a participatory budget from Decidim's open data: a CSV file whose columns are the
//! members of a project, nested ones with `/` (`title/fr`, `budget/id`, `budget_amount`).

mod columns;
mod files;

use std::collections::{BTreeMap, HashMap, HashSet};

pub use files::{Terms, budget, contests, report};

use columns::Columns;

use crate::draft::SketchText;
use crate::fault::Fault;
use crate::ids;
use crate::money::{self, Written};
use crate::source;
use crate::table::{self, Row};
use crate::words::say;

/// A project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    /// Its line in the file.
    pub line: u64,
    /// The id as an option.
    pub id: String,
    /// The title, in the languages that the file has.
    pub title: SketchText,
    /// What it costs.
    pub cost: Written,
    /// Id of its budget, empty where the file has one only.
    pub budget: String,
}

/// A budget: what becomes a contest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Decidim's id; empty where the file does not say.
    pub id: String,
    /// Its title, if the file says.
    pub title: Option<SketchText>,
}

/// A whole file. If there are faults, it cannot be used.
#[derive(Clone, Debug)]
pub struct Projects {
    /// The budgets, in the order in which they come.
    pub budgets: Vec<Budget>,
    /// The projects without fault, in the file's order.
    pub projects: Vec<Project>,
    /// Everything wrong, by line.
    pub faults: Vec<Fault>,
    /// Digits behind the point of the costs.
    pub decimals: u8,
}

/// Reads a file's bytes; `file` is its name for messages.
///
/// # Errors
/// A file that is not text, has no rows, or lacks a column that is needed; all else is in the
/// faults.
pub fn read(file: &str, bytes: Vec<u8>) -> Result<Projects, Fault> {
    let text = source::decode(file, bytes)?;
    let mut rows = table::rows(file, &text, table::delimiter(&text))?.into_iter();
    let header = rows
        .next()
        .ok_or_else(|| Fault::at(file, 1, say!("file-empty")))?;
    let columns = Columns::of(&header).map_err(|what| Fault::at(file, header.line, what))?;
    let mut reader = Reader {
        columns,
        width: header.fields.len(),
        lines: HashMap::new(),
        taken: HashSet::new(),
        budgets: Vec::new(),
    };
    let (mut projects, mut faults) = (Vec::new(), Vec::new());
    for row in rows {
        match reader.project(&row) {
            Ok(project) => projects.push(project),
            Err(what) => faults.push(Fault::at(file, row.line, what)),
        }
    }
    if projects.is_empty() && faults.is_empty() {
        return Err(Fault::at(file, header.line, say!("decidim-no-project")));
    }
    let decimals = money::decimals(projects.iter().map(|project| &project.cost));
    Ok(Projects {
        budgets: reader.budgets,
        projects,
        faults,
        decimals,
    })
}

impl Projects {
    /// The language that most titles have; `en` where they do not say.
    pub fn language(&self) -> String {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for project in &self.projects {
            if let SketchText::Languages(texts) = &project.title {
                for (tag, _) in texts {
                    *counts.entry(tag).or_default() += 1;
                }
            }
        }
        let most = counts.into_iter().rev().max_by_key(|(_, count)| *count);
        most.map_or("en", |(tag, _)| tag).to_owned()
    }
}

struct Reader {
    columns: Columns,
    width: usize,
    lines: HashMap<String, u64>,
    taken: HashSet<String>,
    budgets: Vec<Budget>,
}

impl Reader {
    fn project(&mut self, row: &Row) -> Result<Project, String> {
        if (self.width..row.fields.len()).any(|column| !row.field(column).is_empty()) {
            let (fields, columns) = (row.fields.len(), self.width);
            return Err(say!("file-fields", fields = %fields, columns = %columns));
        }
        let id = row.field(self.columns.id);
        if id.is_empty() {
            return Err(say!("decidim-no-id"));
        }
        if let Some(first) = self.lines.insert(id.to_owned(), row.line) {
            return Err(say!("decidim-twice", id = id, line = %first));
        }
        let of_project = |what: String| say!("import-project", id = id, what = what);
        let title = (self.columns.title.read(row))
            .map_err(of_project)?
            .ok_or_else(|| say!("decidim-no-title", id = id))?;
        let cost = row.field(self.columns.cost);
        let amount = match cost {
            "" => Err(say!("decidim-no-cost")),
            cost => Written::read(cost),
        };
        let amount = amount.map_err(of_project)?;
        if amount.in_unit(4).is_ok_and(|amount| amount == 0) {
            return Err(say!("decidim-free", id = id));
        }
        if amount.decimals() > 4 {
            return Err(of_project(say!("decidim-digits", cost = cost)));
        }
        let budget = self.columns.budget.map_or("", |column| row.field(column));
        if !self.budgets.iter().any(|known| known.id == budget) {
            let title = self.columns.budget_title.read(row);
            self.budgets.push(Budget {
                id: budget.to_owned(),
                title: title.map_err(|what| say!("import-budget", id = budget, what = what))?,
            });
        }
        Ok(Project {
            line: row.line,
            id: ids::distinct(id, &mut self.taken),
            title,
            cost: amount,
            budget: budget.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests;
