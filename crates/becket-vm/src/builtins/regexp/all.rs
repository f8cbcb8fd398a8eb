//! What goes from match to match of regular expressions to which nothing was done: `matchAll`, its iterator, and what a callback of
//! `replace` is called with. Not here: one match (`../regexp.rs`), and the calls of callbacks (`stdlib-api/regexp.js`).

use alloc::vec::Vec;

use becket_regex::Flags;

use crate::layout::{Header, Kind};
use crate::machine::{Machine, Run, Slot, Trap, state, well_known};
use crate::native::Cx;
use crate::shape::Proto;
use crate::value::Word;

use super::{Search, exec_in, groups, match_array, whole};

/// Words of an iterator: what matches, the text, and bits.
const REGEXP: u32 = 2;
const TEXT: u32 = 3;
const BITS: u32 = 4;

/// Bits of an iterator. `stdlib-api/regexp.js` knows them as well.
const GLOBAL: i32 = 1;
const CODE_POINTS: i32 = 2;
const ENDED: i32 = 4;

/// The bits of an iterator over the matches of a regular expression with these flags.
fn bits_of(flags: Flags) -> i32 {
    let bit = |is_set: bool, bit: i32| if is_set { bit } else { 0 };
    bit(flags.has(Flags::GLOBAL), GLOBAL) | bit(flags.code_points(), CODE_POINTS)
}

/// A new iterator for `matchAll`; its words are at consecutive positions of the stack.
pub(crate) fn iterator(cx: &mut Machine, first: Slot) -> Run<Word> {
    let shape =
        cx.shapes.root(Kind::RegExpStringIterator, Proto::Builtin(well_known::REGEXP_STRING_ITERATOR_PROTOTYPE()));
    cx.reserve(5)?;
    let part = |at: usize| cx.at(first.0 + at).0;
    let words = [Header::new(Kind::RegExpStringIterator, 5, shape).0, 0, part(0), part(1), part(2)];
    Ok(Word::object(cx.heap.push(&words, 5, Word::UNDEFINED)))
}

/// `string.matchAll(regexp)`. ECMA-262 22.1.3.14 and 22.2.6.9.
pub(crate) fn string_match_all(cx: &mut Cx<'_>) -> Run<Word> {
    let pattern = cx.arg(0).word();
    if cx.this().is_language_object() || !cx.machine.is_plain_regexp(pattern) {
        return Err(Trap::Bail);
    }
    let last = cx.machine.last_index(pattern.offset());
    let flags = cx.machine.regexp_flags(pattern.offset());
    if !last.is_int() || last.as_int() < 0 || !flags.has(Flags::GLOBAL) {
        return Err(Trap::Bail);
    }
    let text = cx.coerce_this()?;
    let source = cx.machine.regexp_source(cx.arg(0).offset());
    let source = cx.root(source)?;
    let copy = cx.machine.new_regexp(source, flags)?;
    let copy = cx.root(copy)?;
    cx.machine.set_last_index(copy, last.as_int() as u32)?;
    let text = cx.get(text).word();
    cx.root(text)?;
    cx.root(Word::int(bits_of(flags)))?;
    iterator(cx.machine, copy)
}

/// `%RegExpStringIteratorPrototype%.next()`. ECMA-262 22.2.9.2.1.
pub(crate) fn next(cx: &mut Cx<'_>) -> Run<Word> {
    if !cx.this_is(Kind::RegExpStringIterator) || !cx.machine.steps_regexp_alone(cx.this().word()) {
        return Err(Trap::Bail);
    }
    let this = cx.this_slot();
    let found = step(cx, this)?;
    let value = cx.root(found.unwrap_or(Word::UNDEFINED))?;
    cx.machine.iteration_result(value, found.is_none())
}

/// The next match of the iterator at a position, whose regular expression nobody can see at work; none at its end.
fn step(cx: &mut Cx<'_>, iterator: Slot) -> Run<Option<Word>> {
    let at = cx.get(iterator).offset();
    let bits = cx.machine.heap.word(at + BITS).as_int();
    if bits >= ENDED {
        return Ok(None);
    }
    let (regexp, text) = (cx.machine.heap.word(at + REGEXP), cx.machine.heap.word(at + TEXT));
    let (regexp, text) = (cx.root(regexp)?, cx.root(text)?);
    let search = Search::of(cx, regexp)?;
    let is_found = exec_in(cx, &search, regexp, text)?;
    if !is_found || bits & GLOBAL == 0 {
        let at = cx.get(iterator).offset();
        cx.machine.heap.set_word(at + BITS, Word::int(ENDED));
    } else if let (start, end) = whole(cx)
        && start == end
    {
        let next = search.advance(cx, text, end);
        cx.machine.set_last_index(regexp, next)?;
    }
    if is_found { match_array(cx, &search, text).map(Some) } else { Ok(None) }
}

impl Machine {
    /// Whether the next step of an iterator of `matchAll` calls nothing.
    pub(crate) fn steps_regexp_alone(&mut self, iterator: Word) -> bool {
        if !self.is_kind(iterator, Kind::RegExpStringIterator) {
            return false;
        }
        let (regexp, text) = (self.heap.word(iterator.offset() + REGEXP), self.heap.word(iterator.offset() + TEXT));
        if !self.is_plain_regexp(regexp) || !self.last_index(regexp.offset()).is_int() || !text.is_string() {
            return false;
        }
        // A constructor of a class may have made it with other flags than it was asked for.
        let (flags, bits) = (self.regexp_flags(regexp.offset()), self.heap.word(iterator.offset() + BITS).as_int());
        bits >= ENDED || bits == bits_of(flags)
    }

    /// The next match of such an iterator, which is at a position of the stack; none at its end.
    pub(crate) fn step_regexp(&mut self, iterator: Slot) -> Run<Option<Word>> {
        self.natively(well_known::REGEXP_STRING_ITERATOR_NEXT(), |cx| step(cx, iterator))
    }

    /// `$regexpParts(regexp, text)`: a list of how many values there are for each match; these, the text before the match and then
    /// what a callback of `replace` is called with; and at the end the text after all matches. `undefined`, and nothing is done,
    /// where the program could see the search. ECMA-262 22.2.6.11.
    pub(crate) fn regexp_parts(&mut self, regexp: Slot, text: Slot) -> Run<Word> {
        if !self.is_plain_regexp(self.at(regexp.0)) || !self.last_index(self.at(regexp.0).offset()).is_int() {
            return Ok(Word::UNDEFINED);
        }
        self.natively(well_known::REGEXP_REPLACE(), |cx| parts(cx, regexp, text))
    }
}

fn parts(cx: &mut Cx<'_>, regexp: Slot, text: Slot) -> Run<Word> {
    let search = Search::of(cx, regexp)?;
    let len = cx.open(text)?;
    let list = cx.machine.new_array(0, 16, Word::HOLE)?;
    let list = cx.root(Word::object(list))?;
    let width = 4 + search.regex.groups() + u32::from(!search.regex.names().is_empty());
    append(cx, list, Word::int(width as i32))?;
    let is_global = search.flags.has(Flags::GLOBAL);
    if is_global {
        cx.machine.set_last_index(regexp, 0)?;
    }
    let (mut index, mut last) = (0, 0);
    loop {
        let is_found = if is_global {
            index as usize <= len && search.at(cx, text, index as usize)?
        } else {
            exec_in(cx, &search, regexp, text)?
        };
        if !is_found {
            break;
        }
        let (start, end) = whole(cx);
        append_match(cx, &search, list, text, last)?;
        last = end;
        if !is_global {
            break;
        }
        index = if start == end { search.advance(cx, text, end) } else { end };
    }
    let tail = cx.machine.substring(text, last, len as u32)?;
    append(cx, list, tail)?;
    Ok(cx.get(list).word())
}

/// Appends the values of the match that the last search has found.
fn append_match(cx: &mut Cx<'_>, search: &Search, list: Slot, text: Slot, last: u32) -> Run<()> {
    let count = search.regex.groups() + 1;
    cx.charge(4 + 3 * count as usize)?;
    let places: Vec<_> = (0..count).map(|group| cx.machine.regexp_group(group)).collect();
    let part = |cx: &mut Cx<'_>, place: Option<(u32, u32)>| match place {
        Some((start, end)) => cx.machine.substring(text, start, end),
        None => Ok(Word::UNDEFINED),
    };
    let (start, _) = whole(cx);
    let before = part(cx, Some((last, start)))?;
    append(cx, list, before)?;
    for place in &places {
        let matched = part(cx, *place)?;
        append(cx, list, matched)?;
    }
    append(cx, list, Word::number(f64::from(start)))?;
    append(cx, list, cx.get(text).word())?;
    if !search.regex.names().is_empty() {
        let groups =
            groups(cx, &search.regex, &places, |cx, group| part(cx, places.get(group as usize).copied().flatten()))?;
        append(cx, list, groups)?;
    }
    Ok(())
}

fn append(cx: &mut Cx<'_>, list: Slot, value: Word) -> Run<()> {
    let kept = Slot(state::SCRATCH + 6);
    cx.set(kept, value);
    cx.machine.push_element(list, kept)
}
