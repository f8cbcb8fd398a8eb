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
        if runs.last().is_none_or(|run| run.1 < c) {
            return c;
        }
        let at = runs.partition_point(|run| run.1 < c);
        runs.get(at).map_or(c, |run| run.next(c))
    }

    /// Whether `a` and `b` are one.
    pub(crate) fn same(self, a: u32, b: u32) -> bool {
        if a == b {
            return true;
        }
        // In ASCII only letters are one, each with one other.
        if a | b < 0x80 {
            return a ^ b == 0x20 && u8::try_from(a).is_ok_and(|a| a.is_ascii_alphabetic());
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
        Set::from_vec(class)
    }

    /// The set with all that are one with a member. Adds to `work` how many pieces of the tables and ranges it looked at.
    pub(crate) fn close(self, set: Set, work: &mut u64) -> Set {
        let mut all = set;
        let mut fresh = self.images(&all, &all, work);
        // A class of case has a few members: each round has those that the one before leads to.
        while !fresh.ranges().is_empty() {
            all = all.union(&fresh);
            fresh = self.images(&fresh, &all, work);
        }
        all
    }

    /// What the members of `set` lead to. Most of what `known` has is left out.
    fn images(self, set: &Set, known: &Set, work: &mut u64) -> Set {
        let mut images = Vec::new();
        let mut runs = self.runs();
        for &(low, high) in set.ranges() {
            if runs.first().is_some_and(|run| run.1 < low) {
                let at = runs.partition_point(|run| run.1 < low);
                runs = runs.get(at..).unwrap_or_default();
            }
            let mut touched = 0;
            for run in runs.iter().take_while(|run| run.0 <= high) {
                run.push_images(run.0.max(low), run.1.min(high), known, &mut images);
                touched += 1;
            }
            *work += 1 + touched;
        }
        Set::from_vec(images)
    }
}

impl Run {
    /// Adds what its characters from `low` to `high` lead to, unless `known` has it.
    fn push_images(&self, low: u32, high: u32, known: &Set, images: &mut Vec<(u32, u32)>) {
        let Run(first, _, kind, delta) = *self;
        let mut push = |low: u32, high: u32| {
            if !known.has_all(low, high) {
                images.push((low, high));
            }
        };
        match kind {
            0 => push(first + ((low - first) & !1), first + ((high - first) | 1)),
            1 => push(low.saturating_add_signed(delta), high.saturating_add_signed(delta)),
            _ => (low..=high)
                .map(|c| (c, self.next(c)))
                .filter(|(c, next)| c != next)
                .for_each(|(_, next)| push(next, next)),
        }
    }

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
