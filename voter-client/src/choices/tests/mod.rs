//! Each way of answering: text, answer, values, words, and each rule broken by one.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod grades;
mod image;
mod marks;
mod ranking;
mod sums;

use urne_crypto::statement::Answer;
use urne_record::Text;
use urne_record::fixtures;
use urne_record::manifest::{Ballot, Contest, Method, Unit};
use urne_record::text::Localized;

use super::{Choices, Held};
use crate::choices::way::values;
use crate::paper::Paper;
use crate::question::Question;

/// What becomes of a text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Said {
    /// The numbers of the options.
    pub(crate) numbers: Vec<u64>,
    pub(crate) blank: bool,
    /// What the voter is shown before casting, without the question.
    pub(crate) words: String,
    /// What the second device shows.
    pub(crate) opened: String,
}

/// Reads what would stand behind `contest=` in an argument, and goes the way of a ballot with it.
pub(crate) fn say(contest: &Contest, text: &str) -> Result<Said, String> {
    let paper = Paper::of_contests("all", &[contest], "en");
    let mut choices = Choices::none(&paper);
    let chosen = choices.choose(&paper, &format!("{}={text}", contest.id));
    chosen.map_err(|error| error.to_string())?;
    let answers = choices.answers(&paper).map_err(|error| error.to_string())?;
    let values = values(&Question::new(contest, "en"), &answers[0]).unwrap();
    let held = Held::read(&paper, &values).expect("a valid ballot's values are read");
    let body = |text: String| text.split_once('\n').unwrap().1.to_owned();
    Ok(Said {
        numbers: answers[0].values.clone(),
        blank: answers[0].blank,
        words: body(choices.in_words(&paper)),
        opened: body(held.in_words(&paper)),
    })
}

/// The line that a text gets, which is one line and names the contest.
pub(crate) fn refused(contest: &Contest, text: &str) -> String {
    let line = say(contest, text).expect_err(text);
    assert!(!line.contains('\n'), "{line}");
    let behind = line.strip_prefix(&format!("contest {}: ", contest.id));
    behind.unwrap_or_else(|| panic!("{line}")).to_owned()
}

/// Checks the numbers and words of texts, which the second device shows in the same words.
pub(crate) fn shown(contest: &Contest, cases: &[(&str, &[u64], &str)]) {
    for (text, numbers, words) in cases {
        let said = say(contest, text).unwrap();
        assert_eq!(said.numbers, *numbers, "{text}");
        assert_eq!(said.words, *words, "{text}");
        assert_eq!(said.opened, *words, "{text}");
    }
}

/// Checks the lines of texts.
pub(crate) fn lines(contest: &Contest, cases: &[(&str, &str)]) {
    for (text, line) in cases {
        assert_eq!(refused(contest, text), *line, "{text}");
    }
}

/// A contest `parks` with options (id and cost) whose titles are their ids with a capital.
pub(crate) fn contest(ballot: Ballot, options: &[(&str, u64)]) -> Contest {
    let mut contest = fixtures::contest("parks", options, ballot, Method::Totals).unwrap();
    for option in &mut contest.options {
        let id = option.id.as_str();
        let title = id[..1].to_uppercase() + &id[1..];
        option.title = Text::single("en", &title).unwrap();
    }
    contest
}

/// The same in euros and cents.
pub(crate) fn in_euros(mut contest: Contest) -> Contest {
    contest.unit = Unit {
        decimals: 2,
        name: "EUR".to_owned(),
    };
    contest
}

/// A text in English and German.
pub(crate) fn text(en: &str, de: &str) -> Text {
    let part = |lang: &str, text: &str| Localized {
        lang: lang.to_owned(),
        text: text.to_owned(),
    };
    Text::new(vec![part("en", en), part("de", de)]).unwrap()
}

pub(crate) fn rule(contest: &Contest) -> String {
    Question::new(contest, "en").rule()
}

#[test]
fn several_contests_in_one_line() {
    use urne_record::manifest::{Choice, Counted, Ranking, Score};
    let free = [("ada", 0), ("bela", 0), ("carl", 0)];
    let make = |id: &str, ballot| fixtures::contest(id, &free, ballot, Method::Totals).unwrap();
    let one = make(
        "one",
        Ballot::Choice(Choice {
            blank: true,
            max: 1,
            min: 1,
        }),
    );
    let score = make("score", Ballot::Score(Score { each: 5 }));
    let counted = Counted::Pairs;
    let order = make(
        "order",
        Ballot::Ranking(Ranking {
            blank: false,
            counted,
            max: 3,
            min: 1,
        }),
    );
    let paper = Paper::of_contests("all", &[&one, &score, &order], "en");
    let line = " order=carl>ada ; one=bela;score=ada:5+3:1;";
    let choices = Choices::parse_line(&paper, line).unwrap();
    let answers = choices.answers(&paper).unwrap();
    let numbers: Vec<&[u64]> = answers
        .iter()
        .map(|answer| answer.values.as_slice())
        .collect();
    assert_eq!(numbers, [[0, 1, 0], [5, 0, 1], [2, 0, 1]]);
    let values: Vec<u64> = (paper.questions().iter().zip(&answers))
        .flat_map(|(question, answer)| values(question, answer).unwrap().to_vec())
        .collect();
    let held = Held::read(&paper, &values).unwrap();
    assert_eq!(held.in_words(&paper), choices.in_words(&paper));
    assert!(Held::read(&paper, &values[1..]).is_none());
    assert!(Held::read(&paper, &[&values[..], &[0]].concat()).is_none());

    let mut choices = Choices::none(&paper);
    for part in [
        "1=bela",
        "score=1:5",
        "score=3:1",
        "order=carl",
        "order=ada",
    ] {
        choices.choose(&paper, part).unwrap();
    }
    assert_eq!(choices.answers(&paper).unwrap(), answers);
    let said = |parts: &[&str]| {
        let mut choices = Choices::none(&paper);
        let mut parts = parts.iter();
        parts
            .try_for_each(|part| choices.choose(&paper, part))
            .map_err(|e| e.to_string())
    };
    assert_eq!(
        said(&["score=1:5", "score=ada:2"]),
        Err("contest score: option ada is named twice".to_owned())
    );
    assert!(
        said(&["one=blank", "one=ada"])
            .unwrap_err()
            .contains("no option")
    );
    assert!(
        said(&["one=ada", "one=blank"])
            .unwrap_err()
            .contains("no option")
    );
    assert!(said(&["ada"]).unwrap_err().contains("names no contest"));
    assert!(
        said(&["two=ada"])
            .unwrap_err()
            .contains("one, score, order")
    );

    let mut choices = Choices::parse_line(&paper, "one=ada;order=2").unwrap();
    let open = choices.answers(&paper).unwrap_err().to_string();
    assert!(
        open.starts_with("contest score: it is not answered. Give each of"),
        "{open}"
    );
    assert_eq!(choices.open_contests(), [1]);
    assert!(choices.check(&paper).is_ok());
    let wrong = Choices::parse_line(&paper, "order=2;score=1:6").unwrap();
    for line in [
        wrong.check(&paper).unwrap_err(),
        wrong.answers(&paper).unwrap_err(),
    ] {
        assert!(
            line.to_string()
                .starts_with("contest score: option ada has 6"),
            "{line}"
        );
    }
    choices.answer_the_rest_with_nothing(&paper);
    assert_eq!(choices.answers(&paper).unwrap()[1], Answer::of([0, 0, 0]));
}
