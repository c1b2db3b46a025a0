#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::HashSet;

use proptest::prelude::*;

use super::*;

fn heading() -> Heading {
    Heading {
        id: "c".into(),
        title: "Which <projects> & why?".into(),
        lines: vec!["Voters choose one \"thing\".".into()],
        verdict: vec!["Won: Trees.".into()],
        language: "en".into(),
    }
}

/// Every tag is closed in order, every attribute quoted, every reference defined, every text escaped.
fn well_formed(svg: &str) {
    let mut open: Vec<String> = Vec::new();
    let mut ids = HashSet::new();
    let mut rest = svg;
    while let Some(start) = rest.find('<') {
        let text = &rest[..start];
        assert!(!text.contains('>'), "{text}");
        for (at, _) in text.match_indices('&') {
            let entity = &text[at..text[at..].find(';').unwrap() + at + 1];
            assert!(
                ["&amp;", "&lt;", "&gt;", "&quot;"].contains(&entity),
                "{entity}"
            );
        }
        let end = rest[start..].find('>').unwrap() + start;
        let tag = &rest[start + 1..end];
        assert!(!tag.contains('<'), "{tag}");
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name));
        } else if !tag.ends_with('/') {
            open.push(tag.split_whitespace().next().unwrap().to_owned());
        }
        if let Some((_, id)) = tag.split_once(" id=\"") {
            assert!(
                ids.insert(id.split('"').next().unwrap().to_owned()),
                "{tag}"
            );
        }
        assert!(!tag.contains("NaN") && !tag.contains("inf\""), "{tag}");
        rest = &rest[end + 1..];
    }
    assert!(open.is_empty(), "{open:?}");
    for reference in svg.split("url(#").skip(1) {
        let id = reference.split(')').next().unwrap();
        assert!(ids.contains(id), "{id}");
    }
    for id in ["c-title", "c-desc"] {
        assert!(ids.contains(id));
    }
}

fn bars(values: &[u64]) -> Bars {
    let rows = values
        .iter()
        .map(|&value| Row {
            label: format!("Option <{value}> & more"),
            value,
            shown: format!("{value} votes"),
            fate: "won".into(),
            fill: if value > 5 { Fill::Solid } else { Fill::Thin },
        })
        .collect();
    Bars {
        heading: heading(),
        rows,
        needed: Some((7, "7 votes needed".into())),
        legend: vec![(Fill::Solid, "won".into())],
        hidden: "and 3 more".into(),
    }
}

#[test]
fn bars_are_proportional_and_say_what_they_show() {
    let svg = bars(&[12, 6, 0]).draw();
    well_formed(&svg);
    let drawn = svg.lines().filter(|line| line.contains("height=\"18.0\""));
    let width = |line: &str| {
        let after = line.split(" width=\"").nth(1).unwrap();
        after.split('"').next().unwrap().parse::<f64>().unwrap()
    };
    let widths: Vec<f64> = drawn.map(width).collect();
    assert_eq!(widths.len(), 2);
    assert!((widths[0] / widths[1] - 2.0).abs() < 0.01, "{widths:?}");
    let described = svg
        .split("<desc")
        .nth(1)
        .unwrap()
        .split("</desc>")
        .next()
        .unwrap();
    assert!(
        described.contains("Option &lt;12&gt; &amp; more: 12 votes (won)."),
        "{described}"
    );
    assert!(described.contains("Won: Trees."));
}

#[test]
fn grades_mark_the_majority_grade() {
    let row = |votes: &[u64], majority| GradesRow {
        label: "Ada".into(),
        votes: votes.to_vec(),
        majority,
        shown: "Good".into(),
        remark: "3 without opinion".into(),
        won: true,
    };
    let grades = Grades {
        heading: heading(),
        grades: ["Good", "Fair", "Poor"].map(String::from).to_vec(),
        rows: vec![
            row(&[5, 3, 2], Some(1)),
            row(&[0, 0, 0], None),
            row(&[0, 0, 4], Some(3)),
        ],
        middle: "half".into(),
    };
    let svg = grades.draw();
    well_formed(&svg);
    // One thick frame for each option that was graded.
    assert_eq!(
        svg.matches("stroke=\"#000000\" stroke-width=\"4\"").count(),
        2
    );
    assert!(svg.contains(">50%</text>"));
    assert!(svg.contains("Good 5, Fair 3, Poor 2"));
}

#[test]
fn pairs_shade_who_is_ahead() {
    let pairs = Pairs {
        heading: heading(),
        options: ["Ada", "Bo", "Cy"]
            .map(|name| (name.to_owned(), String::new()))
            .to_vec(),
        votes: vec![vec![0, 7, 3], vec![3, 0, 5], vec![3, 5, 0]],
        caption: "rows above columns".into(),
    };
    let svg = pairs.draw();
    well_formed(&svg);
    assert_eq!(svg.matches("fill=\"#d9d9d9\"").count(), 1);
    assert!(svg.contains("Ada – Bo: 7 – 3."));
}

#[test]
fn budgets_show_both_selections() {
    let project = |label: &str, cost| Project {
        label: label.into(),
        score: "9".into(),
        cost,
        shown: cost.to_string(),
        remark: String::new(),
    };
    let selection = |name: &str, projects: &[usize], decides| Selection {
        name: name.into(),
        shown: "spends".into(),
        projects: projects.to_vec(),
        decides,
    };
    let budget = Budget {
        heading: heading(),
        limit: 100,
        projects: vec![
            project("Trees", 60),
            project("Pool", 50),
            project("Books", 40),
        ],
        selections: vec![
            selection("By votes", &[0, 2], true),
            selection("Optimum", &[1, 2], false),
        ],
        columns: ["Project", "Votes", "Cost"].map(String::from),
        shown: vec![0, 1, 2],
        hidden: String::new(),
        decides: "this decides".into(),
    };
    let svg = budget.draw();
    well_formed(&svg);
    assert!(
        svg.contains("By votes (this decides)") && svg.contains("Optimum: spends. Pool, Books.")
    );
}

#[test]
fn fillings_go_from_dark_to_light_and_differ() {
    for count in 2..=10 {
        let fills = Fill::spread(count);
        assert_eq!(fills.len(), count);
        assert!(fills.is_sorted_by(|a, b| a < b), "{fills:?}");
        assert_eq!((fills[0], fills[count - 1]), (Fill::Solid, Fill::Empty));
    }
}

proptest! {
    #[test]
    fn any_text_and_number_make_a_picture(label in any::<String>(), values in prop::collection::vec(any::<u64>(), 0..6)) {
        let mut picture = bars(&values.iter().map(|value| value >> 12).collect::<Vec<_>>());
        for row in &mut picture.rows {
            row.label = label.clone();
        }
        picture.heading.title = label;
        well_formed(&picture.draw());
    }
}
