//! Symbol and its prototype. Not here: symbols as keys (`symbol.rs` of the machine).

use alloc::format;

use crate::layout::Kind;
use crate::machine::{Run, Trap};
use crate::native::Cx;
use crate::value::Word;

/// `Symbol(description)`. ECMA-262 20.4.1.1.
pub(crate) fn construct(cx: &mut Cx<'_>) -> Run<Word> {
    if cx.is_construct() {
        return Err(cx.throw_type("Symbol is not a constructor"));
    }
    let description = cx.arg(0).word();
    let description = cx.root(description)?;
    cx.charge(4)?;
    cx.machine.new_symbol(description)
}

/// The registered symbol by which an object tells Node how it is shown: what it would return is not asked here.
pub(crate) const SHOWS_ITSELF: &str = "nodejs.util.inspect.custom";

/// `Symbol.for(key)`. ECMA-262 20.4.2.2.
pub(crate) fn registered(cx: &mut Cx<'_>) -> Run<Word> {
    let key = cx.coerce_text(0)?;
    let word = cx.machine.at(key.0);
    let is_as_long = crate::string::length(&cx.machine.heap, word.offset()) as usize == SHOWS_ITSELF.len();
    if is_as_long && cx.machine.string_text_paid(word) == SHOWS_ITSELF {
        return Err(Trap::Refused(crate::thrown::REFUSED_SHOWN));
    }
    cx.machine.registered_symbol(key)
}

/// `Symbol.keyFor(symbol)`. ECMA-262 20.4.2.6.
pub(crate) fn key_for(cx: &mut Cx<'_>) -> Run<Word> {
    let symbol = cx.arg(0).word();
    if !symbol.is_symbol() {
        let text = if symbol.is_string() { cx.machine.string_text(symbol) } else { cx.machine.value_text(symbol) };
        return Err(cx.throw_type(&format!("{text} is not a symbol")));
    }
    if cx.machine.is_registered(symbol) { cx.machine.symbol_description(symbol) } else { Ok(Word::UNDEFINED) }
}

/// ThisSymbolValue. ECMA-262 20.4.3.4.1.
fn this_symbol(cx: &mut Cx<'_>, method: &str) -> Run<Word> {
    let this = cx.this().word();
    if this.is_symbol() {
        return Ok(this);
    }
    if cx.this_is(Kind::Wrapper) {
        let value = cx.machine.heap.word(this.offset() + 2);
        if value.is_symbol() {
            return Ok(value);
        }
    }
    Err(cx.throw_type(&format!("{method} requires that 'this' be a Symbol")))
}

/// `symbol.toString()`. ECMA-262 20.4.3.3.
pub(crate) fn to_string(cx: &mut Cx<'_>) -> Run<Word> {
    let symbol = this_symbol(cx, "Symbol.prototype.toString")?;
    let units = cx.machine.symbol_units(symbol)?;
    cx.new_units(&units)
}

/// `symbol.valueOf()` and `symbol[Symbol.toPrimitive]()`. ECMA-262 20.4.3.4 and .5.
pub(crate) fn value_of(cx: &mut Cx<'_>, method: &str) -> Run<Word> {
    this_symbol(cx, method)
}

/// `symbol.description`. ECMA-262 20.4.3.2.
pub(crate) fn description(cx: &mut Cx<'_>) -> Run<Word> {
    let symbol = this_symbol(cx, "Symbol.prototype.description")?;
    cx.machine.symbol_description(symbol)
}
