//! Credentials, registrars' lists and the electoral roll (specs/roll.md).

mod codes;
mod lists;
mod open;
pub(crate) mod part;
mod register;

pub use codes::{base32, fingerprint, half_key, normal_form, read_code, same_code, tracking_code};
pub use lists::{Credential, Lists};
pub use open::{OpenBody, StyleCount, class_below_floor, totals_can_be_found};
pub use part::{RollPart, Row, verify_possession};
pub use register::{Register, Slot};
