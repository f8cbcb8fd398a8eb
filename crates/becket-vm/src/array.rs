//! Elements: the integer-keyed properties of arrays and other objects. Dense in a block with holes, or, where indices are far
//! apart, sorted in a sparse block. Not here: named properties (`object.rs`) and the methods (`builtins/array.rs`).

use alloc::vec::Vec;

use crate::edition::Helper;
use crate::layout::{Header, Kind, high, low, pair};
use crate::machine::{Machine, Run, Slot, Trap, state, well_known};
use crate::object::Own;
use crate::shape::{Attrs, Integrity, Proto};
use crate::value::{Offset, Word};

/// The words of a getter and setter with their header; attributes come after them, where an element has its own.
const PAIR: u32 = 3;

/// The capacity of a block of `capacity` elements that must hold one with this index.
pub(crate) fn grown(capacity: u32, index: u32) -> u32 {
    (index + 1).max(capacity + capacity / 2).max(4)
}

/// What a new block with room for `capacity` elements costs, which takes the place of one with `known`: who has made that one has
/// paid for half of it.
pub(crate) fn block_steps(known: u32, capacity: u32) -> u64 {
    u64::from(capacity).saturating_sub(u64::from(known) / 2)
}

impl Machine {
    /// The block of an object's elements; 0 where it has none.
    #[inline]
    pub(crate) fn elements(&self, at: Offset) -> Offset {
        high(self.heap.get(at + 1))
    }

    /// The length of an array.
    #[inline]
    pub(crate) fn array_length(&self, at: Offset) -> u32 {
        let length = self.heap.word(at + 2);
        if length.is_int() { length.as_int() as u32 } else { length.as_number().map_or(0, |number| number as u32) }
    }

    /// Whether all elements of an array up to its length are in a dense block; holes may be among them.
    #[inline]
    pub(crate) fn is_dense(&self, at: Offset) -> bool {
        let elements = self.elements(at);
        let length = self.array_length(at);
        length == 0
            || elements != 0 && self.heap.kind(elements) == Kind::Block && length < self.heap.header(elements).size()
    }

    /// The dense elements of an array up to its length.
    pub(crate) fn dense(&self, at: Offset) -> &[u64] {
        if self.is_dense(at) { self.heap.slice(self.elements(at) + 1, self.array_length(at)) } else { &[] }
    }

    /// An own element; a block word is an accessor pair.
    #[inline]
    pub(crate) fn own_element(&self, at: Offset, index: u32) -> Option<Word> {
        let kind = self.heap.kind(at);
        if kind == Kind::Wrapper {
            let string = self.heap.word(at + 2);
            if string.is_string() && index < crate::string::length(&self.heap, string.offset()) {
                let unit = crate::string::units(&self.heap, string.offset()).at(index as usize);
                return u8::try_from(unit).ok().map(crate::edition::unit_string);
            }
        }
        if kind == Kind::TypedArray {
            let view = self.view(at)?;
            return (index < view.length).then(|| self.view_element(&view, index));
        }
        let elements = self.elements(at);
        let header = self.heap.header(elements);
        if elements == 0 {
            return None;
        }
        let value = if header.kind() == Kind::Block {
            if index + 1 >= header.size() {
                return None;
            }
            self.heap.word(elements + 1 + index)
        } else {
            let place = self.sparse_find(elements, index).ok()?;
            self.heap.word(place + 1)
        };
        if value == Word::HOLE { None } else { Some(value) }
    }

    /// The attributes that the elements of an object have in common.
    fn element_attrs(&self, at: Offset) -> Attrs {
        let integrity = self.integrity(at);
        if integrity.has(Integrity::FROZEN) {
            Attrs::ENUMERABLE
        } else if integrity.has(Integrity::SEALED) {
            Attrs(3)
        } else {
            Attrs::ALL
        }
    }

    /// The property that a word among the elements of an object stands for. One that has attributes of its own, or is a getter or
    /// setter, is in a block; sealing and freezing the object later takes from what it may do.
    pub(crate) fn element_property(&self, at: Offset, element: Word) -> Own {
        let common = self.element_attrs(at);
        if !element.is_block() {
            return Own::data(element, common);
        }
        let block = element.offset();
        let has_own = self.heap.header(block).size() > PAIR;
        let attrs =
            if has_own { Attrs(self.heap.word(block + PAIR).as_int() as u8) } else { Attrs::ACCESSOR.with(Attrs(6)) };
        let attrs = if common.has(Attrs::CONFIGURABLE) { attrs } else { attrs.without(Attrs::CONFIGURABLE) };
        if attrs.has(Attrs::ACCESSOR) {
            return Own::data(element, attrs);
        }
        let attrs = if common.has(Attrs::WRITABLE) { attrs } else { attrs.without(Attrs::WRITABLE) };
        Own::data(self.heap.word(block + 1), attrs)
    }

    /// Puts an element with these attributes; the value of an accessor is its pair.
    pub(crate) fn put_element(&mut self, object: Slot, index: u32, value: Slot, attrs: Attrs) -> Run<()> {
        let is_accessor = attrs.has(Attrs::ACCESSOR);
        if attrs == Attrs::ALL {
            return self.set_element(object, index, value);
        }
        let at = self.at(object.0).offset();
        if self.heap.kind(at) == Kind::Array {
            self.leave_lists(object)?;
        }
        let element = Slot(state::SCRATCH + 5);
        if attrs != Attrs::ACCESSOR.with(Attrs(6)) {
            self.reserve(u64::from(PAIR) + 1)?;
            let value = self.at(value.0);
            let (first, second) = if is_accessor {
                (self.heap.word(value.offset() + 1), self.heap.word(value.offset() + 2))
            } else {
                (value, Word::UNDEFINED)
            };
            let words =
                [Header::new(Kind::Accessor, PAIR + 1, 0).0, first.0, second.0, Word::int(i32::from(attrs.0)).0];
            let block = self.heap.push(&words, PAIR + 1, Word::UNDEFINED);
            self.put(element.0, Word::block(block));
            return self.set_element(object, index, element);
        }
        self.set_element(object, index, value)
    }

    /// Whether the length of an array cannot be written.
    pub(crate) fn has_fixed_length(&self, at: Offset) -> bool {
        let integrity = self.integrity(at);
        integrity.has(Integrity::FROZEN) || integrity.has(Integrity::FIXED_LENGTH)
    }

    /// Whether the length of an array, which cannot be written, keeps an element of this index out.
    pub(crate) fn is_kept_out(&self, at: Offset, index: u32) -> bool {
        self.integrity(at).has(Integrity::FIXED_LENGTH) && index >= self.array_length(at)
    }

    pub(crate) fn throw_fixed_length(&mut self, array: Word) -> Trap {
        let key = crate::atom::PropertyKey::Name(self.edition.names.length);
        self.throw_read_only(array, key)
    }

    /// Defines the length of an array; gives the element that cannot be deleted and that the array ends with, if there is one.
    pub(crate) fn put_length(&mut self, array: Slot, value: Slot, attrs: Attrs) -> Run<Option<u32>> {
        if self.has_fixed_length(self.at(array.0).offset()) {
            // Nothing but what is there can have been asked for.
            return Ok(None);
        }
        let kept = self.try_length(array, value)?;
        if !attrs.has(Attrs::WRITABLE) {
            self.leave_lists(array)?;
            let header = self.heap.header(self.at(array.0).offset());
            let Some(shape) = self.shapes.get(header.low()) else { return Ok(kept) };
            let (proto, integrity) = (shape.proto, Integrity(shape.integrity.0 | Integrity::FIXED_LENGTH.0));
            let fixed = self.shapes.dict(Kind::Array, proto, integrity);
            self.heap.set(self.at(array.0).offset(), header.with_low(fixed).0);
        }
        Ok(kept)
    }

    /// Makes an array no list any more: whatever reads or writes it goes the way that looks at each element.
    fn leave_lists(&mut self, array: Slot) -> Run<()> {
        let shape = self.heap.header(self.at(array.0).offset()).low();
        if !self.shapes.get(shape).is_some_and(|shape| shape.is_dict) {
            self.become_dict(array)?;
        }
        self.become_sparse(array)
    }

    /// Takes out the indices of elements that are not enumerable.
    pub(crate) fn retain_enumerable(&self, object: Word, indices: &mut Vec<u32>) {
        if object.is_object() && !self.is_list(object) {
            let at = object.offset();
            let is_shown = |element: Word| self.element_property(at, element).attrs.has(Attrs::ENUMERABLE);
            indices.retain(|index| {
                self.own_element(at, *index).is_none_or(|element| !element.is_block() || is_shown(element))
            });
        }
    }

    /// Puts an element, which may be new; the length of an array grows with it. The object is not frozen.
    pub(crate) fn set_element(&mut self, object: Slot, index: u32, value: Slot) -> Run<()> {
        let at = self.at(object.0).offset();
        let elements = self.elements(at);
        let header = self.heap.header(elements);
        if elements != 0 && header.kind() == Kind::Block && index + 1 < header.size() {
            self.heap.set_word(elements + 1 + index, self.at(value.0));
        } else if elements != 0 && header.kind() == Kind::Sparse {
            self.sparse_set(object, index, value)?;
        } else {
            self.grow_elements(object, index, value)?;
        }
        let at = self.at(object.0).offset();
        if self.heap.kind(at) == Kind::Array && index >= self.array_length(at) {
            self.heap.set_word(at + 2, Word::number(f64::from(index) + 1.0));
        }
        Ok(())
    }

    /// Puts an element of an array that was made with a place for it.
    pub(crate) fn init_element(&mut self, array: Slot, index: u32, value: Word) {
        if let Some(place) = self.heap.element_place(self.at(array.0).offset(), index) {
            self.heap.set_word(place, value);
        }
    }

    /// Puts an element beyond the capacity of the dense block: the block grows, or becomes a sparse one.
    #[cold]
    fn grow_elements(&mut self, object: Slot, index: u32, value: Slot) -> Run<()> {
        let at = self.at(object.0).offset();
        let elements = self.elements(at);
        let capacity = if elements == 0 { 0 } else { self.heap.header(elements).size() - 1 };
        let length = if self.heap.kind(at) == Kind::Array { self.array_length(at).min(capacity) } else { capacity };
        if u64::from(index) > u64::from(length) + u64::from(length) / 4 + 1024 {
            self.become_sparse(object)?;
            return self.sparse_set(object, index, value);
        }
        let grown = grown(capacity, index);
        self.charge(block_steps(capacity, grown))?;
        let block = self.copy_elements(object, capacity, grown)?;
        self.heap.set_word(block + 1 + index, self.at(value.0));
        Ok(())
    }

    /// Gives an object a new dense block with room for `capacity` elements, and the first `count` that it has. The caller pays.
    fn copy_elements(&mut self, object: Slot, count: u32, capacity: u32) -> Run<Offset> {
        let block = self.new_block(u64::from(capacity), Word::HOLE)?;
        let at = self.at(object.0).offset();
        self.move_words(self.elements(at) + 1, block + 1, count);
        self.heap.set(at + 1, pair(low(self.heap.get(at + 1)), block));
        Ok(block)
    }

    /// Copies words from one place of the heap to another; the places may overlap.
    pub(crate) fn move_words(&mut self, from: Offset, to: Offset, count: u32) {
        if count == 0 {
            return;
        }
        if from >= crate::value::ROM_END {
            return self.heap.copy_words(from, to, count);
        }
        let words = self.heap.slice(from, count).to_vec();
        self.heap.slice_mut(to, words.len() as u32).copy_from_slice(&words);
    }

    /// Whether a value is an array over Array.prototype: an element that it lacks is in no prototype, since no builtin has one.
    #[inline]
    pub(crate) fn is_list(&self, value: Word) -> bool {
        value.is_object() && self.heap.kind(value.offset()) == Kind::Array && {
            let list = Proto::Builtin(well_known::ARRAY_PROTOTYPE());
            let shape = self.shapes.get(self.heap.header(value.offset()).low());
            shape.is_some_and(|shape| shape.proto == list && shape.count == 0 && !shape.is_dict)
        }
    }

    /// Makes sure that the dense block of an array, if it has one, holds `capacity` elements. Pays for a new one.
    pub(crate) fn reserve_elements(&mut self, array: Slot, capacity: u32) -> Run<()> {
        let at = self.at(array.0).offset();
        let elements = self.elements(at);
        let known = if elements == 0 { 0 } else { self.heap.header(elements).size() - 1 };
        if capacity <= known {
            return Ok(());
        }
        let capacity = capacity.max(known.saturating_add(known / 2)).max(4);
        self.charge(block_steps(known, capacity))?;
        self.copy_elements(array, known, capacity).map(|_| ())
    }

    /// The first index from `from` to `last` at which an object has an element. Pays for the holes that it passes.
    pub(crate) fn next_own_element(&mut self, at: Offset, from: u32, last: u32) -> Run<Option<u32>> {
        let elements = self.elements(at);
        if elements == 0 {
            return Ok(None);
        }
        let header = self.heap.header(elements);
        if header.kind() == Kind::Block {
            let capacity = header.size() - 1;
            if from >= capacity {
                return Ok(None);
            }
            let words = self.heap.slice(elements + 1 + from, capacity.min(last.saturating_add(1)).saturating_sub(from));
            let found = words.iter().position(|word| *word != Word::HOLE.0);
            let n_passed = found.unwrap_or(words.len()) as u64;
            self.charge(n_passed / 8)?;
            return Ok(found.map(|n_passed| from + n_passed as u32));
        }
        let count = low(self.heap.get(elements + 1));
        let place = match self.sparse_find(elements, from) {
            Ok(place) | Err(place) => place,
        };
        if place >= elements + 2 + 2 * count {
            return Ok(None);
        }
        let index = self.heap.word(place).as_int() as u32;
        Ok((index <= last).then_some(index))
    }

    /// Appends an element to an array.
    #[inline]
    pub(crate) fn push_element(&mut self, array: Slot, value: Slot) -> Run<()> {
        let at = self.at(array.0).offset();
        let index = self.array_length(at);
        self.set_element(array, index, value)
    }

    pub(crate) fn become_sparse(&mut self, object: Slot) -> Run<()> {
        let at = self.at(object.0).offset();
        let dense = self.elements(at);
        let n_dense = if dense == 0 { 0 } else { self.heap.header(dense).size() - 1 };
        if dense != 0 && self.heap.kind(dense) != Kind::Block {
            return Ok(());
        }
        self.charge(u64::from(n_dense))?;
        let live = self.heap.slice(dense + 1, n_dense).iter().filter(|word| **word != Word::HOLE.0).count() as u64;
        let size = self.heap.check_size(2 + 2 * (live + 8)).map_err(Trap::Limit)?;
        self.charge(u64::from(size) / 2)?;
        let block = self.alloc(&[Header::new(Kind::Sparse, size, 0).0, 0], u64::from(size), Word::HOLE)?;
        let at = self.at(object.0).offset();
        let dense = self.elements(at);
        let mut count = 0;
        for index in 0..n_dense {
            let value = self.heap.word(dense + 1 + index);
            if value != Word::HOLE {
                self.heap.set_word(block + 2 + 2 * count, Word::int(index as i32));
                self.heap.set_word(block + 3 + 2 * count, value);
                count += 1;
            }
        }
        self.heap.set(block + 1, u64::from(count));
        self.heap.set(at + 1, pair(low(self.heap.get(at + 1)), block));
        Ok(())
    }

    /// The place of an index in a sparse block, or where it would be.
    fn sparse_find(&self, block: Offset, index: u32) -> Result<Offset, Offset> {
        let count = low(self.heap.get(block + 1));
        let (mut from, mut to) = (0, count);
        while from < to {
            let middle = u32::midpoint(from, to);
            let known = self.heap.word(block + 2 + 2 * middle).as_int() as u32;
            match known.cmp(&index) {
                core::cmp::Ordering::Equal => return Ok(block + 2 + 2 * middle),
                core::cmp::Ordering::Less => from = middle + 1,
                core::cmp::Ordering::Greater => to = middle,
            }
        }
        Err(block + 2 + 2 * from)
    }

    fn sparse_set(&mut self, object: Slot, index: u32, value: Slot) -> Run<()> {
        let at = self.at(object.0).offset();
        let block = self.elements(at);
        if let Ok(place) = self.sparse_find(block, index) {
            self.heap.set_word(place + 1, self.at(value.0));
            return Ok(());
        }
        let count = low(self.heap.get(block + 1));
        // What comes after the new element moves by one place.
        self.charge(4 + u64::from(count) / 8)?;
        if 2 + 2 * (count + 1) > self.heap.header(block).size() {
            let size = self.heap.check_size(2 + 2 * (u64::from(count) * 2 + 8)).map_err(Trap::Limit)?;
            let new =
                self.alloc(&[Header::new(Kind::Sparse, size, 0).0, u64::from(count)], u64::from(size), Word::HOLE)?;
            let at = self.at(object.0).offset();
            self.move_words(self.elements(at) + 2, new + 2, 2 * count);
            self.heap.set(at + 1, pair(low(self.heap.get(at + 1)), new));
        }
        let block = self.elements(self.at(object.0).offset());
        let place = match self.sparse_find(block, index) {
            Ok(place) | Err(place) => place,
        };
        let after = block + 2 + 2 * count - place;
        self.move_words(place, place + 2, after);
        self.heap.set_word(place, Word::int(index as i32));
        self.heap.set_word(place + 1, self.at(value.0));
        self.heap.set(block + 1, u64::from(count + 1));
        Ok(())
    }

    /// Deletes an own element.
    pub(crate) fn delete_element(&mut self, at: Offset, index: u32) {
        let elements = self.elements(at);
        if self.heap.kind(elements) == Kind::Block {
            if index + 1 < self.heap.header(elements).size() {
                self.heap.set_word(elements + 1 + index, Word::HOLE);
            }
        } else if let Ok(place) = self.sparse_find(elements, index) {
            let count = low(self.heap.get(elements + 1));
            let after = elements + 2 + 2 * count - place - 2;
            self.move_words(place + 2, place, after);
            self.heap.set(elements + 1, u64::from(count - 1));
        }
    }

    /// Assigns the length of an array: elements beyond it are deleted.
    pub(crate) fn set_length(&mut self, array: Slot, value: Slot) -> Run<()> {
        match self.try_length(array, value)? {
            None => Ok(()),
            Some(last) => {
                let array = self.at(array.0);
                Err(self.throw_not_deletable(array, crate::atom::PropertyKey::Index(last)))
            }
        }
    }

    /// The same; gives the element that cannot be deleted and that the array ends with, if there is one.
    pub(crate) fn try_length(&mut self, array: Slot, value: Slot) -> Run<Option<u32>> {
        let at = self.at(array.0).offset();
        if self.has_fixed_length(at) {
            return Err(self.throw_fixed_length(Word::object(at)));
        }
        if self.at(value.0).is_language_object() {
            return Err(Trap::Help(Helper::SetLength));
        }
        self.flatten_if_string(value)?;
        let Some(number) = self.primitive_to_number(self.at(value.0)) else {
            return Err(self.throw_not_a_number(self.at(value.0)));
        };
        let length = number as u32;
        if f64::from(length) != number {
            return Err(self.throw_range("Invalid array length"));
        }
        // Flattening a string may have moved the array.
        let at = self.at(array.0).offset();
        let may_stay = self.integrity(at).has(Integrity::SEALED) || !self.is_list(Word::object(at));
        if may_stay && length < self.array_length(at) {
            // The last element that stays is what the array ends with.
            let keys = self.element_keys(array)?;
            let at = self.at(array.0).offset();
            let stays = |key: &u32| {
                let element = self.own_element(at, *key);
                element.is_some_and(|element| !self.element_property(at, element).attrs.has(Attrs::CONFIGURABLE))
            };
            let last = keys.iter().copied().rev().take_while(|key| *key >= length).find(stays);
            if let Some(last) = last {
                self.truncate(at, last + 1)?;
                self.heap.set_word(at + 2, Word::number(f64::from(last) + 1.0));
                return Ok(Some(last));
            }
        }
        let at = self.at(array.0).offset();
        self.truncate(at, length)?;
        self.heap.set_word(at + 2, Word::number(f64::from(length)));
        Ok(None)
    }

    fn truncate(&mut self, at: Offset, length: u32) -> Run<()> {
        let elements = self.elements(at);
        if elements == 0 {
            return Ok(());
        }
        let header = self.heap.header(elements);
        if header.kind() == Kind::Block {
            let capacity = header.size() - 1;
            let old = self.array_length(at).min(capacity);
            if length < old {
                self.charge(u64::from(old - length) / 16)?;
                self.heap.slice_mut(elements + 1 + length, old - length).fill(Word::HOLE.0);
            }
        } else {
            let count = low(self.heap.get(elements + 1));
            let keep = match self.sparse_find(elements, length) {
                Ok(place) | Err(place) => (place - elements - 2) / 2,
            };
            self.charge(u64::from(count.saturating_sub(keep)) / 8)?;
            self.heap.slice_mut(elements + 2 + 2 * keep, 2 * count.saturating_sub(keep)).fill(Word::HOLE.0);
            self.heap.set(elements + 1, u64::from(keep));
        }
        Ok(())
    }

    /// The indices of the own elements of the value at a position of the stack, ascending.
    pub(crate) fn element_keys(&mut self, object: Slot) -> Run<Vec<u32>> {
        let target = self.at(object.0);
        if target.is_string() {
            return self.indices_below(crate::string::length(&self.heap, target.offset()));
        }
        if !target.is_object() {
            return Ok(Vec::new());
        }
        let at = target.offset();
        if self.heap.kind(at) == Kind::Wrapper && self.heap.word(at + 2).is_string() {
            let mut keys = self.indices_below(crate::string::length(&self.heap, self.heap.word(at + 2).offset()))?;
            // What was added to the wrapper comes after the units.
            keys.extend(self.own_element_keys(self.at(object.0).offset())?);
            return Ok(keys);
        }
        if self.heap.kind(at) == Kind::TypedArray {
            return self.indices_below(self.view(at).map_or(0, |view| view.length));
        }
        self.own_element_keys(at)
    }

    /// All indices below a length. Bytes and units take less memory than their indices, of which there may be no more than the heap
    /// may have words. Nothing moves.
    fn indices_below(&mut self, length: u32) -> Run<Vec<u32>> {
        Ok((0..self.count_indices(length)?).collect())
    }

    /// The same where only how many there are matters. Pays for them.
    pub(crate) fn count_indices(&mut self, length: u32) -> Run<u32> {
        self.charge(u64::from(length))?;
        self.heap.check_size(u64::from(length)).map_err(Trap::Limit)
    }

    /// The indices of the elements that an object on the heap has of its own.
    fn own_element_keys(&mut self, at: Offset) -> Run<Vec<u32>> {
        let elements = self.elements(at);
        if elements == 0 {
            return Ok(Vec::new());
        }
        let header = self.heap.header(elements);
        if header.kind() == Kind::Block {
            let capacity = header.size() - 1;
            let used = if self.heap.kind(at) == Kind::Array { self.array_length(at).min(capacity) } else { capacity };
            self.charge(u64::from(used))?;
            let words = self.heap.slice(elements + 1, used);
            return Ok((0..).zip(words).filter(|(_, word)| **word != Word::HOLE.0).map(|(index, _)| index).collect());
        }
        let count = low(self.heap.get(elements + 1));
        self.charge(u64::from(count))?;
        Ok((0..count).map(|i| self.heap.word(elements + 2 + 2 * i).as_int() as u32).collect())
    }

    /// Gives a dense array that has elements a block of the run's own, if its block is one of the image. Pays for what is copied.
    pub(crate) fn leave_image_elements(&mut self, array: Slot) -> Run<()> {
        let at = self.at(array.0).offset();
        if self.elements(at) >= self.heap.moving_from() {
            return Ok(());
        }
        let length = self.array_length(at);
        // The block of the image was paid for by the top level.
        self.charge(block_steps(0, length))?;
        self.copy_elements(array, length, length).map(|_| ())
    }

    /// Removes the first element of a dense array in constant time: the block begins one word later from now on. So it must be the
    /// run's own: snapshots tell the things of the image by how many come before.
    pub(crate) fn shift_dense(&mut self, at: Offset) {
        let (elements, length) = (self.elements(at), self.array_length(at));
        debug_assert!(elements >= self.heap.moving_from());
        let header = self.heap.header(elements);
        self.heap.set(elements, Header::new(Kind::Filler, 1, 0).0);
        self.heap.set(elements + 1, header.with_size(header.size() - 1).0);
        self.heap.set(at + 1, pair(low(self.heap.get(at + 1)), elements + 1));
        self.heap.set_word(at + 2, Word::int(length as i32 - 1));
    }
}
