//! Checks 5, 8, 10, 11 and 18 of the kinds of contests and their rules.

mod ballots;
mod manifests;
mod results;

use serde_json::Value;
use urne_crypto::ballot::BallotContext;
use urne_crypto::statement::{Answer, Statement};
use urne_record::fixtures::{Fixture, answer, with_every_kind};

use super::super::cheat::{self, Lie, Values};
use super::super::forge::Forge;
use super::super::record::Record;

pub(super) fn all() -> Vec<Record> {
    [manifests::all(), ballots::all(), results::all()].concat()
}

/// An election of every kind in which one voter of each style is about to vote.
struct Poll {
    fixture: Fixture,
    forge: Forge,
}

/// Voters of the two styles.
const NORTH: usize = 0;
const SOUTH: usize = 6;

impl Poll {
    fn new() -> Self {
        let mut fixture = Fixture::with(80, 1, |manifest| {
            with_every_kind(manifest).unwrap();
            manifest.trustees.truncate(2);
        })
        .unwrap();
        fixture.ceremony().unwrap();
        fixture.roll().unwrap();
        fixture.rehearse().unwrap();
        fixture.open().unwrap();
        // So that the poll is under way when the faulty ballot comes.
        fixture.vote(NORTH + 1, 0).unwrap();
        let forge = Forge::new(&fixture);
        Poll { fixture, forge }
    }

    fn context(&self, voter: usize) -> BallotContext {
        let key = self.fixture.secret(voter).unwrap().key();
        self.fixture.election.ballot_context(&key).unwrap()
    }

    /// What an honest voter knows, whose answer to one contest is this one.
    fn values(&self, voter: usize, contest: &str, said: &[u64]) -> Values {
        let style = self.context(voter).style;
        let manifest = self.fixture.election.manifest();
        let answers: Vec<Answer> = style
            .statement()
            .contests()
            .map(|(part, _)| match part.id == contest {
                true => Answer::of(said),
                false => {
                    let (_, stated) = manifest.contest(&part.id.parse().unwrap()).unwrap();
                    answer(stated, 0)
                }
            })
            .collect();
        let assignment = style.statement().assign(&answers).unwrap();
        Values {
            bits: assignment.bits.iter().map(|bit| i64::from(*bit)).collect(),
            amounts: assignment.amounts.to_vec(),
        }
    }

    /// The number of bits before those of a contest.
    fn first_bit(&self, voter: usize, contest: &str) -> usize {
        let style = self.context(voter).style;
        let before = style.statement().contests().map(|(part, _)| part.clone());
        let before: Vec<_> = before.take_while(|part| part.id != contest).collect();
        Statement::compile(&before).unwrap().bits() as usize
    }

    fn body(&mut self, context: &BallotContext, values: Values, lie: &Lie) -> Value {
        let (ciphertext, proof) = cheat::prove(context, values, lie, &mut self.fixture.rng);
        cheat::body(&self.fixture, context, (&ciphertext, &proof))
    }

    fn cast(mut self, voter: usize, body: Value) -> Forge {
        let secret = cheat::secret(&self.fixture, voter);
        let signature = cheat::sign(&body, &secret, &mut self.fixture.rng);
        self.forge.push_signed(body, signature);
        self.forge
    }

    /// Casts what the values say, true or not.
    fn vote(mut self, voter: usize, values: Values, lie: &Lie) -> Forge {
        let context = self.context(voter);
        let body = self.body(&context, values, lie);
        self.cast(voter, body)
    }
}
