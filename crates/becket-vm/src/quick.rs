//! The builtins that most calls are of, where receiver and arguments are what they mostly are: without the window, coercions
//! and errors of a native call. Each gives what its native gives and costs what that costs; all else is left to the native.
//! Not here: the natives (`builtins/`).

use becket_bytecode::builtins::{BUILTINS, position};
use becket_bytecode::ops::Instr;

use crate::array::grown;
use crate::builtins::string::search::FIRST_PLACES;
use crate::call::{CALLEE, THIS};
use crate::heap::{Heap, Room};
use crate::interp::{FRAME, Window, argument, in_window, reg as register};
use crate::layout::{Header, Kind, high, low, pair};
use crate::limits::IS_METERED;
use crate::map::{self, Ready};
use crate::number::math;
use crate::ops::TypeName;
use crate::shape::{Assigned, Attrs, ShapeId, Shapes};
use crate::string::{self, Units};
use crate::value::Word;

/// What is done here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Quick {
    Nothing,
    CharCodeAt,
    IndexOf,
    Includes,
    StartsWith,
    Slice,
    IsArray,
    Push,
    Pop,
    Floor,
    Round,
    Sqrt,
    MapGet,
    MapHas,
    MapSet,
    MapDelete,
    SetHas,
    SetAdd,
    SetDelete,
}

/// For each builtin, how it is done here.
#[allow(clippy::indexing_slicing)] // Made when Becket is compiled.
static QUICK: [Quick; BUILTINS.len()] = {
    let known = [
        ("String.prototype.charCodeAt", Quick::CharCodeAt),
        ("String.prototype.indexOf", Quick::IndexOf),
        ("String.prototype.includes", Quick::Includes),
        ("String.prototype.startsWith", Quick::StartsWith),
        ("String.prototype.slice", Quick::Slice),
        ("Array.isArray", Quick::IsArray),
        ("Array.prototype.push", Quick::Push),
        ("Array.prototype.pop", Quick::Pop),
        ("Math.floor", Quick::Floor),
        ("Math.round", Quick::Round),
        ("Math.sqrt", Quick::Sqrt),
        ("Map.prototype.get", Quick::MapGet),
        ("Map.prototype.has", Quick::MapHas),
        ("Map.prototype.set", Quick::MapSet),
        ("Map.prototype.delete", Quick::MapDelete),
        ("Set.prototype.has", Quick::SetHas),
        ("Set.prototype.add", Quick::SetAdd),
        ("Set.prototype.delete", Quick::SetDelete),
    ];
    let mut quick = [Quick::Nothing; BUILTINS.len()];
    let mut i = 0;
    while i < known.len() {
        quick[position(known[i].0) as usize] = known[i].1;
        i += 1;
    }
    quick
};

/// The value of a property of a plain object whose name is a short string, where it is known where that is.
#[inline(never)]
pub(crate) fn named_element(heap: &Heap, shapes: &Shapes, object: Word, key: Word) -> Option<Word> {
    let name = string::short_known_key(heap, key.offset())?;
    if !object.is_object() {
        return None;
    }
    let header = heap.object_header(object.offset());
    let place = shapes.known_place(header.low(), name)??;
    if !header.is(Kind::Object) || place.attrs.has(Attrs::ACCESSOR) {
        return None;
    }
    Some(Word(heap.own(heap.property_place(
        object.offset(),
        header,
        Kind::Object.slots_from() + u32::from(place.slot),
    ))))
}

/// Assigns to a property of an object whose name is a short string, where it is known what that does and there is room and fuel.
#[inline(never)]
pub(crate) fn set_named_element(
    heap: &mut Heap,
    shapes: &Shapes,
    fuel: &mut i64,
    window: &Window,
    instr: Instr,
) -> Option<()> {
    let (object, key, value) = (register(window, instr.a), register(window, instr.b), register(window, instr.c));
    let name = string::short_known_key(heap, key.offset())?;
    if !object.is_object() {
        return None;
    }
    let at = object.offset();
    let header = heap.object_header(at);
    match shapes.assigned(header.low(), name)? {
        Assigned::Own(slot) => {
            let place = heap.property_place(at, header, Kind::Object.slots_from() + u32::from(slot));
            heap.set_word(place, value);
        }
        Assigned::Added(next) => {
            let index = Kind::Object.slots_from() + u32::from(shapes.get(next)?.count) - 1;
            if *fuel < 2 {
                return None;
            }
            if index < header.size() {
                heap.set(at, header.with_low(next).0);
                heap.set_word(at + index, value);
            } else if !heap.add_in_overflow(at, header, index, next, value) {
                return None;
            }
            if IS_METERED {
                *fuel -= 2;
            }
        }
    }
    Some(())
}

/// A new object of a shape whose few values are in consecutive registers, where there is room for it.
#[inline(never)]
pub(crate) fn new_object(heap: &mut Heap, shape: ShapeId, window: &Window, instr: Instr) -> Option<Word> {
    let (values, count) = (eight_of(window, instr)?, u32::from(instr.c));
    (heap.room(u64::from(count) + 2) == Room::Enough).then(|| Word::object(heap.push_object(shape, values, count)))
}

/// A new array of a few values in consecutive registers, where there is room for it.
#[inline(never)]
pub(crate) fn new_array(heap: &mut Heap, list: ShapeId, window: &Window, instr: Instr) -> Option<Word> {
    let (values, count) = (eight_of(window, instr)?, u32::from(instr.c));
    (list != 0 && count != 0 && heap.room(u64::from(count) + 4) == Room::Enough)
        .then(|| Word::object(heap.push_list(list, values, count)))
}

/// The values of an instruction that has no more than eight in consecutive registers, and what is behind them.
#[inline(always)]
fn eight_of(window: &Window, instr: Instr) -> Option<&[u64; 8]> {
    if instr.c > 8 {
        return None;
    }
    window.get(FRAME + usize::from(instr.b)..)?.first_chunk()
}

/// What `typeof` says of the most frequent values.
#[inline(always)]
pub(crate) fn quick_type(heap: &Heap, value: Word) -> Option<TypeName> {
    if value.is_string() {
        return Some(TypeName::String);
    }
    if value.is_number() {
        return Some(TypeName::Number);
    }
    if value.is_object() {
        let header = heap.object_header(value.offset());
        return (header.is(Kind::Object) || header.is(Kind::Array)).then_some(TypeName::Object);
    }
    match value {
        Word::TRUE | Word::FALSE => Some(TypeName::Boolean),
        Word::UNDEFINED => Some(TypeName::Undefined),
        Word::NULL => Some(TypeName::Object),
        _ => None,
    }
}

/// The value of the call of a builtin in a window, if it is one of these, and there is as much fuel as it costs beside the call:
/// that is paid then.
#[inline(never)]
pub(crate) fn quick_call(
    heap: &mut Heap,
    fuel: &mut i64,
    list: ShapeId,
    hash_key: u64,
    window: &Window,
    call: Instr,
) -> Option<Word> {
    let id = in_window(window, call.b, CALLEE).as_builtin()?;
    let (this, first) = (in_window(window, call.b, THIS), argument(window, call.b, 0));
    let quick = *QUICK.get(id as usize)?;
    let count = match quick {
        Quick::Nothing => return None,
        Quick::IndexOf | Quick::Includes | Quick::StartsWith | Quick::Slice => {
            let second = if call.c == 2 { argument(window, call.b, 1) } else { Word::UNDEFINED };
            return if call.c == 1 || call.c == 2 { of_text(heap, fuel, quick, [this, first, second]) } else { None };
        }
        Quick::Pop => 0,
        Quick::MapSet => 2,
        _ => 1,
    };
    if call.c != count {
        return None;
    }
    let (value, price) = match quick {
        Quick::Nothing => return None,
        Quick::CharCodeAt => (char_code_at(heap, this, first)?, 0),
        Quick::IsArray if first.is_immediate() => return None,
        Quick::IsArray => (Word::bool(first.is_object() && heap.object_header(first.offset()).is(Kind::Array)), 0),
        Quick::Push if *fuel < 1 => return None,
        Quick::Push => match push(heap, list, this, first) {
            Some(length) => (length, 1),
            None => push_growing(heap, *fuel, list, this, first)?,
        },
        Quick::Pop => (pop(heap, list, this)?, 0),
        Quick::Floor | Quick::Round if first.is_int() => (first, 0),
        Quick::Floor if first.is_double() => (Word::number(math::floor(first.as_double())), 0),
        Quick::Round if first.is_double() => (Word::number(math::round(first.as_double())), 0),
        Quick::Floor | Quick::Round => return None,
        Quick::Sqrt => (Word::number(math::sqrt(first.as_number()?)), 0),
        _ => {
            let ready = map::ready(heap, first, hash_key)?;
            let price = ready.price + if matches!(quick, Quick::MapSet | Quick::SetAdd) { 4 } else { 2 };
            if *fuel < price {
                return None;
            }
            let of =
                if matches!(quick, Quick::SetHas | Quick::SetAdd | Quick::SetDelete) { Kind::Set } else { Kind::Map };
            (of_table(heap, quick, of, this, ready, argument(window, call.b, 1))?, price)
        }
    };
    if IS_METERED {
        *fuel -= price;
    }
    Some(value)
}

/// The same for the methods of Map and Set.
#[inline]
fn of_table(heap: &mut Heap, quick: Quick, of: Kind, this: Word, ready: Ready, value: Word) -> Option<Word> {
    if !this.is_object() || !heap.object_header(this.offset()).is(of) {
        return None;
    }
    let table = Word(heap.own(this.offset() + 2)).offset();
    let entry = map::find_ready(heap, table, ready);
    Some(match (quick, entry) {
        (Quick::MapGet, Some(entry)) => Word(heap.own(entry + 1)),
        (Quick::MapGet, None) => Word::UNDEFINED,
        (Quick::MapSet, Some(entry)) => {
            heap.set_word(entry + 1, value);
            this
        }
        (Quick::MapSet, None) => {
            map::append_ready(heap, table, ready, Some(value))?;
            this
        }
        (Quick::SetAdd, Some(_)) => this,
        (Quick::SetAdd, None) => {
            map::append_ready(heap, table, ready, None)?;
            this
        }
        (Quick::MapDelete | Quick::SetDelete, Some(entry)) => {
            map::remove(heap, table, entry);
            Word::TRUE
        }
        (_, entry) => Word::bool(entry.is_some()),
    })
}

/// The same for methods of strings that are stored in one byte a unit. What is looked for is short, or where it can be is near.
#[inline(never)]
fn of_text(heap: &mut Heap, fuel: &mut i64, quick: Quick, [this, first, second]: [Word; 3]) -> Option<Word> {
    if !this.is_string() || !(second.is_int() || second == Word::UNDEFINED) {
        return None;
    }
    if quick == Quick::Slice {
        return slice(heap, fuel, this, first, second);
    }
    let (text, pattern) = (narrow_units(heap, this)?, narrow_units(heap, first)?);
    let from =
        if second == Word::UNDEFINED { 0 } else { usize::try_from(second.as_int()).unwrap_or(0).min(text.len()) };
    let rest = text.get(from..)?;
    let (found, price) = if quick == Quick::StartsWith {
        (rest.starts_with(pattern).then_some(0), if pattern.len() > rest.len() { 0 } else { pattern.len() / 16 })
    } else {
        find_near(rest, pattern)?
    };
    if *fuel < price as i64 {
        return None;
    }
    if IS_METERED {
        *fuel -= price as i64;
    }
    Some(match quick {
        Quick::IndexOf => Word::int(found.map_or(-1, |index| (from + index) as i32)),
        _ => Word::bool(found.is_some()),
    })
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

/// `string.slice(start, end)` by integers, where there is room.
fn slice(heap: &mut Heap, fuel: &mut i64, this: Word, start: Word, end: Word) -> Option<Word> {
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
        return Some(string::EMPTY);
    }
    if end - start == total {
        return Some(this);
    }
    let price = i64::from((end - start) / 16);
    if *fuel < price {
        return None;
    }
    let part = string::make::part_at_once(heap, this.offset(), start, end - start, total)?;
    if IS_METERED {
        *fuel -= price;
    }
    Some(part)
}

/// `string.charCodeAt(index)` where the string is stored in one byte a unit.
#[inline(always)]
pub(crate) fn char_code_at(heap: &Heap, string: Word, index: Word) -> Option<Word> {
    let is_index = string.is_string() && index.is_int() && index.as_int() >= 0;
    let unit = is_index.then(|| string::narrow_unit(heap, string.offset(), index.as_int() as u32))?;
    unit.map(|unit| Word::int(i32::from(unit)))
}

/// `array.pop()` of an array that ends with a value.
#[inline]
fn pop(heap: &mut Heap, list: ShapeId, array: Word) -> Option<Word> {
    if !array.is_object() {
        return None;
    }
    let at = array.offset();
    let length = Word(heap.own(at + 2));
    if heap.object_header(at).low() != list || !length.is_int() || length.as_int() <= 0 {
        return None;
    }
    let last = length.as_int() - 1;
    let place = heap.element_place(at, last as u32)?;
    let value = Word(heap.own(place));
    if value.is_internal() {
        return None;
    }
    heap.set_word(place, Word::HOLE);
    heap.set_word(at + 2, Word::int(last));
    Some(value)
}

/// `array.push(value)` where the array has room.
#[inline(always)]
pub(crate) fn push(heap: &mut Heap, list: ShapeId, array: Word, value: Word) -> Option<Word> {
    if !array.is_object() {
        return None;
    }
    let at = array.offset();
    let [header, blocks, length] = *heap.first_words(at)?;
    let length = Word(length);
    if Header(header).low() != list || !length.is_int() {
        return None;
    }
    let place = heap.place_in_block(high(blocks), length.as_int() as u32)?;
    heap.set_word(place, value);
    let longer = Word::int(length.as_int() + 1);
    heap.set_word(at + 2, longer);
    Some(longer)
}

/// The same where its block must grow, which is small and for which there is room and fuel; and what that costs.
fn push_growing(heap: &mut Heap, fuel: i64, list: ShapeId, array: Word, value: Word) -> Option<(Word, i64)> {
    if !array.is_object() {
        return None;
    }
    let at = array.offset();
    let [header, blocks, length] = *heap.first_words(at)?;
    let (length, block) = (Word(length), high(blocks));
    let known = if block == 0 { 0 } else { heap.object_header(block).size().saturating_sub(1) };
    if Header(header).low() != list || length != Word::uint(known) || known > SMALL {
        return None;
    }
    let capacity = grown(known, known);
    let price = 1 + i64::from(capacity / 4);
    if fuel < price || heap.room(u64::from(capacity) + 1) != Room::Enough {
        return None;
    }
    let grown = heap.push_block(block, known, capacity);
    heap.set_word(grown + 1 + known, value);
    heap.set(at + 1, pair(low(blocks), grown));
    let longer = Word::uint(known + 1);
    heap.set_word(at + 2, longer);
    Some((longer, price))
}

/// Elements of the arrays that are made longer here.
const SMALL: u32 = 64;
