//! Type syntax of `.ts` hooks.

use crate::ast::StmtKind;

/// A statement that leaves no trace, or that is refused by name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TypeStmt<'a> {
    pub kind: StmtKind<'a>,
    pub depth: u16,
}
