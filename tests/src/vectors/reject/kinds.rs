//! Checks 5, 8, 10, 11 and 18 of the kinds of contests and their rules.

use serde_json::{Value, json};
use urne_crypto::ballot::{BallotContext, StyleStatement};
use urne_crypto::statement::{Answer, Statement};
use urne_crypto::{Scalar, generators};
use urne_record::body::Body;
use urne_record::fixtures::{Fixture, answer, with_every_kind};

use super::super::cheat::{self, Lie, Values};
use super::super::forge::{Forge, hex, with_bytes};
use super::super::record::{Record, entry};

pub(super) fn all() -> Vec<Record> {
    [manifests(), vec![bound()], ballots(), results()].concat()
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

fn ballots() -> Vec<Record> {
    [marks(), amounts(), statements()].concat()
}

/// An honest answer to a contest of which some bits are others.
fn bits(
    (name, about): (&'static str, &'static str),
    (voter, contest, said): (usize, &str, &[u64]),
    changes: &[(usize, i64)],
) -> Record {
    let poll = Poll::new();
    let mut values = poll.values(voter, contest, said);
    let first = poll.first_bit(voter, contest);
    for (place, bit) in changes {
        let slot = &mut values.bits[first + place];
        assert_ne!(slot, bit, "{name}: bit {place} is so already");
        *slot = *bit;
    }
    Record::last(name, about, 10, &poll.vote(voter, values, &Lie::default()))
}

fn marks() -> Vec<Record> {
    vec![
        bits(
            (
                "budget-over-by-one",
                "Projects of a quarter of a unit more than the budget holds.",
            ),
            // Park, pool, path, pier; 10.5 million where 10 may be spent.
            (NORTH, "projects", &[1, 0, 0, 1]),
            &[(1, 1), (3, 0)],
        ),
        bits(
            ("budget-blank-and-project", "A blank vote with a project."),
            (NORTH, "projects", &[1, 0, 0, 0]),
            &[(4, 1)],
        ),
        bits(
            ("points-one-too-many", "A point more than there are."),
            // Two bits for each option: 3 and 2 points, and one more.
            (NORTH, "points", &[3, 2, 0, 0]),
            &[(4, 1)],
        ),
        bits(
            ("points-bit-of-two", "A bit of 2 among an option's points."),
            (NORTH, "points", &[1, 0, 0, 0]),
            &[(0, 2)],
        ),
        bits(
            (
                "score-beyond-the-greatest",
                "A bit of 2 makes a score of 11 of 10.",
            ),
            (NORTH, "score", &[10, 0, 0]),
            &[(0, 2)],
        ),
        bits(
            ("grades-two-for-one", "Two grades for one option."),
            (NORTH, "grades", &[1, 2, 3]),
            &[(1, 1)],
        ),
        bits(
            ("grades-none-for-one", "Neither a grade nor no opinion."),
            (NORTH, "grades", &[1, 2, 3]),
            &[(0, 0)],
        ),
        bits(
            (
                "ranking-circle",
                "Each of three options is ranked above the next.",
            ),
            (SOUTH, "schulze", &[1, 2, 3]),
            &pair_bits(&[(0, 2, 0), (2, 0, 1)]),
        ),
        bits(
            (
                "ranking-pair-against-ranks",
                "One pair says the opposite of the ranks.",
            ),
            (SOUTH, "tideman", &[1, 2, 3]),
            &pair_bits(&[(0, 1, 0), (1, 0, 1)]),
        ),
        bits(
            ("ranking-pair-missing", "A pair is left out."),
            (SOUTH, "schulze", &[1, 2, 3]),
            &pair_bits(&[(1, 2, 0)]),
        ),
        bits(
            ("ranking-rank-twice", "Two options have the first rank."),
            // Ranks by option: 100 010 001.
            (SOUTH, "borda", &[1, 2, 3]),
            &[(3, 1), (4, 0)],
        ),
    ]
}

/// Places of the pairs (i, j) among the bits of three options with up to three ranks: nine ranks, blank, three
/// without rank, two ends.
fn pair_bits(pairs: &[(usize, usize, i64)]) -> Vec<(usize, i64)> {
    let place = |i: usize, j: usize| 15 + 2 * i + j - usize::from(j > i);
    pairs
        .iter()
        .map(|(i, j, bit)| (place(*i, *j), *bit))
        .collect()
}

fn amounts() -> Vec<Record> {
    let honest = [600_000, 0, 400_000];
    let made = |name, about, amounts: [u64; 3], lie: &Lie| {
        let poll = Poll::new();
        let mut values = poll.values(SOUTH, "sums", &honest);
        values.amounts = amounts.to_vec();
        Record::last(name, about, 11, &poll.vote(SOUTH, values, lie))
    };
    let truth = Lie::default();
    let unlinked = |unlinked, answer_encrypted| Lie {
        unlinked,
        answer_encrypted,
        ..Lie::default()
    };
    let mut flipped = Poll::new();
    let context = flipped.context(SOUTH);
    let values = flipped.values(SOUTH, "sums", &honest);
    let mut body = flipped.body(&context, values, &truth);
    with_bytes(&mut body["proof"], |bytes| {
        let last = bytes.len() - 32;
        bytes[last] ^= 1;
    });
    vec![
        made(
            "amounts-one-too-much",
            "A unit more than there is to distribute.",
            [600_000, 400_001, 0],
            &truth,
        ),
        made(
            "amount-above-the-greatest",
            "A unit more than one option may get.",
            [600_001, 0, 0],
            &truth,
        ),
        made(
            "amounts-below-the-least",
            "A unit less than must be distributed.",
            [99_999, 0, 0],
            &truth,
        ),
        made(
            "amount-negative",
            "A negative amount that lets another grow.",
            [u64::MAX, 600_000, 400_001],
            &truth,
        ),
        made(
            "amount-negative-modulo-the-order",
            "The ciphertext holds -1 modulo the group order; the commitment does not.",
            honest,
            &unlinked(-Scalar::from(600_001u64), true),
        ),
        made(
            "amount-not-linked",
            "The ciphertext holds one more than the commitment.",
            honest,
            &unlinked(Scalar::ONE, false),
        ),
        made(
            "amounts-range-proof",
            "The range proof is for a million, the commitments hold more than 2^32.",
            [1 << 40, 0, 0],
            &truth,
        ),
        Record::last(
            "amounts-range-proof-bit-flipped",
            "One bit of the range proof is another.",
            11,
            &flipped.cast(SOUTH, body),
        ),
    ]
}

fn statements() -> Vec<Record> {
    // The first point of the south's ciphertext is a mark: an amount comes later.
    let poll = Poll::new();
    let values = poll.values(SOUTH, "sums", &[600_000, 0, 0]);
    let lie = Lie {
        s1: generators::blinding(),
        ..Lie::default()
    };
    let multiple = poll.vote(SOUTH, values, &lie);

    // A right proof for an allocation of one more.
    let mut poll = Poll::new();
    let mut context = poll.context(SOUTH);
    let mut contests: Vec<_> = context
        .style
        .statement()
        .contests()
        .map(|(part, _)| part.clone())
        .collect();
    for contest in &mut contests {
        if let urne_crypto::statement::Ballot::Allocation { total, .. } = &mut contest.ballot {
            *total += 1;
        }
    }
    let keys = context.style.keys().to_vec();
    let values = poll.values(SOUTH, "sums", &[600_000, 0, 400_000]);
    context.style = StyleStatement::new("south", &contests, keys).unwrap();
    let body = poll.body(&context, values, &Lie::default());
    let another = poll.cast(SOUTH, body);
    vec![
        Record::last(
            "mark-of-another-base",
            "Beside amounts, a mark holds a multiple of the blinding base.",
            10,
            &multiple,
        ),
        Record::last(
            "proof-of-another-contest",
            "A right proof for an allocation of one unit more.",
            10,
            &another,
        ),
    ]
}

fn manifests() -> Vec<Record> {
    let fixture = Fixture::with(81, 1, |manifest| with_every_kind(manifest).unwrap()).unwrap();
    let forge = Forge::new(&fixture);
    let changed = |name, about, contest: &str, change: &dyn Fn(&mut Value)| {
        let mut forge = forge.clone().up_to(0);
        forge.change(0, |body| {
            let list = body["contests"].as_array_mut().unwrap();
            change(list.iter_mut().find(|one| one["id"] == contest).unwrap());
        });
        Record::last(name, about, 5, &forge)
    };
    let ballot = |kind: &'static str, member: &'static str, value: u64| {
        move |contest: &mut Value| contest["ballot"][kind][member] = value.into()
    };
    let rule = |member: &'static str, value: Value| {
        move |contest: &mut Value| contest["rule"][member] = value.clone()
    };
    vec![
        changed(
            "budget-free-project",
            "A project of a budget costs nothing.",
            "projects",
            &|contest| {
                contest["options"][0]["cost"] = 0.into();
            },
        ),
        changed(
            "budget-cost-too-great",
            "A project costs more than 10^12.",
            "projects",
            &|contest| {
                contest["options"][0]["cost"] = 1_000_000_000_001u64.into();
            },
        ),
        changed(
            "budget-least-unreachable",
            "More must be spent than all projects cost.",
            "projects",
            &|contest| {
                contest["ballot"]["budget"]["least"] = 14_750_001.into();
                contest["ballot"]["budget"]["limit"] = 20_000_000.into();
                contest["rule"]["method"]["budget"]["limit"] = 20_000_000.into();
            },
        ),
        changed(
            "budget-rule-of-another-limit",
            "The rule spends another sum than the ballot allows.",
            "projects",
            &|contest| contest["rule"]["method"]["budget"]["limit"] = 9_999_999.into(),
        ),
        changed(
            "budget-ties-undecided",
            "A budget that leaves ties open.",
            "projects",
            &rule("ties", "undecided".into()),
        ),
        changed(
            "points-each-above-most",
            "One option may get more points than there are.",
            "points",
            &ballot("points", "each", 6),
        ),
        changed(
            "points-beyond-bits",
            "More than ten bits of points.",
            "score",
            &ballot("score", "each", 1024),
        ),
        changed("grades-one", "A single grade.", "grades", &|contest| {
            contest["ballot"]["grades"]["grades"]
                .as_array_mut()
                .unwrap()
                .truncate(1);
        }),
        changed(
            "ranking-more-ranks-than-options",
            "Four ranks for three options.",
            "schulze",
            &ballot("ranking", "max", 4),
        ),
        changed(
            "ranking-rising-points",
            "A later rank has more points.",
            "borda",
            &|contest| {
                contest["ballot"]["ranking"]["counted"]["points"] = json!([2, 3, 1]);
            },
        ),
        changed(
            "allocation-each-above-total",
            "One option may get more than there is.",
            "sums",
            &ballot("allocation", "each", 1_000_001),
        ),
        changed(
            "allocation-too-large",
            "More than 2^48 to distribute.",
            "sums",
            &ballot("allocation", "total", (1 << 48) + 1),
        ),
        changed(
            "unit-with-five-decimals",
            "Amounts shown with five decimals.",
            "sums",
            &|contest| {
                contest["unit"]["decimals"] = 5.into();
            },
        ),
        changed(
            "method-of-another-ballot",
            "Majority judgment over a choice.",
            "topics",
            &rule(
                "method",
                json!({"majority_judgment": {"no_opinion": "ignored", "seats": 1}}),
            ),
        ),
        changed(
            "method-of-pairs-over-points",
            "Schulze's method over points of ranks.",
            "borda",
            &rule("method", json!({"schulze": {"seats": 1}})),
        ),
        changed(
            "seats-beyond-options",
            "More seats than options.",
            "mayor",
            &|contest| {
                contest["rule"]["method"]["most_votes"]["seats"] = 4.into();
            },
        ),
        changed(
            "share-of-scores",
            "A share of the votes where totals are no numbers of voters.",
            "score",
            &rule(
                "share",
                json!({"blank": true, "denominator": 2, "numerator": 1, "strict": false}),
            ),
        ),
        changed(
            "quorum-above-one",
            "A quorum of three halves.",
            "mayor",
            &rule("quorum", json!({"denominator": 2, "numerator": 3})),
        ),
        changed(
            "quorum-for-totals",
            "A quorum where the rule names no winners.",
            "topics",
            &rule("quorum", json!({"denominator": 2, "numerator": 1})),
        ),
        changed(
            "ranked-pairs-ties-undecided",
            "Ranked pairs without an order among equals.",
            "tideman",
            &rule("ties", "undecided".into()),
        ),
    ]
}

/// Weights with which a total of amounts could not be found.
fn bound() -> Record {
    let founded = |total: u64| {
        let mut fixture = Fixture::with(82, 1, |manifest| {
            with_every_kind(manifest).unwrap();
            manifest.trustees.truncate(2);
            for contest in &mut manifest.contests {
                if let urne_record::manifest::Ballot::Allocation(sums) = &mut contest.ballot {
                    (sums.each, sums.total) = (total, total);
                }
            }
        })
        .unwrap();
        fixture.ceremony().unwrap();
        fixture.roll().unwrap();
        fixture.rehearse().unwrap();
        fixture
    };
    let mut model = founded(1_000_000);
    model.open().unwrap();
    let Body::Open(model) = model.last_submission().unwrap().body else {
        panic!("the last entry is `open`")
    };
    let fixture = founded(1 << 47);
    assert!(fixture.election.draft().open().is_err());
    let mut body = serde_json::to_value(&model).unwrap();
    body["election"] = hex(fixture.election.id().as_bytes()).into();
    body["roll"] = hex(fixture.election.roll().unwrap().hash().as_bytes()).into();
    body["key"] = hex(fixture.election.key_leaf().unwrap().as_bytes()).into();
    let mut forge = Forge::new(&fixture);
    forge.push(body);
    Record::last(
        "totals-beyond-reach",
        "The weights of an allocation's voters, times what each distributes, exceed 2^48.",
        8,
        &forge,
    )
}

/// A finished election of every kind, of as few trustees and ballots as can be.
fn finished() -> Forge {
    let Poll { mut fixture, .. } = Poll::new();
    for (voter, choice) in [(NORTH, 1), (SOUTH, 0), (SOUTH + 1, 2)] {
        fixture.vote(voter, choice).unwrap();
    }
    fixture.close().unwrap();
    fixture.decrypt(&[1, 2]).unwrap();
    fixture.result().unwrap();
    Forge::new(&fixture)
}

/// The organizer signs another result than the rules give.
fn results() -> Vec<Record> {
    let finished = finished();
    let at = finished.find("result", 0);
    let changed = |name, about, check, contest: &str, change: &dyn Fn(&mut Value)| {
        let mut forge = finished.clone();
        forge.change(at, |body| {
            let list = body["contests"].as_array_mut().unwrap();
            change(
                list.iter_mut()
                    .find(|one| one["contest"] == contest)
                    .unwrap(),
            );
        });
        Record::rejected(name, about, check, format!("contest {contest}"), &forge)
    };
    let add = |value: &mut Value| *value = (value.as_u64().unwrap() + 1).into();
    vec![
        changed(
            "result-total-of-amounts",
            "An area gets a unit more.",
            16,
            "sums",
            &|contest| {
                add(&mut contest["totals"][0]);
            },
        ),
        changed(
            "result-total-of-pairs",
            "A pair counts a voter more.",
            16,
            "schulze",
            &|contest| {
                add(&mut contest["totals"][0]);
            },
        ),
        changed(
            "result-budget-winners",
            "A project is funded that was not.",
            18,
            "projects",
            &|contest| {
                let lost = contest["account"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .find(|row| row["fate"] != "won");
                let lost = lost.map_or("park".into(), |row| row["option"].clone());
                contest["winners"].as_array_mut().unwrap().push(lost);
            },
        ),
        changed(
            "result-budget-optimum",
            "The optimum is said to be worth more.",
            18,
            "points",
            &|contest| {
                add(&mut contest["budgets"][1]["score"]);
            },
        ),
        changed(
            "result-budget-one-selection",
            "The selection that does not decide is left out.",
            18,
            "points",
            &|contest| {
                contest["budgets"].as_array_mut().unwrap().pop();
            },
        ),
        changed(
            "result-majority-grade",
            "A majority grade is better than it is.",
            18,
            "grades",
            &|contest| {
                let grade = &mut contest["account"][0]["figures"][0];
                *grade = (grade.as_u64().unwrap() % 3 + 1).into();
            },
        ),
        changed(
            "result-schulze-figures",
            "An option is ahead of one more.",
            18,
            "schulze",
            &|contest| {
                add(&mut contest["account"][0]["figures"][0]);
            },
        ),
        changed(
            "result-ranked-pairs-order",
            "The account in another order.",
            18,
            "tideman",
            &|contest| {
                contest["account"].as_array_mut().unwrap().reverse();
            },
        ),
        changed(
            "result-fate",
            "Another reason why an option lost.",
            18,
            "mayor",
            &|contest| {
                let last = contest["account"]
                    .as_array_mut()
                    .unwrap()
                    .last_mut()
                    .unwrap();
                last["fate"] = if last["fate"] == "lost" {
                    "below_share"
                } else {
                    "lost"
                }
                .into();
            },
        ),
        changed(
            "result-decision",
            "Another decision.",
            18,
            "mayor",
            &|contest| {
                let other = if contest["decision"] == "no_winner" {
                    "decided"
                } else {
                    "no_winner"
                };
                contest["decision"] = other.into();
            },
        ),
        changed(
            "result-tie-untold",
            "A tie is told where none is, or the reverse.",
            18,
            "borda",
            &|contest| {
                let none = contest["tied"].as_array().unwrap().is_empty();
                contest["tied"] = if none {
                    json!(["ada", "bela"])
                } else {
                    json!([])
                };
            },
        ),
        {
            let mut forge = finished.clone();
            forge.change(at, |body| {
                let totals = body["contests"][9].as_object_mut().unwrap();
                totals["account"] = json!([{"fate": "won", "figures": [1], "option": "ada"}]);
            });
            let place = if finished.items[at].body["contests"][9]["contest"] == "topics" {
                "contest topics".to_owned()
            } else {
                entry(at)
            };
            Record::rejected(
                "result-account-of-totals",
                "An account where the rule names no winners.",
                18,
                place,
                &forge,
            )
        },
    ]
}
