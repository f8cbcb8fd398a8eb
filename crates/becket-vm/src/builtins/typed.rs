//! Typed arrays: their constructors, and the methods that call nothing. Not here: the bytes (`bytes.rs` of the machine), buffers
//! (`buffer.rs`), callbacks, iterables and arguments that are objects (`stdlib-api/typed.js`).

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::buffer::{copy_bytes, integer, path_of, relative, throw_detached, throw_start};
use super::iterator::Gives;
use crate::bytes::{BUFFER, Element, LENGTH, START, View};
use crate::convert::number_text;
use crate::layout::Kind;
use crate::limits::Limit;
use crate::machine::{Run, Slot, Trap, well_known};
use crate::native::Cx;
use crate::number::convert::{SAFE_INTEGER_MAX, to_relative_index};
use crate::string::{self, Units};
use crate::value::Word;

/// Elements that are read and written for a step.
const ELEMENTS_PER_STEP: usize = 4;

/// How a method refuses what is no typed array.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Says {
    /// In words that all share.
    Plain,
    /// By its name and the receiver.
    Named,
}

/// What the receiver reaches, which must be a typed array.
fn this_view(cx: &mut Cx<'_>, says: Says) -> Run<View> {
    if !cx.this_is(Kind::TypedArray) {
        if says == Says::Plain {
            return Err(cx.throw_type("this is not a typed array."));
        }
        let path = path_of(cx);
        return Err(cx.throw_incompatible(&path));
    }
    match cx.machine.view(cx.this().offset()) {
        Some(view) => Ok(view),
        None => {
            let path = path_of(cx);
            Err(throw_detached(cx, &path))
        }
    }
}

fn throw_length(cx: &mut Cx<'_>, length: f64) -> Trap {
    cx.throw_range(&format!("Invalid typed array length: {}", number_text(length)))
}

/// The same, in the words of what was given.
fn throw_given_length(cx: &mut Cx<'_>, index: usize) -> Trap {
    let given = cx.arg(index).word();
    let text = if given.is_string() { cx.machine.string_text(given) } else { cx.machine.value_text(given) };
    cx.throw_range(&format!("Invalid typed array length: {text}"))
}

/// `new Uint8Array(…)` and its relatives. ECMA-262 23.2.5.1.
pub(crate) fn construct(cx: &mut Cx<'_>, element: Element) -> Run<Word> {
    if !cx.is_construct() {
        return Err(cx.throw_type(&format!("Constructor {} requires 'new'", element.name())));
    }
    let first = cx.arg(0).word();
    if !first.is_language_object() {
        let length = integer(cx, 0)?;
        if !(0.0..=SAFE_INTEGER_MAX).contains(&length) {
            return Err(throw_given_length(cx, 0));
        }
        return cx.machine.new_typed_of(element, length);
    }
    if cx.machine.is_kind(first, Kind::ArrayBuffer) {
        return over_buffer(cx, element);
    }
    if cx.machine.is_kind(first, Kind::TypedArray) {
        let Some(view) = cx.machine.typed_view(first) else { return Err(throw_detached(cx, "Construct")) };
        let new = cx.machine.new_typed_of(element, f64::from(view.length))?;
        let new = cx.root(new)?;
        let (from, to) = (cx.machine.typed_view(cx.arg(0).word()), cx.machine.typed_view(cx.get(new).word()));
        if let (Some(from), Some(to)) = (from, to) {
            copy(cx, &from, &to, 0)?;
        }
        return Ok(cx.get(new).word());
    }
    if element.is_big() {
        return Err(Trap::Bail);
    }
    let count = count_of_numbers(cx)?;
    let new = cx.machine.new_typed_of(element, f64::from(count))?;
    if let Some(view) = cx.machine.typed_view(new) {
        write(cx, &view, 0);
    }
    Ok(new)
}

/// A typed array over an existing buffer. ECMA-262 23.2.5.1.3.
fn over_buffer(cx: &mut Cx<'_>, element: Element) -> Run<Word> {
    let size = f64::from(element.size());
    let start = integer(cx, 1)?;
    if !(0.0..=SAFE_INTEGER_MAX).contains(&start) {
        let given = cx.arg(1).word();
        let text = if given.is_string() { cx.machine.string_text(given) } else { cx.machine.value_text(given) };
        return Err(cx.throw_range(&format!("Start offset {text} is outside the bounds of the buffer")));
    }
    if start % size != 0.0 {
        let text = format!("start offset of {} should be a multiple of {size}", element.name());
        return Err(cx.throw_range(&text));
    }
    let given = *cx.arg(2) != Word::UNDEFINED;
    let length = if given { integer(cx, 2)? } else { 0.0 };
    if !(0.0..=SAFE_INTEGER_MAX).contains(&length) {
        return Err(throw_given_length(cx, 2));
    }
    let buffer = cx.arg(0).word();
    let Some((_, bytes)) = cx.machine.buffer_bytes(buffer) else { return Err(throw_detached(cx, "Construct")) };
    let bytes = f64::from(bytes);
    let follows = !given && cx.machine.buffer_largest(buffer).is_some();
    if given {
        if start + length * size > bytes {
            return Err(throw_given_length(cx, 2));
        }
    } else {
        if !follows && bytes % size != 0.0 {
            let text = format!("byte length of {} should be a multiple of {size}", element.name());
            return Err(cx.throw_range(&text));
        }
        if start > bytes {
            return Err(throw_start(cx, start));
        }
    }
    let length = if given { length } else { (bytes - start) / size };
    let buffer = cx.arg_slot(0);
    cx.machine.new_typed(element, buffer, start as u32, (!follows).then_some(length as u32))
}

/// How many elements the first argument has, an array of numbers that nobody can see being read; anything else is left to the
/// hook language. Pays for them.
fn count_of_numbers(cx: &mut Cx<'_>) -> Run<u32> {
    let list = cx.arg(0).word();
    if !cx.machine.is_list(list) || !cx.machine.is_plain_array(list) || !cx.machine.is_dense(list.offset()) {
        return Err(Trap::Bail);
    }
    let count = cx.machine.array_length(list.offset());
    // They are looked at, and then read.
    cx.charge(2 * count as usize / ELEMENTS_PER_STEP)?;
    let are_numbers = cx.machine.dense(list.offset()).iter().all(|word| Word(*word).as_number().is_some());
    if are_numbers { Ok(count) } else { Err(Trap::Bail) }
}

/// Writes the elements of the first argument from an index on, as many as [`count_of_numbers`] has found.
fn write(cx: &mut Cx<'_>, view: &View, from: u32) {
    let list = cx.arg(0).offset();
    for (at, index) in (from..view.length).enumerate() {
        let Some(number) = cx.machine.dense(list).get(at).and_then(|word| Word(*word).as_number()) else { return };
        cx.machine.set_view_element(view, index, number);
    }
}

/// Copies all elements of a view into another from an index on; they may overlap. Pays for them.
fn copy(cx: &mut Cx<'_>, from: &View, to: &View, at: u32) -> Run<()> {
    if from.element.is_big() != to.element.is_big() {
        return Err(cx.throw_type("Cannot mix BigInt and other types, use explicit conversions"));
    }
    let is_alike = from.element == to.element
        || from.element.is_big()
        || from.element.size() == 1 && to.element.size() == 1 && to.element != Element::Uint8Clamped
        || from.element == Element::Uint8 && to.element == Element::Uint8Clamped;
    if is_alike {
        let first = to.start + at * to.element.size();
        return copy_bytes(cx.machine, (from.block, from.start), (to.block, first), from.byte_length());
    }
    // They are read, and then converted.
    cx.charge(2 * from.length as usize / ELEMENTS_PER_STEP)?;
    if from.block == to.block {
        convert_within(cx, from, to, at);
    } else {
        for index in 0..from.length {
            let number = cx.machine.view_number(from, index);
            cx.machine.set_view_element(to, at + index, number);
        }
    }
    Ok(())
}

/// Converts the elements of a view into those of another of the same block: from a copy of the bytes, which are no more than the
/// block has, since what is written may be what is to be read.
fn convert_within(cx: &mut Cx<'_>, from: &View, to: &View, at: u32) {
    cx.machine.heap.make_way(from.byte_length() as usize);
    let bytes = cx.machine.view_bytes(from).to_vec();
    for (index, bytes) in (at..to.length).zip(bytes.chunks(from.element.size() as usize)) {
        let bits = bytes.iter().rev().fold(0, |bits, byte| bits << 8 | u64::from(*byte));
        cx.machine.set_view_element(to, index, from.element.load(bits));
    }
}

/// A new typed array of the receiver's kind, and what it and the receiver reach.
fn new_like(cx: &mut Cx<'_>, length: u32) -> Run<(Word, View, View)> {
    let element = cx.machine.element_kind(cx.this().offset());
    let new = cx.machine.new_typed_of(element, f64::from(length))?;
    let (old_view, new_view) = (cx.machine.view(cx.this().offset()), cx.machine.typed_view(new));
    match (old_view, new_view) {
        (Some(from), Some(to)) => Ok((new, from, to)),
        // Nothing of the program ran in between.
        _ => Err(throw_detached(cx, "Construct")),
    }
}

/// What a getter of a typed array tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Asked {
    Buffer,
    ByteLength,
    ByteOffset,
    Length,
    Tag,
}

/// The getters of a typed array. ECMA-262 23.2.3.
pub(crate) fn ask(cx: &mut Cx<'_>, asked: Asked) -> Run<Word> {
    if !cx.this_is(Kind::TypedArray) {
        if asked == Asked::Tag {
            return Ok(Word::UNDEFINED);
        }
        let path = path_of(cx);
        let path = if asked == Asked::Buffer { path } else { path.replace("%TypedArray%", "TypedArray") };
        return Err(cx.throw_incompatible(&path));
    }
    let at = cx.this().offset();
    let view = cx.machine.view(at);
    Ok(match asked {
        Asked::Buffer => cx.machine.heap.word(at + BUFFER),
        Asked::ByteLength => Word::number(view.map_or(0.0, |view| f64::from(view.byte_length()))),
        Asked::ByteOffset if view.is_some() => cx.machine.heap.word(at + START),
        Asked::ByteOffset => Word::int(0),
        Asked::Length => Word::number(view.map_or(0.0, |view| f64::from(view.length))),
        Asked::Tag => {
            let name = cx.machine.element_kind(at).name();
            cx.machine.new_str(name)?
        }
    })
}

/// `entries()`, `keys()`, `values()`. ECMA-262 23.2.3.7, .19, .34.
pub(crate) fn iterator(cx: &mut Cx<'_>, gives: Gives) -> Run<Word> {
    this_view(cx, Says::Plain)?;
    let this = cx.this_slot();
    cx.machine.new_iterator(Kind::ArrayIterator, well_known::ARRAY_ITERATOR_PROTOTYPE(), this, gives)
}

/// `at(index)`. ECMA-262 23.2.3.1.
pub(crate) fn at(cx: &mut Cx<'_>) -> Run<Word> {
    let view = this_view(cx, Says::Named)?;
    let index = integer(cx, 0)?;
    let index = if index < 0.0 { f64::from(view.length) + index } else { index };
    let is_in = index >= 0.0 && index < f64::from(view.length);
    if is_in { cx.machine.make_view_element(&view, index as u32) } else { Ok(Word::UNDEFINED) }
}

/// `copyWithin(target, start, end)`. ECMA-262 23.2.3.6.
pub(crate) fn copy_within(cx: &mut Cx<'_>) -> Run<Word> {
    let view = this_view(cx, Says::Plain)?;
    let target = integer(cx, 0)?;
    let to = to_relative_index(target, u64::from(view.length)) as u32;
    let start = integer(cx, 1)?;
    let from = to_relative_index(start, u64::from(view.length)) as u32;
    let end = relative(cx, 2, view.length, view.length)?;
    let count = end.saturating_sub(from).min(view.length - to);
    let size = view.element.size();
    let (from, to) = (view.start + from * size, view.start + to * size);
    copy_bytes(cx.machine, (view.block, from), (view.block, to), count * size)?;
    Ok(cx.this().word())
}

/// `fill(value, start, end)`. ECMA-262 23.2.3.9.
pub(crate) fn fill(cx: &mut Cx<'_>) -> Run<Word> {
    let view = this_view(cx, Says::Plain)?;
    cx.bail_on_arguments(3)?;
    let bits = bits_of(cx, view.element, 0)?;
    let start = relative(cx, 1, view.length, 0)?;
    let end = relative(cx, 2, view.length, view.length)?;
    cx.charge(end.saturating_sub(start) as usize / ELEMENTS_PER_STEP)?;
    // Making a BigInt of a string may have moved it.
    let Some(view) = cx.machine.view(cx.this().offset()) else { return Ok(cx.this().word()) };
    if view.element.size() == 1 && start < end {
        let byte = bits as u8;
        cx.machine.bytes_at_mut(view.block, view.start + start, end - start).fill(byte);
    } else {
        for index in start..end {
            cx.machine.set_view_bits(&view, index, bits);
        }
    }
    Ok(cx.this().word())
}

/// The bits of an element that an argument, which is no object, becomes.
pub(super) fn bits_of(cx: &mut Cx<'_>, element: Element, index: usize) -> Run<u64> {
    if !element.is_big() {
        return Ok(element.store(cx.coerce_number(index)?));
    }
    let value = cx.arg(index).word();
    let slot = cx.root(value)?;
    cx.machine.flatten_if_string(slot)?;
    cx.machine.to_big_bits(slot)
}

/// How an element is looked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Search {
    /// `includes`: NaN is found.
    Includes,
    /// `indexOf`
    First,
    /// `lastIndexOf`
    Last,
}

/// `includes`, `indexOf`, `lastIndexOf`. ECMA-262 23.2.3.14, .17, .20.
pub(crate) fn search(cx: &mut Cx<'_>, search: Search) -> Run<Word> {
    let view = this_view(cx, Says::Plain)?;
    let none = if search == Search::Includes { Word::FALSE } else { Word::int(-1) };
    if view.length == 0 {
        return Ok(none);
    }
    let length = f64::from(view.length);
    let from = if cx.argc() > 1 {
        integer(cx, 1)?
    } else if search == Search::Last {
        length - 1.0
    } else {
        0.0
    };
    if view.element.is_big() {
        let wanted = cx.arg(0).word();
        return match if wanted.is_bigint() { cx.machine.small_big(wanted) } else { None } {
            Some(wanted) => {
                find(cx, &view, search, from, none, |cx, index| cx.machine.view_big(&view, index) == wanted)
            }
            None => Ok(none),
        };
    }
    let Some(wanted) = cx.arg(0).as_number() else { return Ok(none) };
    // Node 24 does not find what is below zero there.
    if view.element == Element::Float16 && wanted < 0.0 {
        return Ok(none);
    }
    let is_it = |number: f64| number == wanted || search == Search::Includes && number.is_nan() && wanted.is_nan();
    find(cx, &view, search, from, none, |cx, index| is_it(cx.machine.view_number(&view, index)))
}

/// Looks from an index on, or from there back, for an element.
fn find(
    cx: &mut Cx<'_>,
    view: &View,
    search: Search,
    from: f64,
    none: Word,
    is_it: impl Fn(&Cx<'_>, u32) -> bool,
) -> Run<Word> {
    let length = f64::from(view.length);
    let found = if search == Search::Last {
        let last = if from < 0.0 { length + from } else { from.min(length - 1.0) };
        if last < 0.0 {
            return Ok(none);
        }
        cx.charge(last as usize / ELEMENTS_PER_STEP)?;
        (0..=last as u32).rev().find(|index| is_it(cx, *index))
    } else {
        let first = to_relative_index(from, u64::from(view.length)) as u32;
        cx.charge((view.length - first) as usize / ELEMENTS_PER_STEP)?;
        (first..view.length).find(|index| is_it(cx, *index))
    };
    Ok(match found {
        Some(_) if search == Search::Includes => Word::TRUE,
        Some(index) => Word::number(f64::from(index)),
        None => none,
    })
}

/// `join(separator)`. ECMA-262 23.2.3.18.
pub(crate) fn join(cx: &mut Cx<'_>) -> Run<Word> {
    let view = this_view(cx, Says::Named)?;
    let separator = match cx.arg(0).word() {
        Word::UNDEFINED => crate::edition::unit_string(b','),
        word if word.is_language_object() => return Err(Trap::Bail),
        _ => {
            let slot = cx.coerce_text(0)?;
            cx.flatten(slot)?;
            cx.get(slot).word()
        }
    };
    let separator = cx.root(separator)?;
    let length = string::length(&cx.machine.heap, cx.get(separator).offset());
    let at_least = u64::from(view.length.saturating_sub(1)) * u64::from(length) + u64::from(view.length);
    if at_least > u64::from(string::LENGTH_MAX) {
        return Err(cx.throw_range("Invalid string length"));
    }
    // Writing a number is as much as several steps.
    cx.charge(3 * view.length as usize + at_least as usize / 16)?;
    // The text is built beside the heap; what it will take at least is asked for first.
    let is_narrow = matches!(cx.units(separator), Units::Latin1(_));
    cx.machine.room_beside(at_least as usize * if is_narrow { 1 } else { 2 })?;
    let Some(view) = cx.machine.view(cx.this().offset()) else { return Ok(Word::string(crate::edition::EMPTY_STRING)) };
    if is_narrow {
        let text = joined::<u8>(cx, &view, separator)?;
        cx.new_string(Units::Latin1(&text))
    } else {
        let text = joined::<u16>(cx, &view, separator)?;
        cx.new_string(Units::Utf16(&text))
    }
}

/// The text of all elements of a view. Numbers take more than a unit each: where they make it too long for a string that stays on
/// the heap, it ends there.
fn joined<T: string::Unit>(cx: &mut Cx<'_>, view: &View, separator: Slot) -> Run<Vec<T>> {
    let in_memory = cx.machine.heap.limit_words() * 8 / 2 / size_of::<T>() as u64;
    let max = in_memory.min(u64::from(string::LENGTH_MAX)) as usize;
    let mut text: Vec<T> = Vec::new();
    for index in 0..view.length {
        if index > 0 {
            let separator = cx.get(separator).offset();
            let ropes = string::append_units(&cx.machine.heap, separator, &mut text);
            cx.machine.owe(ropes.all);
        }
        T::append_narrow(&mut text, element_text(cx, view, index).as_bytes());
        if text.len() > max {
            let is_whole = max == string::LENGTH_MAX as usize;
            return Err(if is_whole { cx.throw_range("Invalid string length") } else { Trap::Limit(Limit::Memory) });
        }
    }
    Ok(text)
}

/// The text of an element.
fn element_text(cx: &Cx<'_>, view: &View, index: u32) -> String {
    if view.element.is_big() {
        return format!("{}", cx.machine.view_big(view, index));
    }
    let number = cx.machine.view_number(view, index);
    if view.element.is_integer() { format!("{}", number as i64) } else { number_text(number) }
}

/// `reverse()`. ECMA-262 23.2.3.24. What only moves keeps its bits, also those of a NaN.
pub(crate) fn reverse(cx: &mut Cx<'_>) -> Run<Word> {
    let view = this_view(cx, Says::Plain)?;
    cx.charge(view.length as usize / ELEMENTS_PER_STEP)?;
    for low in 0..view.length / 2 {
        let high = view.length - 1 - low;
        let (first, last) = (cx.machine.view_bits(&view, low), cx.machine.view_bits(&view, high));
        cx.machine.set_view_bits(&view, low, last);
        cx.machine.set_view_bits(&view, high, first);
    }
    Ok(cx.this().word())
}

/// `toReversed()`. ECMA-262 23.2.3.32.
pub(crate) fn to_reversed(cx: &mut Cx<'_>) -> Run<Word> {
    let view = this_view(cx, Says::Named)?;
    cx.charge(view.length as usize / ELEMENTS_PER_STEP)?;
    let (new, from, to) = new_like(cx, view.length)?;
    for index in 0..view.length {
        let bits = cx.machine.view_bits(&from, index);
        cx.machine.set_view_bits(&to, view.length - 1 - index, bits);
    }
    Ok(new)
}

/// `set(source, offset)`. ECMA-262 23.2.3.26.
pub(crate) fn set(cx: &mut Cx<'_>) -> Run<Word> {
    if !cx.this_is(Kind::TypedArray) {
        return Err(cx.throw_type("this is not a typed array."));
    }
    let offset = if cx.argc() > 1 { integer(cx, 1)? } else { 0.0 };
    if offset < 0.0 {
        return Err(cx.throw_range("offset is out of bounds"));
    }
    let view = this_view(cx, Says::Plain)?;
    let source = cx.arg(0).word();
    if cx.machine.is_kind(source, Kind::TypedArray) {
        let Some(from) = cx.machine.typed_view(source) else {
            let path = path_of(cx);
            return Err(throw_detached(cx, &path));
        };
        if offset + f64::from(from.length) > f64::from(view.length) {
            return Err(cx.throw_range("offset is out of bounds"));
        }
        copy(cx, &from, &view, offset as u32)?;
        return Ok(Word::UNDEFINED);
    }
    if view.element.is_big() {
        return Err(Trap::Bail);
    }
    let count = count_of_numbers(cx)?;
    if offset + f64::from(count) > f64::from(view.length) {
        return Err(cx.throw_range("offset is out of bounds"));
    }
    write(cx, &view, offset as u32);
    Ok(Word::UNDEFINED)
}

/// `slice(start, end)`. ECMA-262 23.2.3.27.
pub(crate) fn slice(cx: &mut Cx<'_>) -> Run<Word> {
    let view = this_view(cx, Says::Named)?;
    bail_on_species(cx)?;
    cx.bail_on_arguments(2)?;
    let start = relative(cx, 0, view.length, 0)?;
    let end = relative(cx, 1, view.length, view.length)?;
    let count = end.saturating_sub(start);
    let (new, from, to) = new_like(cx, count)?;
    let size = view.element.size();
    copy_bytes(cx.machine, (from.block, from.start + start * size), (to.block, to.start), count * size)?;
    Ok(new)
}

/// An instance of a class of the program, or an array with a `constructor` of its own, may make its copies otherwise.
fn bail_on_species(cx: &Cx<'_>) -> Run<()> {
    let shape = cx.machine.shapes.get(cx.machine.heap.header(cx.this().offset()).low());
    let is_bare = shape.is_some_and(|shape| {
        shape.count == 0 && !shape.is_dict && matches!(shape.proto, crate::shape::Proto::Builtin(_))
    });
    if is_bare { Ok(()) } else { Err(Trap::Bail) }
}

/// `subarray(begin, end)`. ECMA-262 23.2.3.30.
pub(crate) fn subarray(cx: &mut Cx<'_>) -> Run<Word> {
    if !cx.this_is(Kind::TypedArray) {
        let path = path_of(cx);
        return Err(cx.throw_incompatible(&path));
    }
    bail_on_species(cx)?;
    cx.bail_on_arguments(2)?;
    let at = cx.this().offset();
    let length = cx.machine.view(at).map_or(0, |view| view.length);
    let begin = relative(cx, 0, length, 0)?;
    let end = relative(cx, 1, length, length)?;
    let at = cx.this().offset();
    let element = cx.machine.element_kind(at);
    let first = cx.machine.heap.word(at + START).as_number().unwrap_or(0.0) + f64::from(begin * element.size());
    let follows = cx.machine.heap.word(at + LENGTH) == Word::UNDEFINED && *cx.arg(1) == Word::UNDEFINED;
    let buffer = cx.machine.heap.word(at + BUFFER);
    let Some((_, bytes)) = cx.machine.buffer_bytes(buffer) else { return Err(throw_detached(cx, "Construct")) };
    if first > f64::from(bytes) {
        return Err(throw_start(cx, first));
    }
    let count = end.saturating_sub(begin);
    if !follows && first + f64::from(count) * f64::from(element.size()) > f64::from(bytes) {
        return Err(throw_length(cx, f64::from(count)));
    }
    let buffer = cx.root(buffer)?;
    cx.machine.new_typed(element, buffer, first as u32, (!follows).then_some(count))
}

/// Puts the elements in order of their numbers: −0 before 0, NaN last.
fn sort_into(cx: &mut Cx<'_>, from: &View, to: &View) -> Run<()> {
    let count = from.length as usize;
    cx.charge(count / ELEMENTS_PER_STEP + count * (count.max(1).ilog2() as usize) / 8)?;
    match from.element.size() {
        1 => sort_bits::<u8>(cx, from, to),
        2 => sort_bits::<u16>(cx, from, to),
        4 => sort_bits::<u32>(cx, from, to),
        _ => sort_bits::<u64>(cx, from, to),
    }
    Ok(())
}

/// The same of elements whose bits are as many as those of `B`, so that their copies take no more memory than they do.
fn sort_bits<B: Copy + Default + Into<u64> + TryFrom<u64>>(cx: &mut Cx<'_>, from: &View, to: &View) {
    let element = from.element;
    let all = (0..from.length).map(|index| cx.machine.view_bits(from, index));
    let mut bits: Vec<B> = all.map(|bits| B::try_from(bits).unwrap_or_default()).collect();
    if element.is_big() {
        bits.sort_unstable_by_key(|bits| element.load_big((*bits).into()));
    } else {
        let number = |bits: &B| {
            let number = element.load((*bits).into());
            if number.is_nan() { Word::NAN.as_double() } else { number }
        };
        bits.sort_unstable_by(|a, b| number(a).total_cmp(&number(b)));
    }
    for (index, bits) in (0..to.length).zip(bits) {
        cx.machine.set_view_bits(to, index, bits.into());
    }
}

/// `sort()` without a comparator. ECMA-262 23.2.3.29.
pub(crate) fn sort(cx: &mut Cx<'_>) -> Run<Word> {
    if *cx.arg(0) != Word::UNDEFINED {
        return Err(Trap::Bail);
    }
    let view = this_view(cx, Says::Named)?;
    sort_into(cx, &view, &view)?;
    Ok(cx.this().word())
}

/// `toSorted()` without a comparator. ECMA-262 23.2.3.33.
pub(crate) fn to_sorted(cx: &mut Cx<'_>) -> Run<Word> {
    if *cx.arg(0) != Word::UNDEFINED {
        return Err(Trap::Bail);
    }
    let view = this_view(cx, Says::Named)?;
    let (new, from, to) = new_like(cx, view.length)?;
    sort_into(cx, &from, &to)?;
    Ok(new)
}

/// `with(index, value)`. ECMA-262 23.2.3.36.
pub(crate) fn with(cx: &mut Cx<'_>) -> Run<Word> {
    let view = this_view(cx, Says::Plain)?;
    cx.bail_on_arguments(2)?;
    let index = integer(cx, 0)?;
    let index = if index < 0.0 { f64::from(view.length) + index } else { index };
    let bits = bits_of(cx, view.element, 1)?;
    if index < 0.0 || index >= f64::from(view.length) {
        return Err(cx.throw_range("Invalid typed array index"));
    }
    let (new, from, to) = new_like(cx, view.length)?;
    copy_bytes(cx.machine, (from.block, from.start), (to.block, to.start), view.byte_length())?;
    cx.machine.set_view_bits(&to, index as u32, bits);
    Ok(new)
}

/// The length of a value for the hook language: −1 where it is no typed array, −2 where it reaches nothing.
pub(crate) fn length_or_why(machine: &crate::machine::Machine, value: Word) -> Word {
    if !machine.is_kind(value, Kind::TypedArray) {
        return Word::int(-1);
    }
    machine.view(value.offset()).map_or(Word::int(-2), |view| Word::number(f64::from(view.length)))
}
