//! Arrays: `push` and `pop` of those that nothing is special about, and `Array.isArray`.

use crate::array::{block_steps, grown};
use crate::heap::{Heap, Room};
use crate::layout::{Header, Kind, high, low, pair};
use crate::quick::{Call, Known, pay};
use crate::shape::ShapeId;
use crate::value::Word;

/// Elements of the arrays that are made longer here.
const SMALL: u32 = 64;

pub(super) fn is_array(heap: &mut Heap, _: &mut i64, _: Known, call: Call<'_>) -> Option<Word> {
    let value = call.only_argument()?;
    // What is no value on the heap may be one of a host's.
    let is_array = || value.is_object() && heap.object_header(value.offset()).is(Kind::Array);
    (!value.is_immediate()).then(|| Word::bool(is_array()))
}

/// `array.push(value)`
pub(super) fn push(heap: &mut Heap, fuel: &mut i64, known: Known, call: Call<'_>) -> Option<Word> {
    let (array, value) = (call.this(), call.only_argument()?);
    if *fuel < 1 {
        return None;
    }
    let (length, price) = match append(heap, known.list, array, value) {
        Some(length) => (length, 1),
        None => append_growing(heap, *fuel, known.list, array, value)?,
    };
    pay(fuel, price)?;
    Some(length)
}

/// `array.pop()` of an array that ends with a value.
pub(super) fn pop(heap: &mut Heap, _: &mut i64, known: Known, call: Call<'_>) -> Option<Word> {
    let array = call.this();
    if call.count() != 0 || !array.is_object() {
        return None;
    }
    let at = array.offset();
    let length = Word(heap.own(at + 2));
    if heap.object_header(at).low() != known.list || !length.is_int() || length.as_int() <= 0 {
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

/// Puts a value behind the last element of an array that has room, and gives its length.
#[inline(always)]
pub(crate) fn append(heap: &mut Heap, list: ShapeId, array: Word, value: Word) -> Option<Word> {
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
fn append_growing(heap: &mut Heap, fuel: i64, list: ShapeId, array: Word, value: Word) -> Option<(Word, i64)> {
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
    let price = 1 + block_steps(known, capacity) as i64;
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
