//! What a worker's tables of shapes and names hold for a run: what that weighs, and what nothing uses any more. Not here: the
//! tables (`shape.rs`, `atom.rs`), and when they are weighed (`heap.rs`, `builder.rs`).

use crate::atom::Key;
use crate::limits::Limit;
use crate::live::Live;
use crate::machine::{Machine, Run, Trap};
use crate::shape::{ShapeId, shapes_in};

/// Shapes and atoms that a machine may have before it looks for those that nothing uses.
pub(crate) const SWEEP_MIN: usize = 16 * 1024;

/// A heap of so many words may have one more before it is swept: a sweep goes through all of it, and who makes names and shapes
/// pays for no more than that.
const WORDS_PER_NAME: usize = 16;

/// Words of the heap that are gone through and weighed for a step.
const WORDS_WEIGHED_PER_STEP: u64 = 16;

/// Sweeps of a stressed machine, one after each instruction that is done out of line, before it sweeps no more often than others.
const STRESS_SWEEPS_MAX: u32 = 2_000;

/// Shapes of live objects that cost a run no memory.
const SHAPES_FREE: usize = 12 * 1024;

/// Words of long names in live objects that cost a run no memory.
const NAMES_FREE: u64 = 32 * 1024;

impl Machine {
    /// Whether there may be so many shapes or long names that they matter. Where there are not, those of live objects are not too
    /// many.
    pub(crate) fn has_large_tables(&self) -> bool {
        self.shapes.len() > SHAPES_FREE || self.atoms.long_words() > NAMES_FREE
    }

    /// What the shapes weigh that live objects have, and those that they were made from, and the names of these, where there is so
    /// much of either that it matters: they are in the worker's tables, and a run that makes up shapes or names must not fill these
    /// without end. A function of the heap alone, since shapes are equal where objects have the same properties.
    pub(crate) fn words_of_tables(&self, live: impl Iterator<Item = ShapeId>) -> u64 {
        if self.has_large_tables() { self.words_of_shapes(live) } else { 0 }
    }

    fn words_of_shapes(&self, used: impl Iterator<Item = ShapeId>) -> u64 {
        let weight = self.shapes.weigh(used, &self.atoms);
        let shapes = if weight.count <= SHAPES_FREE { 0 } else { weight.words };
        let names = if weight.long_words <= NAMES_FREE { 0 } else { weight.long_words };
        shapes + names
    }

    /// Ends the run where `tables` words in the tables, which live objects have, or at the most may have, do not fit beside so many
    /// on the heap. The image among these is there twice.
    pub(crate) fn check_tables(&self, words: u64, tables: u64) -> Run<()> {
        let used = self.heap.image_end as u64 + words + self.stack_peak as u64 + tables;
        if tables > 0 && used > self.heap.limit_words() { Err(Trap::Limit(Limit::Memory)) } else { Ok(()) }
    }

    /// Ends the run where these shapes and those of live objects weigh too much together. Going through the heap is paid for:
    /// the program says when.
    pub(crate) fn check_shapes_beside(&mut self, shapes: &[ShapeId]) -> Run<()> {
        self.charge(self.heap.words_in_use() / WORDS_WEIGHED_PER_STEP)?;
        self.check_tables_beside(shapes, 0)
    }

    /// Ends the run where the shapes of live objects, these as well, and `words` more on the heap do not fit together. What lives
    /// is told from garbage only where that matters, since a look while memory is asked for is not paid for.
    pub(crate) fn check_tables_beside(&mut self, shapes: &[ShapeId], words: u64) -> Run<()> {
        // First: the counters say the same whatever this worker's tables hold.
        self.note_top();
        if !self.has_large_tables() {
            return Ok(());
        }
        let all = self.shapes.words() + self.atoms.long_words();
        if self.check_tables(self.heap.live_words_max() + words, all).is_ok() {
            return Ok(());
        }
        let live = self.mark();
        self.heap.note_live(live.words());
        let tables = self.words_of_shapes(shapes.iter().copied().chain(live.shapes()));
        self.check_tables(live.words() + words, tables)
    }

    /// Forgets shapes and atoms that nothing uses any more: a program that makes up names must not fill the worker's tables. What
    /// is garbage uses nothing. Between instructions only: no native may hold a shape, a key, or a word that is not on the stack,
    /// since what is not marked keeps a shape or name whose number another may have by then.
    #[cold]
    pub(crate) fn sweep(&mut self) {
        self.sweep_beside(&[], &[]);
    }

    /// The same within an instruction that uses these as well.
    pub(crate) fn sweep_beside(&mut self, shapes: &[ShapeId], names: &[Key]) {
        let top = self.note_top();
        let live = Live::forgetting_names(&mut self.heap, self.stack.get(..top).unwrap_or(&[]));
        self.forget_names();
        let prepared = &self.prepared;
        let on_heaps = live.shapes().chain(shapes_in(&prepared.image));
        let keys = self.shapes.sweep(prepared.shapes.iter().chain(shapes).copied().chain(on_heaps));
        self.atoms.sweep(keys.into_iter().chain(prepared.atoms.iter().chain(names).copied()));
        self.prepared.caches.clear();
        // Shapes may be others by now.
        self.heap.note_change();
        self.n_sweeps += 1;
        // Each sweep goes through the heap: a larger one is swept less often.
        let twice = 2 * self.weight_of_tables();
        self.sweep_at = SWEEP_MIN.max(twice).max(live.words() as usize / WORDS_PER_NAME);
        if self.heap.is_stressed && self.n_sweeps < STRESS_SWEEPS_MAX {
            self.sweep_at = 0;
        }
    }

    /// Sweeps before a run, when nothing but the program's image is on the heap, if there is much to forget or the run before has
    /// swept: it may have put off the next sweep, and the tables give back what large runs have left.
    pub(crate) fn sweep_at_rest(&mut self) {
        if self.n_sweeps != self.n_sweeps_at_rest || self.is_sweep_due() {
            self.sweep();
            self.n_sweeps_at_rest = self.n_sweeps;
            self.shapes.give_back();
            self.atoms.give_back();
        }
    }

    /// Whether there are so many shapes and atoms that those that nothing uses are to be forgotten.
    #[inline(always)]
    pub(crate) fn is_sweep_due(&self) -> bool {
        self.weight_of_tables() > self.sweep_at
    }

    #[inline(always)]
    fn weight_of_tables(&self) -> usize {
        self.shapes.len() + self.atoms.weight()
    }
}
