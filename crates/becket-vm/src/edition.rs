//! An edition of the language: the shared read-only image, the builtins and their properties, and the standard library's own
//! code. Made once for a process. Not here: what builtins do (`builtins/`), and the code itself (`stdlib-api/`).

use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

use becket_bytecode::builtins::{self, BUILTINS, How, STD_FUNCTIONS};
use becket_bytecode::module::Module;
use becket_bytecode::ops::Opcode;
use becket_bytecode::verify::Verified;

use crate::atom::{Atoms, Key};
use crate::hash::Table;
use crate::layout::{Header, Kind, low, pair};
use crate::ops::TypeName;
use crate::program::{CodeId, Program};
use crate::string::{Units, last_word};
use crate::value::{Offset, ROM_END, Word};

macro_rules! helpers {
    ($( $(#[doc = $doc:literal])+ $variant:ident $name:literal; )+) => {
        /// A function of the standard library's own code that an operation calls when its operands are not plain.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum Helper {
            $( $(#[doc = $doc])+ $variant, )+
        }

        /// Their names in the hook language, in order.
        pub static HELPERS: &[&str] = &[ $( $name, )+ ];
    };
}

helpers! {
    /// `a + b`
    Add "op$add";
    /// `a - b`
    Sub "op$sub";
    /// `a * b`
    Mul "op$mul";
    /// `a / b`
    Div "op$div";
    /// `a % b`
    Rem "op$rem";
    /// `a ** b`
    Exp "op$exp";
    /// `a & b`
    BitAnd "op$bitAnd";
    /// `a | b`
    BitOr "op$bitOr";
    /// `a ^ b`
    BitXor "op$bitXor";
    /// `a << b`
    Shl "op$shl";
    /// `a >> b`
    Shr "op$shr";
    /// `a >>> b`
    UShr "op$ushr";
    /// `a < b`
    Lt "op$lt";
    /// `a <= b`
    Le "op$le";
    /// `a > b`
    Gt "op$gt";
    /// `a >= b`
    Ge "op$ge";
    /// `a == b`
    LooseEq "op$looseEq";
    /// `-a`
    Neg "op$neg";
    /// `~a`
    BitNot "op$bitNot";
    /// ToNumber
    ToNumber "op$toNumber";
    /// ToNumeric
    ToNumeric "op$toNumeric";
    /// `a + 1` of a numeric
    Inc "op$inc";
    /// `a - 1` of a numeric
    Dec "op$dec";
    /// ToString
    ToString "op$toString";
    /// ToPropertyKey
    ToPropertyKey "op$toPropertyKey";
    /// `o[k]` with a key that is an object
    GetElem "op$getElem";
    /// `o[k] = v` with a key that is an object
    SetElem "op$setElem";
    /// `delete o[k]` with a key that is an object
    DeleteElem "op$deleteElem";
    /// `k in o` with a key that is an object
    In "op$in";
    /// `v instanceof c`
    Instanceof "op$instanceof";
    /// Coerces `this` and the arguments of a builtin, then runs its native part: builtin, this, array of arguments.
    Coerce "op$coerce";
    /// Calls a function with what an object that is no plain array lists: function, `this`, object.
    Apply "op$apply";
    /// The iterator of a value that is no plain array, string, map or set: gives `[iterator, next]`.
    GetIterator "op$getIterator";
    /// One step of an iterator: iterator, next; the end is the hole.
    IterNext "op$iterNext";
    /// The same where nobody asks for the value: `undefined`, or the hole at the end.
    IterSkip "op$iterSkip";
    /// Closes an iterator: iterator, whether another exception is on its way.
    IterClose "op$iterClose";
    /// Appends all that an iterable gives: array, iterable.
    AppendSpread "op$appendSpread";
    /// Copies own enumerable properties: target, source, array of keys to leave out.
    CopyProps "op$copyProps";
    /// Assigns an object to the length of an array: array, value.
    SetLength "op$setLength";
    /// An element of a typed array is assigned an object.
    SetTyped "op$setTyped";
    /// Calls the method that a getter gives: receiver, getter, array of arguments, what the source calls it.
    CallGetter "op$callGetter";
    /// The result of an iterator's step as a loop wants it: its value, or the hole at the end.
    IterResult "op$iterResult";
    /// The async iterator of a value: gives `[iterator, next]`.
    GetAsyncIterator "op$getAsyncIterator";
    /// `return` of an iterator helper that has not begun: the iterator below it.
    CloseHelper "op$closeHelper";
    /// PromiseResolve of a value whose `constructor` or `then` is a getter.
    Await "op$await";
    /// Resolves a promise with a value whose `then` is a getter: promise, value.
    ResolvePromise "promise$resolve";
    /// The job of a reaction: handler, argument, promise, its resolve and reject functions, whether it was rejected.
    React "job$react";
    /// The job of a thenable: promise, thenable, its `then`.
    Thenable "job$thenable";
    /// What an error says that nothing has caught, as a list: its name, its headline, its stack.
    Report "error$report";
    /// An async generator that is done is told to return what a getter must be called for: generator, value, what is given on.
    AwaitReturn "generator$awaitReturn";
    /// No operation calls this one, nor the next ones: stack traces know them. The function that resolves a promise.
    Resolver "promise$resolver";
    /// What `Promise.all` does with a value.
    AllElement "all$element";
    /// What `Promise.allSettled` does with a value.
    SettledElement "allSettled$element";
    /// What `Promise.any` does with a reason.
    AnyElement "any$element";
    /// What `finally` does with a value.
    ThenFinally "then$finally";
    /// What `finally` does with a reason.
    CatchFinally "catch$finally";
    /// `next` of what makes a sync iterator an async one.
    FromSyncNext "asyncFromSync$next";
    /// `return` of it.
    FromSyncReturn "asyncFromSync$return";
    /// `throw` of it.
    FromSyncThrow "asyncFromSync$throw";
}

macro_rules! symbols {
    ($( $variant:ident $name:literal )+) => {
        /// A well-known symbol.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[allow(missing_docs)]
        pub enum Symbol { $( $variant, )+ }

        /// Well-known symbols in order of their identities, which begin at 1, by the name after `Symbol.`.
        pub static SYMBOLS: &[&str] = &[ "", $( $name, )+ ];
    };
}

symbols! {
    Iterator "iterator"
    AsyncIterator "asyncIterator"
    HasInstance "hasInstance"
    ToPrimitive "toPrimitive"
    ToStringTag "toStringTag"
    Species "species"
    IsConcatSpreadable "isConcatSpreadable"
    Unscopables "unscopables"
    Match "match"
    MatchAll "matchAll"
    Replace "replace"
    Search "search"
    Split "split"
    Dispose "dispose"
    AsyncDispose "asyncDispose"
}

impl Symbol {
    /// The key of a property under it.
    pub const fn key(self) -> Key {
        Key::symbol(self as u32 + 1)
    }
}

/// The key of a well-known symbol.
pub fn symbol_key(name: &str) -> Option<Key> {
    SYMBOLS.iter().position(|known| *known == name).map(|id| Key::symbol(id as u32))
}

macro_rules! names {
    ($( $field:ident $text:literal )+) => {
        /// Atoms that the machine itself needs.
        #[derive(Clone, Copy, Debug)]
        #[allow(missing_docs)]
        pub struct Names { $( pub $field: Key, )+ }

        impl Names {
            fn new(atoms: &mut Atoms) -> Self {
                Self { $( $field: atoms.intern_str($text), )+ }
            }
        }
    };
}

names! {
    length "length" name "name" prototype "prototype" constructor "constructor" message "message" stack "stack"
    cause "cause" errors "errors" value "value" done "done" get "get" set "set" index "index" input "input" default "default"
    to_string "toString" value_of "valueOf" to_json "toJSON" next "next" return_ "return" callee "callee"
    undefined "undefined" boolean "boolean" number "number" string "string" symbol "symbol" function "function"
    object "object" last_index "lastIndex" groups "groups" indices "indices" bigint "bigint" then "then"
}

/// Offset of the empty string in the shared image.
pub const EMPTY_STRING: Offset = 2;
/// Offset of the string of unit 0; the 256 strings of one unit follow each other, three words each.
const UNIT_STRINGS: Offset = 4;
const UNIT_WORDS: Offset = 3;

/// The string of one Latin-1 unit.
pub const fn unit_string(unit: u8) -> Word {
    Word::string(UNIT_STRINGS + unit as Offset * UNIT_WORDS)
}

/// The shared part of the machine.
#[derive(Debug)]
pub struct Edition {
    pub(crate) rom: Arc<[u64]>,
    atoms: Atoms,
    /// For each fixed atom, its string in the image.
    atom_strings: Vec<Offset>,
    /// The names of types.
    type_strings: [Word; TypeName::ALL.len()],
    /// Atoms that the machine itself needs.
    pub names: Names,
    pub(crate) std: Program,
    std_functions: Vec<u32>,
    helpers: Vec<u32>,
    /// For each builtin, the number of the function that it runs and nothing else, or one that no function has.
    builtin_codes: Vec<u32>,
    /// For each builtin, whether a stack has a line for it.
    pub(crate) has_line: Vec<bool>,
    props: Table<(u32, Key), u16>,
    /// Number constants of the standard library's own code.
    pub(crate) std_constants: Arc<[Word]>,
    /// The atoms of the standard library's own code: the same in every worker.
    pub(crate) std_atoms: Vec<Key>,
}

/// Why an edition could not be made: its code does not belong to this machine.
#[derive(Debug)]
pub struct EditionError(pub &'static str);

impl Edition {
    /// Makes the edition from the standard library's verified code. `hash_key` should be random in each process: it keeps hooks
    /// from choosing names that collide.
    ///
    /// # Errors
    /// Where the image does not fit into its address space.
    pub fn new(std: Verified, hash_key: u64) -> Result<Arc<Self>, EditionError> {
        let std = std.into_module();
        let mut atoms = Atoms::new(hash_key);
        let names = Names::new(&mut atoms);
        let mut props = Table::default();
        for (id, builtin) in (0..).zip(BUILTINS) {
            for (index, prop) in (0..).zip(builtin.props) {
                let key = match prop.key.strip_prefix("@@") {
                    Some(symbol) => match symbol_key(symbol) {
                        Some(key) => key,
                        None => continue,
                    },
                    None => atoms.intern_str(prop.key),
                };
                props.insert((id, key), index);
                if let builtins::Value::String(text) = prop.value {
                    atoms.intern_str(text);
                }
            }
            atoms.intern_str(builtin.name);
        }
        let std_atoms =
            std.atoms.iter().map(|index| intern_text(&mut atoms, &std, *index).unwrap_or(names.length)).collect();
        let mut rom = vec![0_u64; EMPTY_STRING as usize];
        push_string(&mut rom, Units::Latin1(&[]), 0, hash_key);
        for unit in 0..=u8::MAX {
            push_string(&mut rom, Units::Latin1(&[unit]), 0, hash_key);
        }
        atoms.fix();
        let texts: Vec<_> = (0..atoms.len() as u32).map(Key).collect();
        let mut atom_strings = Vec::with_capacity(texts.len());
        for key in texts {
            let string = push_string(&mut rom, atoms.units(key), 0, hash_key);
            // These names are never swept, so that their strings may say for ever which they are.
            if let Some(length) = rom.get_mut(string as usize + 1).filter(|_| atoms.units(key).array_index().is_none())
            {
                *length = pair(low(*length), key.0 + 1);
            }
            atom_strings.push(string);
        }
        let type_strings = TypeName::ALL.map(|(_, name)| {
            let key = atoms.intern_str(name);
            atom_strings.get(key.0 as usize).map_or(Word::UNDEFINED, |at| Word::string(*at))
        });
        let std_constants = std
            .constants
            .iter()
            .map(|constant| match constant {
                becket_bytecode::module::Constant::Number(number) => Word::number(*number),
                becket_bytecode::module::Constant::String(index) => {
                    Word::string(push_text(&mut rom, std.strings.get(*index as usize), hash_key))
                }
                becket_bytecode::module::Constant::BigInt(index) => {
                    let digits = std.strings.get(*index as usize);
                    let value = digits.map(crate::bigint::from_hexadecimal).unwrap_or_default();
                    Word::bigint(crate::bigint::push(&mut rom, &value) as u32)
                }
            })
            .collect();
        if rom.len() > ROM_END as usize {
            return Err(EditionError("the edition's image is larger than its address space"));
        }
        let named = named_functions(&std);
        // A name without a function is refused when it is called; the standard library's own tests leave none.
        let find = |name: &&str| named.get(*name).copied().unwrap_or(CodeId::NONE);
        let std_functions: Vec<u32> = STD_FUNCTIONS.iter().map(find).collect();
        let builtin_codes = BUILTINS.iter().map(|row| match row.how {
            How::Std(index) => std_functions.get(index as usize).copied().unwrap_or(CodeId::NONE),
            _ => CodeId::NONE,
        });
        let builtin_codes = builtin_codes.collect();
        let helpers = HELPERS.iter().map(find).collect();
        let slots = slot_functions(&std);
        let std = Program::new(std, [0; 32], 0, Some(&slots));
        Ok(Arc::new(Self {
            rom: Arc::from(rom),
            atoms,
            atom_strings,
            type_strings,
            names,
            std,
            std_functions,
            builtin_codes,
            helpers,
            has_line: BUILTINS.iter().map(|row| crate::thrown::has_line(row.path)).collect(),
            props,
            std_constants,
            std_atoms,
        }))
    }

    /// The names that the standard library's code lacks: for the test that it is whole.
    pub fn missing(std: &Module) -> Vec<&'static str> {
        let named = named_functions(std);
        STD_FUNCTIONS.iter().chain(HELPERS).filter(|name| !named.contains_key(**name)).copied().collect()
    }

    /// A table of atoms for a worker, with the edition's in it.
    pub(crate) fn atoms(&self) -> Atoms {
        self.atoms.fork()
    }

    /// What keeps hooks from choosing names that collide.
    pub(crate) fn hash_key(&self) -> u64 {
        self.atoms.hash_key()
    }

    /// The string of one of the edition's atoms.
    pub(crate) fn atom_string(&self, key: Key) -> Option<Word> {
        self.atom_strings.get(key.0 as usize).map(|at| Word::string(*at))
    }

    /// What `typeof` gives.
    #[inline(always)]
    #[allow(clippy::indexing_slicing)] // There is a place for each.
    pub(crate) fn type_string(&self, name: TypeName) -> Word {
        self.type_strings[name as usize]
    }

    /// The own property of a builtin.
    pub(crate) fn builtin_prop(&self, id: u32, key: Key) -> Option<&'static builtins::Prop> {
        let index = self.props.get(&(id, key))?;
        builtins::get(id)?.props.get(usize::from(*index))
    }

    /// The function that a builtin written in the hook language runs.
    pub(crate) fn std_function(&self, index: u32) -> CodeId {
        CodeId::std(self.std_functions.get(index as usize).copied().unwrap_or(0))
    }

    /// The function that a builtin, or a function that no builtin names, runs when it is called, if that is all that it does.
    #[inline(always)]
    pub(crate) fn code_of_immediate(&self, callee: Word) -> Option<CodeId> {
        if let Some(index) = callee.as_std() {
            return Some(CodeId::std(index));
        }
        let code = self.builtin_codes.get(callee.as_builtin()? as usize)?;
        (*code != CodeId::NONE).then(|| CodeId::std(*code))
    }

    /// The function of a helper.
    pub(crate) fn helper(&self, helper: Helper) -> CodeId {
        CodeId::std(self.helpers.get(helper as usize).copied().unwrap_or(0))
    }
}

fn intern_text(atoms: &mut Atoms, module: &Module, index: u32) -> Option<Key> {
    let hash_key = atoms.hash_key();
    let units = text_units(module.strings.get(index as usize)?);
    Some(atoms.intern(units, units.hash(hash_key)))
}

/// The units of a constant.
pub(crate) fn text_units(text: &becket_bytecode::module::Text) -> Units<'_> {
    match text {
        becket_bytecode::module::Text::Latin1(units) => Units::Latin1(units),
        becket_bytecode::module::Text::Utf16(units) => Units::Utf16(units),
    }
}

fn push_text(words: &mut Vec<u64>, text: Option<&becket_bytecode::module::Text>, hash_key: u64) -> Offset {
    push_string(words, text.map_or(Units::Latin1(&[]), text_units), 0, hash_key)
}

/// Appends a flat string to a region that begins at `region`, and gives its offset.
pub(crate) fn push_string(words: &mut Vec<u64>, units: Units<'_>, region: Offset, hash_key: u64) -> Offset {
    let at = words.len() as Offset + region;
    let head = |kind: Kind| [Header::new(kind, 0, units.hash(hash_key)).0, units.len() as u64];
    match units {
        Units::Latin1(latin1) => {
            let (eights, rest) = latin1.as_chunks::<8>();
            let [first, second] = head(Kind::Latin1);
            let last = last_word(latin1, rest.len());
            if let ([], false) = (eights, rest.is_empty()) {
                words.extend_from_slice(&[first, second, last]);
                return at;
            }
            words.extend_from_slice(&[first, second]);
            words.extend(eights.iter().map(|eight| u64::from_le_bytes(*eight)));
            if !rest.is_empty() {
                words.push(last);
            }
        }
        Units::Utf16(units) => {
            words.extend_from_slice(&head(Kind::Utf16));
            let fours = units.chunks(4);
            words.extend(fours.map(|four| four.iter().rev().fold(0, |word, unit| word << 16 | u64::from(*unit))));
        }
    }
    at
}

/// The functions of the standard library's module by name.
fn named_functions(std: &Module) -> BTreeMap<alloc::string::String, u32> {
    let name = |function: &becket_bytecode::module::Function| {
        std.strings.get(function.name as usize).map(becket_bytecode::module::Text::to_display)
    };
    (0..).zip(&std.functions).filter_map(|(index, function)| Some((name(function)?, index))).collect()
}

/// The top level of the standard library only puts functions into variables of the module: which into which.
fn slot_functions(std: &Module) -> Vec<u32> {
    let mut slots = vec![0; std.n_slots as usize];
    let mut in_register = [0_u32; 256];
    for instr in std.functions.first().map_or(&[][..], |top| &top.code) {
        match instr.op {
            Opcode::Closure => {
                if let Some(place) = in_register.get_mut(usize::from(instr.a)) {
                    *place = instr.imm;
                }
            }
            Opcode::StoreModule => {
                let function = in_register.get(usize::from(instr.a)).copied().unwrap_or(0);
                if let Some(place) = slots.get_mut(instr.imm as usize) {
                    *place = function;
                }
            }
            _ => {}
        }
    }
    slots
}
