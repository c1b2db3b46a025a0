//! Joining the registrars' lists into credentials as their parts come in.
//!
//! Labels increase in every list, so the rows that are known of both lists join from the front;
//! only rows that wait for the other registrar are kept beside the credentials.

use std::collections::VecDeque;

use super::RollPart;
use crate::checks::{Check, Fault};
use crate::key_ceremony::Misplaced;
use crate::manifest::Election;
use crate::notation::Point;

/// A credential on the roll.
#[derive(Debug, Clone, Copy)]
pub struct Credential {
    /// The key.
    pub key: [u8; 32],
    /// The weight of its ballot.
    pub weight: u32,
    /// The index of its style.
    pub style: u16,
}

#[derive(Debug)]
struct Waiting {
    label: [u8; 16],
    half: Credential,
}

#[derive(Debug, Default)]
struct List {
    parts_seen: u64,
    parts: Option<u64>,
    last_label: Option<[u8; 16]>,
    waiting: VecDeque<Waiting>,
}

impl List {
    fn complete(&self) -> bool {
        self.parts == Some(self.parts_seen)
    }
}

/// The lists so far.
#[derive(Debug)]
pub struct Lists {
    lists: Vec<List>,
    joined: Vec<Credential>,
    differ: bool,
}

impl Lists {
    /// Empty lists of all registrars.
    pub fn new(registrars: usize) -> Self {
        Self {
            lists: (0..registrars).map(|_| List::default()).collect(),
            joined: Vec::new(),
            differ: false,
        }
    }

    /// Whether every registrar's list is complete.
    pub fn complete(&self) -> bool {
        self.lists.iter().all(List::complete)
    }

    /// Adds a part; wrong content goes to `faults` (check 8).
    pub fn add(
        &mut self,
        part: &RollPart,
        election: &Election,
        faults: &mut Vec<Fault>,
    ) -> Result<(), Misplaced> {
        let place = usize::try_from(part.registrar)
            .ok()
            .and_then(|g| g.checked_sub(1));
        let list = place.and_then(|place| self.lists.get_mut(place));
        let list =
            list.ok_or_else(|| Misplaced(format!("there is no registrar {}", part.registrar)))?;
        let next = list.parts_seen + 1;
        if list.parts.is_some_and(|parts| parts != part.parts) {
            return Err(Misplaced("`parts` differs from the parts before".into()));
        }
        if part.part != next || part.part > part.parts {
            return Err(Misplaced(format!(
                "part {} of {}, where part {next} belongs",
                part.part, part.parts
            )));
        }
        list.parts = Some(part.parts);
        list.parts_seen = next;
        let mut fault = |what: String| faults.push(Fault::new(Check::Roll, what));
        if !(1..=200).contains(&part.rows.len()) {
            fault(format!("{} rows in a part, not 1 to 200", part.rows.len()));
        }
        for (i, row) in part.rows.iter().enumerate() {
            if list.last_label.is_some_and(|last| last >= row.label) {
                fault(format!("row {}: labels do not increase", i + 1));
            }
            list.last_label = Some(row.label);
            if row.key.is_identity() {
                fault(format!("row {}: the key is the identity", i + 1));
            }
            let style = election
                .style_index(&row.style)
                .and_then(|s| u16::try_from(s).ok());
            let weight = u32::try_from(row.weight).ok().filter(|weight| *weight >= 1);
            let (Some(style), Some(weight)) = (style, weight) else {
                fault(format!(
                    "row {}: no such style, or a weight that is not 1 to 2^32 - 1",
                    i + 1
                ));
                continue;
            };
            let half = Credential {
                key: row.key.bytes,
                weight,
                style,
            };
            list.waiting.push_back(Waiting {
                label: row.label,
                half,
            });
        }
        if !self.differ && !self.join() {
            self.differ = true;
            fault("the registrars' lists differ".into());
        }
        Ok(())
    }

    /// Joins what is known of all lists; false when they are seen to differ.
    fn join(&mut self) -> bool {
        match self.lists.as_mut_slice() {
            [only] => {
                self.joined
                    .extend(only.waiting.drain(..).map(|row| row.half));
                true
            }
            [first, second] => {
                while !first.waiting.is_empty() && !second.waiting.is_empty() {
                    let (Some(a), Some(b)) =
                        (first.waiting.pop_front(), second.waiting.pop_front())
                    else {
                        break;
                    };
                    let same = a.label == b.label
                        && (a.half.weight, a.half.style) == (b.half.weight, b.half.style);
                    let halves = (Point::decode(a.half.key), Point::decode(b.half.key));
                    let (true, (Ok(p), Ok(q))) = (same, halves) else {
                        return false;
                    };
                    let key = (p.element + q.element).compress().to_bytes();
                    self.joined.push(Credential { key, ..a.half });
                }
                let too_long =
                    |one: &List, other: &List| one.complete() && !other.waiting.is_empty();
                !too_long(first, second) && !too_long(second, first)
            }
            _ => true,
        }
    }

    /// The joined credentials, in the order of their labels.
    pub fn into_credentials(self) -> Vec<Credential> {
        self.joined
    }
}
