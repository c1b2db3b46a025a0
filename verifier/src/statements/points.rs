//! Points and score: each option's number as weighted bits.

use super::{Part, Term};

/// Up to `each` for every option, between `least` and `most` in all, or blank.
pub(super) fn compile(part: &mut Part, n: u32, each: u64, (least, most): (u64, u64), blank: bool) {
    let options: Vec<Vec<Term>> = (0..n).map(|_| part.weighted_bits(each)).collect();
    let blank = blank.then(|| part.bit());
    for option in &options {
        part.mark(option.iter().copied());
    }
    if let Some(blank) = blank {
        part.bit_mark(blank);
    }
    part.between(options.concat(), least, most, blank);
}
