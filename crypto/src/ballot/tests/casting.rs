//! Cast or check: signing and opening a prepared ballot.

use crate::Error;
use crate::fixture::{choice, selection, style, voter};
use crate::tracking::TrackingHash;
use rand_core::OsRng;

#[test]
fn openings_show_the_marks() {
    let contests = [choice("a", 3, 1, 2, true), choice("b", 2, 1, 1, false)];
    let voter = voter(&style("s", &contests));
    let selection = selection(&contests);
    let prepared = voter.prepare(&selection);
    let tracking = prepared.tracking();
    let opening = prepared.open();
    let checked = opening.check(&voter.context, &tracking).unwrap();
    assert_eq!(checked.choices(), selection.concat());

    let refused = |change: &dyn Fn(&mut crate::ballot::Opening)| {
        let mut opening = opening.clone();
        change(&mut opening);
        opening.check(&voter.context, &tracking).unwrap_err()
    };
    assert_eq!(
        refused(&|o| o.choices[0] ^= true),
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
        refused(&|o| o.choices.truncate(1)),
        Error::Opening("the number of marks")
    );
    let other = TrackingHash([1; 32]);
    assert!(opening.check(&voter.context, &other).is_err());
}

#[test]
fn every_preparation_is_fresh() {
    let contests = [choice("a", 2, 1, 1, false)];
    let voter = voter(&style("s", &contests));
    let (one, two) = (
        voter.prepare(&[vec![true, false]]),
        voter.prepare(&[vec![true, false]]),
    );
    assert_ne!(one.ciphertext(), two.ciphertext());
    assert_ne!(one.tracking(), two.tracking());
}

#[test]
fn only_the_credential_signs() {
    let contests = [choice("a", 2, 1, 1, false)];
    let style = style("s", &contests);
    let (one, two) = (voter(&style), voter(&style));
    let prepared = one.prepare(&[vec![true, false]]);
    assert_eq!(
        prepared.sign(&two.secret, b"body", &mut OsRng).unwrap_err(),
        Error::ForeignCredential
    );
}

#[test]
fn prepared_ballots_are_not_shown() {
    let contests = [choice("a", 2, 1, 1, false)];
    let voter = voter(&style("s", &contests));
    let shown = format!("{:?}", voter.prepare(&[vec![true, false]]));
    assert!(
        !shown.contains("marks") && !shown.contains("seed"),
        "{shown}"
    );
}

/// A ballot kept in a file is the same ballot; another seed or other marks give another.
#[test]
fn prepared_ballots_are_taken_up_again() {
    let contests = [choice("a", 2, 1, 1, false)];
    let voter = voter(&style("s", &contests));
    let prepared = voter.prepare(&[vec![true, false]]);
    let (seed, marks) = prepared.secrets();
    let restore = |seed: &[u8; 32], marks: &[u8]| {
        let proof = prepared.proof().to_vec();
        crate::ballot::PreparedBallot::restore(&voter.context, seed, marks, proof)
    };
    let restored = restore(seed, marks).unwrap();
    assert_eq!(restored.ciphertext(), prepared.ciphertext());
    assert_eq!(restored.tracking(), prepared.tracking());
    voter.cast(restored).verify().unwrap();
    assert_ne!(
        restore(&[0; 32], marks).unwrap().tracking(),
        prepared.tracking()
    );
    assert!(
        voter
            .cast(restore(seed, &[0, 1]).unwrap())
            .verify()
            .is_err()
    );
    assert!(restore(seed, &[2, 0]).is_err());
    assert!(restore(seed, &[1]).is_err());
}
