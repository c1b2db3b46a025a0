//! A first contest of each kind, for a new draft: settings as they are most used, with comments.

use serde::Deserialize;

use super::sketch::{SketchContest, SketchText};
use crate::words::say;

/// What a new draft asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
#[serde(rename_all = "kebab-case")]
pub enum Example {
    /// One question, yes or no, with a blank vote
    #[default]
    YesNo,
    /// An assembly's decision: yes, no, abstain; a quorum and two thirds
    Decision,
    /// An election: one seat, several candidates
    Election,
    /// Choose several: a committee, or favourite projects
    Multiple,
    /// A participatory budget: projects that fit the money
    Budget,
    /// Points to give
    Points,
    /// Score every option
    Score,
    /// Grade every option: majority judgment
    Grades,
    /// Rank: the favourite first, counted in pairs (Schulze)
    Ranking,
    /// Rank: points for each rank (Borda)
    Borda,
    /// Divide a sum of money among the options
    Allocation,
}

/// The contest with which a draft of this kind begins.
pub fn example(kind: Example) -> SketchContest {
    match kind {
        Example::YesNo => yes_no(),
        Example::Decision => decision(),
        Example::Election => election(),
        Example::Multiple => multiple(),
        Example::Budget => budget(),
        Example::Points => points(),
        Example::Score => score(),
        Example::Grades => grades(),
        Example::Ranking => ranking(),
        Example::Borda => borda(),
        Example::Allocation => allocation(),
    }
}

fn contest(id: &str, title: &str, kind: &str, comment: &str) -> SketchContest {
    let mut contest = SketchContest::new(id, SketchText::Plain(say!(title)));
    contest.set(&format!("kind = \"{kind}\""), comment);
    contest
}

fn people(contest: &mut SketchContest) {
    for (id, name) in [
        ("ada", "Ada Lovelace"),
        ("bo", "Bo Widerberg"),
        ("cy", "Cy Twombly"),
    ] {
        contest.option(id, name);
    }
}

fn projects(contest: &mut SketchContest) {
    for (id, title, cost) in [
        ("trees", "template-trees", "61000"),
        ("pool", "template-shade", "38500"),
        ("books", "template-books", "3800"),
        ("bikes", "template-bikes", "31000"),
    ] {
        contest.priced(id, &say!(title), Some(cost));
    }
}

fn yes_no() -> SketchContest {
    let title = "template-title-proposal";
    let mut contest = contest("question", title, "choice", "template-ticks");
    contest.set("min = 1", "template-min");
    contest.set("max = 1", "template-max");
    contest.set("blank = true", "template-blank-min");
    contest.set("winners = 1", "template-winners");
    contest.option("yes", &say!("template-yes"));
    contest.option("no", &say!("template-no"));
    contest
}

fn decision() -> SketchContest {
    let title = "template-title-statutes";
    let mut contest = contest("statutes", title, "choice", "template-ticks");
    contest.set("min = 1", "template-min");
    contest.set("max = 1", "template-max");
    contest.set("winners = 1", "template-winners");
    contest.set("quorum = \"50%\"", "template-quorum");
    contest.set("majority = \"at least 2/3\"", "template-majority");
    contest.option("yes", &say!("template-yes"));
    contest.option("no", &say!("template-no"));
    contest.option("abstain", &say!("template-abstain"));
    contest
}

fn election() -> SketchContest {
    let mut contest = contest(
        "president",
        "template-title-president",
        "choice",
        "template-ticks",
    );
    contest.set("min = 1", "template-min");
    contest.set("max = 1", "template-max");
    contest.set("blank = true", "template-blank-min");
    contest.set("shuffle = true", "template-shuffle");
    contest.set("winners = 1", "template-winners");
    contest.set("# majority = \"more than 50%\"", "template-no-majority");
    contest.set("# blank_counts = true", "template-blank-counts");
    contest.set("ties = \"undecided\"", "template-ties");
    people(&mut contest);
    contest
}

fn multiple() -> SketchContest {
    let mut contest = contest(
        "committee",
        "template-title-committee",
        "choice",
        "template-ticks",
    );
    contest.set("min = 1", "template-min");
    contest.set("max = 2", "template-max");
    contest.set("blank = true", "template-blank-min");
    contest.set("shuffle = true", "template-shuffle");
    contest.set("winners = 2", "template-winners");
    contest.set("ties = \"lot\"", "template-ties");
    people(&mut contest);
    contest
}

fn budget() -> SketchContest {
    let title = "template-title-projects";
    let mut contest = contest("projects", title, "budget", "template-basket");
    contest.set("unit = \"EUR\"", "template-unit");
    contest.set("budget = 100000", "template-budget");
    contest.set("share = \"70%\"", "template-share");
    contest.set("min = 1", "template-min-projects");
    contest.set("# max = 3", "template-max-projects-any");
    contest.set("blank = true", "template-blank");
    contest.set("shuffle = true", "template-shuffle");
    contest.set("rule = \"budget\"", "template-rule-budget");
    contest.set("by = \"votes\"", "template-by");
    contest.set("ties = \"lot\"", "template-ties");
    projects(&mut contest);
    contest
}

fn points() -> SketchContest {
    let mut contest = contest(
        "themes",
        "template-title-themes",
        "points",
        "template-gives-points",
    );
    contest.set("points = 7", "template-points");
    contest.set("each = 3", "template-each");
    contest.set("least = 1", "template-least");
    contest.set("blank = true", "template-blank");
    contest.set("winners = 1", "template-winners");
    contest.set("ties = \"undecided\"", "template-ties");
    for (id, title) in [
        ("roads", "template-roads"),
        ("schools", "template-schools"),
        ("parks", "template-parks"),
    ] {
        contest.option(id, &say!(title));
    }
    contest
}

fn score() -> SketchContest {
    let mut contest = contest("logo", "template-title-logo", "score", "template-scores");
    contest.set("each = 5", "template-highest");
    contest.set("winners = 1", "template-winners");
    contest.set("ties = \"undecided\"", "template-ties");
    for (id, title) in [
        ("red", "template-red"),
        ("blue", "template-blue"),
        ("green", "template-green"),
    ] {
        contest.option(id, &say!(title));
    }
    contest
}

fn grades() -> SketchContest {
    let title = "template-title-judge";
    let mut contest = contest("president", title, "grades", "template-grades-every");
    contest.set("grades = \"seven\"", "template-grades");
    contest.set(&say!("template-grades-own"), "");
    contest.set("no_opinion = true", "template-no-opinion");
    contest.set("shuffle = true", "template-shuffle");
    contest.set("rule = \"majority judgment\"", "template-rule-grades");
    contest.set("winners = 1", "template-winners");
    contest.set("without_opinion = \"ignored\"", "template-without-opinion");
    contest.set("ties = \"undecided\"", "template-ties");
    people(&mut contest);
    contest
}

fn ranking() -> SketchContest {
    let mut contest = contest(
        "venue",
        "template-title-venue",
        "ranking",
        "template-orders",
    );
    contest.set("min = 1", "template-min-ranked");
    contest.set("# max = 3", "template-max-ranked-all");
    contest.set("blank = true", "template-blank");
    contest.set("counted = \"pairs\"", "template-counted-pairs");
    contest.set("rule = \"schulze\"", "template-rule-pairs");
    contest.set("winners = 1", "template-winners");
    contest.set("ties = \"lot\"", "template-ties");
    for (id, title) in [
        ("hall", "template-hall"),
        ("school", "template-school"),
        ("park", "template-park"),
    ] {
        contest.option(id, &say!(title));
    }
    contest
}

fn borda() -> SketchContest {
    let mut contest = contest(
        "venue",
        "template-title-venue",
        "ranking",
        "template-orders",
    );
    contest.set("min = 3", "template-min-ranked");
    contest.set("max = 3", "template-max-ranked");
    contest.set("counted = \"borda\"", "template-counted-borda");
    contest.set("# counted = [5, 3, 1]", "template-counted-points");
    contest.set("winners = 1", "template-winners");
    contest.set("ties = \"lot\"", "template-ties");
    for (id, title) in [
        ("hall", "template-hall"),
        ("school", "template-school"),
        ("park", "template-park"),
        ("pool", "template-pool"),
    ] {
        contest.option(id, &say!(title));
    }
    contest
}

fn allocation() -> SketchContest {
    let mut contest = contest(
        "funds",
        "template-title-funds",
        "allocation",
        "template-divides",
    );
    contest.set("unit = \"EUR\"", "template-money");
    contest.set("total = 10000", "template-total");
    contest.set("each = 6000", "template-each-sum");
    contest.set("share = \"100%\"", "template-share-sum");
    for (id, title) in [
        ("sports", "template-sports"),
        ("music", "template-music"),
        ("youth", "template-youth"),
    ] {
        contest.option(id, &say!(title));
    }
    contest
}
