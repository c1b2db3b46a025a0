//! How requests leave a worker of a browser: through the function `boardRequest(method, url, body)`
//! that the worker provides, which waits for the answer and gives `{status, body}`; status 0 where
//! no answer came. So the code that calls it runs here as it does natively.

use js_sys::{Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};

use crate::error::Error;
use crate::http::{ANSWER_LIMIT, Answer};
use crate::words::say;

/// The function's name in the worker's global scope.
const FUNCTION: &str = "boardRequest";

/// An HTTP client; the browser keeps the connections and its time limits.
#[derive(Debug, Clone)]
pub(crate) struct Transport;

impl Transport {
    pub(crate) fn new() -> Self {
        Self
    }

    pub(crate) fn get(&self, url: &str, limit: u64) -> Result<Answer, Error> {
        request("GET", url, &JsValue::UNDEFINED, limit)
    }

    /// Sends a JSON document. Never repeats by itself.
    pub(crate) fn post(&self, url: &str, body: &[u8]) -> Result<Answer, Error> {
        request("POST", url, &Uint8Array::from(body), ANSWER_LIMIT)
    }
}

fn request(method: &str, url: &str, body: &JsValue, limit: u64) -> Result<Answer, Error> {
    let unreachable = |detail: String| Error::Unreachable {
        url: url.to_owned(),
        detail,
    };
    let global = js_sys::global();
    let answer = Reflect::get(&global, &FUNCTION.into())
        .and_then(|found| found.dyn_into::<Function>())
        .and_then(|function| function.call3(&global, &method.into(), &url.into(), body))
        .map_err(|_| unreachable(say!("answer-no-way")))?;
    let status = member(&answer, "status")
        .and_then(|status| status.as_f64())
        .unwrap_or_default();
    if !(100.0..=599.0).contains(&status) {
        return Err(unreachable(say!("answer-no-connection")));
    }
    let body = member(&answer, "body")
        .and_then(|body| body.dyn_into::<Uint8Array>().ok())
        .ok_or_else(|| Error::answer(url, say!("answer-no-body")))?;
    if u64::from(body.length()) > limit {
        return Err(Error::answer(url, say!("answer-long", limit = limit)));
    }
    Ok(Answer {
        status: status as u16,
        body: body.to_vec(),
    })
}

fn member(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok()
}
