//! What this trustee's messages are, in words.

use urne_record::body::Body;
use urne_words::Language;

use crate::words::WORDS;

/// What a message is, in words.
pub(crate) fn note(body: &Body, language: Language) -> String {
    let say = |id: &str| WORDS.say_in(language, id, &[]);
    match body {
        Body::TrusteeCommit(_) => say("note-commit"),
        Body::TrusteeOpen(open) if open.parts == 1 => say("note-open"),
        Body::TrusteeOpen(open) => {
            let told = [("part", open.part.into()), ("parts", open.parts.into())];
            WORDS.say_in(language, "note-open-part", &told)
        }
        Body::TrusteeShare(share) => {
            let told = [("trustee", share.receiver.into())];
            WORDS.say_in(language, "note-share", &told)
        }
        Body::TrusteeConfirm(_) => say("note-confirm"),
        Body::TrusteeComplaint(complaint) => {
            let told = [("trustee", complaint.dealer.into())];
            WORDS.say_in(language, "note-complaint", &told)
        }
        Body::Rehearsal(_) => say("note-rehearsal"),
        Body::PartialDecryption(partial) => match partial.contests.as_slice() {
            [one] => {
                let told = [("contest", one.contest.as_str().into())];
                WORDS.say_in(language, "note-decryption", &told)
            }
            many => {
                let told = [("count", many.len().into())];
                WORDS.say_in(language, "note-decryptions", &told)
            }
        },
        other => other.kind().to_string(),
    }
}
