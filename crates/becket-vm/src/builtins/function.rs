//! Native parts of Function.prototype. Not here: `call`, `apply` and `bind`, which are forms of a call (`call.rs`).

use crate::machine::Run;
use crate::native::Cx;
use crate::value::Word;

/// `Function.prototype()` itself: takes anything and gives `undefined`. ECMA-262 20.2.3.
pub(crate) fn prototype(_: &mut Cx<'_>) -> Run<Word> {
    Ok(Word::UNDEFINED)
}

/// `function.toString()`. ECMA-262 20.2.3.5.
pub(crate) fn to_string(cx: &mut Cx<'_>) -> Run<Word> {
    let this = cx.this().word();
    if !cx.machine.is_callable(this) {
        return Err(cx.throw_type("Function.prototype.toString requires that 'this' be a Function"));
    }
    let text = cx.machine.function_text(this);
    if text == crate::thrown::NO_TEXT {
        return Err(crate::machine::Trap::Refused(crate::thrown::REFUSED_TEXT));
    }
    cx.new_str(&text)
}
