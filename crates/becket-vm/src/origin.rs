//! What of an event is still as it came in: strings, objects and arrays for which the host has objects of its own need not be
//! made anew for a result that contains them. A hook cannot see this, and steps do not depend on it.
//! Not here: who tells the host's numbers (`intake.rs`), and who asks for them (`outlet.rs`).
//!
//! An object is still as it was if its words are those of a copy that was made when the event was in, and all objects that it
//! leads to are. Once anything has moved, nothing is known any more; nor of events larger than [`COPIED_MAX`].

use alloc::vec::Vec;

use crate::heap::Heap;
use crate::layout::{Header, Kind, high};
use crate::machine::Machine;
use crate::value::{Offset, Tag, Word};

/// Words of an event that are copied at most.
const COPIED_MAX: usize = 8 * 1024;

/// The objects of an event for which the host has objects.
#[derive(Debug, Default)]
pub(crate) struct Origins {
    /// Of the containers that are being told, those around the innermost.
    pub(crate) open: Vec<Open>,
    /// Where they are, ascending.
    list: Vec<Origin>,
    /// The words of the event as they came in.
    copy: Vec<u64>,
    /// Where the copy begins.
    base: Offset,
    /// The heap's generation: when it is another, the rest is void.
    generation: u64,
}

#[derive(Clone, Copy, Debug)]
struct Origin {
    at: Offset,
    number: u32,
    state: State,
    /// What telling its content takes.
    extent: Extent,
}

/// A container that is being told.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Open {
    /// What telling its content takes so far.
    extent: Extent,
    n_keys: u32,
    /// Something in it is no data that the host has.
    has_other: bool,
}

impl Open {
    /// Notes a value in it: what telling it takes beside what every value takes.
    #[inline]
    pub(crate) fn value(&mut self, steps: u64, room: u64) {
        self.extent.add(Extent { steps, room, height: 0 });
    }

    /// Notes a key of so many bytes.
    #[inline]
    pub(crate) fn key(&mut self, length: u32) {
        self.n_keys += 1;
        self.extent.steps += 1 + u64::from(length) / 16;
        self.extent.room += u64::from(length) / 8;
    }

    /// Notes a value that is not told again by the same number.
    #[inline]
    pub(crate) fn other(&mut self) {
        self.has_other = true;
    }
}

/// What is known of an object of the event.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum State {
    Unknown,
    Changed,
    Same,
}

/// What telling the content of an object takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Extent {
    pub(crate) steps: u64,
    /// Words.
    pub(crate) room: u64,
    /// Levels of values below.
    pub(crate) height: usize,
}

impl Extent {
    /// With another value in it.
    fn add(&mut self, value: Self) {
        self.steps += 1 + value.steps;
        self.room += 1 + value.room;
        self.height = self.height.max(1 + value.height);
    }
}

impl Origins {
    pub(crate) fn clear(&mut self) {
        self.list.clear();
    }

    /// Notes the host's number of an object that is complete, in the container around it as well.
    pub(crate) fn note(&mut self, heap: &Heap, at: Offset, number: Option<u32>, inner: Open, outer: &mut Open) {
        let is_whole = match heap.kind(at) {
            // Neither elements nor properties outside of the object, and no key came twice.
            Kind::Object => heap.get(at + 1) == 0 && heap.header(at).size() == Kind::Object.slots_from() + inner.n_keys,
            _ => true,
        };
        // A long array is older than what is in it.
        let is_next = self.list.len() < COPIED_MAX && self.list.last().is_none_or(|last| last.at < at);
        match number {
            Some(number) if is_whole && is_next && !inner.has_other => {
                self.list.push(Origin { at, number, state: State::Unknown, extent: inner.extent });
                outer.extent.add(inner.extent);
            }
            _ => outer.other(),
        }
    }

    /// Copies the words of the event, which is complete; `generation` is the heap's when it was begun.
    pub(crate) fn copy(&mut self, heap: &Heap, generation: u64) {
        let words = heap.words.get(heap.image_end..).unwrap_or(&[]);
        if self.list.is_empty() || generation != heap.generation() || words.len() > COPIED_MAX {
            self.list.clear();
            return;
        }
        self.generation = generation;
        self.base = heap.moving_from();
        self.copy.clear();
        self.copy.extend_from_slice(words);
    }

    fn find(&self, at: Offset) -> Option<usize> {
        self.list.binary_search_by_key(&at, |origin| origin.at).ok()
    }

    /// Whether words of the heap are those of the copy.
    fn is_same(&self, heap: &Heap, at: Offset, count: u32) -> bool {
        let start = at.wrapping_sub(self.base) as usize;
        self.copy.get(start..start.saturating_add(count as usize)) == Some(heap.slice(at, count))
    }
}

impl Machine {
    /// The host's number of an object that is as it came in, and what telling its content would take.
    #[inline]
    pub(crate) fn origin(&mut self, at: Offset) -> Option<(u32, Extent)> {
        if self.origins.list.is_empty() || self.origins.generation != self.heap.generation() {
            return None;
        }
        let index = self.origins.find(at)?;
        let Self { origins, heap, .. } = self;
        let is_same = origins.is_unchanged(heap, index);
        let origin = origins.list.get(index).filter(|_| is_same)?;
        Some((origin.number, origin.extent))
    }
}

impl Origins {
    /// Whether an object of the event is as it came in. It is found out once. The depth is that of the event, which is bounded,
    /// so this recursion is too.
    fn is_unchanged(&mut self, heap: &Heap, index: usize) -> bool {
        let Some(Origin { at, state, .. }) = self.list.get(index).copied() else { return false };
        match state {
            State::Same => return true,
            State::Changed => return false,
            State::Unknown => {}
        }
        let size = heap.header(at).size();
        let is_same = self.is_same(heap, at, size)
            && match heap.kind(at) {
                Kind::Object => {
                    let slots = Kind::Object.slots_from();
                    self.are_unchanged(heap, heap.slice(at + slots, size.saturating_sub(slots)))
                }
                Kind::Array => self.is_block_unchanged(heap, at),
                _ => false,
            };
        if let Some(origin) = self.list.get_mut(index) {
            origin.state = if is_same { State::Same } else { State::Changed };
        }
        is_same
    }

    /// The same of the elements of an array that is itself as it came in.
    fn is_block_unchanged(&mut self, heap: &Heap, array: Offset) -> bool {
        let block = high(heap.get(array + 1));
        if block == 0 {
            return true;
        }
        let header = heap.header(block);
        header.is(Kind::Block)
            && self.is_same(heap, block, header.size())
            && self.are_unchanged(heap, heap.slice(block + 1, header.size().saturating_sub(1)))
    }

    /// The same of the objects among these words.
    fn are_unchanged(&mut self, heap: &Heap, words: &[u64]) -> bool {
        words.iter().all(|word| {
            let value = Word(*word);
            value.tag() != Tag::Object || self.find(value.offset()).is_some_and(|index| self.is_unchanged(heap, index))
        })
    }
}

/// Notes the host's number of a string: where other things have their size, which strings tell by their length.
pub(crate) fn share(machine: &mut Machine, string: Word, number: u32) {
    let at = string.offset();
    if at >= crate::value::ROM_END && number < crate::layout::SIZE_MAX {
        let header = machine.heap.header(at);
        machine.heap.set(at, header.with_size(number + 1).0);
    }
}

/// The host's number of a string, if it has one.
#[inline]
pub(crate) fn shared_number(header: Header) -> Option<u32> {
    let is_flat = header.is(Kind::Latin1) || header.is(Kind::Utf16);
    (is_flat && header.size() != 0).then(|| header.size() - 1)
}
