//! A module to the bytes of a blob's sections. Not here: the header and the hash around them (`blob.rs`), the way back
//! (`decode.rs`). Invariant: equal modules give equal bytes.

use alloc::vec::Vec;

use crate::blob::{Section, TYPE_DEPTH_MAX};
use crate::module::{CAPTURED_SPILLS, Capture, Constant, Function, Handler, Import, Module, Text, Type};
use crate::ops::{Field, Instr, Kind};

/// Appends the sections of `module` in their fixed order.
pub(crate) fn sections(module: &Module, out: &mut Vec<u8>) {
    section(out, Section::Strings, |out| list(out, &module.strings, text));
    section(out, Section::Atoms, |out| numbers(out, &module.atoms));
    section(out, Section::Constants, |out| list(out, &module.constants, constant));
    section(out, Section::Shapes, |out| list(out, &module.shapes, |out, shape| numbers(out, shape)));
    section(out, Section::Exports, |out| {
        varint(out, module.n_slots);
        list(out, &module.exports, |out, export| {
            varint(out, export.name);
            varint(out, export.slot);
        });
    });
    section(out, Section::Imports, |out| list(out, &module.imports, import));
    section(out, Section::Functions, |out| list(out, &module.functions, function));
    section(out, Section::Reads, |out| match &module.reads {
        None => out.push(0),
        Some(paths) => {
            out.push(1);
            numbers(out, paths);
        }
    });
    section(out, Section::Origin, |out| {
        out.extend_from_slice(&module.source_hash);
        varint(out, module.file_name);
        let mut last = 0;
        list(out, &module.line_starts, |out, start| {
            varint(out, start.wrapping_sub(last));
            last = *start;
        });
        let mut last = 0;
        list(out, &module.wide, |out, (at, surplus)| {
            varint(out, at.wrapping_sub(last));
            varint(out, *surplus);
            last = *at;
        });
        let mut last = 0;
        list(out, &module.inferred, |out, (function, name)| {
            varint(out, function.wrapping_sub(last));
            varint(out, *name);
            last = *function;
        });
    });
    if module.source.is_some() {
        section(out, Section::Source, |out| {
            let mut last = 0;
            list(out, &module.erased, |out, erased| {
                varint(out, erased.start.wrapping_sub(last));
                varint(out, erased.end.wrapping_sub(erased.start));
                out.push(erased.fill as u8);
                last = erased.end;
            });
        });
    }
}

/// A section: its number, its length, its content.
fn section(out: &mut Vec<u8>, which: Section, content: impl FnOnce(&mut Vec<u8>)) {
    out.push(which as u8);
    let start = out.len();
    content(out);
    // The length comes before the content, and takes as many bytes as it takes.
    let end = out.len();
    varint(out, (end - start) as u32);
    let n = out.len() - end;
    if let Some(bytes) = out.get_mut(start..) {
        bytes.rotate_right(n);
    }
}

/// How many, and then each.
fn list<T>(out: &mut Vec<u8>, items: &[T], mut each: impl FnMut(&mut Vec<u8>, &T)) {
    varint(out, items.len() as u32);
    for item in items {
        each(out, item);
    }
}

/// Seven bits a byte, the lowest first; the top bit says that more follow.
pub(crate) fn varint(out: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// A signed number, so that small ones of either sign are short.
pub(crate) fn signed(out: &mut Vec<u8>, value: u32) {
    let value = value as i32;
    varint(out, ((value << 1) ^ (value >> 31)) as u32);
}

fn numbers(out: &mut Vec<u8>, values: &[u32]) {
    list(out, values, |out, value| varint(out, *value));
}

fn optional(out: &mut Vec<u8>, value: Option<u32>) {
    match value {
        None => out.push(0),
        Some(value) => {
            out.push(1);
            varint(out, value);
        }
    }
}

fn text(out: &mut Vec<u8>, text: &Text) {
    match text {
        Text::Latin1(bytes) => {
            varint(out, (bytes.len() as u32) << 1);
            out.extend_from_slice(bytes);
        }
        Text::Utf16(units) => {
            varint(out, ((units.len() as u32) << 1) | 1);
            for unit in units {
                out.extend_from_slice(&unit.to_le_bytes());
            }
        }
    }
}

fn constant(out: &mut Vec<u8>, constant: &Constant) {
    match constant {
        Constant::Number(value) => {
            out.push(0);
            out.extend_from_slice(&value.to_bits().to_le_bytes());
        }
        Constant::String(index) => {
            out.push(1);
            varint(out, *index);
        }
        Constant::BigInt(index) => {
            out.push(2);
            varint(out, *index);
        }
    }
}

fn import(out: &mut Vec<u8>, import: &Import) {
    varint(out, import.module);
    varint(out, import.name);
    out.push(import.effect as u8);
    list(out, &import.params, |out, param| {
        varint(out, param.name);
        out.push(u8::from(param.is_optional) | u8::from(param.is_rest) << 1);
        ty(out, &param.ty, TYPE_DEPTH_MAX);
    });
    ty(out, &import.returns, TYPE_DEPTH_MAX);
    out.push(u8::from(import.is_async));
}

/// A type. What is nested deeper than the verifier accepts is written as any data: no recursion without a bound.
fn ty(out: &mut Vec<u8>, what: &Type, depth: u32) {
    let Some(depth) = depth.checked_sub(1) else {
        out.push(0);
        return;
    };
    match what {
        Type::Any => out.push(0),
        Type::Undefined => out.push(1),
        Type::Null => out.push(2),
        Type::Boolean => out.push(3),
        Type::Number => out.push(4),
        Type::String => out.push(5),
        Type::Literal(index) => {
            out.push(6);
            varint(out, *index);
        }
        Type::Array(elem) => {
            out.push(7);
            ty(out, elem, depth);
        }
        Type::Tuple(elems) => {
            out.push(8);
            list(out, elems, |out, elem| ty(out, elem, depth));
        }
        Type::Object(props) => {
            out.push(9);
            list(out, props, |out, prop| {
                varint(out, prop.name);
                out.push(u8::from(prop.is_optional));
                ty(out, &prop.ty, depth);
            });
        }
        Type::Record(value) => {
            out.push(10);
            ty(out, value, depth);
        }
        Type::Union(members) => {
            out.push(11);
            list(out, members, |out, member| ty(out, member, depth));
        }
    }
}

fn function(out: &mut Vec<u8>, function: &Function) {
    varint(out, function.name);
    out.extend_from_slice(&[function.length, function.n_params, function.n_regs, function.flags.0]);
    varint(out, u32::from(function.n_spills));
    optional(out, function.rest.map(u32::from));
    optional(out, function.arguments.map(u32::from));
    optional(out, function.new_target.map(u32::from));
    out.push(function.n_fields);
    varint(out, function.span.0);
    varint(out, function.span.1.wrapping_sub(function.span.0));
    list(out, &function.captures, |out, capture| match capture {
        Capture::Reg(reg) => varint(out, u32::from(*reg) << 1),
        Capture::Capture(index) => varint(out, u32::from(*index) << 1 | 1),
        Capture::Spill(index) => varint(out, (CAPTURED_SPILLS + u32::from(*index)) << 1),
    });
    code(out, &function.code);
    list(out, &function.handlers, handler);
    let lines = function.lines.bytes();
    varint(out, lines.len() as u32);
    out.extend_from_slice(lines);
}

/// The operations' numbers, then all small operands and how many bytes they are, then all large ones; a label is relative to its
/// instruction. So whoever reads an instruction need not have read the one before it.
fn code(out: &mut Vec<u8>, code: &[Instr]) {
    varint(out, code.len() as u32);
    out.extend(code.iter().map(|instr| instr.op as u8));
    let n_small: u32 = code.iter().map(|instr| u32::from(instr.op.facts().n_small)).sum();
    varint(out, n_small);
    for instr in code {
        // All fields, and away with those that are no operands.
        let n_small = usize::from(instr.op.facts().n_small);
        out.extend_from_slice(&[instr.a, instr.b, instr.c]);
        out.truncate(out.len() + n_small - 3);
    }
    for (pc, instr) in (0_u32..).zip(code) {
        let facts = instr.op.facts();
        if !facts.uses(Field::Imm) {
            continue;
        }
        if facts.takes(Kind::Label) {
            signed(out, instr.imm.wrapping_sub(pc));
        } else if facts.takes(Kind::Int) {
            signed(out, instr.imm);
        } else {
            varint(out, instr.imm);
        }
    }
}

fn handler(out: &mut Vec<u8>, handler: &Handler) {
    varint(out, handler.start);
    varint(out, handler.end.wrapping_sub(handler.start));
    varint(out, handler.target);
    out.push(handler.reg);
}
