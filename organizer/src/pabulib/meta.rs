//! Section META: what the budget is called, how people vote, and how much money there is.

use urne_record::manifest::Unit;

use super::limits;
use super::sections::Section;
use super::values::Values;
use crate::fault::Fault;
use crate::money::Written;
use crate::words::say;

/// What META says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meta {
    /// `description`, else unit and instance.
    pub title: String,
    /// A language tag such as `fr`; `und` if the file's language is not known.
    pub language: String,
    /// How people vote.
    pub vote: Vote,
    /// Least number of projects on a ballot, 1 if the file does not say.
    pub min: u32,
    /// Greatest number of projects on a ballot, all if the file does not say.
    pub max: u32,
    /// The money, if the file says; it selects the winners.
    pub budget: Option<u64>,
    /// The unit of all amounts here and of all costs.
    pub unit: Unit,
    /// Number of ballots that the file states.
    pub num_votes: Option<u64>,
}

/// How people vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Vote {
    /// `approval` and `choose-1`: name projects.
    Approval,
    /// `approval` with `max_sum_cost` or `min_sum_cost`: name projects of limited cost.
    Budget {
        /// `min_sum_cost`, 0 if absent.
        least: u64,
        /// `max_sum_cost`; without it what all projects cost.
        limit: u64,
    },
    /// `cumulative`: give points.
    Points {
        /// `max_points`: most for one project.
        each: u64,
        /// `min_points`: least for a project that is named.
        named: u64,
        /// `min_sum_points`: least in all.
        least: u64,
        /// `max_sum_points`: most in all.
        most: u64,
    },
    /// `scoring`: score every project.
    Score {
        /// `max_points`: the highest score; without it the highest that the file has.
        each: u64,
        /// `min_points`: the lowest score that a ballot may give.
        named: u64,
        /// `default_score`: the score of projects that a ballot does not name.
        unnamed: u64,
    },
    /// `ordinal`: rank projects; the first gets `max` points, the next one less, and so on.
    Ranking,
}

impl Vote {
    /// Whether a ballot gives numbers, in the column `points`.
    pub fn has_points(&self) -> bool {
        matches!(self, Vote::Points { .. } | Vote::Score { .. })
    }
}

impl Meta {
    /// Points of the ranks, from the first on, where people rank.
    pub fn ranks(&self) -> Vec<u64> {
        (1..=u64::from(self.max)).rev().collect()
    }
}

/// What is needed from the other sections.
pub(super) struct Others<'a> {
    /// The costs, as written.
    pub(super) costs: &'a [Written],
    /// The highest number that the column `points` of VOTES has.
    pub(super) highest: u64,
}

pub(super) fn read(
    file: &str,
    section: &Section,
    others: &Others<'_>,
    notes: &mut Vec<String>,
) -> Result<Meta, Fault> {
    let values = Values::read(file, section)?;
    let projects = others.costs.len();
    if let Some((line, stated)) = values.number("num_projects")?
        && stated != projects as u64
    {
        let what = say!("pabulib-num-projects", stated = %stated, found = %projects);
        return Err(Fault::at(file, line, what));
    }
    let money = ["budget", "max_sum_cost", "min_sum_cost"].map(|key| values.amount(key));
    let [budget, most, least] = money;
    let (budget, most, least) = (budget?, most?, least?);
    let written = [&budget, &most, &least].into_iter().flatten();
    let decimals = crate::money::decimals(written.map(|(_, amount)| amount).chain(others.costs));
    if decimals > 4 {
        return Err(Fault::at(file, values.line, say!("pabulib-decimals")));
    }
    let in_unit = |amount: Option<(u64, Written)>| {
        amount
            .map(|(line, amount)| {
                let inside = amount.in_unit(decimals);
                inside.map_err(|what| Fault::at(file, line, what))
            })
            .transpose()
    };
    let total = |costs: &[Written]| {
        costs
            .iter()
            .filter_map(|cost| cost.in_unit(decimals).ok())
            .fold(0, u64::saturating_add)
    };
    let lengths = limits::lengths(&values, u32::try_from(projects).unwrap_or(u32::MAX), notes)?;
    let costs = limits::Costs {
        least: in_unit(least)?,
        most: in_unit(most)?,
        all: total(others.costs),
    };
    let vote = limits::vote(&values, &costs, others.highest)?;
    for ignored in [
        "budget_per_category",
        "budget_per_neighborhood",
        "budget_per_neighbourhood",
    ] {
        if let Some(value) = values.text(ignored) {
            notes.push(say!("pabulib-one-sum", name = ignored, value = value));
        }
    }
    if let Some(value) = values.text("min_project_score_threshold") {
        notes.push(say!("pabulib-score-threshold", value = value));
    }
    if matches!(vote, Vote::Points { .. } | Vote::Score { .. })
        && (lengths.min > 1 || (lengths.max as usize) < projects)
    {
        notes.push(say!("pabulib-lengths"));
    }
    Ok(Meta {
        title: title(&values)?,
        language: values
            .text("language")
            .map_or_else(|| "und".to_owned(), language_tag),
        vote,
        min: lengths.min,
        max: lengths.max,
        budget: in_unit(budget)?.filter(|&budget| budget > 0),
        unit: Unit {
            decimals,
            name: (values.text("currency").unwrap_or_default())
                .chars()
                .take(16)
                .collect(),
        },
        num_votes: values.number("num_votes")?.map(|(_, number)| number),
    })
}

fn title(values: &Values<'_>) -> Result<String, Fault> {
    if let Some(description) = values.text("description") {
        return Ok(description.to_owned());
    }
    let parts: Vec<&str> = ["unit", "subunit", "instance"]
        .iter()
        .filter_map(|key| values.text(key))
        .collect();
    if parts.is_empty() {
        return Err(Fault::at(
            values.file,
            values.line,
            say!("pabulib-no-title"),
        ));
    }
    Ok(parts.join(" "))
}

/// Files name languages in many ways; tags pass, some names are known.
fn language_tag(written: &str) -> String {
    let lower = written.to_lowercase();
    let known = match lower.as_str() {
        "english" => "en",
        "french" | "français" => "fr",
        "dutch" | "nederlands" => "nl",
        "polish" | "polski" => "pl",
        "german" | "deutsch" => "de",
        "spanish" | "español" => "es",
        "portuguese" | "português" => "pt",
        "italian" | "italiano" => "it",
        "czech" | "čeština" => "cs",
        tag if matches!(tag.len(), 2 | 3) && tag.bytes().all(|byte| byte.is_ascii_lowercase()) => {
            tag
        }
        _ => "und",
    };
    known.to_owned()
}
