//! Checks 14 to 18: outcomes, partial decryptions, totals and the result.

use std::collections::HashMap;

use curve25519_dalek::ristretto::RistrettoPoint;
use rayon::prelude::*;

use super::state::State;
use super::{Check, Fault, Findings};
use crate::manifest::Election;
use crate::notation::Hash;
use crate::result::{ContestResult, Decided, ResultBody, Turnout};
use crate::rules::{self, Count, TooHard};
use crate::tally::{
    Aggregates, Counted, DiscreteLog, Outcome, PartialDecryption, combine, is_multiple, outcomes,
    solve_all, verify_shares,
};

/// What came out for one contest.
#[derive(Debug, Clone)]
pub struct ContestTotals {
    /// The outcome.
    pub outcome: Outcome,
    /// Totals of its positions, if they are known.
    pub totals: Option<Vec<u64>>,
    /// What the rule makes of them, unless that is too hard to compute.
    pub decided: Result<Decided, TooHard>,
}

/// What was recomputed after `close`.
#[derive(Debug, Clone)]
pub struct Tallied {
    /// All contests, in the manifest's order.
    pub contests: Vec<ContestTotals>,
    /// The numbers of the election.
    pub turnout: Turnout,
    /// How many partial decryptions are right.
    pub decryptions: usize,
}

/// Checks everything that stands after `close`.
pub(super) fn check(
    state: &State,
    election: &Election,
    aggregates: &Aggregates,
    findings: &mut Findings,
) -> Option<Tallied> {
    let (register, (_, close), open) = (state.register.as_ref()?, state.close?, state.open?);
    let counted = outcomes(register.slots(), election);
    let any = counted
        .iter()
        .any(|contest| contest.outcome == Outcome::Counted);

    let faults: Vec<Vec<Fault>> = state
        .decryptions
        .par_iter()
        .map(|(_, body)| {
            check_decryption(body, (&open, &close), state, election, &counted, aggregates)
        })
        .collect();
    let mut valid: Vec<&PartialDecryption> = Vec::new();
    for ((entry, body), faults) in state.decryptions.iter().zip(faults) {
        if faults.is_empty() {
            valid.push(body);
        }
        for fault in faults {
            findings.add(
                fault.check,
                Some(*entry),
                &format!("trustee {}", body.trustee),
                fault.what,
            );
        }
    }
    if let Some((entry, _)) = state.result.as_ref()
        && any
        && state.decryptions.len() < election.threshold
    {
        let what = format!(
            "{} partial decryptions before it, {} are needed",
            state.decryptions.len(),
            election.threshold
        );
        findings.add(Check::PartialDecryptions, Some(*entry), "", what);
    }

    let stated = state.result.as_ref();
    let mut contests = Vec::new();
    for (i, contest) in counted.iter().enumerate() {
        let totals = match contest.outcome {
            Outcome::Empty => election.contests.get(i).map(|c| vec![0; c.positions.len()]),
            Outcome::Withheld => None,
            Outcome::Counted if valid.len() < election.threshold => None,
            Outcome::Counted => {
                let sums = masked_totals(i, &valid, election, aggregates);
                let entry = stated.map(|(entry, _)| *entry);
                let stated = stated.and_then(|(_, result)| result.contests.get(i));
                let bound = election.contests.get(i).map_or(0, |c| c.bound);
                let bound = contest.weight.saturating_mul(bound);
                let solved = solve(&sums, bound, stated.map(|contest| &contest.totals));
                if let Err(why) = &solved {
                    let contests = &election.manifest.contests;
                    let id = contests.get(i).map_or("", |c| c.id.as_str());
                    findings.add(Check::Totals, entry, "", format!("contest {id}: {why}"));
                }
                solved.ok()
            }
        };
        let known = election.manifest.contests.get(i).zip(totals.as_ref());
        let decided = match known.filter(|_| contest.outcome == Outcome::Counted) {
            None => Ok(rules::none()),
            Some((own, totals)) => rules::decide(Count {
                contest: own,
                close: &close,
                weight: contest.weight,
                eligible: contest.eligible,
                totals,
            }),
        };
        contests.push(ContestTotals {
            outcome: contest.outcome,
            totals,
            decided,
        });
    }

    let voted = register.slots().iter().filter(|slot| slot.has_ballot());
    let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
    let turnout = Turnout {
        ballots: state.ballots,
        counted: count(voted.clone().count()),
        credentials: count(register.len()),
        weight: voted.map(|slot| u64::from(slot.weight)).sum(),
    };
    let tallied = Tallied {
        contests,
        turnout,
        decryptions: valid.len(),
    };
    if let Some((entry, result)) = stated {
        check_result(
            *entry, result, state, election, &tallied, any, &close, findings,
        );
    }
    Some(tallied)
}

fn check_decryption(
    body: &PartialDecryption,
    (open, close): (&Hash, &Hash),
    state: &State,
    election: &Election,
    counted: &[Counted],
    aggregates: &Aggregates,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    if body.close != *close {
        let what = "`close` is not the leaf hash of close";
        faults.push(Fault::new(Check::PartialDecryptions, what));
    }
    let expected: Vec<usize> = (0..counted.len())
        .filter(|i| {
            counted
                .get(*i)
                .is_some_and(|c| c.outcome == Outcome::Counted)
        })
        .collect();
    if expected.is_empty() {
        faults.push(Fault::new(
            Check::Aggregates,
            "no contest is counted, so nothing is decrypted",
        ));
        return faults;
    }
    let ids = expected
        .iter()
        .filter_map(|i| election.manifest.contests.get(*i))
        .map(|c| &c.id);
    if !ids.eq(body.contests.iter().map(|contest| &contest.contest)) {
        faults.push(Fault::new(
            Check::Aggregates,
            "`contests` are not exactly the counted contests",
        ));
        return faults;
    }
    let own = usize::try_from(body.trustee)
        .ok()
        .and_then(|i| i.checked_sub(1));
    let own = state
        .keys
        .as_ref()
        .zip(own)
        .and_then(|(keys, i)| keys.shares.get(i));
    for (i, shares) in expected.iter().zip(&body.contests) {
        let keys = own
            .zip(election.contests.get(*i))
            .and_then(|(own, c)| own.get(c.positions.clone()));
        let holds = keys
            .zip(aggregates.contest(*i))
            .is_some_and(|(keys, aggregate)| {
                verify_shares(open, close, body.trustee, shares, aggregate, keys)
            });
        if !holds {
            let what = format!(
                "contest {}: the proof of the shares does not hold",
                shares.contest
            );
            faults.push(Fault::new(Check::PartialDecryptions, what));
        }
    }
    faults
}

/// `T_j` for the positions of a contest, from the first t valid partial decryptions.
fn masked_totals(
    contest: usize,
    valid: &[&PartialDecryption],
    election: &Election,
    aggregates: &Aggregates,
) -> Vec<RistrettoPoint> {
    let id = election
        .manifest
        .contests
        .get(contest)
        .map(|contest| &contest.id);
    let of_contest: HashMap<u64, _> = valid
        .iter()
        .take(election.threshold)
        .filter_map(|body| {
            let shares = body
                .contests
                .iter()
                .find(|shares| Some(&shares.contest) == id)?;
            Some((body.trustee, &shares.shares))
        })
        .collect();
    let Some(aggregate) = aggregates.contest(contest) else {
        return Vec::new();
    };
    let masked = aggregate.s.par_iter().enumerate().filter_map(|(j, sum)| {
        let shares: Vec<(u64, RistrettoPoint)> = of_contest
            .iter()
            .filter_map(|(trustee, shares)| Some((*trustee, shares.get(j)?.element)))
            .collect();
        combine(sum, &shares)
    });
    masked.collect()
}

/// How many giant steps are taken for totals that are stated wrongly: some minutes' worth.
const MAX_STEPS: u64 = 1 << 28;

/// The totals: those stated, where they are right, as this needs no search; otherwise by search.
fn solve(
    masked: &[RistrettoPoint],
    bound: u64,
    stated: Option<&Vec<u64>>,
) -> Result<Vec<u64>, String> {
    if let Some(stated) = stated.filter(|stated| stated.len() == masked.len()) {
        let wrong = masked
            .par_iter()
            .zip(stated)
            .position_first(|(point, total)| *total > bound || !is_multiple(point, *total));
        match wrong {
            None => return Ok(stated.clone()),
            // A false result shall not cost its readers hours.
            Some(place) if DiscreteLog::steps(bound, masked.len()) > MAX_STEPS => {
                return Err(format!("the total of position {} is another", place + 1));
            }
            Some(_) => {}
        }
    }
    solve_all(masked, bound).ok_or_else(|| format!("a total is no number from 0 to {bound}"))
}

#[expect(
    clippy::too_many_arguments,
    reason = "everything that the result is compared with"
)]
fn check_result(
    entry: u64,
    result: &ResultBody,
    state: &State,
    election: &Election,
    tallied: &Tallied,
    any: bool,
    close: &Hash,
    findings: &mut Findings,
) {
    let mut require = |check: Check, holds: bool, what: String| {
        if !holds {
            findings.add(check, Some(entry), "", what);
        }
    };
    let own = Check::Result;
    require(
        own,
        result.close == *close,
        "`close` is not the leaf hash of close".into(),
    );
    require(
        own,
        result.turnout == tallied.turnout,
        "`turnout` is not what the record gives".into(),
    );
    let mut trustees: Vec<u64> = state
        .decryptions
        .iter()
        .map(|(_, body)| body.trustee)
        .collect();
    trustees.sort_unstable();
    if !any {
        trustees.clear();
    }
    let what = "`decrypted_by` are not the trustees with a partial decryption before";
    require(own, result.decrypted_by == trustees, what.into());
    let ids = election.manifest.contests.iter().map(|contest| &contest.id);
    let complete = ids
        .clone()
        .eq(result.contests.iter().map(|contest| &contest.contest));
    require(
        own,
        complete,
        "`contests` are not the manifest's, in order".into(),
    );

    for ((id, recomputed), position) in ids.zip(&tallied.contests).zip(0usize..) {
        let by_id = |contest: &&ContestResult| contest.contest == *id;
        let at = result.contests.get(position).filter(by_id);
        let Some(stated) = at.or_else(|| result.contests.iter().find(by_id)) else {
            continue;
        };
        let outcome = recomputed.outcome;
        require(
            own,
            stated.outcome == outcome.to_string(),
            format!("contest {id}: the outcome is {outcome}"),
        );
        match &recomputed.totals {
            Some(totals) => {
                let what = format!("contest {id}: the totals are {totals:?}");
                require(Check::Totals, stated.totals == *totals, what);
            }
            None if outcome == Outcome::Withheld => {
                let what = format!("contest {id}: totals of a withheld contest");
                require(Check::Totals, stated.totals.is_empty(), what);
            }
            None => continue,
        }
        if let Ok(decided) = &recomputed.decided {
            let difference = difference(&stated.decided, decided);
            let what = format!("contest {id}: {}", difference.clone().unwrap_or_default());
            require(own, difference.is_none(), what);
        }
    }
}

/// The first member in which a result is not what the rule gives.
fn difference(stated: &Decided, right: &Decided) -> Option<String> {
    if stated.decision != right.decision {
        return Some(format!("the decision is {}", right.decision));
    }
    if stated.winners != right.winners {
        return Some(format!("the winners are {:?}", right.winners));
    }
    if stated.tied != right.tied {
        return Some(format!("the tied options are {:?}", right.tied));
    }
    if stated.account != right.account {
        let rows = stated
            .account
            .iter()
            .map(Some)
            .chain(std::iter::repeat(None));
        let wrong = right.account.iter().zip(rows).find(|(a, b)| Some(*a) != *b);
        return Some(
            wrong.map_or("the account has a row too many".into(), |(row, _)| {
                let (option, fate, figures) = (&row.option, &row.fate, &row.figures);
                format!("the account's row of {option} is {fate} {figures:?}")
            }),
        );
    }
    if stated.budgets != right.budgets {
        return Some("the selections of the budget are others".into());
    }
    None
}
