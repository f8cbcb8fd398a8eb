//! The escapes of `becket:querystring`. Not here: whole query strings (`stdlib-api/querystring.js`).

use alloc::string::String;
use alloc::vec::Vec;

use crate::encoding::{hex_value, percent_encoded};
use crate::machine::{Run, Slot, Trap};
use crate::native::Cx;
use crate::string::Units;
use crate::string::made::Made;
use crate::value::Word;

/// The position of the one argument, which is a string; `undefined` where there is none.
fn operand(cx: &mut Cx<'_>) -> Run<Slot> {
    let slot = cx.coerce_text(0)?;
    let len = cx.open(slot)?;
    cx.charge(len / 2)?;
    Ok(slot)
}

fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&byte)
}

/// `escape(text)`. As in Node, the first half of a pair, and a second half that stands first, take the next unit along, whatever it
/// is; at the end it is left to the hook language, which throws.
pub(crate) fn escape(cx: &mut Cx<'_>) -> Run<Word> {
    let slot = operand(cx)?;
    let units = cx.units(slot);
    if units.iter().all(|unit| u8::try_from(unit).is_ok_and(is_plain)) {
        return Ok(cx.get(slot).word());
    }
    let mut len = 0;
    if !each_byte(units, |byte| len += if is_plain(byte) { 1 } else { 3 }) {
        return Err(Trap::Bail);
    }
    // Each byte is looked at twice.
    cx.charge(len / 8)?;
    cx.room_for_text(len, true)?;
    let mut escaped = Vec::with_capacity(len);
    each_byte(cx.units(slot), |byte| escape_byte(byte, &mut escaped));
    cx.machine.new_string(Units::Latin1(&escaped))
}

/// Gives the bytes of a text in UTF-8. `false` where half a pair is at its end.
fn each_byte(units: Units<'_>, mut give: impl FnMut(u8)) -> bool {
    let mut at = 0;
    while at < units.len() {
        let unit = u32::from(units.at(at));
        at += 1;
        let code = if unit & 0xF800 == 0xD800 {
            if at == units.len() {
                return false;
            }
            at += 1;
            0x10000 + ((unit & 0x3FF) << 10 | u32::from(units.at(at - 1)) & 0x3FF)
        } else {
            unit
        };
        let mut bytes = [0; 4];
        let c = char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
        c.encode_utf8(&mut bytes).bytes().for_each(&mut give);
    }
    true
}

fn escape_byte(byte: u8, to: &mut Vec<u8>) {
    if is_plain(byte) { to.push(byte) } else { to.extend(percent_encoded(byte)) }
}

/// `unescape(text)`: as decodeURIComponent, and where that would throw, byte by byte.
pub(crate) fn unescape(cx: &mut Cx<'_>) -> Run<Word> {
    let slot = operand(cx)?;
    let units = cx.units(slot);
    if !units.iter().any(|unit| unit == u16::from(b'%')) {
        return Ok(cx.get(slot).word());
    }
    cx.machine.room_beside(2 * units.len())?;
    let units = cx.units(slot);
    let made = match strict(units) {
        Some(text) => text,
        None => Made::of_text(&String::from_utf8_lossy(&lenient(units))),
    };
    cx.new_string(made.units())
}

/// The same of units, as text.
pub(crate) fn unescaped(units: Units<'_>) -> String {
    match strict(units) {
        Some(made) => made.units().to_display(),
        None => String::from_utf8_lossy(&lenient(units)).into_owned(),
    }
}

/// ECMA-262 19.2.6.5; `None` where it throws. Half of a pair that is not escaped stands for itself.
fn strict(units: Units<'_>) -> Option<Made> {
    let mut decoded: Vec<u16> = Vec::with_capacity(units.len());
    let mut bytes: Vec<u8> = Vec::new();
    let mut at = 0;
    while at < units.len() {
        if units.at(at) != u16::from(b'%') {
            decoded.push(units.at(at));
            at += 1;
            continue;
        }
        bytes.clear();
        while at < units.len() && units.at(at) == u16::from(b'%') {
            bytes.push(escaped(units, at)?);
            at += 3;
        }
        decoded.extend(core::str::from_utf8(&bytes).ok()?.encode_utf16());
    }
    if decoded.iter().all(|unit| *unit < 0x100) {
        return Some(Made::Narrow(decoded.iter().map(|unit| *unit as u8).collect()));
    }
    Some(Made::Wide(decoded))
}

/// The byte that `%XX` stands for.
fn escaped(units: Units<'_>, at: usize) -> Option<u8> {
    let value = |at: usize| u8::try_from(units.at(at)).ok().and_then(hex_value);
    (at + 2 < units.len()).then_some(())?;
    Some(value(at + 1)? << 4 | value(at + 2)?)
}

/// The low byte of each unit, and of each `%XX` what it stands for.
fn lenient(units: Units<'_>) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(units.len());
    let mut at = 0;
    while at < units.len() {
        let is_escape = units.at(at) == u16::from(b'%');
        if let Some(byte) = escaped(units, at).filter(|_| is_escape) {
            bytes.push(byte);
            at += 3;
        } else {
            bytes.push(units.at(at) as u8);
            at += 1;
        }
    }
    bytes
}
