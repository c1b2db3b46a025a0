//! `contests`: what is asked, before or after the poll opens.

use anyhow::Result;
use serde_json::json;
use urne_board_client::Source;
use urne_record::Manifest;

use super::session::{address, lang, print, time};
use crate::cli::Common;
use crate::paper::Paper;
use crate::question::Question;

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
    print(manifest.title.pick(&lang));
    let description = manifest.description.pick(&lang);
    if !description.is_empty() {
        print(description);
    }
    print(&format!(
        "The poll is planned from {} to {}.",
        time(manifest.opens),
        time(manifest.closes)
    ));
    for style in &manifest.styles {
        let paper = Paper::new(&manifest, style.id.as_str(), &lang)?;
        if manifest.styles.len() > 1 {
            print(&format!(
                "\nBallot paper {} [{}]",
                style.title.pick(&lang),
                style.id
            ));
        }
        print(&format!("\n{}", paper.render().trim_end()));
    }
    print(&format!(
        "\nTo vote: urne-vote vote, which asks for everything; or for example urne-vote vote{}",
        examples(&manifest)
    ));
    Ok(())
}

/// The arguments of the first contest, and of the first of each other kind.
fn examples(manifest: &Manifest) -> String {
    let mut kinds = Vec::new();
    let mut arguments = String::new();
    for contest in &manifest.contests {
        let kind = std::mem::discriminant(&contest.ballot);
        if !kinds.contains(&kind) {
            kinds.push(kind);
            arguments += &format!(" --choose '{}'", Question::new(contest, "en").example());
        }
    }
    arguments
}
