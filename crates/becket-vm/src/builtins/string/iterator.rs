//! Iterators over strings, by code point. Not here: `for`-`of` over a string itself, which needs no iterator (`ops/iterate.rs`).

use crate::builtins::iterator::Gives;
use crate::layout::Kind;
use crate::machine::{Run, well_known};
use crate::native::Cx;
use crate::string::length;
use crate::value::Word;

/// `string[Symbol.iterator]()`. ECMA-262 22.1.3.36.
pub(crate) fn iterator(cx: &mut Cx<'_>) -> Run<Word> {
    if cx.this().is_nullish() {
        return Err(cx.throw_type("String.prototype[Symbol.iterator] called on null or undefined"));
    }
    cx.bail_on_objects(0)?;
    let this = cx.coerce_this()?;
    let prototype = well_known::STRING_ITERATOR_PROTOTYPE();
    cx.machine.new_iterator(Kind::StringIterator, prototype, this, Gives::Values)
}

/// `next()` of a string's iterator. ECMA-262 22.1.5.1.1.
pub(crate) fn next(cx: &mut Cx<'_>) -> Run<Word> {
    if !cx.this_is(Kind::StringIterator) {
        return Err(cx.throw_incompatible("String Iterator.prototype.next"));
    }
    let at = cx.this().offset();
    let string = cx.machine.heap.word(at + 2);
    let position = cx.machine.heap.word(at + 3).as_int() as u32;
    let value = cx.root(string)?;
    if !string.is_string() || position >= length(&cx.machine.heap, string.offset()) {
        // What has ended lets go of its string.
        cx.machine.heap.set_word(at + 2, Word::UNDEFINED);
        cx.set(value, Word::UNDEFINED);
        return cx.machine.iteration_result(value, true);
    }
    cx.open(value)?;
    let (_, n_units) = cx.units(value).code_point(position as usize);
    let end = position + n_units as u32;
    let part = cx.machine.substring(value, position, end)?;
    cx.set(value, part);
    let at = cx.this().offset();
    cx.machine.heap.set_word(at + 3, Word::int(end as i32));
    cx.machine.iteration_result(value, false)
}
