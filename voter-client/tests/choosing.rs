//! Ballot papers of every kind, and lines of a file that answer them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use urne_record::fixtures::{Fixture, with_every_kind};
use urne_record::manifest::Ballot;
use urne_record::{Manifest, Text};
use urne_voter::choices::Choices;
use urne_voter::paper::Paper;

fn manifest() -> Manifest {
    let mut manifest = Fixture::new(1, 1).unwrap().election.manifest().clone();
    with_every_kind(&mut manifest).unwrap();
    manifest
}

#[test]
fn a_line_of_a_file_answers_a_whole_paper() {
    let manifest = manifest();
    let paper = Paper::new(&manifest, "south", "en").unwrap();
    let line = "mayor=bela;schulze=carl>ada;tideman=blank;borda=3+2;sums=ada:6000+carl:0.01;topics=ada+bela";
    let choices = Choices::parse_line(&paper, line).unwrap();
    let answers = choices.answers(&paper).unwrap();
    let numbers: Vec<&[u64]> = answers
        .iter()
        .map(|answer| answer.values.as_slice())
        .collect();
    assert_eq!(
        numbers,
        [
            [0, 1, 0],
            [2, 0, 1],
            [0, 0, 0],
            [0, 2, 1],
            [600_000, 0, 1],
            [1, 1, 0]
        ]
    );
    let blank: Vec<bool> = answers.iter().map(|answer| answer.blank).collect();
    assert_eq!(blank, [false, false, true, false, false, false]);
    assert_eq!(
        choices.in_words(&paper),
        "\
mayor [mayor]
  + bela [bela]
schulze [schulze]
  1. carl [carl]
  2. ada [ada]
  3. bela [bela]
tideman [tideman]
    blank vote
borda [borda]
  1. carl [carl]: 3 points
  2. bela [bela]: 2 points
    the other option has the place behind
sums [sums]
  €6,000  ada [ada]
   €0.01  carl [carl]
    €6,000.01 of €10,000 given
topics [topics]
  + ada [ada]
  + bela [bela]"
    );
}

#[test]
fn papers_show_questions_rules_options_and_costs() {
    let manifest = manifest();
    // How winners come of it stands below.
    let render = |style| {
        let paper = Paper::new(&manifest, style, "en").unwrap();
        let lines = paper.render();
        let of_result = |line: &&str| line.starts_with("  Result: ");
        let results = lines.lines().filter(of_result).count();
        assert_eq!(results, paper.questions().len());
        let others = lines.lines().filter(|line| !of_result(line));
        others.map(|line| format!("{line}\n")).collect::<String>()
    };
    assert_eq!(
        render("north"),
        "\
mayor [mayor]
  Choose 1 option of 3, or vote blank.
  1. ada [ada]
  2. bela [bela]
  3. carl [carl]
  -  blank vote [blank]
  (Each voter sees these options in another order.)

projects [projects]
  Choose 1 to 4 projects of 4, or vote blank. Together they may cost at most €100,000.
  1. park [park]: €40,000
  2. pool [pool]: €65,000
  3. path [path]: €12,500
  4. pier [pier]: €30,000
  -  blank vote [blank]

points [points]
  Give 1 to 5 points in all, at most 3 to one option; or vote blank.
  1. park [park]: €40,000
  2. pool [pool]: €65,000
  3. path [path]: €12,500
  4. pier [pier]: €30,000
  -  blank vote [blank]

grades [grades]
  Give each of the 3 options a grade, or no opinion. The grades are good (1), fair (2), bad (3).
  1. ada [ada]
  2. bela [bela]
  3. carl [carl]

score [score]
  Give each of the 3 options a score from 0 to 10, 10 being the best.
  1. ada [ada]
  2. bela [bela]
  3. carl [carl]
"
    );
    let south = render("south");
    for line in [
        "Rank as many of the 3 options as you like, the best first, or vote blank.",
        "Distribute at least €1,000 and at most €10,000 over the options, at most €6,000 to one.",
        "Choose up to 2 of 3 options, or none.",
    ] {
        assert!(south.contains(line), "{line}\n{south}");
    }
    assert!(Paper::new(&manifest, "west", "en").is_err());
}

#[test]
fn papers_say_how_winners_come_of_it() {
    let manifest = manifest();
    let results = |style| {
        let text = Paper::new(&manifest, style, "en").unwrap().render();
        let results = text
            .lines()
            .filter_map(|line| line.strip_prefix("  Result: "));
        results.map(str::to_owned).collect::<Vec<_>>()
    };
    let north = results("north");
    assert_eq!(
        north[0],
        "The option with the most votes wins. At least 25% of the voters on the roll must have voted. An option needs more than 50% of the votes, blank votes left out. A tie is left open."
    );
    assert_eq!(
        north[3],
        "The option with the best majority grade wins: the grade that at least half of the voters give it or better. No opinion counts as the worst grade. In a tie the order of the options on the ballot decides."
    );
    let south = results("south");
    assert_eq!(
        south[2],
        "2 options win: each pair of options is compared, and the clearest comparisons decide first (ranked pairs, Tideman). In a tie the order of the options on the ballot decides."
    );
    assert_eq!(
        south[5],
        "The totals are the result; the rule names no winner."
    );
}

#[test]
fn texts_of_the_manifest_cannot_steer_the_terminal() {
    let mut manifest = manifest();
    let evil = |text: &str| Text::single("en", &format!("{text}\u{1b}[2J\nx")).unwrap();
    for contest in &mut manifest.contests {
        contest.title = evil("title");
        for option in &mut contest.options {
            option.title = evil("option");
        }
        if let Ballot::Grades(grades) = &mut contest.ballot {
            grades.grades = vec![evil("best"), evil("worst")];
        }
    }
    let paper = Paper::new(&manifest, "north", "en").unwrap();
    let line = "mayor=ada;projects=park;points=park:1;grades=ada:1;score=ada:1";
    let words = Choices::parse_line(&paper, line).unwrap().in_words(&paper);
    for text in [paper.render(), words] {
        let steers = |c: char| c.is_control() && c != '\n';
        assert!(!text.contains(steers), "{text:?}");
        assert!(text.lines().all(|line| !line.starts_with('x')), "{text}");
    }
}

#[test]
fn what_a_paper_gives_as_example_is_read() {
    let manifest = manifest();
    for style in ["north", "south"] {
        let paper = Paper::new(&manifest, style, "en").unwrap();
        for question in paper.questions() {
            let mut choices = Choices::none(&paper);
            choices.choose(&paper, &question.example()).unwrap();
            assert_eq!(choices.open_contests().len(), paper.questions().len() - 1);
        }
    }
}
