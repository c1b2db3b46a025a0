//! The least of HTTP: asking a board without our client, and standing between a client and its board.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context, Result, bail};

/// Time after which a silent peer is given up.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(60);

/// A request or an answer: first line, header lines, body.
#[derive(Debug, Clone)]
pub struct Message {
    /// `GET /path HTTP/1.1` or `HTTP/1.1 200 OK`.
    pub first: String,
    /// The header's lines.
    pub header: Vec<String>,
    /// The body.
    pub body: Vec<u8>,
}

/// The body of an address that has to answer with 200.
///
/// # Errors
/// No answer, or another one.
pub fn get(url: &str) -> Result<Vec<u8>> {
    let rest = url
        .strip_prefix("http://")
        .context("not an http:// address")?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let request = Message {
        first: format!("GET /{path} HTTP/1.1"),
        header: vec![format!("host: {host}")],
        body: Vec::new(),
    };
    let answer = exchange(host, &request)?;
    if !answer.first.contains(" 200") {
        bail!("{url}: {}", answer.first);
    }
    Ok(answer.body)
}

/// Posts bytes to an address; status and body of the answer, whatever it is.
///
/// # Errors
/// No answer.
pub fn post(url: &str, body: &[u8]) -> Result<(u16, Vec<u8>)> {
    let rest = url
        .strip_prefix("http://")
        .context("not an http:// address")?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let request = Message {
        first: format!("POST /{path} HTTP/1.1"),
        header: vec![format!("host: {host}")],
        body: body.to_vec(),
    };
    let answer = exchange(host, &request)?;
    let status = answer.first.split(' ').nth(1).unwrap_or_default();
    Ok((
        status.parse().context("an answer without status")?,
        answer.body,
    ))
}

/// Sends a request and reads the answer.
fn exchange(host: &str, request: &Message) -> Result<Message> {
    let mut stream = TcpStream::connect(host).with_context(|| format!("connecting to {host}"))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    request.write(&mut stream)?;
    Message::read(stream)?.context("no answer")
}

impl Message {
    fn read(stream: TcpStream) -> Result<Option<Self>> {
        let mut stream = BufReader::new(stream);
        let mut lines = Vec::new();
        loop {
            let mut line = String::new();
            if stream.read_line(&mut line)? == 0 {
                return Ok(None);
            }
            match line.trim_end() {
                "" => break,
                line => lines.push(line.to_owned()),
            }
        }
        let value = |name: &str| {
            lines.iter().skip(1).find_map(|line| {
                let (found, value) = line.split_once(':')?;
                found
                    .eq_ignore_ascii_case(name)
                    .then(|| value.trim().to_owned())
            })
        };
        if value("transfer-encoding").is_some() {
            bail!("a body in chunks is not understood here");
        }
        let length = value("content-length").map_or(Ok(0), |length| length.parse())?;
        let mut body = vec![0; length];
        stream.read_exact(&mut body)?;
        let first = if lines.is_empty() {
            String::new()
        } else {
            lines.remove(0)
        };
        Ok(Some(Self {
            first,
            header: lines,
            body,
        }))
    }

    fn write(&self, stream: &mut TcpStream) -> Result<()> {
        let mut text = format!("{}\r\n", self.first);
        for line in &self.header {
            let name = line
                .split(':')
                .next()
                .unwrap_or_default()
                .to_ascii_lowercase();
            if name != "content-length" && name != "connection" {
                text.push_str(&format!("{line}\r\n"));
            }
        }
        text.push_str(&format!(
            "content-length: {}\r\nconnection: close\r\n\r\n",
            self.body.len()
        ));
        stream.write_all(text.as_bytes())?;
        stream.write_all(&self.body)?;
        Ok(stream.flush()?)
    }
}

/// Changes an answer on its way; the first argument is the request. An answer without a first line is lost.
pub type Change = dyn Fn(&Message, &mut Message) + Send + Sync;

/// A false board: it passes every request on to a true one and changes what it answers.
#[derive(Debug)]
pub struct FalseBoard {
    address: String,
    ended: Arc<AtomicBool>,
}

impl FalseBoard {
    /// Begins to listen on a free port of the loopback; `board` is the true one's address.
    ///
    /// # Errors
    /// No port is free.
    pub fn before(board: &str, change: Box<Change>) -> Result<Self> {
        let host = board
            .trim_start_matches("http://")
            .trim_end_matches('/')
            .to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").context("no free port")?;
        let address = format!("http://{}", listener.local_addr()?);
        let ended = Arc::new(AtomicBool::new(false));
        let end = Arc::clone(&ended);
        let change: Arc<Change> = change.into();
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if end.load(Ordering::Relaxed) {
                    return;
                }
                let (host, change) = (host.clone(), Arc::clone(&change));
                // A client that goes away ends its own exchange only.
                std::thread::spawn(move || pass_on(stream, &host, &*change));
            }
        });
        Ok(Self { address, ended })
    }

    /// The address of an election on this board, given that on the true one.
    pub fn election(&self, election: &str) -> String {
        let path = election.splitn(4, '/').nth(3).unwrap_or_default();
        format!("{}/{path}", self.address)
    }
}

impl Drop for FalseBoard {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Relaxed);
        // One last connection wakes the listener, so that it sees the end.
        let _ = TcpStream::connect(self.address.trim_start_matches("http://"));
    }
}

fn pass_on(mut stream: TcpStream, host: &str, change: &Change) -> Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let Some(request) = Message::read(stream.try_clone()?)? else {
        return Ok(());
    };
    let mut answer = exchange(host, &request)?;
    change(&request, &mut answer);
    if answer.first.is_empty() {
        return Ok(());
    }
    answer.write(&mut stream)
}
