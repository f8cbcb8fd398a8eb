//! The default order of Array.prototype.sort for primitives, whose conversion to strings nobody can see, and the small
//! operations on arrays that `stdlib-api/array.js` is written with. Not here: sorting by a comparator, whose calls are V8's
//! one by one (`stdlib-api/sort.js`).

use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::convert::number_text;
use crate::layout::Kind;
use crate::machine::{Machine, Run, Slot};
use crate::string::{self, Units};
use crate::value::Word;

/// The text of a number, `true`, `false` or `null`: 24 units at most.
#[derive(Clone, Copy)]
struct Text {
    units: [u8; 25],
    len: u8,
}

impl Text {
    fn new(text: &str) -> Self {
        let mut units = [0; 25];
        units.iter_mut().zip(text.bytes()).for_each(|(place, unit)| *place = unit);
        Self { units, len: text.len().min(25) as u8 }
    }
}

/// What an element is compared by.
#[derive(Clone, Copy)]
enum SortKey {
    /// A flat string on the heap.
    String(Word),
    /// Anything else.
    Text(Text),
}

impl SortKey {
    fn units<'m>(&'m self, machine: &'m Machine) -> Units<'m> {
        match self {
            Self::String(word) => machine.units(*word),
            Self::Text(text) => Units::Latin1(text.units.get(..usize::from(text.len)).unwrap_or(&[])),
        }
    }
}

impl Machine {
    /// Sorts the dense array at a position of the stack by the strings of its elements; `false`, and nothing is done, where
    /// one of them is an object or a symbol. ECMA-262 23.1.3.30.2, without a comparator.
    pub(crate) fn sort_plain(&mut self, array: Slot) -> Run<bool> {
        let target = self.at(array.0);
        if !self.is_list(target) || !self.is_dense(target.offset()) {
            return Ok(false);
        }
        let count = self.array_length(target.offset());
        let n_levels = u64::from(32 - count.leading_zeros());
        self.charge(u64::from(count) * (n_levels + 2) / 2)?;
        let mut n_units = 0;
        for word in self.dense(target.offset()) {
            let word = Word(*word);
            if word.is_language_object() || word.is_symbol() || word.is_bigint() || word.is_block() {
                return Ok(false);
            }
            n_units += if word.is_string() { u64::from(string::length(&self.heap, word.offset())) } else { 0 };
        }
        self.charge(n_units / 16 * n_levels)?;
        // What is beside the heap while it is sorted: asked for first.
        self.reserve(u64::from(count) * 6)?;
        let element = Slot(crate::machine::state::SCRATCH);
        for index in 0..count {
            let word = self.own_element(self.at(array.0).offset(), index).unwrap_or(Word::UNDEFINED);
            if word.is_string() {
                self.put(element.0, word);
                self.flatten(element)?;
            }
        }
        let at = self.at(array.0).offset();
        let mut keyed: Vec<(SortKey, Word)> =
            self.dense(at).iter().map(|word| (self.sort_key(Word(*word)), Word(*word))).collect();
        keyed.sort_by(|(a, _), (b, _)| compare(self, a, b));
        let elements = self.elements(at) + 1;
        for (place, (_, word)) in (elements..).zip(keyed) {
            self.heap.set_word(place, word);
        }
        Ok(true)
    }

    fn sort_key(&self, word: Word) -> SortKey {
        if word.is_string() {
            return SortKey::String(word);
        }
        SortKey::Text(match word.as_number() {
            Some(number) if word.is_double() => Text::new(&number_text(number)),
            _ => Text::new(&self.primitive_to_text(word)),
        })
    }

    /// A new array as long as the one at a position of the stack: all `undefined` where that one is dense, else all holes.
    pub(crate) fn new_like(&mut self, array: Slot) -> Run<Word> {
        let target = self.at(array.0);
        if !target.is_object() || self.heap.kind(target.offset()) != Kind::Array {
            return self.new_array(0, 0, Word::HOLE).map(Word::object);
        }
        let length = self.array_length(target.offset());
        if !self.is_dense(target.offset()) {
            return self.sized_array(Word::number(f64::from(length)));
        }
        self.charge(u64::from(length) / 16)?;
        self.new_array(length, length, Word::UNDEFINED).map(Word::object)
    }

    /// A new array of the elements of the list at a position of the stack; `undefined` where one is missing or `undefined`.
    pub(crate) fn full_copy(&mut self, array: Slot) -> Run<Word> {
        let target = self.at(array.0);
        if !self.is_list(target) || !self.is_dense(target.offset()) {
            return Ok(Word::UNDEFINED);
        }
        let count = self.array_length(target.offset());
        self.charge(u64::from(count) / 4)?;
        let is_missing = |word: &u64| *word == Word::HOLE.0 || *word == Word::UNDEFINED.0;
        if self.dense(target.offset()).iter().any(is_missing) {
            return Ok(Word::UNDEFINED);
        }
        let copy = self.new_array(count, count, Word::UNDEFINED)?;
        let from = self.elements(self.at(array.0).offset()) + 1;
        self.move_words(from, self.elements(copy) + 1, count);
        Ok(Word::object(copy))
    }

    /// The first index from `from` on at which the array at a position of the stack has an element; `end` where there is none
    /// below it.
    pub(crate) fn next_element(&mut self, array: Slot, from: f64, end: f64) -> Run<Word> {
        let target = self.at(array.0);
        if !target.is_object() || from >= end {
            return Ok(Word::number(end));
        }
        let (from, last) = (from as u32, (end - 1.0) as u32);
        let found = self.next_own_element(target.offset(), from, last)?;
        Ok(Word::number(found.map_or(end, f64::from)))
    }
}

fn compare(machine: &Machine, a: &SortKey, b: &SortKey) -> Ordering {
    a.units(machine).compare(b.units(machine))
}
