//! `vote`: from the codes to the receipt in one go.

use anyhow::{Result, bail};
use rand_core::OsRng;
use serde_json::json;
use urne_board_client::Patience;
use urne_record::Hex;

use super::ask::{self, Decision};
use super::sending::{say_opened, send};
use super::session::Session;
use super::turn::Turn;
use crate::cast::sign;
use crate::cli::Vote;
use crate::opening;
use crate::words::say;

pub(super) fn run(session: &mut Session, args: &Vote) -> Result<()> {
    let interactive = ask::is_interactive() && !session.json;
    if !args.yes && !interactive {
        bail!(say!("vote-not-asked"));
    }
    let patience = Patience::lasting(args.waiting.duration());
    let turn = Turn::begin(session, &args.codes, interactive, &patience)?;
    let ballot = turn.prepare(session, &args.chosen, interactive)?;
    let decision = match args.yes {
        true => Decision::Cast,
        false => ask::decision()?,
    };
    match decision {
        Decision::Cast => {
            if turn.refused_before && interactive && !ask::confirm(&say!("vote-refused-before"))? {
                bail!(say!("vote-nothing"));
            }
            let submission = sign(session.election(), ballot, &turn.voter.secret, &mut OsRng)?;
            let kept = session.store.keep(&submission.encode())?;
            send(session, &kept, &patience)
        }
        Decision::Check => {
            let tracking = ballot.tracking();
            opening::open(session.election(), ballot, None, &args.opening)?;
            say_opened(session, &args.opening, &tracking);
            Ok(())
        }
        Decision::ThrowAway => {
            session.say(say!("vote-thrown-away"));
            session.result(&json!({"cast": false, "tracking": {"hash": Hex(ballot.tracking().0)}}));
            Ok(())
        }
    }
}
