//! Statements, openings, ballots.

use super::{Outcome, array, bytes, hex, holds, integers, number, points, stated, text};
use crate::ballot::{BallotContext, Opening, ReceivedBallot, StyleStatement, verify_batch};
use crate::credential::CredentialKey;
use crate::statement::{Ballot, Contest, Counted, Statement};
use crate::tracking::TrackingHash;
use bulletproofs::{BulletproofGens, PedersenGens, RangeProof};
use merlin::Transcript;
use rand_core::OsRng;
use serde_json::Value;
use std::sync::Arc;

fn contests(case: &Value) -> Vec<Contest> {
    let list = case["contests"].as_array().expect("contests").iter();
    let contest = |contest: &Value| Contest {
        id: "c".into(),
        costs: integers(contest, "costs"),
        ballot: ballot_of(&contest["ballot"]),
    };
    list.map(contest).collect()
}

/// A ballot as the manifest states it.
fn ballot_of(stated: &Value) -> Ballot {
    let (kind, value) = stated
        .as_object()
        .expect("an object")
        .iter()
        .next()
        .expect("a kind");
    let large = |member: &str| value[member].as_u64().expect("an integer");
    let flag = |member: &str| value[member].as_bool().expect("a boolean");
    match kind.as_str() {
        "allocation" => Ballot::Allocation {
            each: large("each"),
            least: large("least"),
            total: large("total"),
        },
        "budget" => Ballot::Budget {
            blank: flag("blank"),
            least: large("least"),
            limit: large("limit"),
            max: number(value, "max"),
            min: number(value, "min"),
        },
        "choice" => Ballot::Choice {
            blank: flag("blank"),
            max: number(value, "max"),
            min: number(value, "min"),
        },
        "grades" => Ballot::Grades {
            grades: value["grades"].as_array().expect("grades").len() as u32,
            no_opinion: flag("no_opinion"),
        },
        "points" => Ballot::Points {
            blank: flag("blank"),
            each: large("each"),
            least: large("least"),
            most: large("most"),
        },
        "ranking" => Ballot::Ranking {
            blank: flag("blank"),
            counted: match &value["counted"] {
                Value::String(pairs) if pairs == "pairs" => Counted::Pairs,
                points => Counted::Points(integers(points, "points")),
            },
            max: number(value, "max"),
            min: number(value, "min"),
        },
        "score" => Ballot::Score {
            each: large("each"),
        },
        other => panic!("a ballot of kind {other}"),
    }
}

pub(super) fn statement(case: &Value) -> Outcome {
    let contests = contests(case);
    let statement = Statement::compile(&contests).map_err(|e| e.to_string())?;
    let count = |member: &str, found: usize| match case[member].as_u64() {
        Some(stated) => holds(stated == found as u64, member),
        None => Ok(()),
    };
    count("bits", statement.bits() as usize)?;
    count("positions", statement.positions().len())?;
    count("amounts", statement.amounts() as usize)?;
    let bounds: Vec<u64> = contests.iter().map(Contest::bound).collect();
    holds(
        case["bound"].is_null() || integers(case, "bound") == bounds,
        "bound",
    )?;
    stated(case, "encoding", &hex(&statement.encode()))?;
    stated(case, "hash", &hex(&statement.hash()))
}

/// A range proof in a transcript of its own.
pub(super) fn range(case: &Value) -> Outcome {
    let points = points(case, "commitments")?;
    let commitments: Vec<_> = points.iter().map(|point| point.compress()).collect();
    let n = number(case, "n") as usize;
    let proof = RangeProof::from_bytes(&bytes(case, "proof")).map_err(|e| e.to_string())?;
    proof
        .verify_multiple_with_rng(
            &BulletproofGens::new(64, commitments.len()),
            &PedersenGens::default(),
            &mut Transcript::new(b"urne/v1/test"),
            &commitments,
            n,
            &mut OsRng,
        )
        .map_err(|e| e.to_string())
}

fn context(case: &Value, style: Arc<StyleStatement>) -> Result<BallotContext, String> {
    let credential = CredentialKey::from_bytes(&bytes(case, "credential"));
    Ok(BallotContext {
        open: array(case, "open")?,
        credential: credential.map_err(|e| e.to_string())?,
        style,
        replaces: TrackingHash(array(case, "replaces")?),
    })
}

pub(super) fn opening(case: &Value) -> Outcome {
    let keys = points(case, "keys")?;
    // Any statement with so many positions: an opening is about the encryption alone.
    let positions = u32::try_from(keys.len()).unwrap();
    let contest = crate::fixture::choice("c", positions, 0, positions, false);
    let style = StyleStatement::new(text(case, "style"), &[contest], keys);
    let context = context(case, style.map_err(|e| e.to_string())?)?;
    let opening = Opening {
        open: context.open,
        credential: context.credential.to_bytes(),
        style: context.style.id().to_owned(),
        replaces: context.replaces,
        values: integers(case, "values"),
        seed: array(case, "seed")?,
        proof_hash: array(case, "proof_hash")?,
    };
    let tracking = TrackingHash(array(case, "tracking")?);
    let checked = opening
        .check(&context, &tracking)
        .map_err(|e| e.to_string())?;
    let values = checked.values();
    let r = crate::ballot::randomness(&context, &opening.seed, values);
    stated(case, "r", &hex(r.as_bytes()))?;
    let ciphertext = crate::ballot::encrypt(&context.style, &r, values);
    stated(case, "ciphertext", &hex(&ciphertext))?;
    stated(case, "code", &tracking.code().to_string())
}

pub(super) fn ballot(case: &Value) -> Outcome {
    let style = StyleStatement::new(text(case, "style"), &contests(case), points(case, "keys")?);
    let received = ReceivedBallot {
        context: context(case, style.map_err(|e| e.to_string())?)?,
        ciphertext: bytes(case, "ciphertext"),
        proof: bytes(case, "proof"),
        body_hash: array(case, "body_hash")?,
        signature: array(case, "signature")?,
    };
    let alone = received.verify().map(drop);
    let batch = verify_batch(std::slice::from_ref(&received), &mut OsRng)
        .remove(0)
        .map(drop);
    assert_eq!(alone, batch, "single and batch check agree");
    alone.map_err(|e| e.to_string())
}
