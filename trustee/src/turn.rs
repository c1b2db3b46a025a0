//! Whose turn it is: who must do what now, or why nothing more is to be done; in English for programs, whoever runs them.

use urne_board_client::turn;
use urne_record::election::{Actor, Phase};
use urne_record::{Election, Name};
use urne_words::Language;

use crate::show::line;
use crate::words::WORDS;

/// Why nothing more is to be done, if so.
pub(crate) fn ended(election: &Election, language: Language) -> Option<String> {
    match election.phase() {
        Phase::Finished => Some(WORDS.say_in(language, "finished", &[])),
        Phase::Aborted => {
            let reason = election.abort_reason().map(Name::as_str);
            let reason = line(reason.unwrap_or_default());
            Some(WORDS.say_in(language, "aborted", &[("reason", reason.into())]))
        }
        _ => None,
    }
}

/// Who must do what now; those who must do the same stand together. The reader, a trustee by ordinal, is "you".
pub(crate) fn next(election: &Election, reader: u32, language: Language) -> Vec<String> {
    let mut steps: Vec<(Vec<String>, String)> = Vec::new();
    for step in election.next_steps() {
        let who = match step.actor {
            Actor::Trustee(ordinal) if ordinal == reader => WORDS.say_in(language, "reader", &[]),
            Actor::Voters => WORDS.say_in(language, "all-voters", &[]),
            _ => line(&step.name),
        };
        let text = match language {
            Language::En => line(&step.text),
            _ => line(&turn(election, &step)),
        };
        match steps.iter_mut().find(|(_, other)| *other == text) {
            Some((people, _)) => people.push(who),
            None => steps.push((vec![who], text)),
        }
    }
    let said = |(people, text): (Vec<String>, String)| {
        let told = [("who", people.join(", ").into()), ("what", text.into())];
        WORDS.say_in(language, "turn", &told)
    };
    steps.into_iter().map(said).collect()
}
