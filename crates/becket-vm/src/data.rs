//! Data that may cross between a run and its host: copied by value, never shared. Not here: JSON text (`builtins/json.rs`).
//! Invariant: data nested deeper than [`DEPTH_MAX`] does not cross, so the recursion is bounded; each node pays before it is
//! visited, and what is taken off the heap is no larger than the run's memory.

use alloc::string::String;
use alloc::vec::Vec;

use crate::atom::PropertyKey;
use crate::bytes::{BYTES_PER_STEP, Element};
use crate::layout::Kind;
use crate::limits::Limit;
use crate::machine::{Machine, Run, Slot, Trap};
use crate::shape::Attrs;
use crate::value::{Tag, Word};

/// How deep data may be nested.
pub const DEPTH_MAX: usize = 512;

/// A value outside of a run.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Data {
    /// `undefined`
    #[default]
    Undefined,
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(f64),
    /// A string. A lone surrogate does not cross: it becomes U+FFFD.
    String(String),
    /// An array; a hole is `undefined`.
    Array(Vec<Data>),
    /// The own enumerable properties of an object, in order.
    Object(Vec<(String, Data)>),
    /// A date: milliseconds since 1970, NaN where it is invalid.
    Date(f64),
    /// The bytes of a `Uint8Array`.
    Bytes(Vec<u8>),
}

/// The text of a date as `toISOString` gives it; none where it is invalid.
pub fn iso_text(time: f64) -> Option<String> {
    crate::date::format::text(crate::date::clip(time), crate::date::format::Form::Iso)
}

/// Why a value cannot leave a run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotData {
    /// A function.
    Function,
    /// A symbol.
    Symbol,
    /// A BigInt.
    BigInt,
    /// An object that is no plain object, array, date or `Uint8Array`: a Map, an Error.
    Exotic,
    /// A getter or a `toJSON`: reading it would run the program.
    Accessor,
    /// Nested deeper than [`DEPTH_MAX`], or in itself.
    TooDeep,
}

impl core::fmt::Display for NotData {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Function => "a function cannot leave the run",
            Self::Symbol => "a symbol cannot leave the run",
            Self::BigInt => "a BigInt cannot leave the run: make it a string or a number",
            Self::Exotic => "only plain objects, arrays, dates and `Uint8Array`s can leave the run",
            Self::Accessor => "an object with a getter or a `toJSON` cannot leave the run",
            Self::TooDeep => "the value is nested too deeply, or in itself",
        })
    }
}

/// Takes words of what may still be taken off the heap.
fn take_room(room: &mut u64, words: u64) -> Run<()> {
    *room = room.checked_sub(words).ok_or(Trap::Limit(Limit::Memory))?;
    Ok(())
}

impl Machine {
    /// Puts data on the heap.
    pub(crate) fn inject(&mut self, data: &Data) -> Run<Word> {
        self.inject_at(data, DEPTH_MAX)
    }

    /// The depth is bounded by `left`, so this recursion is too.
    fn inject_at(&mut self, data: &Data, left: usize) -> Run<Word> {
        self.charge(1)?;
        if left == 0 {
            return Err(self.throw_range("The event is nested too deeply"));
        }
        match data {
            Data::Undefined => Ok(Word::UNDEFINED),
            Data::Null => Ok(Word::NULL),
            Data::Bool(value) => Ok(Word::bool(*value)),
            Data::Number(number) => Ok(Word::number(*number)),
            Data::Date(time) => self.new_date(crate::date::clip(*time)),
            Data::Bytes(bytes) => self.new_typed_from(bytes),
            Data::String(text) => {
                self.charge(text.len() as u64 / 16)?;
                self.new_str(text)
            }
            Data::Array(items) => {
                let array = self.new_array(0, items.len() as u32, Word::HOLE)?;
                let array = self.keep(Word::object(array))?;
                for item in items {
                    let word = self.inject_at(item, left - 1)?;
                    let value = self.keep(word)?;
                    self.push_element(array, value)?;
                    self.release(value);
                }
                let word = self.at(array.0);
                self.release(array);
                Ok(word)
            }
            Data::Object(properties) => {
                let object = self.new_object(properties.len().min(64) as u32)?;
                let object = self.keep(Word::object(object))?;
                for (name, item) in properties {
                    let word = self.inject_at(item, left - 1)?;
                    let value = self.keep(word)?;
                    self.charge(name.len() as u64 / 16)?;
                    let key = self.text_key(name);
                    self.define_data(object, key, value)?;
                    self.release(value);
                }
                let word = self.at(object.0);
                self.release(object);
                Ok(word)
            }
        }
    }

    /// Keeps a word above everything else on the stack.
    fn keep(&mut self, word: Word) -> Run<Slot> {
        let at = self.top();
        self.grow_stack(at + 1)?;
        self.put(at, word);
        self.native_top = at + 1;
        Ok(Slot(at))
    }

    /// Gives up what was kept last.
    fn release(&mut self, slot: Slot) {
        self.native_top = slot.0;
    }

    /// The property key of a text.
    pub(crate) fn text_key(&mut self, text: &str) -> PropertyKey {
        match crate::string::Units::Latin1(text.as_bytes()).array_index() {
            Some(index) => PropertyKey::Index(index),
            None => PropertyKey::Name(self.atoms.intern_str(text)),
        }
    }

    /// Takes a value off the heap: no more of it than the run may have memory, though what is shared on the heap is not shared
    /// outside.
    pub(crate) fn extract(&mut self, value: Word) -> Run<Result<Data, NotData>> {
        let mut room = self.heap.limit_words();
        self.extract_at(value, DEPTH_MAX, &mut room)
    }

    /// The depth is bounded by `left`, so this recursion is too.
    fn extract_at(&mut self, value: Word, left: usize, room: &mut u64) -> Run<Result<Data, NotData>> {
        self.charge(1)?;
        take_room(room, 1)?;
        if left == 0 {
            return Ok(Err(NotData::TooDeep));
        }
        Ok(Ok(match value.tag() {
            Tag::Int | Tag::Double => Data::Number(value.as_number().unwrap_or(f64::NAN)),
            Tag::Special if value.is_bool() => Data::Bool(value == Word::TRUE),
            Tag::Special if value == Word::NULL => Data::Null,
            Tag::Special | Tag::Internal => Data::Undefined,
            Tag::String => {
                let len = u64::from(crate::string::length(&self.heap, value.offset()));
                self.charge(len / 16)?;
                take_room(room, len / 8)?;
                Data::String(self.string_text_paid(value))
            }
            Tag::Symbol => return Ok(Err(NotData::Symbol)),
            Tag::BigInt => return Ok(Err(NotData::BigInt)),
            Tag::Immediate => return Ok(Err(if value.is_symbol() { NotData::Symbol } else { NotData::Function })),
            Tag::Object => {
                let at = value.offset();
                match self.heap.kind(at) {
                    Kind::Array => return self.extract_array(value, left, room),
                    Kind::Object => return self.extract_object(value, left, room),
                    Kind::Date => Data::Date(self.date_value(value)),
                    Kind::TypedArray if self.element_kind(at) == Element::Uint8 => {
                        let Some(view) = self.view(at) else { return Ok(Err(NotData::Exotic)) };
                        self.charge(u64::from(view.length) / BYTES_PER_STEP)?;
                        take_room(room, u64::from(view.length) / 8)?;
                        Data::Bytes(self.view_bytes(&view).to_vec())
                    }
                    Kind::Function | Kind::Bound => return Ok(Err(NotData::Function)),
                    _ => return Ok(Err(NotData::Exotic)),
                }
            }
        }))
    }

    fn extract_array(&mut self, array: Word, left: usize, room: &mut u64) -> Run<Result<Data, NotData>> {
        let slot = self.keep(array)?;
        let length = self.array_length(array.offset());
        take_room(&mut room.clone(), u64::from(length))?;
        let mut items = Vec::new();
        for index in 0..length {
            let item = self.own_element(self.at(slot.0).offset(), index).unwrap_or(Word::UNDEFINED);
            let item = if item.is_block() { Ok(Err(NotData::Accessor)) } else { self.extract_at(item, left - 1, room) };
            match item? {
                Ok(item) => items.push(item),
                Err(why) => {
                    self.release(slot);
                    return Ok(Err(why));
                }
            }
        }
        self.release(slot);
        Ok(Ok(Data::Array(items)))
    }

    fn extract_object(&mut self, object: Word, left: usize, room: &mut u64) -> Run<Result<Data, NotData>> {
        let slot = self.keep(object)?;
        let mut properties = Vec::new();
        let indices = self.element_keys(slot)?;
        let named = self.named_keys(slot)?;
        let keys = indices.into_iter().map(|index| (PropertyKey::Index(index), Attrs::ALL));
        let keys: Vec<_> = keys.chain(named.into_iter().map(|(key, attrs)| (PropertyKey::Name(key), attrs))).collect();
        for (key, attrs) in keys {
            let is_symbol = matches!(key, PropertyKey::Name(key) if key.as_symbol().is_some());
            if is_symbol || !attrs.has(Attrs::ENUMERABLE) {
                continue;
            }
            let own = self.own_property(self.at(slot.0), key)?;
            let Some(own) = own else { continue };
            if own.attrs.has(Attrs::ACCESSOR) {
                self.release(slot);
                return Ok(Err(NotData::Accessor));
            }
            let name = self.key_text(key);
            self.charge(name.len() as u64 / 16)?;
            take_room(room, name.len() as u64 / 8)?;
            match self.extract_at(own.value, left - 1, room)? {
                Ok(item) => properties.push((name, item)),
                Err(why) => {
                    self.release(slot);
                    return Ok(Err(why));
                }
            }
        }
        self.release(slot);
        Ok(Ok(Data::Object(properties)))
    }
}
