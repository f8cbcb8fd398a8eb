//! The pass as a whole.
//! Not here: any rule; they are in the modules that it calls.

use becket_syntax::ast;
use becket_syntax::diagnostic::Diagnostics;

use crate::capability::Api;
use crate::checked::Checked;
use crate::port::{Advice, PortNotes};
use crate::reads::reads_of_default;
use crate::resolve::Resolver;

/// How many places of one hook are listed for its author at most.
const PORT_MAX: usize = 2_000;

/// What a hook is checked against.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'o> {
    /// The capability modules that are declared.
    pub api: Option<&'o Api>,
    /// The capabilities that are granted.
    pub allow: &'o [String],
    /// Whether this is the standard library's own code: it may use intrinsics, and builtins that hooks may not.
    pub is_std: bool,
}

/// All that is wrong with a module that was written for another place: each use of a name, and not only the first twenty.
/// Beside it, what only the shape of the whole says.
pub fn check_for_port<'a>(
    module: &'a ast::Module<'a>,
    source: &'a str,
    options: &Options<'_>,
) -> (Diagnostics, Vec<Advice>) {
    let mut resolver = Resolver::new(module, source, options);
    resolver.port = Some(PortNotes::default());
    resolver.diagnostics = Diagnostics::with_max(PORT_MAX);
    resolver.module_body(module.body);
    resolver.settle_doubtful_calls();
    let advice = resolver.port_advice();
    let mut diagnostics = std::mem::take(&mut resolver.diagnostics);
    diagnostics.sort();
    (diagnostics, advice)
}

/// Checks a module. `None` if it is refused; the diagnostics may hold warnings where it is not.
pub fn check<'a>(
    module: &'a ast::Module<'a>,
    source: &'a str,
    options: &Options<'_>,
) -> (Option<Checked<'a>>, Diagnostics) {
    let mut resolver = Resolver::new(module, source, options);
    resolver.module_body(module.body);
    resolver.settle_doubtful_calls();
    let mut diagnostics = std::mem::take(&mut resolver.diagnostics);
    diagnostics.sort();
    if diagnostics.has_errors() {
        return (None, diagnostics);
    }
    let n_slots = resolver.settle();
    resolver.tables.settle();
    let mut checked = Checked {
        module,
        source,
        bindings: resolver.bindings,
        scopes: resolver.scopes,
        functions: resolver.functions,
        classes: resolver.classes,
        privates: resolver.privates,
        supers: resolver.supers,
        imports: resolver.imports,
        exports: resolver.exports,
        default_binding: resolver.default_binding,
        awaits_at_top: resolver.awaits_at_top,
        n_slots,
        is_script: !resolver.has_exports,
        reads: None,
        tables: resolver.tables,
    };
    checked.reads = reads_of_default(&checked);
    (Some(checked), diagnostics)
}
