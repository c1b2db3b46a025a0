//! Counts for the operator, in Prometheus' text form. No count ties anything to a person: there
//! are no labels but the reason of a refusal, and no times.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

/// Upper bounds of the batch sizes that are counted apart.
const SIZES: [u64; 6] = [1, 4, 16, 64, 256, 512];

/// The board's counters.
#[derive(Debug, Default)]
pub struct Metrics {
    accepted: AtomicU64,
    repeated: AtomicU64,
    overloaded: AtomicU64,
    reloads: AtomicU64,
    refused: Mutex<BTreeMap<String, u64>>,
    batches: [AtomicU64; SIZES.len()],
    batch_count: AtomicU64,
    batch_sum: AtomicU64,
}

impl Metrics {
    /// A batch of this many entries became durable.
    pub fn committed(&self, entries: u64) {
        self.accepted.fetch_add(entries, Ordering::Relaxed);
        self.batch_count.fetch_add(1, Ordering::Relaxed);
        self.batch_sum.fetch_add(entries, Ordering::Relaxed);
        for (bound, counter) in SIZES.iter().zip(&self.batches) {
            if entries <= *bound {
                counter.fetch_add(1, Ordering::Relaxed);
            }
        }
    }

    /// A submission was refused for this reason.
    pub fn refused(&self, reason: &str) {
        let mut refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
        *refused.entry(reason.to_owned()).or_default() += 1;
    }

    /// A submission stood already and was answered again.
    pub fn repeated(&self) {
        self.repeated.fetch_add(1, Ordering::Relaxed);
    }

    /// A submission was turned away because the queue was full.
    pub fn overloaded(&self) {
        self.overloaded.fetch_add(1, Ordering::Relaxed);
    }

    /// An election was loaded again from the database after an error.
    pub fn reloaded(&self) {
        self.reloads.fetch_add(1, Ordering::Relaxed);
    }

    /// All counts as text; `queued` is the number of submissions that wait now, `serving` and
    /// `damaged` count elections.
    pub fn render(&self, queued: usize, serving: usize, damaged: usize) -> String {
        let mut page = Page(String::new());
        page.family(
            "urne_entries_accepted_total",
            "counter",
            "Entries made durable.",
        );
        page.sample("urne_entries_accepted_total", load(&self.accepted));
        page.family(
            "urne_submissions_repeated_total",
            "counter",
            "Submissions that stood already.",
        );
        page.sample("urne_submissions_repeated_total", load(&self.repeated));
        page.family(
            "urne_submissions_refused_total",
            "counter",
            "Refused submissions by reason.",
        );
        let refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
        for (reason, count) in refused.iter() {
            let name = format!("urne_submissions_refused_total{{reason=\"{reason}\"}}");
            page.sample(&name, *count);
        }
        drop(refused);
        page.family(
            "urne_overload_total",
            "counter",
            "Submissions turned away by a full queue.",
        );
        page.sample("urne_overload_total", load(&self.overloaded));
        page.family(
            "urne_reloads_total",
            "counter",
            "Elections loaded again after an error.",
        );
        page.sample("urne_reloads_total", load(&self.reloads));
        page.family(
            "urne_batch_entries",
            "histogram",
            "Entries in one transaction.",
        );
        for (bound, counter) in SIZES.iter().zip(&self.batches) {
            page.sample(
                &format!("urne_batch_entries_bucket{{le=\"{bound}\"}}"),
                load(counter),
            );
        }
        page.sample(
            "urne_batch_entries_bucket{le=\"+Inf\"}",
            load(&self.batch_count),
        );
        page.sample("urne_batch_entries_sum", load(&self.batch_sum));
        page.sample("urne_batch_entries_count", load(&self.batch_count));
        page.family(
            "urne_queue_depth",
            "gauge",
            "Submissions that wait for a sequencer.",
        );
        page.sample("urne_queue_depth", queued as u64);
        page.family("urne_elections", "gauge", "Elections by condition.");
        page.sample("urne_elections{condition=\"serving\"}", serving as u64);
        page.sample("urne_elections{condition=\"damaged\"}", damaged as u64);
        page.0
    }
}

/// Text under construction; writing to a string cannot fail.
struct Page(String);

impl Page {
    fn family(&mut self, name: &str, kind: &str, help: &str) {
        let _ = writeln!(self.0, "# HELP {name} {help}\n# TYPE {name} {kind}");
    }

    fn sample(&mut self, name: &str, value: u64) {
        let _ = writeln!(self.0, "{name} {value}");
    }
}

fn load(counter: &AtomicU64) -> u64 {
    counter.load(Ordering::Relaxed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn histogram_buckets_are_cumulative() {
        let metrics = Metrics::default();
        metrics.committed(3);
        metrics.committed(300);
        metrics.refused("bad-proof");
        let text = metrics.render(7, 1, 0);
        for line in [
            "urne_entries_accepted_total 303",
            "urne_submissions_refused_total{reason=\"bad-proof\"} 1",
            "urne_batch_entries_bucket{le=\"1\"} 0",
            "urne_batch_entries_bucket{le=\"4\"} 1",
            "urne_batch_entries_bucket{le=\"512\"} 2",
            "urne_batch_entries_sum 303",
            "urne_queue_depth 7",
        ] {
            assert!(text.lines().any(|found| found == line), "{line} in {text}");
        }
    }
}
