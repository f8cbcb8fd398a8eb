//! Which characters are one when case is ignored.
//! Not here: the tables (`tables.rs`).
//!
//! A class of case is a cycle: each member leads to the next. Under `u` and `v` the classes are those of simple case folding, else
//! those of `toUpperCase` on one unit (ECMA-262 22.2.2.7.3).

use alloc::vec::Vec;

use crate::set::Set;
use crate::unicode::tables::{LEGACY, UNICODE};

/// Characters from the first to the second, of which each `kind`-th leads to the one `delta` further. Kind 0: pairs, each of which
/// leads to the other.
pub(super) struct Run(pub(super) u32, pub(super) u32, pub(super) u32, pub(super) i32);

/// By which rule case is ignored.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Folding {
    /// With `u` or `v`.
    Unicode,
    /// Without.
    Legacy,
}

impl Folding {
    fn runs(self) -> &'static [Run] {
        match self {
            Folding::Unicode => UNICODE,
            Folding::Legacy => LEGACY,
        }
    }

    /// The next of the class of `c`; `c` if it is alone.
    pub(crate) fn next(self, c: u32) -> u32 {
        let runs = self.runs();
        let at = runs.partition_point(|run| run.1 < c);
        runs.get(at).map_or(c, |run| run.next(c))
    }

    /// Whether `a` and `b` are one.
    pub(crate) fn same(self, a: u32, b: u32) -> bool {
        if a == b {
            return true;
        }
        let mut other = self.next(a);
        while other != a {
            if other == b {
                return true;
            }
            other = self.next(other);
        }
        false
    }

    /// The smallest of the class of `c`.
    pub(crate) fn least(self, c: u32) -> u32 {
        let mut least = c;
        let mut other = self.next(c);
        while other != c {
            least = least.min(other);
            other = self.next(other);
        }
        least
    }

    /// The class of `c`.
    pub(crate) fn class(self, c: u32) -> Set {
        let mut class = alloc::vec![(c, c)];
        let mut other = self.next(c);
        while other != c {
            class.push((other, other));
            other = self.next(other);
        }
        Set::of(&class)
    }

    /// The set with all that are one with a member.
    pub(crate) fn close(self, set: &Set) -> Set {
        let mut ranges: Vec<(u32, u32)> = set.ranges().to_vec();
        for &(low, high) in set.ranges() {
            let runs = self.runs();
            let from = runs.partition_point(|run| run.1 < low);
            for run in runs.get(from..).unwrap_or_default().iter().take_while(|run| run.0 <= high) {
                for c in run.0.max(low)..=run.1.min(high) {
                    let mut other = run.next(c);
                    while other != c {
                        ranges.push((other, other));
                        other = self.next(other);
                    }
                }
            }
        }
        Set::of(&ranges)
    }
}

impl Run {
    fn next(&self, c: u32) -> u32 {
        let Run(first, last, kind, delta) = *self;
        if c < first || c > last {
            return c;
        }
        match kind {
            0 => first + ((c - first) ^ 1),
            kind if (c - first).is_multiple_of(kind) => c.saturating_add_signed(delta),
            _ => c,
        }
    }
}
