//! Records that a verifier rejects, each with one fault, by the check that finds it first.

mod ballots;
mod ceremony;
mod close;
mod encoding;
mod kinds;
mod log;
mod pages;
mod roll;
mod tally;

use urne_record::fixtures::Fixture;

use super::forge::Forge;
use super::record::Record;

/// Every rejected record.
pub fn all() -> Vec<Record> {
    let forge = Forge::new(&finished(20));
    [
        encoding::all(&forge),
        log::all(&forge),
        pages::all(),
        ceremony::all(&forge),
        roll::all(&forge),
        ballots::all(),
        kinds::all(),
        close::all(&forge),
        tally::all(&forge),
    ]
    .concat()
}

/// A finished election of few ballots, all of the south: a notice, one replaced ballot, an extension, a contest
/// without ballots.
pub fn finished(seed: u64) -> Fixture {
    let mut fixture = Fixture::new(seed, 1).unwrap();
    fixture.notice("Ballots are taken on one day").unwrap();
    fixture.ceremony().unwrap();
    fixture.roll().unwrap();
    fixture.rehearse().unwrap();
    fixture.open().unwrap();
    for (voter, choice) in [(6, 0), (7, 1), (8, 0), (6, 2)] {
        fixture.vote(voter, choice).unwrap();
    }
    fixture.extend(60).unwrap();
    fixture.close().unwrap();
    fixture.decrypt(&[1, 3]).unwrap();
    fixture.result().unwrap();
    fixture
}
