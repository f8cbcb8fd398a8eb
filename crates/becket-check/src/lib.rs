//! Internal to Becket: a syntax tree to a checked module, or diagnostics.
//! Invariants: only this crate and the grammar refuse a program; what is let through runs as in Node. A type error is
//! reported only where the program must fail.

mod argument;
pub mod capability;
mod check;
pub mod checked;
mod class;
mod convert;
mod declare;
pub mod dump;
mod family;
mod foreign;
mod global;
mod hoist;
mod import;
pub mod infer;
mod member;
pub mod port;
mod reads;
mod resolve;
mod settle;
mod standard;
mod subset;
pub mod ty;
mod walk;
mod walk_expr;

pub use check::{Options, check, check_for_port};
pub use declare::declare;

#[cfg(test)]
mod tests;
