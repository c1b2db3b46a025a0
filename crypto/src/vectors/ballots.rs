//! Statements, openings, ballots.

use super::{Outcome, array, bytes, hex, holds, number, points, stated, text};
use crate::ballot::{BallotContext, Opening, ReceivedBallot, StyleStatement, verify_batch};
use crate::credential::CredentialKey;
use crate::statement::{Choice, Contest, Statement};
use crate::tracking::TrackingHash;
use rand_core::OsRng;
use serde_json::Value;
use std::sync::Arc;

fn contests(case: &Value) -> Vec<Contest> {
    let list = case["contests"].as_array().expect("contests").iter();
    let contest = |contest: &Value| Contest {
        id: "c".into(),
        choice: Choice {
            options: number(contest, "options"),
            min: number(contest, "min"),
            max: number(contest, "max"),
            blank: contest["blank"].as_bool().unwrap(),
        },
    };
    list.map(contest).collect()
}

pub(super) fn statement(case: &Value) -> Outcome {
    let statement = Statement::compile(&contests(case)).map_err(|e| e.to_string())?;
    holds(statement.bits() == number(case, "bits"), "bits")?;
    holds(
        statement.marks().len() == number(case, "marks") as usize,
        "marks",
    )?;
    stated(case, "encoding", &hex(&statement.encode()))?;
    stated(case, "hash", &hex(&statement.hash()))
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
    // Any statement with so many marks: an opening is about the encryption alone.
    let marks = u32::try_from(keys.len()).unwrap();
    let choice = Choice {
        options: marks,
        min: 0,
        max: marks,
        blank: false,
    };
    let style = StyleStatement::new(
        text(case, "style"),
        &[Contest {
            id: "c".into(),
            choice,
        }],
        keys,
    );
    let context = context(case, style.map_err(|e| e.to_string())?)?;
    let choices: Vec<bool> = text(case, "choices")
        .chars()
        .map(|mark| mark == '1')
        .collect();
    let opening = Opening {
        open: context.open,
        credential: context.credential.to_bytes(),
        style: context.style.id().to_owned(),
        replaces: context.replaces,
        choices,
        seed: array(case, "seed")?,
        proof_hash: array(case, "proof_hash")?,
    };
    let tracking = TrackingHash(array(case, "tracking")?);
    let checked = opening
        .check(&context, &tracking)
        .map_err(|e| e.to_string())?;
    let marks: Vec<u8> = checked
        .choices()
        .iter()
        .map(|mark| u8::from(*mark))
        .collect();
    let r = crate::ballot::randomness(&context, &opening.seed, &marks);
    stated(case, "r", &hex(r.as_bytes()))?;
    stated(
        case,
        "ciphertext",
        &hex(&crate::ballot::encrypt(&context.style, &r, &marks)),
    )?;
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
