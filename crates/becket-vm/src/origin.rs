//! What of an event is still as it came in: strings, objects and arrays for which the host has objects of its own need not be
//! made anew for a result that contains them. A hook cannot see this, and steps do not depend on it.
//! Not here: who tells the host's numbers (`intake.rs`), and who asks for them (`outlet.rs`).
//!
//! An object is still as it was if its words are those of a copy that was made when the event was in, and all objects that it
//! leads to are. Once anything has moved, nothing is known any more; nor of events larger than [`COPIED_MAX`].

use alloc::vec::Vec;

use crate::heap::Heap;
use crate::layout::{Header, Kind, high};
use crate::machine::{Machine, Run};
use crate::string;
use crate::value::{Offset, Tag, Word};

/// Words of an event that are copied at most.
const COPIED_MAX: usize = 8 * 1024;

/// The objects of an event for which the host has objects.
#[derive(Debug, Default)]
pub(crate) struct Origins {
    /// Where they are, ascending.
    list: Vec<Origin>,
    /// Objects that began as copies of others, ascending: where they are, and where the others are.
    copies: Vec<(Offset, Offset)>,
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
}

/// What is known of an object of the event.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum State {
    Unknown,
    Changed,
    Same(Extent),
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
    #[inline(always)]
    fn add(&mut self, value: Self) {
        self.steps += 1 + value.steps;
        self.room += 1 + value.room;
        self.height = self.height.max(1 + value.height);
    }
}

impl Origins {
    pub(crate) fn clear(&mut self) {
        self.list.clear();
        self.copies.clear();
    }

    /// Notes that an object that had no properties has got all of another's.
    #[inline]
    pub(crate) fn note_copy(&mut self, at: Offset, from: Offset) {
        let is_last = self.copies.last().is_none_or(|last| last.0 < at);
        if is_last && !self.list.is_empty() && self.copies.len() < COPIED_MAX {
            self.copies.push((at, from));
        }
    }

    /// Notes the host's number of an object that is complete.
    pub(crate) fn note(&mut self, at: Offset, number: u32) {
        // A long array is older than what is in it.
        if self.list.len() < COPIED_MAX && self.list.last().is_none_or(|last| last.at < at) {
            self.list.push(Origin { at, number, state: State::Unknown });
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

/// An object of the event, as it came in, that another began as a copy of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Base {
    /// The host's number.
    pub(crate) number: u32,
    /// How many properties it had.
    pub(crate) count: u16,
    /// Where the values are in the copy of the event.
    first: usize,
}

impl Machine {
    /// What an object began as a copy of, if that is of the event and the object's first properties are still the same ones, in
    /// the same order. Their values may be others.
    #[inline]
    pub(crate) fn base_of(&self, at: Offset) -> Option<Base> {
        let origins = &self.origins;
        if origins.copies.is_empty() || origins.generation != self.heap.generation() {
            return None;
        }
        let index = origins.copies.binary_search_by_key(&at, |copy| copy.0).ok()?;
        let from = origins.copies.get(index)?.1;
        let number = origins.list.get(origins.find(from)?)?.number;
        let start = from.wrapping_sub(origins.base) as usize;
        let header = Header(*origins.copy.get(start)?);
        let shape = header.low();
        let count = self.shapes.get(shape)?.count;
        let is_whole = header.is(Kind::Object)
            && origins.copy.get(start + 1) == Some(&0)
            && header.size() == Kind::Object.slots_from() + u32::from(count);
        let first = start + Kind::Object.slots_from() as usize;
        (is_whole && self.shapes.descends(self.heap.header(at).low(), shape)).then_some(Base { number, count, first })
    }

    /// What telling a value takes, beside what every value takes, that is the one which a property of the base came in with, and
    /// as it came in.
    #[inline]
    pub(crate) fn extent_in(&mut self, base: Base, slot: u16, value: Word) -> Option<Extent> {
        let was = *self.origins.copy.get(base.first + usize::from(slot))?;
        if slot < base.count && was == value.0 { self.extent_of_value(value) } else { None }
    }

    /// The host's number of an object that is as it came in, and what telling its content would take.
    #[inline]
    pub(crate) fn origin(&mut self, at: Offset) -> Option<(u32, Extent)> {
        // Most are newer than all of the event.
        let is_newer = self.origins.list.last().is_none_or(|last| last.at < at);
        if is_newer || self.origins.generation != self.heap.generation() {
            return None;
        }
        let index = self.origins.find(at)?;
        let extent = self.extent_of(index)?;
        Some((self.origins.list.get(index)?.number, extent))
    }

    /// What telling the content of an object of the event takes; none if it has changed. It is found out once. The depth is that
    /// of the event, which is bounded, so this recursion is too.
    fn extent_of(&mut self, index: usize) -> Option<Extent> {
        let origin = *self.origins.list.get(index)?;
        match origin.state {
            State::Same(extent) => return Some(extent),
            State::Changed => return None,
            State::Unknown => {}
        }
        let extent = match self.heap.kind(origin.at) {
            Kind::Object => self.extent_of_object(origin.at),
            Kind::Array => self.extent_of_array(origin.at),
            _ => None,
        };
        if let Some(origin) = self.origins.list.get_mut(index) {
            origin.state = extent.map_or(State::Changed, State::Same);
        }
        extent
    }

    fn extent_of_object(&mut self, at: Offset) -> Option<Extent> {
        let header = self.heap.header(at);
        // Neither elements nor properties outside of the object.
        if self.heap.get(at + 1) != 0 || !self.origins.is_same(&self.heap, at, header.size()) {
            return None;
        }
        let number = self.plan_of(header.low())?;
        let plan = self.plan(number)?;
        let count = u32::from(plan.count);
        if plan.members.len() != usize::from(plan.count) || Kind::Object.slots_from() + count > header.size() {
            return None;
        }
        let mut extent = plan.keys;
        for slot in 0..count {
            let value = self.heap.word(at + Kind::Object.slots_from() + slot);
            extent.add(self.extent_of_value(value)?);
        }
        Some(extent)
    }

    fn extent_of_array(&mut self, at: Offset) -> Option<Extent> {
        if !self.origins.is_same(&self.heap, at, self.heap.header(at).size()) {
            return None;
        }
        let length = self.array_length(at);
        let block = high(self.heap.get(at + 1));
        let mut extent = Extent::default();
        if block == 0 {
            return (length == 0).then_some(extent);
        }
        let header = self.heap.header(block);
        if !header.is(Kind::Block) || header.size() <= length || !self.origins.is_same(&self.heap, block, length + 1) {
            return None;
        }
        for index in 0..length {
            let value = self.heap.word(block + 1 + index);
            extent.add(self.extent_of_value(value)?);
        }
        Some(extent)
    }

    /// What telling a value takes beside what every value takes.
    #[inline]
    fn extent_of_value(&mut self, value: Word) -> Option<Extent> {
        match value.tag() {
            Tag::Int | Tag::Double => Some(Extent::default()),
            Tag::Special if value.is_bool() || value == Word::NULL => Some(Extent::default()),
            Tag::String => {
                let len = u64::from(string::length(&self.heap, value.offset()));
                Some(Extent { steps: len / 16, room: len / 8, height: 0 })
            }
            Tag::Object => self.extent_of(self.origins.find(value.offset())?),
            Tag::Special | Tag::Symbol | Tag::BigInt | Tag::Immediate | Tag::Internal => None,
        }
    }
}

/// A new string that the host knows by this number. It is noted where other things have their size, which strings tell by their
/// length.
#[inline(always)]
pub(crate) fn new_shared(machine: &mut Machine, text: &str, number: u32) -> Run<Word> {
    let Some(words) = short_words(text).filter(|_| number < crate::layout::SIZE_MAX) else {
        return new_long(machine, text, number);
    };
    let count = text.len().div_ceil(8) as u32;
    machine.reserve(2 + u64::from(count))?;
    Ok(Word::string(machine.heap.push_short(text.len() as u64, &words, count, number + 1)))
}

/// The units of a string that is short, ASCII and none of those that exist already, eight to a word.
#[inline(always)]
pub(crate) fn short_words(text: &str) -> Option<[u64; 4]> {
    let units = text.as_bytes();
    let words = string::words_of_short(units);
    let all = words.iter().fold(0, |all, word| all | word);
    let is_ascii = all & 0x8080_8080_8080_8080 == 0;
    (is_ascii && (2..=string::SHORT_MAX).contains(&units.len())).then_some(words)
}

#[inline(never)]
fn new_long(machine: &mut Machine, text: &str, number: u32) -> Run<Word> {
    let string = machine.new_str(text)?;
    let at = string.offset();
    if at >= crate::value::ROM_END && number < crate::layout::SIZE_MAX {
        let header = machine.heap.header(at);
        machine.heap.set(at, header.with_size(number + 1).0);
    }
    Ok(string)
}

/// The host's number of a string, if it has one.
#[inline]
pub(crate) fn shared_number(header: Header) -> Option<u32> {
    let is_flat = header.is(Kind::Latin1) || header.is(Kind::Utf16);
    (is_flat && header.size() != 0).then(|| header.size() - 1)
}
