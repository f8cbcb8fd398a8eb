//! Types of data as declarations give them: those of a blob (`becket_bytecode::ty`), with the text itself for each string.
//! Not here: their written form (`becket_syntax::ast::Type`), how one becomes the other (`declare.rs`), and which type an
//! expression has (`infer.rs`).

use becket_bytecode::ty;

/// A type of data.
pub type Type = ty::Type<String>;

/// A property of an object type.
pub type Property = ty::Property<String>;
