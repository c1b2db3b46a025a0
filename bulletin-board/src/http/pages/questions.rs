//! The questions of an election, in the words of the record.

use std::fmt::Write as _;

use urne_record::Manifest;

use super::escape;

/// Each contest with what voters do, who wins, and its options.
pub(super) fn write(body: &mut String, manifest: &Manifest) {
    body.push_str("<h2>Questions</h2>");
    for contest in &manifest.contests {
        let _ = write!(
            body,
            "<h3>{}</h3><p>Voters {}. How it is decided: {}.</p><ul>",
            escape(contest.title.pick("en")),
            escape(&contest.task("en")),
            escape(&contest.winning())
        );
        for option in &contest.options {
            let title = escape(option.title.pick("en"));
            let cost = match option.cost {
                0 => String::new(),
                cost => format!(": {}", escape(&contest.unit.amount(cost))),
            };
            let _ = write!(body, "<li>{title}{cost}</li>");
        }
        body.push_str("</ul>");
    }
}
