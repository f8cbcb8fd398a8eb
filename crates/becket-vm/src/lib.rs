//! Internal to Becket: a verified blob and limits to an outcome or an effect request.
//!
//! Invariants, as absences: the machine knows no clock, no randomness and no I/O; a hook's only way out is [`worker::Request`],
//! which the host answers. No value of a hook is a Rust object; nothing of a run is outside of its words and meters.
//!
//! In reading order: [`value`] (a word), [`layout`] and [`heap`] (where words are), `live`, `collect` and `compact` (what stays),
//! [`string`], [`atom`], [`shape`], `tables`, `object`, `array`, `map`, `function`, `symbol`, `bigint`, `regexp` (what they are),
//! [`program`] (code made ready), [`edition`] (the standard library), `date`, `chance`, `call`, `each`, `interp`, `quick`, `ops`
//! (what runs), `generator`, `promise`, `job` (what waits), `native`, `builtins`, `intrinsic` (what natives do), [`data`],
//! `builder`, [`intake`], `origin`, `plan`, [`outlet`] (what crosses), [`limits`] and [`worker`] (what the host uses), `result`
//! (what a run gave), `image` (what one worker takes over from another).
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
#[cfg(test)]
extern crate std;

mod array;
pub mod atom;
mod bigint;
mod builder;
mod builtins;
mod bytes;
mod cache;
mod call;
mod chance;
mod collect;
mod compact;
mod convert;
pub mod data;
mod date;
mod each;
pub mod edition;
mod encoding;
mod function;
mod generator;
mod hash;
pub mod heap;
pub mod image;
mod inspect;
pub mod intake;
mod interp;
mod intrinsic;
mod job;
pub mod layout;
pub mod limits;
mod live;
mod machine;
mod map;
mod native;
pub mod number;
mod object;
mod ops;
mod origin;
pub mod outlet;
mod pending;
mod plan;
pub mod program;
mod promise;
mod quick;
mod regexp;
mod result;
pub mod shape;
pub mod snapshot;
pub mod step;
mod string;
mod symbol;
mod tables;
mod thrown;
mod url;
pub mod value;
pub mod watch;
pub mod worker;

pub use quick::quick_builtins;

#[cfg(test)]
mod tests;
