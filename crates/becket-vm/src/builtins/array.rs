//! Native parts of Array: what plain arrays without holes and getters allow; the rest is in `stdlib-api/array.js`.

use crate::layout::Kind;
use crate::machine::{Run, Trap};
use crate::native::Cx;
use crate::number::convert;
use crate::shape::Integrity;
use crate::value::Word;

/// Whether the receiver is an array whose elements are dense and may be changed.
fn is_open(cx: &Cx<'_>) -> bool {
    let this = cx.this();
    cx.this_is(Kind::Array)
        && cx.machine.is_dense(this.offset())
        && !cx.machine.integrity(this.offset()).has(Integrity::NOT_EXTENSIBLE)
        && cx.machine.array_length(this.offset()) < i32::MAX as u32 - 1024
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
            || *value == Word::builtin(crate::machine::well_known::ARRAY_PROTOTYPE()),
    ))
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
    let at = cx.this().offset();
    if cx.machine.array_length(at) == 0 {
        return Ok(Word::UNDEFINED);
    }
    let first = cx.machine.own_element(at, 0).unwrap_or(Word::UNDEFINED);
    if first.is_block() {
        return Err(Trap::Bail);
    }
    cx.machine.shift_dense(at);
    Ok(first)
}

/// `array.slice(start, end)`. ECMA-262 23.1.3.28.
pub(crate) fn slice(cx: &mut Cx<'_>) -> Run<Word> {
    let this = cx.this();
    let (start, end) = (cx.arg(0), cx.arg(1));
    let is_plain = |word: Word| word == Word::UNDEFINED || word.is_number();
    if !cx.machine.is_plain_array(*this) || !cx.machine.is_dense(this.offset()) || !is_plain(*start) || !is_plain(*end)
    {
        return Err(Trap::Bail);
    }
    let length = cx.machine.array_length(this.offset());
    let (start, end) = (cx.integer_or(0, 0.0), cx.integer_or(1, f64::from(length)));
    let start = convert::to_relative_index(start, u64::from(length)) as u32;
    let end = convert::to_relative_index(end, u64::from(length)) as u32;
    let count = end.saturating_sub(start);
    cx.charge(count as usize / 8)?;
    let array = cx.machine.new_array(count, count, Word::HOLE)?;
    let (from, to) = (cx.machine.elements(cx.this().offset()), cx.machine.elements(array));
    cx.machine.move_words(from + 1 + start, to + 1, count);
    Ok(Word::object(array))
}
