//! Where JSON text goes: a string of the program, or UTF-8 for the host. Quotes strings as `JSON.stringify` does. Not here:
//! what is written (`stringify.rs`).

use alloc::vec::Vec;

use super::parse::{find_odd_byte, find_special_byte};
use crate::encoding::four_digits;
use crate::limits::Limit;
use crate::machine::{Machine, Run, Trap};
use crate::string::{LENGTH_MAX, Units};
use crate::value::Word;

/// Collects a text.
pub(super) trait Sink {
    /// How long the text is.
    fn len(&self) -> usize;
    /// How long it may become.
    fn max(&self) -> usize;
    /// Appends units as they are.
    fn plain(&mut self, units: Units<'_>);
    /// The same for a text that is ASCII.
    fn plain_ascii(&mut self, text: &[u8]);
    /// The same for one unit that is.
    fn push(&mut self, unit: u8);

    /// How many units were written of texts that take more work than ASCII does, since this was asked last.
    #[inline]
    fn take_longer(&mut self) -> usize {
        0
    }

    /// Stops where `count` more units are too many.
    #[inline]
    fn reserve(&mut self, count: usize, machine: &mut Machine) -> Run<()> {
        if self.len().saturating_add(count) > self.max() { Err(too_long(self.max(), machine)) } else { Ok(()) }
    }

    /// Appends an ASCII text that needs no quoting.
    #[inline]
    fn ascii(&mut self, text: &[u8], machine: &mut Machine) -> Run<()> {
        self.reserve(text.len(), machine)?;
        if let [unit] = text {
            self.push(*unit);
        } else {
            self.plain_ascii(text);
        }
        Ok(())
    }

    /// Appends a text that is ASCII and has nothing to escape, in quotes.
    #[inline]
    fn plain_quoted(&mut self, text: &[u8]) {
        self.push(b'"');
        self.plain_ascii(text);
        self.push(b'"');
    }

    /// QuoteJSONString. ECMA-262 25.5.2.3. Tells how many units were written as escapes. Escapes are longer than their units: where
    /// they make the text too long, it ends there, and the caller looks.
    #[inline]
    fn quoted(&mut self, units: Units<'_>) -> usize {
        match units {
            Units::Latin1(text) if find_odd_byte(text) == text.len() => {
                self.plain_quoted(text);
                0
            }
            _ => self.quoted_odd(units),
        }
    }

    /// The same for units of which some are escaped, or not ASCII.
    #[inline(never)]
    fn quoted_odd(&mut self, units: Units<'_>) -> usize {
        let mut n_escapes = 0;
        self.push(b'"');
        match units {
            Units::Latin1(mut rest) => loop {
                let (before, after) = rest.split_at_checked(find_special_byte(rest)).unwrap_or((rest, &[]));
                self.plain(Units::Latin1(before));
                let Some((unit, after)) = after.split_first() else { break };
                self.escaped(u16::from(*unit));
                n_escapes += 1;
                rest = if self.len() > self.max() { &[] } else { after };
            },
            Units::Utf16(mut rest) => loop {
                let plain = rest.iter().position(|unit| needs_care(*unit)).unwrap_or(rest.len());
                let (before, after) = rest.split_at_checked(plain).unwrap_or((rest, &[]));
                self.plain(Units::Utf16(before));
                let Some((unit, after)) = after.split_first() else { break };
                rest = match after.split_first() {
                    Some((low, after)) if *unit & 0xFC00 == 0xD800 && *low & 0xFC00 == 0xDC00 => {
                        self.plain(Units::Utf16(&[*unit, *low]));
                        after
                    }
                    _ => {
                        self.escaped(*unit);
                        n_escapes += 1;
                        if self.len() > self.max() { &[] } else { after }
                    }
                };
            },
        }
        self.push(b'"');
        n_escapes
    }

    /// A unit as an escape.
    fn escaped(&mut self, unit: u16) {
        let short = match unit {
            0x08 => b'b',
            0x09 => b't',
            0x0A => b'n',
            0x0C => b'f',
            0x0D => b'r',
            0x22 => b'"',
            0x5C => b'\\',
            _ => {
                let [a, b, c, d] = four_digits(unit);
                self.plain_ascii(&[b'\\', b'u', a, b, c, d]);
                return;
            }
        };
        self.plain_ascii(&[b'\\', short]);
    }
}

/// Whether a unit cannot be copied without a look at it and the next.
fn needs_care(unit: u16) -> bool {
    unit < 0x20 || unit == 0x22 || unit == 0x5C || unit & 0xF800 == 0xD800
}

#[cold]
fn too_long(max: usize, machine: &mut Machine) -> Trap {
    if max >= LENGTH_MAX as usize { machine.throw_range("Invalid string length") } else { Trap::Limit(Limit::Memory) }
}

/// What may be written by a run: no more than a part of its memory holds.
fn memory_max(machine: &Machine, parts: u64) -> usize {
    memory(machine, 0, parts).min(LENGTH_MAX as usize)
}

/// A part of the bytes that memory has beside `words`.
fn memory(machine: &Machine, words: u64, parts: u64) -> usize {
    let words = machine.heap.limit_words().saturating_sub(words);
    usize::try_from(words.saturating_mul(8) / parts).unwrap_or(usize::MAX)
}

/// Text for a string of the program: Latin-1 as long as that is enough.
#[derive(Debug)]
pub(super) struct Text {
    narrow: Vec<u8>,
    wide: Vec<u16>,
    is_wide: bool,
    narrow_max: usize,
    wide_max: usize,
}

impl Text {
    pub(super) fn new(machine: &Machine) -> Self {
        // Half of it in bytes: a longer string could not stay on the heap, where what is live counts twice, and the text is there
        // beside it.
        Self {
            narrow: Vec::new(),
            wide: Vec::new(),
            is_wide: false,
            narrow_max: memory_max(machine, 2),
            wide_max: memory_max(machine, 4),
        }
    }

    /// The string. Pays by its length.
    pub(super) fn into_string(self, machine: &mut Machine) -> Run<Word> {
        machine.charge(self.len() as u64 / 8)?;
        machine.new_string(if self.is_wide { Units::Utf16(&self.wide) } else { Units::Latin1(&self.narrow) })
    }
}

impl Sink for Text {
    #[inline]
    fn len(&self) -> usize {
        if self.is_wide { self.wide.len() } else { self.narrow.len() }
    }

    fn max(&self) -> usize {
        if self.is_wide { self.wide_max } else { self.narrow_max }
    }

    #[inline]
    fn plain_ascii(&mut self, text: &[u8]) {
        self.plain(Units::Latin1(text));
    }

    #[inline]
    fn push(&mut self, unit: u8) {
        if self.is_wide { self.wide.push(u16::from(unit)) } else { self.narrow.push(unit) }
    }

    #[inline]
    fn plain(&mut self, units: Units<'_>) {
        match units {
            Units::Latin1(units) if !self.is_wide => self.narrow.extend_from_slice(units),
            Units::Latin1(units) => self.wide.extend(units.iter().map(|unit| u16::from(*unit))),
            Units::Utf16(units) => {
                if !self.is_wide {
                    if units.iter().all(|unit| *unit < 0x100) {
                        self.narrow.extend(units.iter().map(|unit| *unit as u8));
                        return;
                    }
                    self.wide = self.narrow.iter().map(|unit| u16::from(*unit)).collect();
                    self.narrow = Vec::new();
                    self.is_wide = true;
                }
                self.wide.extend_from_slice(units);
            }
        }
    }
}

/// How long a text for the host may become before it is moved.
const EXPECTED: usize = 1 << 10;

/// A longer one is given all the room that it may need at once: as it grew, two of it would be there at a time.
const LARGE: usize = 1 << 20;
/// Allocators give back at once what is so large, and what is not touched of it takes no memory.
const ROOM_OF_LARGE: usize = 33 << 20;

/// Text for the host.
#[derive(Debug)]
pub(super) struct Utf8 {
    bytes: Vec<u8>,
    /// Units of texts that are not all ASCII.
    longer: usize,
    /// Up to here it grows by itself.
    small_max: usize,
    max: usize,
}

impl Utf8 {
    pub(super) fn new(machine: &Machine, bytes_max: u64) -> Self {
        // The image is there twice, of which the heap counts one.
        let memory_max = memory(machine, machine.heap.image_end as u64, 1).min(LENGTH_MAX as usize);
        let max = memory_max.min(usize::try_from(bytes_max).unwrap_or(usize::MAX));
        Self { bytes: Vec::with_capacity(EXPECTED), longer: 0, small_max: max.min(LARGE), max }
    }

    pub(super) fn unbounded() -> Self {
        Self { bytes: Vec::new(), longer: 0, small_max: usize::MAX, max: usize::MAX }
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    #[cold]
    fn reserve_more(&mut self, count: usize, machine: &mut Machine) -> Run<()> {
        if self.bytes.len().saturating_add(count) > self.max {
            return Err(too_long(self.max, machine));
        }
        // Where there are not so many addresses, it grows as it needs to.
        let _ = self.bytes.try_reserve_exact(ROOM_OF_LARGE.saturating_sub(self.bytes.len()));
        self.small_max = self.max;
        Ok(())
    }
}

impl Sink for Utf8 {
    #[inline]
    fn len(&self) -> usize {
        self.bytes.len()
    }

    fn max(&self) -> usize {
        self.max
    }

    #[inline]
    fn reserve(&mut self, count: usize, machine: &mut Machine) -> Run<()> {
        if self.len().saturating_add(count) > self.small_max { self.reserve_more(count, machine) } else { Ok(()) }
    }

    #[inline]
    fn take_longer(&mut self) -> usize {
        core::mem::take(&mut self.longer)
    }

    #[inline]
    fn plain_ascii(&mut self, text: &[u8]) {
        self.bytes.extend_from_slice(text);
    }

    #[inline]
    fn push(&mut self, unit: u8) {
        self.bytes.push(unit);
    }

    #[inline]
    fn plain_quoted(&mut self, text: &[u8]) {
        // Once there is room, neither quote asks for it.
        self.bytes.reserve(text.len() + 2);
        self.bytes.push(b'"');
        self.bytes.extend_from_slice(text);
        self.bytes.push(b'"');
    }

    #[inline]
    fn plain(&mut self, units: Units<'_>) {
        if matches!(units, Units::Utf16(_)) || matches!(units, Units::Latin1(units) if !units.is_ascii()) {
            self.longer += units.len();
        }
        let mut push = |c: char| self.bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        match units {
            Units::Latin1(units) if units.is_ascii() => self.bytes.extend_from_slice(units),
            Units::Latin1(units) => units.iter().for_each(|unit| push(char::from(*unit))),
            Units::Utf16(units) => {
                let chars = char::decode_utf16(units.iter().copied());
                chars.for_each(|c| push(c.unwrap_or(char::REPLACEMENT_CHARACTER)));
            }
        }
    }
}
