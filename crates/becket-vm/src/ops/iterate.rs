//! Iteration: arrays, strings, maps and sets that nobody can observe are stepped through here; everything else goes through
//! helpers, since its `next` is the program's own code.
//!
//! The three registers of an iteration: what is iterated (or the iterator), the position (or its `next`), and the kind as bits.

use becket_bytecode::ops::{Instr, Opcode};

use crate::atom::PropertyKey;
use crate::edition::{Helper, Symbol};
use crate::layout::Kind;
use crate::machine::{Machine, Run, Slot, Trap, state, well_known};
use crate::object::Which;
use crate::shape::{Attrs, Proto};
use crate::value::{Offset, Word};

/// How the values of an iteration are found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Way {
    Array = 1,
    String = 2,
    /// Map entries as `[key, value]`.
    Entries = 3,
    /// Keys of a map, values of a set.
    Keys = 4,
    /// Values of a map.
    Values = 5,
    Protocol = 6,
    /// An iterator of the standard library, which keeps its own position.
    Iterator = 7,
    /// A generator whose steps nobody can see.
    Generator = 8,
    /// The iterator of `matchAll`, as long as nobody can see its regular expression at work.
    Matches = 9,
}

impl Way {
    /// What the third register of an iteration has for a plain array.
    pub(crate) const ARRAY: Word = Word::bits(Self::Array as u64);
    /// What it has once the iteration has ended.
    pub(crate) const ENDED: Word = Word::bits(0);

    /// The way that the third register of an iteration says.
    pub(crate) fn from_bits(bits: u64) -> Option<Self> {
        Some(match bits {
            1 => Self::Array,
            2 => Self::String,
            3 => Self::Entries,
            4 => Self::Keys,
            5 => Self::Values,
            6 => Self::Protocol,
            7 => Self::Iterator,
            8 => Self::Generator,
            9 => Self::Matches,
            _ => return None,
        })
    }
}

/// Whether a builtin has a property that enumerations show.
fn has_enumerable(builtin: Word) -> bool {
    let row = builtin.as_builtin().and_then(becket_bytecode::builtins::get);
    row.is_some_and(|row| row.props.iter().any(|prop| Attrs(prop.attrs).has(Attrs::ENUMERABLE)))
}

impl Machine {
    /// Begins an iteration.
    pub(crate) fn iter_init(&mut self, instr: Instr) -> Run<()> {
        let iterable = self.reg(instr.b);
        let way = self.plain_way(iterable);
        if let Some(way) = way {
            return self.begin(instr.a, iterable, Word::int(0), way);
        }
        let iterable = self.iterable(instr.b)?;
        self.call_helper(Helper::GetIterator, &[iterable], self.iter_back())
    }

    /// The value in the register, which is no plain iterable: an object with a `Symbol.iterator`, or it is not iterable.
    pub(crate) fn iterable(&mut self, reg: u8) -> Run<Word> {
        let iterable = self.reg(reg);
        if !iterable.is_language_object() {
            return Err(self.throw_not_iterable(iterable));
        }
        let is_iterable = match self.get(iterable, PropertyKey::Name(Symbol::Iterator.key()))? {
            crate::object::Got::Missing => false,
            crate::object::Got::Value(method) => self.is_callable(method),
            crate::object::Got::Getter(_) => true,
        };
        let iterable = self.reg(reg);
        if is_iterable { Ok(iterable) } else { Err(self.throw_not_iterable(iterable)) }
    }

    /// How a value can be iterated without anybody noticing.
    fn plain_way(&mut self, iterable: Word) -> Option<Way> {
        if iterable.is_string() {
            return Some(Way::String);
        }
        if !iterable.is_object() {
            return None;
        }
        let at = iterable.offset();
        if self.iterates_as_list(at) {
            return Some(Way::Array);
        }
        let is_bare = self.has_nothing_own(at);
        match self.heap.kind(at) {
            Kind::Map if is_bare => Some(Way::Entries),
            Kind::Set if is_bare => Some(Way::Keys),
            Kind::ArrayIterator | Kind::MapIterator | Kind::SetIterator if is_bare && self.steps_alone(iterable) => {
                Some(Way::Iterator)
            }
            Kind::RegExpStringIterator if is_bare => Some(Way::Matches),
            Kind::Generator if self.is_bare_generator(iterable) => Some(Way::Generator),
            _ => None,
        }
    }

    /// Whether an object has nothing of its own, nor from a class: then its iterator, or its `return`, is the standard library's.
    fn has_nothing_own(&self, at: Offset) -> bool {
        let shape = self.shapes.get(self.heap.header(at).low());
        shape.is_some_and(|shape| shape.count == 0 && !shape.is_dict && matches!(shape.proto, Proto::Builtin(_)))
    }

    /// Whether the iteration of an object is that of an array whose elements are all data: what `exec` gives has names as well.
    pub(crate) fn iterates_as_list(&mut self, at: Offset) -> bool {
        let id = self.heap.header(at).low();
        if id == self.shapes.list() {
            return true;
        }
        let Some(shape) = self.shapes.get(id) else { return false };
        let is_array =
            shape.kind == Kind::Array && shape.proto == Proto::Builtin(well_known::ARRAY_PROTOTYPE()) && !shape.is_dict;
        is_array && (shape.count == 0 || self.shapes.find(id, Symbol::Iterator.key()).is_none())
    }

    fn iter_back(&self) -> crate::call::Return {
        crate::call::Return { pc: self.pc, dst: 0, flags: crate::call::FrameFlags::FINISH }
    }

    fn begin(&mut self, register: u8, what: Word, position: Word, way: Way) -> Run<()> {
        // A map's position is in its table, which may be replaced while it is stepped through.
        let what = match way {
            Way::Entries | Way::Keys | Way::Values if what.is_object() => self.heap.word(what.offset() + 2),
            _ => what,
        };
        self.set_reg(register, what);
        self.set_reg(register.wrapping_add(1), position);
        self.set_reg(register.wrapping_add(2), Word::bits(way as u64));
        Ok(())
    }

    /// The helper gave `[iterator, next]` of an iteration by its protocol.
    pub(crate) fn finish_iter_open(&mut self, instr: Instr, value: Word) -> Run<()> {
        for index in 0..2 {
            let word = if value.is_object() { self.own_element(value.offset(), index) } else { None };
            self.set_reg(instr.a.wrapping_add(index as u8), word.unwrap_or(Word::UNDEFINED));
        }
        Ok(())
    }

    /// The helper gave `[iterator, next]`.
    pub(crate) fn finish_iter_init(&mut self, instr: Instr, value: Word) -> Run<()> {
        if !value.is_object() {
            return Err(self.throw_not_iterable(value));
        }
        let iterator = self.own_element(value.offset(), 0).unwrap_or(Word::UNDEFINED);
        let next = self.own_element(value.offset(), 1).unwrap_or(Word::UNDEFINED);
        self.begin(instr.a, iterator, next, Way::Protocol)
    }

    /// The next value of an iteration, or its end.
    pub(crate) fn iter_next(&mut self, instr: Instr) -> Run<()> {
        let (what, position, way) = (
            self.reg(instr.b),
            self.reg(instr.b.wrapping_add(1)),
            Way::from_bits(self.reg(instr.b.wrapping_add(2)).as_bits()),
        );
        let value = match way {
            Some(Way::Array) => {
                let index = position.as_int() as u32;
                if !what.is_object() || index >= self.array_length(what.offset()) {
                    None
                } else {
                    self.set_reg(instr.b.wrapping_add(1), Word::int(index as i32 + 1));
                    let element = self.own_element(what.offset(), index).unwrap_or(Word::UNDEFINED);
                    let own = self.element_property(what.offset(), element);
                    if own.attrs.has(Attrs::ACCESSOR) {
                        // It was a list when the iteration began, and has got a getter since.
                        return Err(Trap::Refused(crate::thrown::REFUSED_ELEMENT));
                    }
                    Some(own.value)
                }
            }
            Some(Way::String) => {
                let start = position.as_int() as u32;
                if !what.is_string() || start >= crate::string::length(&self.heap, what.offset()) {
                    None
                } else {
                    let slot = self.slot(instr.b);
                    self.charge(
                        u64::from(start == 0) * u64::from(crate::string::length(&self.heap, what.offset())) / 16,
                    )?;
                    self.flatten(slot)?;
                    let (_, units) = self.units(self.at(slot.0)).code_point(start as usize);
                    self.set_reg(instr.b.wrapping_add(1), Word::int((start + units as u32) as i32));
                    Some(self.substring(slot, start, start + units as u32)?)
                }
            }
            Some(way @ (Way::Entries | Way::Keys | Way::Values)) => self.table_step(instr.b, way)?,
            Some(Way::Iterator) if self.is_iterator(what) => self.step_iterator(self.slot(instr.b))?,
            Some(Way::Generator) if self.is_kind(what, Kind::Generator) => {
                return match self.step_generator(what, self.iter_back())? {
                    Some(end) => self.finish_iter_next(instr, end),
                    None => Ok(()),
                };
            }
            Some(Way::Matches) if self.steps_regexp_alone(what) => self.step_regexp(self.slot(instr.b))?,
            Some(Way::Matches) => {
                // Something was done to the regular expression since: from here on by the protocol.
                let next = Word::builtin(well_known::REGEXP_STRING_ITERATOR_NEXT());
                self.begin(instr.b, what, next, Way::Protocol)?;
                return self.iter_next(instr);
            }
            Some(Way::Protocol) if !self.is_callable(position) => return Err(self.throw_no_next(position)),
            Some(Way::Protocol) => {
                let helper = if instr.op == Opcode::IterSkip { Helper::IterSkip } else { Helper::IterNext };
                return self.call_helper(helper, &[what, position], self.iter_back());
            }
            Some(Way::Iterator | Way::Generator) | None => None,
        };
        match value {
            Some(value) => {
                self.set_reg(instr.a, value);
                self.branch(false, instr)
            }
            None => {
                // What has ended stays ended, and is let go.
                self.set_reg(instr.b, Word::UNDEFINED);
                self.set_reg(instr.b.wrapping_add(2), Way::ENDED);
                self.branch(true, instr)
            }
        }
    }

    /// One step through the table of a map or set; the registers hold the table and the position in it.
    fn table_step(&mut self, register: u8, way: Way) -> Run<Option<Word>> {
        let table = self.reg(register);
        if !table.is_block() || self.heap.kind(table.offset()) != Kind::Table {
            return Ok(None);
        }
        let position = self.reg(register.wrapping_add(1)).as_int() as u32;
        let Some((table, entry, position)) = self.next_entry(table.offset(), position)? else { return Ok(None) };
        self.set_reg(register, Word::block(table));
        self.set_reg(register.wrapping_add(1), Word::int(position as i32));
        match way {
            Way::Keys => Ok(Some(self.heap.word(entry))),
            Way::Values => Ok(Some(self.heap.word(entry + 1))),
            _ => {
                self.put(state::SCRATCH, self.heap.word(entry));
                self.put(state::SCRATCH + 1, self.heap.word(entry + 1));
                self.new_pair(Slot(state::SCRATCH)).map(|array| Some(Word::object(array)))
            }
        }
    }

    /// The next live entry at or after a position of a table: the table in force, the entry, and the position after it.
    pub(crate) fn next_entry(&mut self, table: u32, position: u32) -> Run<Option<(u32, u32, u32)>> {
        let (table, mut position) = self.table_now(table, position)?;
        let used = self.table_used(table);
        while position < used {
            let entry = self.table_entry(table, position);
            position += 1;
            if self.heap.word(entry) != Word::HOLE {
                return Ok(Some((table, entry, position)));
            }
            self.charge(1)?;
        }
        Ok(None)
    }

    /// The helper gave the next value, or the hole at the end.
    pub(crate) fn finish_iter_next(&mut self, instr: Instr, value: Word) -> Run<()> {
        if value == Word::HOLE {
            self.set_reg(instr.b.wrapping_add(2), Way::ENDED);
            return self.branch(true, instr);
        }
        self.set_reg(instr.a, value);
        self.branch(false, instr)
    }

    /// Closes an iteration that was left before its end.
    pub(crate) fn iter_close(&mut self, instr: Instr) -> Run<()> {
        let way = Way::from_bits(self.reg(instr.a.wrapping_add(2)).as_bits());
        self.set_reg(instr.a.wrapping_add(2), Way::ENDED);
        let iterator = self.reg(instr.a);
        let is_seen = match way {
            Some(Way::Protocol | Way::Generator) => true,
            // It had no `return` when the loop began.
            Some(Way::Iterator | Way::Matches) => iterator.is_object() && !self.has_nothing_own(iterator.offset()),
            Some(Way::Array | Way::String | Way::Entries | Way::Keys | Way::Values) | None => false,
        };
        if !is_seen {
            return Ok(());
        }
        if way == Some(Way::Generator) && self.is_done(iterator) {
            return Ok(());
        }
        self.call_helper(Helper::IterClose, &[iterator, Word::bool(instr.b == 1)], self.iter_back())
    }

    /// Appends all that an iterable gives to the array of a literal.
    pub(crate) fn append_spread(&mut self, instr: Instr) -> Run<()> {
        let (array, iterable) = (self.reg(instr.a), self.reg(instr.b));
        if iterable.is_object() && self.iterates_as_list(iterable.offset()) && self.is_plain_array(array) {
            let count = self.array_length(iterable.offset());
            self.charge(u64::from(count))?;
            for index in 0..count {
                let iterable = self.reg(instr.b).offset();
                if index >= self.array_length(iterable) {
                    break;
                }
                let value = self.own_element(iterable, index).unwrap_or(Word::UNDEFINED);
                self.put(state::SCRATCH + 5, value);
                self.push_element(self.slot(instr.a), Slot(state::SCRATCH + 5))?;
            }
            return Ok(());
        }
        let iterable = if iterable.is_string() { iterable } else { self.iterable(instr.b)? };
        let array = self.reg(instr.a);
        self.call_helper(Helper::AppendSpread, &[array, iterable], self.iter_back())
    }

    /// Begins an enumeration of names: the names are listed now, and looked up again when their turn comes.
    /// ECMA-262 14.7.5.9.
    pub(crate) fn for_in_init(&mut self, instr: Instr) -> Run<()> {
        let object = Slot(state::SCRATCH + 3);
        let list = Slot(state::SCRATCH + 7);
        self.put(object.0, self.reg(instr.b));
        let keys = if self.at(object.0).is_nullish() {
            self.new_array(0, 0, Word::HOLE)?
        } else {
            self.own_keys(object, Which::Enumerable)?
        };
        self.put(list.0, Word::object(keys));
        self.inherited_names(self.slot(instr.b), list)?;
        self.set_reg(instr.a, self.at(list.0));
        self.set_reg(instr.a.wrapping_add(1), Word::int(0));
        self.set_reg(instr.a.wrapping_add(2), self.reg(instr.b));
        Ok(())
    }

    /// Adds the enumerable names of prototypes that nothing nearer hides.
    fn inherited_names(&mut self, start: Slot, list: Slot) -> Run<()> {
        let object = Slot(state::SCRATCH + 3);
        let mut proto = self.proto_word(self.proto_of(self.at(start.0)));
        while proto != Word::NULL {
            self.put(object.0, proto);
            if !proto.is_object() && !has_enumerable(proto) {
                proto = self.proto_word(self.proto_of(proto));
                continue;
            }
            // The list of its names is made even where it has none.
            self.charge(4)?;
            let names = self.own_keys(object, Which::Enumerable)?;
            let count = self.array_length(names);
            self.put(state::SCRATCH + 6, Word::object(names));
            for index in 0..count {
                let names = self.at(state::SCRATCH + 6).offset();
                let name = self.own_element(names, index).unwrap_or(Word::UNDEFINED);
                self.put(state::SCRATCH + 5, name);
                let n_listed = self.array_length(self.at(list.0).offset());
                self.charge(u64::from(n_listed))?;
                let mut is_listed = false;
                for i in 0..n_listed {
                    let known = self.own_element(self.at(list.0).offset(), i).unwrap_or(Word::UNDEFINED);
                    self.put(state::SCRATCH + 4, known);
                    is_listed = is_listed || self.strict_equals(Slot(state::SCRATCH + 4), Slot(state::SCRATCH + 5))?;
                }
                if !is_listed && !self.is_hidden(start, object, Slot(state::SCRATCH + 5))? {
                    self.push_element(list, Slot(state::SCRATCH + 5))?;
                }
            }
            proto = self.proto_word(self.proto_of(self.at(object.0)));
        }
        Ok(())
    }

    /// Whether a name of a prototype is that of a property, not enumerable itself, of an object before it in the chain.
    fn is_hidden(&mut self, start: Slot, prototype: Slot, name: Slot) -> Run<bool> {
        let Some(key) = self.primitive_key(name)? else { return Ok(false) };
        let nearer = Slot(state::SCRATCH + 4);
        self.put(nearer.0, self.at(start.0));
        while self.at(nearer.0).is_object() && self.at(nearer.0) != self.at(prototype.0) {
            self.charge(1)?;
            if self.has_own(self.at(nearer.0), key)? {
                return Ok(true);
            }
            self.put(nearer.0, self.proto_word(self.proto_of(self.at(nearer.0))));
        }
        Ok(false)
    }

    /// The next name that is still there, or the end.
    pub(crate) fn for_in_next(&mut self, instr: Instr) -> Run<()> {
        loop {
            let list = self.reg(instr.b);
            let position = self.reg(instr.b.wrapping_add(1)).as_int() as u32;
            if !list.is_object() || position >= self.array_length(list.offset()) {
                return self.branch(true, instr);
            }
            self.set_reg(instr.b.wrapping_add(1), Word::int(position as i32 + 1));
            let name = self.own_element(list.offset(), position).unwrap_or(Word::UNDEFINED);
            self.put(state::SCRATCH + 7, name);
            let Some(key) = self.primitive_key(Slot(state::SCRATCH + 7))? else { continue };
            let object = self.reg(instr.b.wrapping_add(2));
            let is_there = object.is_string() || self.get(object, key)? != crate::object::Got::Missing;
            self.charge(1)?;
            if is_there {
                self.set_reg(instr.a, self.at(state::SCRATCH + 7));
                return self.branch(false, instr);
            }
        }
    }
}
