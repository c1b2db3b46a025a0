//! Canonical JSON, binary fields, times, texts and names (specs/encoding.md).
//!
//! The decoder is this crate's own: what it accepts is exactly what the specification lets an
//! author write, so the bytes that were signed and hashed have one reading only.

mod binary;
mod fields;
mod json;
mod text;
mod time;

pub use binary::{
    base64_standard, base64_url, from_base64_standard, from_base64_url, from_hex, hex,
};
pub use fields::Fields;
pub use json::{MAX_DEPTH, Object, Value, parse};
pub use text::{Text, is_board_name, is_id, is_name};
pub use time::Time;

/// Why some bytes are not what the specification lets an author write.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Malformed(pub String);

impl Malformed {
    /// A reason made of anything that turns into a string.
    pub fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }
}
