//! What this trustee's messages are, in words.

use urne_record::body::Body;

/// What a message is, in words.
pub(crate) fn note(body: &Body) -> String {
    match body {
        Body::TrusteeCommit(_) => "round 1 of 4, your commitment".to_owned(),
        Body::TrusteeOpen(open) if open.parts == 1 => {
            "round 2 of 4, what you committed to".to_owned()
        }
        Body::TrusteeOpen(open) => format!(
            "round 2 of 4, what you committed to, part {} of {}",
            open.part, open.parts
        ),
        Body::TrusteeShare(share) => {
            format!("round 3 of 4, the share of trustee {}", share.receiver)
        }
        Body::TrusteeConfirm(_) => {
            "round 4 of 4, confirmed: every share received fits; this file keeps yours".to_owned()
        }
        Body::TrusteeComplaint(complaint) => format!(
            "round 4 of 4, a complaint: what trustee {} sent does not fit; the organizer must start a new attempt",
            complaint.dealer
        ),
        Body::Rehearsal(_) => "your rehearsal: your share decrypts".to_owned(),
        Body::PartialDecryption(partial) => match partial.contests.as_slice() {
            [one] => format!("your part of the decryption of contest {}", one.contest),
            many => format!("your part of the decryption of {} contests", many.len()),
        },
        other => other.kind().to_string(),
    }
}
