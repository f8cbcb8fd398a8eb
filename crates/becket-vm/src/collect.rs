//! The collector: copies what the roots lead to, in Cheney's order, into the spare region and back. Precise, moving, and without
//! recursion. Also what a worker gives back between runs. Not here: when it runs (`heap.rs`), where the roots are (`machine.rs`),
//! and how a heap is collected that has no room for a copy beside it (`compact.rs`).
//! Source: C. J. Cheney, "A nonrecursive list compacting algorithm", CACM 13 (1970).

use alloc::vec::Vec;

use crate::heap::Heap;
use crate::layout::{Header, Kind, NONE, high, low, pair, size_of};
use crate::map;
use crate::value::{Offset, ROM_END, Word};

/// Words that a region keeps beyond twice what lives, and an idle one at all.
const KEPT: usize = 256 * 1024;

/// Bytes of what is made beside the heap from which on it takes the place of what collections copy to.
const LARGE_BESIDE: usize = 1 << 20;

/// Shapes and atoms for which the tables of an idle worker keep room.
pub(crate) const NAMES_KEPT: usize = 4 * 1024;

/// Lets a list that has much more room than it needs keep some of it.
pub(crate) fn give_back<T>(list: &mut Vec<T>, kept: usize) {
    if list.capacity() > 2 * kept {
        list.shrink_to(kept);
    }
}

/// Shortens a table to its last entry in use, after a sweep, and leaves the free places below it, the lowest to be taken first, so
/// that the table stays short. Its first entry has the number `first`.
pub(crate) fn give_back_end<T>(table: &mut Vec<T>, free: &mut Vec<u32>, first: u32, is_free: impl Fn(&T) -> bool) {
    while table.pop_if(|entry| is_free(entry)).is_some() {}
    free.retain(|id| (id.wrapping_sub(first) as usize) < table.len());
    free.sort_unstable_by(|left, right| right.cmp(left));
    give_back(table, NAMES_KEPT);
    give_back(free, NAMES_KEPT);
}

impl Heap {
    /// Drops what a run has put on the heap; what it has written into the image is undone when the next one begins.
    pub(crate) fn release(&mut self) {
        self.words.truncate(self.image_end);
        self.give_back();
    }

    /// Gives back most of what large runs have left, between runs.
    pub(crate) fn give_back(&mut self) {
        give_back(&mut self.words, KEPT);
        give_back(&mut self.spare, KEPT);
    }

    /// Gives back what collections copy to before something of so many bytes is made beside the heap, if that is much: there need
    /// not be both at a time.
    #[inline]
    pub(crate) fn make_way(&mut self, bytes: usize) {
        if bytes >= LARGE_BESIDE {
            self.spare = Vec::new();
        }
    }

    /// Keeps only what `roots` and the image lead to; the roots are changed to the new offsets.
    pub fn collect(&mut self, roots: &mut [u64]) {
        debug_assert!(self.spare.is_empty());
        self.note_change();
        if self.is_to_be_compacted() {
            self.compact(roots);
        } else {
            self.copy_live(roots);
        }
        // What a larger heap has left goes back; one that stays as large as it is keeps its regions, if it will be copied again:
        // the next collection comes when there is twice as much.
        let kept = 2 * self.words.len() + KEPT;
        give_back(&mut self.words, kept);
        if self.has_no_room_beside(2 * self.words.len()) {
            self.spare = Vec::new();
        }
        give_back(&mut self.spare, kept);
    }

    /// Whether there may not be a copy beside the heap. A stressed heap is collected in both ways in turn.
    fn is_to_be_compacted(&self) -> bool {
        self.has_no_room_beside(self.words.len()) || self.is_stressed && self.n_stressed.is_multiple_of(2)
    }

    fn copy_live(&mut self, roots: &mut [u64]) {
        for root in roots.iter_mut() {
            *root = Word(*root).redirected(|at| self.forward(at)).0;
        }
        // Before any of them leads to a new place: tables are shortened along others.
        let mut at = ROM_END;
        while at < self.moving_from() {
            let header = self.header(at);
            if header.layout().low2 {
                map::shorten(self, at);
            }
            at += size_of(header, self.get(at + 1));
        }
        let mut at = 0;
        while at < self.image_end {
            at += self.redirect_in_place(at, Self::forward);
        }
        let mut at = 0;
        while at < self.spare.len() {
            at += self.redirect::<false>(at, Self::forward);
        }
        self.words.truncate(self.image_end);
        self.words.append(&mut self.spare);
    }

    /// The new offset of a thing, which is copied if it has not been.
    fn forward(&mut self, at: Offset) -> Offset {
        if at < self.moving_from() {
            return at;
        }
        let header = self.header(at);
        if header.kind() == Kind::Forward {
            return header.low();
        }
        if header.layout().low2 {
            map::shorten(self, at);
        }
        let start = (at - ROM_END) as usize;
        let size = size_of(header, self.get(at + 1)) as usize;
        let to = self.spare.len() as Offset + self.moving_from();
        let Self { words, spare, .. } = self;
        spare.extend_from_slice(words.get(start..start + size).unwrap_or(&[]));
        if let Some(place) = words.get_mut(start) {
            *place = Header::new(Kind::Forward, 0, to).0;
        }
        to
    }

    /// Changes all references of one thing to what `to` makes of them, and tells its size.
    pub(crate) fn redirect_in_place(&mut self, at: usize, to: impl FnMut(&mut Self, Offset) -> Offset) -> usize {
        self.redirect::<true>(at, to)
    }

    /// The same, in place or in the spare region.
    fn redirect<const IN_PLACE: bool>(&mut self, at: usize, mut to: impl FnMut(&mut Self, Offset) -> Offset) -> usize {
        let header = Header(self.read::<IN_PLACE>(at));
        let size = size_of(header, self.read::<IN_PLACE>(at + 1)) as usize;
        let layout = header.layout();
        if layout.low1 || layout.high1 {
            let halves = self.read::<IN_PLACE>(at + 1);
            let mut redirected = |at: Offset| if at == NONE { NONE } else { to(self, at) };
            let left = if layout.low1 { redirected(low(halves)) } else { low(halves) };
            let right = if layout.high1 { redirected(high(halves)) } else { high(halves) };
            self.write::<IN_PLACE>(at + 1, pair(left, right));
        }
        if layout.low2 {
            let halves = self.read::<IN_PLACE>(at + 2);
            if low(halves) != NONE {
                let left = to(self, low(halves));
                self.write::<IN_PLACE>(at + 2, pair(left, high(halves)));
            }
        }
        if layout.tagged_from > 0 {
            let (mut from, end) = (at + usize::from(layout.tagged_from), at + size);
            // Numbers and holes, of which long things are full, are passed in a loop of their own.
            while let Some(passed) =
                self.region::<IN_PLACE>(from, end).iter().position(|word| Word(*word).is_reference())
            {
                let place = from + passed;
                let word = Word(self.read::<IN_PLACE>(place)).redirected(|at| to(self, at));
                self.write::<IN_PLACE>(place, word.0);
                from = place + 1;
            }
        }
        size
    }

    #[inline(always)]
    fn region<const IN_PLACE: bool>(&self, from: usize, to: usize) -> &[u64] {
        let words = if IN_PLACE { &self.words } else { &self.spare };
        words.get(from..to.min(words.len())).unwrap_or(&[])
    }

    #[inline(always)]
    fn read<const IN_PLACE: bool>(&self, at: usize) -> u64 {
        let words = if IN_PLACE { &self.words } else { &self.spare };
        words.get(at).copied().unwrap_or(0)
    }

    #[inline(always)]
    fn write<const IN_PLACE: bool>(&mut self, at: usize, word: u64) {
        let words = if IN_PLACE { &mut self.words } else { &mut self.spare };
        if let Some(place) = words.get_mut(at)
            && *place != word
        {
            *place = word;
        }
    }
}

#[cfg(test)]
#[path = "tests/collect.rs"]
mod tests;
