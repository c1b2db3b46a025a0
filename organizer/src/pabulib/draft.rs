//! The contest that a file's budget becomes in a draft.

use super::{CONTEST, Instance, Vote};
use crate::draft::{Begun, SketchContest, SketchOption, SketchText};
use crate::money;

/// What a draft of the file is begun with.
pub fn begun(instance: &Instance) -> Begun {
    Begun {
        title: instance.meta.title.clone(),
        language: instance.meta.language.clone(),
        contests: vec![contest(instance)],
    }
}

/// The contest as it stands in a draft: kind, limits, options with costs, the money.
pub(crate) fn contest(instance: &Instance) -> SketchContest {
    let meta = &instance.meta;
    let amount = |amount: u64| money::setting(amount, meta.unit.decimals);
    let mut contest = SketchContest::new(CONTEST, SketchText::Plain(meta.title.clone()));
    let costs = meta.budget.is_some() || matches!(meta.vote, Vote::Budget { .. });
    match &meta.vote {
        Vote::Approval => {
            contest.set("kind = \"choice\"", "name projects");
            lengths(&mut contest, instance);
        }
        Vote::Budget { least, limit } => {
            contest.set("kind = \"budget\"", "name projects that fit the budget");
            contest.set(
                &format!("budget = {}", amount(*limit)),
                "what the projects of one ballot may cost together",
            );
            if *least > 0 {
                contest.set(
                    &format!("least = {}", amount(*least)),
                    "what they must cost together",
                );
            }
            lengths(&mut contest, instance);
        }
        Vote::Points {
            each, least, most, ..
        } => {
            contest.set("kind = \"points\"", "give points");
            contest.set(&format!("points = {most}"), "points that a voter has");
            contest.set(&format!("each = {each}"), "most for one project");
            contest.set(&format!("least = {least}"), "points that must be given");
        }
        Vote::Score { each, .. } => {
            contest.set("kind = \"score\"", "score every project");
            contest.set(&format!("each = {each}"), "the highest score");
        }
        Vote::Ranking => {
            contest.set("kind = \"ranking\"", "rank projects");
            lengths(&mut contest, instance);
            contest.set(
                &format!("counted = {:?}", meta.ranks()),
                "points of the ranks, the first rank first",
            );
        }
    }
    rule(&mut contest, instance);
    if costs {
        let unit = format!(
            "unit = {{ name = {:?}, decimals = {} }}",
            meta.unit.name, meta.unit.decimals
        );
        contest.set(&unit, "");
    }
    contest.options = instance
        .projects
        .iter()
        .map(|project| SketchOption {
            id: project.option.clone(),
            title: SketchText::Plain(project.name.clone()),
            cost: costs.then(|| amount(project.cost)),
        })
        .collect();
    contest
}

fn lengths(contest: &mut SketchContest, instance: &Instance) {
    let meta = &instance.meta;
    contest.set(&format!("min = {}", meta.min), "fewest projects");
    contest.set(&format!("max = {}", meta.max), "most projects");
}

/// The money selects the winners, where the manifest can say so.
fn rule(contest: &mut SketchContest, instance: &Instance) {
    let meta = &instance.meta;
    let budget = match (meta.budget, &meta.vote) {
        // What one ballot may cost and the money are one number in a budget contest.
        (Some(budget), Vote::Budget { limit, .. }) if budget != *limit => None,
        (budget, _) => budget,
    };
    let Some(budget) = budget.filter(|_| instance.projects.iter().all(|p| p.cost > 0)) else {
        contest.set("rule = \"totals\"", "the result is the totals");
        return;
    };
    contest.set(
        "rule = \"budget\"",
        "winners are those that the money suffices for",
    );
    contest.set("by = \"votes\"", "the most votes first; or \"optimum\"");
    if !matches!(meta.vote, Vote::Budget { .. }) {
        let amount = money::setting(budget, meta.unit.decimals);
        contest.set(&format!("budget = {amount}"), "the money");
    }
    contest.set("ties = \"id\"", "among equals the smaller id first");
}
