//! Addresses of boards and elections: `http://host:port` and `http://host:port/elections/<id>`.

use std::fmt;
use std::str::FromStr;

use urne_record::Hash32;

use crate::error::Error;
use crate::words::say;

/// Where a board answers: scheme, host, port and perhaps a path, without a slash at the end.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BoardAddress(String);

/// Where an election stands: its board's address and its id.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ElectionAddress {
    /// The board.
    pub board: BoardAddress,
    /// The election's id: the hash of its manifest.
    pub id: Hash32,
}

impl BoardAddress {
    /// The address as text, without a slash at the end.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address of an election on this board.
    pub fn election(&self, id: Hash32) -> ElectionAddress {
        ElectionAddress {
            board: self.clone(),
            id,
        }
    }
}

impl FromStr for BoardAddress {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let invalid = |detail: String| Error::Address {
            text: text.to_owned(),
            detail,
        };
        let trimmed = text.trim().trim_end_matches('/');
        let rest = trimmed
            .strip_prefix("http://")
            .or_else(|| trimmed.strip_prefix("https://"))
            .ok_or_else(|| invalid(say!("address-scheme")))?;
        if rest.is_empty() || rest.starts_with('/') || rest.starts_with(':') {
            return Err(invalid(say!("address-host")));
        }
        if rest.contains(|c: char| c.is_whitespace() || c.is_control() || "?#@\"<>\\".contains(c)) {
            return Err(invalid(say!("address-parts")));
        }
        if trimmed.contains("/elections/") {
            return Err(invalid(say!("address-of-election")));
        }
        Ok(Self(trimmed.to_owned()))
    }
}

impl fmt::Display for BoardAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for ElectionAddress {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let invalid = |detail: String| Error::Address {
            text: text.to_owned(),
            detail,
        };
        let (board, id) = text
            .trim()
            .trim_end_matches('/')
            .rsplit_once("/elections/")
            .ok_or_else(|| invalid(say!("address-election-form")))?;
        let id = id
            .to_ascii_lowercase()
            .parse()
            .map_err(|_| invalid(say!("address-election-id")))?;
        Ok(Self {
            board: board.parse()?,
            id,
        })
    }
}

impl fmt::Display for ElectionAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/elections/{}", self.board, self.id)
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

    #[test]
    fn addresses_are_read_and_written() {
        let id = "ab".repeat(32);
        let text = format!("https://vote.example:8443/base/elections/{id}");
        let address: ElectionAddress = format!(" {text}/ ").parse().unwrap();
        assert_eq!(address.to_string(), text);
        assert_eq!(address.board.as_str(), "https://vote.example:8443/base");
        assert_eq!(address.board.election(address.id), address);
    }

    #[test]
    fn what_is_no_address_is_refused() {
        let id = "ab".repeat(32);
        for text in [
            "",
            "vote.example",
            "ftp://vote.example",
            "http://",
            "http://:8080",
            "http://a b",
            "http://user@host",
            &format!("http://host/elections/{id}"),
        ] {
            assert!(text.parse::<BoardAddress>().is_err(), "{text}");
        }
        for text in [
            "http://host".to_owned(),
            format!("http://host/elections/{}", &id[1..]),
            format!("http://host/elections/{id}/checkpoint"),
            format!("/elections/{id}"),
        ] {
            assert!(text.parse::<ElectionAddress>().is_err(), "{text}");
        }
    }
}
