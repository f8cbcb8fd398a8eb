//! Internal to Becket: source text to tokens to a syntax tree, and the shape of diagnostics.

pub mod ast;
pub mod codes;
pub mod diagnostic;
pub mod render;
pub mod source;
pub mod span;

#[cfg(test)]
mod tests;
