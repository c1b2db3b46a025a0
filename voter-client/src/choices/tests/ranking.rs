//! Ranking, counted by pairs and by points.

use urne_record::manifest::{Ballot, Contest, Counted, Ranking};

use super::{contest, lines, rule, say, shown};

const FREE: [(&str, u64); 4] = [("ada", 0), ("bela", 0), ("carl", 0), ("dora", 0)];

fn ranking(min: u32, max: u32, blank: bool, counted: Counted) -> Contest {
    contest(
        Ballot::Ranking(Ranking {
            blank,
            counted,
            max,
            min,
        }),
        &FREE,
    )
}

#[test]
fn an_order_counted_by_pairs_is_seen_again() {
    shown(
        &ranking(1, 4, true, Counted::Pairs),
        &[
            (
                "carl>1",
                &[2, 0, 1, 0],
                "  1. Carl [carl]\n  2. Ada [ada]\n    the other 2 options share the place behind",
            ),
            (
                "Dora",
                &[0, 0, 0, 1],
                "  1. Dora [dora]\n    the other 3 options share the place behind",
            ),
            (
                "dora > carl > bela > ada",
                &[4, 3, 2, 1],
                "  1. Dora [dora]\n  2. Carl [carl]\n  3. Bela [bela]\n  4. Ada [ada]",
            ),
            // The fourth is behind all others whether it is ranked or not.
            (
                "dora>carl>bela",
                &[0, 3, 2, 1],
                "  1. Dora [dora]\n  2. Carl [carl]\n  3. Bela [bela]\n  4. Ada [ada]",
            ),
            (
                "dora,carl,2",
                &[0, 3, 2, 1],
                "  1. Dora [dora]\n  2. Carl [carl]\n  3. Bela [bela]\n  4. Ada [ada]",
            ),
            ("blank", &[0; 4], "    blank vote"),
        ],
    );
    shown(
        &ranking(4, 4, false, Counted::Pairs),
        &[(
            "4>3>2>1",
            &[4, 3, 2, 1],
            "  1. Dora [dora]\n  2. Carl [carl]\n  3. Bela [bela]\n  4. Ada [ada]",
        )],
    );
}

#[test]
fn of_an_order_counted_by_points_only_the_points_are_seen_again() {
    let parks = ranking(2, 3, true, Counted::Points(vec![5, 1, 1]));
    let said = say(&parks, "dora>ada>bela").unwrap();
    assert_eq!(said.numbers, [2, 3, 0, 1]);
    assert_eq!(
        said.words,
        "  1. Dora [dora]: 5 points\n  2. Ada [ada]: 1 point\n  3. Bela [bela]: 1 point\n    the other option has the place behind"
    );
    let opened = "  Dora [dora]: 5 points\n  Ada [ada]: 1 point\n  Bela [bela]: 1 point\n    no points for 1 other option";
    assert_eq!(said.opened, opened);
    assert_eq!(say(&parks, "dora>bela>ada").unwrap().opened, opened);
    // A rank may give no points at all.
    let parks = ranking(2, 3, false, Counted::Points(vec![1, 0, 0]));
    assert_eq!(
        say(&parks, "carl>ada").unwrap().opened,
        "  Carl [carl]: 1 point\n    no points for 3 other options"
    );
}

#[test]
fn orders_that_are_too_short_or_too_long() {
    let rule = "Rank 2 to 3 of the 4 options, the best first, or vote blank. Those that you do not rank share the place behind. For every two options it counts which one you place higher.";
    let parks = ranking(2, 3, true, Counted::Pairs);
    assert_eq!(super::rule(&parks), rule);
    lines(
        &parks,
        &[
            ("ada", &format!("1 ranked, which is 1 too few. {rule}")),
            (
                "ada>bela>carl>dora",
                &format!("4 ranked, which is 1 too many. {rule}"),
            ),
            ("ada>bela>ada", "option ada is named twice"),
            (
                "ada>zoe",
                "there is no option 'zoe'; give its id, number or exact title (the command 'contests' lists them)",
            ),
            (
                "ada:1,bela:2",
                "there is no option 'ada:1'; give its id, number or exact title (the command 'contests' lists them)",
            ),
        ],
    );
    lines(
        &ranking(1, 4, false, Counted::Pairs),
        &[("blank", "a blank vote is not offered here")],
    );
}

#[test]
fn the_rule_of_a_ranking() {
    let points = |points: &[u64]| Counted::Points(points.to_vec());
    for (min, max, counted, words) in [
        (
            4,
            4,
            points(&[4, 3, 2, 1]),
            "Rank all 4 options, the best first. The points from the first place on: 4, 3, 2, 1.",
        ),
        (
            3,
            3,
            points(&[3, 2, 1]),
            "Rank 3 of the 4 options, the best first. Those that you do not rank share the place behind. The points from the first place on: 3, 2, 1.",
        ),
        (
            1,
            1,
            points(&[1]),
            "Name the best of the 4 options. Those that you do not rank share the place behind. The points from the first place on: 1.",
        ),
        (
            1,
            4,
            Counted::Pairs,
            "Rank as many of the 4 options as you like, the best first. Those that you do not rank share the place behind. For every two options it counts which one you place higher.",
        ),
    ] {
        assert_eq!(rule(&ranking(min, max, false, counted)), words);
    }
}
