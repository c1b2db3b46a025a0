//! Codes for the voters and the rows of the registrar's list (specs/roll.md).

use anyhow::Result;
use rand_core::OsRng;
use rayon::prelude::*;
use urne_crypto::code::Code;
use urne_crypto::credential::{CredentialSecret, Row};
use urne_record::body::RollRow;
use urne_record::{Fixed, Hash32, Id};
use zeroize::Zeroizing;

use super::voters::Imported;

/// A voter's code with the public row that belongs to it.
#[derive(Debug)]
pub struct Issued {
    code: Code,
    fingerprint: String,
    row: RollRow,
}

impl Issued {
    /// The row to be posted.
    pub fn row(&self) -> &RollRow {
        &self.row
    }

    /// The code as it is printed, in groups.
    pub fn code(&self) -> Zeroizing<String> {
        Zeroizing::new(self.code.to_string())
    }

    /// The fingerprint of this half key; that of the credential where there is one registrar.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }
}

/// A code for each voter, on all cores; `styles` are those of the rows, in order.
///
/// # Errors
/// A key that cannot be made, which does not happen by chance.
pub fn issue(
    voters: &Imported,
    styles: &[Id],
    election: &Hash32,
    registrar: u8,
    done: impl Fn() + Sync,
) -> Result<Vec<Issued>> {
    let rows = voters.rows.par_iter().zip(styles.par_iter());
    rows.map(|(voter, style)| {
        let code = Code::random(&mut OsRng);
        let secret = CredentialSecret::half(election.as_bytes(), registrar, &code)?;
        let row = Row {
            election: election.as_bytes(),
            registrar,
            label: voter.label.as_bytes(),
            weight: u64::from(voter.weight),
            style: style.as_str(),
        };
        let proof = Fixed(secret.prove_possession(&row, &mut OsRng));
        let key = secret.key();
        done();
        Ok(Issued {
            code,
            fingerprint: key.fingerprint().to_string(),
            row: RollRow {
                key: Fixed(key.to_bytes()),
                label: voter.label,
                proof,
                style: style.clone(),
                weight: voter.weight,
            },
        })
    })
    .collect()
}

/// The hand-out file: `voter,code,fingerprint,style,label`, in the list's order.
///
/// With two registrars no fingerprint is written: it is that of both codes together.
///
/// # Errors
/// Only if the CSV writer fails, which it does not in memory.
pub fn codes_csv(voters: &Imported, issued: &[Issued], halves: bool) -> Result<Zeroizing<Vec<u8>>> {
    // Enough for all rows at once, so that no half-grown copy with codes is left behind.
    let text: usize = voters
        .rows
        .iter()
        .map(|row| row.voter.len() * 2 + 240)
        .sum();
    let mut writer = csv::WriterBuilder::new()
        .buffer_capacity(1 << 16)
        .from_writer(Vec::with_capacity(text + 64));
    writer.write_record(["voter", "code", "fingerprint", "style", "label"])?;
    for (voter, issued) in voters.rows.iter().zip(issued) {
        let code = issued.code();
        let fingerprint = if halves { "" } else { &issued.fingerprint };
        let label = issued.row.label.to_string();
        let style = issued.row.style.as_str();
        writer.write_record([voter.voter.as_str(), &code, fingerprint, style, &label])?;
    }
    let bytes = writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(Zeroizing::new(bytes))
}
