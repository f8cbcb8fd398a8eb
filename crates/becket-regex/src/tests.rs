//! Tests of the crate by tables.
mod classes;
mod hostile;
mod matching;
