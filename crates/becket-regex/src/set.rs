//! Sets of characters, as sorted ranges that neither touch nor overlap.
//! Not here: sets by name (`unicode.rs`), sets as the matcher asks them (`program.rs`).

use alloc::vec::Vec;

/// The largest code point.
pub(crate) const MAX: u32 = 0x10_ffff;

/// A set of code points or units.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub(crate) struct Set(Vec<(u32, u32)>);

impl Set {
    /// The set of nothing.
    pub(crate) fn new() -> Set {
        Set(Vec::new())
    }

    /// The set of these ranges, in any order.
    pub(crate) fn of(ranges: &[(u32, u32)]) -> Set {
        Set::from_vec(ranges.to_vec())
    }

    /// The set of these ranges, in any order: it is linear where they are a few ascending lists.
    #[expect(clippy::stable_sort_primitive, reason = "it finds the lists that are ascending already")]
    pub(crate) fn from_vec(mut ranges: Vec<(u32, u32)>) -> Set {
        ranges.sort();
        ranges.dedup_by(|range, last| {
            let touches = range.0 <= last.1.saturating_add(1);
            if touches {
                last.1 = last.1.max(range.1);
            }
            touches
        });
        Set(ranges)
    }

    /// The set of one character.
    pub(crate) fn one(c: u32) -> Set {
        Set(alloc::vec![(c, c)])
    }

    /// The ranges, both ends included.
    pub(crate) fn ranges(&self) -> &[(u32, u32)] {
        &self.0
    }

    /// The ranges, to be put to others.
    pub(crate) fn into_ranges(self) -> Vec<(u32, u32)> {
        self.0
    }

    /// Whether it has `c`.
    pub(crate) fn has(&self, c: u32) -> bool {
        self.has_all(c, c)
    }

    /// Whether it has all from `low` to `high`.
    pub(crate) fn has_all(&self, low: u32, high: u32) -> bool {
        let at = self.0.partition_point(|range| range.1 < low);
        self.0.get(at).is_some_and(|range| range.0 <= low && high <= range.1)
    }

    /// Its characters, ascending.
    pub(crate) fn chars(&self) -> impl Iterator<Item = u32> + '_ {
        self.0.iter().flat_map(|&(low, high)| low..=high)
    }

    /// Both.
    pub(crate) fn union(self, other: &Set) -> Set {
        let mut ranges = self.0;
        ranges.extend_from_slice(&other.0);
        Set::from_vec(ranges)
    }

    /// What is in both.
    pub(crate) fn intersection(&self, other: &Set) -> Set {
        let (mut left, mut right) = (self.0.iter().peekable(), other.0.iter().peekable());
        let mut ranges = Vec::new();
        while let (Some(&&a), Some(&&b)) = (left.peek(), right.peek()) {
            let (low, high) = (a.0.max(b.0), a.1.min(b.1));
            if low <= high {
                ranges.push((low, high));
            }
            if a.1 < b.1 {
                left.next();
            } else {
                right.next();
            }
        }
        Set(ranges)
    }

    /// What is not in it, up to `max`.
    pub(crate) fn complement(&self, max: u32) -> Set {
        let mut ranges = Vec::with_capacity(self.0.len() + 1);
        let mut from = 0;
        for &(low, high) in &self.0 {
            if low > from {
                ranges.push((from, low - 1));
            }
            from = high.saturating_add(1);
        }
        if from <= max {
            ranges.push((from, max));
        }
        Set(ranges)
    }

    /// What is in it but not in `other`.
    pub(crate) fn difference(&self, other: &Set) -> Set {
        self.intersection(&other.complement(MAX))
    }
}

/// `\d`.
pub(crate) fn digits() -> Set {
    Set(alloc::vec![(0x30, 0x39)])
}

/// `\w` without case folding.
pub(crate) fn words() -> Set {
    Set(alloc::vec![(0x30, 0x39), (0x41, 0x5a), (0x5f, 0x5f), (0x61, 0x7a)])
}

/// `\w` where case is ignored under `u` or `v`: two letters further on are one with `s` and with `k`.
pub(crate) fn words_in_any_case() -> Set {
    Set(alloc::vec![(0x30, 0x39), (0x41, 0x5a), (0x5f, 0x5f), (0x61, 0x7a), (0x17f, 0x17f), (0x212a, 0x212a)])
}

/// `\s`: white space and the ends of lines.
pub(crate) fn spaces() -> Set {
    Set::of(&[
        (0x09, 0x0d),
        (0x20, 0x20),
        (0xa0, 0xa0),
        (0x1680, 0x1680),
        (0x2000, 0x200a),
        (0x2028, 0x2029),
        (0x202f, 0x202f),
        (0x205f, 0x205f),
        (0x3000, 0x3000),
        (0xfeff, 0xfeff),
    ])
}

/// What `.` does not match.
pub(crate) fn line_ends() -> Set {
    Set::of(&[(0x0a, 0x0a), (0x0d, 0x0d), (0x2028, 0x2029)])
}
