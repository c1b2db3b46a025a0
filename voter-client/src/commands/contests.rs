//! `contests`: what is asked, before or after the poll opens.

use anyhow::Result;
use serde_json::json;
use urne_board_client::Source;

use super::session::{address, lang};
use crate::cli::Common;
use crate::paper::{Paper, rule};

pub(super) fn run(common: &Common) -> Result<()> {
    let address = address(common)?;
    let manifest = Source::board(address).manifest()?;
    let lang = lang(common);
    if common.json {
        println!(
            "{}",
            serde_json::to_string(&json!({
                "election": address.id,
                "title": manifest.title.pick(&lang),
                "opens": manifest.opens,
                "closes": manifest.closes,
                "contests": manifest.contests,
                "styles": manifest.styles,
            }))?
        );
        return Ok(());
    }
    println!("{}", manifest.title.pick(&lang));
    if !manifest.description.pick(&lang).is_empty() {
        println!("{}", manifest.description.pick(&lang));
    }
    println!("Open from {} to {}.", manifest.opens, manifest.closes);
    let several = manifest.styles.len() > 1;
    for style in &manifest.styles {
        let paper = Paper::new(&manifest, style.id.as_str(), &lang)?;
        if several {
            println!("\nBallot paper {} [{}]", style.title.pick(&lang), style.id);
        }
        println!("\n{}", paper.render().trim_end());
    }
    let first = manifest.contests.first();
    if let Some((contest, option)) = first.and_then(|c| Some((c, c.options.first()?))) {
        println!(
            "\nFor example: urne-vote vote --choose {}={}",
            contest.id, option.id
        );
        println!("({})", rule(contest));
    }
    Ok(())
}
