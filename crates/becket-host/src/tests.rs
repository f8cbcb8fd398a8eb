//! Tests of what needs no program: data as text, types, the journal's chain, and the store contract on the store in memory.
//! Not here: runs with effects, which need a compiler and stand in the facade's tests.

mod journal;
mod text;
mod types;

use crate::contract;
use crate::memory::MemoryStore;

#[test]
fn the_store_in_memory_is_a_store() {
    contract::all(&|| Box::new(MemoryStore::default()));
}
