//! The worker that checks ballots.

use serde_json::json;
use urne_verifier::checks;
use urne_verifier::log::Place;
use urne_verifier::record::cut_bundle;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::answer::{Refused, answer};

/// Checks and sums the ballots of whole bundles for a [`crate::Verification`] elsewhere.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Helper {
    inner: Option<checks::Helper>,
}

#[wasm_bindgen]
impl Helper {
    /// One that has yet to be told of what.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes what [`crate::Verification::context`] gave.
    pub fn begin(&mut self, context: &str) -> String {
        self.inner = None;
        let made = checks::Helper::new(context).map_err(Refused::internal);
        answer(made.map(|helper| {
            self.inner = Some(helper);
            json!(null)
        }))
    }

    /// Examines the bundle with this path; `full` says that the bytes are those of the full bundle. A report.
    #[must_use]
    pub fn examine(&self, path: &str, full: bool, bytes: &[u8]) -> String {
        answer(
            bundle(path, full, bytes).and_then(|(number, width, bytes)| {
                let helper = self.inner.as_ref().ok_or_else(not_begun)?;
                Ok(json!(helper.examine(number, width, bytes)))
            }),
        )
    }

    /// Adds the counted ballots of a bundle to the sums here.
    pub fn sum(&mut self, path: &str, full: bool, counted: &str, bytes: &[u8]) -> String {
        answer(
            bundle(path, full, bytes).and_then(|(number, width, bytes)| {
                let helper = self.inner.as_mut().ok_or_else(not_begun)?;
                let again = helper.sum(number, width, counted, bytes);
                let again = again.map_err(|e| Refused::new("changed", e))?;
                Ok(json!(again))
            }),
        )
    }

    /// The sums.
    pub fn sums(&mut self) -> String {
        let helper = self.inner.as_mut().ok_or_else(not_begun);
        answer(helper.map(|helper| json!(helper.sums())))
    }
}

fn not_begun() -> Refused {
    Refused::internal("the helper was not told of what")
}

/// Number, width and bytes of the bundle at a path, cut from the full one where that came instead.
pub(crate) fn bundle<'a>(
    path: &str,
    full: bool,
    bytes: &'a [u8],
) -> Result<(u64, usize, &'a [u8]), Refused> {
    let Some(Place::Bundle { number, width }) = Place::parse(path) else {
        return Err(Refused::internal(format!("{path} is no bundle")));
    };
    let bytes = if full {
        cut_bundle(bytes, width).map_err(|e| Refused::new("board", e))?
    } else {
        bytes
    };
    Ok((number, width, bytes))
}
