//! What checking found out, as text: for tests and for people who work on the compiler.
//! Not here: the tree itself (`becket_syntax::print`).

use std::fmt::Write as _;

use becket_bytecode::builtins;

use crate::checked::{BindingId, Captured, Checked, FunctionId, ScopeId, ScopeKind, Use};

/// Scopes with their bindings, functions with their captures, and what each name means (`?` where it must be checked that
/// the variable is initialised).
pub fn dump(checked: &Checked<'_>) -> String {
    let mut out = String::new();
    let top = (0..checked.scopes.len() as u32).map(ScopeId).filter(|id| checked.scope(*id).parent.is_none());
    for id in top {
        scope(checked, id, 0, &mut out);
    }
    uses(checked, &mut out);
    for export in &checked.exports {
        let _ = writeln!(out, "export {} = {}", export.name, shown(checked, export.binding));
    }
    for import in &checked.imports {
        let _ = writeln!(out, "import {}.{}", import.module, import.name);
    }
    out
}

fn scope(checked: &Checked<'_>, id: ScopeId, depth: usize, out: &mut String) {
    let it = checked.scope(id);
    let indent = "  ".repeat(depth);
    if matches!(it.kind, ScopeKind::Params | ScopeKind::Module) {
        function(checked, it.function, &indent, out);
    }
    let mut line = format!("{indent}{:?}:", it.kind);
    for (binding_id, binding) in checked.bindings_of(id) {
        let _ = write!(line, " {} {:?}", shown(checked, binding_id), binding.kind);
        let facts = [
            (binding.is_captured && binding.slot.is_none(), "captured"),
            (binding.is_boxed, "boxed"),
            (binding.is_reassigned, "reassigned"),
            (binding.needs_tdz, "tdz"),
        ];
        for (_, word) in facts.iter().filter(|fact| fact.0) {
            let _ = write!(line, " {word}");
        }
        if let Some(slot) = binding.slot {
            let _ = write!(line, " slot {slot}");
        }
        if let Some(param) = binding.copies_param {
            let _ = write!(line, " copies {}", shown(checked, param));
        }
        line.push(';');
    }
    if it.has_boxed_per_iteration {
        line.push_str(" per iteration");
    }
    out.push_str(line.trim_end_matches(';'));
    out.push('\n');
    for inner in
        (id.0 + 1..checked.scopes.len() as u32).map(ScopeId).filter(|inner| checked.scope(*inner).parent == Some(id))
    {
        scope(checked, inner, depth + 1, out);
    }
}

fn function(checked: &Checked<'_>, id: FunctionId, indent: &str, out: &mut String) {
    let it = checked.function(id);
    let name = it.node.and_then(|node| node.name).map_or("", |name| checked.module.names.text(name.name));
    let _ = write!(out, "{indent}function {} {name}", id.0);
    for captured in &it.captures {
        let text = match captured {
            Captured::Binding(binding) => shown(checked, *binding),
            Captured::This => "this".into(),
            Captured::Arguments => "arguments".into(),
            Captured::NewTarget => "new.target".into(),
        };
        let _ = write!(out, " [{text}]");
    }
    for (_, word) in [(it.uses_this, "this"), (it.uses_arguments, "arguments"), (it.uses_new_target, "new.target")]
        .iter()
        .filter(|fact| fact.0)
    {
        let _ = write!(out, " {word}");
    }
    while out.ends_with(' ') {
        out.pop();
    }
    out.push('\n');
}

fn uses(checked: &Checked<'_>, out: &mut String) {
    let line_of = |start: u32| checked.source.bytes().take(start as usize).filter(|byte| *byte == b'\n').count() + 1;
    for start in 0..checked.source.len() as u32 {
        let Some(it) = checked.use_at(start) else { continue };
        let rest = checked.source.get(start as usize..).unwrap_or("");
        let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_' || *c == '$').collect();
        let meaning = match it {
            Use::Binding { id, needs_tdz_check } => {
                format!("{}{}", shown(checked, id), if needs_tdz_check { "?" } else { "" })
            }
            Use::Builtin(id) => format!("builtin {}", builtins::get(id).map_or("", |it| it.path)),
            Use::Import(idx) => format!("import {idx}"),
            Use::Undefined | Use::NaN | Use::Infinity => "constant".into(),
            Use::Private(number) => format!("private {number}"),
            Use::Super(number) => format!("super {number}"),
            Use::Namespace | Use::Arguments | Use::Intrinsic(_) | Use::StdForm(_) => format!("{it:?}").to_lowercase(),
        };
        let _ = writeln!(out, "{}: {name} = {meaning}", line_of(start));
    }
}

fn shown(checked: &Checked<'_>, id: BindingId) -> String {
    format!("{}#{}", checked.name_of(id), id.0)
}
