//! The organizer, the one registrar and the voters of a test election.

use std::time::SystemTime;

use rand_core::{OsRng, RngCore as _};
use urne_board_client::{Board, BoardAddress, ElectionAddress, Follower, Patience, Source};
use urne_crypto::ballot;
use urne_crypto::code::Code;
use urne_crypto::credential::{CredentialSecret, Row};
use urne_record::body::{Body, RollRow, tag};
use urne_record::election::Draft;
use urne_record::fixtures;
use urne_record::manifest::{
    Ballot, Choice, Contest, Group, KeyName, Manifest, Method, Party, Seats, Style, Version,
    Witnesses,
};
use urne_record::sign::{self, SigningKey};
use urne_record::{Fixed, Hex, Id, Key32, Minute, Name, OptionalText, Submission, Text};

use super::Trustee;

/// The organizer, who is the registrar too.
pub(crate) struct Organizer {
    key: SigningKey,
    registrar: SigningKey,
    pub(crate) log: Follower,
    pub(crate) address: ElectionAddress,
}

/// Voters with their secrets.
pub(crate) struct Voters(Vec<CredentialSecret>);

impl Organizer {
    /// Posts an election for these trustees: one contest of two options and a blank.
    pub(crate) fn found(board: &str, trustees: &[Trustee], threshold: u32) -> Self {
        let (key, registrar) = (
            SigningKey::generate(&mut OsRng),
            SigningKey::generate(&mut OsRng),
        );
        let board = Board::new(&board.parse::<BoardAddress>().unwrap());
        let about = board.information().unwrap();
        let name = |text: &str| Name::try_from(text.to_owned()).unwrap();
        let party = |key: Key32, text: &str| Party {
            key,
            name: name(text),
        };
        let now = minute();
        let mut salt = [0; 32];
        OsRng.fill_bytes(&mut salt);
        let manifest = Manifest {
            board: KeyName {
                key: about.key,
                name: about.name,
            },
            closes: now.plus_minutes(60).unwrap(),
            contests: vec![contest()],
            description: OptionalText::new(Vec::new()).unwrap(),
            early_close: true,
            floor: 2,
            group: Group::Ristretto255,
            kind: tag::Manifest::default(),
            opens: now.plus_minutes(-1).unwrap(),
            organizer: party(sign::public(&key), "Town hall"),
            registrars: vec![party(sign::public(&registrar), "Registry")],
            salt: Hex(salt),
            styles: vec![Style {
                contests: vec![id("mayor")],
                id: id("all"),
                title: text("All"),
            }],
            threshold,
            title: text("A test"),
            trustees: (1..)
                .zip(trustees)
                .map(|(i, one)| party(one.key.parse().unwrap(), &format!("Trustee {i}")))
                .collect(),
            version: Version::V1,
            witnesses: Witnesses {
                keys: Vec::new(),
                quorum: 0,
            },
        };
        let submission = sign::submission(manifest, &key);
        let (address, _) = board
            .create_election(&submission, &Patience::SHORT, &mut |_, _| {})
            .unwrap();
        let start = || Follower::start(Source::board(&address), None, &mut |_| {});
        let log = Patience::SHORT.persist(&mut |_, _| {}, start).unwrap();
        Self {
            key,
            registrar,
            log,
            address,
        }
    }

    /// Posts what the log's present state asks for.
    pub(crate) fn post<B: Into<Body>>(&mut self, body: impl FnOnce(Draft<'_>) -> B) {
        self.log.catch_up(&mut |_| {}).unwrap();
        let body = body(self.log.election().draft());
        let submission = sign::submission(body, &self.key);
        self.submit(&submission);
    }

    /// Posts the list of voters, of weight 1.
    pub(crate) fn post_roll(&mut self, voters: u8) -> Voters {
        self.log.catch_up(&mut |_| {}).unwrap();
        let election = self.log.election().id();
        let secret = |_| {
            let code = Code::random(&mut OsRng);
            CredentialSecret::half(&election.0, 1, &code).unwrap()
        };
        let secrets: Vec<_> = (0..voters).map(secret).collect();
        let row = |(n, secret): (usize, &CredentialSecret)| {
            let label = [u8::try_from(n).unwrap(); 16];
            let list_row = Row {
                election: &election.0,
                registrar: 1,
                label: &label,
                weight: 1,
                style: "all",
            };
            RollRow {
                key: Fixed(secret.key().to_bytes()),
                label: Hex(label),
                proof: Fixed(secret.prove_possession(&list_row, &mut OsRng)),
                style: id("all"),
                weight: 1,
            }
        };
        let rows = secrets.iter().enumerate().map(row).collect();
        for part in self.log.election().draft().roll(1, rows).unwrap() {
            let submission = sign::submission(part, &self.registrar);
            self.submit(&submission);
        }
        Voters(secrets)
    }

    /// Casts a ballot: 0 and 1 are the options, 2 is blank.
    pub(crate) fn vote(&mut self, voters: &Voters, voter: usize, choice: usize) {
        self.log.catch_up(&mut |_| {}).unwrap();
        let election = self.log.election();
        let secret = &voters.0[voter];
        let context = election.ballot_context(&secret.key()).unwrap();
        let manifest = election.manifest();
        let answers = [fixtures::answer(&manifest.contests[0], choice)];
        let ballot = ballot::prepare(&context, &answers, &mut OsRng).unwrap();
        let body: Body = election.draft().ballot(&ballot).unwrap().into();
        let signature = ballot.sign(secret, &body.encode(), &mut OsRng).unwrap();
        self.submit(&Submission {
            body,
            signature: Fixed(signature),
        });
    }

    pub(crate) fn submit(&mut self, submission: &Submission) {
        self.log
            .submit(submission, &Patience::SHORT, &mut |_, _| {})
            .unwrap();
    }
}

fn contest() -> Contest {
    let ballot = Ballot::Choice(Choice {
        blank: true,
        max: 1,
        min: 1,
    });
    let most_votes = Method::MostVotes(Seats { seats: 1 });
    let mut contest =
        fixtures::contest("mayor", &[("ada", 0), ("bo", 0)], ballot, most_votes).unwrap();
    contest.title = text("Mayor");
    contest
}

fn id(text: &str) -> Id {
    Id::try_from(text.to_owned()).unwrap()
}

fn text(text: &str) -> Text {
    Text::single("en", text).unwrap()
}

fn minute() -> Minute {
    let since = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap();
    Minute::from_unix_seconds(i64::try_from(since.as_secs()).unwrap()).unwrap()
}
