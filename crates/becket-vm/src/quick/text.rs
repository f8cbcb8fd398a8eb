//! The methods of strings that are flat and stored in one byte a unit.

use becket_bytecode::ops::Instr;

use crate::builtins::string::replace::any_part_at_once;
use crate::builtins::string::search::FIRST_PLACES;
use crate::call::THIS;
use crate::heap::{Heap, Room};
use crate::interp::{Window, argument, in_window};
use crate::limits::IS_METERED;
use crate::shape::ShapeId;
use crate::string::{self, Units};
use crate::value::Word;

/// What is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum OfText {
    CharCodeAt,
    IndexOf,
    Includes,
    StartsWith,
    Slice,
    Split,
}

/// The value of the call of such a method in a window, if there is as much fuel as it costs beside the call: that is paid then.
/// What is looked for is short, or where it can be is near.
#[inline(never)]
pub(super) fn of_text(
    heap: &mut Heap,
    fuel: &mut i64,
    what: OfText,
    list: ShapeId,
    window: &Window,
    call: Instr,
) -> Option<Word> {
    let (this, first) = (in_window(window, call.b, THIS), argument(window, call.b, 0));
    let second = match call.c {
        1 => Word::UNDEFINED,
        2 => argument(window, call.b, 1),
        _ => return None,
    };
    if !this.is_string() || !(second.is_int() || second == Word::UNDEFINED) {
        return None;
    }
    let (value, price) = match what {
        OfText::Slice => slice(heap, *fuel, this, first, second)?,
        OfText::CharCodeAt | OfText::Split if second != Word::UNDEFINED => return None,
        OfText::CharCodeAt => (char_code_at(heap, this, first)?, 0),
        OfText::Split => split(heap, *fuel, list, this, first)?,
        OfText::IndexOf | OfText::Includes | OfText::StartsWith => {
            let (text, pattern) = (narrow_units(heap, this)?, narrow_units(heap, first)?);
            let from = match second {
                Word::UNDEFINED => 0,
                second => usize::try_from(second.as_int()).unwrap_or(0).min(text.len()),
            };
            let rest = text.get(from..)?;
            let (found, price) = if what == OfText::StartsWith {
                (
                    rest.starts_with(pattern).then_some(0),
                    if pattern.len() > rest.len() { 0 } else { pattern.len() / 16 },
                )
            } else {
                find_near(rest, pattern)?
            };
            let value = match what {
                OfText::IndexOf => Word::int(found.map_or(-1, |index| (from + index) as i32)),
                _ => Word::bool(found.is_some()),
            };
            (value, price as i64)
        }
    };
    if *fuel < price {
        return None;
    }
    if IS_METERED {
        *fuel -= price;
    }
    Some(value)
}

/// Where a pattern is among the first places of a text, and what it costs to look there; none where it may be further on.
fn find_near(text: &[u8], pattern: &[u8]) -> Option<(Option<usize>, usize)> {
    let (unit, more) = pattern.split_first().filter(|_| pattern.len() <= PATTERN_MAX)?;
    if pattern.len() > text.len() {
        return Some((None, 0));
    }
    let places = text.get(..FIRST_PLACES - 1 + pattern.len()).unwrap_or(text);
    let price = (places.len() + pattern.len()) / 8;
    let mut start = 0;
    while let Some(index) = memchr::memchr(*unit, places.get(start..)?) {
        start += index + 1;
        if places.get(start..)?.starts_with(more) {
            return Some((Some(start - 1), price));
        }
    }
    (places.len() == text.len()).then_some((None, price))
}

/// Patterns that are looked for place by place.
const PATTERN_MAX: usize = 16;

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

/// `string.slice(start, end)` by integers, where there is room and fuel; and what it costs.
fn slice(heap: &mut Heap, fuel: i64, this: Word, start: Word, end: Word) -> Option<(Word, i64)> {
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
    let part = string::make::part_at_once(heap, this.offset(), start, end - start, total)?;
    Some((part, price))
}

/// `string.split(separator)` of a short text into a few parts, where there is room and fuel; and what it costs.
fn split(heap: &mut Heap, fuel: i64, list: ShapeId, this: Word, separator: Word) -> Option<(Word, i64)> {
    let (text, pattern) = (narrow_units(heap, this)?, narrow_units(heap, separator)?);
    let (unit, more) = pattern.split_first().filter(|_| pattern.len() <= PATTERN_MAX)?;
    let (total, n_pattern) = (text.len() as u32, pattern.len() as u32);
    if list == 0 || text.len() > SPLIT_MAX {
        return None;
    }
    // Where each part ends.
    let mut ends = [total; PARTS_MAX];
    let (mut count, mut start) = (1, 0);
    while let Some(index) = memchr::memchr(*unit, text.get(start..)?) {
        let place = start + index;
        start = place + 1;
        if text.get(start..)?.starts_with(more) {
            start += more.len();
            *ends.get_mut(count - 1)? = place as u32;
            count += 1;
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

/// Units of the texts that are split here.
const SPLIT_MAX: usize = 256;
/// Into how many parts, at most.
const PARTS_MAX: usize = 16;

/// `string.charCodeAt(index)` where the string is stored in one byte a unit.
#[inline(always)]
pub(crate) fn char_code_at(heap: &Heap, string: Word, index: Word) -> Option<Word> {
    let is_index = string.is_string() && index.is_int() && index.as_int() >= 0;
    let unit = is_index.then(|| string::narrow_unit(heap, string.offset(), index.as_int() as u32))?;
    unit.map(|unit| Word::int(i32::from(unit)))
}
