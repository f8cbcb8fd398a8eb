//! Tests of checking. One function for each boundary: `dumped` (what names mean), `rendered` (diagnostics as the author sees
//! them), `codes` (their codes alone).

mod accepted;
mod closure;
mod early;
mod import;
mod library;
mod reads;
mod refused;
mod rejected;
mod scope;
mod types;

use becket_syntax::diagnostic::Diagnostics;
use becket_syntax::render::{Colour, render_all};
use becket_syntax::{ParseOptions, parse_module};
use bumpalo::Bump;

use crate::capability::{Api, Approval, CapabilityFunction, CapabilityModule, Effect, Param, Signature};
use crate::checked::Checked;
use crate::dump::dump;
use crate::ty::Type;
use crate::{Options, check};

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

/// `billing`, as `conformance/rejected/billing.d.ts` declares it.
fn billing() -> Api {
    let signature = |params: Vec<Param>, returns: Type| Signature {
        capability: "billing".into(),
        params,
        returns,
        is_async: false,
        effect: Effect::Write,
        undo: None,
        approval: Approval::Never,
        label: None,
        is_sink: false,
        cost: None,
        limit: None,
    };
    let param = |name: &str, ty: Type, is_optional: bool| Param { name: name.into(), ty, is_optional, is_rest: false };
    let note = param("note", Type::String, true);
    let charge = vec![param("customer", Type::String, false), param("cents", Type::Number, false), note];
    let refund = vec![param("id", Type::String, false)];
    let functions = vec![
        CapabilityFunction { name: "charge".into(), signature: signature(charge, Type::Any) },
        CapabilityFunction { name: "refund".into(), signature: signature(refund, Type::Undefined) },
    ];
    let types = vec!["Receipt".into()];
    Api { modules: vec![CapabilityModule { name: "billing".into(), capability: "billing".into(), functions, types }] }
}
