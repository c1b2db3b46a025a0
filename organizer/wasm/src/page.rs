//! The border to JavaScript: one object in the worker of a page. Every call gives a string of JSON: `{"ok":...}` or
//! `{"error":{"code","detail","which"}}`.

use std::sync::atomic::{AtomicU64, Ordering};

use serde::Deserialize;
use serde_json::{Value, json};
use urne_board_client::{
    Board, BoardAddress, ElectionAddress, KeyRole, Patience, key_text, public_key, read_key_text,
};
use urne_organizer::registrar::List;
use urne_record::manifest::{KeyName, Manifest};
use urne_record::sign::{self, SigningKey};
use urne_record::{Election, Hash32, Submission};
use urne_words::{Language, speak};
use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

use crate::drafting::{self, Beginning};
use crate::error::Error;
use crate::exports;
use crate::form;
use crate::imports::{self, Grading, Terms};
use crate::roll::{self, Voters};
use crate::session::{self, Act, Session};
use crate::words::say;

/// What one page knows: a key, a manifest that is to be posted, an election that is followed, a voter list.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Page {
    board: String,
    role: KeyRole,
    key: Option<SigningKey>,
    manifest: Option<Manifest>,
    posting: Option<Submission>,
    session: Option<Session>,
    voters: Option<Voters>,
    list: Option<List>,
}

#[wasm_bindgen]
impl Page {
    /// A page of the board at this address, for `organizer` or `registrar`.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(board: &str, role: &str) -> Self {
        Self {
            board: board.to_owned(),
            role: match role {
                "registrar" => KeyRole::Registrar,
                _ => KeyRole::Organizer,
            },
            key: None,
            manifest: None,
            posting: None,
            session: None,
            voters: None,
            list: None,
        }
    }

    /// The language of the page, in which faults are told from now on.
    pub fn speak(&self, language: &str) {
        speak(Language::of_tag(language).unwrap_or(Language::En));
    }

    /// Makes a new key: `{"key","file"}`, the public key and the text of the file to be kept.
    pub fn make_key(&mut self) -> String {
        let key = session::new_key();
        let told = json!({"key": public_key(&key), "file": key_text(&key, self.role).as_str()});
        self.key = Some(key);
        answer(Ok(told))
    }

    /// Takes a key file: `{"key"}`, the public key.
    pub fn take_key(&mut self, bytes: Vec<u8>) -> String {
        answer(self.read_key(&Zeroizing::new(bytes)))
    }

    /// Forgets the key, and all that is secret.
    pub fn leave(&mut self) {
        (self.key, self.voters) = (None, None);
    }

    /// A draft's form with a first contest of a kind: `{"kind","language"}`.
    #[must_use]
    pub fn begin(&self, beginning: &str) -> String {
        answer(parse::<Beginning>(beginning).and_then(|beginning| drafting::begin(&beginning)))
    }

    /// A draft file as a form.
    #[must_use]
    pub fn read_draft(&self, name: &str, bytes: Vec<u8>) -> String {
        answer(form::read(name, bytes).map_err(Error::from))
    }

    /// A form as a draft file.
    #[must_use]
    pub fn write_draft(&self, form: &str) -> String {
        answer(parse::<Value>(form).map(|form| Value::from(drafting::text(&form).toml)))
    }

    /// Contests from a file of projects.
    #[must_use]
    pub fn import_projects(&self, name: &str, bytes: Vec<u8>, terms: &str) -> String {
        answer(parse::<Terms>(terms).and_then(|terms| imports::projects(name, bytes, &terms)))
    }

    /// A contest from a table of grades.
    #[must_use]
    pub fn import_judgments(&self, name: &str, bytes: Vec<u8>, grading: &str) -> String {
        let grading = parse::<Grading>(grading);
        answer(grading.and_then(|grading| imports::judgments(name, bytes, &grading)))
    }

    /// Checks a form as it would be posted to this board now, and keeps the manifest for that.
    pub fn check(&mut self, form: &str) -> String {
        answer(self.check_form(form))
    }

    /// Signs and posts the manifest that was checked last; `{"election","id"}`.
    pub fn post(&mut self) -> String {
        answer(self.post_manifest())
    }

    /// Follows an election: its manifest and state; `seen` is the last checkpoint note that was kept, or nothing.
    pub fn follow(&mut self, id: &str, seen: &str) -> String {
        answer(self.start(id, seen))
    }

    /// Whether the key that was shown is that of this election's organizer or registrar: the ordinal.
    #[must_use]
    pub fn admit(&self) -> String {
        answer(self.admitted().map(|(_, ordinal)| Value::from(ordinal)))
    }

    /// What has come since.
    pub fn refresh(&mut self) -> String {
        answer(self.with(|session| session.catch_up()))
    }

    /// Does one of the organizer's steps.
    pub fn act(&mut self, act: &str) -> String {
        answer(self.organize(act))
    }

    /// The whole record as one file.
    ///
    /// # Errors
    /// What went wrong, as JSON.
    pub fn archive(&mut self) -> Result<Vec<u8>, String> {
        let session = self.session.as_mut().ok_or_else(nothing);
        session
            .and_then(Session::archive)
            .map_err(|error| error.to_json().to_string())
    }

    /// The result with its questions.
    #[must_use]
    pub fn result(&self) -> String {
        answer(self.election().and_then(exports::result))
    }

    /// The result as files.
    #[must_use]
    pub fn exports(&self, terms: &str) -> String {
        let terms = parse::<exports::Terms>(terms);
        answer(terms.and_then(|terms| exports::files(self.election()?, &terms)))
    }

    /// The dry run of a voter list.
    pub fn look(&mut self, name: &str, bytes: Vec<u8>) -> String {
        answer(self.look_at(name, bytes))
    }

    /// The dry run of a voter list before there is an election; `styles` is a list of its draft's, or `null`.
    #[must_use]
    pub fn look_before(&self, name: &str, bytes: Vec<u8>, styles: &str) -> String {
        let styles = parse::<Option<Vec<String>>>(styles);
        answer(styles.and_then(|styles| roll::look_before(name, bytes, styles)))
    }

    /// The list with labels, for two registrars.
    #[must_use]
    pub fn label(&self, name: &str, bytes: Vec<u8>) -> String {
        answer(roll::labelled(name, bytes).map(Value::from))
    }

    /// Makes the codes of the voters that were looked at.
    pub fn issue(&mut self) -> String {
        answer(self.make_codes())
    }

    /// The file of codes.
    #[must_use]
    pub fn codes(&self) -> String {
        let halves = self
            .election()
            .map(|election| election.manifest().registrars.len() == 2);
        let codes = halves.and_then(|halves| self.voters()?.codes(halves));
        answer(codes.map(|codes| Value::from(codes.as_str())))
    }

    /// What stands on some of the letters.
    #[must_use]
    pub fn letters(&self, from: usize, count: usize) -> String {
        answer(self.voters().and_then(|voters| voters.letters(from, count)))
    }

    /// Destroys the codes; the list stays.
    pub fn forget_codes(&mut self) {
        self.voters = None;
    }

    /// The list's file, to go on with it elsewhere.
    #[must_use]
    pub fn list_file(&self) -> String {
        answer(self.list().map(roll::file))
    }

    /// Takes a list's file that was kept.
    pub fn take_list(&mut self, name: &str, bytes: Vec<u8>) -> String {
        answer(self.read_list(name, &bytes))
    }

    /// Posts the list.
    pub fn post_list(&mut self) -> String {
        answer(self.send_list())
    }

    /// What stands on the board, compared with the list.
    #[must_use]
    pub fn compare(&self) -> String {
        let compared = self
            .election()
            .and_then(|e| Ok(roll::compare(e, self.list()?)));
        answer(compared)
    }
}

impl Page {
    fn key(&self) -> Result<&SigningKey, Error> {
        self.key.as_ref().ok_or(Error::NoKey)
    }

    fn election(&self) -> Result<&Election, Error> {
        self.session
            .as_ref()
            .map(Session::election)
            .ok_or_else(nothing)
    }

    fn voters(&self) -> Result<&Voters, Error> {
        let missing = || Error::Misuse("no voter list was taken in".to_owned());
        self.voters.as_ref().ok_or_else(missing)
    }

    fn list(&self) -> Result<&List, Error> {
        let missing = || Error::Misuse("there is no list yet".to_owned());
        self.list.as_ref().ok_or_else(missing)
    }

    fn address(&self) -> Result<BoardAddress, Error> {
        Ok(self.board.parse()?)
    }

    fn read_key(&mut self, bytes: &[u8]) -> Result<Value, Error> {
        self.key = None;
        let text = std::str::from_utf8(bytes)
            .map_err(|_| Error::KeyFile("not an Urne key file".to_owned()))?;
        let key = read_key_text(text, self.role).map_err(Error::KeyFile)?;
        let told = json!({"key": public_key(&key)});
        self.key = Some(key);
        Ok(told)
    }

    fn check_form(&mut self, form: &str) -> Result<Value, Error> {
        (self.manifest, self.posting) = (None, None);
        let form: Value = parse(form)?;
        let information = Board::new(&self.address()?).information()?;
        let board = KeyName {
            key: information.key,
            name: information.name,
        };
        let checked = drafting::check(&form, public_key(self.key()?), board);
        let told = checked.told();
        self.manifest = checked.outcome.ok().map(|(manifest, _)| manifest);
        Ok(told)
    }

    /// What was signed is kept, so that the same bytes are sent again where no answer came.
    fn post_manifest(&mut self) -> Result<Value, Error> {
        let unchecked = || Error::Misuse("the draft was not checked".to_owned());
        let submission = match &self.posting {
            Some(submission) => submission.clone(),
            None => {
                let manifest = self.manifest.clone().ok_or_else(unchecked)?;
                sign::submission(manifest, self.key()?)
            }
        };
        self.posting = Some(submission.clone());
        let board = Board::new(&self.address()?);
        let created = board.create_election(&submission, &Patience::SHORT, &mut |_, _| ());
        let (address, _) = match created {
            Err(error) if !error.is_transient() => {
                self.posting = None;
                return Err(error.into());
            }
            other => other?,
        };
        self.posting = None;
        Ok(json!({"election": address.to_string(), "id": address.id}))
    }

    fn start(&mut self, id: &str, seen: &str) -> Result<Value, Error> {
        let id: Hash32 = id
            .parse()
            .map_err(|_| Error::Misuse("this is no election's id".to_owned()))?;
        let seen = Some(seen).filter(|seen| !seen.is_empty());
        let session = Session::start(&self.address()?, id, seen)?;
        let told = json!({"manifest": session.election().manifest(), "status": session.status()});
        self.session = Some(session);
        Ok(told)
    }

    /// Follows an election by other means than the board of this page.
    pub fn attach(&mut self, address: ElectionAddress, follower: urne_board_client::Follower) {
        self.session = Some(Session::of(address, follower));
    }

    fn admitted(&self) -> Result<(&SigningKey, u8), Error> {
        let key = self.key()?;
        let session = self.session.as_ref().ok_or_else(nothing)?;
        Ok((key, session.admit(key, self.role)?))
    }

    /// Something done with the session; what stands then.
    fn with(
        &mut self,
        done: impl FnOnce(&mut Session) -> Result<(), Error>,
    ) -> Result<Value, Error> {
        let session = self.session.as_mut().ok_or_else(nothing)?;
        done(session)?;
        Ok(session.status())
    }

    fn organize(&mut self, act: &str) -> Result<Value, Error> {
        let act: Act = parse(act)?;
        let (key, _) = self.admitted()?;
        let key = key.clone();
        self.with(|session| session.act(act, &key))
    }

    fn look_at(&mut self, name: &str, bytes: Vec<u8>) -> Result<Value, Error> {
        self.voters = None;
        let (told, voters) = roll::look(name, bytes, self.election()?.manifest())?;
        self.voters = voters;
        Ok(told)
    }

    fn make_codes(&mut self) -> Result<Value, Error> {
        let (_, ordinal) = self.admitted()?;
        let election = self.election()?;
        if let (1.., _) = election.list_progress(u32::from(ordinal)) {
            return Err(Error::NotNow(say!("list-stands")));
        }
        let id = election.id();
        let missing = || Error::Misuse("no voter list was taken in".to_owned());
        let voters = self.voters.as_mut().ok_or_else(missing)?;
        let (done, total) = (AtomicU64::new(0), voters.len() as u64);
        let list = voters.issue(&id, ordinal, || {
            crate::progress::tell(done.fetch_add(1, Ordering::Relaxed) + 1, total);
        })?;
        self.list = Some(list);
        Ok(json!({"codes": total}))
    }

    fn read_list(&mut self, name: &str, bytes: &[u8]) -> Result<Value, Error> {
        let (_, ordinal) = self.admitted()?;
        let list = List::read(name, bytes, &self.election()?.id())
            .map_err(|error| Error::File(error.to_string()))?;
        if list.registrar != u32::from(ordinal) {
            let what = say!("list-other-registrar", file = name, registrar = %list.registrar);
            return Err(Error::File(what));
        }
        let told = json!({"voters": list.rows.len()});
        self.list = Some(list);
        Ok(told)
    }

    fn send_list(&mut self) -> Result<Value, Error> {
        let (key, _) = self.admitted()?;
        let key = key.clone();
        let list = self
            .list
            .as_ref()
            .ok_or_else(|| Error::Misuse("there is no list yet".to_owned()))?;
        let session = self.session.as_mut().ok_or_else(nothing)?;
        let posted = session.post_list(list, &key)?;
        Ok(json!({"posted": posted, "status": session.status()}))
    }
}

fn nothing() -> Error {
    Error::Misuse("no election is followed".to_owned())
}

fn parse<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(|error| Error::Misuse(error.to_string()))
}

fn answer(result: Result<Value, Error>) -> String {
    match result {
        Ok(value) => json!({ "ok": value }).to_string(),
        Err(error) => error.to_json().to_string(),
    }
}
