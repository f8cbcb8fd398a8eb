//! The methods of strings that are flat and stored in one byte a unit.

use crate::builtins::string::replace::any_part_at_once;
use crate::builtins::string::search::FIRST_PLACES;
use crate::heap::{Heap, Room};
use crate::quick::{Call, Known, pay};
use crate::shape::ShapeId;
use crate::string::{self, Units};
use crate::value::Word;

/// Places that begin as the pattern does and go on otherwise, before another way is better.
const TRIES_MAX: usize = 8;
/// Patterns that are looked for place by place.
const PATTERN_MAX: usize = 16;
/// Units of the texts that are split here.
const SPLIT_MAX: usize = 256;
/// Into how many parts, at most.
const PARTS_MAX: usize = 16;

/// A string, and the two arguments of a call of one of its methods, of which the second is an integer or is missing.
#[inline(always)]
fn operands(call: Call<'_>) -> Option<(Word, Word, Word)> {
    let second = match call.count() {
        1 => Word::UNDEFINED,
        2 => call.argument(1),
        _ => return None,
    };
    let this = call.this();
    let is_known = this.is_string() && (second.is_int() || second == Word::UNDEFINED);
    is_known.then(|| (this, call.argument(0), second))
}

/// `string.charCodeAt(index)`
pub(super) fn char_code_at(heap: &mut Heap, _: &mut i64, _: Known, call: Call<'_>) -> Option<Word> {
    unit_at(heap, call.this(), call.only_argument()?)
}

/// `string.indexOf(pattern, from)`
pub(super) fn index_of(heap: &mut Heap, fuel: &mut i64, _: Known, call: Call<'_>) -> Option<Word> {
    let (text, pattern, from) = text_and_pattern(heap, call)?;
    let (found, price) = find_near(text.get(from..)?, pattern)?;
    pay(fuel, price as i64)?;
    Some(Word::int(found.map_or(-1, |index| (from + index) as i32)))
}

/// `string.includes(pattern, from)`
pub(super) fn includes(heap: &mut Heap, fuel: &mut i64, _: Known, call: Call<'_>) -> Option<Word> {
    let (text, pattern, from) = text_and_pattern(heap, call)?;
    let (found, price) = find_near(text.get(from..)?, pattern)?;
    pay(fuel, price as i64)?;
    Some(Word::bool(found.is_some()))
}

/// `string.startsWith(pattern, from)`
pub(super) fn starts_with(heap: &mut Heap, fuel: &mut i64, _: Known, call: Call<'_>) -> Option<Word> {
    let (text, pattern, from) = text_and_pattern(heap, call)?;
    let rest = text.get(from..)?;
    let price = if pattern.len() > rest.len() { 0 } else { pattern.len() / 16 };
    pay(fuel, price as i64)?;
    Some(Word::bool(rest.starts_with(pattern)))
}

/// `string.slice(start, end)` by integers
pub(super) fn slice(heap: &mut Heap, fuel: &mut i64, _: Known, call: Call<'_>) -> Option<Word> {
    let (this, start, end) = operands(call)?;
    let (value, price) = part(heap, *fuel, this, start, end)?;
    pay(fuel, price)?;
    Some(value)
}

/// `string.split(separator)` of a short text into a few parts
pub(super) fn split(heap: &mut Heap, fuel: &mut i64, known: Known, call: Call<'_>) -> Option<Word> {
    let (this, separator, limit) = operands(call)?;
    let (value, price) =
        if limit == Word::UNDEFINED { parts(heap, *fuel, known.list, this, separator)? } else { return None };
    pay(fuel, price)?;
    Some(value)
}

/// What is looked through, what is looked for, and from where on.
#[inline(always)]
fn text_and_pattern<'a>(heap: &'a Heap, call: Call<'_>) -> Option<(&'a [u8], &'a [u8], usize)> {
    let (this, pattern, from) = operands(call)?;
    let (text, pattern) = (narrow_units(heap, this)?, narrow_units(heap, pattern)?);
    let from = match from {
        Word::UNDEFINED => 0,
        from => usize::try_from(from.as_int()).unwrap_or(0).min(text.len()),
    };
    Some((text, pattern, from))
}

/// Where a pattern is among the first places of a text, and what it costs to look there; none where it may be further on.
fn find_near(text: &[u8], pattern: &[u8]) -> Option<(Option<usize>, usize)> {
    let (unit, more) = pattern.split_first().filter(|_| pattern.len() <= PATTERN_MAX)?;
    if pattern.len() > text.len() {
        return Some((None, 0));
    }
    let places = text.get(..FIRST_PLACES - 1 + pattern.len()).unwrap_or(text);
    let price = (places.len() + pattern.len()) / 8;
    let (mut start, mut n_tried) = (0, 0);
    while let Some(index) = memchr::memchr(*unit, places.get(start..)?) {
        start += index + 1;
        if places.get(start..)?.starts_with(more) {
            return Some((Some(start - 1), price));
        }
        n_tried += 1;
        if n_tried > TRIES_MAX {
            return None;
        }
    }
    (places.len() == text.len()).then_some((None, price))
}

/// The units of a string that is flat and has one byte for each.
#[inline]
fn narrow_units(heap: &Heap, string: Word) -> Option<&[u8]> {
    if !string.is_string() || !string::is_flat(heap, string.offset()) {
        return None;
    }
    match string::units(heap, string.offset()) {
        Units::Latin1(units) => Some(units),
        Units::Utf16(_) => None,
    }
}

/// A part of a string by integers, where there is room and fuel; and what it costs.
fn part(heap: &mut Heap, fuel: i64, this: Word, start: Word, end: Word) -> Option<(Word, i64)> {
    let total = string::length(heap, this.offset());
    if !start.is_int() || !string::is_flat(heap, this.offset()) {
        return None;
    }
    let place = |index: Word| match index.as_int() {
        index if index < 0 => total.saturating_sub(index.unsigned_abs()),
        index => total.min(index as u32),
    };
    let (start, end) = (place(start), if end == Word::UNDEFINED { total } else { place(end) });
    if start >= end {
        return Some((string::EMPTY, 0));
    }
    if end - start == total {
        return Some((this, 0));
    }
    let price = i64::from((end - start) / 16);
    if fuel < price {
        return None;
    }
    Some((string::make::part_at_once(heap, this.offset(), start, end - start, total)?, price))
}

/// The parts of a short text between separators, if they are few, where there is room and fuel; and what it costs.
fn parts(heap: &mut Heap, fuel: i64, list: ShapeId, this: Word, separator: Word) -> Option<(Word, i64)> {
    let (text, pattern) = (narrow_units(heap, this)?, narrow_units(heap, separator)?);
    let (unit, more) = pattern.split_first().filter(|_| pattern.len() <= PATTERN_MAX)?;
    let (total, n_pattern) = (text.len() as u32, pattern.len() as u32);
    if list == 0 || text.len() > SPLIT_MAX {
        return None;
    }
    // Where each part ends.
    let mut ends = [total; PARTS_MAX];
    let (mut count, mut start, mut n_tried) = (1, 0, 0);
    while let Some(index) = memchr::memchr(*unit, text.get(start..)?) {
        let place = start + index;
        start = place + 1;
        if text.get(start..)?.starts_with(more) {
            start += more.len();
            *ends.get_mut(count - 1)? = place as u32;
            count += 1;
        } else if n_tried == TRIES_MAX {
            return None;
        } else {
            n_tried += 1;
        }
    }
    let ends = ends.get(..count)?;
    let price = i64::from((total + n_pattern) / 8 + total / 16) + 4 * count as i64 - 1;
    // A part takes three words beside its units, at most, or four.
    let room = 4 + 5 * count as u64 + u64::from(total / 8);
    if fuel < price || heap.room(room) != Room::Enough {
        return None;
    }
    // From here on nothing is missing: a part of a flat text with one byte a unit fails for want of room alone.
    let array = heap.push_holes(list, count as u32);
    let mut start = 0;
    for (index, end) in (0..).zip(ends) {
        let part = any_part_at_once(heap, this.offset(), start, *end, total)?;
        heap.set_word(heap.element_place(array, index)?, part);
        start = end + n_pattern;
    }
    Some((Word::object(array), price))
}

/// A unit of a string that is stored in one byte a unit.
#[inline(always)]
fn unit_at(heap: &Heap, string: Word, index: Word) -> Option<Word> {
    let is_index = string.is_string() && index.is_int() && index.as_int() >= 0;
    let unit = is_index.then(|| string::narrow_unit(heap, string.offset(), index.as_int() as u32))?;
    unit.map(|unit| Word::int(i32::from(unit)))
}
