//! Verifying an archive: one reading for everything but the sums of the ballots, one for these.

use std::io::{BufReader, Read, Seek, SeekFrom};

use super::{Part, Unreadable, objects};
use crate::checks::{Expectations, Verifier};
use crate::log::Place;
use crate::report::Report;

/// Runs all checks over an archive. `progress` is called with entries done and the number that
/// the checkpoint states; the second reading counts on from the first.
pub fn verify(
    archive: impl Read + Seek,
    expectations: Expectations,
    progress: impl FnMut(u64, u64),
) -> Result<Report, Unreadable> {
    verify_with(archive, expectations, progress, |_| ())
}

/// As [`verify`]; before the report is written, `last` may give what else the verifier asks for.
pub fn verify_with(
    mut archive: impl Read + Seek,
    expectations: Expectations,
    mut progress: impl FnMut(u64, u64),
    last: impl FnOnce(&mut Verifier),
) -> Result<Report, Unreadable> {
    let mut verifier: Option<Verifier> = None;
    let mut expectations = Some(expectations);
    objects(BufReader::new(&mut archive), |part| {
        match (part, &mut verifier) {
            (Part::Object(object), None) => {
                let expected = expectations.take().unwrap_or_default();
                verifier = Some(Verifier::new(&object.bytes, expected));
            }
            (Part::Object(object), Some(verifier)) => verifier.object(object.place, &object.bytes),
            (Part::Damaged(what), Some(verifier)) => verifier.damaged(&what),
            (Part::Damaged(what), None) => return Err(Unreadable::NotAnArchive(what)),
        }
        if let Some(verifier) = &verifier {
            progress(
                verifier.entries(),
                verifier.stated_size().unwrap_or(0).saturating_mul(2),
            );
        }
        Ok(())
    })?;
    let mut verifier =
        verifier.ok_or_else(|| Unreadable::NotAnArchive("it holds no checkpoint".into()))?;
    verifier.end();
    if verifier.needs_ballots() {
        let size = verifier.entries();
        archive.seek(SeekFrom::Start(0))?;
        objects(BufReader::new(&mut archive), |part| {
            if let Part::Object(object) = part
                && let Place::Bundle { number, width } = object.place
            {
                verifier.ballots(number, width, &object.bytes)?;
                progress(size.saturating_add(256 * number), size.saturating_mul(2));
            }
            Ok(())
        })?;
        verifier.ballots_end()?;
    }
    last(&mut verifier);
    Ok(verifier.conclude())
}
