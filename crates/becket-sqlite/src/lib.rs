//! Internal to Becket: a store in SQLite.
