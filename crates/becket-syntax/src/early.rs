//! Early errors that a walk over the tree finds.
use crate::ast::Module;
use crate::diagnostic::Diagnostics;
pub(crate) fn check(_module: &Module<'_>, _source: &str, _diagnostics: &mut Diagnostics) {}
