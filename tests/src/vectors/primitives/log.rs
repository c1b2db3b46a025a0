//! `checkpoint`, `receipt`, `consistency`.

use serde_json::{Value, json};
use urne_record::bytes::{Hash32, Hex};
use urne_record::checkpoint::Checkpoint;
use urne_record::entry::leaf_hash;
use urne_record::merkle::{CompactRange, LeafHashes};
use urne_record::receipt::Receipt;

use super::super::VectorFile;
use super::super::forge::hex;
use super::{Election, accepted, but, refused, without};

pub(super) fn all(election: &Election) -> Vec<VectorFile> {
    [checkpoints(election), receipts(election), consistency()].concat()
}

fn key(election: &Election) -> String {
    hex(election.fixture.people.board.verifying_key().as_bytes())
}

fn checkpoints(election: &Election) -> Vec<VectorFile> {
    let state = &election.fixture.election;
    let case = |checkpoint: &Checkpoint| {
        json!({
            "key": key(election),
            "note": election.fixture.sign_checkpoint(checkpoint),
            "origin": checkpoint.origin,
            "root": hex(checkpoint.root.as_bytes()),
            "size": checkpoint.size,
        })
    };
    let newest = state.checkpoint();
    let first = Checkpoint {
        size: 1,
        root: leaf_hash(&election.fixture.entries[0]),
        ..newest.clone()
    };
    let right = vec![case(&newest), case(&first)];
    let bare = without(&right[0], &["root", "size"]);
    let note = bare["note"].as_str().unwrap();
    let changed = |why: &'static str, from: &str, to: &str| {
        assert!(note.contains(from), "{from}");
        (
            why,
            but(&bare, &[("note", note.replacen(from, to, 1).into())]),
        )
    };
    let lines: Vec<&str> = note.lines().collect();
    let size = lines[1];
    let log_line = format!("{}\n", lines[4]);
    let zero = format!("\n0{size}\n");
    let more = format!("\n{}\n", newest.size + 1);
    let wrong = vec![
        (
            "another key",
            but(
                &bare,
                &[(
                    "key",
                    hex(election.fixture.people.organizer.verifying_key().as_bytes()).into(),
                )],
            ),
        ),
        (
            "another origin",
            but(&bare, &[("origin", "elsewhere.example".into())]),
        ),
        changed(
            "another size under the signature",
            &format!("\n{size}\n"),
            &more,
        ),
        changed("a leading zero", &format!("\n{size}\n"), &zero),
        changed("a sign", &format!("\n{size}\n"), &format!("\n+{size}\n")),
        changed("an extension line", "\n\n", "\nmore\n\n"),
        changed("no empty line", "\n\n", "\n"),
        changed("no log signature", &log_line, ""),
        changed(
            "two log signatures",
            &log_line,
            &format!("{log_line}{log_line}"),
        ),
        changed("another dash", "\u{2014} ", "- "),
        (
            "no line feed at the end",
            but(&bare, &[("note", note.trim_end().into())]),
        ),
        (
            "more than 64 signature lines",
            but(
                &bare,
                &[(
                    "note",
                    format!("{note}{}", "\u{2014} n AAAAAAE=\n".repeat(64)).into(),
                )],
            ),
        ),
        ("nothing", but(&bare, &[("note", "".into())])),
    ];
    vec![
        accepted("checkpoint", "Checkpoints of a log.", right),
        refused(
            "checkpoint",
            "Notes that are no checkpoint of this log.",
            wrong,
        ),
    ]
}

fn receipts(election: &Election) -> Vec<VectorFile> {
    let fixture = &election.fixture;
    let leaves: Vec<Hash32> = fixture
        .entries
        .iter()
        .map(|entry| leaf_hash(entry))
        .collect();
    let size = leaves.len() as u64;
    let build = |index: usize| {
        Receipt::build(
            &LeafHashes(&leaves),
            index as u64,
            size,
            fixture.checkpoint(),
        )
        .unwrap()
    };
    let case = |index: usize, receipt: &Receipt| {
        json!({
            "entry": String::from_utf8(fixture.entries[index].clone()).unwrap(),
            "index": index,
            "key": key(election),
            "origin": fixture.election.checkpoint().origin,
            "receipt": receipt.encode(),
        })
    };
    let right: Vec<Value> = [1, 17, leaves.len() - 1]
        .into_iter()
        .map(|index| case(index, &build(index)))
        .collect();
    let changed = |change: &dyn Fn(&mut Receipt)| {
        let mut receipt = build(17);
        change(&mut receipt);
        without(&case(17, &receipt), &["index"])
    };
    let text = right[1]["receipt"].as_str().unwrap();
    let spelled = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        without(
            &but(&right[1], &[("receipt", text.replacen(from, to, 1).into())]),
            &["index"],
        )
    };
    let wrong = vec![
        (
            "the receipt of another entry",
            without(&case(16, &build(17)), &["index"]),
        ),
        ("another index", changed(&|receipt| receipt.index = 16)),
        (
            "an index outside of the tree",
            changed(&|receipt| receipt.index = 1 << 20),
        ),
        (
            "a hash too few",
            changed(&|receipt| receipt.path.truncate(2)),
        ),
        (
            "a hash too many",
            changed(&|receipt| receipt.path.push(Hex([0; 32]))),
        ),
        (
            "another hash",
            changed(&|receipt| receipt.path[2].0[0] ^= 1),
        ),
        (
            "two hashes exchanged",
            changed(&|receipt| receipt.path.swap(0, 1)),
        ),
        ("another format", spelled("tlog-proof@v1", "tlog-proof@v2")),
        ("a leading zero", spelled("index 17", "index 017")),
        (
            "another key",
            but(
                &without(&right[1], &["index"]),
                &[(
                    "key",
                    hex(fixture.people.organizer.verifying_key().as_bytes()).into(),
                )],
            ),
        ),
    ];
    vec![
        accepted("receipt", "Receipts for entries of a log.", right),
        refused(
            "receipt",
            "Receipts that do not show the entry in the log.",
            wrong,
        ),
    ]
}

fn consistency() -> Vec<VectorFile> {
    let leaves: Vec<Hash32> = (0u32..9).map(|i| leaf_hash(&i.to_be_bytes())).collect();
    let root = |leaves: &[Hash32]| {
        let mut range = CompactRange::new();
        leaves.iter().for_each(|leaf| range.push(*leaf));
        hex(range.root().as_bytes())
    };
    let case = |old: usize, new: usize| {
        json!({
            "leaves": leaves[..new].iter().map(|leaf| hex(leaf.as_bytes())).collect::<Vec<_>>(),
            "new_root": root(&leaves[..new]),
            "new_size": new,
            "old_root": root(&leaves[..old]),
            "old_size": old,
        })
    };
    let pairs = [(1, 1), (1, 2), (3, 7), (4, 7), (6, 8), (8, 9), (7, 9)];
    let right = pairs.into_iter().map(|(old, new)| case(old, new)).collect();
    let mut other = leaves.clone();
    other[2] = leaf_hash(b"other");
    let wrong = vec![
        (
            "the old tree had another leaf",
            but(&case(4, 7), &[("old_root", root(&other[..4]).into())]),
        ),
        (
            "the new tree has another leaf",
            but(&case(4, 7), &[("new_root", root(&other[..7]).into())]),
        ),
        (
            "the old root of another size",
            but(&case(4, 7), &[("old_root", root(&leaves[..3]).into())]),
        ),
        (
            "the old tree is larger",
            but(
                &case(4, 7),
                &[
                    ("old_size", 8.into()),
                    ("old_root", root(&leaves[..8]).into()),
                ],
            ),
        ),
        (
            "another tree of one size",
            but(&case(6, 6), &[("old_root", root(&other[..6]).into())]),
        ),
    ];
    vec![
        accepted("consistency", "Trees that extend one another.", right),
        refused("consistency", "Trees that do not.", wrong),
    ]
}
