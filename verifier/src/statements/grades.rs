//! Grades: exactly one of them (or no opinion) for each option.

use super::Part;

/// `grades` counts "no opinion" where the contest has it.
pub(super) fn compile(part: &mut Part, n: u32, grades: u32) {
    for _ in 0..n {
        let bits = part.some_bits(grades);
        for bit in &bits {
            part.bit_mark(*bit);
        }
        part.equation(bits.into_iter().map(|bit| (bit, 1)), 1);
    }
}
