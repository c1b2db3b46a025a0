//! Points, codes, credentials, packages, shares.

use super::{Outcome, array, bytes, hex, holds, number, stated, text};
use crate::ceremony::{Parameters, evaluate, verify_part};
use crate::code::Code;
use crate::credential::{CredentialKey, CredentialSecret, Row};
use crate::{generators, group};
use serde_json::Value;

pub(super) fn point(case: &Value) -> Outcome {
    group::point(&bytes(case, "bytes"), "point")
        .map(drop)
        .map_err(|e| e.to_string())
}

pub(super) fn scalar(case: &Value) -> Outcome {
    group::scalar(&bytes(case, "bytes"), "scalar")
        .map(drop)
        .map_err(|e| e.to_string())
}

pub(super) fn generator(case: &Value) -> Outcome {
    let index = number(case, "index");
    let base = match (text(case, "name"), generators::bits(index).last()) {
        ("H", None) => generators::blinding(),
        ("H_i", Some(bases)) => bases.h,
        ("K_i", Some(bases)) => bases.k,
        _ => return Err("no such base".into()),
    };
    stated(case, "bytes", &hex(&group::encode(&base)))
}

pub(super) fn code(case: &Value) -> Outcome {
    let code: Code = text(case, "typed")
        .parse()
        .map_err(|e: crate::Error| e.to_string())?;
    stated(case, "normal", &code.normal_form())
}

pub(super) fn credential(case: &Value) -> Outcome {
    let codes = case["codes"].as_array().expect("codes").iter();
    let codes: Vec<Code> = codes
        .map(|code| code.as_str().unwrap().parse().unwrap())
        .collect();
    let secret = CredentialSecret::from_codes(&array(case, "election")?, &codes);
    let key = secret.map_err(|e| e.to_string())?.key();
    stated(case, "credential", &hex(&key.to_bytes()))?;
    stated(case, "fingerprint", &key.fingerprint().to_string())
}

pub(super) fn possession(case: &Value) -> Outcome {
    let key = CredentialKey::from_bytes(&bytes(case, "key")).map_err(|e| e.to_string())?;
    let row = Row {
        election: &array(case, "election")?,
        registrar: u8::try_from(number(case, "registrar")).unwrap(),
        label: &array(case, "label")?,
        weight: u64::from(number(case, "weight")),
        style: text(case, "style"),
    };
    key.verify_possession(&row, &array(case, "proof")?)
        .map(drop)
        .map_err(|e| e.to_string())
}

pub(super) fn package(case: &Value) -> Outcome {
    let trustee = number(case, "trustee");
    let parameters = Parameters::new([0; 32], 1, 32, number(case, "threshold"), 1).unwrap();
    verify_part(&parameters, trustee, 1, &bytes(case, "package"))
        .map(drop)
        .map_err(|e| e.to_string())
}

pub(super) fn share(case: &Value) -> Outcome {
    let package = bytes(case, "package");
    let commitments = package.len() / group::SIZE - 2;
    let commitments = group::points(
        &package[..commitments * group::SIZE],
        commitments,
        "commitment",
    );
    let share = group::scalar(&bytes(case, "share"), "share").map_err(|e| e.to_string())?;
    let wanted = evaluate(
        commitments.map_err(|e| e.to_string())?.iter(),
        number(case, "trustee"),
    );
    holds(group::base(&share) == wanted, "the share does not fit")
}
