//! The builtins that most calls are of, where receiver and arguments are what they mostly are: without the window, coercions
//! and errors of a native call. Each gives what its native gives and costs what that costs; all else is left to the native.
//! Not here: the natives (`builtins/`).

use becket_bytecode::builtins::{BUILTINS, position};
use becket_bytecode::ops::Instr;

use crate::call::THIS;
use crate::heap::Heap;
use crate::interp::{Window, argument, in_window};
use crate::layout::Kind;
use crate::limits::IS_METERED;
use crate::number::math;
use crate::ops::TypeName;
use crate::shape::ShapeId;
use crate::value::Word;

pub(crate) mod list;
pub(crate) mod object;
mod table;
mod text;

/// Does the call of a builtin: gives its value, and takes what it costs beside the call from the fuel. None where it must be
/// called as any other: nothing is done then.
pub(crate) type Quick = fn(&mut Heap, &mut i64, Known, Call<'_>) -> Option<Word>;

/// What the machine knows that such a call needs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known {
    /// The shape of arrays.
    pub list: ShapeId,
    pub hash_key: u64,
}

/// A call, in the window of its caller.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Call<'a> {
    pub window: &'a Window,
    pub instr: &'a Instr,
}

impl Call<'_> {
    #[inline(always)]
    fn this(self) -> Word {
        in_window(self.window, self.instr.b, THIS)
    }

    /// How many arguments there are.
    #[inline(always)]
    fn count(self) -> u8 {
        self.instr.c
    }

    /// One of the arguments, if there are as many.
    #[inline(always)]
    fn argument(self, which: usize) -> Word {
        argument(self.window, self.instr.b, which)
    }

    /// The argument, if there is one and no more.
    #[inline(always)]
    fn only_argument(self) -> Option<Word> {
        (self.count() == 1).then(|| self.argument(0))
    }
}

/// The builtins that have such a shorter way.
const KNOWN: [(&str, Quick); 19] = [
    ("String.prototype.charCodeAt", text::char_code_at),
    ("String.prototype.indexOf", text::index_of),
    ("String.prototype.includes", text::includes),
    ("String.prototype.startsWith", text::starts_with),
    ("String.prototype.slice", text::slice),
    ("String.prototype.split", text::split),
    ("Array.isArray", list::is_array),
    ("Array.prototype.push", list::push),
    ("Array.prototype.pop", list::pop),
    ("Math.floor", floor),
    ("Math.round", round),
    ("Math.sqrt", sqrt),
    ("Map.prototype.get", table::get),
    ("Map.prototype.has", table::has::<true>),
    ("Map.prototype.set", table::put::<true>),
    ("Map.prototype.delete", table::delete::<true>),
    ("Set.prototype.has", table::has::<false>),
    ("Set.prototype.add", table::put::<false>),
    ("Set.prototype.delete", table::delete::<false>),
];

/// The paths of the builtins whose calls have a shorter way: steps are the same either way, which tests hold all of them to.
pub fn quick_builtins() -> impl Iterator<Item = &'static str> {
    KNOWN.iter().map(|(path, _)| *path)
}

/// For each builtin, what does its calls.
#[allow(clippy::indexing_slicing)] // Made when Becket is compiled.
static QUICK: [Option<Quick>; BUILTINS.len()] = {
    let mut quick: [Option<Quick>; BUILTINS.len()] = [None; BUILTINS.len()];
    let mut i = 0;
    while i < KNOWN.len() {
        quick[position(KNOWN[i].0) as usize] = Some(KNOWN[i].1);
        i += 1;
    }
    quick
};

/// What does the calls of a callee, if it is one of these builtins.
#[inline(always)]
pub(crate) fn quick_of(callee: Word) -> Option<Quick> {
    *QUICK.get(callee.as_builtin()? as usize)?
}

/// Pays, if there is as much fuel.
#[inline(always)]
fn pay(fuel: &mut i64, price: i64) -> Option<()> {
    if *fuel < price {
        return None;
    }
    if IS_METERED {
        *fuel -= price;
    }
    Some(())
}

fn floor(_: &mut Heap, _: &mut i64, _: Known, call: Call<'_>) -> Option<Word> {
    whole(call.only_argument()?, math::floor)
}

fn round(_: &mut Heap, _: &mut i64, _: Known, call: Call<'_>) -> Option<Word> {
    whole(call.only_argument()?, math::round)
}

fn sqrt(_: &mut Heap, _: &mut i64, _: Known, call: Call<'_>) -> Option<Word> {
    Some(Word::number(math::sqrt(call.only_argument()?.as_number()?)))
}

/// What makes a number a whole one.
#[inline(always)]
fn whole(number: Word, of_double: fn(f64) -> f64) -> Option<Word> {
    if number.is_int() {
        return Some(number);
    }
    number.is_double().then(|| Word::number(of_double(number.as_double())))
}

/// What `typeof` says of the most frequent values.
#[inline(always)]
pub(crate) fn quick_type(heap: &Heap, value: Word) -> Option<TypeName> {
    if value.is_string() {
        return Some(TypeName::String);
    }
    if value.is_number() {
        return Some(TypeName::Number);
    }
    if value.is_object() {
        let header = heap.object_header(value.offset());
        return (header.is(Kind::Object) || header.is(Kind::Array)).then_some(TypeName::Object);
    }
    match value {
        Word::TRUE | Word::FALSE => Some(TypeName::Boolean),
        Word::UNDEFINED => Some(TypeName::Undefined),
        Word::NULL => Some(TypeName::Object),
        _ => None,
    }
}
