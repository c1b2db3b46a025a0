//! `range`: range proofs on their own.

use bulletproofs::{BulletproofGens, PedersenGens, RangeProof};
use serde_json::{Value, json};
use urne_crypto::transcript::Transcript;
use urne_crypto::{Scalar, group};
use urne_record::fixtures::SeededRng;

use super::super::VectorFile;
use super::super::cheat;
use super::super::forge::hex;
use super::{accepted, but, flipped, refused};

pub(super) fn all() -> Vec<VectorFile> {
    let mut rng = SeededRng::new(670);
    let mut case = |n: usize, values: &[u64]| proven(n, values, &mut rng);
    let right = vec![
        case(8, &[255]),
        case(8, &[0, 255]),
        case(16, &[65_535, 0, 1, 256]),
        case(32, &[u64::from(u32::MAX), 7]),
        case(64, &[u64::MAX]),
    ];
    let first = &right[1];
    let proof = first["proof"].as_str().unwrap();
    let strings = proof.len() / 64;
    let mut exchanged = first["commitments"].clone();
    exchanged.as_array_mut().unwrap().swap(0, 1);
    let names = ["A", "S", "T_1", "T_2", "t", "tau", "e"];
    let mut wrong: Vec<(&str, Value)> = vec![
        ("256 in 8 bits", case(8, &[256])),
        ("256 in 8 bits beside a right one", case(8, &[3, 256])),
        ("another size", but(&right[0], &[("n", 16.into())])),
        (
            "commitments exchanged",
            but(first, &[("commitments", exchanged)]),
        ),
        (
            "a commitment too few",
            but(first, &[("commitments", json!([first["commitments"][0]]))]),
        ),
        (
            "a proof too short",
            but(first, &[("proof", proof[..proof.len() - 64].into())]),
        ),
        (
            "a proof too long",
            but(
                first,
                &[("proof", format!("{proof}{}", "00".repeat(32)).into())],
            ),
        ),
        ("A is the identity", with(first, 0, &[0; 32])),
        ("R_1 is the identity", with(first, 8, &[0; 32])),
        (
            "b is not below the order",
            with(first, strings - 1, &[255; 32]),
        ),
        ("S does not decode", with(first, 1, &[255; 32])),
    ];
    for (place, name) in names.into_iter().enumerate() {
        wrong.push((
            name,
            but(first, &[("proof", flipped(&first["proof"], 32 * place))]),
        ));
    }
    vec![
        accepted("range", "Range proofs in a transcript of their own.", right),
        refused("range", "Range proofs that do not hold.", wrong),
    ]
}

fn with(case: &Value, place: usize, string: &[u8; 32]) -> Value {
    let mut proof = case["proof"].as_str().unwrap().to_owned();
    proof.replace_range(64 * place..64 * (place + 1), &hex(string));
    but(case, &[("proof", proof.into())])
}

fn proven(n: usize, values: &[u64], rng: &mut SeededRng) -> Value {
    let blindings: Vec<Scalar> = values.iter().map(|_| cheat::scalar(rng)).collect();
    let bases = PedersenGens::default();
    let commitments = values.iter().zip(&blindings);
    let commitments: Vec<String> = commitments
        .map(|(value, blinding)| {
            hex(&group::encode(
                &bases.commit(Scalar::from(*value), *blinding),
            ))
        })
        .collect();
    let (proof, _) = RangeProof::prove_multiple_with_rng(
        &BulletproofGens::new(n, values.len()),
        &bases,
        &mut Transcript::new(b"urne/v1/test"),
        values,
        &blindings,
        n,
        rng,
    )
    .unwrap();
    json!({"commitments": commitments, "n": n, "proof": hex(&proof.to_bytes())})
}
