//! An organizer, registrar and trustees with keys, and what they send.

use rand_core::{OsRng, RngCore};
use urne_record::body::{self, Notice, TrusteeCommit};
use urne_record::fixtures;
use urne_record::manifest::{
    Ballot, Choice, Group, KeyName, Manifest, Method, Party, Style, Version, Witnesses,
};
use urne_record::sign::{self, SigningKey};
use urne_record::{Fixed, Hash32, Hex, Minute, OptionalText, Submission, Text};

/// Everyone who takes part in one election, and its manifest.
pub struct People {
    pub organizer: SigningKey,
    pub registrar: SigningKey,
    pub trustees: Vec<SigningKey>,
    pub witness: SigningKey,
    pub manifest: Manifest,
}

fn party(name: &str, key: &SigningKey) -> Party {
    Party {
        key: sign::public(key),
        name: name.parse().unwrap(),
    }
}

fn random32() -> [u8; 32] {
    let mut bytes = [0; 32];
    OsRng.fill_bytes(&mut bytes);
    bytes
}

impl People {
    /// People of an election on this board, open from 2026 to 2036.
    pub fn new(board: KeyName, trustees: usize) -> Self {
        let organizer = SigningKey::generate(&mut OsRng);
        let registrar = SigningKey::generate(&mut OsRng);
        let witness = SigningKey::generate(&mut OsRng);
        let trustees: Vec<_> = (0..trustees)
            .map(|_| SigningKey::generate(&mut OsRng))
            .collect();
        let ballot = Ballot::Choice(Choice {
            blank: false,
            max: 1,
            min: 0,
        });
        let options = [("yes", 0), ("no", 0)];
        let mut question = fixtures::contest("question", &options, ballot, Method::Totals).unwrap();
        question.title = Text::single("en", "Shall it be <so>?").unwrap();
        let manifest = Manifest {
            board,
            closes: minute("2036-01-01T00:00Z"),
            contests: vec![question],
            description: OptionalText::new(Vec::new()).unwrap(),
            early_close: true,
            floor: 2,
            group: Group::Ristretto255,
            kind: body::tag::Manifest::Tag,
            opens: minute("2026-01-01T00:00Z"),
            organizer: party("Organizer", &organizer),
            registrars: vec![party("Registrar", &registrar)],
            salt: Hex(random32()),
            styles: vec![Style {
                contests: vec!["question".parse().unwrap()],
                id: "all".parse().unwrap(),
                title: Text::single("en", "All").unwrap(),
            }],
            threshold: 2,
            title: Text::single("en", "A <test> election").unwrap(),
            trustees: trustees.iter().map(|key| party("Trustee", key)).collect(),
            version: Version::V1,
            witnesses: Witnesses {
                keys: vec![KeyName {
                    key: sign::public(&witness),
                    name: "witness.example".to_owned(),
                }],
                quorum: 0,
            },
        };
        Self {
            organizer,
            registrar,
            trustees,
            witness,
            manifest,
        }
    }

    pub fn id(&self) -> Hash32 {
        self.manifest.election_id()
    }

    pub fn found(&self) -> Vec<u8> {
        sign::submission(self.manifest.clone(), &self.organizer).encode()
    }

    /// The first message of a trustee (from 1), different at every call.
    pub fn commit(&self, trustee: usize) -> Vec<u8> {
        self.signed_commit(trustee, &self.trustees[trustee - 1])
            .encode()
    }

    pub fn signed_commit(&self, trustee: usize, key: &SigningKey) -> Submission {
        let mut receiving_key = random32();
        receiving_key[31] &= 0x7f;
        let body = TrusteeCommit {
            attempt: 1,
            commitment: Hex(random32()),
            election: self.id(),
            kind: body::tag::TrusteeCommit::Tag,
            receiving_key: Fixed(receiving_key),
            trustee: trustee.try_into().unwrap(),
        };
        sign::submission(body, key)
    }

    pub fn notice(&self, number: u32) -> Vec<u8> {
        let body = Notice {
            election: self.id(),
            kind: body::tag::Notice::Tag,
            number,
            text: Text::single("en", "Read this").unwrap(),
        };
        sign::submission(body, &self.organizer).encode()
    }
}

pub fn minute(text: &str) -> Minute {
    text.parse().unwrap()
}
