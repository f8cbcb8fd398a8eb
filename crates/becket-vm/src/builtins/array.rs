//! Native parts of Array: what dense arrays over Array.prototype allow, with holes or without. Everything else (receivers that
//! are no arrays, frozen arrays, arguments to be converted) bails out to `stdlib-api/array.js`. Searching and joining are in
//! `search.rs`, the default order in `sort.rs`.

use crate::layout::Kind;
use crate::machine::{Run, Slot, Trap, well_known};
use crate::native::Cx;
use crate::number::convert;
use crate::shape::{Integrity, Proto};
use crate::value::Word;

mod by_number;
pub(crate) mod search;
pub(crate) mod sort;

/// Lengths from which on the hook language takes over: its numbers are exact where 32 bits are not.
const LENGTH_MAX: u32 = i32::MAX as u32 - 1024;

/// Whether the receiver is an array over Array.prototype that may be changed and whose elements are dense.
fn is_open(cx: &Cx<'_>) -> bool {
    let this = cx.this().word();
    is_dense_list(cx, this) && !cx.machine.integrity(this.offset()).has(Integrity::NOT_EXTENSIBLE)
}

/// Whether a value is an array over Array.prototype whose elements are dense.
fn is_dense_list(cx: &Cx<'_>, value: Word) -> bool {
    cx.machine.is_list(value)
        && cx.machine.is_dense(value.offset())
        && cx.machine.array_length(value.offset()) < LENGTH_MAX
}

/// Whether an argument is an index that needs no conversion.
fn is_index(cx: &Cx<'_>, index: usize) -> bool {
    let value = cx.arg(index);
    *value == Word::UNDEFINED || value.is_number()
}

/// `Array(…)` and `new Array(…)`. ECMA-262 23.1.1.1.
pub(crate) fn construct(cx: &mut Cx<'_>) -> Run<Word> {
    if cx.argc() == 1 && cx.arg(0).is_number() {
        let length = cx.arg(0).word();
        return cx.machine.sized_array(length);
    }
    cx.charge(cx.argc() / 4)?;
    let first = cx.arg_slot(0).0;
    cx.machine.new_array_from(first, cx.argc()).map(Word::object)
}

/// `Array.isArray(value)`. ECMA-262 23.1.2.2.
pub(crate) fn is_array(cx: &mut Cx<'_>) -> Run<Word> {
    let value = cx.arg(0);
    Ok(Word::bool(
        value.is_object() && cx.machine.heap.kind(value.offset()) == Kind::Array
            || *value == Word::builtin(well_known::ARRAY_PROTOTYPE()),
    ))
}

/// `Array.of(…items)`. ECMA-262 23.1.2.3.
pub(crate) fn of(cx: &mut Cx<'_>) -> Run<Word> {
    if *cx.this() != Word::builtin(well_known::ARRAY()) {
        return Err(Trap::Bail);
    }
    cx.charge(cx.argc() / 4)?;
    let first = cx.arg_slot(0).0;
    cx.machine.new_array_from(first, cx.argc()).map(Word::object)
}

/// `array.at(index)`. ECMA-262 23.1.3.1.
pub(crate) fn at(cx: &mut Cx<'_>) -> Run<Word> {
    let this = cx.this().word();
    if !cx.machine.is_list(this) || !is_index(cx, 0) {
        return Err(Trap::Bail);
    }
    let length = f64::from(cx.machine.array_length(this.offset()));
    let index = cx.integer_or(0, 0.0);
    let index = if index < 0.0 { length + index } else { index };
    if !(0.0..length).contains(&index) {
        return Ok(Word::UNDEFINED);
    }
    match cx.machine.own_element(this.offset(), index as u32) {
        Some(value) if value.is_block() => Err(Trap::Bail),
        value => Ok(value.unwrap_or(Word::UNDEFINED)),
    }
}

/// `array.push(…values)`. ECMA-262 23.1.3.23.
pub(crate) fn push(cx: &mut Cx<'_>) -> Run<Word> {
    if !is_open(cx) {
        return Err(Trap::Bail);
    }
    cx.charge(cx.argc())?;
    for i in 0..cx.argc() {
        let (this, value) = (cx.this_slot(), cx.arg_slot(i));
        cx.machine.push_element(this, value)?;
    }
    Ok(Word::number(f64::from(cx.machine.array_length(cx.this().offset()))))
}

/// `array.pop()`. ECMA-262 23.1.3.22.
pub(crate) fn pop(cx: &mut Cx<'_>) -> Run<Word> {
    if !is_open(cx) {
        return Err(Trap::Bail);
    }
    let at = cx.this().offset();
    let length = cx.machine.array_length(at);
    if length == 0 {
        return Ok(Word::UNDEFINED);
    }
    let last = cx.machine.own_element(at, length - 1).unwrap_or(Word::UNDEFINED);
    if last.is_block() {
        return Err(Trap::Bail);
    }
    cx.machine.delete_element(at, length - 1);
    cx.machine.heap.set_word(at + 2, Word::int(length as i32 - 1));
    Ok(last)
}

/// `array.shift()`. ECMA-262 23.1.3.27.
pub(crate) fn shift(cx: &mut Cx<'_>) -> Run<Word> {
    if !is_open(cx) {
        return Err(Trap::Bail);
    }
    if cx.machine.array_length(cx.this().offset()) == 0 {
        return Ok(Word::UNDEFINED);
    }
    let array = cx.this_slot();
    cx.machine.leave_image_elements(array)?;
    let at = cx.this().offset();
    let first = cx.machine.own_element(at, 0).unwrap_or(Word::UNDEFINED);
    if first.is_block() {
        return Err(Trap::Bail);
    }
    cx.machine.shift_dense(at);
    Ok(first)
}

/// `array.unshift(…values)`. ECMA-262 23.1.3.37.
pub(crate) fn unshift(cx: &mut Cx<'_>) -> Run<Word> {
    if !is_open(cx) {
        return Err(Trap::Bail);
    }
    let (this, count) = (cx.this_slot(), cx.argc() as u32);
    let length = cx.machine.array_length(cx.this().offset());
    cx.charge(count as usize + length as usize / 16)?;
    cx.machine.reserve_elements(this, length + count)?;
    let at = cx.this().offset();
    let elements = cx.machine.elements(at);
    if count > 0 {
        cx.machine.move_words(elements + 1, elements + 1 + count, length);
        for i in 0..count {
            let value = cx.arg(i as usize).word();
            cx.machine.heap.set_word(elements + 1 + i, value);
        }
        cx.machine.heap.set_word(at + 2, Word::int((length + count) as i32));
    }
    Ok(Word::int((length + count) as i32))
}

/// `array.slice(start, end)`. ECMA-262 23.1.3.28.
pub(crate) fn slice(cx: &mut Cx<'_>) -> Run<Word> {
    let this = cx.this().word();
    if !is_dense_list(cx, this) || !is_index(cx, 0) || !is_index(cx, 1) {
        return Err(Trap::Bail);
    }
    let length = cx.machine.array_length(this.offset());
    let (start, end) = (cx.integer_or(0, 0.0), cx.integer_or(1, f64::from(length)));
    let start = convert::to_relative_index(start, u64::from(length)) as u32;
    let end = convert::to_relative_index(end, u64::from(length)) as u32;
    let this = cx.this_slot();
    copied(cx, this, start, end.saturating_sub(start)).map(Word::object)
}

/// A new array of some of the elements of a dense one.
fn copied(cx: &mut Cx<'_>, source: Slot, start: u32, count: u32) -> Run<u32> {
    cx.charge(count as usize)?;
    let array = cx.machine.new_array(count, count, Word::HOLE)?;
    let (from, to) = (cx.machine.elements(cx.get(source).offset()), cx.machine.elements(array));
    cx.machine.move_words(from + 1 + start, to + 1, count);
    Ok(array)
}

/// `array.splice(start, deleteCount, …items)`. ECMA-262 23.1.3.31.
pub(crate) fn splice(cx: &mut Cx<'_>) -> Run<Word> {
    if !is_open(cx) || !is_index(cx, 0) || !is_index(cx, 1) {
        return Err(Trap::Bail);
    }
    let length = cx.machine.array_length(cx.this().offset());
    let start = convert::to_relative_index(cx.integer_or(0, 0.0), u64::from(length)) as u32;
    let n_deleted = match cx.argc() {
        0 => 0,
        1 => length - start,
        _ => cx.integer_or(1, 0.0).clamp(0.0, f64::from(length - start)) as u32,
    };
    let n_items = cx.argc().saturating_sub(2) as u32;
    let n_after = length - start - n_deleted;
    cx.charge(n_items as usize + n_after as usize / 16)?;
    let this = cx.this_slot();
    let removed = copied(cx, this, start, n_deleted)?;
    let removed = cx.root(Word::object(removed))?;
    let new_length = length - n_deleted + n_items;
    cx.machine.reserve_elements(this, new_length)?;
    let at = cx.this().offset();
    let first = cx.machine.elements(at) + 1 + start;
    cx.machine.move_words(first + n_deleted, first + n_items, n_after);
    for i in 0..n_items {
        let value = cx.arg(2 + i as usize).word();
        cx.machine.heap.set_word(first + i, value);
    }
    if new_length < length {
        let end = cx.machine.elements(at) + 1 + new_length;
        cx.machine.heap.slice_mut(end, length - new_length).fill(Word::HOLE.0);
    }
    cx.machine.heap.set_word(at + 2, Word::int(new_length as i32));
    Ok(cx.get(removed).word())
}

/// What concat does with a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Its elements are taken.
    Spread,
    /// It is an element itself.
    Single,
    /// Only the hook language can tell.
    Unknown,
}

fn part(cx: &Cx<'_>, value: Word) -> Part {
    if !value.is_object() {
        // A builtin is no array, save Array.prototype.
        let is_odd = value == Word::builtin(well_known::ARRAY_PROTOTYPE());
        return if is_odd { Part::Unknown } else { Part::Single };
    }
    if cx.machine.is_plain_array(value) {
        return if is_dense_list(cx, value) { Part::Spread } else { Part::Unknown };
    }
    let is_plain = cx.machine.heap.kind(value.offset()) == Kind::Object
        && cx.machine.is_plain(value.offset())
        && matches!(cx.machine.proto_of(value), Proto::Builtin(_));
    if is_plain { Part::Single } else { Part::Unknown }
}

/// `array.concat(…items)`. ECMA-262 23.1.3.2.
pub(crate) fn concat(cx: &mut Cx<'_>) -> Run<Word> {
    let this = cx.this_slot();
    let argc = cx.argc();
    let mut total = 0_u64;
    for i in 0..=argc {
        let value = if i == 0 { cx.this().word() } else { cx.arg(i - 1).word() };
        match part(cx, value) {
            Part::Spread => total += u64::from(cx.machine.array_length(value.offset())),
            Part::Single if i > 0 => total += 1,
            Part::Single | Part::Unknown => return Err(Trap::Bail),
        }
    }
    if total >= u64::from(LENGTH_MAX) {
        return Err(Trap::Bail);
    }
    cx.charge(argc + total as usize)?;
    let array = cx.machine.new_array(total as u32, total as u32, Word::HOLE)?;
    let mut to = cx.machine.elements(array) + 1;
    for i in 0..=argc {
        let value = if i == 0 { cx.get(this).word() } else { cx.arg(i - 1).word() };
        if part(cx, value) == Part::Spread {
            let count = cx.machine.array_length(value.offset());
            let from = cx.machine.elements(value.offset()) + 1;
            cx.machine.move_words(from, to, count);
            to += count;
        } else {
            cx.machine.heap.set_word(to, value);
            to += 1;
        }
    }
    Ok(Word::object(array))
}

/// `array.reverse()`. ECMA-262 23.1.3.26.
pub(crate) fn reverse(cx: &mut Cx<'_>) -> Run<Word> {
    if !is_open(cx) {
        return Err(Trap::Bail);
    }
    let at = cx.this().offset();
    let length = cx.machine.array_length(at);
    cx.charge(length as usize / 8)?;
    if length > 0 {
        let first = cx.machine.elements(at) + 1;
        cx.machine.heap.slice_mut(first, length).reverse();
    }
    Ok(cx.this().word())
}

/// `array.fill(value, start, end)`. ECMA-262 23.1.3.7.
pub(crate) fn fill(cx: &mut Cx<'_>) -> Run<Word> {
    let this = cx.this().word();
    if !cx.machine.is_list(this) || !is_index(cx, 1) || !is_index(cx, 2) {
        return Err(Trap::Bail);
    }
    let at = this.offset();
    let length = cx.machine.array_length(at);
    let is_sparse = !cx.machine.is_dense(at) && cx.machine.elements(at) != 0;
    if is_sparse || length >= LENGTH_MAX || cx.machine.integrity(at).has(Integrity::NOT_EXTENSIBLE) {
        return Err(Trap::Bail);
    }
    let start = convert::to_relative_index(cx.integer_or(1, 0.0), u64::from(length)) as u32;
    let end = convert::to_relative_index(cx.integer_or(2, f64::from(length)), u64::from(length)) as u32;
    let count = end.saturating_sub(start);
    cx.charge(count as usize / 8)?;
    if count > 0 {
        // `new Array(n)` of many holes has no block yet: now it gets one.
        if !cx.machine.is_dense(at) {
            cx.charge(length as usize / 16)?;
        }
        let slot = cx.this_slot();
        cx.machine.reserve_elements(slot, length)?;
        let value = cx.arg(0).word();
        let first = cx.machine.elements(cx.this().offset()) + 1 + start;
        cx.machine.heap.slice_mut(first, count).fill(value.0);
    }
    Ok(cx.this().word())
}

/// `array.keys()`, `array.values()`, `array.entries()`: what each step gives as a number. ECMA-262 23.1.3.19, .38, .6.
pub(crate) fn iterator(cx: &mut Cx<'_>, gives: super::iterator::Gives) -> Run<Word> {
    if cx.this().is_nullish() {
        return Err(cx.throw_type("Cannot convert undefined or null to object"));
    }
    let this = cx.this_slot();
    if !cx.this().is_language_object() {
        let wrapper = cx.machine.new_wrapper(this)?;
        cx.set(this, wrapper);
    }
    cx.machine.new_iterator(Kind::ArrayIterator, well_known::ARRAY_ITERATOR_PROTOTYPE(), this, gives)
}
