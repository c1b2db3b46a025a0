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
            contest.set("kind = \"choice\"", "template-names-projects");
            lengths(&mut contest, instance);
        }
        Vote::Budget { least, limit } => {
            contest.set("kind = \"budget\"", "template-names-budget");
            contest.set(
                &format!("budget = {}", amount(*limit)),
                "template-ballot-most",
            );
            if *least > 0 {
                contest.set(
                    &format!("least = {}", amount(*least)),
                    "template-ballot-least",
                );
            }
            lengths(&mut contest, instance);
        }
        Vote::Points {
            each, least, most, ..
        } => {
            contest.set("kind = \"points\"", "template-give");
            contest.set(&format!("points = {most}"), "template-points");
            contest.set(&format!("each = {each}"), "template-each-project");
            contest.set(&format!("least = {least}"), "template-least");
        }
        Vote::Score { each, .. } => {
            contest.set("kind = \"score\"", "template-score-projects");
            contest.set(&format!("each = {each}"), "template-highest-score");
        }
        Vote::Ranking => {
            contest.set("kind = \"ranking\"", "template-rank-projects");
            lengths(&mut contest, instance);
            contest.set(&format!("counted = {:?}", meta.ranks()), "template-ranks");
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
    contest.set(&format!("min = {}", meta.min), "template-min-projects");
    contest.set(&format!("max = {}", meta.max), "template-max-projects");
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
        contest.set("rule = \"totals\"", "template-rule-totals");
        return;
    };
    contest.set("rule = \"budget\"", "template-rule-money");
    contest.set("by = \"votes\"", "template-by-short");
    if !matches!(meta.vote, Vote::Budget { .. }) {
        let amount = money::setting(budget, meta.unit.decimals);
        contest.set(&format!("budget = {amount}"), "template-money");
    }
    contest.set("ties = \"id\"", "template-ties-id");
}
