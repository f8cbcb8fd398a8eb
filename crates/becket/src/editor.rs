//! What an editor or a prompt asks about a source that is being written: is it complete, which type has an expression, and
//! which names there are.
//! Not here: the prompt (becket-cli).

use becket_bytecode::builtins::{BUILTINS, How, Value, get};
use becket_syntax::codes::Code;
use becket_syntax::diagnostic::Diagnostic;
use becket_syntax::{ParseOptions, parse_module, words};
use bumpalo::Bump;

use crate::compile;
use crate::error::Error;
use crate::host::Host;

/// Whether a source ends in the middle of something, so that more may follow.
pub fn is_incomplete(source: &str) -> bool {
    let arena = Bump::new();
    let (_, diagnostics) = parse_module(&arena, source, &ParseOptions::default());
    let end = source.trim_end().len() as u32;
    let is_open = |it: &Diagnostic| match it.code {
        Code::Unclosed | Code::UnterminatedComment | Code::UnterminatedTemplate => true,
        Code::Unexpected => it.span.start >= end,
        _ => false,
    };
    diagnostics.iter().any(is_open)
}

/// The type of the expression that a source ends with, as far as the checker is certain of it; `any` where it is not.
///
/// # Errors
/// [`Error::is_rejected`] if the source is refused. Nothing is run.
pub fn type_at_end(host: &Host, path: &str, source: &str) -> Result<String, Error> {
    Ok(compile::type_at_end(path, source.as_bytes(), &host.settings())?)
}

/// Names that mean something everywhere: keywords and globals.
pub fn global_names() -> Vec<&'static str> {
    let globals = BUILTINS.iter().filter(|builtin| !builtin.path.contains(['.', ' ', '%'])).map(|builtin| builtin.path);
    let mut names: Vec<&str> = words::offered().chain(globals).filter(|name| is_name(name)).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The names of a builtin's members: of `Math`, of `Array.prototype`.
pub fn member_names(path: &str) -> Vec<&'static str> {
    let Some(builtin) = BUILTINS.iter().find(|builtin| builtin.path == path) else { return Vec::new() };
    let here = builtin.props.iter().filter(|prop| is_here(&prop.value)).map(|prop| prop.key);
    // Hooks may not name it on anything (B0230).
    here.filter(|name| is_name(name) && *name != "constructor").collect()
}

/// Whether hooks may use it.
fn is_here(value: &Value) -> bool {
    match value {
        Value::Builtin(id) | Value::Accessor(id, _) => get(*id).is_some_and(|builtin| builtin.how != How::Refused),
        Value::Absent => false,
        Value::Number(_) | Value::String(_) | Value::Bool(_) | Value::Undefined | Value::Symbol(_) => true,
    }
}

fn is_name(text: &str) -> bool {
    text.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '$')
}
