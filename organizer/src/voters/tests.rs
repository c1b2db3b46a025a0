#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use proptest::prelude::*;
use rand_core::OsRng;

use super::*;

fn reading(text: &str) -> Reading {
    read("v.csv", text.as_bytes().to_vec(), &Expected::default()).unwrap()
}

fn complaints(text: &str) -> Vec<String> {
    reading(text)
        .complaints
        .iter()
        .map(ToString::to_string)
        .collect()
}

fn names(text: &str) -> Vec<String> {
    let reading = reading(text);
    assert_eq!(reading.complaints, []);
    reading
        .voters
        .into_iter()
        .map(|voter| voter.voter)
        .collect()
}

#[test]
fn lists_of_many_kinds_are_read() {
    for text in [
        "voter\nada\nbo\n",
        "voter,style,weight\nada,north,1\nbo,south,\n",
        "\u{feff}Voter;Weight\r\nada;3\r\n\r\nbo;1\r\n",
        "ID\tname\nada\tAda L.\nbo\tBo\n",
        "name,id,email\nAda,ada,ada@example.org\nBo,bo,bo@example.org\n",
        "voter,note\nada,\"a, b\"\nbo,\n",
    ] {
        assert_eq!(names(text), ["ada", "bo"], "{text}");
    }
}

#[test]
fn lists_of_decidim_are_read() {
    assert_eq!(
        names("email,token\nada@example.org,x1\nbo@example.org,x2\n"),
        ["ada@example.org", "bo@example.org"]
    );
    let census = "document_id;document_type;date_of_birth;full_name;full_address;postal_code;mobile_phone_number;email_address;ballot_style_code\n\
                  11A;dni;1990-01-01;Ada;Rue;44000;;ada@example.org;north\n";
    let reading = reading(census);
    assert_eq!(reading.voter_column, "document_id");
    assert_eq!(reading.voters[0].voter, "11A");
    assert_eq!(reading.voters[0].style.as_deref(), Some("north"));
}

#[test]
fn every_fault_is_named_by_line_column_and_reason() {
    let text = "voter,style,weight\n\
                ada,north,1\n\
                ,north,1\n\
                ada,north,1\n\
                bo,no rth,1\n\
                cy,north,0\n\
                di,north,1,2\n\
                ed,north,many\n";
    assert_eq!(
        complaints(text),
        [
            "line 3, column 'voter': empty",
            "line 4, column 'voter': 'ada' already stands in line 2",
            "line 5, column 'style': 'no rth' cannot be a style's id: letters, digits, '.', '_', '-', at most 64",
            "line 6, column 'weight': '0' is not a whole number from 1 to 4294967295",
            "line 7, 4 fields, but the first line names 3 columns",
            "line 8, column 'weight': 'many' is not a whole number from 1 to 4294967295",
        ]
    );
}

#[test]
fn addresses_are_compared_without_case_and_checked() {
    let text =
        "email\nada@example.org\nADA@example.org\nbo.example.org\nc@d@e.org\nx@localhost..org\n";
    let found = complaints(text);
    assert_eq!(
        found[0],
        "line 3, column 'email': 'ADA@example.org' already stands in line 2"
    );
    assert_eq!(found.len(), 4);
}

#[test]
fn a_list_without_names_of_columns_is_refused() {
    assert!(complaints("ada\nbo\n")[0].starts_with("line 1, the first line must name the columns"));
    assert!(complaints("voter,voter\na,b\n")[0].contains("this column stands twice"));
    assert_eq!(
        complaints("voter\n"),
        ["line 1, the list has column names and no voter"]
    );
    assert!(read("v.csv", Vec::new(), &Expected::default()).is_err());
    assert_eq!(
        read("v.csv", b"voter\nR\xe9my\n".to_vec(), &Expected::default())
            .unwrap_err()
            .line,
        2
    );
}

#[test]
fn styles_are_compared_with_those_of_the_draft() {
    let expected = Expected {
        styles: Some(vec!["north".into(), "south".into()]),
        labels: false,
    };
    let reading = read(
        "v.csv",
        b"voter,style\na,north\nb,west\n".to_vec(),
        &expected,
    )
    .unwrap();
    assert_eq!(reading.complaints.len(), 1);
    assert_eq!(
        reading.complaints[0].what,
        "no ballot style 'west'; the election has north, south"
    );
}

#[test]
fn an_unclosed_quote_swallows_nothing_unseen() {
    let found = complaints("voter\nada\n\"bo\ncy\ndi\n");
    assert!(
        found[0].starts_with("line 3, a quotation mark opens"),
        "{found:?}"
    );
}

#[test]
fn labels_are_added_once_and_come_back() {
    let list = reading("voter,weight\nada,2\nbo,1\n");
    let labelled = with_labels(&list.voters, &mut OsRng).unwrap();
    let expected = Expected {
        styles: None,
        labels: true,
    };
    let again = read("l.csv", labelled, &expected).unwrap();
    assert_eq!(again.complaints, []);
    assert_eq!(again.voters[0].weight, 2);
    assert_ne!(
        again.voters[0].label.unwrap(),
        again.voters[1].label.unwrap()
    );
    let without = read("v.csv", b"voter\nada\n".to_vec(), &expected).unwrap();
    assert!(without.complaints[0].what.contains("label"));
}

proptest! {
    #[test]
    fn no_input_is_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read("v.csv", bytes, &Expected::default());
    }

    #[test]
    fn what_a_spreadsheet_writes_is_read_back(
        voters in prop::collection::btree_set("[A-Za-z0-9 ;,\"é@.]{0,12}[a-z]", 1..20),
        delimiter in prop::sample::select(vec![b',', b';', b'\t']),
    ) {
        let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
        writer.write_record(["voter", "weight"]).unwrap();
        let trimmed: std::collections::BTreeSet<&str> = voters.iter().map(|voter| voter.trim()).collect();
        for voter in &trimmed {
            writer.write_record([*voter, "7"]).unwrap();
        }
        let reading = read("v.csv", writer.into_inner().unwrap(), &Expected::default()).unwrap();
        prop_assert_eq!(&reading.complaints, &[]);
        let read: Vec<&str> = reading.voters.iter().map(|voter| voter.voter.as_str()).collect();
        prop_assert_eq!(read, trimmed.into_iter().collect::<Vec<_>>());
        prop_assert!(reading.voters.iter().all(|voter| voter.weight == 7));
    }
}
