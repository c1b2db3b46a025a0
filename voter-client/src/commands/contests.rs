//! `contests`: what is asked, before or after the poll opens.

use anyhow::Result;
use serde_json::json;
use urne_board_client::Source;

use super::session::{address, lang, print, time};
use crate::cli::Common;
use crate::paper::Paper;
use crate::question::line;
use crate::words::say;

pub(super) fn run(common: &Common) -> Result<()> {
    let address = address(common)?;
    let manifest = Source::board(address).manifest()?;
    let lang = lang(common);
    if common.json {
        let result = json!({
            "election": address.id,
            "title": manifest.title.pick(&lang),
            "opens": manifest.opens,
            "closes": manifest.closes,
            "contests": manifest.contests,
            "styles": manifest.styles,
        });
        print(&result.to_string());
        return Ok(());
    }
    print(&line(manifest.title.pick(&lang)));
    let description = manifest.description.pick(&lang);
    for text in description.lines() {
        print(&line(text));
    }
    print(&say!(
        "contests-when",
        opens = time(manifest.opens),
        closes = time(manifest.closes)
    ));
    for style in &manifest.styles {
        let paper = Paper::new(&manifest, style.id.as_str(), &lang)?;
        if manifest.styles.len() > 1 {
            let title = line(style.title.pick(&lang));
            let heading = say!("contests-style", title = title);
            print(&format!("\n{heading} [{}]", style.id));
        }
        print(&format!("\n{}", paper.render().trim_end()));
    }
    if let Some(style) = manifest.styles.first() {
        let paper = Paper::new(&manifest, style.id.as_str(), &lang)?;
        let example = format!("urne-vote vote{}", examples(&paper));
        print(&format!("\n{}", say!("contests-vote", example = example)));
    }
    Ok(())
}

/// An argument for the first contest of each kind.
fn examples(paper: &Paper<'_>) -> String {
    let mut kinds = Vec::new();
    let mut arguments = String::new();
    for question in paper.questions() {
        let kind = std::mem::discriminant(&question.contest().ballot);
        if !kinds.contains(&kind) {
            kinds.push(kind);
            arguments += &format!(" --choose '{}'", question.example());
        }
    }
    arguments
}
