//! Properties of objects: lookup along prototypes, assignment, definition, deletion, integrity. Named properties by shape,
//! or in a table of the object; elements are in `array.rs`. Not here: getters and setters are found here but called by the
//! loop (`interp.rs`), since a call is a frame.

use alloc::vec::Vec;

use becket_bytecode::builtins::{self, Value};
use becket_bytecode::module::FunctionFlags;

use crate::atom::{Key, PropertyKey};
use crate::layout::{Header, Kind, high, low, pair};
use crate::machine::{Cache, CacheKind, Machine, Run, Slot, Trap, state, well_known};
use crate::shape::{Attrs, Integrity, Place, Proto, ShapeId};
use crate::value::{Immediate, Offset, Word};

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
    fn data(value: Word, attrs: Attrs) -> Self {
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
}

impl Machine {
    /// The prototype of a value: that of its wrapper for primitives, `Null` for `undefined` and `null`.
    pub(crate) fn proto_of(&self, value: Word) -> Proto {
        use crate::value::Tag;
        match value.tag() {
            Tag::Object => {
                self.shapes.get(self.heap.header(value.offset()).low()).map_or(Proto::Null, |shape| shape.proto)
            }
            Tag::String => Proto::Builtin(well_known::STRING_PROTOTYPE()),
            Tag::Int | Tag::Double => Proto::Builtin(well_known::NUMBER_PROTOTYPE()),
            Tag::Symbol => Proto::Builtin(well_known::SYMBOL_PROTOTYPE()),
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

    fn find_named(&mut self, at: Offset, key: Key) -> Option<(Word, Attrs)> {
        let shape = self.heap.header(at).low();
        if self.shapes.get(shape)?.is_dict {
            let table = low(self.heap.get(at + 1));
            let entry = self.dict_find(table, key)?;
            return Some((self.heap.word(entry + 1), Attrs(self.heap.word(entry + 2).as_int() as u8)));
        }
        let Place { slot, attrs } = self.shapes.find(shape, key)?;
        Some((self.heap.word(self.slot_at(at, slot)), attrs))
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
            PropertyKey::Index(index) => Ok(self.own_element(at, index).map(|value| {
                let attrs = if value.is_block() { Attrs::ACCESSOR.with(Attrs(6)) } else { self.element_attrs(at) };
                Own::data(value, attrs)
            })),
            PropertyKey::Name(key) => {
                if let Some((value, attrs)) = self.find_named(at, key) {
                    return Ok(Some(Own::data(value, attrs)));
                }
                self.own_virtual(at, key)
            }
        }
    }

    /// Whether an object wraps a string that has a unit at the index.
    fn is_string_wrapper(&self, at: Offset, index: u32) -> bool {
        self.heap.kind(at) == Kind::Wrapper && {
            let string = self.heap.word(at + 2);
            string.is_string() && index < crate::string::length(&self.heap, string.offset())
        }
    }

    /// Properties that an object has without a slot.
    fn own_virtual(&mut self, at: Offset, key: Key) -> Run<Option<Own>> {
        let names = self.edition.names;
        let frozen = self.integrity(at).has(Integrity::FROZEN);
        match self.heap.kind(at) {
            Kind::Array if key == names.length => {
                let attrs = if frozen { Attrs(0) } else { Attrs::WRITABLE };
                Ok(Some(Own::data(self.heap.word(at + 2), attrs)))
            }
            Kind::Wrapper if key == names.length => {
                let value = self.heap.word(at + 2);
                Ok(value
                    .is_string()
                    .then(|| Own::data(Word::int(crate::string::length(&self.heap, value.offset()) as i32), Attrs(0))))
            }
            Kind::Error if key == names.stack && !self.heap.word(at + 2).is_nullish() => {
                let text = self.stack_text(at);
                Ok(Some(Own::data(self.new_str(&text)?, Attrs(5))))
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
        let has_prototype = self.function_of(at).is_some_and(|function| function.flags.has(FunctionFlags::CONSTRUCTOR));
        if key == names.prototype && has_prototype {
            return Ok(Some(Own::data(self.function_prototype(at)?, Attrs::WRITABLE)));
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
        if row.is_function && key == names.length {
            return Ok(Some(Own::data(Word::int(i32::from(row.length)), Attrs::CONFIGURABLE)));
        }
        if row.is_function && key == names.name {
            let name = self.atoms.intern_str(row.name);
            return Ok(Some(Own::data(self.key_string(name)?, Attrs::CONFIGURABLE)));
        }
        let edition = alloc::sync::Arc::clone(&self.edition);
        let Some(prop) = edition.builtin_prop(id, key) else { return Ok(None) };
        let attrs = Attrs(prop.attrs);
        Ok(Some(match &prop.value {
            Value::Builtin(id) => Own::data(Word::builtin(*id), attrs),
            Value::Number(number) => Own::data(Word::number(*number), attrs),
            Value::Bool(value) => Own::data(Word::bool(*value), attrs),
            Value::String(text) => {
                let name = self.atoms.intern_str(text);
                Own::data(self.key_string(name)?, attrs)
            }
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
            if hops > 4 {
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
        let got = self.get(value, PropertyKey::Name(key))?;
        if value.is_string() && key == self.edition.names.length {
            let entry = Cache { shape: Cache::STRING, kind: CacheKind::ArrayLength, slot: 0, value: 0 };
            if let Some(place) = self.prepared.caches.get_mut(cache as usize) {
                *place = entry;
            }
        }
        if let Got::Value(found) = got
            && value.is_object()
        {
            let at = value.offset();
            let header = self.heap.header(at);
            let shape = header.low();
            let is_dict = self.shapes.get(shape).is_none_or(|shape| shape.is_dict);
            let entry = if let (false, Some(place)) = (is_dict, self.shapes.find(shape, key)) {
                let index = header.kind().slots_from().saturating_add(u32::from(place.slot));
                let is_data = !place.attrs.has(Attrs::ACCESSOR) && header.kind() != Kind::Function;
                is_data.then_some(Cache { shape, kind: CacheKind::Own, slot: index as u16, value: 0 })
            } else if header.kind() == Kind::Array && key == self.edition.names.length {
                Some(Cache { shape, kind: CacheKind::ArrayLength, slot: 0, value: 0 })
            } else if !is_dict
                && matches!(self.proto_of(value), Proto::Builtin(_))
                && found.is_immediate()
                && !matches!(header.kind(), Kind::Function | Kind::Error | Kind::Bound | Kind::Wrapper)
            {
                Some(Cache { shape, kind: CacheKind::Constant, slot: 0, value: found.0 })
            } else {
                None
            };
            if let (Some(entry), Some(place)) = (entry, self.prepared.caches.get_mut(cache as usize)) {
                *place = entry;
            }
        }
        Ok(got)
    }

    /// What holds for a whole object on the heap.
    pub(crate) fn integrity(&self, at: Offset) -> Integrity {
        self.shapes.get(self.heap.header(at).low()).map_or(Integrity::default(), |shape| shape.integrity)
    }

    /// Assigns to a property in strict mode. Both are positions of the stack.
    pub(crate) fn set(&mut self, object: Slot, key: PropertyKey, value: Slot) -> Run<Put> {
        let target = self.at(object.0);
        if !target.is_object() {
            return self.set_on_immediate(target, key);
        }
        let at = target.offset();
        if let PropertyKey::Name(name) = key
            && let Some((known, attrs)) = self.find_named(at, name)
        {
            if attrs.has(Attrs::ACCESSOR) {
                let setter = self.heap.word(known.offset() + 2);
                return if setter == Word::UNDEFINED {
                    Err(self.throw_getter_only(target, key))
                } else {
                    Ok(Put::Setter(setter))
                };
            }
            if !attrs.has(Attrs::WRITABLE) {
                return Err(self.throw_read_only(target, key));
            }
            self.write_named(at, name, self.at(value.0));
            return Ok(Put::Done);
        }
        match key {
            PropertyKey::Index(index) => {
                if let Some(own) = self.own_element(at, index) {
                    if own.is_block() {
                        let setter = self.heap.word(own.offset() + 2);
                        return if setter == Word::UNDEFINED {
                            Err(self.throw_getter_only(target, key))
                        } else {
                            Ok(Put::Setter(setter))
                        };
                    }
                    if !self.element_attrs(at).has(Attrs::WRITABLE) {
                        return Err(self.throw_read_only(target, key));
                    }
                    self.set_element(object, index, value)?;
                    return Ok(Put::Done);
                }
            }
            PropertyKey::Name(name) => {
                if self.heap.kind(at) == Kind::Array && name == self.edition.names.length {
                    return self.set_length(object, value).map(|()| Put::Done);
                }
                if self.heap.kind(at) == Kind::Error
                    && name == self.edition.names.stack
                    && self.heap.word(at + 2).is_block()
                    && !self.integrity(at).has(Integrity::FROZEN)
                {
                    // What is assigned takes the place of the trace, and like it does not show in enumerations.
                    self.heap.set_word(at + 2, Word::UNDEFINED);
                    return self.add_named(object, name, self.at(value.0), Attrs(5)).map(|()| Put::Done);
                }
                if let Some(own) = self.own_virtual(at, name)? {
                    if !own.attrs.has(Attrs::WRITABLE) {
                        return Err(self.throw_read_only(target, key));
                    }
                    if self.heap.kind(at) == Kind::Function {
                        return Err(Trap::Refused(crate::thrown::REFUSED_PROTOTYPE));
                    }
                }
            }
        }
        // Not own: a setter or a read-only property of a prototype decides, else the property is added.
        let mut proto = self.proto_word(self.proto_of(target));
        while proto != Word::NULL {
            if let Some(own) = self.own_property(proto, key)? {
                if own.attrs.has(Attrs::ACCESSOR) {
                    let setter = if own.value.is_block() { self.heap.word(own.value.offset() + 2) } else { own.setter };
                    return if setter == Word::UNDEFINED {
                        Err(self.throw_getter_only(target, key))
                    } else {
                        Ok(Put::Setter(setter))
                    };
                }
                if !own.attrs.has(Attrs::WRITABLE) {
                    return Err(self.throw_read_only(target, key));
                }
                break;
            }
            proto = self.proto_word(self.proto_of(proto));
        }
        let target = self.at(object.0);
        if self.integrity(target.offset()).has(Integrity::NOT_EXTENSIBLE) {
            return Err(self.throw_not_extensible(key));
        }
        match key {
            PropertyKey::Index(index) => self.set_element(object, index, value)?,
            PropertyKey::Name(name) => {
                self.charge(2)?;
                self.add_named(object, name, self.at(value.0), Attrs::ALL)?;
            }
        }
        Ok(Put::Done)
    }

    /// The same as [`Machine::set`] for a name, remembering in an inline cache what can be remembered.
    pub(crate) fn set_cached(&mut self, object: Slot, key: Key, value: Slot, cache: u32) -> Run<Put> {
        let target = self.at(object.0);
        let before = if target.is_object() { self.heap.header(target.offset()).low() } else { 0 };
        let put = self.set(object, PropertyKey::Name(key), value)?;
        if put == Put::Done {
            self.remember_put(object, key, before, cache);
        }
        Ok(put)
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
                } else if matches!(self.proto_of(target), Proto::Builtin(_)) {
                    Some(Cache { shape: before, kind: CacheKind::Add, slot: index, value: u64::from(after) })
                } else {
                    None
                };
                if let (Some(entry), Some(place)) = (entry, self.prepared.caches.get_mut(cache as usize)) {
                    *place = entry;
                }
            }
        }
    }

    fn set_on_immediate(&mut self, target: Word, key: PropertyKey) -> Run<Put> {
        if target.is_language_object() {
            return Err(Trap::Refused(crate::thrown::REFUSED_PROTOTYPE));
        }
        // A primitive: a setter of its prototype would be called; of builtins only `__proto__` has one, and that is refused.
        let proto = self.proto_word(self.proto_of(target));
        if self.own_property(proto, key)?.is_some_and(|own| own.attrs.has(Attrs::ACCESSOR)) {
            return Err(self.throw_getter_only(target, key));
        }
        if target.is_string() && self.get(target, key)? != Got::Missing {
            return Err(self.throw_read_only(target, key));
        }
        Err(self.throw_cannot_create(target, key))
    }

    fn write_named(&mut self, at: Offset, key: Key, value: Word) {
        let shape = self.heap.header(at).low();
        if self.shapes.get(shape).is_some_and(|shape| shape.is_dict) {
            let table = low(self.heap.get(at + 1));
            if let Some(entry) = self.dict_find(table, key) {
                self.heap.set_word(entry + 1, value);
            }
        } else if let Some(place) = self.shapes.find(shape, key) {
            let to = self.slot_at(at, place.slot);
            self.heap.set_word(to, value);
        }
    }

    /// Adds a named property that the object does not have. `value` is put on the stack while room is made.
    pub(crate) fn add_named(&mut self, object: Slot, key: Key, value: Word, attrs: Attrs) -> Run<()> {
        let at = self.at(object.0).offset();
        let header = self.heap.header(at);
        let shape = header.low();
        let Some(next) = self.shapes.add_property(shape, key, attrs) else {
            return self.add_to_dict(object, key, value, attrs);
        };
        let slot = u32::from(self.shapes.get(next).map_or(0, |shape| shape.count - 1));
        let kind = header.kind();
        let index = if kind == Kind::Function { slot } else { kind.slots_from() + slot };
        let inline = if kind == Kind::Function { 0 } else { header.size() };
        if index < inline {
            self.heap.set(at, header.with_low(next).0);
            self.heap.set_word(at + index, value);
            return Ok(());
        }
        let needed = index - inline + 1;
        let overflow = low(self.heap.get(at + 1));
        let capacity = if overflow == 0 { 0 } else { self.heap.header(overflow).size() - 1 };
        if needed > capacity {
            self.put(state::SCRATCH, value);
            self.grow_overflow(object, needed + needed / 2 + 2)?;
        }
        let value = if needed > capacity { self.at(state::SCRATCH) } else { value };
        let at = self.at(object.0).offset();
        let overflow = low(self.heap.get(at + 1));
        self.heap.set(at, header.with_low(next).0);
        self.heap.set_word(overflow + needed, value);
        Ok(())
    }

    fn grow_overflow(&mut self, object: Slot, capacity: u32) -> Run<()> {
        let block = self.new_block(u64::from(capacity), Word::UNDEFINED)?;
        let at = self.at(object.0).offset();
        let halves = self.heap.get(at + 1);
        let old = low(halves);
        if old != 0 {
            let header = self.heap.header(old);
            let words = self.heap.slice(old + 1, header.size() - 1).to_vec();
            self.heap.slice_mut(block + 1, words.len() as u32).copy_from_slice(&words);
            // The identity of the object goes with it.
            let identity = header.low();
            self.heap.set(block, self.heap.header(block).with_low(identity).0);
        }
        self.heap.set(at + 1, pair(block, high(halves)));
        Ok(())
    }

    /// The number that stands for an object wherever it is hashed; given on first use.
    pub(crate) fn identity(&mut self, object: Slot) -> Run<u32> {
        let at = self.at(object.0).offset();
        let overflow = low(self.heap.get(at + 1));
        if overflow != 0 && self.heap.header(overflow).low() != 0 {
            return Ok(self.heap.header(overflow).low());
        }
        if overflow == 0 {
            self.grow_overflow(object, 0)?;
        }
        let at = self.at(object.0).offset();
        let overflow = low(self.heap.get(at + 1));
        let next = self.at(state::IDENTITY).as_int() + 1;
        self.put(state::IDENTITY, Word::int(next));
        self.heap.set(overflow, self.heap.header(overflow).with_low(next as u32).0);
        Ok(next as u32)
    }

    fn add_to_dict(&mut self, object: Slot, key: Key, value: Word, attrs: Attrs) -> Run<()> {
        self.put(state::SCRATCH + 1, value);
        let at = self.at(object.0).offset();
        let shape = self.heap.header(at).low();
        if !self.shapes.get(shape).is_some_and(|shape| shape.is_dict) {
            self.become_dict(object)?;
        }
        self.charge(4)?;
        let key_word = self.key_word(key)?;
        self.put(state::SCRATCH, key_word);
        let table = Slot(state::SCRATCH + 2);
        let at = self.at(object.0).offset();
        self.put(table.0, Word::block(low(self.heap.get(at + 1))));
        let identity = self.heap.header(self.at(table.0).offset()).low();
        self.table_reserve(table)?;
        let at = self.at(object.0).offset();
        let block = self.at(table.0).offset();
        self.heap.set(block, self.heap.header(block).with_low(identity).0);
        self.heap.set(at + 1, pair(block, high(self.heap.get(at + 1))));
        let (key_word, value) = (self.at(state::SCRATCH), self.at(state::SCRATCH + 1));
        let hash = self.key_hash(key);
        self.table_append(block, hash, &[key_word, value, Word::int(i32::from(attrs.0))]);
        Ok(())
    }

    /// Moves the named properties of an object into a table of its own.
    pub(crate) fn become_dict(&mut self, object: Slot) -> Run<()> {
        let at = self.at(object.0).offset();
        let shape = self.heap.header(at).low();
        let properties = self.shapes.properties(shape);
        self.charge(4 * properties.len() as u64)?;
        let table = Slot(state::SCRATCH + 3);
        let block = self.new_table(3, properties.len() as u32 + 8)?;
        self.put(table.0, Word::block(block));
        for (slot, (key, attrs)) in (0..).zip(&properties) {
            let key_word = self.key_word(*key)?;
            let at = self.at(object.0).offset();
            let value = self.heap.word(self.slot_at(at, slot));
            let hash = self.key_hash(*key);
            self.table_append(self.at(table.0).offset(), hash, &[key_word, value, Word::int(i32::from(attrs.0))]);
        }
        let at = self.at(object.0).offset();
        let header = self.heap.header(at);
        let halves = self.heap.get(at + 1);
        let identity = if low(halves) == 0 { 0 } else { self.heap.header(low(halves)).low() };
        let block = self.at(table.0).offset();
        self.heap.set(block, self.heap.header(block).with_low(identity).0);
        self.heap.set(at + 1, pair(block, high(halves)));
        let (kind, proto, integrity) =
            self.shapes.get(shape).map_or((Kind::Object, Proto::Null, Integrity::default()), |shape| {
                (shape.kind, shape.proto, shape.integrity)
            });
        let dict = self.shapes.dict(kind, proto, integrity);
        self.heap.set(at, header.with_low(dict).0);
        Ok(())
    }

    /// Deletes an own property; `false` where it is not configurable.
    pub(crate) fn delete(&mut self, object: Slot, key: PropertyKey) -> Run<bool> {
        let target = self.at(object.0);
        if !target.is_object() {
            let is_there = target.is_language_object() && self.own_property(target, key)?.is_some();
            return if is_there { Err(Trap::Refused(crate::thrown::REFUSED_PROTOTYPE)) } else { Ok(true) };
        }
        let at = target.offset();
        match key {
            PropertyKey::Index(index) => {
                if self.own_element(at, index).is_none() {
                    return Ok(true);
                }
                if self.integrity(at).has(Integrity::SEALED) {
                    return Ok(false);
                }
                self.delete_element(at, index);
                Ok(true)
            }
            PropertyKey::Name(name) => {
                if self.heap.kind(at) == Kind::Function && !self.function_is_written(at) {
                    self.write_function(object)?;
                }
                let at = self.at(object.0).offset();
                let Some((_, attrs)) = self.find_named(at, name) else {
                    return Ok(self.own_virtual(at, name)?.is_none_or(|own| own.attrs.has(Attrs::CONFIGURABLE)));
                };
                if !attrs.has(Attrs::CONFIGURABLE) {
                    return Ok(false);
                }
                self.delete_named(object, name)?;
                Ok(true)
            }
        }
    }

    fn delete_named(&mut self, object: Slot, key: Key) -> Run<()> {
        let at = self.at(object.0).offset();
        let header = self.heap.header(at);
        let is_dict = self.shapes.get(header.low()).is_some_and(|shape| shape.is_dict);
        if !is_dict
            && let Some((last, parent)) = self.shapes.last(header.low())
            && last == key
        {
            let slot = self.shapes.get(header.low()).map_or(0, |shape| shape.count - 1);
            let place = self.slot_at(at, slot);
            self.heap.set_word(place, Word::UNDEFINED);
            self.heap.set(at, header.with_low(parent).0);
            return Ok(());
        }
        if !is_dict {
            self.become_dict(object)?;
        }
        let at = self.at(object.0).offset();
        let table = low(self.heap.get(at + 1));
        if let Some(entry) = self.dict_find(table, key) {
            self.table_remove(table, entry);
        }
        Ok(())
    }

    /// CreateDataPropertyOrThrow on a new or ordinary object: defines or replaces an own data property.
    pub(crate) fn define_data(&mut self, object: Slot, key: PropertyKey, value: Slot) -> Run<()> {
        self.define(object, key, value, Attrs::ALL)
    }

    /// Defines or replaces an own property with these attributes; an accessor's value is its pair.
    pub(crate) fn define(&mut self, object: Slot, key: PropertyKey, value: Slot, attrs: Attrs) -> Run<()> {
        let target = self.at(object.0);
        if !target.is_object() {
            return Err(Trap::Refused(crate::thrown::REFUSED_PROTOTYPE));
        }
        let at = target.offset();
        match key {
            PropertyKey::Index(index) => {
                if self.own_element(at, index).is_none() && self.integrity(at).has(Integrity::NOT_EXTENSIBLE) {
                    return Err(self.throw_not_extensible(key));
                }
                if !self.element_attrs(at).has(Attrs::WRITABLE) {
                    return Err(self.throw_redefine(key));
                }
                self.set_element(object, index, value)
            }
            PropertyKey::Name(name) => {
                if self.heap.kind(at) == Kind::Array && name == self.edition.names.length {
                    return self.set_length(object, value);
                }
                let Some((_, known)) = self.find_named(at, name) else {
                    if self.integrity(at).has(Integrity::NOT_EXTENSIBLE) {
                        return Err(self.throw_not_extensible(key));
                    }
                    return self.add_named(object, name, self.at(value.0), attrs);
                };
                if known == attrs {
                    self.write_named(at, name, self.at(value.0));
                    return Ok(());
                }
                if !known.has(Attrs::CONFIGURABLE) {
                    return Err(self.throw_redefine(key));
                }
                self.redefine(object, name, value, attrs)
            }
        }
    }

    /// Changes the attributes of a property in place: its position in the order of keys stays.
    fn redefine(&mut self, object: Slot, key: Key, value: Slot, attrs: Attrs) -> Run<()> {
        let at = self.at(object.0).offset();
        let header = self.heap.header(at);
        let (is_dict, integrity) = self
            .shapes
            .get(header.low())
            .map_or((false, Integrity::default()), |shape| (shape.is_dict, shape.integrity));
        if is_dict {
            let table = low(self.heap.get(at + 1));
            if let Some(entry) = self.dict_find(table, key) {
                self.heap.set_word(entry + 1, self.at(value.0));
                self.heap.set_word(entry + 2, Word::int(i32::from(attrs.0)));
            }
            return Ok(());
        }
        self.charge(4 * self.shapes.get(header.low()).map_or(0, |shape| u64::from(shape.count)))?;
        let change = |known: Key, old: Attrs| if known == key { attrs } else { old };
        if let Some(shape) = self.shapes.rebuilt(header.low(), integrity, change) {
            self.heap.set(at, header.with_low(shape).0);
        }
        self.write_named(at, key, self.at(value.0));
        Ok(())
    }

    /// Object.freeze, Object.seal, Object.preventExtensions.
    pub(crate) fn set_integrity(&mut self, object: Slot, integrity: Integrity) -> Run<()> {
        let target = self.at(object.0);
        if !target.is_object() {
            let is_builtin = target.is_language_object();
            return if is_builtin { Err(Trap::Refused(crate::thrown::REFUSED_PROTOTYPE)) } else { Ok(()) };
        }
        if self.heap.kind(target.offset()) == Kind::Function && !self.function_is_written(target.offset()) {
            self.write_function(object)?;
        }
        let at = self.at(object.0).offset();
        let header = self.heap.header(at);
        let integrity = Integrity(self.integrity(at).0 | integrity.0);
        let change = |attrs: Attrs| {
            let attrs = if integrity.has(Integrity::SEALED) { attrs.without(Attrs::CONFIGURABLE) } else { attrs };
            let is_data = !attrs.has(Attrs::ACCESSOR);
            if integrity.has(Integrity::FROZEN) && is_data { attrs.without(Attrs::WRITABLE) } else { attrs }
        };
        let (is_dict, kind, proto, count) =
            self.shapes.get(header.low()).map_or((false, Kind::Object, Proto::Null, 0), |shape| {
                (shape.is_dict, shape.kind, shape.proto, shape.count)
            });
        if is_dict {
            let table = low(self.heap.get(at + 1));
            let entries: Vec<Offset> = self.table_entries(table).collect();
            self.charge(entries.len() as u64)?;
            for entry in entries {
                let attrs = change(Attrs(self.heap.word(entry + 2).as_int() as u8));
                self.heap.set_word(entry + 2, Word::int(i32::from(attrs.0)));
            }
            let shape = self.shapes.dict(kind, proto, integrity);
            self.heap.set(at, header.with_low(shape).0);
            return Ok(());
        }
        self.charge(4 * u64::from(count))?;
        if let Some(shape) = self.shapes.rebuilt(header.low(), integrity, |_, attrs| change(attrs)) {
            self.heap.set(at, header.with_low(shape).0);
        }
        Ok(())
    }

    /// The named own keys of an object on the heap in order, with their attributes; the keys of elements are in `array.rs`.
    pub(crate) fn named_keys(&mut self, object: Slot) -> Run<Vec<(Key, Attrs)>> {
        let at = self.at(object.0).offset();
        let header = self.heap.header(at);
        let (is_dict, count) = self.shapes.get(header.low()).map_or((false, 0), |shape| (shape.is_dict, shape.count));
        let mut keys: Vec<(Key, Attrs)> = self.virtual_keys(at);
        if is_dict {
            let table = low(self.heap.get(at + 1));
            let entries: Vec<Offset> = self.table_entries(table).collect();
            self.charge(2 * entries.len() as u64)?;
            for entry in entries {
                let key = self.word_key(self.heap.word(entry));
                keys.push((key, Attrs(self.heap.word(entry + 2).as_int() as u8)));
            }
        } else {
            self.charge(u64::from(count))?;
            keys.extend(self.shapes.properties(header.low()));
        }
        // Symbols come after names.
        keys.sort_by_key(|(key, _)| key.as_symbol().is_some());
        Ok(keys)
    }

    fn virtual_keys(&self, at: Offset) -> Vec<(Key, Attrs)> {
        let names = self.edition.names;
        match self.heap.kind(at) {
            Kind::Array => alloc::vec![(names.length, Attrs::WRITABLE)],
            Kind::Error if !self.heap.word(at + 2).is_nullish() => alloc::vec![(names.stack, Attrs(5))],
            Kind::Wrapper if self.heap.word(at + 2).is_string() => alloc::vec![(names.length, Attrs(0))],
            Kind::Function if !self.function_is_written(at) => {
                let mut keys = alloc::vec![(names.length, Attrs::CONFIGURABLE), (names.name, Attrs::CONFIGURABLE)];
                if self.function_of(at).is_some_and(|function| function.flags.has(FunctionFlags::CONSTRUCTOR)) {
                    keys.push((names.prototype, Attrs::WRITABLE));
                }
                keys
            }
            _ => Vec::new(),
        }
    }

    /// A new array of the own keys of the value at a position of the stack.
    pub(crate) fn own_keys(&mut self, object: Slot, which: Which) -> Run<Offset> {
        let result = Slot(state::SCRATCH + 4);
        let element = Slot(state::SCRATCH + 5);
        let indices = self.element_keys(object)?;
        let named = self.named_keys_of(object)?;
        let wanted = |key: Key, attrs: Attrs| match which {
            Which::Enumerable => key.as_symbol().is_none() && attrs.has(Attrs::ENUMERABLE),
            Which::Strings => key.as_symbol().is_none(),
            Which::EnumerableAndSymbols => attrs.has(Attrs::ENUMERABLE),
        };
        let named: Vec<Key> =
            named.into_iter().filter(|(key, attrs)| wanted(*key, *attrs)).map(|(key, _)| key).collect();
        let count = (indices.len() + named.len()) as u32;
        self.charge(2 * u64::from(count))?;
        let array = self.new_array(0, count, Word::HOLE)?;
        self.put(result.0, Word::object(array));
        for index in indices {
            let text = alloc::format!("{index}");
            let string = self.new_str(&text)?;
            self.put(element.0, string);
            self.push_element(result, element)?;
        }
        for key in named {
            let word = self.key_word(key)?;
            self.put(element.0, word);
            self.push_element(result, element)?;
        }
        Ok(self.at(result.0).offset())
    }

    /// The named own keys of any value.
    fn named_keys_of(&mut self, object: Slot) -> Run<Vec<(Key, Attrs)>> {
        let target = self.at(object.0);
        if target.is_object() {
            return self.named_keys(object);
        }
        let names = self.edition.names;
        if target.is_string() {
            return Ok(alloc::vec![(names.length, Attrs(0))]);
        }
        let Some(row) = target.as_builtin().and_then(builtins::get) else { return Ok(Vec::new()) };
        let mut keys = Vec::new();
        if row.is_function {
            keys.push((names.length, Attrs::CONFIGURABLE));
            keys.push((names.name, Attrs::CONFIGURABLE));
        }
        for prop in row.props {
            let key = match prop.key.strip_prefix("@@") {
                Some(symbol) => crate::edition::symbol_key(symbol),
                None => Some(self.atoms.intern_str(prop.key)),
            };
            keys.extend(key.map(|key| (key, Attrs(prop.attrs))));
        }
        keys.sort_by_key(|(key, _)| key.as_symbol().is_some());
        Ok(keys)
    }

    /// The word that stands for a key in tables and lists: a string or symbol.
    pub(crate) fn key_word(&mut self, key: Key) -> Run<Word> {
        match key.as_symbol() {
            Some(id) if (id as usize) < crate::edition::SYMBOLS.len() => Ok(Word::immediate(Immediate::Symbol(id))),
            Some(_) => Ok(Word::UNDEFINED),
            None => self.key_string(key),
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

    /// A pair of getter and setter, both on the stack.
    pub(crate) fn new_accessor(&mut self, getter: Slot, setter: Slot) -> Run<Offset> {
        self.reserve(3)?;
        let first = [Header::new(Kind::Accessor, 3, 0).0, self.at(getter.0).0, self.at(setter.0).0];
        Ok(self.heap.push(&first, 3, Word::UNDEFINED))
    }
}
