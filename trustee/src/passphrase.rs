//! Where the passphrase comes from: a file, standard input, the environment, or the keyboard.
//! Never the command line, where other users of the machine could read it.

use std::fs;
use std::io::{self, BufRead as _, IsTerminal as _};
use std::path::Path;

use age::secrecy::SecretString;
use anyhow::{Context as _, Result, bail};
use zeroize::Zeroizing;

use crate::words::say;

/// Shorter ones are accepted with a warning: guessing them costs little, even with scrypt.
const SHORT: usize = 12;

/// Reads the passphrase of an existing file.
pub(crate) fn ask(path: Option<&Path>, environment: Option<String>) -> Result<SecretString> {
    match given(path, environment)? {
        Some(passphrase) => Ok(passphrase),
        None => prompt(&say!("ask-passphrase")),
    }
}

/// Reads the passphrase of a new file: on a terminal twice, so that no slip locks the key away.
pub(crate) fn choose(path: Option<&Path>, environment: Option<String>) -> Result<SecretString> {
    use age::secrecy::ExposeSecret as _;

    let passphrase = match given(path, environment)? {
        Some(passphrase) => passphrase,
        None => {
            let first = prompt(&say!("ask-new-passphrase"))?;
            let second = prompt(&say!("ask-again"))?;
            if first.expose_secret() != second.expose_secret() {
                bail!(say!("fault-differ"));
            }
            first
        }
    };
    if passphrase.expose_secret().chars().count() < SHORT {
        eprintln!("{}", say!("short-passphrase", count = SHORT));
    }
    Ok(passphrase)
}

fn given(path: Option<&Path>, environment: Option<String>) -> Result<Option<SecretString>> {
    let text = match path {
        Some(path) if path == Path::new("-") => {
            let mut line = Zeroizing::new(String::new());
            io::stdin()
                .lock()
                .read_line(&mut line)
                .with_context(|| say!("fault-passphrase-input"))?;
            line
        }
        Some(path) => Zeroizing::new(
            fs::read_to_string(path)
                .with_context(|| say!("fault-passphrase-file", path = %path.display()))?,
        ),
        None => match environment {
            Some(text) => Zeroizing::new(text),
            None => return Ok(None),
        },
    };
    // The first line alone, so that an editor's last line feed does no harm.
    let line = text.lines().next().unwrap_or_default();
    if line.is_empty() {
        bail!(say!("fault-passphrase-empty"));
    }
    Ok(Some(line.to_owned().into()))
}

fn prompt(question: &str) -> Result<SecretString> {
    if !io::stdin().is_terminal() {
        bail!(say!("fault-no-passphrase"));
    }
    let line = rpassword::prompt_password(format!("{question} "))
        .with_context(|| say!("fault-no-keyboard"))?;
    let line = Zeroizing::new(line);
    if line.is_empty() {
        bail!(say!("fault-passphrase-empty"));
    }
    Ok(line.as_str().to_owned().into())
}
