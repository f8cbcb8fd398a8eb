//! The pools of a module: strings, atoms, constants and shapes, each entry once, in order of first use.
//! Not here: who asks for them (everybody else in this crate).

use std::collections::HashMap;

use becket_bytecode::module::{Constant, Module, Text};
use becket_bytecode::verify::array_index;
use becket_syntax::ast;
use becket_syntax::keyed::Keyed;

use crate::integer;

/// How a property is named in code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Key {
    /// By an atom.
    Atom(u32),
    /// By an array index.
    Index(u32),
}

/// The pools while they grow.
#[derive(Debug, Default)]
pub(crate) struct Pools {
    strings: Vec<Text>,
    string_index: HashMap<Text, u32, Keyed>,
    atoms: Vec<u32>,
    /// For each string, its atom plus one.
    atom_index: Vec<u32>,
    constants: Vec<Constant>,
    number_index: HashMap<u64, u32, Keyed>,
    /// For each string, its constant plus one.
    string_constant_index: Vec<u32>,
    bigint_index: HashMap<u32, u32, Keyed>,
    shapes: Vec<Vec<u32>>,
    shape_index: HashMap<Vec<u32>, u32, Keyed>,
    /// For each interned name of the tree, its string plus one.
    name_index: Vec<u32>,
    /// How many strings, numbers and BigInts there are, where a string that is a BigInt's digits is another one.
    n_entries: usize,
    entries_max: usize,
}

impl Pools {
    /// Empty pools for a tree with this many names.
    pub(crate) fn new(n_names: usize, entries_max: usize) -> Self {
        let mut pools = Self { name_index: vec![0; n_names], entries_max, ..Self::default() };
        let n_strings = (2 * n_names).min(entries_max.saturating_add(1));
        pools.strings.reserve(n_strings);
        pools.string_index.reserve(n_strings);
        pools
    }

    /// Counts an entry, unless there are more than the limit already: such a module is refused, so that any other entry may stand
    /// for the new one.
    fn take_room(&mut self) -> bool {
        let has_room = self.n_entries <= self.entries_max;
        self.n_entries += usize::from(has_room);
        has_room
    }

    /// The number of a string.
    pub(crate) fn text(&mut self, text: Text) -> u32 {
        if let Some(index) = self.string_index.get(&text) {
            return *index;
        }
        if !self.take_room() {
            return 0;
        }
        let index = self.strings.len() as u32;
        self.strings.push(text.clone());
        self.string_index.insert(text, index);
        index
    }

    /// The number of a string.
    pub(crate) fn string(&mut self, text: &str) -> u32 {
        self.text(Text::from(text))
    }

    /// A string with a character before it.
    pub(crate) fn behind(&mut self, mark: char, string: u32) -> u32 {
        let text = self.strings.get(string as usize).map(Text::to_display).unwrap_or_default();
        self.string(&format!("{mark}{text}"))
    }

    /// The number of the string that a name of the tree is.
    pub(crate) fn name(&mut self, names: &ast::Names<'_>, name: ast::Name) -> u32 {
        if let Some(known) = self.name_index.get(name.0 as usize).and_then(|index| index.checked_sub(1)) {
            return known;
        }
        let index = self.string(names.text(name));
        if let Some(place) = self.name_index.get_mut(name.0 as usize) {
            *place = index + 1;
        }
        index
    }

    /// How the property with this string as its name is named in code.
    pub(crate) fn key(&mut self, string: u32) -> Key {
        let place = string as usize;
        if let Some(known) = self.atom_index.get(place).and_then(|index| index.checked_sub(1)) {
            return Key::Atom(known);
        }
        if let Some(index) = self.strings.get(place).and_then(array_index) {
            return Key::Index(index);
        }
        let atom = self.atoms.len() as u32;
        self.atoms.push(string);
        if self.atom_index.len() <= place {
            self.atom_index.resize(place + 1, 0);
        }
        if let Some(index) = self.atom_index.get_mut(place) {
            *index = atom + 1;
        }
        Key::Atom(atom)
    }

    /// The number of a number constant.
    pub(crate) fn number(&mut self, value: f64) -> u32 {
        let value = if value.is_nan() { f64::NAN } else { value };
        if let Some(known) = self.number_index.get(&value.to_bits()) {
            return *known;
        }
        if !self.take_room() {
            return 0;
        }
        let constant = self.constants.len() as u32;
        self.constants.push(Constant::Number(value));
        self.number_index.insert(value.to_bits(), constant);
        constant
    }

    /// The number of the constant that is the BigInt of a literal.
    pub(crate) fn bigint(&mut self, literal: &str) -> u32 {
        let string = self.string(&integer::in_hexadecimal(literal));
        if let Some(known) = self.bigint_index.get(&string) {
            return *known;
        }
        if !self.take_room() {
            return 0;
        }
        let constant = self.constants.len() as u32;
        self.constants.push(Constant::BigInt(string));
        self.bigint_index.insert(string, constant);
        constant
    }

    /// The number of the constant that is this string.
    pub(crate) fn string_constant(&mut self, string: u32) -> u32 {
        let place = string as usize;
        if let Some(known) = self.string_constant_index.get(place).and_then(|index| index.checked_sub(1)) {
            return known;
        }
        let constant = self.constants.len() as u32;
        self.constants.push(Constant::String(string));
        if self.string_constant_index.len() <= place {
            self.string_constant_index.resize(place + 1, 0);
        }
        if let Some(index) = self.string_constant_index.get_mut(place) {
            *index = constant + 1;
        }
        constant
    }

    /// The string of an atom.
    pub(crate) fn atom_string(&self, atom: u32) -> u32 {
        self.atoms.get(atom as usize).copied().unwrap_or(0)
    }

    /// The number of a shape.
    pub(crate) fn shape(&mut self, atoms: Vec<u32>) -> u32 {
        if let Some(index) = self.shape_index.get(&atoms) {
            return *index;
        }
        let index = self.shapes.len() as u32;
        self.shapes.push(atoms.clone());
        self.shape_index.insert(atoms, index);
        index
    }

    /// Moves the pools into the module.
    pub(crate) fn finish(mut self, module: &mut Module) {
        self.strings.shrink_to_fit();
        module.strings = self.strings;
        module.atoms = self.atoms;
        module.constants = self.constants;
        module.shapes = self.shapes;
    }
}

/// The text of a literal in the machine's form.
pub(crate) fn text_of(text: ast::Text<'_>) -> Text {
    match text {
        ast::Text::Utf8(text) => Text::from(text),
        ast::Text::Utf16(units) => Text::from_units(units),
    }
}
