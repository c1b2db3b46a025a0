//! Complaints and their judgement, both ways.

use crate::Error;
use crate::ceremony::seal::Route;
use crate::ceremony::{Complaint, PublishedComplaint, Received, Verdict, judge, receive};
use crate::fixture::{Ceremony, ceremony};
use crate::group::Scalar;
use rand_core::OsRng;

const DEALER: u32 = 2;
const RECEIVER: u32 = 3;

/// The receiver's answer when the dealer sent this instead of its share.
fn receive_instead(ceremony: &Ceremony, ciphertext: &[u8]) -> Received {
    let mut sealed = ceremony.sealed_to(RECEIVER);
    sealed.insert(DEALER, ciphertext.to_vec());
    let state = &ceremony.receivers[RECEIVER as usize - 1];
    receive(state, &ceremony.openings, &ceremony.joint(), &sealed).unwrap()
}

fn judged(
    ceremony: &Ceremony,
    receiving_secret: &[u8; 32],
    ciphertext: &[u8],
) -> Result<Verdict, Error> {
    let complaint = PublishedComplaint {
        complainer: RECEIVER,
        receiving_key: &ceremony.receiving_keys[RECEIVER as usize - 1],
        receiving_secret,
        dealer: &ceremony.openings[DEALER as usize - 1],
        ciphertext,
    };
    judge(&ceremony.parameters, &complaint)
}

fn dealer_is_caught(ceremony: &Ceremony, ciphertext: &[u8]) {
    match receive_instead(ceremony, ciphertext) {
        Received::Complaint(Complaint {
            dealer,
            receiving_secret,
        }) => {
            assert_eq!(dealer, DEALER);
            let verdict = judged(ceremony, &receiving_secret, ciphertext).unwrap();
            assert_eq!(verdict, Verdict::Dealer(DEALER));
            assert_eq!(verdict.culprit(), DEALER);
        }
        Received::Confirmed(_) => panic!("a wrong share was confirmed"),
    }
}

/// Seals any plaintext on the right route.
fn sealed(ceremony: &Ceremony, plaintext: &[u8]) -> Vec<u8> {
    let route = Route {
        parameters: &ceremony.parameters,
        dealer: DEALER,
        receiver: RECEIVER,
    };
    let key = &ceremony.receiving_keys[RECEIVER as usize - 1];
    route.seal(key, plaintext, &mut OsRng).unwrap()
}

#[test]
fn wrong_shares_are_the_dealers_fault() {
    let ceremony = ceremony(3, 2, 2);
    let good = ceremony.sealed_to(RECEIVER)[&DEALER].clone();
    assert!(matches!(
        receive_instead(&ceremony, &good),
        Received::Confirmed(_)
    ));

    // Does not decrypt.
    let mut flipped = good.clone();
    flipped[40] ^= 1;
    dealer_is_caught(&ceremony, &flipped);
    dealer_is_caught(&ceremony, &good[..good.len() - 1]);
    dealer_is_caught(&ceremony, &[]);
    let mut no_secrecy = good.clone();
    no_secrecy[..32].fill(0);
    dealer_is_caught(&ceremony, &no_secrecy);
    // Sealed to another receiver, by another dealer.
    dealer_is_caught(&ceremony, &ceremony.sealed_to(1)[&DEALER]);
    dealer_is_caught(&ceremony, &ceremony.sealed_to(RECEIVER)[&1]);
    // Decrypts to something else.
    let random = || Scalar::random(&mut OsRng).to_bytes();
    dealer_is_caught(
        &ceremony,
        &sealed(&ceremony, &[random(), random()].concat()),
    );
    dealer_is_caught(&ceremony, &sealed(&ceremony, &random()));
    dealer_is_caught(&ceremony, &sealed(&ceremony, &[0xff; 64]));
    dealer_is_caught(&ceremony, &sealed(&ceremony, &[]));
}

/// A share that is right but for one position, or that is not canonical.
#[test]
fn one_wrong_position() {
    let ceremony = ceremony(3, 2, 2);
    let good = &ceremony.sealed_to(RECEIVER)[&DEALER];
    let route = Route {
        parameters: &ceremony.parameters,
        dealer: DEALER,
        receiver: RECEIVER,
    };
    let secret = &ceremony.receivers[RECEIVER as usize - 1].receiving;
    let plaintext = route.open(secret, good).unwrap();
    let mut second = plaintext.to_vec();
    second[32] ^= 1;
    dealer_is_caught(&ceremony, &sealed(&ceremony, &second));
    let mut exchanged = plaintext.to_vec();
    exchanged.rotate_left(32);
    dealer_is_caught(&ceremony, &sealed(&ceremony, &exchanged));
}

#[test]
fn complaints_about_right_shares_are_the_complainers_fault() {
    let ceremony = ceremony(3, 2, 2);
    let good = &ceremony.sealed_to(RECEIVER)[&DEALER];
    let secret = ceremony.receivers[RECEIVER as usize - 1].receiving.0;
    let verdict = judged(&ceremony, &secret, good).unwrap();
    assert_eq!(verdict, Verdict::Complainer(RECEIVER));
    assert_eq!(verdict.culprit(), RECEIVER);
}

#[test]
fn a_secret_of_another_key_is_refused() {
    let ceremony = ceremony(3, 2, 2);
    let good = &ceremony.sealed_to(RECEIVER)[&DEALER];
    let other = ceremony.receivers[0].receiving.0;
    let refused = judged(&ceremony, &other, good).unwrap_err();
    assert_eq!(refused, Error::ReceivingSecret(RECEIVER));
}

#[test]
fn a_missing_share_is_no_complaint() {
    let ceremony = ceremony(3, 2, 1);
    let mut sealed = ceremony.sealed_to(RECEIVER);
    sealed.remove(&1);
    let state = &ceremony.receivers[RECEIVER as usize - 1];
    let refused = receive(state, &ceremony.openings, &ceremony.joint(), &sealed).unwrap_err();
    assert!(matches!(refused, Error::Incomplete { trustee: 1, .. }));
}
