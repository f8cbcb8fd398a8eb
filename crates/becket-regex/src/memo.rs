//! What is known of choices: at which places of the subject they have failed, or in a look have won.
//! Not here: when it is asked (`matcher.rs`).
//!
//! A choice that is reached again at the same place, in the same state of the loops around it, fails again: groups do not matter,
//! since without back references nothing asks what they hold. So each choice is tried once at each place, and a match is linear. In
//! the body of a look a choice may also win: what the look stands in may have failed for another reason.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::matcher::Meter;

/// A choice and its state: a row, a place, and the counters and loops around it if there are counters.
pub(crate) type Key = (u32, u32, [u32; 3]);

/// What remembering one choice under counters takes.
const COUNTED_BYTES: usize = 40;

/// What is known of a choice at a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Known {
    /// It has not been tried.
    No,
    /// It fails, or is being tried around this.
    Fails,
    /// It leads to the end of the look that it is in.
    Wins,
}

/// One choice that is being tried in a look.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Trail {
    pub(crate) key: Key,
    /// For a run: the row and the last place of what it took; the places after `key`'s up to this one are the run's too.
    pub(crate) last: (u32, u32),
    pub(crate) is_run: bool,
    /// How high the stack was: it has failed when the stack is lower.
    pub(crate) depth: u32,
}

/// The memo of one search.
#[derive(Default, Debug)]
pub(crate) struct Memo {
    pub(crate) on: bool,
    pub(crate) trail: Vec<Trail>,
    words: usize,
    tried: Vec<Vec<u64>>,
    won: Vec<Vec<u64>>,
    counted: BTreeMap<Key, bool>,
}

impl Memo {
    /// Forgets everything, for a subject of `len` units.
    pub(crate) fn reset(&mut self, len: usize) {
        self.on = false;
        self.trail.clear();
        self.words = len / 64 + 1;
        // Most searches remember nothing.
        if !(self.tried.is_empty() && self.won.is_empty() && self.counted.is_empty()) {
            self.tried.clear();
            self.won.clear();
            self.counted.clear();
        }
    }

    /// Starts to remember.
    pub(crate) fn start<M: Meter>(&mut self, rows: u32, meter: &mut M) -> Result<(), M::Stop> {
        meter.grow(rows as usize * size_of::<Vec<u64>>() * 2)?;
        self.tried.resize(rows as usize, Vec::new());
        self.won.resize(rows as usize, Vec::new());
        self.on = true;
        Ok(())
    }

    fn bit(rows: &[Vec<u64>], row: u32, pos: u32) -> bool {
        rows.get(row as usize)
            .and_then(|row| row.get(pos as usize / 64))
            .is_some_and(|word| word >> (pos % 64) & 1 != 0)
    }

    fn mark<M: Meter>(
        rows: &mut [Vec<u64>],
        words: usize,
        row: u32,
        from: u32,
        to: u32,
        meter: &mut M,
    ) -> Result<(), M::Stop> {
        let Some(row) = rows.get_mut(row as usize) else { return Ok(()) };
        if row.is_empty() {
            meter.grow(words * 8)?;
            row.resize(words, 0);
        }
        let mut at = from;
        while at <= to {
            let Some(word) = row.get_mut(at as usize / 64) else { break };
            let (low, high) = (at % 64, (to - at).min(63 - at % 64) + at % 64);
            *word |= u64::MAX >> (63 - high) & u64::MAX << low;
            at += high - low + 1;
        }
        Ok(())
    }

    /// What is known of `key`.
    pub(crate) fn known(&self, key: &Key) -> Known {
        let (row, pos, counters) = *key;
        if counters != [0; 3] {
            return match self.counted.get(key) {
                None => Known::No,
                Some(false) => Known::Fails,
                Some(true) => Known::Wins,
            };
        }
        match (Self::bit(&self.tried, row, pos), Self::bit(&self.won, row, pos)) {
            (false, _) => Known::No,
            (true, false) => Known::Fails,
            (true, true) => Known::Wins,
        }
    }

    /// `key` is being tried.
    pub(crate) fn tried<M: Meter>(&mut self, key: &Key, meter: &mut M) -> Result<(), M::Stop> {
        let (row, pos, counters) = *key;
        if counters != [0; 3] {
            meter.grow(COUNTED_BYTES)?;
            self.counted.insert(*key, false);
            return Ok(());
        }
        Self::mark(&mut self.tried, self.words, row, pos, pos, meter)
    }

    /// The places `from` to `to` of `row` are being tried.
    pub(crate) fn tried_range<M: Meter>(&mut self, row: u32, from: u32, to: u32, meter: &mut M) -> Result<(), M::Stop> {
        Self::mark(&mut self.tried, self.words, row, from, to, meter)
    }

    /// The first place from `from` to `to` of `row` that has been tried.
    pub(crate) fn first_tried(&self, row: u32, from: u32, to: u32) -> Option<u32> {
        let words = self.tried.get(row as usize)?;
        let mut at = from;
        while at <= to {
            let word = words.get(at as usize / 64)? >> (at % 64);
            if word != 0 {
                let found = at + word.trailing_zeros();
                return (found <= to).then_some(found);
            }
            at += 64 - at % 64;
        }
        None
    }

    /// Puts a choice on the trail.
    pub(crate) fn follow<M: Meter>(&mut self, trail: Trail, meter: &mut M) -> Result<(), M::Stop> {
        if self.trail.len() == self.trail.capacity() {
            let more = self.trail.len().max(64);
            meter.grow(more * size_of::<Trail>())?;
            self.trail.reserve_exact(more);
        }
        self.trail.push(trail);
        Ok(())
    }

    /// The stack is `depth` high now: what was tried above has failed.
    pub(crate) fn lower(&mut self, depth: u32) {
        while self.trail.last().is_some_and(|trail| trail.depth > depth) {
            self.trail.pop();
        }
    }

    /// The run on top of the trail has given back down to `pos`.
    pub(crate) fn give_back(&mut self, pos: u32, depth: u32) {
        if let Some(trail) = self.trail.last_mut().filter(|trail| trail.is_run && trail.depth == depth) {
            trail.last.1 = pos;
        }
    }

    /// A look has won: so have all choices on the trail from `base` on.
    pub(crate) fn win<M: Meter>(&mut self, base: usize, meter: &mut M) -> Result<(), M::Stop> {
        while self.trail.len() > base {
            let Some(trail) = self.trail.pop() else { break };
            let (row, pos, counters) = trail.key;
            if counters != [0; 3] {
                self.counted.insert(trail.key, true);
                continue;
            }
            Self::mark(&mut self.won, self.words, row, pos, pos, meter)?;
            if trail.last.1 > pos {
                Self::mark(&mut self.won, self.words, trail.last.0, pos + 1, trail.last.1, meter)?;
            }
        }
        Ok(())
    }
}
