//! Native parts of Map, Set, WeakMap and WeakSet. Not here: the tables themselves (`map.rs` of the machine), iterators over them
//! (`iterator.rs`), callbacks and the methods that compare sets (`stdlib-api/map.js`, `stdlib-api/set.js`).

use alloc::format;

use super::iterator::Gives;
use crate::layout::{Header, Kind};
use crate::machine::{Machine, Run, Slot, Trap, state, well_known};
use crate::map::table_words;
use crate::native::Cx;
use crate::shape::Proto;
use crate::value::{Offset, Word};

/// Map, Set, or their relatives whose entries no program can list. Those keep their entries as long as they are kept
/// themselves: nothing but the memory in use could tell.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Collection {
    Map,
    Set,
    WeakMap,
    WeakSet,
}

impl Collection {
    fn name(self) -> &'static str {
        match self {
            Self::Map => "Map",
            Self::Set => "Set",
            Self::WeakMap => "WeakMap",
            Self::WeakSet => "WeakSet",
        }
    }

    fn kind(self) -> Kind {
        match self {
            Self::Map => Kind::Map,
            Self::Set => Kind::Set,
            Self::WeakMap => Kind::WeakMap,
            Self::WeakSet => Kind::WeakSet,
        }
    }

    fn stride(self) -> u32 {
        match self {
            Self::Map | Self::WeakMap => 2,
            Self::Set | Self::WeakSet => 1,
        }
    }

    fn prototype(self) -> u32 {
        match self {
            Self::Map => well_known::MAP_PROTOTYPE(),
            Self::Set => well_known::SET_PROTOTYPE(),
            Self::WeakMap => well_known::WEAK_MAP_PROTOTYPE(),
            Self::WeakSet => well_known::WEAK_SET_PROTOTYPE(),
        }
    }

    fn is_weak(self) -> bool {
        matches!(self, Self::WeakMap | Self::WeakSet)
    }
}

/// Entries that a new table has room for.
const CAPACITY_MIN: u32 = 4;

impl Machine {
    /// A new empty Map or Set with room for `capacity` entries. Pays for its table.
    fn new_collection(&mut self, of: Collection, capacity: u32) -> Run<Offset> {
        let shape = self.shapes.root(of.kind(), Proto::Builtin(of.prototype()));
        let capacity = capacity.max(CAPACITY_MIN);
        self.charge(table_words(of.stride(), capacity) / 2)?;
        let table = self.new_table(of.stride(), capacity)?;
        self.put(state::SCRATCH, Word::block(table));
        self.reserve(3)?;
        let table = self.at(state::SCRATCH);
        Ok(self.heap.push(&[Header::new(of.kind(), 3, shape).0, 0, table.0], 3, Word::UNDEFINED))
    }

    /// The table of a Map or Set.
    fn table_of(&self, collection: Slot) -> Offset {
        self.heap.word(self.at(collection.0).offset() + 2).offset()
    }

    /// How many entries a Map or Set has; `undefined` for anything else.
    pub(crate) fn collection_size(&self, value: Word) -> Word {
        if !value.is_object() || !matches!(self.heap.kind(value.offset()), Kind::Map | Kind::Set) {
            return Word::UNDEFINED;
        }
        let table = self.heap.word(value.offset() + 2).offset();
        Word::number(f64::from(self.table_live(table)))
    }

    /// Puts an entry: a value under a key that has been through [`Machine::map_key`].
    fn put_entry(&mut self, collection: Slot, key: Slot, value: Slot, kept: Slot) -> Run<()> {
        let table = self.table_of(collection);
        let stride = self.table_stride(table);
        let hash = self.value_hash(self.at(key.0));
        if let Some(entry) = self.value_find_hashed(table, self.at(key.0), hash) {
            if stride == 2 {
                self.heap.set_word(entry + 1, self.at(value.0));
            }
            return Ok(());
        }
        self.put(kept.0, Word::block(table));
        self.table_reserve(kept)?;
        let (at, table) = (self.at(collection.0).offset(), self.at(kept.0));
        self.heap.set_word(at + 2, table);
        let entry = [self.at(key.0), self.at(value.0)];
        self.table_append(table.offset(), hash, entry.get(..stride as usize).unwrap_or(&[]));
        Ok(())
    }
}

/// The position of an argument, which may be missing.
fn arg_slot(cx: &mut Cx<'_>, index: usize) -> Run<Slot> {
    if index < cx.argc() { Ok(cx.arg_slot(index)) } else { cx.root(Word::UNDEFINED) }
}

/// Refuses a receiver that is not what the method belongs to.
fn check(cx: &mut Cx<'_>, of: Collection, method: &str) -> Run<()> {
    if cx.this_is(of.kind()) {
        return Ok(());
    }
    Err(cx.throw_incompatible(&match method.strip_prefix("get ") {
        Some(getter) => format!("get {}.prototype.{getter}", of.name()),
        None => format!("{}.prototype.{method}", of.name()),
    }))
}

/// `new Map(iterable)` and `new Set(iterable)`. ECMA-262 24.1.1.1 and 24.2.2.1.
pub(crate) fn construct(cx: &mut Cx<'_>, of: Collection) -> Run<Word> {
    if !cx.is_construct() {
        return Err(cx.throw_type(&format!("Constructor {} requires 'new'", of.name())));
    }
    let source = cx.arg(0).word();
    if source.is_nullish() {
        return cx.machine.new_collection(of, CAPACITY_MIN).map(Word::object);
    }
    // A class that extends Map or Set may have a method of its own that adds.
    if of.is_weak() || cx.is_for_class() || !cx.machine.is_list(source) || !cx.machine.is_plain_array(source) {
        return Err(Trap::Bail);
    }
    let count = cx.machine.array_length(source.offset());
    if of == Collection::Map && !is_pairs(cx, source, count)? {
        return Err(Trap::Bail);
    }
    cx.charge(count as usize * 2)?;
    if !cx.machine.is_dense(source.offset()) {
        return Err(Trap::Bail);
    }
    let collection = cx.machine.new_collection(of, count)?;
    let collection = cx.root(Word::object(collection))?;
    let (key, value, kept) = (cx.root(Word::UNDEFINED)?, cx.root(Word::UNDEFINED)?, cx.root(Word::UNDEFINED)?);
    for index in 0..count {
        let element = cx.machine.own_element(cx.arg(0).offset(), index).unwrap_or(Word::UNDEFINED);
        if of == Collection::Map {
            let at = element.offset();
            let (first, second) = (cx.machine.own_element(at, 0), cx.machine.own_element(at, 1));
            cx.set(key, first.unwrap_or(Word::UNDEFINED));
            cx.set(value, second.unwrap_or(Word::UNDEFINED));
        } else {
            cx.set(key, element);
        }
        cx.machine.map_key(key)?;
        cx.machine.put_entry(collection, key, value, kept)?;
    }
    Ok(cx.get(collection).word())
}

/// Whether all elements of an array are arrays that can be read without calling anything.
fn is_pairs(cx: &mut Cx<'_>, source: Word, count: u32) -> Run<bool> {
    cx.charge(count as usize / 4)?;
    Ok((0..count).all(|index| {
        cx.machine.own_element(source.offset(), index).is_some_and(|element| {
            cx.machine.is_list(element)
                && (0..2).all(|i| !cx.machine.own_element(element.offset(), i).is_some_and(Word::is_block))
        })
    }))
}

/// `map.get(key)`. ECMA-262 24.1.3.6.
pub(crate) fn get(cx: &mut Cx<'_>, of: Collection) -> Run<Word> {
    check(cx, of, "get")?;
    let key = arg_slot(cx, 0)?;
    Ok(entry(cx, key)?.map_or(Word::UNDEFINED, |entry| cx.machine.heap.word(entry + 1)))
}

/// The entry of a key in the receiver.
fn entry(cx: &mut Cx<'_>, key: Slot) -> Run<Option<Offset>> {
    cx.charge(2)?;
    let word = cx.machine.map_key(key)?;
    let table = cx.machine.table_of(cx.this_slot());
    Ok(cx.machine.value_find(table, word))
}

/// `map.set(key, value)`. ECMA-262 24.1.3.9.
pub(crate) fn set(cx: &mut Cx<'_>, of: Collection) -> Run<Word> {
    check(cx, of, "set")?;
    if of.is_weak() && !can_be_held_weakly(cx) {
        return Err(cx.throw_type("Invalid value used as weak map key"));
    }
    put(cx)
}

/// `set.add(value)`. ECMA-262 24.2.4.1.
pub(crate) fn add(cx: &mut Cx<'_>, of: Collection) -> Run<Word> {
    check(cx, of, "add")?;
    if of.is_weak() && !can_be_held_weakly(cx) {
        return Err(cx.throw_type("Invalid value used in weak set"));
    }
    put(cx)
}

/// CanBeHeldWeakly of the first argument. ECMA-262 9.14.
fn can_be_held_weakly(cx: &Cx<'_>) -> bool {
    let key = cx.arg(0).word();
    key.is_language_object() || key.is_symbol() && !cx.machine.is_registered(key)
}

fn put(cx: &mut Cx<'_>) -> Run<Word> {
    cx.charge(4)?;
    let (key, value) = (arg_slot(cx, 0)?, arg_slot(cx, 1)?);
    let kept = cx.root(Word::UNDEFINED)?;
    cx.machine.map_key(key)?;
    let this = cx.this_slot();
    cx.machine.put_entry(this, key, value, kept)?;
    Ok(cx.this().word())
}

/// `has(key)`. ECMA-262 24.1.3.7 and 24.2.4.8.
pub(crate) fn has(cx: &mut Cx<'_>, of: Collection) -> Run<Word> {
    check(cx, of, "has")?;
    let key = arg_slot(cx, 0)?;
    Ok(Word::bool(entry(cx, key)?.is_some()))
}

/// `delete(key)`. ECMA-262 24.1.3.3 and 24.2.4.4.
pub(crate) fn delete(cx: &mut Cx<'_>, of: Collection) -> Run<Word> {
    check(cx, of, "delete")?;
    let key = arg_slot(cx, 0)?;
    let Some(entry) = entry(cx, key)? else { return Ok(Word::FALSE) };
    let table = cx.machine.table_of(cx.this_slot());
    cx.machine.table_remove(table, entry);
    Ok(Word::TRUE)
}

/// `clear()`. ECMA-262 24.1.3.2 and 24.2.4.2.
pub(crate) fn clear(cx: &mut Cx<'_>, of: Collection) -> Run<Word> {
    check(cx, of, "clear")?;
    cx.charge(8)?;
    let new = cx.machine.new_table(of.stride(), CAPACITY_MIN)?;
    let old = cx.machine.table_of(cx.this_slot());
    cx.machine.clear_table(old, new);
    let at = cx.this().offset();
    cx.machine.heap.set_word(at + 2, Word::block(new));
    Ok(Word::UNDEFINED)
}

/// `size`. ECMA-262 24.1.3.10 and 24.2.4.14.
pub(crate) fn size(cx: &mut Cx<'_>, of: Collection) -> Run<Word> {
    check(cx, of, "get size")?;
    Ok(cx.machine.collection_size(cx.this().word()))
}

/// `entries()`, `keys()`, `values()`. ECMA-262 24.1.3.4, .8, .11 and 24.2.4.6, .17.
pub(crate) fn iterator(cx: &mut Cx<'_>, of: Collection, gives: Gives) -> Run<Word> {
    check(
        cx,
        of,
        match gives {
            Gives::Keys => "keys",
            Gives::Values => "values",
            Gives::Entries => "entries",
        },
    )?;
    let table = cx.machine.table_of(cx.this_slot());
    let table = cx.root(Word::block(table))?;
    let (kind, proto) = match of {
        Collection::Map => (Kind::MapIterator, well_known::MAP_ITERATOR_PROTOTYPE()),
        _ => (Kind::SetIterator, well_known::SET_ITERATOR_PROTOTYPE()),
    };
    cx.machine.new_iterator(kind, proto, table, gives)
}
