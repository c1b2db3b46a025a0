//! The border to JavaScript: one object in the page's worker. Every call gives a string of JSON:
//! `{"ok":...}` or `{"error":{"code","detail"}}`.

use js_sys::Function;
use serde_json::{Value, json};
use urne_board_client::{ElectionAddress, Progress};
use urne_trustee::file::DEFAULT_WORK_FACTOR;
use urne_words::{Language, speak};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::desk::Desk;
use crate::error::Error;

/// A trustee's page.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Page {
    desk: Desk,
    /// Two checkpoints that contradict each other, if the board has shown such.
    evidence: String,
}

#[wasm_bindgen]
impl Page {
    /// A page with nothing on it.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The language of the page, in which faults are told from now on.
    pub fn speak(&mut self, language: &str) -> String {
        speak(Language::of_tag(language).unwrap_or(Language::En));
        self.answer(Ok(Value::Null))
    }

    /// Makes a key and its file, which is still to be saved. A work factor of 0 is the usual one.
    pub fn create(
        &mut self,
        file: &str,
        name: &str,
        passphrase: String,
        work_factor: u8,
    ) -> String {
        let factor = match work_factor {
            0 => DEFAULT_WORK_FACTOR,
            factor => factor,
        };
        let made = self.desk.create(file, name, passphrase.into(), factor);
        self.answer(made.map(|()| Value::Null))
    }

    /// Opens a file, or its text from paper.
    pub fn open(&mut self, file: &str, bytes: &[u8], passphrase: String) -> String {
        let opened = self.desk.open(file, bytes, passphrase.into());
        self.answer(opened.map(|()| Value::Null))
    }

    /// Name, public key and elections of the file.
    pub fn about(&mut self) -> String {
        let about = self.desk.about();
        self.answer(about)
    }

    /// The new file's bytes, while it has not been seen saved; else none.
    #[must_use]
    pub fn unsaved(&self) -> Vec<u8> {
        self.desk.unsaved()
    }

    /// Takes what was read back from where the new file was saved.
    pub fn saved(&mut self, bytes: &[u8]) -> String {
        let saved = self.desk.saved(bytes);
        self.answer(saved.map(|()| Value::Null))
    }

    /// The file as text, for paper.
    pub fn paper(&mut self) -> String {
        let paper = self.desk.paper();
        self.answer(paper.map(Value::String))
    }

    /// Verifies the log of the election at this address; `progress` hears how many entries of how many.
    pub fn follow(&mut self, address: &str, progress: &Function) -> String {
        let tell = &mut |now: Progress| {
            let (done, total) = (now.done as f64, now.total as f64);
            let _ = progress.call2(&JsValue::NULL, &done.into(), &total.into());
        };
        let followed = address
            .parse::<ElectionAddress>()
            .map_err(Error::from)
            .and_then(|address| self.desk.follow(&address, tell));
        self.answer(followed.map(|()| Value::Null))
    }

    /// Verifies what has come since; tells whether something has.
    pub fn catch_up(&mut self) -> String {
        let caught_up = self.desk.catch_up();
        self.answer(caught_up.map(Value::Bool))
    }

    /// Where everything stands.
    pub fn status(&mut self) -> String {
        let status = self.desk.status();
        self.answer(status)
    }

    /// Does what is due; the error `unsaved` asks for the new file to be saved first, and for the same call again.
    pub fn act(&mut self) -> String {
        let done = self.desk.act();
        self.answer(done.map(|sent| json!(sent)))
    }

    /// The evidence of the last contradiction.
    pub fn evidence(&mut self) -> String {
        let evidence = self.evidence.clone();
        self.answer(Ok(Value::String(evidence)))
    }

    /// Forgets everything.
    pub fn close(&mut self) -> String {
        self.desk.close();
        self.answer(Ok(Value::Null))
    }

    fn answer(&mut self, result: Result<Value, Error>) -> String {
        match result {
            Ok(value) => json!({ "ok": value }).to_string(),
            Err(error) => {
                if let Some(evidence) = error.evidence() {
                    evidence.clone_into(&mut self.evidence);
                }
                error.to_json().to_string()
            }
        }
    }
}
