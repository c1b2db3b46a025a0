//! Whose turn it is: who must do what now, or why nothing more is to be done.

use urne_record::election::{Actor, NextStep, Phase, RoundState, Task};
use urne_record::{Election, Name};
use urne_words::{Language, Value};

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
        let text = line(&Turn { election, language }.what(&step));
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

/// What to do in an election, said in a language.
struct Turn<'a> {
    election: &'a Election,
    language: Language,
}

impl Turn<'_> {
    /// In English this is the text that the record's library has for programs.
    fn what(&self, step: &NextStep) -> String {
        match step.task {
            Task::Commit => self.round(step, "turn-commit"),
            Task::OpenPackages => self.round(step, "turn-open-packages"),
            Task::SendShares => self.round(step, "turn-send-shares"),
            Task::CheckShares => self.round(step, "turn-check-shares"),
            Task::NewAttempt => self.new_attempt(step),
            Task::PostKey => self.say("turn-post-key", &[]),
            Task::PostRoll => self.post_roll(step),
            Task::Rehearse => self.say("turn-rehearse", &[]),
            Task::OpenPoll => self.say("turn-open-poll", &[]),
            Task::Vote => {
                let voters = self.election.roll().map_or(0, |roll| roll.len());
                let voted = self.election.voted();
                self.say(
                    "turn-vote",
                    &[("voted", voted.into()), ("voters", voters.into())],
                )
            }
            Task::ClosePoll if self.election.manifest().early_close => {
                self.say("turn-close-early", &[])
            }
            Task::ClosePoll => self.say("turn-close-poll", &[]),
            Task::PostClose => self.say("turn-post-close", &[]),
            Task::Cosign => {
                let close = self.election.close_index().unwrap_or_default();
                let quorum = self.election.manifest().witnesses.quorum;
                self.say(
                    "turn-cosign",
                    &[("count", close.into()), ("quorum", quorum.into())],
                )
            }
            Task::Decrypt | Task::PostResult => self.decryptions(step.task),
            Task::Abort => self.say("turn-abort", &[("cause", cause(step).into())]),
        }
    }

    fn say(&self, id: &str, told: &[(&str, Value<'_>)]) -> String {
        WORDS.say_in(self.language, id, told)
    }

    /// A round of the key ceremony, with what was sent of it.
    fn round(&self, step: &NextStep, id: &str) -> String {
        let attempt = self.election.ceremony().attempt();
        let (number, round) = (attempt.number(), attempt.round());
        let mut place = Vec::new();
        if number > 1 {
            place.push(self.say("turn-attempt", &[("attempt", number.into())]));
        }
        place.push(self.say("turn-round", &[("round", round.into())]));
        if let Actor::Trustee(trustee) = step.actor
            && let RoundState::Awaited {
                sent: sent @ 1..,
                of,
            } = attempt.state(round, trustee)
        {
            place.push(self.say("turn-sent", &[("sent", sent.into()), ("of", of.into())]));
        }
        format!("{} ({})", self.say(id, &[]), place.join(", "))
    }

    fn new_attempt(&self, step: &NextStep) -> String {
        let attempt = self.election.ceremony().attempt();
        let number = attempt.number() + 1;
        match attempt.culprit() {
            Some(trustee) => {
                let party = self.election.manifest().trustee(trustee);
                let name = party.map_or("", |party| party.name.as_str());
                let told = [
                    ("attempt", number.into()),
                    ("trustee", trustee.into()),
                    ("name", name.into()),
                ];
                self.say("turn-new-attempt", &told)
            }
            None => {
                let told = [("attempt", number.into()), ("cause", cause(step).into())];
                self.say("turn-new-attempt-failed", &told)
            }
        }
    }

    fn post_roll(&self, step: &NextStep) -> String {
        let (arrived, parts) = match step.actor {
            Actor::Registrar(registrar) => self.election.list_progress(registrar),
            _ => (0, 0),
        };
        match parts {
            0 => self.say("turn-post-roll", &[]),
            _ => {
                let told = [("arrived", arrived.into()), ("parts", parts.into())];
                self.say("turn-post-roll-rest", &told)
            }
        }
    }

    fn decryptions(&self, task: Task) -> String {
        let (done, needed) = self.election.count().map_or((0, 0), |count| {
            let needed = count.needed(self.election.manifest());
            (count.decrypted_by().len(), needed)
        });
        let told = [("done", done.into()), ("needed", needed.into())];
        match (task, needed) {
            (Task::Decrypt, _) => self.say("turn-decrypt", &told),
            (_, 0) => self.say("turn-post-result-empty", &[]),
            _ => self.say("turn-post-result", &told),
        }
    }
}

/// The fault in the record for which something must begin again, as the record's library calls it.
fn cause(step: &NextStep) -> &str {
    step.text.split_once(": ").map_or("", |(_, cause)| cause)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use urne_record::fixtures::Fixture;

    use super::*;

    fn compare(election: &Election, seen: &mut Vec<Task>) {
        for step in election.next_steps() {
            let language = Language::En;
            assert_eq!(Turn { election, language }.what(&step), step.text);
            seen.push(step.task);
        }
    }

    /// People who read the tool and programs that read its JSON are told the same.
    #[test]
    fn english_is_what_the_record_says() {
        let mut seen = Vec::new();
        let mut fixture = Fixture::new(1, 1).unwrap();
        compare(&fixture.election, &mut seen);
        fixture.failed_attempt().unwrap();
        compare(&fixture.election, &mut seen);
        fixture.ceremony().unwrap();
        compare(&fixture.election, &mut seen);
        fixture.roll().unwrap();
        compare(&fixture.election, &mut seen);
        fixture.rehearse().unwrap();
        compare(&fixture.election, &mut seen);
        compare(&Fixture::opened(1, 1).unwrap().election, &mut seen);
        compare(&Fixture::closed(1, 1).unwrap().election, &mut seen);
        for task in [
            Task::Commit,
            Task::PostRoll,
            Task::Rehearse,
            Task::OpenPoll,
            Task::Vote,
            Task::Decrypt,
        ] {
            assert!(seen.contains(&task), "{task:?}");
        }
    }
}
