//! `result`

use anyhow::Result;
use urne_board_client::KeyRole;

use crate::chart::Style;
use crate::cli::ResultOptions;
use crate::follow::{Following, allowed};
use crate::home::Home;
use crate::output::Output;
use crate::results::Results;

/// Options shown where there are many.
const SHOWN: usize = 25;

pub(super) fn result(options: &ResultOptions, home: &Home, output: Output) -> Result<()> {
    let mut following = Following::start(home)?;
    if following.election().result().is_none() {
        let key = home.key(KeyRole::Organizer)?;
        let body = allowed(following.election().draft().result())?;
        following.submit(body, &key)?;
    }
    let results = Results::of(following.election())?;
    let shown = if options.all { usize::MAX } else { SHOWN };
    output.print(results.chart(Style::of_stdout(), shown), || results.json())
}
