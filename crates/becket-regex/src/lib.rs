//! Regular expressions as ECMAScript 2024 has them and Node 24 runs them, for the parser (which only checks them) and the
//! machine (which runs them).
//!
//! What must never be true:
//! - A pattern or a subject makes this crate panic, recurse without bound, or work without being charged for it.
//! - A pattern without backreferences takes more than linear work in its subject.
//! - The steps of a match depend on anything but pattern, flags, subject and start.
//!
//! In reading order: [`flags`], [`fault`], `set`, `unicode`, `tree`, `parse`, `compile`, `program`, `matcher`.

#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(not(test), warn(clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used))]

extern crate alloc;
#[cfg(test)]
extern crate std;

mod class;
mod compile;
mod escape;
mod fault;
mod first;
mod flags;
mod matcher;
mod memo;
mod parse;
mod program;
mod regex;
mod set;
mod texts;
mod tree;
mod trie;
mod unicode;

#[cfg(test)]
mod tests;

pub use crate::fault::Fault;
pub use crate::flags::Flags;
pub use crate::matcher::{Meter, Scratch, Unit};
pub use crate::parse::UNITS_MAX;
pub use crate::regex::{Name, Regex, check};
pub use crate::unicode::{VERSION as UNICODE_VERSION, is_name};
