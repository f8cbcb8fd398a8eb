//! Upper and lower case without a locale, by the Unicode version of the Rust compiler's own tables, which a test holds to
//! Node's. Not here: comparison without regard to case, which Becket does not have.

use alloc::string::String;
use alloc::vec::Vec;

use crate::machine::Run;
use crate::native::Cx;
use crate::string::Units;
use crate::value::Word;

/// The case that is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Case {
    /// `toLowerCase`
    Lower,
    /// `toUpperCase`
    Upper,
}

/// What a string becomes.
pub(super) enum Converted {
    /// It stays as it is.
    Same,
    /// Units of one byte each.
    Narrow(Vec<u8>),
    /// Any units.
    Wide(Vec<u16>),
}

/// `string.toLowerCase()` and `string.toUpperCase()`. ECMA-262 22.1.3.28 and 22.1.3.30.
pub(crate) fn convert(cx: &mut Cx<'_>, case: Case) -> Run<Word> {
    let this = cx.this_slot();
    let len = cx.open(this)?;
    cx.charge(len / 4)?;
    if matches!(cx.units(this), Units::Utf16(_)) || case == Case::Upper && grows(cx.units(this)) {
        // Each character is looked up, and a sigma looks around itself.
        cx.charge(3 * len)?;
    }
    match converted(cx.units(this), case) {
        Converted::Same => Ok(cx.this().word()),
        Converted::Narrow(units) => cx.new_string(Units::Latin1(&units)),
        Converted::Wide(units) => cx.new_string(Units::Utf16(&units)),
    }
}

/// The units in another case.
pub(super) fn converted(units: Units<'_>, case: Case) -> Converted {
    match units {
        Units::Latin1(units) => match case {
            Case::Lower => narrow(units, lower_unit),
            Case::Upper if grows(Units::Latin1(units)) => {
                Converted::Wide(wide(units.iter().map(|unit| u16::from(*unit)), case))
            }
            Case::Upper => narrow(units, upper_unit),
        },
        Units::Utf16(units) => Converted::Wide(wide(units.iter().copied(), case)),
    }
}

/// Whether units of one byte have an upper case that is no single byte: `SS`, Greek `Μ` and `Ÿ`.
fn grows(units: Units<'_>) -> bool {
    matches!(units, Units::Latin1(units) if units.iter().any(|unit| matches!(unit, 0xDF | 0xB5 | 0xFF)))
}

fn lower_unit(unit: u8) -> u8 {
    match unit {
        b'A'..=b'Z' | 0xC0..=0xD6 | 0xD8..=0xDE => unit + 0x20,
        _ => unit,
    }
}

fn upper_unit(unit: u8) -> u8 {
    match unit {
        b'a'..=b'z' | 0xE0..=0xF6 | 0xF8..=0xFE => unit - 0x20,
        _ => unit,
    }
}

fn narrow(units: &[u8], map: fn(u8) -> u8) -> Converted {
    if units.iter().all(|unit| map(*unit) == *unit) {
        return Converted::Same;
    }
    Converted::Narrow(units.iter().map(|unit| map(*unit)).collect())
}

/// Between lone surrogates, which have no case and end the context of a final sigma, strings are text.
fn wide(units: impl Iterator<Item = u16>, case: Case) -> Vec<u16> {
    let mut out = Vec::new();
    let mut text = String::new();
    let flush = |text: &mut String, out: &mut Vec<u16>| {
        match case {
            Case::Lower => out.extend(text.to_lowercase().encode_utf16()),
            Case::Upper => out.extend(text.to_uppercase().encode_utf16()),
        }
        text.clear();
    };
    for unit in char::decode_utf16(units) {
        match unit {
            Ok(c) => text.push(c),
            Err(lone) => {
                flush(&mut text, &mut out);
                out.push(lone.unpaired_surrogate());
            }
        }
    }
    flush(&mut text, &mut out);
    out
}
