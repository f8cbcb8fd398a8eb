//! A verifier that doubts everything, for tests: it holds each operand of each instruction of a hook against its row, one register
//! at a time, and each index of the tables against what it names. It shares no code with `proof.rs` and `verify.rs`, which must
//! not accept what it refuses. Not here: what need not be doubted, since nothing relies on it (lines, spans, what is erased).
//!
//! Tests of other crates and the fuzz targets take this file as it is, so that it names becket-bytecode from outside.

use std::string::{String, ToString};
use std::vec;
use std::vec::Vec;

use becket_bytecode::builtins::BUILTINS;
use becket_bytecode::module::{Capture, Constant, Function, FunctionFlags, Module, Text, Type};
use becket_bytecode::ops::{Field, Flag, Instr, Kind, Opcode, REGISTERS_MAX, ROWS, WINDOW_WORDS};

/// What is wrong with a module that a hook's blob holds.
pub(crate) type Wrong = &'static str;

/// Refuses a module that the machine could not run.
pub(crate) fn doubt(module: &Module) -> Result<(), Wrong> {
    tables(module)?;
    let top = module.functions.first().ok_or("there is no top level")?;
    holds(top.n_params == 0 && top.rest.is_none() && top.captures.is_empty(), "the top level is called")?;
    module.functions.iter().try_for_each(|function| code(module, function))
}

fn holds(is_so: bool, wrong: Wrong) -> Result<(), Wrong> {
    if is_so { Ok(()) } else { Err(wrong) }
}

fn units(text: &Text) -> Vec<u16> {
    match text {
        Text::Latin1(bytes) => bytes.iter().map(|byte| u16::from(*byte)).collect(),
        Text::Utf16(units) => units.to_vec(),
    }
}

fn tables(module: &Module) -> Result<(), Wrong> {
    let text = |index: u32| module.strings.get(index as usize).map(units).ok_or("no such string");
    for string in &module.strings {
        let is_narrow = units(string).iter().all(|unit| *unit < 0x100);
        holds(is_narrow == matches!(string, Text::Latin1(_)), "a string is wider than it must be")?;
    }
    let atoms = module.atoms.iter().map(|atom| text(*atom)).collect::<Result<Vec<_>, _>>()?;
    for (at, atom) in atoms.iter().enumerate() {
        holds(!atoms[..at].contains(atom), "two atoms are one name")?;
        let name = String::from_utf16_lossy(atom);
        let is_index = name.parse().is_ok_and(|index: u32| index != u32::MAX && index.to_string() == name);
        holds(!is_index, "an atom is an index")?;
    }
    for constant in &module.constants {
        match constant {
            Constant::Number(number) => {
                holds(!number.is_nan() || number.to_bits() == f64::NAN.to_bits(), "a NaN says more than that")?;
            }
            Constant::String(index) => text(*index).map(|_| ())?,
            Constant::BigInt(index) => {
                let digits = String::from_utf16_lossy(&text(*index)?);
                let is_digit = |c| matches!(c, '0'..='9' | 'a'..='f');
                holds(!digits.is_empty() && digits.chars().all(is_digit), "a BigInt has other digits")?;
                holds(digits == "0" || !digits.starts_with('0'), "a BigInt begins with zeros")?;
            }
        }
    }
    for shape in &module.shapes {
        for (at, atom) in shape.iter().enumerate() {
            holds((*atom as usize) < atoms.len() && !shape[..at].contains(atom), "a shape has other names")?;
        }
    }
    for (at, export) in module.exports.iter().enumerate() {
        let name = text(export.name)?;
        holds(export.slot < module.n_slots, "an export of no variable")?;
        let is_new = module.exports[..at].iter().all(|before| text(before.name) != Ok(name.clone()));
        holds(is_new, "a name is exported twice")?;
    }
    for import in &module.imports {
        text(import.module)?;
        text(import.name)?;
        for param in &import.params {
            text(param.name)?;
            data(module, &param.ty)?;
        }
        data(module, &import.returns)?;
    }
    let paths = module.reads.iter().flatten();
    paths.chain([&module.file_name]).chain(module.inferred.iter().map(|(_, name)| name)).try_for_each(|name| {
        text(*name)?;
        Ok(())
    })
}

/// The strings that a type names.
fn data(module: &Module, ty: &Type) -> Result<(), Wrong> {
    let text = |index: u32| holds((index as usize) < module.strings.len(), "a type names no string");
    match ty {
        Type::Any | Type::Undefined | Type::Null | Type::Boolean | Type::Number | Type::String => Ok(()),
        Type::Literal(index) => text(*index),
        Type::Array(elem) | Type::Record(elem) => data(module, elem),
        Type::Tuple(types) | Type::Union(types) => types.iter().try_for_each(|ty| data(module, ty)),
        Type::Object(props) => props.iter().try_for_each(|prop| {
            text(prop.name)?;
            data(module, &prop.ty)
        }),
    }
}

/// The registers of a function that its instructions may name: for each, whether they may.
fn registers(function: &Function) -> Result<Vec<bool>, Wrong> {
    holds(function.n_regs <= REGISTERS_MAX, "more registers than there are")?;
    let mut free = vec![true; usize::from(function.n_regs)];
    let given = [function.rest, function.arguments, function.new_target].into_iter().flatten();
    let first = given.clone().map(|reg| usize::from(reg) + 1).chain([usize::from(function.n_params)]).max();
    let first = first.unwrap_or(0);
    holds(first <= free.len(), "what comes in has no register")?;
    let has_frame = function.flags.has(FunctionFlags::GENERATOR) || function.flags.has(FunctionFlags::ASYNC);
    let n_own = usize::from(function.n_spills > 0) + usize::from(has_frame);
    for own in first..first + n_own {
        *free.get_mut(own).ok_or("what the frame keeps has no register")? = false;
    }
    Ok(free)
}

fn code(module: &Module, function: &Function) -> Result<(), Wrong> {
    holds((function.name as usize) < module.strings.len(), "a function's name is no string")?;
    let free = registers(function)?;
    let is_place = |pc: u32| (pc as usize) < function.code.len();
    let mut last_end = 0;
    for handler in &function.handlers {
        holds(handler.start < handler.end && is_place(handler.end - 1), "a handler is for nothing")?;
        holds(is_place(handler.target), "a handler goes nowhere")?;
        holds(free.get(usize::from(handler.reg)) == Some(&true), "a handler's register")?;
        holds(handler.end >= last_end, "an outer handler comes before an inner one")?;
        last_end = handler.end;
    }
    let last = function.code.last().ok_or("there is no code")?;
    holds(row(last.op).has(Flag::Ends), "the code runs on")?;
    function.code.iter().try_for_each(|instr| instruction(module, function, &free, *instr))
}

fn row(op: Opcode) -> &'static becket_bytecode::ops::Row {
    ROWS.iter().find(|row| row.op == op).expect("each operation has a row")
}

fn instruction(module: &Module, function: &Function, free: &[bool], instr: Instr) -> Result<(), Wrong> {
    let row = row(instr.op);
    holds(!row.has(Flag::Loader) && !row.has(Flag::Std), "an operation that no hook has")?;
    for (field, value) in [Field::A, Field::B, Field::C, Field::Imm].map(|field| (field, instr.field(field))) {
        let kind = row.operands.iter().find(|(place, _)| *place == field).map(|(_, kind)| *kind);
        match kind {
            Some(kind) => operand(module, function, free, instr, kind, value)?,
            None => holds(value == 0, "a field without an operand")?,
        }
    }
    match instr.op {
        Opcode::CallSpread | Opcode::NewSpread | Opcode::CallSuperSpread => holds(instr.c == 1, "not one array"),
        Opcode::CopyRest => holds(instr.c >= 1, "the rest of nothing"),
        _ => Ok(()),
    }
}

fn operand(
    module: &Module,
    function: &Function,
    free: &[bool],
    instr: Instr,
    kind: Kind,
    value: u32,
) -> Result<(), Wrong> {
    let named = |n: u32| {
        let is_free = (value..value + n).all(|reg| free.get(reg as usize) == Some(&true));
        holds(is_free, "a register that instructions may not name")
    };
    let below = |n: usize| holds((value as usize) < n, "an index of nothing");
    match kind {
        Kind::Dst | Kind::Reg | Kind::Mut => named(1),
        Kind::Pair => named(2),
        Kind::Iter => named(3),
        Kind::Base => named(instr.c.into()),
        Kind::Window => {
            named(u32::from(WINDOW_WORDS) + u32::from(instr.c))?;
            // The callee has all that is above.
            named(free.len() as u32 - value)
        }
        Kind::Argc | Kind::Count | Kind::Byte | Kind::Small | Kind::Int => Ok(()),
        Kind::Const => below(module.constants.len()),
        Kind::Str => {
            let constant = module.constants.get(value as usize);
            holds(matches!(constant, Some(Constant::String(_))), "not a constant string")
        }
        Kind::Atom => below(module.atoms.len()),
        Kind::Func => {
            holds(value != 0, "the top level is no closure")?;
            let callee = module.functions.get(value as usize).ok_or("a closure over no function")?;
            callee.captures.iter().try_for_each(|capture| match capture {
                Capture::Reg(reg) => holds(free.get(usize::from(*reg)) == Some(&true), "a captured register"),
                Capture::Spill(spill) => holds(*spill < function.n_spills, "a captured spilled local"),
                Capture::Capture(index) => holds(usize::from(*index) < function.captures.len(), "a captured capture"),
            })
        }
        Kind::Shape => {
            let shape = module.shapes.get(value as usize).ok_or("no such shape")?;
            holds(shape.len() == usize::from(instr.c), "a shape of other values")
        }
        Kind::Import => below(module.imports.len()),
        Kind::Builtin => below(BUILTINS.len()),
        Kind::Intrinsic => Err("an intrinsic"),
        Kind::Capture => below(function.captures.len()),
        Kind::Slot => below(module.n_slots as usize),
        Kind::Spill => below(function.n_spills.into()),
        Kind::Label => below(function.code.len()),
    }
}
