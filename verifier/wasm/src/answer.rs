//! What goes back to JavaScript.

use serde_json::{Value, json};

/// Why something was not done.
#[derive(Debug)]
pub(crate) struct Refused {
    /// A word that the language files know.
    pub(crate) code: &'static str,
    /// A line for people.
    pub(crate) detail: String,
}

impl Refused {
    pub(crate) fn new(code: &'static str, detail: impl ToString) -> Self {
        Self {
            code,
            detail: detail.to_string(),
        }
    }

    /// What can only be a slip of these programs, or a worker that failed.
    pub(crate) fn internal(detail: impl ToString) -> Self {
        Self::new("internal", detail)
    }
}

pub(crate) fn answer(result: Result<Value, Refused>) -> String {
    match result {
        Ok(value) => json!({ "ok": value }),
        Err(Refused { code, detail }) => json!({"error": {"code": code, "detail": detail}}),
    }
    .to_string()
}
