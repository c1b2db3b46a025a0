//! Choices as people write them, and the one line that says what is wrong with them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use urne_record::Manifest;
use urne_record::fixtures::Fixture;
use urne_voter::choices::Choices;
use urne_voter::paper::Paper;

fn manifest() -> Manifest {
    Fixture::new(1, 1).unwrap().election.manifest().clone()
}

fn marks(line: &str) -> Result<Vec<Vec<bool>>, String> {
    let manifest = manifest();
    let paper = Paper::new(&manifest, "north", "en").unwrap();
    let choices = Choices::parse_line(&paper, line).map_err(|e| e.to_string())?;
    choices.marks(&paper).map_err(|e| e.to_string())
}

fn bits(marks: &[bool]) -> String {
    marks
        .iter()
        .map(|mark| if *mark { '1' } else { '0' })
        .collect()
}

#[test]
fn ids_numbers_and_blank() {
    for (line, council, budget) in [
        ("council=bela;budget=park+pier", "0100", "1001"),
        ("council=2;budget=4+1", "0100", "1001"),
        ("1=bela; 2=park", "0100", "1000"),
        ("council=blank;budget=", "0001", "0000"),
        ("council=carl;budget=park;budget=path", "0010", "1010"),
    ] {
        let marks = marks(line).unwrap();
        assert_eq!(
            (bits(&marks[0]), bits(&marks[1])),
            (council.into(), budget.into()),
            "{line}"
        );
    }
}

#[test]
fn what_is_not_allowed_is_said_in_one_line() {
    for (line, words) in [
        ("council=ada+bela;budget=", "too many"),
        ("council=;budget=", "too few"),
        ("council=ada;budget=park+pool+path", "too many"),
        ("council=ada;budget=blank", "not offered"),
        ("council=blank;council=ada;budget=", "no option"),
        ("council=ada+ada;budget=", "twice"),
        ("council=zoe;budget=", "'zoe'"),
        ("school=yes", "council, budget"),
        ("ada", "names no contest"),
        ("council=ada", "not answered"),
        ("council=5;budget=", "'5'"),
        ("council=0;budget=", "'0'"),
    ] {
        let message = marks(line).unwrap_err();
        assert!(message.contains(words), "{line}: {message}");
        assert!(!message.contains('\n'), "{message}");
    }
}

#[test]
fn marks_and_choices_are_each_others_image() {
    let manifest = manifest();
    let paper = Paper::new(&manifest, "north", "en").unwrap();
    for line in ["council=ada;budget=park+pool", "council=blank;budget="] {
        let choices = Choices::parse_line(&paper, line).unwrap();
        let flat = choices.marks(&paper).unwrap().concat();
        assert_eq!(Choices::from_marks(&paper, &flat).unwrap(), choices);
    }
    // What no valid ballot holds is not shown as if it were one.
    for wrong in [
        "10010000",
        "11000000",
        "00000000",
        "10001110",
        "1000",
        "100000000",
    ] {
        let marks: Vec<bool> = wrong.chars().map(|c| c == '1').collect();
        assert!(Choices::from_marks(&paper, &marks).is_none(), "{wrong}");
    }
}

#[test]
fn the_paper_shows_questions_rules_and_options() {
    let manifest = manifest();
    let text = Paper::new(&manifest, "north", "en").unwrap().render();
    assert_eq!(
        text,
        "\
council [council]
  Choose 1 option of 3, or vote blank.
  1. ada [ada]
  2. bela [bela]
  3. carl [carl]
  -  blank vote [blank]

budget [budget]
  Choose up to 2 of 4 options, or none.
  1. park [park]
  2. pool [pool]
  3. path [path]
  4. pier [pier]
"
    );
    assert!(Paper::new(&manifest, "west", "en").is_err());
}
