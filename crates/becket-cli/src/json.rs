//! JSON that the command line writes: the line of an event that failed, diagnostics, manifests.
//! Not here: results of hooks.

use becket::{Diagnostic, Effort, Error, Manifest, Port, Rejection, Severity, text};
use serde_json::{Value, json};

/// The line of an event that failed, or whose run waits for approval.
pub(crate) fn event_error(error: &Error) -> String {
    if let Some(run) = error.suspended() {
        return format!("{{\"suspended\":\"{run}\"}}");
    }
    let (name, message) = match error.thrown() {
        Some(thrown) => (thrown.name().to_owned(), thrown.message().to_owned()),
        None if error.is_limit() => (String::from("Limit"), error.to_string()),
        None => (error.stopped().unwrap_or_else(|| String::from("Error")), error.to_string()),
    };
    format!("{{\"error\":{{\"name\":{},\"message\":{}}}}}", text::quoted(&name), text::quoted(&message))
}

/// A diagnostic of a source.
pub(crate) fn diagnostic(it: &Diagnostic, of: &Rejection) -> Value {
    let place = |span: &becket::Span, label: &str| {
        let (line, column) = of.position(span.start);
        let (end_line, end_column) = of.position(span.end);
        json!({
            "start": span.start, "end": span.end, "line": line, "column": column, "end_line": end_line,
            "end_column": end_column, "label": label,
        })
    };
    json!({
        "path": of.path,
        "code": it.code.to_string(),
        "severity": match it.severity { Severity::Error => "error", Severity::Warning => "warning" },
        "headline": it.headline,
        "span": place(&it.span, &it.label),
        "secondary": it.secondary.iter().map(|(span, label)| place(span, label)).collect::<Vec<_>>(),
        "help": it.help,
    })
}

/// What must change in a hook that was written for another platform.
pub(crate) fn port(it: &Port) -> Value {
    let items = it.items.iter().map(|item| {
        json!({
            "group": item.group.title(),
            "line": item.line,
            "column": item.column,
            "code": item.code,
            "headline": item.headline,
            "label": item.label,
            "help": item.help,
            "effort": match item.effort { Effort::Edit => "edit", Effort::Host => "host", Effort::Rewrite => "rewrite" },
        })
    });
    json!({
        "path": it.path,
        "summary": it.summary(),
        "edits": it.count(Effort::Edit),
        "needs_of_the_host": it.count(Effort::Host),
        "rewrites": it.count(Effort::Rewrite),
        "items": items.collect::<Vec<_>>(),
        "dropped": it.n_dropped,
    })
}

/// A manifest.
pub(crate) fn manifest(it: &Manifest) -> Value {
    let imports = it.imports.iter().map(|import| {
        json!({ "module": import.module, "name": import.name, "effect": format!("{:?}", import.effect).to_lowercase() })
    });
    let (format, edition, cost_model) = it.versions;
    json!({
        "id": it.id,
        "format": format,
        "edition": edition,
        "cost_model": cost_model,
        "file_name": it.file_name,
        "source_hash": it.source_hash,
        "exports": it.exports,
        "imports": imports.collect::<Vec<_>>(),
        "reads": it.reads,
        "functions": it.functions,
        "instructions": it.instructions,
        "bytes": it.bytes,
        "source_bytes": it.source_bytes,
    })
}
