//! The builtins that most calls are of, where receiver and arguments are what they mostly are: without the window, coercions
//! and errors of a native call. Each gives what its native gives and costs what that costs; all else is left to the native.
//! Not here: the natives (`builtins/`).

use crate::heap::Heap;
use crate::layout::Kind;
use crate::machine::{Machine, well_known};
use crate::map::{Sought, find_at_once};
use crate::number::math;
use crate::shape::ShapeId;
use crate::string;
use crate::value::Word;

impl Machine {
    /// The value of a call of a builtin with `argc` arguments, the first of which is `argument`, and what it costs beside the call,
    /// if it is one of these and there is as much fuel.
    #[inline]
    pub(crate) fn quick_call(&mut self, id: u32, this: Word, argument: Word, argc: u8) -> Option<(Word, i64)> {
        let (heap, list) = (&mut self.heap, self.shapes.list());
        if argc != 1 {
            return if argc == 0 && id == well_known::POP() { Some((pop(heap, list, this)?, 0)) } else { None };
        }
        if id == well_known::CHAR_CODE_AT() {
            return Some((char_code_at(heap, this, argument)?, 0));
        }
        if id == well_known::PUSH() {
            return if self.fuel < 1 { None } else { Some((push(heap, list, this, argument)?, 1)) };
        }
        if id == well_known::FLOOR() {
            if argument.is_int() {
                return Some((argument, 0));
            }
            return argument.is_double().then(|| (Word::number(math::floor(argument.as_double())), 0));
        }
        if id == well_known::SQRT() {
            return Some((Word::number(math::sqrt(argument.as_number()?)), 0));
        }
        let of = if id == well_known::SET_HAS() { Kind::Set } else { Kind::Map };
        if of == Kind::Map && id != well_known::MAP_GET() && id != well_known::MAP_HAS() || self.fuel < 2 {
            return None;
        }
        let value = match find(heap, of, this, argument, self.atoms.hash_key())? {
            Sought::At(entry) if id == well_known::MAP_GET() => heap.word(entry + 1),
            Sought::Nowhere if id == well_known::MAP_GET() => Word::UNDEFINED,
            sought => Word::bool(sought != Sought::Nowhere),
        };
        Some((value, 2))
    }
}

/// The entry of a key in a collection of a kind.
#[inline]
fn find(heap: &Heap, of: Kind, collection: Word, key: Word, hash_key: u64) -> Option<Sought> {
    if !collection.is_object() || !heap.object_header(collection.offset()).is(of) {
        return None;
    }
    let table = heap.word(collection.offset() + 2).offset();
    find_at_once(heap, table, key, hash_key)
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
    let length = Word(heap.own(at + 2));
    if heap.object_header(at).low() != list || !length.is_int() {
        return None;
    }
    let place = heap.element_place(at, length.as_int() as u32)?;
    heap.set_word(place, value);
    let longer = Word::int(length.as_int() + 1);
    heap.set_word(at + 2, longer);
    Some(longer)
}
