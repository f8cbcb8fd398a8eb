//! The builtins that most calls are of, where receiver and arguments are what they mostly are: without the window, coercions
//! and errors of a native call. Each gives what its native gives and costs what that costs; all else is left to the native.
//! Not here: the natives (`builtins/`).

use becket_bytecode::builtins::{BUILTINS, position};
use becket_bytecode::ops::Instr;

use crate::array::grown;
use crate::call::{CALLEE, THIS};
use crate::heap::{Heap, Room};
use crate::interp::{Window, argument, in_window};
use crate::layout::{Header, Kind, high, low, pair};
use crate::limits::IS_METERED;
use crate::number::math;
use crate::ops::TypeName;
use crate::shape::ShapeId;
use crate::value::Word;

pub(crate) mod object;
mod table;
pub(crate) mod text;

use table::{OfTable, of_table};
use text::{OfText, of_text};

/// What is done here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Quick {
    Nothing,
    Text(OfText),
    Map(OfTable),
    Set(OfTable),
    IsArray,
    Push,
    Pop,
    Floor,
    Round,
    Sqrt,
}

/// For each builtin, how it is done here.
#[allow(clippy::indexing_slicing)] // Made when Becket is compiled.
static QUICK: [Quick; BUILTINS.len()] = {
    let known = [
        ("String.prototype.charCodeAt", Quick::Text(OfText::CharCodeAt)),
        ("String.prototype.indexOf", Quick::Text(OfText::IndexOf)),
        ("String.prototype.includes", Quick::Text(OfText::Includes)),
        ("String.prototype.startsWith", Quick::Text(OfText::StartsWith)),
        ("String.prototype.slice", Quick::Text(OfText::Slice)),
        ("String.prototype.split", Quick::Text(OfText::Split)),
        ("Array.isArray", Quick::IsArray),
        ("Array.prototype.push", Quick::Push),
        ("Array.prototype.pop", Quick::Pop),
        ("Math.floor", Quick::Floor),
        ("Math.round", Quick::Round),
        ("Math.sqrt", Quick::Sqrt),
        ("Map.prototype.get", Quick::Map(OfTable::Get)),
        ("Map.prototype.has", Quick::Map(OfTable::Has)),
        ("Map.prototype.set", Quick::Map(OfTable::Put)),
        ("Map.prototype.delete", Quick::Map(OfTable::Delete)),
        ("Set.prototype.has", Quick::Set(OfTable::Has)),
        ("Set.prototype.add", Quick::Set(OfTable::Put)),
        ("Set.prototype.delete", Quick::Set(OfTable::Delete)),
    ];
    let mut quick = [Quick::Nothing; BUILTINS.len()];
    let mut i = 0;
    while i < known.len() {
        quick[position(known[i].0) as usize] = known[i].1;
        i += 1;
    }
    quick
};

/// The value of the call of a builtin in a window, if it is one of these, and there is as much fuel as it costs beside the call:
/// that is paid then. `list` is the shape of arrays.
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
    match *QUICK.get(id as usize)? {
        Quick::Nothing => None,
        Quick::Map(what) => of_table::<true>(heap, fuel, what, hash_key, window, call),
        Quick::Set(what) => of_table::<false>(heap, fuel, what, hash_key, window, call),
        Quick::Text(what) => of_text(heap, fuel, what, list, window, call),
        quick => of_other(heap, fuel, quick, list, window, call),
    }
}

/// The same for what is neither of strings nor of tables.
#[inline(never)]
fn of_other(
    heap: &mut Heap,
    fuel: &mut i64,
    quick: Quick,
    list: ShapeId,
    window: &Window,
    call: Instr,
) -> Option<Word> {
    let (this, first) = (in_window(window, call.b, THIS), argument(window, call.b, 0));
    if quick == Quick::Pop {
        return if call.c == 0 { pop(heap, list, this) } else { None };
    }
    if call.c != 1 {
        return None;
    }
    match quick {
        Quick::Nothing | Quick::Pop | Quick::Text(_) | Quick::Map(_) | Quick::Set(_) => None,
        Quick::IsArray if first.is_immediate() => None,
        Quick::IsArray => Some(Word::bool(first.is_object() && heap.object_header(first.offset()).is(Kind::Array))),
        Quick::Push if *fuel < 1 => None,
        Quick::Push => {
            let (length, price) = match push(heap, list, this, first) {
                Some(length) => (length, 1),
                None => push_growing(heap, *fuel, list, this, first)?,
            };
            if IS_METERED {
                *fuel -= price;
            }
            Some(length)
        }
        Quick::Floor | Quick::Round if first.is_int() => Some(first),
        Quick::Floor if first.is_double() => Some(Word::number(math::floor(first.as_double()))),
        Quick::Round if first.is_double() => Some(Word::number(math::round(first.as_double()))),
        Quick::Floor | Quick::Round => None,
        Quick::Sqrt => Some(Word::number(math::sqrt(first.as_number()?))),
    }
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
