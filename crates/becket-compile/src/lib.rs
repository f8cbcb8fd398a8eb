//! Internal to Becket: a checked module to a blob; never fails.
