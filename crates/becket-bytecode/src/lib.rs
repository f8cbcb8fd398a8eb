//! Internal to Becket: what is stored. The opcode table, the blob and its verifier.
//!
//! In reading order: [`ops`] (the operations), [`module`] (a compiled module as data), [`ty`] (the types in it),
//! [`builtins`] and [`intrinsics`] (what both sides of a blob call by number), [`blob`] (the module as bytes), [`verify`] (the
//! proof that it can be run), [`disassemble`] (the module as text).
// No input may make this panic: what cannot be missing is asked for all the same.
#![cfg_attr(
    not(test),
    deny(
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::unreachable
    )
)]
#![no_std]

extern crate alloc;

pub mod blob;
pub mod builtins;
mod decode;
pub mod disassemble;
mod encode;
pub mod erased;
mod facts;
pub mod intrinsics;
mod latin1;
mod lines;
pub mod module;
pub mod ops;
mod proof;
pub mod ty;
pub mod verify;

// Tests that other crates use as well name this one from outside.
#[cfg(test)]
extern crate self as becket_bytecode;
#[cfg(test)]
extern crate std;

#[cfg(test)]
mod tests;

/// The language edition that this version compiles: which builtins there are, and what the standard library's code is.
pub const EDITION: u16 = 1;
/// The version of the price list.
pub const COST_MODEL: u16 = 1;
/// The version of the blob's bytes; `docs/decisions/0006-versions-of-formats.md` says when it rises.
pub const FORMAT: u16 = 5;
