//! Internal to Becket: a store in SQLite.
//!
//! In reading order: `schema.rs` (the tables), `store.rs` (the store).

mod schema;
mod store;

pub use store::SqliteStore;

#[cfg(test)]
mod tests;
