//! A result in the forms that people use: a chart, a table, a JSON object.

use std::fmt::Write as _;

use anyhow::{Result, bail};
use serde_json::{Value, json};
use urne_record::body::{ContestResult, Outcome, Result as ResultBody};
use urne_record::manifest::{Contest, Manifest, RuleName};
use urne_record::{Election, Text};

use crate::chart::{self, Bar, Style};
use crate::language;

/// A posted result with the questions that it answers.
#[derive(Debug)]
pub struct Results<'a> {
    manifest: &'a Manifest,
    election: String,
    result: &'a ResultBody,
    contests: Vec<Counted<'a>>,
}

#[derive(Debug)]
struct Counted<'a> {
    contest: &'a Contest,
    result: &'a ContestResult,
    /// Total weight of the counted ballots that have the contest.
    weight: u64,
}

/// One line of a contest: an option, or the blank vote.
struct Line<'a> {
    id: &'a str,
    title: Option<&'a Text>,
    votes: Option<u64>,
    remark: &'static str,
}

impl<'a> Results<'a> {
    /// The result of an election.
    ///
    /// # Errors
    /// There is none yet.
    pub fn of(election: &'a Election) -> Result<Self> {
        let (Some(result), Some(count)) = (election.result(), election.count()) else {
            bail!(
                "the election has no result yet (phase {}); see 'urne-organizer status'",
                election.phase()
            );
        };
        let manifest = election.manifest();
        let contests = manifest
            .contests
            .iter()
            .zip(&result.contests)
            .zip(count.aggregates());
        let contests = contests
            .map(|((contest, result), aggregate)| Counted {
                contest,
                result,
                weight: aggregate.weight(),
            })
            .collect();
        Ok(Results {
            manifest,
            election: election.id().to_string(),
            result,
            contests,
        })
    }

    /// Totals as bars, with turnout and winners; at most `shown` options a contest.
    pub fn chart(&self, style: Style, shown: usize) -> String {
        let lang = self.language();
        let turnout = &self.result.turnout;
        let mut text = format!("{}\n", self.manifest.title.pick(lang));
        let share = turnout.counted as f64 * 100.0 / turnout.credentials.max(1) as f64;
        let _ = writeln!(
            text,
            "Turnout: {} of {} voters ({share:.1}%)",
            turnout.counted, turnout.credentials
        );
        if turnout.weight != turnout.counted {
            let _ = writeln!(text, "Weight of the counted ballots: {}", turnout.weight);
        }
        for counted in &self.contests {
            let question = counted.contest.title.pick(lang);
            let _ = writeln!(text);
            if question != self.manifest.title.pick(lang) {
                let _ = writeln!(text, "{question}");
            }
            text.push_str(&counted.chart(lang, style, shown, self.manifest.floor));
        }
        text
    }

    /// `results.csv`: a row for each option of each contest, in the manifest's order.
    ///
    /// # Errors
    /// Only if the CSV writer fails, which it does not in memory.
    pub fn csv(&self) -> Result<Vec<u8>> {
        let lang = self.language();
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record([
            "contest",
            "contest_title",
            "option",
            "option_title",
            "votes",
            "share",
            "outcome",
            "place",
        ])?;
        for counted in &self.contests {
            for line in counted.lines() {
                let votes = line
                    .votes
                    .map(|votes| votes.to_string())
                    .unwrap_or_default();
                let share = line
                    .votes
                    .and_then(|votes| counted.share(votes))
                    .unwrap_or_default();
                writer.write_record([
                    counted.contest.id.as_str(),
                    counted.contest.title.pick(lang),
                    line.id,
                    line.title.map_or("", |title| title.pick(lang)),
                    &votes,
                    &share,
                    outcome(counted.result.outcome),
                    line.remark,
                ])?;
            }
        }
        Ok(writer
            .into_inner()
            .map_err(|error| csv::Error::from(error.into_error()))?)
    }

    /// `results.json`.
    pub fn json(&self) -> Value {
        let contest = |counted: &Counted<'_>| {
            let option = |line: Line<'_>| json!({ "id": line.id, "title": line.title, "votes": line.votes, "place": line.remark });
            let (options, blank): (Vec<Line<'_>>, Vec<Line<'_>>) = counted
                .lines()
                .into_iter()
                .partition(|line| line.title.is_some());
            json!({
                "id": counted.contest.id,
                "title": counted.contest.title,
                "rule": counted.contest.rule,
                "outcome": outcome(counted.result.outcome),
                "weight": counted.weight,
                "options": options.into_iter().map(option).collect::<Vec<_>>(),
                "blank": blank.first().and_then(|line| line.votes),
                "winners": counted.result.winners,
                "tied": counted.result.tied,
            })
        };
        json!({
            "election": self.election,
            "title": self.manifest.title,
            "turnout": self.result.turnout,
            "decrypted_by": self.result.decrypted_by,
            "contests": self.contests.iter().map(contest).collect::<Vec<_>>(),
        })
    }

    fn language(&self) -> &str {
        language::of(self.manifest)
    }
}

impl Counted<'_> {
    fn lines(&self) -> Vec<Line<'_>> {
        let totals = &self.result.totals;
        let mut lines: Vec<Line<'_>> = (0..)
            .zip(&self.contest.options)
            .map(|(place, option): (usize, _)| Line {
                id: option.id.as_str(),
                title: Some(&option.title),
                votes: totals.get(place).copied(),
                remark: if self.result.winners.contains(&option.id) {
                    "elected"
                } else if self.result.tied.contains(&option.id) {
                    "tied"
                } else {
                    ""
                },
            })
            .collect();
        if self.contest.blank {
            let votes = totals.get(self.contest.options.len()).copied();
            lines.push(Line {
                id: BLANK,
                title: None,
                votes,
                remark: "",
            });
        }
        lines
    }

    fn chart(&self, lang: &str, style: Style, shown: usize, floor: u32) -> String {
        match self.result.outcome {
            Outcome::Empty => return "  No ballot was counted.\n".to_owned(),
            Outcome::Withheld => {
                return format!(
                    "  Not decrypted: fewer than {floor} ballots of one weight were counted, and a total would show single votes.\n"
                );
            }
            Outcome::Counted => {}
        }
        let mut lines = self.lines();
        // A stable sort keeps the manifest's order among equals; blank stays last.
        lines.sort_by_key(|line| (line.title.is_none(), std::cmp::Reverse(line.votes)));
        let hidden = lines.len().saturating_sub(shown);
        lines.truncate(shown);
        let bar = |line: &Line<'_>| Bar {
            label: line
                .title
                .map_or("(blank)", |title| title.pick(lang))
                .to_owned(),
            value: line.votes.unwrap_or(0),
            remark: line.remark.to_owned(),
        };
        let bars: Vec<Bar> = lines.iter().map(bar).collect();
        let mut text = chart::bars(&bars, self.weight, style);
        if hidden > 0 {
            let _ = writeln!(text, "  and {hidden} more (--all shows them)");
        }
        if self.contest.rule.name == RuleName::MostVotes {
            let title =
                |id: &urne_record::Id| self.contest.options.iter().find(|option| option.id == *id);
            let names = |ids: &[urne_record::Id]| {
                let titles: Vec<&str> = ids
                    .iter()
                    .filter_map(title)
                    .map(|o| o.title.pick(lang))
                    .collect();
                titles.join(", ")
            };
            let winners = match self.result.winners.as_slice() {
                [] => "nobody".to_owned(),
                winners => names(winners),
            };
            let _ = writeln!(text, "  Elected: {winners}");
            if !self.result.tied.is_empty() {
                let _ = writeln!(
                    text,
                    "  Tied for what is left: {}",
                    names(&self.result.tied)
                );
            }
        }
        text
    }

    /// Share of the contest's weight, in percent.
    fn share(&self, votes: u64) -> Option<String> {
        (self.weight > 0).then(|| format!("{:.2}", votes as f64 * 100.0 / self.weight as f64))
    }
}

/// How a blank vote is called in tables: no option can have an id with brackets.
const BLANK: &str = "(blank)";

fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Empty => "empty",
        Outcome::Withheld => "withheld",
        Outcome::Counted => "counted",
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
    use urne_record::fixtures::Fixture;

    const STYLE: Style = Style {
        width: 80,
        unicode: false,
    };

    #[test]
    fn chart_table_and_object_hold_the_posted_result() {
        let fixture = Fixture::finished(1, 1).unwrap();
        let posted = fixture.election.result().unwrap();
        let results = Results::of(&fixture.election).unwrap();

        let table = String::from_utf8(results.csv().unwrap()).unwrap();
        let rows: Vec<Vec<String>> = csv::Reader::from_reader(table.as_bytes())
            .records()
            .map(|row| row.unwrap().iter().map(str::to_owned).collect())
            .collect();
        let totals: Vec<u64> = rows.iter().map(|row| row[4].parse().unwrap()).collect();
        let expected: Vec<u64> = posted
            .contests
            .iter()
            .flat_map(|c| c.totals.clone())
            .collect();
        assert_eq!(totals, expected);
        let elected: Vec<&str> = (rows.iter().filter(|row| row[7] == "elected"))
            .map(|row| row[2].as_str())
            .collect();
        let mut winners: Vec<&str> = posted
            .contests
            .iter()
            .flat_map(|c| &c.winners)
            .map(|id| id.as_str())
            .collect();
        winners.sort_by_key(|id| rows.iter().position(|row| row[2] == *id));
        assert_eq!(elected, winners);

        let object = results.json();
        assert_eq!(object["turnout"]["counted"], posted.turnout.counted);
        assert_eq!(object["contests"][0]["blank"], posted.contests[0].totals[3]);

        let chart = results.chart(STYLE, usize::MAX);
        let (counted, credentials) = (posted.turnout.counted, posted.turnout.credentials);
        assert!(
            chart.contains(&format!("Turnout: {counted} of {credentials} voters")),
            "{chart}"
        );
        assert!(chart.contains("Elected: "), "{chart}");
        assert!(chart.is_ascii() && chart.lines().all(|line| line.len() <= 80));
    }

    #[test]
    fn withheld_contests_show_no_totals() {
        let mut fixture = Fixture::opened(2, 1).unwrap();
        fixture.vote(0, 0).unwrap();
        fixture.close().unwrap();
        fixture.decrypt(&[]).unwrap();
        fixture.result().unwrap();
        let results = Results::of(&fixture.election).unwrap();
        let chart = results.chart(STYLE, usize::MAX);
        assert!(
            chart.contains("Not decrypted: fewer than 2 ballots"),
            "{chart}"
        );
        assert!(chart.contains("No ballot was counted."), "{chart}");
        let table = String::from_utf8(results.csv().unwrap()).unwrap();
        assert!(table.contains(",,,withheld,"), "{table}");
    }

    #[test]
    fn without_a_result_the_phase_is_named() {
        let fixture = Fixture::opened(3, 1).unwrap();
        let error = Results::of(&fixture.election).unwrap_err().to_string();
        assert!(error.contains("no result yet (phase voting)"), "{error}");
    }
}
