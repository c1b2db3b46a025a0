//! Check 13: the end of the poll.

use serde_json::Value;

use super::super::forge::Forge;
use super::super::record::{Record, entry};

pub(super) fn all(finished: &Forge) -> Vec<Record> {
    let closing = finished.find("closing", 0);
    let close = finished.find("close", 0);
    let changed = |name, about, place: usize, change: &dyn Fn(&mut Value)| {
        let mut forge = finished.clone().up_to(place);
        forge.change(place, change);
        Record::last(name, about, 13, &forge)
    };
    let mut early = finished.clone().up_to(closing);
    early.items[closing].time = "2027-03-02T18:59Z".to_owned();

    // The last ballot of a voter who voted once: nothing else speaks of it but the numbers in `close`.
    let mut dropped = finished.clone();
    dropped.items.remove(finished.find("ballot", 1));
    let mut redated = finished.clone().up_to(close);
    let ballot = finished.find("ballot", 3);
    redated.items[ballot].time = "2027-03-02T08:01Z".to_owned();
    for item in &mut redated.items[ballot + 1..closing] {
        item.time = "2027-03-02T08:01Z".to_owned();
    }
    vec![
        Record::last(
            "closing-early",
            "The poll is closed a minute early, which the manifest does not allow.",
            13,
            &early,
        ),
        changed(
            "closing-of-another-open",
            "`closing` names another open.",
            closing,
            &|body| {
                body["open"] = "66".repeat(32).into();
            },
        ),
        changed(
            "close-size",
            "`close` counts an entry too few.",
            close,
            &|body| {
                body["size"] = (body["size"].as_u64().unwrap() - 1).into();
            },
        ),
        changed("close-root", "`close` has another root.", close, &|body| {
            body["root"] = "77".repeat(32).into()
        }),
        changed(
            "close-ballots",
            "`close` counts a ballot too few.",
            close,
            &|body| {
                body["ballots"] = (body["ballots"].as_u64().unwrap() - 1).into();
            },
        ),
        changed(
            "close-of-another-closing",
            "`close` names another closing.",
            close,
            &|body| {
                body["closing"] = "88".repeat(32).into();
            },
        ),
        Record::rejected(
            "ballot-dropped",
            "The board drops a ballot after the close and chains the rest again.",
            13,
            entry(close - 1),
            &dropped,
        ),
        Record::rejected(
            "ballots-redated",
            "The board dates ballots anew after the close.",
            13,
            entry(close),
            &redated,
        ),
    ]
}
