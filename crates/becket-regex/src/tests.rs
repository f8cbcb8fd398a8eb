//! Tests of the crate by tables.
mod hostile;
mod matching;
