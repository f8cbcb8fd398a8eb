//! The names of a module: each once, as a number.
//! Not here: the tree that they are in (`ast.rs`).

use std::hash::BuildHasher;

use crate::keyed::Keyed;

/// An interned identifier or property name: an index into [`Names`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Name(pub u32);

/// The table of interned names of one module, in order of first appearance.
#[derive(Debug, Default)]
pub struct Names<'a> {
    texts: Vec<&'a str>,
    /// Where each name is found: a power of two of places, of which a quarter or more are empty. A module may have as many names
    /// as a fifth of its bytes, and a place of a `HashMap` over texts takes three times as much.
    places: Vec<Place>,
    keyed: Keyed,
}

/// A place of the table: half of the hash of a name, and its number plus one; 0 where there is none.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    hash: u32,
    name: u32,
}

/// The fewest places that a table with a name has.
const PLACES_MIN: usize = 16;

impl<'a> Names<'a> {
    /// An empty table with room for as many names as sources of so many bytes mostly have.
    pub(crate) fn for_source(bytes: usize) -> Self {
        let n = (bytes / 24).min(4096);
        let n_places = (n + n / 3 + 1).next_power_of_two().max(PLACES_MIN);
        Self { texts: Vec::with_capacity(n), places: vec![Place::default(); n_places], keyed: Keyed::default() }
    }

    /// The name for `text`, new or known.
    pub fn intern(&mut self, text: &'a str) -> Name {
        let hash = self.keyed.hash_one(text) as u32;
        if let Some(name) = self.known(text, hash) {
            return name;
        }
        if 4 * (self.texts.len() + 1) > 3 * self.places.len() {
            self.grow();
        }
        let name = Name(self.texts.len() as u32);
        self.texts.push(text);
        put(&mut self.places, Place { hash, name: name.0 + 1 });
        name
    }

    /// The name for `text` if the module has it.
    pub fn find(&self, text: &str) -> Option<Name> {
        self.known(text, self.keyed.hash_one(text) as u32)
    }

    fn known(&self, text: &str, hash: u32) -> Option<Name> {
        let mask = self.places.len().wrapping_sub(1);
        let mut at = hash as usize & mask;
        loop {
            let place = self.places.get(at)?;
            let name = Name(place.name.checked_sub(1)?);
            if place.hash == hash && self.text(name) == text {
                return Some(name);
            }
            at = (at + 1) & mask;
        }
    }

    fn grow(&mut self) {
        let mut places = vec![Place::default(); (2 * self.places.len()).max(PLACES_MIN)];
        for place in self.places.iter().filter(|place| place.name != 0) {
            put(&mut places, *place);
        }
        self.places = places;
    }

    /// The text of a name of this table.
    pub fn text(&self, name: Name) -> &'a str {
        self.texts.get(name.0 as usize).copied().unwrap_or("")
    }

    /// How many names there are; all names are below it.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether no name has been interned.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }
}

/// Fills the first empty place from the one on that the hash says. There is one.
fn put(places: &mut [Place], filled: Place) {
    let mask = places.len().wrapping_sub(1);
    let mut at = filled.hash as usize & mask;
    while let Some(place) = places.get_mut(at) {
        if place.name == 0 {
            *place = filled;
            return;
        }
        at = (at + 1) & mask;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_has_one_name_however_many_there_are() {
        let texts: Vec<String> = (0..10_000).map(|number| format!("name{number}")).collect();
        let mut names = Names::default();
        assert_eq!(names.find("name0"), None);
        for _ in 0..2 {
            for (number, text) in (0..).zip(&texts) {
                assert_eq!(names.intern(text), Name(number));
            }
        }
        assert_eq!(names.len(), texts.len());
        assert_eq!(names.find("name777").map(|name| names.text(name)), Some("name777"));
        assert_eq!(names.find("name"), None);
    }
}
