//! Making strings: new ones, joined ones, parts of others, and ropes made flat. Not here: reading them (`string.rs`).

use alloc::vec::Vec;

use super::join::{Joining, Sum, Texts, bytes_at, push_joined};
use super::{
    EMPTY, FLAT_MAX, LENGTH_MAX, ROPE_MIN, SLICE_MIN, Units, become_slice, copy_units, flat_part, is_flat, is_latin1,
    last_word, length, narrow, narrow_unit, units,
};
use crate::atom::Key;
use crate::heap::{Heap, Room};
use crate::layout::{Header, Kind, pair};
use crate::machine::{Machine, Run, Slot, Trap, state};
use crate::value::{Offset, Word};

/// Words of a joined string that its parts have paid for.
const WORDS_FREE: u64 = 8;

/// Words that the units of a string take.
pub(crate) fn words_of(len: u64, is_narrow: bool) -> u64 {
    len.div_ceil(if is_narrow { 8 } else { 4 })
}

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
        let words = 2 + words_of(len as u64, kind == Kind::Latin1);
        // What is live counts twice, so that a longer one would end the run at the next collection. Until then whatever looks at it
        // might make more of it.
        self.heap.check_size(2 * words).map_err(Trap::Limit)?;
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

    /// Makes the string at a position of the stack flat, in place. Pays for the words of a rope's: the caller for reading it.
    #[inline]
    pub(crate) fn flatten(&mut self, slot: Slot) -> Run<()> {
        if is_flat(&self.heap, self.at(slot.0).offset()) { Ok(()) } else { self.flatten_rope(slot) }
    }

    fn flatten_rope(&mut self, slot: Slot) -> Run<()> {
        let rope = self.at(slot.0).offset();
        let len = length(&self.heap, rope) as usize;
        let kind = if is_latin1(&self.heap, rope) { Kind::Latin1 } else { Kind::Utf16 };
        self.charge(words_of(len as u64, kind == Kind::Latin1))?;
        let flat = self.new_flat(kind, len)?;
        let rope = self.at(slot.0).offset();
        let ropes = if kind == Kind::Latin1 {
            let mut units = alloc::vec![0_u8; len];
            let ropes = copy_units(&self.heap, rope, &mut units);
            self.bytes_mut(flat).copy_from_slice(&units);
            ropes
        } else {
            let mut units = alloc::vec![0_u16; len];
            let ropes = copy_units(&self.heap, rope, &mut units);
            self.wide_mut(flat).copy_from_slice(&units);
            ropes
        };
        // Each rope was paid for when it was made, for the one time that it is gone through here: then it is a slice.
        self.owe(ropes.of_image);
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
            self.open_rope(left)?;
            self.open_rope(right)?;
            self.reserve(2 + words_of(u64::from(len), is_latin1))?;
            let parts = [self.at(left.0).0, self.at(right.0).0];
            return Ok(Word::string(if is_latin1 {
                push_joined::<false>(&mut self.heap, &parts, &Texts::new(), len)
            } else {
                push_joined::<true>(&mut self.heap, &parts, &Texts::new(), len)
            }));
        }
        self.reserve(4)?;
        let (a, b) = (self.at(left.0), self.at(right.0));
        let header = Header::new(Kind::Rope, 4, u32::from(!is_latin1));
        Ok(Word::string(self.heap.push(&[header.0, u64::from(len), a.0, b.0], 4, Word::UNDEFINED)))
    }

    /// The strings and numbers at consecutive positions of the stack, joined: one flat string if it is not long, or a rope.
    pub(crate) fn concat_all(&mut self, first: usize, count: usize) -> Run<Word> {
        let parts = first..first + count;
        let mut texts = Texts::new();
        let Some(sum) = Sum::of(&self.heap, self.stack.get(parts.clone()).unwrap_or(&[]), &mut texts) else {
            self.texts_to_strings(parts)?;
            return self.concat_all(first, count);
        };
        if u64::from(sum.longest) == sum.len {
            // The others are empty.
            let is_all =
                |part: &usize| self.at(*part).is_number() || length(&self.heap, self.at(*part).offset()) == sum.longest;
            let part = Slot(parts.clone().find(is_all).unwrap_or(first));
            return Ok(self.primitive_to_string(part)?.unwrap_or(EMPTY));
        }
        if sum.len < FLAT_MAX {
            let words = words_of(sum.len, sum.is_narrow);
            self.charge(words.saturating_sub(WORDS_FREE))?;
            if sum.has_ropes {
                for part in parts.clone() {
                    self.open_rope(Slot(part))?;
                }
            }
            self.reserve(2 + words)?;
            let parts = self.stack.get(parts).unwrap_or(&[]);
            return Ok(Word::string(if sum.is_narrow {
                push_joined::<false>(&mut self.heap, parts, &texts, sum.len as u32)
            } else {
                push_joined::<true>(&mut self.heap, parts, &texts, sum.len as u32)
            }));
        }
        self.texts_to_strings(parts.clone())?;
        let total = Slot(state::SCRATCH);
        self.put(total.0, EMPTY);
        for part in parts {
            let joined = self.concat(total, Slot(part))?;
            self.put(total.0, joined);
        }
        Ok(self.at(total.0))
    }

    /// Makes strings of the numbers at consecutive positions of the stack; of what else is there only in code that was not compiled
    /// from source, too.
    #[cold]
    fn texts_to_strings(&mut self, parts: core::ops::Range<usize>) -> Run<()> {
        for part in parts {
            match self.primitive_to_string(Slot(part))? {
                Some(string) => self.put(part, string),
                None => return Err(self.throw_type("Cannot join what is no string")),
            }
        }
        Ok(())
    }

    /// Makes a string at a position of the stack flat where it is a rope of ropes.
    #[inline]
    fn open_rope(&mut self, slot: Slot) -> Run<()> {
        let at = self.at(slot.0).offset();
        if !self.at(slot.0).is_string()
            || is_flat(&self.heap, at)
            || (2..4).all(|i| is_flat(&self.heap, self.heap.word(at + i).offset()))
        {
            return Ok(());
        }
        self.flatten_rope(slot)
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
        if len == 0 {
            return Ok(EMPTY);
        }
        if let Some(part) = part_at_once(&mut self.heap, string.offset(), start, len, total) {
            return Ok(part);
        }
        if is_copied(len, total) {
            if let Units::Utf16(units) = self.units(string).slice(start as usize, end as usize) {
                let units = units.to_vec();
                return self.new_string(Units::Utf16(&units));
            }
            self.reserve(2 + u64::from(len.div_ceil(8)))?;
            let string = self.at(slot.0).offset();
            return Ok(Word::string(push_part(&mut self.heap, string, start, len)));
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

/// The same of a name, with its hash.
#[inline]
pub(crate) fn push_name(heap: &mut Heap, units: &[u8], hash: u32, key: Key) -> Offset {
    let [header, length] = [Header::new(Kind::Latin1, 0, hash).0, pair(units.len() as u32, key.0 + 1)];
    match (units.len(), units.first_chunk::<8>()) {
        (1..=7, _) => heap.push_words([header, length, last_word(units, units.len())]),
        (9..=15, Some(eight)) => {
            heap.push_words([header, length, u64::from_le_bytes(*eight), last_word(units, units.len() - 8)])
        }
        _ => {
            let at = push_narrow(heap, units);
            heap.set(at, header);
            heap.set(at + 1, length);
            at
        }
    }
}

/// The part of a flat string that begins at `start` and has `len` units, neither all nor none of the `total`: if its units take one
/// byte each or it is a slice, and there is room for it.
pub(crate) fn part_at_once(heap: &mut Heap, of: Offset, start: u32, len: u32, total: u32) -> Option<Word> {
    if len == 1 {
        return narrow_unit(heap, of, start).map(crate::edition::unit_string);
    }
    if !is_copied(len, total) {
        return (heap.room(4) == Room::Enough).then(|| Word::string(push_slice(heap, of, start, len)));
    }
    let is_narrow = heap.header(of).is(Kind::Latin1) || is_latin1(heap, of);
    let has_room = heap.room(u64::from(2 + len.div_ceil(8))) == Room::Enough;
    (is_narrow && has_room).then(|| Word::string(push_part(heap, of, start, len)))
}

/// Whether a part of a string is a string of its own, and no slice.
fn is_copied(len: u32, total: u32) -> bool {
    len < SLICE_MIN || len < total / 4
}

/// Appends the part of a flat string with one byte a unit that begins at `start` and has `len` units. The caller has made room.
pub fn push_part(heap: &mut Heap, of: Offset, start: u32, len: u32) -> Offset {
    let (base, first, _) = flat_part(heap, of);
    let (place, shift) = (base + 2 + (first + start) / 8, (first + start) % 8 * 8);
    let head = [Header::new(Kind::Latin1, 0, 0).0, u64::from(len)];
    match len {
        1..=8 => heap.push_with(&head, &[bytes_at(heap, place, shift, len)]),
        9..=16 => {
            let units = [bytes_at(heap, place, shift, 8), bytes_at(heap, place + 1, shift, len - 8)];
            heap.push_with(&head, &units)
        }
        _ => {
            let part = heap.begin(head, 2 + len.div_ceil(8));
            Joining::<false>::default().copy_narrow(heap, base, first + start, len).end(heap);
            part
        }
    }
}

/// Appends a slice of the part of a flat string that begins at `start` and has `len` units. The caller has made room for 4 words.
pub fn push_slice(heap: &mut Heap, of: Offset, start: u32, len: u32) -> Offset {
    let (base, first, _) = flat_part(heap, of);
    let header = Header::new(Kind::Slice, 4, 0).0;
    heap.push_with(&[header, pair(len, first + start), Word::string(base).0, Word::UNDEFINED.0], &[])
}
