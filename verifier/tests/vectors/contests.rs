//! Primitive vectors that need contests: statements, ballots, range proofs and rules.

use std::sync::Arc;

use merlin::Transcript;
use rand_core::OsRng;
use serde_json::Value;
use urne_verifier::ballot_proof::{
    BallotEquations, Bases, Context, RangeCheck, RangeProof, verify_batch,
};
use urne_verifier::casting::Ballot;
use urne_verifier::encoding::{Fields, Malformed, Text, hex, parse};
use urne_verifier::manifest::{BallotKind, Contest, ContestOption, Rule, Unit};
use urne_verifier::notation::{Generators, RangeBases, decode_schnorr};
use urne_verifier::rules::{Count, decide};
use urne_verifier::statements::{Statement, bound};

use super::{Outcome, array, bytes, holds, key_list, number, point, points, same, text};

/// The fields of a JSON value, read as the verifier reads the log.
fn fields<T>(
    value: &Value,
    decode: impl FnOnce(Fields<'_>) -> Result<T, Malformed>,
) -> Result<T, String> {
    let json = value.to_string();
    let fields = parse(json.as_bytes()).and_then(|value| Fields::of(value, "case"));
    fields.and_then(decode).map_err(|e| e.0)
}

/// A contest of which only `ballot`, `costs`, `ids` and `rule` are given; the last two may lack.
fn contest(case: &Value) -> Result<Contest, String> {
    let costs = case["costs"].as_array().expect("costs");
    let option = |(i, cost): (usize, &Value)| ContestOption {
        cost: cost.as_u64().expect("a cost"),
        id: case["ids"][i].as_str().map_or(i.to_string(), str::to_owned),
        title: Text::default(),
    };
    let totals = serde_json::json!({
        "method": "totals",
        "quorum": {"denominator": 1, "numerator": 0},
        "share": {"blank": true, "denominator": 1, "numerator": 0, "strict": false},
        "ties": "undecided",
    });
    let rule = if case["rule"].is_null() {
        &totals
    } else {
        &case["rule"]
    };
    Ok(Contest {
        ballot: fields(&case["ballot"], BallotKind::decode)?,
        id: case["contest"].as_str().unwrap_or("c").into(),
        options: costs.iter().enumerate().map(option).collect(),
        rule: fields(rule, Rule::decode)?,
        title: Text::default(),
        unit: Unit::default(),
    })
}

fn contests(case: &Value) -> Result<Vec<Contest>, String> {
    case["contests"]
        .as_array()
        .unwrap()
        .iter()
        .map(contest)
        .collect()
}

pub(super) fn statement(case: &Value) -> Outcome {
    let contests = contests(case)?;
    let violation = contests.iter().find_map(Contest::violation);
    if let Some(what) = violation {
        return Err(what);
    }
    let statement = Statement::compile(contests.iter());
    let shape = statement.shape;
    for (field, found) in [
        ("bits", shape.bits),
        ("positions", shape.positions),
        ("amounts", shape.amounts),
    ] {
        let stated = &case[field];
        holds(stated.is_null() || *stated == found, field)?;
    }
    let bounds: Vec<u64> = contests.iter().map(|c| bound(&c.ballot)).collect();
    let stated = &case["bound"];
    holds(
        stated.is_null() || *stated == serde_json::json!(bounds),
        "bound",
    )?;
    same(true, &hex(&statement.encoding()), text(case, "encoding"))?;
    same(true, &hex(&statement.hash), text(case, "hash"))
}

pub(super) fn range(case: &Value) -> Outcome {
    let bits = usize::try_from(number(case, "n")).unwrap();
    let commitments = key_list(case, "commitments")?;
    let bytes = bytes(case, "proof")?;
    let (strings, rest) = bytes.as_chunks::<32>();
    holds(rest.is_empty(), "not a whole number of strings")?;
    let proof = RangeProof::decode(strings).map_err(|e| e.0)?;
    let generators = Generators {
        range: RangeBases::new(commitments.len(), bits.min(64)),
        ..Generators::new(0)
    };
    let check = RangeCheck {
        transcript: Transcript::new(b"urne/v1/test"),
        bits,
        commitments: &commitments,
        proof: proof.ok_or("a size does not fit")?,
    };
    holds(
        check.holds(&generators, &mut OsRng),
        "the proof does not hold",
    )
}

pub(super) fn rule(case: &Value) -> Outcome {
    let contest = contest(case)?;
    if let Some(what) = contest.violation() {
        return Err(what);
    }
    let totals: Vec<u64> = case["totals"]
        .as_array()
        .expect("totals")
        .iter()
        .map(|total| total.as_u64().expect("a total"))
        .collect();
    holds(
        totals.len() == contest.positions().len(),
        "the number of totals",
    )?;
    let decided = decide(Count {
        contest: &contest,
        close: &array(case, "close")?,
        weight: number(case, "weight"),
        eligible: number(case, "eligible"),
        totals: &totals,
    })
    .map_err(|e| e.to_string())?;
    let account: Vec<Value> = decided
        .account
        .iter()
        .map(|row| serde_json::json!({"fate": row.fate, "figures": row.figures, "option": row.option}))
        .collect();
    let budgets: Vec<Value> = decided
        .budgets
        .iter()
        .map(|s| serde_json::json!({"by": s.by, "cost": s.cost, "options": s.options, "score": s.score}))
        .collect();
    let found = serde_json::json!({
        "account": account, "budgets": budgets, "decision": decided.decision,
        "tied": decided.tied, "winners": decided.winners,
    });
    for (field, found) in found.as_object().unwrap() {
        same(true, &found.to_string(), &case[field].to_string())?;
    }
    Ok(())
}

pub(super) fn ballot(case: &Value) -> Outcome {
    let statement = Arc::new(Statement::compile(contests(case)?.iter()));
    let keys = key_list(case, "keys")?;
    let ciphertext_bytes = bytes(case, "ciphertext")?;
    let ballot = Ballot {
        ciphertext: points(&ciphertext_bytes)?
            .iter()
            .map(|point| point.element)
            .collect(),
        ciphertext_bytes,
        credential: point(case, "credential")?,
        open: array(case, "open")?,
        proof_bytes: bytes(case, "proof")?,
        replaces: array(case, "replaces")?,
        style: text(case, "style").into(),
        tracking: [0; 32],
    };
    holds(
        ballot.head().has_randomness && !ballot.credential.is_identity(),
        "the identity",
    )?;
    let signature = decode_schnorr(&array(case, "signature")?).map_err(|e| e.0)?;
    let positions: Arc<[usize]> = (0..keys.len()).collect();
    let context = Context {
        statement: &statement,
        positions: &positions,
        entry: 0,
        body_digest: array(case, "body_hash")?,
        signature: &signature,
    };
    let equations = BallotEquations::new(&ballot, context).map_err(|e| e.0)?;
    let equations = equations.ok_or("a size does not fit")?;
    let keys: Vec<_> = keys.iter().map(|key| key.element).collect();
    let generators = Generators::for_shapes(std::iter::once(statement.shape));
    let bases = Bases {
        generators: &generators,
        keys: &keys,
    };
    holds(
        verify_batch(&[equations], bases, &mut OsRng).is_empty(),
        "signature or proof does not hold",
    )
}
