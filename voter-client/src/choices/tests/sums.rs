//! Points, score and allocation.

use urne_record::manifest::{Allocation, Ballot, Contest, Points, Score};

use super::{contest, in_euros, lines, rule, say, shown};

const FREE: [(&str, u64); 3] = [("ada", 0), ("bela", 0), ("carl", 0)];

fn points(each: u64, least: u64, most: u64, blank: bool) -> Contest {
    contest(
        Ballot::Points(Points {
            blank,
            each,
            least,
            most,
        }),
        &FREE,
    )
}

fn score(each: u64) -> Contest {
    contest(Ballot::Score(Score { each }), &FREE)
}

fn sums(each: u64, least: u64, total: u64) -> Contest {
    in_euros(contest(
        Ballot::Allocation(Allocation { each, least, total }),
        &FREE,
    ))
}

#[test]
fn points_and_their_sum() {
    shown(
        &points(10, 1, 12, true),
        &[
            (
                "carl:10, 1:2",
                &[2, 0, 10],
                "   2  Ada [ada]\n  10  Carl [carl]\n    12 of 12 points given",
            ),
            (
                "Bela:1,ada:0",
                &[0, 1, 0],
                "  1  Bela [bela]\n    1 of 12 points given",
            ),
            ("blank", &[0; 3], "    blank vote"),
        ],
    );
    shown(
        &points(10, 0, 12, false),
        &[("", &[0; 3], "    0 of 12 points given")],
    );
}

#[test]
fn points_out_of_bounds() {
    lines(
        &points(3, 2, 7, true),
        &[
            (
                "ada:3,bela:3,carl:2",
                "8 points given in all, at most 7 may be: 1 too much",
            ),
            (
                "ada:1",
                "1 point given in all, at least 2 must be: 1 too little",
            ),
            (
                "ada:4",
                "option ada has 4, at most 3 may be given to one: 1 too much",
            ),
            ("ada:2,ada:1", "option ada is named twice"),
            (
                "ada",
                "'ada' lacks its number; write option:number, such as 'park:3'",
            ),
            ("ada:", "option ada: '' is not a whole number of points"),
            (
                "ada:1.5",
                "option ada: '1.5' is not a whole number of points",
            ),
            ("ada:+1", "option ada: '+1' is not a whole number of points"),
            (
                "zoe:1",
                "there is no option 'zoe'; give its id, number or exact title (the command 'contests' lists them)",
            ),
        ],
    );
}

#[test]
fn the_rule_of_points() {
    for (each, least, most, blank, words) in [
        (
            3,
            0,
            7,
            false,
            "Give up to 7 points, at most 3 to one option; or none.",
        ),
        (
            7,
            1,
            7,
            true,
            "Give 1 to 7 points in all, all of them to one option if you like; or vote blank.",
        ),
        (
            3,
            7,
            7,
            false,
            "Give exactly 7 points, at most 3 to one option.",
        ),
    ] {
        assert_eq!(rule(&points(each, least, most, blank)), words);
    }
}

#[test]
fn scores_of_every_option() {
    let parks = score(5);
    assert_eq!(
        rule(&parks),
        "Give each of the 3 options a score from 0 to 5, 5 being the best."
    );
    shown(
        &parks,
        &[
            (
                "ada:5,carl:1",
                &[5, 0, 1],
                "  5  Ada [ada]\n  0  Bela [bela]\n  1  Carl [carl]",
            ),
            (
                "",
                &[0; 3],
                "  0  Ada [ada]\n  0  Bela [bela]\n  0  Carl [carl]",
            ),
        ],
    );
    lines(
        &parks,
        &[
            (
                "carl:6",
                "option carl has 6, at most 5 may be given to one: 1 too much",
            ),
            ("blank", "a blank vote is not offered here"),
        ],
    );
}

#[test]
fn a_title_with_comma_and_colon() {
    let mut parks = score(5);
    parks.options[1].title = super::text("Park: north, south", "Nord");
    let said = say(&parks, "ada:1,Park: north, south:2,Carl:3").unwrap();
    assert_eq!(said.numbers, [1, 2, 3]);
    assert_eq!(say(&parks, "Nord:4").unwrap().numbers, [0, 4, 0]);
}

#[test]
fn amounts_with_the_units_decimals() {
    shown(
        &sums(1_000_000, 0, 1_000_000),
        &[
            (
                "bela:1500.50,ada:8499.5",
                &[849_950, 150_050, 0],
                "  €8,499.50  Ada [ada]\n  €1,500.50  Bela [bela]\n    €10,000 of €10,000 given",
            ),
            (
                "3:7 EUR",
                &[0, 0, 700],
                "  €7  Carl [carl]\n    €7 of €10,000 given",
            ),
            ("", &[0; 3], "    €0 of €10,000 given"),
        ],
    );
}

#[test]
fn amounts_out_of_bounds() {
    lines(
        &sums(600_000, 100_000, 1_000_000),
        &[
            (
                "ada:6000,bela:4000.01",
                "€10,000.01 given in all, at most €10,000 may be: €0.01 too much",
            ),
            (
                "ada:999.99",
                "€999.99 given in all, at least €1,000 must be: €0.01 too little",
            ),
            (
                "carl:6000.01",
                "option carl has €6,000.01, at most €6,000 may be given to one: €0.01 too much",
            ),
            (
                "ada:1000.005",
                "option ada: '1000.005' is not an amount; write it like 1500.50",
            ),
            (
                "ada:1000,50",
                "'50' lacks its amount; write option:amount, such as 'park:1500'",
            ),
            ("blank", "a blank vote is not offered here"),
        ],
    );
}

#[test]
fn the_rule_of_an_allocation() {
    for (each, least, total, words) in [
        (500, 0, 500, "Distribute up to €5 over the options."),
        (
            200,
            500,
            500,
            "Distribute exactly €5 over the options, at most €2 to one.",
        ),
        (
            500,
            100,
            500,
            "Distribute at least €1 and at most €5 over the options.",
        ),
    ] {
        assert_eq!(rule(&sums(each, least, total)), words);
    }
}
