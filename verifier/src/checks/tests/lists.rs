//! Joining the lists of two registrars.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use super::super::sample::{election, party};

#[test]
fn lists_of_two_registrars_join_by_label() {
    use crate::roll::{Lists, RollPart, part};
    use curve25519_dalek::ristretto::RistrettoPoint;
    use curve25519_dalek::scalar::Scalar;

    let sample = election(|kind, body| match kind {
        "manifest" => body.replace(
            &format!(r#""registrars":[{}]"#, party(3, "registrar")),
            &format!(
                r#""registrars":[{},{}]"#,
                party(3, "registrar"),
                party(7, "other")
            ),
        ),
        _ => body,
    });
    let entry = crate::log::Entry::decode(&sample.entries[0]).unwrap();
    let crate::log::Body::Manifest(manifest) = entry.body else {
        panic!("no manifest")
    };
    let election = crate::manifest::Election::new(*manifest, sample.id).unwrap();
    let key = |registrar: u64, label: u8| Scalar::from(100 * registrar + u64::from(label));
    let rows = |registrar: u64, part: u64, labels: &[u8]| RollPart {
        part,
        parts: 2,
        registrar,
        rows: labels
            .iter()
            .map(|label| part::tests::row(&key(registrar, *label), *label, &election.id, registrar))
            .collect(),
    };
    let join = |parts: &[RollPart]| {
        let (mut lists, mut faults) = (Lists::new(2), Vec::new());
        let mut first_fault = None;
        for (i, part) in parts.iter().enumerate() {
            lists.add(part, &election, &mut faults).unwrap();
            first_fault = first_fault.or((!faults.is_empty()).then_some(i));
        }
        (lists.complete(), first_fault, lists.into_credentials())
    };
    let (complete, fault, credentials) = join(&[
        rows(1, 1, &[1, 2]),
        rows(2, 1, &[1]),
        rows(2, 2, &[2, 3]),
        rows(1, 2, &[3]),
    ]);
    assert!(complete && fault.is_none());
    for (label, credential) in (1u8..).zip(&credentials) {
        let sum = RistrettoPoint::mul_base(&(key(1, label) + key(2, label)));
        assert_eq!(credential.key, sum.compress().to_bytes());
    }
    assert_eq!(credentials.len(), 3);
    // The first part that shows the difference: another label, a row too many, a row too few.
    assert_eq!(join(&[rows(1, 1, &[1, 2]), rows(2, 1, &[1, 3])]).1, Some(1));
    assert_eq!(
        join(&[
            rows(1, 1, &[1]),
            rows(1, 2, &[2]),
            rows(2, 1, &[1]),
            rows(2, 2, &[2, 3])
        ])
        .1,
        Some(3)
    );
    assert_eq!(
        join(&[
            rows(1, 1, &[1]),
            rows(1, 2, &[2, 3]),
            rows(2, 1, &[1]),
            rows(2, 2, &[2])
        ])
        .1,
        Some(3)
    );
    let mut heavier = rows(2, 1, &[1]);
    heavier.rows[0].weight = 2;
    assert_eq!(join(&[rows(1, 1, &[1]), heavier]).1, Some(1));
    assert_eq!(
        join(&[rows(1, 1, &[2, 1])]).1,
        Some(0),
        "labels must increase"
    );
}
