//! Native parts of Array that read elements: `includes`, `indexOf`, `lastIndexOf`, `join`. Arrays may be sparse here: what they
//! lack costs nothing to look at. Not here: elements with a `toString` of their own (`stdlib-api/array.js`).

use alloc::vec::Vec;

use crate::convert::number_text;
use crate::heap::Room;
use crate::machine::{Machine, Run, Slot, Trap, state};
use crate::native::Cx;
use crate::number::convert;
use crate::string::join::{Sum, Texts, push_joined};
use crate::string::make::words_of;
use crate::string::{self, FLAT_MAX, LENGTH_MAX, Units};
use crate::value::Word;

/// How elements are compared with what is looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Equality {
    Strict,
    SameValueZero,
}

/// `array.includes(value, from)`. ECMA-262 23.1.3.16.
pub(crate) fn includes(cx: &mut Cx<'_>) -> Run<Word> {
    let Some((length, from)) = forward_range(cx)? else { return Ok(Word::FALSE) };
    if *cx.arg(0) == Word::UNDEFINED {
        // A hole is `undefined` here.
        let keys = present(cx, from, length)?;
        if (keys.len() as u64) < u64::from(length - from) {
            return Ok(Word::TRUE);
        }
    }
    let keys = candidates(cx, from, length)?;
    Ok(Word::bool(find(cx, keys, Equality::SameValueZero)?.is_some()))
}

/// `array.indexOf(value, from)`. ECMA-262 23.1.3.17.
pub(crate) fn index_of(cx: &mut Cx<'_>) -> Run<Word> {
    let Some((length, from)) = forward_range(cx)? else { return Ok(Word::int(-1)) };
    let keys = candidates(cx, from, length)?;
    let found = find(cx, keys, Equality::Strict)?;
    Ok(found.map_or(Word::int(-1), |index| Word::number(f64::from(index))))
}

/// `array.lastIndexOf(value, from)`. ECMA-262 23.1.3.20.
pub(crate) fn last_index_of(cx: &mut Cx<'_>) -> Run<Word> {
    let this = cx.this().word();
    if !cx.machine.is_list(this) || !super::is_index(cx, 1) {
        return Err(Trap::Bail);
    }
    let length = f64::from(cx.machine.array_length(this.offset()));
    // A `from` that was given as `undefined` is 0; one that was not given is the last index.
    let from = if cx.argc() > 1 { cx.integer_or(1, 0.0) } else { length - 1.0 };
    let last = if from < 0.0 { length + from } else { from.min(length - 1.0) };
    if last < 0.0 {
        return Ok(Word::int(-1));
    }
    let keys = candidates(cx, 0, last as u32 + 1)?;
    let found = match keys {
        Keys::Range(start, end) => find_in(cx, (start..end).rev(), Equality::Strict)?,
        Keys::Listed(keys) => find_in(cx, keys.into_iter().rev(), Equality::Strict)?,
    };
    Ok(found.map_or(Word::int(-1), |index| Word::number(f64::from(index))))
}

/// The length of the receiver and where to begin; `None`: there is nothing to look at.
fn forward_range(cx: &mut Cx<'_>) -> Run<Option<(u32, u32)>> {
    let this = cx.this().word();
    if !cx.machine.is_list(this) || !super::is_index(cx, 1) {
        return Err(Trap::Bail);
    }
    let length = cx.machine.array_length(this.offset());
    let from = convert::to_relative_index(cx.integer_or(1, 0.0), u64::from(length)) as u32;
    Ok((from < length).then_some((length, from)))
}

/// Indices that may have an element.
enum Keys {
    /// All of a dense array.
    Range(u32, u32),
    /// Those that a sparse one has.
    Listed(Vec<u32>),
}

fn candidates(cx: &mut Cx<'_>, from: u32, end: u32) -> Run<Keys> {
    if cx.machine.is_dense(cx.this().offset()) {
        cx.charge((end - from) as usize / 8)?;
        return Ok(Keys::Range(from, end));
    }
    present(cx, from, end).map(Keys::Listed)
}

/// The indices from `from` up to `end` that have an element.
fn present(cx: &mut Cx<'_>, from: u32, end: u32) -> Run<Vec<u32>> {
    let this = cx.this_slot();
    let mut keys = cx.machine.element_keys(this)?;
    keys.retain(|key| (from..end).contains(key));
    Ok(keys)
}

fn find(cx: &mut Cx<'_>, keys: Keys, equality: Equality) -> Run<Option<u32>> {
    match keys {
        Keys::Range(start, end) => find_in(cx, start..end, equality),
        Keys::Listed(keys) => find_in(cx, keys.into_iter(), equality),
    }
}

/// The first of these indices whose element equals the first argument.
fn find_in(cx: &mut Cx<'_>, mut keys: impl Iterator<Item = u32>, equality: Equality) -> Run<Option<u32>> {
    let wanted = cx.arg(0).word();
    let this = cx.this().offset();
    // What is dense is looked at where it lies; a hole equals nothing.
    let dense = cx.machine.dense(this);
    let element = |key: u32| match dense.get(key as usize) {
        Some(word) => Some(Word(*word)),
        None => cx.machine.own_element(this, key),
    };
    if let Some(number) = wanted.as_number() {
        let takes_nan = equality == Equality::SameValueZero && number.is_nan();
        return found(keys.find_map(|key| {
            let word = element(key)?;
            let is_it = word.as_number().is_some_and(|it| it == number || takes_nan && it.is_nan());
            (is_it || word.is_block()).then_some((key, word))
        }));
    }
    if !wanted.is_string() && !wanted.is_bigint() {
        return found(keys.find_map(|key| {
            let word = element(key)?;
            (word == wanted || word.is_block()).then_some((key, word))
        }));
    }
    let element = cx.root(Word::UNDEFINED)?;
    for key in keys {
        cx.charge(1)?;
        let this = cx.this().offset();
        match cx.machine.own_element(this, key) {
            Some(word) if word.is_string() || word.is_bigint() => cx.set(element, word),
            Some(word) if word.is_block() => return Err(Trap::Bail),
            _ => continue,
        }
        let wanted = cx.arg_slot(0);
        if cx.machine.strict_equals(element, wanted)? {
            return Ok(Some(key));
        }
    }
    Ok(None)
}

/// What was found, unless that is a getter, which has to be called.
fn found(found: Option<(u32, Word)>) -> Run<Option<u32>> {
    match found {
        Some((_, word)) if word.is_block() => Err(Trap::Bail),
        found => Ok(found.map(|(key, _)| key)),
    }
}

impl Machine {
    /// Notes that the array at a position of the stack is being joined; `false` where it already is: a cycle, which gives
    /// nothing, as in V8.
    pub(crate) fn join_enter(&mut self, array: Slot) -> Run<bool> {
        let list = Slot(state::JOINING);
        if !self.at(list.0).is_object() {
            let at = self.new_array(0, 4, Word::HOLE)?;
            self.put(list.0, Word::object(at));
        }
        let at = self.at(list.0).offset();
        self.charge(u64::from(self.array_length(at)) / 4)?;
        if self.dense(at).contains(&self.at(array.0).0) {
            return Ok(false);
        }
        self.push_element(list, array)?;
        Ok(true)
    }

    /// The array that was noted last is joined.
    pub(crate) fn join_leave(&mut self) {
        let list = self.at(state::JOINING);
        if list.is_object() {
            let length = self.array_length(list.offset()).saturating_sub(1);
            self.delete_element(list.offset(), length);
            self.heap.set_word(list.offset() + 2, Word::int(length as i32));
        }
    }
}

/// `array.join(separator)`. ECMA-262 23.1.3.18.
pub(crate) fn join(cx: &mut Cx<'_>) -> Run<Word> {
    let this = cx.this().word();
    if !cx.machine.is_list(this) {
        return Err(Trap::Bail);
    }
    let separator = cx.arg(0).word();
    let separator = match separator {
        Word::UNDEFINED => crate::edition::unit_string(b','),
        word if word.is_string() => word,
        word if word.is_language_object() || word.is_symbol() => return Err(Trap::Bail),
        _ => {
            let slot = cx.arg_slot(0);
            cx.machine.primitive_to_string(slot)?.unwrap_or(Word::UNDEFINED)
        }
    };
    let separator = cx.root(separator)?;
    let joining = cx.machine.at(state::JOINING);
    if joining.is_object() && cx.machine.dense(joining.offset()).contains(&cx.this().0) {
        return Ok(Word::string(crate::edition::EMPTY_STRING));
    }
    let length = cx.machine.array_length(cx.this().offset());
    if let Some(joined) = join_few(cx, length, separator)? {
        return Ok(joined);
    }
    let keys = match candidates(cx, 0, length)? {
        Keys::Range(start, end) => (start..end).collect(),
        Keys::Listed(keys) => keys,
    };
    cx.charge(keys.len())?;
    let (at_most, at_least, is_latin1) = measure(cx, &keys, length, separator)?;
    if at_least > u64::from(LENGTH_MAX) {
        return Err(cx.throw_range("Invalid string length"));
    }
    let n_separators = if string::length(&cx.machine.heap, cx.get(separator).offset()) == 0 { 0 } else { length };
    let words = words_of(at_most, is_latin1);
    cx.charge(words as usize + n_separators as usize / 4)?;
    // The text is built beside the heap; what it will take is asked for first.
    cx.machine.reserve(words + 2)?;
    if is_latin1 {
        let mut out: Vec<u8> = Vec::with_capacity(at_most as usize);
        write(cx, &keys, length, separator, &mut |machine, part, text| {
            push(&mut out, machine, part, text);
        });
        return finish(cx, out.len(), Units::Latin1(&out));
    }
    let mut out: Vec<u16> = Vec::with_capacity(at_most as usize);
    write(cx, &keys, length, separator, &mut |machine, part, text| {
        push(&mut out, machine, part, text);
    });
    finish(cx, out.len(), Units::Utf16(&out))
}

/// The most elements that are joined as the parts of a template are.
const FEW: usize = 32;

/// The same for a few strings that make no long one, where there is room for that. Costs what it costs otherwise.
fn join_few(cx: &mut Cx<'_>, length: u32, separator: Slot) -> Run<Option<Word>> {
    let elements = cx.machine.dense(cx.this().offset());
    let is_few = elements.len() == length as usize && (1..=FEW).contains(&elements.len());
    if !is_few || !elements.iter().all(|element| Word(*element).is_string()) {
        return Ok(None);
    }
    let mut parts = [cx.get(separator).0; 2 * FEW];
    parts.iter_mut().step_by(2).zip(elements).for_each(|(place, element)| *place = *element);
    let parts = parts.get(..2 * elements.len() - 1).unwrap_or(&[]);
    let (heap, mut texts) = (&cx.machine.heap, Texts::new());
    let Some(sum) = Sum::of(heap, parts, &mut texts) else { return Ok(None) };
    let words = words_of(sum.len, sum.is_narrow);
    // Of one unit there is a string in the edition's image.
    if !(2..FLAT_MAX).contains(&sum.len) || sum.has_ropes || heap.room(2 + words) != Room::Enough {
        return Ok(None);
    }
    let n_separators = if string::length(heap, cx.get(separator).offset()) == 0 { 0 } else { elements.len() };
    let n_elements = elements.len();
    cx.charge(n_elements / 8 + n_elements + words as usize + n_separators / 4)?;
    let heap = &mut cx.machine.heap;
    Ok(Some(Word::string(if sum.is_narrow {
        push_joined::<false>(heap, parts, &texts, sum.len as u32)
    } else {
        push_joined::<true>(heap, parts, &texts, sum.len as u32)
    })))
}

fn finish(cx: &mut Cx<'_>, len: usize, units: Units<'_>) -> Run<Word> {
    if len > LENGTH_MAX as usize {
        return Err(cx.throw_range("Invalid string length"));
    }
    cx.machine.new_string(units)
}

/// Units that a number, `true` or `false` takes at most.
const TEXT_MAX: u64 = 25;

/// How long the joined text is at most and at least, and whether it is Latin-1. An element that only the hook language can
/// convert bails out.
fn measure(cx: &Cx<'_>, keys: &[u32], length: u32, separator: Slot) -> Run<(u64, u64, bool)> {
    let heap = &cx.machine.heap;
    let separator = cx.get(separator).offset();
    let mut at_least = u64::from(length.saturating_sub(1)) * u64::from(string::length(heap, separator));
    let mut is_latin1 = length < 2 || string::is_latin1(heap, separator);
    let mut n_texts = 0;
    for key in keys {
        let element = cx.machine.own_element(cx.this().offset(), *key).unwrap_or(Word::UNDEFINED);
        if element.is_string() {
            at_least += u64::from(string::length(heap, element.offset()));
            is_latin1 = is_latin1 && string::is_latin1(heap, element.offset());
        } else if element.is_number() || element.is_bool() {
            n_texts += 1;
        } else if !element.is_nullish() {
            return Err(Trap::Bail);
        }
    }
    Ok((at_least + n_texts * TEXT_MAX, at_least, is_latin1))
}

/// Gives the parts of the joined text in order: strings, and the texts of other primitives.
fn write(cx: &mut Cx<'_>, keys: &[u32], length: u32, separator: Slot, out: &mut dyn FnMut(&mut Machine, Word, &str)) {
    let separator = cx.get(separator).word();
    // Before index `n` there are `n` separators, unless they are empty.
    let is_empty = string::length(&cx.machine.heap, separator.offset()) == 0;
    let mut next = 0;
    for key in keys {
        for _ in next..if is_empty { next } else { *key } {
            out(cx.machine, separator, "");
        }
        next = *key;
        let element = cx.machine.own_element(cx.this().offset(), *key).unwrap_or(Word::UNDEFINED);
        if element.is_string() {
            out(cx.machine, element, "");
        } else if let Some(number) = element.as_number() {
            let text = if element.is_int() { alloc::format!("{}", element.as_int()) } else { number_text(number) };
            out(cx.machine, Word::UNDEFINED, &text);
        } else if element.is_bool() {
            out(cx.machine, Word::UNDEFINED, if element == Word::TRUE { "true" } else { "false" });
        }
    }
    for _ in next..if is_empty { next } else { length.saturating_sub(1) } {
        out(cx.machine, separator, "");
    }
}

/// Appends a string, or else an ASCII text.
fn push<T: string::Unit + From<u8>>(out: &mut Vec<T>, machine: &mut Machine, part: Word, text: &str) {
    if part.is_string() {
        let ropes = string::append_units(&machine.heap, part.offset(), out);
        machine.owe(ropes.all);
    } else {
        out.extend(text.bytes().map(T::from));
    }
}
