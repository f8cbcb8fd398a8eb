//! Internal to Becket: a syntax tree to a checked module, or diagnostics.
