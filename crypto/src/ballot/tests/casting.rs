//! Cast or check: signing and opening a prepared ballot.

use crate::Error;
use crate::fixture::{answers, choice, every_kind, style, voter};
use crate::statement::Answer;
use crate::tracking::TrackingHash;
use rand_core::OsRng;

#[test]
fn openings_show_the_values() {
    let contests = every_kind();
    let style = style("s", &contests);
    let voter = voter(&style);
    let answers = answers(&contests);
    let values = style.statement().assign(&answers).unwrap();
    let values = values.values(style.statement());
    let prepared = voter.prepare(&answers);
    let tracking = prepared.tracking();
    let opening = prepared.open();
    let checked = opening.check(&voter.context, &tracking).unwrap();
    assert_eq!(checked.values(), &**values);

    let refused = |change: &dyn Fn(&mut crate::ballot::Opening)| {
        let mut opening = opening.clone();
        change(&mut opening);
        opening.check(&voter.context, &tracking).unwrap_err()
    };
    assert_eq!(
        refused(&|o| o.values[0] ^= 1),
        Error::Opening("the tracking hash")
    );
    assert_eq!(
        refused(&|o| o.seed[0] ^= 1),
        Error::Opening("the tracking hash")
    );
    assert_eq!(
        refused(&|o| o.proof_hash[0] ^= 1),
        Error::Opening("the tracking hash")
    );
    assert_eq!(
        refused(&|o| o.open[0] ^= 1),
        Error::Opening("the election's opening")
    );
    assert_eq!(
        refused(&|o| o.credential[0] ^= 1),
        Error::Opening("the credential")
    );
    assert_eq!(refused(&|o| o.style.push('x')), Error::Opening("the style"));
    assert_eq!(
        refused(&|o| o.replaces.0[0] ^= 1),
        Error::Opening("the replaced ballot")
    );
    assert_eq!(
        refused(&|o| o.values.truncate(1)),
        Error::Opening("the number of values")
    );
    let other = TrackingHash([1; 32]);
    assert!(opening.check(&voter.context, &other).is_err());
}

#[test]
fn every_preparation_is_fresh() {
    let contests = [choice("a", 2, 1, 1, false)];
    let voter = voter(&style("s", &contests));
    let (one, two) = (
        voter.prepare(&[Answer::of([1, 0])]),
        voter.prepare(&[Answer::of([1, 0])]),
    );
    assert_ne!(one.ciphertext(), two.ciphertext());
    assert_ne!(one.tracking(), two.tracking());
}

#[test]
fn only_the_credential_signs() {
    let contests = [choice("a", 2, 1, 1, false)];
    let style = style("s", &contests);
    let (one, two) = (voter(&style), voter(&style));
    let prepared = one.prepare(&[Answer::of([1, 0])]);
    assert_eq!(
        prepared.sign(&two.secret, b"body", &mut OsRng).unwrap_err(),
        Error::ForeignCredential
    );
}

#[test]
fn prepared_ballots_are_not_shown() {
    let contests = [choice("a", 2, 1, 1, false)];
    let voter = voter(&style("s", &contests));
    let shown = format!("{:?}", voter.prepare(&[Answer::of([1, 0])]));
    assert!(
        !shown.contains("values") && !shown.contains("seed"),
        "{shown}"
    );
}

/// A ballot kept in a file is the same ballot; another seed or other values give another.
#[test]
fn prepared_ballots_are_taken_up_again() {
    let contests = [choice("a", 2, 1, 1, false)];
    let voter = voter(&style("s", &contests));
    let prepared = voter.prepare(&[Answer::of([1, 0])]);
    let (seed, values) = prepared.secrets();
    let restore = |seed: &[u8; 32], values: &[u64]| {
        let proof = prepared.proof().to_vec();
        crate::ballot::PreparedBallot::restore(&voter.context, seed, values, proof)
    };
    let restored = restore(seed, values).unwrap();
    assert_eq!(restored.ciphertext(), prepared.ciphertext());
    assert_eq!(restored.tracking(), prepared.tracking());
    voter.cast(restored).verify().unwrap();
    assert_ne!(
        restore(&[0; 32], values).unwrap().tracking(),
        prepared.tracking()
    );
    for others in [[0, 1], [2, 0]] {
        let other = voter.cast(restore(seed, &others).unwrap());
        assert!(other.verify().is_err());
    }
    assert!(restore(seed, &[1]).is_err());
}
