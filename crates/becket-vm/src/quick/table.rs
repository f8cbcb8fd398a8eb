//! The methods of Map and Set by keys that take no work.

use becket_bytecode::ops::Instr;

use crate::call::THIS;
use crate::heap::Heap;
use crate::interp::{Window, argument, in_window};
use crate::layout::{Header, Kind};
use crate::limits::IS_METERED;
use crate::map;
use crate::value::Word;

/// What is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum OfTable {
    Get,
    Has,
    /// `map.set(key, value)`, `set.add(key)`
    Put,
    Delete,
}

/// The value of the call of such a method of a thing of a Map, or of a Set, in a window, if there is as much fuel as it costs
/// beside the call: that is paid then.
#[inline(never)]
pub(super) fn of_table<const IS_MAP: bool>(
    heap: &mut Heap,
    fuel: &mut i64,
    what: OfTable,
    hash_key: u64,
    window: &Window,
    call: Instr,
) -> Option<Word> {
    let (this, key, value) =
        (in_window(window, call.b, THIS), argument(window, call.b, 0), argument(window, call.b, 1));
    if call.c != if IS_MAP && what == OfTable::Put { 2 } else { 1 } || !this.is_object() {
        return None;
    }
    let [header, _, table] = *heap.first_words(this.offset())?;
    if !Header(header).is(if IS_MAP { Kind::Map } else { Kind::Set }) {
        return None;
    }
    let ready = map::ready(heap, key, hash_key)?;
    let price = ready.price + if what == OfTable::Put { 4 } else { 2 };
    if *fuel < price {
        return None;
    }
    let table = Word(table).offset();
    let entry = map::find_ready(heap, table, ready);
    let result = match (what, entry) {
        (OfTable::Get, Some(entry)) => Word(heap.own(entry + 1)),
        (OfTable::Get, None) => Word::UNDEFINED,
        (OfTable::Has, entry) => Word::bool(entry.is_some()),
        (OfTable::Put, Some(entry)) => {
            if IS_MAP {
                heap.set_word(entry + 1, value);
            }
            this
        }
        (OfTable::Put, None) => {
            map::append_ready(heap, table, ready, IS_MAP.then_some(value))?;
            this
        }
        (OfTable::Delete, Some(entry)) => {
            map::remove(heap, table, entry);
            Word::TRUE
        }
        (OfTable::Delete, None) => Word::FALSE,
    };
    if IS_METERED {
        *fuel -= price;
    }
    Some(result)
}
