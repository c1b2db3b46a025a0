//! Checks 9, 10 and 12: casting, ballot proofs, replacement.

use serde_json::Value;
use urne_crypto::ballot::{BallotContext, StyleStatement};
use urne_crypto::credential::CredentialKey;
use urne_crypto::statement::{Ballot, Contest};
use urne_crypto::tracking::TrackingHash;
use urne_crypto::{Scalar, group};
use urne_record::fixtures::Fixture;

use super::super::cheat::{self, Lie};
use super::super::forge::{Forge, base64, with_bytes};
use super::super::record::Record;

/// The voter who has not voted yet when the faulty ballot comes.
const VOTER: usize = 2;
/// Bits of an honest ballot of the north: bela; pool, with one of two slack bits.
const HONEST: [i64; 10] = [0, 1, 0, 0, 0, 1, 0, 0, 1, 0];

/// A poll in which two voters have voted, one of them twice.
struct Poll {
    fixture: Fixture,
    forge: Forge,
}

impl Poll {
    fn new() -> Self {
        // Two trustees are enough here, and keep the records small.
        let mut fixture = Fixture::with(40, 1, |manifest| manifest.trustees.truncate(2)).unwrap();
        fixture.ceremony().unwrap();
        fixture.roll().unwrap();
        fixture.rehearse().unwrap();
        fixture.open().unwrap();
        for (voter, choice) in [(0, 0), (1, 1), (0, 2)] {
            fixture.vote(voter, choice).unwrap();
        }
        let forge = Forge::new(&fixture);
        Poll { fixture, forge }
    }

    fn context(&self, voter: usize) -> BallotContext {
        let key = self.fixture.secret(voter).unwrap().key();
        self.fixture.election.ballot_context(&key).unwrap()
    }

    /// A body as the literal prover makes it.
    fn body(&mut self, context: &BallotContext, bits: &[i64], lie: &Lie) -> Value {
        let (ciphertext, proof) = cheat::prove(context, bits, lie, &mut self.fixture.rng);
        cheat::body(&self.fixture, context, (&ciphertext, &proof))
    }

    /// Appends a ballot signed by a voter.
    fn cast(&mut self, body: Value, voter: usize) {
        let secret = cheat::secret(&self.fixture, voter);
        let signature = cheat::sign(&body, &secret, &mut self.fixture.rng);
        self.forge.push_signed(body, signature);
    }
}

type Make<'a> = dyn Fn(&mut Poll) + 'a;

fn record(name: &'static str, about: &'static str, check: u8, make: &Make<'_>) -> Record {
    let mut poll = Poll::new();
    make(&mut poll);
    Record::last(name, about, check, &poll.forge)
}

pub(super) fn all() -> Vec<Record> {
    [casting(), times(), proofs(), replacement(), later()].concat()
}

/// Beyond the first bundle, which tools that share the work treat in another way.
fn later() -> Vec<Record> {
    vec![record(
        "ballot-copied-later",
        "As `ballot-copied`, in the second bundle.",
        10,
        &|poll| {
            let context = poll.context(VOTER);
            let first = poll.forge.find("ballot", 0);
            let mut body = poll.forge.items[first].body.clone();
            body["credential"] = base64(&context.credential.to_bytes()).into();
            while poll.fixture.entries.len() < 257 {
                poll.fixture.notice("The poll is open").unwrap();
            }
            poll.forge = Forge::new(&poll.fixture);
            poll.cast(body, VOTER);
        },
    )]
}

fn casting() -> Vec<Record> {
    let elsewhere = |change: &'static dyn Fn(&Poll, &mut BallotContext)| {
        move |poll: &mut Poll| {
            let mut context = poll.context(VOTER);
            change(poll, &mut context);
            let body = poll.body(&context, &HONEST, &Lie::default());
            poll.cast(body, VOTER);
        }
    };
    vec![
        record(
            "ballot-of-a-stranger",
            "A right ballot of a credential that is not on the roll.",
            9,
            &|poll| {
                let p = Scalar::from(1234u64);
                let mut context = poll.context(VOTER);
                context.credential =
                    CredentialKey::from_bytes(&group::encode(&group::base(&p))).unwrap();
                let body = poll.body(&context, &HONEST, &Lie::default());
                let signature = cheat::sign(&body, &p, &mut poll.fixture.rng);
                poll.forge.push_signed(body, signature);
            },
        ),
        record(
            "ballot-of-another-style",
            "A voter of the north votes as the south does.",
            9,
            &|poll| {
                let mut context = poll.context(VOTER);
                context.style = poll
                    .fixture
                    .election
                    .statement(&"south".parse().unwrap())
                    .unwrap();
                let body = poll.body(&context, &[0, 1, 0, 0, 1, 0], &Lie::default());
                poll.cast(body, VOTER);
            },
        ),
        record(
            "ballot-of-another-open",
            "A right ballot for another open.",
            9,
            &elsewhere(&|_, context| {
                context.open = [9; 32];
            }),
        ),
        record(
            "ballot-of-an-earlier-election",
            "A ballot made for the open of an earlier election.",
            9,
            &elsewhere(&|_, context| {
                let earlier = Fixture::opened(41, 1).unwrap();
                context.open = *earlier.election.open_leaf().unwrap().as_bytes();
            }),
        ),
        record(
            "ballot-signed-by-another",
            "Another voter signs.",
            9,
            &|poll| {
                let body = poll.body(&poll.context(VOTER), &HONEST, &Lie::default());
                poll.cast(body, VOTER + 1);
            },
        ),
        record(
            "ballot-changed-after-signing",
            "The board exchanges the proof of a signed ballot for another right one.",
            9,
            &|poll| {
                let context = poll.context(VOTER);
                let body = poll.body(&context, &HONEST, &Lie::default());
                poll.cast(body, VOTER);
                let other = poll.body(&context, &HONEST, &Lie::default());
                let last = poll.forge.items.len() - 1;
                poll.forge.edit(last, |body| *body = other);
            },
        ),
        record(
            "ballot-without-randomness",
            "R is the identity: everybody reads the ballot.",
            9,
            &|poll| {
                let lie = Lie {
                    no_randomness: true,
                    ..Lie::default()
                };
                let body = poll.body(&poll.context(VOTER), &HONEST, &lie);
                poll.cast(body, VOTER);
            },
        ),
        record("ballot-proof-short", "A response is missing.", 9, &|poll| {
            let mut body = poll.body(&poll.context(VOTER), &HONEST, &Lie::default());
            with_bytes(&mut body["proof"], |bytes| bytes.truncate(bytes.len() - 32));
            poll.cast(body, VOTER);
        }),
        record("ballot-ciphertext-long", "A point too many.", 9, &|poll| {
            let mut body = poll.body(&poll.context(VOTER), &HONEST, &Lie::default());
            with_bytes(&mut body["ciphertext"], |bytes| {
                bytes.extend(group::encode(&group::G))
            });
            poll.cast(body, VOTER);
        }),
    ]
}

fn times() -> Vec<Record> {
    let mut early = Fixture::opened(42, 1).unwrap();
    let open = Forge::new(&early).items.last().unwrap().time.clone();
    early.vote(0, 0).unwrap();
    let mut forge = Forge::new(&early);
    forge.items.last_mut().unwrap().time = open;
    let before = Record::last(
        "ballot-too-early",
        "A ballot before the opening time.",
        9,
        &forge,
    );
    let late = record(
        "ballot-too-late",
        "A ballot at the closing time.",
        9,
        &|poll| {
            let body = poll.body(&poll.context(VOTER), &HONEST, &Lie::default());
            poll.cast(body, VOTER);
            poll.forge.items.last_mut().unwrap().time = "2027-03-02T18:00Z".to_owned();
        },
    );
    vec![before, late]
}

fn proofs() -> Vec<Record> {
    let lying = |name, about, bits: &'static [i64], lie: Lie| {
        record(name, about, 10, &move |poll| {
            let body = poll.body(&poll.context(VOTER), bits, &lie);
            poll.cast(body, VOTER);
        })
    };
    let honest = &HONEST;
    let choice = |id: &str, options: usize, min, max, blank| Contest {
        id: id.to_owned(),
        costs: vec![0; options],
        ballot: Ballot::Choice { blank, max, min },
    };
    let loosened = choice("council", 3, 2, 2, true);
    let budget = choice("budget", 4, 0, 2, false);
    vec![
        lying(
            "bit-of-two",
            "A bit of 2 and one of -1: every equation of the bits holds.",
            &[2, -1, 0, 0, 0, 1, 0, 0, 1, 0],
            Lie::default(),
        ),
        lying(
            "negative-vote",
            "A bit of -1, evened out by a second slack.",
            &[0, 1, 0, 0, -1, 1, 0, 0, 1, 1],
            Lie::default(),
        ),
        lying(
            "too-many-marks",
            "Two options where one may be marked.",
            &[1, 1, 0, 0, 0, 1, 0, 0, 1, 0],
            Lie::default(),
        ),
        lying(
            "marks-besides-blank",
            "Blank and an option together.",
            &[1, 0, 0, 1, 0, 1, 0, 0, 1, 0],
            Lie::default(),
        ),
        lying(
            "no-mark",
            "Nothing marked where one option must be.",
            &[0, 0, 0, 0, 0, 1, 0, 0, 1, 0],
            Lie::default(),
        ),
        lying(
            "masks-outside",
            "Masks that do not satisfy the equations.",
            honest,
            Lie {
                free_masks: true,
                ..Lie::default()
            },
        ),
        lying(
            "ciphertext-of-another-vote",
            "The ciphertext holds another vote than the bits.",
            honest,
            Lie {
                s1: group::G,
                ..Lie::default()
            },
        ),
        lying(
            "ciphertext-of-another-base",
            "The ciphertext holds a multiple of the blinding base.",
            honest,
            Lie {
                s1: urne_crypto::generators::blinding(),
                ..Lie::default()
            },
        ),
        lying(
            "other-randomness",
            "The response belongs to another r.",
            honest,
            Lie {
                other_response: true,
                ..Lie::default()
            },
        ),
        record(
            "proof-of-another-statement",
            "A right proof that two options are marked, where one may be.",
            10,
            &|poll| {
                let mut context = poll.context(VOTER);
                let keys = context.style.keys().to_vec();
                let contests = [loosened.clone(), budget.clone()];
                context.style = StyleStatement::new("north", &contests, keys).unwrap();
                let body = poll.body(&context, &[1, 1, 0, 0, 0, 1, 0, 0, 1, 0], &Lie::default());
                poll.cast(body, VOTER);
            },
        ),
        record(
            "ballot-copied",
            "A voter posts another's ciphertext and proof as its own.",
            10,
            &|poll| {
                let context = poll.context(VOTER);
                let first = poll.forge.find("ballot", 0);
                let mut body = poll.forge.items[first].body.clone();
                body["credential"] = base64(&context.credential.to_bytes()).into();
                poll.cast(body, VOTER);
            },
        ),
        record(
            "ballots-added",
            "A ciphertext that is another's with the points of an encryption of zero added.",
            10,
            &|poll| {
                let context = poll.context(VOTER);
                let first = poll.forge.find("ballot", 0);
                let mut body = poll.forge.items[first].body.clone();
                body["credential"] = base64(&context.credential.to_bytes()).into();
                let d = Scalar::from(99u64);
                with_bytes(&mut body["ciphertext"], |bytes| {
                    let bases = std::iter::once(&group::G).chain(context.style.keys());
                    for (chunk, base) in bytes.chunks_mut(32).zip(bases) {
                        let sum = group::point(chunk, "point").unwrap() + d * base;
                        chunk.copy_from_slice(&group::encode(&sum));
                    }
                });
                poll.cast(body, VOTER);
            },
        ),
        record(
            "proof-bit-flipped",
            "One bit of the last response is another.",
            10,
            &|poll| {
                let mut body = poll.body(&poll.context(VOTER), honest, &Lie::default());
                with_bytes(&mut body["proof"], |bytes| {
                    let last = bytes.len() - 32;
                    bytes[last] ^= 1;
                });
                poll.cast(body, VOTER);
            },
        ),
    ]
}

fn replacement() -> Vec<Record> {
    vec![
        record(
            "old-ballot-last",
            "The board keeps a first ballot and posts it after the second.",
            12,
            &|poll| {
                let first = poll.forge.find("ballot", 0);
                let old = poll.forge.items[first].clone();
                poll.forge.push_signed(old.body, old.signature);
            },
        ),
        record(
            "replaces-nothing",
            "A second ballot that names no predecessor.",
            12,
            &|poll| {
                let mut context = poll.context(0);
                context.replaces = TrackingHash::NONE;
                let body = poll.body(&context, &HONEST, &Lie::default());
                poll.cast(body, 0);
            },
        ),
        record(
            "replaces-anothers",
            "A first ballot that replaces another voter's.",
            12,
            &|poll| {
                let mut context = poll.context(VOTER);
                context.replaces = poll.context(1).replaces;
                let body = poll.body(&context, &HONEST, &Lie::default());
                poll.cast(body, VOTER);
            },
        ),
        record(
            "last-ballot-again",
            "The newest ballot of a voter once more.",
            12,
            &|poll| {
                let last = poll.forge.items.last().unwrap().clone();
                poll.forge.push_signed(last.body, last.signature);
            },
        ),
    ]
}
