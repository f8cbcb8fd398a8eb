//! Compaction: slides what lives on a heap together, in place, for a heap that is so large that there is no room for a copy beside
//! it. Slower than copying where little lives. Not here: the other collections (`collect.rs`), and what lives (`live.rs`).
//! Source: H. Kermany, E. Petrank, "The Compressor: concurrent, incremental, and parallel compaction", PLDI 2006: where a word goes
//! follows from a bitmap of live words, and a table of where the first of each group of them goes.

use alloc::vec::Vec;

use crate::heap::Heap;
use crate::live::Live;
use crate::value::{ROM_END, Word};

impl Heap {
    /// Collects as [`Heap::collect`] does.
    pub(crate) fn compact(&mut self, roots: &mut [u64]) {
        self.spare = Vec::new();
        let live = Live::of(self, roots);
        let forwarding = live.forwarding();
        for root in roots {
            *root = Word(*root).redirected(|at| forwarding.of(at)).0;
        }
        let mut at = 0;
        while at < self.image_end {
            at += self.redirect_in_place(at, |_, at| forwarding.of(at));
        }
        let mut from = self.moving_from();
        while let Some(at) = live.next(from) {
            let size = self.redirect_in_place((at - ROM_END) as usize, |_, at| forwarding.of(at));
            from = at + size as u32;
        }
        let mut end = self.image_end;
        for (at, size) in live.runs() {
            let (from, size) = ((at - ROM_END) as usize, size as usize);
            if from + size <= self.words.len() {
                self.words.copy_within(from..from + size, end);
                end += size;
            }
        }
        self.words.truncate(end);
    }
}
