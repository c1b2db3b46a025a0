//! The electoral roll: credentials sorted by key, each with its current ballot.

use super::{Credential, codes::base32};
use crate::notation::{Hash, hash, start_hash, str_bytes};
use sha2::Digest;

/// The largest total weight.
const MAX_TOTAL: u64 = 1 << 40;

/// A credential's weight, style and current ballot.
#[derive(Debug, Clone, Copy)]
pub struct Slot {
    /// Tracking hash of the current ballot, zeros if there is none.
    pub tracking: Hash,
    /// Index of the current ballot's entry; `u64::MAX` if there is none.
    pub index: u64,
    /// The weight.
    pub weight: u32,
    /// The index of the style.
    pub style: u16,
}

impl Slot {
    /// Whether the credential has a current ballot.
    pub fn has_ballot(&self) -> bool {
        self.index != u64::MAX
    }
}

/// The roll in force.
#[derive(Debug)]
pub struct Register {
    keys: Vec<[u8; 32]>,
    slots: Vec<Slot>,
    /// The roll hash.
    pub hash: Hash,
    /// The sum of all weights.
    pub total_weight: u64,
}

impl Register {
    /// Sorts the credentials; what must not be goes to `faults`.
    pub fn new(
        mut credentials: Vec<Credential>,
        styles: &[&str],
        faults: &mut Vec<String>,
    ) -> Self {
        credentials.sort_unstable_by_key(|credential| credential.key);
        let mut state = start_hash("urne/v1/roll");
        let styles: Vec<Vec<u8>> = styles.iter().map(|id| str_bytes(id)).collect();
        let mut total_weight = 0u64;
        for credential in &credentials {
            state.update(credential.key);
            state.update(u64::from(credential.weight).to_be_bytes());
            state.update(
                styles
                    .get(usize::from(credential.style))
                    .map_or(&[][..], Vec::as_slice),
            );
            total_weight = total_weight.saturating_add(u64::from(credential.weight));
        }
        if credentials
            .first()
            .is_some_and(|credential| credential.key == [0; 32])
        {
            faults.push("a credential is the identity".into());
        }
        if total_weight > MAX_TOTAL {
            faults.push("the total weight exceeds 2^40".into());
        }
        let keys: Vec<[u8; 32]> = credentials
            .iter()
            .map(|credential| credential.key)
            .collect();
        if let Some(key) = first_repeated(&keys) {
            faults.push(format!(
                "credential {} stands twice",
                super::fingerprint(&key)
            ));
        }
        if let Some(fingerprint) = repeated_fingerprint(&keys) {
            faults.push(format!(
                "two credentials have the fingerprint {fingerprint}"
            ));
        }
        let slot = |credential: Credential| Slot {
            tracking: [0; 32],
            index: u64::MAX,
            weight: credential.weight,
            style: credential.style,
        };
        let slots = credentials.into_iter().map(slot).collect();
        Self {
            keys,
            slots,
            hash: state.finalize().into(),
            total_weight,
        }
    }

    /// The number of credentials.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether there is no credential.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The slot of a credential.
    pub fn slot(&self, key: &[u8; 32]) -> Option<&Slot> {
        self.slots.get(self.keys.binary_search(key).ok()?)
    }

    /// The slot of a credential, to be changed.
    pub fn slot_mut(&mut self, key: &[u8; 32]) -> Option<&mut Slot> {
        self.slots.get_mut(self.keys.binary_search(key).ok()?)
    }

    /// All slots.
    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }
}

fn first_repeated(sorted: &[[u8; 32]]) -> Option<[u8; 32]> {
    sorted
        .array_windows::<2>()
        .find(|[a, b]| a == b)
        .map(|[a, _]| *a)
}

/// A fingerprint of two different keys, if there is one.
fn repeated_fingerprint(keys: &[[u8; 32]]) -> Option<String> {
    let bits = |key: &[u8; 32]| -> u128 {
        let [head @ .., _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _] =
            hash("urne/v1/fingerprint", &[key]);
        u128::from_be_bytes(head) >> 28
    };
    let mut prints: Vec<u128> = keys.iter().map(bits).collect();
    prints.sort_unstable();
    let twice = prints
        .array_windows::<2>()
        .find(|[a, b]| a == b)
        .map(|[a, _]| *a)?;
    // Equal keys have been named already.
    let mut same: Vec<&[u8; 32]> = keys.iter().filter(|key| bits(key) == twice).collect();
    same.dedup();
    (same.len() > 1).then(|| base32(&(twice << 28).to_be_bytes(), 20))
}
