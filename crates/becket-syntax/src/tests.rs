//! Tests of the front end, one module for each boundary, and what they share.

mod accept;
mod declarations;
mod diagnostics;
mod properties;
mod rendered;
mod tree;

use bumpalo::Bump;

use crate::{Language, ParseOptions, parse_module};

/// Whether a source is a hook without syntax errors, and otherwise the codes of its diagnostics.
fn verdict(source: &str, language: Language) -> Result<(), Vec<String>> {
    let arena = Bump::new();
    let (_, diagnostics) = parse_module(&arena, source, &ParseOptions { language, ..ParseOptions::default() });
    if diagnostics.has_errors() { Err(diagnostics.iter().map(|it| it.code.to_string()).collect()) } else { Ok(()) }
}
