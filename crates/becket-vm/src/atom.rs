//! Property keys: names as numbers of a worker's table of atoms, symbols by their identity. The table is a cache that results,
//! steps and memory cannot see: it is dropped between runs when it has grown. Not here: which properties an object has
//! (`shape.rs`, `object.rs`) and array indices, which are never keys (`array.rs`).

use alloc::vec::Vec;

use becket_bytecode::module::Latin1;
use hashbrown::HashTable;

use crate::collect::{NAMES_KEPT, give_back_end};
use crate::string::{Text, Units};

/// The key of a named property.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Key(pub u32);

const SYMBOL: u32 = 1 << 31;
/// Beside the mark of a symbol: nothing but the instructions of classes can name the property.
const PRIVATE: u32 = 1 << 30;

impl Key {
    /// The key of the symbol with this identity; well-known symbols have the identities of their immediates.
    pub const fn symbol(identity: u32) -> Self {
        Self(identity | SYMBOL)
    }

    /// The key of the private name with this identity. Two are the machine's own: under 0 an object keeps its number in
    /// the table of prototypes, under the greatest the trace that `Error.captureStackTrace` noted.
    pub const fn private(identity: u32) -> Self {
        Self(identity & (PRIVATE - 1) | SYMBOL | PRIVATE)
    }

    /// Whether the property is hidden from all but the instructions of classes.
    pub const fn is_private(self) -> bool {
        self.0 & (SYMBOL | PRIVATE) == SYMBOL | PRIVATE
    }

    /// The identity of the symbol, if the key is one.
    pub const fn as_symbol(self) -> Option<u32> {
        if self.0 & SYMBOL != 0 { Some(self.0 & !SYMBOL) } else { None }
    }
}

/// A named property or an element.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PropertyKey {
    /// A name or symbol.
    Name(Key),
    /// An array index, below 2^32 - 1.
    Index(u32),
}

/// The atoms of one worker.
#[derive(Debug)]
pub struct Atoms {
    texts: Vec<(u32, Text)>,
    index: HashTable<u32>,
    /// Atoms below this one are the edition's: their strings are in the shared image.
    n_fixed: u32,
    key: u64,
    free: Vec<u32>,
    /// What the texts of all atoms but the edition's weigh.
    weight: usize,
}

/// Bytes of text that weigh as much as an atom does by itself.
const BYTES_PER_WEIGHT: usize = 64;
const WORDS_PER_WEIGHT: u64 = BYTES_PER_WEIGHT as u64 / 8;

impl Atoms {
    /// An empty table whose hashes are keyed by `key`.
    pub fn new(key: u64) -> Self {
        Self { texts: Vec::new(), index: HashTable::new(), n_fixed: 0, key, free: Vec::new(), weight: 0 }
    }

    /// The key of the hashes.
    pub fn hash_key(&self) -> u64 {
        self.key
    }

    /// A table of its own with the same atoms.
    #[must_use]
    pub fn fork(&self) -> Self {
        Self {
            texts: self.texts.clone(),
            index: self.index.clone(),
            n_fixed: self.n_fixed,
            key: self.key,
            free: self.free.clone(),
            weight: self.weight,
        }
    }

    /// Declares all atoms so far the edition's.
    pub fn fix(&mut self) {
        self.n_fixed = self.texts.len() as u32;
        self.weight = 0;
    }

    /// How many atoms there are.
    pub fn len(&self) -> usize {
        self.texts.len() - self.free.len()
    }

    /// What the table holds: its atoms, and more for those with long texts.
    #[inline]
    pub fn weight(&self) -> usize {
        self.len() + self.weight
    }

    /// How many words the long texts take of all atoms but the edition's.
    #[inline]
    pub fn long_words(&self) -> u64 {
        self.weight as u64 * WORDS_PER_WEIGHT
    }

    /// How many words the text of an atom takes, where it is long and not the edition's.
    pub fn long_words_of(&self, key: Key) -> u64 {
        match self.texts.get(key.0 as usize) {
            Some((_, text)) if !self.is_fixed(key) => weight(text) as u64 * WORDS_PER_WEIGHT,
            _ => 0,
        }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Forgets the atoms that are not the edition's and not among `used`.
    pub fn sweep(&mut self, used: impl Iterator<Item = Key>) {
        let mut is_used = alloc::vec![false; self.texts.len()];
        for key in used {
            if let Some(mark) = is_used.get_mut(key.0 as usize) {
                *mark = true;
            }
        }
        let n_fixed = self.n_fixed;
        let stays = |id: u32| id < n_fixed || is_used.get(id as usize) == Some(&true);
        self.index.retain(|id| stays(*id));
        for (id, text) in (0..).zip(&mut self.texts) {
            // A hash is never 0: that marks a free place.
            if !stays(id) && text.0 != 0 {
                self.weight = self.weight.saturating_sub(weight(&text.1));
                *text = (0, Text::Latin1(Latin1::default()));
                self.free.push(id);
            }
        }
    }

    /// Gives back what the table has room for beyond its last atom, after a sweep.
    pub fn give_back(&mut self) {
        let Self { texts, index, free, .. } = self;
        give_back_end(texts, free, 0, |(hash, _)| *hash == 0);
        index.shrink_to(NAMES_KEPT, |id| texts.get(*id as usize).map_or(0, |text| tagged(text.0)));
    }

    /// Forgets all but the edition's atoms. No shape may know one of the others any more.
    pub fn flush(&mut self) {
        self.texts.truncate(self.n_fixed as usize);
        self.free.clear();
        self.weight = 0;
        let n_fixed = self.n_fixed;
        self.index.retain(|id| *id < n_fixed);
    }

    /// The atom for these units, new or known. They must not spell an array index.
    pub fn intern(&mut self, units: Units<'_>, hash: u32) -> Key {
        let texts = &self.texts;
        if let Some(id) = self.index.find(tagged(hash), |id| matches(texts, *id, hash, units)) {
            return Key(*id);
        }
        let text = Text::of(units);
        self.weight += weight(&text);
        let id = match self.free.pop() {
            Some(id) => {
                if let Some(place) = self.texts.get_mut(id as usize) {
                    *place = (hash, text);
                }
                id
            }
            None => {
                self.texts.push((hash, text));
                self.texts.len() as u32 - 1
            }
        };
        let texts = &self.texts;
        self.index.insert_unique(tagged(hash), id, |id| texts.get(*id as usize).map_or(0, |text| tagged(text.0)));
        Key(id)
    }

    /// The atom for a text.
    pub fn intern_str(&mut self, text: &str) -> Key {
        if text.is_ascii() {
            let units = Units::Latin1(text.as_bytes());
            return self.intern(units, units.hash(self.key));
        }
        let wide: Vec<u16> = text.encode_utf16().collect();
        let units = Units::Utf16(&wide);
        self.intern(units, units.hash(self.key))
    }

    /// The atom for these units if there is one.
    pub fn find(&self, units: Units<'_>, hash: u32) -> Option<Key> {
        self.index.find(tagged(hash), |id| matches(&self.texts, *id, hash, units)).map(|id| Key(*id))
    }

    /// The units of an atom; none for a symbol.
    pub fn units(&self, key: Key) -> Units<'_> {
        self.texts.get(key.0 as usize).map_or(Units::Latin1(&[]), |(_, text)| text.units())
    }

    /// The units of an atom that has them in one byte each, and their hash.
    #[inline]
    pub(crate) fn narrow(&self, key: Key) -> Option<(&[u8], u32)> {
        match self.texts.get(key.0 as usize)? {
            (hash, Text::Latin1(units)) => Some((units, *hash)),
            (_, Text::Utf16(_)) => None,
        }
    }

    /// Whether the atom is the edition's, so that its string is in the shared image.
    pub fn is_fixed(&self, key: Key) -> bool {
        key.0 < self.n_fixed
    }
}

/// What a text counts for in the weight of all atoms.
fn weight(text: &Text) -> usize {
    let bytes = match text {
        Text::Latin1(units) => units.len(),
        Text::Utf16(units) => units.len() * 2,
    };
    bytes / BYTES_PER_WEIGHT
}

/// A hash as the index takes it, which tells entries of a group apart by the highest seven of 64 bits: were those the same for all,
/// it would look at the text of each.
fn tagged(hash: u32) -> u64 {
    u64::from(hash) << 32 | u64::from(hash)
}

fn matches(texts: &[(u32, Text)], id: u32, hash: u32, units: Units<'_>) -> bool {
    texts.get(id as usize).is_some_and(|(known, text)| *known == hash && text.units().equals(units))
}
