//! Tests of checking. One function for each boundary: `dumped` (what names mean), `rendered` (diagnostics as the author sees
//! them), `codes` (their codes alone).

mod accepted;

use becket_syntax::diagnostic::Diagnostics;
use becket_syntax::{ParseOptions, parse_module};
use bumpalo::Bump;

use crate::checked::Checked;
use crate::{Options, check};

/// Checks a source and hands the outcome to `look`.
fn checked<R>(source: &str, options: &Options<'_>, look: impl FnOnce(Option<Checked<'_>>, Diagnostics) -> R) -> R {
    let arena = Bump::new();
    let (module, diagnostics) = parse_module(&arena, source, &ParseOptions::default());
    assert!(!diagnostics.has_errors(), "the parser refuses it: {diagnostics:?}\n{source}");
    let (checked, diagnostics) = check(&module, source, options);
    look(checked, diagnostics)
}
