//! Iterators over arrays, maps and sets as objects, and their `next`. Not here: loops over arrays, maps and sets that nobody
//! can observe, which make no iterator (`ops/iterate.rs`), and targets with getters (`stdlib-api/iterator.js`).
//!
//! An iterator keeps what it goes through, its position and what it gives; what it goes through is `undefined` once it has
//! ended. For a map or set that is the table, which leads to its successor when it is replaced.

use crate::atom::PropertyKey;
use crate::layout::{Header, Kind};
use crate::machine::{Machine, Run, Slot, Trap, state};
use crate::native::Cx;
use crate::object::Got;
use crate::shape::{Attrs, Proto};
use crate::value::{Offset, Word};

/// What each step of an iterator gives. The numbers are known to `stdlib-api/iterator.js`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Gives {
    Keys = 0,
    Values = 1,
    Entries = 2,
}

/// Words of an iterator.
const TARGET: u32 = 2;
const POSITION: u32 = 3;
const GIVES: u32 = 4;

/// The position of an iterator over what is no array, once it has ended.
const PAST_EVERY_END: f64 = 9_007_199_254_740_991.0;

impl Machine {
    /// A new iterator at its start.
    pub(crate) fn new_iterator(&mut self, kind: Kind, proto: u32, target: Slot, gives: Gives) -> Run<Word> {
        let shape = self.shapes.root(kind, Proto::Builtin(proto));
        self.reserve(5)?;
        let first = [
            Header::new(kind, 5, shape).0,
            0,
            self.at(target.0).0,
            Word::int(0).0,
            Word::int(i32::from(gives as u8)).0,
        ];
        Ok(Word::object(self.heap.push(&first, 5, Word::UNDEFINED)))
    }

    /// A new `{ value, done }` of the value at a position of the stack.
    pub(crate) fn iteration_result(&mut self, value: Slot, is_done: bool) -> Run<Word> {
        let object = Slot(state::SCRATCH + 7);
        self.charge(4)?;
        let at = self.new_object(2)?;
        self.put(object.0, Word::object(at));
        let names = self.edition.names;
        self.add_named(object, names.value, self.at(value.0), Attrs::ALL)?;
        self.add_named(object, names.done, Word::bool(is_done), Attrs::ALL)?;
        Ok(self.at(object.0))
    }

    /// Moves the iterator over a table at a position of the stack to its next entry; `false` at the end.
    pub(crate) fn step_table(&mut self, iterator: Slot) -> Run<bool> {
        let at = self.at(iterator.0).offset();
        let table = self.heap.word(at + TARGET);
        if !table.is_block() {
            return Ok(false);
        }
        let position = self.heap.word(at + POSITION).as_int() as u32;
        let Some((table, _, position)) = self.next_entry(table.offset(), position)? else {
            self.heap.set_word(at + TARGET, Word::UNDEFINED);
            return Ok(false);
        };
        self.heap.set_word(at + TARGET, Word::block(table));
        self.heap.set_word(at + POSITION, Word::int(position as i32));
        Ok(true)
    }

    /// A word of the entry that an iterator over a table has found last: 0 its key, 1 its value.
    pub(crate) fn stepped(&self, iterator: Word, which: u32) -> Word {
        let table = self.heap.word(iterator.offset() + TARGET);
        let position = self.heap.word(iterator.offset() + POSITION).as_int() as u32;
        if !table.is_block() || position == 0 {
            return Word::UNDEFINED;
        }
        let entry = self.table_entry(table.offset(), position - 1);
        let which = which.min(self.table_stride(table.offset()).saturating_sub(1));
        self.heap.word(entry + which)
    }

    /// Whether the steps of an iterator over an array, map or set call nothing and make no results that anybody could see.
    pub(crate) fn steps_alone(&self, iterator: Word) -> bool {
        let target = self.heap.word(iterator.offset() + TARGET);
        target == Word::UNDEFINED || target.is_block() || self.is_list(target) || self.is_kind(target, Kind::TypedArray)
    }

    /// The next value of such an iterator, which is at a position of the stack; `None` at its end.
    pub(crate) fn step_iterator(&mut self, iterator: Slot) -> Run<Option<Word>> {
        let at = self.at(iterator.0).offset();
        let gives = self.heap.word(at + GIVES);
        let (key, value) = if self.heap.kind(at) == Kind::ArrayIterator {
            let (target, position) = (self.heap.word(at + TARGET), self.heap.word(at + POSITION));
            let index = position.as_number().unwrap_or(0.0);
            if !target.is_object() {
                return Ok(None);
            }
            if index >= self.iteration_length(target)? {
                self.end_array_iterator(at, target);
                return Ok(None);
            }
            self.heap.set_word(at + POSITION, Word::number(index + 1.0));
            (position, self.make_element(target.offset(), index as u32)?.unwrap_or(Word::UNDEFINED))
        } else {
            if !self.step_table(iterator)? {
                return Ok(None);
            }
            (self.stepped(self.at(iterator.0), 0), self.stepped(self.at(iterator.0), 1))
        };
        if gives != Word::int(i32::from(Gives::Entries as u8)) {
            return Ok(Some(if gives == Word::int(i32::from(Gives::Keys as u8)) { key } else { value }));
        }
        self.put(state::SCRATCH, key);
        self.put(state::SCRATCH + 1, value);
        self.charge(4)?;
        self.new_array_from(state::SCRATCH, 2).map(|pair| Some(Word::object(pair)))
    }

    /// An iterator over an array has come to its end, and stays there. V8 asks a typed array again, which may have grown, and
    /// reads the length of any other object at each further step.
    fn end_array_iterator(&mut self, at: Offset, target: Word) {
        match self.heap.kind(target.offset()) {
            Kind::Array => self.heap.set_word(at + TARGET, Word::UNDEFINED),
            Kind::TypedArray => {}
            _ => self.heap.set_word(at + POSITION, Word::number(PAST_EVERY_END)),
        }
    }

    /// How far an iterator over an array or typed array goes.
    fn iteration_length(&mut self, target: Word) -> Run<f64> {
        if !self.is_kind(target, Kind::TypedArray) {
            return Ok(f64::from(self.array_length(target.offset())));
        }
        match self.view(target.offset()) {
            Some(view) => Ok(f64::from(view.length)),
            None => Err(self.throw_type("Cannot perform Array Iterator.prototype.next on a detached ArrayBuffer")),
        }
    }

    /// Whether a value is an iterator of the standard library.
    pub(crate) fn is_iterator(&self, value: Word) -> bool {
        value.is_object()
            && matches!(
                self.heap.kind(value.offset()),
                Kind::ArrayIterator
                    | Kind::StringIterator
                    | Kind::MapIterator
                    | Kind::SetIterator
                    | Kind::RegExpStringIterator
            )
    }

    /// `$inner(iterator, which)`
    pub(crate) fn inner(&self, iterator: Word, which: Word) -> Word {
        let which = which.as_int() as u32;
        let is_wrapped = self.is_kind(iterator, Kind::WrappedIterator) && which < 2;
        if which > 2 || !(self.is_iterator(iterator) || is_wrapped) {
            return Word::UNDEFINED;
        }
        self.heap.word(iterator.offset() + TARGET + which)
    }

    /// `$setInner(iterator, which, value)`
    pub(crate) fn set_inner(&mut self, iterator: Word, which: Word, value: Word) {
        let which = which.as_int() as u32;
        if which <= 2 && self.is_iterator(iterator) {
            self.heap.set_word(iterator.offset() + TARGET + which, value);
        }
    }
}

/// `%ArrayIteratorPrototype%.next()`. ECMA-262 23.1.5.2.1.
pub(crate) fn array_next(cx: &mut Cx<'_>) -> Run<Word> {
    if !cx.this_is(Kind::ArrayIterator) {
        return Err(cx.throw_incompatible("Array Iterator.prototype.next"));
    }
    let at = cx.this().offset();
    let (target, gives) = (cx.machine.heap.word(at + TARGET), cx.machine.heap.word(at + GIVES));
    let value = cx.root(Word::UNDEFINED)?;
    if !target.is_object() {
        if target == Word::UNDEFINED {
            return cx.machine.iteration_result(value, true);
        }
        return Err(Trap::Bail);
    }
    let position = cx.machine.heap.word(at + POSITION).as_number().unwrap_or(0.0);
    let length = match cx.machine.heap.kind(target.offset()) {
        Kind::Array | Kind::TypedArray => cx.machine.iteration_length(target)?,
        _ => match cx.machine.get(target, PropertyKey::Name(cx.machine.edition.names.length))? {
            Got::Value(word) if word.is_int() && word.as_int() >= 0 => f64::from(word.as_int()),
            _ => return Err(Trap::Bail),
        },
    };
    if position >= length {
        let at = cx.this().offset();
        let target = cx.machine.heap.word(at + TARGET);
        cx.machine.end_array_iterator(at, target);
        return cx.machine.iteration_result(value, true);
    }
    if gives != Word::int(i32::from(Gives::Keys as u8)) {
        let target = cx.machine.heap.word(cx.this().offset() + TARGET);
        match cx.machine.get(target, PropertyKey::Index(position as u32))? {
            Got::Value(word) => cx.set(value, word),
            Got::Missing => {}
            Got::Getter(_) => return Err(Trap::Bail),
        }
    }
    let at = cx.this().offset();
    cx.machine.heap.set_word(at + POSITION, Word::number(position + 1.0));
    if gives == Word::int(i32::from(Gives::Entries as u8)) {
        let first = cx.root(Word::number(position))?;
        let element = cx.get(value).word();
        cx.root(element)?;
        let pair = cx.machine.new_array_from(first.0, 2)?;
        cx.set(value, Word::object(pair));
    } else if gives == Word::int(i32::from(Gives::Keys as u8)) {
        cx.set(value, Word::number(position));
    }
    cx.machine.iteration_result(value, false)
}

/// `next` of an iterator over a map or set. ECMA-262 24.1.5.2.1 and 24.2.6.2.1.
pub(crate) fn table_next(cx: &mut Cx<'_>, kind: Kind, method: &str) -> Run<Word> {
    if !cx.this_is(kind) {
        return Err(cx.throw_incompatible(method));
    }
    let (this, value) = (cx.this_slot(), cx.root(Word::UNDEFINED)?);
    if !cx.machine.step_table(this)? {
        return cx.machine.iteration_result(value, true);
    }
    let this = cx.this().word();
    let gives = cx.machine.heap.word(this.offset() + GIVES);
    let (key, of_key) = (cx.machine.stepped(this, 0), cx.machine.stepped(this, 1));
    if gives == Word::int(i32::from(Gives::Entries as u8)) {
        let first = cx.root(key)?;
        cx.root(of_key)?;
        let pair = cx.machine.new_array_from(first.0, 2)?;
        cx.set(value, Word::object(pair));
    } else {
        cx.set(value, if gives == Word::int(i32::from(Gives::Keys as u8)) { key } else { of_key });
    }
    cx.machine.iteration_result(value, false)
}

/// `%IteratorPrototype%[Symbol.iterator]()`. ECMA-262 27.1.4.1.
pub(crate) fn itself(cx: &mut Cx<'_>) -> Run<Word> {
    Ok(cx.this().word())
}
