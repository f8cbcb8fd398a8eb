//! The units that a part of a JSON text stands for: counted first, and then written where they belong, so that there is no copy of
//! them in between. Not here: whether the text is JSON (`parse.rs`).

use core::slice;

use super::parse::{Code, Encoding};
use crate::string::{Unit, Units};

/// How many units there are, and whether one byte is enough for each.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Size {
    pub(super) len: usize,
    pub(super) is_narrow: bool,
}

impl Size {
    pub(super) const NONE: Self = Self { len: 0, is_narrow: true };

    /// Adds a unit.
    pub(super) fn add(&mut self, unit: u16) {
        self.len += 1;
        self.is_narrow &= unit < 0x100;
    }

    /// Adds a part of a text without escapes.
    pub(super) fn add_plain<U: Code>(&mut self, part: &[U], encoding: Encoding) {
        self.len += units_in(part, encoding);
        self.is_narrow &= match U::units(part) {
            // What is below U+0100 has no larger byte than this.
            Units::Latin1(bytes) => encoding == Encoding::Units || bytes.iter().all(|byte| *byte < 0xC4),
            Units::Utf16(units) => units.iter().all(|unit| *unit < 0x100),
        };
    }
}

/// How many units a valid text in UTF-8 has in UTF-16.
fn utf16_len(bytes: &[u8]) -> usize {
    // In pieces, so that the counts are of one byte and many are added at once.
    let count = |piece: &[u8]| piece.iter().fold(0, |count, byte| count + units_of(*byte));
    bytes.chunks(127).map(|piece| usize::from(count(piece))).sum()
}

/// How many units begin with a byte of UTF-8.
const fn units_of(byte: u8) -> u8 {
    (byte & 0xC0 != 0x80) as u8 + (byte >= 0xF0) as u8
}

/// How many units a text has.
pub(super) fn units_in<U: Code>(text: &[U], encoding: Encoding) -> usize {
    match U::units(text) {
        Units::Latin1(bytes) if encoding == Encoding::Utf8 => utf16_len(bytes),
        units => units.len(),
    }
}

/// Cells for units that are counted.
pub(super) struct Cells<'p, T> {
    rest: &'p mut [T],
}

impl<'p, T: Unit> Cells<'p, T> {
    pub(super) fn new(cells: &'p mut [T]) -> Self {
        Self { rest: cells }
    }

    /// The next cells.
    fn take(&mut self, count: usize) -> &'p mut [T] {
        let count = count.min(self.rest.len());
        let (next, rest) = core::mem::take(&mut self.rest).split_at_mut_checked(count).unwrap_or_default();
        self.rest = rest;
        next
    }

    /// Writes a part of a text without escapes.
    pub(super) fn write_plain<U: Code>(&mut self, part: &[U], encoding: Encoding) {
        match U::units(part) {
            Units::Latin1(bytes) if encoding == Encoding::Utf8 && !bytes.is_ascii() => {
                let text = str::from_utf8(bytes).unwrap_or("");
                let cells = self.take(utf16_len(bytes));
                for (cell, unit) in cells.iter_mut().zip(text.encode_utf16()) {
                    T::copy_wide(slice::from_mut(cell), &[unit]);
                }
            }
            Units::Latin1(bytes) => T::copy_narrow(self.take(bytes.len()), bytes),
            Units::Utf16(units) => T::copy_wide(self.take(units.len()), units),
        }
    }

    /// Writes a part of a text whose escapes are known to be right.
    pub(super) fn write_escaped<U: Code>(&mut self, mut part: &[U], encoding: Encoding) {
        loop {
            let at = U::find_special(part);
            let (plain, rest) = part.split_at_checked(at).unwrap_or((part, &[]));
            self.write_plain(plain, encoding);
            let [_, letter, rest @ ..] = rest else { return };
            let (unit, rest) = match u8::try_from(letter.code()).unwrap_or(0) {
                b'u' => {
                    let (digits, rest) = rest.split_at_checked(4).unwrap_or((rest, &[]));
                    let digit = |unit: &U| char::from(unit.code() as u8).to_digit(16).unwrap_or(0) as u16;
                    (digits.iter().fold(0, |value, unit| value << 4 | digit(unit)), rest)
                }
                letter => (short_escape(letter).map_or(0, u16::from), rest),
            };
            T::copy_wide(self.take(1), &[unit]);
            part = rest;
        }
    }
}

/// What a letter after a backslash stands for.
#[inline]
pub(super) fn short_escape(letter: u8) -> Option<u8> {
    Some(match letter {
        b'"' | b'\\' | b'/' => letter,
        b'b' => 0x08,
        b'f' => 0x0C,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        _ => return None,
    })
}
