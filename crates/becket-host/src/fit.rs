//! Whether data fits a declared type: the arguments of a call, and what a host function gives back.
//! Not here: whether two declarations are the same (`grant.rs`).
//! Invariant: the walk goes down with the type, which the verifier bounds to `TYPE_DEPTH_MAX` levels, and not with the data.

use std::fmt;

use becket_bytecode::blob::TYPE_DEPTH_MAX;
use becket_bytecode::module::Type;
use becket_vm::data::Data;

use crate::registry::Declaration;

/// Where data does not fit, and what was expected there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Misfit {
    /// The place: `.items[3].price`; empty for the value itself.
    pub place: String,
    /// The type that is declared there.
    pub expected: String,
    /// What is there.
    pub found: &'static str,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, expected, found } = self;
        if place.is_empty() {
            write!(f, "expected {expected}, found {found}")
        } else {
            write!(f, "expected {expected} at `{place}`, found {found}")
        }
    }
}

/// Checks the arguments of a call.
///
/// # Errors
/// Which argument does not fit, as a sentence.
pub fn arguments(args: &[Data], declaration: &Declaration) -> Result<(), String> {
    let mut rest = args.iter().enumerate();
    for param in &declaration.params {
        let name = declaration.string(param.name);
        let fit = |idx: usize, arg: &Data| {
            value(arg, &param.ty, declaration).map_err(|misfit| format!("argument {} (`{name}`): {misfit}", idx + 1))
        };
        if param.is_rest {
            rest.by_ref().try_for_each(|(idx, arg)| fit(idx, arg))?;
            continue;
        }
        match rest.next() {
            None | Some((_, Data::Undefined)) if param.is_optional => {}
            None => fit(args.len(), &Data::Undefined)?,
            Some((idx, arg)) => fit(idx, arg)?,
        }
    }
    match rest.next() {
        Some(_) => Err(format!("{} arguments, and only {} are declared", args.len(), declaration.params.len())),
        None => Ok(()),
    }
}

/// Checks a value against a type of a declaration.
///
/// # Errors
/// Where it does not fit.
pub fn value(data: &Data, ty: &Type, declaration: &Declaration) -> Result<(), Misfit> {
    walk(data, ty, declaration, TYPE_DEPTH_MAX)
}

fn walk(data: &Data, ty: &Type, declaration: &Declaration, depth: u32) -> Result<(), Misfit> {
    let misfit = || Misfit { place: String::new(), expected: type_text(ty, declaration), found: kind(data) };
    let Some(depth) = depth.checked_sub(1) else { return Err(misfit()) };
    let within = |place: String, data: &Data, ty: &Type| {
        walk(data, ty, declaration, depth).map_err(|inner| Misfit { place: place + &inner.place, ..inner })
    };
    let fits = match (ty, data) {
        (Type::Any, _)
        | (Type::Undefined, Data::Undefined)
        | (Type::Null, Data::Null)
        | (Type::Boolean, Data::Bool(_))
        | (Type::Number, Data::Number(_))
        | (Type::String, Data::String(_)) => true,
        (Type::Literal(index), Data::String(text)) => declaration.string(*index) == text,
        (Type::Array(elem), Data::Array(items)) => {
            for (idx, item) in items.iter().enumerate() {
                within(format!("[{idx}]"), item, elem)?;
            }
            true
        }
        (Type::Tuple(elems), Data::Array(items)) if elems.len() == items.len() => {
            for (idx, (item, elem)) in items.iter().zip(elems).enumerate() {
                within(format!("[{idx}]"), item, elem)?;
            }
            true
        }
        (Type::Object(props), Data::Object(items)) => {
            for prop in props {
                let name = declaration.string(prop.name);
                match items.iter().find(|(key, _)| key == name) {
                    None | Some((_, Data::Undefined)) if prop.is_optional => {}
                    None => within(format!(".{name}"), &Data::Undefined, &prop.ty)?,
                    Some((_, item)) => within(format!(".{name}"), item, &prop.ty)?,
                }
            }
            true
        }
        (Type::Record(ty), Data::Object(items)) => {
            for (name, item) in items {
                within(format!(".{name}"), item, ty)?;
            }
            true
        }
        (Type::Union(members), _) => members.iter().any(|member| walk(data, member, declaration, depth).is_ok()),
        (
            Type::Undefined
            | Type::Null
            | Type::Boolean
            | Type::Number
            | Type::String
            | Type::Literal(_)
            | Type::Array(_)
            | Type::Tuple(_)
            | Type::Object(_)
            | Type::Record(_),
            _,
        ) => false,
    };
    if fits { Ok(()) } else { Err(misfit()) }
}

fn kind(data: &Data) -> &'static str {
    match data {
        Data::Undefined => "undefined",
        Data::Null => "null",
        Data::Bool(_) => "a boolean",
        Data::Number(_) => "a number",
        Data::String(_) => "a string",
        Data::Array(_) => "an array",
        Data::Object(_) => "an object",
        Data::Date(_) => "a date",
        Data::Bytes(_) => "bytes",
    }
}

/// A type as declarations write it.
pub fn type_text(ty: &Type, declaration: &Declaration) -> String {
    type_text_at(ty, declaration, TYPE_DEPTH_MAX)
}

fn type_text_at(ty: &Type, declaration: &Declaration, depth: u32) -> String {
    let Some(depth) = depth.checked_sub(1) else { return String::from("…") };
    let list = |types: &[Type], between: &str| {
        types.iter().map(|ty| type_text_at(ty, declaration, depth)).collect::<Vec<_>>().join(between)
    };
    match ty {
        Type::Any => String::from("any"),
        Type::Undefined => String::from("undefined"),
        Type::Null => String::from("null"),
        Type::Boolean => String::from("boolean"),
        Type::Number => String::from("number"),
        Type::String => String::from("string"),
        Type::Literal(index) => format!("{:?}", declaration.string(*index)),
        Type::Array(elem) if matches!(**elem, Type::Union(_)) => {
            format!("({})[]", type_text_at(elem, declaration, depth))
        }
        Type::Array(elem) => format!("{}[]", type_text_at(elem, declaration, depth)),
        Type::Tuple(elems) => format!("[{}]", list(elems, ", ")),
        Type::Object(props) => {
            let prop = |prop: &becket_bytecode::module::Property| {
                let mark = if prop.is_optional { "?" } else { "" };
                format!("{}{mark}: {}", declaration.string(prop.name), type_text_at(&prop.ty, declaration, depth))
            };
            format!("{{ {} }}", props.iter().map(prop).collect::<Vec<_>>().join("; "))
        }
        Type::Record(value) => format!("{{ [key: string]: {} }}", type_text_at(value, declaration, depth)),
        Type::Union(members) => list(members, " | "),
    }
}
