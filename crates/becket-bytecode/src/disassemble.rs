//! A module as text, a line for each instruction: for people, and for the snapshots of tests.
//! Not here: anything that reads the text again. Works on any module, verified or not.

use alloc::format;
use alloc::string::{String, ToString};
use core::fmt::Write as _;

use crate::builtins;
use crate::intrinsics::INTRINSICS;
use crate::module::{
    APPLIED, AT_DOT, AT_NAME, Capture, Constant, Function, FunctionFlags, Import, Module, Type, UNPLACED,
};
use crate::ops::{Field, Instr, Kind, WINDOW_WORDS};

/// The listing of a whole module.
pub fn listing(module: &Module) -> String {
    let mut out = String::new();
    for (index, import) in module.imports.iter().enumerate() {
        line(&mut out, &format!("import {index} {}", import_text(module, import)));
    }
    for export in &module.exports {
        line(&mut out, &format!("export {} = slot {}", string(module, export.name), export.slot));
    }
    for (index, function) in module.functions.iter().enumerate() {
        line(&mut out, &head(module, index, function));
        for (pc, instr) in function.code.iter().enumerate() {
            line(&mut out, &instruction(module, function, pc as u32, *instr));
        }
        for handler in &function.handlers {
            line(&mut out, &format!("  {}..{} -> @{} r{}", handler.start, handler.end, handler.target, handler.reg));
        }
    }
    out
}

fn line(out: &mut String, text: &str) {
    out.push_str(text.trim_end());
    out.push('\n');
}

fn string(module: &Module, index: u32) -> String {
    module.strings.get(index as usize).map_or_else(|| "?".to_string(), crate::module::Text::to_display)
}

fn head(module: &Module, index: usize, function: &Function) -> String {
    let mut head = format!("function {index} `{}` params {}", string(module, function.name), function.n_params);
    if usize::from(function.length) != usize::from(function.n_params) {
        write_to(&mut head, &format!(" length {}", function.length));
    }
    if let Some(reg) = function.rest {
        write_to(&mut head, &format!(" rest r{reg}"));
    }
    if let Some(reg) = function.arguments {
        write_to(&mut head, &format!(" arguments r{reg}"));
    }
    if let Some(reg) = function.new_target {
        write_to(&mut head, &format!(" new.target r{reg}"));
    }
    if function.n_fields > 0 {
        write_to(&mut head, &format!(" fields {}", function.n_fields));
    }
    write_to(&mut head, &format!(" regs {}", function.n_regs));
    if function.n_spills > 0 {
        write_to(&mut head, &format!(" spills {}", function.n_spills));
    }
    let flags = [
        (FunctionFlags::CONSTRUCTOR, "constructor"),
        (FunctionFlags::ARROW, "arrow"),
        (FunctionFlags::METHOD, "method"),
        (FunctionFlags::ASYNC, "async"),
        (FunctionFlags::GENERATOR, "generator"),
        (FunctionFlags::CLASS, "class"),
        (FunctionFlags::DERIVED, "derived"),
        (FunctionFlags::SHOWN_AS_CLASS, "shown-as-class"),
    ];
    for (flag, name) in flags {
        if function.flags.has(flag) {
            write_to(&mut head, &format!(" {name}"));
        }
    }
    if !function.captures.is_empty() {
        let captures = function.captures.iter().map(|capture| match capture {
            Capture::Reg(reg) => format!("r{reg}"),
            Capture::Capture(index) => format!("c{index}"),
            Capture::Spill(index) => format!("s{index}"),
        });
        write_to(&mut head, &format!(" captures {}", captures.collect::<alloc::vec::Vec<_>>().join(" ")));
    }
    head
}

fn write_to(out: &mut String, text: &str) {
    out.push_str(text);
}

fn instruction(module: &Module, function: &Function, pc: u32, instr: Instr) -> String {
    let row = instr.op.row();
    let mut text = format!("{pc:4}  {}", row.name);
    for (at, (field, kind)) in row.operands.iter().enumerate() {
        let operand = operand(module, instr, *field, *kind);
        if !operand.is_empty() {
            text.push_str(if at == 0 { " " } else { ", " });
            text.push_str(&operand);
        }
    }
    if let Some(note) = function.lines.at(pc).filter(|line| line.pc == pc).and_then(|line| line.note) {
        // The two parts of a note of a destructuring.
        let note = string(module, note).replace('\0', " of ").replace(APPLIED, "a list");
        write_to(&mut text, &format!("  ; {}", note.trim_start_matches([AT_DOT, AT_NAME, UNPLACED])));
    }
    text
}

fn operand(module: &Module, instr: Instr, field: Field, kind: Kind) -> String {
    let value = instr.field(field);
    match kind {
        Kind::Dst | Kind::Reg | Kind::Mut => format!("r{value}"),
        Kind::Window if instr.c == 0 => format!("r{value}()"),
        Kind::Window => {
            let first = value + u32::from(WINDOW_WORDS);
            format!("r{value}(r{first}..r{})", first + u32::from(instr.c))
        }
        Kind::Base => format!("r{value}..r{}", value + u32::from(instr.c)),
        Kind::Argc | Kind::Count => String::new(),
        Kind::Iter => format!("iter r{value}"),
        Kind::Pair => format!("r{value}..r{}", value.wrapping_add(1)),
        Kind::Byte => format!("{value}"),
        Kind::Small => format!("{}", value as u8 as i8),
        Kind::Int => format!("{}", value as i32),
        Kind::Const | Kind::Str => match module.constants.get(value as usize) {
            Some(Constant::Number(number)) => format!("{number}"),
            Some(Constant::String(index)) => format!("{:?}", string(module, *index)),
            Some(Constant::BigInt(index)) => format!("0x{}n", string(module, *index)),
            None => "?".to_string(),
        },
        Kind::Atom => {
            module.atoms.get(value as usize).map_or("?".to_string(), |atom| format!(".{}", string(module, *atom)))
        }
        Kind::Func => format!("function {value}"),
        Kind::Shape => {
            let mut names = String::from("{");
            for (at, atom) in module.shapes.get(value as usize).into_iter().flatten().enumerate() {
                let name = module.atoms.get(*atom as usize).map_or("?".to_string(), |atom| string(module, *atom));
                names.push_str(if at == 0 { "" } else { ", " });
                names.push_str(&name);
            }
            names.push('}');
            names
        }
        Kind::Import => format!("import {value}"),
        Kind::Builtin => builtins::get(value).map_or("?".to_string(), |builtin| builtin.path.to_string()),
        Kind::Intrinsic => INTRINSICS.get(value as usize).map_or("?".to_string(), |row| row.1.to_string()),
        Kind::Capture => format!("c{value}"),
        Kind::Slot => format!("slot {value}"),
        Kind::Spill => format!("spill {value}"),
        Kind::Label => format!("@{value}"),
    }
}

fn import_text(module: &Module, import: &Import) -> String {
    let mut text = format!("{:?} {}.{}(", import.effect, string(module, import.module), string(module, import.name));
    for (at, param) in import.params.iter().enumerate() {
        text.push_str(if at == 0 { "" } else { ", " });
        text.push_str(if param.is_rest { "..." } else { "" });
        text.push_str(&string(module, param.name));
        text.push_str(if param.is_optional { "?: " } else { ": " });
        ty(module, &param.ty, &mut text, crate::blob::TYPE_DEPTH_MAX);
    }
    text.push_str("): ");
    if import.is_async {
        text.push_str("promise of ");
    }
    ty(module, &import.returns, &mut text, crate::blob::TYPE_DEPTH_MAX);
    text
}

fn ty(module: &Module, what: &Type, out: &mut String, depth: u32) {
    let Some(depth) = depth.checked_sub(1) else {
        out.push('…');
        return;
    };
    let list = |out: &mut String, elems: &[Type], between: &str| {
        for (at, elem) in elems.iter().enumerate() {
            out.push_str(if at == 0 { "" } else { between });
            ty(module, elem, out, depth);
        }
    };
    match what {
        Type::Any => out.push_str("any"),
        Type::Undefined => out.push_str("undefined"),
        Type::Null => out.push_str("null"),
        Type::Boolean => out.push_str("boolean"),
        Type::Number => out.push_str("number"),
        Type::String => out.push_str("string"),
        Type::Literal(index) => {
            let _ = write!(out, "{:?}", string(module, *index));
        }
        Type::Array(elem) => {
            ty(module, elem, out, depth);
            out.push_str("[]");
        }
        Type::Tuple(elems) => {
            out.push('[');
            list(out, elems, ", ");
            out.push(']');
        }
        Type::Object(props) => {
            out.push_str("{ ");
            for prop in props {
                out.push_str(&string(module, prop.name));
                out.push_str(if prop.is_optional { "?: " } else { ": " });
                ty(module, &prop.ty, out, depth);
                out.push_str("; ");
            }
            out.push('}');
        }
        Type::Record(value) => {
            out.push_str("Record<string, ");
            ty(module, value, out, depth);
            out.push('>');
        }
        Type::Union(members) => {
            out.push('(');
            list(out, members, " | ");
            out.push(')');
        }
    }
}
