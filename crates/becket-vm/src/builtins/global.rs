//! The functions of the global object that read numbers. Not here: how text is read (`number/parse.rs`).

use crate::machine::{Run, Slot};
use crate::native::Cx;
use crate::number::{convert, parse};
use crate::string::Units;
use crate::value::Word;

/// `parseInt(string, radix)`. ECMA-262 19.2.5.
pub(crate) fn parse_int(cx: &mut Cx<'_>) -> Run<Word> {
    let radix = convert::to_int32(cx.number(1));
    let text = cx.coerce_text(0)?;
    open(cx, text)?;
    Ok(Word::number(match cx.units(text) {
        Units::Latin1(units) => parse::parse_int(units, radix),
        Units::Utf16(units) => parse::parse_int(units, radix),
    }))
}

/// `parseFloat(string)`. ECMA-262 19.2.4.
pub(crate) fn parse_float(cx: &mut Cx<'_>) -> Run<Word> {
    let text = cx.coerce_text(0)?;
    open(cx, text)?;
    Ok(Word::number(match cx.units(text) {
        Units::Latin1(units) => parse::parse_float(units),
        Units::Utf16(units) => parse::parse_float(units),
    }))
}

/// Makes a text flat, and pays for the number at its start.
fn open(cx: &mut Cx<'_>, text: Slot) -> Run<()> {
    let len = cx.open(text)?;
    let price = match cx.units(text) {
        Units::Latin1(units) => parse::price(units),
        Units::Utf16(units) => parse::price(units),
    };
    cx.machine.charge(len as u64 / 4 + price)
}

/// `isNaN(number)`. ECMA-262 19.2.3.
pub(crate) fn is_nan(cx: &mut Cx<'_>) -> Run<Word> {
    Ok(Word::bool(cx.number(0).is_nan()))
}

/// `isFinite(number)`. ECMA-262 19.2.2.
pub(crate) fn is_finite(cx: &mut Cx<'_>) -> Run<Word> {
    Ok(Word::bool(cx.number(0).is_finite()))
}
