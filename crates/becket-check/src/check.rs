//! The pass as a whole.
//! Not here: any rule; they are in the modules that it calls.

use becket_syntax::ast;
use becket_syntax::diagnostic::Diagnostics;

use crate::capability::Api;
use crate::checked::Checked;
use crate::reads::reads_of_default;
use crate::resolve::Resolver;

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
    let mut checked = Checked {
        module,
        source,
        bindings: resolver.bindings,
        scopes: resolver.scopes,
        functions: resolver.functions,
        imports: resolver.imports,
        exports: resolver.exports,
        default_binding: resolver.default_binding,
        n_slots,
        is_script: !resolver.has_exports,
        reads: None,
        tables: resolver.tables,
    };
    checked.reads = reads_of_default(&checked);
    (Some(checked), diagnostics)
}
