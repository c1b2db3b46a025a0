//! Labels: 16 random bytes a row, which join the lists of two registrars (specs/roll.md).

use rand_core::{CryptoRng, RngCore};
use urne_record::{Hex, Label};

use super::Voter;

/// A fresh label; it says nothing about the person.
pub fn random_label(rng: &mut (impl RngCore + CryptoRng)) -> Label {
    let mut bytes = [0; 16];
    rng.fill_bytes(&mut bytes);
    Hex(bytes)
}

/// The list with labels, `voter,style,weight,label`: given to each of two registrars.
///
/// # Errors
/// Only if the CSV writer fails, which it does not in memory.
pub fn with_labels(
    voters: &[Voter],
    rng: &mut (impl RngCore + CryptoRng),
) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["voter", "style", "weight", "label"])?;
    for voter in voters {
        let label = random_label(rng).to_string();
        let style = voter.style.as_deref().unwrap_or_default();
        writer.write_record([
            voter.voter.as_str(),
            style,
            &voter.weight.to_string(),
            &label,
        ])?;
    }
    writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))
}
