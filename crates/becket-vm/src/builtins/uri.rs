//! `encodeURIComponent` and its relatives, `escape` and `unescape`. Not here: URLs.

use alloc::vec::Vec;

use crate::encoding::{four_digits, percent_encoded};
use crate::machine::{Machine, Run, Slot};
use crate::native::Cx;
use crate::string::Units;
use crate::thrown::ErrorKind;
use crate::value::Word;

/// What stays as it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// A part of a URI: nothing that separates parts.
    Component,
    /// A whole URI: what separates its parts stays.
    Whole,
}

impl Part {
    fn reserved(self) -> &'static [u8] {
        match self {
            Self::Component => b"",
            Self::Whole => b";/?:@&=+$,#",
        }
    }
}

/// The first argument as units of a string. Pays for reading them.
fn argument(cx: &mut Cx<'_>) -> Run<(Slot, Vec<u16>)> {
    let slot = cx.coerce_text(0)?;
    let len = cx.open(slot)?;
    cx.charge(len)?;
    cx.machine.room_beside(2 * len)?;
    let units = cx.units(slot).iter().collect();
    Ok((slot, units))
}

fn throw_malformed(machine: &mut Machine) -> crate::machine::Trap {
    machine.throw(ErrorKind::Uri, "URI malformed")
}

/// `encodeURIComponent(text)` and `encodeURI(text)`. ECMA-262 19.2.6.5.
pub(crate) fn encode(cx: &mut Cx<'_>, part: Part) -> Run<Word> {
    let (slot, units) = argument(cx)?;
    let stays = |c: char| {
        c.is_ascii_alphanumeric()
            || c.is_ascii() && (b"-_.!~*'()".contains(&(c as u8)) || part.reserved().contains(&(c as u8)))
    };
    let mut len = 0;
    for c in char::decode_utf16(units.iter().copied()) {
        let Ok(c) = c else { return Err(throw_malformed(cx.machine)) };
        len += if stays(c) { 1 } else { 3 * c.len_utf8() };
    }
    if len == units.len() {
        return Ok(cx.get(slot).word());
    }
    cx.room_for_text(len, true)?;
    let mut text = Vec::with_capacity(len);
    for c in char::decode_utf16(units).flatten() {
        if stays(c) {
            text.push(c as u8);
        } else {
            c.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| text.extend(percent_encoded(byte)));
        }
    }
    cx.machine.new_string(Units::Latin1(&text))
}

/// The byte that two digits after a percent sign are.
fn escaped_byte(units: &[u16], at: usize) -> Option<u8> {
    if units.get(at) != Some(&u16::from(b'%')) {
        return None;
    }
    hexadecimal(units.get(at + 1..at + 3)?).map(|value| value as u8)
}

fn hexadecimal(units: &[u16]) -> Option<u32> {
    units.iter().try_fold(0, |value, unit| {
        let digit = char::from_u32(u32::from(*unit))?.to_digit(16)?;
        Some(value << 4 | digit)
    })
}

/// The character that escapes from `at` on spell in UTF-8, and how many bytes it has.
fn escaped_char(units: &[u16], at: usize) -> Option<(char, usize)> {
    let first = escaped_byte(units, at)?;
    let len = match first {
        0..=0x7F => 1,
        0xC0..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF7 => 4,
        _ => return None,
    };
    let mut bytes = [first, 0, 0, 0];
    for (i, byte) in bytes.iter_mut().enumerate().take(len).skip(1) {
        *byte = escaped_byte(units, at + 3 * i)?;
    }
    let text = core::str::from_utf8(bytes.get(..len)?).ok()?;
    Some((text.chars().next()?, len))
}

/// `decodeURIComponent(text)` and `decodeURI(text)`. ECMA-262 19.2.6.6.
pub(crate) fn decode(cx: &mut Cx<'_>, part: Part) -> Run<Word> {
    let (slot, units) = argument(cx)?;
    if !units.contains(&u16::from(b'%')) {
        return Ok(cx.get(slot).word());
    }
    cx.room_for_text(units.len(), true)?;
    let mut out = Vec::with_capacity(units.len());
    let mut at = 0;
    while let Some(unit) = units.get(at) {
        if *unit != u16::from(b'%') {
            out.push(*unit);
            at += 1;
            continue;
        }
        let Some((c, len)) = escaped_char(&units, at) else { return Err(throw_malformed(cx.machine)) };
        if c.is_ascii() && part.reserved().contains(&(c as u8)) {
            out.extend_from_slice(units.get(at..at + 3).unwrap_or(&[]));
        } else {
            out.extend_from_slice(c.encode_utf16(&mut [0; 2]));
        }
        at += 3 * len;
    }
    cx.new_units(&out)
}

/// `escape(text)`. ECMA-262 B.2.1.1.
pub(crate) fn escape(cx: &mut Cx<'_>) -> Run<Word> {
    let (_, units) = argument(cx)?;
    let stays =
        |unit: u16| u8::try_from(unit).is_ok_and(|byte| byte.is_ascii_alphanumeric() || b"@*_+-./".contains(&byte));
    let len = units
        .iter()
        .map(|unit| {
            if stays(*unit) {
                1
            } else if *unit < 0x100 {
                3
            } else {
                6
            }
        })
        .sum();
    cx.room_for_text(len, true)?;
    let mut text = Vec::with_capacity(len);
    for unit in units {
        if stays(unit) {
            text.push(unit as u8);
        } else if unit < 0x100 {
            text.extend(percent_encoded(unit as u8));
        } else {
            text.extend(b"%u");
            text.extend(four_digits(unit).map(|digit| digit.to_ascii_uppercase()));
        }
    }
    cx.machine.new_string(Units::Latin1(&text))
}

/// `unescape(text)`. ECMA-262 B.2.1.2.
pub(crate) fn unescape(cx: &mut Cx<'_>) -> Run<Word> {
    let (_, units) = argument(cx)?;
    cx.room_for_text(units.len(), true)?;
    let mut out = Vec::with_capacity(units.len());
    let mut at = 0;
    while let Some(unit) = units.get(at) {
        let wide = if units.get(at..at + 2) == Some(&[u16::from(b'%'), u16::from(b'u')]) {
            units.get(at + 2..at + 6).and_then(hexadecimal)
        } else {
            None
        };
        let (unit, len) = match (wide, escaped_byte(&units, at)) {
            (Some(value), _) => (value as u16, 6),
            (None, Some(byte)) => (u16::from(byte), 3),
            (None, None) => (*unit, 1),
        };
        out.push(unit);
        at += len;
    }
    cx.new_units(&out)
}
