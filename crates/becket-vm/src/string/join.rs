//! Strings joined: their units one after the other at the end of the heap, in one byte each or in two. Not here: when strings are
//! joined and when they become a rope (`make.rs`).

use super::{flat_part, is_latin1, length};
use crate::heap::Heap;
use crate::layout::{Header, Kind};
use crate::number::format;
use crate::value::{Offset, Word};

/// The texts of numbers that are joined with strings: for each a byte that says how long it is, and the text.
pub(crate) struct Texts {
    bytes: [u8; TEXTS],
    used: usize,
}

/// Room for the texts of some ten numbers, and to read the last eight bytes at a time.
const TEXTS: usize = 160;

impl Texts {
    /// None yet.
    #[inline]
    pub(crate) fn new() -> Self {
        Self { bytes: [0; TEXTS], used: 0 }
    }

    /// Adds the text of a number; gives how long it is, if there was room.
    pub(crate) fn add(&mut self, number: f64) -> Option<u32> {
        let mut buffer = format::Buffer::new();
        let text = format::to_ascii(number, &mut buffer);
        let (start, end) = (self.used + 1, self.used + 1 + text.len());
        self.bytes.get_mut(start..end)?.copy_from_slice(text);
        *self.bytes.get_mut(self.used)? = text.len() as u8;
        self.used = end;
        Some(text.len() as u32)
    }

    /// How long the text at a place is.
    #[inline]
    fn len(&self, place: usize) -> usize {
        self.bytes.get(place).copied().map_or(0, usize::from)
    }

    /// Eight bytes from a place on; those behind the text mean nothing.
    #[inline]
    fn eight(&self, place: usize) -> u64 {
        self.bytes.get(place..).and_then(|bytes| bytes.first_chunk()).map_or(0, |eight| u64::from_le_bytes(*eight))
    }
}

/// What strings and numbers make together.
pub(crate) struct Sum {
    /// How many units.
    pub len: u64,
    /// How many the longest part has.
    pub longest: u32,
    /// All units take one byte each.
    pub is_narrow: bool,
    /// One of the strings is a rope.
    pub has_ropes: bool,
}

impl Sum {
    /// Of these parts, with the texts of the numbers among them; none where these do not all fit, or something is neither.
    pub(crate) fn of(heap: &Heap, parts: &[u64], texts: &mut Texts) -> Option<Self> {
        let mut sum = Self { len: 0, longest: 0, is_narrow: true, has_ropes: false };
        for part in parts {
            let part = Word(*part);
            let len = if part.is_string() {
                let at = part.offset();
                if !heap.header(at).is(Kind::Latin1) {
                    sum.is_narrow &= is_latin1(heap, at);
                    sum.has_ropes |= heap.kind(at) == Kind::Rope;
                }
                length(heap, at)
            } else {
                texts.add(part.as_number()?)?
            };
            sum.len += u64::from(len);
            sum.longest = sum.longest.max(len);
        }
        // The last text is read with the bytes behind it.
        (texts.used + 8 <= TEXTS).then_some(sum)
    }
}

/// Appends a string of `len` units: `parts`, each a string that is no rope, or a rope of two that are none, or a number whose text
/// is the next of `texts`. The units take two bytes each, or one where all of them fit. The caller has made room.
pub(crate) fn push_joined<const IS_WIDE: bool>(heap: &mut Heap, parts: &[u64], texts: &Texts, len: u32) -> Offset {
    let (kind, size) = if IS_WIDE { (Kind::Utf16, 2 + len.div_ceil(4)) } else { (Kind::Latin1, 2 + len.div_ceil(8)) };
    let joined = heap.begin([Header::new(kind, 0, 0).0, u64::from(len)], size);
    let mut joining = Joining::<IS_WIDE>::default();
    let mut place = 0;
    for part in parts {
        let part = Word(*part);
        if part.is_string() {
            let at = part.offset();
            joining =
                if heap.header(at).is(Kind::Latin1) { joining.copy(heap, at) } else { joining.copy_other(heap, at) };
        } else {
            let end = place + 1 + texts.len(place);
            place += 1;
            while place < end {
                let count = (end - place).min(8);
                joining.add_narrow(heap, texts.eight(place) & u64::MAX >> (64 - 8 * count), count as u32);
                place += count;
            }
        }
    }
    joining.end(heap);
    joined
}

/// Appends a string of `len` units: parts of flat strings with one byte a unit, each with where it begins and how many units it
/// has. The caller has made room.
pub(crate) fn push_parts(heap: &mut Heap, parts: [(Offset, u32, u32); 3], len: u32) -> Offset {
    let joined = heap.begin([Header::new(Kind::Latin1, 0, 0).0, u64::from(len)], 2 + len.div_ceil(8));
    let mut joining = Joining::<false>::default();
    for (of, start, len) in parts {
        let (base, first, _) = flat_part(heap, of);
        joining = joining.copy_narrow(heap, base, first + start, len);
    }
    joining.end(heap);
    joined
}

/// The next units of a string at the end of the heap that gets them by and by. By value, since the loops over units then keep it in
/// registers.
#[derive(Clone, Copy, Default)]
pub(super) struct Joining<const IS_WIDE: bool> {
    /// Those of a word that is not full. The other bits are zero, as they are beyond the last unit of a string.
    pending: u64,
    /// How many bits they are.
    n_pending: u32,
}

impl<const IS_WIDE: bool> Joining<IS_WIDE> {
    /// Adds the units of a string with one byte a unit that is no slice.
    #[inline(always)]
    fn copy(mut self, heap: &mut Heap, from: Offset) -> Self {
        let mut left = length(heap, from);
        let mut place = from + 2;
        while left > 8 {
            self.add_narrow(heap, heap.get(place), 8);
            place += 1;
            left -= 8;
        }
        if left > 0 {
            self.add_narrow(heap, heap.get(place), left);
        }
        self
    }

    /// Adds the units of any string but a rope of ropes.
    #[inline(never)]
    fn copy_other(self, heap: &mut Heap, at: Offset) -> Self {
        if heap.kind(at) == Kind::Rope {
            let (left, right) = (heap.word(at + 2).offset(), heap.word(at + 3).offset());
            return self.copy_flat(heap, left).copy_flat(heap, right);
        }
        self.copy_flat(heap, at)
    }

    #[inline(never)]
    fn copy_flat(self, heap: &mut Heap, at: Offset) -> Self {
        let (base, start, len) = flat_part(heap, at);
        if heap.kind(base) == Kind::Utf16 {
            self.copy_part(heap, base, 2 * start, 2 * len, |joining, heap, units, count| {
                joining.add(heap, units, 8 * count);
            })
        } else {
            self.copy_narrow(heap, base, start, len)
        }
    }

    /// Adds the units `start..start + len` of a string with one byte a unit.
    #[inline]
    pub(super) fn copy_narrow(self, heap: &mut Heap, from: Offset, start: u32, len: u32) -> Self {
        self.copy_part(heap, from, start, len, Self::add_narrow)
    }

    /// Adds the bytes `start..start + len` of the units of a string.
    #[inline(always)]
    fn copy_part(
        mut self,
        heap: &mut Heap,
        from: Offset,
        start: u32,
        len: u32,
        add: impl Fn(&mut Self, &mut Heap, u64, u32),
    ) -> Self {
        let (mut place, shift) = (from + 2 + start / 8, start % 8 * 8);
        let mut left = len;
        while left > 0 {
            let count = left.min(8);
            let units = bytes_at(heap, place, shift, count);
            place += 1;
            add(&mut self, heap, units, count);
            left -= count;
        }
        self
    }

    /// Adds one to eight units of one byte each.
    #[inline(always)]
    fn add_narrow(&mut self, heap: &mut Heap, units: u64, count: u32) {
        if !IS_WIDE {
            return self.add(heap, units, 8 * count);
        }
        self.add(heap, widened(units as u32), 16 * count.min(4));
        if count > 4 {
            self.add(heap, widened((units >> 32) as u32), 16 * (count - 4));
        }
    }

    /// Adds up to 64 bits of units, but not none.
    #[inline(always)]
    fn add(&mut self, heap: &mut Heap, units: u64, n_bits: u32) {
        self.pending |= units << self.n_pending;
        self.n_pending += n_bits;
        if self.n_pending >= 64 {
            heap.append(self.pending);
            self.n_pending -= 64;
            // All of them went where none are left.
            self.pending = if self.n_pending == 0 { 0 } else { units >> (n_bits - self.n_pending) };
        }
    }

    pub(super) fn end(self, heap: &mut Heap) {
        if self.n_pending > 0 {
            heap.append(self.pending);
        }
    }
}

/// `count` bytes, one to eight, that begin `shift` bits into a word of the units of a string.
#[inline(always)]
pub(super) fn bytes_at(heap: &Heap, place: Offset, shift: u32, count: u32) -> u64 {
    let mut units = heap.get(place) >> shift;
    if shift + 8 * count > 64 {
        units |= heap.get(place + 1) << (64 - shift);
    }
    // The string may go on.
    units & u64::MAX >> (64 - 8 * count)
}

/// Four units of one byte each in two bytes each.
#[inline(always)]
fn widened(units: u32) -> u64 {
    let units = u64::from(units);
    let units = (units | units << 16) & 0x0000_FFFF_0000_FFFF;
    (units | units << 8) & 0x00FF_00FF_00FF_00FF
}
