//! An election with contests of every kind: totals are what a plain count gives, and the rules are applied to them.

use urne_crypto::statement::Answer;

use crate::body::{Decision, Fate, Outcome, Result as ResultBody};
use crate::election::{Reason, Replayer, Task};
use crate::fixtures::{Fixture, contest};
use crate::manifest::{Allocation, Ballot, BudgetBy, Contest, Counted, Method};

/// What an answer adds to the totals of a contest, straight from what it says.
fn counted(contest: &Contest, answer: &Answer) -> Vec<u64> {
    let values = &answer.values;
    let blank = contest.ballot.blank().then_some(u64::from(answer.blank));
    let of_options: Vec<u64> = match &contest.ballot {
        Ballot::Grades(grades) => {
            let said = |value: u64| {
                let named = 1..=grades.grades.len() as u64;
                named
                    .chain(grades.no_opinion.then_some(0))
                    .map(move |grade| u64::from(value == grade))
            };
            values.iter().flat_map(|value| said(*value)).collect()
        }
        Ballot::Ranking(ranking) => match &ranking.counted {
            Counted::Points(points) => {
                let points =
                    |rank: &u64| rank.checked_sub(1).map_or(0, |rank| points[rank as usize]);
                values.iter().map(points).collect()
            }
            Counted::Pairs => {
                let place = |rank: u64| if rank == 0 { u64::MAX } else { rank };
                let pairs = (0..values.len()).flat_map(|i| (0..values.len()).map(move |j| (i, j)));
                pairs
                    .filter(|(i, j)| i != j)
                    .map(|(i, j)| u64::from(place(values[i]) < place(values[j])))
                    .collect()
            }
        },
        _ => values.clone(),
    };
    of_options.into_iter().chain(blank).collect()
}

#[test]
fn totals_are_those_of_a_plain_count() {
    let mut fixture = Fixture::opened_with_every_kind(31, 1).unwrap();
    let manifest = fixture.election.manifest().clone();
    let mut expected: Vec<Vec<u64>> = manifest
        .contests
        .iter()
        .map(|contest| vec![0; contest.positions()])
        .collect();
    for voter in 0..fixture.people.voters.len() {
        // A first ballot, then another in its place.
        fixture.vote(voter, voter + 1).unwrap();
        let answers = fixture.answers(voter, voter).unwrap();
        fixture.vote_answers(voter, &answers).unwrap();
        let weight = u64::from(fixture.people.voters[voter].weight);
        let style = fixture.people.voters[voter].style.parse().unwrap();
        let (_, style) = manifest.style(&style).unwrap();
        for (place, answer) in manifest.style_contests(style).into_iter().zip(&answers) {
            let said = counted(&manifest.contests[place], answer);
            assert_eq!(said.len(), expected[place].len());
            for (total, value) in expected[place].iter_mut().zip(said) {
                *total += weight * value;
            }
        }
    }
    fixture.close().unwrap();
    fixture.decrypt(&[2, 3]).unwrap();
    fixture.result().unwrap();
    let result = fixture.election.result().unwrap();
    for (contest, expected) in result.contests.iter().zip(&expected) {
        assert_eq!(contest.outcome, Outcome::Counted);
        assert_eq!(&contest.totals, expected, "{}", contest.contest);
        let rows = if contest.decision == Decision::None {
            0
        } else {
            contest.account.len()
        };
        assert_eq!(contest.account.len(), rows);
    }
    let mut replayer = Replayer::new();
    replayer
        .push(&fixture.entries, &mut fixture.rng.clone())
        .unwrap();
    assert_eq!(replayer.election().unwrap().result(), Some(result));
}

#[test]
fn the_result_says_what_the_rules_make_of_it() {
    let fixture = Fixture::finished_with_every_kind(32, 2).unwrap();
    let result = fixture.election.result().unwrap();
    let of = |id: &str| {
        result
            .contests
            .iter()
            .find(|found| found.contest.as_str() == id)
            .unwrap()
    };
    let winners = |id: &str| {
        of(id)
            .winners
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    };
    // mayor: 0:1 1:1 2:0 3:blank 4(w3):1 5(w3):1 6:2 7:blank; bela has 8 of 10 votes that are not blank.
    assert_eq!(of("mayor").totals, [1, 8, 1, 2]);
    assert_eq!(winners("mayor"), ["bela"]);
    assert_eq!(of("mayor").account[1].fate, Fate::BelowShare);
    assert_eq!(of("projects").budgets.len(), 2);
    assert_eq!(of("projects").decision, Decision::Decided);
    assert_eq!(of("points").budgets[1].by, BudgetBy::Optimum);
    for id in ["grades", "score", "schulze", "tideman", "borda"] {
        assert_eq!(of(id).account.len(), 3, "{id}");
        assert_ne!(of(id).decision, Decision::None, "{id}");
    }
    for id in ["sums", "topics"] {
        assert_eq!((of(id).decision, of(id).account.len()), (Decision::None, 0));
        assert!(of(id).winners.is_empty() && !of(id).totals.is_empty());
    }
}

#[test]
fn another_verdict_is_refused() {
    let mut fixture = Fixture::opened_with_every_kind(33, 1).unwrap();
    for voter in 0..6 {
        fixture.vote(voter, voter).unwrap();
    }
    fixture.close().unwrap();
    fixture.decrypt(&[1, 2]).unwrap();
    let organizer = fixture.people.organizer.clone();
    let right = fixture.election.draft().result().unwrap();
    let changes: [fn(&mut ResultBody); 5] = [
        |result| result.contests[0].decision = Decision::Undecided,
        |result| result.contests[0].account[0].fate = Fate::Lost,
        |result| result.contests[0].account[0].figures[0] += 1,
        |result| result.contests[1].budgets[1].score += 1,
        |result| result.contests[1].account.swap(0, 1),
    ];
    for change in changes {
        let mut wrong = right.clone();
        change(&mut wrong);
        let refused = fixture.submit(wrong, &organizer).unwrap_err();
        assert_eq!(refused.reason, Reason::Inconsistent);
    }
    fixture.submit(right, &organizer).unwrap();
}

/// A roll whose totals could not be found opens no poll.
#[test]
fn too_much_weight_for_the_amounts_of_a_contest() {
    let opening = |each: u64| {
        let mut fixture = Fixture::with(34, 1, |manifest| {
            // Everyone has the first contest: a weight of 13.
            let ballot = Ballot::Allocation(Allocation {
                each,
                least: 0,
                total: 1 << 48,
            });
            let options = [("a", 0), ("b", 0)];
            manifest.contests[0] = contest("council", &options, ballot, Method::Totals).unwrap();
        })
        .unwrap();
        fixture.ceremony().unwrap();
        fixture.roll().unwrap();
        fixture.rehearse().unwrap();
        let task = fixture.election.next_steps()[0].task;
        (task, fixture.election.draft().open())
    };
    let most = (1u64 << 48) / 13;
    let (task, open) = opening(most);
    assert_eq!((task, open.is_ok()), (Task::OpenPoll, true));
    let (task, open) = opening(most + 1);
    let detail = open.unwrap_err().detail;
    assert!(
        detail.contains("council") && detail.contains("2^48"),
        "{detail}"
    );
    assert_eq!(task, Task::Abort);
}
