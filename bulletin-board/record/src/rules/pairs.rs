//! What the pairs of a ranking say: who is ranked above whom by how many.

use super::ContestTotals;

/// A table with a cell for every ordered pair of options.
#[derive(Clone, Debug)]
pub(super) struct Table<T> {
    size: usize,
    cells: Vec<T>,
}

impl<T: Copy + Default> Table<T> {
    pub(super) fn new(size: usize, cell: impl Fn(usize, usize) -> T) -> Self {
        let cells = (0..size).flat_map(|i| (0..size).map(move |j| (i, j)));
        Table {
            size,
            cells: cells.map(|(i, j)| cell(i, j)).collect(),
        }
    }

    pub(super) fn get(&self, i: usize, j: usize) -> T {
        self.cells
            .get(i * self.size + j)
            .copied()
            .unwrap_or_default()
    }

    pub(super) fn set(&mut self, i: usize, j: usize, value: T) {
        if let Some(cell) = self.cells.get_mut(i * self.size + j) {
            *cell = value;
        }
    }

    pub(super) fn size(&self) -> usize {
        self.size
    }
}

impl ContestTotals<'_> {
    /// `d(i, j)`: the weight of those who rank i above j.
    pub(super) fn pairs(&self) -> Table<u64> {
        let n = self.options();
        Table::new(n, |i, j| {
            if i == j {
                return 0;
            }
            // Among the others of option i, option j is one earlier if it comes after i.
            self.total(i * (n - 1) + j - usize::from(j > i))
        })
    }
}

/// Whether nobody ranked anything.
pub(super) fn all_zero(pairs: &Table<u64>) -> bool {
    pairs.cells.iter().all(|weight| *weight == 0)
}
