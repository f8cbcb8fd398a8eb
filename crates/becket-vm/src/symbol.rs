//! Symbols: where they are on the heap, and which of them are keys. `[hdr][identity and marks][description]`. A shape knows a
//! key only by its identity, so a symbol that has been a key is kept in a table of the run, in which it is found again.
//! Not here: the functions that make symbols (`builtins/symbol.rs`), and property keys in general (`atom.rs`).

use alloc::string::String;
use alloc::vec::Vec;

use crate::atom::Key;
use crate::edition::SYMBOLS;
use crate::layout::{Header, Kind};
use crate::machine::{Machine, Run, Slot, state};
use crate::value::{Immediate, Word};

/// In word 1: it has been a key.
const IS_KEY: u64 = 1 << 32;
/// In word 1: `Symbol.for` gives it.
const IS_REGISTERED: u64 = 1 << 33;

impl Machine {
    /// A new symbol with the description at a position of the stack, a string or `undefined`.
    pub(crate) fn new_symbol(&mut self, description: Slot) -> Run<Word> {
        let next = self.next_identity();
        let symbol = Header::new(Kind::Symbol, 3, 0).0;
        let at = self.alloc(&[symbol, Word::bits(u64::from(next)).0], 3, Word::UNDEFINED)?;
        self.heap.set_word(at + 2, self.at(description.0));
        Ok(Word::symbol(at))
    }

    /// The next number by which an object or symbol is told from others.
    pub(crate) fn next_identity(&mut self) -> u32 {
        let next = self.at(state::IDENTITY).as_int().wrapping_add(1);
        self.put(state::IDENTITY, Word::int(next));
        next as u32
    }

    fn symbol_bits(&self, symbol: Word) -> u64 {
        self.heap.word(symbol.offset() + 1).as_bits()
    }

    /// The key that a symbol on the heap is. The symbol is at a position of the stack.
    pub(crate) fn symbol_as_key(&mut self, symbol: Slot) -> Run<Key> {
        let bits = self.symbol_bits(self.at(symbol.0));
        if bits & IS_KEY == 0 {
            self.charge(4)?;
            let table = self.state_table(state::SYMBOLS, 1)?;
            let word = self.at(symbol.0);
            self.heap.set_word(word.offset() + 1, Word::bits(bits | IS_KEY));
            let hash = self.value_hash(word);
            self.table_append(table, hash, &[word]);
        }
        Ok(Key::symbol(bits as u32))
    }

    /// The table in a state word, with room for one more entry.
    fn state_table(&mut self, place: usize, stride: u32) -> Run<crate::value::Offset> {
        if !self.at(place).is_block() {
            let table = self.new_table(stride, 8)?;
            self.put(place, Word::block(table));
        }
        self.table_reserve(Slot(place))?;
        Ok(self.at(place).offset())
    }

    /// The symbol of a key.
    pub(crate) fn symbol_word(&self, key: Key) -> Option<Word> {
        let identity = key.as_symbol()?;
        if (identity as usize) < SYMBOLS.len() {
            return Some(Word::immediate(Immediate::Symbol(identity)));
        }
        let table = self.at(state::SYMBOLS);
        let entry = if table.is_block() { self.dict_find(table.offset(), key) } else { None };
        entry.map(|entry| self.heap.word(entry))
    }

    /// `Symbol.for`: the symbol registered for the flat string at a position of the stack. ECMA-262 20.4.2.2.
    pub(crate) fn registered_symbol(&mut self, name: Slot) -> Run<Word> {
        let key = self.map_key(name)?;
        let table = self.at(state::REGISTRY);
        if table.is_block()
            && let Some(entry) = self.value_find(table.offset(), key)
        {
            return Ok(self.heap.word(entry + 1));
        }
        self.charge(8)?;
        let symbol = self.new_symbol(name)?;
        self.put(state::SCRATCH, symbol);
        let table = self.state_table(state::REGISTRY, 2)?;
        let (symbol, name) = (self.at(state::SCRATCH), self.at(name.0));
        self.heap.set_word(symbol.offset() + 1, Word::bits(self.symbol_bits(symbol) | IS_REGISTERED));
        let hash = self.value_hash(name);
        self.table_append(table, hash, &[name, symbol]);
        Ok(symbol)
    }

    /// Whether `Symbol.for` gives the symbol.
    pub(crate) fn is_registered(&self, symbol: Word) -> bool {
        symbol.is_heap_symbol() && self.symbol_bits(symbol) & IS_REGISTERED != 0
    }

    /// The description of a symbol: a string or `undefined`.
    pub(crate) fn symbol_description(&mut self, symbol: Word) -> Run<Word> {
        match well_known_text(symbol) {
            Some(text) => self.new_str(&text),
            None => Ok(self.heap.word(symbol.offset() + 2)),
        }
    }

    /// Whether a symbol has a description.
    pub(crate) fn has_description(&self, symbol: Word) -> bool {
        !symbol.is_heap_symbol() || self.heap.word(symbol.offset() + 2).is_string()
    }

    /// `before`, the description, which is empty where there is none, and `after`. Pays for it.
    pub(crate) fn description_between(&mut self, before: &str, symbol: Word, after: &str) -> Run<Vec<u16>> {
        if let Some(text) = well_known_text(symbol) {
            return Ok(alloc::format!("{before}{text}{after}").encode_utf16().collect());
        }
        let description = self.heap.word(symbol.offset() + 2);
        self.text_between(before, description.is_string().then_some(description), after)
    }

    /// `Symbol(description)`. Pays for it.
    pub(crate) fn symbol_units(&mut self, symbol: Word) -> Run<Vec<u16>> {
        self.description_between("Symbol(", symbol, ")")
    }

    /// The same for messages: what it costs is owed.
    pub(crate) fn symbol_text(&mut self, symbol: Word) -> String {
        if let Some(text) = well_known_text(symbol) {
            return alloc::format!("Symbol({text})");
        }
        let description = self.heap.word(symbol.offset() + 2);
        let text = if description.is_string() { self.string_text(description) } else { String::new() };
        alloc::format!("Symbol({text})")
    }
}

/// The description of a symbol that every run has, such as `Symbol.iterator`; none of another.
fn well_known_text(symbol: Word) -> Option<String> {
    let Some(Immediate::Symbol(id)) = symbol.as_immediate() else { return None };
    Some(alloc::format!("Symbol.{}", SYMBOLS.get(id as usize).copied().unwrap_or("")))
}
