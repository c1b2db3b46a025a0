//! The database keeps its promises by itself, whatever the program above it believes.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::database::{Database, block_on};
use urne_board::store::{Batch, Claim, Fresh, Store, StoreError, StoredCheckpoint};

const ELECTION: [u8; 32] = [7; 32];

fn batch(entries: Vec<Fresh>) -> Batch {
    Batch {
        election: ELECTION,
        entries,
        tiles: Vec::new(),
    }
}

fn message(slot: &str) -> Fresh {
    Fresh {
        bytes: slot.as_bytes().to_vec(),
        claim: Claim::Message(slot.to_owned()),
    }
}

fn ballot(credential: u8, replaces: u8, tracking: u8) -> Fresh {
    Fresh {
        bytes: vec![credential, replaces, tracking],
        claim: Claim::Ballot {
            credential: [credential; 32],
            replaces: [replaces; 32],
            tracking: [tracking; 32],
        },
    }
}

fn sign(note: &str) -> impl FnOnce(&[Vec<u8>]) -> Result<String, StoreError> {
    move |_| Ok(note.to_owned())
}

async fn founded(database: &Database) -> (Store, StoredCheckpoint) {
    let store = Store::open(&database.url).await.unwrap();
    let first = batch(vec![message("manifest")]);
    let checkpoint = store.found(&first, sign("one")).await.unwrap();
    assert_eq!(checkpoint.size, 1);
    (store, checkpoint)
}

fn entries_are_read_back_before_the_checkpoint_is_signed(database: &Database) {
    block_on(async {
        let (store, before) = founded(database).await;
        let entries: Vec<Fresh> = (0..300).map(|i| message(&format!("notice/{i}"))).collect();
        let written: Vec<Vec<u8>> = entries.iter().map(|fresh| fresh.bytes.clone()).collect();
        let expected = written.clone();
        let after = store
            .append(&batch(entries), &before, move |stored| {
                assert_eq!(stored, expected);
                Ok("two".to_owned())
            })
            .await
            .unwrap();
        assert_eq!(after.size, 301);
        assert_eq!(store.checkpoint(&ELECTION).await.unwrap(), Some(after));
        assert_eq!(store.entries(&ELECTION, 1, 300).await.unwrap(), written);
        store.close().await;
    });
}

fn nothing_is_stored_when_signing_fails(database: &Database) {
    block_on(async {
        let (store, before) = founded(database).await;
        let refuse = |_: &[Vec<u8>]| Err(StoreError::Damaged("a flipped bit".to_owned()));
        let next = batch(vec![message("key")]);
        let failed = store.append(&next, &before, refuse).await;
        assert!(matches!(failed, Err(StoreError::Damaged(_))));
        assert_eq!(store.count_entries(&ELECTION).await.unwrap(), 1);
        store.append(&next, &before, sign("two")).await.unwrap();
        store.close().await;
    });
}

fn a_board_with_an_old_checkpoint_writes_nothing(database: &Database) {
    block_on(async {
        let (store, before) = founded(database).await;
        let rival = Store::open(&database.url).await.unwrap();
        rival
            .append(&batch(vec![message("a")]), &before, sign("two"))
            .await
            .unwrap();
        let late = store
            .append(&batch(vec![message("b")]), &before, sign("other"))
            .await;
        // Its index is taken already, or its checkpoint is not the newest: both stop it.
        assert!(matches!(
            late,
            Err(StoreError::Constraint(_) | StoreError::Superseded)
        ));
        let forged = StoredCheckpoint {
            size: 2,
            note: "one".to_owned(),
        };
        let late = store
            .append(&batch(vec![message("b")]), &forged, sign("other"))
            .await;
        assert!(matches!(late, Err(StoreError::Superseded)));
        assert_eq!(store.count_entries(&ELECTION).await.unwrap(), 2);
        rival.close().await;
        store.close().await;
    });
}

fn what_is_taken_cannot_be_taken_again(database: &Database) {
    block_on(async {
        let (store, before) = founded(database).await;
        let chain = batch(vec![
            message("key"),
            ballot(1, 0, 10),
            ballot(1, 10, 11),
            ballot(2, 0, 20),
        ]);
        let before = store.append(&chain, &before, sign("two")).await.unwrap();
        for taken in [
            message("key"),
            ballot(1, 0, 12),  // a second first ballot
            ballot(1, 10, 13), // a fork of the chain
            ballot(3, 0, 20),  // another's tracking hash
        ] {
            let failed = store
                .append(&batch(vec![message("x"), taken]), &before, sign("three"))
                .await;
            assert!(
                matches!(failed, Err(StoreError::Constraint(_))),
                "{failed:?}"
            );
        }
        assert_eq!(store.count_entries(&ELECTION).await.unwrap(), 5);
        let again = store
            .found(&batch(vec![message("manifest")]), sign("one"))
            .await;
        assert!(matches!(again, Err(StoreError::Constraint(_))));
        let current = store
            .current_ballot(&ELECTION, &[1; 32])
            .await
            .unwrap()
            .unwrap();
        assert_eq!((current.index, current.tracking), (3, vec![11; 32]));
        store.close().await;
    });
}

fn entries_cannot_be_changed_or_deleted(database: &Database) {
    block_on(async {
        let (store, before) = founded(database).await;
        let chain = batch(vec![ballot(1, 0, 10)]);
        store.append(&chain, &before, sign("two")).await.unwrap();
        store.close().await;
    });
    for statement in [
        "UPDATE entries SET bytes = bytes",
        "DELETE FROM entries",
        "UPDATE ballots SET position = 0",
        "DELETE FROM ballots",
        "DELETE FROM messages",
    ] {
        let error = database.tamper(&[statement]).unwrap_err().to_string();
        assert!(error.contains("append-only"), "{statement}: {error}");
    }
    if database.is_postgres() {
        let error = database
            .tamper(&["TRUNCATE ballots"])
            .unwrap_err()
            .to_string();
        assert!(error.contains("append-only"), "{error}");
    }
}

fn a_database_has_one_board(database: &Database) {
    block_on(async {
        let store = Store::open(&database.url).await.unwrap();
        store.belongs_to("a", &[1; 32]).await.unwrap();
        store.belongs_to("a", &[1; 32]).await.unwrap();
        let other = store.belongs_to("a", &[2; 32]).await;
        assert!(matches!(other, Err(StoreError::OtherBoard { .. })));
        let other = store.belongs_to("b", &[1; 32]).await;
        assert!(matches!(other, Err(StoreError::OtherBoard { .. })));
        store.close().await;
    });
}

on_both_databases!(
    entries_are_read_back_before_the_checkpoint_is_signed,
    nothing_is_stored_when_signing_fails,
    a_board_with_an_old_checkpoint_writes_nothing,
    what_is_taken_cannot_be_taken_again,
    entries_cannot_be_changed_or_deleted,
    a_database_has_one_board,
);
