#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use proptest::prelude::*;

use super::*;

const FAULTS: &str = include_str!("../../tests/data/faults.pb");
const VALMONT: &str = include_str!("../../samples/valmont-sur-lere.pb");

fn faults_of(text: &str) -> Vec<(u64, String)> {
    let instance = read("f.pb", text.as_bytes().to_vec()).unwrap();
    instance
        .set_aside
        .into_iter()
        .map(|fault| (fault.line, fault.what))
        .collect()
}

#[test]
fn the_sample_is_read_whole() {
    let instance = read("valmont.pb", VALMONT.as_bytes().to_vec()).unwrap();
    assert_eq!(instance.projects.len(), 14);
    assert_eq!((instance.meta.min, instance.meta.max), (1, 6));
    assert_eq!(instance.meta.language, "fr");
    assert_eq!(instance.ballots.len() + instance.set_aside.len(), 412);
}

#[test]
fn every_faulty_ballot_is_named_by_its_line_and_set_aside() {
    let expected = [
        (22, "project 1 is listed twice"),
        (23, "unknown project 99"),
        (24, "too many projects: 4 where at most 3 are allowed"),
        (25, "the vote is empty"),
        (26, "voter a already has a ballot in line 21"),
        (27, "the vote has an empty place between its commas"),
        (28, "the ballot has no voter_id"),
        (31, "5 fields, but VOTES has 4 columns"),
        (33, "the vote is empty"),
    ];
    let expected: Vec<_> = expected.map(|(line, what)| (line, what.to_owned())).into();
    assert_eq!(faults_of(FAULTS), expected);
    let instance = read("f.pb", FAULTS.as_bytes().to_vec()).unwrap();
    let voters: Vec<&str> = instance
        .ballots
        .iter()
        .map(|ballot| ballot.voter.as_str())
        .collect();
    assert_eq!(voters, ["a", "g", "h", "k"]);
    assert!(
        instance
            .notes
            .iter()
            .any(|note| note.contains("max_sum_cost"))
    );
}

#[test]
fn line_ends_and_byte_order_marks_change_nothing() {
    let plain = read("f.pb", FAULTS.as_bytes().to_vec()).unwrap();
    let windows = format!("\u{feff}{}", FAULTS.replace('\n', "\r\n"));
    let windows = read("f.pb", windows.into_bytes()).unwrap();
    assert_eq!(plain.ballots, windows.ballots);
    assert_eq!(plain.set_aside, windows.set_aside);
    assert_eq!(plain.projects, windows.projects);
}

#[test]
fn ids_are_texts_and_become_options() {
    let instance = read("f.pb", FAULTS.as_bytes().to_vec()).unwrap();
    let options: Vec<&str> = instance
        .projects
        .iter()
        .map(|p| p.option.as_str())
        .collect();
    assert_eq!(options, ["1", "01", "P-3", "4"]);
    let names: Vec<&str> = instance.projects.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(
        names,
        ["Trees; and benches", "Fountain", "Pool", "The \"Dôme\""]
    );
    assert_eq!(instance.meta.title, "Budget of \"Nowhere\"; 2026");
    let ballots = String::from_utf8(ballots_csv(&instance).unwrap()).unwrap();
    assert_eq!(
        ballots,
        "voter,choices\na,projects=1+01\ng,projects=P-3+4\nh,projects=1+4\nk,projects=01\n"
    );
    let voters = String::from_utf8(voters_csv(&instance).unwrap()).unwrap();
    assert_eq!(
        voters,
        "voter,style,weight\na,all,1\ng,all,1\nh,all,1\nk,all,1\n"
    );
}

#[test]
fn faults_of_the_file_itself_stop_the_import() {
    let cases = [
        (
            "vote_type;approval",
            "vote_type;pairwise",
            8,
            "vote_type 'pairwise' cannot be imported",
        ),
        (
            "vote_type;approval\n",
            "",
            1,
            "META does not say 'vote_type'",
        ),
        (
            "num_projects;4",
            "num_projects;5",
            5,
            "num_projects is 5, section PROJECTS has 4",
        ),
        (
            "min_length;1",
            "min_length;one",
            9,
            "min_length is 'one', not a whole number",
        ),
        (
            "min_length;1",
            "min_length;4",
            9,
            "min_length is 4, more than the 3",
        ),
        ("max_length;3", "max_length;0", 10, "max_length is 0"),
        (
            "budget;1000",
            "unit;Elsewhere",
            7,
            "'unit' stands twice, first in line 4",
        ),
        ("key;value", "value;key", 2, "the columns of META"),
        (
            "01;200",
            "1;200",
            16,
            "project 1 stands twice, first in line 15",
        ),
        ("01;200", "01;much", 16, "project 01 has the cost 'much'"),
        ("4;400", ";400", 18, "a project without project_id"),
        (
            "project_id;cost",
            "project;cost",
            14,
            "PROJECTS has no column 'project_id'",
        ),
        ("PROJECTS\n", "", 12, "section PROJECTS is missing"),
        (
            "voter_id;age",
            "person;age",
            20,
            "VOTES has no column 'voter_id'",
        ),
        ("g;23;F", "\"g;23;F", 29, "a quotation mark opens a field"),
        ("META\n", "", 1, "not a Pabulib file"),
    ];
    for (from, to, line, what) in cases {
        let fault = read("f.pb", FAULTS.replacen(from, to, 1).into_bytes()).unwrap_err();
        assert!(fault.what.contains(what), "{to}: {fault}");
        if what != "section PROJECTS is missing" {
            assert_eq!(fault.line, line, "{to}: {fault}");
        }
    }
}

#[test]
fn too_few_projects_are_named() {
    let text = FAULTS.replace("min_length;1", "min_length;2");
    let faults = faults_of(&text);
    assert!(faults.contains(&(
        34,
        "too few projects: 1 where at least 2 are required".to_owned()
    )));
}

#[test]
fn a_budget_becomes_a_pabulib_file_that_can_be_read() {
    let fixture = urne_record::fixtures::Fixture::finished_with_every_kind(14, 1).unwrap();
    let results = crate::results::Results::of(&fixture.election).unwrap();
    let place = crate::export::Place {
        country: Some("France".into()),
        unit: Some("Saint; \"Lère\"".into()),
        instance: None,
    };
    for counted in results.contests() {
        let file = crate::export::pabulib(&results, counted, &place);
        let budget = !counted.result.budgets.is_empty();
        assert_eq!(file.is_some(), budget, "{}", counted.contest.id);
        let Some(text) = file else { continue };
        assert!(!text.contains("\nVOTES"), "{text}");
        for what in [
            "country;France",
            "unit;\"Saint; \"\"Lère\"\"\"",
            "rule;",
            "date_begin;",
            "vote_type;",
        ] {
            assert!(text.contains(&format!("\n{what}")), "{what}: {text}");
        }
        // Our own importer reads it, once it has votes.
        let votes = match text.contains("vote_type;approval") {
            true => "VOTES\nvoter_id;vote\n",
            false => "VOTES\nvoter_id;vote;points\n",
        };
        let read = read("x.pb", (text + votes).into_bytes()).unwrap();
        assert_eq!(read.meta.unit.decimals, 0);
        assert_eq!(read.projects.len(), counted.options());
        let first = &read.projects[0];
        let place = counted.order()[0];
        assert_eq!(first.id, counted.option(place).unwrap().id.as_str());
        assert_eq!(
            first.stated_votes.or(first.stated_score),
            counted.score(place)
        );
        assert_eq!(first.cost * 100, counted.option(place).unwrap().cost);
    }
}

proptest! {
    #[test]
    fn no_input_is_a_panic(text in "(META|PROJECTS|VOTES|key;value|vote_type;approval|[a-z0-9;,\"\r\n]{0,12}|\n){0,30}") {
        let _ = read("f.pb", text.into_bytes());
    }

    /// Whatever the ballots are, each line is either imported as it stands or named.
    #[test]
    fn every_ballot_is_imported_or_named(votes in prop::collection::vec((0u8..20, prop::collection::vec(0u8..8, 0..6)), 0..40)) {
        let mut text = String::from(
            "META\nkey;value\ndescription;d\nvote_type;approval\nmin_length;1\nmax_length;4\n\
             PROJECTS\nproject_id;cost\n0;1\n1;1\n2;1\n3;1\n4;1\n5;1\nVOTES\nvoter_id;vote\n",
        );
        for (voter, vote) in &votes {
            let vote: Vec<String> = vote.iter().map(u8::to_string).collect();
            text += &format!("{voter};{}\n", vote.join(","));
        }
        let instance = read("f.pb", text.into_bytes()).unwrap();
        let mut seen = std::collections::HashSet::new();
        let mut ballots = instance.ballots.iter();
        for (line, (voter, vote)) in (17..).zip(&votes) {
            let distinct: std::collections::HashSet<_> = vote.iter().collect();
            let good = seen.insert(voter)
                && (1..=4).contains(&vote.len())
                && distinct.len() == vote.len()
                && vote.iter().all(|project| *project < 6);
            if good {
                let ballot = ballots.next().unwrap();
                prop_assert_eq!(ballot.line, line);
                prop_assert_eq!(&ballot.voter, &voter.to_string());
                let named: Vec<usize> = vote.iter().map(|&project| usize::from(project)).collect();
                prop_assert_eq!(&ballot.projects, &named);
            } else {
                prop_assert!(instance.set_aside.iter().any(|fault| fault.line == line));
            }
        }
        prop_assert!(ballots.next().is_none());
    }
}
