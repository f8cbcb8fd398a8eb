//! Tests of the front end, one module for each boundary, and what they share.

mod accept;
mod declarations;
mod diagnostics;
mod properties;
mod rendered;
mod tree;

use bumpalo::Bump;

use crate::{Language, ParseOptions, parse_module, retell};

/// Whether a source is a hook without syntax errors, and otherwise the codes of its diagnostics.
fn verdict(source: &str, language: Language) -> Result<(), Vec<String>> {
    let arena = Bump::new();
    let options = ParseOptions { language, ..ParseOptions::default() };
    let diagnostics = retell(source, &options, parse_module(&arena, source, &options).1);
    if diagnostics.has_errors() { Err(diagnostics.iter().map(|it| it.code.to_string()).collect()) } else { Ok(()) }
}
