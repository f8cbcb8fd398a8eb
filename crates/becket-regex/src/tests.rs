//! Tests of the crate by tables.
mod matching;
