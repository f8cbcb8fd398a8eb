//! Making strings: new ones, joined ones, parts of others, and ropes made flat. Not here: reading them (`string.rs`).

use alloc::vec::Vec;

use super::{
    EMPTY, FLAT_MAX, LENGTH_MAX, ROPE_MIN, SLICE_MIN, Units, append_units, become_slice, copy_units, flat_part,
    is_flat, is_latin1, last_word, length, narrow, units,
};
use crate::heap::Heap;
use crate::layout::{Header, Kind, pair};
use crate::machine::{Machine, Run, Slot, state};
use crate::value::{Offset, Word};

impl Machine {
    /// The units of a string that is flat.
    #[inline]
    pub(crate) fn units(&self, string: Word) -> Units<'_> {
        units(&self.heap, string.offset())
    }

    /// A new string of any units, which are not on the heap: in one byte each if they fit.
    pub(crate) fn new_units(&mut self, units: &[u16]) -> Run<Word> {
        match narrow(units) {
            Some(units) => self.new_string(Units::Latin1(&units)),
            None => self.new_string(Units::Utf16(units)),
        }
    }

    /// A new string of these units, which are not on the heap.
    pub(crate) fn new_string(&mut self, units: Units<'_>) -> Run<Word> {
        match units {
            Units::Latin1([]) | Units::Utf16([]) => return Ok(EMPTY),
            Units::Latin1([unit]) => return Ok(crate::edition::unit_string(*unit)),
            Units::Utf16([unit]) if *unit < 0x100 => return Ok(crate::edition::unit_string(*unit as u8)),
            _ => {}
        }
        let at = match units {
            Units::Latin1(units) if units.len() < FLAT_MAX as usize => {
                self.reserve(2 + units.len().div_ceil(8) as u64)?;
                push_narrow(&mut self.heap, units)
            }
            Units::Latin1(units) => {
                let at = self.new_flat(Kind::Latin1, units.len())?;
                self.bytes_mut(at).copy_from_slice(units);
                at
            }
            Units::Utf16(units) => {
                let at = self.new_flat(Kind::Utf16, units.len())?;
                self.wide_mut(at).copy_from_slice(units);
                at
            }
        };
        Ok(Word::string(at))
    }

    /// A new string of a text.
    pub(crate) fn new_str(&mut self, text: &str) -> Run<Word> {
        if text.is_ascii() {
            return self.new_string(Units::Latin1(text.as_bytes()));
        }
        if text.chars().all(|c| u32::from(c) < 0x100) {
            let units: Vec<u8> = text.chars().map(|c| c as u8).collect();
            return self.new_string(Units::Latin1(&units));
        }
        let units: Vec<u16> = text.encode_utf16().collect();
        self.new_string(Units::Utf16(&units))
    }

    /// A new flat string of `len` units, all zero.
    pub(crate) fn new_flat(&mut self, kind: Kind, len: usize) -> Run<Offset> {
        if len > LENGTH_MAX as usize {
            return Err(self.throw_range("Invalid string length"));
        }
        let words = 2 + if kind == Kind::Latin1 { len.div_ceil(8) } else { len.div_ceil(4) } as u64;
        self.alloc(&[Header::new(kind, 0, 0).0, len as u64], words, Word(0))
    }

    /// The units of a new Latin-1 string, to be written.
    pub(crate) fn bytes_mut(&mut self, at: Offset) -> &mut [u8] {
        let len = length(&self.heap, at);
        let bytes: &mut [u8] = bytemuck::cast_slice_mut(self.heap.slice_mut(at + 2, len.div_ceil(8)));
        bytes.get_mut(..len as usize).unwrap_or(&mut [])
    }

    /// The units of a new UTF-16 string, to be written.
    pub(crate) fn wide_mut(&mut self, at: Offset) -> &mut [u16] {
        let len = length(&self.heap, at);
        let units: &mut [u16] = bytemuck::cast_slice_mut(self.heap.slice_mut(at + 2, len.div_ceil(4)));
        units.get_mut(..len as usize).unwrap_or(&mut [])
    }

    /// Makes the string at a position of the stack flat, in place. Pays for its length if it was a rope's: the caller does.
    #[inline]
    pub(crate) fn flatten(&mut self, slot: Slot) -> Run<()> {
        if is_flat(&self.heap, self.at(slot.0).offset()) { Ok(()) } else { self.flatten_rope(slot) }
    }

    fn flatten_rope(&mut self, slot: Slot) -> Run<()> {
        let rope = self.at(slot.0).offset();
        let len = length(&self.heap, rope) as usize;
        let kind = if is_latin1(&self.heap, rope) { Kind::Latin1 } else { Kind::Utf16 };
        let flat = self.new_flat(kind, len)?;
        let rope = self.at(slot.0).offset();
        if kind == Kind::Latin1 {
            let mut units = alloc::vec![0_u8; len];
            copy_units(&self.heap, rope, &mut units);
            self.bytes_mut(flat).copy_from_slice(&units);
        } else {
            let mut units = alloc::vec![0_u16; len];
            copy_units(&self.heap, rope, &mut units);
            self.wide_mut(flat).copy_from_slice(&units);
        }
        become_slice(&mut self.heap, rope, flat);
        Ok(())
    }

    /// The same, and pays by the length of a rope. What is read again is paid for only once, or reading a string unit by unit
    /// would cost the square of its length; whether a string is a rope follows from the program alone.
    pub(crate) fn flatten_paid(&mut self, slot: Slot) -> Run<()> {
        let at = self.at(slot.0).offset();
        if !is_flat(&self.heap, at) {
            self.charge(u64::from(length(&self.heap, at)) / 16)?;
        }
        self.flatten(slot)
    }

    /// The strings at two positions of the stack, joined.
    pub(crate) fn concat(&mut self, left: Slot, right: Slot) -> Run<Word> {
        let (a, b) = (self.at(left.0), self.at(right.0));
        let (n_a, n_b) = (length(&self.heap, a.offset()), length(&self.heap, b.offset()));
        if n_a == 0 {
            return Ok(b);
        }
        if n_b == 0 {
            return Ok(a);
        }
        let len = n_a + n_b;
        if len > LENGTH_MAX {
            return Err(self.throw_range("Invalid string length"));
        }
        let is_latin1 = is_latin1(&self.heap, a.offset()) && is_latin1(&self.heap, b.offset());
        if len < ROPE_MIN {
            if !is_latin1 {
                return self.wide_concat([left.0, right.0].into_iter(), len);
            }
            self.flatten(left)?;
            self.flatten(right)?;
            self.reserve(2 + u64::from(len.div_ceil(8)))?;
            let parts = [self.at(left.0).0, self.at(right.0).0];
            return Ok(Word::string(push_joined(&mut self.heap, &parts, len)));
        }
        self.reserve(4)?;
        let (a, b) = (self.at(left.0), self.at(right.0));
        let header = Header::new(Kind::Rope, 4, u32::from(!is_latin1));
        Ok(Word::string(self.heap.push(&[header.0, u64::from(len), a.0, b.0], 4, Word::UNDEFINED)))
    }

    /// The strings at consecutive positions of the stack, joined: one flat string if it is not long, or a rope.
    pub(crate) fn concat_all(&mut self, first: usize, count: usize) -> Run<Word> {
        let parts = first..first + count;
        let (mut len, mut is_narrow) = (0_u64, true);
        let (mut longest, mut longest_len) = (EMPTY, 0);
        for part in self.stack.get(parts.clone()).unwrap_or(&[]) {
            let part = Word(*part);
            let part_len = length(&self.heap, part.offset());
            len += u64::from(part_len);
            is_narrow &= self.heap.header(part.offset()).is(Kind::Latin1) || is_latin1(&self.heap, part.offset());
            if part_len > longest_len {
                (longest, longest_len) = (part, part_len);
            }
        }
        if len < FLAT_MAX {
            if u64::from(longest_len) == len {
                return Ok(longest);
            }
            self.charge(len / 64)?;
            if !is_narrow {
                return self.wide_concat(parts, len as u32);
            }
            for part in parts.clone() {
                self.flatten(Slot(part))?;
            }
            self.reserve(2 + len.div_ceil(8))?;
            let parts = self.stack.get(parts).unwrap_or(&[]);
            return Ok(Word::string(push_joined(&mut self.heap, parts, len as u32)));
        }
        let total = Slot(state::SCRATCH);
        self.put(total.0, EMPTY);
        for part in parts {
            let joined = self.concat(total, Slot(part))?;
            self.put(total.0, joined);
        }
        Ok(self.at(total.0))
    }

    /// A flat string of those at these positions of the stack, `len` units in all: not many. Some take two bytes a unit.
    fn wide_concat(&mut self, parts: impl Iterator<Item = usize>, len: u32) -> Run<Word> {
        let mut units: Vec<u16> = Vec::with_capacity(len as usize);
        parts.for_each(|part| append_units(&self.heap, self.at(part).offset(), &mut units));
        self.new_string(Units::Utf16(&units))
    }

    /// The part `start..end` of the flat string at a position of the stack.
    pub(crate) fn substring(&mut self, slot: Slot, start: u32, end: u32) -> Run<Word> {
        let string = self.at(slot.0);
        let total = length(&self.heap, string.offset());
        let end = end.min(total);
        let len = end.saturating_sub(start);
        if len == total {
            return Ok(string);
        }
        if len < SLICE_MIN || len < total / 4 {
            if len == 0 {
                return Ok(EMPTY);
            }
            return match self.units(string).slice(start as usize, end as usize) {
                Units::Latin1([unit]) => Ok(crate::edition::unit_string(*unit)),
                Units::Latin1(_) => {
                    self.reserve(2 + u64::from(len).div_ceil(8))?;
                    let string = self.at(slot.0).offset();
                    Ok(Word::string(push_part(&mut self.heap, string, start, len)))
                }
                Units::Utf16(units) => {
                    let units = units.to_vec();
                    self.new_string(Units::Utf16(&units))
                }
            };
        }
        self.reserve(4)?;
        let string = self.at(slot.0).offset();
        Ok(Word::string(push_slice(&mut self.heap, string, start, len)))
    }
}

/// Appends a string whose units take one byte each. The caller has made room.
pub fn push_narrow(heap: &mut Heap, units: &[u8]) -> Offset {
    let (eights, rest) = units.as_chunks();
    heap.push_latin1(eights, rest.len(), last_word(units, rest.len()), 0)
}

/// Appends the part of a flat string with one byte a unit that begins at `start` and has `len` units. The caller has made room.
pub fn push_part(heap: &mut Heap, of: Offset, start: u32, len: u32) -> Offset {
    let (base, first, _) = flat_part(heap, of);
    let joined = heap.begin([Header::new(Kind::Latin1, 0, 0).0, u64::from(len)], 2 + len.div_ceil(8));
    Joining::default().copy_part(heap, base, first + start, len).end(heap);
    joined
}

/// Appends a slice of the part of a flat string that begins at `start` and has `len` units. The caller has made room for 4 words.
pub fn push_slice(heap: &mut Heap, of: Offset, start: u32, len: u32) -> Offset {
    let (base, first, _) = flat_part(heap, of);
    let header = Header::new(Kind::Slice, 4, 0).0;
    heap.push_with(&[header, pair(len, first + start), Word::string(base).0, Word::UNDEFINED.0], &[])
}

/// Appends a string: `parts`, flat and with one byte a unit, one after the other. The caller has made room.
pub fn push_joined(heap: &mut Heap, parts: &[u64], len: u32) -> Offset {
    let joined = heap.begin([Header::new(Kind::Latin1, 0, 0).0, u64::from(len)], 2 + len.div_ceil(8));
    let mut joining = Joining::default();
    for part in parts {
        let at = Word(*part).offset();
        if heap.header(at).is(Kind::Latin1) {
            joining = joining.copy(heap, at);
        } else {
            let (base, start, len) = flat_part(heap, at);
            joining = joining.copy_part(heap, base, start, len);
        }
    }
    joining.end(heap);
    joined
}

/// The next units of a string at the end of the heap that gets them by and by, one byte each. By value, since the loops over units
/// then keep it in registers.
#[derive(Clone, Copy, Default)]
struct Joining {
    /// Those of a word that is not full. The other bits are zero, as they are beyond the last unit of a string.
    pending: u64,
    /// How many bits they are.
    n_pending: u32,
}

impl Joining {
    /// Adds the units of a string with one byte a unit that is no slice.
    #[inline(always)]
    fn copy(mut self, heap: &mut Heap, from: Offset) -> Self {
        let mut left = length(heap, from);
        let mut place = from + 2;
        while left > 8 {
            self.add(heap, heap.get(place), 8);
            place += 1;
            left -= 8;
        }
        if left > 0 {
            self.add(heap, heap.get(place), left);
        }
        self
    }

    /// Adds its units `start..start + len`.
    #[inline(never)]
    fn copy_part(mut self, heap: &mut Heap, from: Offset, start: u32, len: u32) -> Self {
        let (mut place, shift) = (from + 2 + start / 8, start % 8 * 8);
        let mut left = len;
        while left > 0 {
            let count = left.min(8);
            let mut units = heap.get(place) >> shift;
            place += 1;
            if shift + 8 * count > 64 {
                units |= heap.get(place) << (64 - shift);
            }
            // The string may go on.
            self.add(heap, units & u64::MAX >> (64 - 8 * count), count);
            left -= count;
        }
        self
    }

    /// Adds one to eight units.
    #[inline(always)]
    fn add(&mut self, heap: &mut Heap, units: u64, count: u32) {
        self.pending |= units << self.n_pending;
        self.n_pending += 8 * count;
        if self.n_pending >= 64 {
            heap.append(self.pending);
            self.n_pending -= 64;
            // All of them went where none are left.
            self.pending = if self.n_pending == 0 { 0 } else { units >> (8 * count - self.n_pending) };
        }
    }

    fn end(self, heap: &mut Heap) {
        if self.n_pending > 0 {
            heap.append(self.pending);
        }
    }
}
