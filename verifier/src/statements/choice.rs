//! Choice and budget: a bit for each option.

use super::part::signed_integer;
use super::{Part, Term};

/// Between `min` and `max` options, or blank.
pub(super) fn compile(part: &mut Part, n: u32, (min, max): (u64, u64), blank: bool) {
    let (options, blank) = marked_options(part, n, blank);
    let number = options.iter().map(|bit| (*bit, 1)).collect();
    part.between(number, min, max, blank);
}

/// Besides, what the options cost lies between the two ends of `money`; all in units of the
/// greatest common divisor of the costs, which keeps the slack short.
pub(super) fn compile_budget(
    part: &mut Part,
    costs: &[u64],
    (min, max): (u64, u64),
    money: (u64, u64),
    blank: bool,
) {
    let n = u32::try_from(costs.len()).unwrap_or(u32::MAX);
    let (options, blank) = marked_options(part, n, blank);
    let number = options.iter().map(|bit| (*bit, 1)).collect();
    part.between(number, min, max, blank);
    let costs = costs.iter().map(|cost| signed_integer(*cost));
    let cost: Vec<Term> = options.iter().copied().zip(costs).collect();
    part.between(cost, money.0, money.1, blank);
}

fn marked_options(part: &mut Part, n: u32, blank: bool) -> (Vec<u32>, Option<u32>) {
    let options = part.some_bits(n);
    let blank = blank.then(|| part.bit());
    for bit in options.iter().chain(&blank) {
        part.bit_mark(*bit);
    }
    (options, blank)
}
