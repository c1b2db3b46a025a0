#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::HashSet;

use rand_core::OsRng;
use urne_crypto::code::Code;
use urne_crypto::credential::CredentialSecret;
use urne_record::fixtures::Fixture;

use super::*;
use crate::home::Home;
use crate::voters::{Expected, read};

/// Voters of the fixture's two styles; enough for several parts.
fn imported(count: usize, labels: bool) -> Imported {
    let mut list = String::from("voter;style;weight\n");
    for number in 0..count {
        let style = if number % 2 == 0 { "north" } else { "south" };
        list += &format!("v{number};{style};1\n");
    }
    let reading = read("v.csv", list.into_bytes(), &Expected::default()).unwrap();
    let mut imported = Imported::new(reading.voters, &mut OsRng);
    imported.labelled = labels;
    imported
}

#[test]
fn a_list_is_admitted_and_every_code_gives_its_credential() {
    let mut fixture = Fixture::new(7, 1).unwrap();
    fixture.ceremony().unwrap();
    let voters = imported(450, false);
    let id = fixture.election.id();
    let styles = voters.styles(fixture.election.manifest()).unwrap();
    let issued = issue(&voters, &styles, &id, 1, || ()).unwrap();
    let codes = codes_csv(&voters, &issued, false).unwrap();

    let rows = issued.iter().map(|issued| issued.row().clone()).collect();
    let parts = List::new(id, 1, rows).parts().unwrap();
    assert_eq!(
        parts.iter().map(|part| part.rows.len()).collect::<Vec<_>>(),
        [200, 200, 50]
    );
    let key = fixture.people.registrars[0].clone();
    for part in parts {
        fixture.submit(part, &key).unwrap();
    }
    let roll = fixture.election.roll().unwrap();
    assert_eq!(roll.len(), 450);

    let mut seen = HashSet::new();
    for row in csv::Reader::from_reader(&codes[..]).records() {
        let row = row.unwrap();
        let code: Code = row[1].parse().unwrap();
        let secret = CredentialSecret::from_codes(id.as_bytes(), &[code]).unwrap();
        let credential = urne_record::Fixed(secret.key().to_bytes());
        let member = roll.member(&credential).unwrap();
        assert_eq!(
            fixture.election.manifest().styles[member.style].id.as_str(),
            &row[3]
        );
        assert_eq!(secret.key().fingerprint().to_string(), &row[2]);
        assert!(seen.insert(row[0].to_owned()));
    }
    assert_eq!(seen.len(), 450);
}

#[test]
fn two_registrars_join_by_labels() {
    let mut fixture = Fixture::new(8, 2).unwrap();
    fixture.ceremony().unwrap();
    let id = fixture.election.id();
    let without = imported(20, false);
    let error = without
        .styles(fixture.election.manifest())
        .unwrap_err()
        .to_string();
    assert!(error.contains("registrar labels"), "{error}");

    let voters = imported(20, true);
    let styles = voters.styles(fixture.election.manifest()).unwrap();
    let mut halves = Vec::new();
    for registrar in [1u8, 2] {
        let issued = issue(&voters, &styles, &id, registrar, || ()).unwrap();
        let rows = issued.iter().map(|issued| issued.row().clone()).collect();
        let key = fixture.people.registrars[usize::from(registrar) - 1].clone();
        for part in List::new(id, u32::from(registrar), rows).parts().unwrap() {
            fixture.submit(part, &key).unwrap();
        }
        let codes = codes_csv(&voters, &issued, true).unwrap();
        let rows: Vec<csv::StringRecord> = csv::Reader::from_reader(&codes[..])
            .records()
            .map(Result::unwrap)
            .collect();
        assert!(rows.iter().all(|row| row[2].is_empty()));
        halves.push(rows);
    }
    let roll = fixture.election.roll().unwrap();
    for (one, two) in halves[0].iter().zip(&halves[1]) {
        let codes: Vec<Code> = [one, two].map(|row| row[1].parse().unwrap()).into();
        let secret = CredentialSecret::from_codes(id.as_bytes(), &codes).unwrap();
        assert!(
            roll.member(&urne_record::Fixed(secret.key().to_bytes()))
                .is_some()
        );
    }
}

#[test]
fn styles_that_do_not_fit_are_named() {
    let fixture = Fixture::new(9, 1).unwrap();
    let manifest = fixture.election.manifest();
    let mut voters = imported(3, false);
    voters.rows[1].style = None;
    assert!(
        voters
            .styles(manifest)
            .unwrap_err()
            .to_string()
            .contains("voter 'v1' has no style")
    );
    voters.rows[1].style = Some("west".to_owned());
    assert!(
        voters
            .styles(manifest)
            .unwrap_err()
            .to_string()
            .contains("has the style 'west'")
    );
}

#[test]
fn weights_that_too_few_have_are_named_before_anything_is_posted() {
    let fixture = Fixture::new(11, 1).unwrap();
    let manifest = fixture.election.manifest();
    let floor = manifest.floor as usize;
    let mut voters = imported(4 * floor, false);
    let styles = voters.styles(manifest).unwrap();
    assert_eq!(voters.singled_out(&styles, manifest), []);
    voters.rows[0].weight = 3;
    let found = voters.singled_out(&styles, manifest);
    assert!(!found.is_empty());
    assert!(found.iter().all(|one| (one.weight, one.voters) == (3, 1)));
}

#[test]
fn a_stored_list_is_private_and_never_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::new(folder.path(), None);
    let fixture = Fixture::new(10, 1).unwrap();
    let id = fixture.election.id();
    let voters = imported(5, false);
    let styles = voters.styles(fixture.election.manifest()).unwrap();
    let issued = issue(&voters, &styles, &id, 1, || ()).unwrap();
    let rows = issued.iter().map(|issued| issued.row().clone()).collect();
    let list = List::new(id, 1, rows);
    list.save(&home).unwrap();
    assert!(list.save(&home).is_err());
    assert_eq!(
        List::load(&home, &id).unwrap().parts().unwrap(),
        list.parts().unwrap()
    );
    let stored = std::fs::read_to_string(List::path(&home, &id)).unwrap();
    let codes = codes_csv(&voters, &issued, false).unwrap();
    for row in csv::Reader::from_reader(&codes[..]).records() {
        let row = row.unwrap();
        assert!(!stored.contains(&row[1]) && !stored.contains(&row[1].replace('-', "")));
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(List::path(&home, &id))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    assert!(List::load(&home, &urne_record::Hash32::ZERO).is_err());
}
