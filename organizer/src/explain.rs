//! A manifest in plain words: what is asked, of whom, when, and who must act.

use std::fmt::Write as _;

use urne_record::manifest::{Contest, Manifest};
use urne_results::said::Voice;
use urne_words::spoken;

use crate::draft::date;
use crate::output::columns;
use crate::words::say;

/// The whole manifest in words; its texts in the language where it has them.
pub fn explain(manifest: &Manifest, language: &str) -> String {
    let mut closes = date(&manifest.closes.to_string());
    if manifest.early_close {
        closes.push(' ');
        closes.push_str(&say!("explain-early"));
    }
    let dates = [
        (say!("explain-opens"), date(&manifest.opens.to_string())),
        (say!("explain-closes"), closes),
    ];
    let title = manifest.title.pick(language);
    let mut text = format!("{title}\n{}", columns(&dates, 0));
    for one in &manifest.contests {
        contest(&mut text, one, language);
    }
    let _ = writeln!(text, "\n{}", say!("explain-styles"));
    for style in &manifest.styles {
        let ids: Vec<&str> = style.contests.iter().map(|id| id.as_str()).collect();
        let (id, contests) = (style.id.as_str(), ids.join(", "));
        let line = say!("explain-style", id = id, contests = contests);
        let _ = writeln!(text, "  {line}");
    }
    people(&mut text, manifest);
    text
}

fn contest(text: &mut String, contest: &Contest, language: &str) {
    let (id, title) = (contest.id.as_str(), contest.title.pick(language));
    let head = say!("explain-contest", id = id, title = title);
    let voice = Voice::with_titles(spoken(), language);
    let task = say!("explain-voters", task = voice.task_with_grades(contest));
    let rule = say!("explain-result", rule = voice.rules(contest).join(" "));
    let _ = writeln!(text, "\n{head}\n  {task}\n  {rule}");
    if contest.shuffle {
        let _ = writeln!(text, "  {}", say!("explain-shuffle"));
    }
    for option in contest.options.iter().take(SHOWN) {
        let cost = match option.cost {
            0 => String::new(),
            cost => format!(", {}", voice.amount(cost, &contest.unit)),
        };
        let title = option.title.pick(language);
        let _ = writeln!(text, "  - {title} ({}{cost})", option.id);
    }
    if contest.options.len() > SHOWN {
        let count = contest.options.len() - SHOWN;
        let _ = writeln!(text, "  {}", say!("explain-more", count = count));
    }
}

fn people(text: &mut String, manifest: &Manifest) {
    let role = |role: &str, number: usize| say!("explain-role", role = role, number = number);
    let mut people = vec![(role("organizer", 0), manifest.organizer.name.to_string())];
    for (role_name, parties) in [
        ("registrar", &manifest.registrars),
        ("trustee", &manifest.trustees),
    ] {
        let party = |(number, party): (usize, &urne_record::manifest::Party)| {
            (role(role_name, number), party.name.to_string())
        };
        people.extend((1..).zip(parties).map(party));
    }
    let (t, n) = (manifest.threshold, manifest.trustees.len());
    let mut said = vec![
        say!("explain-threshold", t = t, n = n),
        say!("explain-floor", floor = manifest.floor),
    ];
    let witnesses = &manifest.witnesses;
    if witnesses.quorum > 0 {
        let (quorum, count) = (witnesses.quorum, witnesses.keys.len());
        said.push(say!("explain-witnesses", quorum = quorum, count = count));
    }
    let _ = write!(
        text,
        "\n{}\n{}",
        say!("explain-people"),
        columns(&people, 0)
    );
    for line in said {
        let _ = writeln!(text, "  {line}");
    }
}

/// Options shown before the rest is summed up.
const SHOWN: usize = 30;
