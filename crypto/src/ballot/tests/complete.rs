//! Completeness: whatever a contest allows is proven and accepted.

use crate::fixture::{choice, selection, style, voter};
use crate::statement::Contest;
use proptest::prelude::*;

fn contest() -> impl Strategy<Value = Contest> {
    (1u32..8, any::<u32>(), any::<u32>(), any::<bool>()).prop_map(|(options, min, max, blank)| {
        let max = 1 + max % options;
        let min = if blank {
            1 + min % max
        } else {
            min % (max + 1)
        };
        choice("c", options, min, max, blank)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn random_contests(contests in prop::collection::vec(contest(), 1..4)) {
        let style = style("s", &contests);
        let voter = voter(&style);
        let ballot = voter.vote(&selection(&contests));
        prop_assert_eq!(ballot.ciphertext.len(), style.ciphertext_size());
        prop_assert_eq!(ballot.proof.len(), style.proof_size());
        let verified = ballot.verify().unwrap();
        prop_assert_eq!(verified.tracking(), ballot.tracking());
    }
}

#[test]
fn a_hundred_options() {
    let contests = [choice("c", 100, 0, 12, false)];
    let voter = voter(&style("s", &contests));
    voter.vote(&selection(&contests)).verify().unwrap();
}
