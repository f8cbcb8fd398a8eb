//! Native parts of Object. Not here: properties themselves (`object.rs` of the machine).

use crate::machine::Run;
use crate::native::Cx;
use crate::object::Which;
use crate::value::Word;

/// `Object(value)` and `new Object(value)`. ECMA-262 20.1.1.1.
pub(crate) fn construct(cx: &mut Cx<'_>) -> Run<Word> {
    let value = cx.arg(0);
    if value.is_nullish() {
        return cx.machine.new_object(4).map(Word::object);
    }
    if value.is_language_object() {
        return Ok(value.word());
    }
    let slot = cx.arg_slot(0);
    cx.machine.new_wrapper(slot)
}

/// `Object.keys(object)`. ECMA-262 20.1.2.19.
pub(crate) fn keys(cx: &mut Cx<'_>) -> Run<Word> {
    if cx.arg(0).is_nullish() {
        return Err(cx.throw_type("Cannot convert undefined or null to object"));
    }
    let slot = cx.arg_slot(0);
    cx.machine.keys_array(slot, Which::Enumerable)
}
