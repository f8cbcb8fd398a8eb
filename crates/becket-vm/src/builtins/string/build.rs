//! Strings made of others: joined, repeated, padded, and of code units and code points. Not here: replacing (`replace.rs`).

use alloc::format;
use alloc::vec::Vec;

use crate::edition::EMPTY_STRING;
use crate::layout::Kind;
use crate::machine::{Run, Slot};
use crate::native::Cx;
use crate::number::convert;
use crate::string::{LENGTH_MAX, Units, length};
use crate::value::Word;

use super::this_length;

/// Repetitions up to this many units are copied; longer ones are ropes of parts of at least this length.
const COPY_MAX: u32 = 4_096;

/// `string.concat(…strings)`. ECMA-262 22.1.3.5.
pub(crate) fn concat(cx: &mut Cx<'_>) -> Run<Word> {
    let this = cx.this_slot();
    for index in 0..cx.argc() {
        cx.charge(2)?;
        let next = cx.arg_slot(index);
        let joined = cx.machine.concat(this, next)?;
        cx.set(this, joined);
    }
    Ok(cx.get(this).word())
}

/// `string.repeat(count)`. ECMA-262 22.1.3.18.
pub(crate) fn repeat(cx: &mut Cx<'_>) -> Run<Word> {
    cx.bail_on_objects(1)?;
    let this = cx.coerce_this()?;
    let count = convert::to_integer_or_infinity(cx.coerce_number(0)?);
    if !(0.0..f64::INFINITY).contains(&count) {
        let shown = cx.machine.primitive_to_text(cx.arg(0).word());
        return Err(cx.throw_range(&format!("Invalid count value: {shown}")));
    }
    let len = f64::from(this_length(cx)) * count;
    if len > f64::from(LENGTH_MAX) {
        return Err(cx.throw_range("Invalid string length"));
    }
    repeat_to(cx, this, len as u32)
}

/// `len` units of endless repetitions of the string at a position. A short result is one copy; of a long one, doubled, only
/// a part is made, so that it costs little until it is read.
fn repeat_to(cx: &mut Cx<'_>, unit: Slot, len: u32) -> Run<Word> {
    let n_unit = length(&cx.machine.heap, cx.get(unit).offset());
    if len == 0 || n_unit == 0 {
        return Ok(Word::string(EMPTY_STRING));
    }
    cx.open(unit)?;
    if len <= n_unit {
        cx.charge(len as usize / 16)?;
        return cx.machine.substring(unit, 0, len);
    }
    if len <= COPY_MAX {
        return copies(cx, unit, len);
    }
    // A part of whole repetitions that is long enough, then its doubles wherever the count has a binary digit.
    let n_part = n_unit * COPY_MAX.div_ceil(n_unit).min(len / n_unit);
    let part = if n_part == n_unit { cx.get(unit).word() } else { copies(cx, unit, n_part)? };
    let part = cx.root(part)?;
    let power = cx.root(cx.get(part).word())?;
    let result = cx.root(Word::string(EMPTY_STRING))?;
    let mut count = len / n_part;
    while count > 0 {
        cx.charge(4)?;
        if count & 1 == 1 {
            let joined = cx.machine.concat(result, power)?;
            cx.set(result, joined);
        }
        count >>= 1;
        if count > 0 {
            let doubled = cx.machine.concat(power, power)?;
            cx.set(power, doubled);
        }
    }
    cx.charge((len % n_part) as usize / 16)?;
    let rest = cx.machine.substring(part, 0, len % n_part)?;
    let rest = cx.root(rest)?;
    cx.machine.concat(result, rest)
}

/// One flat string of `len` units that repeat those of the flat string at a position. Pays for its length.
fn copies(cx: &mut Cx<'_>, unit: Slot, len: u32) -> Run<Word> {
    if len == 0 {
        return Ok(Word::string(EMPTY_STRING));
    }
    // However its units are stored, which is nothing that a hook can see.
    cx.charge(len as usize / 8)?;
    let is_narrow = matches!(cx.units(unit), Units::Latin1(_));
    let at = cx.machine.new_flat(if is_narrow { Kind::Latin1 } else { Kind::Utf16 }, len as usize)?;
    match cx.units(unit).slice(0, len as usize) {
        Units::Latin1(units) => {
            let units = units.to_vec();
            fill(cx.machine.bytes_mut(at), &units);
        }
        Units::Utf16(units) => {
            let units = units.to_vec();
            fill(cx.machine.wide_mut(at), &units);
        }
    }
    Ok(Word::string(at))
}

/// Fills a string with repetitions of units: each copy is of all that there is already.
fn fill<T: Copy>(out: &mut [T], units: &[T]) {
    let mut filled = units.len().min(out.len());
    out.iter_mut().zip(units).for_each(|(place, unit)| *place = *unit);
    while filled > 0 && filled < out.len() {
        let count = filled.min(out.len() - filled);
        out.copy_within(..count, filled);
        filled += count;
    }
}

/// Which end a string is padded at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum End {
    /// `padStart`
    Start,
    /// `padEnd`
    End,
}

/// `string.padStart(length, fill)` and `string.padEnd(length, fill)`. ECMA-262 22.1.3.17.1.
pub(crate) fn pad(cx: &mut Cx<'_>, end: End) -> Run<Word> {
    cx.bail_on_objects(1)?;
    let this = cx.coerce_this()?;
    let wanted = convert::to_length(cx.coerce_number(0)?);
    let n_this = this_length(cx);
    if wanted <= u64::from(n_this) {
        return Ok(cx.this().word());
    }
    cx.bail_on_objects(2)?;
    let fill =
        if *cx.arg(1) == Word::UNDEFINED { cx.root(crate::edition::unit_string(b' '))? } else { cx.coerce_text(1)? };
    if length(&cx.machine.heap, cx.get(fill).offset()) == 0 {
        return Ok(cx.this().word());
    }
    if wanted > u64::from(LENGTH_MAX) {
        return Err(cx.throw_range("Invalid string length"));
    }
    let filled = repeat_to(cx, fill, wanted as u32 - n_this)?;
    let filled = cx.root(filled)?;
    cx.charge(2)?;
    match end {
        End::Start => cx.machine.concat(filled, this),
        End::End => cx.machine.concat(this, filled),
    }
}

/// `String.fromCharCode(…units)`. ECMA-262 22.1.2.1.
pub(crate) fn from_char_code(cx: &mut Cx<'_>) -> Run<Word> {
    cx.charge(cx.argc() / 4)?;
    let units: Vec<u16> = (0..cx.argc()).map(|index| convert::to_uint16(cx.number(index))).collect();
    cx.new_units(&units)
}

/// `String.fromCodePoint(…codePoints)`. ECMA-262 22.1.2.2.
pub(crate) fn from_code_point(cx: &mut Cx<'_>) -> Run<Word> {
    let this_is_plain = (0..cx.argc()).all(|index| !cx.arg(index).is_language_object());
    if !this_is_plain {
        return Err(crate::machine::Trap::Bail);
    }
    cx.charge(cx.argc() / 2)?;
    let mut units = Vec::with_capacity(cx.argc());
    for index in 0..cx.argc() {
        let number = cx.coerce_number(index)?;
        let code = number as u32;
        if f64::from(code) != number || code > 0x10_FFFF {
            let shown = crate::convert::number_text(number);
            return Err(cx.throw_range(&format!("Invalid code point {shown}")));
        }
        match char::from_u32(code) {
            Some(c) => units.extend_from_slice(c.encode_utf16(&mut [0; 2])),
            None => units.push(code as u16),
        }
    }
    cx.new_units(&units)
}
