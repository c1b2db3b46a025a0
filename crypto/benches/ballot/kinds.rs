//! The contests that are measured, each with an answer.

use urne_crypto::statement::{Answer, Ballot, Contest, Counted};

/// A name, a contest and an answer that it allows.
pub(crate) type Case = (String, Contest, Answer);

pub(crate) fn all() -> Vec<Case> {
    let mut cases: Vec<Case> = [5, 20, 100].into_iter().map(choice).collect();
    cases.extend([24, 58].into_iter().map(budget));
    cases.push(points(30, 3, 7));
    cases.push(score(20, 5));
    cases.push(grades(12, 7));
    cases.push(ranking(
        "ranking, first 3 of 13, points",
        13,
        3,
        points_by_rank(3),
    ));
    cases.push(ranking(
        "ranking, 10 of 10, points",
        10,
        10,
        points_by_rank(10),
    ));
    cases.push(ranking("ranking, 10 of 10, pairs", 10, 10, Counted::Pairs));
    cases.push(ranking(
        "ranking, first 3 of 10, pairs",
        10,
        3,
        Counted::Pairs,
    ));
    // The same in bits and in amounts: where one becomes better than the other.
    for options in [5, 20] {
        for most in [3, 15, 127, 1023] {
            cases.push(score(options, most));
        }
        for most in [127, 1023, 100_000, 1 << 40] {
            cases.push(allocation(options, most));
        }
    }
    cases.push(allocation(31, 10_000));
    cases
}

fn contest(name: String, costs: Vec<u64>, ballot: Ballot, values: Vec<u64>) -> Case {
    let contest = Contest {
        id: "c".into(),
        costs,
        ballot,
    };
    (name, contest, Answer::of(values))
}

/// One for each of the first options.
fn first(options: usize, chosen: usize) -> Vec<u64> {
    (0..options)
        .map(|option| u64::from(option < chosen))
        .collect()
}

fn choice(options: usize) -> Case {
    let ballot = Ballot::Choice {
        blank: false,
        max: 3,
        min: 1,
    };
    let name = format!("choice, 1 to 3 of {options}");
    contest(name, vec![0; options], ballot, first(options, 2))
}

/// Costs like those of a neighbourhood's budget, 250,000 to spend, at least 70% of it.
fn budget(options: usize) -> Case {
    let costs: Vec<u64> = (0..options as u64)
        .map(|i| 2_000 + i * 7_919 % 60_000)
        .collect();
    let ballot = Ballot::Budget {
        blank: true,
        least: 175_000,
        limit: 250_000,
        max: options as u32,
        min: 1,
    };
    let mut spent = 0;
    let values = costs
        .iter()
        .map(|cost| {
            let fits = spent + cost <= 250_000;
            spent += if fits { *cost } else { 0 };
            u64::from(fits)
        })
        .collect();
    contest(
        format!("budget, {options} projects, 70 to 100%"),
        costs,
        ballot,
        values,
    )
}

fn points(options: usize, each: u64, most: u64) -> Case {
    let ballot = Ballot::Points {
        blank: false,
        each,
        least: 0,
        most,
    };
    let name = format!("points, {options} options, {each} each, {most} in all");
    contest(name, vec![0; options], ballot, first(options, 3))
}

fn score(options: usize, each: u64) -> Case {
    let name = format!("score, {options} options, 0 to {each}");
    contest(
        name,
        vec![0; options],
        Ballot::Score { each },
        vec![1; options],
    )
}

fn grades(options: usize, grades: u32) -> Case {
    let ballot = Ballot::Grades {
        grades: grades - 1,
        no_opinion: true,
    };
    let name = format!("grades, {options} options, {} and no opinion", grades - 1);
    contest(name, vec![0; options], ballot, vec![1; options])
}

fn points_by_rank(ranks: u64) -> Counted {
    Counted::Points((1..=ranks).rev().collect())
}

fn ranking(name: &str, options: usize, ranks: u32, counted: Counted) -> Case {
    let ballot = Ballot::Ranking {
        blank: false,
        counted,
        max: ranks,
        min: ranks,
    };
    let values = (1..=options as u64)
        .map(|rank| if rank <= u64::from(ranks) { rank } else { 0 })
        .collect();
    contest(name.into(), vec![0; options], ballot, values)
}

fn allocation(options: usize, total: u64) -> Case {
    let ballot = Ballot::Allocation {
        each: total,
        least: 0,
        total,
    };
    let name = format!("allocation, {options} areas, {total} in all");
    contest(name, vec![0; options], ballot, first(options, 3))
}
