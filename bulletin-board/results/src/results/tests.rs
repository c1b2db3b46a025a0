#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use urne_record::body::Fate;
use urne_record::fixtures::Fixture;
use urne_words::Language;

use super::*;
use crate::chart::Style;

const STYLE: Style = Style {
    width: 80,
    unicode: false,
};

#[test]
fn text_and_object_hold_the_posted_result() {
    let fixture = Fixture::finished(1, 1).unwrap();
    let posted = fixture.election.result().unwrap();
    let results = Results::of(&fixture.election).unwrap();

    let object = results.json();
    assert_eq!(object["turnout"]["counted"], posted.turnout.counted);
    assert_eq!(object["contests"][0]["blank"], posted.contests[0].totals[3]);
    let votes = |place: usize| object["contests"][0]["options"][place]["votes"].clone();
    assert_eq!(
        [votes(0), votes(1), votes(2)].to_vec(),
        posted.contests[0].totals[..3]
    );

    let chart = results.chart(STYLE, usize::MAX);
    let (counted, credentials) = (posted.turnout.counted, posted.turnout.credentials);
    assert!(
        chart.contains(&format!(
            "{counted} of {credentials} voters on the roll have voted"
        )),
        "{chart}"
    );
    assert!(
        chart.is_ascii() && chart.lines().all(|line| line.len() <= 80),
        "{chart}"
    );
}

#[test]
fn every_kind_says_who_has_won_and_why() {
    let fixture = Fixture::finished_with_every_kind(4, 1).unwrap();
    let results = Results::of(&fixture.election).unwrap();
    for style in [
        STYLE,
        Style {
            width: 120,
            unicode: true,
        },
    ] {
        let chart = results.chart(style, usize::MAX);
        let wide = |line: &str| console::measure_text_width(line) > style.width;
        assert!(!chart.lines().any(wide), "{chart}");
        for what in [
            "In the order of support, skipping what no longer fits (this decides): ",
            "The greatest support that fits together (for comparison): ",
            "The greatest support that fits together (this decides): ",
            "The grades, the best first: 1 good, 2 fair, 3 bad",
            "How many rank the option of the row above",
            "The option with the best majority grade wins",
            "The quorum of 25% was reached.",
            "€",
        ] {
            let flat = chart.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(flat.contains(what.trim_end()), "{what}\n{chart}");
        }
    }
    for counted in results.contests() {
        let posted = counted.result;
        for row in &posted.account {
            let said = results.voice().reason(counted, row);
            assert!(counted.has_scores() || !said.is_empty(), "{row:?}");
        }
        let winners: Vec<String> = (counted.order().into_iter())
            .filter(|&place| counted.fate(place) == Some(Fate::Won))
            .map(|place| counted.option(place).unwrap().id.to_string())
            .collect();
        let expected: Vec<String> = posted.winners.iter().map(ToString::to_string).collect();
        assert_eq!(winners, expected, "{}", counted.contest.id);
    }
}

#[test]
fn totals_are_read_by_what_their_positions_mean() {
    let fixture = Fixture::finished_with_every_kind(5, 1).unwrap();
    let results = Results::of(&fixture.election).unwrap();
    for counted in results.contests() {
        let n = counted.options();
        let totals = &counted.result.totals;
        let mut read = Vec::new();
        for place in 0..n {
            if let Some(score) = counted.score(place) {
                read.push(score);
            }
            if let Some((votes, none)) = counted.grades(place) {
                read.extend(votes.iter().chain(&none));
                // Everybody grades every option, or has no opinion of it.
                let all: u64 = votes.iter().chain(&none).sum();
                assert_eq!(all, counted.weight, "{}", counted.contest.id);
            }
            for other in 0..n {
                read.extend(counted.pair(place, other));
            }
        }
        read.extend(counted.blank());
        assert_eq!(read, *totals, "{}", counted.contest.id);
    }
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
    let flat = chart.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("Not opened: fewer than 2 ballots"), "{chart}");
    assert!(flat.contains("No ballot was counted."), "{chart}");
}

#[test]
fn without_a_result_that_is_said() {
    let fixture = Fixture::opened(3, 1).unwrap();
    let error = Results::of(&fixture.election).unwrap_err().to_string();
    assert!(error.contains("no result yet"), "{error}");
}

#[test]
fn amounts_are_shown_in_their_unit() {
    let fixture = Fixture::finished_with_every_kind(6, 1).unwrap();
    let results = Results::of(&fixture.election).unwrap();
    let chart = results.chart(STYLE, usize::MAX);
    let sums = chart.split("\nsums\n").nth(1).unwrap();
    let sums = sums.split("\ntopics\n").next().unwrap();
    assert!(sums.matches("€").count() >= 3, "{sums}");
}

#[test]
fn it_is_said_in_the_readers_language() {
    let fixture = Fixture::finished_with_every_kind(7, 1).unwrap();
    let posted = Posted::of(&fixture.election).unwrap();
    let said = |language| {
        let voice = Voice::with_titles(language, "en");
        let results = Results::read(fixture.election.manifest(), &posted, voice);
        let chart = results.chart(STYLE, 2);
        chart.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    for (language, sentences) in [
        (
            Language::Fr,
            [
                "Le quorum de 25 % est atteint.",
                "Pourquoi :",
                "et 1 de plus",
            ],
        ),
        (Language::Es, ["cuórum de 25 %", "Por qué:", "y 1 más"]),
        (Language::Ca, ["quòrum de 25 %", "Per què:", "i 1 més"]),
    ] {
        let chart = said(language);
        for what in sentences {
            assert!(chart.contains(what), "{what}\n{chart}");
        }
        assert!(chart.contains("1 good, 2 fair, 3 bad"), "{chart}");
        for english in [" wins", " won", "vote blank", "Why:"] {
            assert!(!chart.contains(english), "{english}\n{chart}");
        }
    }
}
