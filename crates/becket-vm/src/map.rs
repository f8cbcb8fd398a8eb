//! Insertion-ordered hash tables: what Map, Set and objects with many properties keep. An entry is a key, and a value and
//! attributes where the stride says so; a removed entry has no key. Not here: the methods (`builtins/map.rs`).
//!
//! A table that has been replaced by a larger one keeps its entries and leads to its successor, so that an iteration that is
//! under way finds its position again. A collection makes it lead to the table in force at once: whoever holds an old table,
//! an iterator that nobody goes on with or a register that nobody reads, keeps none of those in between. Order and steps never
//! depend on hashes, nor on collections.

use alloc::vec::Vec;

use crate::atom::{Key, PropertyKey};
use crate::hash::keyed;
use crate::heap::Heap;
use crate::layout::{Header, Kind, NONE, high, low, pair};
use crate::machine::{Machine, Run, Slot, Trap};
use crate::string;
use crate::value::{Immediate, Offset, Tag, Word};

/// Words before the entries.
const HEAD: u32 = 3;
/// In the live half of word 1: the table was replaced, and the index half of word 2 is its successor.
pub(crate) const REPLACED: u32 = 1 << 31;
/// In the live half of word 1, beside REPLACED: it was emptied, so that iterations begin anew.
const CLEARED: u32 = 1 << 30;
/// No entry in a place of the index.
const FREE: u32 = u32::MAX;
/// In the low half of an index's header: all keys are integers, and the place of an entry is its key, not where a hash leads.
/// Found when a table grows, and given up with the first key that is another.
const DIRECT: u32 = 1;

/// Words of the index of a table with room for `capacity` entries: two places and more for each, two in a word.
fn index_words(capacity: u32) -> u64 {
    1 + (2 * u64::from(capacity)).next_power_of_two().max(8) / 2
}

/// Words of such a table with its index.
pub(crate) fn table_words(stride: u32, capacity: u32) -> u64 {
    index_words(capacity) + u64::from(HEAD) + u64::from(capacity) * u64::from(stride)
}

impl Machine {
    /// A new table with room for `capacity` entries.
    pub(crate) fn new_table(&mut self, stride: u32, capacity: u32) -> Run<Offset> {
        let index_size = self.heap.check_size(index_words(capacity)).map_err(Trap::Limit)?;
        let size =
            self.heap.check_size(u64::from(HEAD) + u64::from(capacity) * u64::from(stride)).map_err(Trap::Limit)?;
        self.reserve(u64::from(index_size) + u64::from(size))?;
        let index = self.heap.push(&[Header::new(Kind::Raw, index_size, 0).0], index_size, Word(u64::MAX));
        let first = [Header::new(Kind::Table, size, 0).0, 0, pair(index, stride)];
        Ok(self.heap.push(&first, size, Word::HOLE))
    }

    /// How many words an entry has.
    pub(crate) fn table_stride(&self, table: Offset) -> u32 {
        high(self.heap.get(table + 2))
    }

    /// How many entries are live.
    pub(crate) fn table_live(&self, table: Offset) -> u32 {
        high(self.heap.get(table + 1)) & !(REPLACED | CLEARED)
    }

    /// How many entries there are, removed ones included.
    pub(crate) fn table_used(&self, table: Offset) -> u32 {
        low(self.heap.get(table + 1))
    }

    /// The offset of the entry with this number.
    pub(crate) fn table_entry(&self, table: Offset, number: u32) -> Offset {
        table + HEAD + number * self.table_stride(table)
    }

    /// The live entries in order.
    pub(crate) fn table_entries(&self, table: Offset) -> impl Iterator<Item = Offset> + '_ {
        (0..self.table_used(table))
            .map(move |number| self.table_entry(table, number))
            .filter(|entry| self.heap.word(*entry) != Word::HOLE)
    }

    /// Finds the entry whose key satisfies `is_key`, among those with this hash.
    fn table_find(&self, table: Offset, hash: u32, is_key: impl Fn(&Self, Word) -> bool) -> Option<Offset> {
        find(&self.heap, table, hash, |word| is_key(self, word))
    }

    /// Appends an entry. There is room: see [`Machine::table_reserve`].
    pub(crate) fn table_append(&mut self, table: Offset, hash: u32, entry: &[Word]) {
        if append(&mut self.heap, table, hash, entry).is_none() {
            // What this takes is paid for: since the table was made, there were half as many entries, or more, appended. In the
            // image of a program that was the top level, and each run does it again.
            if table < self.heap.moving_from() {
                self.owe(u64::from(self.table_used(table)));
            }
            self.empty_index(table);
            self.index_by_hash(table);
            append(&mut self.heap, table, hash, entry);
        }
    }

    /// Makes room for one more entry in the table at a position of the stack, which gets the successor where there is one.
    #[inline]
    pub(crate) fn table_reserve(&mut self, table: Slot) -> Run<()> {
        if has_room(&self.heap, self.at(table.0).offset()) { Ok(()) } else { self.grow_table(table) }
    }

    #[inline(never)]
    fn grow_table(&mut self, table: Slot) -> Run<()> {
        let at = self.at(table.0).offset();
        let live = self.table_live(at);
        let stride = self.table_stride(at);
        self.charge(u64::from(self.table_used(at)) * 2)?;
        let new = self.new_table(stride, live * 2 + 8)?;
        let old = self.at(table.0).offset();
        let used = self.table_used(old);
        if used == live {
            self.move_words(old + HEAD, new + HEAD, used * stride);
        } else {
            let mut to = new + HEAD;
            for number in 0..used {
                let entry = self.table_entry(old, number);
                if self.heap.word(entry) != Word::HOLE {
                    self.move_words(entry, to, stride);
                    to += stride;
                }
            }
        }
        self.heap.set(new + 1, pair(live, live));
        self.index_all(new);
        self.replace_table(old, new, 0);
        self.put(table.0, Word::block(new));
        Ok(())
    }

    /// Puts the entries of a table into its empty index.
    fn index_all(&mut self, table: Offset) {
        if self.table_live(table) > 0 && self.can_be_direct(table) {
            self.index_directly(table);
        } else {
            self.index_by_hash(table);
        }
    }

    /// Whether the keys of a table are places of its index.
    fn can_be_direct(&self, table: Offset) -> bool {
        let n_places = self.index_size(table).saturating_sub(1) as usize * 2;
        self.table_entries(table).all(|entry| direct_place(self.heap.word(entry), n_places).is_some())
    }

    /// Puts the entries of a table into its empty index, each where its key says.
    fn index_directly(&mut self, table: Offset) {
        self.set_direct(table, true);
        for number in 0..self.table_used(table) {
            let key = self.heap.word(self.table_entry(table, number));
            index_entry(&mut self.heap, table, key, 0, number);
        }
    }

    /// The same by the hashes of their keys.
    fn index_by_hash(&mut self, table: Offset) {
        for number in 0..self.table_used(table) {
            let key = self.heap.word(self.table_entry(table, number));
            if key != Word::HOLE {
                let hash = self.entry_hash(key);
                index_entry(&mut self.heap, table, key, hash, number);
            }
        }
    }

    /// Makes the index of a table an empty one that goes by hashes.
    fn empty_index(&mut self, table: Offset) {
        let index = low(self.heap.get(table + 2));
        let header = self.heap.header(index);
        self.heap.set(index, header.with_low(0).0);
        self.heap.slice_mut(index + 1, header.size().saturating_sub(1)).fill(u64::MAX);
    }

    /// Whether a table was replaced by another.
    pub(crate) fn is_replaced(&self, table: Offset) -> bool {
        is_replaced(&self.heap, table)
    }

    /// The size in words of the index of a table in force.
    pub(crate) fn index_size(&self, table: Offset) -> u32 {
        self.heap.header(low(self.heap.get(table + 2))).size()
    }

    /// Whether the index of a table in force is direct.
    pub(crate) fn is_direct(&self, table: Offset) -> bool {
        self.heap.header(low(self.heap.get(table + 2))).low() == DIRECT
    }

    /// Makes the index of a table anew from its entries, one of the sort that it is: a direct one costs something once, when it is
    /// given up.
    pub(crate) fn rebuild_index(&mut self, table: Offset) {
        let is_direct = self.is_direct(table) && self.can_be_direct(table);
        self.empty_index(table);
        if is_direct {
            self.index_directly(table);
        } else {
            self.index_by_hash(table);
        }
    }

    /// Says of which sort the index of a table is to be made.
    pub(crate) fn set_direct(&mut self, table: Offset, is_direct: bool) {
        let index = low(self.heap.get(table + 2));
        self.heap.set(index, self.heap.header(index).with_low(u32::from(is_direct)).0);
    }

    /// Marks a table as replaced by another. The tables of a Map or Set are numbered where other things have their hash, so that
    /// a step to the one in force has the same price whether those in between are still there or not.
    pub(crate) fn replace_table(&mut self, old: Offset, new: Offset, flags: u32) {
        let halves = self.heap.get(old + 1);
        self.heap.set(old + 1, pair(low(halves), high(halves) | REPLACED | flags));
        self.heap.set(old + 2, pair(new, high(self.heap.get(old + 2))));
        let number = self.heap.header(old).low().wrapping_add(1);
        self.heap.set(new, self.heap.header(new).with_low(number).0);
    }

    /// Replaces a table by an emptied one.
    pub(crate) fn clear_table(&mut self, old: Offset, new: Offset) {
        self.replace_table(old, new, CLEARED);
    }

    /// The table that is in force now, and the position in it that `number` has become.
    pub(crate) fn table_now(&mut self, table: Offset, number: u32) -> Run<(Offset, u32)> {
        let (mut table, mut number) = (table, number);
        let price = u64::from(number) / 8 + 1;
        while self.is_replaced(table) {
            let is_cleared = high(self.heap.get(table + 1)) & CLEARED != 0;
            let next = low(self.heap.get(table + 2));
            if next == NONE {
                break;
            }
            let n_replaced = self.heap.header(next).low().wrapping_sub(self.heap.header(table).low());
            self.charge(price * u64::from(n_replaced.max(1)))?;
            number = if is_cleared {
                0
            } else {
                (0..number).filter(|i| self.heap.word(self.table_entry(table, *i)) != Word::HOLE).count() as u32
            };
            table = next;
        }
        Ok((table, number))
    }

    /// Removes an entry.
    pub(crate) fn table_remove(&mut self, table: Offset, entry: Offset) {
        remove(&mut self.heap, table, entry);
    }

    /// The entry of a property in the table of an object.
    pub(crate) fn dict_find(&self, table: Offset, key: Key) -> Option<Offset> {
        let hash = self.key_hash(key);
        match key.as_symbol() {
            Some(_) => {
                self.table_find(table, hash, |machine, word| !word.is_string() && machine.symbol_key(word) == key)
            }
            None => {
                let wanted = self.atoms.units(key);
                self.table_find(table, hash, |machine, word| {
                    word.is_string() && string::units(&machine.heap, word.offset()).equals(wanted)
                })
            }
        }
    }

    /// The entry of a value in the table of a Map or Set. The value has been through [`Machine::map_key`].
    pub(crate) fn value_find(&mut self, table: Offset, value: Word) -> Option<Offset> {
        let hash = self.value_hash(value);
        self.value_find_hashed(table, value, hash)
    }

    /// The same for a value with this hash.
    pub(crate) fn value_find_hashed(&mut self, table: Offset, value: Word, hash: u32) -> Option<Offset> {
        if value.is_string() {
            return self.table_find(table, hash, |machine, word| {
                word == value || word.is_string() && string::equal(&machine.heap, word.offset(), value.offset())
            });
        }
        if value.is_bigint() {
            return self.table_find(table, hash, |machine, word| word.is_bigint() && machine.is_same_big(word, value));
        }
        find_same(&self.heap, table, hash, value)
    }

    /// Makes the value at a position of the stack one that can be a key: strings flat, numbers in their one form, objects
    /// with an identity. Pays for the length of a string.
    pub(crate) fn map_key(&mut self, value: Slot) -> Run<Word> {
        let word = self.at(value.0);
        if word.is_string() {
            let len = string::length(&self.heap, word.offset());
            self.charge(u64::from(len) / 16)?;
            self.flatten(value)?;
        } else if word.is_double() {
            let number = word.as_double();
            let number = if number == 0.0 { 0.0 } else { number };
            self.put(value.0, Word::number(number));
        } else if word.is_object() {
            self.identity(value)?;
        } else if word.is_bigint() {
            self.charge(self.n_digits(word) / 4)?;
        }
        Ok(self.at(value.0))
    }

    /// The hash of a key of a table.
    pub(crate) fn value_hash(&mut self, value: Word) -> u32 {
        if value.is_string() {
            return string::hash(&mut self.heap, value.offset(), self.atoms.hash_key());
        }
        if value.is_object() {
            let overflow = low(self.heap.get(value.offset() + 1));
            return number_hash(self.heap.header(overflow).low(), self.atoms.hash_key());
        }
        if value.is_heap_symbol() {
            return number_hash(self.heap.word(value.offset() + 1).as_bits() as u32, self.atoms.hash_key());
        }
        if let Some(Immediate::Symbol(id)) = value.as_immediate() {
            return number_hash(id, self.atoms.hash_key());
        }
        if value.is_bigint() {
            return self.big_hash(value);
        }
        bits_hash(value, self.atoms.hash_key())
    }

    /// The hash of the key of an entry: in the table of an object it may be a private name.
    fn entry_hash(&mut self, key: Word) -> u32 {
        if key.tag() == Tag::Internal { self.key_hash(self.symbol_key(key)) } else { self.value_hash(key) }
    }

    /// The hash of a property key: that of its word.
    pub(crate) fn key_hash(&self, key: Key) -> u32 {
        match key.as_symbol() {
            Some(id) => number_hash(id, self.atoms.hash_key()),
            None => self.atoms.units(key).hash(self.atoms.hash_key()),
        }
    }

    /// The key that a word in the table of an object stands for. The table of names may have forgotten it since: then it gets a
    /// number again.
    pub(crate) fn word_key(&mut self, word: Word) -> Key {
        if !word.is_string() {
            return self.symbol_key(word);
        }
        match self.string_key(word) {
            PropertyKey::Name(key) => key,
            PropertyKey::Index(index) => {
                debug_assert!(false, "an element is in no table of names: {index}");
                self.edition.names.length
            }
        }
    }

    /// The same for what is no string: a symbol or a private name.
    fn symbol_key(&self, word: Word) -> Key {
        if word.is_heap_symbol() {
            return Key::symbol(self.heap.word(word.offset() + 1).as_bits() as u32);
        }
        if let Some(Immediate::Symbol(id)) = word.as_immediate() {
            return Key::symbol(id);
        }
        Key::private(word.as_bits() as u32)
    }
}

fn is_replaced(heap: &Heap, table: Offset) -> bool {
    high(heap.get(table + 1)) & REPLACED != 0
}

/// Makes a table that was replaced, and all between it and the table in force, lead to that one. Each is gone through once, however
/// many lead to it.
pub(crate) fn shorten(heap: &mut Heap, table: Offset) {
    let (mut last, mut before) = (table, Vec::new());
    loop {
        let next = low(heap.get(last + 2));
        if !is_replaced(heap, last) || !is_replaced(heap, next) {
            break;
        }
        // Only a forged snapshot has tables that replace each other in turn.
        if before.len() * HEAD as usize > heap.words.len() {
            return;
        }
        before.push(last);
        last = next;
    }
    for table in before.into_iter().rev() {
        pass(heap, table, last);
        last = table;
    }
}

/// Makes a table lead to what its successor leads to. What was removed before that was replaced is removed here too: then the
/// entries before a position are as many as before the position that it becomes.
fn pass(heap: &mut Heap, table: Offset, successor: Offset) {
    let (halves, flags) = (heap.get(table + 1), high(heap.get(successor + 1)) & CLEARED);
    if flags != 0 {
        heap.set(table + 1, pair(low(halves), high(halves) | flags));
    } else if high(halves) & CLEARED == 0 {
        let stride = high(heap.get(table + 2));
        let mut now = successor + HEAD;
        for number in 0..low(halves) {
            let entry = table + HEAD + number * stride;
            if heap.word(entry) == Word::HOLE {
                continue;
            }
            if heap.word(now) == Word::HOLE {
                (entry..entry + stride).for_each(|at| heap.set_word(at, Word::HOLE));
            }
            now += stride;
        }
    }
    heap.set(table + 2, pair(low(heap.get(successor + 2)), high(heap.get(table + 2))));
}

/// Finds the entry of a table whose key satisfies `is_key`, among those with this hash. It is no integer.
#[inline]
fn find(heap: &Heap, table: Offset, hash: u32, is_key: impl Fn(Word) -> bool) -> Option<Offset> {
    let [_, _, word] = *heap.first_words(table)?;
    let (header, places) = index_places(heap, low(word))?;
    if header.low() == DIRECT {
        return None;
    }
    find_hashed(heap, table + HEAD, high(word), places, hash, is_key)
}

/// Finds the entry of a table whose key is this very word.
#[inline]
fn find_same(heap: &Heap, table: Offset, hash: u32, key: Word) -> Option<Offset> {
    let [_, _, word] = *heap.first_words(table)?;
    let (header, places) = index_places(heap, low(word))?;
    if header.low() == DIRECT {
        let number = *places.get(direct_place(key, places.len())?)?;
        if number == FREE {
            return None;
        }
        let entry = table + HEAD + number * high(word);
        // The entry that was there may have been removed.
        return (Word(heap.own(entry)) == key).then_some(entry);
    }
    find_hashed(heap, table + HEAD, high(word), places, hash, |word| word == key)
}

/// The same among entries from `first` on by the places of an index that goes by hashes.
#[inline(always)]
fn find_hashed(
    heap: &Heap,
    first: Offset,
    stride: u32,
    places: &[u32],
    hash: u32,
    is_key: impl Fn(Word) -> bool,
) -> Option<Offset> {
    let mask = places.len().wrapping_sub(1);
    let mut place = hash as usize & mask;
    loop {
        let number = *places.get(place)?;
        if number == FREE {
            return None;
        }
        let entry = first + number * stride;
        if is_key(Word(heap.own(entry))) {
            return Some(entry);
        }
        place = (place + 1) & mask;
    }
}

/// An index: its header, and what is in its places, numbers of entries.
#[inline]
fn index_places(heap: &Heap, index: Offset) -> Option<(Header, &[u32])> {
    let header = heap.own_header(index)?;
    let words = heap.own_words(index + 1, header.size().checked_sub(1)?)?;
    Some((header, bytemuck::cast_slice(words)))
}

/// The place of a key in an index where that is the key.
#[inline(always)]
fn direct_place(key: Word, n_places: usize) -> Option<usize> {
    let place = key.as_int() as u32 as usize;
    (key.is_int() && place < n_places).then_some(place)
}

/// Puts the entry with this number, key and hash into the index of a table, if that can have it: see [`DIRECT`].
#[inline]
fn index_entry(heap: &mut Heap, table: Offset, key: Word, hash: u32, number: u32) -> Option<()> {
    let [_, _, word] = *heap.first_words(table)?;
    let (index, stride) = (low(word), high(word));
    let (header, places) = index_places(heap, index)?;
    let place = if header.low() == DIRECT {
        direct_place(key, places.len())?
    } else {
        let mask = places.len().wrapping_sub(1);
        let mut place = hash as usize & mask;
        // The place of a removed entry can be had: else a key that comes and goes would make a row of them, to be passed each time.
        let is_taken = |number: u32| number != FREE && Word(heap.own(table + HEAD + number * stride)) != Word::HOLE;
        while places.get(place).is_some_and(|number| is_taken(*number)) {
            place = (place + 1) & mask;
        }
        place
    };
    let at = index + 1 + place as u32 / 2;
    let word = heap.own(at);
    let word = if place.is_multiple_of(2) { pair(number, high(word)) } else { pair(low(word), number) };
    heap.set(at, word);
    Some(())
}

/// Whether a table has room for one more entry.
#[inline]
pub(crate) fn has_room(heap: &Heap, table: Offset) -> bool {
    heap.first_words(table).is_some_and(|[header, halves, word]: &[u64; 3]| {
        HEAD + (low(*halves) + 1) * high(*word) <= Header(*header).size()
    })
}

/// Appends an entry to a table that has room, if its index can have it.
#[inline]
fn append(heap: &mut Heap, table: Offset, hash: u32, entry: &[Word]) -> Option<()> {
    let [_, halves, word] = *heap.first_words(table)?;
    let number = low(halves);
    let at = table + HEAD + number * high(word);
    index_entry(heap, table, *entry.first()?, hash, number)?;
    for (i, word) in (0..).zip(entry) {
        heap.set_word(at + i, *word);
    }
    heap.set(table + 1, pair(number + 1, high(halves) + 1));
    Some(())
}

/// Removes an entry of a table.
#[inline]
pub(crate) fn remove(heap: &mut Heap, table: Offset, entry: Offset) {
    for i in 0..high(heap.own(table + 2)) {
        heap.set_word(entry + i, Word::HOLE);
    }
    let halves = heap.own(table + 1);
    heap.set(table + 1, pair(low(halves), high(halves) - 1));
}

/// A key of a Map or Set that takes no work: as it is in a table, and with its hash.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ready {
    key: Word,
    hash: u32,
    /// What it costs beside the operation.
    pub price: i64,
}

/// A key as one that takes no work, if it is one: an integer, a string whose hash is known, an object that has been a key.
#[inline(always)]
pub(crate) fn ready(heap: &Heap, key: Word, hash_key: u64) -> Option<Ready> {
    if key.is_int() {
        return Some(Ready { key, hash: bits_hash(key, hash_key), price: 0 });
    }
    if key.is_string() {
        let header = heap.header(key.offset());
        let is_known = (header.is(Kind::Latin1) || header.is(Kind::Utf16)) && header.low() != 0;
        let price = i64::from(string::length(heap, key.offset()) / 16);
        return is_known.then(|| Ready { key, hash: header.low(), price });
    }
    if key.is_object() {
        let overflow = low(heap.own(key.offset() + 1));
        let identity = if overflow == 0 { 0 } else { heap.object_header(overflow).low() };
        return (identity != 0).then(|| Ready { key, hash: number_hash(identity, hash_key), price: 0 });
    }
    None
}

/// The entry of such a key in the table of a Map or Set.
#[inline(always)]
pub(crate) fn find_ready(heap: &Heap, table: Offset, Ready { key, hash, .. }: Ready) -> Option<Offset> {
    if key.is_string() { find_text(heap, table, hash, key) } else { find_same(heap, table, hash, key) }
}

/// The same for a string: mostly the very one that is in the table.
#[inline(never)]
fn find_text(heap: &Heap, table: Offset, hash: u32, key: Word) -> Option<Offset> {
    let is_same = |word: Word| word.is_string() && string::equal(heap, word.offset(), key.offset());
    find(heap, table, hash, |word| word == key || is_same(word))
}

/// Appends an entry with such a key to the table of a Map or Set, if it has room and its index can have it.
#[inline(always)]
pub(crate) fn append_ready(heap: &mut Heap, table: Offset, ready: Ready, value: Option<Word>) -> Option<()> {
    if !has_room(heap, table) {
        return None;
    }
    match value {
        Some(value) => append(heap, table, ready.hash, &[ready.key, value]),
        None => append(heap, table, ready.hash, &[ready.key]),
    }
}

/// The hash of what is equal to its own bits alone.
#[inline]
fn bits_hash(value: Word, hash_key: u64) -> u32 {
    keyed(value.0, hash_key) as u32
}

/// The hash of an object or symbol by its number: a program can count which of its own has which.
#[inline]
fn number_hash(number: u32, hash_key: u64) -> u32 {
    keyed(u64::from(number), hash_key) as u32
}
