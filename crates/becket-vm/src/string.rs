//! Strings: Latin-1 or UTF-16, ropes that wait to be looked into, slices of flat strings. Reading, comparing, hashing and
//! flattening. Not here: making them, which allocates (`string/make.rs`), and what methods do (`builtins/string.rs`).
//! Invariant: hashing is not observable. Flattening shows in the price alone: whether a string is a rope follows from the program,
//! never from a collection, a quick way or the worker.

use alloc::boxed::Box;
use alloc::vec::Vec;

use becket_bytecode::module::Latin1;

use crate::atom::Key;
use crate::hash::{SPREAD, fold};
use crate::heap::Heap;
use crate::layout::{Header, Kind, high, low};
use crate::value::{Offset, Word};

pub(crate) mod join;
pub(crate) mod made;
pub mod make;

/// The string without units.
pub const EMPTY: Word = Word::string(crate::edition::EMPTY_STRING);
/// The longest string, in units, as in V8.
pub const LENGTH_MAX: u32 = (1 << 29) - 24;
/// Concatenations below this length are copied.
pub const ROPE_MIN: u32 = 24;
/// Templates of fewer units than this are copied into one string at once.
pub const FLAT_MAX: u64 = 1024;
/// Parts of strings below this length are copied.
pub const SLICE_MIN: u32 = 24;

/// The units of a flat string.
#[derive(Clone, Copy, Debug)]
pub enum Units<'h> {
    /// All units are below U+0100.
    Latin1(&'h [u8]),
    /// Any units.
    Utf16(&'h [u16]),
}

impl<'h> Units<'h> {
    /// How many units.
    #[inline]
    pub fn len(self) -> usize {
        match self {
            Self::Latin1(units) => units.len(),
            Self::Utf16(units) => units.len(),
        }
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The unit at an index; 0 beyond the end.
    #[inline]
    pub fn at(self, index: usize) -> u16 {
        match self {
            Self::Latin1(units) => units.get(index).map_or(0, |unit| u16::from(*unit)),
            Self::Utf16(units) => units.get(index).copied().unwrap_or(0),
        }
    }

    /// The units from `start` to `end`, cut to what there is.
    #[must_use]
    pub fn slice(self, start: usize, end: usize) -> Self {
        let end = end.min(self.len());
        let start = start.min(end);
        match self {
            Self::Latin1(units) => Self::Latin1(units.get(start..end).unwrap_or(&[])),
            Self::Utf16(units) => Self::Utf16(units.get(start..end).unwrap_or(&[])),
        }
    }

    /// All units in order.
    pub fn iter(self) -> impl DoubleEndedIterator<Item = u16> + 'h {
        let (narrow, wide): (&[u8], &[u16]) = match self {
            Self::Latin1(units) => (units, &[]),
            Self::Utf16(units) => (&[], units),
        };
        narrow.iter().map(|unit| u16::from(*unit)).chain(wide.iter().copied())
    }

    /// Whether both have the same units.
    pub fn equals(self, other: Units<'_>) -> bool {
        match (self, other) {
            (Self::Latin1(a), Units::Latin1(b)) => a == b,
            (Self::Utf16(a), Units::Utf16(b)) => a == b,
            (a, b) => a.len() == b.len() && a.iter().eq(b.iter()),
        }
    }

    /// The order of the units: that of JavaScript's `<`.
    pub fn compare(self, other: Units<'_>) -> core::cmp::Ordering {
        match (self, other) {
            (Self::Latin1(a), Units::Latin1(b)) => a.cmp(b),
            (Self::Utf16(a), Units::Utf16(b)) => a.cmp(b),
            (a, b) => a.iter().cmp(b.iter()),
        }
    }

    /// The code point at an index, and how many units it takes; a lone surrogate stands for itself.
    pub fn code_point(self, index: usize) -> (u32, usize) {
        let first = self.at(index);
        if let Self::Utf16(_) = self
            && first & 0xFC00 == 0xD800
            && index + 1 < self.len()
        {
            let second = self.at(index + 1);
            if second & 0xFC00 == 0xDC00 {
                return (0x10000 + (u32::from(first & 0x3FF) << 10) + u32::from(second & 0x3FF), 2);
            }
        }
        (u32::from(first), 1)
    }

    /// How many bytes they take in UTF-8, where a lone surrogate becomes U+FFFD.
    pub fn utf8_len(self) -> usize {
        match self {
            Self::Latin1(units) => units.len() + units.iter().filter(|unit| !unit.is_ascii()).count(),
            Self::Utf16(units) => char::decode_utf16(units.iter().copied()).map(|c| c.map_or(3, char::len_utf8)).sum(),
        }
    }

    /// The text for people and for JSON in Rust; a lone surrogate becomes U+FFFD.
    pub fn to_display(self) -> alloc::string::String {
        match self {
            Self::Latin1(units) => units.iter().map(|unit| char::from(*unit)).collect(),
            Self::Utf16(units) => alloc::string::String::from_utf16_lossy(units),
        }
    }

    /// A hash of the units under a key; never 0. Equal units hash equally in either width.
    pub fn hash(self, key: u64) -> u32 {
        let mut state = key ^ self.len() as u64;
        match self {
            Self::Latin1(units) => {
                let (eights, rest) = units.as_chunks::<8>();
                for eight in eights {
                    let eight = u64::from_le_bytes(*eight);
                    state = fold(state ^ widened(eight as u32), SPREAD);
                    state = fold(state ^ widened((eight >> 32) as u32), SPREAD);
                }
                let last = last_word(units, rest.len());
                if !rest.is_empty() {
                    state = fold(state ^ widened(last as u32), SPREAD);
                }
                if rest.len() > 4 {
                    state = fold(state ^ widened((last >> 32) as u32), SPREAD);
                }
            }
            Self::Utf16(units) => {
                for four in units.chunks(4) {
                    let bits = four.iter().rev().fold(0, |bits, unit| bits << 16 | u64::from(*unit));
                    state = fold(state ^ bits, SPREAD);
                }
            }
        }
        (fold(state ^ SPREAD, SPREAD) as u32).max(1)
    }

    /// The array index that the units spell, if they spell one: `0` to `4294967294` without leading zeros.
    pub fn array_index(self) -> Option<u32> {
        let len = self.len();
        if len == 0 || len > 10 || (self.at(0) == u16::from(b'0') && len > 1) {
            return None;
        }
        let mut value: u64 = 0;
        for unit in self.iter() {
            let digit = unit.wrapping_sub(u16::from(b'0'));
            if digit > 9 {
                return None;
            }
            value = value * 10 + u64::from(digit);
        }
        u32::try_from(value).ok().filter(|index| *index < u32::MAX)
    }
}

/// Units that belong to nobody's heap: those of an atom, or of a pattern that is ready.
#[derive(Clone, Debug)]
pub(crate) enum Text {
    /// All units are below U+0100.
    Latin1(Latin1),
    /// Some are not.
    Utf16(Box<[u16]>),
}

impl Text {
    /// A copy of units, in one byte each where that is possible.
    pub(crate) fn of(units: Units<'_>) -> Self {
        match units {
            Units::Latin1(units) => Self::Latin1(units.into()),
            Units::Utf16(units) if units.iter().all(|unit| *unit < 0x100) => {
                Self::Latin1(units.iter().map(|unit| *unit as u8).collect())
            }
            Units::Utf16(units) => Self::Utf16(units.into()),
        }
    }

    pub(crate) fn units(&self) -> Units<'_> {
        match self {
            Self::Latin1(units) => Units::Latin1(units),
            Self::Utf16(units) => Units::Utf16(units),
        }
    }
}

/// The length of the string at an offset, in units.
#[inline]
pub fn length(heap: &Heap, at: Offset) -> u32 {
    low(heap.get(at + 1))
}

/// Where the units of a string are: the flat string, and the part of it.
#[inline(always)]
fn flat_part(heap: &Heap, at: Offset) -> (Offset, u32, u32) {
    let word1 = heap.get(at + 1);
    match heap.kind(at) {
        Kind::Slice => (heap.word(at + 2).offset(), high(word1), low(word1)),
        _ => (at, 0, low(word1)),
    }
}

/// Whether the units can be read without flattening.
#[inline]
pub fn is_flat(heap: &Heap, at: Offset) -> bool {
    heap.kind(at) != Kind::Rope
}

/// The units of a flat string; a rope shows none.
#[inline]
pub fn units(heap: &Heap, at: Offset) -> Units<'_> {
    if heap.header(at).is(Kind::Latin1) {
        let len = length(heap, at);
        let bytes: &[u8] = bytemuck::cast_slice(heap.slice(at + 2, len.div_ceil(8)));
        return Units::Latin1(bytes.get(..len as usize).unwrap_or(&[]));
    }
    part_units(heap, at)
}

/// The units of a flat string that is a slice, or has two bytes for each.
fn part_units(heap: &Heap, at: Offset) -> Units<'_> {
    let (base, start, len) = flat_part(heap, at);
    let (start, len) = (start as usize, len as usize);
    let header = heap.header(base);
    let total = length(heap, base);
    match header.kind() {
        Kind::Latin1 => {
            let bytes: &[u8] = bytemuck::cast_slice(heap.slice(base + 2, total.div_ceil(8)));
            Units::Latin1(bytes.get(start..start + len).unwrap_or(&[]))
        }
        Kind::Utf16 => {
            let units: &[u16] = bytemuck::cast_slice(heap.slice(base + 2, total.div_ceil(4)));
            Units::Utf16(units.get(start..start + len).unwrap_or(&[]))
        }
        _ => Units::Latin1(&[]),
    }
}

/// A unit of a string that is flat and has its units in one byte each; none where there is no such unit.
#[inline(always)]
pub fn narrow_unit(heap: &Heap, at: Offset, index: u32) -> Option<u8> {
    let (base, start, len) = flat_part(heap, at);
    if index >= len || !heap.header(base).is(Kind::Latin1) {
        return None;
    }
    let place = start + index;
    Some((heap.get(base + 2 + place / 8) >> (place % 8 * 8)) as u8)
}

/// Whether all units of a string, rope or not, are stored in one byte each.
pub fn is_latin1(heap: &Heap, at: Offset) -> bool {
    match heap.kind(at) {
        Kind::Rope => heap.header(at).size() == 4 && heap.header(at).low() & 1 == 0,
        Kind::Slice => heap.kind(heap.word(at + 2).offset()) == Kind::Latin1,
        kind => kind == Kind::Latin1,
    }
}

/// Whether two strings are equal, where that is seen at once and costs nothing: they differ in length, or both are short, flat
/// and stored in one byte a unit.
#[inline(always)]
pub fn equal_at_once(heap: &Heap, a: Offset, b: Offset) -> Option<bool> {
    let len = length(heap, a);
    if len != length(heap, b) {
        return Some(false);
    }
    if len == 0 || len >= 16 || !heap.header(a).is(Kind::Latin1) || !heap.header(b).is(Kind::Latin1) {
        return (len == 0).then_some(true);
    }
    // The bytes beyond the last unit are zero.
    Some(heap.get(a + 2) == heap.get(b + 2) && (len <= 8 || heap.get(a + 3) == heap.get(b + 3)))
}

/// Whether two flat strings are equal.
pub fn equal(heap: &Heap, a: Offset, b: Offset) -> bool {
    equal_at_once(heap, a, b).unwrap_or_else(|| units(heap, a).equals(units(heap, b)))
}

/// Four units of a byte each as two bytes each.
const fn widened(units: u32) -> u64 {
    let pairs = (units as u64 | (units as u64) << 16) & 0x0000_FFFF_0000_FFFF;
    (pairs | pairs << 8) & 0x00FF_00FF_00FF_00FF
}

/// The hash of a flat string, kept in its header.
pub fn hash(heap: &mut Heap, at: Offset, key: u64) -> u32 {
    let header = heap.header(at);
    if matches!(header.kind(), Kind::Latin1 | Kind::Utf16) {
        if header.low() != 0 {
            return header.low();
        }
        let hash = units(heap, at).hash(key);
        if at >= crate::value::ROM_END {
            heap.set(at, header.with_low(hash).0);
        }
        return hash;
    }
    units(heap, at).hash(key)
}

/// The name that a flat string is known to be as a property key: kept beside its length. No array index has one.
#[inline(always)]
pub fn known_key(heap: &Heap, at: Offset) -> Option<Key> {
    let is_flat = matches!(heap.kind(at), Kind::Latin1 | Kind::Utf16);
    let key = high(heap.get(at + 1));
    (is_flat && key != 0).then(|| Key(key - 1))
}

/// The same for a string that is so short that it costs nothing as a key.
#[inline(always)]
pub fn short_known_key(heap: &Heap, at: Offset) -> Option<Key> {
    let word = heap.get(at + 1);
    let is_known = heap.header(at).is(Kind::Latin1) && low(word) < 16 && high(word) != 0;
    is_known.then(|| Key(high(word) - 1))
}

/// Notes which name a flat string is, until shapes and names are swept.
pub fn know_key(heap: &mut Heap, at: Offset, key: Key) {
    if at >= crate::value::ROM_END && matches!(heap.kind(at), Kind::Latin1 | Kind::Utf16) {
        heap.set(at + 1, crate::layout::pair(length(heap, at), key.0 + 1));
    }
}

/// Forgets which names the strings in a region are.
pub fn forget_keys(words: &mut [u64]) {
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let size = crate::layout::size_of(Header(*word), words.get(at + 1).copied().unwrap_or(0)) as usize;
        forget_key(words, at);
        at += size;
    }
}

/// Makes the thing at an index of a region forget which name it is, if it is a string.
pub(crate) fn forget_key(words: &mut [u64], at: usize) {
    if let Some([header, len]) = words.get_mut(at..).and_then(|words| words.first_chunk_mut())
        && matches!(Header(*header).kind(), Kind::Latin1 | Kind::Utf16)
    {
        *len = u64::from(low(*len));
    }
}

/// What the units of a string may be copied to.
pub trait Unit: Copy + Default {
    /// Copies units that take one byte each.
    fn copy_narrow(to: &mut [Self], units: &[u8]);
    /// Copies units that take two. Where one byte is wanted, the string is known to have no larger ones.
    fn copy_wide(to: &mut [Self], units: &[u16]);
    /// Appends units that take one byte each.
    fn append_narrow(to: &mut Vec<Self>, units: &[u8]);
}

impl Unit for u8 {
    #[inline]
    fn copy_narrow(to: &mut [Self], units: &[u8]) {
        if to.len() == units.len() {
            to.copy_from_slice(units);
        }
    }

    fn copy_wide(to: &mut [Self], units: &[u16]) {
        to.iter_mut().zip(units).for_each(|(place, unit)| *place = *unit as u8);
    }

    #[inline]
    fn append_narrow(to: &mut Vec<Self>, units: &[u8]) {
        to.extend_from_slice(units);
    }
}

impl Unit for u16 {
    fn copy_narrow(to: &mut [Self], units: &[u8]) {
        to.iter_mut().zip(units).for_each(|(place, unit)| *place = Self::from(*unit));
    }

    #[inline]
    fn copy_wide(to: &mut [Self], units: &[u16]) {
        if to.len() == units.len() {
            to.copy_from_slice(units);
        }
    }

    fn append_narrow(to: &mut Vec<Self>, units: &[u8]) {
        to.extend(units.iter().map(|unit| Self::from(*unit)));
    }
}

/// Appends the units of a string, rope or not.
#[inline]
pub fn append_units<T: Unit>(heap: &Heap, at: Offset, out: &mut Vec<T>) -> Ropes {
    if heap.header(at).is(Kind::Latin1)
        && let Units::Latin1(units) = units(heap, at)
    {
        T::append_narrow(out, units);
        return Ropes::default();
    }
    let start = out.len();
    out.resize(start + length(heap, at) as usize, T::default());
    copy_units(heap, at, out.get_mut(start..).unwrap_or(&mut []))
}

/// How many ropes copying a string went through.
#[derive(Clone, Copy, Default, Debug)]
#[must_use = "ropes that stay ropes are paid for each time"]
pub struct Ropes {
    /// All of them.
    pub all: u64,
    /// Those of the program's image, which each run has anew.
    pub of_image: u64,
}

/// Copies the units of a string, rope or not, into `out`, whose length is the string's or less: then only the beginning.
#[inline]
pub fn copy_units<T: Unit>(heap: &Heap, at: Offset, out: &mut [T]) -> Ropes {
    if heap.kind(at) == Kind::Rope {
        return copy_rope(heap, at, out);
    }
    copy_flat(heap, at, out);
    Ropes::default()
}

#[inline]
fn copy_flat<T: Unit>(heap: &Heap, at: Offset, out: &mut [T]) {
    match units(heap, at).slice(0, out.len()) {
        Units::Latin1(units) => T::copy_narrow(out, units),
        Units::Utf16(units) => T::copy_wide(out, units),
    }
}

/// The same for a rope. Without recursion: at a node whose parts are both ropes the larger waits, so that at most 30 wait at
/// a time.
fn copy_rope<T: Unit>(heap: &Heap, at: Offset, out: &mut [T]) -> Ropes {
    let mut ropes = Ropes::default();
    let mut waiting: Vec<(Offset, usize)> = Vec::new();
    let mut next = Some((at, 0));
    while let Some((node, to)) = next.take().or_else(|| waiting.pop()) {
        let places = out.get_mut(to..).unwrap_or(&mut []);
        if heap.kind(node) != Kind::Rope {
            let n = places.len().min(length(heap, node) as usize);
            copy_flat(heap, node, places.get_mut(..n).unwrap_or(&mut []));
            continue;
        }
        if places.is_empty() {
            continue;
        }
        ropes.all += 1;
        ropes.of_image += u64::from(node < heap.moving_from());
        let (left, right) = (heap.word(node + 2).offset(), heap.word(node + 3).offset());
        let (n_left, n_right) = (length(heap, left), length(heap, right));
        let (first, second) = ((left, to), (right, to + n_left as usize));
        let (smaller, larger) = if n_left < n_right { (first, second) } else { (second, first) };
        waiting.push(larger);
        next = Some(smaller);
    }
    ropes
}

/// Makes a rope a slice of the flat string that holds its units.
pub fn become_slice(heap: &mut Heap, rope: Offset, flat: Offset) {
    let len = length(heap, rope);
    heap.set(rope, Header::new(Kind::Slice, 4, 0).0);
    heap.set(rope + 1, u64::from(len));
    heap.set_word(rope + 2, Word::string(flat));
    heap.set_word(rope + 3, Word::UNDEFINED);
}

/// Bytes of a string that [`words_of_short`] takes at most.
pub(crate) const SHORT_MAX: usize = 32;

/// The bytes of a short string, eight to a word; what is longer gives others.
#[inline]
pub(crate) fn words_of_short(units: &[u8]) -> [u64; 4] {
    let count = units.len() as u32;
    if let (Some(first), Some(last)) = (units.first_chunk(), units.last_chunk()) {
        let first = u128::from_le_bytes(*first);
        // Without those that are among the first.
        let rest = u128::from_le_bytes(*last).checked_shr(256_u32.wrapping_sub(count.wrapping_mul(8))).unwrap_or(0);
        return [first as u64, (first >> 64) as u64, rest as u64, (rest >> 64) as u64];
    }
    if let (Some(first), Some(last)) = (units.first_chunk(), units.last_chunk()) {
        let rest = u64::from_le_bytes(*last).checked_shr(128 - 8 * count).unwrap_or(0);
        return [u64::from_le_bytes(*first), rest, 0, 0];
    }
    [last_word(units, units.len()), 0, 0, 0]
}

/// The last `count` bytes, fewer than eight, as a word.
#[inline]
pub(crate) fn last_word(units: &[u8], count: usize) -> u64 {
    let wide = |four: Option<&[u8; 4]>| four.map_or(0, |four| u64::from(u32::from_le_bytes(*four)));
    match (units.last_chunk::<8>(), units) {
        (Some(eight), _) => (u64::from_le_bytes(*eight) >> 8) >> (56 - 8 * count),
        (None, [_, _, _, _, ..]) => wide(units.first_chunk()) | wide(units.last_chunk()) << (8 * count - 32),
        (None, _) => units.iter().rev().fold(0, |last, unit| last << 8 | u64::from(*unit)),
    }
}

/// The same units in one byte each, if they all fit.
pub(crate) fn narrow(units: &[u16]) -> Option<Vec<u8>> {
    units.iter().all(|unit| *unit < 0x100).then(|| units.iter().map(|unit| *unit as u8).collect())
}
