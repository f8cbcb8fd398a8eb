//! The own keys of a value, in the standard's order. Not here: the indices of elements (`array.rs`).

use alloc::vec::Vec;

use becket_bytecode::builtins;

use crate::atom::Key;
use crate::builtins::symbol::SHOWS_ITSELF;
use crate::layout::{Kind, low};
use crate::machine::{Machine, Run, Slot, Trap, state};
use crate::number::format;
use crate::object::Which;
use crate::shape::Attrs;
use crate::string::Units;
use crate::thrown::{OWN_STACK, STACK};
use crate::value::{Offset, Word};

/// Whether a builtin has the registered symbol by which Node asks it how it is shown.
pub(crate) fn shows_itself(value: Word) -> bool {
    let row = value.as_builtin().and_then(builtins::get);
    row.is_some_and(|row| row.props.iter().any(|prop| prop.key.strip_prefix("@@") == Some(SHOWS_ITSELF)))
}

impl Machine {
    /// The named own keys of an object on the heap in order, with their attributes; the keys of elements are in `array.rs`.
    pub(crate) fn named_keys(&mut self, object: Slot) -> Run<Vec<(Key, Attrs)>> {
        let at = self.at(object.0).offset();
        let header = self.heap.header(at);
        let (is_dict, count) = self.shapes.get(header.low()).map_or((false, 0), |shape| (shape.is_dict, shape.count));
        let mut keys: Vec<(Key, Attrs)> = self.virtual_keys(at);
        if is_dict {
            let table = low(self.heap.get(at + 1));
            for entry in self.listed_entries(table, 2)? {
                let key = self.word_key(self.heap.word(entry));
                keys.push((key, Attrs(self.heap.word(entry + 2).as_int() as u8)));
            }
        } else {
            self.charge(u64::from(count))?;
            keys.extend(self.shapes.properties(header.low()));
        }
        if header.kind() == Kind::Arguments {
            // After `length`, unless that was deleted.
            let names = self.edition.names;
            let place = usize::from(keys.first().is_some_and(|(key, _)| *key == names.length));
            keys.insert(place, (names.callee, Attrs::ACCESSOR));
        }
        if header.kind() == Kind::Error && self.heap.word(at + STACK) == OWN_STACK {
            // Defining it anew has not changed its place.
            keys.sort_by_key(|(key, _)| *key != self.edition.names.stack);
        }
        keys.retain(|(key, _)| !key.is_private());
        // Symbols come after names.
        keys.sort_by_key(|(key, _)| key.as_symbol().is_some());
        Ok(keys)
    }

    /// The entries of the table of an object, at a price for each. Removed ones are passed, which takes time as well.
    pub(super) fn listed_entries(&mut self, table: Offset, price: u64) -> Run<Vec<Offset>> {
        let entries: Vec<Offset> = self.table_entries(table).collect();
        let n_removed = u64::from(self.table_used(table)) - entries.len() as u64;
        self.charge(price * entries.len() as u64 + n_removed / 8)?;
        Ok(entries)
    }

    pub(super) fn virtual_keys(&self, at: Offset) -> Vec<(Key, Attrs)> {
        let names = self.edition.names;
        match self.heap.kind(at) {
            Kind::Array => alloc::vec![(names.length, Attrs::WRITABLE)],
            Kind::Error if self.has_stack(at, names.stack) => alloc::vec![(names.stack, Attrs(12))],
            Kind::Wrapper if self.heap.word(at + 2).is_string() => alloc::vec![(names.length, Attrs(0))],
            Kind::Function if !self.function_is_written(at) => {
                let mut keys = alloc::vec![(names.length, Attrs::CONFIGURABLE), (names.name, Attrs::CONFIGURABLE)];
                if self.has_prototype(at) {
                    keys.push((names.prototype, self.prototype_attrs(at)));
                }
                keys
            }
            _ => Vec::new(),
        }
    }

    /// The names of an object that has nothing else, no element and no symbol, in the order of its slots; all are enumerable. The
    /// list should become the shapes' `keys` again.
    pub(crate) fn plain_names(&mut self, object: Word) -> Option<Vec<Key>> {
        let at = object.is_object().then(|| object.offset())?;
        let shape = self.heap.header(at);
        let is_plain = shape.is(Kind::Object) && self.is_plain(at) && self.elements(at) == 0;
        if !is_plain {
            return None;
        }
        let mut names = core::mem::take(&mut self.shapes.keys);
        self.shapes.names(shape.low(), &mut names);
        Some(names)
    }

    /// A new array of the own keys of the value at a position of the stack.
    pub(crate) fn own_keys(&mut self, object: Slot, which: Which) -> Run<Offset> {
        if which != Which::All
            && let Some(names) = self.plain_names(self.at(object.0))
        {
            let array = self.names_array(&names);
            self.shapes.keys = names;
            return array;
        }
        let result = Slot(state::SCRATCH + 4);
        let element = Slot(state::SCRATCH + 5);
        let mut indices = self.element_keys(object)?;
        if matches!(which, Which::Enumerable | Which::EnumerableAndSymbols) {
            self.retain_enumerable(self.at(object.0), &mut indices);
        }
        let named = self.named_keys_of(object)?;
        if which == Which::All && shows_itself(self.at(object.0)) {
            return Err(Trap::Refused(crate::thrown::REFUSED_SHOWN));
        }
        let wanted = |key: Key, attrs: Attrs| match which {
            Which::Enumerable => key.as_symbol().is_none() && attrs.has(Attrs::ENUMERABLE),
            Which::Strings => key.as_symbol().is_none(),
            Which::EnumerableAndSymbols => attrs.has(Attrs::ENUMERABLE),
            Which::All => true,
        };
        let named: Vec<Key> =
            named.into_iter().filter(|(key, attrs)| wanted(*key, *attrs)).map(|(key, _)| key).collect();
        let count = (indices.len() + named.len()) as u32;
        // An index pays for its text.
        self.charge(2 * u64::from(count) + 2 * indices.len() as u64)?;
        let array = self.new_array(0, count, Word::HOLE)?;
        self.put(result.0, Word::object(array));
        let mut buffer = format::Buffer::new();
        for index in indices {
            let string = self.new_string(Units::Latin1(format::to_ascii(f64::from(index), &mut buffer)))?;
            self.put(element.0, string);
            self.push_element(result, element)?;
        }
        for key in named {
            let word = self.key_word(key)?;
            self.put(element.0, word);
            self.push_element(result, element)?;
        }
        Ok(self.at(result.0).offset())
    }

    fn names_array(&mut self, names: &[Key]) -> Run<Offset> {
        let count = names.len() as u32;
        self.charge(3 * u64::from(count))?;
        let result = Slot(state::SCRATCH + 4);
        let array = self.new_array(count, count, Word::UNDEFINED)?;
        self.put(result.0, Word::object(array));
        for (index, name) in (0..).zip(names) {
            let string = self.key_string(*name)?;
            self.init_element(result, index, string);
        }
        Ok(self.at(result.0).offset())
    }

    /// The named own keys of any value.
    pub(crate) fn named_keys_of(&mut self, object: Slot) -> Run<Vec<(Key, Attrs)>> {
        let target = self.at(object.0);
        if target.is_object() {
            return self.named_keys(object);
        }
        let names = self.edition.names;
        if target.is_string() {
            return Ok(alloc::vec![(names.length, Attrs(0))]);
        }
        let Some(row) = target.as_builtin().and_then(builtins::get) else { return Ok(Vec::new()) };
        let mut keys = Vec::new();
        if row.is_function {
            keys.push((names.length, Attrs::CONFIGURABLE));
            keys.push((names.name, Attrs::CONFIGURABLE));
        }
        for prop in row.props {
            let key = match prop.key.strip_prefix("@@") {
                Some(symbol) => crate::edition::symbol_key(symbol),
                None => Some(self.atoms.intern_str(prop.key)),
            };
            keys.extend(key.map(|key| (key, Attrs(prop.attrs))));
        }
        keys.sort_by_key(|(key, _)| key.as_symbol().is_some());
        Ok(keys)
    }

    /// The word that stands for a key in tables and lists: a string or symbol.
    pub(crate) fn key_word(&mut self, key: Key) -> Run<Word> {
        match key.as_symbol() {
            Some(id) if key.is_private() => Ok(Word::bits(u64::from(id))),
            Some(_) => Ok(self.symbol_word(key).unwrap_or(Word::UNDEFINED)),
            None => self.key_string(key),
        }
    }
}
