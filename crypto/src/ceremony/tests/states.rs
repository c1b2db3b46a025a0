//! Stored states: what is written is read again, anything else is refused, and nothing secret is shown.

use crate::Error;
use crate::ceremony::{DealerState, KeyShares, Parameters, ReceiverState, commit};
use crate::fixture::{ELECTION, ceremony};
use rand_core::OsRng;

#[test]
fn dealer_states() {
    let parameters = Parameters::new(ELECTION, 4, 3, 2, 2).unwrap();
    let state = commit(&parameters, 2, &mut OsRng).unwrap();
    let bytes = state.to_bytes().unwrap();
    let read = DealerState::from_bytes(&bytes).unwrap();
    assert_eq!(read.commitment(), state.commitment());
    assert_eq!((read.parameters(), read.trustee()), (&parameters, 2));
    assert_eq!(*read.to_bytes().unwrap(), *bytes);
    for length in 0..bytes.len() {
        assert!(
            DealerState::from_bytes(&bytes[..length]).is_err(),
            "{length} bytes"
        );
    }
    assert!(DealerState::from_bytes(&[&bytes[..], &[0]].concat()).is_err());
    // A package changed behind the polynomial's back.
    let mut changed = bytes.to_vec();
    let other = commit(&parameters, 2, &mut OsRng).unwrap();
    changed[88..120].copy_from_slice(&other.part(1).unwrap()[..32]);
    let refused = DealerState::from_bytes(&changed).unwrap_err();
    assert_eq!(
        refused,
        Error::State("a polynomial does not fit its package")
    );
    assert_eq!(format!("{state:?}"), "DealerState { trustee: 2, .. }");
}

#[test]
fn receiver_states_and_shares() {
    let ceremony = ceremony(3, 2, 2);
    let state = &ceremony.receivers[1];
    let bytes = state.to_bytes();
    let read = ReceiverState::from_bytes(&bytes).unwrap();
    assert_eq!(*read.to_bytes(), *bytes);
    for length in 0..bytes.len() {
        assert!(
            ReceiverState::from_bytes(&bytes[..length]).is_err(),
            "{length} bytes"
        );
    }
    assert!(DealerState::from_bytes(&bytes).is_err());
    assert_eq!(format!("{state:?}"), "ReceiverState { trustee: 2, .. }");

    let shares = ceremony.shares(2);
    let bytes = shares.to_bytes();
    let joint = ceremony.joint();
    KeyShares::from_bytes(&bytes)
        .unwrap()
        .check(&joint)
        .unwrap();
    assert!(KeyShares::from_bytes(&bytes[1..]).is_err());
    assert!(KeyShares::from_bytes(&bytes[..bytes.len() - 1]).is_err());
    let short = KeyShares::from_bytes(&bytes[..bytes.len() - 32]).unwrap();
    assert!(matches!(short.check(&joint), Err(Error::State(_))));
    let mut changed = bytes.to_vec();
    changed[40] ^= 1;
    let wrong = KeyShares::from_bytes(&changed)
        .unwrap()
        .check(&joint)
        .unwrap_err();
    assert_eq!(
        wrong,
        Error::Share {
            trustee: 2,
            position: 2
        }
    );
    let mut moved = bytes.to_vec();
    moved[7] = 3;
    assert!(
        KeyShares::from_bytes(&moved)
            .unwrap()
            .check(&joint)
            .is_err()
    );
    assert_eq!(format!("{shares:?}"), "KeyShares { trustee: 2, .. }");
}
