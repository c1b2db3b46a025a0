//! A first contest of each kind, for a new draft: settings as they are most used, with comments.

use serde::Deserialize;

use super::sketch::{SketchContest, SketchText};

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

const ONE_OF: &str = "the voter ticks between min and max options";
const WINNERS: &str = "how many win; left out: the result is the totals";
const BLANK: &str = "offer a blank vote";
const TIES: &str = "among equals: \"lot\", \"order\", \"id\" or \"undecided\"";
const SHUFFLE: &str = "show the options to each voter in another order";

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
    let mut contest = SketchContest::new(id, SketchText::Plain(title.to_owned()));
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
        ("trees", "Trees on the station square", "61000"),
        ("pool", "Shade for the swimming pool", "38500"),
        ("books", "A box of books at the harbour", "3800"),
        ("bikes", "A lock-up for bicycles", "31000"),
    ] {
        contest.priced(id, title, Some(cost));
    }
}

fn yes_no() -> SketchContest {
    let title = "Shall the proposal be adopted?";
    let mut contest = contest("question", title, "choice", ONE_OF);
    contest.set("min = 1", "fewest options");
    contest.set("max = 1", "most options");
    contest.set("blank = true", "offer a blank vote (needs min = 1 or more)");
    contest.set("winners = 1", WINNERS);
    contest.option("yes", "Yes");
    contest.option("no", "No");
    contest
}

fn decision() -> SketchContest {
    let title = "Shall the statutes be changed as proposed?";
    let mut contest = contest("statutes", title, "choice", ONE_OF);
    contest.set("min = 1", "fewest options");
    contest.set("max = 1", "most options");
    contest.set("winners = 1", WINNERS);
    contest.set("quorum = \"50%\"", "what part of the voters must take part");
    contest.set(
        "majority = \"at least 2/3\"",
        "what part of the votes is needed; or \"more than 50%\"",
    );
    contest.option("yes", "Yes");
    contest.option("no", "No");
    contest.option("abstain", "Abstention");
    contest
}

fn election() -> SketchContest {
    let mut contest = contest("president", "Who shall preside?", "choice", ONE_OF);
    contest.set("min = 1", "fewest options");
    contest.set("max = 1", "most options");
    contest.set("blank = true", "offer a blank vote (needs min = 1 or more)");
    contest.set("shuffle = true", SHUFFLE);
    contest.set("winners = 1", WINNERS);
    contest.set(
        "# majority = \"more than 50%\"",
        "without it the most votes are enough",
    );
    contest.set(
        "# blank_counts = true",
        "blank votes are part of that majority's whole",
    );
    contest.set("ties = \"undecided\"", TIES);
    people(&mut contest);
    contest
}

fn multiple() -> SketchContest {
    let mut contest = contest(
        "committee",
        "Who shall sit on the committee?",
        "choice",
        ONE_OF,
    );
    contest.set("min = 1", "fewest options");
    contest.set("max = 2", "most options");
    contest.set("blank = true", "offer a blank vote (needs min = 1 or more)");
    contest.set("shuffle = true", SHUFFLE);
    contest.set("winners = 2", WINNERS);
    contest.set("ties = \"lot\"", TIES);
    people(&mut contest);
    contest
}

fn budget() -> SketchContest {
    let title = "Which projects shall be built?";
    let mut contest = contest(
        "projects",
        title,
        "budget",
        "the voter fills a basket of projects",
    );
    contest.set("unit = \"EUR\"", "the money of budget and costs");
    contest.set(
        "budget = 100000",
        "the money: for a voter's basket and for the winners",
    );
    contest.set(
        "share = \"70%\"",
        "what a basket must cost at least; \"0%\" asks nothing",
    );
    contest.set("min = 1", "fewest projects");
    contest.set("# max = 3", "most projects; left out: any number");
    contest.set("blank = true", BLANK);
    contest.set("shuffle = true", SHUFFLE);
    contest.set(
        "rule = \"budget\"",
        "winners: as many as the money suffices for",
    );
    contest.set(
        "by = \"votes\"",
        "the most votes first, skipping what no longer fits; or \"optimum\": the set with most votes",
    );
    contest.set("ties = \"lot\"", TIES);
    projects(&mut contest);
    contest
}

fn points() -> SketchContest {
    let mut contest = contest(
        "themes",
        "What matters most next year?",
        "points",
        "the voter gives points",
    );
    contest.set("points = 7", "points that a voter has");
    contest.set("each = 3", "most for one option");
    contest.set("least = 1", "points that must be given");
    contest.set("blank = true", BLANK);
    contest.set("winners = 1", WINNERS);
    contest.set("ties = \"undecided\"", TIES);
    for (id, title) in [
        ("roads", "Roads"),
        ("schools", "Schools"),
        ("parks", "Parks"),
    ] {
        contest.option(id, title);
    }
    contest
}

fn score() -> SketchContest {
    let mut contest = contest(
        "logo",
        "How do you like these drafts?",
        "score",
        "the voter scores every option",
    );
    contest.set("each = 5", "the highest score; the lowest is 0");
    contest.set("winners = 1", WINNERS);
    contest.set("ties = \"undecided\"", TIES);
    for (id, title) in [
        ("red", "The red one"),
        ("blue", "The blue one"),
        ("green", "The green one"),
    ] {
        contest.option(id, title);
    }
    contest
}

fn grades() -> SketchContest {
    let title = "To preside over us, I judge that this person would be ...";
    let mut contest = contest(
        "president",
        title,
        "grades",
        "the voter grades every option",
    );
    contest.set(
        "grades = \"seven\"",
        "ready-made: \"seven\", \"six\", \"five\", \"four\", \"three\"; or your own, the best first",
    );
    contest.set("# grades = [\"Good\", \"Fair\", \"Poor\"]", "");
    contest.set("no_opinion = true", "an option may be left without a grade");
    contest.set("shuffle = true", SHUFFLE);
    contest.set("rule = \"majority judgment\"", "the best median grade wins");
    contest.set("winners = 1", WINNERS);
    contest.set(
        "without_opinion = \"ignored\"",
        "or \"worst\": it counts as the worst grade",
    );
    contest.set("ties = \"undecided\"", TIES);
    people(&mut contest);
    contest
}

fn ranking() -> SketchContest {
    let mut contest = contest(
        "venue",
        "Where shall we meet?",
        "ranking",
        "the voter puts options in order",
    );
    contest.set("min = 1", "fewest options that must be ranked");
    contest.set("# max = 3", "most options that can be; left out: all");
    contest.set("blank = true", BLANK);
    contest.set(
        "counted = \"pairs\"",
        "who is ranked above whom; or \"borda\", or points",
    );
    contest.set("rule = \"schulze\"", "or \"ranked pairs\"");
    contest.set("winners = 1", WINNERS);
    contest.set("ties = \"lot\"", TIES);
    for (id, title) in [
        ("hall", "Town hall"),
        ("school", "School"),
        ("park", "Park"),
    ] {
        contest.option(id, title);
    }
    contest
}

fn borda() -> SketchContest {
    let mut contest = contest(
        "venue",
        "Where shall we meet?",
        "ranking",
        "the voter puts options in order",
    );
    contest.set("min = 3", "fewest options that must be ranked");
    contest.set("max = 3", "most options that can be");
    contest.set(
        "counted = \"borda\"",
        "the last rank gets 1 point, each better one 1 more",
    );
    contest.set(
        "# counted = [5, 3, 1]",
        "or your own points, the first rank first",
    );
    contest.set("winners = 1", WINNERS);
    contest.set("ties = \"lot\"", TIES);
    for (id, title) in [
        ("hall", "Town hall"),
        ("school", "School"),
        ("park", "Park"),
        ("pool", "Pool"),
    ] {
        contest.option(id, title);
    }
    contest
}

fn allocation() -> SketchContest {
    let mut contest = contest(
        "funds",
        "How shall the fund be divided?",
        "allocation",
        "the voter divides a sum",
    );
    contest.set("unit = \"EUR\"", "the money");
    contest.set("total = 10000", "what a voter divides");
    contest.set("each = 6000", "most for one option; left out: everything");
    contest.set("share = \"100%\"", "what part must be given away");
    for (id, title) in [
        ("sports", "Sports"),
        ("music", "Music"),
        ("youth", "Youth club"),
    ] {
        contest.option(id, title);
    }
    contest
}
