//! Types of data that may cross the boundary, as declarations give them.
//! Not here: their written form (`becket_syntax::ast::Type`), how one becomes the other (`declare.rs`), and which type an
//! expression has (`infer.rs`).

use std::fmt;

use becket_bytecode::module;

/// A type of data.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Type {
    /// Any data; also what declarations say beyond this model.
    Any,
    /// `undefined` and `void`.
    Undefined,
    /// `null`
    Null,
    /// `boolean`
    Boolean,
    /// `number`
    Number,
    /// `string`
    String,
    /// Exactly this string.
    Literal(String),
    /// An array of one type.
    Array(Box<Type>),
    /// A tuple.
    Tuple(Vec<Type>),
    /// An object with these properties.
    Object(Vec<Property>),
    /// An object whose properties all have one type.
    Record(Box<Type>),
    /// One of several.
    Union(Vec<Type>),
}

/// A property of an object type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Property {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Whether it may be missing.
    pub is_optional: bool,
}

impl Type {
    /// The type as a blob's manifest holds it; `intern` gives the number of a string in `Module::strings`.
    pub fn to_manifest(&self, intern: &mut dyn FnMut(&str) -> u32) -> module::Type {
        match self {
            Self::Any => module::Type::Any,
            Self::Undefined => module::Type::Undefined,
            Self::Null => module::Type::Null,
            Self::Boolean => module::Type::Boolean,
            Self::Number => module::Type::Number,
            Self::String => module::Type::String,
            Self::Literal(text) => module::Type::Literal(intern(text)),
            Self::Array(elem) => module::Type::Array(Box::new(elem.to_manifest(intern))),
            Self::Tuple(elems) => module::Type::Tuple(elems.iter().map(|it| it.to_manifest(intern)).collect()),
            Self::Object(props) => module::Type::Object(props.iter().map(|it| it.to_manifest(intern)).collect()),
            Self::Record(value) => module::Type::Record(Box::new(value.to_manifest(intern))),
            Self::Union(types) => module::Type::Union(types.iter().map(|it| it.to_manifest(intern)).collect()),
        }
    }
}

impl Property {
    fn to_manifest(&self, intern: &mut dyn FnMut(&str) -> u32) -> module::Property {
        module::Property { name: intern(&self.name), ty: self.ty.to_manifest(intern), is_optional: self.is_optional }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => f.write_str("any"),
            Self::Undefined => f.write_str("undefined"),
            Self::Null => f.write_str("null"),
            Self::Boolean => f.write_str("boolean"),
            Self::Number => f.write_str("number"),
            Self::String => f.write_str("string"),
            Self::Literal(text) => write!(f, "{text:?}"),
            Self::Array(elem) if matches!(**elem, Self::Union(_)) => write!(f, "({elem})[]"),
            Self::Array(elem) => write!(f, "{elem}[]"),
            Self::Tuple(elems) => {
                f.write_str("[")?;
                join(f, elems, ", ")?;
                f.write_str("]")
            }
            Self::Object(props) if props.is_empty() => f.write_str("{}"),
            Self::Object(props) => {
                f.write_str("{ ")?;
                join(f, props, "; ")?;
                f.write_str(" }")
            }
            Self::Record(value) => write!(f, "{{ [key: string]: {value} }}"),
            Self::Union(types) => join(f, types, " | "),
        }
    }
}

impl fmt::Display for Property {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}: {}", self.name, if self.is_optional { "?" } else { "" }, self.ty)
    }
}

fn join<T: fmt::Display>(f: &mut fmt::Formatter<'_>, items: &[T], between: &str) -> fmt::Result {
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            f.write_str(between)?;
        }
        item.fmt(f)?;
    }
    Ok(())
}
