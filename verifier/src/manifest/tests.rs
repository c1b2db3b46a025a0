//! The rules of contests: what obeys them, and each of them broken.
#![allow(clippy::unwrap_used)]

use super::Contest;
use crate::encoding::{Malformed, parse};

const NOTHING: &str = r#""quorum":{"denominator":1,"numerator":0},"share":{"blank":true,"denominator":1,"numerator":0,"strict":false}"#;

/// A contest of three options, which cost 30 each where a budget is spoken of; `rule` is all of the rule.
fn contest(ballot: &str, rule: &str) -> Result<Option<String>, Malformed> {
    let costly = ballot.contains("budget") || rule.contains("budget");
    contest_at(if costly { 30 } else { 0 }, ballot, rule)
}

fn contest_at(cost: u64, ballot: &str, rule: &str) -> Result<Option<String>, Malformed> {
    let text = r#"[{"lang":"en","text":"x"}]"#;
    let option = |id: &str| format!(r#"{{"cost":{cost},"id":"{id}","title":{text}}}"#);
    let json = format!(
        r#"{{"ballot":{ballot},"id":"c","options":[{},{},{}],"rule":{rule},"shuffle":false,"title":{text},"unit":{{"decimals":0,"name":""}}}}"#,
        option("a"),
        option("b"),
        option("c"),
    );
    Ok(Contest::decode(parse(json.as_bytes())?)?.violation())
}

fn rule(method: &str, ties: &str) -> String {
    format!(r#"{{"method":{method},{NOTHING},"ties":"{ties}"}}"#)
}

fn totals() -> String {
    rule("\"totals\"", "undecided")
}

const TEXT: &str = r#"[{"lang":"en","text":"x"}]"#;

#[test]
fn ballots_and_their_limits() {
    let grades = |n: usize| {
        format!(
            r#"{{"grades":{{"grades":[{}],"no_opinion":true}}}}"#,
            vec![TEXT; n].join(",")
        )
    };
    let allowed = [
        r#"{"allocation":{"each":50,"least":0,"total":100}}"#,
        r#"{"allocation":{"each":281474976710656,"least":281474976710656,"total":281474976710656}}"#,
        r#"{"budget":{"blank":true,"least":0,"limit":100,"max":3,"min":1}}"#,
        r#"{"budget":{"blank":false,"least":61,"limit":1000000000000000,"max":3,"min":0}}"#,
        r#"{"choice":{"blank":false,"max":3,"min":0}}"#,
        &grades(2),
        &grades(10),
        r#"{"points":{"blank":true,"each":1023,"least":1,"most":1000000}}"#,
        r#"{"ranking":{"blank":true,"counted":"pairs","max":3,"min":1}}"#,
        r#"{"ranking":{"blank":false,"counted":{"points":[3,3,0]},"max":3,"min":3}}"#,
        r#"{"score":{"each":1023}}"#,
    ];
    for ballot in allowed {
        assert_eq!(contest(ballot, &totals()), Ok(None), "{ballot}");
    }
    let choice = r#"{"choice":{"blank":false,"max":3,"min":0}}"#;
    assert!(matches!(contest_at(30, choice, &totals()), Ok(Some(_))));
    let forbidden = [
        r#"{"allocation":{"each":101,"least":0,"total":100}}"#,
        r#"{"allocation":{"each":0,"least":0,"total":100}}"#,
        r#"{"allocation":{"each":1,"least":0,"total":0}}"#,
        r#"{"allocation":{"each":1,"least":4,"total":100}}"#,
        r#"{"allocation":{"each":100,"least":101,"total":100}}"#,
        r#"{"allocation":{"each":1,"least":0,"total":281474976710657}}"#,
        r#"{"budget":{"blank":true,"least":0,"limit":100,"max":3,"min":0}}"#,
        r#"{"budget":{"blank":false,"least":0,"limit":0,"max":3,"min":0}}"#,
        r#"{"budget":{"blank":false,"least":0,"limit":1000000000000001,"max":3,"min":0}}"#,
        r#"{"budget":{"blank":false,"least":61,"limit":89,"max":3,"min":0}}"#,
        r#"{"budget":{"blank":false,"least":91,"limit":1000,"max":3,"min":0}}"#,
        r#"{"choice":{"blank":false,"max":4,"min":0}}"#,
        r#"{"choice":{"blank":false,"max":0,"min":0}}"#,
        r#"{"choice":{"blank":false,"max":1,"min":2}}"#,
        r#"{"choice":{"blank":true,"max":1,"min":0}}"#,
        &grades(1),
        &grades(11),
        r#"{"points":{"blank":false,"each":0,"least":0,"most":5}}"#,
        r#"{"points":{"blank":false,"each":6,"least":0,"most":5}}"#,
        r#"{"points":{"blank":false,"each":1024,"least":0,"most":2000}}"#,
        r#"{"points":{"blank":false,"each":1,"least":4,"most":5}}"#,
        r#"{"points":{"blank":false,"each":1,"least":0,"most":1000001}}"#,
        r#"{"points":{"blank":true,"each":1,"least":0,"most":3}}"#,
        r#"{"ranking":{"blank":false,"counted":"pairs","max":3,"min":0}}"#,
        r#"{"ranking":{"blank":false,"counted":"pairs","max":4,"min":1}}"#,
        r#"{"ranking":{"blank":false,"counted":"pair","max":3,"min":1}}"#,
        r#"{"ranking":{"blank":false,"counted":{"points":[3,2]},"max":3,"min":1}}"#,
        r#"{"ranking":{"blank":false,"counted":{"points":[3,4,0]},"max":3,"min":1}}"#,
        r#"{"ranking":{"blank":false,"counted":{"points":[0,0,0]},"max":3,"min":1}}"#,
        r#"{"ranking":{"blank":false,"counted":{"points":[1000001,0,0]},"max":3,"min":1}}"#,
        r#"{"score":{"each":0}}"#,
        r#"{"score":{"each":1024}}"#,
    ];
    for ballot in forbidden {
        let found = contest(ballot, &totals());
        assert!(matches!(found, Ok(Some(_))), "{ballot}: {found:?}");
    }
    for malformed in [
        r#"{"plurality":{"each":1}}"#,
        "{}",
        r#"{"choice":{"blank":true,"max":1,"min":1},"score":{"each":1}}"#,
        r#"{"choice":{"max":1,"min":1}}"#,
        r#"{"ranking":{"blank":false,"counted":7,"max":3,"min":1}}"#,
    ] {
        assert!(contest(malformed, &totals()).is_err(), "{malformed}");
    }
}

#[test]
fn rules_and_their_ballots() {
    let choice = r#"{"choice":{"blank":false,"max":1,"min":1}}"#;
    let budget = r#"{"budget":{"blank":false,"least":0,"limit":100,"max":3,"min":0}}"#;
    let pairs = r#"{"ranking":{"blank":false,"counted":"pairs","max":3,"min":1}}"#;
    let points = r#"{"ranking":{"blank":false,"counted":{"points":[2,1,0]},"max":3,"min":1}}"#;
    let grades = format!(r#"{{"grades":{{"grades":[{TEXT},{TEXT}],"no_opinion":false}}}}"#);
    let (most, schulze) = (
        r#"{"most_votes":{"seats":1}}"#,
        r#"{"schulze":{"seats":3}}"#,
    );
    let judged = r#"{"majority_judgment":{"no_opinion":"ignored","seats":1}}"#;
    let funded = r#"{"budget":{"by":"votes","limit":100}}"#;
    let ranked = r#"{"ranked_pairs":{"seats":1}}"#;
    let allowed = [
        (choice, most, "undecided"),
        (budget, funded, "lot"),
        (choice, r#"{"budget":{"by":"optimum","limit":7}}"#, "id"),
        (points, most, "order"),
        (grades.as_str(), judged, "undecided"),
        (pairs, schulze, "undecided"),
        (pairs, ranked, "order"),
    ];
    for (ballot, method, ties) in allowed {
        assert_eq!(contest(ballot, &rule(method, ties)), Ok(None), "{method}");
    }
    let forbidden = [
        (choice, "\"most_votes\"", "undecided"),
        (choice, r#"{"most_votes":{"seats":0}}"#, "undecided"),
        (choice, r#"{"most_votes":{"seats":4}}"#, "undecided"),
        (choice, most, "age"),
        (pairs, most, "undecided"),
        (grades.as_str(), most, "undecided"),
        (choice, judged, "undecided"),
        (points, schulze, "undecided"),
        (choice, ranked, "order"),
        (pairs, ranked, "undecided"),
        (budget, funded, "undecided"),
        (budget, r#"{"budget":{"by":"votes","limit":99}}"#, "lot"),
        (choice, r#"{"budget":{"by":"votes","limit":0}}"#, "lot"),
        (choice, r#"{"budget":{"by":"lot","limit":9}}"#, "lot"),
        (
            grades.as_str(),
            r#"{"majority_judgment":{"no_opinion":"worst","seats":1}}"#,
            "lot",
        ),
    ];
    for (ballot, method, ties) in forbidden {
        let found = contest(ballot, &rule(method, ties));
        assert!(matches!(found, Ok(Some(_))), "{ballot} {method} {ties}");
    }
    assert!(contest(choice, &rule(r#"{"approval":{"seats":1}}"#, "order")).is_err());
}

#[test]
fn quorum_and_share_stand_where_they_may() {
    let choice = r#"{"choice":{"blank":false,"max":1,"min":1}}"#;
    let score = r#"{"score":{"each":5}}"#;
    let most = r#"{"most_votes":{"seats":1}}"#;
    let with = |method: &str, from: &str, to: &str| rule(method, "order").replacen(from, to, 1);
    let quorum = r#""quorum":{"denominator":1,"numerator":0}"#;
    let half = r#""quorum":{"denominator":2,"numerator":1}"#;
    let share = r#""denominator":1,"numerator":0,"strict":false"#;
    let part = r#""denominator":20,"numerator":1,"strict":true"#;
    assert_eq!(contest(score, &with(most, quorum, half)), Ok(None));
    assert_eq!(contest(choice, &with(most, share, part)), Ok(None));
    for (ballot, rule) in [
        (choice, with("\"totals\"", quorum, half)),
        (
            choice,
            with(most, quorum, r#""quorum":{"denominator":0,"numerator":0}"#),
        ),
        (
            choice,
            with(most, quorum, r#""quorum":{"denominator":2,"numerator":3}"#),
        ),
        (
            choice,
            with(
                most,
                quorum,
                r#""quorum":{"denominator":1000001,"numerator":3}"#,
            ),
        ),
        (
            choice,
            with(
                most,
                share,
                r#""denominator":1,"numerator":2,"strict":false"#,
            ),
        ),
        (choice, with("\"totals\"", share, part)),
        (score, with(most, share, part)),
    ] {
        let found = contest(ballot, &rule);
        assert!(matches!(found, Ok(Some(_))), "{rule}: {found:?}");
    }
}
