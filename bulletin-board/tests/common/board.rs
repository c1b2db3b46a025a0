//! A running board and its HTTP client.

use std::fs::Permissions;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, mpsc};
use std::thread::JoinHandle;

use axum::http::HeaderMap;
use serde_json::Value;
use tokio::sync::oneshot;
use urne_board::board::Organizers;
use urne_board::clock::Clock;
use urne_board::server::{Options, serve};
use urne_record::manifest::KeyName;
use urne_record::sign::SigningKey;
use urne_record::tiles::{TilePath, split_bundle};
use urne_record::{Fixed, Hash32, Key32, Minute};

use super::database::Database;
use super::people::minute;

/// A clock that stands where the test puts it.
#[derive(Clone)]
pub struct TestClock(Arc<Mutex<Minute>>);

impl TestClock {
    pub fn set(&self, time: &str) {
        *self.0.lock().unwrap() = minute(time);
    }
}

impl Clock for TestClock {
    fn minute(&self) -> Option<Minute> {
        Some(*self.0.lock().unwrap())
    }
}

/// A board in a thread of this process, stopped in order when dropped.
pub struct Board {
    pub client: Client,
    pub key: KeyName,
    pub clock: TestClock,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Board {
    pub fn start(database: &Database) -> Self {
        Self::start_for(database, Organizers::Any)
    }

    pub fn start_for(database: &Database, organizers: Organizers) -> Self {
        Self::start_named(database, organizers, "test.example")
    }

    /// A board of this name with this key, such as a fixture's manifest wants it.
    pub fn start_as(database: &Database, name: &str, key: &SigningKey) -> Self {
        let data = database.directory().join("data");
        std::fs::create_dir_all(&data).unwrap();
        let seed = data_encoding::HEXLOWER.encode(&key.to_bytes());
        let path = data.join("board-key");
        std::fs::write(&path, format!("urne/v1/board-key {name} {seed}\n")).unwrap();
        std::fs::set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
        Self::start_named(database, Organizers::Any, name)
    }

    fn start_named(database: &Database, organizers: Organizers, name: &str) -> Self {
        let options = Options {
            listen: "127.0.0.1:0".to_owned(),
            data: database.directory().join("data"),
            database: Some(database.url.clone()),
            name: Some(name.to_owned()),
            organizers,
        };
        let clock = TestClock(Arc::new(Mutex::new(minute("2026-11-22T12:00Z"))));
        let (tell, told) = mpsc::channel();
        let (stop, stopping) = oneshot::channel();
        let serving = serve(
            options,
            Box::new(clock.clone()),
            move |ready| {
                let key = KeyName {
                    key: Fixed(ready.identity.public_key()),
                    name: ready.identity.name().to_owned(),
                };
                tell.send((ready.address, key)).unwrap();
            },
            async {
                let _ = stopping.await;
            },
        );
        let thread = std::thread::spawn(|| {
            let runtime = tokio::runtime::Runtime::new().unwrap();
            runtime.block_on(serving).unwrap();
        });
        let (address, key) = told.recv().expect("the board starts");
        Self {
            client: Client::new(format!("http://{address}")),
            key,
            clock,
            stop: Some(stop),
            thread: Some(thread),
        }
    }

    pub fn stop(mut self) {
        self.end();
    }

    fn end(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let ended = thread.join();
            assert!(ended.is_ok() || std::thread::panicking());
        }
    }
}

impl Drop for Board {
    fn drop(&mut self) {
        self.end();
    }
}

/// A board in a process of its own, killed when dropped.
pub struct Process {
    pub client: Client,
    pub key: KeyName,
    pub child: Child,
}

impl Process {
    pub fn start(database: &Database) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_urne-board"))
            .args([
                "serve",
                "--listen",
                "127.0.0.1:0",
                "--any-organizer",
                "--data",
            ])
            .arg(database.directory().join("data"))
            .args(["--database", &database.url])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let output = child.stdout.take().unwrap();
        BufReader::new(output).read_line(&mut line).unwrap();
        let address = line.trim_end().strip_prefix("listening on ").unwrap();
        let client = Client::new(address.to_owned());
        let (_, info) = client.get_json("/api/v1/board");
        let key = KeyName {
            key: info["key"].as_str().unwrap().parse::<Key32>().unwrap(),
            name: info["name"].as_str().unwrap().to_owned(),
        };
        Self { client, key, child }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs `urne-board` with arguments to its end.
pub fn run(arguments: &[&str], data: &Path) -> std::process::Output {
    Command::new(env!("CARGO_BIN_EXE_urne-board"))
        .args(arguments)
        .arg("--data")
        .arg(data)
        // Whatever the developer speaks.
        .env("LANGUAGE", "en")
        .output()
        .unwrap()
}

/// Requests to a board; every answer is returned, whatever its status.
#[derive(Clone)]
pub struct Client {
    address: String,
    agent: ureq::Agent,
}

impl Client {
    fn new(address: String) -> Self {
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .build()
            .into();
        Self { address, agent }
    }

    pub fn get(&self, path: &str) -> (u16, Vec<u8>) {
        let mut response = self
            .agent
            .get(format!("{}{path}", self.address))
            .call()
            .unwrap();
        let body = response.body_mut().read_to_vec().unwrap();
        (response.status().as_u16(), body)
    }

    pub fn header(&self, path: &str, name: &str) -> String {
        let response = self
            .agent
            .get(format!("{}{path}", self.address))
            .call()
            .unwrap();
        let value = response.headers().get(name);
        value
            .map(|value| value.to_str().unwrap().to_owned())
            .unwrap_or_default()
    }

    /// Status, headers and text of the answer to a request with headers.
    pub fn ask(&self, path: &str, headers: &[(&str, &str)]) -> (u16, HeaderMap, String) {
        let mut request = self.agent.get(format!("{}{path}", self.address));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut response = request.call().unwrap();
        let text = response.body_mut().read_to_string().unwrap();
        (response.status().as_u16(), response.headers().clone(), text)
    }

    pub fn get_json(&self, path: &str) -> (u16, Value) {
        let (status, body) = self.get(path);
        (status, serde_json::from_slice(&body).unwrap())
    }

    pub fn try_post(&self, path: &str, body: &[u8]) -> Result<(u16, Value), ureq::Error> {
        let mut response = self
            .agent
            .post(format!("{}{path}", self.address))
            .send(body)?;
        let status = response.status().as_u16();
        let text = response.body_mut().read_to_vec()?;
        Ok((status, serde_json::from_slice(&text).unwrap_or(Value::Null)))
    }

    pub fn post(&self, path: &str, body: &[u8]) -> (u16, Value) {
        self.try_post(path, body).unwrap()
    }

    pub fn submit(&self, election: Hash32, body: &[u8]) -> (u16, Value) {
        self.post(&format!("/api/v1/elections/{election}/entries"), body)
    }

    /// The newest checkpoint and all entries of an election.
    pub fn log(&self, election: Hash32) -> (String, Vec<Vec<u8>>) {
        let (status, note) = self.get(&format!("/elections/{election}/checkpoint"));
        assert_eq!(status, 200);
        let note = String::from_utf8(note).unwrap();
        let size: u64 = note.lines().nth(1).unwrap().parse().unwrap();
        let mut entries = Vec::new();
        for path in TilePath::bundles(size) {
            let (status, bundle) = self.get(&format!("/elections/{election}/{path}"));
            assert_eq!(status, 200, "{path}");
            let split = split_bundle(&bundle, path.width).unwrap();
            entries.extend(split.into_iter().map(<[u8]>::to_vec));
        }
        (note, entries)
    }
}
