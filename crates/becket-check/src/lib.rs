//! Internal to Becket: a syntax tree to a checked module, or diagnostics.

pub mod capability;
pub mod checked;
pub mod ty;
