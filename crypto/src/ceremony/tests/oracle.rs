//! The public side, written from the specification, against `frost-ristretto255` and its vectors.

use crate::ceremony::frost::{self, Packages};
use crate::ceremony::{
    JointKeys, Parameters, VerifiedOpening, VerifiedPackage, commitment, verify_part,
};
use crate::fixture::ELECTION;
use crate::group;
use rand_core::OsRng;
use std::collections::BTreeMap;

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len() / 2)
        .map(|i| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).unwrap())
        .collect()
}

fn opening(parameters: &Parameters, trustee: u32, package: &[u8]) -> VerifiedOpening {
    let part = verify_part(parameters, trustee, 1, package).unwrap();
    let committed = commitment(parameters, trustee, package);
    VerifiedOpening::complete(parameters, trustee, &committed, vec![part]).unwrap()
}

/// Key, shares and verification shares of runs by the library alone are what the public side computes.
#[test]
fn whole_runs_agree() {
    for (n, t) in [(2u16, 2u16), (3, 2), (5, 4)] {
        let parameters = Parameters::new(ELECTION, 1, n.into(), t.into(), 1).unwrap();
        let id = |i: u16| frost::identifier(i.into()).unwrap();
        let (mut secrets, mut packages) = (BTreeMap::new(), Packages::new());
        for i in 1..=n {
            let (secret, package) = frost::part1(id(i), n, t, OsRng).unwrap();
            secrets.insert(id(i), secret);
            packages.insert(id(i), package);
        }
        let openings: Vec<VerifiedOpening> = (1..=n)
            .map(|i| {
                opening(
                    &parameters,
                    i.into(),
                    &frost::encode(&packages[&id(i)]).unwrap(),
                )
            })
            .collect();
        let joint = JointKeys::new(&parameters, &openings).unwrap();

        let (mut kept, mut dealt) = (BTreeMap::new(), BTreeMap::new());
        let without = |i| {
            let mut others = packages.clone();
            others.remove(&i);
            others
        };
        for (i, secret) in secrets {
            let (own, shares) = frost::part2(secret, &without(i)).unwrap();
            kept.insert(i, own);
            dealt.insert(i, shares);
        }
        for i in 1..=n {
            let shares = dealt
                .iter()
                .filter_map(|(dealer, shares)| Some((*dealer, shares.get(&id(i))?.clone())))
                .collect();
            let (key, public) = frost::part3(&kept[&id(i)], &without(id(i)), &shares).unwrap();
            let joint_key = public.verifying_key().to_element();
            assert_eq!(joint_key, joint.keys()[0]);
            let verification = joint.verification_shares(i.into()).unwrap()[0];
            assert_eq!(key.verifying_share().to_element(), verification);
            assert_eq!(group::base(&key.signing_share().to_scalar()), verification);
        }
    }
}

/// The key generation vector with 2 of 3 that ships with the library.
#[test]
fn published_vector() {
    struct Trustee {
        commitments: [&'static str; 2],
        proof: &'static str,
        verification_share: &'static str,
        /// Receivers and what they are dealt.
        dealt: [(u32, &'static str); 2],
    }
    let key = "b83aed2f02a94ddd7f2b08543fb45f372aac439fc6001b91d8ddac25f1ce953c";
    let trustees = [
        Trustee {
            commitments: [
                "7a79f973094a1a3bf62a380ca55f7a4a14cfcedcbae5671c745689acf8db8a40",
                "7e12837ca7590e8bfd91f3d5a297e4471eb35dcde71a99ff8a74981c2622977e",
            ],
            proof: concat!(
                "72643991539e14296008902fa7f7083a5d65ada958e09cac3e78f66adf680564",
                "320bbeed85c87f98d00cc558de63e5394650b2d048f96bd9153bd223385aa902",
            ),
            verification_share: "34a6dfc4a2abd44c8fd4b1c25d4dd2b739fcd0769974e2bf043872ba888d6836",
            dealt: [
                (
                    2,
                    "3ffae21ecf2d70df0222bc8ddaa2d3caf178769d5575f73ab2500ebdb23fd80c",
                ),
                (
                    3,
                    "7ea8dae3e05071e4271c9de50cc7085fe9631d2a90f15a585a4a3260ec13020a",
                ),
            ],
        },
        Trustee {
            commitments: [
                "86f699bf3f55baca2d2b1745cf131af2f9601f9b670abb2aa609edccb8c8b866",
                "7cff88ebfe8a35a5a362c53fe64f65f4e1fde0152265f4b0d267244cac1ac21d",
            ],
            proof: concat!(
                "549829af581c7728c47d609984a59f9c2de8743171c997c6cd1b300eba197069",
                "3718aceb9f7080a65e5ac9b58cd6c804d771572e6883086c9c7397869ecb9902",
            ),
            verification_share: "f2a45b7d4c5b18e7af08477e0a079fe80a0ce187794d34b7118b3c964ccd8f48",
            dealt: [
                (
                    1,
                    "37fd7a8fa7ef7e905c4cc1ca7a244672a3f90077a86746c1c95a0b8b2a7bbe09",
                ),
                (
                    3,
                    "5d5b2a26eadf285f7895873534ad10569a1ea5c10ae0b39c15adbb0e2153de07",
                ),
            ],
        },
        Trustee {
            commitments: [
                "90cf8b404afaa3050e8623695ebf24376b85eae516e31e40187f720fb337826a",
                "f6bcb935c8362dd673ebdc39b7c27620a6d8b4ad99b18d26c25c0aaf154a0023",
            ],
            proof: concat!(
                "840c009f88523ff9130c6306b2be6fea8fd6f1b0af58aa45760228a75f83f840",
                "d424f36af3a90b1c5807e646d86e064b285bf144b5f60f5a49785d602ab5010d",
            ),
            verification_share: "0c7b8a84fbe0bb7d2b5d2748b21887832d0981df4faabd9dd503a3fd384ba26e",
            dealt: [
                (
                    1,
                    "f93fcf4b8fd02dd5a84922b624e57bbb13ddc8e43ee8eab51380d09abbe62a02",
                ),
                (
                    2,
                    "b2c44da0b4018ab427b4650b3925fe6e4537c1be14fb1e6515e4bca2216c6105",
                ),
            ],
        },
    ];
    let parameters = Parameters::new(ELECTION, 1, 3, 2, 1).unwrap();
    let openings: Vec<VerifiedOpening> = (1..)
        .zip(&trustees)
        .map(|(i, trustee)| {
            let package = [&trustee.commitments[..], &[trustee.proof]]
                .concat()
                .concat();
            opening(&parameters, i, &bytes(&package))
        })
        .collect();
    let joint = JointKeys::new(&parameters, &openings).unwrap();
    assert_eq!(group::encode(&joint.keys()[0]).to_vec(), bytes(key));
    for (i, trustee) in (1..).zip(&trustees) {
        let verification = joint.verification_shares(i).unwrap()[0];
        assert_eq!(
            group::encode(&verification).to_vec(),
            bytes(trustee.verification_share)
        );
        let package: &VerifiedPackage = &openings[i as usize - 1].packages()[0];
        for (receiver, share) in trustee.dealt {
            let share = group::scalar(&bytes(share), "share").unwrap();
            assert_eq!(group::base(&share), package.at(receiver));
        }
    }
}
