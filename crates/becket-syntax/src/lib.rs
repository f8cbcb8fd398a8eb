//! Internal to Becket: source text to tokens to a syntax tree, and the shape of diagnostics.

pub mod ast;
pub mod span;
