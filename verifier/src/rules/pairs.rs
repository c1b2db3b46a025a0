//! Who is ranked above whom, by how many.

use super::Count;

/// `d(i, j)`, the total of the position `y_ij`.
#[derive(Debug)]
pub(super) struct Pairs {
    n: usize,
    /// Row by row, 0 on the diagonal.
    above: Vec<u64>,
}

impl Pairs {
    pub(super) fn new(count: Count<'_>) -> Self {
        let n = count.contest.options.len();
        let mut totals = count.totals.iter().copied();
        let places = (0..n).flat_map(|i| (0..n).map(move |j| (i, j)));
        let above = places.map(|(i, j)| {
            if i == j {
                0
            } else {
                totals.next().unwrap_or(0)
            }
        });
        Self {
            n,
            above: above.collect(),
        }
    }

    pub(super) fn get(&self, i: usize, j: usize) -> u64 {
        self.above.get(i * self.n + j).copied().unwrap_or(0)
    }

    /// Whether nobody ranked anybody.
    pub(super) fn all_zero(&self) -> bool {
        self.above.iter().all(|total| *total == 0)
    }
}
