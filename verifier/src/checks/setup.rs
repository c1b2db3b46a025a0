//! Steps of the setup: ceremony, roll, rehearsals, `open`.

use super::state::{Position, State, expect_number};
use super::{Check, Fault};
use crate::key_ceremony::{Attempt, Misplaced, Package, RehearsalBody, verify_rehearsal};
use crate::log::{Body, Phase};
use crate::manifest::Election;
use crate::notation::Hash;
use crate::roll::{
    Lists, OpenBody, Register, RollPart, StyleCount, class_below_floor, totals_can_be_found,
};

impl State {
    pub(super) fn step_ceremony(
        &mut self,
        body: &Body,
        message: Hash,
        packages: &[Package],
        at: Position<'_>,
        election: &Election,
        faults: &mut Vec<Fault>,
    ) -> Result<(), Misplaced> {
        match body {
            Body::TrusteeCommit(body) => self.attempt.commit(body, message, faults),
            Body::TrusteeOpen(body) => self.attempt.open(body, packages, message, faults),
            Body::TrusteeShare(body) => self.attempt.share(body, message, faults),
            Body::TrusteeConfirm(body) => self.attempt.confirm(body, message, faults),
            Body::TrusteeComplaint(body) => {
                self.attempt.complain(body, message, faults)?;
                self.complaints += 1;
                Ok(())
            }
            Body::Attempt(body) => {
                expect_number("attempt", body.attempt, self.attempt.number() + 1)?;
                if !body.culprits.is_sorted_by(|a, b| a < b) {
                    return Err(Misplaced("`culprits` does not increase".into()));
                }
                if let Some(unknown) = body
                    .culprits
                    .iter()
                    .find(|c| election.trustee(**c).is_none())
                {
                    return Err(Misplaced(format!("there is no trustee {unknown}")));
                }
                self.attempt = Attempt::new(body.attempt, election);
                Ok(())
            }
            Body::Key(body) => {
                self.keys = Some(self.attempt.key(body, faults)?);
                self.key_leaf = at.leaf;
                Ok(())
            }
            _ => Err(Misplaced("no entry of the ceremony".into())),
        }
    }

    pub(super) fn step_roll(
        &mut self,
        part: &RollPart,
        election: &Election,
        faults: &mut Vec<Fault>,
    ) -> Result<(), Misplaced> {
        self.lists.add(part, election, faults)?;
        if self.lists.complete() {
            let lists = std::mem::replace(&mut self.lists, Lists::new(0));
            let styles: Vec<&str> = election
                .styles
                .iter()
                .map(|style| style.id.as_str())
                .collect();
            let mut found = Vec::new();
            self.register = Some(Register::new(lists.into_credentials(), &styles, &mut found));
            faults.extend(found.into_iter().map(|what| Fault::new(Check::Roll, what)));
        }
        self.roll_faulty |= !faults.is_empty();
        Ok(())
    }

    pub(super) fn step_rehearsal(
        &mut self,
        body: &RehearsalBody,
        election: &Election,
        faults: &mut Vec<Fault>,
    ) -> Result<(), Misplaced> {
        let place = usize::try_from(body.trustee)
            .ok()
            .and_then(|i| i.checked_sub(1));
        let done = place.and_then(|place| self.rehearsed.get_mut(place));
        let done =
            done.ok_or_else(|| Misplaced(format!("there is no trustee {}", body.trustee)))?;
        if std::mem::replace(done, true) {
            return Err(Misplaced("a second rehearsal".into()));
        }
        let (Some(keys), Some(register)) = (&self.keys, &self.register) else {
            return Err(Misplaced("a rehearsal before key and roll".into()));
        };
        // Of a faulty roll check 8 speaks; the rehearsal is then held to the roll that it names.
        let roll = if self.roll_faulty {
            &body.roll
        } else {
            &register.hash
        };
        let verified = verify_rehearsal(body, &election.id, &self.key_leaf, roll, keys);
        faults.extend(
            verified
                .err()
                .map(|what| Fault::new(Check::Keys, format!("rehearsal: {what}"))),
        );
        Ok(())
    }

    pub(super) fn step_open(
        &mut self,
        body: &OpenBody,
        at: Position<'_>,
        election: &Election,
        faults: &mut Vec<Fault>,
    ) -> Result<(), Misplaced> {
        let register = self
            .register
            .as_ref()
            .ok_or_else(|| Misplaced("`open` before the roll".into()))?;
        let mut require = |holds: bool, what: &str| {
            if !holds {
                faults.push(Fault::new(Check::Roll, what));
            }
        };
        require(!register.is_empty(), "there is no credential on the roll");
        let credentials = u64::try_from(register.len()).unwrap_or(u64::MAX);
        require(
            body.credentials == credentials,
            "`credentials` is not the number on the roll",
        );
        require(
            body.key == self.key_leaf,
            "`key` is not the leaf hash of key",
        );
        require(body.roll == register.hash, "`roll` is not the roll hash");

        let mut styles: Vec<StyleCount> = election
            .styles
            .iter()
            .map(|style| StyleCount {
                credentials: 0,
                style: style.id.clone(),
                weight: 0,
            })
            .collect();
        for slot in register.slots() {
            if let Some(count) = styles.get_mut(usize::from(slot.style)) {
                count.credentials += 1;
                count.weight = count.weight.saturating_add(u64::from(slot.weight));
            }
        }
        require(
            body.styles == styles,
            "`styles` are not the numbers and weights of the roll",
        );

        let mut classes: Vec<(u16, u32)> = register
            .slots()
            .iter()
            .map(|slot| (slot.style, slot.weight))
            .collect();
        classes.sort_unstable();
        for (i, contest) in election.manifest.contests.iter().enumerate() {
            if let Some(weight) = class_below_floor(&classes, i, election) {
                let what = format!(
                    "contest {}: too few voters have weight {weight}",
                    contest.id
                );
                faults.push(Fault::new(Check::Roll, what));
            }
            if !totals_can_be_found(&styles, i, election) {
                let what = format!("contest {}: a total could exceed 2^48", contest.id);
                faults.push(Fault::new(Check::Roll, what));
            }
        }
        self.open = Some(at.leaf);
        self.open_index = Some(at.index);
        self.phase = Phase::Voting;
        Ok(())
    }
}
