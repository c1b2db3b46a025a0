//! Real grades, as another program has counted them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use serde_json::Value;
use urne_record::manifest::{Method, NoOpinion};

use super::*;
use crate::testing;

const NAME: &str = "orsay_2007_bureau_01";

#[test]
fn orsay() {
    let Some(data) = testing::data(NAME) else {
        return;
    };
    let bytes = std::fs::read(data.join(format!("majority-judgment/{NAME}.csv"))).unwrap();
    let expected = std::fs::read_to_string(data.join(format!("expected/{NAME}.json"))).unwrap();
    let expected: Value = serde_json::from_str(&expected).unwrap();
    let scale = Scale {
        best: 6,
        worst: 1,
        none: Some(0),
    };
    let judgments = read(NAME, bytes, scale, None).unwrap();
    assert_eq!(judgments.set_aside, []);
    assert_eq!(judgments.ballots.len() as u64, expected["ballots"]);

    let histograms = judgments.totals();
    for (candidate, histogram) in judgments.candidates.iter().zip(&histograms) {
        // There from no opinion and the worst to the best, here from the best to no opinion.
        let mut reversed = histogram.clone();
        reversed.reverse();
        let of = &expected["candidates"][&candidate.name]["histogram_0_to_6"];
        assert_eq!(*of, Value::from(reversed), "{}", candidate.name);
    }
    let text = testing::draft(contest(&judgments, "President", &[]));
    let (manifest, _) = testing::built(&text).unwrap();
    let mut question = manifest.contests[0].clone();
    let totals: Vec<u64> = histograms.concat();
    for (no_opinion, name) in [
        (NoOpinion::Ignored, "no_opinion_ignored"),
        (NoOpinion::Worst, "no_opinion_as_reject"),
    ] {
        let Method::MajorityJudgment(judgment) = &mut question.rule.method else {
            panic!("{:?}", question.rule);
        };
        judgment.no_opinion = no_opinion;
        let weight = judgments.ballots.len() as u64;
        let verdict = testing::posted(&question, &totals, weight);
        testing::draw(name, &question, &verdict, weight);
        assert_eq!(verdict.account.len(), judgments.candidates.len());
        for row in &verdict.account {
            let candidate = judgments
                .candidates
                .iter()
                .find(|c| c.id == row.option.as_str());
            let of = &expected["candidates"][&candidate.unwrap().name][name];
            let grade = 7 - of["majority_grade"].as_u64().unwrap();
            let [above, below, all] =
                ["ballots_above", "ballots_below", "ballots"].map(|key| of[key].as_u64().unwrap());
            assert_eq!(row.figures, [grade, above, below, all], "{}", row.option);
        }
    }
}
