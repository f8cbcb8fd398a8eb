//! Numbers, as pure functions of doubles and of slices of code units; the results are Node's, bit for bit.
//! Not here: words and tags (the value layer), coercions that reach user code, and charging: every caller pays before it calls.
//! Invariants: no function panics for any input, none but [`format`] allocates, and none depends on the machine or on rounding
//! modes.
//!
//! Reading order: [`convert`] (integers, `%`, array indices), [`big`] (integers of any size), [`parse`] (text to number),
//! [`format`] (number to text), [`math`] (the functions of `Math`).

#![deny(clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod big;
pub mod convert;
pub mod format;
pub mod math;
pub mod parse;
#[cfg(test)]
mod tests;
mod unit;

pub use unit::Unit;
