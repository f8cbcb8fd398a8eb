//! Tests of the front end, one module for each boundary.

mod accept;
mod declarations;
mod diagnostics;
