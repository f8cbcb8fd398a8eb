//! Types of data that may cross the boundary, as declarations give them.
//! Not here: their written form (`becket_syntax::ast::Type`), how one becomes the other (`declare.rs`), and which type an
//! expression has (`infer.rs`).

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
