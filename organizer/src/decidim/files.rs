//! What an import of projects writes: contests of a draft, and the report.

use std::collections::HashSet;
use std::fmt::Write as _;

use urne_record::manifest::Unit;
use urne_results::said::Voice;
use urne_words::spoken;

use super::{Budget, Project, Projects};
use crate::draft::{SketchContest, SketchOption, SketchText};
use crate::ids;
use crate::money;
use crate::words::say;

/// How a budget's contest is set, besides its projects.
#[derive(Clone, Debug)]
pub struct Terms {
    /// The money of each budget: by its id, and with an empty id for all.
    pub budgets: Vec<(String, money::Written)>,
    /// The part of it that a ballot must spend at least.
    pub share: String,
    /// Name of the currency.
    pub currency: String,
    /// Title of a budget that has none.
    pub title: String,
}

impl Terms {
    fn money(&self, budget: &Budget) -> Option<&money::Written> {
        let of = |id: &str| self.budgets.iter().find(|(known, _)| known == id);
        of(&budget.id).or_else(|| of("")).map(|(_, money)| money)
    }
}

/// The money of a budget: `150000` of all, or `12=150000` of the one with that id.
///
/// # Errors
/// What is wrong with the amount.
pub fn budget(text: &str) -> Result<(String, money::Written), String> {
    let (id, amount) = text.split_once('=').unwrap_or(("", text));
    Ok((id.trim().to_owned(), money::Written::read(amount)?))
}

/// A contest for each budget.
///
/// # Errors
/// The budget whose money is not known.
pub fn contests(projects: &Projects, terms: &Terms) -> Result<Vec<SketchContest>, String> {
    let written = terms.budgets.iter().map(|(_, money)| money);
    let decimals = money::decimals(written.chain(projects.projects.iter().map(|p| &p.cost)));
    let several = projects.budgets.len() > 1;
    let contest = |budget: &Budget| {
        let money = terms.money(budget).ok_or_else(|| match several {
            true => say!("decidim-money-of", id = &budget.id),
            false => say!("decidim-money"),
        })?;
        let id = match several {
            true => format!("budget-{}", ids::distinct(&budget.id, &mut HashSet::new())),
            false => "projects".to_owned(),
        };
        let title = budget.title.clone();
        let title = title.unwrap_or_else(|| SketchText::Plain(terms.title.clone()));
        let mut contest = SketchContest::new(&id, title);
        let amount = |written: &money::Written| {
            written
                .in_unit(decimals)
                .map(|amount| money::setting(amount, decimals))
        };
        contest.set("kind = \"budget\"", "template-basket");
        let unit = format!(
            "unit = {{ name = {:?}, decimals = {decimals} }}",
            terms.currency
        );
        contest.set(&unit, "");
        contest.set(&format!("budget = {}", amount(money)?), "template-money");
        contest.set(
            &format!("share = {:?}", terms.share),
            "template-share-short",
        );
        contest.set("min = 1", "template-min-projects");
        contest.set("# max = 5", "template-max-projects-any");
        contest.set("# blank = true", "template-blank");
        contest.set("shuffle = true", "template-shuffle-projects");
        contest.set("rule = \"budget\"", "template-rule-budget");
        contest.set("by = \"votes\"", "template-by-short");
        contest.set("ties = \"lot\"", "template-ties-short");
        let own = |project: &&Project| project.budget == budget.id;
        for project in projects.projects.iter().filter(own) {
            contest.options.push(SketchOption {
                id: project.id.clone(),
                title: project.title.clone(),
                cost: Some(amount(&project.cost)?),
            });
        }
        Ok(contest)
    };
    projects.budgets.iter().map(contest).collect()
}

/// The report for people: a line for each fault, then numbers.
pub fn report(projects: &Projects) -> String {
    let mut report = String::new();
    for fault in &projects.faults {
        let _ = writeln!(report, "{fault}");
    }
    let unit = Unit {
        decimals: projects.decimals,
        name: String::new(),
    };
    for budget in &projects.budgets {
        let own = projects
            .projects
            .iter()
            .filter(|project| project.budget == budget.id);
        let (mut count, mut sum) = (0u64, 0u64);
        for project in own {
            count += 1;
            sum = sum.saturating_add(project.cost.in_unit(projects.decimals).unwrap_or(0));
        }
        let all = Voice::of(spoken()).amount(sum, &unit);
        let what = say!("decidim-counts", count = count, all = all);
        let line = match budget.id.as_str() {
            "" => what,
            id => say!("import-budget", id = id, what = what),
        };
        let _ = writeln!(report, "{line}");
    }
    match projects.faults.len() {
        0 => {}
        n => {
            let _ = writeln!(report, "{}", say!("decidim-faulty", count = n));
        }
    }
    report
}
