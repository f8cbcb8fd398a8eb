//! Finding strings in strings, in time that is linear in both whatever they hold. Not here: what is done with what was found
//! (`replace.rs`).

use alloc::borrow::Cow;
use alloc::vec;
use alloc::vec::Vec;

use memchr::memmem;

use crate::limits::Limit;
use crate::machine::{Run, Slot, Trap};
use crate::native::Cx;
use crate::number::convert;
use crate::string::Units;
use crate::value::Word;

use super::this_length;

/// A search that may end early looks at this many places first, then at twice as many each time.
pub(crate) const FIRST_PLACES: usize = 128;
/// The most places that are looked at for one charge.
const PLACES_MAX: usize = 4_096;

/// For how many places that are found there is room at once.
const PLACES_EXPECTED: usize = 16;
/// So many places are kept before there is asked for room, which is then for twice as many each time.
const PLACES_FREE: usize = 1_024;

/// Bytes beside the heap that a search takes unasked.
const BYTES_FREE: usize = 4_096;

/// How many places the next slices of a search have: never fewer than the pattern has units, so that getting ready for the
/// pattern again costs no more than looking for it.
fn slices(n_pattern: usize) -> impl Iterator<Item = usize> {
    core::iter::successors(Some(FIRST_PLACES), |places| Some((places * 2).min(PLACES_MAX)))
        .map(move |places| places.max(n_pattern))
}

/// Where the string at one position is in that at another, at or after an index. Pays for the way to it.
pub(super) fn find_from(cx: &mut Cx<'_>, text: Slot, pattern: Slot, from: usize) -> Run<Option<usize>> {
    let (n_text, n_pattern) = (cx.open(text)?, cx.open(pattern)?);
    if from + n_pattern > n_text {
        return Ok(None);
    }
    room_for_pattern(cx, text, pattern)?;
    let mut start = from;
    for places in slices(n_pattern) {
        if start + n_pattern > n_text {
            break;
        }
        let end = (start + places - 1 + n_pattern).min(n_text);
        cx.charge((end - start + n_pattern) / 8)?;
        let found = find(cx.units(text).slice(0, end), cx.units(pattern), start);
        if found.is_some() {
            return Ok(found);
        }
        start += places;
    }
    Ok(None)
}

/// The same backwards: the last place at or before an index.
fn find_back(cx: &mut Cx<'_>, text: Slot, pattern: Slot, from: usize) -> Run<Option<usize>> {
    let (n_text, n_pattern) = (cx.open(text)?, cx.open(pattern)?);
    let Some(last) = n_text.checked_sub(n_pattern) else { return Ok(None) };
    room_for_pattern(cx, text, pattern)?;
    let mut last = last.min(from);
    for places in slices(n_pattern) {
        let first = (last + 1).saturating_sub(places);
        cx.charge((last - first + 2 * n_pattern) / 8)?;
        let found = find_last(cx.units(text).slice(first, last + n_pattern), cx.units(pattern));
        if found.is_some() || first == 0 {
            return Ok(found.map(|index| first + index));
        }
        last = first - 1;
    }
    Ok(None)
}

/// Asks for room for what is made of a pattern beside the heap before it is looked for. Everything that may move, moves.
fn room_for_pattern(cx: &mut Cx<'_>, text: Slot, pattern: Slot) -> Run<()> {
    let bytes = match (cx.units(text), cx.units(pattern)) {
        (Units::Latin1(_), Units::Latin1(_)) => 0,
        (Units::Latin1(_), Units::Utf16(pattern)) => pattern.len(),
        // It is widened, and a place is kept for each unit of it.
        (Units::Utf16(_), pattern) => 6 * pattern.len(),
    };
    if bytes > BYTES_FREE { cx.machine.room_beside(bytes) } else { Ok(()) }
}

/// Where the string at one position is in that at another, without overlaps, at most `limit` times; an empty pattern is
/// everywhere. Pays for what it finds, and refuses more places than the heap may have words.
pub(super) fn find_all(cx: &mut Cx<'_>, text: Slot, pattern: Slot, limit: usize) -> Run<Vec<u32>> {
    let (n_text, n_pattern) = (cx.open(text)?, cx.open(pattern)?);
    cx.charge((n_text + n_pattern) / 8)?;
    if n_pattern > n_text {
        return Ok(Vec::new());
    }
    room_for_pattern(cx, text, pattern)?;
    let most = usize::try_from(cx.machine.heap.limit_words()).unwrap_or(usize::MAX);
    let limit = limit.min(most);
    let mut found = Vec::with_capacity(PLACES_EXPECTED.min(limit));
    let (mut start, mut room) = (0, limit.min(PLACES_FREE));
    loop {
        let before = found.len();
        all(cx.units(text).slice(start, n_text), cx.units(pattern), start, room - before, &mut found);
        cx.charge(found.len() - before)?;
        let next = found.last().map_or(0, |last| *last as usize) + n_pattern.max(1);
        if found.len() < room || room == limit || next > n_text {
            break;
        }
        // What makes the pattern ready again is less than what made it be found so often.
        (start, room) = (next, limit.min(2 * room));
        cx.machine.room_beside(room * size_of::<u32>())?;
        found.reserve_exact(room - found.len());
    }
    if found.len() == most { Err(Trap::Limit(Limit::Memory)) } else { Ok(found) }
}

/// `string.indexOf(search, position)`. ECMA-262 22.1.3.9.
pub(crate) fn index_of(cx: &mut Cx<'_>) -> Run<Word> {
    let pattern = cx.coerce_text(0)?;
    let from = cx.integer_or(1, 0.0).clamp(0.0, f64::from(this_length(cx))) as usize;
    let found = find_from(cx, cx.this_slot(), pattern, from)?;
    Ok(found.map_or(Word::int(-1), |index| Word::int(index as i32)))
}

/// `string.lastIndexOf(search, position)`. ECMA-262 22.1.3.11.
pub(crate) fn last_index_of(cx: &mut Cx<'_>) -> Run<Word> {
    let pattern = cx.coerce_text(0)?;
    let position = cx.number(1);
    let position = if position.is_nan() { f64::INFINITY } else { convert::to_integer_or_infinity(position) };
    let from = position.clamp(0.0, f64::from(this_length(cx))) as usize;
    let found = find_back(cx, cx.this_slot(), pattern, from)?;
    Ok(found.map_or(Word::int(-1), |index| Word::int(index as i32)))
}

/// The receiver and the pattern of the methods that refuse regular expressions; objects are left to the hook language.
fn receiver_and_pattern(cx: &mut Cx<'_>) -> Run<(Slot, Slot)> {
    cx.bail_on_objects(2)?;
    let this = cx.coerce_this()?;
    let pattern = cx.coerce_text(0)?;
    Ok((this, pattern))
}

/// The position that an argument asks for, kept within the receiver.
fn position(cx: &mut Cx<'_>, index: usize, default: f64) -> Run<usize> {
    let position = if *cx.arg(index) == Word::UNDEFINED { default } else { cx.coerce_number(index)? };
    Ok(convert::to_integer_or_infinity(position).clamp(0.0, f64::from(this_length(cx))) as usize)
}

/// `string.includes(search, position)`. ECMA-262 22.1.3.8.
pub(crate) fn includes(cx: &mut Cx<'_>) -> Run<Word> {
    let (this, pattern) = receiver_and_pattern(cx)?;
    let from = position(cx, 1, 0.0)?;
    Ok(Word::bool(find_from(cx, this, pattern, from)?.is_some()))
}

/// `string.startsWith(search, position)`. ECMA-262 22.1.3.24.
pub(crate) fn starts_with(cx: &mut Cx<'_>) -> Run<Word> {
    let (this, pattern) = receiver_and_pattern(cx)?;
    let from = position(cx, 1, 0.0)?;
    is_at(cx, this, pattern, |n_pattern| Some((from, from.checked_add(n_pattern)?)))
}

/// `string.endsWith(search, end)`. ECMA-262 22.1.3.7.
pub(crate) fn ends_with(cx: &mut Cx<'_>) -> Run<Word> {
    let (this, pattern) = receiver_and_pattern(cx)?;
    let end = position(cx, 1, f64::INFINITY)?;
    is_at(cx, this, pattern, |n_pattern| Some((end.checked_sub(n_pattern)?, end)))
}

/// Whether the string at a position has a pattern in the place that its length gives.
fn is_at(cx: &mut Cx<'_>, text: Slot, pattern: Slot, place: impl Fn(usize) -> Option<(usize, usize)>) -> Run<Word> {
    let n_text = cx.open(text)?;
    let n_pattern = cx.open(pattern)?;
    let Some((start, end)) = place(n_pattern).filter(|place| place.1 <= n_text) else { return Ok(Word::FALSE) };
    cx.charge(n_pattern / 16)?;
    Ok(Word::bool(cx.units(text).slice(start, end).equals(cx.units(pattern))))
}

/// Where `pattern` is in `text`, at or after an index.
pub(super) fn find(text: Units<'_>, pattern: Units<'_>, from: usize) -> Option<usize> {
    if from > text.len() || pattern.len() > text.len() - from {
        return None;
    }
    let found = match (text.slice(from, text.len()), pattern) {
        (Units::Latin1(text), Units::Latin1([unit])) => memchr::memchr(*unit, text),
        (Units::Latin1(text), Units::Latin1(pattern)) => memmem::find(text, pattern),
        (Units::Latin1(text), Units::Utf16(pattern)) => memmem::find(text, &crate::string::narrow(pattern)?),
        (Units::Utf16(text), pattern) => match pattern.len() {
            0 => Some(0),
            1 => text.iter().position(|unit| *unit == pattern.at(0)),
            _ => Finder::new(widen(pattern)).find(&mut text.iter().copied()),
        },
    };
    found.map(|index| from + index)
}

/// Where `pattern` is in `text` for the last time.
pub(super) fn find_last(text: Units<'_>, pattern: Units<'_>) -> Option<usize> {
    let end = text.len();
    match (text, pattern) {
        (Units::Latin1(text), Units::Latin1([unit])) => memchr::memrchr(*unit, text),
        (Units::Latin1(text), Units::Latin1(pattern)) => memmem::rfind(text, pattern),
        (Units::Latin1(text), Units::Utf16(pattern)) => memmem::rfind(text, &crate::string::narrow(pattern)?),
        (Units::Utf16(text), pattern) => {
            let mut backwards = widen(pattern).into_owned();
            backwards.reverse();
            if backwards.is_empty() {
                return Some(end);
            }
            let n_pattern = backwards.len();
            Finder::new(Cow::Owned(backwards))
                .find(&mut text.iter().rev().copied())
                .map(|index| end - index - n_pattern)
        }
    }
}

/// Appends all places of `pattern` in `text`, which begins at an index, without overlaps, at most `limit`.
pub(super) fn all(text: Units<'_>, pattern: Units<'_>, from: usize, limit: usize, places: &mut Vec<u32>) {
    if pattern.is_empty() {
        places.extend((0..=text.len()).map(|index| (from + index) as u32).take(limit));
        return;
    }
    if pattern.len() > text.len() {
        return;
    }
    let mut found = |indices: &mut dyn Iterator<Item = usize>| {
        places.extend(indices.take(limit).map(|index| (from + index) as u32));
    };
    match (text, pattern) {
        (Units::Latin1(text), Units::Latin1([unit])) => found(&mut memchr::memchr_iter(*unit, text)),
        (Units::Latin1(text), Units::Latin1(pattern)) => found(&mut memmem::find_iter(text, pattern)),
        (Units::Latin1(text), Units::Utf16(pattern)) => {
            if let Some(pattern) = crate::string::narrow(pattern) {
                found(&mut memmem::find_iter(text, &pattern));
            }
        }
        (Units::Utf16(text), pattern) => {
            let finder = Finder::new(widen(pattern));
            let mut rest = text.iter().copied();
            let mut start = 0;
            found(&mut core::iter::from_fn(|| {
                let index = start + finder.find(&mut rest)?;
                start = index + finder.pattern.len();
                Some(index)
            }));
        }
    }
}

fn widen(units: Units<'_>) -> Cow<'_, [u16]> {
    match units {
        Units::Latin1(units) => units.iter().map(|unit| u16::from(*unit)).collect(),
        Units::Utf16(units) => Cow::Borrowed(units),
    }
}

/// A pattern of two-byte units and what of it is still matched after each mismatch (Knuth, Morris, Pratt 1977): for wide
/// strings, where a search by bytes could find places between two units again and again.
struct Finder<'p> {
    pattern: Cow<'p, [u16]>,
    borders: Vec<u32>,
}

impl<'p> Finder<'p> {
    fn new(pattern: Cow<'p, [u16]>) -> Self {
        let mut finder = Self { borders: vec![0; pattern.len()], pattern };
        let mut border = 0;
        for index in 1..finder.pattern.len() {
            border = finder.advance(border, finder.unit(index));
            if let Some(place) = finder.borders.get_mut(index) {
                *place = border as u32;
            }
        }
        finder
    }

    fn unit(&self, index: usize) -> u16 {
        self.pattern.get(index).copied().unwrap_or(0)
    }

    /// How much of the pattern is matched after one more unit.
    fn advance(&self, mut matched: usize, unit: u16) -> usize {
        while matched > 0 && self.unit(matched) != unit {
            matched = self.borders.get(matched - 1).map_or(0, |border| *border as usize);
        }
        matched + usize::from(self.unit(matched) == unit)
    }

    /// How many units come before the pattern; those up to its end are taken. The pattern is not empty.
    fn find(&self, units: &mut dyn Iterator<Item = u16>) -> Option<usize> {
        let mut matched = 0;
        for (index, unit) in units.enumerate() {
            matched = self.advance(matched, unit);
            if matched == self.pattern.len() {
                return Some(index + 1 - matched);
            }
        }
        None
    }
}
