//! Writes a new draft: every setting with a comment that says what it is for.

use std::fmt::Write as _;

use toml::Value;
use unicode_width::UnicodeWidthStr as _;
use urne_words::Language;

use super::sketch::SketchContest;
use crate::words::{WORDS, say};

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

/// Whether a key is what stands where one is to be pasted, in any language.
pub(super) fn is_paste(key: &str) -> bool {
    let paste = |language: Language| WORDS.say_in(language, "template-paste", &[]);
    Language::ALL
        .into_iter()
        .any(|language| paste(language) == key)
}

/// The draft's text.
pub fn write(sketch: &Sketch) -> String {
    let mut text = comment(&say!("template-head"));
    text.push_str(COMMANDS);
    text.push_str(&comment(&say!("template-nothing-public")));
    settings(&mut text, sketch);
    people(&mut text, sketch);
    text.push_str(&comment(&say!("template-contests")));
    text.push_str(LANGUAGES);
    for contest in &sketch.contests {
        contest.write(&mut text);
    }
    text.push('\n');
    text.push_str(&comment(&say!("template-styles")));
    let title = quoted(&say!("template-style"));
    let _ = write!(
        text,
        "# [[styles]]\n# id = \"north\"\n# title = {title}\n# contests = [\"question\"]\n"
    );
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
# description = {description}

{times}opens = {opens}
closes = {closes}
{timezone}
{early}

{threshold_note}{threshold}

{floor_note}floor = {floor}

[organizer]
name = {organizer}
"#,
        description = quoted(&say!("template-description")),
        times = comment(&say!("template-times")),
        threshold_note = comment(&say!("template-threshold")),
        floor_note = comment(&say!("template-floor")),
        timezone = noted("timezone = \"UTC\"", &say!("template-timezone")),
        early = noted(
            &format!("early_close = {}", sketch.early_close),
            &say!("template-early")
        ),
        organizer = quoted(&sketch.organizer),
    );
}

fn people(text: &mut String, sketch: &Sketch) {
    text.push('\n');
    text.push_str(&comment(&say!("template-registrars")));
    parties(text, "registrars", &sketch.registrars);
    text.push_str(&comment(&say!("template-trustees")));
    parties(text, "trustees", &sketch.trustees);
}

fn parties(text: &mut String, section: &str, parties: &[(String, String)]) {
    let paste = say!("template-paste");
    for (name, key) in parties {
        let key = if key.is_empty() { &paste } else { key };
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

/// A text as comments, a line for as many words as fit.
fn comment(words: &str) -> String {
    // A command stays on one line: what stands between quotation marks is taken whole.
    let (mut quoted, mut before) = (false, ' ');
    let chunks = words.split(|c: char| {
        quoted = match c {
            '«' => true,
            // Behind a letter it is an apostrophe.
            '\'' => !quoted && before == ' ',
            '»' => false,
            _ => quoted,
        };
        before = c;
        c == ' ' && !quoted
    });
    let (mut text, mut width) = (String::from("#"), 1);
    for chunk in chunks {
        if width + 1 + chunk.width() > WIDTH {
            text.push_str("\n#");
            width = 1;
        }
        text.push(' ');
        text.push_str(chunk);
        width += 1 + chunk.width();
    }
    text.push('\n');
    text
}

/// Columns of a comment.
const WIDTH: usize = 88;

/// A string as TOML writes it.
pub(super) fn quoted(text: &str) -> String {
    Value::String(text.replace(['\n', '\r'], " ")).to_string()
}

const COMMANDS: &str = "\
#
#   urne-organizer check THIS_FILE
#   urne-organizer post THIS_FILE --board http://...
#
";

const LANGUAGES: &str = "# title = { fr = \"Oui\", en = \"Yes\" }\n";
