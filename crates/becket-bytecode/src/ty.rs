//! Types of data that may cross the boundary: those of declarations, with their text, and those of a module, with numbers for it.
//! Not here: their written form (`becket_syntax::ast::Type`), their bytes (`encode.rs`), and which data fits one
//! (`becket-host/src/fit.rs`).

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// A type of data. `S` is what stands for a string: the string itself, or its index into [`Module::strings`].
///
/// [`Module::strings`]: crate::module::Module::strings
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Type<S> {
    /// Any data; also what declarations say beyond this model.
    Any,
    /// `undefined`, and the result of a function that gives nothing.
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
    Literal(S),
    /// An array of one type.
    Array(Box<Type<S>>),
    /// A tuple.
    Tuple(Vec<Type<S>>),
    /// An object with these properties.
    Object(Vec<Property<S>>),
    /// An object whose properties all have one type.
    Record(Box<Type<S>>),
    /// One of several.
    Union(Vec<Type<S>>),
}

/// A property of an object type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Property<S> {
    /// Its name.
    pub name: S,
    /// Its type.
    pub ty: Type<S>,
    /// Whether it may be missing.
    pub is_optional: bool,
}

impl Type<u32> {
    /// How many bytes of memory it takes beside itself.
    pub(crate) fn list_bytes(&self) -> usize {
        match self {
            Self::Any | Self::Undefined | Self::Null | Self::Boolean | Self::Number | Self::String => 0,
            Self::Literal(_) => 0,
            Self::Array(item) | Self::Record(item) => size_of::<Self>() + item.list_bytes(),
            Self::Tuple(items) | Self::Union(items) => {
                size_of_val(&**items) + items.iter().map(Self::list_bytes).sum::<usize>()
            }
            Self::Object(properties) => {
                size_of_val(&**properties) + properties.iter().map(|it| it.ty.list_bytes()).sum::<usize>()
            }
        }
    }
}

impl Type<String> {
    /// The type as a module holds it; `intern` gives the number of a string.
    pub fn to_manifest(&self, intern: &mut dyn FnMut(&str) -> u32) -> Type<u32> {
        match self {
            Self::Any => Type::Any,
            Self::Undefined => Type::Undefined,
            Self::Null => Type::Null,
            Self::Boolean => Type::Boolean,
            Self::Number => Type::Number,
            Self::String => Type::String,
            Self::Literal(text) => Type::Literal(intern(text)),
            Self::Array(elem) => Type::Array(Box::new(elem.to_manifest(intern))),
            Self::Tuple(elems) => Type::Tuple(elems.iter().map(|it| it.to_manifest(intern)).collect()),
            Self::Object(props) => Type::Object(props.iter().map(|it| it.to_manifest(intern)).collect()),
            Self::Record(value) => Type::Record(Box::new(value.to_manifest(intern))),
            Self::Union(types) => Type::Union(types.iter().map(|it| it.to_manifest(intern)).collect()),
        }
    }
}

impl Property<String> {
    fn to_manifest(&self, intern: &mut dyn FnMut(&str) -> u32) -> Property<u32> {
        Property { name: intern(&self.name), ty: self.ty.to_manifest(intern), is_optional: self.is_optional }
    }
}

impl fmt::Display for Type<String> {
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

impl fmt::Display for Property<String> {
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
