//! The names of a module: each once, as a number.
//! Not here: the tree that they are in (`ast.rs`).

use std::collections::HashMap;

use crate::keyed::Keyed;

/// An interned identifier or property name: an index into [`Names`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Name(pub u32);

/// The table of interned names of one module, in order of first appearance.
#[derive(Debug, Default)]
pub struct Names<'a> {
    texts: Vec<&'a str>,
    index: HashMap<&'a str, Name, Keyed>,
}

impl<'a> Names<'a> {
    /// An empty table with room for as many names as sources of so many bytes mostly have.
    pub(crate) fn for_source(bytes: usize) -> Self {
        let n = (bytes / 24).min(4096);
        Self { texts: Vec::with_capacity(n), index: HashMap::with_capacity_and_hasher(n, Keyed::default()) }
    }

    /// The name for `text`, new or known.
    pub fn intern(&mut self, text: &'a str) -> Name {
        if let Some(name) = self.index.get(text) {
            return *name;
        }
        let name = Name(self.texts.len() as u32);
        self.texts.push(text);
        self.index.insert(text, name);
        name
    }

    /// The name for `text` if the module has it.
    pub fn find(&self, text: &str) -> Option<Name> {
        self.index.get(text).copied()
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
