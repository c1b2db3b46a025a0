//! What a registrar keeps between commands: the imported voters, and the list that is posted.
//! Codes are written to the hand-out file only.

mod credentials;
mod list;
mod voters;

pub use credentials::{Issued, codes_csv, issue};
pub use list::{List, PART};
pub use voters::Imported;

#[cfg(test)]
mod tests;
