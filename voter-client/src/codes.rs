//! A voter's codes: read leniently, and found on the electoral roll (specs/roll.md).

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use urne_crypto::code::Code;
use urne_crypto::credential::{CredentialKey, CredentialSecret};
use urne_record::election::Member;
use urne_record::{Election, Fixed};
use zeroize::Zeroizing;

use crate::error::Error;
use crate::words::say;

/// A voter whose codes give a credential of the roll.
#[derive(Debug)]
pub struct Voter {
    /// What signs the voter's ballots.
    pub secret: CredentialSecret,
    /// Style and weight on the roll.
    pub member: Member,
}

impl Voter {
    /// Finds the voter on the roll. With two registrars the two codes may come in either order.
    pub fn identify(election: &Election, codes: &[Code]) -> Result<Self, Error> {
        let registrars = election.manifest().registrars.len();
        if codes.len() != registrars {
            return Err(Error::CodeCount {
                needed: registrars,
                given: codes.len(),
            });
        }
        let swapped: Vec<Code> = codes.iter().rev().cloned().collect();
        let orders = [codes, &swapped];
        // With one registrar there is one order only.
        for codes in orders.into_iter().take(registrars) {
            let secret = CredentialSecret::from_codes(election.id().as_bytes(), codes)?;
            if let Some(member) = election.member(&Fixed(secret.key().to_bytes())) {
                return Ok(Self {
                    secret,
                    member: *member,
                });
            }
        }
        Err(Error::NotOnRoll { codes: registrars })
    }

    /// The credential.
    pub fn key(&self) -> CredentialKey {
        self.secret.key()
    }
}

/// Reads a code that a person typed.
pub fn parse_code(text: &str) -> Result<Code, Error> {
    text.parse().map_err(Error::MistypedCode)
}

/// Reads the codes in a file, one in each line that is not empty; `-` is the standard input.
pub fn read_codes(path: &Path) -> Result<Vec<Code>, Error> {
    let content = Zeroizing::new(read(path).map_err(|source| Error::ReadFile {
        path: path.to_owned(),
        cause: source,
    })?);
    let lines = (1..)
        .zip(content.lines())
        .filter(|(_, line)| !line.trim().is_empty());
    let codes: Vec<Code> = lines
        .map(|(number, line)| {
            parse_code(line).map_err(|error| Error::Line {
                path: path.to_owned(),
                line: number,
                detail: error.to_string(),
            })
        })
        .collect::<Result<_, _>>()?;
    if codes.is_empty() {
        return Err(Error::Content {
            path: path.to_owned(),
            detail: say!("content-no-code"),
        });
    }
    Ok(codes)
}

fn read(path: &Path) -> io::Result<String> {
    if path.as_os_str() == "-" {
        let mut text = String::new();
        io::stdin().read_to_string(&mut text)?;
        Ok(text)
    } else {
        fs::read_to_string(path)
    }
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic
    )]
    use super::*;
    use rand_core::OsRng;

    #[test]
    fn codes_are_read_from_files_leniently() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("codes");
        let codes = [Code::random(&mut OsRng), Code::random(&mut OsRng)];
        let text = format!(
            "\n{}\n  {}  \n\n",
            codes[0],
            codes[1].to_string().to_lowercase()
        );
        fs::write(&path, text).unwrap();
        let read = read_codes(&path).unwrap();
        assert_eq!(read.len(), 2);
        for (read, made) in read.iter().zip(&codes) {
            assert_eq!(*read.normal_form(), *made.normal_form());
        }
    }

    #[test]
    fn a_mistyped_code_is_named_by_its_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("codes");
        let mut text = Code::random(&mut OsRng).to_string();
        let last = if text.ends_with('0') { '1' } else { '0' };
        text.pop();
        text.push(last);
        fs::write(&path, format!("\n{text}\n")).unwrap();
        let message = read_codes(&path).unwrap_err().to_string();
        assert!(
            message.contains("line 2") && message.contains("typing mistake"),
            "{message}"
        );
        assert!(!message.contains(&text), "a code never stands in a message");
        fs::write(&path, "\n").unwrap();
        assert!(read_codes(&path).is_err());
        assert!(read_codes(&folder.path().join("absent")).is_err());
    }
}
