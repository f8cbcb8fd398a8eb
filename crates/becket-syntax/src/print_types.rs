//! Types as text, close to how they are written.
//! Not here: expressions and statements (`print.rs`).
//! Recursion goes down a type whose depth is limited.

use std::fmt::Write;

use crate::ast::{FunctionType, Ident, Names, Text, Type, TypeDecl, TypeKind, TypeMember, TypeMemberKind};

/// A type as text.
pub fn type_text(ty: &Type<'_>, names: &Names<'_>) -> String {
    let mut out = String::new();
    write_type(&mut out, ty, names);
    out
}

/// A declaration of types.
pub(crate) fn type_decl(decl: &TypeDecl<'_>, names: &Names<'_>) -> String {
    let mut out = String::new();
    match decl {
        TypeDecl::Interface(it) => {
            let _ = write!(out, "(interface {}", names.text(it.name.name));
            write_params(&mut out, it.params, names);
            for parent in it.extends {
                out.push_str(" extends ");
                write_type(&mut out, parent, names);
            }
            out.push(' ');
            write_members(&mut out, it.members, names);
            out.push(')');
        }
        TypeDecl::Alias(it) => {
            let _ = write!(out, "(type {}", names.text(it.name.name));
            write_params(&mut out, it.params, names);
            out.push_str(" = ");
            write_type(&mut out, it.ty, names);
            out.push(')');
        }
        TypeDecl::Declare => out.push_str("(declare)"),
    }
    out
}

fn write_params(out: &mut String, params: &[Ident], names: &Names<'_>) {
    if !params.is_empty() {
        let texts: Vec<_> = params.iter().map(|param| names.text(param.name)).collect();
        let _ = write!(out, "<{}>", texts.join(", "));
    }
}

fn write_list(out: &mut String, types: &[Type<'_>], separator: &str, names: &Names<'_>) {
    for (at, ty) in types.iter().enumerate() {
        if at > 0 {
            out.push_str(separator);
        }
        write_type(out, ty, names);
    }
}

fn write_type(out: &mut String, ty: &Type<'_>, names: &Names<'_>) {
    match ty.kind {
        TypeKind::Name(name, args) => {
            out.push_str(name);
            if !args.is_empty() {
                out.push('<');
                write_list(out, args, ", ", names);
                out.push('>');
            }
        }
        TypeKind::String(Text::Utf8(text)) => {
            let _ = write!(out, "{text:?}");
        }
        TypeKind::String(Text::Utf16(units)) => {
            let _ = write!(out, "utf16{units:x?}");
        }
        TypeKind::Number(value) => {
            let _ = write!(out, "{value}");
        }
        TypeKind::Bool(value) => {
            let _ = write!(out, "{value}");
        }
        TypeKind::Null => out.push_str("null"),
        TypeKind::Array(elem) => {
            out.push('(');
            write_type(out, elem, names);
            out.push_str(")[]");
        }
        TypeKind::Tuple(elems) => {
            out.push('[');
            write_list(out, elems, ", ", names);
            out.push(']');
        }
        TypeKind::Union(types) => {
            out.push('(');
            write_list(out, types, " | ", names);
            out.push(')');
        }
        TypeKind::Intersection(types) => {
            out.push('(');
            write_list(out, types, " & ", names);
            out.push(')');
        }
        TypeKind::Object(members) => write_members(out, members, names),
        TypeKind::Function(function) => write_function(out, function, " => ", names),
        TypeKind::Other => out.push_str("(other)"),
    }
}

fn write_members(out: &mut String, members: &[TypeMember<'_>], names: &Names<'_>) {
    out.push('{');
    for (at, member) in members.iter().enumerate() {
        out.push_str(if at > 0 { "; " } else { " " });
        match member.kind {
            TypeMemberKind::Property { name, is_optional, is_readonly, ty } => {
                let _ = write!(
                    out,
                    "{}{name}{}: ",
                    if is_readonly { "readonly " } else { "" },
                    if is_optional { "?" } else { "" }
                );
                write_type(out, ty, names);
            }
            TypeMemberKind::Method { name, is_optional, ty } => {
                let _ = write!(out, "{name}{}", if is_optional { "?" } else { "" });
                write_function(out, ty, ": ", names);
            }
            TypeMemberKind::Index(ty) => {
                out.push_str("[key]: ");
                write_type(out, ty, names);
            }
            TypeMemberKind::Call(function) => write_function(out, function, ": ", names),
        }
    }
    out.push_str(" }");
}

pub(crate) fn write_function(out: &mut String, function: &FunctionType<'_>, before_result: &str, names: &Names<'_>) {
    write_params(out, function.type_params, names);
    out.push('(');
    for (at, param) in function.params.iter().enumerate() {
        if at > 0 {
            out.push_str(", ");
        }
        let _ = write!(
            out,
            "{}{}{}: ",
            if param.is_rest { "..." } else { "" },
            param.name,
            if param.is_optional { "?" } else { "" }
        );
        write_type(out, param.ty, names);
    }
    out.push(')');
    out.push_str(before_result);
    write_type(out, function.returns, names);
}
