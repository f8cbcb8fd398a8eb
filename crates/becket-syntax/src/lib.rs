//! Internal to Becket: source text to tokens to a syntax tree, and the shape of diagnostics.
//!
//! In reading order: [`source`] (what a source may hold), `token` and `lexer` (tokens), `driver` over `lr` (which token
//! the grammar sees, semicolons, recovery), `action` with `operators` and `cover` (how the grammar's actions build the
//! tree), [`ast`] (the tree), `early` (errors that a walk finds), `typescript` (what leaves no trace at run time) and
//! `erase` (what is left of its text),
//! [`diagnostic`], [`codes`] and [`render`] (what is reported).
//!
//! Invariants: nothing here recurses deeper than the depth limit; nothing panics on any text.

// An action takes the parts of a production, and all are methods of the context, so that the grammar reads evenly.
#![allow(clippy::too_many_arguments, clippy::unused_self)]
// A walk is written as a chain.
#![allow(clippy::needless_for_each)]

mod action;
mod action_types;
pub mod ast;
pub mod codes;
mod cover;
pub mod declaration;
mod depth;
pub mod diagnostic;
mod driver;
mod early;
mod erase;
pub mod keyed;
mod lexer;
mod list;
mod literal;
mod lr;
mod misspelled;
mod operators;
mod parse;
pub mod print;
mod print_types;
pub mod render;
mod skim;
pub mod source;
pub mod span;
pub mod suggest;
mod token;
mod types;
mod typescript;
mod unexpected;
pub mod words;

pub use action::arena_for;
pub use declaration::parse_declarations;
pub use parse::{Language, ParseOptions, parse_module, retell};
pub use print_types::type_text;

#[cfg(test)]
mod tests;
