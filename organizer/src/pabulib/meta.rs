//! Section META: what the budget is called, and how many projects a ballot may name.

use std::collections::BTreeMap;

use super::sections::Section;
use crate::fault::Fault;

/// What META says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meta {
    /// `description`, else unit and instance.
    pub title: String,
    /// A language tag such as `fr`; `und` if the file's language is not known.
    pub language: String,
    /// Least number of projects on a ballot, 0 if the file does not say.
    pub min: u32,
    /// Greatest number of projects on a ballot, all if the file does not say.
    pub max: u32,
    /// Number of ballots that the file states.
    pub num_votes: Option<u64>,
}

struct Values<'a> {
    file: &'a str,
    line: u64,
    values: BTreeMap<String, (u64, String)>,
}

pub(super) fn read(
    file: &str,
    section: &Section,
    projects: usize,
    notes: &mut Vec<String>,
) -> Result<Meta, Fault> {
    let values = Values::read(file, section)?;
    let (line, vote_type) = values.required("vote_type")?;
    let single = vote_type.eq_ignore_ascii_case("choose-1");
    if !single && !vote_type.eq_ignore_ascii_case("approval") {
        let what = format!(
            "vote_type '{vote_type}' cannot be imported: only 'approval' ballots (and 'choose-1') can"
        );
        return Err(Fault::at(file, line, what));
    }
    if let Some((line, stated)) = values.number("num_projects")?
        && stated != projects as u64
    {
        let what = format!("num_projects is {stated}, section PROJECTS has {projects}");
        return Err(Fault::at(file, line, what));
    }
    let all = u32::try_from(projects).unwrap_or(u32::MAX);
    let (min, max) = if single {
        (1, 1)
    } else {
        limits(&values, all, notes)?
    };
    for ignored in [
        "max_sum_cost",
        "min_sum_cost",
        "budget_per_category",
        "budget_per_neighbourhood",
    ] {
        if let Some((_, value)) = values.values.get(ignored) {
            notes.push(format!(
                "{ignored} ({value}) is not used: a ballot may name projects of any cost"
            ));
        }
    }
    Ok(Meta {
        title: title(&values)?,
        language: values
            .text("language")
            .map_or_else(|| "und".to_owned(), language_tag),
        min,
        max,
        num_votes: values.number("num_votes")?.map(|(_, number)| number),
    })
}

fn limits(values: &Values<'_>, all: u32, notes: &mut Vec<String>) -> Result<(u32, u32), Fault> {
    let number = |key| -> Result<Option<(u64, u32)>, Fault> {
        let found = values.number(key)?;
        Ok(found.map(|(line, value)| (line, u32::try_from(value).unwrap_or(u32::MAX))))
    };
    let (max_line, stated_max) = number("max_length")?.unwrap_or((values.line, all));
    let (min_line, min) = number("min_length")?.unwrap_or((values.line, 0));
    if stated_max == 0 {
        return Err(Fault::at(
            values.file,
            max_line,
            "max_length is 0: a ballot could name nothing",
        ));
    }
    let max = stated_max.min(all);
    if stated_max > all {
        notes.push(format!(
            "max_length is {stated_max}, but there are {all} projects: {all} is used"
        ));
    }
    if min > max {
        let what =
            format!("min_length is {min}, more than the {max} projects that a ballot may name");
        return Err(Fault::at(values.file, min_line, what));
    }
    Ok((min, max))
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
            "META has neither description nor unit",
        ));
    }
    Ok(parts.join(" "))
}

impl<'a> Values<'a> {
    fn read(file: &'a str, section: &Section) -> Result<Self, Fault> {
        let header = &section.header;
        if !header.field(0).eq_ignore_ascii_case("key")
            || !header.field(1).eq_ignore_ascii_case("value")
        {
            return Err(Fault::at(
                file,
                header.line,
                "the columns of META are 'key;value'",
            ));
        }
        let mut values = BTreeMap::new();
        for row in &section.rows {
            let key = row.field(0).to_ascii_lowercase();
            if key.is_empty() {
                return Err(Fault::at(file, row.line, "a value without a key"));
            }
            // A title written without quotes may hold the separator itself.
            let value = row.fields.iter().skip(1).collect::<Vec<_>>().join(";");
            let value = value.trim_end_matches(';').trim().to_owned();
            if let Some((first, _)) = values.insert(key, (row.line, value)) {
                let what = format!("'{}' stands twice, first in line {first}", row.field(0));
                return Err(Fault::at(file, row.line, what));
            }
        }
        Ok(Values {
            file,
            line: section.line,
            values,
        })
    }

    fn text(&self, key: &str) -> Option<&str> {
        self.values
            .get(key)
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    fn required(&self, key: &str) -> Result<(u64, &str), Fault> {
        match self.values.get(key) {
            Some((line, value)) if !value.is_empty() => Ok((*line, value)),
            Some((line, _)) => Err(Fault::at(self.file, *line, format!("'{key}' is empty"))),
            None => Err(Fault::at(
                self.file,
                self.line,
                format!("META does not say '{key}'"),
            )),
        }
    }

    fn number(&self, key: &str) -> Result<Option<(u64, u64)>, Fault> {
        let Some((line, value)) = self.values.get(key).filter(|(_, value)| !value.is_empty())
        else {
            return Ok(None);
        };
        let number = value.parse().map_err(|_| {
            Fault::at(
                self.file,
                *line,
                format!("{key} is '{value}', not a whole number"),
            )
        })?;
        Ok(Some((*line, number)))
    }
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
