//! What the observer expects, as the page sends it.

use serde::Deserialize;
use urne_verifier::checks::Expectations;
use urne_verifier::expect;

use crate::answer::Refused;

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Expected {
    election: String,
    board_key: String,
    checkpoints: Vec<Kept>,
    receipts: Vec<Kept>,
    fingerprint: String,
    tracking: String,
}

#[derive(Debug, Deserialize)]
struct Kept {
    name: String,
    text: String,
}

/// Reads them; the error's code names the field.
pub(crate) fn read(text: &str) -> Result<Expectations, Refused> {
    let given: Expected = serde_json::from_str(text).map_err(Refused::internal)?;
    let refused = |code: &'static str| move |e| Refused::new(code, e);
    let mut expectations = Expectations::default();
    if !given.election.is_empty() {
        let id = expect::election(&given.election).map_err(refused("expected-election"))?;
        expectations.election = Some(id);
    }
    if !given.board_key.is_empty() {
        let key = expect::board_key(&given.board_key).map_err(refused("expected-key"))?;
        expectations.board_key = Some(key);
    }
    for Kept { name, text } in given.checkpoints {
        let kept = expect::checkpoint(&name, text.into_bytes());
        expectations
            .checkpoints
            .push(kept.map_err(refused("expected-checkpoint"))?);
    }
    for Kept { name, text } in given.receipts {
        let kept = expect::receipt(&name, text.into_bytes());
        expectations
            .receipts
            .push(kept.map_err(refused("expected-receipt"))?);
    }
    if !(given.fingerprint.is_empty() && given.tracking.is_empty()) {
        let find = expect::ballot(&given.fingerprint, &given.tracking);
        expectations.find = Some(find.map_err(refused("expected-ballot"))?);
    }
    Ok(expectations)
}
