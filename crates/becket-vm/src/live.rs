//! Which things on the heap are live, without moving any: for looks at what the tables of shapes and names hold, for sweeps, and
//! for compaction. All may come while the heap is full, and beside a full heap there is no memory for a copy: a bit for each word,
//! and half of that for where groups of words go, and four bytes for each thing still to be gone through, of at least three words,
//! or eight where their list has just grown. That is a little more than a third of a full heap. Not here: the collections that make
//! room (`collect.rs`, `compact.rs`).

use alloc::vec::Vec;

use crate::heap::Heap;
use crate::layout::{high, low, size_of};
use crate::map;
use crate::shape::ShapeId;
use crate::string::forget_key;
use crate::value::{Offset, ROM_END, Word};

/// Words of the heap, or shapes, for which one word of marks stands.
const GROUP: u32 = u64::BITS;

/// Marks of all that is live on a heap. They hold until something is allocated or changed.
pub(crate) struct Live {
    /// Where the image ends.
    from: Offset,
    /// A bit for each word from there on: whether it is of a live thing.
    marks: Vec<u64>,
    /// Things that are marked, whose references have not been followed.
    mark_stack: Vec<Offset>,
    /// A bit for each shape: whether a live object has it.
    shapes: Vec<u64>,
    /// Words of live things beyond the image.
    beyond_image: u64,
}

/// Where live things go when they slide together.
pub(crate) struct Forwarding<'l> {
    live: &'l Live,
    /// For each group of words, where the first live one goes.
    firsts: Vec<Offset>,
}

impl Forwarding<'_> {
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
        Self::marked::<false>(heap, roots)
    }

    /// The same, and makes live strings forget which names they are.
    pub(crate) fn forgetting_names(heap: &mut Heap, roots: &[u64]) -> Self {
        Self::marked::<true>(heap, roots)
    }

    fn marked<const FORGETS: bool>(heap: &mut Heap, roots: &[u64]) -> Self {
        let from = heap.moving_from();
        let n_groups = heap.words.len().saturating_sub(heap.image_end).div_ceil(GROUP as usize);
        let marks = alloc::vec![0; n_groups];
        let mut live = Self { from, marks, mark_stack: Vec::new(), shapes: Vec::new(), beyond_image: 0 };
        for root in roots {
            live.follow_word::<FORGETS>(heap, Word(*root));
        }
        let mut at = ROM_END;
        while at < from {
            at += live.follow::<FORGETS>(heap, at);
        }
        while let Some(at) = live.mark_stack.pop() {
            live.follow::<FORGETS>(heap, at);
        }
        live.mark_stack = Vec::new();
        live
    }

    #[inline(always)]
    fn follow_word<const FORGETS: bool>(&mut self, heap: &mut Heap, word: Word) {
        if word.is_reference() {
            self.mark::<FORGETS>(heap, word.offset());
        }
    }

    /// Marks a thing if it is not marked yet.
    #[inline(always)]
    fn mark<const FORGETS: bool>(&mut self, heap: &mut Heap, at: Offset) {
        if let Some(index) = at.checked_sub(self.from)
            && let Some(marks) = self.marks.get((index / GROUP) as usize)
            && marks & 1 << (index % GROUP) == 0
        {
            self.mark_first::<FORGETS>(heap, at);
        }
    }

    fn mark_first<const FORGETS: bool>(&mut self, heap: &mut Heap, at: Offset) {
        let index = at - self.from;
        let header = heap.object_header(at);
        let size = size_of(header, heap.own(at + 1));
        // A word that an earlier run has left on the stack may lead past the heap, but then nothing is beyond the image.
        debug_assert!((index + size) as usize <= heap.words.len() - heap.image_end, "a reference to no thing");
        self.beyond_image += u64::from(size);
        let (mut group, bit) = ((index / GROUP) as usize, index % GROUP);
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
        if header.layout().leads_on() {
            self.mark_stack.push(at);
        } else if FORGETS {
            forget_key(&mut heap.words, (at - ROM_END) as usize);
        }
    }

    /// Marks what one thing leads to, and tells its size.
    fn follow<const FORGETS: bool>(&mut self, heap: &mut Heap, at: Offset) -> u32 {
        let header = heap.object_header(at);
        let layout = header.layout();
        if layout.low2 {
            map::shorten(heap, at);
        }
        let word1 = heap.own(at + 1);
        let size = size_of(header, word1);
        if layout.is_of_object() {
            self.note_shape(header.low());
            self.mark::<FORGETS>(heap, low(word1));
            self.mark::<FORGETS>(heap, high(word1));
        } else if layout.low2 {
            self.mark::<FORGETS>(heap, low(heap.own(at + 2)));
        } else if FORGETS && !layout.leads_on() {
            forget_key(&mut heap.words, (at - ROM_END) as usize);
        }
        if layout.tagged_from > 0 {
            for at in at + u32::from(layout.tagged_from)..at + size {
                self.follow_word::<FORGETS>(heap, Word(heap.own(at)));
            }
        }
        size
    }

    #[inline]
    fn note_shape(&mut self, shape: ShapeId) {
        let (group, bit) = ((shape / GROUP) as usize, 1 << (shape % GROUP));
        if self.shapes.len() <= group {
            self.shapes.resize(group + 1, 0);
        }
        if let Some(shapes) = self.shapes.get_mut(group) {
            *shapes |= bit;
        }
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
    pub(crate) fn forwarding(&self) -> Forwarding<'_> {
        let mut next = self.from;
        let place = |marks: &u64| {
            let first = next;
            next += marks.count_ones();
            first
        };
        let firsts = self.marks.iter().map(place).collect();
        Forwarding { live: self, firsts }
    }

    /// The shapes of live objects, and of those of the image; each once.
    pub(crate) fn shapes(&self) -> impl Iterator<Item = ShapeId> {
        (0..).step_by(GROUP as usize).zip(&self.shapes).flat_map(|(first, shapes)| {
            let mut shapes = *shapes;
            core::iter::from_fn(move || {
                let bit = shapes.trailing_zeros();
                shapes &= shapes.checked_sub(1)?;
                Some(first + bit)
            })
        })
    }
}
