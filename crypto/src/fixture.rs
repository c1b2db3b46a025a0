//! What the tests of several modules need: voters, styles and whole ceremonies, all random.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use crate::ballot::{BallotContext, PreparedBallot, ReceivedBallot, StyleStatement};
use crate::ceremony::{
    DealerState, JointKeys, KeyShares, Parameters, Received, ReceivingKey, SealedShare,
    VerifiedOpening, commit, deal, receive, verify_part,
};
use crate::code::Code;
use crate::credential::CredentialSecret;
use crate::group::{self, Point, Scalar};
use crate::hash::sha256;
use crate::statement::{Choice, Contest};
use crate::tracking::TrackingHash;
use rand_core::{OsRng, RngCore};
use std::collections::BTreeMap;
use std::sync::Arc;

pub(crate) const ELECTION: [u8; 32] = [0xe1; 32];
pub(crate) const OPEN: [u8; 32] = [0x0e; 32];

pub(crate) fn choice(id: &str, options: u32, min: u32, max: u32, blank: bool) -> Contest {
    Contest {
        id: id.into(),
        choice: Choice {
            options,
            min,
            max,
            blank,
        },
    }
}

pub(crate) fn random_keys(count: u32) -> Vec<Point> {
    (0..count)
        .map(|_| group::base(&Scalar::random(&mut OsRng)))
        .collect()
}

/// A style with random keys.
pub(crate) fn style(id: &str, contests: &[Contest]) -> Arc<StyleStatement> {
    let marks = contests.iter().map(|c| c.choice.positions()).sum();
    StyleStatement::new(id, contests, random_keys(marks)).unwrap()
}

/// A uniform number below `bound`.
pub(crate) fn below(bound: u32) -> u32 {
    OsRng.next_u32() % bound
}

/// A random selection that the contests allow.
pub(crate) fn selection(contests: &[Contest]) -> Vec<Vec<bool>> {
    contests
        .iter()
        .map(|Contest { choice, .. }| {
            let mut marks = vec![false; choice.positions() as usize];
            if choice.blank && below(4) == 0 {
                *marks.last_mut().unwrap() = true;
                return marks;
            }
            let mut left = choice.min + below(choice.max - choice.min + 1);
            while left > 0 {
                let mark = &mut marks[below(choice.options) as usize];
                left -= u32::from(!*mark);
                *mark = true;
            }
            marks
        })
        .collect()
}

pub(crate) struct Voter {
    pub(crate) secret: CredentialSecret,
    pub(crate) context: BallotContext,
}

pub(crate) fn voter(style: &Arc<StyleStatement>) -> Voter {
    let secret = CredentialSecret::half(&ELECTION, 1, &Code::random(&mut OsRng)).unwrap();
    let credential = secret.key();
    let replaces = TrackingHash::NONE;
    let context = BallotContext {
        open: OPEN,
        credential,
        style: style.clone(),
        replaces,
    };
    Voter { secret, context }
}

impl Voter {
    pub(crate) fn prepare(&self, selection: &[Vec<bool>]) -> PreparedBallot {
        crate::ballot::prepare(&self.context, selection, &mut OsRng).unwrap()
    }

    pub(crate) fn cast(&self, prepared: PreparedBallot) -> ReceivedBallot {
        let body = b"the body's canonical bytes";
        ReceivedBallot {
            context: self.context.clone(),
            ciphertext: prepared.ciphertext().to_vec(),
            proof: prepared.proof().to_vec(),
            body_hash: sha256(&[body]),
            signature: prepared.sign(&self.secret, body, &mut OsRng).unwrap(),
        }
    }

    pub(crate) fn vote(&self, selection: &[Vec<bool>]) -> ReceivedBallot {
        self.cast(self.prepare(selection))
    }
}

/// A ceremony up to the sealed shares.
pub(crate) struct Ceremony {
    pub(crate) parameters: Parameters,
    pub(crate) receiving_keys: Vec<ReceivingKey>,
    pub(crate) openings: Vec<VerifiedOpening>,
    pub(crate) receivers: Vec<crate::ceremony::ReceiverState>,
    /// By dealer, from 1.
    pub(crate) sealed: Vec<Vec<SealedShare>>,
}

pub(crate) fn open(state: &DealerState) -> VerifiedOpening {
    let parameters = state.parameters();
    let parts = (1..=parameters.parts())
        .map(|part| {
            let bytes = state.part(part).unwrap();
            verify_part(parameters, state.trustee(), part, bytes).unwrap()
        })
        .collect();
    let committed = state.commitment().commitment;
    VerifiedOpening::complete(parameters, state.trustee(), &committed, parts).unwrap()
}

pub(crate) fn ceremony(trustees: u32, threshold: u32, positions: u32) -> Ceremony {
    let parameters = Parameters::new(ELECTION, 1, trustees, threshold, positions).unwrap();
    let states: Vec<DealerState> = (1..=trustees)
        .map(|i| commit(&parameters, i, &mut OsRng).unwrap())
        .collect();
    let receiving_keys: Vec<ReceivingKey> = states
        .iter()
        .map(|s| ReceivingKey::from_bytes(s.trustee(), &s.commitment().receiving_key).unwrap())
        .collect();
    let openings: Vec<VerifiedOpening> = states.iter().map(open).collect();
    let (mut receivers, mut sealed) = (Vec::new(), Vec::new());
    for state in states {
        // Every state passes through its stored form, as between two processes.
        let state = DealerState::from_bytes(&state.to_bytes().unwrap()).unwrap();
        let (receiver, shares) = deal(state, &openings, &receiving_keys, &mut OsRng).unwrap();
        receivers.push(crate::ceremony::ReceiverState::from_bytes(&receiver.to_bytes()).unwrap());
        sealed.push(shares);
    }
    Ceremony {
        parameters,
        receiving_keys,
        openings,
        receivers,
        sealed,
    }
}

impl Ceremony {
    pub(crate) fn joint(&self) -> JointKeys {
        JointKeys::new(&self.parameters, &self.openings).unwrap()
    }

    /// What the others sealed to a trustee.
    pub(crate) fn sealed_to(&self, receiver: u32) -> BTreeMap<u32, Vec<u8>> {
        (1..)
            .zip(&self.sealed)
            .filter_map(|(dealer, shares)| {
                let share = shares.iter().find(|share| share.receiver == receiver)?;
                Some((dealer, share.ciphertext.clone()))
            })
            .collect()
    }

    pub(crate) fn receive(&self, receiver: u32) -> Received {
        let state = &self.receivers[receiver as usize - 1];
        receive(
            state,
            &self.openings,
            &self.joint(),
            &self.sealed_to(receiver),
        )
        .unwrap()
    }

    pub(crate) fn shares(&self, trustee: u32) -> KeyShares {
        match self.receive(trustee) {
            Received::Confirmed(shares) => KeyShares::from_bytes(&shares.to_bytes()).unwrap(),
            Received::Complaint(complaint) => panic!("trustee {trustee}: {complaint:?}"),
        }
    }
}
