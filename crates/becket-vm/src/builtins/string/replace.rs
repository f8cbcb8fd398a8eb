//! Replacing and splitting by strings. Not here: where they are found (`search.rs`), what a `$` stands for (`replacement.rs`), and
//! patterns, replacements and separators that are objects (`stdlib-api/string.js`).

use alloc::vec::Vec;

use crate::edition::EMPTY_STRING;
use crate::heap::{Heap, Room};
use crate::layout::Kind;
use crate::machine::{Run, Slot, state};
use crate::native::Cx;
use crate::number::convert;
use crate::string::join::push_parts;
use crate::string::make::part_at_once;
use crate::string::{FLAT_MAX, LENGTH_MAX, Units, is_latin1, length};
use crate::value::{Offset, Word};

use super::replacement::{Piece, pieces};
use super::search;
use crate::builtins::regexp;

/// Which places are replaced.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Which {
    /// `replace`
    First,
    /// `replaceAll`
    All,
}

/// `string.replace(pattern, replacement)` and `string.replaceAll(pattern, replacement)` of strings.
/// ECMA-262 22.1.3.19 and 22.1.3.20.
pub(crate) fn replace(cx: &mut Cx<'_>, which: Which) -> Run<Word> {
    if let Some(replaced) = regexp::replace::string_replace(cx, which == Which::All)? {
        return Ok(replaced);
    }
    cx.bail_on_objects(2)?;
    let text = cx.coerce_this()?;
    let pattern = cx.coerce_text(0)?;
    let replacement = cx.coerce_text(1)?;
    let found: Vec<u32> = match which {
        Which::First => search::find_from(cx, text, pattern, 0)?.map(|index| index as u32).into_iter().collect(),
        Which::All => search::find_all(cx, text, pattern, usize::MAX)?,
    };
    if found.is_empty() {
        return Ok(cx.get(text).word());
    }
    let n_replacement = cx.open(replacement)?;
    cx.charge(n_replacement / 8)?;
    if let ([at], Units::Latin1(units)) = (found.as_slice(), cx.units(replacement))
        && !units.contains(&b'$')
        && let Some(word) = replace_once(cx, text, pattern, replacement, *at)?
    {
        return Ok(word);
    }
    let pieces = pieces(cx, replacement, 0, &[], found.len() / 2)?;
    let n_pattern = cx.units(pattern).len();
    rewrite(cx, text, replacement, &Plan { found, n_pattern, pieces })
}

/// Puts a replacement without a `$` in the place of what was found at `at`, where all units take one byte and the result is short.
/// Costs what [`rewrite`] costs.
fn replace_once(cx: &mut Cx<'_>, text: Slot, pattern: Slot, replacement: Slot, at: u32) -> Run<Option<Word>> {
    let heap = &cx.machine.heap;
    let (string, with) = (cx.get(text).offset(), cx.get(replacement).offset());
    let (n_text, n_with) = (length(heap, string), length(heap, with));
    let end = at + length(heap, cx.get(pattern).offset());
    let len = n_text - (end - at) + n_with;
    let is_narrow = is_latin1(heap, string) && is_latin1(heap, with);
    if !is_narrow || !(2..FLAT_MAX as u32).contains(&len) || heap.room(2 + u64::from(len.div_ceil(8))) != Room::Enough {
        return Ok(None);
    }
    cx.charge(usize::from(n_with > 0) + (n_text + len) as usize / 8)?;
    let parts = [(string, 0, at), (with, 0, n_with), (string, end, n_text - end)];
    Ok(Some(Word::string(push_parts(&mut cx.machine.heap, parts, len))))
}

/// What a string with replacements is made of.
struct Plan {
    found: Vec<u32>,
    n_pattern: usize,
    pieces: Vec<Piece<u32>>,
}

impl Rewrite for Plan {
    fn work(&self) -> usize {
        self.found.len().saturating_mul(self.pieces.len())
    }

    fn parts(&self, n_text: usize, mut part: impl FnMut(Part)) {
        let mut last = 0;
        for at in &self.found {
            let at = *at as usize;
            let end = at + self.n_pattern;
            part(Part::Text(last, at));
            for piece in &self.pieces {
                part(match *piece {
                    Piece::Own(start, end) => Part::Replacement(start as usize, end as usize),
                    // There are no groups, so what matched is the only one.
                    Piece::Group(_) | Piece::Name(_) => Part::Text(at, end),
                    Piece::Before => Part::Text(0, at),
                    Piece::After => Part::Text(end, n_text),
                });
            }
            last = end;
        }
        part(Part::Text(last, n_text));
    }
}

/// A part of a text with replacements: from where to where, and of what.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Part {
    /// Of the text itself.
    Text(usize, usize),
    /// Of the replacement.
    Replacement(usize, usize),
}

/// What a text with replacements is made of.
pub(crate) trait Rewrite {
    /// Steps that going through the parts takes.
    fn work(&self) -> usize;
    /// Gives the parts in order, for a text of `n_text` units.
    fn parts(&self, n_text: usize, part: impl FnMut(Part));
}

/// The string that the parts of the flat strings at two positions make.
pub(crate) fn rewrite(cx: &mut Cx<'_>, text: Slot, replacement: Slot, plan: &impl Rewrite) -> Run<Word> {
    cx.charge(plan.work())?;
    let n_text = cx.units(text).len();
    let mut len = 0_u64;
    plan.parts(n_text, |part| {
        let (Part::Text(start, end) | Part::Replacement(start, end)) = part;
        len += end.saturating_sub(start) as u64;
    });
    if len > u64::from(LENGTH_MAX) {
        return Err(cx.throw_range("Invalid string length"));
    }
    let len = len as usize;
    if len == 0 {
        return Ok(Word::string(EMPTY_STRING));
    }
    cx.charge((n_text + len) / 8)?;
    let heap = &cx.machine.heap;
    let is_narrow = [text, replacement].iter().all(|slot| is_latin1(heap, cx.get(*slot).offset()));
    // Room is made first: what is copied beside the heap is never longer than what is on it.
    if is_narrow {
        let at = cx.machine.new_flat(Kind::Latin1, len)?;
        let (text, replacement) = (bytes(cx.units(text)), bytes(cx.units(replacement)));
        write(&text, &replacement, plan, cx.machine.bytes_mut(at));
        return Ok(Word::string(at));
    }
    let at = cx.machine.new_flat(Kind::Utf16, len)?;
    let (text, replacement): (Vec<u16>, Vec<u16>) =
        (cx.units(text).iter().collect(), cx.units(replacement).iter().collect());
    write(&text, &replacement, plan, cx.machine.wide_mut(at));
    Ok(Word::string(at))
}

/// Writes the parts one after the other.
fn write<T: Copy>(text: &[T], replacement: &[T], plan: &impl Rewrite, out: &mut [T]) {
    let mut written = 0;
    plan.parts(text.len(), |part| {
        let units = match part {
            Part::Text(start, end) => text.get(start..end),
            Part::Replacement(start, end) => replacement.get(start..end),
        };
        let units = units.unwrap_or(&[]);
        if let Some(places) = out.get_mut(written..written + units.len()) {
            places.copy_from_slice(units);
        }
        written += units.len();
    });
}

fn bytes(units: Units<'_>) -> Vec<u8> {
    match units {
        Units::Latin1(units) => units.to_vec(),
        Units::Utf16(units) => units.iter().map(|unit| *unit as u8).collect(),
    }
}

/// `string.split(separator, limit)` by a string. ECMA-262 22.1.3.23.
pub(crate) fn split(cx: &mut Cx<'_>) -> Run<Word> {
    if let Some(parts) = regexp::replace::string_split(cx)? {
        return Ok(parts);
    }
    cx.bail_on_objects(2)?;
    let text = cx.coerce_this()?;
    let limit = if *cx.arg(1) == Word::UNDEFINED { u32::MAX } else { convert::to_uint32(cx.coerce_number(1)?) };
    let is_whole = *cx.arg(0) == Word::UNDEFINED;
    let separator = cx.coerce_text(0)?;
    if limit == 0 {
        return cx.machine.new_array(0, 0, Word::HOLE).map(Word::object);
    }
    if is_whole {
        return cx.machine.new_array_from(text.0, 1).map(Word::object);
    }
    let n_text = length(&cx.machine.heap, cx.get(text).offset());
    let n_separator = length(&cx.machine.heap, cx.get(separator).offset());
    if n_separator == 0 {
        cx.open(text)?;
        return parts(cx, text, n_text.min(limit), |index| (index, index + 1));
    }
    let found = search::find_all(cx, text, separator, limit as usize)?;
    let count = (found.len() as u32 + 1).min(limit);
    let place = |index: u32| found.get(index as usize).copied();
    parts(cx, text, count, |index| {
        let start = index.checked_sub(1).and_then(place).map_or(0, |before| before + n_separator);
        (start, place(index).unwrap_or(n_text))
    })
}

/// The part `start..end` of a flat string of `total` units, where there is room for it and its units take one byte each.
pub(crate) fn any_part_at_once(heap: &mut Heap, string: Offset, start: u32, end: u32, total: u32) -> Option<Word> {
    match end.saturating_sub(start) {
        0 => Some(Word::string(EMPTY_STRING)),
        len if len == total => Some(Word::string(string)),
        len => part_at_once(heap, string, start, len, total),
    }
}

/// A new array of parts of the flat string at a position.
fn parts(cx: &mut Cx<'_>, text: Slot, count: u32, part: impl Fn(u32) -> (u32, u32)) -> Run<Word> {
    cx.charge(count as usize * 3 + cx.units(text).len() / 16)?;
    let made = cx.machine.new_array(count, count, Word::HOLE)?;
    // No place of its own on the stack, which would tell that it took this way.
    let array = Slot(state::SCRATCH + 6);
    cx.machine.put(array.0, Word::object(made));
    let mut first = 0;
    // What is made while there is room moves nothing.
    let (string, elements) = (cx.get(text).offset(), cx.machine.elements(made));
    let heap = &mut cx.machine.heap;
    let total = length(heap, string);
    while first < count {
        let (start, end) = part(first);
        let Some(part) = any_part_at_once(heap, string, start, end, total) else { break };
        heap.set_word(elements + 1 + first, part);
        first += 1;
    }
    for index in first..count {
        let (start, end) = part(index);
        let string = cx.machine.substring(text, start, end)?;
        let elements = cx.machine.elements(cx.get(array).offset());
        cx.machine.heap.set_word(elements + 1 + index, string);
    }
    Ok(cx.get(array).word())
}
