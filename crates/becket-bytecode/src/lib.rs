//! Internal to Becket: what is stored. The opcode table, the blob and its verifier.
//!
//! In reading order: [`ops`] (the operations), [`module`] (a compiled module as data), [`builtins`] (what both sides of a
//! blob call by number).
#![no_std]

extern crate alloc;

pub mod builtins;
pub mod intrinsics;
pub mod module;
pub mod ops;

/// The language edition that this version compiles: which builtins there are, and what the standard library's code is.
pub const EDITION: u16 = 1;
/// The version of the price list.
pub const COST_MODEL: u16 = 1;
/// The version of the blob's bytes.
pub const FORMAT: u16 = 1;
