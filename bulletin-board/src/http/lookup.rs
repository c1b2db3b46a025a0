//! Finding a ballot (specs/casting.md): by credential, or by fingerprint and tracking code.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, Query, State};
use data_encoding::{Encoding, Specification};
use serde::{Deserialize, Serialize};
use urne_crypto::credential::CredentialKey;
use urne_crypto::tracking::{TrackingCode, TrackingHash};
use urne_record::{Hash32, Key32};
use utoipa::{IntoParams, ToSchema};

use super::problem::Problem;
use super::served;
use crate::board::Board;
use crate::store::Bytes32;

/// The current ballot of a credential.
#[derive(Serialize, ToSchema)]
pub(super) struct CurrentBallot {
    /// The index of its entry.
    index: u64,
    /// Its tracking hash, in lower-case hexadecimal.
    tracking: String,
}

/// Where a ballot stands.
#[derive(Serialize, ToSchema)]
pub(super) struct FoundBallot {
    /// Whether no later ballot of the same credential replaces it.
    current: bool,
    /// The index of its entry.
    index: u64,
}

/// What people type to find a ballot.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct BallotQuery {
    /// The credential's fingerprint: 20 characters, with or without dashes.
    fingerprint: String,
    /// The ballot's tracking code: 25 characters, with or without dashes.
    tracking: String,
}

/// The current ballot of a credential.
#[utoipa::path(
    get, path = "/api/v1/elections/{id}/credentials/{credential}",
    params(
        ("id" = String, Path, description = "the election's id"),
        ("credential" = String, Path, description = "the credential in base64url"),
    ),
    responses(
        (status = 200, body = CurrentBallot),
        (status = 404, body = Problem, description = "no ballot", content_type = "application/problem+json"),
    )
)]
pub(super) async fn credential(
    State(board): State<Arc<Board>>,
    Path((id, credential)): Path<(String, String)>,
) -> Result<Json<CurrentBallot>, Problem> {
    let election = served(&board, &id)?;
    let credential: Key32 = credential
        .parse()
        .map_err(|_| Problem::bad_request("a credential is 32 bytes in base64url"))?;
    let store = &board.context().store;
    let ballot = store.current_ballot(&election.0, &credential.0).await?;
    let ballot = ballot.ok_or_else(|| Problem::not_found("ballot"))?;
    Ok(Json(CurrentBallot {
        index: ballot.index,
        tracking: data_encoding::HEXLOWER.encode(&ballot.tracking),
    }))
}

/// A ballot by fingerprint and tracking code together.
#[utoipa::path(
    get, path = "/api/v1/elections/{id}/ballots",
    params(("id" = String, Path, description = "the election's id"), BallotQuery),
    responses(
        (status = 200, body = FoundBallot),
        (status = 404, body = Problem, description = "no such ballot", content_type = "application/problem+json"),
    )
)]
pub(super) async fn ballot(
    State(board): State<Arc<Board>>,
    Path(id): Path<String>,
    query: Result<Query<BallotQuery>, axum::extract::rejection::QueryRejection>,
) -> Result<Json<FoundBallot>, Problem> {
    let election = served(&board, &id)?;
    let Query(query) =
        query.map_err(|_| Problem::bad_request("give both fingerprint and tracking"))?;
    let code: TrackingCode = query
        .tracking
        .parse()
        .map_err(|_| Problem::bad_request("a tracking code has 25 characters"))?;
    find(&board, &election, &code, &normal_form(&query.fingerprint)).await
}

async fn find(
    board: &Board,
    election: &Hash32,
    code: &TrackingCode,
    fingerprint: &str,
) -> Result<Json<FoundBallot>, Problem> {
    let nothing = || Problem::not_found("ballot");
    let store = &board.context().store;
    let (low, high) = range(code).ok_or_else(nothing)?;
    for ballot in store.ballots_tracked(&election.0, &low, &high).await? {
        let tracking = <Bytes32>::try_from(ballot.tracking.as_slice());
        let same_code = tracking.is_ok_and(|hash| TrackingHash(hash).code() == *code);
        let key = CredentialKey::from_bytes(&ballot.credential);
        let same_credential =
            key.is_ok_and(|key| normal_form(&key.fingerprint().to_string()) == fingerprint);
        if !(same_code && same_credential) {
            continue;
        }
        let current = store
            .current_ballot(&election.0, &ballot.credential)
            .await?;
        return Ok(Json(FoundBallot {
            current: current.is_some_and(|current| current.index == ballot.index),
            index: ballot.index,
        }));
    }
    Err(nothing())
}

/// Upper case without separators, with the letters that look like digits read as these.
fn normal_form(text: &str) -> String {
    let readable = text.chars().filter(|c| *c != '-' && !c.is_whitespace());
    readable
        .map(|c| match c.to_ascii_uppercase() {
            'I' | 'L' => '1',
            'O' => '0',
            other => other,
        })
        .collect()
}

/// The tracking hashes that begin with the first 24 characters of a code: 120 bits, whole bytes.
fn range(code: &TrackingCode) -> Option<(Bytes32, Bytes32)> {
    let text = normal_form(&code.to_string());
    let prefix = base32()?.decode(text.get(..24)?.as_bytes()).ok()?;
    let (mut low, mut high) = ([0; 32], [0xff; 32]);
    low.get_mut(..15)?.copy_from_slice(&prefix);
    high.get_mut(..15)?.copy_from_slice(&prefix);
    Some((low, high))
}

fn base32() -> Option<Encoding> {
    let mut specification = Specification::new();
    specification
        .symbols
        .push_str("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    specification.encoding().ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_code_bounds_its_hash() {
        for start in 0_u8..=255 {
            let hash: Bytes32 =
                std::array::from_fn(|i| start.wrapping_mul(31).wrapping_add(i as u8));
            let (low, high) = range(&TrackingHash(hash).code()).unwrap();
            assert!(low <= hash && hash <= high);
            assert_eq!(low[..15], hash[..15]);
        }
    }

    #[test]
    fn fingerprints_are_read_leniently() {
        assert_eq!(normal_form("abcil-o00 0z"), "ABC110000Z");
    }
}
