#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use proptest::prelude::*;

use super::files::Terms;
use super::*;

fn read_text(text: &str) -> Projects {
    read("p.csv", text.as_bytes().to_vec()).unwrap()
}

fn terms(budgets: &[(&str, &str)]) -> Terms {
    Terms {
        budgets: (budgets.iter())
            .map(|(id, money)| ((*id).to_owned(), Written::read(money).unwrap()))
            .collect(),
        share: "70%".to_owned(),
        currency: "EUR".to_owned(),
        title: "Projects".to_owned(),
    }
}

fn plain(text: &str) -> SketchText {
    SketchText::Plain(text.to_owned())
}

#[test]
fn exports_of_several_forms_are_read() {
    let fr = SketchText::Languages(vec![("fr".into(), "Arbres".into())]);
    let both = SketchText::Languages(vec![
        ("en".into(), "Trees; benches".into()),
        ("fr".into(), "Arbres".into()),
    ]);
    for (text, title) in [
        ("id,title,budget_amount\n7,Arbres,1500\n", plain("Arbres")),
        (
            "\u{feff}id;taxonomies/id;title/fr;title/machine_translations/es;budget_amount;url\r\n7;;Arbres;Árboles;1500;https://x\r\n",
            fr.clone(),
        ),
        (
            "id;title/en;title/fr;budget_amount\n7;\"Trees; benches\";Arbres;1500\n",
            both.clone(),
        ),
        (
            "id;title;budget_amount\n7;\"{\"\"fr\"\":\"\"Arbres\"\",\"\"en\"\":\"\"Trees; benches\"\"}\";1500.00\n",
            both,
        ),
        ("id;title/fr;title/en;budget_amount\n7;Arbres;;1500\n", fr),
    ] {
        let projects = read_text(text);
        assert_eq!(projects.faults, [], "{text}");
        assert_eq!(projects.projects[0].title, title, "{text}");
        assert_eq!(projects.projects[0].cost.in_unit(0).unwrap(), 1500);
        assert_eq!(projects.decimals, 0);
    }
}

#[test]
fn every_fault_is_named_by_line() {
    let text = "id;title/fr;budget_amount\n\
                1;Arbres;61000\n\
                1;Bancs;5\n\
                ;Bancs;5\n\
                2;;5\n\
                3;Bancs;\n\
                4;Bancs;1,500\n\
                5;Bancs;0\n\
                6;Bancs;5;x\n\
                7;\"Bancs\nneufs\";much\n";
    let projects = read_text(text);
    let faults: Vec<(u64, &str)> = (projects.faults.iter())
        .map(|fault| (fault.line, fault.what.as_str()))
        .collect();
    assert_eq!(
        faults,
        [
            (3, "project 1 already stands in line 2"),
            (4, "the project has no id"),
            (5, "project 2 has no title"),
            (6, "project 3: it has no budget_amount"),
            (
                7,
                "project 4: '1,500' may mean thousands or thousandths; write an amount such as 1500 or \"1500.50\""
            ),
            (8, "project 5 costs nothing"),
            (9, "4 fields, but the first line names 3 columns"),
            (
                10,
                "project 7: 'much' is not an amount; write an amount such as 1500 or \"1500.50\""
            ),
        ]
    );
    assert!(report(&projects).ends_with("8 faulty lines (above): mend them first\n"));
}

#[test]
fn each_budget_becomes_a_contest() {
    let text = "id;title/fr;budget/id;budget/title/fr;budget_amount\n\
                1;Arbres;3;Nord;100.50\n2;Bancs;4;Sud;200\n3;Mur;3;Nord;300\n";
    let projects = read_text(text);
    assert_eq!(projects.decimals, 2);
    let missing = contests(&projects, &terms(&[("3", "1000")])).unwrap_err();
    assert!(missing.contains("--budget 4=AMOUNT"), "{missing}");
    let made = contests(&projects, &terms(&[("3", "1000"), ("", "500")])).unwrap();
    let ids: Vec<&str> = made.iter().map(|contest| contest.id.as_str()).collect();
    assert_eq!(ids, ["budget-3", "budget-4"]);
    let costs: Vec<Option<&str>> = (made[0].options.iter())
        .map(|option| option.cost.as_deref())
        .collect();
    assert_eq!(costs, [Some("\"100.50\""), Some("300")]);
}

#[test]
fn files_of_another_kind_are_refused() {
    for (text, what) in [
        ("", "empty"),
        ("email,token\na@b.c,1\n", "no column 'title'"),
        ("title,budget_amount\nx,1\n", "no column 'id'"),
        ("id,title\n1,x\n", "no column 'budget_amount'"),
        ("id,title,budget_amount\n", "no project"),
    ] {
        let fault = read("p.csv", text.as_bytes().to_vec()).unwrap_err();
        assert!(fault.what.contains(what), "{text}: {fault}");
    }
}

proptest! {
    #[test]
    fn no_input_is_a_panic(text in "(id;title;budget_amount\n)?([a-z0-9;,\"{}:\n]{0,12}|\n){0,20}") {
        let _ = read("p.csv", text.into_bytes());
    }
}
