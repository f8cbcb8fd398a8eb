//! Upper and lower case without a locale, by the Unicode version of the Rust compiler's own tables, which a test holds to
//! Node's. Not here: comparison without regard to case, which Becket does not have.

use alloc::string::String;
use alloc::vec::Vec;

use crate::machine::Run;
use crate::native::Cx;
use crate::string::Units;
use crate::string::made::Made;
use crate::value::Word;

/// `Σ`, whose lower case depends on where it stands.
const SIGMA: u16 = 0x3A3;

/// The case that is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Case {
    /// `toLowerCase`
    Lower,
    /// `toUpperCase`
    Upper,
}

/// `string.toLowerCase()` and `string.toUpperCase()`. ECMA-262 22.1.3.28 and 22.1.3.30.
pub(crate) fn convert(cx: &mut Cx<'_>, case: Case) -> Run<Word> {
    let this = cx.this_slot();
    let len = cx.open(this)?;
    cx.charge(len / 4)?;
    match cx.units(this) {
        Units::Latin1(units) if case == Case::Lower || !grows(units) => match byte_by_byte(units, case) {
            Some(units) => cx.new_string(Units::Latin1(&units)),
            None => Ok(cx.this().word()),
        },
        _ => {
            // Each character is looked up, and a sigma looks around itself.
            cx.charge(3 * len)?;
            let (len, is_narrow) = converted_size(cx.units(this), case);
            cx.room_for_text(len, is_narrow)?;
            let mut text = Made::with_capacity(len, is_narrow);
            push_converted(cx.units(this), case, &mut text);
            cx.machine.new_string(text.units())
        }
    }
}

/// Whether units of one byte have an upper case that is no single byte: `SS`, Greek `Μ` and `Ÿ`.
pub(super) fn grows(units: &[u8]) -> bool {
    units.iter().any(|unit| matches!(unit, 0xDF | 0xB5 | 0xFF))
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

/// The units of one byte in another case; `None` where they stay as they are.
pub(super) fn byte_by_byte(units: &[u8], case: Case) -> Option<Vec<u8>> {
    let map = match case {
        Case::Lower => lower_unit,
        Case::Upper => upper_unit,
    };
    let is_same = units.iter().all(|unit| map(*unit) == *unit);
    (!is_same).then(|| units.iter().map(|unit| map(*unit)).collect())
}

/// How many units a text has in another case, and whether all are below U+0100.
pub(super) fn converted_size(units: Units<'_>, case: Case) -> (usize, bool) {
    let (mut len, mut all) = (0, 0);
    each_converted(units, case, |unit| {
        len += 1;
        all |= unit;
    });
    (len, all < 0x100)
}

/// Adds the units in another case.
pub(super) fn push_converted(units: Units<'_>, case: Case, made: &mut Made) {
    if case == Case::Lower && units.iter().any(|unit| unit == SIGMA) {
        push_lower_by_context(units, made);
    } else {
        each_converted(units, case, |unit| made.push(unit));
    }
}

/// Gives the units in another case one by one. A sigma at the end of a word is as any other.
fn each_converted(units: Units<'_>, case: Case, mut push: impl FnMut(u16)) {
    for c in char::decode_utf16(units.iter()) {
        match (c, case) {
            (Ok(c), Case::Lower) => push_chars(c.to_lowercase(), &mut push),
            (Ok(c), Case::Upper) => push_chars(c.to_uppercase(), &mut push),
            (Err(lone), _) => push(lone.unpaired_surrogate()),
        }
    }
}

fn push_chars(chars: impl Iterator<Item = char>, push: &mut impl FnMut(u16)) {
    chars.for_each(|c| c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| push(*unit)));
}

/// Between lone surrogates, which have no case and end the context of a final sigma, strings are text.
fn push_lower_by_context(units: Units<'_>, made: &mut Made) {
    let mut text = String::new();
    let flush = |text: &mut String, made: &mut Made| {
        let lower = core::mem::take(text).to_lowercase();
        lower.encode_utf16().for_each(|unit| made.push(unit));
    };
    for unit in char::decode_utf16(units.iter()) {
        match unit {
            Ok(c) => text.push(c),
            Err(lone) => {
                flush(&mut text, made);
                made.push(lone.unpaired_surrogate());
            }
        }
    }
    flush(&mut text, made);
}
