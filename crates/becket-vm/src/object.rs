//! Properties of objects: lookup along prototypes, assignment, definition, deletion, integrity. Named properties by shape,
//! or in a table of the object; elements are in `array.rs`. Not here: getters and setters are found here but called by the
//! loop (`interp.rs`), since a call is a frame.

use becket_bytecode::builtins::{self, Value};

use crate::atom::{Key, PropertyKey};
use crate::cache::{Cache, CacheKind};
use crate::layout::{Kind, low};
use crate::machine::{Machine, Run, Slot, Trap, state, well_known};
use crate::shape::{Attrs, Integrity, Place, Proto, ShapeId};
use crate::value::{Immediate, Offset, Word};

mod assign;
pub(crate) mod keys;
mod storage;
mod typed;

/// An own property.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Own {
    /// The value, or the block of an accessor pair, or the word of a builtin accessor's getter.
    pub value: Word,
    /// Its attributes.
    pub attrs: Attrs,
    /// For a builtin's accessor: its setter.
    pub setter: Word,
}

impl Own {
    pub(crate) fn data(value: Word, attrs: Attrs) -> Self {
        Self { value, attrs, setter: Word::UNDEFINED }
    }
}

/// What reading a property gives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Got {
    /// Its value.
    Value(Word),
    /// A getter must be called.
    Getter(Word),
    /// There is no such property.
    Missing,
}

/// What remains to be done for an assignment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Put {
    /// Nothing.
    Done,
    /// A setter must be called.
    Setter(Word),
}

/// Which own keys are asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Which {
    /// Enumerable strings: `Object.keys`.
    Enumerable,
    /// All strings: `Object.getOwnPropertyNames`.
    Strings,
    /// Enumerable strings and symbols: spread and `Object.assign`.
    EnumerableAndSymbols,
    /// All of them.
    All,
}

/// How many prototypes a search for a property passes without a charge. Where it assigns, builtin ones are not among these: they
/// cost nothing as long as no more of the program's own have been passed.
const HOPS_FREE: u32 = 4;

impl Machine {
    /// The prototype of a value: that of its wrapper for primitives, `Null` for `undefined` and `null`.
    pub(crate) fn proto_of(&self, value: Word) -> Proto {
        use crate::value::Tag;
        match value.tag() {
            Tag::Object => {
                let header = self.heap.header(value.offset());
                let proto = self.shapes.get(header.low()).map_or(Proto::Null, |shape| shape.proto);
                if matches!(header.kind(), Kind::Generator | Kind::AsyncGenerator) {
                    return self.late_proto(value.offset(), proto);
                }
                proto
            }
            Tag::String => Proto::Builtin(well_known::STRING_PROTOTYPE()),
            Tag::Int | Tag::Double => Proto::Builtin(well_known::NUMBER_PROTOTYPE()),
            Tag::Symbol => Proto::Builtin(well_known::SYMBOL_PROTOTYPE()),
            Tag::BigInt => Proto::Builtin(well_known::BIGINT_PROTOTYPE()),
            Tag::Special if value.is_bool() => Proto::Builtin(well_known::BOOLEAN_PROTOTYPE()),
            Tag::Immediate => match value.as_immediate() {
                Some(Immediate::Builtin(id)) => {
                    builtins::get(id).and_then(|row| row.proto).map_or(Proto::Null, Proto::Builtin)
                }
                Some(Immediate::Symbol(_)) => Proto::Builtin(well_known::SYMBOL_PROTOTYPE()),
                _ => Proto::Builtin(well_known::FUNCTION_PROTOTYPE()),
            },
            Tag::Special | Tag::Internal => Proto::Null,
        }
    }

    /// The object that a prototype is, or `null`.
    pub(crate) fn proto_word(&self, proto: Proto) -> Word {
        match proto {
            Proto::Null => Word::NULL,
            Proto::Builtin(id) => Word::builtin(id),
            Proto::Run(index) => {
                let block = self.at(state::PROTOTYPES);
                if block.is_block() { self.heap.word(block.offset() + 1 + index) } else { Word::NULL }
            }
        }
    }

    /// Where the value of a slot of an object is.
    pub(crate) fn slot_at(&self, at: Offset, slot: u16) -> Offset {
        let header = self.heap.header(at);
        let overflow = low(self.heap.get(at + 1));
        let kind = header.kind();
        if kind == Kind::Function {
            return overflow + 1 + u32::from(slot);
        }
        let index = kind.slots_from() + u32::from(slot);
        if index < header.size() { at + index } else { overflow + 1 + index - header.size() }
    }

    /// The value of a slot of the object at a position of the stack.
    pub(crate) fn slot_value(&self, object: Slot, slot: u16) -> Word {
        self.heap.word(self.slot_at(self.at(object.0).offset(), slot))
    }

    pub(crate) fn find_named(&mut self, at: Offset, key: Key) -> Option<(Word, Attrs)> {
        let shape = self.heap.header(at).low();
        if self.shapes.get(shape)?.is_dict {
            let table = low(self.heap.get(at + 1));
            let entry = self.dict_find(table, key)?;
            return Some((self.heap.word(entry + 1), Attrs(self.heap.word(entry + 2).as_int() as u8)));
        }
        let Place { slot, attrs } = self.shapes.find(shape, key)?;
        Some((self.heap.word(self.slot_at(at, slot)), attrs))
    }

    /// Whether a plain object of a shape that lacks a name inherits none either: its prototype is Object.prototype or none.
    #[inline]
    pub(crate) fn is_nowhere(&self, shape: ShapeId, name: Key) -> bool {
        let Some(shape) = self.shapes.get(shape).filter(|shape| !shape.is_dict) else { return false };
        match shape.proto {
            Proto::Builtin(id) => id == well_known::OBJECT_PROTOTYPE() && self.edition.builtin_prop(id, name).is_none(),
            proto => proto == Proto::Null,
        }
    }

    /// An own property of an object on the heap, a builtin or an import.
    pub(crate) fn own_property(&mut self, object: Word, key: PropertyKey) -> Run<Option<Own>> {
        if !object.is_object() {
            return Ok(match key {
                PropertyKey::Name(key) => self.own_of_immediate(object, key)?,
                PropertyKey::Index(_) => None,
            });
        }
        let at = object.offset();
        match key {
            PropertyKey::Index(index) if self.is_string_wrapper(at, index) => {
                let unit = self.string_unit(self.heap.word(at + 2), index)?;
                Ok(if let Got::Value(unit) = unit { Some(Own::data(unit, Attrs::ENUMERABLE)) } else { None })
            }
            PropertyKey::Index(index) => {
                Ok(self.make_element(at, index)?.map(|element| self.element_property(at, element)))
            }
            PropertyKey::Name(key) => {
                if let Some((value, attrs)) = self.find_named(at, key) {
                    return Ok(Some(Own::data(value, attrs)));
                }
                self.own_virtual(at, key)
            }
        }
    }

    /// Whether an object has an own property. Nothing moves.
    pub(crate) fn has_own(&mut self, object: Word, key: PropertyKey) -> Run<bool> {
        Ok(self.makes(object, key) || self.own_property(object, key)?.is_some())
    }

    /// Whether an object has a property that is made on the heap when it is read: everything may move then. No other reading of an
    /// own property makes anything.
    pub(crate) fn makes(&self, object: Word, key: PropertyKey) -> bool {
        let names = self.edition.names;
        if !object.is_object() {
            return matches!(object.as_immediate(), Some(Immediate::Import(_))) && key == PropertyKey::Name(names.name);
        }
        let at = object.offset();
        match (self.heap.kind(at), key) {
            (Kind::Wrapper, PropertyKey::Index(index)) => self.is_string_wrapper(at, index),
            (Kind::TypedArray, PropertyKey::Index(index)) => self.own_element(at, index) == Some(Word::TDZ),
            (Kind::Function, PropertyKey::Name(key)) => {
                let is_first = !self.function_is_written(at) && self.heap.word(at + 3) == Word::UNDEFINED;
                key == names.prototype && is_first && self.has_prototype(at)
            }
            _ => false,
        }
    }

    /// Whether an object wraps a string that has a unit at the index.
    pub(crate) fn is_string_wrapper(&self, at: Offset, index: u32) -> bool {
        self.heap.kind(at) == Kind::Wrapper && {
            let string = self.heap.word(at + 2);
            string.is_string() && index < crate::string::length(&self.heap, string.offset())
        }
    }

    /// Properties that an object has without a slot.
    pub(super) fn own_virtual(&mut self, at: Offset, key: Key) -> Run<Option<Own>> {
        let names = self.edition.names;
        match self.heap.kind(at) {
            Kind::Array if key == names.length => {
                let attrs = if self.has_fixed_length(at) { Attrs(0) } else { Attrs::WRITABLE };
                Ok(Some(Own::data(self.heap.word(at + 2), attrs)))
            }
            // Reading it throws, and the attributes make writing throw.
            Kind::Arguments if key == names.callee => {
                let thrower = Word::builtin(well_known::THROW_TYPE_ERROR());
                Ok(Some(Own { value: thrower, attrs: Attrs::ACCESSOR, setter: thrower }))
            }
            Kind::Wrapper if key == names.length => {
                let value = self.heap.word(at + 2);
                Ok(value
                    .is_string()
                    .then(|| Own::data(Word::int(crate::string::length(&self.heap, value.offset()) as i32), Attrs(0))))
            }
            // The same two functions for every error, as in V8: the text may take code to make.
            Kind::Error if self.has_stack(at, key) => {
                let (getter, setter) = (well_known::GET_ERROR_STACK(), well_known::SET_ERROR_STACK());
                let attrs = if self.integrity(at).has(Integrity::SEALED) { 8 } else { 12 };
                Ok(Some(Own { value: Word::builtin(getter), attrs: Attrs(attrs), setter: Word::builtin(setter) }))
            }
            Kind::Function if !self.function_is_written(at) => self.own_of_function(at, key),
            Kind::Bound if key == names.name || key == names.length => {
                // Kept in slots when the function is bound; nothing is left to be virtual.
                Ok(None)
            }
            _ => Ok(None),
        }
    }

    fn own_of_function(&mut self, at: Offset, key: Key) -> Run<Option<Own>> {
        let names = self.edition.names;
        if key == names.length {
            let length = self.function_of(at).map_or(0, |function| function.length);
            return Ok(Some(Own::data(Word::int(i32::from(length)), Attrs::CONFIGURABLE)));
        }
        if key == names.name {
            return Ok(Some(Own::data(self.function_name(at), Attrs::CONFIGURABLE)));
        }
        if key == names.prototype && self.has_prototype(at) {
            let attrs = self.prototype_attrs(at);
            return Ok(Some(Own::data(self.function_prototype(at)?, attrs)));
        }
        Ok(None)
    }

    fn own_of_immediate(&mut self, object: Word, key: Key) -> Run<Option<Own>> {
        let names = self.edition.names;
        let Some(id) = object.as_builtin() else {
            return Ok(match object.as_immediate() {
                Some(Immediate::Import(import)) if key == names.name => {
                    let name =
                        self.prepared.program.module.imports.get(import as usize).map_or(0, |import| import.name);
                    let text = self
                        .prepared
                        .program
                        .module
                        .strings
                        .get(name as usize)
                        .map(becket_bytecode::module::Text::to_display);
                    Some(Own::data(self.new_str(&text.unwrap_or_default())?, Attrs::CONFIGURABLE))
                }
                Some(Immediate::Import(import)) if key == names.length => {
                    let params = self.prepared.program.module.imports.get(import as usize).map_or(0, |import| {
                        import.params.iter().take_while(|param| !param.is_optional && !param.is_rest).count()
                    });
                    Some(Own::data(Word::int(params as i32), Attrs::CONFIGURABLE))
                }
                _ => None,
            });
        };
        let Some(row) = builtins::get(id) else { return Ok(None) };
        let attrs = if id == well_known::THROW_TYPE_ERROR() { Attrs(0) } else { Attrs::CONFIGURABLE };
        if row.is_function && key == names.length {
            return Ok(Some(Own::data(Word::int(i32::from(row.length)), attrs)));
        }
        if row.is_function && key == names.name {
            // The function that all functions inherit from has no name.
            let text = if id == well_known::FUNCTION_PROTOTYPE() { "" } else { row.name };
            return Ok(Some(Own::data(self.builtin_text(text)?, attrs)));
        }
        let Some(prop) = self.edition.builtin_prop(id, key) else { return Ok(None) };
        let attrs = Attrs(prop.attrs);
        Ok(Some(match &prop.value {
            Value::Builtin(id) => Own::data(Word::builtin(*id), attrs),
            Value::Number(number) => Own::data(Word::number(*number), attrs),
            Value::Bool(value) => Own::data(Word::bool(*value), attrs),
            Value::String(text) => Own::data(self.builtin_text(text)?, attrs),
            Value::Undefined => Own::data(Word::UNDEFINED, attrs),
            Value::Symbol(name) => {
                let id = crate::edition::symbol_key(name).and_then(Key::as_symbol).unwrap_or(0);
                Own::data(Word::immediate(Immediate::Symbol(id)), attrs)
            }
            Value::Accessor(getter, setter) => Own {
                value: Word::builtin(*getter),
                attrs: attrs.with(Attrs::ACCESSOR),
                setter: setter.map_or(Word::UNDEFINED, Word::builtin),
            },
            Value::Absent => return Err(Trap::Refused(crate::thrown::REFUSED_BUILTIN)),
        }))
    }

    /// The string of a text that the table of builtins has: it is in the edition's image, so that none is made.
    fn builtin_text(&mut self, text: &str) -> Run<Word> {
        let name = self.atoms.intern_str(text);
        debug_assert!(self.edition.atom_string(name).is_some(), "the edition has `{text}`");
        self.key_string(name)
    }

    /// Reads a property of any value but `undefined` and `null`.
    pub(crate) fn get(&mut self, value: Word, key: PropertyKey) -> Run<Got> {
        if value.is_string() {
            match key {
                PropertyKey::Name(name) if name == self.edition.names.length => {
                    return Ok(Got::Value(Word::int(crate::string::length(&self.heap, value.offset()) as i32)));
                }
                PropertyKey::Index(index) => return self.string_unit(value, index),
                PropertyKey::Name(_) => {}
            }
        }
        let mut at = if value.is_language_object() { value } else { self.proto_word(self.proto_of(value)) };
        let mut hops = 0;
        while at != Word::NULL {
            if let Some(own) = self.own_property(at, key)? {
                return Ok(Self::got(own, self));
            }
            at = self.proto_word(self.proto_of(at));
            hops += 1;
            if hops > HOPS_FREE {
                self.charge(1)?;
            }
        }
        Ok(Got::Missing)
    }

    fn got(own: Own, machine: &Self) -> Got {
        if !own.attrs.has(Attrs::ACCESSOR) {
            return Got::Value(own.value);
        }
        let getter = if own.value.is_block() { machine.heap.word(own.value.offset() + 1) } else { own.value };
        if getter == Word::UNDEFINED { Got::Value(Word::UNDEFINED) } else { Got::Getter(getter) }
    }

    fn string_unit(&mut self, string: Word, index: u32) -> Run<Got> {
        if index >= crate::string::length(&self.heap, string.offset()) {
            return Ok(Got::Missing);
        }
        self.put(state::SCRATCH, string);
        self.flatten_paid(Slot(state::SCRATCH))?;
        self.substring(Slot(state::SCRATCH), index, index + 1).map(Got::Value)
    }

    /// The same as [`Machine::get`] for a name, remembering in an inline cache what can be remembered.
    pub(crate) fn get_cached(&mut self, value: Word, key: Key, cache: u32) -> Run<Got> {
        if value.is_object()
            && let Some((found, entry)) = self.own_cached(value.offset(), key)
        {
            self.prepared.caches.remember(cache, entry);
            return Ok(Got::Value(found));
        }
        let got = self.get(value, PropertyKey::Name(key))?;
        if value.is_string() && key == self.edition.names.length {
            let entry = Cache { shape: Cache::STRING, kind: CacheKind::StringLength, slot: 0, value: 0 };
            self.prepared.caches.remember(cache, entry);
        }
        if let Got::Value(found) = got
            && value.is_object()
        {
            let at = value.offset();
            let header = self.heap.header(at);
            let shape = header.low();
            let is_dict = self.shapes.get(shape).is_none_or(|shape| shape.is_dict);
            let entry = if !is_dict && self.shapes.find(shape, key).is_some() {
                None
            } else if header.kind() == Kind::Array && key == self.edition.names.length {
                // Word 2, where a first property would be.
                Some(Cache { shape, kind: CacheKind::Own, slot: 2, value: 0 })
            } else if !is_dict
                && matches!(self.proto_of(value), Proto::Builtin(_))
                && found.is_immediate()
                && !matches!(header.kind(), Kind::Function | Kind::Error | Kind::Bound | Kind::Wrapper)
            {
                Some(Cache { shape, kind: CacheKind::Constant, slot: 0, value: found.0 })
            } else if !is_dict && !matches!(header.kind(), Kind::Function | Kind::Error | Kind::Bound | Kind::Wrapper) {
                self.found_in_class(at, key, found)
            } else {
                None
            };
            if let Some(entry) = entry {
                self.prepared.caches.remember(cache, entry);
            }
        }
        Ok(got)
    }

    /// An own data property with a name, and what an inline cache keeps of it.
    #[inline]
    fn own_cached(&mut self, at: Offset, key: Key) -> Option<(Word, Cache)> {
        let header = self.heap.header(at);
        let shape = header.low();
        if header.kind() == Kind::Function || self.shapes.get(shape)?.is_dict {
            return None;
        }
        let place = self.shapes.find(shape, key).filter(|place| !place.attrs.has(Attrs::ACCESSOR))?;
        let slot = header.kind().slots_from().saturating_add(u32::from(place.slot)) as u16;
        let found = self.heap.word(self.slot_at(at, place.slot));
        Some((found, Cache { shape, kind: CacheKind::Own, slot, value: 0 }))
    }

    /// What an inline cache may keep of a property that was found in the prototype of a class, or of one behind it. The
    /// prototypes of classes are closed, so what is found there stays. What is further than a search goes for nothing is not kept:
    /// the price must not depend on what is.
    fn found_in_class(&mut self, at: Offset, key: Key, found: Word) -> Option<Cache> {
        let shape = self.heap.header(at).low();
        let mut proto = self.shapes.get(shape)?.proto;
        if !matches!(proto, Proto::Run(_)) {
            return None;
        }
        for _ in 0..HOPS_FREE {
            match proto {
                Proto::Run(index) => {
                    let holder = self.proto_word(proto);
                    if !holder.is_object() || !self.integrity(holder.offset()).has(Integrity::CLOSED) {
                        return None;
                    }
                    let header = self.heap.header(holder.offset());
                    if self.shapes.get(header.low())?.is_dict {
                        return None;
                    }
                    if let Some(place) = self.shapes.find(header.low(), key) {
                        if place.attrs.has(Attrs::ACCESSOR) {
                            return None;
                        }
                        let slot = u16::try_from(header.kind().slots_from() + u32::from(place.slot)).ok()?;
                        // What the top level made stays where it is, and the slot of a closed prototype keeps its value.
                        if !found.is_reference() || found.offset() < self.heap.moving_from() {
                            return Some(Cache { shape, kind: CacheKind::Constant, slot: 0, value: found.0 });
                        }
                        return Some(Cache { shape, kind: CacheKind::Prototype, slot, value: u64::from(index) });
                    }
                    proto = self.shapes.get(header.low())?.proto;
                }
                Proto::Builtin(_) if found.is_immediate() => {
                    return Some(Cache { shape, kind: CacheKind::Constant, slot: 0, value: found.0 });
                }
                Proto::Builtin(_) | Proto::Null => return None,
            }
        }
        None
    }

    /// What an inline cache of the kind `Prototype` leads to.
    pub(crate) fn prototype_slot(&self, cache: Cache) -> Word {
        let block = self.at(state::PROTOTYPES);
        let holder = self.heap.word(block.offset() + 1 + cache.value as u32).offset();
        let place = self.heap.property_place(holder, self.heap.header(holder), u32::from(cache.slot));
        self.heap.word(place)
    }

    /// Whether nothing about the prototypes of an object can change, and there are no more than a search passes for nothing.
    fn has_closed_prototypes(&self, target: Word) -> bool {
        let mut proto = self.proto_of(target);
        for _ in 0..=HOPS_FREE {
            match proto {
                Proto::Null | Proto::Builtin(_) => return true,
                Proto::Run(_) => {
                    let word = self.proto_word(proto);
                    if !word.is_object() || !self.integrity(word.offset()).has(Integrity::CLOSED) {
                        return false;
                    }
                    proto = self.proto_of(word);
                }
            }
        }
        false
    }

    /// What holds for a whole object on the heap.
    pub(crate) fn integrity(&self, at: Offset) -> Integrity {
        self.shapes.get(self.heap.header(at).low()).map_or(Integrity::default(), |shape| shape.integrity)
    }

    /// Remembers in an inline cache how a data property was put into an object that had the shape `before`.
    pub(crate) fn remember_put(&mut self, object: Slot, key: Key, before: ShapeId, cache: u32) {
        let target = self.at(object.0);
        if target.is_object() {
            let header = self.heap.header(target.offset());
            let after = header.low();
            let is_dict = self.shapes.get(after).is_none_or(|shape| shape.is_dict);
            if !is_dict
                && header.kind() != Kind::Function
                // Assigning a stack also drops the trace.
                && !(header.kind() == Kind::Error && key == self.edition.names.stack)
                && let Some(place) = self.shapes.find(after, key)
            {
                let index = (header.kind().slots_from() + u32::from(place.slot)) as u16;
                let entry = if before == after {
                    Some(Cache { shape: after, kind: CacheKind::Own, slot: index, value: 0 })
                } else if self.has_closed_prototypes(target) {
                    Some(Cache { shape: before, kind: CacheKind::Add, slot: index, value: u64::from(after) })
                } else {
                    None
                };
                if let Some(entry) = entry {
                    self.prepared.caches.remember(cache, entry);
                }
            }
        }
    }

    /// The shape of an object on the heap.
    pub(crate) fn shape_of(&self, at: Offset) -> ShapeId {
        self.heap.header(at).low()
    }

    /// Whether an object can be read as data: no accessor, nothing hidden, no table.
    pub(crate) fn is_plain(&self, at: Offset) -> bool {
        self.shapes.get(self.heap.header(at).low()).is_some_and(|shape| shape.is_plain)
    }
}
