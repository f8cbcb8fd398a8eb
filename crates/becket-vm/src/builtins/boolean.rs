//! Boolean and its prototype. Not here: ToBoolean itself (`convert.rs`).

use crate::layout::Kind;
use crate::machine::{Run, well_known};
use crate::native::Cx;
use crate::value::Word;

/// `Boolean(value)` and `new Boolean(value)`. ECMA-262 20.3.1.1.
pub(crate) fn construct(cx: &mut Cx<'_>) -> Run<Word> {
    let value = Word::bool(cx.machine.truthy(cx.arg(0).word()));
    if !cx.is_construct() {
        return Ok(value);
    }
    let slot = cx.root(value)?;
    cx.machine.new_wrapper(slot)
}

/// ThisBooleanValue. ECMA-262 20.3.3.3.1.
fn this_boolean(cx: &mut Cx<'_>, method: &str) -> Run<Word> {
    let this = cx.this().word();
    if this.is_bool() {
        return Ok(this);
    }
    if this == Word::builtin(well_known::BOOLEAN_PROTOTYPE()) {
        return Ok(Word::FALSE);
    }
    if cx.this_is(Kind::Wrapper) {
        let value = cx.machine.heap.word(this.offset() + 2);
        if value.is_bool() {
            return Ok(value);
        }
    }
    Err(cx.throw_type(&alloc::format!("Boolean.prototype.{method} requires that 'this' be a Boolean")))
}

/// `boolean.valueOf()`. ECMA-262 20.3.3.3.
pub(crate) fn value_of(cx: &mut Cx<'_>) -> Run<Word> {
    this_boolean(cx, "valueOf")
}

/// `boolean.toString()`. ECMA-262 20.3.3.2.
pub(crate) fn to_string(cx: &mut Cx<'_>) -> Run<Word> {
    let value = this_boolean(cx, "toString")?;
    cx.new_str(if value == Word::TRUE { "true" } else { "false" })
}
