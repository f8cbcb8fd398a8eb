//! Tests of checking. One function for each boundary: `dumped` (what names mean), `rendered` (diagnostics as the author sees
//! them), `codes` (their codes alone).

mod accepted;
mod closure;
mod declaration;
mod early;
mod import;
mod library;
mod reads;
mod refused;
mod rejected;
mod robust;
mod scope;
mod types;
mod typescript;

use becket_syntax::diagnostic::Diagnostics;
use becket_syntax::render::{Colour, render_all};
use becket_syntax::{ParseOptions, parse_declarations, parse_module};
use bumpalo::Bump;

use crate::capability::Api;
use crate::checked::Checked;
use crate::dump::dump;
use crate::{Options, check, declare};

/// Checks a source and hands the outcome to `look`.
fn checked<R>(source: &str, options: &Options<'_>, look: impl FnOnce(Option<Checked<'_>>, Diagnostics) -> R) -> R {
    let arena = Bump::new();
    let (module, diagnostics) = parse_module(&arena, source, &ParseOptions::default());
    assert!(!diagnostics.has_errors(), "the parser refuses it: {diagnostics:?}\n{source}");
    let (checked, diagnostics) = check(&module, source, options);
    look(checked, diagnostics)
}

/// What names mean in a module that passes.
fn dumped(source: &str) -> String {
    checked(source, &Options::default(), |checked, diagnostics| match checked {
        Some(checked) => dump(&checked),
        None => render_all(&diagnostics, source, "hook.js", Colour::Plain),
    })
}

/// The diagnostics of a module as its author sees them.
fn rendered(source: &str) -> String {
    rendered_with(source, &Options::default())
}

fn rendered_with(source: &str, options: &Options<'_>) -> String {
    checked(source, options, |_, diagnostics| render_all(&diagnostics, source, "hook.js", Colour::Plain))
}

/// The codes of the diagnostics, in order, each with the text that it points at.
fn codes(source: &str) -> String {
    codes_with(source, &Options::default())
}

fn codes_with(source: &str, options: &Options<'_>) -> String {
    checked(source, options, |_, diagnostics| {
        let shown: Vec<String> = diagnostics.iter().map(|it| format!("{} {}", it.code, it.span.text(source))).collect();
        shown.join(", ")
    })
}

/// The modules that a declaration file declares.
fn api_of(text: &str) -> (Api, String) {
    let arena = Bump::new();
    let (declarations, mut diagnostics) = parse_declarations(&arena, text);
    let mut api = Api::default();
    diagnostics.append(declare(&declarations, &mut api));
    (api, render_all(&diagnostics, text, "host.d.ts", Colour::Plain))
}

/// `conformance/rejected/billing.d.ts`
fn billing() -> Api {
    let (api, problems) = api_of(include_str!("../../../conformance/rejected/billing.d.ts"));
    assert_eq!(problems, "");
    api
}
