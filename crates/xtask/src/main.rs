//! Internal to Becket: the project's own chores (test, demo, tidy, conformance, bench, docs).
fn main() {}
