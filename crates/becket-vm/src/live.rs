//! Which things on the heap are live, without moving any: for looks at what the tables of shapes and names hold, for sweeps, and
//! for compaction. All may come while the heap is full, and beside a full heap there is no memory for a copy: a bit for each word,
//! and the things still to be gone through, are a fifth of it at most. Not here: the collections that make room (`collect.rs`,
//! `compact.rs`).

use alloc::vec::Vec;

use crate::heap::Heap;
use crate::layout::{Header, NONE, high, low, size_of};
use crate::map;
use crate::shape::{ShapeId, shapes_in};
use crate::string::{forget_key, forget_keys};
use crate::value::{Offset, ROM_END, Word};

/// Words of the heap for which one word of marks stands.
const GROUP: u32 = u64::BITS;

/// Marks of all that is live on a heap. They hold until something is allocated or changed.
pub(crate) struct Live {
    /// Where the image ends.
    from: Offset,
    /// A bit for each word from there on: whether it is of a live thing.
    marks: Vec<u64>,
    /// Things that are marked, whose references have not been followed.
    open: Vec<Offset>,
    /// Words of live things beyond the image.
    beyond_image: u64,
}

/// Where live things go when they slide together.
pub(crate) struct Places<'l> {
    live: &'l Live,
    /// For each group of words, where the first live one goes.
    firsts: Vec<Offset>,
}

impl Places<'_> {
    /// Where a live thing goes; one that is not beyond the image stays.
    #[inline]
    pub(crate) fn of(&self, at: Offset) -> Offset {
        let Some(index) = at.checked_sub(self.live.from) else { return at };
        let (group, bit) = ((index / GROUP) as usize, index % GROUP);
        let (Some(first), Some(marks)) = (self.firsts.get(group), self.live.marks.get(group)) else { return at };
        first + (marks & ((1 << bit) - 1)).count_ones()
    }
}

impl Live {
    /// Marks what the roots and the image lead to.
    pub(crate) fn of(heap: &mut Heap, roots: &[u64]) -> Self {
        let from = heap.moving_from();
        let n_groups = heap.words.len().saturating_sub(heap.image_end).div_ceil(GROUP as usize);
        let mut live = Self { from, marks: alloc::vec![0; n_groups], open: Vec::new(), beyond_image: 0 };
        for root in roots {
            live.follow(heap, Word(*root));
        }
        let mut at = ROM_END;
        while at < from {
            live.follow_all(heap, at);
            at += heap.size_at(at);
        }
        while let Some(at) = live.open.pop() {
            live.follow_all(heap, at);
        }
        live.open = Vec::new();
        live
    }

    fn follow(&mut self, heap: &Heap, word: Word) {
        if word.is_reference() {
            self.mark(heap, word.offset());
        }
    }

    fn mark(&mut self, heap: &Heap, at: Offset) {
        let Some(index) = at.checked_sub(self.from) else { return };
        let (mut group, bit) = ((index / GROUP) as usize, index % GROUP);
        if self.marks.get(group).is_none_or(|marks| marks & 1 << bit != 0) {
            return;
        }
        let header = heap.header(at);
        let size = size_of(header, heap.get(at + 1));
        self.beyond_image += u64::from(size);
        // All bits to the end of a group, but for those beyond the thing.
        let (mut bits, mut left) = (u64::MAX << bit, bit + size);
        while let Some(marks) = self.marks.get_mut(group) {
            if left <= GROUP {
                *marks |= bits & u64::MAX >> (GROUP - left);
                break;
            }
            *marks |= bits;
            (group, bits, left) = (group + 1, u64::MAX, left - GROUP);
        }
        if header.kind().layout().leads_on() {
            self.open.push(at);
        }
    }

    /// Marks what one thing leads to.
    fn follow_all(&mut self, heap: &mut Heap, at: Offset) {
        let header = heap.header(at);
        let layout = header.kind().layout();
        if layout.low2 {
            map::shorten(heap, at);
        }
        let (word1, word2) = (heap.get(at + 1), heap.get(at + 2));
        for (leads_on, half) in [(layout.low1, low(word1)), (layout.high1, high(word1)), (layout.low2, low(word2))] {
            if leads_on && half != NONE {
                self.mark(heap, half);
            }
        }
        if layout.tagged_from > 0 {
            let from = u32::from(layout.tagged_from);
            for word in heap.slice(at + from, size_of(header, word1).saturating_sub(from)) {
                self.follow(heap, Word(*word));
            }
        }
    }

    /// Words of live things beyond the image.
    pub(crate) fn beyond_image(&self) -> u64 {
        self.beyond_image
    }

    /// Words of live things, and of the image.
    pub(crate) fn words(&self) -> u64 {
        u64::from(self.from - ROM_END) + self.beyond_image
    }

    /// The first live word from an offset on.
    pub(crate) fn next(&self, at: Offset) -> Option<Offset> {
        let index = at.checked_sub(self.from)?;
        let mut group = (index / GROUP) as usize;
        let mut marks = self.marks.get(group)? & u64::MAX << (index % GROUP);
        while marks == 0 {
            group += 1;
            marks = *self.marks.get(group)?;
        }
        Some(self.from + group as u32 * GROUP + marks.trailing_zeros())
    }

    /// The live things beyond the image, ascending.
    fn things(&self, heap: &Heap) -> impl Iterator<Item = Offset> {
        let mut from = self.from;
        core::iter::from_fn(move || {
            let at = self.next(from)?;
            from = at + heap.size_at(at);
            Some(at)
        })
    }

    /// The live words beyond the image, ascending: where some of them are together, and how many.
    pub(crate) fn runs(&self) -> impl Iterator<Item = (Offset, u32)> {
        (self.from..).step_by(GROUP as usize).zip(&self.marks).flat_map(|(first, marks)| {
            let mut from = 0;
            core::iter::from_fn(move || {
                let rest = marks.checked_shr(from).filter(|rest| *rest != 0)?;
                let start = from + rest.trailing_zeros();
                let size = (marks >> start).trailing_ones();
                from = start + size;
                Some((first + start, size))
            })
        })
    }

    /// Where all go when they slide together.
    pub(crate) fn places(&self) -> Places<'_> {
        let mut next = self.from;
        let place = |marks: &u64| {
            let first = next;
            next += marks.count_ones();
            first
        };
        let firsts = self.marks.iter().map(place).collect();
        Places { live: self, firsts }
    }

    /// The shapes of live objects, and of those of the image.
    pub(crate) fn shapes(&self, heap: &Heap) -> impl Iterator<Item = ShapeId> {
        let beyond_image =
            self.things(heap).map(|at| heap.header(at)).filter(|header| header.kind().is_object()).map(Header::low);
        shapes_in(heap.words.get(..heap.image_end).unwrap_or(&[])).chain(beyond_image)
    }

    /// Makes live strings, and those of the image, forget which names they are.
    pub(crate) fn forget_keys(&self, heap: &mut Heap) {
        let image_end = heap.image_end;
        forget_keys(heap.words.get_mut(..image_end).unwrap_or(&mut []));
        let mut from = self.from;
        while let Some(at) = self.next(from) {
            from = at + heap.size_at(at);
            forget_key(&mut heap.words, (at - ROM_END) as usize);
        }
    }
}
