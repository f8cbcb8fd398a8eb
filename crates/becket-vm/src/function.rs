//! Function objects: closures over code, their names, lengths and prototypes. Not here: calling them (`call.rs`).
//!
//! Word 2 of a function is bits: the number of its code (21 bits), flags, and from bit 24 on the number of its prototype in
//! the run's table of prototypes plus one, once it has been used by `new`.

use alloc::vec::Vec;

use becket_bytecode::builtins;
use becket_bytecode::module::{Capture, Function, FunctionFlags};

use crate::atom::{Key, PropertyKey};
use crate::heap::Heap;
use crate::layout::{Header, Kind};
use crate::machine::{Machine, Run, Slot, Trap, state, well_known};
use crate::program::CodeId;
use crate::shape::{Attrs, Proto};
use crate::value::{Immediate, Offset, Word};

/// Its `length`, `name` and `prototype` are in slots, not virtual.
const WRITTEN: u64 = 1 << 22;
const CODE_MASK: u64 = (1 << 21) - 1;
const PROTO_SHIFT: u32 = 24;

/// What functions of a form inherit from.
fn prototype_of(flags: FunctionFlags) -> u32 {
    match (flags.has(FunctionFlags::GENERATOR), flags.has(FunctionFlags::ASYNC)) {
        (false, false) => well_known::FUNCTION_PROTOTYPE(),
        (true, false) => well_known::GENERATOR_FUNCTION_PROTOTYPE(),
        (false, true) => well_known::ASYNC_FUNCTION_PROTOTYPE(),
        (true, true) => well_known::ASYNC_GENERATOR_FUNCTION_PROTOTYPE(),
    }
}

/// The number of the code of the function at an offset.
#[inline(always)]
pub(crate) fn code_id(heap: &Heap, at: Offset) -> CodeId {
    CodeId((heap.own(at + 2) & CODE_MASK) as u32)
}

/// The same of the object at an offset, if it is a function.
#[inline(always)]
pub(crate) fn code_of_function(heap: &Heap, at: Offset) -> Option<CodeId> {
    let [header, _, code] = heap.first_words(at)?;
    Header(*header).is(Kind::Function).then_some(CodeId((code & CODE_MASK) as u32))
}

impl Machine {
    /// The number of the code of a function.
    #[inline]
    pub(crate) fn code_id(&self, at: Offset) -> CodeId {
        code_id(&self.heap, at)
    }

    /// The description of a function.
    pub(crate) fn function_of(&self, at: Offset) -> Option<&Function> {
        self.description(self.code_id(at))
    }

    /// The description of code.
    pub(crate) fn description(&self, id: CodeId) -> Option<&Function> {
        let program = if id.is_std() { &self.edition.std } else { &*self.prepared.program };
        program.module.functions.get(id.index())
    }

    /// Whether the function's own properties are all in slots.
    pub(crate) fn function_is_written(&self, at: Offset) -> bool {
        self.heap.word(at + 2).as_bits() & WRITTEN != 0
    }

    /// A new closure over code, with captures taken from the running call.
    pub(crate) fn new_closure(&mut self, id: CodeId) -> Run<Word> {
        let (flags, n_captures) =
            self.description(id).map_or_else(Default::default, |it| (it.flags, it.captures.len()));
        let shape = self.shapes.root(Kind::Function, Proto::Builtin(prototype_of(flags)));
        let size = self.heap.check_size(4 + n_captures as u64).map_err(Trap::Limit)?;
        self.charge(n_captures as u64 / 4)?;
        self.reserve(u64::from(size))?;
        let module = if id.is_std() { &self.edition.std.module } else { &self.prepared.program.module };
        let captures = module.functions.get(id.index()).map_or(&[][..], |function| &function.captures);
        let at = self.heap.begin([Header::new(Kind::Function, size, shape).0, 0], size);
        self.heap.append(Word::bits(u64::from(id.0)).0);
        self.heap.append(Word::UNDEFINED.0);
        let callee = self.at(self.base - 4);
        for capture in captures {
            self.heap.append(
                match *capture {
                    Capture::Reg(register) => self.reg(register),
                    Capture::Capture(index) => self.capture(callee, u32::from(index)),
                    Capture::Spill(index) => self.spilled(u32::from(index)),
                }
                .0,
            );
        }
        Ok(Word::object(at))
    }

    /// A capture of a function.
    #[inline]
    pub(crate) fn capture(&self, function: Word, index: u32) -> Word {
        self.heap.capture(function, index)
    }

    /// The name that a function was given where it was written.
    pub(crate) fn function_name(&self, at: Offset) -> Word {
        let id = self.code_id(at);
        let Some(function) = self.description(id) else { return Word::string(crate::edition::EMPTY_STRING) };
        self.constant_string(id, function.name)
    }

    /// A string of the module that code belongs to, if it is one of its constants' strings or names.
    fn constant_string(&self, id: CodeId, index: u32) -> Word {
        if id.is_std() {
            return Word::string(crate::edition::EMPTY_STRING);
        }
        self.prepared.program.seed.string(index).unwrap_or(Word::string(crate::edition::EMPTY_STRING))
    }

    /// The `prototype` of a function that `new` may call; made on first use.
    pub(crate) fn function_prototype(&mut self, at: Offset) -> Run<Word> {
        let known = self.heap.word(at + 3);
        if known != Word::UNDEFINED {
            return Ok(known);
        }
        let function = Slot(state::SCRATCH + 6);
        self.put(function.0, Word::object(at));
        let flags = self.function_of(at).map_or(FunctionFlags::default(), |function| function.flags);
        if flags.has(FunctionFlags::GENERATOR) {
            return self.generator_prototype(function, flags.has(FunctionFlags::ASYNC));
        }
        let prototype = self.new_object(1)?;
        self.put(state::SCRATCH + 7, Word::object(prototype));
        let key = self.edition.names.constructor;
        self.add_named(Slot(state::SCRATCH + 7), key, self.at(function.0), Attrs(5))?;
        let prototype = self.at(state::SCRATCH + 7);
        let at = self.at(function.0).offset();
        self.heap.set_word(at + 3, prototype);
        Ok(prototype)
    }

    /// The attributes of a function's `prototype`.
    pub(crate) fn prototype_attrs(&self, at: Offset) -> Attrs {
        let is_class = self.function_of(at).is_some_and(|function| function.flags.has(FunctionFlags::CLASS));
        if is_class { Attrs(0) } else { Attrs::WRITABLE }
    }

    /// How a shape names the object or builtin at a position of the stack as a prototype. An object on the heap gets a number in
    /// the run's table, which it keeps under a hidden key.
    pub(crate) fn proto_for(&mut self, object: Slot) -> Run<Proto> {
        let word = self.at(object.0);
        if !word.is_object() {
            return match word.as_builtin() {
                Some(id) => Ok(Proto::Builtin(id)),
                None if word == Word::NULL => Ok(Proto::Null),
                None => Err(Trap::Refused(crate::thrown::REFUSED_OPERATION)),
            };
        }
        let key = Key::private(0);
        if let Some((number, _)) = self.find_named(word.offset(), key) {
            return Ok(Proto::Run(number.as_int() as u32));
        }
        let index = self.add_prototype(object)?;
        self.add_named(object, key, Word::int(index as i32), Attrs(0))?;
        Ok(Proto::Run(index))
    }

    /// How many properties the objects that a constructor makes will have, as far as its source and its superclasses' say.
    pub(crate) fn instance_slots(&self, constructor: Word) -> u32 {
        let (mut at, mut slots) = (constructor, 0);
        for _ in 0..8 {
            if !at.is_object() || self.heap.kind(at.offset()) != Kind::Function {
                break;
            }
            slots += self.function_of(at.offset()).map_or(0, |function| u32::from(function.n_fields));
            at = self.proto_word(self.proto_of(at));
        }
        if slots == 0 { 4 } else { slots.min(64) }
    }

    /// The `prototype` of a generator function: an empty object, in the run's table at once. ECMA-262 15.5.3.
    fn generator_prototype(&mut self, function: Slot, is_async: bool) -> Run<Word> {
        let proto = if is_async { well_known::ASYNC_GENERATOR_PROTOTYPE() } else { well_known::GENERATOR_PROTOTYPE() };
        let prototype = self.new_object_of(Kind::Object, Proto::Builtin(proto), 0)?;
        self.put(state::SCRATCH + 7, Word::object(prototype));
        let index = self.add_prototype(Slot(state::SCRATCH + 7))?;
        let at = self.at(function.0).offset();
        let bits = self.heap.word(at + 2).as_bits() | u64::from(index + 1) << PROTO_SHIFT;
        self.heap.set_word(at + 2, Word::bits(bits));
        self.heap.set_word(at + 3, self.at(state::SCRATCH + 7));
        Ok(self.at(state::SCRATCH + 7))
    }

    /// The number of a function's `prototype` in the run's table, once it has one there.
    pub(crate) fn prototype_index(&self, at: Offset) -> Option<u32> {
        (self.heap.word(at + 2).as_bits() >> PROTO_SHIFT).checked_sub(1).map(|index| index as u32)
    }

    /// Whether a function has a `prototype`: what `new` may call, and generators.
    pub(crate) fn has_prototype(&self, at: Offset) -> bool {
        self.function_of(at).is_some_and(|function| {
            function.flags.has(FunctionFlags::CONSTRUCTOR) || function.flags.has(FunctionFlags::GENERATOR)
        })
    }

    /// The prototype of what `new` of this function makes.
    pub(crate) fn instance_proto(&mut self, callee: Slot) -> Run<Proto> {
        let at = self.at(callee.0).offset();
        let bits = self.heap.word(at + 2).as_bits();
        if bits >> PROTO_SHIFT != 0 {
            return Ok(Proto::Run((bits >> PROTO_SHIFT) as u32 - 1));
        }
        let prototype = self.function_prototype(at)?;
        self.put(state::SCRATCH + 7, prototype);
        let index = match self.numbered(prototype) {
            Some(index) => index,
            None => self.add_prototype(Slot(state::SCRATCH + 7))?,
        };
        let at = self.at(callee.0).offset();
        let bits = self.heap.word(at + 2).as_bits() | u64::from(index + 1) << PROTO_SHIFT;
        self.heap.set_word(at + 2, Word::bits(bits));
        Ok(Proto::Run(index))
    }

    /// The number of an object in the run's table of prototypes, if it keeps one.
    fn numbered(&mut self, object: Word) -> Option<u32> {
        if !object.is_object() {
            return None;
        }
        self.find_named(object.offset(), Key::private(0)).map(|(number, _)| number.as_int() as u32)
    }

    /// Puts an object into the run's table of prototypes.
    fn add_prototype(&mut self, object: Slot) -> Run<u32> {
        self.prepared.has_new_prototypes = true;
        let block = self.at(state::PROTOTYPES);
        let capacity = if block.is_block() { self.heap.header(block.offset()).size() - 1 } else { 0 };
        let used = if block.is_block() {
            let words = self.heap.slice(block.offset() + 1, capacity);
            words.iter().position(|word| *word == Word::HOLE.0).unwrap_or(words.len()) as u32
        } else {
            0
        };
        self.charge(u64::from(used) / 8)?;
        if used == capacity {
            let new = self.new_block(u64::from(capacity) * 2 + 8, Word::HOLE)?;
            let old = self.at(state::PROTOTYPES);
            if old.is_block() {
                self.move_words(old.offset() + 1, new + 1, capacity);
            }
            self.put(state::PROTOTYPES, Word::block(new));
        }
        let block = self.at(state::PROTOTYPES).offset();
        self.heap.set_word(block + 1 + used, self.at(object.0));
        Ok(used)
    }

    /// Puts `length`, `name` and `prototype` of a function into slots, because one of them is about to change.
    pub(crate) fn write_function(&mut self, function: Slot) -> Run<()> {
        let at = self.at(function.0).offset();
        let length = self.function_of(at).map_or(0, |function| function.length);
        let has_prototype = self.has_prototype(at);
        let names = self.edition.names;
        let name = self.function_name(at);
        self.add_named(function, names.length, Word::int(i32::from(length)), Attrs::CONFIGURABLE)?;
        self.add_named(function, names.name, name, Attrs::CONFIGURABLE)?;
        if has_prototype {
            let prototype = self.function_prototype(self.at(function.0).offset())?;
            let attrs = self.prototype_attrs(self.at(function.0).offset());
            self.add_named(function, names.prototype, prototype, attrs)?;
        }
        let at = self.at(function.0).offset();
        let bits = self.heap.word(at + 2).as_bits() | WRITTEN;
        self.heap.set_word(at + 2, Word::bits(bits));
        Ok(())
    }

    /// SetFunctionName for a computed name: the key is a string or symbol on the stack. ECMA-262 10.2.9.
    pub(crate) fn set_function_name(&mut self, function: Slot, key: Slot, prefix: &str) -> Run<()> {
        if !self.at(function.0).is_object() {
            return Ok(());
        }
        let mut units: Vec<u16> = prefix.encode_utf16().collect();
        match self.primitive_key(key)? {
            Some(PropertyKey::Name(name)) if name.as_symbol().is_some() => {
                let symbol = self.symbol_word(name).unwrap_or(Word::UNDEFINED);
                if self.has_description(symbol) {
                    units.extend(self.description_between("[", symbol, "]")?);
                }
            }
            Some(PropertyKey::Name(name)) => units.extend(self.atoms.units(name).iter()),
            Some(PropertyKey::Index(index)) => units.extend(alloc::format!("{index}").encode_utf16()),
            None => return Ok(()),
        }
        let name = self.new_units(&units)?;
        self.put(state::SCRATCH + 5, name);
        self.write_function(function)?;
        let key = PropertyKey::Name(self.edition.names.name);
        self.define(function, key, Slot(state::SCRATCH + 5), Attrs::CONFIGURABLE)
    }

    /// Whether a value can be called.
    pub(crate) fn is_callable(&self, value: Word) -> bool {
        if value.is_object() {
            return matches!(self.heap.kind(value.offset()), Kind::Function | Kind::Bound);
        }
        match value.as_immediate() {
            Some(Immediate::Builtin(id)) => builtins::get(id).is_some_and(|row| row.is_function),
            Some(Immediate::Import(_) | Immediate::Std(_)) => true,
            Some(Immediate::Symbol(_)) | None => false,
        }
    }

    /// Whether a value can be called by `new`.
    pub(crate) fn is_constructor(&self, value: Word) -> bool {
        let mut value = value;
        while value.is_object() {
            match self.heap.kind(value.offset()) {
                Kind::Function => {
                    return self
                        .function_of(value.offset())
                        .is_some_and(|function| function.flags.has(FunctionFlags::CONSTRUCTOR));
                }
                // Its target is older than itself, so this ends.
                Kind::Bound => value = self.heap.word(value.offset() + 2),
                _ => return false,
            }
        }
        value.as_builtin().and_then(builtins::get).is_some_and(|row| {
            row.is_function && !row.path.contains('.') && row.props.iter().any(|prop| prop.key == "prototype")
        })
    }
}
