//! The canonical encoding of a statement (specs/statements.md, Encoding).

use super::{Position, Statement, Term};

impl Statement {
    /// The canonical encoding.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        bytes.extend(self.bits.to_be_bytes());
        bytes.extend(length(&self.positions));
        for position in &self.positions {
            match position {
                Position::Mark(terms) => {
                    bytes.push(0);
                    encode_terms(&mut bytes, terms);
                }
                Position::Amount => bytes.push(1),
            }
        }
        bytes.extend(length(&self.equations));
        for equation in &self.equations {
            encode_terms(&mut bytes, &equation.terms);
            bytes.extend(equation.constant.to_be_bytes());
        }
        bytes.extend(length(&self.claims));
        for claim in &self.claims {
            encode_terms(&mut bytes, &claim.terms);
            bytes.extend(claim.constant.to_be_bytes());
        }
        bytes.push(self.range);
        bytes
    }
}

fn length<T>(items: &[T]) -> [u8; 4] {
    u32::try_from(items.len()).unwrap_or(u32::MAX).to_be_bytes()
}

fn encode_terms(bytes: &mut Vec<u8>, terms: &[Term]) {
    bytes.extend(length(terms));
    for term in terms {
        bytes.extend(term.bit.to_be_bytes());
        bytes.extend(term.coefficient.to_be_bytes());
    }
}
