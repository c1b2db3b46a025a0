//! Choice and budget.

use urne_record::manifest::{Ballot, Budget, Choice, Contest};

use super::{contest, in_euros, lines, rule, say, shown};

const FREE: [(&str, u64); 4] = [("ada", 0), ("bela", 0), ("carl", 0), ("dora", 0)];

fn choice(min: u32, max: u32, blank: bool) -> Contest {
    contest(Ballot::Choice(Choice { blank, max, min }), &FREE)
}

fn budget() -> Contest {
    let ballot = Budget {
        blank: true,
        least: 5_000_000,
        limit: 10_000_000,
        max: 3,
        min: 1,
    };
    let options = [
        ("park", 4_000_000),
        ("pool", 6_500_000),
        ("path", 1_250_000),
        ("pier", 2_250_000),
    ];
    in_euros(contest(Ballot::Budget(ballot), &options))
}

#[test]
fn choices_by_id_number_and_title() {
    shown(
        &choice(1, 2, true),
        &[
            ("bela", &[0, 1, 0, 0], "  + Bela [bela]"),
            ("4, Ada", &[1, 0, 0, 1], "  + Ada [ada]\n  + Dora [dora]"),
            ("blank", &[0; 4], "    blank vote"),
        ],
    );
    shown(
        &choice(0, 2, false),
        &[("", &[0; 4], "    no option chosen")],
    );
}

#[test]
fn choices_out_of_bounds() {
    let rule = "Choose 2 to 3 options of 4, or vote blank.";
    lines(
        &choice(2, 3, true),
        &[
            ("ada", &format!("1 chosen, which is 1 too few. {rule}")),
            (
                "ada,bela,carl,dora",
                &format!("4 chosen, which is 1 too many. {rule}"),
            ),
            ("ada,ada", "option ada is named twice"),
            (
                "ada,zoe",
                "there is no option 'zoe'; give its id, number or exact title (the command 'contests' lists them)",
            ),
            (
                "5",
                "there is no option '5'; give its id, number or exact title (the command 'contests' lists them)",
            ),
        ],
    );
    lines(
        &choice(0, 2, false),
        &[("blank", "a blank vote is not offered here")],
    );
}

#[test]
fn an_option_may_be_called_blank() {
    let ballot = Ballot::Choice(Choice {
        blank: true,
        max: 1,
        min: 1,
    });
    let said = say(&contest(ballot, &[("blank", 0), ("b", 0)]), "blank").unwrap();
    assert_eq!((said.numbers, said.blank), (vec![1, 0], false));
}

#[test]
fn the_rule_of_a_choice() {
    for (min, max, blank, words) in [
        (1, 1, false, "Choose 1 option of 4."),
        (2, 2, true, "Choose 2 options of 4, or vote blank."),
        (0, 4, false, "Choose any number of the 4 options, or none."),
        (0, 2, false, "Choose up to 2 of 4 options, or none."),
        (1, 3, false, "Choose 1 to 3 options of 4."),
    ] {
        assert_eq!(rule(&choice(min, max, blank)), words);
    }
}

#[test]
fn a_budget_counts_its_costs() {
    let parks = budget();
    shown(
        &parks,
        &[
            (
                "pier,pool",
                &[0, 1, 0, 1],
                "  + Pool [pool]: €65,000\n  + Pier [pier]: €22,500\n    €87,500 of €100,000",
            ),
            ("blank", &[0; 4], "    blank vote"),
        ],
    );
    lines(
        &parks,
        &[
            (
                "park,pool",
                "these projects cost €105,000, the budget is €100,000: €5,000 too much",
            ),
            (
                "park",
                "these projects cost €40,000, at least €50,000 must be spent: €10,000 too little",
            ),
            (
                "1,2,3,4",
                "4 chosen, which is 1 too many. Choose 1 to 3 projects of 4, or vote blank. Together they may cost at most €100,000 and must cost at least €50,000.",
            ),
            (
                "",
                "0 chosen, which is 1 too few. Choose 1 to 3 projects of 4, or vote blank. Together they may cost at most €100,000 and must cost at least €50,000.",
            ),
        ],
    );
}
