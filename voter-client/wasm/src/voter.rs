//! A voter's codes, found on the electoral roll (specs/roll.md).

use urne_crypto::code::Code;
use urne_crypto::credential::{CredentialKey, CredentialSecret};
use urne_crypto::hash;
use urne_crypto::labels::hash::SHUFFLE;
use urne_record::election::Member;
use urne_record::manifest::{Contest, Style};
use urne_record::{Election, Fixed, Id};

use crate::error::Error;

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
    pub fn identify(election: &Election, codes: &[String]) -> Result<Self, Error> {
        let registrars = election.manifest().registrars.len();
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
            let secret = CredentialSecret::from_codes(election.id().as_bytes(), &codes)
                .map_err(|_| Error::NotOnRoll)?;
            if let Some(member) = election.member(&Fixed(secret.key().to_bytes())) {
                return Ok(Self {
                    secret,
                    member: *member,
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

/// The contests of a style, in order.
pub fn contests<'a>(election: &'a Election, style: &Style) -> Vec<&'a Contest> {
    let all = &election.manifest().contests;
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
