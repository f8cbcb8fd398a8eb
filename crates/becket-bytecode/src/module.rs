//! A compiled module as plain data: what a blob holds, before it is bytes and after.
//! Not here: its bytes (`blob.rs`), the proof that it can be run (`verify.rs`), the instructions' meaning (`ops.rs`).

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use crate::erased::Erased;
pub use crate::latin1::Latin1;
pub use crate::lines::Lines;
use crate::ops::Instr;
use crate::ty;

/// A constant string: most are Latin-1, some need UTF-16.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Text {
    /// Units up to U+00FF, one byte each.
    Latin1(Latin1),
    /// At least one unit above U+00FF.
    Utf16(Box<[u16]>),
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        if text.is_ascii() {
            Self::Latin1(text.as_bytes().into())
        } else if text.chars().all(|c| u32::from(c) < 0x100) {
            Self::Latin1(text.chars().map(|c| c as u8).collect())
        } else {
            Self::Utf16(text.encode_utf16().collect())
        }
    }
}

impl Text {
    /// The text of these units in its narrowest form.
    pub fn from_units(units: &[u16]) -> Self {
        if units.iter().all(|u| *u < 0x100) {
            Self::Latin1(units.iter().map(|u| *u as u8).collect())
        } else {
            Self::Utf16(units.into())
        }
    }

    /// Whether it is this text.
    pub fn is(&self, text: &str) -> bool {
        match self {
            Self::Latin1(bytes) if text.is_ascii() => **bytes == *text.as_bytes(),
            Self::Latin1(bytes) => bytes.iter().map(|byte| char::from(*byte)).eq(text.chars()),
            Self::Utf16(units) => units.iter().copied().eq(text.encode_utf16()),
        }
    }

    /// The text for people; a lone surrogate shows as U+FFFD.
    pub fn to_display(&self) -> String {
        match self {
            Self::Latin1(bytes) => bytes.iter().map(|b| char::from(*b)).collect(),
            Self::Utf16(units) => String::from_utf16_lossy(units),
        }
    }
}

/// A constant.
#[derive(Clone, PartialEq, Debug)]
pub enum Constant {
    /// A number; a NaN is always the canonical one.
    Number(f64),
    /// A string, as an index into [`Module::strings`].
    String(u32),
    /// A BigInt, as an index into [`Module::strings`]: its lowercase hexadecimal digits, without zeros before them.
    BigInt(u32),
}

/// A whole compiled module.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Module {
    /// All strings of the module, each once: constants, names, notes.
    pub strings: Vec<Text>,
    /// The property names that instructions use, as indices into `strings`. No name is an array index ("0", "17").
    pub atoms: Vec<u32>,
    /// The constants.
    pub constants: Vec<Constant>,
    /// The names of object literals, as indices into `atoms`; the names of one literal are distinct.
    pub shapes: Vec<Vec<u32>>,
    /// The functions. Function 0 is the top level: it takes no arguments.
    pub functions: Vec<Function>,
    /// How many variables the module has.
    pub n_slots: u32,
    /// What other code may call, in source order.
    pub exports: Vec<Export>,
    /// What the module needs of its host.
    pub imports: Vec<Import>,
    /// Paths of the event that the entry reads (`repository.full_name`), as indices into `strings`; `None`: all of it.
    pub reads: Option<Vec<u32>>,
    /// The blake3 hash of the source.
    pub source_hash: [u8; 32],
    /// The source, where the options asked to keep it and it was read.
    pub source: Option<String>,
    /// What its functions do not show of the source, in source order.
    pub erased: Vec<Erased>,
    /// The name of the source file, for stack traces: an index into `strings`.
    pub file_name: u32,
    /// The byte offset at which each line of the source begins, the first included.
    pub line_starts: Vec<u32>,
    /// By how much columns that count bytes are too large: for each offset that a line of code names behind a character beyond
    /// ASCII, in ascending order, the bytes before it in its line that are not UTF-16 code units of their own.
    pub wide: Vec<(u32, u32)>,
    /// What stacks call functions that have no name, after what they were assigned to: for a function, in ascending order, an index
    /// into `strings`.
    pub inferred: Vec<(u32, u32)>,
}

impl Module {
    /// How many different strings and numbers it holds.
    pub fn n_constants(&self) -> usize {
        let n_numbers = self.constants.iter().filter(|it| !matches!(it, Constant::String(_))).count();
        self.strings.len() + n_numbers
    }

    /// How many bytes of memory its lists take when it is read, for which reading it pays.
    pub fn list_bytes(&self) -> usize {
        let texts = self.strings.iter().map(|text| match text {
            Text::Latin1(bytes) => bytes.len(),
            Text::Utf16(units) => size_of_val(&**units),
        });
        let shapes = self.shapes.iter().map(|shape| size_of_val(&**shape));
        let params = self.imports.iter().flat_map(|import| &import.params);
        let types = self.imports.iter().map(|import| &import.returns).chain(params.clone().map(|param| &param.ty));
        let functions = self.functions.iter().map(|function| {
            size_of_val(&*function.captures) + size_of_val(&*function.code) + size_of_val(&*function.handlers)
        });
        let tables = size_of_val(&*self.strings)
            + size_of_val(&*self.atoms)
            + size_of_val(&*self.constants)
            + size_of_val(&*self.shapes)
            + size_of_val(&*self.exports)
            + size_of_val(&*self.imports)
            + params.count() * size_of::<Param>()
            + size_of_val(&*self.functions)
            + self.reads.as_deref().map_or(0, size_of_val)
            + size_of_val(&*self.line_starts)
            + size_of_val(&*self.wide)
            + size_of_val(&*self.inferred)
            + size_of_val(&*self.erased);
        let parts = texts.chain(shapes).chain(types.map(Type::list_bytes)).chain(functions);
        tables + parts.sum::<usize>()
    }

    /// The line and column of a byte offset of the source that a line of code names, both from 1. The column counts UTF-16 code
    /// units, as V8's do.
    pub fn position(&self, offset: u32) -> (u32, u32) {
        let line = self.line_starts.partition_point(|start| *start <= offset).max(1);
        let start = self.line_starts.get(line - 1).copied().unwrap_or(0);
        let wide = self.wide.binary_search_by_key(&offset, |(at, _)| *at).ok().and_then(|index| self.wide.get(index));
        let surplus = wide.map_or(0, |(_, surplus)| *surplus);
        (line as u32, offset.saturating_sub(start).saturating_sub(surplus) + 1)
    }
}

/// An exported name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Export {
    /// Its name: an index into `strings`; `default` for the default export.
    pub name: u32,
    /// The variable of the module that holds it.
    pub slot: u32,
}

/// A function that the host must provide.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Import {
    /// The capability module's name: an index into `strings`.
    pub module: u32,
    /// The function's name: an index into `strings`.
    pub name: u32,
    /// What calling it does to the world.
    pub effect: Effect,
    /// Its parameters.
    pub params: Vec<Param>,
    /// Its result.
    pub returns: Type,
    /// Whether it gives a promise of the result: several calls may be in flight.
    pub is_async: bool,
}

/// What calling an import does to the world.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Effect {
    /// Nothing, and the same arguments always give the same answer.
    Pure = 0,
    /// It reads the world.
    Read = 1,
    /// It changes the world.
    Write = 2,
}

/// A parameter of an import.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Param {
    /// Its name: an index into `strings`.
    pub name: u32,
    /// Its type.
    pub ty: Type,
    /// Whether it may be left out.
    pub is_optional: bool,
    /// Whether it takes all further arguments.
    pub is_rest: bool,
}

/// A type of data that may cross the boundary: strings are indices into [`Module::strings`].
pub type Type = ty::Type<u32>;

/// A property of an object type.
pub type Property = ty::Property<u32>;

/// A compiled function.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Function {
    /// Its `name`: an index into `strings`.
    pub name: u32,
    /// Its `length`.
    pub length: u8,
    /// How many parameters have a register: arguments beyond are dropped, or kept in `rest`.
    pub n_params: u8,
    /// How many registers it has.
    pub n_regs: u8,
    /// How many spilled locals it has; if any, [`Function::block_register`] holds their block.
    pub n_spills: u16,
    /// What it is.
    pub flags: FunctionFlags,
    /// The register that gets the array of further arguments.
    pub rest: Option<u8>,
    /// The register that gets the `arguments` object.
    pub arguments: Option<u8>,
    /// The register that gets `new.target`.
    pub new_target: Option<u8>,
    /// How many properties the objects that it constructs will have, as far as its source says.
    pub n_fields: u8,
    /// What a closure over it captures, taken when `Closure` runs in the enclosing function.
    pub captures: Vec<Capture>,
    /// Its instructions.
    pub code: Vec<Instr>,
    /// Its handlers, innermost first.
    pub handlers: Vec<Handler>,
    /// Where its instructions come from.
    pub lines: Lines,
    /// The source text that it was made from, as a byte range.
    pub span: (u32, u32),
}

impl Function {
    /// The register of the block of spilled locals: the first one above the parameters, which no callee's frame reaches.
    pub fn block_register(&self) -> Option<u8> {
        (self.n_spills > 0).then(|| self.above_params())
    }

    /// The register in which a generator or async function keeps the generator, or the promise: the next one.
    pub fn frame_register(&self) -> Option<u8> {
        let has_frame = self.flags.has(FunctionFlags::GENERATOR) || self.flags.has(FunctionFlags::ASYNC);
        has_frame.then(|| self.above_params().saturating_add(u8::from(self.n_spills > 0)))
    }

    fn above_params(&self) -> u8 {
        let above = |reg: Option<u8>| reg.map_or(0, |reg| reg.saturating_add(1));
        self.n_params.max(above(self.rest)).max(above(self.arguments)).max(above(self.new_target))
    }
}

/// A note of a call that begins with this: the method is read one column before the call, at the dot.
pub const AT_DOT: char = '\u{1}';

/// A note of a call that begins with this, alone or behind [`AT_DOT`]: its method is named like a word of the language, and is read
/// as many columns before the call as that is long.
pub const AT_NAME: char = '\u{2}';

/// The note of a call whose arguments are more than plain ones and a spread one at the end: V8 makes them a list, and says in other
/// words what cannot be called with it.
pub const APPLIED: &str = "\u{3}";

/// A note that begins with this: V8 does not look for the place in the source, and says what the value is.
pub const UNPLACED: char = '\u{4}';

/// What a function is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FunctionFlags(pub u8);

impl FunctionFlags {
    /// May be called by `new`.
    pub const CONSTRUCTOR: Self = Self(1);
    /// An arrow function.
    pub const ARROW: Self = Self(2);
    /// A method, getter or setter.
    pub const METHOD: Self = Self(4);
    /// `async`
    pub const ASYNC: Self = Self(8);
    /// `function*`
    pub const GENERATOR: Self = Self(16);
    /// A class constructor.
    pub const CLASS: Self = Self(32);
    /// The constructor of a class that extends another.
    pub const DERIVED: Self = Self(64);
    /// A class that `console.log` shows as one: it looks at the source text, and takes some for functions.
    pub const SHOWN_AS_CLASS: Self = Self(128);

    /// Whether all of `other` is set.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Both together.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// In a blob, the numbers of captured spilled locals come after those of all registers.
pub(crate) const CAPTURED_SPILLS: u32 = 1 << 8;

/// What a closure captures.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Capture {
    /// The value in a register of the enclosing function: a box, or a value that never changes any more.
    Reg(u8),
    /// A capture of the enclosing function.
    Capture(u16),
    /// The same as of a register, of a spilled local.
    Spill(u16),
}

/// What happens to an exception that is thrown in `start..end`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Handler {
    /// The first instruction that is covered.
    pub start: u32,
    /// The first one after them.
    pub end: u32,
    /// Where to go on.
    pub target: u32,
    /// The register that gets the exception.
    pub reg: u8,
}

/// Where an instruction comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Line {
    /// The instruction.
    pub pc: u32,
    /// The byte range of the source; its start is the position in stack traces.
    pub span: (u32, u32),
    /// What an error message calls the value in question (`user.name`, `items.map(...)`): an index into `strings`.
    pub note: Option<u32>,
}
