//! The order in which a voter sees the options of a contest (specs/casting.md).
//!
//! Where a contest says `shuffle`, the order comes from the credential: another one for each voter, so that no
//! option owes its votes to its place, and the same one for a voter each time, on every device.

use urne_crypto::hash::{hash, str};
use urne_record::manifest::Contest;

/// Label of the hash that the options are sorted by.
const SHUFFLE: &str = "urne/v1/shuffle";

/// The indexes of the contest's options in the order in which the voter of `credential` sees them.
pub fn shown(contest: &Contest, credential: &[u8; 32]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..contest.options.len()).collect();
    if contest.shuffle {
        let place = str(contest.id.as_str());
        order.sort_by_cached_key(|index| {
            let option = contest
                .options
                .get(*index)
                .map(|option| str(option.id.as_str()));
            hash(SHUFFLE, &[credential, &place, &option.unwrap_or_default()])
        });
    }
    order
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use urne_record::fixtures;
    use urne_record::manifest::{Ballot, Method, Score};

    #[test]
    fn each_voter_has_an_order() {
        let options = ["ada", "bela", "carl", "dora", "ed"].map(|id| (id, 0));
        let ballot = Ballot::Score(Score { each: 1 });
        let mut contest = fixtures::contest("board", &options, ballot, Method::Totals).unwrap();
        assert_eq!(
            shown(&contest, &[1; 32]),
            [0, 1, 2, 3, 4],
            "unless it says so"
        );
        contest.shuffle = true;
        // Computed apart from this program, with Python's hashlib.
        assert_eq!(shown(&contest, &[1; 32]), [4, 1, 3, 2, 0]);
        assert_eq!(shown(&contest, &[2; 32]), [1, 0, 3, 2, 4]);
        contest.id = "council".parse().unwrap();
        assert_eq!(shown(&contest, &[1; 32]), [0, 1, 4, 3, 2]);
    }
}
