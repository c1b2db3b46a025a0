//! Statements: what a ballot proof of a style shows, compiled from the style's contests (specs/statements.md).
//!
//! A statement has bits `b_1 ... b_k`, equations `sum coef_i b_i = c` over them, and encrypted marks, each a
//! homogeneous linear form `e_j(b)`. Prover, board and verifier work on statements alone.

mod choice;
mod kernel;

pub use choice::Choice;
pub(crate) use kernel::Kernel;

use crate::{Error, hash, labels};
use std::ops::Range;
use zeroize::Zeroizing;

/// One term of a linear form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// Ordinal of the bit, from 1.
    pub bit: u32,
    /// Its factor.
    pub coefficient: i64,
}

/// `sum coef_i b_i = constant`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Equation {
    /// The left side, in the order of the bits.
    pub terms: Vec<Term>,
    /// The right side `c`.
    pub constant: i64,
}

/// A contest of a style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contest {
    /// Its id in the manifest.
    pub id: String,
    /// What may be marked.
    pub choice: Choice,
}

/// A compiled statement, and which marks belong to which contest.
#[derive(Clone, Debug)]
pub struct Statement {
    bits: u32,
    marks: Vec<Vec<Term>>,
    equations: Vec<Equation>,
    parts: Vec<Part>,
}

/// A contest's share of a statement.
#[derive(Clone, Debug)]
struct Part {
    contest: Contest,
    marks: Range<usize>,
}

impl Statement {
    /// Compiles contests one after the other.
    pub fn compile(contests: &[Contest]) -> Result<Self, Error> {
        let mut statement = Self {
            bits: 0,
            marks: Vec::new(),
            equations: Vec::new(),
            parts: Vec::new(),
        };
        for contest in contests {
            contest.choice.check(&contest.id)?;
            let first = statement.marks.len();
            contest.choice.compile(&mut statement);
            let marks = first..statement.marks.len();
            statement.parts.push(Part {
                contest: contest.clone(),
                marks,
            });
        }
        Ok(statement)
    }

    /// `k`, the number of bits.
    #[must_use]
    pub fn bits(&self) -> u32 {
        self.bits
    }

    /// The m marks.
    #[must_use]
    pub fn marks(&self) -> &[Vec<Term>] {
        &self.marks
    }

    /// The equations.
    #[must_use]
    pub fn equations(&self) -> &[Equation] {
        &self.equations
    }

    /// The contests and the range of marks of each, counted from 0.
    pub fn contests(&self) -> impl Iterator<Item = (&Contest, Range<usize>)> {
        self.parts
            .iter()
            .map(|part| (&part.contest, part.marks.clone()))
    }

    /// The canonical encoding.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        bytes.extend(self.bits.to_be_bytes());
        bytes.extend(length(&self.marks));
        for mark in &self.marks {
            encode_terms(&mut bytes, mark);
        }
        bytes.extend(length(&self.equations));
        for equation in &self.equations {
            encode_terms(&mut bytes, &equation.terms);
            bytes.extend(equation.constant.to_be_bytes());
        }
        bytes.extend(0u32.to_be_bytes());
        bytes
    }

    /// The statement hash.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        hash::hash(labels::hash::STATEMENT, &[&self.encode()])
    }

    /// The bits of a selection: for each contest in order whether each of its positions is marked, the blank
    /// last. Refuses what the contest does not allow, naming it.
    pub fn assign(&self, selection: &[Vec<bool>]) -> Result<Zeroizing<Vec<u8>>, Error> {
        if selection.len() != self.parts.len() {
            return Err(Error::Selection {
                what: "contests of the style".into(),
                expected: self.parts.len(),
                found: selection.len(),
            });
        }
        let mut bits = Zeroizing::new(Vec::with_capacity(self.bits as usize));
        for (part, marks) in self.parts.iter().zip(selection) {
            part.contest
                .choice
                .assign(&part.contest.id, marks, &mut bits)?;
        }
        Ok(bits)
    }

    /// Appends a bit and returns its ordinal.
    fn add_bit(&mut self) -> u32 {
        self.bits += 1;
        self.bits
    }

    /// Appends a bit that is encrypted as it is.
    fn add_mark(&mut self) -> u32 {
        let bit = self.add_bit();
        self.marks.push(vec![Term {
            bit,
            coefficient: 1,
        }]);
        bit
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
