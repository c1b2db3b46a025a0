//! Progress bars: on a terminal only, on the standard error output.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use urne_board_client::Error as BoardError;

use crate::words::{decimal, say};

/// A bar over `total` things.
pub(super) fn bar(total: u64, what: String) -> ProgressBar {
    let template = "{msg} {wide_bar} {pos}/{len} {eta}";
    let style =
        ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(total).with_style(style).with_message(what)
}

/// Tells the voter of an outage.
pub(super) fn waiting(_: &BoardError, pause: Duration) {
    let seconds = decimal(pause.as_secs_f64());
    eprintln!("{}", say!("sending-waits", seconds = seconds));
}
