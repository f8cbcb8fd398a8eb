//! Internal to Becket: the part of the standard library that is written in the hook language, compiled when Becket is built.
