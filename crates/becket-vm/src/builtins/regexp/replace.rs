//! Replacing and splitting by regular expressions to which nothing was done, with replacements that are strings. Not here:
//! callbacks (`stdlib-api/regexp.js`), and patterns that are strings (`../string/replace.rs`).

use alloc::vec::Vec;

use becket_regex::{Flags, Regex};

use crate::builtins::string::replace::{Part, Rewrite, rewrite};
use crate::builtins::string::replacement::{Piece, pieces};
use crate::limits::Limit;
use crate::machine::{Run, Slot, Trap};
use crate::native::Cx;
use crate::number::convert;
use crate::value::Word;

use super::{Search, exec_in, plain_text, plain_this, whole};

/// `regexp[Symbol.replace](string, replacement)`. ECMA-262 22.2.6.11.
pub(crate) fn symbol_replace(cx: &mut Cx<'_>) -> Run<Word> {
    let regexp = plain_this(cx)?;
    if cx.arg(1).is_language_object() {
        return Err(Trap::Bail);
    }
    let text = plain_text(cx)?;
    let replacement = cx.coerce_text(1)?;
    replace(cx, regexp, text, replacement)
}

/// `string.replace(regexp, replacement)`, if the pattern is a regular expression to which nothing was done, and the rest are
/// strings.
pub(crate) fn string_replace(cx: &mut Cx<'_>, all: bool) -> Run<Option<Word>> {
    let pattern = cx.arg(0).word();
    if !pattern.is_object() || cx.this().is_language_object() || cx.arg(1).is_language_object() {
        return Ok(None);
    }
    if !cx.machine.is_plain_regexp(pattern) {
        return Ok(None);
    }
    if all && !cx.machine.regexp_flags(pattern.offset()).has(Flags::GLOBAL) {
        return Ok(None);
    }
    let text = cx.coerce_this()?;
    let replacement = cx.coerce_text(1)?;
    let regexp = cx.arg_slot(0);
    replace(cx, regexp, text, replacement).map(Some)
}

/// Where the matches are: for each all its groups, one after the other.
struct Found {
    places: Vec<(u32, u32)>,
    groups: usize,
}

/// The place of a group that took no part in its match. No text is so long.
const NOWHERE: (u32, u32) = (u32::MAX, u32::MAX);

/// What replacing costs beside the search, by the length of the replacement.
pub(crate) fn price(n_replacement: usize) -> usize {
    n_replacement / 8 + 4
}

fn replace(cx: &mut Cx<'_>, regexp: Slot, text: Slot, replacement: Slot) -> Run<Word> {
    let search = Search::of(cx, regexp)?;
    let n_text = cx.open(text)?;
    let n_replacement = cx.open(replacement)?;
    cx.charge(price(n_replacement))?;
    let mut found = Found { places: Vec::new(), groups: search.regex.groups() as usize + 1 };
    if search.flags.has(Flags::GLOBAL) {
        cx.machine.set_last_index(regexp, 0)?;
        let mut index = 0;
        while index as usize <= n_text && search.at(cx, text, index as usize)? {
            found.note(cx)?;
            let (start, end) = whole(cx);
            index = if start == end { search.advance(cx, text, end) } else { end };
        }
    } else if exec_in(cx, &search, regexp, text)? {
        found.note(cx)?;
    }
    if found.places.is_empty() {
        return Ok(cx.get(text).word());
    }
    let held = found.places.len();
    let pieces = pieces(cx, replacement, search.regex.groups(), search.regex.names(), held)?;
    rewrite(cx, text, replacement, &Plan { found: &found, pieces: &pieces, regex: &search.regex })
}

/// The units of the text that a piece stands for, in one match.
fn place(piece: Piece<u32>, groups: &[(u32, u32)], regex: &Regex, n_text: usize) -> (usize, usize) {
    let at = |group: u32| groups.get(group as usize).copied().filter(|place| *place != NOWHERE);
    let (start, end) = at(0).unwrap_or((0, 0));
    let found = match piece {
        Piece::Own(..) => None,
        Piece::Group(group) => at(group),
        Piece::Name(name) => {
            regex.names().get(name as usize).and_then(|(_, groups)| groups.iter().find_map(|group| at(*group)))
        }
        Piece::Before => Some((0, start)),
        Piece::After => return (end as usize, n_text),
    };
    found.map_or((0, 0), |(start, end)| (start as usize, end as usize))
}

impl Found {
    /// Keeps where the last search found its groups.
    fn note(&mut self, cx: &mut Cx<'_>) -> Run<()> {
        cx.charge(2 + self.groups)?;
        let len = self.places.len() + self.groups;
        // What is kept beside the heap, a word each, is never more than half of what the heap may have.
        if len as u64 * 2 > cx.machine.heap.limit_words() {
            return Err(Trap::Limit(Limit::Memory));
        }
        if len > self.places.capacity() {
            let more = self.groups.max(self.places.len()).max(8);
            cx.machine.room_beside((self.places.len() + more) * size_of::<(u32, u32)>())?;
            self.places.reserve_exact(more);
        }
        self.places.extend((0..self.groups as u32).map(|group| cx.machine.regexp_group(group).unwrap_or(NOWHERE)));
        Ok(())
    }
}

/// What a string with replacements is made of.
struct Plan<'p> {
    found: &'p Found,
    pieces: &'p [Piece<u32>],
    regex: &'p Regex,
}

impl Rewrite for Plan<'_> {
    fn work(&self) -> usize {
        // A name may stand for any of its groups.
        let tries = |piece: &Piece<u32>| match *piece {
            Piece::Name(name) => self.regex.names().get(name as usize).map_or(1, |(_, groups)| 1 + groups.len() / 8),
            Piece::Own(..) | Piece::Group(_) | Piece::Before | Piece::After => 1,
        };
        (self.found.places.len() / self.found.groups).saturating_mul(self.pieces.iter().map(tries).sum())
    }

    fn parts(&self, n_text: usize, mut part: impl FnMut(Part)) {
        let mut last = 0;
        for groups in self.found.places.chunks(self.found.groups) {
            let (start, end) = groups.first().copied().unwrap_or((0, 0));
            part(Part::Text(last, start as usize));
            for piece in self.pieces {
                part(match *piece {
                    Piece::Own(start, end) => Part::Replacement(start as usize, end as usize),
                    piece => {
                        let (start, end) = place(piece, groups, self.regex, n_text);
                        Part::Text(start, end)
                    }
                });
            }
            last = end as usize;
        }
        part(Part::Text(last, n_text));
    }
}

/// `regexp[Symbol.split](string, limit)`. ECMA-262 22.2.6.14.
pub(crate) fn symbol_split(cx: &mut Cx<'_>) -> Run<Word> {
    let regexp = plain_this(cx)?;
    if cx.arg(1).is_language_object() {
        return Err(Trap::Bail);
    }
    let text = plain_text(cx)?;
    split(cx, regexp, text)
}

/// `string.split(regexp, limit)`, if the separator is a regular expression to which nothing was done.
pub(crate) fn string_split(cx: &mut Cx<'_>) -> Run<Option<Word>> {
    let pattern = cx.arg(0).word();
    if !pattern.is_object() || cx.this().is_language_object() || cx.arg(1).is_language_object() {
        return Ok(None);
    }
    if !cx.machine.is_plain_regexp(pattern) {
        return Ok(None);
    }
    let text = cx.coerce_this()?;
    let regexp = cx.arg_slot(0);
    split(cx, regexp, text).map(Some)
}

fn split(cx: &mut Cx<'_>, regexp: Slot, text: Slot) -> Run<Word> {
    let limit = if *cx.arg(1) == Word::UNDEFINED { u32::MAX } else { convert::to_uint32(cx.coerce_number(1)?) };
    let mut search = Search::of(cx, regexp)?;
    // The standard makes a sticky copy and tries it at each place; looking for the next match is the same, and `y` is ignored.
    search.flags = Flags::from_bits(search.flags.bits() & !Flags::STICKY.bits());
    let len = cx.open(text)? as u32;
    let array = cx.machine.new_array(0, 4, Word::HOLE)?;
    let array = cx.root(Word::object(array))?;
    let part = cx.root(Word::UNDEFINED)?;
    if limit == 0 {
        return Ok(cx.get(array).word());
    }
    if len == 0 {
        if !search.at(cx, text, 0)? {
            let whole = cx.get(text).word();
            cx.set(part, whole);
            cx.machine.push_element(array, part)?;
        }
        return Ok(cx.get(array).word());
    }
    let (mut count, mut last, mut from) = (0, 0, 0);
    while from < len && search.at(cx, text, from as usize)? {
        let (start, end) = whole(cx);
        if start >= len {
            break;
        }
        if end == last {
            from = search.advance(cx, text, start);
            continue;
        }
        let places: Vec<Option<(u32, u32)>> =
            (1..=search.regex.groups()).map(|group| cx.machine.regexp_group(group)).collect();
        for place in core::iter::once(Some((last, start))).chain(places) {
            cx.charge(3)?;
            let word = match place {
                Some((start, end)) => cx.machine.substring(text, start, end)?,
                None => Word::UNDEFINED,
            };
            cx.set(part, word);
            cx.machine.push_element(array, part)?;
            count += 1;
            if count == limit {
                return Ok(cx.get(array).word());
            }
        }
        last = end;
        from = if start == end { search.advance(cx, text, end) } else { end };
    }
    let word = cx.machine.substring(text, last, len)?;
    cx.set(part, word);
    cx.machine.push_element(array, part)?;
    Ok(cx.get(array).word())
}
