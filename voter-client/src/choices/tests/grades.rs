//! Grades.

use urne_record::Text;
use urne_record::manifest::{Ballot, Contest, Grades};

use super::{contest, lines, rule, say, shown, text};

fn graded(no_opinion: bool, grades: Vec<Text>) -> Contest {
    contest(
        Ballot::Grades(Grades { grades, no_opinion }),
        &[("ada", 0), ("bela", 0), ("carl", 0)],
    )
}

fn parks(no_opinion: bool) -> Contest {
    graded(
        no_opinion,
        vec![
            text("Good", "Gut"),
            text("So, so", "Naja"),
            text("To: reject", "Nein"),
        ],
    )
}

#[test]
fn grades_by_text_in_any_language_and_by_number() {
    let words = "  Ada [ada]: Good\n  Bela [bela]: So, so\n  Carl [carl]: To: reject";
    shown(
        &parks(false),
        &[
            ("ada:Good,bela:2,carl:Nein", &[1, 2, 3], words),
            ("carl:To: reject,ada:Gut,bela:So, so", &[1, 2, 3], words),
        ],
    );
    let words = "  Ada [ada]: no opinion\n  Bela [bela]: Good\n  Carl [carl]: no opinion";
    shown(
        &parks(true),
        &[
            ("ada:none,2:Good", &[0, 1, 0], words),
            ("Bela:1,carl:0", &[0, 1, 0], words),
        ],
    );
    let none = "  Ada [ada]: no opinion\n  Bela [bela]: no opinion\n  Carl [carl]: no opinion";
    shown(&parks(true), &[("", &[0; 3], none)]);
}

#[test]
fn grades_that_are_missing_or_unknown() {
    let grades = "Good (1), So, so (2), To: reject (3)";
    let rule = format!("Give each of the 3 options a grade. The grades are {grades}.");
    assert_eq!(super::rule(&parks(false)), rule);
    lines(
        &parks(false),
        &[
            (
                "ada:1,carl:1",
                &format!("option bela has no grade; every option needs one. {rule}"),
            ),
            (
                "ada:1,bela:none,carl:1",
                &format!("option bela has no grade; every option needs one. {rule}"),
            ),
            (
                "ada:4",
                &format!("option ada: there is no grade '4'; the grades are {grades}"),
            ),
            (
                "ada:good",
                &format!("option ada: there is no grade 'good'; the grades are {grades}"),
            ),
            ("ada:1,ada:2", "option ada is named twice"),
            (
                "ada",
                "'ada' lacks its grade; write option:grade, such as 'park:1'",
            ),
            (
                "zoe:1",
                "there is no option 'zoe'; give its id, number or exact title (the command 'contests' lists them)",
            ),
            ("blank", "a blank vote is not offered here"),
        ],
    );
}

#[test]
fn grades_that_are_called_by_numbers_have_no_others() {
    let parks = graded(
        true,
        ["5", "3", "1"]
            .map(|grade| Text::single("en", grade).unwrap())
            .into(),
    );
    assert_eq!(
        rule(&parks),
        "Give each of the 3 options a grade, or no opinion. The grades are 5, 3, 1."
    );
    assert_eq!(
        say(&parks, "ada:5,bela:1,carl:3").unwrap().numbers,
        [1, 3, 2]
    );
    assert_eq!(say(&parks, "ada:0,bela:none").unwrap().numbers, [0, 0, 0]);
    lines(
        &parks,
        &[(
            "ada:2",
            "option ada: there is no grade '2'; the grades are 5, 3, 1",
        )],
    );
}
