//! Internal to Becket: grants, the journal, and the only loop that performs effects.
//!
//! Invariants: an effect happens in [`drive`] and nowhere else, and its intent is in the journal before it happens; nothing of
//! the host but declared data enters a run; why a host function failed goes to the journal and never to the hook.
//!
//! In reading order: [`registry`] (what hooks may import, and what runs when they call it), [`fit`] (data against declared
//! types), [`grant`] (a program against the registry and the policy), [`text`] (data as text), [`journal`] (the record),
//! [`store`] (where blobs, hooks and the journal are), [`workers`] (machines that wait for runs), [`deadline`] (their time),
//! [`drive`] (a run), [`replay`] (a run again, from its journal), [`seal`] (a suspended run on its way through a store),
//! [`contract`] (the tests that every store passes).
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

pub mod contract;
pub mod deadline;
pub mod drive;
pub mod fit;
mod flight;
pub mod grant;
mod hex;
pub mod journal;
pub mod memory;
pub mod registry;
pub mod replay;
pub mod seal;
pub mod standard;
pub mod store;
pub mod text;
pub mod workers;

#[cfg(test)]
mod tests;
