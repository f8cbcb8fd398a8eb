//! Property instructions out of line. Not here: lookup and definition themselves (`object.rs`, `array.rs`).

use becket_bytecode::ops::{Instr, Opcode};

use crate::atom::{Key, PropertyKey};
use crate::call::Called;
use crate::edition::Helper;
use crate::layout::{Header, Kind, pair};
use crate::machine::{Machine, Run, Slot, Trap, state, well_known};
use crate::object::{Got, Put, Which};
use crate::shape::{Attrs, Integrity, Proto};
use crate::string;
use crate::value::{Tag, Word};

/// Where a key is while it is converted.
const ELEMENT_KEY: Slot = Slot(state::SCRATCH + 7);

impl Machine {
    /// The atom of an inline cache.
    pub(crate) fn cache_key(&self, cache: u32) -> Key {
        let first = self.prepared.program.first_cache;
        let edition = &self.edition;
        if cache < first {
            let atom = edition.std.cache_atoms.get(cache as usize).copied().unwrap_or(0);
            return edition.std_atoms.get(atom as usize).copied().unwrap_or(edition.names.length);
        }
        let atom = self.prepared.program.cache_atoms.get((cache - first) as usize).copied().unwrap_or(0);
        self.prepared.atoms.get(atom as usize).copied().unwrap_or(edition.names.length)
    }

    fn give(&mut self, got: Got, this: Word) -> Run<Called> {
        match got {
            Got::Value(word) => Ok(Called::Value(word)),
            Got::Missing => Ok(Called::Value(Word::UNDEFINED)),
            Got::Getter(getter) => self.call_function(getter, this, &[], self.back()),
        }
    }

    pub(super) fn back(&self) -> crate::call::Return {
        crate::call::Return { pc: self.pc, dst: 0, flags: crate::call::FrameFlags::FINISH }
    }

    /// `a = b.name`
    pub(crate) fn get_prop_op(&mut self, instr: Instr) -> Run<Called> {
        let object = self.reg(instr.b);
        let key = self.cache_key(instr.imm);
        if object.is_nullish() || matches!(object.tag(), Tag::Internal) {
            return Err(self.throw_nullish(object, PropertyKey::Name(key), "read"));
        }
        let got = self.get_cached(object, key, instr.imm)?;
        self.give(got, self.reg(instr.b))
    }

    /// `a.name = b`, and the definition of a property of a literal.
    pub(crate) fn set_prop_op(&mut self, instr: Instr) -> Run<Called> {
        let object = self.reg(instr.a);
        let key = self.cache_key(instr.imm);
        if object.is_nullish() || matches!(object.tag(), Tag::Internal) {
            return Err(self.throw_nullish(object, PropertyKey::Name(key), "set"));
        }
        if instr.op == Opcode::InitProp {
            let before = if object.is_object() { self.heap.header(object.offset()).low() } else { 0 };
            self.init_prop(instr, key)?;
            self.remember_put(self.slot(instr.a), key, before, instr.imm);
            return Ok(Called::Value(Word::UNDEFINED));
        }
        let put = match self.set_cached(self.slot(instr.a), key, self.slot(instr.b), instr.imm) {
            Err(Trap::Help(Helper::SetTyped)) => {
                let name = self.key_word(key)?;
                let (this, value) = (self.reg(instr.a), self.reg(instr.b));
                return self.call_helper(Helper::SetTyped, &[this, name, value], self.back()).map(|()| Called::Entered);
            }
            Err(Trap::Help(helper)) => {
                let (this, value) = (self.reg(instr.a), self.reg(instr.b));
                return self.call_helper(helper, &[this, value], self.back()).map(|()| Called::Entered);
            }
            put => put?,
        };
        match put {
            Put::Done => Ok(Called::Value(Word::UNDEFINED)),
            Put::Setter(setter) => {
                let (this, value) = (self.reg(instr.a), self.reg(instr.b));
                self.call_function(setter, this, &[value], self.back())
            }
        }
    }

    fn init_prop(&mut self, instr: Instr, key: Key) -> Run<()> {
        let object = self.slot(instr.a);
        let is_new = match self.own_property(self.at(object.0), PropertyKey::Name(key))? {
            None => true,
            // The same as in `init_elem`.
            Some(own) if !own.attrs.has(Attrs::CONFIGURABLE) => return Err(self.throw_redefine(PropertyKey::Name(key))),
            Some(own) => own.attrs != Attrs::ALL,
        };
        if is_new {
            self.charge(2)?;
            return self.define_data(object, PropertyKey::Name(key), self.slot(instr.b));
        }
        self.define_data(object, PropertyKey::Name(key), self.slot(instr.b))
    }

    /// The property key that a value is; none where it is an object, whose conversion is a call.
    #[inline(always)]
    fn element_key(&mut self, key: Word) -> Run<Option<PropertyKey>> {
        if key.is_string()
            && let Some(name) = string::short_known_key(&self.heap, key.offset())
        {
            return Ok(Some(PropertyKey::Name(name)));
        }
        self.put(ELEMENT_KEY.0, key);
        self.primitive_key(ELEMENT_KEY)
    }

    /// What a name of a plain object says, where no accessor or prototype of its own decides.
    #[inline(always)]
    pub(crate) fn plain_property(&mut self, object: Word, name: Key) -> Option<Word> {
        if !object.is_object() {
            return None;
        }
        let header = self.heap.object_header(object.offset());
        if !header.is(Kind::Object) {
            return None;
        }
        match self.shapes.find(header.low(), name) {
            Some(place) if !place.attrs.has(Attrs::ACCESSOR) => {
                let index = Kind::Object.slots_from() + u32::from(place.slot);
                Some(self.heap.word(self.heap.property_place(object.offset(), header, index)))
            }
            Some(_) => None,
            None => self.is_nowhere(header.low(), name).then_some(Word::UNDEFINED),
        }
    }

    /// `a = b[c]`
    pub(crate) fn get_elem_op(&mut self, instr: Instr) -> Run<Called> {
        let (object, key) = (self.reg(instr.b), self.reg(instr.c));
        if object.is_nullish() || matches!(object.tag(), Tag::Internal) {
            return Err(self.throw_nullish_element(object, instr.c, "read"));
        }
        let Some(key) = self.element_key(key)? else {
            return self.call_helper(Helper::GetElem, &[object, key], self.back()).map(|()| Called::Entered);
        };
        let object = self.reg(instr.b);
        if let PropertyKey::Name(name) = key
            && let Some(value) = self.plain_property(object, name)
        {
            return Ok(Called::Value(value));
        }
        let got = self.get(object, key)?;
        self.give(got, self.reg(instr.b))
    }

    /// Reading or writing an element of `undefined` or `null`. A key that is an object is shown as V8 does it without calling
    /// anything, and not at all where that would be its class alone.
    #[cold]
    fn throw_nullish_element(&mut self, object: Word, register: u8, verb: &str) -> Trap {
        let key = self.reg(register);
        if !key.is_language_object() {
            return match self.element_key(key) {
                Ok(key) => {
                    let key = key.unwrap_or(PropertyKey::Name(self.edition.names.default));
                    self.throw_nullish(object, key, verb)
                }
                Err(trap) => trap,
            };
        }
        let (what, text) = (if verb == "set" { "set" } else { "read" }, self.primitive_to_text(object));
        let Some(shown) = self.key_object_text(key) else {
            return self.throw_type(&alloc::format!("Cannot {what} properties of {text}"));
        };
        let preposition = if verb == "set" { "setting" } else { "reading" };
        self.throw_type(&alloc::format!("Cannot {what} properties of {text} ({preposition} '{shown}')"))
    }

    /// `a[b] = c`
    pub(crate) fn set_elem_op(&mut self, instr: Instr) -> Run<Called> {
        let (object, key) = (self.reg(instr.a), self.reg(instr.b));
        if object.is_nullish() || matches!(object.tag(), Tag::Internal) {
            return Err(self.throw_nullish_element(object, instr.b, "set"));
        }
        let Some(name) = self.element_key(key)? else {
            let value = self.reg(instr.c);
            return self.call_helper(Helper::SetElem, &[object, key, value], self.back()).map(|()| Called::Entered);
        };
        let put = match self.set(self.slot(instr.a), name, self.slot(instr.c)) {
            Err(Trap::Help(Helper::SetTyped)) => {
                let (this, key, value) = (self.reg(instr.a), self.reg(instr.b), self.reg(instr.c));
                return self.call_helper(Helper::SetTyped, &[this, key, value], self.back()).map(|()| Called::Entered);
            }
            Err(Trap::Help(helper)) => {
                let (this, value) = (self.reg(instr.a), self.reg(instr.c));
                return self.call_helper(helper, &[this, value], self.back()).map(|()| Called::Entered);
            }
            put => put?,
        };
        match put {
            Put::Done => Ok(Called::Value(Word::UNDEFINED)),
            Put::Setter(setter) => {
                let (this, value) = (self.reg(instr.a), self.reg(instr.c));
                self.call_function(setter, this, &[value], self.back())
            }
        }
    }

    /// `delete b.name`, `delete b[c]`
    pub(crate) fn delete_op(&mut self, instr: Instr) -> Run<Word> {
        // Before the key is converted, as in V8.
        if self.reg(instr.b).is_nullish() {
            return Err(self.throw_type("Cannot convert undefined or null to object"));
        }
        let key = if instr.op == Opcode::DeleteProp {
            PropertyKey::Name(self.cache_key(instr.imm))
        } else {
            match self.element_key(self.reg(instr.c))? {
                Some(key) => key,
                None => return Err(Trap::Help(Helper::DeleteElem)),
            }
        };
        if self.delete(self.slot(instr.b), key)? {
            return Ok(Word::TRUE);
        }
        let object = self.reg(instr.b);
        Err(self.throw_not_deletable(object, key))
    }

    /// `b in c`
    pub(crate) fn in_op(&mut self, instr: Instr) -> Run<Word> {
        let (key, object) = (self.reg(instr.b), self.reg(instr.c));
        if !object.is_language_object() {
            return Err(self.throw_in(key, object));
        }
        let Some(key) = self.element_key(key)? else { return Err(Trap::Help(Helper::In)) };
        let object = self.reg(instr.c);
        Ok(Word::bool(self.get(object, key)? != Got::Missing))
    }

    /// Defines a property with a computed key of a new object.
    pub(crate) fn init_elem(&mut self, instr: Instr) -> Run<()> {
        let Some(key) = self.element_key(self.reg(instr.b))? else { return Ok(()) };
        // A field of a class may meet the length of an array or string.
        if key == PropertyKey::Name(self.edition.names.length)
            && self.own_property(self.reg(instr.a), key)?.is_some_and(|own| !own.attrs.has(Attrs::CONFIGURABLE))
        {
            return Err(self.throw_redefine(key));
        }
        self.define_data(self.slot(instr.a), key, self.slot(instr.c))
    }

    /// An object literal whose values are in consecutive registers.
    pub(crate) fn new_object_of_shape(&mut self, instr: Instr) -> Run<Word> {
        let count = u32::from(instr.c);
        self.charge(u64::from(count))?;
        if self.code.is_std() {
            return self.std_object(instr);
        }
        let shape = self.prepared.shapes.get(instr.imm as usize).copied().unwrap_or(0);
        let size = 2 + count;
        self.reserve(u64::from(size))?;
        let first = self.base + usize::from(instr.b);
        if count <= 8
            && let Some(eight) = self.stack.get(first..first + 8).and_then(<[u64]>::first_chunk)
        {
            return Ok(Word::object(self.heap.push_object(shape, eight, count)));
        }
        let Some(values) = self.stack.get(first..first + count as usize) else { return Ok(Word::UNDEFINED) };
        Ok(Word::object(self.heap.push_with(&[Header::new(Kind::Object, size, shape).0, 0], values)))
    }

    fn std_object(&mut self, instr: Instr) -> Run<Word> {
        let object = Slot(state::SCRATCH + 7);
        let at = self.new_object(u32::from(instr.c))?;
        self.put(object.0, Word::object(at));
        let edition = alloc::sync::Arc::clone(&self.edition);
        let names = edition.std.module.shapes.get(instr.imm as usize).map_or(&[][..], |names| names.as_slice());
        for (i, atom) in names.iter().enumerate() {
            let key = edition.std_atoms.get(*atom as usize).copied().unwrap_or(edition.names.length);
            let value = self.at(self.base + usize::from(instr.b) + i);
            self.add_named(object, key, value, Attrs::ALL)?;
        }
        Ok(self.at(object.0))
    }

    /// Appends to the array of a literal.
    pub(crate) fn append(&mut self, instr: Instr) -> Run<()> {
        let array = self.slot(instr.a);
        if !self.is_plain_array(self.at(array.0)) {
            return Ok(());
        }
        self.push_element(array, self.slot(instr.b))
    }

    /// Appends a hole to the array of a literal.
    pub(crate) fn append_hole(&mut self, instr: Instr) -> Run<()> {
        let array = self.at(self.slot(instr.a).0);
        if self.is_plain_array(array) {
            let length = self.array_length(array.offset());
            // The block grows with the next element; its new words are holes.
            self.heap.set_word(array.offset() + 2, Word::number(f64::from(length) + 1.0));
        }
        Ok(())
    }

    /// Whether a value's own keys can be listed without calling anything: always, in Becket.
    pub(crate) fn keys_array(&mut self, object: Slot, which: Which) -> Run<Word> {
        self.own_keys(object, which).map(Word::object)
    }

    /// Whether an object is frozen, sealed or not extensible. ECMA-262 7.3.16.
    pub(crate) fn test_integrity(&mut self, object: Slot, wanted: Integrity) -> Run<bool> {
        let target = self.at(object.0);
        if !target.is_object() {
            return Ok(!target.is_language_object());
        }
        let integrity = self.integrity(target.offset());
        if !integrity.has(Integrity::NOT_EXTENSIBLE) {
            return Ok(false);
        }
        if integrity.has(wanted) {
            return Ok(true);
        }
        if wanted == Integrity::NOT_EXTENSIBLE {
            return Ok(true);
        }
        let needs_writable = wanted == Integrity::FROZEN;
        let stays = |attrs: Attrs| {
            !attrs.has(Attrs::CONFIGURABLE)
                && !(needs_writable && attrs.has(Attrs::WRITABLE) && !attrs.has(Attrs::ACCESSOR))
        };
        if self.has_typed_elements(target.offset()) {
            // V8 takes them for sealed, though nothing can seal them.
            if needs_writable {
                return Ok(false);
            }
        } else {
            for index in self.element_keys(object)? {
                let own = self.own_property(self.at(object.0), PropertyKey::Index(index))?;
                if own.is_some_and(|own| !stays(own.attrs)) {
                    return Ok(false);
                }
            }
        }
        let mut named = self.named_keys(object)?;
        if self.heap.kind(self.at(object.0).offset()) == Kind::Array {
            // V8 does not ask for the length of an array, though it may be written.
            named.retain(|(key, _)| *key != self.edition.names.length);
        }
        Ok(named.iter().all(|(_, attrs)| stays(*attrs)))
    }

    /// A new wrapper object of a primitive.
    pub(crate) fn new_wrapper(&mut self, value: Slot) -> Run<Word> {
        let proto = match self.at(value.0).tag() {
            Tag::String => well_known::STRING_PROTOTYPE(),
            Tag::Int | Tag::Double => well_known::NUMBER_PROTOTYPE(),
            Tag::Symbol | Tag::Immediate => well_known::SYMBOL_PROTOTYPE(),
            Tag::BigInt => well_known::BIGINT_PROTOTYPE(),
            _ => well_known::BOOLEAN_PROTOTYPE(),
        };
        let shape = self.shapes.root(Kind::Wrapper, Proto::Builtin(proto));
        self.reserve(3)?;
        let first = [Header::new(Kind::Wrapper, 3, shape).0, pair(0, 0), self.at(value.0).0];
        Ok(Word::object(self.heap.push(&first, 3, Word::UNDEFINED)))
    }
}
