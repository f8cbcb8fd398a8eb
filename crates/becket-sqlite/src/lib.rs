//! Internal to Becket: a store in SQLite.
//!
//! In reading order: `schema.rs` (the tables), `store.rs` (the store).
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

mod schema;
mod store;

pub use store::SqliteStore;

#[cfg(test)]
mod tests;
