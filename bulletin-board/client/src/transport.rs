//! How requests leave a native program: one agent with its kept connections, time limits.

use std::time::Duration;

use ureq::Agent;

use crate::error::Error;
use crate::http::{ANSWER_LIMIT, Answer};
use crate::words::say;

/// An HTTP client; clones share their connections.
#[derive(Debug, Clone)]
pub(crate) struct Transport {
    agent: Agent,
}

impl Transport {
    pub(crate) fn new() -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .timeout_connect(Some(Duration::from_secs(10)))
            .timeout_global(Some(Duration::from_secs(90)))
            // A submission goes to the address that was given, and nowhere else.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .max_idle_connections(64)
            .max_idle_connections_per_host(64)
            .user_agent(concat!("urne/", env!("CARGO_PKG_VERSION")))
            .build();
        Self {
            agent: config.new_agent(),
        }
    }

    pub(crate) fn get(&self, url: &str, limit: u64) -> Result<Answer, Error> {
        let once = || -> Result<Answer, ureq::Error> {
            let response = self.agent.get(url).call()?;
            read(response, limit)
        };
        // A kept connection may have been closed by the other side meanwhile: reading is
        // harmless, so it is tried once more on a new one.
        once()
            .or_else(|error| match error {
                ureq::Error::Io(_) | ureq::Error::Protocol(_) => once(),
                other => Err(other),
            })
            .map_err(|error| network_error(url, error))
    }

    /// Sends a JSON document. Never repeats by itself.
    pub(crate) fn post(&self, url: &str, body: &[u8]) -> Result<Answer, Error> {
        self.agent
            .post(url)
            .content_type("application/json")
            .send(body)
            .and_then(|response| read(response, ANSWER_LIMIT))
            .map_err(|error| network_error(url, error))
    }
}

fn read(mut response: ureq::http::Response<ureq::Body>, limit: u64) -> Result<Answer, ureq::Error> {
    let status = response.status().as_u16();
    let body = response
        .body_mut()
        .with_config()
        .limit(limit)
        .read_to_vec()?;
    Ok(Answer { status, body })
}

fn network_error(url: &str, error: ureq::Error) -> Error {
    let unreachable = |detail: String| Error::Unreachable {
        url: url.to_owned(),
        detail,
    };
    match error {
        ureq::Error::Io(e) => unreachable(e.to_string()),
        ureq::Error::Timeout(_) => unreachable(say!("answer-slow")),
        ureq::Error::HostNotFound => unreachable(say!("answer-unknown-host")),
        ureq::Error::ConnectionFailed => unreachable(say!("answer-no-connection")),
        // A server that dies in the middle of an answer shows as a protocol error.
        ureq::Error::Protocol(e) => unreachable(e.to_string()),
        ureq::Error::BodyExceedsLimit(limit) => {
            Error::answer(url, say!("answer-long", limit = limit))
        }
        other => Error::answer(url, other),
    }
}
