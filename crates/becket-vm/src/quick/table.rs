//! The methods of Map and Set by keys that take no work.

use crate::heap::Heap;
use crate::layout::{Header, Kind};
use crate::map::{self, Ready};
use crate::quick::{Call, Known, pay};
use crate::value::{Offset, Word};

/// What the table of a Map or Set says of the first argument.
struct Found {
    table: Offset,
    key: Ready,
    entry: Option<Offset>,
    price: i64,
}

/// Looks for the first argument in the receiver, if that is a Map or a Set, and there is as much fuel as it costs: `price` beside
/// what the key costs.
#[inline(always)]
fn look_up<const IS_MAP: bool>(
    heap: &Heap,
    fuel: i64,
    known: Known,
    call: Call<'_>,
    (count, price): (u8, i64),
) -> Option<Found> {
    let this = call.this();
    if call.count() != count || !this.is_object() {
        return None;
    }
    let [header, _, table] = *heap.first_words(this.offset())?;
    if !Header(header).is(if IS_MAP { Kind::Map } else { Kind::Set }) {
        return None;
    }
    let key = map::ready(heap, call.argument(0), known.hash_key)?;
    let (table, price) = (Word(table).offset(), key.price + price);
    if fuel < price {
        return None;
    }
    Some(Found { table, key, entry: map::find_ready(heap, table, key), price })
}

/// `map.get(key)`
pub(super) fn get(heap: &mut Heap, fuel: &mut i64, known: Known, call: Call<'_>) -> Option<Word> {
    let found = look_up::<true>(heap, *fuel, known, call, (1, 2))?;
    pay(fuel, found.price)?;
    Some(found.entry.map_or(Word::UNDEFINED, |entry| Word(heap.own(entry + 1))))
}

/// `map.has(key)`, `set.has(key)`
pub(super) fn has<const IS_MAP: bool>(heap: &mut Heap, fuel: &mut i64, known: Known, call: Call<'_>) -> Option<Word> {
    let found = look_up::<IS_MAP>(heap, *fuel, known, call, (1, 2))?;
    pay(fuel, found.price)?;
    Some(Word::bool(found.entry.is_some()))
}

/// `map.set(key, value)`, `set.add(key)`
pub(super) fn put<const IS_MAP: bool>(heap: &mut Heap, fuel: &mut i64, known: Known, call: Call<'_>) -> Option<Word> {
    let found = look_up::<IS_MAP>(heap, *fuel, known, call, (if IS_MAP { 2 } else { 1 }, 4))?;
    let value = call.argument(1);
    match found.entry {
        Some(entry) if IS_MAP => heap.set_word(entry + 1, value),
        Some(_) => {}
        None => map::append_ready(heap, found.table, found.key, IS_MAP.then_some(value))?,
    }
    pay(fuel, found.price)?;
    Some(call.this())
}

/// `map.delete(key)`, `set.delete(key)`
pub(super) fn delete<const IS_MAP: bool>(
    heap: &mut Heap,
    fuel: &mut i64,
    known: Known,
    call: Call<'_>,
) -> Option<Word> {
    let found = look_up::<IS_MAP>(heap, *fuel, known, call, (1, 2))?;
    pay(fuel, found.price)?;
    if let Some(entry) = found.entry {
        map::remove(heap, found.table, entry);
    }
    Some(Word::bool(found.entry.is_some()))
}
