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
use crate::statement::{Answer, Ballot, Contest, Counted, Statement};
use crate::tracking::TrackingHash;
use rand_core::{OsRng, RngCore};
use std::collections::BTreeMap;
use std::sync::Arc;

pub(crate) const ELECTION: [u8; 32] = [0xe1; 32];
pub(crate) const OPEN: [u8; 32] = [0x0e; 32];

pub(crate) fn contest(id: &str, options: u32, ballot: Ballot) -> Contest {
    Contest {
        id: id.into(),
        costs: vec![0; options as usize],
        ballot,
    }
}

pub(crate) fn choice(id: &str, options: u32, min: u32, max: u32, blank: bool) -> Contest {
    contest(id, options, Ballot::Choice { blank, max, min })
}

pub(crate) fn random_keys(count: u32) -> Vec<Point> {
    (0..count)
        .map(|_| group::base(&Scalar::random(&mut OsRng)))
        .collect()
}

/// A style with random keys.
pub(crate) fn style(id: &str, contests: &[Contest]) -> Arc<StyleStatement> {
    let positions = contests.iter().map(Contest::positions).sum();
    StyleStatement::new(id, contests, random_keys(positions)).unwrap()
}

/// A uniform number below `bound`.
pub(crate) fn below(bound: u32) -> u32 {
    OsRng.next_u32() % bound
}

/// Random answers that the contests allow: guesses until each is allowed.
pub(crate) fn answers(contests: &[Contest]) -> Vec<Answer> {
    contests.iter().map(answer).collect()
}

fn answer(contest: &Contest) -> Answer {
    let n = contest.costs.len();
    let statement = Statement::compile(std::slice::from_ref(contest)).unwrap();
    for _ in 0..100_000 {
        let answer = if contest.ballot.blank() && below(4) == 0 {
            Answer::blank(n)
        } else {
            Answer::of(guess(n, &contest.ballot))
        };
        if statement.assign(std::slice::from_ref(&answer)).is_ok() {
            return answer;
        }
    }
    panic!("no answer found for {contest:?}")
}

fn guess(n: usize, ballot: &Ballot) -> Vec<u64> {
    let up_to = |most: u64| OsRng.next_u64() % (most + 1);
    // Shares of a whole, in random order.
    let parts = |each: u64, least: u64, most: u64| {
        let mut values = vec![0; n];
        let mut left = least + up_to(most - least);
        for _ in 0..4 * n {
            let value = &mut values[below(n as u32) as usize];
            let more = up_to((each - *value).min(left));
            *value += more;
            left -= more;
        }
        values
    };
    match ballot {
        Ballot::Allocation { each, least, total } => parts(*each, *least, *total),
        Ballot::Points {
            each, least, most, ..
        } => parts(*each, *least, *most),
        Ballot::Budget { max, min, .. } | Ballot::Choice { max, min, .. } => {
            parts(1, u64::from(*min), u64::from(*max))
        }
        Ballot::Grades { grades, no_opinion } => (0..n)
            .map(|_| u64::from(!no_opinion) + up_to(u64::from(grades - u32::from(!no_opinion))))
            .collect(),
        Ballot::Score { each } => (0..n).map(|_| up_to(*each)).collect(),
        Ballot::Ranking { max, min, .. } => {
            let mut ranks = vec![0; n];
            for rank in 1..=u64::from(min + below(max - min + 1)) {
                let free: Vec<usize> = (0..n).filter(|i| ranks[*i] == 0).collect();
                ranks[free[below(free.len() as u32) as usize]] = rank;
            }
            ranks
        }
    }
}

/// One contest of every kind.
pub(crate) fn every_kind() -> Vec<Contest> {
    let (blank, no_opinion) = (true, true);
    vec![
        choice("choice", 4, 1, 2, blank),
        Contest {
            costs: vec![300, 500, 200, 700],
            ..contest(
                "budget",
                4,
                Ballot::Budget {
                    blank,
                    least: 700,
                    limit: 1050,
                    max: 3,
                    min: 1,
                },
            )
        },
        contest(
            "points",
            3,
            Ballot::Points {
                blank,
                each: 3,
                least: 1,
                most: 7,
            },
        ),
        contest("score", 2, Ballot::Score { each: 5 }),
        contest(
            "grades",
            2,
            Ballot::Grades {
                grades: 3,
                no_opinion,
            },
        ),
        contest(
            "borda",
            4,
            Ballot::Ranking {
                blank,
                counted: Counted::Points(vec![3, 2, 0]),
                max: 3,
                min: 1,
            },
        ),
        contest(
            "condorcet",
            4,
            Ballot::Ranking {
                blank,
                counted: Counted::Pairs,
                max: 3,
                min: 1,
            },
        ),
        contest(
            "allocation",
            3,
            Ballot::Allocation {
                each: 600,
                least: 10,
                total: 1000,
            },
        ),
    ]
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
    pub(crate) fn prepare(&self, answers: &[Answer]) -> PreparedBallot {
        crate::ballot::prepare(&self.context, answers, &mut OsRng).unwrap()
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

    pub(crate) fn vote(&self, answers: &[Answer]) -> ReceivedBallot {
        self.cast(self.prepare(answers))
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
