//! The command line of Becket.
fn main() {}
