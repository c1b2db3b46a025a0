//! The public pages of a real server, in every language: an election of every kind of contest from its manifest to
//! its result.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod common;

use common::board::Board;
use common::database::{Database, on_sqlite};
use sha2::{Digest as _, Sha384};
use urne_record::fixtures::{Fixture, with_every_kind};
use urne_record::receipt::Receipt;
use urne_record::{Body, Entry, Text};

const LANGUAGES: [&str; 4] = ["fr", "en", "es", "ca"];
const BROWSER: (&str, &str) = (
    "accept",
    "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
);

/// An election with something to escape, played in memory.
fn played() -> Fixture {
    let mut fixture = Fixture::with(61, 1, |manifest| {
        with_every_kind(manifest).unwrap();
        manifest.title = Text::single("en", "A <b>test</b> & \"more\"").unwrap();
        manifest.contests[0].options[1].title = Text::single("en", "<Bela>").unwrap();
    })
    .unwrap();
    fixture.ceremony().unwrap();
    fixture.roll().unwrap();
    fixture.rehearse().unwrap();
    fixture.open().unwrap();
    for voter in 0..fixture.people.voters.len() - 1 {
        fixture.vote(voter, voter).unwrap();
    }
    fixture.notice("Read <this>").unwrap();
    fixture.close().unwrap();
    fixture.decrypt(&[1, 3]).unwrap();
    fixture.result().unwrap();
    fixture
}

/// A board that has taken the entries of a fixture up to those that `until` wants no more.
fn board_with(database: &Database, fixture: &Fixture, until: impl Fn(&Body) -> bool) -> Board {
    let board = Board::start_as(database, "board.example", &fixture.people.board);
    let id = fixture.election.id();
    for bytes in &fixture.entries {
        let entry = Entry::decode(bytes).unwrap();
        if until(&entry.body) {
            break;
        }
        board.clock.set(&entry.time.to_string());
        let submission = entry.into_submission();
        let (status, answer) = match submission.body {
            Body::Manifest(_) => board.client.post("/api/v1/elections", &submission.encode()),
            _ => board.client.submit(id, &submission.encode()),
        };
        assert_eq!(status, 201, "{answer}");
    }
    board
}

fn page(board: &Board, path: &str) -> String {
    let (status, headers, text) = board.client.ask(path, &[BROWSER]);
    assert_eq!(status, 200, "{path}");
    let kind = headers["content-type"].to_str().unwrap();
    assert_eq!(kind, "text/html; charset=utf-8", "{path}");
    let policy = headers["content-security-policy"].to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'"), "{policy}");
    assert!(!policy.contains("unsafe"), "{policy}");
    text
}

#[test]
fn every_page_in_every_language() {
    on_sqlite(|database| {
        let fixture = played();
        let board = board_with(database, &fixture, |_| false);
        let id = fixture.election.id();
        let mut paths = vec![
            "/".to_owned(),
            format!("/elections/{id}"),
            format!("/elections/{id}/log"),
            format!("/elections/{id}/log?entry=99999"),
            format!("/elections/{id}/log/checkpoint"),
        ];
        paths.extend((0..fixture.entries.len()).map(|i| format!("/elections/{id}/log/{i}")));
        for path in &paths {
            let mut titles = Vec::new();
            for language in LANGUAGES {
                let joint = if path.contains('?') { '&' } else { '?' };
                let text = page(&board, &format!("{path}{joint}lang={language}"));
                let start = format!("<!doctype html>\n<html lang=\"{language}\" dir=\"ltr\">");
                assert!(text.starts_with(&start), "{path}");
                // Nothing stands in the page that the policy forbids, and nothing of the record is markup.
                for forbidden in [
                    " style=", "<style", "<script>", "onclick", "<b>", "<Bela>", "<this>",
                ] {
                    assert!(!text.contains(forbidden), "{path}: {forbidden}");
                }
                for other in LANGUAGES {
                    let link = format!("lang=\"{other}\" hreflang=\"{other}\"");
                    assert!(text.contains(&link), "{path}: {other}");
                }
                assert_eq!(text.matches("<h1>").count(), 1, "{path}");
                let main = text.split("<main").nth(1).unwrap().to_owned();
                titles.push(main);
            }
            // Not one of them is a copy of another's.
            for (i, title) in titles.iter().enumerate() {
                assert!(!titles[..i].contains(title), "{path}");
            }
        }
    });
}

#[test]
fn the_home_says_what_is_decided_and_what_came_out() {
    on_sqlite(|database| {
        let fixture = played();
        let board = board_with(database, &fixture, |_| false);
        let id = fixture.election.id();
        let text = page(&board, &format!("/elections/{id}?lang=en"));
        for part in [
            "<bdi>A &#60;b&#62;test&#60;/b&#62; &#38; &#34;more&#34;</bdi>",
            "The result is out.",
            "8 of 9 voters on the roll have voted (88.9%).",
            "Choose one option. You can also vote blank.",
            "Choose projects for at most €100,000 in all.",
            "An option needs more than 50% of the votes, blank votes left out.",
            "Any 2 of them can open it together",
            "<bdi>&#60;Bela&#62;</bdi>",
            "<bdi>Town Hall</bdi>",
            "2 March 2027 at 08:00 UTC",
        ] {
            assert!(text.contains(part), "{part}\n{text}");
        }
        let entries = format!("See the {} entries of the record", fixture.entries.len());
        assert!(text.contains(&entries));
        let french = page(&board, &format!("/elections/{id}?lang=fr"));
        for part in [
            "Le résultat est connu.",
            "8 électeurs inscrits sur 9 ont voté (88,9\u{202f}%).",
            // The title has no French: it says so.
            "<bdi lang=\"en\">A &#60;b",
            "100\u{202f}000\u{a0}€",
            "2 mars 2027 à 08:00 UTC",
        ] {
            assert!(french.contains(part), "{part}");
        }
    });
}

#[test]
fn every_number_of_a_chart_stands_in_a_table_and_in_files() {
    on_sqlite(|database| {
        let fixture = played();
        let board = board_with(database, &fixture, |_| false);
        let id = fixture.election.id();
        let home = page(&board, &format!("/elections/{id}?lang=es"));
        let charts: Vec<&str> = home
            .split("<img src=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap())
            .collect();
        assert!(charts.len() >= fixture.election.manifest().contests.len());
        for chart in charts {
            let (status, headers, svg) = board.client.ask(chart, &[]);
            assert_eq!(status, 200, "{chart}");
            assert_eq!(headers["content-type"], "image/svg+xml");
            assert!(svg.contains("lang=\"es\""), "{chart}");
            assert!(!svg.contains("Voters "), "{chart}: {svg}");
        }
        let tables = home.split("<div class=\"scroll\"").count();
        assert!(tables > fixture.election.manifest().contests.len());

        let (_, result) = board
            .client
            .get_json(&format!("/elections/{id}/result.json"));
        let posted = fixture.election.result().unwrap();
        assert_eq!(result["turnout"]["counted"], posted.turnout.counted);
        let (status, headers, csv) = board
            .client
            .ask(&format!("/elections/{id}/result.csv"), &[]);
        assert_eq!(
            (status, &headers["content-type"]),
            (200, &"text/csv; charset=utf-8".parse().unwrap())
        );
        assert!(csv.starts_with("contest,contest_title,option"), "{csv}");

        // What describes the tables has their bytes' hashes, and each is where it says.
        let base = format!("/elections/{id}/result");
        let (_, package) = board.client.get_json(&format!("{base}/datapackage.json"));
        let resources = package["resources"].as_array().unwrap();
        assert!(resources.len() > 3);
        for resource in resources {
            let name = resource["path"].as_str().unwrap();
            let (status, bytes) = board.client.get(&format!("{base}/{name}"));
            let hash = format!("sha256:{}", urne_record::Hash32::sha256(&bytes));
            assert_eq!(
                (status, resource["hash"].as_str().unwrap()),
                (200, hash.as_str())
            );
            assert!(home.contains(&format!(">{name}</a>")), "{name}");
        }
    });
}

#[test]
fn entries_are_shown_with_their_bytes_and_their_proof() {
    on_sqlite(|database| {
        let fixture = played();
        let board = board_with(database, &fixture, |_| false);
        let id = fixture.election.id();
        let (_, entries) = board.client.log(id);
        for (index, expected) in entries.iter().enumerate() {
            let path = format!("/elections/{id}/log/{index}");
            let (_, bytes) = board.client.get(&format!("{path}/entry.json"));
            assert_eq!(&bytes, expected);
            let (_, receipt) = board.client.get(&format!("{path}/receipt"));
            let receipt = Receipt::parse(std::str::from_utf8(&receipt).unwrap()).unwrap();
            receipt
                .verify(expected, fixture.election.manifest())
                .unwrap();
            let text = page(&board, &format!("{path}?lang=en"));
            let leaf = urne_record::entry::leaf_hash(expected).to_string();
            assert!(text.contains(&leaf), "{index}");
            for hash in &receipt.path {
                let hash = data_encoding::BASE64.encode(hash.as_bytes());
                assert!(text.contains(&hash), "{index}");
            }
        }
        // A ballot's page names its key where the entry does, and nothing that leads to a person.
        let ballot = entries
            .iter()
            .map(|bytes| Entry::decode(bytes).unwrap())
            .find_map(|entry| match entry.body {
                Body::Ballot(ref body) => Some((entry.index, body.credential.to_string())),
                _ => None,
            });
        let (index, credential) = ballot.unwrap();
        let text = page(&board, &format!("/elections/{id}/log/{index}?lang=en"));
        assert_eq!(text.matches(&credential).count(), 1);
        assert!(text.contains("a voter’s key"));
        let list = page(&board, &format!("/elections/{id}/log?lang=en"));
        assert!(!list.contains(&credential));
    });
}

#[test]
fn the_log_is_turned_page_by_page() {
    on_sqlite(|database| {
        let fixture = played();
        let board = board_with(database, &fixture, |_| false);
        let path = format!("/elections/{}/log", fixture.election.id());
        let size = fixture.entries.len();
        let links = |text: &str| {
            let row = |rest: &str| {
                rest.split("</a>")
                    .next()?
                    .rsplit('>')
                    .next()?
                    .parse::<usize>()
                    .ok()
            };
            text.split("<th scope=\"row\">")
                .skip(1)
                .filter_map(row)
                .collect::<Vec<_>>()
        };
        let first = page(&board, &path);
        let newest: Vec<usize> = (size.saturating_sub(50)..size).rev().collect();
        assert_eq!(links(&first), newest);
        let before = page(&board, &format!("{path}?before=5"));
        assert_eq!(links(&before), [4, 3, 2, 1, 0]);
        assert!(before.contains("rel=\"prev\"") && !before.contains("rel=\"next\""));
        // Odd numbers do no harm.
        for odd in [
            "?before=0",
            "?before=99999999999999999999",
            "?before=x",
            "?before=",
        ] {
            page(&board, &format!("{path}{odd}"));
        }
        assert!(
            page(&board, &format!("{path}?entry=x&lang=en")).contains("There is no such entry.")
        );
        let found = page(&board, &format!("{path}?entry=3&lang=en"));
        assert!(found.contains("<h1>Entry 3</h1>"));
    });
}

#[test]
fn what_is_not_there_is_said_to_people_and_to_programs() {
    on_sqlite(|database| {
        let fixture = played();
        let board = board_with(database, &fixture, |body| matches!(body, Body::Ballot(_)));
        let id = fixture.election.id();
        let no = "0".repeat(64);
        for (path, sentence) in [
            (
                format!("/elections/{no}"),
                "Ce tableau n’a pas une telle élection",
            ),
            (
                format!("/elections/{no}/log"),
                "Ce tableau n’a pas une telle élection",
            ),
            (
                format!("/elections/{id}/log/99999"),
                "Le registre n’a pas une telle entrée",
            ),
            (
                format!("/elections/{id}/log/-1"),
                "Le registre n’a pas une telle entrée",
            ),
            (
                format!("/elections/{id}/result.csv"),
                "Il n’y a rien à cette adresse",
            ),
            ("/nothing".to_owned(), "Il n’y a rien à cette adresse"),
        ] {
            let french = ("accept-language", "fr-FR,fr;q=0.9,en;q=0.5");
            let (status, headers, text) = board.client.ask(&path, &[BROWSER, french]);
            assert_eq!(
                (status, headers["content-type"].to_str().unwrap()),
                (404, "text/html; charset=utf-8")
            );
            assert!(
                text.contains(&format!("<h1>{sentence}</h1>")),
                "{path}: {text}"
            );
            let (status, headers, _) = board.client.ask(&path, &[]);
            assert_eq!(
                (status, headers["content-type"].to_str().unwrap()),
                (404, "application/problem+json")
            );
        }
        // The interface for programs answers programs.
        let (status, headers, _) = board
            .client
            .ask(&format!("/api/v1/elections/{no}"), &[BROWSER]);
        assert_eq!(
            (status, headers["content-type"].to_str().unwrap()),
            (404, "application/problem+json")
        );
        // Before the first ballot: what can be done now.
        let text = page(&board, &format!("/elections/{id}?lang=en"));
        assert!(text.contains("data-phase=\"voting\""));
        assert!(text.contains("<bdi data-number=\"ballots\">0</bdi>"));
    });
}

#[test]
fn pages_are_kept_until_they_change_and_files_for_ever() {
    on_sqlite(|database| {
        let fixture = played();
        let board = board_with(database, &fixture, |body| matches!(body, Body::Notice(_)));
        let path = format!("/elections/{}", fixture.election.id());
        let (_, headers, text) = board
            .client
            .ask(&path, &[BROWSER, ("accept-language", "ca")]);
        assert_eq!(headers["content-language"], "ca");
        assert!(
            headers["vary"]
                .to_str()
                .unwrap()
                .contains("accept-language")
        );
        let tag = headers["etag"].to_str().unwrap();
        let again = [BROWSER, ("accept-language", "ca"), ("if-none-match", tag)];
        let (status, _, body) = board.client.ask(&path, &again);
        assert_eq!((status, body.as_str()), (304, ""));
        let other = [BROWSER, ("accept-language", "es"), ("if-none-match", tag)];
        assert_eq!(board.client.ask(&path, &other).0, 200);
        // What the page loads is what it says.
        for (start, attribute) in [
            ("<link rel=\"stylesheet\" href=\"", "integrity=\""),
            ("<script type=\"module\" src=\"", "integrity=\""),
        ] {
            let rest = text.split(start).nth(1).unwrap();
            let url = rest.split('"').next().unwrap();
            let stated = rest
                .split(attribute)
                .nth(1)
                .unwrap()
                .split('"')
                .next()
                .unwrap();
            let (status, headers, file) = board.client.ask(url, &[]);
            assert_eq!(status, 200, "{url}");
            assert!(
                headers["cache-control"]
                    .to_str()
                    .unwrap()
                    .contains("immutable")
            );
            let hash = data_encoding::BASE64.encode(&Sha384::digest(&file));
            assert_eq!(stated, format!("sha384-{hash}"));
        }
    });
}

/// What a voter's page asks for: landmarks, single entries with receipts, the entry of a row.
#[test]
fn the_short_view_finds_its_entries_and_nothing_else() {
    on_sqlite(|database| {
        let fixture = played();
        let board = board_with(database, &fixture, |body| matches!(body, Body::Closing(_)));
        let api = format!("/api/v1/elections/{}", fixture.election.id());
        let get = |path: &str| board.client.get_json(&format!("{api}{path}"));
        let kind = |index: u64| {
            let (status, answer) = get(&format!("/entries/{index}"));
            assert_eq!(status, 200);
            let entry = answer["entry"].as_str().unwrap().to_owned();
            let receipt = Receipt::parse(answer["receipt"].as_str().unwrap()).unwrap();
            let verified = receipt.verify(entry.as_bytes(), fixture.election.manifest());
            assert_eq!(verified.unwrap().index(), index);
            Entry::decode(entry.as_bytes()).unwrap().body
        };
        let (_, landmarks) = get("/landmarks");
        assert!(matches!(
            kind(landmarks["key"].as_u64().unwrap()),
            Body::Key(_)
        ));
        assert!(matches!(
            kind(landmarks["open"].as_u64().unwrap()),
            Body::Open(_)
        ));
        for (trustee, index) in (1..).zip(landmarks["rehearsals"].as_array().unwrap()) {
            let Body::Rehearsal(rehearsal) = kind(index.as_u64().unwrap()) else {
                panic!("no rehearsal")
            };
            assert_eq!(rehearsal.trustee, trustee);
        }
        let members = fixture.election.roll().unwrap().members();
        for member in members {
            // With one registrar the half key is the credential.
            let (_, rows) = get(&format!("/rows/{}", member.credential));
            let Body::Roll(roll) = kind(rows["entries"][0].as_u64().unwrap()) else {
                panic!("no list")
            };
            assert!(roll.rows.iter().any(|row| row.key == member.credential));
        }
        for (path, status) in [
            ("/entries/999999", 404),
            ("/entries/-1", 404),
            ("/entries/x", 404),
            ("/rows/x", 400),
            ("/rows/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", 404),
        ] {
            let (found, problem) = get(path);
            assert_eq!(found, status, "{path}");
            assert!(problem["title"].is_string(), "{path}: {problem}");
        }
    });
}
