//! Checks 2 to 5: chain, order of kinds, tree, checkpoint, authors, manifest.

use serde_json::{Value, json};
use urne_record::bytes::Hex;
use urne_record::fixtures::SeededRng;
use urne_record::sign::SigningKey;

use super::super::forge::{Forge, archive, sign};
use super::super::record::{Record, entry};

pub(super) fn all(finished: &Forge) -> Vec<Record> {
    [
        chain(finished),
        order(finished),
        tree(finished),
        authors(finished),
        manifest(finished),
    ]
    .concat()
}

fn chain(finished: &Forge) -> Vec<Record> {
    let ballot = finished.find("ballot", 2);
    let changed = |name, about, place: usize, change: &dyn Fn(&mut Forge)| {
        let mut forge = finished.clone();
        change(&mut forge);
        forge.items.truncate(place + 2);
        Record::rejected(name, about, 2, entry(place), &forge)
    };
    vec![
        changed(
            "entry-dropped",
            "A ballot is missing; the rest is as it was.",
            ballot,
            &|forge| {
                forge.freeze();
                forge.items.remove(ballot);
            },
        ),
        changed(
            "entries-swapped",
            "Two ballots in the other order.",
            ballot,
            &|forge| {
                forge.freeze();
                forge.items.swap(ballot, ballot + 1);
            },
        ),
        changed(
            "entry-duplicated",
            "A ballot stands twice, byte for byte.",
            ballot + 1,
            &|forge| {
                forge.freeze();
                let twice = forge.items[ballot].clone();
                forge.items.insert(ballot + 1, twice);
            },
        ),
        changed(
            "wrong-prev",
            "An entry names another entry before it.",
            ballot,
            &|forge| {
                forge.items[ballot].prev = Some(forge.leaf(ballot - 2));
            },
        ),
        changed(
            "wrong-index",
            "An entry says that it is the next one.",
            ballot,
            &|forge| {
                forge.items[ballot].index = Some(ballot as u64 + 1);
            },
        ),
        changed(
            "time-goes-back",
            "An entry is dated before the one before it.",
            ballot,
            &|forge| {
                forge.items[ballot].time = "2027-03-01T00:00Z".to_owned();
            },
        ),
        changed(
            "time-not-real",
            "An entry of the 30th of February.",
            ballot,
            &|forge| {
                forge.items[ballot].time = "2027-02-30T12:00Z".to_owned();
            },
        ),
        changed(
            "other-election",
            "A notice of another election.",
            finished.find("notice", 0),
            &|forge| {
                let notice = forge.find("notice", 0);
                forge.change(notice, |body| body["election"] = "ab".repeat(32).into());
            },
        ),
    ]
}

fn order(finished: &Forge) -> Vec<Record> {
    let moved = |name, about, place: usize, change: &dyn Fn(&mut Forge)| {
        let mut forge = finished.clone();
        change(&mut forge);
        forge.items.truncate(place + 2);
        Record::rejected(name, about, 2, entry(place), &forge)
    };
    let close = finished.find("close", 0);
    let open = finished.find("open", 0);
    let key = finished.find("key", 0);
    let commit = finished.find("trustee-commit", 2);
    let result = finished.find("result", 0);
    vec![
        moved(
            "result-before-close",
            "The result comes before the close.",
            close,
            &|forge| {
                let result = forge.items.remove(result);
                forge.items.insert(close, result);
            },
        ),
        moved(
            "notice-within-close",
            "A notice between closing and close.",
            close,
            &|forge| {
                let mut notice = forge.items[forge.find("notice", 0)].clone();
                notice.time.clone_from(&forge.items[close].time);
                forge.items.insert(close, notice);
            },
        ),
        moved(
            "open-without-rehearsal",
            "The poll opens though a trustee has not rehearsed.",
            open - 1,
            &|forge| {
                forge.items.remove(open - 1);
            },
        ),
        moved(
            "key-without-confirmation",
            "The key though a trustee has not confirmed.",
            key - 1,
            &|forge| {
                forge.items.remove(key - 1);
            },
        ),
        moved(
            "commit-after-open",
            "A trustee commits after another has opened.",
            commit,
            &|forge| {
                forge.items.swap(commit, commit + 1);
            },
        ),
        moved(
            "share-missing",
            "A trustee confirms though a share is missing.",
            key - 4,
            &|forge| {
                forge.items.remove(key - 4);
            },
        ),
        moved(
            "second-manifest",
            "The manifest stands twice.",
            1,
            &|forge| {
                let manifest = forge.items[0].clone();
                forge.items.insert(1, manifest);
            },
        ),
        moved(
            "ballot-after-close",
            "A ballot after the close.",
            close + 1,
            &|forge| {
                let mut ballot = forge.items[forge.find("ballot", 0)].clone();
                ballot.time.clone_from(&forge.items[close].time);
                forge.items.insert(close + 1, ballot);
            },
        ),
        moved(
            "decryption-twice",
            "One trustee decrypts twice.",
            result - 1,
            &|forge| {
                forge.items[result - 1] = forge.items[result - 2].clone();
            },
        ),
        moved(
            "decryption-of-nobody",
            "A fourth of three trustees decrypts.",
            result - 1,
            &|forge| {
                let stranger = forge.keys.trustees[0].clone();
                forge.keys.trustees.push(stranger);
                forge.change(result - 1, |body| body["trustee"] = 4.into());
            },
        ),
        moved(
            "notice-number",
            "The first notice is number 2.",
            finished.find("notice", 0),
            &|forge| {
                let notice = forge.find("notice", 0);
                forge.change(notice, |body| body["number"] = 2.into());
            },
        ),
        moved(
            "extension-shorter",
            "An extension to an earlier time.",
            finished.find("extension", 0),
            &|forge| {
                let extension = forge.find("extension", 0);
                forge.change(extension, |body| {
                    body["closes"] = "2027-03-02T17:00Z".into()
                });
            },
        ),
        moved(
            "extension-late",
            "An extension after the closing time.",
            finished.find("extension", 0),
            &|forge| {
                let extension = forge.find("extension", 0);
                for item in &mut forge.items[extension..] {
                    item.time = "2027-03-02T18:30Z".to_owned();
                }
            },
        ),
        moved(
            "extension-of-another-open",
            "An extension names another open.",
            finished.find("extension", 0),
            &|forge| {
                let extension = forge.find("extension", 0);
                forge.change(extension, |body| body["open"] = "00".repeat(32).into());
            },
        ),
    ]
}

fn tree(finished: &Forge) -> Vec<Record> {
    // What the checkpoint is about does not matter; only the quorum is asked of finished elections.
    let short = finished.clone().up_to(finished.find("trustee-commit", 1));
    let changed = |name, about, place: &str, change: &dyn Fn(&mut Forge)| {
        let mut forge = short.clone();
        change(&mut forge);
        Record::rejected(name, about, 3, place, &forge)
    };
    let mut alone = finished.clone();
    alone.keys.witnesses.clear();
    let mut tile = short.objects();
    tile[2].1[40] ^= 1;
    let mut cosigned_elsewhere = short.objects();
    // The cosignatures of another size, under the right text and log signature.
    let mut other = short.clone();
    other.size = Some(1);
    let note = String::from_utf8(cosigned_elsewhere[0].1.clone()).unwrap();
    let wrong = other.checkpoint();
    let lines = |note: &str| note.lines().map(str::to_owned).collect::<Vec<_>>();
    let mixed = [&lines(&note)[..5], &lines(&wrong)[5..]]
        .concat()
        .join("\n")
        + "\n";
    cosigned_elsewhere[0].1 = mixed.into_bytes();
    let mut unsigned = short.objects();
    unsigned[0].1 = note.replacen("\n\n", "\n", 1).into_bytes();
    let mut cut_tail = finished.objects();
    cut_tail[1..]
        .clone_from_slice(&finished.clone().before(finished.items.len() - 1).objects()[1..]);
    vec![
        changed(
            "wrong-root",
            "The checkpoint has another root.",
            "checkpoint",
            &|forge| {
                forge.root = Some(Hex([7; 32]));
            },
        ),
        changed(
            "wrong-size",
            "The checkpoint counts one entry more.",
            "checkpoint",
            &|forge| {
                forge.size = Some(forge.items.len() as u64 + 1);
            },
        ),
        Record::damaged(
            "dropped-tail",
            "The result is cut off under the old checkpoint.",
            3,
            "checkpoint",
            archive(&cut_tail),
        ),
        changed(
            "wrong-origin",
            "The checkpoint is of another log.",
            "checkpoint",
            &|forge| {
                forge.origin = Some(format!("elsewhere.example/{}", forge.election()));
            },
        ),
        changed(
            "other-board-key",
            "The checkpoint is signed by another key.",
            "checkpoint",
            &|forge| {
                forge.keys.board = SigningKey::generate(&mut SeededRng::new(30));
            },
        ),
        Record::rejected(
            "no-quorum",
            "No witness has cosigned, though one must.",
            3,
            "checkpoint",
            &alone,
        ),
        Record::damaged(
            "false-cosignature",
            "The witnesses cosigned another checkpoint.",
            3,
            "checkpoint",
            archive(&cosigned_elsewhere),
        ),
        Record::damaged(
            "checkpoint-not-a-note",
            "The checkpoint has no empty line.",
            3,
            "checkpoint",
            archive(&unsigned),
        ),
        Record::damaged(
            "wrong-tile",
            "A hash tile is not that of the entries.",
            3,
            "",
            archive(&tile),
        ),
    ]
}

fn authors(finished: &Forge) -> Vec<Record> {
    let signed = |name, about, kind: &str, n: usize, key: &dyn Fn(&Forge) -> SigningKey| {
        let mut forge = finished.clone();
        let place = forge.find(kind, n);
        forge.items[place].signature = sign(&key(&forge), &forge.items[place].body);
        // Later entries name the leaf hashes of these, so the record ends here.
        Record::last(name, about, 4, &forge.up_to(place))
    };
    let trustee = |i: usize| move |forge: &Forge| forge.keys.trustees[i].clone();
    let notice = finished.find("notice", 0);
    let mut edited = finished.clone().up_to(notice);
    edited.edit(notice, |body| {
        body["text"][0]["text"] = "Ballots are taken on two days".into()
    });
    let mut forged = finished.clone();
    let last = forged.items.len() - 1;
    forged.items[last].signature.replace_range(..1, "_");
    vec![
        signed(
            "result-by-trustee",
            "A trustee signs the result.",
            "result",
            0,
            &trustee(0),
        ),
        signed(
            "commit-by-another-trustee",
            "A trustee commits for another.",
            "trustee-commit",
            1,
            &trustee(0),
        ),
        signed(
            "roll-by-organizer",
            "The organizer signs the registrar's list.",
            "roll",
            0,
            &|forge| forge.keys.organizer.clone(),
        ),
        signed(
            "manifest-by-board",
            "The board signs the manifest.",
            "manifest",
            0,
            &|forge| forge.keys.board.clone(),
        ),
        Record::rejected(
            "notice-edited",
            "The board changes the text of a notice.",
            4,
            entry(notice),
            &edited,
        ),
        Record::last(
            "signature-changed",
            "The result's signature is changed.",
            4,
            &forged,
        ),
    ]
}

fn manifest(finished: &Forge) -> Vec<Record> {
    let changed = |name, about, change: &dyn Fn(&mut Value)| {
        let mut forge = finished.clone().up_to(0);
        forge.change(0, change);
        Record::last(name, about, 5, &forge)
    };
    vec![
        changed(
            "style-of-unknown-contest",
            "A style names a contest that is not there.",
            &|body| {
                body["styles"][0]["contests"] = json!(["council", "parks"]);
            },
        ),
        changed(
            "style-out-of-order",
            "A style names its contests in another order.",
            &|body| {
                body["styles"][0]["contests"] = json!(["budget", "council"]);
            },
        ),
        changed(
            "contest-without-style",
            "A contest stands in no style.",
            &|body| {
                body["styles"][1]["contests"] = json!(["council"]);
            },
        ),
        changed(
            "threshold-of-one",
            "One trustee alone could decrypt.",
            &|body| body["threshold"] = 1.into(),
        ),
        changed(
            "floor-of-one",
            "A total over a single ballot would be shown.",
            &|body| body["floor"] = 1.into(),
        ),
        changed(
            "more-marks-than-options",
            "More options may be marked than there are.",
            &|body| {
                body["contests"][0]["ballot"]["choice"]["max"] = 4.into();
            },
        ),
        changed(
            "blank-without-minimum",
            "A blank option though nothing need be marked.",
            &|body| {
                body["contests"][0]["ballot"]["choice"]["min"] = 0.into();
            },
        ),
        changed(
            "one-key-for-two",
            "Board and organizer have one key.",
            &|body| {
                body["board"]["key"] = body["organizer"]["key"].clone();
            },
        ),
        changed("weak-key", "A trustee's key is of small order.", &|body| {
            body["trustees"][0]["key"] = super::super::forge::base64(&[0; 32]).into();
        }),
        changed(
            "closes-before-it-opens",
            "The closing time is the opening time.",
            &|body| {
                body["closes"] = body["opens"].clone();
            },
        ),
    ]
}
