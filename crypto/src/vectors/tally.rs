//! Partial decryptions and their combination.

use super::{Outcome, array, bytes, holds, number, points, text, unhex};
use crate::combine::combine_vartime;
use crate::decryption::DecryptionContext;
use crate::dleq;
use crate::dlog::DiscreteLog;
use crate::group::{self, Point};
use serde_json::Value;

fn point(text: &str) -> Result<Point, String> {
    group::point(&unhex(text), "point").map_err(|e| e.to_string())
}

pub(super) fn decryption(case: &Value) -> Outcome {
    let keys = points(case, "keys")?;
    let shares = group::points(&bytes(case, "shares"), keys.len(), "shares");
    let trustee = number(case, "trustee");
    let statement = dleq::Statement {
        trustee,
        what: "decryption",
        base: &point(text(case, "base"))?,
        keys: &keys,
        shares: &shares.map_err(|e| e.to_string())?,
    };
    let (open, close) = (array(case, "open")?, array(case, "close")?);
    let context = DecryptionContext {
        open: &open,
        close: &close,
    };
    let transcript = context.transcript(trustee, text(case, "contest"));
    statement
        .verify_vartime(transcript, &bytes(case, "proof"))
        .map_err(|e| e.to_string())
}

pub(super) fn combination(case: &Value) -> Outcome {
    let list = case["shares"].as_array().expect("shares").iter();
    let share = |one: &Value| Ok((number(one, "trustee"), point(text(one, "share"))?));
    let shares = list.map(share).collect::<Result<Vec<_>, String>>()?;
    let masked = combine_vartime(&point(text(case, "sum"))?, &shares);
    let bound = case["bound"].as_u64().expect("a bound");
    let total = DiscreteLog::new(bound)
        .solve_vartime(&masked)
        .filter(|total| *total <= bound);
    let total = total.ok_or("no total within the bound")?;
    holds(
        case["total"].is_null() || case["total"] == total,
        "another total",
    )
}
