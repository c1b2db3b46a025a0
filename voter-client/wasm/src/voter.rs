//! A voter's codes, found on the electoral roll (specs/roll.md).

use urne_crypto::code::Code;
use urne_crypto::credential::{CredentialKey, CredentialSecret};
use urne_crypto::hash;
use urne_crypto::labels::hash::SHUFFLE;
use urne_record::body::RollRow;
use urne_record::manifest::{Contest, Style};
use urne_record::{Id, Manifest};

use crate::error::Error;
use crate::view::View;

/// A voter whose codes give a credential of the roll.
#[derive(Debug)]
pub struct Voter {
    /// What signs the voter's ballots.
    pub secret: CredentialSecret,
    /// Style on the roll.
    pub style: Id,
    /// Weight on the roll.
    pub weight: u32,
}

impl Voter {
    /// Finds the voter on the registrars' lists. With two registrars the two codes may come in either order.
    pub fn identify(view: &mut View, codes: &[String]) -> Result<Self, Error> {
        let registrars = view.opened()?.manifest.registrars.len();
        if codes.len() != registrars {
            return Err(Error::Misuse(format!("{registrars} codes are needed")));
        }
        let read = |(which, text): (usize, &String)| {
            let code: Result<Code, _> = text.parse();
            code.map_err(|reason| Error::Code { which, reason })
        };
        let codes: Vec<Code> = (1..).zip(codes).map(read).collect::<Result<_, _>>()?;
        let swapped: Vec<Code> = codes.iter().rev().cloned().collect();
        for codes in [codes, swapped].into_iter().take(registrars) {
            if let Some(row) = row(view, &codes)? {
                let election = view.opened()?.id();
                let secret = CredentialSecret::from_codes(election.as_bytes(), &codes)
                    .map_err(|_| Error::NotOnRoll)?;
                return Ok(Self {
                    secret,
                    style: row.style,
                    weight: row.weight,
                });
            }
        }
        Err(Error::NotOnRoll)
    }

    /// The credential.
    #[must_use]
    pub fn key(&self) -> CredentialKey {
        self.secret.key()
    }
}

/// The row of these codes: one in each registrar's list, which agree; none where a list does not have it.
fn row(view: &mut View, codes: &[Code]) -> Result<Option<RollRow>, Error> {
    let election = view.opened()?.id();
    let mut found: Option<RollRow> = None;
    for (g, code) in (1..).zip(codes) {
        let half = CredentialSecret::half(election.as_bytes(), g, code);
        let half = half.map_err(|_| Error::NotOnRoll)?.key();
        let Some(row) = view.row(u32::from(g), &half)? else {
            return Ok(None);
        };
        let same = |other: &RollRow| {
            other.label == row.label && other.style == row.style && other.weight == row.weight
        };
        if !found.as_ref().is_none_or(same) {
            let detail = "the registrars' lists do not agree on this voter";
            return Err(Error::Log(detail.to_owned()));
        }
        found = Some(row);
    }
    Ok(found)
}

/// The contests of a style, in order.
pub fn contests<'a>(manifest: &'a Manifest, style: &Style) -> Vec<&'a Contest> {
    let all = &manifest.contests;
    let find = |id: &Id| all.iter().find(|contest| contest.id == *id);
    style.contests.iter().filter_map(find).collect()
}

/// In which order a voter is shown the options of a contest: their places from 0.
#[must_use]
pub fn order(contest: &Contest, credential: &CredentialKey) -> Vec<usize> {
    let mut places: Vec<usize> = (0..contest.options.len()).collect();
    if contest.shuffle {
        let id = hash::str(contest.id.as_str());
        let key = credential.to_bytes();
        places.sort_by_cached_key(|place| {
            let option = contest.options.get(*place);
            let option = option.map(|option| hash::str(option.id.as_str()));
            hash::hash(SHUFFLE, &[&key, &id, &option.unwrap_or_default()])
        });
    }
    places
}
