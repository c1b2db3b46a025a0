//! Identifiers of the form that open-data catalogues ask for, the same for the same thing.

use urne_record::Hash32;

/// A version-4 identifier made of a hash of the texts, so that a data set that is exported again
/// keeps its identifier.
pub(super) fn uuid(parts: &[&str]) -> String {
    let hash = Hash32::sha256(parts.join("\n").as_bytes());
    let mut bytes = [0u8; 16];
    for (byte, from) in bytes.iter_mut().zip(hash.as_bytes()) {
        *byte = *from;
    }
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let part = |from, to| hex.get(from..to).unwrap_or_default();
    [
        part(0, 8),
        part(8, 12),
        part(12, 16),
        part(16, 20),
        part(20, 32),
    ]
    .join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_have_the_form_of_version_4_and_stay() {
        let made = uuid(&["election", "results.csv"]);
        let places = [8, 13, 18, 23].map(|place| made.as_bytes().get(place).copied());
        assert_eq!(places, [Some(b'-'); 4]);
        assert_eq!(made.len(), 36);
        assert_eq!(made.chars().nth(14), Some('4'));
        assert!(made.chars().nth(19).is_some_and(|c| "89ab".contains(c)));
        assert_eq!(made, uuid(&["election", "results.csv"]));
        assert_ne!(made, uuid(&["election", "grades.csv"]));
    }
}
