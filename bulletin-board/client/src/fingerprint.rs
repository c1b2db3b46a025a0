//! A key as people read it to one another over the telephone.

use urne_record::{Hash32, Key32};

/// Bytes of the hash that are shown: 80 bits, which nobody finds a second key for.
const SHOWN: usize = 10;

/// The fingerprint of a public key: the first 80 bits of its SHA-256 as hexadecimal digits, in groups of four.
pub fn fingerprint(key: &Key32) -> String {
    let hash = Hash32::sha256(&key.0);
    let groups: Vec<String> = hash
        .as_bytes()
        .get(..SHOWN)
        .unwrap_or_default()
        .chunks(2)
        .map(|pair| pair.iter().map(|byte| format!("{byte:02x}")).collect())
        .collect();
    groups.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use urne_record::Fixed;

    #[test]
    fn groups_of_four() {
        // SHA-256 of 32 zero bytes begins 66687aadf862bd776c8f.
        assert_eq!(fingerprint(&Fixed([0; 32])), "6668 7aad f862 bd77 6c8f");
    }
}
