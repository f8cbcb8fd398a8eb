//! Instructions of classes: their definition, `super`, private names. Not here: calling constructors (`call.rs`), and what a
//! closed prototype refuses (`object/assign.rs`).

use becket_bytecode::module::FunctionFlags;
use becket_bytecode::ops::{Instr, Opcode, WINDOW_WORDS};

use crate::atom::{Key, PropertyKey};
use crate::cache::{Cache, CacheKind};
use crate::call::{CALLEE, Called, FrameFlags, Return, THIS};
use crate::layout::Kind;
use crate::machine::{Machine, Run, Slot, Trap, state};
use crate::object::{Got, Put};
use crate::shape::{Attrs, Integrity, Proto};
use crate::string::short_known_key;
use crate::thrown::ErrorKind;
use crate::value::{Tag, Word};

/// What `InitMember` defines.
const METHOD: u32 = 0;
const GETTER: u32 = 1;
const SETTER: u32 = 2;

impl Machine {
    fn to_finish(&self) -> Return {
        Return { pc: self.pc, dst: 0, flags: FrameFlags::FINISH }
    }

    /// Throws unless a class may extend the value. ECMA-262 15.7.14, step 8.
    pub(crate) fn check_superclass(&mut self, instr: Instr) -> Run<()> {
        let value = self.reg(instr.a);
        if value == Word::NULL || self.is_constructor(value) {
            return Ok(());
        }
        let text = if value.is_string() { self.string_text(value) } else { self.value_text(value) };
        Err(self.throw_type(&alloc::format!("Class extends value {text} is not a constructor or null")))
    }

    /// A new object whose prototype is that of a superclass.
    pub(crate) fn new_prototype(&mut self, instr: Instr) -> Run<Word> {
        let parent = self.reg(instr.b);
        if parent != Word::NULL && !parent.is_language_object() {
            let text = if parent.is_string() { self.string_text(parent) } else { self.value_text(parent) };
            let message = alloc::format!("Class extends value does not have valid prototype property {text}");
            return Err(self.throw_type(&message));
        }
        let proto = self.proto_for(self.slot(instr.b))?;
        self.new_object_of(Kind::Object, proto, 4).map(Word::object)
    }

    /// Makes a function a class.
    pub(crate) fn new_class(&mut self, instr: Instr) -> Run<()> {
        let (class, prototype) = (self.reg(instr.a), self.reg(instr.b));
        let is_class = class.is_object()
            && self.heap.kind(class.offset()) == Kind::Function
            && self.function_of(class.offset()).is_some_and(|function| function.flags.has(FunctionFlags::CLASS));
        if !is_class || !prototype.is_object() || self.heap.kind(prototype.offset()) != Kind::Object {
            return Err(Trap::Refused(crate::thrown::REFUSED_OPERATION));
        }
        self.heap.set_word(class.offset() + 3, prototype);
        let key = self.edition.names.constructor;
        self.add_named(self.slot(instr.b), key, class, Attrs(5))?;
        if instr.imm == 1 {
            let proto = self.proto_for(self.slot(instr.c))?;
            let at = self.reg(instr.a).offset();
            self.set_proto(at, proto);
        }
        Ok(())
    }

    /// Gives an object that nothing else knows another prototype.
    fn set_proto(&mut self, at: crate::value::Offset, proto: Proto) {
        let header = self.heap.header(at);
        if let Some(shape) = self.shapes.with_proto(header.low(), proto) {
            self.heap.set(at, header.with_low(shape).0);
        }
    }

    /// Makes what a builtin's constructor gave an instance of the class that `new` was called on.
    pub(crate) fn adopt(&mut self, value: Word, new_target: Slot) -> Run<Word> {
        let target = self.at(new_target.0);
        let is_function = target.is_object() && self.heap.kind(target.offset()) == Kind::Function;
        if !value.is_object() || !is_function {
            return Ok(value);
        }
        let kept = Slot(state::SCRATCH + 5);
        self.put(kept.0, value);
        let proto = self.instance_proto(new_target)?;
        if self.is_kind(self.at(kept.0), Kind::Error) {
            self.trace_below(kept, new_target)?;
        }
        let at = self.at(kept.0).offset();
        let count = self.shapes.get(self.heap.header(at).low()).map_or(0, |shape| shape.count);
        self.charge(4 + 4 * u64::from(count))?;
        self.set_proto(at, proto);
        Ok(Word::object(at))
    }

    /// Closes the prototype of a class.
    pub(crate) fn seal_class(&mut self, instr: Instr) -> Run<()> {
        let prototype = self.slot(instr.a);
        if !self.at(prototype.0).is_object() {
            return Err(Trap::Refused(crate::thrown::REFUSED_OPERATION));
        }
        // Its number comes before it is closed: it is kept in the object.
        self.proto_for(prototype)?;
        let at = self.at(prototype.0).offset();
        let header = self.heap.header(at);
        let integrity = Integrity(self.integrity(at).0 | Integrity::CLOSED.0);
        let Some(shape) = self.shapes.get(header.low()) else { return Ok(()) };
        let (is_dict, kind, proto, count) = (shape.is_dict, shape.kind, shape.proto, shape.count);
        self.charge(4 * u64::from(count))?;
        let closed = if is_dict {
            Some(self.shapes.dict(kind, proto, integrity))
        } else {
            self.shapes.rebuilt(header.low(), integrity, |_, attrs| attrs)
        };
        if let Some(closed) = closed {
            self.heap.set(at, header.with_low(closed).0);
        }
        Ok(())
    }

    /// Defines a member of a class that does not show in enumerations.
    pub(crate) fn init_member(&mut self, instr: Instr) -> Run<()> {
        let object = self.slot(instr.a);
        let key_slot = Slot(state::SCRATCH + 4);
        self.put(key_slot.0, self.reg(instr.b));
        let Some(key) = self.primitive_key(key_slot)? else {
            return Err(Trap::Refused(crate::thrown::REFUSED_OPERATION));
        };
        let target = self.at(object.0);
        if !target.is_object() {
            return Err(Trap::Refused(crate::thrown::REFUSED_OPERATION));
        }
        if self.heap.kind(target.offset()) == Kind::Function
            && let PropertyKey::Name(name) = key
        {
            let names = self.edition.names;
            if name == names.prototype {
                return Err(self.throw_type("Classes may not have a static property named 'prototype'"));
            }
        }
        match instr.imm {
            METHOD => {
                let function = self.slot(instr.c);
                self.define(object, key, function, Attrs(5))
            }
            GETTER | SETTER => {
                let known = self
                    .own_property(self.at(object.0), key)?
                    .filter(|own| own.attrs.has(Attrs::ACCESSOR) && own.value.is_block());
                let (mut getter, mut setter) = (Word::UNDEFINED, Word::UNDEFINED);
                if let Some(own) = known {
                    getter = self.heap.word(own.value.offset() + 1);
                    setter = self.heap.word(own.value.offset() + 2);
                }
                let function = self.reg(instr.c);
                if instr.imm == GETTER {
                    getter = function;
                } else {
                    setter = function;
                }
                self.put(state::SCRATCH + 5, getter);
                self.put(state::SCRATCH + 6, setter);
                let pair = self.new_accessor(Slot(state::SCRATCH + 5), Slot(state::SCRATCH + 6))?;
                self.put(state::SCRATCH + 5, Word::block(pair));
                self.define(object, key, Slot(state::SCRATCH + 5), Attrs::CONFIGURABLE.with(Attrs::ACCESSOR))
            }
            // Only the name was to be looked at.
            _ => Ok(()),
        }
    }

    // `super`.

    /// `a = super[c]`
    pub(crate) fn get_super(&mut self, instr: Instr) -> Run<Called> {
        let (parent, key) = (self.reg(instr.b), self.reg(instr.c));
        if key.is_string()
            && let Some(name) = short_known_key(&self.heap, key.offset())
            && let Some(value) = self.plain_property(parent, name)
        {
            return Ok(Called::Value(value));
        }
        let key_slot = Slot(state::SCRATCH + 7);
        self.put(key_slot.0, key);
        let Some(key) = self.primitive_key(key_slot)? else {
            return Err(Trap::Refused(crate::thrown::REFUSED_OPERATION));
        };
        if !parent.is_language_object() {
            return Err(self.throw_nullish(Word::NULL, key, "read"));
        }
        match self.get(self.reg(instr.b), key)? {
            Got::Value(word) => Ok(Called::Value(word)),
            Got::Missing => Ok(Called::Value(Word::UNDEFINED)),
            Got::Getter(getter) => {
                let (this, back) = (self.reg(instr.b.wrapping_add(1)), self.to_finish());
                self.call_function(getter, this, &[], back)
            }
        }
    }

    /// `super[b] = c`
    pub(crate) fn set_super(&mut self, instr: Instr) -> Run<Called> {
        let parent = self.reg(instr.a);
        let key_slot = Slot(state::SCRATCH + 7);
        self.put(key_slot.0, self.reg(instr.b));
        let Some(key) = self.primitive_key(key_slot)? else {
            return Err(Trap::Refused(crate::thrown::REFUSED_OPERATION));
        };
        if !parent.is_language_object() {
            return Err(self.throw_nullish(Word::NULL, key, "set"));
        }
        let receiver = self.slot(instr.a.wrapping_add(1));
        match self.set_through(self.reg(instr.a), receiver, key, self.slot(instr.c))? {
            Put::Done => Ok(Called::Value(Word::UNDEFINED)),
            Put::Setter(setter) => {
                let (this, value, back) = (self.at(receiver.0), self.reg(instr.c), self.to_finish());
                self.call_function(setter, this, &[value], back)
            }
        }
    }

    /// `super(…)`: the window's receiver is `new.target`.
    pub(crate) fn call_super(&mut self, instr: Instr) -> Run<Called> {
        let window = self.base + usize::from(instr.b);
        let back = Return { pc: self.pc, dst: instr.a, flags: FrameFlags::PLAIN };
        let mut count = usize::from(instr.c);
        if instr.op == Opcode::CallSuperSpread {
            let Some(spread) = self.spread_arguments(window)? else {
                return Err(Trap::Refused(crate::thrown::REFUSED_OPERATION));
            };
            count = spread;
            self.native_top = window + WINDOW_WORDS as usize + count;
        }
        let (callee, new_target) = (self.at(window), self.at(window + THIS));
        if !self.is_constructor(callee) {
            self.native_top = 0;
            return Err(self.throw_not_super(callee));
        }
        if !new_target.is_object() || self.heap.kind(new_target.offset()) != Kind::Function {
            return Err(Trap::Refused(crate::thrown::REFUSED_OPERATION));
        }
        self.put(state::NEW_TARGET, new_target);
        let called = self.construct_as(window, count, back);
        self.put(state::NEW_TARGET, Word::UNDEFINED);
        self.native_top = 0;
        called
    }

    #[cold]
    fn throw_not_super(&mut self, callee: Word) -> Trap {
        let text = self.data_text(callee, self.edition.names.name).filter(|name| !name.is_empty());
        let text = text.unwrap_or_else(|| alloc::string::String::from("null"));
        let name = self.description(self.code).map(|function| function.name);
        let program = alloc::sync::Arc::clone(&self.prepared.program);
        let name = name.and_then(|name| program.module.strings.get(name as usize));
        let name = name.map(becket_bytecode::module::Text::to_display).unwrap_or_default();
        let class = if name.is_empty() { "anonymous class" } else { &name };
        self.throw_type(&alloc::format!("Super constructor {text} of {class} is not a constructor"))
    }

    /// What the constructor of a class that extends another gives. ECMA-262 10.2.2, from step 10 on.
    pub(crate) fn derived_result(&mut self, instr: Instr) -> Run<Word> {
        let (value, this) = (self.reg(instr.b), self.reg(instr.c));
        if value.is_language_object() {
            return Ok(value);
        }
        if value != Word::UNDEFINED {
            let trap = self.throw_type("Derived constructors may only return object or undefined");
            return Err(self.throw_below(trap));
        }
        if this == Word::TDZ { Err(self.throw_no_this()) } else { Ok(this) }
    }

    /// Throws unless `this` has a value, or has none.
    pub(crate) fn check_this(&mut self, instr: Instr) -> Run<()> {
        match (instr.b, self.reg(instr.a) == Word::TDZ) {
            (0, true) => Err(self.throw_no_this()),
            (1, false) => Err(self.throw(ErrorKind::Reference, "Super constructor may only be called once")),
            _ => Ok(()),
        }
    }

    /// Leaves the running call out of the trace of what is thrown: in V8 its caller throws.
    #[cold]
    fn throw_below(&mut self, trap: Trap) -> Trap {
        let callee = Slot(self.base - WINDOW_WORDS as usize + CALLEE);
        match self.trace_below(Slot(state::EXCEPTION), callee) {
            Ok(()) => trap,
            Err(limit) => limit,
        }
    }

    #[cold]
    fn throw_no_this(&mut self) -> Trap {
        let message = "Must call super constructor in derived class before accessing 'this' or returning from derived \
                       constructor";
        self.throw(ErrorKind::Reference, message)
    }

    /// Throws the error that the compiler has seen.
    #[cold]
    pub(crate) fn throw_known(&mut self, instr: Instr) -> Trap {
        let word = self.prepared.constants.get(instr.imm as usize).copied().unwrap_or(Word::UNDEFINED);
        let message = if word.is_string() { self.string_text(word) } else { alloc::string::String::new() };
        let kind = if instr.a == 1 { ErrorKind::Reference } else { ErrorKind::Type };
        self.throw(kind, &message)
    }

    // Private names.

    /// A new private name: only its number.
    pub(crate) fn new_private_name(&mut self) -> Word {
        Word::bits(u64::from(self.next_identity()))
    }

    /// The key of a private name; any word at all is taken for one.
    fn private_key(&self, register: u8) -> Key {
        Key::private(self.reg(register).as_bits() as u32)
    }

    fn cache_text(&mut self, cache: u32) -> alloc::string::String {
        self.key_text(PropertyKey::Name(self.cache_key(cache)))
    }

    /// Throws where a value has no properties at all.
    fn check_private_holder(&mut self, object: Word, cache: u32, verb: &str) -> Run<()> {
        if object.is_nullish() || matches!(object.tag(), Tag::Internal) {
            return Err(self.throw_nullish(object, PropertyKey::Name(self.cache_key(cache)), verb));
        }
        Ok(())
    }

    /// `a = b.#name`
    pub(crate) fn get_private(&mut self, instr: Instr) -> Run<Word> {
        let object = self.reg(instr.b);
        self.check_private_holder(object, instr.imm, "read")?;
        let key = self.private_key(instr.c);
        if object.is_object()
            && let Some((value, _)) = self.find_named(object.offset(), key)
        {
            self.remember_private(object, key, instr.imm);
            return Ok(value);
        }
        let text = self.cache_text(instr.imm);
        let message = alloc::format!("Cannot read private member {text} from an object whose class did not declare it");
        Err(self.throw_type(&message))
    }

    fn remember_private(&mut self, object: Word, key: Key, cache: u32) {
        let header = self.heap.header(object.offset());
        let shape = header.low();
        if header.kind() == Kind::Function || self.shapes.get(shape).is_none_or(|shape| shape.is_dict) {
            return;
        }
        let Some(place) = self.shapes.find(shape, key) else { return };
        let slot = (header.kind().slots_from() + u32::from(place.slot)) as u16;
        let entry = Cache { shape, kind: CacheKind::Own, slot, value: u64::from(key.0) };
        self.prepared.caches.remember(cache, entry);
    }

    /// `a.#name = c`
    pub(crate) fn set_private(&mut self, instr: Instr) -> Run<()> {
        let object = self.reg(instr.a);
        self.check_private_holder(object, instr.imm, "set")?;
        let key = self.private_key(instr.b);
        if object.is_object() && self.find_named(object.offset(), key).is_some() {
            self.remember_private(object, key, instr.imm);
            self.write_named(object.offset(), key, self.reg(instr.c));
            return Ok(());
        }
        let text = self.cache_text(instr.imm);
        let message = alloc::format!("Cannot write private member {text} to an object whose class did not declare it");
        Err(self.throw_type(&message))
    }

    /// Gives an object a private field, or the mark of private methods.
    pub(crate) fn init_private(&mut self, instr: Instr) -> Run<()> {
        let object = self.reg(instr.a);
        let key = self.private_key(instr.b);
        if !object.is_object() || self.integrity(object.offset()).has(Integrity::CLOSED) {
            return Err(Trap::Refused(crate::thrown::REFUSED_PROTOTYPE));
        }
        if self.find_named(object.offset(), key).is_some() {
            let text = self.cache_text(instr.imm);
            if text.starts_with('#') {
                return Err(self.throw_type(&alloc::format!("Cannot initialize {text} twice on the same object")));
            }
            let message = alloc::format!("Cannot initialize private methods of class {text} twice on the same object");
            // In V8 the constructor marks the object, not what its fields are made by.
            let trap = self.throw_type(&message);
            return Err(self.throw_below(trap));
        }
        self.charge(2)?;
        self.add_named(self.slot(instr.a), key, self.reg(instr.c), Attrs::WRITABLE)
    }

    /// `a = #name in c`; for a static private method the name is the class itself.
    pub(crate) fn has_private(&mut self, instr: Instr) -> Run<Word> {
        let (name, object) = (self.reg(instr.b), self.reg(instr.c));
        if !object.is_language_object() {
            let text = self.cache_text(instr.imm);
            let shown = if object.is_string() { self.string_text(object) } else { self.value_text(object) };
            return Err(self.throw_type(&alloc::format!("Cannot use 'in' operator to search for '{text}' in {shown}")));
        }
        if name.is_object() {
            return Ok(Word::bool(name == object));
        }
        let key = self.private_key(instr.b);
        Ok(Word::bool(object.is_object() && self.find_named(object.offset(), key).is_some()))
    }

    /// Throws unless an object is an instance of a class with private methods, or the class itself.
    pub(crate) fn check_receiver(&mut self, instr: Instr) -> Run<()> {
        let object = self.reg(instr.a);
        let text = |machine: &mut Self| {
            let word = machine.prepared.constants.get(instr.imm as usize).copied().unwrap_or(Word::UNDEFINED);
            if word.is_string() { machine.charged_text(word) } else { Ok(alloc::string::String::new()) }
        };
        if instr.op == Opcode::CheckClass {
            if object == self.reg(instr.b) {
                return Ok(());
            }
            let text = text(self)?;
            return Err(self.throw_type(&alloc::format!("Receiver must be class {text}")));
        }
        let key = self.private_key(instr.b);
        if object.is_object() && self.find_named(object.offset(), key).is_some() {
            return Ok(());
        }
        let text = text(self)?;
        if object.is_nullish() {
            let value = self.primitive_to_text(object);
            return Err(self.throw_type(&alloc::format!("Cannot read properties of {value} (reading '{text}')")));
        }
        Err(self.throw_type(&alloc::format!("Receiver must be an instance of class {text}")))
    }

    // Tagged templates.

    /// Makes an array of strings a template object. ECMA-262 13.2.8.4.
    pub(crate) fn template_object(&mut self, instr: Instr) -> Run<()> {
        let (cooked, raw) = (self.slot(instr.a), self.slot(instr.b));
        let is_array = |word: Word, machine: &Self| word.is_object() && machine.heap.kind(word.offset()) == Kind::Array;
        if !is_array(self.at(cooked.0), self) || !is_array(self.at(raw.0), self) {
            return Err(Trap::Refused(crate::thrown::REFUSED_OPERATION));
        }
        self.set_integrity(raw, Integrity::FROZEN)?;
        let key = self.atoms.intern_str("raw");
        self.define(cooked, PropertyKey::Name(key), raw, Attrs(0))?;
        self.set_integrity(cooked, Integrity::FROZEN)
    }
}
