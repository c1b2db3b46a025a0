//! The trustee's tool against a real board, from the first round to the result.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod support;

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;
use std::{fs, thread};

use support::{Board, Killed, Organizer, Trustee};
use urne_record::election::Phase;

struct Election {
    trustees: Vec<Trustee>,
    organizer: Organizer,
    /// None while it is down.
    board: Option<Board>,
    folder: tempfile::TempDir,
}

impl Election {
    /// Three trustees who have joined, two of whom can decrypt.
    fn joined() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let board = Board::start(&folder.path().join("board"));
        let trustees: Vec<_> = ["ada", "bo", "cy"]
            .map(|name| Trustee::new(folder.path(), name))
            .into();
        let organizer = Organizer::found(&board.address, &trustees, 2);
        for (ordinal, trustee) in (1..).zip(&trustees) {
            let joined = trustee.json(&["join", "--election", &organizer.address.to_string()]);
            assert_eq!(joined["trustee"], ordinal);
        }
        Self {
            trustees,
            organizer,
            board: Some(board),
            folder,
        }
    }

    /// Stops the board, changes its folder, and starts it again where it was.
    fn restart_board(&mut self, change: impl FnOnce(&Path)) {
        let address = self.board.take().unwrap().address.clone();
        let data = self.folder.path().join("board");
        change(&data);
        let socket = address.strip_prefix("http://").unwrap();
        self.board = Some(Board::listen(&data, socket));
    }

    /// Each trustee takes its turn; all must have sent these kinds.
    fn round(&self, kinds: &[&str]) {
        for trustee in &self.trustees {
            assert_eq!(trustee.step(), kinds);
        }
    }

    /// All take turns until every share is confirmed; then the keys are posted.
    fn keys(&mut self) {
        while self.trustees[0].json(&["status"])["ceremony"]["round"] != 5 {
            for trustee in &self.trustees {
                trustee.step();
            }
        }
        self.organizer.post(|draft| draft.key().unwrap());
    }
}

#[test]
fn from_the_first_round_to_the_result() {
    let mut election = Election::joined();
    // The last to act finds the next round open at once, but nothing happens twice.
    assert_eq!(election.trustees[0].step(), ["trustee-commit"]);
    assert!(election.trustees[0].step().is_empty());
    assert_eq!(election.trustees[1].step(), ["trustee-commit"]);
    assert_eq!(
        election.trustees[2].step(),
        ["trustee-commit", "trustee-open"]
    );
    assert_eq!(election.trustees[0].step(), ["trustee-open"]);
    assert_eq!(election.trustees[1].step()[..1], ["trustee-open"]);
    let status = election.trustees[0].json(&["status"]);
    assert_eq!(status["ceremony"]["round"], 3);
    for trustee in &election.trustees {
        trustee.step();
    }
    for trustee in &election.trustees {
        trustee.step();
    }
    election.organizer.post(|draft| draft.key().unwrap());
    let error = election.trustees[0].error(&["rehearse"]);
    assert!(error.contains("roll"), "{error}");

    let voters = election.organizer.post_roll(5);
    election.round(&["rehearsal"]);
    election.organizer.post(|draft| draft.open().unwrap());
    for (voter, choice) in [(0, 0), (1, 0), (2, 1), (3, 2)] {
        election.organizer.vote(&voters, voter, choice);
    }
    election.organizer.vote(&voters, 2, 0);
    let error = election.trustees[0].error(&["decrypt"]);
    assert!(error.contains("closed"), "{error}");

    election.organizer.post(|draft| draft.closing().unwrap());
    election.organizer.post(|draft| draft.close().unwrap());
    let said = election.trustees[0].text(&["step"]);
    assert!(
        said.contains("5 ballots") && said.contains("4 counted"),
        "{said}"
    );
    assert_eq!(election.trustees[2].step(), ["partial-decryption"]);
    // Asked again, the same bytes are found standing.
    let again = election.trustees[0].json(&["decrypt"]);
    assert_eq!(again["sent"][0]["stood_already"], true);

    election.organizer.post(|draft| draft.result().unwrap());
    let state = election.organizer.log.election();
    assert_eq!(state.phase(), Phase::Finished);
    let result = state.result().unwrap();
    assert_eq!(result.contests[0].totals, [3, 0, 1]);
    assert_eq!(result.decrypted_by, [1, 3]);
    let said = election.trustees[1].text(&["step", "--wait"]);
    assert!(said.contains("finished"), "{said}");
    let error = election.trustees[1].error(&["decrypt"]);
    assert!(error.contains("the result stands"), "{error}");
}

#[test]
fn killed_at_any_moment_a_trustee_resumes() {
    let mut election = Election::joined();
    let mut killed = 0;
    // A little longer each time, so that it dies at every point of every round.
    for delay in 0..60 {
        for trustee in &election.trustees[1..] {
            trustee.step();
        }
        if election.trustees[1].json(&["status"])["ceremony"]["round"] == 5 {
            break;
        }
        let victim = election.trustees[0]
            .command(&["step"])
            .stdout(Stdio::null())
            .spawn();
        let mut victim = Killed(victim.unwrap());
        thread::sleep(Duration::from_millis(delay * 7));
        killed += u32::from(victim.0.try_wait().unwrap().is_none());
    }
    assert!(killed > 0);
    election.organizer.post(|draft| draft.key().unwrap());
    let state = election.organizer.log.election();
    assert_eq!(state.ceremony().attempt().number(), 1);
}

#[test]
fn a_new_attempt_begins_again_with_all() {
    let mut election = Election::joined();
    assert_eq!(election.trustees[0].step(), ["trustee-commit"]);
    assert_eq!(election.trustees[1].step(), ["trustee-commit"]);
    let reason = "a trustee lost its file".parse().unwrap();
    election
        .organizer
        .post(|draft| draft.attempt(Vec::new(), reason).unwrap());
    election.keys();
    let attempt = election.organizer.log.election().ceremony().attempt();
    assert_eq!(attempt.number(), 2);
}

#[test]
fn an_old_copy_of_the_file_sends_nothing() {
    let election = Election::joined();
    let copy = fs::read(&election.trustees[0].file).unwrap();
    for trustee in &election.trustees {
        trustee.step();
    }
    fs::write(&election.trustees[0].file, copy).unwrap();
    let error = election.trustees[0].error(&["step"]);
    assert!(error.contains("old copy"), "{error}");
}

#[test]
fn an_old_copy_is_noticed_while_nothing_is_due() {
    let election = Election::joined();
    let copy = fs::read(&election.trustees[0].file).unwrap();
    assert_eq!(election.trustees[0].step(), ["trustee-commit"]);
    assert!(election.trustees[0].step().is_empty());
    fs::write(&election.trustees[0].file, copy).unwrap();
    let error = election.trustees[0].error(&["step"]);
    assert!(error.contains("old copy"), "{error}");
}

#[test]
fn waiting_trustees_finish_the_ceremony_together() {
    let mut election = Election::joined();
    let wait = |trustee: &Trustee| {
        let mut command = trustee.command(&["step", "--wait", "--until", "key"]);
        Killed(command.stdout(Stdio::null()).spawn().unwrap())
    };
    let mut waiting: Vec<_> = election.trustees.iter().map(wait).collect();
    while election
        .organizer
        .log
        .election()
        .ceremony()
        .attempt()
        .round()
        < 5
    {
        thread::sleep(Duration::from_millis(200));
        election.organizer.log.catch_up(&mut |_| {}).unwrap();
    }
    // Who only looks is not kept out by the one that waits.
    let status = election.trustees[0].json(&["status"]);
    assert_eq!(status["next"][0]["task"], "post-key");
    assert!(election.trustees[0].error(&["step"]).contains("in use"));
    election.organizer.post(|draft| draft.key().unwrap());
    for one in &mut waiting {
        assert!(one.0.wait().unwrap().success());
    }
    let name = "the hall has burnt down".parse().unwrap();
    election.organizer.post(|draft| draft.abort(name).unwrap());
    let error = election.trustees[0].error(&["step", "--wait"]);
    assert!(error.contains("aborted"), "{error}");
    assert!(election.trustees[0].text(&["step"]).contains("aborted"));
}

#[test]
fn a_board_that_goes_back_is_noticed() {
    let mut election = Election::joined();
    let old = election.folder.path().join("old");
    election.restart_board(|data| copy(data, &old));
    assert_eq!(election.trustees[0].step(), ["trustee-commit"]);
    assert!(
        election.trustees[1]
            .step()
            .contains(&"trustee-commit".to_owned())
    );
    election.restart_board(|data| {
        fs::remove_dir_all(data).unwrap();
        copy(&old, data);
    });
    // Not even where the open copy of what was seen is gone: the encrypted file remembers.
    // Trustee 2 had verified the commitment of trustee 1 before it sent its own.
    fs::remove_dir_all(election.trustees[1].file.with_extension("age.log")).unwrap();
    for trustee in &election.trustees[..2] {
        let error = trustee.error(&["step"]);
        assert!(error.contains("entries have gone"), "{error}");
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

#[test]
fn errors_are_one_line() {
    let election = Election::joined();
    let ada = &election.trustees[0];
    let output = ada
        .command(&["status"])
        .env("URNE_PASSPHRASE", "wrong")
        .output()
        .unwrap();
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.starts_with("error: wrong passphrase"), "{text}");
    assert_eq!(output.status.code(), Some(1));

    let missing = ada
        .command(&["status"])
        .args(["--passphrase-file", "/nowhere"])
        .output()
        .unwrap();
    let text = String::from_utf8(missing.stderr).unwrap();
    assert_eq!(text.matches("No such file").count(), 1, "{text}");

    let other = Trustee::new(election.folder.path(), "mallory");
    let address = election.organizer.address.to_string();
    assert!(other.error(&["step"]).contains("joined no election"));
    assert!(
        other
            .error(&["join", "--election", &address])
            .contains("names no trustee")
    );
    assert!(
        ada.error(&["key", "--name", "Ada"])
            .contains("exists already")
    );
}
