//! What everyone refuses on arrival.

use crate::Error;
use crate::ceremony::{
    DealerState, JointKeys, Parameters, ReceivingKey, VerifiedOpening, commit, commitment, deal,
    verify_part,
};
use crate::fixture::{ELECTION, ceremony, open};
use crate::group::{self, Scalar};
use rand_core::OsRng;

fn parameters() -> Parameters {
    Parameters::new(ELECTION, 1, 3, 2, 2).unwrap()
}

fn dealer(trustee: u32) -> DealerState {
    commit(&parameters(), trustee, &mut OsRng).unwrap()
}

#[test]
fn parameters_out_of_range() {
    for (attempt, n, t, m) in [
        (0, 3, 2, 1),
        (1, 1, 1, 1),
        (1, 3, 1, 1),
        (1, 3, 4, 1),
        (1, 33, 2, 1),
        (1, 3, 2, 0),
        (1, 3, 2, 1001),
    ] {
        let refused = Parameters::new(ELECTION, attempt, n, t, m).unwrap_err();
        assert!(matches!(refused, Error::Parameters(_)));
    }
    for trustee in [0, 4] {
        let refused = commit(&parameters(), trustee, &mut OsRng).unwrap_err();
        assert_eq!(refused, Error::NoSuchTrustee(trustee));
    }
}

#[test]
fn an_opening_that_does_not_fit_its_commitment() {
    let (committed, opened) = (dealer(2), dealer(2));
    let part = verify_part(&parameters(), 2, 1, opened.part(1).unwrap()).unwrap();
    let other = committed.commitment().commitment;
    let refused = VerifiedOpening::complete(&parameters(), 2, &other, vec![part.clone()]);
    assert_eq!(refused.unwrap_err(), Error::Commitment(2));
    let right = opened.commitment().commitment;
    let refused = VerifiedOpening::complete(&parameters(), 1, &right, vec![part.clone()]);
    assert!(matches!(
        refused.unwrap_err(),
        Error::Incomplete { trustee: 1, .. }
    ));
    let refused = VerifiedOpening::complete(&parameters(), 2, &right, vec![]);
    assert!(matches!(
        refused.unwrap_err(),
        Error::Incomplete { trustee: 2, .. }
    ));
    let twice = vec![part.clone(), part.clone()];
    assert!(VerifiedOpening::complete(&parameters(), 2, &right, twice).is_err());
    VerifiedOpening::complete(&parameters(), 2, &right, vec![part]).unwrap();
}

/// Commitments bind election, attempt and trustee.
#[test]
fn commitments_to_another_place() {
    let bytes = dealer(1).part(1).unwrap().to_vec();
    let here = commitment(&parameters(), 1, &bytes);
    let elsewhere = Parameters::new([9; 32], 1, 3, 2, 2).unwrap();
    let later = Parameters::new(ELECTION, 2, 3, 2, 2).unwrap();
    assert_ne!(here, commitment(&elsewhere, 1, &bytes));
    assert_ne!(here, commitment(&later, 1, &bytes));
    assert_ne!(here, commitment(&parameters(), 2, &bytes));
}

/// Every bit of a part; the commitments of higher degree are bound by the commitment of round 1.
#[test]
fn changed_packages_name_the_trustee_and_position() {
    let dealer = dealer(3);
    let good = dealer.part(1).unwrap();
    let size = parameters().package_size();
    for bit in 0..8 * good.len() {
        let mut bytes = good.to_vec();
        bytes[bit / 8] ^= 1 << (bit % 8);
        let expected = if bit / 8 < size { 1 } else { 2 };
        let committed = dealer.commitment().commitment;
        let refused = verify_part(&parameters(), 3, 1, &bytes)
            .and_then(|part| VerifiedOpening::complete(&parameters(), 3, &committed, vec![part]));
        match refused.unwrap_err() {
            Error::Package {
                trustee: 3,
                position,
                ..
            }
            | Error::Possession {
                trustee: 3,
                position,
            } => assert_eq!(position, expected),
            Error::Commitment(3) => {
                let field = bit / 8 % size / 32;
                assert_eq!(field, 1, "bit {bit}: only C_1 is free in a package");
            }
            other => panic!("bit {bit}: {other}"),
        }
    }
    for wrong in [&good[..good.len() - 1], &[good, &[0]].concat(), &[]] {
        assert!(matches!(
            verify_part(&parameters(), 3, 1, wrong),
            Err(Error::Length { .. })
        ));
    }
}

#[test]
fn identity_in_a_package() {
    let good = dealer(1).part(1).unwrap().to_vec();
    for field in 0..3 {
        let mut bytes = good.clone();
        bytes[32 * field..32 * (field + 1)].fill(0);
        let refused = verify_part(&parameters(), 1, 1, &bytes).unwrap_err();
        let Error::Package {
            trustee: 1,
            position: 1,
            source,
        } = refused
        else {
            panic!("{refused}");
        };
        assert!(matches!(*source, Error::Identity(_)));
    }
}

/// A rogue key: the constant term cancels the others', and the proof is copied or made up.
#[test]
fn rogue_key() {
    let honest: Vec<DealerState> = vec![dealer(1), dealer(2)];
    let others: group::Point = honest
        .iter()
        .map(|d| group::point(&d.part(1).unwrap()[..32], "point").unwrap())
        .sum();
    let wanted = Scalar::random(&mut OsRng);
    let rogue = group::base(&wanted) - others;
    let mut bytes = dealer(3).part(1).unwrap().to_vec();
    bytes[..32].copy_from_slice(&group::encode(&rogue));
    let refused = verify_part(&parameters(), 3, 1, &bytes).unwrap_err();
    assert_eq!(
        refused,
        Error::Possession {
            trustee: 3,
            position: 1
        }
    );
    // Another trustee's package with its valid proof is refused under this number.
    let copied = honest[0].part(1).unwrap();
    let refused = verify_part(&parameters(), 3, 1, copied).unwrap_err();
    assert_eq!(
        refused,
        Error::Possession {
            trustee: 3,
            position: 1
        }
    );
}

#[test]
fn missing_repeated_and_exchanged_openings() {
    let ceremony = ceremony(3, 2, 1);
    let all = &ceremony.openings;
    let joint = |openings: &[VerifiedOpening]| JointKeys::new(&ceremony.parameters, openings);
    joint(all).unwrap();
    for wrong in [
        vec![],
        vec![all[0].clone(), all[1].clone()],
        vec![all[0].clone(), all[1].clone(), all[1].clone()],
        vec![all[1].clone(), all[0].clone(), all[2].clone()],
        [&all[..], &all[..1]].concat(),
    ] {
        assert!(joint(&wrong).is_err());
    }
}

/// All trustees deal one polynomial twice, so that two positions have one key.
#[test]
fn equal_keys() {
    let openings: Vec<VerifiedOpening> = (1..=3)
        .map(|i| {
            let one = Parameters::new(ELECTION, 1, 3, 2, 1).unwrap();
            let package = commit(&one, i, &mut OsRng)
                .unwrap()
                .part(1)
                .unwrap()
                .repeat(2);
            let part = verify_part(&parameters(), i, 1, &package).unwrap();
            let committed = commitment(&parameters(), i, &package);
            VerifiedOpening::complete(&parameters(), i, &committed, vec![part]).unwrap()
        })
        .collect();
    let refused = JointKeys::new(&parameters(), &openings).unwrap_err();
    assert_eq!(
        refused,
        Error::EqualKeys {
            first: 1,
            second: 2
        }
    );
}

#[test]
fn receiving_keys_of_small_order() {
    const SMALL: [&str; 7] = [
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    ];
    for hex in SMALL {
        let mut bytes: Vec<u8> = (0..32)
            .map(|i| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).unwrap())
            .collect();
        assert_eq!(
            ReceivingKey::from_bytes(2, &bytes).unwrap_err(),
            Error::ReceivingKey(2)
        );
        bytes[31] |= 0x80;
        assert_eq!(
            ReceivingKey::from_bytes(2, &bytes).unwrap_err(),
            Error::ReceivingKey(2)
        );
    }
    assert!(ReceivingKey::from_bytes(1, &[9; 31]).is_err());
}

/// A dealer whose own opening is missing or another's does not deal.
#[test]
fn dealing_into_another_attempt() {
    let ceremony = ceremony(3, 2, 2);
    let stranger = dealer(1);
    let refused = deal(
        stranger,
        &ceremony.openings,
        &ceremony.receiving_keys,
        &mut OsRng,
    );
    assert_eq!(refused.unwrap_err(), Error::Commitment(1));
    let mine = dealer(1);
    let mut openings = ceremony.openings.clone();
    openings[0] = open(&mine);
    let refused = deal(mine, &openings, &ceremony.receiving_keys[..2], &mut OsRng);
    assert!(matches!(
        refused.unwrap_err(),
        Error::Incomplete { trustee: 3, .. }
    ));
}
