//! String and its prototype: parts of strings, and questions about them. Not here: searching (`string/search.rs`), replacing and
//! splitting (`string/replace.rs`), longer strings of shorter ones (`string/build.rs`), case (`string/case.rs`), iteration
//! (`string/iterator.rs`), and receivers, patterns and callbacks that are objects (`stdlib-api/string.js`).

use alloc::format;

use crate::edition::EMPTY_STRING;
use crate::layout::Kind;
use crate::machine::{Run, Trap, well_known};
use crate::native::Cx;
use crate::number::{convert, parse};
use crate::string::{Units, length};
use crate::value::{Tag, Word};

pub(crate) mod build;
pub(crate) mod case;
pub(crate) mod iterator;
pub(crate) mod normalize;
pub(crate) mod replace;
pub(crate) mod replacement;
pub(crate) mod search;
#[cfg(test)]
mod tests;

/// `String(value)` and `new String(value)`. ECMA-262 22.1.1.1.
pub(crate) fn construct(cx: &mut Cx<'_>) -> Run<Word> {
    let value = cx.arg(0).word();
    if value.is_language_object() {
        return Err(Trap::Bail);
    }
    if value.is_symbol() && !cx.is_construct() {
        let units = cx.machine.symbol_units(value)?;
        return cx.new_units(&units);
    }
    let slot = if cx.argc() == 0 { cx.root(Word::string(EMPTY_STRING))? } else { cx.coerce_text(0)? };
    if !cx.is_construct() {
        return Ok(cx.get(slot).word());
    }
    cx.open(slot)?;
    cx.machine.new_wrapper(slot)
}

/// `string.toString()` and `string.valueOf()`. ECMA-262 22.1.3.29 and 22.1.3.35.
pub(crate) fn value_of(cx: &mut Cx<'_>, method: &str) -> Run<Word> {
    let this = cx.this().word();
    if this.is_string() {
        return Ok(this);
    }
    if this == Word::builtin(well_known::STRING_PROTOTYPE()) {
        return Ok(Word::string(EMPTY_STRING));
    }
    if cx.this_is(Kind::Wrapper) {
        let value = cx.machine.heap.word(this.offset() + 2);
        if value.is_string() {
            return Ok(value);
        }
    }
    Err(cx.throw_type(&format!("String.prototype.{method} requires that 'this' be a String")))
}

/// The length of the receiver, which is a string.
fn this_length(cx: &Cx<'_>) -> u32 {
    let this = cx.this().word();
    if this.tag() == Tag::String { length(&cx.machine.heap, this.offset()) } else { 0 }
}

/// The index in the receiver that a number is, if it is one.
fn index_in_this(cx: &Cx<'_>, index: f64) -> Option<u32> {
    (index >= 0.0 && index < f64::from(this_length(cx))).then_some(index as u32)
}

/// The part `start..end` of the receiver.
fn part(cx: &mut Cx<'_>, start: u32, end: u32) -> Run<Word> {
    if start >= end {
        return Ok(Word::string(EMPTY_STRING));
    }
    if start == 0 && end >= this_length(cx) {
        return Ok(cx.this().word());
    }
    let this = cx.this_slot();
    cx.open(this)?;
    cx.charge((end - start) as usize / 16)?;
    cx.machine.substring(this, start, end)
}

/// `string.at(index)`. ECMA-262 22.1.3.1.
pub(crate) fn at(cx: &mut Cx<'_>) -> Run<Word> {
    let index = cx.integer_or(0, 0.0);
    let index = if index < 0.0 { f64::from(this_length(cx)) + index } else { index };
    match index_in_this(cx, index) {
        Some(index) => part(cx, index, index + 1),
        None => Ok(Word::UNDEFINED),
    }
}

/// `string.charAt(index)`. ECMA-262 22.1.3.2.
pub(crate) fn char_at(cx: &mut Cx<'_>) -> Run<Word> {
    let index = cx.integer_or(0, 0.0);
    match index_in_this(cx, index) {
        Some(index) => part(cx, index, index + 1),
        None => Ok(Word::string(EMPTY_STRING)),
    }
}

/// `string.charCodeAt(index)`. ECMA-262 22.1.3.3.
pub(crate) fn char_code_at(cx: &mut Cx<'_>) -> Run<Word> {
    let index = cx.integer_or(0, 0.0);
    let Some(index) = index_in_this(cx, index) else { return Ok(Word::NAN) };
    let this = cx.this_slot();
    cx.open(this)?;
    Ok(Word::int(i32::from(cx.units(this).at(index as usize))))
}

/// `string.codePointAt(index)`. ECMA-262 22.1.3.4.
pub(crate) fn code_point_at(cx: &mut Cx<'_>) -> Run<Word> {
    let index = cx.integer_or(0, 0.0);
    let Some(index) = index_in_this(cx, index) else { return Ok(Word::UNDEFINED) };
    let this = cx.this_slot();
    cx.open(this)?;
    Ok(Word::number(f64::from(cx.units(this).code_point(index as usize).0)))
}

/// `string.slice(start, end)`. ECMA-262 22.1.3.22.
pub(crate) fn slice(cx: &mut Cx<'_>) -> Run<Word> {
    let len = this_length(cx);
    let (start, end) = (cx.integer_or(0, 0.0), cx.integer_or(1, f64::from(len)));
    let relative = |index| convert::to_relative_index(index, u64::from(len)) as u32;
    part(cx, relative(start), relative(end))
}

/// `string.substring(start, end)`. ECMA-262 22.1.3.25.
pub(crate) fn substring(cx: &mut Cx<'_>) -> Run<Word> {
    let len = f64::from(this_length(cx));
    let start = cx.integer_or(0, 0.0).clamp(0.0, len) as u32;
    let end = cx.integer_or(1, len).clamp(0.0, len) as u32;
    part(cx, start.min(end), start.max(end))
}

/// `string.substr(start, length)`. ECMA-262 B.2.2.1.
pub(crate) fn substr(cx: &mut Cx<'_>) -> Run<Word> {
    let len = this_length(cx);
    let start = convert::to_relative_index(cx.integer_or(0, 0.0), u64::from(len)) as u32;
    let count = cx.integer_or(1, f64::from(len)).clamp(0.0, f64::from(len - start)) as u32;
    part(cx, start, start + count)
}

/// Which ends are trimmed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Ends {
    /// `trim`
    Both,
    /// `trimStart`
    Start,
    /// `trimEnd`
    End,
}

/// `string.trim()` and its halves. ECMA-262 22.1.3.32 to 22.1.3.34.
pub(crate) fn trim(cx: &mut Cx<'_>, ends: Ends, method: &str) -> Run<Word> {
    cx.bail_on_objects(0)?;
    if cx.this().is_nullish() {
        return Err(cx.throw_type(&format!("String.prototype.{method} called on null or undefined")));
    }
    let this = cx.coerce_this()?;
    let len = cx.open(this)?;
    cx.charge(len / 16)?;
    let (start, end) = match cx.units(this) {
        Units::Latin1(units) => bounds(units, ends),
        Units::Utf16(units) => bounds(units, ends),
    };
    part(cx, start as u32, end as u32)
}

fn bounds<U: crate::number::Unit>(units: &[U], ends: Ends) -> (usize, usize) {
    let rest = if ends == Ends::End { units } else { parse::trim_start(units) };
    let start = units.len() - rest.len();
    let rest = if ends == Ends::Start { rest } else { parse::trim_end(rest) };
    (start, start + rest.len())
}

/// `string.isWellFormed()`. ECMA-262 22.1.3.10.
pub(crate) fn is_well_formed(cx: &mut Cx<'_>) -> Run<Word> {
    let this = cx.this_slot();
    let len = cx.open(this)?;
    cx.charge(len / 8)?;
    Ok(Word::bool(match cx.units(this) {
        Units::Latin1(_) => true,
        Units::Utf16(units) => char::decode_utf16(units.iter().copied()).all(|unit| unit.is_ok()),
    }))
}

/// `string.toWellFormed()`. ECMA-262 22.1.3.31.
pub(crate) fn to_well_formed(cx: &mut Cx<'_>) -> Run<Word> {
    if is_well_formed(cx)? == Word::TRUE {
        return Ok(cx.this().word());
    }
    let units: alloc::vec::Vec<u16> = match cx.units(cx.this_slot()) {
        Units::Latin1(_) => return Ok(cx.this().word()),
        Units::Utf16(units) => {
            let chars =
                char::decode_utf16(units.iter().copied()).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER));
            let mut pair = [0; 2];
            let mut fixed = alloc::vec::Vec::with_capacity(units.len());
            chars.for_each(|c| fixed.extend_from_slice(c.encode_utf16(&mut pair)));
            fixed
        }
    };
    cx.new_string(Units::Utf16(&units))
}
