//! Writes a new draft: every setting with a comment that says what it is for.

use std::fmt::Write as _;

use toml::Value;

use super::sketch::SketchContest;

/// What is known when a draft is begun; the rest is left for people to fill in.
#[derive(Clone, Debug)]
pub struct Sketch {
    /// Language tag of the texts.
    pub language: String,
    /// The election's title.
    pub title: String,
    /// The organizer's name.
    pub organizer: String,
    /// When the poll opens, as a draft says it.
    pub opens: String,
    /// When the poll closes.
    pub closes: String,
    /// Whether it may close earlier.
    pub early_close: bool,
    /// How many trustees can decrypt; more than half if `None`.
    pub threshold: Option<u32>,
    /// Least number of counted ballots; 5 if `None`.
    pub floor: Option<u32>,
    /// Names and keys; an empty key is left to be pasted.
    pub registrars: Vec<(String, String)>,
    /// Names and keys; an empty key is left to be pasted.
    pub trustees: Vec<(String, String)>,
    /// The contests.
    pub contests: Vec<SketchContest>,
}

/// What a draft is begun with.
#[derive(Clone, Debug)]
pub struct Begun {
    /// The election's title.
    pub title: String,
    /// Language tag of the texts.
    pub language: String,
    /// The contests.
    pub contests: Vec<SketchContest>,
}

/// What stands where a key is to be pasted.
const PASTE: &str = "PASTE THE PUBLIC KEY HERE";

/// The draft's text.
pub fn write(sketch: &Sketch) -> String {
    let mut text = String::from(HEAD);
    settings(&mut text, sketch);
    people(&mut text, sketch);
    text.push_str(CONTESTS);
    for contest in &sketch.contests {
        contest.write(&mut text);
    }
    text.push_str(STYLES);
    text
}

fn settings(text: &mut String, sketch: &Sketch) {
    let (language, title) = (quoted(&sketch.language), quoted(&sketch.title));
    let (opens, closes) = (quoted(&sketch.opens), quoted(&sketch.closes));
    let threshold = match sketch.threshold {
        Some(threshold) => format!("threshold = {threshold}"),
        None => "# threshold = 2".to_owned(),
    };
    let floor = sketch.floor.unwrap_or(5);
    let _ = write!(
        text,
        r#"
language = {language}
title = {title}
# description = "A longer text for voters."

# Times: "2026-12-01 20:00" (in the time zone below), "now", "in 2 hours".
opens = {opens}
closes = {closes}
{timezone}
{early}

# How many trustees together can decrypt the total. Left out: more than half.
{threshold}

# Where fewer ballots than this are counted, nothing is decrypted: a total of two
# people's votes is no secret.
floor = {floor}

[organizer]
name = {organizer}
"#,
        timezone = noted("timezone = \"UTC\"", "or such as \"Europe/Paris\""),
        early = noted(
            &format!("early_close = {}", sketch.early_close),
            "may you close before that time?"
        ),
        organizer = quoted(&sketch.organizer),
    );
}

fn people(text: &mut String, sketch: &Sketch) {
    text.push_str(
        "\n# One or two registrars: they give each voter a code. With two, neither can vote in\n\
         # anybody's place. Each runs 'urne-organizer registrar key' and sends you the public key.\n",
    );
    parties(text, "registrars", &sketch.registrars);
    text.push_str(
        "# Trustees hold the key to the total, together, and never see a ballot. Choose people\n\
         # whom voters trust not to act together. Each runs 'urne-trustee key --name NAME' and\n\
         # sends you the public key.\n",
    );
    parties(text, "trustees", &sketch.trustees);
}

fn parties(text: &mut String, section: &str, parties: &[(String, String)]) {
    for (name, key) in parties {
        let key = if key.is_empty() { PASTE } else { key };
        let _ = write!(
            text,
            "[[{section}]]\nname = {}\nkey = {}\n\n",
            quoted(name),
            quoted(key)
        );
    }
}

/// A setting with a comment behind it, the comments in one column.
pub(super) fn noted(setting: &str, comment: &str) -> String {
    match comment {
        "" => setting.to_owned(),
        comment => format!("{setting:<22} # {comment}"),
    }
}

/// A string as TOML writes it.
pub(super) fn quoted(text: &str) -> String {
    Value::String(text.replace(['\n', '\r'], " ")).to_string()
}

const HEAD: &str = "\
# Draft of an election. Edit it, then see in words what it means, and post it:
#
#   urne-organizer check THIS_FILE
#   urne-organizer post THIS_FILE --board http://...
#
# Nothing is public before it is posted; afterwards nothing in it can be changed.
";

const CONTESTS: &str = "\
# The questions, each with its options. A text may be a table of languages:
# title = { fr = \"Oui\", en = \"Yes\" }
";

const STYLES: &str = r#"
# Who votes on what. Left out: everyone votes on everything (one style, "all").
# The voter list names each voter's style in its column 'style'.
# [[styles]]
# id = "north"
# title = "North district"
# contests = ["question"]
"#;
